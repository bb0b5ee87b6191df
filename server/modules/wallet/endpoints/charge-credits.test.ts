import { afterAll, describe, expect, test } from 'vitest'
import { factStore } from '../../../platform/facts/fact.store.ts'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { balanceOf, holding, isLedgerSound } from '../builders.ts'
import { noCreditsLeft } from '../errors.ts'

const tribu = testTribu()
afterAll(async () => expect(await isLedgerSound(tribu)).toBe(true))

const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const settled = async <T>(attempts: readonly Promise<T>[]) => {
  const results = await Promise.allSettled(attempts)
  return {
    done: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    refused: results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])),
  }
}

describe('a charge', () => {
  test('takes one credit, or as many units as it says', async () => {
    const member = await holding(tribu, await aMember(tribu), 10)
    const first = await tribu.as(member).chargeCredits()
    expect(first).toEqual({ charged: 1, credits: 9, transaction_id: expect.any(Number) })
    const second = await tribu.as(member).chargeCredits({ body: { units: 4, reason: 'report' } })
    expect(second).toMatchObject({ charged: 4, credits: 5 })
    expect(await balanceOf(tribu, member)).toBe(5)
  })

  test('works for guests', async () => {
    const guest = await aGuest(tribu)
    expect(await tribu.as(guest).chargeCredits()).toMatchObject({ charged: 1, credits: 99 })
  })

  test('is refused when there are not enough credits, and takes none of them', async () => {
    const member = await holding(tribu, await aMember(tribu), 3)
    const response = await tribu.fetch(member, '/v1/credits/usage', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ units: 4 }),
    })
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ detail: noCreditsLeft.texts.es, code: 'credits.none_left' })
    expect(await balanceOf(tribu, member)).toBe(3)
  })

  test('is announced and shown live', async () => {
    const guest = await holding(tribu, await aGuest(tribu), 8)
    const shown: unknown[] = []
    tribu.app.signals.on('live', (envelope) => shown.push(envelope))
    const { transaction_id } = await tribu.as(guest).chargeCredits({ body: { units: 2 } })
    expect(shown).toContainEqual(
      expect.objectContaining({ userId: guest.id, message: { topic: 'credits', credits: 6 } }),
    )
    const facts = await factStore(tribu.app.reading().db).latest(5)
    expect(facts.find(({ memberId }) => memberId === guest.id)).toMatchObject({
      name: 'credits.used',
      payload: { user_id: guest.id, user_type: 'anonymous', amount: 2, credits_remaining: 6, transaction_id },
    })
  })

  test.each([{ units: 0 }, { units: 1001 }, { units: 1.5 }, { units: '1' }, { reason: '' }])(
    '%j is refused',
    async (body) => {
      const member = await aMember(tribu)
      const response = await tribu.fetch(member, '/v1/credits/usage', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      expect(response.status).toBe(422)
    },
  )

  test('is for somebody', async () => {
    await expect(tribu.as(nobody).chargeCredits()).rejects.toMatchObject({ status: 401 })
  })
})

describe('many charges at once', () => {
  test('fifty on a balance of thirty: exactly thirty succeed', async () => {
    const member = await holding(tribu, await aMember(tribu), 30)
    const { done, refused } = await settled(Array.from({ length: 50 }, () => tribu.as(member).chargeCredits()))
    expect(done.map(({ credits }) => credits).sort((a, b) => b - a)).toEqual(
      Array.from({ length: 30 }, (_, i) => 29 - i),
    )
    expect(refused).toHaveLength(20)
    for (const reason of refused) expect(reason).toMatchObject({ status: 403, code: 'credits.none_left' })
    expect(new Set(done.map(({ transaction_id }) => transaction_id)).size).toBe(30)
    expect(await balanceOf(tribu, member)).toBe(0)
  })

  test('of many people, one that cannot pay harms no other', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, async () => holding(tribu, await aMember(tribu), 2)))
    const poor = await holding(tribu, await aMember(tribu), 0)
    const { done, refused } = await settled(
      [...people, poor, ...people, poor].map((person) => tribu.as(person).chargeCredits()),
    )
    expect([done.length, refused.length]).toEqual([40, 2])
    for (const person of people) expect(await balanceOf(tribu, person)).toBe(0)
  })

  test('open an account once, with one welcome', async () => {
    const guest = await aGuest(tribu)
    const { done } = await settled(Array.from({ length: 20 }, () => tribu.as(guest).chargeCredits()))
    expect(done).toHaveLength(20)
    expect(await balanceOf(tribu, guest)).toBe(80)
  })
})

