import type { ActionType } from './action-type.ts'
import { isSystemType, type SystemType } from './engine/game/system-types.ts'
import type { Texts } from './game-rules/texts.ts'

/** What members decide and administrators grant, as the history calls it. */
const decisions: Readonly<Record<SystemType, Texts>> = {
  mission_accepted: { es: 'Misión aceptada', en: 'Mission accepted' },
  mission_claimed: { es: 'Recompensa de misión', en: 'Mission reward' },
  achievement_claimed: { es: 'Recompensa de logro', en: 'Achievement reward' },
  streak_reward_claimed: { es: 'Recompensa de racha', en: 'Streak reward' },
  streak_frozen: { es: 'Racha congelada', en: 'Streak frozen' },
  auto_freeze_set: { es: 'Congelación automática', en: 'Auto-freeze' },
  event_joined: { es: 'Inscripción en un evento', en: 'Event joined' },
  combo_started: { es: 'Combo empezado', en: 'Combo started' },
  prestige_reached: { es: 'Prestigio', en: 'Prestige' },
  granted: { es: 'Regalo del equipo', en: 'A gift of the team' },
  achievements_judged: { es: 'Logros revisados', en: 'Achievements reviewed' },
}

/** What members read for an action type; the name of the type in words where nobody has named it. */
export function actionTexts({ name, system, game }: Pick<ActionType, 'name' | 'system' | 'game'>): Texts {
  if (system && isSystemType(name)) return decisions[name]
  const words = wordsOf(name)
  return game.name ?? { es: words, en: words }
}

/** `summer_party` as a reader would write it: "Summer party". */
function wordsOf(name: string): string {
  const words = name.replaceAll('_', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
