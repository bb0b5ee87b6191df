import type { Ctx } from '../../platform/context.ts'
import type { GoogleLogin } from './google.ts'
import type { LoginTokens } from './login-tokens.ts'
import type { People } from './people.ts'

/** How one module carries what a guest has over to the account it logs in to; all of them run in one transaction. */
export type MergeGuest = (ctx: Ctx, guestId: number, memberId: number) => Promise<void>

/** What people own, as the wallet knows it. Accounts print it and never keep it. */
export interface Balances {
  /** Whole credits. */
  creditsOf(ctx: Ctx, userId: number): Promise<number>
  /** The same for a page of people at once; every id that was asked for is answered. */
  creditsOfAll(ctx: Ctx, userIds: readonly number[]): Promise<ReadonlyMap<number, number>>
}

declare module '../../platform/context.ts' {
  interface Services {
    readonly loginTokens: LoginTokens
    readonly people: People
    /** Absent where Google login is not configured. */
    readonly google: GoogleLogin | undefined
    /** One per module that keeps something for guests; wired in `processes/context.ts`. */
    readonly mergeGuest: readonly MergeGuest[]
    readonly balances: Balances
  }
}
