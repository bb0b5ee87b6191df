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

// Logging in.
export const badCredentials = defineError('login.bad_credentials', 401, {
  es: 'El usuario o la contraseña no son correctos',
  en: 'The user or the password is not right',
})
export const tooManyAttempts = defineError('login.too_many_attempts', 429, {
  es: 'Demasiados intentos fallidos. Espera {seconds} s antes de volver a intentarlo',
  en: 'Too many failed attempts. Wait {seconds} s before the next one',
})
export const tokenReplayed = defineError('login.token_replayed', 401, {
  es: 'Esta sesión se ha cerrado porque su token se usó dos veces: vuelve a iniciar sesión',
  en: 'This login was ended because its token was used twice: log in again',
})
export const unknownLogin = defineError('login.unknown', 404, {
  es: 'Esa sesión no existe o ya está cerrada',
  en: 'There is no such login, or it is already over',
})
export const googleFailed = defineError('login.google_failed', 502, {
  es: 'No se ha podido iniciar sesión con Google. Inténtalo de nuevo',
  en: 'Logging in with Google did not work. Try again',
})
export const googleEmailUnproven = defineError('login.google_email_unproven', 403, {
  es: 'Google no ha confirmado el correo de esa cuenta',
  en: 'Google has not confirmed the e-mail of that account',
})
export const registrationClosed = defineError('login.registration_closed', 403, {
  es: 'Este sitio no admite registros nuevos',
  en: 'This site does not take new registrations',
})

// Accounts.
export const unknownUser = defineError('account.unknown', 404, {
  es: 'Usuario no encontrado',
  en: 'User not found',
})
export const emailTaken = defineError('account.email_taken', 400, {
  es: 'Ya hay una cuenta con ese correo',
  en: 'There is already an account with that e-mail',
})
export const usernameTaken = defineError('account.username_taken', 400, {
  es: 'Ese nombre de usuario ya está en uso',
  en: 'That username is already in use',
})
export const externalIdTaken = defineError('account.external_id_taken', 400, {
  es: 'Ya hay una cuenta con ese identificador externo',
  en: 'There is already an account with that external id',
})
export const wrongPassword = defineError('account.wrong_password', 400, {
  es: 'La contraseña actual no es correcta',
  en: 'The current password is not right',
})
export const lastAdministrator = defineError('account.last_administrator', 409, {
  es: 'Es la última cuenta de administración activa: nombra antes a otra persona',
  en: 'This is the last active administrator: appoint somebody else first',
})
export const resetInvalid = defineError('password_reset.invalid', 400, {
  es: 'El enlace ha caducado o ya se ha usado: pide otro',
  en: 'The link has expired or was already used: ask for another one',
})
