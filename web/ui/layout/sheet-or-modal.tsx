import { Drawer, type MantineSize, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { onEscape } from './escape.ts'
import classes from './sheet-or-modal.module.css'

type SheetOrModalProps = {
  title: ReactNode
  opened: boolean
  onClose: () => void
  /** How wide the dialog may get; a sheet is as wide as the phone. */
  size?: MantineSize
  children: ReactNode
}

/** Something short to read without leaving the page: a sheet from below on phones, a dialog on wider screens. */
export function SheetOrModal({ title, opened, onClose, size = 'md', children }: SheetOrModalProps) {
  const { t } = useTranslation('ui')
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const dialog = {
    title,
    opened,
    onClose,
    padding: 'lg',
    closeOnEscape: false,
    onKeyDown: onEscape(onClose),
    closeButtonProps: { 'aria-label': t('close') },
    children,
  }
  if (!phone) return <Modal {...dialog} size={size} />
  return (
    <Drawer
      {...dialog}
      position="bottom"
      size="auto"
      classNames={{ content: classes.sheet, header: classes.header, body: classes.body }}
    />
  )
}
