import { isEmail, isNotEmpty } from '@mantine/form'
import { useTranslation } from 'react-i18next'

/** Shortest password that the server accepts. */
const passwordLength = 8

/** What the account forms check before asking the server, which checks everything again. */
export function useFieldRules() {
  const { t } = useTranslation('accounts')
  return {
    required: isNotEmpty(t('fields.required')),
    email: isEmail(t('fields.emailInvalid')),
    newPassword: (value: string) => (value.length < passwordLength ? t('fields.passwordShort') : null),
  }
}
