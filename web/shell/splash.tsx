import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Logo } from '../ui/logo.tsx'
import classes from './shell.module.css'

/** The first moments of a visit, before the session is known. */
export function Splash() {
  const { t } = useTranslation('ui')
  return (
    <main className={classes.splash} aria-busy="true">
      <Logo size={56} />
      <Loader type="dots" size="sm" role="status" aria-label={t('loading')} />
    </main>
  )
}
