import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck, IconSparkles, IconTrophy } from '@tabler/icons-react'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { describeError } from '../../platform/describe-error.ts'
import classes from './notify.module.css'

let lastGain: string | undefined

const reading = { success: 4_000, points: 4_500, win: 7_000, error: 8_000 }

/**
 * Snackbars. Success, points and wins are polite announcements to screen readers, errors interrupt. Texts arrive translated;
 * `error` takes whatever was thrown.
 */
export const notify = {
  success(message: string) {
    notifications.show({
      message,
      role: 'status',
      color: 'jungle',
      icon: <IconCheck size={18} />,
      autoClose: reading.success,
      ...closable(),
    })
  },
  error(error: unknown) {
    notifications.show({
      message: describeError(error),
      role: 'alert',
      color: 'ember',
      icon: <IconAlertTriangle size={18} />,
      autoClose: reading.error,
      ...closable(),
    })
  },
  /** A gain takes the place of the one before: they may follow each other faster than they are read. */
  points(amount: number, reason: string) {
    if (lastGain !== undefined) notifications.hide(lastGain)
    lastGain = notifications.show({
      title: i18next.t('ui:pointsGained', { count: amount }),
      message: reason,
      role: 'status',
      color: 'marigold',
      icon: <IconSparkles size={18} />,
      autoClose: reading.points,
      ...closable(),
    })
  },
  /** Something that was won: a title, what for, and a picture of it instead of the cup. */
  win(title: string, message: ReactNode, picture?: ReactNode) {
    notifications.show({
      title,
      message,
      role: 'status',
      color: 'marigold',
      icon: picture ?? <IconTrophy size={18} />,
      classNames: picture ? { icon: classes.picture } : undefined,
      autoClose: reading.win,
      ...closable(),
    })
  },
}

function closable() {
  return { closeButtonProps: { 'aria-label': i18next.t('ui:close') } }
}
