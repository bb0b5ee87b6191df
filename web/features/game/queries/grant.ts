import { api, type Operations } from '../../../platform/api.ts'
import { useCommand } from './use-command.ts'

export type Grant = Operations['grant']['body']

/** Gives a member Lümis, XP or freeze tokens; two clicks give once. */
export function useGrant(userId: number) {
  return useCommand(
    async (body: Grant, headers) => (await api.grant({ params: { user_id: userId }, body, headers })).data,
    { errorsShown: true },
  )
}
