import { useRef } from 'react'
import { ApiError } from '../../../platform/api.ts'
import { newIdempotencyKey } from '../../../platform/idempotency-key.ts'

export type Send<Wish, Answer> = (wish: Wish, headers: { readonly 'Idempotency-Key': string }) => Promise<Answer>

/**
 * Sends wishes of a member. The same wish keeps its key until its outcome is known: a second click, or another try after the
 * answer was lost on the way, is answered like the first and does nothing again.
 */
export function useSendOnce<Wish, Answer>(send: Send<Wish, Answer>): (wish: Wish) => Promise<Answer> {
  const keys = useRef(new Map<string, string>())
  return async (wish) => {
    const text = JSON.stringify(wish) ?? ''
    const key = keys.current.get(text) ?? newIdempotencyKey()
    keys.current.set(text, key)
    try {
      const answer = await send(wish, { 'Idempotency-Key': key })
      keys.current.delete(text)
      return answer
    } catch (error) {
      if (error instanceof ApiError && error.status < 500) keys.current.delete(text)
      throw error
    }
  }
}
