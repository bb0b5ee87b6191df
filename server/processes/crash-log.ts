import type { FastifyRequest } from 'fastify'
import type { AppContext } from '../platform/context.ts'
import { DatabaseUnavailable } from '../platform/db/database.ts'
import { crashed } from '../platform/errors/errors.ts'
import type { ErrorReport } from '../platform/http/error-handler.ts'
import { errorLogStore } from '../platform/log/error-log.store.ts'

/** Crashes go to the server's log in full, and to the log that administrators read on the site (rules §1.8). */
export function crashLog(app: AppContext): (report: ErrorReport) => void {
  return ({ error, request }) => {
    const { method, url } = request
    app.log.error({ err: error, method, url }, 'A request crashed')
    // It would have to be kept in the very place that cannot be reached.
    if (error instanceof DatabaseUnavailable) return
    const entry = {
      ...personOf(request),
      status: crashed.status,
      code: crashed.code,
      message: error instanceof Error ? error.message : String(error),
      details: { operation: request.routeOptions.config.operation ?? null },
      url: url.split('?', 1)[0] ?? url,
      method,
      ip: request.ip,
    }
    errorLogStore(app.reading().db)
      .add(entry, app.clock.now())
      .catch((failure: unknown) => app.log.error({ err: failure }, 'A crash could not be kept'))
  }
}

/** In the words that the site's surface has for them. */
function personOf({ caller }: FastifyRequest): { userId: number | null; userType: string } {
  if (caller.kind === 'member') return { userId: caller.userId, userType: 'registered' }
  if (caller.kind === 'guest') return { userId: caller.userId, userType: 'anonymous' }
  return { userId: null, userType: caller.kind }
}
