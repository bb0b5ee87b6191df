import { useMutation } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Rehearsal = Operations['rehearseAction']['body']
export type Rehearsed = Operations['rehearseAction']['response']['data']

/** What an action of a member would change. Nothing is recorded, so nothing on the page is out of date afterwards. */
export function useRehearseAction() {
  return useMutation({
    mutationFn: async (body: Rehearsal) => (await api.rehearseAction({ body })).data,
    meta: { errorsShown: true },
  })
}
