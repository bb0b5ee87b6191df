import { type Mutation, QueryClient } from '@tanstack/react-query'
import { ApiError } from './contract.ts'

declare module '@tanstack/react-query' {
  interface Register {
    /** `errorsShown: true` says that the caller shows failures itself, as forms do beside their fields. */
    mutationMeta: { errorsShown?: boolean }
  }
}

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: shouldRetry } },
})

/** Refusals are final; a lost connection or a failing server deserves two more tries. */
export function shouldRetry(failures: number, error: Error): boolean {
  const refused = error instanceof ApiError && error.status < 500
  return !refused && failures < 2
}

/** A failed change is never silent: `show` gets every error that its caller did not promise to show. */
export function showMutationErrors(client: QueryClient, show: (error: Error) => void): void {
  client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return
    const mutation: Mutation = event.mutation
    if (mutation.meta?.errorsShown !== true) show(event.action.error)
  })
}
