import { ApiError } from '../../../platform/api.ts'

type Tools = {
  /** Resolves after so many milliseconds. */
  wait: (ms: number) => Promise<unknown>
  /** Told how many are done with, claimed or refused, after each. */
  onProgress: (done: number) => void
}

export type Claims<Answer> = {
  claimed: Answer[]
  /** Why the last one that could not be claimed was not; undefined: all were. */
  error: unknown
}

/**
 * Claims rewards one after the other. Where the server asks for a pause it is made; a refusal, e.g. of what another window has
 * claimed, is no reason to leave the rest; without an answer nothing further is tried.
 */
export async function claimEach<Reward, Answer>(
  rewards: readonly Reward[],
  claim: (reward: Reward) => Promise<Answer>,
  { wait, onProgress }: Tools,
): Promise<Claims<Answer>> {
  const claims: Claims<Answer> = { claimed: [], error: undefined }
  for (const [place, reward] of rewards.entries()) {
    try {
      claims.claimed.push(await patiently(() => claim(reward), wait))
    } catch (error) {
      claims.error = error
      if (!isAboutOne(error)) break
    }
    onProgress(place + 1)
  }
  return claims
}

async function patiently<Answer>(claim: () => Promise<Answer>, wait: Tools['wait']): Promise<Answer> {
  for (;;) {
    try {
      return await claim()
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 429 || error.retryAfter === undefined) throw error
      await wait(error.retryAfter * 1000)
    }
  }
}

/** Whether the server refused this reward, rather than the caller or everything. */
function isAboutOne(error: unknown): boolean {
  return error instanceof ApiError && [400, 404, 409, 410, 422].includes(error.status)
}
