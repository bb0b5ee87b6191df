import { Paper, Skeleton, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../../../platform/describe-error.ts'
import { useFormat } from '../../../../platform/format.ts'
import { Figure } from '../../../../ui/data/figure.tsx'
import classes from './badge-preview.module.css'
import type { UserType } from './list-badges.ts'
import { badgePreviewQuery, type Threshold } from './preview-badge.ts'

type BadgePreviewProps = {
  badgeId: number | undefined
  typeId: string | null
  points: number | string
  userType: UserType
}

const typingPause = 300

/** Who would hold the badge if it were saved like this. */
export function BadgePreview({ badgeId, typeId, points, userType }: BadgePreviewProps) {
  const { t } = useTranslation('gamificationAdmin')
  const [settled] = useDebouncedValue(points, typingPause)
  const known = typeId !== null && settled !== ''
  return (
    <Paper component="section" aria-label={t('preview.title')} className={classes.preview}>
      <Text fw={620}>{t('preview.title')}</Text>
      {known ? (
        <Holders
          threshold={{
            event_type_id: Number(typeId),
            required_points: Number(settled),
            user_type: userType,
            badge_id: badgeId,
          }}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('preview.incomplete')}
        </Text>
      )}
    </Paper>
  )
}

function Holders({ threshold }: { threshold: Threshold }) {
  const { t } = useTranslation('gamificationAdmin')
  const format = useFormat()
  const { data, error, isPlaceholderData } = useQuery(badgePreviewQuery(threshold))
  if (error) {
    return (
      <Text size="sm" role="alert">
        {describeError(error)}
      </Text>
    )
  }
  if (data === undefined) return <Skeleton height={48} />
  const { count, reached, sample } = data
  return (
    <div aria-live="polite" aria-busy={isPlaceholderData} className={classes.holders}>
      <div className={classes.figure}>
        <span className={classes.count}>
          <Figure value={count} />
        </span>
        <Text size="sm" c="dimmed">
          {t('preview.holders', { count })}
          {reached > count && ` ${t('preview.beyond', { count: reached - count })}`}
        </Text>
      </div>
      {sample.length > 0 && (
        <ul className={classes.sample} aria-label={t('preview.sample')}>
          {sample.map(({ username, points }) => (
            <li key={`${username} ${points}`}>
              <Text span size="sm" fw={540} truncate>
                {username}
              </Text>
              <Text span size="sm" c="dimmed">
                {format.number(points)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
