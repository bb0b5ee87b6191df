import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import type { Setting } from './list-settings.ts'
import { durationInWords, unitOf } from './setting-units.ts'

/** Bounds, default and the readable form of a setting's figure, in one line. */
export function useSettingHint(setting: Setting): string {
  const { t, i18n } = useTranslation('site')
  const format = useFormat()
  const { key, min, max, value, default_value } = setting

  function readable(text: string): string {
    switch (setting.value_type) {
      case 'boolean':
        return t(text === 'true' ? 'settings.on' : 'settings.off')
      case 'integer':
      case 'decimal':
        return figureInWords(Number(text))
      case 'rateLimit': {
        const { limit, window }: { limit: number; window: number } = JSON.parse(text)
        return t('settings.rate.words', { limit, window })
      }
      default:
        return text
    }
  }

  function figureInWords(figure: number): string {
    const duration = unitOf(key) === 'seconds' ? durationInWords(figure, i18n.language) : undefined
    return duration ? `${format.number(figure)} (${duration})` : format.number(figure)
  }

  const isFigure = min !== null && max !== null
  const bounds = isFigure && t('settings.bounds', { min: format.number(min), max: format.number(max) })
  const duration = unitOf(key) === 'seconds' && value !== default_value && durationInWords(Number(value), i18n.language)
  const standard = setting.value_type !== 'origins' && t('settings.default', { value: readable(default_value) })
  return [duration && t('settings.now', { value: duration }), bounds, standard].filter(Boolean).join(' · ')
}
