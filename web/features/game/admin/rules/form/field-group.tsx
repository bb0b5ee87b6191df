import { Fieldset, SimpleGrid, Stack } from '@mantine/core'
import type { ReactNode } from 'react'

/** Fields that belong together, under their name. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Fieldset legend={title}>
      <Stack gap="md">{children}</Stack>
    </Fieldset>
  )
}

/** Short fields side by side where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="md">
      {children}
    </SimpleGrid>
  )
}
