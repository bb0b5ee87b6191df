import type { BoardRule } from '../../game-rules/board.ts'
import { prize } from './prizes.ts'

/** The prizes that the document prints (Lümis v4 §7). */
const standard = {
  streak: null,
  close_after_minutes: 60,
  prizes: [
    prize(1, 3, 1000, 'Corona Dorada', 'Golden Crown'),
    prize(4, 10, 500, 'Medalla Plata', 'Silver Medal'),
    prize(11, 50, 200, 'Medalla Bronce', 'Bronze Medal'),
    prize(51, null, 50),
  ],
  active: true,
} satisfies Partial<BoardRule>

export const boards: readonly BoardRule[] = [
  {
    ...standard,
    code: 'weekly_invoices',
    name: { es: 'Facturas de la semana', en: 'Invoices of the week' },
    metric: 'actions',
    actions: ['invoice_upload'],
    period: 'week',
  },
  {
    ...standard,
    code: 'monthly_surveys',
    name: { es: 'Encuestas del mes', en: 'Surveys of the month' },
    metric: 'actions',
    actions: ['survey_complete'],
    period: 'month',
  },
  {
    ...standard,
    code: 'daily_activity',
    name: { es: 'Actividad del día', en: 'Activity of the day' },
    metric: 'actions',
    actions: [],
    period: 'day',
  },
  {
    ...standard,
    code: 'streak_leaders',
    name: { es: 'Rachas más largas', en: 'Longest streaks' },
    metric: 'streak',
    actions: [],
    period: 'month',
  },
]
