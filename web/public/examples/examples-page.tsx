import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { type Example, pointsWon } from '../../features/gamification/examples/example.ts'
import { examplesQuery } from '../../features/gamification/examples/list-examples.ts'
import { useSession } from '../../platform/session.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../ui/feedback/error-state.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { type ExampleKey, shownExamples } from './catalogue.ts'
import { ClockExample } from './clock/clock-example.tsx'
import { ClosingCard } from './closing/closing-card.tsx'
import { ExamplesSkeleton } from './examples-skeleton.tsx'
import { ExampleCard } from './frame/example-card.tsx'
import { LessonsExample } from './lessons/lessons-example.tsx'
import { NewslettersExample } from './newsletters/newsletters-example.tsx'
import { Overview } from './overview/overview.tsx'
import { ProfileExample } from './profile/profile-example.tsx'
import { RegistrationExample } from './registration/registration-example.tsx'
import { SurveyExample } from './survey/survey-example.tsx'

const things: Readonly<Record<ExampleKey, ComponentType<{ example: Example }>>> = {
  registration: RegistrationExample,
  newsletters: NewslettersExample,
  survey: SurveyExample,
  clock: ClockExample,
  profile: ProfileExample,
  lessons: LessonsExample,
}

/** Six everyday situations in which taking part is rewarded, to be tried by anybody (Neptuno, request 4). */
export function ExamplesPage() {
  const { t } = useTranslation('examples')
  return (
    <Page title={t('title')} description={t('description')}>
      <Examples />
    </Page>
  )
}

function Examples() {
  const { info } = useSession()
  const { data: examples, error, refetch } = useQuery(examplesQuery)
  if (examples === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (examples === undefined) return <ExamplesSkeleton />
  const shown = shownExamples(examples)
  if (shown.length === 0) return <NoExamples />
  const points = pointsWon(examples, info.gamification)
  return (
    <>
      <Overview shown={shown} points={points} />
      {shown.map(({ look, example }) => {
        const Thing = things[look.key]
        return (
          <ExampleCard key={look.key} look={look} example={example}>
            <Thing example={example} />
          </ExampleCard>
        )
      })}
      <ClosingCard shown={shown} points={points} />
    </>
  )
}

function NoExamples() {
  const { t } = useTranslation('examples')
  return (
    <EmptyState
      icon={<IconSparkles aria-hidden="true" />}
      title={t('empty.title')}
      description={t('empty.text')}
      action={
        <Button component={Link} to="/rankings">
          {t('empty.action')}
        </Button>
      }
    />
  )
}
