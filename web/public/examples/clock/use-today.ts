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

/** Today on the time clock. At midnight a new day is asked for, because its rewards are open again. */
export function useToday({ tasks }: Example): Today {
  const client = useQueryClient()
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), 1_000, { autoInvoke: true })

  const day = new Date(now).toDateString()
  const shownDay = useRef(day)
  useEffect(() => {
    if (shownDay.current === day) return
    shownDay.current = day
    void client.invalidateQueries(examplesQuery)
  }, [client, day])

  const instantOf = (kind: 'in' | 'out') => {
    const doneAt = tasks.find(({ value }) => value === kind)?.doneAt ?? null
    return doneAt === null ? null : Date.parse(doneAt)
  }
  return { now, start: instantOf('in'), end: instantOf('out') }
}
