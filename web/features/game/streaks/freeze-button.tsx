import { Button, Text } from '@mantine/core'
import { IconSnowflake } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { useFreezeStreak } from '../queries/freeze-streak.ts'
import type { Streak } from '../queries/list-streaks.ts'
import { freezeHindrance } from './streak-figures.ts'

/** Spends a token after a question that says for how long; where that is not possible it says why. */
export function FreezeButton({ streak, tokens }: { streak: Streak; tokens: number }) {
  const { t } = useTranslation('game')
  const format = useFormat()
  const freeze = useFreezeStreak()
  const reasonId = useId()
  const hindrance = freezeHindrance(streak, tokens)

  async function ask() {
    const sure = await confirm({
      title: t('streaks.freezeAsk', { name: streak.streak_name }),
      body: t(streak.period === 'week' ? 'streaks.freezeWeek' : 'streaks.freezeDay', { count: tokens }),
      confirmLabel: t('streaks.freeze'),
    })
    if (sure) freeze.mutate(streak.streak_type)
  }

  return (
    <div>
      <Button
        variant="light"
        color="lagoon"
        size="sm"
        leftSection={<IconSnowflake size={18} aria-hidden="true" />}
        disabled={hindrance !== null}
        aria-describedby={hindrance === null ? undefined : reasonId}
        loading={freeze.isPending}
        onClick={() => void ask()}
      >
        {t('streaks.freeze')}
      </Button>
      {hindrance !== null && (
        <Text id={reasonId} size="xs" c="dimmed" mt={6}>
          {streak.frozen_until === null
            ? t(`streaks.hindrance.${hindrance}`)
            : t('streaks.frozenUntil', { until: format.dateTime(streak.frozen_until) })}
        </Text>
      )}
    </div>
  )
}
