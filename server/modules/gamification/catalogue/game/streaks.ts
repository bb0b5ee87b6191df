import type { StreakRule } from '../../game-rules/streak.ts'
import type { Texts } from '../../game-rules/texts.ts'

/** Days 7 and 14 and the multipliers are the document's (Lümis v4 §2; rules §3.5). */
const streak = (code: string, name: Texts): StreakRule => ({
  code,
  name,
  actions: [code],
  period: 'day',
  multipliers: [
    { at: 3, factor: 1.1 },
    { at: 7, factor: 1.2 },
    { at: 14, factor: 1.3 },
  ],
  milestones: [
    { at: 7, lumis: 50, unlock: null },
    { at: 14, lumis: 100, unlock: { es: 'Streak Badge', en: 'Streak Badge' } },
    { at: 30, lumis: 200, unlock: { es: 'Insignia de 30 días', en: '30 Day Badge' } },
    { at: 60, lumis: 400, unlock: { es: 'Insignia de 60 días', en: '60 Day Badge' } },
    { at: 90, lumis: 600, unlock: { es: 'Insignia de 90 días', en: '90 Day Badge' } },
    { at: 365, lumis: 2000, unlock: { es: 'Insignia de un año', en: 'One Year Badge' } },
  ],
  active: true,
})

export const streaks: readonly StreakRule[] = [
  streak('daily_login', { es: 'Inicio de sesión diario', en: 'Daily login' }),
  streak('invoice_upload', { es: 'Facturas', en: 'Invoices' }),
  streak('survey_complete', { es: 'Encuestas', en: 'Surveys' }),
]
