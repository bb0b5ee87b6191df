import { isIP } from 'node:net'
import { isPublicAddress } from './address.ts'

type UrlRefusal = 'not_http' | 'credentials' | 'private_address'

type OutgoingUrl = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly refusal: UrlRefusal }

/**
 * Reads an address that users gave us to call. Says only what the text itself shows: what a name points to is checked
 * when it is connected to. The URL parser has by then turned every spelling of an IPv4 address into four decimals.
 */
export function parseOutgoingUrl(text: string, privateNetworks: boolean): OutgoingUrl {
  const url = URL.parse(text.trim())
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { ok: false, refusal: 'not_http' }
  if (url.username !== '' || url.password !== '') return { ok: false, refusal: 'credentials' }
  if (!privateNetworks && isPrivateHost(url.hostname)) return { ok: false, refusal: 'private_address' }
  return { ok: true, url }
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return !isPublicAddress(host)
  // These names mean this machine by definition (RFC 6761), whatever a resolver says.
  return /(^|\.)localhost\.?$/.test(host)
}
