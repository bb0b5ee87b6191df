import type { Placed } from './rank-index.ts'

/** Where a member stands over all, as of one version of its state. */
export interface RankEntry extends Placed {
  readonly badges: number
  readonly version: number
}

/** What a commit does to the ranking: a member has a new place, or none any more. */
export type RankChange = RankEntry | { readonly memberId: number; readonly gone: true }
