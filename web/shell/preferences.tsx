import { type MantineColorScheme, Text, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { setLanguage } from '../platform/i18n.ts'
import { type Language, languages, supportedLanguage } from '../platform/language.ts'
import type { Choice } from '../ui/choice.tsx'

export function useLanguageChoice(): Choice<Language> {
  const { t, i18n } = useTranslation('shell')
  return {
    label: t('language.label'),
    value: supportedLanguage(i18n.language) ?? 'es',
    options: languages.map((language) => ({
      value: language,
      label: t(`language.${language}`),
      icon: (
        <Text span size="sm" fw={640}>
          {language.toUpperCase()}
        </Text>
      ),
    })),
    onChange: (language) => void setLanguage(language),
  }
}

export function useColorSchemeChoice(): Choice<MantineColorScheme> {
  const { t } = useTranslation('shell')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return {
    label: t('colorScheme.label'),
    value: colorScheme,
    options: [
      { value: 'light', label: t('colorScheme.light'), icon: <IconSun size={20} aria-hidden="true" /> },
      { value: 'dark', label: t('colorScheme.dark'), icon: <IconMoon size={20} aria-hidden="true" /> },
      { value: 'auto', label: t('colorScheme.auto'), icon: <IconDeviceDesktop size={20} aria-hidden="true" /> },
    ],
    onChange: setColorScheme,
  }
}
