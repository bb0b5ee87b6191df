import { describe, expect, it } from 'vitest'
import { afterLogin, returnPath } from './return-path.ts'

describe('where a sign-in leads', () => {
  it.each(['/rankings', '/user/dashboard?tab=payments#new', '/'])('back to %s', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  it.each([
    undefined,
    '',
    'rankings',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'https://evil.example',
    'javascript:1',
  ])('to the dashboard instead of %s', (path) => {
    expect(returnPath(path)).toBe(afterLogin)
  })
})
