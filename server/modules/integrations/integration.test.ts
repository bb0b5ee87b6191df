import { describe, expect, test } from 'vitest'
import { mayBeTold, newSecret, type Owner, secretsAt, seesEverything } from './integration.ts'

const owner = (changes: Partial<Owner> = {}): Owner => ({
  id: 7,
  kind: 'registered',
  active: true,
  role: 'user',
  ...changes,
})

describe('who is told of a fact', () => {
  const own = { memberId: 7 }
  const foreign = { memberId: 8 }
  const general = { memberId: null }

  test.each([
    ['a member', owner(), [true, false, false]],
    ['a moderator', owner({ role: 'moderator' }), [true, false, false]],
    ['an administrator', owner({ role: 'admin' }), [true, true, true]],
    ['a super administrator', owner({ role: 'super_admin' }), [true, true, true]],
    ['a deactivated administrator', owner({ role: 'admin', active: false }), [false, false, false]],
    ['a deleted member', owner({ kind: 'deleted' }), [false, false, false]],
    ['nobody', undefined, [false, false, false]],
  ])('%s: own, of another member, of no member', (_who, who, expected) => {
    expect([own, foreign, general].map((fact) => mayBeTold(who, fact))).toEqual(expected)
  })

  test('only administrators in good standing see everything', () => {
    expect(seesEverything(owner({ role: 'admin' }))).toBe(true)
    expect(seesEverything(owner({ role: 'admin', active: false }))).toBe(false)
    expect(seesEverything(owner({ role: 'moderator' }))).toBe(false)
  })
})

describe('secrets', () => {
  test('hold 32 bytes in the spelling of Standard Webhooks', () => {
    const bytes = Buffer.alloc(32, 0xfb)
    const secret = newSecret((count) => bytes.subarray(0, count).toString('base64url'))
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+=*$/)
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toEqual(bytes)
  })

  test('the previous one signs too until its time is over', () => {
    const until = new Date('2026-11-21T00:00:00Z')
    const rotated = { secret: 'new', previousSecret: 'old', previousSecretUntil: until }
    expect(secretsAt(rotated, new Date('2026-11-20T23:59:59Z'))).toEqual(['new', 'old'])
    expect(secretsAt(rotated, until)).toEqual(['new'])
    expect(secretsAt({ secret: 'only', previousSecret: null, previousSecretUntil: null }, until)).toEqual(['only'])
  })
})
