import { useInterval } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Example } from '../../../features/gamification/examples/example.ts'
import { examplesQuery } from '../../../features/gamification/examples/list-examples.ts'

type Today = {
  /** The browser's clock, once a second. */
  now: number
  /** When the member clocked in and out today; null for what is still to come. */
  start: number | null
  end: number | null
}

/** Every time zone turns its day on a quarter of an hour. */
const quarterHour = 900_000

/**
 * Today on the time clock. Which day it is, is for the server to say, which knows the member's time zone; it is asked
 * again whenever a new day may have begun, because the rewards are open again then.
 */
export function useToday({ tasks }: Example): Today {
  const client = useQueryClient()
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), 1_000, { autoInvoke: true })

  const quarter = Math.floor(now / quarterHour)
  const askedIn = useRef(quarter)
  useEffect(() => {
    if (askedIn.current === quarter) return
    askedIn.current = quarter
    void client.invalidateQueries(examplesQuery)
  }, [client, quarter])

  const instantOf = (kind: 'in' | 'out') => {
    const doneAt = tasks.find(({ value }) => value === kind)?.doneAt ?? null
    return doneAt === null ? null : Date.parse(doneAt)
  }
  return { now, start: instantOf('in'), end: instantOf('out') }
}
