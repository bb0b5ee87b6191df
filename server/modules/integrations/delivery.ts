import type { Fact } from '../../platform/facts/fact.ts'
import { nameSent } from './event-type.ts'

export type DeliveryStatus = 'pending' | 'succeeded' | 'failed'

/** What is posted: Standard Webhooks asks for these three fields. */
export interface Message {
  readonly type: string
  /** When it happened, not when it is sent. */
  readonly timestamp: string
  readonly data: Readonly<Record<string, unknown>>
}

/** One message to one integration. */
export interface Delivery {
  readonly id: number
  readonly integrationId: number
  readonly factId: number | null
  readonly replayOf: number | null
  readonly messageId: string
  readonly eventType: string
  readonly payload: Message
  readonly status: DeliveryStatus
  readonly attempts: number
  readonly nextAttemptAt: Date | null
  readonly responseStatus: number | null
  readonly responseExcerpt: string | null
  readonly error: string | null
  readonly createdAt: Date
  readonly deliveredAt: Date | null
}

/** What one attempt came to: an answer, or the reason why there is none. */
export interface Attempt {
  readonly status: number | null
  readonly excerpt: string | null
  readonly error: string | null
  readonly retryAfterSeconds: number | undefined
}

export type Verdict =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'again'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly gone: boolean }

/** An answer within this time is waited for (rules §1.8). */
export const answerSeconds = 5
/** How much of an answer's body the log keeps. */
export const excerptBytes = 1024

const minute = 60
const hour = 60 * minute
const day = 24 * hour
/** Waits before the second attempt, the third and so on; the last one repeats. */
const waits: readonly number[] = [5, 30, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour]

/** The message of a fact, under the name that was subscribed to. It always says which member it concerns, if any. */
export function messageOf(
  subscribed: string,
  fact: Pick<Fact, 'name' | 'memberId' | 'payload' | 'occurredAt'>,
): Message {
  const own = typeof fact.payload === 'object' ? fact.payload : { value: fact.payload }
  return {
    type: nameSent(subscribed, fact.name),
    timestamp: fact.occurredAt.toISOString(),
    data: { user_id: fact.memberId, ...own },
  }
}

/** What an attempt means. `made` counts it; `maxRetries` further ones may follow the first. */
export function judge(attempt: Attempt, made: number, maxRetries: number): Verdict {
  const { status, retryAfterSeconds = 0 } = attempt
  if (status !== null && status >= 200 && status < 300) return { kind: 'succeeded' }
  if (status === 410 || made > maxRetries) return { kind: 'failed', gone: status === 410 }
  const usual = waits[Math.min(made, waits.length) - 1] ?? 0
  return { kind: 'again', seconds: Math.min(Math.max(usual, retryAfterSeconds), day) }
}

/** Receivers that are busy may say for how long; only whole seconds are understood. */
export function retryAfter(status: number, header: string | undefined): number | undefined {
  const speaks = status === 429 || status === 503
  return speaks && header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : undefined
}
