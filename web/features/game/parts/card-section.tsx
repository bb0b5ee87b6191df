import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import { Cards } from './cards.tsx'

type CardSectionProps = { title: string; total: number; description?: string; children: ReactNode }

/** Cards under a heading that says how many there are; nothing when there are none. */
export function CardSection({ title, total, description, children }: CardSectionProps) {
  const { t } = useTranslation('gameParts')
  if (total === 0) return null
  return (
    <Section title={t('total', { title, total })} description={description}>
      <Cards label={title}>{children}</Cards>
    </Section>
  )
}
