import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, identity, type Operations } from './api.ts'
import { infoQuery } from './info.ts'
import { type SessionView, viewSession } from './session-view.ts'

export type Credentials = { username: string; password: string }

export type Session = SessionView & {
  /** `username` is the e-mail or the user name. Rejects with ApiError 401 on wrong credentials, 403 when inactive. */
  login(credentials: Credentials): Promise<void>
  /** Signs up and in; a guest's points, badges, credits and history stay with the new member. */
  register(data: Operations['registerMember']['body']): Promise<void>
  logout(): Promise<void>
  /** Asks the server again who the caller is, for changes that no live event announces. */
  refresh(): Promise<void>
}

/** Who is using the browser. The root route has loaded the answer before any page renders. */
export function useSession(): Session {
  const client = useQueryClient()
  const { data: info } = useSuspenseQuery(infoQuery)
  return useMemo(
    () => ({
      ...viewSession(info),
      async login(credentials) {
        await api.loginMember({ body: { ...credentials, grant_type: 'password' } })
        identity.rememberMember()
        await startOver(client)
      },
      async register(data) {
        await api.registerMember({ body: data })
        identity.rememberMember()
        await startOver(client)
      },
      async logout() {
        await api.logoutMember()
        identity.forgetMember()
        await startOver(client)
      },
      refresh: () => client.invalidateQueries(infoQuery),
    }),
    [client, info],
  )
}

/** Everything in the cache belonged to the previous caller. */
async function startOver(client: QueryClient): Promise<void> {
  await client.fetchQuery({ ...infoQuery, staleTime: 0 })
  await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== infoQuery.queryKey[0] })
}
