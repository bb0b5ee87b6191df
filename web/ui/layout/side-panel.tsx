import { Drawer, type MantineSize } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

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
      // Mantine listens to the whole window: Escape on a question above the panel would close both.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (isEscapeOfPanel(event)) onClose()
      }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  )
}

/** Not the one that closes a list of options inside it, which Mantine marks. */
function isEscapeOfPanel({ key, target, nativeEvent }: KeyboardEvent): boolean {
  if (key !== 'Escape' || nativeEvent.isComposing) return false
  return !(target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true')
}
