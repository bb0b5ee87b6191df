import { AddPaymentMethod } from '../../features/payments/add-payment-method.tsx'
import { PaymentMethods } from '../../features/payments/payment-methods.tsx'
import classes from '../dashboard.module.css'

export function MethodsTab() {
  return (
    <div className={classes.columns}>
      <PaymentMethods />
      <AddPaymentMethod />
    </div>
  )
}
