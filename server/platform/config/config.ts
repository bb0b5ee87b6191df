import { resolve } from 'node:path'

/** Everything the environment decides, parsed once. Each field names its variable. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** Set: use that server. Absent: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly production: boolean
  readonly admin: { readonly email: string; readonly password: string } | undefined
  /** `undefined` leaves the choice to the start: on for an empty database on loopback outside production. */
  readonly demo: boolean | undefined
  readonly rateLimits: boolean
  readonly testClock: boolean
  /** False: only the API; `npm run dev` serves the pages from their sources. */
  readonly servePages: boolean
  /** Public address used in mailed links and OIDC redirects; absent: derived from each request. */
  readonly publicUrl: string | undefined
  readonly trustProxy: boolean
  readonly secretKey: string | undefined
  readonly smtpUrl: string | undefined
  readonly google: { readonly clientId: string; readonly clientSecret: string; readonly issuer: string } | undefined
}

/** One sentence per wrong variable, all of them at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws ConfigError naming every variable whose value cannot be used. */
export function parseConfig(environment: Environment): Config {
  const problems: string[] = []
  const read = readers(environment, problems)

  const production = environment.NODE_ENV === 'production'
  const testClock = read.flag('TEST_CLOCK') ?? false
  if (testClock && production) problems.push('TEST_CLOCK cannot be true when NODE_ENV is "production".')

  const config: Config = {
    port: read.port('PORT') ?? 3000,
    host: read.text('HOST') ?? '127.0.0.1',
    dataDir: resolve(read.text('DATA_DIR') ?? './data'),
    databaseUrl: read.database('DATABASE_URL'),
    production,
    admin: read.admin(),
    demo: read.flag('DEMO'),
    rateLimits: read.flag('RATE_LIMITS') ?? true,
    testClock,
    servePages: read.flag('SERVE_PAGES') ?? true,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/$/, ''),
    trustProxy: read.flag('TRUST_PROXY') ?? false,
    secretKey: read.secret('SECRET_KEY'),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    google: read.google(),
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** The configuration of this process. The only reader of the environment. */
export function configFromEnvironment(): Config {
  return parseConfig(process.env)
}

function readers(environment: Environment, problems: string[]) {
  const text = (name: string) => {
    const value = environment[name]?.trim()
    return value === '' ? undefined : value
  }

  const flag = (name: string) => {
    const value = text(name)?.toLowerCase()
    if (value === undefined) return undefined
    if (value === 'true') return true
    if (value === 'false') return false
    problems.push(`${name} must be "true" or "false", not "${value}".`)
    return undefined
  }

  const port = (name: string) => {
    const value = text(name)
    if (value === undefined) return undefined
    const number = Number(value)
    if (Number.isInteger(number) && number >= 0 && number <= 65535) return number
    problems.push(`${name} must be a whole number from 0 to 65535 (0 picks a free port), not "${value}".`)
    return undefined
  }

  const url = (name: string, protocols: readonly string[]) => {
    const value = text(name)
    if (value === undefined) return undefined
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
    // The value itself may hold a password, so it is not repeated.
    problems.push(`${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`)
    return undefined
  }

  // Addresses of a Unix socket name no host, which is not a URL by the book; the driver reads them all the same.
  const database = (name: string) => {
    const value = text(name)
    if (value === undefined || /^postgres(ql)?:\/\//.test(value)) return value
    problems.push(`${name} must be an address that starts with postgres:// or postgresql://.`)
    return undefined
  }

  const secret = (name: string) => {
    const value = text(name)
    if (value === undefined || value.length >= 32) return value
    problems.push(`${name} must have at least 32 characters.`)
    return undefined
  }

  const admin = () => {
    const email = text('ADMIN_EMAIL')
    const password = text('ADMIN_PASSWORD')
    if (email === undefined && password === undefined) return undefined
    if (email === undefined || password === undefined) {
      problems.push('ADMIN_EMAIL and ADMIN_PASSWORD go together: set both or neither.')
      return undefined
    }
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.push('ADMIN_EMAIL must be an e-mail address.')
    if (password.length < 8) problems.push('ADMIN_PASSWORD must have at least 8 characters.')
    return { email, password }
  }

  const google = () => {
    const clientId = text('GOOGLE_CLIENT_ID')
    const clientSecret = text('GOOGLE_CLIENT_SECRET')
    if (clientId === undefined && clientSecret === undefined) return undefined
    if (clientId === undefined || clientSecret === undefined) {
      problems.push('GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together: set both or neither.')
      return undefined
    }
    const issuer = url('GOOGLE_ISSUER', ['https:', 'http:']) ?? 'https://accounts.google.com'
    return { clientId, clientSecret, issuer }
  }

  return { text, flag, port, url, database, secret, admin, google }
}
