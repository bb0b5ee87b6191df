import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../accounts/builders.ts'

const tribu = testTribu()

test('a guest that logs in while its charges are under way brings what is left, and no credit is lost or made', async () => {
  const member = await aMember(tribu, { password: 'correct horse' })
  const guest = await aGuest(tribu)
  const had = (await tribu.as(guest).showMyCredits()).credits + (await tribu.as(member).showMyCredits()).credits

  const charge = () =>
    tribu
      .as(guest)
      .chargeCredits({ body: { units: 1 } })
      .then(
        () => 1,
        () => 0,
      )
  const body = { username: member.user.username, password: 'correct horse' }
  const logIn = tribu.as({ headers: { ...nobody.headers, ...guest.headers } }).loginMember({ body })
  const charged: number[] = []
  let merged = false
  void logIn.then(() => {
    merged = true
  })
  while (!merged) charged.push(...(await Promise.all(Array.from({ length: 5 }, charge))))
  await logIn

  const spent = charged.reduce((sum, units) => sum + units, 0)
  expect(spent).toBeGreaterThan(0)
  expect(await tribu.as(member).showMyCredits()).toMatchObject({ credits: had - spent })
  expect(await tribu.as(await anAdmin(tribu)).checkLedger()).toMatchObject({ balanced: true })
  expect(await tribu.transaction((ctx) => ctx.balances.creditsOf(ctx, guest.id))).toBe(0)
})
