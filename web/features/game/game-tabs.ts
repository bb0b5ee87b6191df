/** The parts of the game in the order in which they are offered; the names appear in the address. */
export const gameTabs = ['overview', 'missions', 'events', 'achievements', 'boards', 'combos', 'history'] as const
export type GameTab = (typeof gameTabs)[number]
