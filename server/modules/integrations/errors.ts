import { defineError } from '../../platform/errors/named-error.ts'

export const unknownIntegration = defineError('integration.unknown', 404, {
  es: 'Esa integración no existe',
  en: 'There is no such integration',
})
export const urlRefused = defineError('integration.url_refused', 400, {
  es: 'La URL debe empezar por http:// o https://, no llevar usuario ni contraseña y no apuntar a una red privada',
  en: 'The URL must start with http:// or https://, carry no user or password, and not point to a private network',
})
export const unknownEventType = defineError('integration.event_type_unknown', 400, {
  es: 'No existe el evento «{name}»',
  en: 'There is no event called "{name}"',
})
export const tooManyIntegrations = defineError('integration.too_many', 409, {
  es: 'Ya tienes {limit} integraciones, el máximo por miembro',
  en: 'You already have {limit} integrations, the most a member can have',
})
export const integrationOff = defineError('integration.off', 409, {
  es: 'La integración está desactivada: actívala primero',
  en: 'The integration is switched off: switch it on first',
})
export const unknownDelivery = defineError('delivery.unknown', 404, {
  es: 'Ese envío no existe',
  en: 'There is no such delivery',
})
export const deliveryPending = defineError('delivery.pending', 409, {
  es: 'Ese envío todavía está en curso',
  en: 'That delivery is still under way',
})
export const unknownApiKey = defineError('api_key.unknown', 404, {
  es: 'No hay ninguna clave en vigor con ese identificador',
  en: 'There is no key in force with that identifier',
})
// Its code starts with `caller.`, as any endpoint may answer it.
export const apiKeyInvalid = defineError('caller.api_key_invalid', 401, {
  es: 'La clave de API no es válida',
  en: 'The API key is not valid',
})
