import { beforeAll, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { addGameType } from '../builders.ts'
import { expectConsistent } from './builders.ts'

// Level 2 begins with 150 XP and pays 100 Lümis, level 3 with 350 and pays 150.
const tribu = testTribu({ now: '2026-03-02T20:00:00Z' })
let admin: TestUser
beforeAll(async () => {
  admin = await anAdmin(tribu)
  await addGameType(tribu, 'learn', { base_xp: 160, category: 'social' })
  await addGameType(tribu, 'read', { base_xp: 20, category: 'social' })
})

async function levelBeginsWith(number: number, min_xp: number) {
  const { rules } = (await tribu.as(admin).listLevelRules()).data
  const id = rules.find((level) => level.number === number)?.id ?? 0
  await tribu.as(admin).changeLevelRule({ params: { id }, body: { min_xp } })
}
const report = async (who: TestUser, action: string) => (await tribu.as(who).recordAction({ body: { action } })).data
const lumisOf = async (who: TestUser) => (await tribu.as(who).showGameDashboard()).data.user.total_lumis

test.each([
  ['the first climb', false],
  ['a later one', true],
])('a ladder that is moved pays no level twice, and leaves none out, in %s', async (_name, again) => {
  const who = await aMember(tribu)
  if (again) {
    await tribu.as(admin).grant({ params: { user_id: who.id }, body: { xp: 78_000, reason: 'the top' } })
    await tribu.as(who).riseByPrestige()
  }
  const before = await lumisOf(who)
  const paid = async () => (await lumisOf(who)) - before
  expect(await report(who, 'learn')).toMatchObject({ level: { from: 1, to: 2, reward_lumis: 100 } })
  await levelBeginsWith(2, 199)
  expect((await tribu.as(who).showGameDashboard()).data.user.current_level).toBe(1)
  await report(who, 'read')
  expect(await report(who, 'read')).toMatchObject({ level: { from: 1, to: 2, reward_lumis: 0 } })
  expect(await paid()).toBe(100)
  // Now level 3 comes to who has waited below it: what comes next pays it.
  await levelBeginsWith(3, 200)
  expect(await report(who, 'read')).toMatchObject({ level: { to: 3, reward_lumis: 150 } })
  expect(await paid()).toBe(250)
  await levelBeginsWith(3, 350)
  await levelBeginsWith(2, 150)
  expect(await report(who, 'learn')).toMatchObject({ level: { to: 3, reward_lumis: 0 } })
  expect(await paid()).toBe(250)
  await expectConsistent(tribu, who)
})
