import { adminEn } from './admin/texts.en.ts'
import { accountsAdminEn } from './features/accounts/admin/texts.en.ts'
import { profileEn } from './features/accounts/profile/texts.en.ts'
import { securityEn } from './features/accounts/security/texts.en.ts'
import { accountsEn } from './features/accounts/texts.en.ts'
import { gameAchievementsEn } from './features/game/achievements/texts.en.ts'
import { gameRulesEn } from './features/game/admin/rules/texts.en.ts'
import { gameAdminEn } from './features/game/admin/texts.en.ts'
import { gameBoardsEn } from './features/game/boards/texts.en.ts'
import { gameCombosEn } from './features/game/combos/texts.en.ts'
import { gameEventsEn } from './features/game/events/texts.en.ts'
import { gameHistoryEn } from './features/game/history/texts.en.ts'
import { gameMissionsEn } from './features/game/missions/texts.en.ts'
import { gamePartsEn } from './features/game/parts/texts.en.ts'
import { gameEn } from './features/game/texts.en.ts'
import { gameWhyEn } from './features/game/why/texts.en.ts'
import { gamificationAdminEn } from './features/gamification/admin/texts.en.ts'
import { gamificationEn } from './features/gamification/texts.en.ts'
import { integrationsEn } from './features/integrations/texts.en.ts'
import { paymentsAdminEn } from './features/payments/admin/texts.en.ts'
import { paymentsEn } from './features/payments/texts.en.ts'
import { siteEn } from './features/site/texts.en.ts'
import { walletEn } from './features/wallet/texts.en.ts'
import { memberEn } from './member/texts.en.ts'
import type { Translation } from './platform/language.ts'
import { examplesEn } from './public/examples/texts.en.ts'
import { homeEn } from './public/home/texts.en.ts'
import { shellEn } from './shell/texts.en.ts'
import type { es } from './texts.es.ts'
import { uiEn } from './ui/texts.en.ts'

export const en: Translation<typeof es> = {
  ui: uiEn,
  shell: shellEn,
  home: homeEn,
  examples: examplesEn,
  accounts: accountsEn,
  profile: profileEn,
  security: securityEn,
  wallet: walletEn,
  payments: paymentsEn,
  gamification: gamificationEn,
  game: gameEn,
  gameAchievements: gameAchievementsEn,
  gameHistory: gameHistoryEn,
  gameWhy: gameWhyEn,
  gameMissions: gameMissionsEn,
  gameEvents: gameEventsEn,
  gameBoards: gameBoardsEn,
  gameCombos: gameCombosEn,
  gameParts: gamePartsEn,
  gameAdmin: gameAdminEn,
  gameRules: gameRulesEn,
  member: memberEn,
  admin: adminEn,
  site: siteEn,
  accountsAdmin: accountsAdminEn,
  integrations: integrationsEn,
  gamificationAdmin: gamificationAdminEn,
  paymentsAdmin: paymentsAdminEn,
}
