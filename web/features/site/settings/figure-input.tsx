import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { unitOf } from './setting-units.ts'
import { typingProps } from './typing-props.ts'
import type { SettingField } from './use-setting-field.ts'

/** A number with its unit. Out of bounds is sent all the same: the server says why not, where it was typed. */
export function FigureInput({ field }: { field: SettingField }) {
  const { t, i18n } = useTranslation('site')
  const { setting, value, refusal, edit } = field
  const unit = unitOf(setting.key)
  return (
    <NumberInput
      aria-label={setting.description}
      value={value}
      error={refusal}
      clampBehavior="none"
      // The arrows of a mouse would change the value without ever leaving the field, which is what saves it.
      hideControls
      min={setting.min ?? undefined}
      max={setting.max ?? undefined}
      step={setting.value_type === 'decimal' ? 0.5 : 1}
      allowDecimal={setting.value_type === 'decimal'}
      decimalSeparator={i18n.language === 'es' ? ',' : '.'}
      allowedDecimalSeparators={['.', ',']}
      suffix={unit && ` ${t(`settings.unit.${unit}`)}`}
      onChange={(number) => edit(String(number))}
      {...typingProps(field)}
    />
  )
}
