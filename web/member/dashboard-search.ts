import type { SessionView } from '../platform/session-view.ts'

/** The tabs of the dashboard in the order in which they are offered; the names appear in its address. */
export const memberTabs = ['profile', 'security', 'transactions', 'methods', 'buy'] as const
export type MemberTab = (typeof memberTabs)[number]

export type DashboardSearch = {
  /** The first tab when it is left out. */
  tab?: MemberTab
  /** Of the transactions, from 1. */
  page?: number
}

/** What the address of the dashboard may carry after `?`. Everything unknown or malformed is dropped. */
export function dashboardSearch(raw: Record<string, unknown>): DashboardSearch {
  const tab = memberTabs.find((name) => name === raw.tab)
  const page = Number(raw.page)
  return { ...(tab && { tab }), ...(tab === 'transactions' && Number.isInteger(page) && page > 1 && { page }) }
}

/**
 * What the site's switches leave of the tabs. History stays readable when credits are off; buying needs both credits
 * to buy and something to pay with.
 */
export function offeredTabs(has: SessionView['has']): MemberTab[] {
  const offered: Record<MemberTab, boolean> = {
    profile: true,
    security: true,
    transactions: true,
    methods: has('payment_methods'),
    buy: has('credits') && has('payment_methods'),
  }
  return memberTabs.filter((tab) => offered[tab])
}
