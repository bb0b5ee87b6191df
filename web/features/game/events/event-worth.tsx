import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './event-worth.module.css'

/** What an event makes of an action, in big letters: ×2, or +5 where it adds only. */
export function EventWorth({ multiplier, bonus_lumis: bonus }: { multiplier: number; bonus_lumis: number }) {
  const { t } = useTranslation('gameEvents')
  const { t: parts } = useTranslation('gameParts')
  const multiplies = multiplier > 1
  return (
    <div className={classes.worth}>
      {multiplies && (
        <span className={classes.figure}>
          <span aria-hidden="true">{parts('times', { factor: multiplier })}</span>
          <VisuallyHidden>{t('multiplier', { factor: multiplier })}</VisuallyHidden>
        </span>
      )}
      {bonus > 0 && <span className={multiplies ? classes.bonus : classes.figure}>{t('plus', { lumis: bonus })}</span>}
    </div>
  )
}
