import { localDayField } from '../../action-type.ts'
import { type ActionRule, worthless } from '../../game-rules/action-rule.ts'
import type { Texts } from '../../game-rules/texts.ts'

/** An action type of the game as an installation starts with it. */
export interface DefaultType {
  readonly name: string
  readonly description: Texts
  readonly selfReportable: boolean
  readonly uniqueBy: readonly string[]
  readonly game: ActionRule
}

const worth = (
  name: Texts,
  category: string,
  lumis: number,
  xp: number,
  limits: Partial<ActionRule> = {},
): ActionRule => ({
  ...worthless,
  name,
  category,
  base_lumis: lumis,
  base_xp: xp,
  ...limits,
})

/**
 * The six actions of the neighbouring system (rules §3.2). What only another part of the site can know, that somebody came through a
 * referral, is not taken from members themselves. `once` is a field that nobody sends: such an action counts once for ever.
 */
export const actionTypes: readonly DefaultType[] = [
  {
    name: 'daily_login',
    description: { es: 'Iniciar sesión', en: 'Log in' },
    selfReportable: true,
    uniqueBy: [localDayField],
    game: worth({ es: 'Iniciar sesión', en: 'Log in' }, 'streaks', 10, 5, { daily_cap: 1 }),
  },
  {
    name: 'invoice_upload',
    description: { es: 'Subir una factura', en: 'Upload an invoice' },
    selfReportable: true,
    uniqueBy: ['invoice_number'],
    game: worth({ es: 'Subir una factura', en: 'Upload an invoice' }, 'invoices', 25, 25, {
      daily_cap: 20,
      counted_fields: ['category', 'merchant', 'amount'],
    }),
  },
  {
    name: 'survey_complete',
    description: { es: 'Completar una encuesta', en: 'Complete a survey' },
    selfReportable: true,
    uniqueBy: [],
    // An honest answer takes its time.
    game: worth({ es: 'Completar una encuesta', en: 'Complete a survey' }, 'surveys', 50, 50, {
      cooldown_seconds: 300,
      daily_cap: 5,
      weekly_cap: 25,
      counted_fields: ['accuracy'],
    }),
  },
  {
    name: 'referral_complete',
    description: { es: 'Una persona que invitaste se ha registrado', en: 'Somebody you invited has registered' },
    selfReportable: false,
    uniqueBy: ['referred_user_id'],
    game: worth({ es: 'Invitar a alguien', en: 'Invite somebody' }, 'social', 100, 100, { weekly_cap: 5 }),
  },
  {
    name: 'profile_complete',
    description: { es: 'Completar el perfil', en: 'Complete the profile' },
    selfReportable: false,
    uniqueBy: ['once'],
    game: worth({ es: 'Completar el perfil', en: 'Complete the profile' }, 'profile', 50, 50),
  },
  {
    name: 'first_redemption',
    description: { es: 'El primer canje', en: 'The first redemption' },
    selfReportable: false,
    uniqueBy: ['once'],
    game: worth({ es: 'El primer canje', en: 'The first redemption' }, 'profile', 20, 20),
  },
]
