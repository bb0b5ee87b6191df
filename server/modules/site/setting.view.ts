import Type, { type Static } from 'typebox'
import type { Locale } from '../../platform/errors/named-error.ts'
import { catalogue, isSettingKey } from './catalogue.ts'
import type { StoredSetting } from './setting.store.ts'

/** Neptuno, `SiteSetting`; `value_type`, `options`, `min`, `max` and `needs_restart` tell the panel which input to show. */
export const SettingView = Type.Object({
  id: Type.Integer(),
  key: Type.String(),
  value: Type.String({ description: 'The JSON of the value; switches are "true" or "false".' }),
  description: Type.String(),
  tag: Type.String(),
  updated_by: Type.Union([Type.Integer(), Type.Null()]),
  updated_at: Type.String({ format: 'date-time' }),
  value_type: Type.String(),
  options: Type.Array(Type.String()),
  min: Type.Union([Type.Number(), Type.Null()]),
  max: Type.Union([Type.Number(), Type.Null()]),
  default_value: Type.String(),
  needs_restart: Type.Boolean(),
})

export function viewSetting(stored: StoredSetting, locale: Locale): Static<typeof SettingView> {
  if (!isSettingKey(stored.key)) throw new Error(`${stored.key} is not in the catalogue`)
  const { type, description, tag, standard, needsRestart } = catalogue[stored.key]
  return {
    id: stored.id,
    key: stored.key,
    value: stored.value,
    description: description[locale],
    tag,
    updated_by: stored.updated_by,
    updated_at: stored.updated_at.toISOString(),
    value_type: type.kind,
    options: 'options' in type ? [...type.options] : [],
    min: 'min' in type ? type.min : null,
    max: 'max' in type ? type.max : null,
    default_value: typeof standard === 'string' ? standard : JSON.stringify(standard),
    needs_restart: needsRestart,
  }
}
