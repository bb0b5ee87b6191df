import { expect, test, vi } from 'vitest'
import { signalsResumed } from '../../../platform/signals/signals.ts'
import { nobody, twoProcesses } from '../../../testing/test-tribu.ts'
import { aGuest, aMember } from '../../accounts/builders.ts'
import { act } from '../builders.ts'
import { memberStateStore } from '../member-state.store.ts'
import { mergeGuestActions } from '../operations/merge-guest.ts'

const { one, other, another } = twoProcesses()

test('a process follows what others commit', async () => {
  const [member, guest] = await Promise.all([aMember(one), aGuest(one)])
  await Promise.all([act(one, member, 'test_api'), act(one, guest, 'test_api')])
  await vi.waitFor(() => expect(other.app.ranks.of(guest.id)).toMatchObject({ points: 10, badges: 1 }))
  await one.transaction((ctx) => mergeGuestActions(ctx, guest.id, member.id))
  await vi.waitFor(() => expect(other.app.ranks.of(member.id)).toMatchObject({ points: 20 }))
  expect(other.app.ranks.of(guest.id)).toBeUndefined()
})

test('two processes that act for the same members lose nothing and agree in the end', async () => {
  const crowd = await Promise.all(Array.from({ length: 5 }, () => aMember(one)))
  const acting = Array.from({ length: 200 }, (_, index) => {
    const member = crowd[index % crowd.length]
    return member && act(index % 3 === 0 ? one : other, member, 'test_api')
  })
  await Promise.all(acting)
  for (const { id } of crowd) {
    await vi.waitFor(() => {
      expect(one.app.ranks.of(id)).toMatchObject({ points: 400 })
      expect(other.app.ranks.of(id)).toMatchObject({ points: 400 })
    })
  }
})

test('a process that starts has everybody in place before it answers', async () => {
  const expected = await one.as(nobody).listRankings()
  const late = await another()
  expect(await late.as(nobody).listRankings()).toEqual(expected)
  await late.stop()
})

test('a change that comes late does not undo a newer one', async () => {
  const member = await aMember(one)
  await act(one, member, 'test_api')
  await act(one, member, 'test_api')
  one.app.ranks.publish([{ memberId: member.id, points: 10, badges: 1, pointsAt: 1, version: 1 }])
  expect(one.app.ranks.of(member.id)).toMatchObject({ points: 20 })
})

test('after signals were missed a process looks for itself', async () => {
  const [member, gone] = await Promise.all([aMember(one), aMember(one)])
  await Promise.all([act(other, member, 'test_api'), act(other, gone, 'test_api')])
  await vi.waitFor(() => expect(one.app.ranks.of(gone.id)).toBeDefined())
  // Changes that nobody is told of.
  await one.transaction(async (ctx) => {
    const standing = { points: 70, badges: 1, pointsAt: 5 }
    await memberStateStore(ctx.db).change(member.id, { standing })
    await memberStateStore(ctx.db).change(gone.id, { presence: 'left' })
  })
  one.app.signals.emit(signalsResumed, null)
  await vi.waitFor(() => expect(one.app.ranks.of(member.id)).toMatchObject({ points: 70 }))
  expect(one.app.ranks.of(gone.id)).toBeUndefined()
})
