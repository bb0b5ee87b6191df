import Type from 'typebox'
import { expect, test } from 'vitest'
import { defineFact } from '../../platform/facts/fact.ts'
import { type TestTribu, twoProcesses } from '../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../accounts/builders.ts'
import { userStore } from '../accounts/index.ts'
import { anApiKey, anIntegration } from './builders.ts'
import { createSubscriptions } from './subscriptions.ts'

const webhook_url = 'https://hooks.example.com/in'
const { one: here, other: there } = twoProcesses()

const lessonRead = defineFact('lesson.read', Type.Object({}), { es: 'Lección leída', en: 'A lesson was read' })
const factAbout = (memberId: number | null) => ({ name: lessonRead.name, memberId })
const ownersKnownTo = (tribu: TestTribu, memberId: number | null) =>
  tribu.app.subscriptions.ownersWanting(tribu.app.reading().db, factAbout(memberId))

test('what is switched on or off in one process is known to the others', async () => {
  const member = await aMember(here)
  expect(await ownersKnownTo(there, member.id)).toEqual([])
  const { id } = await anIntegration(here, member, { webhook_url })
  expect(await ownersKnownTo(here, member.id)).toEqual([member.id])
  await expect.poll(() => ownersKnownTo(there, member.id)).toEqual([member.id])
  expect(await ownersKnownTo(there, member.id + 1)).toEqual([])
  expect(await ownersKnownTo(there, null)).toEqual([])

  await here.as(member).toggleIntegration({ params: { id }, body: { active: false } })
  await expect.poll(() => ownersKnownTo(there, member.id)).toEqual([])
})

test('a lost signal is made up for within half a minute', async () => {
  const deaf = { emit: () => undefined, on: () => undefined }
  const member = await aMember(here)
  const { id } = await anIntegration(here, member, { webhook_url })
  const subscriptions = createSubscriptions({ signals: deaf, clock: here.clock })
  const known = () => subscriptions.ownersWanting(here.app.reading().db, factAbout(member.id))
  expect(await known()).toEqual([member.id])
  await here.as(member).toggleIntegration({ params: { id }, body: { active: false } })
  expect(await known()).toEqual([member.id])
  await here.advance(30)
  expect(await known()).toEqual([])
})

test('a key that is revoked in one process ends in the others', async () => {
  const admin = await anAdmin(here)
  const { id, headers } = await anApiKey(here, ['actions:write'])
  const statusThere = async () => (await there.fetch({ headers }, '/v1/settings/admin/config')).status
  expect(await statusThere()).toBe(403)
  await here.as(admin).revokeApiKey({ params: { id } })
  await expect.poll(statusThere).toBe(401)
})

test('an administrator who loses the role is no longer told about others, whatever is remembered', async () => {
  const [admin, member] = await Promise.all([anAdmin(here), aMember(here)])
  const { id } = await anIntegration(here, admin, { webhook_url })
  expect(await ownersKnownTo(here, null)).toEqual([admin.id])
  await demoteWithoutTelling(admin)
  await here.transaction((ctx) => ctx.announce(lessonRead({}, { memberId: member.id })))
  await here.settle()
  const { items } = await here.as(await anAdmin(here)).listDeliveries({ params: { id } })
  expect(items).toEqual([])
})

function demoteWithoutTelling({ id }: TestUser): Promise<unknown> {
  return here.transaction((ctx) => userStore(ctx.db).change(id, { role: 'user' }))
}
