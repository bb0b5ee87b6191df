import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LiveProvider } from '../platform/live.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import classes from './shell.module.css'
import { useCallerChange } from './use-caller-change.ts'
import { useRouteFocus } from './use-route-focus.ts'

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation('shell')
  useCallerChange()
  useRouteFocus()
  return (
    <LiveProvider>
      <a href="#content" className={classes.skip}>
        {t('skipToContent')}
      </a>
      <div className={classes.shell}>
        <Header />
        <main id="content" tabIndex={-1} className={classes.content}>
          <Outlet />
        </main>
        <Footer />
      </div>
    </LiveProvider>
  )
}
