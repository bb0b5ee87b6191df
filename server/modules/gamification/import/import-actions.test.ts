import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { nobody, startTestTribu, testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { importActions } from './import-actions.ts'

const tribu = testTribu()

const heading = 'occurred_at,member,action,files'
const fileOf = (lines: readonly string[]) =>
  Readable.from([`\uFEFF${heading}\r\n`, ...lines.map((line) => `${line}\r\n`)])

/** A slice in the form of the real one: few members, few actions, ten years, and lines that are the same. */
function aSlice(size: number): string[] {
  const lines: string[] = []
  for (let index = 0; index < size; index += 1) {
    const at = new Date(Date.UTC(2016, 0, 1) + ((index * 7919) % 3650) * 86_400_000).toISOString().slice(0, 19)
    const offset = ['-08:00', '+00:00', '+05:30'][index % 3]
    const member = `ext${String((index * index) % 23).padStart(3, '0')}`
    const action = ['commit', 'merge', 'tested_commit', 'docs_commit'][(index * 13) % 4]
    lines.push(`${at}${offset},${member},${action},${index % 5 === 0 ? '' : index % 9}`)
    if (index % 11 === 0) lines.push(lines.at(-1) ?? '')
  }
  return lines
}

/** Counted by nothing but the text of the file. */
function countOf(lines: readonly string[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const line of lines) {
    const [, member = '', action = ''] = line.split(',')
    const own = counts.get(member) ?? new Map<string, number>()
    counts.set(member, own.set(action, (own.get(action) ?? 0) + 1))
  }
  return counts
}

const slice = aSlice(600)
const counted = countOf(slice)
const totalOf = (member: string) => [...(counted.get(member)?.values() ?? [])].reduce((sum, count) => sum + count, 0)

test('rankings and progress are what counting the file gives', async () => {
  const known = await aMember(tribu, { externalId: 'ext001', username: 'ext001' })
  let told = 0
  const report = await importActions(tribu.app, fileOf(slice), () => {
    told += 1
  })
  expect(report).toEqual({
    rows: slice.length,
    recorded: slice.length,
    repeated: 0,
    refused: [],
    members: counted.size,
    newTypes: expect.arrayContaining(['commit', 'merge', 'tested_commit', 'docs_commit']),
  })
  expect(told).toBe(slice.length)

  const { items, me } = await tribu.as(known).listRankings({ query: { limit: 100 } })
  expect(Object.fromEntries(items.map(({ username, points }) => [username, points]))).toEqual(
    Object.fromEntries([...counted.keys()].map((member) => [member, totalOf(member)])),
  )
  expect(items.map(({ points }) => points)).toEqual(items.map(({ points }) => points).toSorted((a, b) => b - a))
  expect(me?.points).toBe(totalOf('ext001'))

  const progress = await tribu.as(known).listMyProgress()
  expect(new Map(progress.map(({ event_type, points }) => [event_type.name, points]))).toEqual(counted.get('ext001'))
  for (const { event_type_id, points } of progress) {
    expect((await tribu.as(known).showMyProgress({ params: { event_type_id } })).points).toBe(points)
  }
  const [latest] = await tribu.as(known).listEvents({ query: { limit: 1 } })
  expect(Date.parse(latest?.timestamp ?? '')).toBeLessThan(Date.UTC(2027, 0))
})

test('the same file again adds nothing; a longer one adds what is new', async () => {
  const before = await tribu.as(nobody).listRankings({ query: { limit: 100 } })
  expect(await importActions(tribu.app, fileOf(slice))).toMatchObject({
    recorded: 0,
    repeated: slice.length,
    members: counted.size,
    newTypes: [],
  })
  expect(await tribu.as(nobody).listRankings({ query: { limit: 100 } })).toEqual(before)
  const more = ['2026-01-01T00:00:00Z,ext001,commit,1', '2026-01-01T00:00:00Z,ext001,commit,1']
  expect(await importActions(tribu.app, fileOf([...slice, ...more]))).toMatchObject({ recorded: 2 })
})

test('imported types are worth one point, and members cannot report them themselves', async () => {
  const types = await tribu.as(await anAdmin(tribu)).listActionTypes()
  expect(types.find(({ name }) => name === 'commit')).toMatchObject({ points_per_event: 1, self_reportable: false })
})

test('lines that make no sense are named, and harm no other', async () => {
  const fresh = await startTestTribu()
  const report = await importActions(
    fresh.app,
    fileOf([
      '2020-01-01T10:00:00,a,commit,',
      'yesterday,a,commit,',
      '2020-01-01T10:00:00Z,,commit,',
      `2020-01-01T10:00:00Z,a,${'x'.repeat(51)},`,
      '2020-01-01T10:00:00Z,a,checkin_horario,',
      '2020-01-01T10:00:00Z,a,commit,3',
    ]),
  )
  expect(report).toMatchObject({ rows: 6, recorded: 2, members: 1, newTypes: ['commit'] })
  expect(report.refused.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  expect(report.refused[0]?.problem).toContain('offset')
  await fresh.stop()
})

test('a file without the columns is refused as a whole', async () => {
  await expect(importActions(tribu.app, Readable.from(['when,who\n1,2\n']))).rejects.toThrow('"occurred_at", "member"')
})
