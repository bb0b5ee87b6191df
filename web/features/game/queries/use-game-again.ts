import { useQueryClient } from '@tanstack/react-query'

/** What is due is due to the end of its last second, and clocks differ. */
const patience = 3_000

/** Asks for everything of the game again, when time alone has changed it: at once, and when it is over for everybody. */
export function useGameAgain(): () => void {
  const client = useQueryClient()
  const ask = () => void client.invalidateQueries({ queryKey: ['gamification'] })
  return () => {
    ask()
    setTimeout(ask, patience)
  }
}
