import { Tooltip } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import classes from './countdown.module.css'
import { timeLeft } from './time-left.ts'

/** Longer waits are cut: a machine that slept, or a clock that was set, is noticed within this time. */
const longestWait = 30_000

type CountdownProps = {
  /** The ISO instant that is counted down to. */
  to: string
  /** What stands there afterwards instead of "Terminado". */
  ended?: ReactNode
  /** Called once when the instant comes while this is on the page, e.g. to ask again. */
  onEnd?: () => void
}

/** "1 h 23 min" until an instant, ticking; the instant itself on hover, focus and for machines. */
export function Countdown(props: CountdownProps) {
  return <Ticking key={props.to} {...props} />
}

function Ticking({ to, ended, onEnd }: CountdownProps) {
  const { t, i18n } = useTranslation('ui')
  const format = useFormat()
  const left = useTimeLeft(to, i18n.language, onEnd)
  return (
    <Tooltip label={format.dateTime(to)}>
      <time dateTime={to} className={classes.countdown}>
        {left ?? ended ?? t('ended')}
      </time>
    </Tooltip>
  )
}

function useTimeLeft(to: string, language: string, onEnd: (() => void) | undefined): string | null {
  const [now, setNow] = useState(Date.now)
  const left = timeLeft(Date.parse(to) - now, language)
  const over = left === null
  const wasOver = useRef(over)
  const announce = useRef(onEnd)

  useEffect(() => {
    announce.current = onEnd
  })

  // Every tick is a new `now`, which sets the timer of the next one.
  useEffect(() => {
    const changesIn = timeLeft(Date.parse(to) - now, language)?.changesIn
    if (changesIn === undefined) return
    const timer = setTimeout(() => setNow(Date.now()), Math.min(changesIn, longestWait))
    return () => clearTimeout(timer)
  }, [to, now, language])

  useEffect(() => {
    if (over && !wasOver.current) announce.current?.()
    wasOver.current = over
  }, [over])

  return left?.text ?? null
}
