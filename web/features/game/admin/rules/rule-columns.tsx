import { ActionIcon, Anchor, Code, Group, Stack, Switch, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { Column } from '../../../../ui/data/data-table.tsx'
import { confirm } from '../../../../ui/feedback/confirm.tsx'
import type { Catalogue, Kept } from './catalogue.ts'
import { useRemoveRule, useSwitchRule } from './change-rules.ts'
import classes from './rule-columns.module.css'
import { useRuleWords } from './rule-words.ts'

/** What is shown of every rule: what it is called, what it does, whether it is in force, and what can be done with it. */
export function useRuleColumns<Rule extends object>(
  catalogue: Catalogue<Rule>,
  onEdit: (rule: Kept<Rule>) => void,
): Column<Kept<Rule>>[] {
  const words = useRuleWords()
  const { t } = words
  const { codeOf, titleOf, lineOf, activity } = catalogue
  return [
    {
      key: 'name',
      header: t('rule'),
      heading: true,
      cell: (rule) => (
        <Stack gap={2} miw={0} align="flex-start">
          <Anchor
            component="button"
            type="button"
            size="sm"
            fw={600}
            c="inherit"
            ta="start"
            onClick={() => onEdit(rule)}
          >
            {titleOf(rule, words)}
          </Anchor>
          <Code className={classes.code}>{codeOf(rule)}</Code>
        </Stack>
      ),
    },
    {
      key: 'line',
      header: t('does'),
      heading: true,
      cell: (rule) => (
        <Text span size="sm" c="dimmed" className={classes.line}>
          {lineOf(rule, words)}
        </Text>
      ),
    },
    ...(activity
      ? [
          {
            key: 'active',
            header: t('active'),
            cell: (rule) => <ActiveSwitch catalogue={catalogue} rule={rule} />,
          } satisfies Column<Kept<Rule>>,
        ]
      : []),
    {
      key: 'actions',
      header: t('todo'),
      align: 'end',
      actions: true,
      cell: (rule) => <RowActions catalogue={catalogue} rule={rule} onEdit={() => onEdit(rule)} />,
    },
  ]
}

type OfRule<Rule extends object> = { catalogue: Catalogue<Rule>; rule: Kept<Rule> }

function ActiveSwitch<Rule extends object>({ catalogue, rule }: OfRule<Rule>) {
  const words = useRuleWords()
  const { mutate, isPending, variables } = useSwitchRule(catalogue, rule)
  return (
    <Switch
      aria-label={words.t('activeName', { name: catalogue.titleOf(rule, words) })}
      checked={isPending ? variables : (catalogue.activity?.of(rule) ?? true)}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  )
}

function RowActions<Rule extends object>({ catalogue, rule, onEdit }: OfRule<Rule> & { onEdit: () => void }) {
  const words = useRuleWords()
  const { t } = words
  const { mutate, isPending } = useRemoveRule(catalogue, rule)
  const name = catalogue.titleOf(rule, words)

  async function removeIfConfirmed() {
    const body = t(catalogue.activity ? 'removeBody' : 'removeLevelBody')
    const question = { title: t('removeTitle', { name }), body, confirmLabel: t('remove'), danger: true }
    if (await confirm(question)) mutate()
  }

  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon color="gray" aria-label={t('editName', { name })} onClick={onEdit}>
        <IconPencil size={18} />
      </ActionIcon>
      {!catalogue.isFixed?.(rule) && (
        <ActionIcon
          color="ember"
          aria-label={t('removeName', { name })}
          loading={isPending}
          onClick={() => void removeIfConfirmed()}
        >
          <IconTrash size={18} />
        </ActionIcon>
      )}
    </Group>
  )
}
