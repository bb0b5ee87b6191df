import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface ReceivedWebhook {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** How the receiver treats a request. */
type Reaction =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer }
  /** Takes the request and never answers. */
  | 'silence'
  /** Starts to answer and never ends. */
  | 'half an answer'
  /** Closes the connection without an answer. */
  | 'hang up'

/** Somebody else's server, over a real socket: records what it gets and answers as the test says. */
export interface WebhookReceiver {
  readonly url: string
  readonly port: number
  readonly received: readonly ReceivedWebhook[]
  /** From now on every request is treated so; the first answer is a plain 200. */
  answer(reaction: Reaction): void
  /** Resolves when `count` requests have arrived since the start. */
  arrived(count: number): Promise<void>
  close(): Promise<void>
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = []
  const waiting = new Set<() => void>()
  let reaction: Reaction = { status: 200 }

  const server = createServer(async (request, response) => {
    received.push(await recorded(request))
    for (const look of waiting) look()
    react(reaction, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    answer(next) {
      reaction = next
    },
    arrived: (count) =>
      new Promise((done) => {
        const look = () => {
          if (received.length < count) return
          waiting.delete(look)
          done()
        }
        waiting.add(look)
        look()
      }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function recorded(request: IncomingMessage): Promise<ReceivedWebhook> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method = '', url = '', headers } = request
  return { method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') }
}

function react(reaction: Reaction, response: ServerResponse): void {
  if (reaction === 'silence') return
  if (reaction === 'hang up') response.destroy()
  else if (reaction === 'half an answer') response.writeHead(200).write('wait')
  else response.writeHead(reaction.status, { ...reaction.headers }).end(reaction.body)
}
