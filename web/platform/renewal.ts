/** Runs one job at a time per browser profile where Web Locks exist (secure contexts), per tab elsewhere. */
export type Exclusive = <T>(job: () => Promise<T>) => Promise<T>

/** `renewed`: the cookies are fresh. `refused`: the session is over. */
export type RenewalOutcome = 'renewed' | 'refused'

/**
 * Renews the member's cookies, once for all requests and tabs that find them expired at the same time: whoever waited
 * for the lock while another tab renewed does not renew again, because the server rotates refresh tokens.
 */
export function createRenewal(deps: {
  refresh: () => Promise<Response>
  exclusive: Exclusive
  lastRenewal: { read(): number; write(at: number): void }
  now: () => number
}): () => Promise<RenewalOutcome> {
  let running: Promise<RenewalOutcome> | undefined

  async function renew(): Promise<RenewalOutcome> {
    const asked = deps.now()
    return deps.exclusive(async () => {
      if (deps.lastRenewal.read() >= asked) return 'renewed'
      const response = await deps.refresh()
      if (response.status === 429 || response.status >= 500) {
        throw new Error(`The session could not be renewed: HTTP ${response.status}`)
      }
      if (!response.ok) return 'refused'
      deps.lastRenewal.write(deps.now())
      return 'renewed'
    })
  }

  return () => {
    running ??= renew().finally(() => {
      running = undefined
    })
    return running
  }
}

export const exclusiveAcrossTabs: Exclusive = (job) =>
  'locks' in navigator ? navigator.locks.request('tribu.renewal', job) : job()
