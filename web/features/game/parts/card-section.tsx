import { Children, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import { Cards } from './cards.tsx'
import { Fold } from './fold.tsx'

type CardSectionProps = {
  title: string
  total: number
  description?: string
  /** What can be done about all of them. */
  actions?: ReactNode
  /** How many cards are shown until somebody asks for all; absent: all of them. */
  first?: number
  children: ReactNode
}

/** Cards under a heading that says how many there are; nothing when there are none. */
export function CardSection({ title, total, description, actions, first, children }: CardSectionProps) {
  const { t } = useTranslation('gameParts')
  if (total === 0) return null
  return (
    <Section title={t('total', { title, total })} description={description} actions={actions}>
      <Fold items={Children.toArray(children)} first={first ?? total}>
        {(cards) => <Cards label={title}>{cards}</Cards>}
      </Fold>
    </Section>
  )
}
