import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A password input that says when it is wrong, and whose reveal button has a name. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('accounts')
  return (
    <PasswordInput
      aria-invalid={Boolean(props.error) || undefined}
      {...props}
      visibilityToggleButtonProps={{ 'aria-label': t('fields.showPassword'), tabIndex: 0, 'aria-hidden': false }}
    />
  )
}
