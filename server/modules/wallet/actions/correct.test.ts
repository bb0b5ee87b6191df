import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember } from '../../accounts/builders.ts'
import { earning, isLedgerSound } from '../builders.ts'
import { findLumisTransfer, lumisOf } from '../lumis.ts'
import { correct } from './correct.ts'
import { mergeCredits } from './merge-credits.ts'

const tribu = testTribu()
const fix = (memberId: number, amount: number, key: string, metadata = {}) =>
  tribu.transaction((ctx) => correct(ctx, { memberId, amount, key, reference: 'action:5', metadata }))
const held = async (id: number) => (await lumisOf(tribu.app.reading(), [id])).get(id)

test('gives like a reward', async () => {
  const { id } = await aMember(tribu)
  const done = await fix(id, 30, 'up', { note: 'too little' })
  expect(done).toEqual({ transferId: expect.any(Number), amount: 30, balance: 30 })
  expect(await held(id)).toEqual({ balance: 30, received: 30 })
  expect(await findLumisTransfer(tribu.app.reading(), done.transferId)).toEqual({
    id: done.transferId,
    memberId: id,
    amount: 30,
    reason: 'correction',
    reference: 'action:5',
    metadata: { note: 'too little', asked: 30 },
    occurredAt: expect.any(Date),
  })
})

test('takes back as far as the balance reaches, and only once, whatever came in since', async () => {
  const { id } = await earning(tribu, await aMember(tribu), 20)
  expect(await fix(id, -15, 'part')).toMatchObject({ amount: -15, balance: 5 })
  const rest = await fix(id, -15, 'rest')
  expect(rest).toMatchObject({ amount: -5, balance: 0 })
  const nothing = await fix(id, -15, 'nothing')
  expect(nothing).toMatchObject({ amount: 0, balance: 0 })
  await fix(id, 40, 'new')
  expect(await fix(id, -15, 'rest')).toEqual(rest)
  expect(await fix(id, -15, 'nothing')).toEqual(nothing)
  expect(await held(id)).toEqual({ balance: 40, received: 40 })
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('the same key for another correction is refused', async () => {
  const { id } = await earning(tribu, await aMember(tribu), 20)
  await fix(id, -5, 'mine')
  for (const amount of [-6, 5]) await expect(fix(id, amount, 'mine')).rejects.toMatchObject({ status: 409 })
  const other = await aMember(tribu)
  await expect(fix(other.id, -5, 'mine')).rejects.toMatchObject({ status: 409 })
})

test('many at once take no more than there is', async () => {
  const { id } = await earning(tribu, await aMember(tribu), 50)
  const done = await Promise.all(Array.from({ length: 20 }, (_, index) => fix(id, -7, `race:${index % 10}`)))
  expect((await held(id))?.balance).toBe(0)
  const once = new Map(done.map(({ transferId, amount }) => [transferId, amount]))
  expect([...once.values()].reduce((sum, amount) => sum + amount, 0)).toBe(-50)
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('a merged guest is corrected where its Lümis are now', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  await earning(tribu, guest, 9)
  await tribu.transaction((ctx) => mergeCredits(ctx, guest.id, member.id))
  expect(await fix(guest.id, -4, 'guest')).toMatchObject({ amount: -4, balance: 5 })
  expect(await held(member.id)).toEqual({ balance: 5, received: 5 })
})
