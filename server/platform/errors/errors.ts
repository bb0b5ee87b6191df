import { defineError } from './named-error.ts'

/** Refusals that any endpoint may answer; an endpoint need not list them. */
export const notFound = defineError('request.not_found', 404, {
  es: 'No existe lo que buscas en esta dirección',
  en: 'There is nothing at this address',
})
export const notAuthenticated = defineError('request.not_authenticated', 401, {
  es: 'No autorizado: inicia sesión o pide una sesión de invitado en /info',
  en: 'Not authorised: log in, or ask /info for a guest session',
})
export const notAllowed = defineError('request.not_allowed', 403, {
  es: 'No tienes permiso para hacer esto',
  en: 'You are not allowed to do this',
})
export const membersOnly = defineError('request.members_only', 403, {
  es: 'Solo los usuarios registrados pueden hacer esto',
  en: 'Only registered users can do this',
})
export const adminsOnly = defineError('request.admins_only', 403, {
  es: 'Solo los administradores pueden hacer esto',
  en: 'Only administrators can do this',
})
export const scopeMissing = defineError('request.scope_missing', 403, {
  es: 'Esta clave de API no tiene el permiso «{scope}»',
  en: 'This API key lacks the scope "{scope}"',
})
export const validationFailed = defineError('request.validation_failed', 422, {
  es: 'Hay datos que no son válidos',
  en: 'Some of the data is not valid',
})
export const malformedBody = defineError('request.malformed_body', 400, {
  es: 'El cuerpo de la petición no se puede leer',
  en: 'The body of the request cannot be read',
})
export const bodyTooLarge = defineError('request.body_too_large', 413, {
  es: 'El cuerpo de la petición es demasiado grande',
  en: 'The body of the request is too large',
})
export const unsupportedMediaType = defineError('request.unsupported_media_type', 415, {
  es: 'Este tipo de contenido no se admite',
  en: 'This content type is not supported',
})
export const crossSiteRequest = defineError('request.cross_site', 403, {
  es: 'La petición llega desde otro sitio y no se acepta',
  en: 'The request comes from another site and is not accepted',
})
export const tooManyRequests = defineError('request.too_many', 429, {
  es: 'Demasiadas peticiones. Vuelve a intentarlo en {seconds} s',
  en: 'Too many requests. Try again in {seconds} s',
})
export const overloaded = defineError('request.overloaded', 503, {
  es: 'El servidor está ocupado. Vuelve a intentarlo en un momento',
  en: 'The server is busy. Try again in a moment',
})
export const maintenance = defineError('request.maintenance', 503, {
  es: 'El sitio está en mantenimiento. Vuelve en unos minutos',
  en: 'The site is under maintenance. Come back in a few minutes',
})
export const idempotencyConflict = defineError('request.idempotency_conflict', 409, {
  es: 'Esta clave de idempotencia ya se usó con otros datos',
  en: 'This idempotency key was already used with other data',
})
export const crashed = defineError('request.crashed', 500, {
  es: 'Error interno del servidor',
  en: 'Internal server error',
})

export const errorsOfEveryEndpoint = [
  notFound,
  notAuthenticated,
  notAllowed,
  membersOnly,
  adminsOnly,
  scopeMissing,
  validationFailed,
  malformedBody,
  bodyTooLarge,
  unsupportedMediaType,
  crossSiteRequest,
  tooManyRequests,
  overloaded,
  maintenance,
  idempotencyConflict,
  crashed,
]
