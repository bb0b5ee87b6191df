import { addPaymentMethod } from './add-payment-method.ts'
import { addProvider } from './add-provider.ts'
import { listPaymentMethods } from './list-payment-methods.ts'
import { listProviders } from './list-providers.ts'
import { listTransactions } from './list-transactions.ts'
import { purchaseCredits } from './purchase-credits.ts'
import { removePaymentMethod } from './remove-payment-method.ts'
import { removeProvider } from './remove-provider.ts'
import { setDefaultPaymentMethod } from './set-default-payment-method.ts'
import { toggleProvider } from './toggle-provider.ts'
import { updateProvider } from './update-provider.ts'

export const paymentEndpoints = {
  // Members
  purchaseCredits,
  listTransactions,
  listPaymentMethods,
  addPaymentMethod,
  setDefaultPaymentMethod,
  removePaymentMethod,
  listProviders,
  // Administrators
  addProvider,
  updateProvider,
  toggleProvider,
  removeProvider,
}
