/** Which modules each module may call, through their `index.ts`. A missing arrow is what facts are for (design §2). */
export const moduleArrows: Readonly<Record<string, readonly string[]>> = {
  accounts: [],
  site: ['accounts'],
  wallet: ['accounts'],
  payments: ['accounts', 'wallet'],
  gamification: ['accounts', 'wallet'],
  game: ['accounts', 'wallet', 'gamification'],
  integrations: ['accounts'],
  overview: ['accounts', 'site', 'wallet', 'gamification'],
}

/** Which parts of the web may import which others. */
export const webArrows: Readonly<Record<string, readonly string[]>> = {
  platform: [],
  ui: ['platform'],
  features: ['ui', 'platform'],
  shell: ['ui', 'platform', 'features'],
  public: ['ui', 'platform', 'features', 'shell'],
  member: ['ui', 'platform', 'features', 'shell'],
  admin: ['ui', 'platform', 'features', 'shell'],
}
