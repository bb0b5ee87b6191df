import { useTranslation } from 'react-i18next'
import { BuyCredits } from '../../features/payments/buy-credits.tsx'
import { TabButton } from '../tab-link.tsx'

export function BuyTab() {
  const { t } = useTranslation('payments')
  return <BuyCredits next={<TabButton tab="transactions">{t('done.next')}</TabButton>} />
}
