import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeTurns } from './take-turns.ts'

const pause = 1_000

describe('taking turns', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('performs the first at once and the others after it, in order', () => {
    const { add, performed } = stage()
    add('a')
    add('b')
    add('c')
    expect(performed).toEqual(['a'])
    vi.advanceTimersByTime(pause - 1)
    expect(performed).toEqual(['a'])
    vi.advanceTimersByTime(1)
    expect(performed).toEqual(['a', 'b'])
    vi.advanceTimersByTime(pause)
    expect(performed).toEqual(['a', 'b', 'c'])
  })

  it('leaves one that arrives late its whole turn after the one before', () => {
    const { add, performed } = stage()
    add('a')
    vi.advanceTimersByTime(pause / 2)
    add('b')
    expect(performed).toEqual(['a'])
    vi.advanceTimersByTime(pause / 2)
    expect(performed).toEqual(['a', 'b'])
  })

  it('performs at once again after everything is over', () => {
    const { add, performed } = stage()
    add('a')
    vi.advanceTimersByTime(pause)
    add('b')
    expect(performed).toEqual(['a', 'b'])
  })

  it('loses nothing while the stage is not ready, and goes on from there', () => {
    const curtain: (() => void)[] = []
    const { add, performed } = stage((go) => void curtain.push(go))
    add('a')
    add('b')
    vi.advanceTimersByTime(pause * 5)
    expect(performed).toEqual([])
    curtain.shift()?.()
    expect(performed).toEqual(['a'])
    vi.advanceTimersByTime(pause)
    curtain.shift()?.()
    expect(performed).toEqual(['a', 'b'])
  })

  it('takes what is added during a turn as the next one', () => {
    const performed: string[] = []
    const add = takeTurns<string>({
      whenReady: (go) => go(),
      pause,
      perform(item) {
        performed.push(item)
        if (item === 'a') add('b')
      },
    })
    add('a')
    expect(performed).toEqual(['a'])
    vi.advanceTimersByTime(pause)
    expect(performed).toEqual(['a', 'b'])
  })
})

function stage(whenReady: (go: () => void) => void = (go) => go()) {
  const performed: string[] = []
  const add = takeTurns<string>({ whenReady, perform: (item) => void performed.push(item), pause })
  return { add, performed }
}
