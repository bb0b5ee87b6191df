import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '../../../platform/api.ts'
import { newIdempotencyKey } from '../../../platform/idempotency-key.ts'

type Headers = { readonly 'Idempotency-Key': string }

/**
 * A command of the game. The same wish keeps its key until its outcome is known: a second click, or another try after the
 * answer was lost on the way, is answered like the first and does nothing again.
 */
export function useCommand<Wish, Answer>(
  send: (wish: Wish, headers: Headers) => Promise<Answer>,
  { onSuccess, errorsShown = false }: { onSuccess?: (answer: Answer, wish: Wish) => void; errorsShown?: boolean } = {},
) {
  const client = useQueryClient()
  const underWay = useRef<{ wish: string; key: string } | null>(null)
  return useMutation({
    mutationFn: async (wish: Wish) => {
      const text = JSON.stringify(wish) ?? ''
      if (underWay.current?.wish !== text) underWay.current = { wish: text, key: newIdempotencyKey() }
      try {
        const answer = await send(wish, { 'Idempotency-Key': underWay.current.key })
        underWay.current = null
        return answer
      } catch (error) {
        if (error instanceof ApiError && error.status < 500) underWay.current = null
        throw error
      }
    },
    meta: { errorsShown },
    onSuccess,
    // Also after a refusal: what the reader saw was not what is.
    onSettled: () => client.invalidateQueries({ queryKey: ['gamification'] }),
  })
}
