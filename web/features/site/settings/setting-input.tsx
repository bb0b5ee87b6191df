import { Anchor, Select, Switch, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { FigureInput } from './figure-input.tsx'
import { RateLimitInput } from './rate-limit-input.tsx'
import { TimeZoneInput } from './time-zone-input.tsx'
import { typingProps } from './typing-props.ts'
import type { SettingField } from './use-setting-field.ts'

/** The control that fits the type of a setting. Its name is the setting's description, which stands beside it. */
export function SettingInput({ field }: { field: SettingField }) {
  const { setting, value, save } = field
  switch (setting.value_type) {
    case 'boolean':
      return (
        <Switch
          size="md"
          aria-label={setting.description}
          checked={value === 'true'}
          error={field.refusal}
          onChange={(event) => void switchTo(field, event.currentTarget.checked)}
        />
      )
    case 'integer':
    case 'decimal':
      return <FigureInput field={field} />
    case 'choice':
      return (
        <Select
          aria-label={setting.description}
          data={setting.options}
          value={value}
          error={field.refusal}
          allowDeselect={false}
          onChange={(option) => option !== null && save(option)}
        />
      )
    case 'timeZone':
      return <TimeZoneInput field={field} />
    case 'rateLimit':
      return <RateLimitInput field={field} />
    case 'origins':
      return <OriginsLink text={value} />
    default:
      return (
        <TextInput
          aria-label={setting.description}
          value={value}
          error={field.refusal}
          onChange={(event) => field.edit(event.currentTarget.value)}
          {...typingProps(field)}
        />
      )
  }
}

/** Closing the site to everybody else deserves a second thought. */
async function switchTo({ setting, save }: SettingField, on: boolean) {
  const closes = setting.key === 'maintenance_mode' && on
  const sure =
    !closes ||
    (await confirm({
      title: i18next.t('site:settings.maintenance.title'),
      body: i18next.t('site:settings.maintenance.body'),
      confirmLabel: i18next.t('site:settings.maintenance.confirm'),
      danger: true,
    }))
  if (sure) save(String(on))
}

/** The list has an area of its own. */
function OriginsLink({ text }: { text: string }) {
  const { t } = useTranslation('site')
  const origins: unknown = JSON.parse(text)
  return (
    <Anchor
      size="sm"
      fw={560}
      renderRoot={(props) => <Link to="/admin/dashboard" search={{ tab: 'origins' }} {...props} />}
    >
      {t('settings.origins', { count: Array.isArray(origins) ? origins.length : 0 })}
    </Anchor>
  )
}
