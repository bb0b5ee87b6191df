import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  distinguished,
  guestName,
  isReservedName,
  usernameFrom,
  usernameLength,
  usernamePattern,
  websiteOf,
} from './user.ts'

const first = (length: number, alphabet: string) => alphabet.charAt(0).repeat(length)

describe('names', () => {
  test('of guests are Guest_ and five lowercase letters or digits', () => {
    expect(guestName(first)).toBe('Guest_aaaaa')
  })

  test.each([
    ['ana@example.com', 'ana'],
    ['Ana María', 'Ana María'],
    ['<b>Ana</b>', 'b_Ana_b_'],
    ['@example.com', 'miembro'],
    ['x', 'miembro'],
    ['guest_abcde', 'm_guest_abcde'],
    ['Deleted_1', 'm_Deleted_1'],
  ])('made from %s: %s', (text, name) => {
    expect(usernameFrom(text)).toBe(name)
  })

  test('made from anything are names that people may have, with room to be told apart', () => {
    const pattern = new RegExp(usernamePattern, 'u')
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const name = usernameFrom(text)
        for (const candidate of [name, distinguished(name, first)]) {
          expect(candidate).toMatch(pattern)
          expect([...candidate].length).toBeLessThanOrEqual(usernameLength.max)
          expect(isReservedName(candidate)).toBe(false)
        }
      }),
    )
  })
})

describe('websites', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['example.com', 'https://example.com'],
    [' http://example.com/a?b#c ', 'http://example.com/a?b#c'],
    ['javascript:alert(1)', undefined],
    ['javascript://example.com/%0aalert(1)', undefined],
    ['data:text/html,hello', undefined],
    ['ftp://example.com', undefined],
    ['https://user@example.com', undefined],
    ['somewhere', undefined],
    ['https://exa mple.com', undefined],
  ])('%j is %j', (text, website) => {
    expect(websiteOf(text)).toBe(website)
  })
})
