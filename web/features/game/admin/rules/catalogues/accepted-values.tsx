import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Edit, fieldOf } from '../form/edit.ts'

/** Which values make sense, for each of some fields; any where none is named. */
export function AcceptedValues({ edit, fields }: { edit: Edit<Record<string, string[]>>; fields: readonly string[] }) {
  const { t } = useTranslation('gameRules')
  return fields.map((field) => {
    const { value = [], onChange, ...shown } = fieldOf(edit, field)
    return (
      <TagsInput
        key={field}
        {...shown}
        label={t('actions.accepted', { field })}
        description={t('actions.acceptedHint')}
        acceptValueOnBlur
        value={value}
        onChange={(values) => (values.length > 0 ? onChange(values) : edit.replace(without(edit.value, field)))}
      />
    )
  })
}

/** An empty list would accept nothing; leaving the field out accepts everything. */
function without(accepted: Readonly<Record<string, string[]>>, field: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(accepted).filter(([name]) => name !== field))
}
