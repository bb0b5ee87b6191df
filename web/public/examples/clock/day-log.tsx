import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './clock-example.module.css'
import { wallTime } from './clock-time.ts'

type DayLogProps = { start: number | null; end: number | null }

/** What was clocked today, in order. */
export function DayLog({ start, end }: DayLogProps) {
  const { t, i18n } = useTranslation('examples')
  const lines = [
    { name: t('clock.entry'), at: start },
    { name: t('clock.exit'), at: end },
  ]
  return (
    <div className={classes.log}>
      <Title order={4}>{t('clock.log')}</Title>
      <dl className={classes.lines}>
        {lines.map(({ name, at }) => (
          <div key={name} className={classes.line} data-stamped={at !== null || undefined}>
            <dt>{name}</dt>
            <dd>
              {at === null ? '––:––' : <time dateTime={new Date(at).toISOString()}>{wallTime(at, i18n.language)}</time>}
            </dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed" className={classes.note}>
        {end !== null ? t('clock.tomorrow') : start === null ? t('clock.empty') : t('clock.working')}
      </Text>
    </div>
  )
}
