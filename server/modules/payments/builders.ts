import type { TestTribu } from '../../testing/test-tribu.ts'
import type { Gateway, PaymentOrder } from './gateways/gateway.ts'
import { createSimulatedGateway } from './gateways/simulated.ts'

/** The gateway of the product, declining what it is told to. */
export function simulatedGateway(tribu: TestTribu, declines: (order: PaymentOrder) => boolean = () => false): Gateway {
  const { clock } = tribu.app
  return createSimulatedGateway({ db: tribu.app.reading().db, clock, declines })
}

/** Puts another gateway in the product's place while `work` runs. */
export async function withGateway<T>(tribu: TestTribu, gateway: Gateway, work: () => Promise<T>): Promise<T> {
  const usual = tribu.app.gateway
  // Every request's context is a copy of this object, so the next one has the other gateway.
  Object.assign(tribu.app, { gateway })
  try {
    return await work()
  } finally {
    Object.assign(tribu.app, { gateway: usual })
  }
}
