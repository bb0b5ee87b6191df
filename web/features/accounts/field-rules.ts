import { isEmail, isNotEmpty } from '@mantine/form'
import { useTranslation } from 'react-i18next'

/** Shortest password that the server accepts. */
const passwordLength = 8

/** Where the forms show that somebody else was there first. */
export const takenFields = { 'account.email_taken': 'email', 'account.username_taken': 'username' }

/** What the account forms check before asking the server, which checks everything again. */
export function useFieldRules() {
  const { t } = useTranslation('accounts')
  return {
    required: isNotEmpty(t('fields.required')),
    email: isEmail(t('fields.emailInvalid')),
    newPassword: (value: string) => (value.length < passwordLength ? t('fields.passwordShort') : null),
  }
}
