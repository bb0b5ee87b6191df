import { Button, Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { IconMedal, IconPlus } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../../../ui/feedback/error-state.tsx'
import { ListTools } from '../../../../ui/layout/list-tools.tsx'
import { SidePanel } from '../../../../ui/layout/side-panel.tsx'
import { eventTypesQuery } from '../event-types/list-action-types.ts'
import { BadgeEditor, type BadgeInHand } from './badge-editor.tsx'
import classes from './badge-ladder.module.css'
import { laddersOf } from './badge-ladder.ts'
import { BadgeLadder } from './badge-ladder.tsx'
import { badgesQuery } from './list-badges.ts'

/** Every badge, by the event that wins it. */
export function BadgesPanel() {
  const { t } = useTranslation('gamificationAdmin')
  const [inHand, setInHand] = useState<BadgeInHand | null>(null)
  const [types, badges] = useQueries({ queries: [eventTypesQuery, badgesQuery] })
  const error = types.error ?? badges.error
  const retry = () => void Promise.all([types.refetch(), badges.refetch()])

  if (error && !(types.data && badges.data)) return <ErrorState error={error} onRetry={retry} />
  if (!types.data || !badges.data) return <LoadingLadders />
  const ladders = laddersOf(types.data, badges.data)
  if (ladders.length === 0) {
    return (
      <EmptyState
        icon={<IconMedal aria-hidden="true" />}
        title={t('badges.emptyTitle')}
        description={t('badges.empty')}
      />
    )
  }
  return (
    <Stack>
      <ListTools>
        <Button leftSection={<IconPlus size={18} />} onClick={() => setInHand({ kind: 'new' })}>
          {t('badges.add')}
        </Button>
      </ListTools>
      <div className={classes.ladders}>
        {ladders.map((ladder) => (
          <BadgeLadder
            key={ladder.type.id}
            ladder={ladder}
            onAdd={() => setInHand({ kind: 'new', typeId: ladder.type.id })}
            onEdit={(badge) => setInHand({ kind: 'known', badge })}
          />
        ))}
      </div>
      <SidePanel
        title={inHand?.kind === 'known' ? t('badges.editTitle', { name: inHand.badge.name }) : t('badges.addTitle')}
        opened={inHand !== null}
        onClose={() => setInHand(null)}
        size="md"
      >
        {inHand && <BadgeEditor inHand={inHand} types={types.data} onDone={() => setInHand(null)} />}
      </SidePanel>
    </Stack>
  )
}

function LoadingLadders() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {[1, 2, 3].map((ladder) => (
        <Paper key={ladder} p="lg">
          <Skeleton height={24} width="40%" mb="md" />
          <Skeleton height={72} />
        </Paper>
      ))}
    </Stack>
  )
}
