import { adminEs } from './admin/texts.es.ts'
import { accountsAdminEs } from './features/accounts/admin/texts.es.ts'
import { profileEs } from './features/accounts/profile/texts.es.ts'
import { securityEs } from './features/accounts/security/texts.es.ts'
import { accountsEs } from './features/accounts/texts.es.ts'
import { gameAchievementsEs } from './features/game/achievements/texts.es.ts'
import { gameRulesEs } from './features/game/admin/rules/texts.es.ts'
import { gameAdminEs } from './features/game/admin/texts.es.ts'
import { gameBoardsEs } from './features/game/boards/texts.es.ts'
import { gameCombosEs } from './features/game/combos/texts.es.ts'
import { gameEventsEs } from './features/game/events/texts.es.ts'
import { gameHistoryEs } from './features/game/history/texts.es.ts'
import { gameMissionsEs } from './features/game/missions/texts.es.ts'
import { gamePartsEs } from './features/game/parts/texts.es.ts'
import { gameEs } from './features/game/texts.es.ts'
import { gameWhyEs } from './features/game/why/texts.es.ts'
import { gamificationAdminEs } from './features/gamification/admin/texts.es.ts'
import { gamificationEs } from './features/gamification/texts.es.ts'
import { integrationsEs } from './features/integrations/texts.es.ts'
import { paymentsAdminEs } from './features/payments/admin/texts.es.ts'
import { paymentsEs } from './features/payments/texts.es.ts'
import { siteEs } from './features/site/texts.es.ts'
import { walletEs } from './features/wallet/texts.es.ts'
import { memberEs } from './member/texts.es.ts'
import { examplesEs } from './public/examples/texts.es.ts'
import { homeEs } from './public/home/texts.es.ts'
import { shellEs } from './shell/texts.es.ts'
import { uiEs } from './ui/texts.es.ts'

/** Every text in Spanish, by namespace. The other languages take their shape from here. */
export const es = {
  ui: uiEs,
  shell: shellEs,
  home: homeEs,
  examples: examplesEs,
  accounts: accountsEs,
  profile: profileEs,
  security: securityEs,
  wallet: walletEs,
  payments: paymentsEs,
  gamification: gamificationEs,
  game: gameEs,
  gameAchievements: gameAchievementsEs,
  gameHistory: gameHistoryEs,
  gameWhy: gameWhyEs,
  gameMissions: gameMissionsEs,
  gameEvents: gameEventsEs,
  gameBoards: gameBoardsEs,
  gameCombos: gameCombosEs,
  gameParts: gamePartsEs,
  gameAdmin: gameAdminEs,
  gameRules: gameRulesEs,
  member: memberEs,
  admin: adminEs,
  site: siteEs,
  accountsAdmin: accountsAdminEs,
  integrations: integrationsEs,
  gamificationAdmin: gamificationAdminEs,
  paymentsAdmin: paymentsAdminEs,
} as const
