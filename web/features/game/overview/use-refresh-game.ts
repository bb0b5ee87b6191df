import { useQueryClient } from '@tanstack/react-query'

/** Asks again for everything of the game: when a countdown ends, something has begun or is over. */
export function useRefreshGame(): () => void {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['gamification', 'game'] })
}
