import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu()

const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

describe('recording an event', () => {
  test('a member earns its points and the badge they reach', async () => {
    const member = await aMember(tribu)
    const first = await tribu.as(member).createEvent({ body: { event_type: 'api_usage' } })
    expect(first).toMatchObject({
      user_id: member.id,
      session_id: null,
      points_earned: 5,
      points: 5,
      total_points: 5,
      badge: { name: 'Novato', required_points: 5 },
      bonus: [],
      duplicate: false,
    })
    const second = await tribu.as(member).createEvent({ body: { event_type_id: first.event_type_id } })
    expect(second).toMatchObject({ points_earned: 5, points: 10, total_points: 10, badge: null })
    expect(second.id).toBeGreaterThan(first.id)
  })

  test('a guest earns too, under its session', async () => {
    const guest = await aGuest(tribu)
    const event = await tribu.as(guest).createEvent({ body: { event_type: 'test_api', metadata: { from: 'a test' } } })
    expect(event).toMatchObject({
      user_id: null,
      session_id: guest.sessionId,
      points: 10,
      metadata: { from: 'a test' },
    })
  })

  test.each([['nobody', async () => nobody, 401]])('%s cannot', async (_who, caller, status) => {
    await expect(tribu.as(await caller()).createEvent({ body: { event_type: 'api_usage' } })).rejects.toMatchObject({
      status,
    })
  })

  test('an unknown type, a missing one, one that only the server records, and a value it does not accept are refused', async () => {
    const member = tribu.as(await aMember(tribu))
    await expect(member.createEvent({ body: { event_type: 'nope' } })).rejects.toMatchObject({
      status: 404,
      code: 'event_type.unknown',
    })
    await expect(member.createEvent({ body: {} })).rejects.toMatchObject({
      status: 422,
      fields: [{ path: 'event_type_id' }],
    })
    await expect(member.createEvent({ body: { event_type: 'registro_completo' } })).rejects.toMatchObject({
      status: 403,
      code: 'event_type.not_self_reportable',
    })
    await expect(
      member.createEvent({ body: { event_type: 'checkin_horario', metadata: { kind: 'lunch' } } }),
    ).rejects.toMatchObject({ status: 400, code: 'event.value_not_accepted' })
  })

  test('metadata of more than 10 KB are refused, just below they are kept', async () => {
    const member = tribu.as(await aMember(tribu))
    const note = (length: number) => ({ event_type: 'api_usage', metadata: { note: 'ñ'.repeat(length) } })
    await expect(member.createEvent({ body: note(5200) })).rejects.toMatchObject({
      status: 400,
      code: 'event.metadata_too_large',
    })
    expect((await member.createEvent({ body: note(5000) })).points).toBe(5)
  })

  test('a type that is switched off takes nothing new, but repeats what it answered before', async () => {
    const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
    const { id } = await tribu.as(admin).addActionType({ body: { name: 'brief', points_per_event: 3 } })
    const body = { event_type_id: id }
    const first = await tribu.as(member).createEvent({ body, ...keyed('a') })
    await tribu.as(admin).updateActionType({ params: { id }, body: { active: false } })
    await expect(tribu.as(member).createEvent({ body, ...keyed('b') })).rejects.toMatchObject({
      status: 409,
      code: 'event_type.inactive',
    })
    expect(await tribu.as(member).createEvent({ body, ...keyed('a') })).toEqual(first)
  })
})

describe('sending it again', () => {
  test('the same key with the same body answers the first outcome; with another body it is refused', async () => {
    const member = tribu.as(await aMember(tribu))
    const send = (event_type: string) => member.createEvent({ body: { event_type }, ...keyed('once') })
    const first = await send('api_usage')
    await member.createEvent({ body: { event_type: 'api_usage' } })
    expect(await send('api_usage')).toEqual(first)
    await expect(send('test_api')).rejects.toMatchObject({ status: 409, code: 'request.idempotency_conflict' })
    expect(await member.showMyProgress({ params: { event_type_id: first.event_type_id } })).toMatchObject({
      points: 10,
      events_count: 2,
    })
  })

  test('twenty at the same time with one key are one event', async () => {
    const member = tribu.as(await aMember(tribu))
    const send = () => member.createEvent({ body: { event_type: 'api_usage' }, ...keyed('race') })
    const answers = await Promise.all(Array.from({ length: 20 }, send))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await member.listEvents()).toHaveLength(1)
  })

  test('the same key of two members is two events', async () => {
    const [one, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    const send = (who: typeof one) =>
      tribu.as(who).createEvent({ body: { event_type: 'api_usage' }, ...keyed('shared') })
    const [first, second] = await Promise.all([send(one), send(other)])
    expect(first.id).not.toBe(second.id)
  })
})
