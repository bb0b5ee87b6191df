import { Container, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { CallsToAction } from './calls-to-action.tsx'
import classes from './closing.module.css'

export function Closing() {
  const { t } = useTranslation('home')
  const { has } = useSession()
  if (!has('gamification')) return null
  return (
    <Container size="xl" className={classes.frame}>
      <section aria-labelledby="closing" className={classes.closing}>
        <Title order={2} id="closing" className={classes.title}>
          {t('closing.title')}
        </Title>
        <Text size="lg" maw="52ch">
          {t('closing.text')}
        </Text>
        <CallsToAction onBrand />
      </section>
    </Container>
  )
}
