import type { ComboRule } from '../../game-rules/combo.ts'
import type { Texts } from '../../game-rules/texts.ts'

const standard = {
  weekdays: [],
  min_level: 1,
  starts_at: null,
  ends_at: null,
  active: true,
} satisfies Partial<ComboRule>

const step = (action: string | null, es: string, en: string) => ({ action, description: { es, en } satisfies Texts })
const login = step('daily_login', 'Inicia sesión', 'Log in')
const invoice = step('invoice_upload', 'Sube una factura', 'Upload an invoice')
const survey = step('survey_complete', 'Completa una encuesta', 'Complete a survey')

/** The first two are the document's (Lümis v4 §11). */
export const combos: readonly ComboRule[] = [
  {
    ...standard,
    code: 'triple_threat',
    name: { es: 'Triple Threat', en: 'Triple Threat' },
    description: {
      es: 'Factura, encuesta e inicio de sesión en 24 horas',
      en: 'An invoice, a survey and a login within 24 hours',
    },
    type: 'simultaneous',
    steps: [invoice, survey, login],
    window_hours: 24,
    multiplier: 3,
    bonus_lumis: 200,
    unlock: { es: 'Combo Master Badge', en: 'Combo Master Badge' },
  },
  {
    ...standard,
    code: 'weekend_warrior',
    name: { es: 'Weekend Warrior', en: 'Weekend Warrior' },
    description: { es: '5 acciones diferentes en fin de semana', en: '5 different actions on a weekend' },
    type: 'time_window',
    steps: Array.from({ length: 5 }, () => step(null, 'Una acción diferente', 'A different action')),
    window_hours: 48,
    weekdays: [6, 7],
    multiplier: 5,
    bonus_lumis: 500,
    unlock: null,
  },
  {
    ...standard,
    code: 'good_start',
    name: { es: 'Buen Comienzo', en: 'Good Start' },
    description: { es: 'Entra, responde y sube, en ese orden', en: 'Log in, answer and upload, in that order' },
    type: 'sequential',
    steps: [login, survey, invoice],
    window_hours: 12,
    multiplier: 1.5,
    bonus_lumis: 25,
    unlock: null,
  },
]
