import { Text, ThemeIcon, Title } from '@mantine/core'
import { IconBriefcase, IconBuildingStore, IconCategory, IconGift, type TablerIcon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import type { FieldName, Industry } from './fields.ts'
import classes from './profile-example.module.css'

type CustomerPreviewProps = { example: Example; company: string; role: string; industry: Industry | null }

/** The customer as the business would come to know them, drawn from what is being typed. */
export function CustomerPreview({ example, company, role, industry }: CustomerPreviewProps) {
  const { t } = useTranslation('examples')
  const facts: readonly { name: FieldName; Icon: TablerIcon; value: string }[] = [
    { name: 'company', Icon: IconBuildingStore, value: company.trim() },
    { name: 'role', Icon: IconBriefcase, value: role.trim() },
    { name: 'industry', Icon: IconCategory, value: industry ? t(`profile.industries.${industry}`) : '' },
  ]
  const isCounted = (name: FieldName) => example.tasks.some(({ value, doneAt }) => value === name && doneAt !== null)
  return (
    <aside className={classes.preview} aria-label={t('profile.preview')}>
      <Title order={4}>{t('profile.preview')}</Title>
      <ul className={classes.facts}>
        {facts.map(({ name, Icon, value }) => (
          <li key={name} className={classes.fact} data-known={value !== '' || undefined}>
            <Icon size={18} stroke={1.7} aria-hidden="true" />
            <span>{value || t(isCounted(name) ? 'profile.counted' : `profile.unknown.${name}`)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.suggestion}>
        <ThemeIcon variant="light" color="marigold" size={36} radius="md">
          <IconGift size={20} aria-hidden="true" />
        </ThemeIcon>
        <div>
          <Text size="sm" fw={600}>
            {t('profile.suggestion')}
          </Text>
          <Text size="sm" c="dimmed" aria-live="polite">
            {t(`profile.suggestions.${industry ?? 'none'}`)}
          </Text>
        </div>
      </div>
    </aside>
  )
}
