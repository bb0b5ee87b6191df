import { Accordion, Button, Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { SearchField } from '../../../ui/forms/search-field.tsx'
import { type Setting, settingsQuery } from './list-settings.ts'
import { groupByTag, isKnownTag, searchGroups } from './setting-tags.ts'
import { TagItem } from './tag-item.tsx'

type SettingsPanelProps = { search: string; onSearch: (text: string) => void }

/** All settings of the site in an accordion per tag, with a search over all of them. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { t, i18n } = useTranslation('site')
  const { data, error, refetch } = useQuery(settingsQuery(i18n.language))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <Stack gap="lg">
      <SearchField label={t('settings.search')} value={props.search} onSearch={props.onSearch} />
      {data ? <Groups settings={data} {...props} /> : <LoadingGroups />}
    </Stack>
  )
}

function Groups({ settings, search, onSearch }: SettingsPanelProps & { settings: readonly Setting[] }) {
  const { t } = useTranslation('site')
  const all = groupByTag(settings)
  const groups = searchGroups(all, search, (tag) => (isKnownTag(tag) ? t(`settings.tag.${tag}.title`) : tag))
  const [open, setOpen] = useState<string[]>(all.slice(0, 1).map(({ tag }) => tag))
  const searching = search !== ''

  if (groups.length === 0) {
    return (
      <EmptyState
        icon={<IconSearchOff aria-hidden="true" />}
        title={t('settings.nothingFound')}
        description={t('settings.nothingFoundHint', { search })}
        action={
          <Button variant="default" onClick={() => onSearch('')}>
            {t('settings.showAll')}
          </Button>
        }
      />
    )
  }
  return (
    <Paper>
      <Accordion
        multiple
        order={2}
        value={searching ? groups.map(({ tag }) => tag) : open}
        onChange={(tags) => {
          if (!searching) setOpen(tags)
        }}
      >
        {groups.map((group) => (
          <TagItem key={group.tag} group={group} />
        ))}
      </Accordion>
    </Paper>
  )
}

function LoadingGroups() {
  const { t } = useTranslation('ui')
  return (
    <Paper p="lg" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Stack gap="lg">
        {[1, 2, 3, 4, 5, 6].map((row) => (
          <Skeleton key={row} height={40} />
        ))}
      </Stack>
    </Paper>
  )
}
