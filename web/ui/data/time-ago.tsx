import { Tooltip } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { useState } from 'react'
import { useFormat } from '../../platform/format.ts'

const freshness = 30_000

/** "hace 3 minutos", kept true while it is on the page; the exact instant on hover, focus and for machines. */
export function TimeAgo({ iso }: { iso: string }) {
  const format = useFormat()
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), freshness, { autoInvoke: true })
  return (
    <Tooltip label={format.dateTime(iso)}>
      <time dateTime={iso}>{format.ago(iso, now)}</time>
    </Tooltip>
  )
}
