import { Drawer, type MantineSize } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { onEscape } from './escape.ts'

type SidePanelProps = {
  title: ReactNode
  opened: boolean
  onClose: () => void
  size?: MantineSize
  children: ReactNode
}

/** Something to read or fill in beside the page that it came from; the whole screen on phones. */
export function SidePanel({ title, opened, onClose, size = 'lg', children }: SidePanelProps) {
  const { t } = useTranslation('ui')
  return (
    <Drawer
      position="right"
      size={size}
      padding="lg"
      title={title}
      opened={opened}
      onClose={onClose}
      closeOnEscape={false}
      onKeyDown={onEscape(onClose)}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  )
}
