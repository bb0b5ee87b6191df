import { connect, type Socket } from 'node:net'

/** A request, rendered once: the load must cost the machine as little as possible. */
export type RenderedRequest = Buffer

export interface Load {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** The request that a connection sends next. */
  readonly next: () => RenderedRequest
}

export interface LoadResult {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

export function renderRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): RenderedRequest {
  const lines = Object.entries({ Host: 'bench', 'Content-Length': String(Buffer.byteLength(body)), ...headers })
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head}\r\n\r\n${body}`)
}

/** Keeps every connection busy with one request after the other. Anything but a 2xx answer fails the measurement. */
export async function load({ port, connections, seconds, next }: Load): Promise<LoadResult> {
  const latencies: number[] = []
  const start = performance.now()
  const until = start + seconds * 1000
  await Promise.all(Array.from({ length: connections }, () => connection(port, until, next, latencies)))
  const elapsed = (performance.now() - start) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { perSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99) }
}

function connection(port: number, until: number, next: () => RenderedRequest, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let sentAt = 0
    const send = () => {
      sentAt = performance.now()
      socket.write(next())
    }
    readAnswers(socket, (head) => {
      if (!head.startsWith('HTTP/1.1 2')) {
        socket.destroy()
        reject(new Error(`The server answered ${head.slice(0, 400)}`))
        return
      }
      const now = performance.now()
      latencies.push(now - sentAt)
      if (now < until) send()
      else socket.end(resolve)
    })
    socket.once('connect', send)
    socket.once('error', reject)
  })
}

/** Calls `onAnswer` with the head of each answer once its body is there, too. */
function readAnswers(socket: Socket, onAnswer: (head: string) => void): void {
  let kept: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    for (;;) {
      const headEnd = kept.indexOf('\r\n\r\n')
      if (headEnd < 0) return
      const head = kept.toString('latin1', 0, headEnd)
      const end = headEnd + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      if (kept.length < end) return
      kept = kept.subarray(end)
      onAnswer(head)
    }
  })
}
