import { describe, expect, it } from 'vitest'
import type { Feature } from '../platform/session-view.ts'
import { navigationFor } from './navigation.ts'

const caller = (who: 'guest' | 'member' | 'admin', features: Feature[]) =>
  navigationFor({
    isMember: who !== 'guest',
    isAdmin: who === 'admin',
    has: (feature) => features.includes(feature),
  }).map(({ to }) => to)

describe('the main menu', () => {
  it('offers a guest the public pages', () => {
    expect(caller('guest', ['gamification'])).toEqual(['/', '/ejemplos', '/rankings'])
  })

  it('adds the game and the dashboard for members and the administration for administrators', () => {
    expect(caller('member', ['gamification'])).toEqual(['/', '/ejemplos', '/rankings', '/juego', '/user/dashboard'])
    expect(caller('admin', ['gamification'])).toContain('/admin/dashboard')
  })

  it('has no entry for a feature that is off', () => {
    expect(caller('admin', [])).toEqual(['/', '/user/dashboard', '/admin/dashboard'])
  })
})
