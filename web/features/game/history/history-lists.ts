/** Two ways to look at the past of a member: what was done, and what moved the Lümis. */
export const historyLists = ['actions', 'lumis'] as const
export type HistoryList = (typeof historyLists)[number]
