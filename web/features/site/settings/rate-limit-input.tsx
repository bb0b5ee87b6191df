import { Group, Input, NumberInput, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { typingProps } from './typing-props.ts'
import type { SettingField } from './use-setting-field.ts'

type RateLimit = { limit: number | ''; window: number | '' }

/** So many requests in so many seconds: two figures, one value. */
export function RateLimitInput({ field }: { field: SettingField }) {
  const { t } = useTranslation('site')
  const { setting, value, refusal, edit } = field
  const rate = readRateLimit(value)
  const typing = typingProps(field)
  const shared = {
    allowDecimal: false,
    allowNegative: false,
    hideControls: true,
    clampBehavior: 'none',
    ...typing,
  } as const
  return (
    <Input.Wrapper error={refusal} size="md" labelElement="div">
      <Group gap="xs" wrap="nowrap" role="group" aria-label={setting.description} align="center">
        <NumberInput
          {...shared}
          aria-label={t('settings.rate.limit')}
          value={rate.limit}
          error={refusal !== null}
          onChange={(limit) => edit(printRateLimit({ ...rate, limit: figure(limit) }))}
        />
        <Text span size="sm" c="dimmed">
          {t('settings.rate.per')}
        </Text>
        <NumberInput
          {...shared}
          aria-label={t('settings.rate.window')}
          value={rate.window}
          error={refusal !== null}
          suffix={` ${t('settings.unit.seconds')}`}
          onChange={(window) => edit(printRateLimit({ ...rate, window: figure(window) }))}
        />
      </Group>
    </Input.Wrapper>
  )
}

/** What is stored, or what was typed so far: either figure may be missing then. */
function readRateLimit(text: string): RateLimit {
  const { limit, window }: Partial<Record<keyof RateLimit, unknown>> = JSON.parse(text)
  return { limit: figure(limit), window: figure(window) }
}

/** In the order and spelling in which the server stores it, so that an unchanged value compares equal. */
function printRateLimit({ limit, window }: RateLimit): string {
  return JSON.stringify({ limit, window })
}

function figure(value: unknown): number | '' {
  return typeof value === 'number' ? value : ''
}
