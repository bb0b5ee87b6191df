import { expect, test } from 'vitest'
import { ConfigError, parseConfig } from './config.ts'

const problemsOf = (environment: Record<string, string>) => {
  try {
    parseConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('an empty environment gives the defaults', () => {
  const config = parseConfig({})
  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', rateLimits: true, testClock: false, production: false })
  expect(config.dataDir).toMatch(/\/data$/)
  expect(config.databaseUrl).toBeUndefined()
  expect(config.demo).toBeUndefined()
})

test.each([
  ['PORT', 'eighty', /PORT must be a whole number/],
  ['PORT', '70000', /PORT must be a whole number/],
  ['DEMO', 'yes', /DEMO must be "true" or "false"/],
  ['RATE_LIMITS', '1', /RATE_LIMITS must be/],
  ['DATABASE_URL', 'mysql://x', /DATABASE_URL must be an address/],
  ['SMTP_URL', 'mail.example.com', /SMTP_URL must be an address/],
  ['SECRET_KEY', 'short', /SECRET_KEY must have at least 32/],
  ['ADMIN_EMAIL', 'a@b.co', /go together/],
  ['GOOGLE_CLIENT_ID', 'x', /go together/],
])('%s=%s is refused with a sentence', (name, value, sentence) => {
  expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(sentence)])
})

test('a secret inside an address is not repeated in the sentence', () => {
  expect(problemsOf({ DATABASE_URL: 'mysql://root:hunter2@db' })[0]).not.toContain('hunter2')
})

test('a database may be reached through a Unix socket', () => {
  const address = 'postgresql://tribu:secret@/tribu?host=%2Frun%2Fpostgresql'
  expect(parseConfig({ DATABASE_URL: address }).databaseUrl).toBe(address)
})

test('every problem is told at once', () => {
  expect(problemsOf({ PORT: 'x', DEMO: 'x', TEST_CLOCK: 'x' })).toHaveLength(3)
})

test('the test clock is refused in production', () => {
  expect(problemsOf({ NODE_ENV: 'production', TEST_CLOCK: 'true' })).toEqual([expect.stringMatching(/TEST_CLOCK/)])
})
