import { expect, test } from 'vitest'
import type { Operations } from '../../../../contract/client.ts'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { correct, lumisStatement, rewardAll } from '../../wallet/index.ts'
import { addGameRule, addGameType } from '../builders.ts'

const tribu = testTribu({ now: '2026-04-06T15:00:00Z' })
type Kind = Operations['explain']['params']['kind']
const why = async (who: TestUser, kind: Kind, id: string | number, headers: Record<string, string> = {}) =>
  (await tribu.as(who).explain({ params: { kind, id: String(id) }, headers })).data
const later = (days: number) => tribu.clock.set(new Date(tribu.clock.now().getTime() + days * 86_400_000))
const unknown = { status: 404, code: 'WHY_UNKNOWN' }
const text = (of: string) => ({ es: of, en: of })

/** An action type and a daily streak of its own, which multiplies from the second day on. */
let made = 0
async function aGame() {
  made += 1
  const [type, streak] = [`walk_${made}`, `walks_${made}`]
  await addGameType(tribu, type, { base_lumis: 25, base_xp: 3, daily_cap: 1, category: 'social' })
  await addGameRule(tribu, 'streaks', {
    ...{ code: streak, name: text('Walks'), actions: [type], period: 'day', milestones: [], active: true },
    multipliers: [{ at: 2, factor: 1.1 }],
  })
  return { type, streak, name: `Walk ${made}` }
}

const lineOf = async (who: TestUser) => {
  const { items } = await lumisStatement(tribu.app.reading(), who.id, { page: 1, limit: 1 })
  return items[0]?.id ?? 0
}

test('a streak tells of each day: begun, kept, frozen by hand, saved by a token, lost, and still open', async () => {
  const { type, streak } = await aGame()
  const member = await aMember(tribu)
  const day = (of: string) => why(member, 'streak', `${streak}:2026-04-${of}`)
  const doing = await act(tribu, member, type)
  expect(await day('06')).toMatchObject({ text: 'Empezó la racha «Walks»', inputs: { action_id: doing.action.id } })
  later(1)
  expect((await day('07')).text).toBe('Aún estás a tiempo de mantener «Walks»')
  const { action } = await act(tribu, member, type)
  expect(await day('07')).toMatchObject({ text: 'Mantuviste la racha «Walks»: 2', inputs: { action_id: action.id } })
  await act(tribu, member, 'auto_freeze_set', { metadata: { allowed: false }, channel: 'command' })
  const granted = { lumis: 0, xp: 0, freeze_tokens: 3, reason: 'test' }
  await act(tribu, member, 'granted', { metadata: granted, channel: 'command' })
  const armed = await act(tribu, member, 'streak_frozen', { metadata: { streak_type: streak }, channel: 'command' })
  later(2)
  expect(await day('08')).toMatchObject({
    text: 'La protegía la ficha que gastaste tú: «Walks» no se rompió',
    inputs: { action_id: armed.action.id },
  })
  await act(tribu, member, type)
  await act(tribu, member, 'auto_freeze_set', { metadata: { allowed: true }, channel: 'command' })
  later(2)
  expect((await day('10')).text).toBe('A medianoche se gastó una ficha para salvar «Walks»')
  await act(tribu, member, 'auto_freeze_set', { metadata: { allowed: false }, channel: 'command' })
  later(2)
  const lost = await day('11')
  expect(lost.text).toBe('Se perdió la racha «Walks»: no hiciste nada de ella y nada la protegía')
  expect(lost.steps.map(({ label }) => label)).toContain('Las fichas no se gastan solas: lo tienes desactivado')
  expect((await day('12')).text).toBe('La racha «Walks» no estaba en marcha')
  expect((await day('01')).text).toBe('La racha «Walks» no estaba en marcha')
  await expect(day('30')).rejects.toMatchObject(unknown)
  await expect(day('31')).rejects.toMatchObject(unknown)
})

test('an award is worked out factor by factor, in the language of the caller', async () => {
  const { type, name } = await aGame()
  const member = await aMember(tribu)
  await act(tribu, member, type)
  later(1)
  const { action } = await act(tribu, member, type, { metadata: { park: 'Omar' } })
  const line = await why(member, 'ledger', await lineOf(member), { 'Accept-Language': 'en' })
  expect(line.steps).toEqual([
    { label: `Worth of "${name}"`, operation: 'start', value: 25, result: 25 },
    { label: 'Streak "Walks"', operation: 'times', value: 1.1, result: 27.5 },
    { label: 'Rounded', operation: 'equals', value: 28, result: 28 },
    { label: 'Lümis in all', operation: 'equals', value: 28, result: 28 },
  ])
  const at = action.occurredAt.toISOString()
  expect(line).toMatchObject({
    kind: 'ledger',
    text: `28 Lümis for "${name}"`,
    inputs: {
      ...{ action_id: action.id, action: type, occurred_at: at, received_at: at, channel: 'fact' },
      channel_name: 'Something that happened on the site',
      ...{ metadata: { park: 'Omar' }, zone: 'America/Panama', local_day: action.localDay },
      rules_version: tribu.app.rules.current.version,
    },
    corrections: [],
  })
  const spanish = await why(member, 'action', action.id)
  expect(spanish.text).toBe(`«${name}» dio 28 Lümis y 3 XP`)
  expect(spanish.steps.at(-1)).toEqual({ label: 'Total en XP', operation: 'equals', value: 3, result: 3 })
})

