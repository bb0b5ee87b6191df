import { useQuery } from '@tanstack/react-query'
import { wordsOf } from '../parts/words-of.ts'
import type { Board } from '../queries/list-leaderboards.ts'
import { temporaryEventsQuery } from '../queries/list-temporary-events.ts'

/** What a board or event is called by its code; in words of the code for one that is gone. */
export function useContestName(boards: readonly Board[]): (code: string) => string {
  const { data } = useQuery(temporaryEventsQuery)
  const events = data === undefined ? [] : [...data.active_events, ...data.upcoming_events, ...data.ended_events]
  return (code) =>
    boards.find(({ leaderboard_type }) => leaderboard_type === code)?.leaderboard_name ??
    events.find(({ event_code }) => event_code === code)?.event_name ??
    wordsOf(code)
}
