import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const typingPause = 250

type SearchFieldProps = {
  /** What is searched, e.g. "Buscar usuarios": the accessible name and the placeholder. */
  label: string
  /** What is being searched for now. */
  value: string
  /** Called when typing pauses. */
  onSearch: (text: string) => void
}

/** One line to search a list with. Escape empties it. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const { t } = useTranslation('ui')
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  const [told, setTold] = useState(value)
  const tell = useDebouncedCallback((next: string) => {
    setTold(next)
    onSearch(next)
  }, typingPause)

  if (value !== seen) {
    setSeen(value)
    // Not what was typed here a moment ago: the back button, a link.
    if (value !== told) setText(value)
  }

  function change(next: string) {
    setText(next)
    tell(next.trim())
  }

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      rightSection={text && <CloseButton size="sm" aria-label={t('clear')} onClick={() => change('')} />}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') change('')
      }}
    />
  )
}
