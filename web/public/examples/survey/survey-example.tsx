import { Button, Paper, Text, Title } from '@mantine/core'
import { IconHeartFilled, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import { FinePrint } from '../frame/fine-print.tsx'
import { QuestionDots } from './question-dots.tsx'
import { QuestionForm } from './question-form.tsx'
import { questions } from './questions.ts'
import classes from './survey-example.module.css'
import { type Survey, useSurvey } from './use-survey.ts'

/** The satisfaction survey of a course, one question at a time. */
export function SurveyExample({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const survey = useSurvey(example)
  return (
    <Paper className={classes.sheet}>
      <div className={classes.head}>
        <Text size="sm" fw={600}>
          {t('survey.topic')}
        </Text>
        <QuestionDots survey={survey} />
      </div>
      <div className={classes.body}>
        {survey.thanked ? <Thanks survey={survey} /> : <QuestionForm key={survey.position} survey={survey} />}
      </div>
      <FinePrint icon={<IconLock size={14} aria-hidden="true" />}>{t('frame.privacySurvey')}</FinePrint>
    </Paper>
  )
}

function Thanks({ survey }: { survey: Survey }) {
  const { t } = useTranslation('examples')
  return (
    <div className={classes.thanks}>
      <IconHeartFilled size={44} aria-hidden="true" className={classes.heart} />
      <Title order={3} ref={survey.heading} tabIndex={-1}>
        {t('survey.thanks')}
      </Title>
      <Text c="dimmed" maw="40ch">
        {t('survey.thanksText', { count: questions.length })}
      </Text>
      <Button variant="default" size="sm" onClick={() => survey.goTo(0)}>
        {t('survey.review')}
      </Button>
    </div>
  )
}
