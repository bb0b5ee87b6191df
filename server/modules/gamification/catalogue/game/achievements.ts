import type { AchievementRule, Criterion } from '../../game-rules/achievement.ts'
import type { Texts } from '../../game-rules/texts.ts'

type Difficulty = AchievementRule['difficulty']

const entry = (
  category: string,
  code: string,
  name: Texts,
  description: Texts,
  criterion: Criterion,
  [reward_lumis, difficulty]: readonly [number, Difficulty],
  more: Partial<AchievementRule> = {},
): AchievementRule => ({
  code,
  name,
  description,
  category,
  difficulty,
  icon_url: `/icons/${code}.png`,
  criteria: [criterion],
  reward_lumis,
  // As in the one that the document prints: 100 XP for 200 Lümis.
  reward_xp: Math.floor(reward_lumis / 2),
  unlock: null,
  hidden: false,
  active: true,
  ...more,
})

const text = (es: string, en: string): Texts => ({ es, en })
const hidden = { hidden: true }
const invoices = (at_least: number): Criterion => ({ counter: 'actions', action: 'invoice_upload', at_least })
const surveys = (at_least: number): Criterion => ({ counter: 'actions', action: 'survey_complete', at_least })
const referrals = (at_least: number): Criterion => ({ counter: 'actions', action: 'referral_complete', at_least })
const spent = (at_least: number): Criterion => ({ counter: 'sum', action: 'invoice_upload', field: 'amount', at_least })
const hours = (from: number, to: number): Criterion => ({
  counter: 'actions_between',
  action: 'invoice_upload',
  from,
  to,
  at_least: 10,
})

function invoiceAchievement(n: number, en: string, es: string, reward: readonly [number, Difficulty]) {
  return entry(
    'invoices',
    `invoices_${n}`,
    text(es, en),
    text(`Sube ${n} facturas`, `Upload ${n} invoices`),
    invoices(n),
    reward,
  )
}

function spendAchievement(n: number, reward: readonly [number, Difficulty]) {
  const description = text(`Facturas por valor de ${n}`, `Invoices worth ${n}`)
  return entry('invoices', `spend_${n}`, text(`Gasto ${n}`, `Spend ${n}`), description, spent(n), reward)
}

function streakAchievement(days: number, es: string, en: string, reward: readonly [number, Difficulty], more = {}) {
  const description = text(`Racha de ${days} días iniciando sesión`, `A login streak of ${days} days`)
  const criterion: Criterion = { counter: 'streak', streak: 'daily_login', at_least: days }
  return entry('streaks', `streak_${days}`, text(es, en), description, criterion, reward, more)
}

function referralAchievement(n: number, es: string, en: string, reward: readonly [number, Difficulty], more = {}) {
  const description =
    n === 1 ? text('Invita a una persona', 'Invite somebody') : text(`Invita a ${n} personas`, `Invite ${n} people`)
  return entry('social', `referrals_${n}`, text(es, en), description, referrals(n), reward, more)
}

function levelAchievement(level: number, reward: readonly [number, Difficulty]) {
  const name = text(`Nivel ${level}`, `Level ${level}`)
  const description = text(`Alcanza el nivel ${level}`, `Reach level ${level}`)
  return entry('progression', `level_${level}`, name, description, { counter: 'level', at_least: level }, reward)
}

