import { describe, expect, it } from 'vitest'
import { gameSearch } from './game-search.ts'

describe('the address of the game', () => {
  it('keeps a tab that there is', () => {
    expect(gameSearch({ tab: 'missions' })).toEqual({ tab: 'missions' })
    expect(gameSearch({ tab: 'teams' })).toEqual({})
    expect(gameSearch({ tab: 3 })).toEqual({})
  })

  it('keeps the page of the history only, and only a whole one beyond the first', () => {
    expect(gameSearch({ tab: 'history', page: '2' })).toEqual({ tab: 'history', page: 2 })
    expect(gameSearch({ tab: 'history', page: '1' })).toEqual({ tab: 'history' })
    expect(gameSearch({ tab: 'history', page: '2.5' })).toEqual({ tab: 'history' })
    expect(gameSearch({ tab: 'missions', page: '2' })).toEqual({ tab: 'missions' })
  })
  it('keeps which list of the history is shown', () => {
    expect(gameSearch({ tab: 'history', list: 'lumis', page: 2 })).toEqual({ tab: 'history', list: 'lumis', page: 2 })
    expect(gameSearch({ tab: 'history', list: 'actions' })).toEqual({ tab: 'history' })
    expect(gameSearch({ tab: 'events', list: 'lumis' })).toEqual({ tab: 'events' })
  })
})
