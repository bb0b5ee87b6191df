import type { SettingDefinition, SettingType, ValueOf } from './setting.ts'

/** One setting: where it is shown, what it may be, what it is by default, and what it governs. */
export const set = <const T extends SettingType>(
  tag: string,
  type: T,
  standard: ValueOf<SettingDefinition<T>>,
  es: string,
  en: string,
  needsRestart = false,
): SettingDefinition<T> => ({ tag, type, standard, description: { es, en }, needsRestart })
