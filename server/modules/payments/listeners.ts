import { listener } from '../../platform/facts/fact.ts'
import { memberDeleted } from '../accounts/index.ts'
import { paymentMethodStore } from './payment-method.store.ts'

/** What somebody wrote about their cards and accounts goes with them; the purchases stay, as the ledger does. */
export const forgetMethods = listener('payments.forget-methods', memberDeleted, async (ctx, { payload }) => {
  await paymentMethodStore(ctx.db, payload.user_id).removeAll()
})
