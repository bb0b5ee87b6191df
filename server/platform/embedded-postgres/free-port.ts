import { once } from 'node:events'
import { createServer } from 'node:net'
import { hasCode } from './files.ts'

const HOST = '127.0.0.1'

/** The preferred port when nobody listens on it, else one that the system picks. */
export async function freePort(preferred: number | undefined): Promise<number> {
  const wished = preferred === undefined ? undefined : await tryPort(preferred)
  const port = wished ?? (await tryPort(0))
  if (port === undefined) throw new Error(`No free port on ${HOST}.`)
  return port
}

export async function isPortFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined
}

async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer()
  try {
    server.listen({ port, host: HOST, exclusive: true })
    await once(server, 'listening')
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE', 'EACCES')) return undefined
    throw error
  }
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : undefined
}
