import type { MissionRule } from '../../game-rules/mission.ts'
import type { Texts } from '../../game-rules/texts.ts'

type Difficulty = MissionRule['difficulty']

const silver = 5
const silverElite = 6
const gold = 9
const platinum = 13
const diamond = 17

function mission(
  type: MissionRule['type'],
  duration_days: number,
  [code, es, en]: readonly [string, string, string],
  [action, target]: readonly [string, number],
  [reward_lumis, reward_xp, difficulty]: readonly [number, number, Difficulty],
  more: Partial<MissionRule> = {},
): MissionRule {
  const name: Texts = { es, en }
  return {
    code,
    name,
    type,
    difficulty,
    actions: [action],
    conditions: [],
    measure: 'actions',
    target,
    reward_lumis,
    reward_xp,
    bonus_multiplier: 1,
    min_level: 1,
    duration_days,
    starts_at: null,
    ends_at: null,
    active: true,
    ...more,
  }
}

const daily = mission.bind(undefined, 'daily', 0)
const weekly = mission.bind(undefined, 'weekly', 7)
const monthly = mission.bind(undefined, 'monthly', 30)
const special = mission.bind(undefined, 'special', 14)

const ofCategory = (category: string): Partial<MissionRule> => ({ conditions: [{ field: 'category', is: [category] }] })

/** `daily_invoices_3` and `weekly_surveys_5` are the document's (Lümis v4 §3); restaurants and supermarkets from rules §3.6. */
export const missions: readonly MissionRule[] = [
  daily(
    ['daily_invoices_3', 'Subir 3 facturas hoy', 'Upload 3 invoices today'],
    ['invoice_upload', 3],
    [50, 25, 'easy'],
  ),
  daily(['daily_check_in', 'Entra hoy', 'Drop in today'], ['daily_login', 1], [5, 5, 'easy']),
  daily(
    ['daily_survey_1', 'Completa una encuesta hoy', 'Complete a survey today'],
    ['survey_complete', 1],
    [20, 10, 'easy'],
  ),
  daily(
    ['daily_restaurants_2', 'Sube 2 facturas de restaurante', 'Upload 2 restaurant invoices'],
    ['invoice_upload', 2],
    [40, 20, 'medium'],
    ofCategory('restaurant'),
  ),
  daily(
    ['daily_spend_50', 'Sube facturas por valor de 50', 'Upload invoices worth 50'],
    ['invoice_upload', 50],
    [40, 20, 'medium'],
    { measure: { sum_of: 'amount' } },
  ),
  daily(
    ['daily_vip_invoices_8', 'VIP: sube 8 facturas hoy', 'VIP: upload 8 invoices today'],
    ['invoice_upload', 8],
    [120, 60, 'hard'],
    { min_level: silverElite, bonus_multiplier: 1.15 },
  ),
  weekly(
    ['weekly_surveys_5', 'Completa 5 encuestas esta semana', 'Complete 5 surveys this week'],
    ['survey_complete', 5],
    [150, 75, 'medium'],
    { min_level: silver },
  ),
  weekly(
    ['weekly_invoices_15', 'Sube 15 facturas en una semana', 'Upload 15 invoices in a week'],
    ['invoice_upload', 15],
    [150, 75, 'medium'],
  ),
  weekly(
    ['weekly_supermarkets_3', 'Sube 3 facturas de supermercado', 'Upload 3 supermarket invoices'],
    ['invoice_upload', 3],
    [60, 30, 'easy'],
    ofCategory('supermarket'),
  ),
  weekly(
    ['weekly_visits_5', 'Entra 5 días en una semana', 'Drop in on 5 days of a week'],
    ['daily_login', 5],
    [60, 30, 'easy'],
    {
      measure: 'days',
    },
  ),
  monthly(
    ['monthly_invoices_40', 'Sube 40 facturas en un mes', 'Upload 40 invoices in a month'],
    ['invoice_upload', 40],
    [500, 250, 'hard'],
  ),
  monthly(
    ['monthly_surveys_20', 'Completa 20 encuestas en un mes', 'Complete 20 surveys in a month'],
    ['survey_complete', 20],
    [500, 250, 'hard'],
    { min_level: silver },
  ),
  monthly(
    ['monthly_gold_visits_25', 'Oro: entra 25 días en un mes', 'Gold: drop in on 25 days of a month'],
    ['daily_login', 25],
    [400, 200, 'medium'],
    { measure: 'days', min_level: gold },
  ),
  special(
    ['special_first_friend', 'Invita a una persona', 'Invite somebody'],
    ['referral_complete', 1],
    [100, 50, 'medium'],
  ),
  special(
    ['special_vip_spend_1000', 'VIP: facturas por valor de 1000', 'VIP: invoices worth 1000'],
    ['invoice_upload', 1000],
    [400, 200, 'hard'],
    { measure: { sum_of: 'amount' }, min_level: silverElite, bonus_multiplier: 1.25 },
  ),
  special(
    ['special_platinum_surveys_30', 'Platino: 30 encuestas', 'Platinum: 30 surveys'],
    ['survey_complete', 30],
    [900, 450, 'hard'],
    { min_level: platinum, bonus_multiplier: 1.5 },
  ),
  special(
    ['special_diamond_invoices_100', 'Diamante: 100 facturas', 'Diamond: 100 invoices'],
    ['invoice_upload', 100],
    [1500, 750, 'hard'],
    { min_level: diamond, bonus_multiplier: 1.5 },
  ),
]
