import type { Texts } from '../../platform/errors/named-error.ts'
import type { FactKind } from '../../platform/facts/fact.ts'

/** A name that integrations can subscribe to. */
export interface EventType {
  readonly name: string
  readonly description: Texts
}

const everyEvent = '*'
/** Sent on request, to try an address. Nobody subscribes to it. */
export const pingEvent = 'ping'

/** The event names of the document, and the fact behind each (Neptuno, rules §1.8). */
const aliases: Readonly<Record<string, { readonly fact: string; readonly description: Texts }>> = {
  credit_usage: {
    fact: 'credits.used',
    description: { es: 'Alguien ha gastado créditos', en: 'Somebody spent credits' },
  },
  user_login: {
    fact: 'member.logged_in',
    description: { es: 'Un miembro ha iniciado sesión', en: 'A member logged in' },
  },
  payment_added: {
    fact: 'payment.succeeded',
    description: { es: 'Se ha completado un pago', en: 'A payment was completed' },
  },
  badge_earned: {
    fact: 'badge.earned',
    description: { es: 'Alguien ha ganado una insignia', en: 'Somebody earned a badge' },
  },
}

/** Every name under which a fact can be subscribed to. */
export function namesOfFact(fact: string): readonly string[] {
  const older = Object.entries(aliases).filter(([, alias]) => alias.fact === fact)
  return [fact, ...older.map(([name]) => name), everyEvent]
}

/** The name that a message carries: the one that was subscribed to, and the fact's own for those who want all. */
export function nameSent(subscribed: string, fact: string): string {
  return subscribed === everyEvent ? fact : subscribed
}

/** All names that can be subscribed to: the document's, `*`, and the facts of all modules by their own names. */
export function eventTypesOf(kinds: readonly FactKind[]): readonly EventType[] {
  const facts = kinds.map(({ name, summary }) => ({ name, description: summary }))
  return [
    ...Object.entries(aliases).map(([name, { description }]) => ({ name, description })),
    { name: everyEvent, description: { es: 'Todo lo que ocurre', en: 'Everything that happens' } },
    ...facts.toSorted((a, b) => a.name.localeCompare(b.name)),
  ]
}
