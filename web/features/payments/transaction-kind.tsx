import { ThemeIcon } from '@mantine/core'
import {
  IconAdjustments,
  IconArrowsExchange,
  IconBolt,
  IconGift,
  IconRefresh,
  IconShoppingBag,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

const kinds = ['welcome', 'usage', 'purchase', 'reset', 'adjustment'] as const
type Kind = (typeof kinds)[number]

const looks: Readonly<Record<Kind, { Icon: TablerIcon; color: string }>> = {
  welcome: { Icon: IconGift, color: 'marigold' },
  usage: { Icon: IconBolt, color: 'gray' },
  purchase: { Icon: IconShoppingBag, color: 'bougainvillea' },
  reset: { Icon: IconRefresh, color: 'jungle' },
  adjustment: { Icon: IconAdjustments, color: 'lagoon' },
}

/** The kind of a transaction in the reader's words; one that this version does not know is shown as it came. */
export function useTransactionLabel(): (type: string) => string {
  const { t } = useTranslation('payments')
  return (type) => {
    const kind = kindOf(type)
    return kind === undefined ? type.replaceAll('_', ' ') : t(`kinds.${kind}`)
  }
}

export function TransactionIcon({ type }: { type: string }) {
  const kind = kindOf(type)
  const { Icon, color } = kind === undefined ? { Icon: IconArrowsExchange, color: 'gray' } : looks[kind]
  return (
    <ThemeIcon variant="light" size={36} radius="md" color={color} aria-hidden="true">
      <Icon size={20} stroke={1.6} />
    </ThemeIcon>
  )
}

function kindOf(type: string): Kind | undefined {
  return kinds.find((kind) => kind === type)
}
