import { Container, Text, Title } from '@mantine/core'
import { IconApi, IconSchool, IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import classes from './audiences.module.css'
import { HomeSection } from './home-section.tsx'

const audiences = [
  { key: 'teach', Icon: IconSchool, needs: 'gamification' },
  { key: 'tools', Icon: IconApi, needs: 'credits' },
  { key: 'programmes', Icon: IconUsersGroup, needs: 'gamification' },
] as const

/** Who Tribu is for. What depends on a switched-off feature is not promised. */
export function Audiences() {
  const { t } = useTranslation('home')
  const { has } = useSession()
  const served = audiences.filter(({ needs }) => has(needs))
  if (served.length === 0) return null
  return (
    <Container size="xl">
      <HomeSection title={t('audiences.title')} description={t('audiences.description')}>
        <ul className={classes.list}>
          {served.map(({ key, Icon }) => (
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
