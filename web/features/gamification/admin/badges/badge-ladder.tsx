import { Button, Badge as Chip, Group, Paper, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import classes from './badge-ladder.module.css'
import { type Ladder, tierOfStep } from './badge-ladder.ts'
import { BadgeStep } from './badge-step.tsx'
import type { Badge } from './list-badges.ts'

type BadgeLadderProps = { ladder: Ladder; onAdd: () => void; onEdit: (badge: Badge) => void }

/** The badges of one event, from the first to the hardest. */
export function BadgeLadder({ ladder: { type, badges }, onAdd, onEdit }: BadgeLadderProps) {
  const { t } = useTranslation('gamificationAdmin')
  const format = useFormat()
  return (
    <Paper component="section" aria-label={type.name} className={classes.ladder}>
      <div className={classes.heading}>
        <div>
          <Group gap="xs">
            <Title order={2} ff="monospace" size="h5" className={classes.name}>
              {type.name}
            </Title>
            {!type.active && <Chip color="gray">{t('inactive')}</Chip>}
          </Group>
          <Text size="sm" c="dimmed">
            {[
              type.description,
              t('types.perEvent', { count: type.points_per_event, points: format.number(type.points_per_event) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} />}
          onClick={onAdd}
          aria-label={t('badges.addTo', { name: type.name })}
        >
          {t('badges.addShort')}
        </Button>
      </div>
      {badges.length === 0 ? (
        <Text size="sm" c="dimmed" className={classes.none}>
          {t('badges.none')}
        </Text>
      ) : (
        <ol className={classes.steps}>
          {badges.map((badge, index) => (
            <BadgeStep
              key={badge.id}
              badge={badge}
              tier={tierOfStep(index, badges.length)}
              onEdit={() => onEdit(badge)}
            />
          ))}
        </ol>
      )}
    </Paper>
  )
}
