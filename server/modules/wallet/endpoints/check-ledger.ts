import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { LedgerCheckView } from '../credit.view.ts'
import { ledgerCheckStore } from '../ledger-check.store.ts'

/** Proves the ledger (design §5): every currency sums to zero, and every kept balance is what its transfers add up to. */
export const checkLedger = endpoint({
  get: '/v1/credits/ledger/check',
  summary: 'Rebuild all balances from the transfers and compare',
  for: [admin],
  rate: 'admin',
  output: LedgerCheckView,
  errors: [],

  async handle({ ctx }) {
    const checks = await ledgerCheckStore(ctx.db).check()
    const currencies = checks.map((check) => ({ ...check, differences: [...check.differences] }))
    return {
      balanced: currencies.every(({ total, differences }) => total === 0 && differences.length === 0),
      currencies,
    }
  },
})
