import type { KeyboardEvent } from 'react'
import type { SettingField } from './use-setting-field.ts'

/** What every input that is typed into does: Enter and leaving save, Escape gives up. */
export function typingProps({ save, discard }: Pick<SettingField, 'save' | 'discard'>) {
  return {
    onBlur: () => save(),
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key === 'Enter') save()
      if (event.key === 'Escape') discard()
    },
  }
}
