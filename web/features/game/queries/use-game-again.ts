import { useQueryClient } from '@tanstack/react-query'

/** After a command everything of the game may have moved, whatever was answered: another device can have been faster. */
export function useGameAgain(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    void client.invalidateQueries({ queryKey: ['info'] })
    await client.invalidateQueries({ queryKey: ['gamification'] })
  }
}
