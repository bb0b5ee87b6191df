import { Badge, Paper, Text, Title } from '@mantine/core'
import { IconLogin2, IconLogout2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import { TaskButton } from '../frame/task-button.tsx'
import { useExample } from '../frame/use-example.ts'
import classes from './clock-example.module.css'
import { longDay, wallTime, workedTime } from './clock-time.ts'
import { DayLog } from './day-log.tsx'
import { useToday } from './use-today.ts'

/** The time clock of a team: in and out, once a day each. */
export function ClockExample({ example }: { example: Example }) {
  const { t, i18n } = useTranslation('examples')
  const { now, start, end } = useToday(example)
  const state = end !== null ? 'over' : start !== null ? 'on' : 'off'
  return (
    <Paper className={classes.clock}>
      <div className={classes.head}>
        <Title order={3} className={classes.day}>
          {longDay(now, i18n.language)}
        </Title>
        <Badge size="lg" color={stateColors[state]} variant={state === 'off' ? 'default' : 'light'}>
          {t(`clock.${state}`)}
        </Badge>
      </div>
      <div className={classes.face} data-running={state === 'on' || undefined}>
        <time className={classes.time}>{wallTime(now, i18n.language, 'seconds')}</time>
        <Text size="sm" component="div" role="timer" aria-label={t('clock.worked')}>
          {t('clock.worked')} <b className={classes.worked}>{workedTime(start ?? now, end ?? now)}</b>
        </Text>
      </div>
      <Stamps example={example} canLeave={start !== null} />
      <DayLog start={start} end={end} />
    </Paper>
  )
}

const stateColors = { off: 'gray', on: 'jungle', over: 'lagoon' } as const

function Stamps({ example, canLeave }: { example: Example; canLeave: boolean }) {
  const { t } = useTranslation('examples')
  const { status, perform } = useExample(example, 'clock')
  return (
    <div className={classes.stamps}>
      <TaskButton
        size="lg"
        variant={canLeave ? 'default' : 'filled'}
        leftSection={<IconLogin2 size={22} aria-hidden="true" />}
        sending={status('in') === 'sending'}
        inactive={status('in') === 'done'}
        onPress={(origin) => void perform('in', { origin, reason: t('clock.reasonIn') })}
      >
        {t('clock.in')}
      </TaskButton>
      <TaskButton
        size="lg"
        variant={canLeave ? 'filled' : 'default'}
        leftSection={<IconLogout2 size={22} aria-hidden="true" />}
        sending={status('out') === 'sending'}
        inactive={!canLeave || status('out') === 'done'}
        onPress={(origin) => void perform('out', { origin, reason: t('clock.reasonOut') })}
      >
        {t('clock.out')}
      </TaskButton>
    </div>
  )
}
