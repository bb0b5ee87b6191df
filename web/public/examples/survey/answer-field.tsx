import { Textarea } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { choices, type Question, scale } from './questions.ts'
import classes from './survey-example.module.css'

type AnswerFieldProps = {
  question: Question
  answer: string
  onChange: (answer: string) => void
  labelledBy: string
  describedBy: string
  invalid: boolean
}

/** The control that a question asks for: a scale, a choice or words. */
export function AnswerField(props: AnswerFieldProps) {
  const { t } = useTranslation('examples')
  const format = useFormat()
  switch (props.question.name) {
    case 'recommend':
      return (
        <div>
          <Radios
            {...props}
            layout={classes.scale}
            options={scale.map((step) => [String(step), format.number(step)])}
          />
          <div className={classes.ends} aria-hidden="true">
            <span>{t('survey.recommend.least')}</span>
            <span>{t('survey.recommend.most')}</span>
          </div>
        </div>
      )
    case 'helped':
      return (
        <Radios
          {...props}
          layout={classes.choices}
          options={choices.map((each) => [each, t(`survey.helped.${each}`)])}
        />
      )
    case 'change':
      return <Words {...props} />
  }
}

type RadiosProps = AnswerFieldProps & {
  layout: string | undefined
  options: readonly (readonly [value: string, label: ReactNode])[]
}

/** Native radio buttons under their own look, so that arrows and screen readers work as everywhere. */
function Radios({ answer, onChange, labelledBy, describedBy, invalid, layout, options }: RadiosProps) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={layout}
    >
      {options.map(([value, label]) => (
        <label key={value} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={answer === value}
            onChange={() => onChange(value)}
            className={classes.radio}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}

function Words({ answer, onChange, labelledBy, describedBy, invalid }: AnswerFieldProps) {
  const { t } = useTranslation('examples')
  return (
    <Textarea
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      error={invalid}
      rows={4}
      maxLength={500}
      placeholder={t('survey.change.hint')}
      value={answer}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
