import { ThemeIcon } from '@mantine/core'
import {
  IconBrandPaypal,
  IconBrandStripe,
  IconBuildingBank,
  IconCreditCard,
  IconWallet,
  type TablerIcon,
} from '@tabler/icons-react'

const icons: Readonly<Record<string, TablerIcon>> = {
  stripe: IconBrandStripe,
  paypal: IconBrandPaypal,
  bank_transfer: IconBuildingBank,
  credit_card: IconCreditCard,
}

/** The sign of a provider, by its code; a wallet for those that an administrator added. */
export function ProviderIcon({ code, color = 'lagoon' }: { code: string; color?: string }) {
  const Icon = icons[code] ?? IconWallet
  return (
    <ThemeIcon variant="light" size={40} radius="md" color={color} aria-hidden="true">
      <Icon size={22} stroke={1.6} />
    </ThemeIcon>
  )
}
