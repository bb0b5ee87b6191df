import { expect, test } from 'vitest'
import { losesAdministration, offeredRoles, planOf } from './roles.ts'

test('nobody is offered to become a super administrator', () => {
  expect(offeredRoles('admin')).toEqual(['user', 'moderator', 'admin'])
  expect(offeredRoles('super_admin')).toContain('super_admin')
})

test.each([
  ['admin', true, false],
  ['super_admin', true, false],
  ['moderator', true, true],
  ['admin', false, true],
] as const)('as %s, active %s: loses the administration %s', (role, activo, loses) => {
  expect(losesAdministration({ role, activo })).toBe(loses)
})

test('a plan that administrators do not give is shown as the free one', () => {
  expect(planOf('premium')).toBe('premium')
  expect(planOf('basic')).toBe('freemium')
})
