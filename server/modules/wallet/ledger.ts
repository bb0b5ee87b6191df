import { isDeepStrictEqual } from 'node:util'

/** What can be owned and spent. Every currency has a ledger of its own that sums to zero (design §5). */
export type Currency = 'credits' | 'lumis'

/** The system's accounts: gifts come out of `issuance`, spending goes into `usage`, purchases come out of `sales`. */
export type SystemAccount = 'issuance' | 'usage' | 'sales' | 'adjustment'

/** What the engine pays for. A correction is one with its sign: it may also take back. */
export const rewardReasons = [
  'action',
  'level',
  'mission',
  'achievement',
  'streak',
  'combo',
  'prestige',
  'board',
  'event',
  'grant',
  'correction',
] as const
export type RewardReason = (typeof rewardReasons)[number]

export type Reason = 'welcome' | 'usage' | 'purchase' | 'reset' | 'merge' | 'adjustment' | RewardReason

/** Whose account: a user's (guest or member, by id) or one of the system's. */
export type Party = { readonly user: number } | { readonly system: SystemAccount }

/** A wish to move value from one account to another. */
export interface Movement {
  readonly from: Party
  readonly to: Party
  /** Whole units; zero only for a reset that found nothing to add, or a correction that found nothing to take. */
  readonly amount: number
  readonly reason: Reason
  /** What it is about, in the words of the module that asks: `purchase:12`. */
  readonly reference?: string
  /** The same key moves value once; the same key for another movement is refused. Unique per currency. */
  readonly key?: string
  readonly metadata?: Readonly<Record<string, unknown>>
  /** An id taken from `transaction_ids` before; absent: the next one. */
  readonly id?: number
}

/** A movement that has happened. Balances are those right after it; null for the system's accounts. */
export interface Transfer extends Omit<Required<Movement>, 'reference' | 'key'> {
  readonly reference: string | null
  readonly key: string | null
  readonly fromBalance: number | null
  readonly toBalance: number | null
  readonly occurredAt: Date
}

/** A movement with the balances it leaves, ready to be stored. */
export interface Entry {
  readonly movement: Movement
  readonly fromBalance: number | null
  readonly toBalance: number | null
}

/** What becomes of one movement: an entry of the plan (`repeated` when an earlier one of the batch made it), … */
export type Verdict =
  | { readonly kind: 'entry'; readonly index: number; readonly repeated: boolean }
  | { readonly kind: 'stored'; readonly transfer: Transfer }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'overdrawn' }

export interface Plan {
  readonly entries: readonly Entry[]
  /** New balances by user, for those that changed. */
  readonly balances: ReadonlyMap<number, number>
  /** By how much the rewards that users ever received grow (or shrink, by a correction). */
  readonly received: ReadonlyMap<number, number>
  /** One per movement, in their order. */
  readonly verdicts: readonly Verdict[]
}

/**
 * Plays movements one after the other over the balances of their users: no balance falls below zero, and a key moves
 * value once. `stored` holds the transfers that already carry one of the keys.
 */
export function planMovements(
  movements: readonly Movement[],
  current: ReadonlyMap<number, number>,
  stored: ReadonlyMap<string, Transfer>,
): Plan {
  const balances = new Map<number, number>()
  const entries: Entry[] = []
  const indexOfKey = new Map<string, number>()

  const balanceOf = (user: number) => {
    const balance = balances.get(user) ?? current.get(user)
    if (balance === undefined) throw new Error(`The balance of user ${user} is not at hand`)
    return balance
  }
  const change = (party: Party, by: number): number | null => {
    if ('system' in party) return null
    const balance = balanceOf(party.user) + by
    balances.set(party.user, balance)
    return balance
  }

  const judge = (movement: Movement): Verdict => {
    const { from, to, amount, key } = movement
    const transfer = key === undefined ? undefined : stored.get(key)
    if (transfer) return isSame(movement, transfer) ? { kind: 'stored', transfer } : { kind: 'conflict' }
    const earlier = key === undefined ? undefined : indexOfKey.get(key)
    if (earlier !== undefined) {
      const same = isSame(movement, nth(entries, earlier).movement)
      return same ? { kind: 'entry', index: earlier, repeated: true } : { kind: 'conflict' }
    }
    if ('user' in from && balanceOf(from.user) < amount) return { kind: 'overdrawn' }
    const index = entries.push({ movement, fromBalance: change(from, -amount), toBalance: change(to, amount) }) - 1
    if (key !== undefined) indexOfKey.set(key, index)
    return { kind: 'entry', index, repeated: false }
  }

  const verdicts = movements.map(judge)
  return { entries, balances, received: receivedBy(entries), verdicts }
}

/** What rewards each user received, or gave back by a correction. */
function receivedBy(entries: readonly Entry[]): Map<number, number> {
  const received = new Map<number, number>()
  for (const { movement } of entries) {
    const reward = rewardOf(movement)
    if (reward) received.set(reward.user, (received.get(reward.user) ?? 0) + reward.amount)
  }
  return received
}

/** Whose received rewards a movement changes, and by how much: it comes from the system, or a correction goes back to it. */
function rewardOf({ from, to, amount, reason }: Movement): { user: number; amount: number } | undefined {
  if (!rewardReasons.some((reward) => reward === reason)) return undefined
  if ('system' in from && 'user' in to) return { user: to.user, amount }
  if (reason === 'correction' && 'user' in from && 'system' in to) return { user: from.user, amount: -amount }
  return undefined
}

/** The entry that a verdict points to, or whatever else belongs to that entry. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`There is no entry ${index}`)
  return found
}

/** Users whose balances a movement changes. */
export function usersOf(movements: readonly Movement[]): number[] {
  const users = movements
    .flatMap(({ from, to }) => [from, to])
    .flatMap((party) => ('user' in party ? [party.user] : []))
  return [...new Set(users)]
}

function isSame(wish: Movement, done: Movement | Transfer): boolean {
  return (
    wish.amount === done.amount &&
    wish.reason === done.reason &&
    (wish.reference ?? null) === (done.reference ?? null) &&
    isDeepStrictEqual([wish.from, wish.to, wish.metadata ?? {}], [done.from, done.to, done.metadata ?? {}])
  )
}
