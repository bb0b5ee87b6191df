import { Paper, Text } from '@mantine/core'
import { IconCoins, IconLock, IconMedal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { HoldingsList, holdingsOf } from '../../features/accounts/guest-holdings.tsx'
import { useSession } from '../../platform/session.ts'
import classes from './auth-layout.module.css'

/** What an account is good for; to a guest who already earned something, what comes along. */
export function AuthAside({ joining }: { joining: boolean }) {
  const { t } = useTranslation('accounts')
  const session = useSession()
  const { info, isGuest, points, badges } = session
  const earnedSomething = (points ?? 0) > 0 || badges.length > 0
  return (
    <>
      {isGuest && earnedSomething && (
        <Paper component="section" className={classes.guest}>
          <Text fw={640}>{t('guest.title', { name: info.username ?? '' })}</Text>
          <Text size="sm" c="dimmed" mb="sm">
            {t(joining ? 'guest.description' : 'guest.descriptionLogin')}
          </Text>
          <HoldingsList holdings={holdingsOf(session)} label={t('kept.list')} />
        </Paper>
      )}
      <div className={classes.panel}>
        <p className={classes.promise}>{t('page.promise')}</p>
        <ul className={classes.benefits}>
          <li>
            <IconMedal aria-hidden="true" />
            {t('page.benefits.rewards')}
          </li>
          <li>
            <IconCoins aria-hidden="true" />
            {t('page.benefits.credits')}
          </li>
          <li>
            <IconLock aria-hidden="true" />
            {t('page.benefits.control')}
          </li>
        </ul>
      </div>
    </>
  )
}
