import { beforeAll, describe, expect, test } from 'vitest'
import { twoProcesses } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { addGameType } from '../builders.ts'

// A Tuesday morning in Panama, when no event of the default game is on.
const now = '2026-03-10T15:00:00Z'

const { one, other } = twoProcesses({ now }, async (tribu) => {
  await addGameType(tribu, 'walk', { base_lumis: 10 })
  await addGameType(tribu, 'swim', { base_lumis: 7, base_xp: 1, cooldown_seconds: 600 })
})
let system: Awaited<ReturnType<typeof anApiKey>>
beforeAll(async () => {
  system = await anApiKey(one, ['actions:write'])
})

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const crowd = (count: number) => Promise.all(upTo(count).map(() => aMember(one)))
const send = (actions: unknown[], tribu = one) => tribu.as(system).recordActions({ body: { actions } })
const historyOf = async (member: TestUser) => (await one.as(member).listMyActions({ query: { limit: 100 } })).data

const items = (members: readonly TestUser[], count: number, keys: string) =>
  upTo(count).map((index) => ({
    action: 'walk',
    user_id: members[index % members.length]?.id,
    metadata: { index },
    idempotency_key: `${keys}-${index}`,
  }))

test('a thousand actions are recorded but for the three that cannot be; the same again adds nothing', async () => {
  const members = await crowd(40)
  const actions: unknown[] = items(members, 1000, 'thousand')
  actions[10] = { action: 'fly', user_id: members[0]?.id }
  actions[500] = 'not an action'
  actions[999] = { action: 'walk', user_id: members[0]?.id, metadata: 7 }

  const { data } = await send(actions)
  expect(data).toMatchObject({ recorded: 997, repeated: 0, duplicate: 0, refused: 3 })
  expect(data.results.map(({ index }) => index)).toEqual(upTo(1000))
  const refused = data.results.filter(({ status }) => status === 'refused')
  expect(refused.map(({ index, error }) => [index, error?.code])).toEqual([
    [10, 'ACTION_UNKNOWN'],
    [500, 'VALIDATION_FAILED'],
    [999, 'VALIDATION_FAILED'],
  ])
  expect(refused[1]?.error?.fields).toContainEqual({ path: 'action', message: 'Este campo es obligatorio' })

  const { data: again } = await send(actions)
  expect(again).toMatchObject({ recorded: 0, repeated: 997, refused: 3 })
  const figures = ({ results }: typeof data) => results.map(({ status: _status, ...rest }) => rest)
  expect(figures(again)).toEqual(figures(data))

  const histories = await Promise.all(members.map(historyOf))
  expect(histories.reduce((sum, { total }) => sum + total, 0)).toBe(997)
})

test('actions of one member count in the order of the list', async () => {
  const [member] = await crowd(1)
  const { data } = await send(upTo(300).map((index) => ({ action: 'walk', user_id: member?.id, metadata: { index } })))
  expect(data.results.map(({ new_lumis_balance }) => new_lumis_balance)).toEqual(
    upTo(300).map((index) => (index + 1) * 10),
  )
})

test('two processes that get the same list at once record it once', async () => {
  const members = await crowd(7)
  const actions = items(members, 300, 'twice')
  const answers = await Promise.all([send(actions), send(actions, other), send(actions), send(actions, other)])
  const count = (status: 'recorded' | 'repeated') => answers.reduce((sum, { data }) => sum + data[status], 0)
  expect([count('recorded'), count('repeated')]).toEqual([300, 900])
  const histories = await Promise.all(members.map(historyOf))
  expect(histories.reduce((sum, { total }) => sum + total, 0)).toBe(300)
  const ids = answers.map(({ data }) => data.results.map(({ action_id }) => action_id))
  for (const own of ids) expect(own).toEqual(ids[0])
})

describe('each action', () => {
  test('is told apart: recorded, limited, repeated, a duplicate, refused', async () => {
    const member = await aMember(one, { externalId: 'batch-1' })
    const invoice = { action: 'invoice_upload', external_id: 'batch-1', metadata: { invoice_number: 'B-1' } }
    const { data } = await send([
      { action: 'swim', user_id: member.id, idempotency_key: 'a' },
      { action: 'swim', user_id: member.id, idempotency_key: 'b' },
      { action: 'swim', user_id: member.id, idempotency_key: 'a' },
      { action: 'walk', user_id: member.id, idempotency_key: 'a' },
      invoice,
      { ...invoice, channel: 'whatsapp' },
      { action: 'walk', user_id: (await aGuest(one)).id },
      { action: 'walk', user_id: member.id, occurred_at: '2026-02-01T00:00:00Z' },
      { action: 'granted', user_id: member.id },
    ])
    const told = data.results.map(({ status, limit, error }) => [status, limit, error?.code ?? null])
    expect(told).toEqual([
      ['recorded', null, null],
      ['recorded', 'cooldown', null],
      ['repeated', null, null],
      ['refused', null, 'IDEMPOTENCY_CONFLICT'],
      ['recorded', null, null],
      ['duplicate', 'duplicate', null],
      ['refused', null, 'MEMBER_UNKNOWN'],
      ['refused', null, 'ACTION_TOO_OLD'],
      ['refused', null, 'ACTION_NOT_REPORTABLE'],
    ])
    expect(data.results[0]).toMatchObject({ lumis_earned: 7, xp_earned: 1, new_lumis_balance: 7, user_id: member.id })
  })

  test('counts on its own day, also when the list is out of order', async () => {
    const [straight, mixed] = await crowd(2)
    const days = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10']
    const visits = (member: TestUser | undefined, order: readonly number[]) =>
      order.map((index) => ({ action: 'daily_login', user_id: member?.id, occurred_at: `${days[index]}T14:00:00Z` }))
    await send(visits(straight, [0, 1, 2, 3, 4]))
    await send(visits(mixed, [4, 1, 3, 0, 2]))
    const balanceOf = async (member: TestUser | undefined) =>
      (await one.app.games.of(member?.id ?? 0))?.lumis.balance ?? 0
    expect(await balanceOf(mixed)).toBeGreaterThan(0)
    expect(await balanceOf(mixed)).toBe(await balanceOf(straight))
  })
})

describe('a list is refused as a whole', () => {
  test.each([
    ['when it is empty', []],
    ['when it is longer than a thousand', upTo(1001)],
  ])('%s', async (_what, actions) => {
    await expect(send(actions)).rejects.toMatchObject({ status: 422 })
  })

  test('for members, who report their own one by one', async () => {
    const member = one.as(await aMember(one))
    await expect(member.recordActions({ body: { actions: [{ action: 'walk' }] } })).rejects.toMatchObject({
      status: 403,
    })
  })
})
