import { describe, expect, it } from 'vitest'
import { ApiError } from '../../../platform/contract.ts'
import { claimEach } from './claim-each.ts'

const refusal = (status: number, retryAfter?: number) => new ApiError(status, { code: 'no', message: 'No' }, retryAfter)

/** Claims the numbers 1, 2 and 3, each answered as the script says: in turn, then by its number. */
async function claimThree(script: Readonly<Record<number, Error[]>>) {
  const asked: number[] = []
  const waits: number[] = []
  const progress: number[] = []
  const claims = await claimEach(
    [1, 2, 3],
    async (reward) => {
      asked.push(reward)
      const error = script[reward]?.shift()
      if (error) throw error
      return reward
    },
    { wait: async (ms) => waits.push(ms), onProgress: (done) => progress.push(done) },
  )
  return { ...claims, asked, waits, progress }
}

describe('claiming several rewards', () => {
  it('asks for one after the other', async () => {
    expect(await claimThree({})).toEqual({
      claimed: [1, 2, 3],
      error: undefined,
      asked: [1, 2, 3],
      waits: [],
      progress: [1, 2, 3],
    })
  })

  it('goes on after a refusal, and keeps it', async () => {
    const error = refusal(409)
    expect(await claimThree({ 2: [error] })).toMatchObject({ claimed: [1, 3], error, progress: [1, 2, 3] })
  })

  it('pauses as long as the server asks, and tries the same one again', async () => {
    const { claimed, error, asked, waits } = await claimThree({ 2: [refusal(429, 20), refusal(429, 3)] })
    expect({ claimed, error, asked, waits }).toEqual({
      claimed: [1, 2, 3],
      error: undefined,
      asked: [1, 2, 2, 2, 3],
      waits: [20_000, 3_000],
    })
  })

  it.each([new TypeError('Failed to fetch'), refusal(503), refusal(401), refusal(429)])(
    'stops at %s',
    async (error) => {
      expect(await claimThree({ 2: [error] })).toMatchObject({ claimed: [1], error, asked: [1, 2], progress: [1] })
    },
  )
})
