import { Anchor, Group, Select, type SelectProps, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { deviceZone, knownZones, zoneName, zoneOffset } from './time-zones.ts'

type TimeZoneSelectProps = Pick<SelectProps, 'error' | 'onBlur' | 'onFocus'> & {
  value?: string | null
  onChange: (zone: string | null) => void
}

/** The zone whose midnight ends the member's days; none means the site's. */
export function TimeZoneSelect({ value = null, onChange, ...input }: TimeZoneSelectProps) {
  const { t, i18n } = useTranslation('profile')
  const zones = useMemo(() => knownZones(value).map((zone) => ({ value: zone, label: zoneName(zone) })), [value])
  const here = deviceZone()
  return (
    <Stack gap={6}>
      <Select
        {...input}
        label={t('timeZone')}
        description={t('timeZoneHint')}
        placeholder={t('timeZoneOfSite')}
        data={zones}
        value={value}
        onChange={onChange}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('timeZoneClear') }}
        limit={60}
        nothingFoundMessage={t('timeZoneUnknown')}
        renderOption={({ option }) => (
          <Group justify="space-between" wrap="nowrap" flex={1}>
            <span>{option.label}</span>
            <Text span size="xs" c="dimmed">
              {zoneOffset(option.value, new Date(), i18n.language)}
            </Text>
          </Group>
        )}
      />
      {here !== value && (
        <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onChange(here)}>
          {t('timeZoneHere', { zone: zoneName(here) })}
        </Anchor>
      )}
    </Stack>
  )
}
