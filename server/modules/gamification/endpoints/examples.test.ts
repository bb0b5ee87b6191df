import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })

const report = (who: TestUser, event_type: string, metadata: Record<string, string>) =>
  tribu.as(who).createEvent({ body: { event_type, metadata } })

const example = async (who: TestUser, name: string) => {
  const { examples } = await tribu.as(who).listExamples()
  const found = examples.find((each) => each.name === name)
  if (found === undefined) throw new Error(`There is no example called ${name}`)
  return found
}

const done = ({ values }: Awaited<ReturnType<typeof example>>) =>
  values.filter(({ done_at }) => done_at !== null).map(({ value }) => value)

test('there are six, each with what it takes and what it is worth', async () => {
  const { examples } = await tribu.as(await aGuest(tribu)).listExamples()
  expect(
    examples.map(({ name, event_type, points, field, values, daily, bonus }) => [
      name,
      event_type,
      points,
      field,
      values.map(({ value }) => value).join(' '),
      daily,
      bonus && `${bonus.event_type} ${bonus.points}`,
    ]),
  ).toEqual([
    ['registration', 'registro_campo', 1, 'field', 'name email phone', false, 'registro_completo 10'],
    [
      'newsletters',
      'suscripcion_newsletter',
      2,
      'list',
      'technology marketing design',
      false,
      'todas_suscripciones 15',
    ],
    ['survey', 'encuesta_pregunta', 1, 'question', 'q1 q2 q3', false, 'encuesta_completa 10'],
    ['clock', 'checkin_horario', 5, 'kind', 'in out', true, null],
    ['profile', 'icp_campo', 1, 'field', 'company role industry', false, 'icp_completo 10'],
    ['lessons', 'leccion_completada', 3, 'lesson', 'lesson-1 lesson-2 lesson-3', false, null],
  ])
})

test('a field pays once, however often it is sent, and the last one brings the bonus once', async () => {
  const guest = await aGuest(tribu)
  const first = await report(guest, 'registro_campo', { field: 'name' })
  expect(first).toMatchObject({ points_earned: 1, duplicate: false })
  expect(await report(guest, 'registro_campo', { field: 'name' })).toMatchObject({
    id: first.id,
    points_earned: 0,
    points: 1,
    total_points: 1,
    badge: null,
    duplicate: true,
  })
  await report(guest, 'registro_campo', { field: 'phone' })
  const last = await report(guest, 'registro_campo', { field: 'email' })
  expect(last).toMatchObject({
    points_earned: 1,
    points: 3,
    total_points: 13,
    bonus: [{ event_type: 'registro_completo', points_earned: 10, badge: { name: 'Bienvenido a bordo' } }],
  })
  expect(await report(guest, 'registro_campo', { field: 'email' })).toMatchObject({ bonus: [], total_points: 13 })
  expect(await tribu.as(guest).listEvents()).toHaveLength(4)
})

test('what is done is known after a reload', async () => {
  const member = await aMember(tribu)
  await report(member, 'suscripcion_newsletter', { list: 'design' })
  expect(done(await example(member, 'newsletters'))).toEqual(['design'])
  expect((await example(member, 'newsletters')).bonus).toMatchObject({ earned: false })
  for (const list of ['technology', 'marketing']) await report(member, 'suscripcion_newsletter', { list })
  expect(done(await example(member, 'newsletters'))).toHaveLength(3)
  expect((await example(member, 'newsletters')).bonus).toMatchObject({ earned: true })
})

test('all at the same time still bring the bonus exactly once', async () => {
  const guest = await aGuest(tribu)
  const questions = ['q1', 'q2', 'q3', 'q1', 'q2', 'q3', 'q1', 'q2', 'q3']
  const answers = await Promise.all(questions.map((question) => report(guest, 'encuesta_pregunta', { question })))
  expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(3)
  expect(answers.flatMap(({ bonus }) => bonus)).toHaveLength(1)
  const progress = await tribu.as(guest).listMyProgress()
  expect(progress.reduce((sum, { points }) => sum + points, 0)).toBe(13)
})

test('the clock counts one arrival and one departure a day, by the day of the member', async () => {
  const member = await aMember(tribu)
  const stamp = (kind: string) => report(member, 'checkin_horario', { kind })
  // 23:30 in Panama.
  await tribu.moveTo('2026-03-11T04:30:00Z')
  expect(await stamp('in')).toMatchObject({ points: 5, duplicate: false })
  expect(await stamp('in')).toMatchObject({ points: 5, duplicate: true })
  expect(await stamp('out')).toMatchObject({ points: 10, duplicate: false, badge: { name: 'Puntual' } })
  expect(done(await example(member, 'clock'))).toEqual(['in', 'out'])
  // 00:30 of the next day there.
  await tribu.moveTo('2026-03-11T05:30:00Z')
  expect(done(await example(member, 'clock'))).toEqual([])
  expect(await stamp('in')).toMatchObject({ points: 15, duplicate: false })
})

test('an example whose type is switched off is not offered', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  const types = await tribu.as(admin).listActionTypes()
  const params = { id: types.find(({ name }) => name === 'leccion_completada')?.id ?? 0 }
  await tribu.as(admin).updateActionType({ params, body: { active: false } })
  await expect(example(member, 'lessons')).rejects.toThrow('no example')
  await tribu.as(admin).updateActionType({ params, body: { active: true } })
})

test('nobody has none', async () => {
  await expect(tribu.as(nobody).listExamples()).rejects.toMatchObject({ status: 401 })
})
