import { Text, type TextProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A gain as it stands at the end of a line: "+50 Lümis". */
export function Lumis({ amount, ...text }: { amount: number } & TextProps) {
  const { t } = useTranslation('game')
  return (
    <Text
      span
      size="sm"
      fw={640}
      c="var(--mantine-color-marigold-light-color)"
      {...text}
      style={{ whiteSpace: 'nowrap' }}
    >
      {t('lumisGained', { count: amount })}
    </Text>
  )
}
