import { Input, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../platform/language.ts'
import classes from './texts-input.module.css'

/** The same text in every language. */
export type Texts = Record<Language, string>

export const noTexts: Texts = { es: '', en: '' }

type TextsInputProps = {
  label: string
  description?: ReactNode
  /** About one language, or about the field as a whole. */
  error?: ReactNode | Partial<Texts>
  value: Texts
  onChange: (value: Texts) => void
  onFocus?: () => void
  onBlur?: () => void
  required?: boolean
  disabled?: boolean
  maxLength?: number
  /** Several lines each. */
  multiline?: boolean
}

/** One text in each language, one field beside the other. */
export function TextsInput({ label, description, error, value, onChange, multiline, ...rest }: TextsInputProps) {
  const { t } = useTranslation('ui')
  const id = useId()
  const errors = isByLanguage(error) ? error : {}
  const Field = multiline ? Textarea : TextInput
  const { required, ...shared } = rest
  return (
    <Input.Wrapper
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-description ${id}-error`}
      labelElement="div"
      labelProps={{ id }}
      descriptionProps={{ id: `${id}-description` }}
      errorProps={{ id: `${id}-error` }}
      label={label}
      description={description}
      withAsterisk={required}
      error={isByLanguage(error) ? undefined : error}
    >
      <div className={classes.fields}>
        {languages.map((language) => (
          <Field
            key={language}
            {...shared}
            {...(multiline && { autosize: true, minRows: 2 })}
            aria-label={t('inLanguage', { label, language: t(`language.${language}`) })}
            aria-required={required}
            lang={language}
            autoComplete="off"
            leftSection={<span aria-hidden="true">{language.toUpperCase()}</span>}
            leftSectionProps={{ className: multiline ? classes.firstLine : classes.language }}
            error={errors[language] ?? (isByLanguage(error) ? undefined : Boolean(error))}
            value={value[language]}
            onChange={(event: { currentTarget: { value: string } }) =>
              onChange({ ...value, [language]: event.currentTarget.value })
            }
          />
        ))}
      </div>
    </Input.Wrapper>
  )
}

function isByLanguage(error: ReactNode | Partial<Texts>): error is Partial<Texts> {
  return typeof error === 'object' && error !== null && languages.some((language) => language in error)
}
