import { VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { inkOn } from '../theme/contrast.ts'
import { type Fill, fillOf } from './path-fill.ts'
import classes from './step-path.module.css'

export type Step = {
  key: string | number
  title: string
  /** Fine print under the title, e.g. from when on. */
  note?: ReactNode
  /** `#rrggbb`; steps have colours of their own, which need not be of the palette. */
  color: string
}

type StepPathProps = {
  /** Accessible name of the path. */
  label: string
  steps: readonly Step[]
  /** The place of the current step in `steps`; -1 before the first. */
  current: number
  /** How much of the way from the current step to the next is done, from 0 to 1. */
  share?: number
}

/** A long ladder, its current step and what is ahead. One row to swipe through on phones, as many as it takes elsewhere. */
export function StepPath({ label, steps, current, share = 0 }: StepPathProps) {
  const scroller = useRef<HTMLOListElement>(null)
  // Only what scrolls needs the focus, for the arrow keys.
  const scrolls = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })

  useEffect(() => {
    const here = scroller.current?.querySelector<HTMLElement>(`[data-place="${Math.max(0, current)}"]`)
    if (!scroller.current || !here || !scrolls) return
    // Not scrollIntoView, which would move the page too.
    scroller.current.scrollLeft = here.offsetLeft - (scroller.current.clientWidth - here.offsetWidth) / 2
  }, [current, scrolls])

  return (
    <ol ref={scroller} aria-label={label} tabIndex={scrolls ? 0 : undefined} className={classes.path}>
      {steps.map((step, index) => (
        <PathStep
          key={step.key}
          step={step}
          place={index}
          state={index < current ? 'reached' : index === current ? 'current' : 'ahead'}
          fill={fillOf(index, current, share)}
        />
      ))}
    </ol>
  )
}

type PathStepProps = { step: Step; place: number; state: 'reached' | 'current' | 'ahead'; fill: Fill }

function PathStep({ step: { title, note, color }, place, state, fill }: PathStepProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const style = {
    '--step-color': color,
    '--step-ink': inkOn(color),
    '--step-before': `${fill.before * 100}%`,
    '--step-after': `${fill.after * 100}%`,
  } as CSSProperties
  return (
    <li
      className={classes.step}
      data-place={place}
      data-state={state}
      aria-current={state === 'current' ? 'step' : undefined}
      style={style}
    >
      <span className={classes.mark}>{format.number(place + 1)}</span>
      <span className={classes.title}>{title}</span>
      {note && <span className={classes.note}>{note}</span>}
      {state !== 'current' && <VisuallyHidden>{t(`path.${state}`)}</VisuallyHidden>}
    </li>
  )
}
