import { Container, Text, Title } from '@mantine/core'
import { IconApi, IconSchool, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './audiences.module.css'
import { HomeSection } from './home-section.tsx'

const audiences = [
  { key: 'teach', Icon: IconSchool },
  { key: 'tools', Icon: IconApi },
  { key: 'programmes', Icon: IconUsersGroup },
] as const

export function Audiences() {
  const { t } = useTranslation('home')
  return (
    <Container size="xl">
      <HomeSection title={t('audiences.title')} description={t('audiences.description')}>
        <ul className={classes.list}>
          {audiences.map(({ key, Icon }) => (
            <li key={key} className={classes.audience}>
              <Icon size={26} stroke={1.6} aria-hidden="true" className={classes.icon} />
              <Title order={3}>{t(`audiences.${key}.title`)}</Title>
              <Text c="dimmed">{t(`audiences.${key}.text`)}</Text>
            </li>
          ))}
        </ul>
      </HomeSection>
    </Container>
  )
}
