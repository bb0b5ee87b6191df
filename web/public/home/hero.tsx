import { Container, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TopPlayers } from '../../features/gamification/top-players.tsx'
import { useSession } from '../../platform/session.ts'
import { CallsToAction } from './calls-to-action.tsx'
import classes from './hero.module.css'

export function Hero() {
  const { t } = useTranslation('home')
  const { has, isGuest } = useSession()
  return (
    <div className={classes.backdrop}>
      <Container size="xl" className={classes.hero} data-alone={!has('gamification') || undefined}>
        <div>
          <Text className={classes.eyebrow}>{t('hero.eyebrow')}</Text>
          <Title order={1} id="page-title" tabIndex={-1} className={classes.title}>
            {t('hero.title')}
          </Title>
          <Text className={classes.lead}>{t('hero.lead')}</Text>
          <CallsToAction />
          {isGuest && has('anonymous_users') && has('gamification') && (
            <Text size="sm" c="dimmed" mt="md">
              {t('hero.guestNote')}
            </Text>
          )}
        </div>
        {has('gamification') && <TopPlayers />}
      </Container>
    </div>
  )
}
