import { type Listener, listener } from '../../platform/facts/fact.ts'
import { memberDeleted } from '../accounts/index.ts'
import { integrationStore } from './integration.store.ts'
import { isWanted, queueFact } from './queue-deliveries.ts'
import { subscriptionsChanged } from './subscriptions.ts'

const queueDeliveries: Listener = {
  name: 'integrations.queue-deliveries',
  on: 'all',
  wants: isWanted,
  handle: queueFact,
}

/** Addresses and logs of a deleted account tell about its owner, so they go too. */
const forgetIntegrations = listener('integrations.forget', memberDeleted, async (ctx, { payload }) => {
  await integrationStore(ctx.db).removeAllOf(payload.user_id)
  subscriptionsChanged(ctx, payload.user_id)
})

export const integrationListeners = [queueDeliveries, forgetIntegrations]