describe('an idempotency key', () => {
  test('charges once and gets the first answer again, also when nothing is left', async () => {
    const member = await holding(tribu, await aMember(tribu), 5)
    const first = await tribu.as(member).chargeCredits({ body: { units: 5 }, ...withKey('a') })
    const again = await tribu.as(member).chargeCredits({ body: { units: 5 }, ...withKey('a') })
    expect(again).toEqual(first)
    expect(await balanceOf(tribu, member)).toBe(0)
  })

  test('charges once under twenty parallel requests', async () => {
    const member = await holding(tribu, await aMember(tribu), 50)
    const body = { units: 3, reason: 'export' }
    const { done } = await settled(
      Array.from({ length: 20 }, () => tribu.as(member).chargeCredits({ body, ...withKey('b') })),
    )
    expect(new Set(done.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(done).toHaveLength(20)
    expect(await balanceOf(tribu, member)).toBe(47)
  })

  test('is refused with another body', async () => {
    const member = await holding(tribu, await aMember(tribu), 50)
    await tribu.as(member).chargeCredits({ body: { units: 3 }, ...withKey('c') })
    for (const body of [{ units: 4 }, { units: 3, reason: 'else' }]) {
      await expect(tribu.as(member).chargeCredits({ body, ...withKey('c') })).rejects.toMatchObject({
        status: 409,
        code: 'request.idempotency_conflict',
      })
    }
    expect(await balanceOf(tribu, member)).toBe(47)
  })

  test('belongs to whoever sent it', async () => {
    const [one, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await tribu.as(one).chargeCredits(withKey('same'))
    await tribu.as(other).chargeCredits(withKey('same'))
    expect([await balanceOf(tribu, one), await balanceOf(tribu, other)]).toEqual([99, 99])
  })

  test('has 1 to 255 characters without spaces', async () => {
    const member = await aMember(tribu)
    for (const key of ['with space', 'x'.repeat(256)]) {
      await expect(tribu.as(member).chargeCredits(withKey(key))).rejects.toMatchObject({ status: 422 })
    }
  })
})

describe('another system', () => {
  test('charges the member it names by either id', async () => {
    const system = await anApiKey(tribu, ['credits:charge'])
    const member = await aMember(tribu, { externalId: 'crm-7' })
    expect(await tribu.as(system).chargeCredits({ body: { user_id: member.id } })).toMatchObject({ credits: 99 })
    expect(await tribu.as(system).chargeCredits({ body: { external_id: 'crm-7', units: 9 } })).toMatchObject({
      credits: 90,
    })
  })

  test('must name one who exists', async () => {
    const system = await anApiKey(tribu, ['credits:charge'])
    const member = await aMember(tribu)
    for (const body of [{}, { user_id: member.id, external_id: 'x' }]) {
      await expect(tribu.as(system).chargeCredits({ body })).rejects.toMatchObject({ status: 422 })
    }
    for (const body of [{ user_id: 999_999 }, { external_id: 'nobody' }]) {
      await expect(tribu.as(system).chargeCredits({ body })).rejects.toMatchObject({ status: 404 })
    }
  })

  test('cannot use one key for two members, whoever is faster', async () => {
    const system = await anApiKey(tribu, ['credits:charge'])
    const people = await Promise.all(Array.from({ length: 10 }, () => aMember(tribu)))
    const { done, refused } = await settled(
      people.map(({ id }) => tribu.as(system).chargeCredits({ body: { user_id: id }, ...withKey('one') })),
    )
    expect(done).toHaveLength(1)
    for (const reason of refused) expect(reason).toMatchObject({ status: 409 })
  })

  test('needs the scope, and people cannot charge each other', async () => {
    const system = await anApiKey(tribu, ['actions:write'])
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await expect(tribu.as(system).chargeCredits({ body: { user_id: member.id } })).rejects.toMatchObject({
      status: 403,
      code: 'request.scope_missing',
    })
    await expect(tribu.as(other).chargeCredits({ body: { user_id: member.id } })).rejects.toMatchObject({ status: 403 })
    expect(await balanceOf(tribu, member)).toBe(100)
  })
})

test('while credits are switched off nothing is checked and nothing charged', async () => {
  const admin = await anAdmin(tribu)
  const poor = await holding(tribu, await aMember(tribu), 0)
  const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'disable_credits', value } })
  await set('true')
  const answer = await tribu.as(poor).chargeCredits({ body: { units: 5 } })
  await set('false')
  expect(answer).toEqual({ charged: 0, credits: 0, transaction_id: null })
  await expect(tribu.as(poor).chargeCredits()).rejects.toMatchObject({ status: 403 })
})
