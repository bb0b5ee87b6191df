import { type GameTab, gameTabs } from '../../features/game/game-tabs.ts'

export type GameSearch = {
  /** The overview when it is left out. */
  tab?: GameTab
  /** Of the history, from 1. */
  page?: number
  /** Of the history: every line of the Lümis instead of the actions. */
  list?: 'lumis'
}

/** What the address of the game may carry after `?`. Everything unknown or malformed is dropped. */
export function gameSearch(raw: Record<string, unknown>): GameSearch {
  const tab = gameTabs.find((name) => name === raw.tab)
  if (tab !== 'history') return { ...(tab && { tab }) }
  const page = Number(raw.page)
  return {
    tab,
    ...(raw.list === 'lumis' && { list: raw.list }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  }
}
