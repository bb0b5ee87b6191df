import { describe, expect, it } from 'vitest'
import type { Info } from './info.ts'
import { identityOf, viewSession } from './session-view.ts'

const guest: Info = {
  user_id: null,
  email: null,
  username: 'Guest_abc12',
  user_type: 'anonymous',
  subscription: 'basic',
  credits: 100,
  rol: 'anonymous',
  session_id: 'c0ffee00-0000-4000-8000-000000000000',
  time_zone: 'Europe/Madrid',
  social_providers: [],
  gamification: [progress({ points: 12, badge: 'Novato' }), progress({ points: 30, badge: null })],
  features: { gamification: true, credits: true },
}
const member: Info = { ...guest, user_id: '7', user_type: 'registered', username: 'ada', rol: 'user' }

describe('a session', () => {
  it('of a guest is neither a member nor staff', () => {
    expect(viewSession(guest)).toMatchObject({ isGuest: true, isMember: false, isStaff: false, isAdmin: false })
  })

  it.each([
    ['user', false, false],
    ['moderator', true, false],
    ['admin', true, true],
    ['super_admin', true, true],
  ] as const)('with the role %s is staff: %s, administrator: %s', (rol, isStaff, isAdmin) => {
    expect(viewSession({ ...member, rol })).toMatchObject({ isMember: true, isStaff, isAdmin })
  })

  it('adds up the points of all event types and lists the badges that were earned', () => {
    const session = viewSession(guest)
    expect(session.points).toBe(42)
    expect(session.badges.map(({ name }) => name)).toEqual(['Novato'])
  })

  it('has no points to show while gamification is off', () => {
    const session = viewSession({ ...guest, features: { gamification: false } })
    expect(session.points).toBeNull()
    expect(session.badges).toEqual([])
  })

  it('takes a feature that the server does not mention for switched off', () => {
    expect(viewSession(guest).has('credits')).toBe(true)
    expect(viewSession(guest).has('registration')).toBe(false)
  })
})

describe('the identity', () => {
  it('stays while figures change', () => {
    expect(identityOf({ ...member, credits: 5 })).toBe(identityOf(member))
  })

  it('changes with the person and with the role', () => {
    expect(identityOf(member)).not.toBe(identityOf(guest))
    expect(identityOf({ ...member, rol: 'admin' })).not.toBe(identityOf(member))
  })
})

function progress({ points, badge }: { points: number; badge: string | null }): Info['gamification'][number] {
  return {
    points,
    badge_id: badge === null ? null : 1,
    event_type_id: points,
    user_id: null,
    session_id: null,
    events_count: points,
    next_badge: null,
    event_type: {
      id: points,
      name: 'survey_question',
      description: null,
      points_per_event: 1,
      active: true,
      self_reportable: true,
      unique_by: [],
      accepted_values: {},
      built_in: true,
    },
    badge:
      badge === null
        ? null
        : {
            id: 1,
            name: badge,
            description: null,
            event_type_id: points,
            required_points: 5,
            user_type: 'both',
            active: true,
          },
  }
}
