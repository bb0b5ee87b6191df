import { Container, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { HomeSection } from './home-section.tsx'
import classes from './modules.module.css'
import {
  AccountsVignette,
  CreditsVignette,
  GamificationVignette,
  IntegrationsVignette,
  PaymentsVignette,
} from './vignettes.tsx'

/** The modules that exist, each with a small picture of what it does. Switched-off ones are not advertised. */
export function Modules() {
  const { t } = useTranslation('home')
  const { has } = useSession()
  return (
    <Container size="xl">
      <HomeSection title={t('modules.title')} description={t('modules.description')}>
        <div className={classes.grid}>
          {has('gamification') && <Module name="gamification" picture={<GamificationVignette />} />}
          <Module name="accounts" picture={<AccountsVignette />} />
          {has('credits') && <Module name="credits" picture={<CreditsVignette />} />}
          {has('payment_methods') && <Module name="payments" picture={<PaymentsVignette />} />}
          {has('integrations') && <Module name="integrations" picture={<IntegrationsVignette />} />}
        </div>
      </HomeSection>
    </Container>
  )
}

type ModuleName = 'accounts' | 'credits' | 'payments' | 'gamification' | 'integrations'

function Module({ name, picture }: { name: ModuleName; picture: ReactNode }) {
  const { t } = useTranslation('home')
  return (
    <Paper component="article" className={classes.module}>
      <div className={classes.picture} aria-hidden="true">
        {picture}
      </div>
      <div className={classes.words}>
        <Title order={3}>{t(`modules.${name}.title`)}</Title>
        <Text c="dimmed">{t(`modules.${name}.text`)}</Text>
      </div>
    </Paper>
  )
}
