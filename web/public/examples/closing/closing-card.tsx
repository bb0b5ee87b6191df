import { Button, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import type { ShownExample } from '../catalogue.ts'
import classes from './closing-card.module.css'
import { MedalShelf } from './medal-shelf.tsx'

type ClosingCardProps = { shown: readonly ShownExample[]; points: number }

/** What has been won here, and for guests how to keep it. */
export function ClosingCard({ shown, points }: ClosingCardProps) {
  const { t } = useTranslation('examples')
  const { isGuest, has } = useSession()
  const mayRegister = isGuest && has('registration')
  const kept = mayRegister ? 'guest' : isGuest ? 'guestClosed' : 'member'
  return (
    <section aria-labelledby="won" className={classes.closing}>
      <div className={classes.words}>
        <Title order={2} id="won" className={classes.title}>
          {points === 0 ? t('closing.begin') : t('closing.won', { count: points })}
        </Title>
        <Text size="lg" className={classes.text}>
          {points === 0 ? t('closing.beginText') : t(`closing.${kept}`)}
        </Text>
        <div className={classes.actions}>{mayRegister ? <GuestActions empty={points === 0} /> : <OtherActions />}</div>
      </div>
      <MedalShelf shown={shown} />
    </section>
  )
}

/** Signing up or in brings one back here, with everything won so far. */
function GuestActions({ empty }: { empty: boolean }) {
  const { t } = useTranslation('examples')
  const back = { next: '/ejemplos' }
  return (
    <>
      <Button
        size="lg"
        variant="white"
        renderRoot={(props) => <Link to="/user/auth" search={back} hash="register" {...props} />}
      >
        {t(empty ? 'closing.registerEmpty' : 'closing.register')}
      </Button>
      <Button
        size="lg"
        variant="outline"
        color="#fff"
        renderRoot={(props) => <Link to="/user/auth" search={back} hash="login" {...props} />}
      >
        {t('closing.login')}
      </Button>
    </>
  )
}

function OtherActions() {
  const { t } = useTranslation('examples')
  const { isMember } = useSession()
  return (
    <>
      <Button size="lg" variant="white" component={Link} to="/rankings">
        {t('closing.rankings')}
      </Button>
      {isMember && (
        <Button size="lg" variant="outline" color="#fff" component={Link} to="/user/dashboard">
          {t('closing.dashboard')}
        </Button>
      )}
    </>
  )
}
