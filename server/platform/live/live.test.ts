import { expect, test } from 'vitest'
import { aGuest, aMember } from '../../modules/accounts/builders.ts'
import { nobody, type TestCaller, testTribu } from '../../testing/test-tribu.ts'

const tribu = testTribu()

interface Stream {
  next(topic: string): Promise<Record<string, unknown>>
  seen(): string[]
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** Opens the stream as a browser would and collects what it is told. */
async function listen(caller: TestCaller, path = '/v1/live'): Promise<Stream> {
  const page = new AbortController()
  const headers = { Accept: 'text/event-stream' }
  const response = await tribu.fetch(caller, path, { headers, signal: page.signal })
  expect(response.status).toBe(200)
  const messages: Record<string, unknown>[] = []
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const collect = async () => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true }
      if (done) return
      for (const line of String(value).split('\n'))
        if (line.startsWith('data: ')) messages.push(JSON.parse(line.slice(6)))
    }
  }
  const collecting = collect()
  const stream: Stream = {
    async next(topic) {
      await expect.poll(() => messages.some((message) => message.topic === topic)).toBe(true)
      return messages.find((message) => message.topic === topic) ?? {}
    },
    ended: collecting,
    seen: () => messages.map(({ topic }) => String(topic)),
    async close() {
      page.abort()
      await collecting.catch(() => undefined)
    },
  }
  await stream.next('connected')
  return stream
}

test('a member hears what is meant for it and for all, and nothing meant for others', async () => {
  const [ada, berta] = await Promise.all([aMember(tribu), aMember(tribu)])
  const [one, other] = await Promise.all([listen(ada), listen(berta)])
  tribu.app.live.toUser(ada.id, { topic: 'credits', credits: 7 })
  expect(await one.next('credits')).toMatchObject({ credits: 7 })
  tribu.app.live.toAll({ topic: 'settings' })
  await Promise.all([one.next('settings'), other.next('settings')])
  expect(other.seen()).not.toContain('credits')
  await Promise.all([one.close(), other.close()])
})

test('what waits is told once, to the page that opens next; the rest is for pages that are open', async () => {
  const [ada, berta] = await Promise.all([aMember(tribu), aMember(tribu)])
  tribu.app.live.toUser(ada.id, { topic: 'credits' })
  for (const won of [1, 2]) tribu.app.live.toUser(ada.id, { topic: `won ${won}` }, { waits: true })
  const [other, first] = [await listen(berta), await listen(ada)]
  await first.next('won 2')
  expect(first.seen()).toEqual(['connected', 'won 1', 'won 2'])
  const second = await listen(ada)
  tribu.app.live.toUser(ada.id, { topic: 'won 3' }, { waits: true })
  await Promise.all([first.next('won 3'), second.next('won 3')])
  expect(second.seen()).toEqual(['connected', 'won 3'])
  expect(other.seen()).toEqual(['connected'])
  await Promise.all([first.close(), second.close(), other.close()])
})

test('a guest names its session in the address', async () => {
  const guest = await aGuest(tribu)
  const stream = await listen(nobody, `/v1/live?session_id=${guest.sessionId}`)
  tribu.app.live.toUser(guest.id, { topic: 'gamification' })
  await stream.next('gamification')
  await stream.close()
})

test('an unknown session is refused', async () => {
  const response = await tribu.fetch(nobody, `/v1/live?session_id=${crypto.randomUUID()}`, {
    headers: { Accept: 'text/event-stream' },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'caller.session_unknown' })
})

test('a page hears no more once its login has ended', async () => {
  const ada = await aMember(tribu)
  const stream = await listen(ada)
  await tribu.as(ada).endAllLogins()
  await stream.ended
  const again = await tribu.fetch(ada, '/v1/live', { headers: { Accept: 'text/event-stream' } })
  expect(again.status).toBe(401)
})
