import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { dialectOf } from '../dialects/dialects.ts'
import { notFound } from '../errors/errors.ts'
import { pathOf, sendError } from './error-handler.ts'

/** Serves the built web application: files by name, and its start page for every address that is not the API's. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  const startPage = await readFile(join(folder, 'index.html'), 'utf8')
  await server.register(async (files) => {
    files.addHook('onRequest', async (_request, reply) => reply.helmet())
    files.addHook('onRoute', (route) => {
      route.config = { ...route.config, platform: 'page' }
    })
    await files.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      decorateReply: false,
      setHeaders: (reply, path) => {
        // File names carry a hash of their content; the start page must be asked for each time.
        const isHashed = path.includes('/assets/')
        reply.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  })
  server.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && dialectOf(pathOf(request)) === undefined
    const wantsPage = request.headers.accept?.includes('text/html') ?? false
    if (!isPage || !wantsPage) return sendError(request, reply, notFound())
    await reply.helmet()
    return reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(startPage)
  })
}
