import type { Translation } from '../../../platform/language.ts'
import type { gameAdminEs } from './texts.es.ts'

export const gameAdminEn: Translation<typeof gameAdminEs> = {
  views: {
    label: 'Parts of the game',
    rules: 'Rules',
  },
  off: {
    title: 'The game is switched off',
    description: 'While it is, nobody earns Lümis or XP. The rules and what was won stay.',
    action: 'Go to Features',
  },
}
