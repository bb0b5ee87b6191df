import type { Actor } from '../../modules/gamification/index.ts'
import type { AppContext } from '../../platform/context.ts'

const day = 86_400_000
const days = 45
const hour = 3_600_000

/** What an action of a type says about itself, so that the catalogue accepts it: a field and the values it may have. */
const details: Readonly<Record<string, readonly [field: string, values: readonly string[]]>> = {
  leccion_completada: ['lesson', ['lesson-1', 'lesson-2', 'lesson-3']],
  encuesta_pregunta: ['question', ['q1', 'q2', 'q3']],
  suscripcion_newsletter: ['list', ['technology', 'marketing', 'design']],
  registro_campo: ['field', ['name', 'email', 'phone']],
  checkin_horario: ['kind', ['in', 'out']],
}

/** Lets somebody do the same things every few days for a month and a half, through the one way in for actions. */
export async function live(
  app: AppContext,
  actor: Actor,
  habits: { everyDays: number; does: readonly string[] },
): Promise<void> {
  const now = app.clock.now().getTime()
  const turns: Promise<unknown>[] = []
  for (let ago = days; ago > 0; ago -= habits.everyDays) {
    for (const [place, type] of habits.does.entries()) {
      const occurredAt = new Date(now - ago * day + place * hour)
      turns.push(
        app.actions.record({ actor, type, occurredAt, channel: 'import', metadata: detailOf(type, ago * 10 + place) }),
      )
    }
  }
  await Promise.all(turns)
}

const merchants = [
  ['Café Central', 'restaurant'],
  ['La Despensa', 'supermarket'],
  ['Librería Norte', 'books'],
  ['Fonda Marta', 'restaurant'],
] as const

/** An invoice counts once by its number; the others are what missions and achievements look at. */
function invoiceOf(turn: number): Record<string, string | number> {
  const [merchant, category] = merchants[turn % merchants.length] ?? merchants[0]
  return { invoice_number: `DEMO-${turn}`, merchant, category, amount: 5 + ((turn * 7) % 60) }
}

function detailOf(type: string, turn: number): Record<string, string | number> | null {
  if (type === 'invoice_upload') return invoiceOf(turn)
  const [field, values = []] = details[type] ?? []
  const value = values[turn % values.length]
  return field === undefined || value === undefined ? null : { [field]: value }
}
