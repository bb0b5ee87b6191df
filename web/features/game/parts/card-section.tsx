import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import { Cards } from './cards.tsx'

/** Cards under a heading that says how many there are; nothing when there are none. */
export function CardSection({ title, total, children }: { title: string; total: number; children: ReactNode }) {
  const { t } = useTranslation('gameParts')
  if (total === 0) return null
  return (
    <Section title={t('total', { title, total })}>
      <Cards label={title}>{children}</Cards>
    </Section>
  )
}
