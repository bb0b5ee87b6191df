import { VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { questions } from './questions.ts'
import classes from './survey-example.module.css'
import type { Survey } from './use-survey.ts'

/** Where in the survey one is, what is answered, and the way to any question. */
export function QuestionDots({ survey }: { survey: Survey }) {
  const { t } = useTranslation('examples')
  return (
    <ol className={classes.dots} aria-label={t('survey.questions')}>
      {questions.map((question, position) => {
        const answered = survey.isAnswered(question)
        const current = position === survey.position && !survey.thanked
        return (
          <li key={question.value}>
            <button
              type="button"
              className={classes.dot}
              aria-current={current ? 'step' : undefined}
              data-answered={answered || undefined}
              onClick={() => survey.goTo(position)}
            >
              <span aria-hidden="true">
                {answered && !current ? <IconCheck size={15} stroke={2.6} /> : position + 1}
              </span>
              <VisuallyHidden>
                {t(answered ? 'survey.goToAnswered' : 'survey.goTo', { number: position + 1 })}
              </VisuallyHidden>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
