import { useTranslation } from 'react-i18next'
import classes from './medal.module.css'

export type MedalTier = 'bronze' | 'silver' | 'gold' | 'platinum'

type MedalProps = {
  tier: MedalTier
  size?: number
  /** What it was given for. Without it the medal is decoration beside its own name. */
  label?: string
  /** Not earned yet: an outline that shows what could be there. */
  locked?: boolean
  /** A figure or letter on its face, e.g. a rank. */
  children?: string | number
}

/** A medal with a ribbon, in four tiers. */
export function Medal({ tier, size = 40, label, locked = false, children }: MedalProps) {
  const { t } = useTranslation('ui')
  const name = label === undefined ? undefined : `${label} · ${t(`medal.${tier}`)}`
  return (
    <svg
      role="img"
      aria-label={name}
      aria-hidden={name === undefined || undefined}
      className={classes.medal}
      data-tier={tier}
      data-locked={locked || undefined}
      width={size}
      height={size}
      viewBox="0 0 48 48"
    >
      <path className={classes.ribbon} d="M14 4h8l4 12-6 4Z" />
      <path className={classes.ribbonShade} d="M34 4h-8l-4 12 6 4Z" />
      <circle className={classes.rim} cx="24" cy="29" r="15.5" />
      <circle className={classes.face} cx="24" cy="29" r="12" />
      <path className={classes.shine} d="M14.5 24.500a10.5 10.5 0 0 1 9-6" />
      {children !== undefined && (
        <text className={classes.figure} x="24" y="29.5" dominantBaseline="central" textAnchor="middle">
          {children}
        </text>
      )}
    </svg>
  )
}
