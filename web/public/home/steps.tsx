import { Container, Text, Title } from '@mantine/core'
import { IconBolt, IconCalculator, IconClick } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { HomeSection } from './home-section.tsx'
import classes from './steps.module.css'

const steps = [
  { key: 'happens', Icon: IconClick },
  { key: 'counts', Icon: IconCalculator },
  { key: 'shows', Icon: IconBolt },
] as const

/** How a gesture becomes a reward. It is a sequence, hence the numbered list. */
export function Steps() {
  const { t } = useTranslation('home')
  const { has } = useSession()
  if (!has('gamification')) return null
  return (
    <Container size="xl">
      <HomeSection title={t('steps.title')}>
        <ol className={classes.steps}>
          {steps.map(({ key, Icon }) => (
            <li key={key} className={classes.step}>
              <span className={classes.icon}>
                <Icon size={24} stroke={1.7} aria-hidden="true" />
              </span>
              <Title order={3}>{t(`steps.${key}.title`)}</Title>
              <Text c="dimmed">{t(`steps.${key}.text`)}</Text>
            </li>
          ))}
        </ol>
      </HomeSection>
    </Container>
  )
}
