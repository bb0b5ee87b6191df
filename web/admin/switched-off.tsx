import { Button } from '@mantine/core'
import { IconPlugOff } from '@tabler/icons-react'
import { EmptyState } from '../ui/feedback/empty-state.tsx'
import { useDashboardAddress } from './use-dashboard-address.ts'

type SwitchedOffProps = { title: string; description: string; action: string }

/** An area whose feature is off, with the way to where it is switched on. */
export function SwitchedOff({ title, description, action }: SwitchedOffProps) {
  const { open } = useDashboardAddress()
  return (
    <EmptyState
      icon={<IconPlugOff aria-hidden="true" />}
      title={title}
      description={description}
      action={<Button onClick={() => open('features')}>{action}</Button>}
    />
  )
}
