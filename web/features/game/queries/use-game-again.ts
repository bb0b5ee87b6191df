import { useQueryClient } from '@tanstack/react-query'

/** Asks for everything of the game again, when time alone has changed it. */
export function useGameAgain(): () => void {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['gamification'] })
}
