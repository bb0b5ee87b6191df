import { Text } from '@mantine/core'
import { useFormat } from '../../platform/format.ts'
import type { Transaction } from './list-transactions.ts'
import classes from './signed-amount.module.css'

/** Credits with their sign; those of a purchase that is not completed did not move and are struck or pale. */
export function SignedAmount({ transaction }: { transaction: Transaction }) {
  const format = useFormat()
  const { amount, payment_status: status } = transaction
  const moved = status === null || status === 'completed'
  return (
    <Text
      span
      inherit
      fw={640}
      className={classes.amount}
      data-status={moved ? undefined : status}
      data-direction={amount > 0 ? 'in' : amount < 0 ? 'out' : undefined}
    >
      {amount > 0 ? `+${format.number(amount)}` : format.number(amount)}
    </Text>
  )
}
