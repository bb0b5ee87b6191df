import { Button, Container, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { HoldingsList, holdingsOf } from '../../features/accounts/guest-holdings.tsx'
import { useSession } from '../../platform/session.ts'
import { celebrate } from '../../ui/delight/celebrate.ts'
import { DocumentTitle } from '../../ui/layout/page.tsx'
import { Logo } from '../../ui/logo.tsx'
import classes from './auth-layout.module.css'

/** The first screen of a new member: what the guest owned is still there. */
export function WelcomeKept({ onContinue }: { onContinue: () => void }) {
  const { t } = useTranslation('accounts')
  const session = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = t('kept.title', { name: session.info.username ?? '' })

  useEffect(() => {
    heading.current?.focus()
    if (heading.current) celebrate(heading.current)
  }, [])

  return (
    <Container size="xs" className={classes.kept}>
      <DocumentTitle title={title} />
      <Logo size={64} />
      <Title order={1} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <Text c="dimmed" size="lg">
        {t('kept.description')}
      </Text>
      <div className={classes.holdings}>
        <HoldingsList holdings={holdingsOf(session)} label={t('kept.list')} />
      </div>
      <Button onClick={onContinue}>{t('kept.continue')}</Button>
    </Container>
  )
}
