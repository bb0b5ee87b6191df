import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'

type FactorFieldProps = Omit<ComponentProps<typeof NumberField>, 'label'> & { label?: string; step: number }

/** By how much something is multiplied: 1 changes nothing. */
export function FactorField({ label, ...props }: FactorFieldProps) {
  const { t } = useTranslation('gameRules')
  return <NumberField label={label ?? t('factor')} allowDecimal decimalScale={2} min={1} {...props} />
}
