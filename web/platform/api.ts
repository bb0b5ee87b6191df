import i18next from 'i18next'
import { browserStorage } from './browser-storage.ts'
import { createClient } from './contract.ts'
import { createIdentity } from './identity.ts'
import { queryClient } from './query-client.ts'
import { createRenewal, exclusiveAcrossTabs } from './renewal.ts'
import { createSessionFetch, requestHeaders } from './session-fetch.ts'

export { ApiError, type Operations } from './contract.ts'

const renewedKey = 'tribu.renewed'
const storage = browserStorage()

export const identity = createIdentity(storage)

export const renewSession = createRenewal({
  refresh: () => fetch('/v1/auth/refresh', { method: 'POST' }),
  exclusive: exclusiveAcrossTabs,
  lastRenewal: {
    read: () => Number(storage.getItem(renewedKey) ?? 0),
    write: (at) => storage.setItem(renewedKey, String(at)),
  },
  now: Date.now,
})

const options = {
  baseUrl: '',
  headers: () => requestHeaders(identity, i18next.language),
  fetch: createSessionFetch({
    fetch: (input, init) => fetch(input, init),
    identity,
    renew: renewSession,
    onSessionLost: () => void queryClient.invalidateQueries({ queryKey: ['info'] }),
  }),
}

/** Every operation of the HTTP contract, by name, as this browser's guest or member. */
export const api = createClient(options)

/** One call with the headers of its answer, for lists that are bare arrays and say in `X-Total-Count` how long they are. */
export async function withHeaders<T>(call: (client: typeof api) => Promise<T>): Promise<{ body: T; headers: Headers }> {
  let headers = new Headers()
  const client = createClient({
    ...options,
    async fetch(input, init) {
      const response = await options.fetch(input, init)
      headers = response.headers
      return response
    },
  })
  return { body: await call(client), headers }
}
