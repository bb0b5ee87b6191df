import { Badge, Code, Group, Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../../ui/data/data-table.tsx'
import type { EventType } from '../event-types/list-action-types.ts'
import { RowActions } from '../row-actions.tsx'
import { useRemoveCompletion, useSwitchCompletion } from './change-completions.ts'
import type { Completion } from './list-completions.ts'

export function useCompletionColumns(
  types: readonly EventType[],
  onEdit: (completion: Completion) => void,
): Column<Completion>[] {
  const { t } = useTranslation('gamificationAdmin')
  const typeOf = (id: number) => types.find((type) => type.id === id)
  return [
    {
      key: 'name',
      header: t('completions.rule'),
      heading: true,
      cell: (completion) => <Rule completion={completion} type={typeOf(completion.event_type_id)} />,
    },
    {
      key: 'bonus',
      header: t('completions.bonus'),
      cell: ({ bonus_event_type_id }) => <Bonus type={typeOf(bonus_event_type_id)} />,
    },
    { key: 'active', header: t('active'), cell: (completion) => <ActiveSwitch completion={completion} /> },
    {
      key: 'actions',
      header: t('actions'),
      align: 'end',
      actions: true,
      cell: (completion) => <Actions completion={completion} onEdit={() => onEdit(completion)} />,
    },
  ]
}

function Rule({ completion, type }: { completion: Completion; type: EventType | undefined }) {
  const { t } = useTranslation('gamificationAdmin')
  const { name, field, required_values } = completion
  return (
    <Stack gap={6} miw={0}>
      <Text span fw={600}>
        {name}
      </Text>
      <Group gap={6}>
        <Text span size="sm" c="dimmed">
          {t('completions.when', { type: type?.name ?? '', field })}
        </Text>
        {required_values.map((value) => (
          <Badge key={value} color="lagoon">
            {value}
          </Badge>
        ))}
      </Group>
    </Stack>
  )
}

function Bonus({ type }: { type: EventType | undefined }) {
  const { t } = useTranslation('gamificationAdmin')
  if (type === undefined) return null
  return (
    <Group gap="xs">
      <Code>{type.name}</Code>
      <Text span size="sm" c="dimmed">
        {t('completions.worth', { count: type.points_per_event })}
      </Text>
    </Group>
  )
}

function ActiveSwitch({ completion }: { completion: Completion }) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutate, isPending, variables } = useSwitchCompletion(completion)
  return (
    <Switch
      aria-label={t('activeName', { name: completion.name })}
      checked={isPending ? variables : completion.active}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  )
}

function Actions({ completion, onEdit }: { completion: Completion; onEdit: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { name } = completion
  const { mutate, isPending } = useRemoveCompletion(completion)
  const removal = {
    title: t('completions.removeTitle', { name }),
    body: t('completions.removeBody'),
    confirmLabel: t('completions.remove'),
    pending: isPending,
    run: () => mutate(),
  }
  return <RowActions name={name} onEdit={onEdit} removal={removal} />
}
