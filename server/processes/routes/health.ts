import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../platform/context.ts'
import { answers } from '../../platform/db/health.store.ts'
import { version } from '../version.ts'

/** `GET /health/live`: the process runs. `GET /health/ready`: it can serve, the database included (design §6). */
export function health(app: AppContext): (server: FastifyInstance) => Promise<void> {
  return async (server) => {
    server.get('/health/live', { config: { platform: 'health' } }, async () => ({ status: 'live', version }))
    server.get('/health/ready', { config: { platform: 'health' } }, async (_request, reply) => {
      const ready = await answers(app.reading().db)
      return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable', version })
    })
  }
}
