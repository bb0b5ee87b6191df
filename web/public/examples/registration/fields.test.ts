import { describe, expect, it } from 'vitest'
import { isEmailAddress, isPersonName, isPhoneNumber } from './fields.ts'

describe('a believable', () => {
  it.each([
    ['Ana', true],
    ['Íñigo Núñez', true],
    ['李雷', true],
    ['A', false],
    ['--', false],
  ])('name: %s → %s', (value, believable) => expect(isPersonName(value)).toBe(believable))

  it.each([
    ['ana@ejemplo.com', true],
    [' ana@correo.ejemplo.com ', true],
    ['ana@ejemplo', false],
    ['ana@', false],
    ['ana ejemplo.com', false],
    ['ana@.com', false],
  ])('e-mail: %s → %s', (value, believable) => expect(isEmailAddress(value)).toBe(believable))

  it.each([
    ['600 123 456', true],
    ['+34 (600) 12-34-56', true],
    ['12345', false],
    ['1234567890123456', false],
    ['seis seis seis', false],
  ])('phone: %s → %s', (value, believable) => expect(isPhoneNumber(value)).toBe(believable))
})
