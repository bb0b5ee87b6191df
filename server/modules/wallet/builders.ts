import type { TestTribu } from '../../testing/test-tribu.ts'
import { anAdmin } from '../accounts/builders.ts'
import { transfer } from './actions/transfer.ts'
import { creditsOf } from './balances.ts'

/** Gives somebody exactly this many credits. */
export async function holding<U extends { readonly id: number }>(
  tribu: TestTribu,
  user: U,
  credits: number,
): Promise<U> {
  await tribu.transaction(async (ctx) => {
    const missing = credits - (await creditsOf(ctx, user.id))
    const adjustment = { system: 'adjustment' } as const
    const parties =
      missing > 0 ? { from: adjustment, to: { user: user.id } } : { from: { user: user.id }, to: adjustment }
    if (missing !== 0) await transfer(ctx, 'credits', { ...parties, amount: Math.abs(missing), reason: 'adjustment' })
  })
  return user
}

/** Rewards somebody with this many Lümis. */
export async function earning<U extends { readonly id: number }>(tribu: TestTribu, user: U, lumis: number): Promise<U> {
  const movement = { from: { system: 'issuance' }, to: { user: user.id }, amount: lumis, reason: 'grant' } as const
  await tribu.transaction((ctx) => transfer(ctx, 'lumis', movement))
  return user
}

/** What a user has, read without opening anything that a request would not open. */
export function balanceOf(tribu: TestTribu, user: { readonly id: number }): Promise<number> {
  return creditsOf(tribu.app.reading(), user.id)
}

/** The whole ledger adds up; for the end of tests that moved something. */
export async function isLedgerSound(tribu: TestTribu): Promise<boolean> {
  return (await tribu.as(await anAdmin(tribu)).checkLedger()).balanced
}
