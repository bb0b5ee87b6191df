import type { Product } from './product.ts'

/** What the load reports: it moves streaks, missions, achievements, boards, events, levels and Lümis all at once. */
export const reportedAction = 'invoice_upload'

const json = { 'Content-Type': 'application/json' }

/** The default game, but every action of the load counts: its cap would make most of them earn nothing, which is cheap. */
export async function liftLimits(product: Product): Promise<void> {
  const { call } = await administrator(product)
  const { data } = await call<{ data: { action_types: { id: number; name: string }[] } }>(
    'GET',
    '/api/v4/admin/gamification/action-types',
  )
  const type = data.action_types.find(({ name }) => name === reportedAction)
  if (type === undefined) throw new Error(`There is no action type ${reportedAction}`)
  await call('PATCH', `/api/v4/admin/gamification/action-types/${type.id}`, {
    unique_by: [],
    game: { daily_cap: null },
  })
}

/** A key that records actions of members. */
export async function apiKeyOf(product: Product): Promise<string> {
  const { call } = await administrator(product)
  const { key } = await call<{ key: string }>('POST', '/v1/integrations/api-keys', {
    name: 'bench',
    scopes: ['actions:write'],
  })
  return key
}

async function administrator({ port, tokenOf, admin }: Product) {
  const token = await tokenOf(admin)
  return {
    async call<T>(method: string, path: string, body?: object): Promise<T> {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, ...(body && json) },
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`)
      return (await response.json()) as T
    },
  }
}
