import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from './password.ts'

test('a password is kept as argon2id with the cost that OWASP asks for, salted', async () => {
  const [one, other] = [await hashPassword('correct horse'), await hashPassword('correct horse')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await passwordMatches('correct horse', one)).toBe(true)
  expect(await passwordMatches('correct horses', one)).toBe(false)
})

test('the same text typed on another system is the same password', async () => {
  const stored = await hashPassword('contrase\u00f1a')
  expect(await passwordMatches('contrasen\u0303a', stored)).toBe(true)
})

test('where there is none, nothing matches', async () => {
  expect(await passwordMatches('', null)).toBe(false)
})
