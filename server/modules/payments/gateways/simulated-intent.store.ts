import type { Db } from '../../../platform/db/database.ts'
import type { Outcome } from './gateway.ts'

type IntentTables = {
  simulated_intents: { reference: string; amount_cents: number; outcome: Outcome; created_at: Date }
}

export function simulatedIntentStore(untyped: Db) {
  const db = untyped.withTables<IntentTables>()
  return {
    /** Records the outcome of a payment, unless it has one; answers the one on record. */
    async decide(reference: string, amountCents: number, outcome: Outcome, now: Date): Promise<Outcome> {
      await db
        .insertInto('simulated_intents')
        .values({ reference, amount_cents: amountCents, outcome, created_at: now })
        .onConflict((conflict) => conflict.column('reference').doNothing())
        .execute()
      const intent = await db
        .selectFrom('simulated_intents')
        .select('outcome')
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow()
      return intent.outcome
    },
  }
}
