import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type NumberFieldProps = Omit<
  NumberInputProps,
  'value' | 'onChange' | 'defaultValue' | 'suffix' | 'decimalSeparator'
> & {
  label: string
  /** null is an empty field. */
  value: number | null
  onChange: (value: number | null) => void
  /** What is counted, in the reader's language: "puntos", "%". Stands after the figure. */
  unit?: string
}

/** A number, or none, written as the reader's language does, with its unit. Whole and not below 0 unless said otherwise. */
export function NumberField({ value, onChange, unit, ...props }: NumberFieldProps) {
  const { i18n } = useTranslation()
  return (
    <NumberInput
      min={0}
      allowDecimal={false}
      allowNegative={props.min !== undefined && props.min < 0}
      decimalSeparator={i18n.language === 'es' ? ',' : '.'}
      allowedDecimalSeparators={['.', ',']}
      {...props}
      suffix={unit && ` ${unit}`}
      value={value ?? ''}
      onChange={(next) => onChange(figure(next))}
    />
  )
}

/** Mantine gives a string while there is no number yet: nothing, a lone minus, more digits than a number holds. */
function figure(typed: number | string): number | null {
  if (typed === '' || typed === '-') return null
  const number = Number(typed)
  return Number.isFinite(number) ? number : null
}
