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
  const [search] = useDebouncedValue(typed === chosenName ? '' : typed, typingPause)
  const { data, isFetching } = useQuery(usersQuery(1, offered, search))
  const found = (data?.items ?? []).map(({ id, username, email }) => ({
    value: String(id),
    label: email === null ? username : `${username} · ${email}`,
  }))
  // Who was chosen elsewhere, by number only.
  const { data: known } = useQuery({ ...memberGameQuery(value ?? 0, i18n.language), enabled: value !== null })
  const isListed = value === null || found.some((option) => option.value === String(value))
  const chosen = { value: String(value), label: chosenName ?? known?.username ?? String(value) }
  return (
    <Select
      label={label}
      error={error}
      placeholder={t('members.search')}
      searchable
      clearable
      nothingFoundMessage={t('members.nobody')}
      rightSection={isFetching ? <Loader size="xs" /> : undefined}
      data={isListed ? found : [chosen, ...found]}
      // The server has searched already, in more than what is shown.
      filter={({ options }) => options}
      value={value === null ? null : String(value)}
      onSearchChange={setTyped}
      onChange={(id, option) => {
        setChosenName(option?.label ?? null)
        onChange(id === null ? null : Number(id))
      }}
    />
  )
}
