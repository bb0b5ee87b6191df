import { useTranslation } from 'react-i18next'
import { eventTypesOf, isComplete } from '../../../features/gamification/examples/example.ts'
import { useSession } from '../../../platform/session.ts'
import { Medal } from '../../../ui/delight/medal.tsx'
import type { ShownExample } from '../catalogue.ts'
import classes from './closing-card.module.css'

/** A medal per example: an outline until its first badge, silver on the way, gold when it is complete. */
export function MedalShelf({ shown }: { shown: readonly ShownExample[] }) {
  const { t } = useTranslation('examples')
  const { info } = useSession()
  return (
    <ul className={classes.shelf} aria-label={t('closing.medals')}>
      {shown.map(({ look, example }) => {
        const types = eventTypesOf([example])
        const badges = info.gamification.flatMap(({ badge, event_type }) =>
          badge && types.has(event_type.name) ? [badge.name] : [],
        )
        return (
          <li key={look.key} className={classes.place}>
            <Medal tier={isComplete(example) ? 'gold' : 'silver'} size={52} locked={badges.length === 0} />
            <span className={classes.name}>{t(`${look.key}.name`)}</span>
            <span className={classes.badges}>{badges.length === 0 ? t('closing.locked') : badges.join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
