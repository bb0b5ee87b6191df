import type { Ctx } from '../../platform/context.ts'
import type { AccessTokens } from './access-token.ts'

/** How one module carries what a guest has over to the account it logs in to; all of them run in one transaction. */
export type MergeGuest = (ctx: Ctx, guestId: number, memberId: number) => Promise<void>

declare module '../../platform/context.ts' {
  interface Services {
    readonly accessTokens: AccessTokens
    /** One per module that keeps something for guests; wired in `processes/context.ts`. */
    readonly mergeGuest: readonly MergeGuest[]
  }
}
