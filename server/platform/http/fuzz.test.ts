import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { aGuest, aMember } from '../../modules/accounts/builders.ts'
import { anApiKey } from '../../modules/integrations/builders.ts'
import { endpoints } from '../../processes/endpoints.ts'
import { oddThings, roughly } from '../../testing/arbitrary-input.ts'
import { nobody, type TestCaller, testTribu } from '../../testing/test-tribu.ts'
import { dialectOf } from '../dialects/dialects.ts'
import type { Endpoint } from './endpoint.ts'

const seed = 20_261_120
const tribu = testTribu()
const callers: Record<string, TestCaller> = { nobody }

beforeAll(async () => {
  callers.guest = await aGuest(tribu)
  callers.member = await aMember(tribu)
  callers.admin = await aMember(tribu, { role: 'super_admin' })
  callers.apiKey = await anApiKey(tribu, ['credits:charge', 'actions:write'])
})

interface Attempt {
  readonly caller: string
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

function attempts({ params, query, body }: Endpoint): fc.Arbitrary<Attempt> {
  return fc.record({
    // Most endpoints that do anything do it for administrators.
    caller: fc.oneof(fc.constantFrom('nobody', 'guest', 'member', 'apiKey'), fc.constant('admin')),
    params: roughly(params),
    query: roughly(query),
    body: body === undefined ? oddThings : fc.oneof({ weight: 6, arbitrary: roughly(body) }, oddThings),
  })
}

async function send({ method, path }: Endpoint, attempt: Attempt): Promise<Response> {
  const [params, query] = [new Map(Object.entries(attempt.params ?? {})), Object.entries(attempt.query ?? {})]
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(asText(params.get(name) ?? 1)))
  const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, asText(value)]))
  return tribu.fetch(callers[attempt.caller] ?? nobody, `${filled}?${search}`, {
    method,
    ...(method !== 'GET' && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(attempt.body) }),
  })
}

/** As it is written in an address, which cannot hold halves of a surrogate pair. */
function asText(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed()
}

/** How the surface of an endpoint prints refusals. */
function shapeOf({ path }: Endpoint): object {
  const [code, message] = [expect.any(String), expect.any(String)]
  if (dialectOf(path)?.name === 'game') return { success: false, error: { code, message, details: expect.anything() } }
  return { detail: expect.anything(), code }
}

// They would take away the callers, or let nobody but administrators in.
const spared = ['deleteMe', 'endAllLogins', 'logoutMember', 'deleteUser', 'updateUser', 'updateSetting']
const operations = Object.entries(endpoints).filter(([operation]) => !spared.includes(operation))

test.each(operations)(
  '%s answers whatever is sent, and refuses in the shape of its surface',
  async (_name, endpoint) => {
    const property = fc.asyncProperty(attempts(endpoint), async (attempt) => {
      const response = await send(endpoint, attempt)
      const answer = await response.text()
      expect(response.status, answer).toBeLessThan(500)
      if (response.status < 400) return
      expect(JSON.parse(answer)).toMatchObject(shapeOf(endpoint))
    })
    await fc.assert(property, { seed, numRuns: 20, endOnFailure: true })
  },
)