test('a late action explains its correction, and the line it changed still explains its first amount', async () => {
  const { type, name } = await aGame()
  const member = await aMember(tribu)
  const { action } = await act(tribu, member, type)
  const first = await lineOf(member)
  const occurredAt = new Date(tribu.clock.now().getTime() - 86_400_000)
  const late = await act(tribu, member, type, { occurredAt })
  const correction = await why(member, 'ledger', await lineOf(member))
  expect(correction.inputs?.action_id).toBe(late.action.id)
  expect(correction.steps.map(({ operation, value }) => [operation, value])).toEqual([
    ['start', 0],
    ['plus', 3],
    ['equals', 3],
  ])
  const line = await why(member, 'ledger', first)
  expect(line.steps.at(-1)?.result).toBe(25)
  const now = await why(member, 'action', action.id)
  expect(now.text).toBe(`«${name}» dio 28 Lümis y 3 XP`)
  const made = [{ was: 25, is: 28, because_of: `action:${late.action.id}` }]
  expect(line.corrections).toMatchObject(made)
  expect(now.corrections).toMatchObject(made)
})

test('a place tells who is in front and the rule for ties', async () => {
  const { type } = await aGame()
  await addGameRule(tribu, 'boards', {
    ...{ code: `board_${made}`, name: text('Board'), metric: 'actions', actions: [type], streak: null },
    ...{ period: 'month', close_after_minutes: 0, prizes: [], active: true },
  })
  const [first, second, nobody] = await Promise.all([aMember(tribu), aMember(tribu), aMember(tribu)])
  await act(tribu, first, type)
  await act(tribu, second, type)
  const mine = await why(second, 'rank', `board_${made}`)
  expect(mine.text).toMatch(/^Puesto 2 en «Board» \(desde \d{4}-\d{2}-01\) con 1$/)
  expect(mine.steps.at(-1)).toMatchObject({ operation: 'equals', result: 2 })
  expect(mine.steps.map(({ label }) => label)).toEqual(
    expect.arrayContaining([
      `Delante: ${first.user.username}`,
      'Con la misma puntuación va delante quien llegó antes a ella',
    ]),
  )
  const front = await why(first, 'rank', `board_${made}`)
  expect(front.steps.map(({ label }) => label)).toContain('Nadie va delante')
  await expect(why(nobody, 'rank', `board_${made}`)).rejects.toMatchObject(unknown)
  await expect(why(second, 'rank', `board_${made}:2020-01-01`)).rejects.toMatchObject(unknown)
})

test('prizes, and what could not be taken back in full, explain themselves', async () => {
  await aGame()
  const member = await aMember(tribu)
  const board = [...tribu.app.rules.current.game.boards.values()][0]
  const payment = { memberId: member.id, amount: 40, key: `prize:${made}`, reason: 'board' as const }
  await tribu.transaction((ctx) => rewardAll(ctx, [{ ...payment, reference: `b${board?.id}:20500:2` }]))
  const prize = await why(member, 'ledger', await lineOf(member))
  expect(prize.text).toBe(`40 Lümis por el puesto 2 en «${board?.name.es}»`)
  expect(prize.steps.at(-1)?.result).toBe(40)

  const changes = [{ action: 1, was: 60, is: 10 }]
  const taken = { memberId: member.id, amount: -50, key: `late:${made}`, reference: 'guest:1', metadata: { changes } }
  await tribu.transaction((ctx) => correct(ctx, taken))
  const { steps } = await why(member, 'ledger', await lineOf(member))
  expect(steps.map(({ operation, value }) => [operation, value])).toEqual([
    ['start', 0],
    ['minus', 50],
    ['plus', 10],
    ['equals', -40],
  ])
})

test('nobody sees what is another’s; administrators do', async () => {
  const { type, streak } = await aGame()
  const [member, other, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu)])
  const { action } = await act(tribu, member, type)
  const line = String(await lineOf(member))
  const today = tribu.clock.now().toISOString().slice(0, 10)
  for (const [kind, id] of [
    ['ledger', line],
    ['action', String(action.id)],
    ['ledger', 'x'],
    ['action', '0'],
    ['rank', '?'],
  ] as const) {
    await expect(why(other, kind, id)).rejects.toMatchObject(unknown)
  }
  const query = { user_id: member.id }
  const params = { kind: 'streak', id: `${streak}:${today}` } as const
  await expect(tribu.as(other).explain({ params, query })).rejects.toMatchObject(unknown)
  expect((await tribu.as(admin).explain({ params, query })).data.text).toBe('Empezó la racha «Walks»')
  expect((await why(admin, 'ledger', line)).inputs?.action_id).toBe(action.id)
  const asked = { params: { kind: 'action', id: String(action.id) }, query } as const
  expect((await tribu.as(admin).explain(asked)).data.inputs?.action_id).toBe(action.id)
  await expect(tribu.as(await aGuest(tribu)).explain({ params })).rejects.toMatchObject({ status: 403 })
})

test('an action that earned nothing says which limit it met', async () => {
  const { type } = await aGame()
  const member = await aMember(tribu)
  await act(tribu, member, type)
  const { action } = await act(tribu, member, type)
  const { text, steps } = await why(member, 'action', action.id)
  expect(text).toBe('No dio nada. Suma una vez al día, y hoy ya lo ha hecho: cuenta de nuevo mañana')
  expect(steps.at(-1)).toMatchObject({ operation: 'equals', result: 0 })
  const reasonOf = async (headers = {}) => {
    const { items } = (await tribu.as(member).listMyActions({ headers })).data
    return items.find(({ action_id }) => action_id === action.id)?.limit_reason
  }
  expect(await reasonOf()).toBe('Suma una vez al día, y hoy ya lo ha hecho: cuenta de nuevo mañana')
  later(1)
  const english = { 'Accept-Language': 'en' }
  expect(await reasonOf(english)).toBe('It earns once a day, and that day it had: it counted again the day after')
  expect((await why(member, 'action', action.id)).text).toBe(
    'No dio nada. Suma una vez al día, y ese día ya lo había hecho: volvió a contar al siguiente',
  )
})
