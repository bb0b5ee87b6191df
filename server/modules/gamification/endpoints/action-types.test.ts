import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu()

let made = 0
const aName = () => {
  made += 1
  return `custom_${made}`
}

describe('event types', () => {
  test('the default catalogue is there, addressed by name', async () => {
    const types = await tribu.as(await anAdmin(tribu)).listActionTypes()
    const points = Object.fromEntries(types.map(({ name, points_per_event }) => [name, points_per_event]))
    expect(points).toMatchObject({
      api_usage: 5,
      test_api: 10,
      survey_question: 1,
      survey_completed: 0,
      registration_field: 1,
      registration_completed: 0,
      subscription_list: 1,
      all_subscriptions: 0,
      registro_campo: 1,
      registro_completo: 10,
      suscripcion_newsletter: 2,
      todas_suscripciones: 15,
      encuesta_pregunta: 1,
      encuesta_completa: 10,
      checkin_horario: 5,
      icp_campo: 1,
      icp_completo: 10,
      leccion_completada: 3,
    })
    const alone = types.filter(({ self_reportable }) => !self_reportable).map(({ name }) => name)
    expect(alone).toEqual(
      expect.arrayContaining(['registro_completo', 'todas_suscripciones', 'encuesta_completa', 'icp_completo']),
    )
    expect(alone).not.toContain('granted')
  })

  test('one is added, changed, switched off and removed, and every step is in the audit log', async () => {
    const admin = await anAdmin(tribu)
    const name = aName()
    const added = await tribu.as(admin).addActionType({ body: { name, description: 'Compra', points_per_event: 50 } })
    expect(added).toMatchObject({ name, points_per_event: 50, active: true, self_reportable: true, unique_by: [] })
    const params = { id: added.id }
    const changed = await tribu
      .as(admin)
      .updateActionType({ params, body: { points_per_event: 60, unique_by: ['order'] } })
    expect(changed).toEqual({ ...added, points_per_event: 60, unique_by: ['order'] })
    const off = await tribu.as(admin).updateActionType({ params, body: { active: false, description: null } })
    expect(off).toEqual({ ...changed, active: false, description: null })
    await tribu.as(admin).removeActionType({ params })
    const { items } = await tribu.as(admin).listAuditEntries({ query: { search: `event_type:${name}` } })
    expect(items.map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ['event_type.removed', admin.id],
      ['event_type.changed', admin.id],
      ['event_type.changed', admin.id],
      ['event_type.added', admin.id],
    ])
    expect(items[2]).toMatchObject({ before: { points_per_event: 50 }, after: { points_per_event: 60 } })
    await expect(tribu.as(admin).updateActionType({ params, body: {} })).rejects.toMatchObject({ status: 404 })
    await expect(tribu.as(admin).removeActionType({ params })).rejects.toMatchObject({ code: 'event_type.unknown' })
  })

  test('a name is taken once, also by twenty at the same time', async () => {
    const admin = await anAdmin(tribu)
    const name = aName()
    const add = () => tribu.as(admin).addActionType({ body: { name } })
    const results = await Promise.allSettled(Array.from({ length: 20 }, add))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(add()).rejects.toMatchObject({ status: 400, code: 'event_type.exists' })
    const { id } = await tribu.as(admin).addActionType({ body: { name: aName() } })
    await expect(tribu.as(admin).updateActionType({ params: { id }, body: { name } })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('in use by events, badges or completions it cannot be removed', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    const add = () => tribu.as(admin).addActionType({ body: { name: aName(), points_per_event: 1 } })
    const [done, awarded, bonus] = await Promise.all([add(), add(), add()])
    await tribu.as(member).createEvent({ body: { event_type_id: done.id } })
    await tribu.as(admin).addBadge({ body: { name: aName(), event_type_id: awarded.id, required_points: 3 } })
    await tribu.as(admin).addCompletion({
      body: {
        name: aName(),
        event_type_id: awarded.id,
        field: 'step',
        required_values: ['1'],
        bonus_event_type_id: bonus.id,
      },
    })
    for (const { id } of [done, awarded, bonus]) {
      await expect(tribu.as(admin).removeActionType({ params: { id } })).rejects.toMatchObject({
        status: 409,
        code: 'event_type.in_use',
      })
    }
  })

  test('one that the site records by its name keeps name and place', async () => {
    const admin = await anAdmin(tribu)
    const types = await tribu.as(admin).listActionTypes()
    const type = types.find(({ name }) => name === 'test_api')
    const params = { id: type?.id ?? 0 }
    expect(type?.built_in).toBe(true)
    await expect(tribu.as(admin).updateActionType({ params, body: { name: aName() } })).rejects.toMatchObject({
      status: 409,
      code: 'event_type.built_in',
    })
  })

  test.each([
    ['no name', { points_per_event: 1 }, 'name'],
    ['a name of spaces', { name: '   ' }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(51) }, 'name'],
    ['negative points', { name: 'minus', points_per_event: -1 }, 'points_per_event'],
    ['half a point', { name: 'half', points_per_event: 0.5 }, 'points_per_event'],
    ['a field that cannot be one', { name: 'odd', unique_by: ['a b'] }, 'unique_by.0'],
  ])('%s is refused at its field', async (_what, body, path) => {
    const admin = await anAdmin(tribu)
    const response = await tribu.fetch(admin, '/v1/gamification/event-types', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(422)
    const { detail } = (await response.json()) as { detail: { loc: string[] }[] }
    expect(detail[0]?.loc.slice(1).join('.')).toBe(path)
  })

  test('zero points are refused while a badge asks for some', async () => {
    const admin = await anAdmin(tribu)
    const { id } = await tribu.as(admin).addActionType({ body: { name: aName(), points_per_event: 5 } })
    await tribu.as(admin).addBadge({ body: { name: aName(), event_type_id: id, required_points: 5 } })
    await expect(
      tribu.as(admin).updateActionType({ params: { id }, body: { points_per_event: 0 } }),
    ).rejects.toMatchObject({ status: 422, fields: [{ path: 'points_per_event' }] })
  })
})

test.each([
  ['nobody', async () => nobody, 401],
  ['a guest', () => aGuest(tribu), 403],
  ['a member', () => aMember(tribu), 403],
])('%s may neither see nor change the catalogues', async (_who, caller, status) => {
  const client = tribu.as(await caller())
  const params = { id: 1 }
  const badge = { name: 'x', event_type_id: 1, required_points: 1 }
  const completion = { name: 'x', event_type_id: 1, field: 'f', required_values: ['v'], bonus_event_type_id: 2 }
  const attempts: (() => Promise<unknown>)[] = [
    () => client.listActionTypes(),
    () => client.addActionType({ body: { name: 'x' } }),
    () => client.updateActionType({ params, body: {} }),
    () => client.removeActionType({ params }),
    () => client.listBadges(),
    () => client.previewBadge({ query: { event_type_id: 1, required_points: 1 } }),
    () => client.addBadge({ body: badge }),
    () => client.updateBadge({ params, body: {} }),
    () => client.removeBadge({ params }),
    () => client.listCompletions(),
    () => client.addCompletion({ body: completion }),
    () => client.updateCompletion({ params, body: {} }),
    () => client.removeCompletion({ params }),
    () => client.listRecounts(),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status })
})
