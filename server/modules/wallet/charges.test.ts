import { expect, test } from 'vitest'
import { twoProcesses } from '../../testing/test-tribu.ts'
import { aGuest, aMember } from '../accounts/builders.ts'
import { mergeCredits } from './actions/merge-credits.ts'
import { balanceOf, holding, isLedgerSound } from './builders.ts'

const { one, other } = twoProcesses()
const servers = [one, other]

test('two servers that charge the same people agree: nobody is overdrawn and every key charges once', async () => {
  const people = await Promise.all([1, 2, 3].map(async () => holding(one, await aMember(one), 30)))

  const attempts = people.flatMap(({ id }) =>
    Array.from({ length: 25 }, (_, index) =>
      servers.map(({ app }) =>
        app.charges.charge({ userId: id, userType: 'registered', units: 2, key: `test:${id}:${index}` }),
      ),
    ).flat(),
  )
  const results = await Promise.allSettled(attempts)
  const charged = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.transactionId] : []))
  expect(new Set(charged).size).toBe(45)
  for (const person of people) expect(await balanceOf(one, person)).toBe(0)

  // A guest that is merged while it is being charged loses nothing and pays everything.
  const guest = await holding(one, await aGuest(one), 40)
  const member = await holding(one, await aMember(one), 0)
  const merging = Promise.allSettled([
    ...Array.from({ length: 30 }, (_, index) =>
      servers[index % 2]?.app.charges.charge({ userId: guest.id, userType: 'anonymous', units: 1 }),
    ),
    one.transaction((ctx) => mergeCredits(ctx, guest.id, member.id)),
  ])
  const paid = (await merging).slice(0, -1).filter(({ status }) => status === 'fulfilled').length
  expect(await balanceOf(one, guest)).toBe(0)
  expect(await balanceOf(one, member)).toBe(40 - paid)
  expect(await isLedgerSound(one)).toBe(true)
})
