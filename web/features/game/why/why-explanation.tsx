import { Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { CalculationSteps } from '../../../ui/data/calculation-steps.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { type Explanation, explainQuery, type WhyTarget } from '../queries/explain.ts'
import { writeSums } from './sums.ts'
import classes from './why.module.css'
import { WhyFacts } from './why-facts.tsx'

/** The content of a "why" sheet: one sentence, the sums step by step, and what they were made from. */
export function WhyExplanation(target: WhyTarget) {
  const { i18n } = useTranslation()
  const { data, error, refetch } = useQuery(explainQuery(target, i18n.language))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  return <Explained explanation={data} />
}

function Explained({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('gameWhy')
  const format = useFormat()
  const { sums, notes } = writeSums(explanation.steps)
  return (
    <Stack gap="lg">
      <Text fw={560}>{explanation.text}</Text>
      {sums.map(({ steps, total }, place) => (
        <CalculationSteps
          // Sums are read as they are and never reordered.
          // biome-ignore lint/suspicious/noArrayIndexKey: a sum has no other identity than its place
          key={place}
          label={total ?? explanation.text}
          steps={steps}
          total={{ label: total ?? t('total') }}
        />
      ))}
      {notes.length > 0 && (
        <ul className={classes.notes}>
          {notes.map(({ label, value }) => (
            <li key={label}>
              {label}
              {value !== null && <b>{format.number(value)}</b>}
            </li>
          ))}
        </ul>
      )}
      <WhyFacts explanation={explanation} />
    </Stack>
  )
}

function Loading() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={24} aria-hidden="true" />
      <Skeleton height={140} aria-hidden="true" />
    </Stack>
  )
}
