/** The tabs of the dashboard in the order in which they are offered; the names appear in its address. */
export const adminTabs = [
  'settings',
  'origins',
  'integrations',
  'features',
  'gamification',
  'game',
  'payments',
  'users',
  'audit',
  'mails',
  'errors',
] as const
export type AdminTab = (typeof adminTabs)[number]

export type DashboardSearch = {
  /** The first tab when it is left out. */
  tab?: AdminTab
  /** A part of the tab, where it has several. */
  view?: string
  /** Of the list in the tab, from 1. */
  page?: number
  search?: string
  /** Number of the member who is looked at. */
  member?: number
}

/** What the address of the dashboard may carry after `?`. Everything unknown or malformed is dropped. */
export function dashboardSearch(raw: Record<string, unknown>): DashboardSearch {
  const tab = adminTabs.find((name) => name === raw.tab)
  const view = text(raw.view)
  const page = Number(raw.page)
  const search = text(raw.search)
  const member = Number(raw.member)
  return {
    ...(tab && { tab }),
    ...(view && { view }),
    ...(Number.isInteger(page) && page > 1 && { page }),
    ...(search && { search }),
    ...(Number.isInteger(member) && member > 0 && { member }),
  }
}

/** The router reads `?search=12` as a number. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
