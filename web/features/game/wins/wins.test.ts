import { describe, expect, it } from 'vitest'
import { celebrationKey, type GameWin, winsIn } from './wins.ts'

const level: GameWin = {
  kind: 'level',
  key: 'level:2:1770000000000',
  name: { es: 'Bronze Explorer', en: 'Bronze Explorer' },
  lumis: 100,
}

describe('wins of a live event', () => {
  it('are read as they were told, in their order', () => {
    const mission = {
      kind: 'mission',
      key: 'mission:9:1',
      name: { es: 'Tres facturas', en: 'Three invoices' },
      lumis: 0,
    }
    expect(winsIn({ topic: 'gamification', wins: [level, mission] })).toEqual([level, mission])
  })

  it('are none when the event says nothing of them', () => {
    expect(winsIn({ topic: 'gamification' })).toEqual([])
    expect(winsIn({ topic: 'gamification', wins: 'many' })).toEqual([])
  })

  it('leave out what is not complete, and kinds that this page does not know', () => {
    expect(
      winsIn({ wins: [null, 3, { ...level, name: 'x' }, { ...level, kind: 'lottery' }, { ...level, key: 4 }] }),
    ).toEqual([])
  })
})

describe('a win that two sources tell', () => {
  it('has one key: a prestige is celebrated once, a level each time it is reached', () => {
    expect(celebrationKey({ kind: 'prestige', key: 'prestige:1:1770000000000' })).toBe('prestige:1')
    expect(celebrationKey(level)).toBe('level:2:1770000000000')
  })
})
