import { ActionIcon, Button, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './history.module.css'
import type { Detail } from './metadata.ts'

const most = 12

/** Further details of an action, as rows of a name and a value. */
export function DetailRows({ details, onChange }: { details: Detail[]; onChange: (details: Detail[]) => void }) {
  const { t } = useTranslation('gameHistory')
  const change = (place: number, part: Partial<Detail>) =>
    onChange(details.map((detail, index) => (index === place ? { ...detail, ...part } : detail)))
  return (
    <Stack gap="xs" align="start">
      {details.map((detail, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row that is being typed has no other identity than its place
        <div key={place} className={classes.detail}>
          <TextInput
            aria-label={t('report.detailName', { place: place + 1 })}
            placeholder={t('report.namePlaceholder')}
            maxLength={50}
            autoComplete="off"
            value={detail.name}
            onChange={({ currentTarget }) => change(place, { name: currentTarget.value })}
          />
          <TextInput
            aria-label={t('report.detailValue', { place: place + 1 })}
            placeholder={t('report.valuePlaceholder')}
            maxLength={200}
            autoComplete="off"
            value={detail.value}
            onChange={({ currentTarget }) => change(place, { value: currentTarget.value })}
          />
          <ActionIcon
            color="gray"
            size={42}
            aria-label={t('report.removeDetail', { place: place + 1 })}
            onClick={() => onChange(details.filter((_, index) => index !== place))}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
      ))}
      {details.length < most && (
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => onChange([...details, { name: '', value: '' }])}
        >
          {t('report.addDetail')}
        </Button>
      )}
    </Stack>
  )
}
