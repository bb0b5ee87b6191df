import { Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { CalculationSteps } from '../../../ui/data/calculation-steps.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { type Explanation, explainQuery, type WhyTarget } from '../queries/explain.ts'
import { type Note, writeSums } from './sums.ts'
import classes from './why.module.css'
import { WhyFacts } from './why-facts.tsx'
import { writeDates } from './write-dates.ts'

/** The content of a "why" sheet: one sentence, the sums step by step, and what they were made from. */
export function WhyExplanation(target: WhyTarget) {
  const { i18n } = useTranslation()
  const { data, error, refetch } = useQuery(explainQuery(target, i18n.language))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  return <Explained explanation={data} />
}

function Explained({ explanation }: { explanation: Explanation }) {
  const { t, i18n } = useTranslation('gameWhy')
  const { sums, notes } = writeSums(explanation.steps)
  const read = (text: string) => writeDates(text, i18n.language)
  return (
    <Stack gap="lg">
      <Text fw={560}>{read(explanation.text)}</Text>
      {sums.map(({ steps, total, notes: within }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sums are never reordered, and have no other identity than their place
        <Stack key={place} gap="xs">
          <CalculationSteps
            label={total ?? explanation.text}
            steps={steps.map((step) => ({ ...step, label: read(step.label) }))}
            total={{ label: total ?? t('total') }}
          />
          <Notes notes={within} />
        </Stack>
      ))}
      {/* What the sentence says already is not said twice. */}
      <Notes notes={notes.filter(({ label }) => label !== explanation.text)} />
      <WhyFacts explanation={explanation} />
    </Stack>
  )
}

function Notes({ notes }: { notes: readonly Note[] }) {
  const { i18n } = useTranslation()
  const format = useFormat()
  if (notes.length === 0) return null
  return (
    <ul className={classes.notes}>
      {notes.map(({ label, value }) => (
        <li key={`${label} ${value}`}>
          {writeDates(label, i18n.language)}
          {value !== null && <b>{format.number(value)}</b>}
        </li>
      ))}
    </ul>
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
