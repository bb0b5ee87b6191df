import { defineError } from '../../platform/errors/named-error.ts'

// Refused credentials; their codes start with `caller.`, as any endpoint may answer them.
export const tokenInvalid = defineError('caller.token_invalid', 401, {
  es: 'El token no es válido',
  en: 'The token is not valid',
})
export const tokenExpired = defineError('caller.token_expired', 401, {
  es: 'El token ha caducado',
  en: 'The token has expired',
})
export const tokenRevoked = defineError('caller.token_revoked', 401, {
  es: 'El token ya no es válido: vuelve a iniciar sesión',
  en: 'The token is no longer valid: log in again',
})
export const callerUnknown = defineError('caller.unknown', 404, {
  es: 'Usuario no encontrado',
  en: 'User not found',
})
export const callerInactive = defineError('caller.inactive', 403, {
  es: 'Esta cuenta está desactivada',
  en: 'This account is deactivated',
})
export const sessionUnknown = defineError('caller.session_unknown', 400, {
  es: 'La sesión de invitado no es válida',
  en: 'The guest session is not valid',
})
export const guestsDisabled = defineError('caller.guests_disabled', 403, {
  es: 'Este sitio no admite invitados: inicia sesión o regístrate',
  en: 'This site does not admit guests: log in or register',
})
export const apiKeyInvalid = defineError('caller.api_key_invalid', 401, {
  es: 'La clave de API no es válida',
  en: 'The API key is not valid',
})
