import * as oidc from 'openid-client'
import type { Config } from '../../platform/config/config.ts'

/** Who logged in at Google, as its signed answer says. */
export interface GoogleIdentity {
  /** Google's own, lasting id of the person. */
  readonly subject: string
  readonly email: string | undefined
  readonly emailVerified: boolean
  readonly name: string | undefined
}

/** The secrets of one attempt: made before the browser leaves, compared when it comes back. */
interface Secrets {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** OpenID Connect with PKCE, state and nonce. Any other failure than a refusal is thrown as the library throws it. */
export interface GoogleLogin {
  /** Where the browser goes to log in. */
  addressFor(secrets: Secrets, redirectUri: string): Promise<URL>
  /** Checks the address that the browser came back to, and exchanges its code. */
  identityBehind(returned: URL, secrets: Secrets): Promise<GoogleIdentity>
}

export function googleLogin({ clientId, clientSecret, issuer }: NonNullable<Config['google']>): GoogleLogin {
  const server = new URL(issuer)
  let discovered: Promise<oidc.Configuration> | undefined

  // Asked once, when somebody wants to log in; asked again when Google could not be reached.
  const configuration = () => {
    discovered ??= oidc
      .discovery(server, clientId, clientSecret, undefined, {
        execute: isLoopback(server) ? [oidc.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        discovered = undefined
        throw error
      })
    return discovered
  }

  return {
    async addressFor({ state, nonce, codeVerifier }, redirectUri) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
    },

    async identityBehind(returned, { state, nonce, codeVerifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), returned, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('The answer holds no ID token')
      return {
        subject: claims.sub,
        email: textOf(claims.email),
        emailVerified: claims.email_verified === true,
        name: textOf(claims.name),
      }
    },
  }
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined
}

/** A double on this machine may speak plain HTTP; nothing else may. */
function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
