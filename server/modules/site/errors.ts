import { defineError } from '../../platform/errors/named-error.ts'

export const unknownSetting = defineError('setting.unknown', 404, {
  es: 'No existe el ajuste «{key}»',
  en: 'There is no setting called "{key}"',
})
export const invalidOrigin = defineError('origin.invalid', 400, {
  es: 'Escribe un origen como https://example.com, sin ruta',
  en: 'Write an origin such as https://example.com, without a path',
})
export const originExists = defineError('origin.exists', 400, {
  es: 'Ese origen ya está permitido',
  en: 'That origin is already allowed',
})
export const unknownOrigin = defineError('origin.unknown', 404, {
  es: 'Ese origen no está en la lista',
  en: 'That origin is not in the list',
})
