import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Edit, fieldOf } from './edit.ts'

type TextFieldProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  label: string
  value: string
  onChange: (value: string) => void
}

export function TextField({ onChange, ...props }: TextFieldProps) {
  return <TextInput autoComplete="off" {...props} onChange={(event) => onChange(event.currentTarget.value)} />
}

const longestCode = 50

/** What a rule is called by other rules and by programs. It is chosen once. */
export function CodeField<Rule extends { code: string }>({ edit, isNew }: { edit: Edit<Rule>; isNew: boolean }) {
  const { t } = useTranslation('gameRules')
  return (
    <TextField
      {...fieldOf(edit, 'code')}
      onChange={(code) => edit.replace({ ...edit.value, code })}
      label={t('code')}
      description={t(isNew ? 'codeHint' : 'codeFixed')}
      readOnly={!isNew}
      variant={isNew ? 'default' : 'filled'}
      data-autofocus={isNew || undefined}
      maxLength={longestCode}
      placeholder="my_new_rule"
    />
  )
}
