import type { LevelRule } from '../../game-rules/level.ts'
import type { Texts } from '../../game-rules/texts.ts'

const colors = { Bronze: '#CD7F32', Silver: '#C0C0C0', Gold: '#FFD700', Platinum: '#E5E4E2', Diamond: '#B9F2FF' }
type Metal = keyof typeof colors

/** Name, XP, multiplier, daily missions, freezes a week. */
type Row = readonly [Metal, string, number, number, number, number]

/** Silver Hunter and the beginning of Silver Elite are the document's (Lümis v4 §6; rules §3.4); the others lead there and on. */
const rows: readonly Row[] = [
  ['Bronze', 'Starter', 0, 1.0, 3, 1],
  ['Bronze', 'Explorer', 150, 1.03, 3, 1],
  ['Bronze', 'Hunter', 350, 1.06, 4, 1],
  ['Bronze', 'Master', 650, 1.1, 4, 2],
  ['Silver', 'Hunter', 1000, 1.15, 5, 2],
  ['Silver', 'Elite', 2000, 1.15, 5, 2],
  ['Silver', 'Expert', 3200, 1.2, 5, 2],
  ['Silver', 'Master', 4700, 1.24, 6, 3],
  ['Gold', 'Explorer', 6500, 1.28, 6, 3],
  ['Gold', 'Hunter', 8800, 1.32, 6, 3],
  ['Gold', 'Elite', 11_500, 1.36, 6, 3],
  ['Gold', 'Master', 14_700, 1.4, 7, 3],
  ['Platinum', 'Explorer', 18_500, 1.44, 7, 4],
  ['Platinum', 'Hunter', 23_000, 1.48, 7, 4],
  ['Platinum', 'Elite', 28_500, 1.52, 7, 4],
  ['Platinum', 'Master', 35_000, 1.56, 8, 4],
  ['Diamond', 'Hunter', 43_000, 1.6, 8, 5],
  ['Diamond', 'Elite', 52_500, 1.65, 8, 5],
  ['Diamond', 'Master', 64_000, 1.7, 8, 5],
  ['Diamond', 'Legend', 78_000, 1.75, 8, 5],
]

/** Special events open with the first level of silver. */
const specialFrom = 5

/** The words of the document for its own level. */
const ofSilverElite: readonly Texts[] = [
  { es: '15% bonus en Lümis por factura', en: '15% bonus in Lümis per invoice' },
  { es: 'Acceso a misiones VIP', en: 'Access to VIP missions' },
  { es: 'Multiplicador de racha x1.3', en: 'Streak multiplier x1.3' },
]

export const levels: readonly LevelRule[] = rows.map((row, index) => {
  const [metal, rank, min_xp, lumis_multiplier, daily_missions_limit, freeze_tokens_per_week] = row
  const number = index + 1
  const name = `${metal} ${rank}`
  return {
    number,
    name: { es: name, en: name },
    color: colors[metal],
    icon_url: `/icons/${name.toLowerCase().replace(' ', '_')}.png`,
    min_xp,
    lumis_multiplier,
    daily_missions_limit,
    freeze_tokens_per_week,
    special_events: number >= specialFrom,
    // Rules §3.6. Nobody rises to the first.
    reward_lumis: number === 1 ? 0 : 50 * number,
    benefits: name === 'Silver Elite' ? [...ofSilverElite] : benefitsOf(row, rows[index - 1], number),
  }
})

/** What is new compared with the level below. */
function benefitsOf([metal, , , factor, missions, freezes]: Row, below: Row | undefined, number: number): Texts[] {
  if (below === undefined) return []
  const [metalBelow, , , factorBelow, missionsBelow, freezesBelow] = below
  const percent = Math.round((factor - 1) * 100)
  const benefits: Texts[] = []
  if (factor > factorBelow) benefits.push({ es: `${percent}% más de Lümis`, en: `${percent}% more Lümis` })
  if (missions > missionsBelow) {
    benefits.push({ es: `${missions} misiones diarias`, en: `${missions} daily missions` })
  }
  if (freezes > freezesBelow) {
    benefits.push({ es: `${freezes} congelaciones de racha por semana`, en: `${freezes} streak freezes per week` })
  }
  if (number === specialFrom) benefits.push({ es: 'Eventos especiales', en: 'Special events' })
  if (metal !== metalBelow && metal !== 'Silver') benefits.push({ es: `Misiones ${metal}`, en: `${metal} missions` })
  if (number === rows.length) benefits.push({ es: 'Prestigio', en: 'Prestige' })
  return benefits
}
