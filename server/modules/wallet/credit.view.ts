import Type from 'typebox'

/** What somebody has, and what they can count on (Neptuno, user dashboard). */
export const CreditsView = Type.Object({
  credits: Type.Integer(),
  subscription: Type.String({ description: '`basic` for guests.' }),
  renews_at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'When the plan fills the balance up again; null for guests.',
  }),
})

export const ChargeView = Type.Object({
  charged: Type.Integer(),
  credits: Type.Integer({ description: 'What is left.' }),
  transaction_id: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Null while credits are switched off: nothing was charged.',
  }),
})

export const ResetView = Type.Object({
  checked: Type.Integer({ description: 'Active members.' }),
  reset: Type.Integer({ description: 'Members whose new period began now.' }),
})

export const AdjustmentView = Type.Object({
  transaction_id: Type.Integer(),
  user_id: Type.Integer(),
  amount: Type.Integer(),
  credits: Type.Integer(),
})

export const LedgerCheckView = Type.Object({
  balanced: Type.Boolean(),
  currencies: Type.Array(
    Type.Object({
      currency: Type.String(),
      total: Type.Integer({ description: 'Sum of all balances, the derived ones included; zero in a sound ledger.' }),
      accounts: Type.Integer(),
      transfers: Type.Integer(),
      differences: Type.Array(
        Type.Object({
          account_id: Type.Integer(),
          user_id: Type.Integer(),
          kept: Type.Integer(),
          rebuilt: Type.Integer(),
        }),
        { description: 'Kept balances that the transfers do not add up to; the first hundred of each currency.' },
      ),
    }),
  ),
})
