import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type Format, useFormat } from '../../../../platform/format.ts'
import { supportedLanguage } from '../../../../platform/language.ts'
import type { Texts } from '../../../../ui/forms/texts-input.tsx'
import { useActionName } from '../../parts/action-name.ts'

/** What it takes to say in the reader's language what a rule does. */
export type RuleWords = {
  t: TFunction<'gameRules'>
  format: Format
  /** Of texts in both languages, the reader's. */
  read: (texts: Texts) => string
  action: (name: string) => string
  /** Several action types; of none it says that all of them count. */
  actions: (names: readonly string[]) => string
}

export function useRuleWords(): RuleWords {
  const { t, i18n } = useTranslation('gameRules')
  const format = useFormat()
  const action = useActionName()
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' })
  return {
    t,
    format,
    read: (texts) => texts[supportedLanguage(i18n.language) ?? 'es'],
    action,
    actions: (names) => (names.length === 0 ? t('anyAction') : list.format(names.map(action))),
  }
}
