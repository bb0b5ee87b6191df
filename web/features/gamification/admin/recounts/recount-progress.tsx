import { Progress, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { TimeAgo } from '../../../../ui/data/time-ago.tsx'
import { isRunning, type Recount, recountsQuery } from './list-recounts.ts'
import classes from './recount-progress.module.css'

/** After points or badges changed everybody is counted anew: how far that is, or when it last was. */
export function RecountProgress() {
  const { data } = useQuery(recountsQuery)
  const running = data?.find(isRunning)
  const last = data?.find(({ superseded }) => !superseded)
  if (running) return <Running recount={running} />
  return last ? <Finished recount={last} /> : null
}

function Running({ recount: { done, total } }: { recount: Recount }) {
  const { t } = useTranslation('gamificationAdmin')
  const format = useFormat()
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <div className={classes.line}>
      <Text span size="sm" fw={580}>
        {t('recount.running')}
      </Text>
      <Progress
        value={share * 100}
        aria-label={t('recount.running')}
        transitionDuration={300}
        className={classes.bar}
      />
      <Text span size="sm" c="dimmed" className={classes.figure}>
        {t('recount.progress', { done: format.number(done), total: format.number(total) })}
      </Text>
    </div>
  )
}

function Finished({ recount: { done, finished_at } }: { recount: Recount }) {
  const { t } = useTranslation('gamificationAdmin')
  if (finished_at === null) return null
  return (
    <div className={classes.line}>
      <IconCircleCheck size={18} aria-hidden="true" className={classes.done} />
      <Text span size="sm" c="dimmed">
        {t('recount.finished', { count: done })} <TimeAgo iso={finished_at} />
      </Text>
    </div>
  )
}
