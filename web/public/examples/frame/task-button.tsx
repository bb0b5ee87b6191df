import { Button, type ButtonProps, Loader } from '@mantine/core'
import type { ReactNode } from 'react'

type TaskButtonProps = Omit<ButtonProps, 'loading' | 'disabled'> & {
  /** The task is on its way to the server. */
  sending?: boolean
  /** Nothing to do here any more, or not yet. */
  inactive?: boolean
  onPress: (button: Element) => void
  children: ReactNode
}

/** A button that keeps the focus while its task is sent and after it is done, unlike a disabled one. */
export function TaskButton({ sending = false, inactive = false, onPress, leftSection, ...rest }: TaskButtonProps) {
  return (
    <Button
      {...rest}
      leftSection={sending ? <Loader size={18} color="currentColor" aria-hidden="true" /> : leftSection}
      data-disabled={inactive || undefined}
      aria-disabled={inactive || undefined}
      aria-busy={sending || undefined}
      onClick={(event) => {
        if (!inactive && !sending) onPress(event.currentTarget)
      }}
    />
  )
}
