import { Loader, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usersQuery } from '../../../accounts/admin/list-users.ts'
import { memberGameQuery } from '../../queries/show-member-game.ts'

const offered = 20
const typingPause = 250

type MemberPickerProps = {
  label: string
  error?: ReactNode
  value: number | null
  onChange: (id: number | null) => void
}

/** One member, found by name or e-mail. */
export function MemberPicker({ label, error, value, onChange }: MemberPickerProps) {
  const { t, i18n } = useTranslation('gameAdmin')
  const [typed, setTyped] = useState('')
  const [chosenName, setChosenName] = useState<string | null>(null)
  // Who was chosen elsewhere, by number only.
  const { data: known } = useQuery({ ...memberGameQuery(value ?? 0, i18n.language), enabled: value !== null })
  // One name whatever is found: the field takes over each new name of its choice, and would search for it, and so on.
  const chosen = value === null ? null : { value: String(value), label: chosenName ?? known?.username ?? String(value) }
  const isChosen = typed === chosen?.label || typed === chosen?.value
  const [search] = useDebouncedValue(isChosen ? '' : typed, typingPause)
  const { data, isFetching } = useQuery(usersQuery(1, offered, search))
  const found = (data?.items ?? [])
    .filter(({ id }) => id !== value)
    .map(({ id, username, email }) => ({
      value: String(id),
      label: email === null ? username : `${username} · ${email}`,
    }))
  return (
    <Select
      label={label}
      error={error}
      placeholder={t('members.search')}
      searchable
      clearable
      nothingFoundMessage={t('members.nobody')}
      rightSection={isFetching ? <Loader size="xs" /> : undefined}
      data={chosen === null ? found : [chosen, ...found]}
      // The server has searched already, in more than what is shown.
      filter={({ options }) => options}
      value={chosen?.value ?? null}
      onSearchChange={setTyped}
      onChange={(id, option) => {
        setChosenName(option?.label ?? null)
        onChange(id === null ? null : Number(id))
      }}
    />
  )
}
