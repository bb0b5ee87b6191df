import { expect, test } from 'vitest'
import { testTribu } from '../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../accounts/builders.ts'
import { seedGamification } from './catalogue/seed.ts'

const tribu = testTribu()

const usage = async (who: TestUser) => {
  const progress = await tribu.as(who).listMyProgress()
  return progress.find(({ event_type }) => event_type.name === 'api_usage')?.events_count ?? 0
}

test('using a tracked endpoint counts for members and guests, when it succeeds', async () => {
  for (const who of [await aMember(tribu), await aGuest(tribu)]) {
    await tribu.as(who).chargeCredits({ body: { units: 60 } })
    expect(await usage(who)).toBe(1)
    await expect(tribu.as(who).chargeCredits({ body: { units: 60 } })).rejects.toMatchObject({ status: 403 })
    expect(await usage(who)).toBe(1)
  }
})

test('a request that is sent again counts once', async () => {
  const member = await aMember(tribu)
  const headers = { 'Idempotency-Key': 'again' }
  for (let each = 0; each < 3; each += 1) await tribu.as(member).chargeCredits({ body: {}, headers })
  expect(await usage(member)).toBe(1)
})

test('while the feature, or the type, is off the endpoint works and nothing is counted', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  const feature = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_gamification', value } })
  await feature('false')
  expect((await tribu.as(member).chargeCredits({ body: {} })).charged).toBe(1)
  await feature('true')
  const types = await tribu.as(admin).listActionTypes()
  const params = { id: types.find(({ name }) => name === 'api_usage')?.id ?? 0 }
  await tribu.as(admin).updateActionType({ params, body: { active: false } })
  expect((await tribu.as(member).chargeCredits({ body: {} })).charged).toBe(1)
  await tribu.as(admin).updateActionType({ params, body: { active: true } })
  expect(await usage(member)).toBe(0)
})

test('an endpoint that records a type which does not exist keeps the server from starting', async () => {
  await expect(tribu.transaction((ctx) => seedGamification(ctx, ['api_usage', 'no_such_type']))).rejects.toThrow(
    'no_such_type',
  )
})

test('a start adds nothing that is there, and nothing that was deleted', async () => {
  const admin = await anAdmin(tribu)
  const [types, badges] = await Promise.all([tribu.as(admin).listActionTypes(), tribu.as(admin).listBadges()])
  const gone = badges[0]
  await tribu.as(admin).removeBadge({ params: { id: gone?.id ?? 0 } })
  await tribu.transaction((ctx) => seedGamification(ctx, []))
  expect(await tribu.as(admin).listActionTypes()).toEqual(types)
  expect(await tribu.as(admin).listBadges()).toEqual(badges.slice(1))
})
