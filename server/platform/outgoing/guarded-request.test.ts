import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver, type WebhookReceiver } from '../../testing/webhook-receiver.ts'
import { checkedLookup } from './checked-lookup.ts'
import { guardedPost, type OutgoingRequest } from './guarded-request.ts'

let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
})
afterAll(() => receiver.close())

const loopback: LookupAddress = { address: '127.0.0.1', family: 4 }
const publicAddress: LookupAddress = { address: '8.8.8.8', family: 4 }
const pointingTo =
  (...addresses: LookupAddress[]) =>
  async () =>
    addresses

const post = (changes: Partial<OutgoingRequest> = {}) =>
  guardedPost({
    url: receiver.url,
    headers: { 'content-type': 'application/json' },
    body: '{}',
    timeoutMilliseconds: 5000,
    excerptBytes: 1024,
    privateNetworks: true,
    ...changes,
  })

describe('a public site', () => {
  test('never reaches a private address that the URL names', async () => {
    const before = receiver.received.length
    await expect(post({ privateNetworks: false })).rejects.toMatchObject({ reason: 'private_address' })
    expect(receiver.received).toHaveLength(before)
  })

  test.each([
    ['alone', [loopback]],
    ['among public ones', [publicAddress, loopback]],
    ['over IPv6', [{ address: '::1', family: 6 }]],
    ['mapped into IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('never reaches a name that points to a private address, %s', async (_how, addresses) => {
    const before = receiver.received.length
    const url = `http://hooks.example.com:${receiver.port}/`
    await expect(post({ url, privateNetworks: false, resolve: pointingTo(...addresses) })).rejects.toMatchObject({
      reason: 'private_address',
    })
    expect(receiver.received).toHaveLength(before)
  })

  test('connects to the address that was checked: a name that changes its mind afterwards gains nothing', async () => {
    const answers = [[publicAddress], [loopback]]
    let asked = 0
    const rebinding = async () => answers[asked++] ?? []
    const lookup = checkedLookup(rebinding, false)
    const addresses = await new Promise((resolve, reject) => {
      lookup('rebind.example.com', { all: true }, (error, found) => (error ? reject(error) : resolve(found)))
    })
    expect(addresses).toEqual([publicAddress])
    expect(asked).toBe(1)
  })
})

describe('the exchange', () => {
  test('goes to the address that the name was resolved to, once, and keeps the name in the Host header', async () => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return [loopback]
    }
    await post({ url: `http://hooks.example.com:${receiver.port}/in?x=1`, body: '{"a":1}', resolve })
    expect(asked).toBe(1)
    expect(receiver.received.at(-1)).toMatchObject({
      method: 'POST',
      path: '/in?x=1',
      body: '{"a":1}',
      headers: { host: `hooks.example.com:${receiver.port}`, 'content-type': 'application/json' },
    })
  })

  test('does not follow redirects', async () => {
    const before = receiver.received.length
    receiver.answer({ status: 302, headers: { location: `http://127.0.0.1:${receiver.port}/elsewhere` } })
    expect(await post()).toMatchObject({ status: 302 })
    expect(receiver.received).toHaveLength(before + 1)
  })

  test('reads no more of the answer than asked for, and splits no character', async () => {
    receiver.answer({ status: 200, body: Buffer.alloc(5_000_000, 'ñ') })
    const { excerpt } = await post({ excerptBytes: 101 })
    expect(excerpt).toBe('ñ'.repeat(50))
  })

  test('answers text that a database can keep', async () => {
    receiver.answer({ status: 500, body: Buffer.from([0x61, 0x00, 0xff]) })
    expect(await post()).toEqual({ status: 500, headers: expect.anything(), excerpt: 'a\uFFFD\uFFFD' })
  })

  test('ends when the time is up', async () => {
    receiver.answer('silence')
    await expect(post({ timeoutMilliseconds: 100 })).rejects.toMatchObject({ reason: 'timeout' })
  })

  test('ends when the time is up in the middle of the answer', async () => {
    receiver.answer('half an answer')
    await expect(post({ timeoutMilliseconds: 100 })).rejects.toMatchObject({ reason: 'timeout' })
  })

  test('ends when the time is up while the name is still being resolved', async () => {
    const url = 'http://slow.example.com/'
    const resolve = () => new Promise<never>(() => undefined)
    await expect(post({ url, timeoutMilliseconds: 100, resolve })).rejects.toMatchObject({ reason: 'timeout' })
  })

  test('tells why nobody answered', async () => {
    receiver.answer('hang up')
    await expect(post()).rejects.toMatchObject({ reason: 'unreachable', detail: 'UND_ERR_SOCKET' })
    const gone = await startWebhookReceiver()
    await gone.close()
    await expect(post({ url: gone.url })).rejects.toMatchObject({ reason: 'unreachable', detail: 'ECONNREFUSED' })
    await expect(post({ url: 'http://nothing.example.com/', resolve: pointingTo() })).rejects.toMatchObject({
      reason: 'unreachable',
    })
    await expect(post({ url: 'ftp://example.com/' })).rejects.toMatchObject({ reason: 'url_refused' })
  })
})
