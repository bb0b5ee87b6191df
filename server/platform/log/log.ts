import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

/** Structured lines in production, readable ones elsewhere. Credentials never reach the log. */
export function createLog(options: { production: boolean; level: string }): Logger {
  const settings = {
    level: options.level,
    redact: ['req.headers.authorization', 'req.headers.cookie', 'password', '*.password', 'token', '*.token'],
  }
  if (options.production) return pino(settings)
  return pino(settings, pretty({ colorize: process.stdout.isTTY === true, ignore: 'pid,hostname', sync: true }))
}
