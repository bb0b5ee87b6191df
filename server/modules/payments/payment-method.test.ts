import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsCardNumber, holdsSecurityCode, passesLuhn } from './payment-method.ts'

describe('a card number', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111,1111,1111,1111',
    '4111\u200b1111\u200b1111\u200b1111',
    '4111.1111.1111.1111',
    '4111 – 1111 – 1111 – 1111',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '4111 1111 1111 1111 12/27',
    'Visa 5555555555554444, Ana',
    'tarjeta:378282246310005',
    '6011000990139424 y otra',
    '4222222222222',
    '4111\u00a01111\u00a01111\u00a01111',
    '４１１１１１１１１１１１１１１１',
    'PO 77 4111 1111 1111 1111',
  ])('is found in "%s"', (text) => {
    expect(holdsCardNumber(text)).toBe(true)
  })

  test.each([
    '',
    '**** 1111',
    'termina en 4242',
    'ana@example.com',
    '4111 1111 1111 1112',
    '411111111111',
    '2026-11-20, 1234',
    'ES9121000418450200051332',
    '+34 600 123 456',
  ])('is not found in "%s"', (text) => {
    expect(holdsCardNumber(text)).toBe(false)
  })

  test('of any length and grouping is found wherever it stands', () => {
    const digits = fc.stringMatching(/^\d{12,18}$/).map(withCheckDigit)
    const separator = fc.constantFrom('', ' ', '-', '  ', ' - ')
    fc.assert(
      fc.property(digits, separator, fc.integer({ min: 1, max: 6 }), (number, between, size) => {
        const grouped = (number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between)
        return holdsCardNumber(`mi tarjeta ${grouped} (casa)`)
      }),
    )
  })
})

describe('the check digit', () => {
  test('notices any single wrong digit', () => {
    const number = fc.stringMatching(/^\d{12,18}$/).map(withCheckDigit)
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), (valid, where, by) => {
        const place = where % valid.length
        const wrong = valid.slice(0, place) + ((Number(valid[place]) + by) % 10) + valid.slice(place + 1)
        return passesLuhn(valid) && !passesLuhn(wrong)
      }),
    )
  })
})

describe('a security code', () => {
  test.each(['CVC 123', 'cvv: 1234', 'visa *1111 CVV2 987', 'csc=321'])('is found in "%s"', (text) => {
    expect(holdsSecurityCode(text)).toBe(true)
  })

  test.each(['Visa 1111', 'cvc', 'cuenta 123', 'Calle Cid 12345'])('is not found in "%s"', (text) => {
    expect(holdsSecurityCode(text)).toBe(false)
  })
})

function withCheckDigit(digits: string): string {
  const check = [...'0123456789'].find((digit) => passesLuhn(digits + digit))
  return digits + check
}