/** From rules §3.6; `survey_master` and `platinum_collector` from Lümis v4 §5. Missions, merchants and prestige are our own. */
export const achievements: readonly AchievementRule[] = [
  entry(
    'invoices',
    'first_invoice',
    text('Primera factura', 'First invoice'),
    text('Sube tu primera factura', 'Upload your first invoice'),
    invoices(1),
    [10, 'bronze'],
  ),
  invoiceAchievement(10, 'Collector', 'Coleccionista', [25, 'bronze']),
  invoiceAchievement(50, 'Archivist', 'Archivista', [75, 'silver']),
  invoiceAchievement(100, 'Invoice Expert', 'Experto en facturas', [150, 'gold']),
  invoiceAchievement(500, 'Invoice Legend', 'Leyenda de las facturas', [500, 'platinum']),
  spendAchievement(100, [20, 'bronze']),
  spendAchievement(500, [60, 'bronze']),
  spendAchievement(1000, [150, 'silver']),
  spendAchievement(5000, [500, 'gold']),
  entry(
    'invoices',
    'early_bird',
    text('Madrugador', 'Early Bird'),
    text('10 facturas antes de las 8', '10 invoices before 8 am'),
    hours(0, 8),
    [30, 'bronze'],
  ),
  entry(
    'invoices',
    'night_owl',
    text('Noctámbulo', 'Night Owl'),
    text('10 facturas después de las 22', '10 invoices after 10 pm'),
    hours(22, 24),
    [30, 'bronze'],
  ),
  entry(
    'invoices',
    'merchants_10',
    text('Explorador', 'Explorer'),
    text('Facturas de 10 comercios distintos', 'Invoices of 10 different merchants'),
    { counter: 'different', action: 'invoice_upload', field: 'merchant', at_least: 10 },
    [50, 'silver'],
  ),
  entry(
    'surveys',
    'surveys_5',
    text('Opinión propia', 'Own Mind'),
    text('Completa 5 encuestas', 'Complete 5 surveys'),
    surveys(5),
    [40, 'bronze'],
  ),
  entry(
    'surveys',
    'surveys_25',
    text('Voz activa', 'Active Voice'),
    text('Completa 25 encuestas', 'Complete 25 surveys'),
    surveys(25),
    [150, 'silver'],
  ),
  entry(
    'surveys',
    'survey_master',
    text('Survey Master', 'Survey Master'),
    text('Completa 100 encuestas', 'Complete 100 surveys'),
    surveys(100),
    [200, 'gold'],
    {
      unlock: text('Golden Survey Badge', 'Golden Survey Badge'),
    },
  ),
  referralAchievement(1, 'Buena compañía', 'Good Company', [50, 'bronze']),
  referralAchievement(5, 'Anfitrión', 'Host', [200, 'silver']),
  referralAchievement(25, 'Embajador', 'Ambassador', [1000, 'platinum'], hidden),
  streakAchievement(7, 'Una semana', 'One Week', [50, 'bronze']),
  streakAchievement(30, 'Un mes', 'One Month', [200, 'silver']),
  streakAchievement(90, 'Un trimestre', 'One Quarter', [600, 'gold'], hidden),
  streakAchievement(365, 'Un año', 'One Year', [2000, 'platinum'], hidden),
  entry(
    'streaks',
    'weekends_4',
    text('Fines de semana', 'Weekends'),
    text('Participa en 4 fines de semana', 'Take part on 4 weekends'),
    { counter: 'weekends', at_least: 4 },
    [50, 'bronze'],
  ),
  entry(
    'events',
    'happy_hour_5',
    text('Hora feliz', 'Happy Hour Regular'),
    text('5 acciones en la Happy Hour', '5 actions in happy hours'),
    { counter: 'in_event', event: 'happy_hour_evening', at_least: 5 },
    [75, 'silver'],
  ),
  entry(
    'missions',
    'missions_25',
    text('Cumplidor', 'Reliable'),
    text('Completa 25 misiones', 'Complete 25 missions'),
    { counter: 'missions', at_least: 25 },
    [100, 'silver'],
  ),
  entry(
    'progression',
    'first_redemption',
    text('Primer canje', 'First redemption'),
    text('Canjea tus Lümis por primera vez', 'Redeem your Lümis for the first time'),
    { counter: 'actions', action: 'first_redemption', at_least: 1 },
    [5, 'bronze'],
  ),
  levelAchievement(5, [100, 'silver']),
  levelAchievement(10, [1000, 'gold']),
  entry(
    'progression',
    'platinum_collector',
    text('Platinum Collector', 'Platinum Collector'),
    text('Alcanza nivel Platinum', 'Reach level Platinum'),
    { counter: 'level', at_least: 13 },
    [1500, 'platinum'],
  ),
  levelAchievement(20, [2000, 'platinum']),
  entry(
    'progression',
    'prestige_1',
    text('Renacer', 'Reborn'),
    text('Consigue tu primer prestigio', 'Earn your first prestige'),
    { counter: 'prestige', at_least: 1 },
    [500, 'platinum'],
    hidden,
  ),
]
