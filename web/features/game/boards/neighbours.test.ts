import { describe, expect, it } from 'vitest'
import { neighboursOf } from './neighbours.ts'

const place = (rank: number, user_id = rank) => ({ rank, user_id, username: `m${user_id}`, score: 100 - rank })

describe('the neighbours of a member', () => {
  it('have the member among them, in order', () => {
    const nearby_rankings = [place(21), place(22), place(24)]
    expect(neighboursOf({ user_position: place(23), nearby_rankings }).map(({ rank }) => rank)).toEqual([
      21, 22, 23, 24,
    ])
  })

  it('name the member once', () => {
    expect(neighboursOf({ user_position: place(1), nearby_rankings: [place(1), place(2)] })).toHaveLength(2)
  })

  it('are none for a member without a place', () => {
    expect(neighboursOf({ user_position: null, nearby_rankings: [] })).toEqual([])
  })
})
