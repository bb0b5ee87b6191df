import { ActionIcon, Button, Group, Input, Paper, Stack, Text } from '@mantine/core'
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Edit, ownComplaint, rowsOf } from './edit.ts'
import classes from './row-list.module.css'

type RowListProps<Row> = {
  edit: Edit<Row[]>
  label: string
  description?: string
  /** What one row is called, e.g. "Premio". */
  rowName: string
  addLabel: string
  /** Where the next row begins, given those that are there. */
  blank: (rows: readonly Row[]) => Row
  most: number
  /** The order of the rows means something: they can be moved. */
  ordered?: boolean
  children: (row: Edit<Row>) => ReactNode
}

/** A list of a rule whose rows are edited in place. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { edit, label, description, rowName, addLabel, blank, most, ordered = false, children } = props
  const { value, replace } = edit
  const rows = rowsOf(edit)
  return (
    <Input.Wrapper label={label} labelElement="div" description={description} error={ownComplaint(edit)}>
      <Stack gap="sm" mt={6}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
          <Paper key={index} role="group" aria-label={`${rowName} ${index + 1}`} className={classes.row}>
            <RowHead
              name={`${rowName} ${index + 1}`}
              onUp={ordered && index > 0 ? () => replace(swapped(value, index)) : undefined}
              onRemove={() => replace(value.toSpliced(index, 1))}
            />
            {children(row)}
            {ownComplaint(row) && (
              <Text size="sm" c="error" role="alert">
                {ownComplaint(row)}
              </Text>
            )}
          </Paper>
        ))}
        {value.length < most && (
          <Button
            variant="default"
            size="sm"
            className={classes.add}
            leftSection={<IconPlus size={16} />}
            onClick={() => replace([...value, blank(value)])}
          >
            {addLabel}
          </Button>
        )}
      </Stack>
    </Input.Wrapper>
  )
}

type RowHeadProps = { name: string; onUp: (() => void) | undefined; onRemove: () => void }

function RowHead({ name, onUp, onRemove }: RowHeadProps) {
  const { t } = useTranslation('gameRules')
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" fw={580} aria-hidden="true">
        {name}
      </Text>
      <Group gap={4} wrap="nowrap">
        {onUp && (
          <ActionIcon color="gray" size="sm" aria-label={t('rows.up', { name })} onClick={onUp}>
            <IconArrowUp size={16} />
          </ActionIcon>
        )}
        <ActionIcon color="ember" size="sm" aria-label={t('rows.remove', { name })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </Group>
  )
}

/** With a row one place further up. */
function swapped<Row>(rows: readonly Row[], index: number): Row[] {
  return [
    ...rows.slice(0, index - 1),
    ...rows.slice(index, index + 1),
    ...rows.slice(index - 1, index),
    ...rows.slice(index + 1),
  ]
}
