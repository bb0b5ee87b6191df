import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'
import { newIdempotencyKey } from '../../../platform/idempotency-key.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { useGameAgain } from './use-game-again.ts'

export function useAcceptMission() {
  return useMutation({
    mutationFn: (code: string) =>
      api.acceptMission({ body: { mission_code: code }, headers: { 'Idempotency-Key': newIdempotencyKey() } }),
    onSuccess: ({ data }) => notify.success(data.message),
    onSettled: useGameAgain(),
  })
}
