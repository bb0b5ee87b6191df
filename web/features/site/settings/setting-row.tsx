import { Badge, Button, Code, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Setting } from './list-settings.ts'
import { SettingInput } from './setting-input.tsx'
import classes from './setting-row.module.css'
import { useSettingField } from './use-setting-field.ts'
import { useSettingHint } from './use-setting-hint.ts'

/** One setting: what it governs, its bounds and default, and the control that changes it. */
export function SettingRow({ setting }: { setting: Setting }) {
  const { t } = useTranslation('site')
  const field = useSettingField(setting)
  const hint = useSettingHint(setting)
  const standard = setting.value === setting.default_value
  return (
    <li className={classes.row} aria-busy={field.pending}>
      <div className={classes.words}>
        <Text component="div" fw={560} className={classes.name}>
          {setting.description}
          {setting.needs_restart && (
            <Badge color="marigold" size="sm" ml="xs">
              {t('settings.needsRestart')}
            </Badge>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
        <div className={classes.foot}>
          <Code className={classes.key}>{setting.key}</Code>
          {!standard && setting.value_type !== 'origins' && (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
              onClick={() => field.save(setting.default_value)}
              aria-label={t('settings.resetName', { name: setting.description })}
            >
              {t('settings.reset')}
            </Button>
          )}
        </div>
      </div>
      <div className={classes.input}>
        <SettingInput field={field} />
      </div>
    </li>
  )
}
