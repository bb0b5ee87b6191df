import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GameWins } from '../features/game/wins/game-wins.tsx'
import { LiveProvider } from '../platform/live.tsx'
import { useSession } from '../platform/session.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import classes from './shell.module.css'
import { useCallerChange } from './use-caller-change.ts'
import { useRouteFocus } from './use-route-focus.ts'

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation('shell')
  const { isMember } = useSession()
  useCallerChange()
  useRouteFocus()
  return (
    <LiveProvider>
      {isMember && <GameWins />}
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
