import { ActionIcon } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { SheetOrModal } from '../layout/sheet-or-modal.tsx'

type WhyProps = {
  /** What is explained, e.g. "Por qué estás en el nivel 5": names the button and heads the explanation. */
  title: string
  /** The explanation, e.g. `CalculationSteps`. Not there until it is asked for, and then it may ask the server. */
  children: ReactNode
}

/** A small button beside a figure that explains it. */
export function Why({ title, children }: WhyProps) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <ActionIcon color="gray" aria-label={title} aria-haspopup="dialog" onClick={open}>
        <IconHelpCircle size={20} />
      </ActionIcon>
      <SheetOrModal title={title} opened={opened} onClose={close}>
        {children}
      </SheetOrModal>
    </>
  )
}
