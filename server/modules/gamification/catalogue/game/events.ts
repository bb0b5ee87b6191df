import type { EventRule, Schedule } from '../../game-rules/event.ts'
import type { SegmentRule } from '../../game-rules/segment.ts'
import { prize } from './prizes.ts'

/** Codes of Lümis v4 §4, `user_qualifies_for`. */
export const segments: readonly SegmentRule[] = [
  {
    code: 'premium_events',
    name: { es: 'Eventos premium', en: 'Premium events' },
    min_level: 1,
    min_active_days: 0,
    special: true,
    active: true,
  },
  {
    code: 'loyal_user_events',
    name: { es: 'Eventos para miembros fieles', en: 'Events for loyal members' },
    min_level: 1,
    min_active_days: 30,
    special: false,
    active: true,
  },
]

const every = (from: string, to: string, days: { weekdays?: number[]; days_of_month?: number[] } = {}): Schedule => ({
  kind: 'recurring',
  weekdays: days.weekdays ?? [],
  days_of_month: days.days_of_month ?? [],
  from,
  to,
})

const standard = {
  target_actions: [],
  bonus_lumis: 0,
  daily_cap: null,
  requires_join: false,
  segment: null,
  prizes: [],
  active: true,
} satisfies Partial<EventRule>

const invoicesAndSurveys = ['invoice_upload', 'survey_complete']
const [wednesday, friday, saturday, sunday] = [3, 5, 6, 7]

/**
 * Happy hour and weekend are the document's (Lümis v4 §4), the others from rules §3.6. Of two events that give the same the first one
 * applies: the tournament comes first, so that what its members do counts in it.
 */
export const events: readonly EventRule[] = [
  {
    ...standard,
    code: 'weekly_tournament',
    name: { es: 'Torneo Semanal', en: 'Weekly Tournament' },
    description: {
      es: 'Cada miércoles: gana quien consigue más Lümis en el día',
      en: 'Every Wednesday: whoever earns most Lümis that day wins',
    },
    type: 'tournament',
    schedule: every('00:00', '00:00', { weekdays: [wednesday] }),
    multiplier: 2.5,
    requires_join: true,
    prizes: [
      prize(1, 1, 1000, 'Copa de Oro', 'Gold Cup'),
      prize(2, 3, 500, 'Copa de Plata', 'Silver Cup'),
      prize(4, 10, 200),
    ],
  },
  {
    ...standard,
    code: 'happy_hour_evening',
    name: { es: 'Happy Hour Nocturno', en: 'Evening Happy Hour' },
    description: {
      es: 'El doble por facturas y encuestas, de 18 a 20 h',
      en: 'Double for invoices and surveys, 6 to 8 pm',
    },
    type: 'daily',
    schedule: every('18:00', '20:00'),
    target_actions: invoicesAndSurveys,
    multiplier: 2,
    daily_cap: 100,
    prizes: [
      prize(1, 1, 500, 'Badge Oro', 'Gold Badge'),
      prize(2, 10, 200, 'Badge Plata', 'Silver Badge'),
      prize(11, 100, 50, 'Badge Bronce', 'Bronze Badge'),
    ],
  },
  {
    ...standard,
    code: 'lunch_hour',
    name: { es: 'Hora del Almuerzo', en: 'Lunch Hour' },
    description: { es: 'El doble por facturas, de 12 a 14 h', en: 'Double for invoices, noon to 2 pm' },
    type: 'daily',
    schedule: every('12:00', '14:00'),
    target_actions: ['invoice_upload'],
    multiplier: 2,
    daily_cap: 100,
  },
  {
    ...standard,
    code: 'weekend_bonus',
    name: { es: 'Bonus Fin de Semana', en: 'Weekend Bonus' },
    description: {
      es: '50% bonus en todas las acciones durante el fin de semana',
      en: '50% bonus on all actions during the weekend',
    },
    type: 'seasonal',
    schedule: every('00:00', '00:00', { weekdays: [saturday, sunday] }),
    multiplier: 1.5,
  },
  {
    ...standard,
    code: 'payday',
    name: { es: 'Día de Quincena', en: 'Payday' },
    description: { es: 'Los días 15 y 30, 2,5 veces más', en: 'On the 15th and 30th, 2.5 times as much' },
    type: 'seasonal',
    schedule: every('00:00', '00:00', { days_of_month: [15, 30] }),
    multiplier: 2.5,
    daily_cap: 500,
  },
  {
    ...standard,
    code: 'loyal_friday',
    name: { es: 'Viernes Fiel', en: 'Loyal Friday' },
    description: { es: '50% más los viernes para quienes vuelven', en: '50% more on Fridays for those who come back' },
    type: 'flash',
    schedule: every('00:00', '00:00', { weekdays: [friday] }),
    multiplier: 1.5,
    segment: 'loyal_user_events',
  },
  {
    ...standard,
    code: 'premium_morning',
    name: { es: 'Mañana Premium', en: 'Premium Morning' },
    description: {
      es: '5 Lümis más por acción desde el nivel Silver',
      en: '5 Lümis more per action from level Silver',
    },
    type: 'flash',
    schedule: every('06:00', '08:00'),
    target_actions: invoicesAndSurveys,
    multiplier: 1.2,
    bonus_lumis: 5,
    daily_cap: 50,
    segment: 'premium_events',
  },
]
