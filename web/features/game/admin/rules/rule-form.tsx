import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../../ui/forms/form-card.tsx'
import type { Catalogue, Kept } from './catalogue.ts'
import { useSaveRule } from './change-rules.ts'
import { missingFigures, placesIn } from './form/edit.ts'
import { RulePreview } from './rule-preview.tsx'

type RuleFormProps<Rule extends object> = {
  catalogue: Catalogue<Rule>
  /** Absent for a new one. */
  known?: Kept<Rule>
  onDone: () => void
}

/** One rule with all its fields, what it would mean, and what the server thinks of it. */
export function RuleForm<Rule extends object>({ catalogue, known, onDone }: RuleFormProps<Rule>) {
  const { t } = useTranslation('gameRules')
  const { mutateAsync } = useSaveRule(catalogue, known)
  const form = useForm<{ rule: Rule }>({
    initialValues: { rule: known === undefined ? catalogue.blank() : withoutId(known) },
    validate: ({ rule }) => Object.fromEntries(missingFigures(rule).map((path) => [path, t('required')])),
  })
  const { rule } = form.values
  const { Fields, requests } = catalogue
  return (
    <FormCard
      bare
      form={form}
      submitLabel={t(known === undefined ? 'create' : 'save')}
      fieldNames={({ rule: values }) => placesIn(values)}
      fieldsByCode={{ 'event_type.exists': 'name', 'event_type.built_in': 'name' }}
      onSubmit={async ({ rule: values }) => {
        await mutateAsync(values)
        onDone()
      }}
    >
      <Fields
        edit={{ value: rule, replace: (next) => form.setValues({ rule: next }), at: '', errors: form.errors }}
        known={known}
      />
      {requests.preview && <RulePreview catalogue={catalogue} preview={requests.preview} rule={rule} />}
    </FormCard>
  )
}

/** What is kept, as it is sent back: its number is in the address. */
function withoutId<Rule extends object>(known: Rule & { id?: number }): Rule {
  const rule: Rule & { id?: number } = { ...known }
  delete rule.id
  return rule
}
