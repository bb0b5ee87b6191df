import { Button, Loader, Text, Title } from '@mantine/core'
import { type FormEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerField } from './answer-field.tsx'
import { questions } from './questions.ts'
import classes from './survey-example.module.css'
import type { Survey } from './use-survey.ts'

/** One question with its answer and its button. */
export function QuestionForm({ survey }: { survey: Survey }) {
  const { t } = useTranslation('examples')
  const id = useId()
  const { question, position, isMissing, isSending } = survey
  const answered = survey.isAnswered(question)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void survey.submit(event.currentTarget.querySelector('button') ?? event.currentTarget)
  }

  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <div>
        <Text size="sm" c="dimmed">
          {t('survey.position', { number: position + 1, total: questions.length })}
        </Text>
        <Title order={3} id={`${id}-question`} ref={survey.heading} tabIndex={-1} className={classes.question}>
          {t(`survey.${question.name}.question`)}
        </Title>
      </div>
      <AnswerField
        question={question}
        answer={survey.answer}
        onChange={survey.choose}
        labelledBy={`${id}-question`}
        describedBy={`${id}-note`}
        invalid={isMissing}
      />
      <div className={classes.foot}>
        <Button
          type="submit"
          aria-busy={isSending || undefined}
          leftSection={isSending && <Loader size={18} color="currentColor" />}
        >
          {t(answered ? 'survey.answerAgain' : 'survey.answer')}
        </Button>
        <div id={`${id}-note`} role="status" className={classes.note}>
          {isMissing ? (
            <Text size="sm" c="var(--mantine-color-error)">
              {t(question.name === 'change' ? 'survey.change.missing' : 'survey.missing')}
            </Text>
          ) : (
            answered && (
              <Text size="sm" c="dimmed">
                {t('survey.answered')}
              </Text>
            )
          )}
        </div>
      </div>
    </form>
  )
}
