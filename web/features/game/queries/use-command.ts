import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Send, useSendOnce } from './use-send-once.ts'

/** A command of the game: it does nothing twice, and everything of the game is asked for again afterwards. */
export function useCommand<Wish, Answer>(
  send: Send<Wish, Answer>,
  { onSuccess, errorsShown = false }: { onSuccess?: (answer: Answer, wish: Wish) => void; errorsShown?: boolean } = {},
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: useSendOnce(send),
    meta: { errorsShown },
    onSuccess,
    // Also after a refusal: what the reader saw was not what is.
    onSettled: () => client.invalidateQueries({ queryKey: ['gamification'] }),
  })
}
