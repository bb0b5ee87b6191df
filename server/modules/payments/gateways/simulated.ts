import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/db/database.ts'
import type { Gateway, PaymentOrder } from './gateway.ts'
import { simulatedIntentStore } from './simulated-intent.store.ts'

interface Simulation {
  /** Outside any transaction: like a real gateway, it forgets nothing when ours is rolled back. */
  readonly db: Db
  readonly clock: Clock
  /** Which orders it declines; none, unless a test says so. */
  readonly declines?: (order: PaymentOrder) => boolean
}

/** The gateway of a site that has none (design §6): every payment succeeds, and no money moves. */
export function createSimulatedGateway({ db, clock, declines = () => false }: Simulation): Gateway {
  const intents = simulatedIntentStore(db)
  return {
    charge: (order) =>
      intents.decide(order.reference, order.amountCents, declines(order) ? 'declined' : 'succeeded', clock.now()),
    settle: (order) => intents.decide(order.reference, order.amountCents, 'declined', clock.now()),
  }
}
