import { describe, expect, test } from 'vitest'
import { parseOutgoingUrl } from './outgoing-url.ts'

const refusal = (text: string, privateNetworks = false) => {
  const parsed = parseOutgoingUrl(text, privateNetworks)
  return parsed.ok ? undefined : parsed.refusal
}

describe('every spelling of a private host is refused', () => {
  test.each([
    ['dotted', 'http://127.0.0.1/'],
    ['with a port', 'https://127.0.0.1:8443/hook'],
    ['as one decimal number', 'http://2130706433/'],
    ['as one hexadecimal number', 'http://0x7f000001/'],
    ['as one octal number', 'http://017700000001/'],
    ['with octal parts', 'http://0177.0.0.01/'],
    ['with hexadecimal parts', 'http://0x7f.0x0.0x0.0x1/'],
    ['with parts left out', 'http://127.1/'],
    ['with a closing dot', 'http://127.0.0.1./'],
    ['percent-encoded', 'http://%31%32%37.0.0.1/'],
    ['in full-width digits', 'http://１２７.０.０.１/'],
    ['with circled digits and dots', 'http://①②⑦。⓪。⓪。①/'],
    ['zero', 'http://0/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 loopback in full', 'http://[0:0:0:0:0:0:0:1]/'],
    ['IPv4 inside IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4 inside IPv6, in hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['the metadata service', 'http://169.254.169.254/latest/meta-data/'],
    ['the metadata service as a number', 'http://2852039166/'],
    ['a private network', 'http://192.168.0.10/'],
    ['by name', 'http://localhost:3000/'],
    ['by name, in capitals', 'http://LOCALHOST/'],
    ['by a name below it', 'http://app.localhost/'],
    ['by name with a closing dot', 'http://localhost./'],
  ])('%s: %s', (_spelling, text) => {
    expect(refusal(text)).toBe('private_address')
    expect(refusal(text, true)).toBeUndefined()
  })
})

test.each([
  ['not_http', 'ftp://example.com/'],
  ['not_http', 'file:///etc/passwd'],
  ['not_http', 'gopher://example.com/'],
  ['not_http', 'javascript:alert(1)'],
  ['not_http', 'example.com/hook'],
  ['not_http', 'http://'],
  ['not_http', ''],
  ['credentials', 'https://user:secret@example.com/'],
  ['credentials', 'https://user@example.com/'],
])('%s: %s', (reason, text) => {
  expect(refusal(text)).toBe(reason)
  expect(refusal(text, true)).toBe(reason)
})

test.each([
  'https://example.com/hook?token=1',
  'http://example.com:8080',
  'https://8.8.8.8/',
  'https://[2606:4700::1111]/',
])('%s is accepted', (text) => {
  expect(refusal(text)).toBeUndefined()
})
