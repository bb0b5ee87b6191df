import { describe, expect, it, vi } from 'vitest'
import { createRenewal, type Exclusive } from './renewal.ts'

/** What the tabs of one browser share: the lock, the storage and the clock. */
function sharedBrowser() {
  let queue: Promise<unknown> = Promise.resolve()
  let renewedAt = 0
  let time = 100
  const exclusive: Exclusive = (job) => {
    const turn = queue.then(job)
    queue = turn.catch(() => undefined)
    return turn
  }
  const tick = () => {
    time += 1
    return time
  }
  const lastRenewal = {
    read: () => renewedAt,
    write: (at: number) => {
      renewedAt = at
    },
  }
  return { exclusive, lastRenewal, now: tick }
}

const answer = (status: number) => vi.fn(async () => new Response(null, { status }))

describe('renewing a login', () => {
  it('happens once for requests that fail together', async () => {
    const refresh = answer(200)
    const renew = createRenewal({ ...sharedBrowser(), refresh })
    await expect(Promise.all([renew(), renew(), renew()])).resolves.toEqual(['renewed', 'renewed', 'renewed'])
    expect(refresh).toHaveBeenCalledOnce()
  })

  it('happens once for tabs that find the login expired at the same time', async () => {
    const browser = sharedBrowser()
    const refresh = answer(200)
    const tabs = Array.from({ length: 20 }, () => createRenewal({ ...browser, refresh }))
    const outcomes = await Promise.all(tabs.map((renew) => renew()))
    expect(new Set(outcomes)).toEqual(new Set(['renewed']))
    expect(refresh).toHaveBeenCalledOnce()
  })

  it('happens again when the login expires again', async () => {
    const refresh = answer(200)
    const renew = createRenewal({ ...sharedBrowser(), refresh })
    await renew()
    await renew()
    expect(refresh).toHaveBeenCalledTimes(2)
  })

  it.each([400, 401, 403, 404])('is over when the server says %i', async (status) => {
    const renew = createRenewal({ ...sharedBrowser(), refresh: answer(status) })
    await expect(renew()).resolves.toBe('refused')
  })

  it.each([429, 500, 503])('decides nothing when the server says %i', async (status) => {
    const renew = createRenewal({ ...sharedBrowser(), refresh: answer(status) })
    await expect(renew()).rejects.toThrow(String(status))
  })
})
