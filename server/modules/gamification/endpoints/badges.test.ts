import { describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { act } from '../builders.ts'

const tribu = testTribu()

let made = 0
const aName = () => {
  made += 1
  return `custom_${made}`
}

/** An event type of its own, worth 10 points, and an administrator. */
async function aStage(points_per_event = 10) {
  const admin = await anAdmin(tribu)
  const type = await tribu.as(admin).addActionType({ body: { name: aName(), points_per_event } })
  const addBadge = (required_points: number, user_type?: 'anonymous' | 'registered' | 'both') =>
    tribu.as(admin).addBadge({ body: { name: aName(), event_type_id: type.id, required_points, user_type } })
  return { admin, type, addBadge }
}

const times = async (who: TestUser, type: string, count: number) => {
  for (let each = 0; each < count; each += 1) await act(tribu, who, type)
}

describe('badges', () => {
  test('the default catalogue has those of the document', async () => {
    const badges = await tribu.as(await anAdmin(tribu)).listBadges()
    const find = (wanted: string) => badges.find(({ name }) => name === wanted)
    expect(find('Novato')).toMatchObject({ required_points: 5, user_type: 'both' })
    expect(find('Becario')).toMatchObject({ required_points: 100, user_type: 'both' })
    expect(find('Junior')).toMatchObject({ required_points: 500, user_type: 'registered' })
    expect(find('Senior')).toMatchObject({ required_points: 1000, user_type: 'registered' })
    expect(find('Tester')).toMatchObject({ required_points: 10, user_type: 'both' })
    expect(badges.map(({ name }) => name)).toEqual(expect.arrayContaining(['Encuestador', 'Registrado', 'Suscriptor']))
  })

  test('one is added, changed, listed by type and removed, audited', async () => {
    const { admin, type, addBadge } = await aStage()
    const badge = await addBadge(20)
    expect(badge).toMatchObject({ required_points: 20, user_type: 'both', active: true })
    const params = { id: badge.id }
    const changed = await tribu
      .as(admin)
      .updateBadge({ params, body: { required_points: 30, user_type: 'registered' } })
    expect(changed).toEqual({ ...badge, required_points: 30, user_type: 'registered' })
    expect(await tribu.as(admin).listBadges({ query: { event_type_id: type.id } })).toEqual([changed])
    await tribu.as(admin).removeBadge({ params })
    expect(await tribu.as(admin).listBadges({ query: { event_type_id: type.id } })).toEqual([])
    const { items } = await tribu.as(admin).listAuditEntries({ query: { search: `badge:${badge.name}` } })
    expect(items.map(({ action }) => action)).toEqual(['badge.removed', 'badge.changed', 'badge.added'])
    await expect(tribu.as(admin).updateBadge({ params, body: {} })).rejects.toMatchObject({ code: 'badge.unknown' })
    await expect(tribu.as(admin).removeBadge({ params })).rejects.toMatchObject({ status: 404 })
  })

  test('what could never be held, or would compete, is refused at its field', async () => {
    const { admin, type, addBadge } = await aStage()
    const worthless = await aStage(0)
    await expect(worthless.addBadge(1)).rejects.toMatchObject({ status: 422, fields: [{ path: 'required_points' }] })
    expect((await worthless.addBadge(0)).required_points).toBe(0)
    const held = await addBadge(50, 'registered')
    await expect(addBadge(50, 'both')).rejects.toMatchObject({ status: 422, fields: [{ path: 'required_points' }] })
    expect((await addBadge(50, 'anonymous')).user_type).toBe('anonymous')
    await expect(
      tribu.as(admin).addBadge({ body: { name: held.name, event_type_id: type.id, required_points: 70 } }),
    ).rejects.toMatchObject({ status: 400, code: 'badge.exists' })
    await expect(
      tribu.as(admin).addBadge({ body: { name: aName(), event_type_id: 999_999, required_points: 70 } }),
    ).rejects.toMatchObject({ status: 422, fields: [{ path: 'event_type_id' }] })
    await expect(addBadge(-1)).rejects.toMatchObject({ status: 422 })
    const params = { id: held.id }
    await expect(tribu.as(admin).updateBadge({ params, body: { user_type: 'both' } })).rejects.toMatchObject({
      status: 422,
    })
  })

  test('the preview says who would hold it, and who has gone beyond', async () => {
    const { admin, type, addBadge } = await aStage()
    const [one, two, three] = await Promise.all([aMember(tribu), aMember(tribu), aGuest(tribu)])
    await Promise.all([times(one, type.name, 1), times(two, type.name, 4), times(three, type.name, 2)])
    await addBadge(40, 'registered')
    const preview = (required_points: number, user_type: 'anonymous' | 'registered' | 'both') =>
      tribu.as(admin).previewBadge({ query: { event_type_id: type.id, required_points, user_type } })
    expect(await preview(10, 'both')).toEqual({
      count: 2,
      reached: 3,
      sample: [
        { username: three.user.username, points: 20 },
        { username: one.user.username, points: 10 },
      ],
    })
    expect(await preview(20, 'registered')).toEqual({ count: 0, reached: 1, sample: [] })
    expect(await preview(50, 'both')).toEqual({ count: 0, reached: 0, sample: [] })
    await expect(
      tribu.as(admin).previewBadge({ query: { event_type_id: 999_999, required_points: 1, user_type: 'both' } }),
    ).rejects.toMatchObject({ status: 404 })
    expect((await tribu.fetch(admin, '/v1/gamification/badges/preview')).status).toBe(422)
  })
})

describe('completion rules', () => {
  test('one is added, changed, switched off and removed', async () => {
    const [{ admin, type }, bonus] = await Promise.all([aStage(1), aStage(7)])
    const member = await aMember(tribu)
    const rule = await tribu.as(admin).addCompletion({
      body: {
        name: aName(),
        event_type_id: type.id,
        field: 'step',
        required_values: ['a', 'b'],
        bonus_event_type_id: bonus.type.id,
      },
    })
    expect(rule).toMatchObject({ active: true, required_values: ['a', 'b'] })
    const step = (value: string) =>
      tribu.as(member).createEvent({ body: { event_type_id: type.id, metadata: { step: value } } })
    expect(await step('a')).toMatchObject({ bonus: [] })
    expect(await step('b')).toMatchObject({ total_points: 9, bonus: [{ points_earned: 7 }] })

    const params = { id: rule.id }
    const changed = await tribu.as(admin).updateCompletion({ params, body: { required_values: ['a', 'b', 'c'] } })
    expect(changed).toEqual({ ...rule, required_values: ['a', 'b', 'c'] })
    expect(await step('c')).toMatchObject({ bonus: [] })
    expect(await tribu.as(admin).listCompletions()).toContainEqual(changed)
    await tribu.as(admin).removeCompletion({ params })
    await expect(tribu.as(admin).removeCompletion({ params })).rejects.toMatchObject({ code: 'completion.unknown' })
    await expect(tribu.as(admin).updateCompletion({ params, body: {} })).rejects.toMatchObject({ status: 404 })
  })

  test('what can never be met is refused', async () => {
    const { admin, type } = await aStage()
    const [bonus, types] = await Promise.all([aStage(), tribu.as(admin).listActionTypes()])
    const add = (details: object) =>
      tribu.as(admin).addCompletion({
        body: {
          name: aName(),
          event_type_id: type.id,
          field: 'step',
          required_values: ['a'],
          bonus_event_type_id: bonus.type.id,
          ...details,
        },
      })
    await expect(add({ required_values: [] })).rejects.toMatchObject({
      status: 422,
      fields: [{ path: 'required_values' }],
    })
    await expect(add({ bonus_event_type_id: type.id })).rejects.toMatchObject({
      fields: [{ path: 'bonus_event_type_id' }],
    })
    await expect(add({ event_type_id: 999_999 })).rejects.toMatchObject({ fields: [{ path: 'event_type_id' }] })
    const clock = types.find(({ name }) => name === 'checkin_horario')?.id
    await expect(add({ event_type_id: clock, field: 'kind', required_values: ['lunch'] })).rejects.toMatchObject({
      fields: [{ path: 'required_values' }],
    })
    const { name } = await add({})
    await expect(add({ name })).rejects.toMatchObject({ status: 400, code: 'completion.exists' })
  })
})
