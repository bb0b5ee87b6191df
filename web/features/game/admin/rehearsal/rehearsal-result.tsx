import { Alert, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { CalculationSteps } from '../../../../ui/data/calculation-steps.tsx'
import { JsonPreview } from '../../../../ui/data/json-preview.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { useChanges } from '../../history/use-changes.ts'
import { PanelCard } from '../../panel-card.tsx'
import { useActionName } from '../../parts/action-name.ts'
import type { Rehearsed } from '../../queries/rehearse-action.ts'
import { useContestNames } from '../periods/contest-names.ts'
import classes from './rehearsal-result.module.css'
import { useLumisSteps, useXpSteps } from './use-steps.ts'

/** Everything that an action would change, and how each figure would come about. */
export function RehearsalResult({ rehearsed }: { rehearsed: Rehearsed }) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const { message, occurred_at, local_day, time_zone, limit, lumis_corrected } = rehearsed
  return (
    <Section
      title={t('rehearsal.result')}
      description={t('rehearsal.at', {
        at: format.dateTime(occurred_at),
        day: format.date(`${local_day}T12:00:00Z`),
        zone: time_zone,
      })}
    >
      <Stack gap="lg">
        <Alert
          role="status"
          variant="light"
          color="lagoon"
          icon={<IconFlask aria-hidden="true" />}
          title={t('rehearsal.notRecorded')}
        >
          {message}
        </Alert>
        {limit && <Text size="sm">{limit.reason}</Text>}
        {lumis_corrected !== 0 && (
          <Text size="sm">{t('rehearsal.corrected', { amount: format.number(lumis_corrected) })}</Text>
        )}
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Sum title={t('rehearsal.lumis')} steps={useLumisSteps(rehearsed)} unit="Lümis" />
          <Sum title={t('rehearsal.xp')} steps={useXpSteps(rehearsed)} unit="XP" />
        </SimpleGrid>
        <PanelCard title={t('rehearsal.changes')}>
          <Changes rehearsed={rehearsed} />
        </PanelCard>
        <JsonPreview label={t('rehearsal.answer')} value={rehearsed} />
      </Stack>
    </Section>
  )
}

type SumProps = { title: string; steps: ReturnType<typeof useXpSteps>; unit: string }

function Sum({ title, steps, unit }: SumProps) {
  const { t } = useTranslation('gameAdmin')
  return (
    <PanelCard title={title}>
      {steps.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('rehearsal.nothing')}
        </Text>
      ) : (
        <CalculationSteps label={title} steps={steps} total={{ label: t('rehearsal.total'), unit }} />
      )}
    </PanelCard>
  )
}

function Changes({ rehearsed }: { rehearsed: Rehearsed }) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const actionName = useActionName()
  const nameOf = useContestNames()
  const { boards, event_scores, badges, consequences, points_earned } = rehearsed
  const score = (before: number, after: number) => ({ before: format.number(before), after: format.number(after) })
  const further = [
    ...boards.map(({ leaderboard_type: code, period_start: day, score_before, score: after }) => ({
      key: `board ${code}`,
      text: t('rehearsal.board', {
        board: nameOf({ kind: 'board', code }),
        day: format.date(`${day}T12:00:00Z`),
        ...score(score_before, after),
      }),
    })),
    ...event_scores.map(({ event_code: code, score_before, score: after }) => ({
      key: `event ${code}`,
      text: t('rehearsal.eventScore', { event: nameOf({ kind: 'event', code }), ...score(score_before, after) }),
    })),
    ...badges.map(({ badge_id: id, badge_name: name }) => ({
      key: `badge ${id}`,
      text: t('rehearsal.badge', { name }),
    })),
    ...consequences.map(({ action, lumis_earned, xp_earned }) => ({
      key: `then ${action}`,
      text: t('rehearsal.consequence', {
        action: actionName(action),
        lumis: format.number(lumis_earned),
        xp: format.number(xp_earned),
      }),
    })),
    ...(points_earned === 0 ? [] : [{ key: 'points', text: t('rehearsal.points', { count: points_earned }) }]),
  ]
  return (
    <ul className={classes.changes}>
      {[...useChanges(rehearsed), ...further].map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  )
}
