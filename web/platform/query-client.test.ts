import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { ApiError } from './api.ts'
import { shouldRetry, showMutationErrors } from './query-client.ts'

describe('asking again', () => {
  it('is useless after a refusal', () => {
    expect(shouldRetry(0, new ApiError(404, {}, undefined))).toBe(false)
  })

  it('is tried twice when the server or the network fails', () => {
    for (const error of [new ApiError(503, {}, undefined), new TypeError('Failed to fetch')]) {
      expect([0, 1, 2].map((failures) => shouldRetry(failures, error))).toEqual([true, true, false])
    }
  })
})

describe('a change that fails', () => {
  const change = async (meta?: { errorsShown: boolean }) => {
    const client = new QueryClient()
    const show = vi.fn()
    showMutationErrors(client, show)
    const failure = new Error('no')
    const observer = new MutationObserver(client, { meta, mutationFn: () => Promise.reject(failure) })
    await expect(observer.mutate()).rejects.toBe(failure)
    return { show, failure }
  }

  it('is shown', async () => {
    const { show, failure } = await change()
    expect(show).toHaveBeenCalledExactlyOnceWith(failure)
  })

  it('is left to a caller who promised to show it', async () => {
    const { show } = await change({ errorsShown: true })
    expect(show).not.toHaveBeenCalled()
  })
})
