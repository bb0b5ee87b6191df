import { Agent, type Dispatcher, request } from 'undici'
import { checkedLookup, PrivateAddress, type Resolve, systemResolve } from './checked-lookup.ts'
import { parseOutgoingUrl } from './outgoing-url.ts'

export interface OutgoingRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** For the whole exchange: name resolution, connection, answer. */
  readonly timeoutMilliseconds: number
  /** How much of the answer's body is read; what follows is never taken off the wire. */
  readonly excerptBytes: number
  /** Lets the request reach private and loopback networks. */
  readonly privateNetworks: boolean
  readonly resolve?: Resolve
}

export interface OutgoingAnswer {
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly excerpt: string
}

export type FailureReason = 'url_refused' | 'private_address' | 'timeout' | 'unreachable'

/** There was no answer. `detail` is the system's own code (`ECONNREFUSED`, `ENOTFOUND` …), when it gave one. */
export class OutgoingFailure extends Error {
  readonly reason: FailureReason
  readonly detail: string | undefined

  constructor(reason: FailureReason, detail?: string, cause?: unknown) {
    super(detail === undefined ? reason : `${reason} (${detail})`, { cause })
    this.name = 'OutgoingFailure'
    this.reason = reason
    this.detail = detail
  }
}

/**
 * Posts to an address that a user chose. Redirects are not followed: they are an answer like any other.
 * @throws OutgoingFailure
 */
export async function guardedPost(outgoing: OutgoingRequest): Promise<OutgoingAnswer> {
  const { privateNetworks, resolve = systemResolve, timeoutMilliseconds } = outgoing
  const parsed = parseOutgoingUrl(outgoing.url, privateNetworks)
  if (!parsed.ok) {
    throw new OutgoingFailure(parsed.refusal === 'private_address' ? 'private_address' : 'url_refused')
  }

  // One connection per request: a kept one may be closed by the other side just as the next request goes out, and that
  // would look like a failure of theirs.
  const dispatcher = new Agent({ connect: { lookup: checkedLookup(resolve, privateNetworks) } })
  const deadline = AbortSignal.timeout(timeoutMilliseconds)
  // A request that is given the signal only notices it once it is connected; ending the connection ends every stage.
  deadline.addEventListener('abort', () => void dispatcher.destroy(deadline.reason))
  try {
    const { statusCode, headers, body } = await request(parsed.url, {
      method: 'POST',
      headers: outgoing.headers,
      body: outgoing.body,
      dispatcher,
    })
    return { status: statusCode, headers, excerpt: await excerptOf(body, outgoing.excerptBytes) }
  } catch (error) {
    throw failureOf(error)
  } finally {
    await dispatcher.destroy()
  }
}

async function excerptOf(body: Dispatcher.ResponseData['body'], bytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= bytes) break
  }
  // A character that the cut splits is left out.
  const text = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, bytes), { stream: true })
  // PostgreSQL's text cannot hold this one.
  return text.replaceAll('\0', '\uFFFD')
}

function failureOf(error: unknown): OutgoingFailure {
  if (error instanceof PrivateAddress) return new OutgoingFailure('private_address', undefined, error)
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'TimeoutError') return new OutgoingFailure('timeout', undefined, error)
  return new OutgoingFailure('unreachable', code ?? name, error)
}
