import { Group, Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { knownZones, zoneName, zoneOffset } from '../../accounts/profile/time-zones.ts'
import type { SettingField } from './use-setting-field.ts'

const shown = 40

/** Any IANA time zone, found by typing a part of its name. */
export function TimeZoneInput({ field }: { field: SettingField }) {
  const { t, i18n } = useTranslation('site')
  const { setting, value, refusal, save } = field
  const zones = useMemo(() => knownZones(value).map((zone) => ({ value: zone, label: zoneName(zone) })), [value])
  return (
    <Select
      searchable
      aria-label={setting.description}
      data={zones}
      value={value}
      error={refusal}
      limit={shown}
      allowDeselect={false}
      nothingFoundMessage={t('settings.zoneNotFound')}
      renderOption={({ option }) => (
        <Group justify="space-between" wrap="nowrap" flex={1}>
          <span>{option.label}</span>
          <Text span size="xs" c="dimmed">
            {zoneOffset(option.value, new Date(), i18n.language)}
          </Text>
        </Group>
      )}
      onChange={(zone) => zone !== null && save(zone)}
    />
  )
}
