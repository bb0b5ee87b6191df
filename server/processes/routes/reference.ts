import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { absolutePath } from 'swagger-ui-dist'
import type { AppContext } from '../../platform/context.ts'
import { openApiOf } from '../../platform/http/openapi.ts'
import { endpoints } from '../endpoints.ts'

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tribu API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`

const script = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, docExpansion: 'none' })`

/** `/openapi.json`, generated from the endpoints, and `/docs` to browse it. The version is the one the site announces. */
export const reference =
  (app: AppContext) =>
  async (server: FastifyInstance): Promise<void> => {
    const config = { platform: 'reference' }
    const description = openApiOf(endpoints, '')
    server.get('/openapi.json', { config }, async () => ({
      ...description,
      info: { ...description.info, version: app.settings.get('api_version') },
    }))
    server.get('/docs', { config }, (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
    server.get('/docs/start.js', { config }, (_request, reply) => reply.type('text/javascript').send(script))
    server.get('/redoc', { config }, (_request, reply) => reply.redirect('/docs'))
    await server.register(async (files) => {
      files.addHook('onRoute', (route) => {
        route.config = { ...route.config, ...config }
      })
      await files.register(fastifyStatic, {
        root: absolutePath(),
        prefix: '/docs/assets/',
        index: false,
        decorateReply: false,
      })
    })
  }
