import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { anEvent } from '../../gamification/engine/game/builders.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Thursday, ten in the morning in Panama: no event of the default game runs.
const tribu = testTribu({ now: '2025-08-28T15:00:00Z' })
const unknown = { status: 404, code: 'WHY_UNKNOWN' }
const english = { 'Accept-Language': 'en' }
const [starts_at, ends_at] = ['2025-08-28T14:00:00.000Z', '2025-08-28T18:00:00.000Z']

const why = async (who: TestUser, kind: 'event' | 'rank', id: string | number, headers = {}) =>
  (await tribu.as(who).explain({ params: { kind, id: String(id) }, headers })).data

let made = 0
async function aCup(details: Partial<Parameters<typeof anEvent>[1]> = {}) {
  made += 1
  const [code, walk, swim] = [`cup_${made}`, `walk_${made}`, `swim_${made}`]
  await addGameType(tribu, walk, { base_lumis: 10, name: { es: 'Pasear', en: 'Take a walk' } })
  await addGameType(tribu, swim, { base_lumis: 5 })
  const schedule = { kind: 'window', starts_at, ends_at } as const
  const name = { es: `Copa ${made}`, en: `Cup ${made}` }
  const id = await addGameRule(
    tribu,
    'events',
    anEvent(0, { code, name, schedule, target_actions: [walk, swim], ...details }),
  )
  return { id, code, walk, swim, name, swimming: `Swim ${made}` }
}

test('tells what each kind of action earned, the place that makes, who is in front and the rule for ties', async () => {
  const { id, code, walk, swim, name, swimming } = await aCup()
  const [first, second, nobody] = await Promise.all([aMember(tribu), aMember(tribu), aMember(tribu)])
  for (let times = 0; times < 3; times += 1) await act(tribu, first, walk)
  await act(tribu, second, walk)
  await act(tribu, second, swim)
  await act(tribu, second, swim)
  // The event doubles: 10 and two times 5 become 40 in all.
  const told = await why(second, 'event', id)
  expect(told.text).toBe(`Puesto 2 en «${name.es}» (desde ${starts_at}) con 40 Lümis`)
  expect(told.steps.map(({ label, operation, value, result }) => [label, operation, value, result])).toEqual([
    ['Pasear × 1', 'start', 20, 20],
    [`${swimming} × 2`, 'plus', 20, 40],
    ['Lümis ganados en el evento', 'equals', 40, 40],
    ['Acciones que cuentan', 'note', 3, null],
    [expect.stringMatching(/^Puntuación, alcanzada el 2025-08-28T15:/), 'note', 40, null],
    [`Delante: ${first.user.username}`, 'start', 60, 60],
    ['Tu puntuación', 'minus', 40, 20],
    ['Te faltan para alcanzarle', 'equals', 20, 20],
    ['Con la misma puntuación va delante quien llegó antes a ella', 'note', null, null],
    ['De 2 participantes', 'note', 2, null],
    ['Puestos por delante', 'start', 1, 1],
    ['El tuyo', 'plus', 1, 2],
    ['Puesto', 'equals', 2, 2],
  ])
  const active = (await tribu.as(second).listTemporaryEvents()).data.active_events
  expect(active.find(({ event_id }) => event_id === id)?.lumis_earned_in_event).toBe(40)

  const inEnglish = await why(first, 'event', `${id}:${Date.parse(starts_at)}`, english)
  expect(inEnglish.text).toBe(`Place 1 in "${name.en}" (since ${starts_at}) with 60 Lümis`)
  expect(inEnglish.steps.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Take a walk × 3', 'Nobody is in front']),
  )
  expect((await why(second, 'rank', code)).steps).toEqual(told.steps)
  expect((await why(second, 'rank', `${code}:${Date.parse(starts_at)}`)).steps).toEqual(told.steps)

  for (const wrong of [`${id}:1`, `${id}:999999999999999`, `${id}:`, '0', 'x', '999999']) {
    await expect(why(second, 'event', wrong)).rejects.toMatchObject(unknown)
  }
  await expect(why(second, 'rank', `${code}:2025-08-28`)).rejects.toMatchObject(unknown)
  await expect(why(nobody, 'event', id)).rejects.toMatchObject(unknown)
})

test('who has joined but earned nothing yet is told so', async () => {
  const { id, name } = await aCup({ requires_join: true })
  const member = await aMember(tribu)
  await expect(why(member, 'event', id)).rejects.toMatchObject(unknown)
  await tribu.as(member).joinTemporaryEvent({ body: { event_id: id } })
  const { text, steps } = await why(member, 'event', id, english)
  expect(text).toMatch(`You have no place in "${name.en}"`)
  expect(steps.at(-1)).toMatchObject({ operation: 'equals', result: 0 })
})

test('what came late is part of it, what had been done before or after is not', async () => {
  const { id, walk } = await aCup()
  const member = await aMember(tribu)
  await act(tribu, member, walk)
  for (const at of ['2025-08-28T13:59:00Z', '2025-08-28T14:30:00Z']) {
    await act(tribu, member, walk, { occurredAt: new Date(at) })
  }
  const { steps } = await why(member, 'event', id)
  expect(steps[0]).toMatchObject({ label: 'Pasear × 2', value: 40 })
  expect(steps.at(-1)).toMatchObject({ result: 1 })
})
