import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../../platform/describe-error.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { formErrors } from '../../../ui/forms/form-errors.ts'
import type { Setting } from './list-settings.ts'
import { useUpdateSetting } from './update-setting.ts'

export type SettingField = {
  setting: Setting
  /** What the input shows: the stored text, or what was typed and is not stored yet. */
  value: string
  /** Why the server refused what the input shows, or null. */
  refusal: string | null
  pending: boolean
  edit: (text: string) => void
  /** Stores a text, or what was typed. */
  save: (text?: string) => void
  /** Back to what is stored. */
  discard: () => void
}

/** The state of one setting that is saved on its own: typed, on its way, stored or refused. */
export function useSettingField(setting: Setting): SettingField {
  const { t } = useTranslation('site')
  const [draft, setDraft] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const sent = useRef<string | null>(null)
  const { mutateAsync, isPending } = useUpdateSetting()
  const value = draft ?? setting.value

  async function store(text: string) {
    sent.current = text
    try {
      await mutateAsync({ key: setting.key, value: text })
      // Something else may have been typed meanwhile.
      setDraft((current) => (current === text ? null : current))
      setRefusal(null)
      notify.success(t('settings.saved', { name: setting.description }))
    } catch (error) {
      setRefusal(formErrors(error, ['value']).fields.value ?? describeError(error))
    } finally {
      if (sent.current === text) sent.current = null
    }
  }

  function discard() {
    setDraft(null)
    setRefusal(null)
  }

  return {
    setting,
    value,
    refusal,
    pending: isPending,
    edit(text) {
      setDraft(text)
      setRefusal(null)
    },
    save(text = value) {
      if (text === setting.value) return discard()
      // Enter and the loss of focus that follows it are one wish.
      if (text === sent.current) return
      setDraft(text)
      void store(text)
    },
    discard,
  }
}
