import { Select, type SelectProps, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { eventTypesQuery } from './list-integrations.ts'

/** Chooses an event by its name or by what it means. */
export function EventTypeSelect(props: Omit<SelectProps, 'data'>) {
  const { t, i18n } = useTranslation('integrations')
  const { data = [] } = useQuery(eventTypesQuery(i18n.language))
  const descriptions = new Map(data.map(({ name, description }) => [name, description]))
  return (
    <Select
      {...props}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('webhooks.noSuchEvent')}
      data={data.map(({ name }) => name)}
      filter={({ options, search }) =>
        options.filter((option) => {
          const words = 'value' in option ? `${option.value} ${descriptions.get(String(option.value))}` : ''
          return words.toLowerCase().includes(search.toLowerCase().trim())
        })
      }
      renderOption={({ option }) => (
        <div>
          <Text size="sm" ff="monospace">
            {option.value}
          </Text>
          <Text size="xs" c="dimmed">
            {descriptions.get(option.value)}
          </Text>
        </div>
      )}
    />
  )
}
