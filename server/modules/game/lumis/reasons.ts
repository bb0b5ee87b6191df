import type { Texts } from '../../../platform/errors/named-error.ts'
import type { lumisStatement } from '../../wallet/index.ts'

export type Line = Awaited<ReturnType<typeof lumisStatement>>['items'][number]

/** What moved Lümis, in a word or two. */
export const reasonTexts: Readonly<Record<Line['reason'], Texts>> = {
  action: { es: 'Acción', en: 'Action' },
  level: { es: 'Nivel', en: 'Level' },
  mission: { es: 'Misión', en: 'Mission' },
  achievement: { es: 'Logro', en: 'Achievement' },
  streak: { es: 'Racha', en: 'Streak' },
  combo: { es: 'Combo', en: 'Combo' },
  prestige: { es: 'Prestigio', en: 'Prestige' },
  board: { es: 'Premio de clasificación', en: 'Leaderboard prize' },
  event: { es: 'Premio de evento', en: 'Event prize' },
  grant: { es: 'Regalo', en: 'Gift' },
  correction: { es: 'Corrección', en: 'Correction' },
  merge: { es: 'Cuentas unidas', en: 'Accounts joined' },
  usage: { es: 'Gasto', en: 'Spending' },
  adjustment: { es: 'Ajuste', en: 'Adjustment' },
  welcome: { es: 'Bienvenida', en: 'Welcome' },
  purchase: { es: 'Compra', en: 'Purchase' },
  reset: { es: 'Renovación', en: 'Renewal' },
}

const movements: Readonly<Partial<Record<Line['reason'], Texts>>> = {
  merge: { es: 'Lo que tenías como invitado', en: 'What you had as a guest' },
  usage: { es: 'Lo que gastaste', en: 'What you spent' },
  adjustment: { es: 'Ajuste de un administrador', en: 'Adjustment by an administrator' },
}

/** What nobody had to work out: spending, what came along from a guest. */
export function movementText(reason: Line['reason']): Texts {
  return movements[reason] ?? reasonTexts[reason]
}
