import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { SidePanel } from '../../../../ui/layout/side-panel.tsx'
import { type Catalogue, type Kept, rulesQuery } from './catalogue.ts'
import { useRuleColumns } from './rule-columns.tsx'
import { RuleForm } from './rule-form.tsx'
import { type RuleWords, useRuleWords } from './rule-words.ts'

type CataloguePanelProps<Rule extends object> = {
  catalogue: Catalogue<Rule>
  search: string
  onSearch: (text: string) => void
}

/** The rules of one catalogue: find one, change it, switch it, add to them. */
export function CataloguePanel<Rule extends object>({ catalogue, search, onSearch }: CataloguePanelProps<Rule>) {
  const words = useRuleWords()
  const { t } = words
  const { name, Icon, titleOf } = catalogue
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<Kept<Rule> | null>(null)
  const query = useQuery({
    ...rulesQuery(catalogue),
    select: (rules) => rules.filter(matching(search, catalogue, words)),
  })
  return (
    <ListPanel
      label={t(`catalogues.${name}.title`)}
      notice={
        <Text size="sm" c="dimmed">
          {t(`catalogues.${name}.hint`)}
        </Text>
      }
      search={{
        label: t('search'),
        value: search,
        onSearch,
        nothingFound: {
          title: t('nothingFound'),
          description: t('nothingFoundHint', { search }),
          showAll: t('showAll'),
        },
      }}
      actions={
        <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
          {t(`catalogues.${name}.add`)}
        </Button>
      }
      query={query}
      columns={useRuleColumns(catalogue, setEditing)}
      rowKey={({ id }) => id}
      empty={{
        icon: <Icon aria-hidden="true" />,
        title: t(`catalogues.${name}.emptyTitle`),
        description: t(`catalogues.${name}.empty`),
      }}
    >
      <SidePanel title={t(`catalogues.${name}.new`)} opened={adding} onClose={() => setAdding(false)}>
        <RuleForm catalogue={catalogue} onDone={() => setAdding(false)} />
      </SidePanel>
      <SidePanel
        title={editing === null ? '' : titleOf(editing, words)}
        opened={editing !== null}
        onClose={() => setEditing(null)}
      >
        {editing && <RuleForm catalogue={catalogue} known={editing} onDone={() => setEditing(null)} />}
      </SidePanel>
    </ListPanel>
  )
}

function matching<Rule extends object>(search: string, { codeOf, titleOf, lineOf }: Catalogue<Rule>, words: RuleWords) {
  const wanted = search.toLowerCase()
  return (rule: Rule) => `${codeOf(rule)} ${titleOf(rule, words)} ${lineOf(rule, words)}`.toLowerCase().includes(wanted)
}
