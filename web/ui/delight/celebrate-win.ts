import type { ReactNode } from 'react'
import { notify } from '../feedback/notify.tsx'
import { celebrate } from './celebrate.ts'
import { takeTurns } from './take-turns.ts'

export type Win = {
  /** Says which win this is: what two sources report is celebrated once per visit. */
  key: string
  title: string
  message: ReactNode
  /** Instead of the cup: a `Medal` of size 36, an icon. */
  picture?: ReactNode
  /** Where the petals come from; the middle of the window otherwise. */
  origin?: Element
}

/** The petals of one win have fallen before the next one's fly. */
const pause = 1_800

const celebrated = new Set<string>()

const perform = takeTurns<Win>({
  whenReady: whenSeen,
  pause,
  perform({ title, message, picture, origin }) {
    notify.win(title, message, picture)
    celebrate(origin)
  },
})

/**
 * Something was won: a snackbar that says what, and a burst of petals where motion is welcome. Several take turns.
 * Nothing is celebrated behind the reader's back: in a hidden tab it waits until somebody looks.
 */
export function celebrateWin(win: Win): void {
  if (celebrated.has(win.key)) return
  celebrated.add(win.key)
  perform(win)
}

function whenSeen(go: () => void): void {
  if (document.visibilityState === 'visible') go()
  else document.addEventListener('visibilitychange', () => whenSeen(go), { once: true })
}
