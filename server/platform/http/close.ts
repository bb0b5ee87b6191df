import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const graceMilliseconds = 10_000
const lookEveryMilliseconds = 10

/** Closes `server` in order: no new requests, an answer for those under way, then every connection that is left. */
export type CloseInOrder = () => Promise<void>

/** Must be called before routes are added, so that every request is counted. */
export function closingInOrder(server: FastifyInstance): CloseInOrder {
  let underWay = 0
  // Streams have no end to wait for.
  const counts = (request: FastifyRequest) => request.routeOptions.config.platform !== 'live'
  server.addHook('onRequest', (request, _reply, done) => {
    if (counts(request)) underWay += 1
    done()
  })
  server.addHook('onResponse', (request, _reply, done) => {
    if (counts(request)) underWay -= 1
    done()
  })
  return async () => {
    const closed = server.close()
    for (let waited = 0; underWay > 0 && waited < graceMilliseconds; waited += lookEveryMilliseconds) {
      await wait(lookEveryMilliseconds)
    }
    // Browsers keep connections open that carry nothing; without this the server would wait for them.
    server.server.closeAllConnections()
    await closed
  }
}
