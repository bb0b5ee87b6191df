import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Who is logged in at the double, and what its ID tokens say that an honest one would not. */
export interface FakePerson {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
  /** Overrides claims of the ID token: `nonce`, `aud`, `iss` … */
  readonly forged?: Readonly<Record<string, unknown>>
}

export interface FakeOidc {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whoever comes next is this person; `undefined` cancels instead of logging in. */
  logsIn(person: FakePerson | undefined): void
  stop(): Promise<void>
}

interface Grant {
  readonly person: FakePerson
  readonly redirectUri: string
  readonly nonce: string
  readonly challenge: string
}

/** An OpenID Connect provider on a real socket: discovery, authorisation with PKCE, token and key endpoints. */
export async function startFakeOidc(): Promise<FakeOidc> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] }
  const clientId = 'tribu-tests'
  const clientSecret = 'secret of the tests'
  const grants = new Map<string, Grant>()
  let person: FakePerson | undefined
  let issuer = ''

  const idToken = ({ person: { forged, ...claims }, nonce }: Grant) =>
    new SignJWT({ ...claims, nonce, iss: issuer, aud: clientId, exp: inFiveMinutes(), ...forged })
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuedAt()
      .sign(privateKey)

  const authorize = (query: URLSearchParams, response: ServerResponse) => {
    const back = new URL(required(query, 'redirect_uri'))
    back.searchParams.set('state', required(query, 'state'))
    if (query.get('code_challenge_method') !== 'S256' || query.get('client_id') !== clientId) {
      back.searchParams.set('error', 'invalid_request')
    } else if (person === undefined) {
      back.searchParams.set('error', 'access_denied')
    } else {
      const code = randomUUID()
      const [nonce, challenge] = [required(query, 'nonce'), required(query, 'code_challenge')]
      grants.set(code, { person, redirectUri: required(query, 'redirect_uri'), nonce, challenge })
      back.searchParams.set('code', code)
    }
    response.writeHead(302, { Location: back.href }).end()
  }

  const token = async (form: URLSearchParams, response: ServerResponse) => {
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isGood =
      grant !== undefined &&
      form.get('client_secret') === clientSecret &&
      form.get('redirect_uri') === grant.redirectUri &&
      challenge === grant.challenge
    if (!isGood) return sendJson(response, 400, { error: 'invalid_grant' })
    return sendJson(response, 200, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: await idToken(grant),
    })
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    if (pathname === '/.well-known/openid-configuration') return sendJson(response, 200, metadataOf(issuer))
    if (pathname === '/keys') return sendJson(response, 200, keys)
    if (pathname === '/authorize') return authorize(searchParams, response)
    if (pathname === '/token') return token(new URLSearchParams(await bodyOf(request)), response)
    return sendJson(response, 404, {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    issuer,
    clientId,
    clientSecret,
    logsIn: (next) => {
      person = next
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** On the real clock, as a provider elsewhere would say it. */
function inFiveMinutes(): number {
  return Math.floor(Date.now() / 1000) + 300
}

function metadataOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  }
}

function required(query: URLSearchParams, name: string): string {
  const value = query.get(name)
  if (value === null) throw new Error(`The authorisation request lacks ${name}`)
  return value
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
