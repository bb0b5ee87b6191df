import { defineError } from '../../platform/errors/named-error.ts'

export const unknownEventType = defineError('event_type.unknown', 404, {
  es: 'No existe ese tipo de evento',
  en: 'Event type not found',
})
export const inactiveEventType = defineError('event_type.inactive', 409, {
  es: 'El tipo de evento «{name}» está desactivado',
  en: 'The event type "{name}" is switched off',
})
export const notSelfReportable = defineError('event_type.not_self_reportable', 403, {
  es: 'El evento «{name}» solo lo registra el servidor',
  en: 'Only the server records the event "{name}"',
})
export const eventTypeExists = defineError('event_type.exists', 400, {
  es: 'Ya hay un tipo de evento que se llama «{name}»',
  en: 'There is already an event type called "{name}"',
})
export const eventTypeBuiltIn = defineError('event_type.built_in', 409, {
  es: 'El propio sitio registra «{name}» por su nombre: puedes desactivarlo, pero no renombrarlo ni borrarlo',
  en: 'The site itself records "{name}" by its name: it can be switched off, but neither renamed nor deleted',
})
export const eventTypeInUse = defineError('event_type.in_use', 409, {
  es: 'El tipo de evento está en uso: desactívalo en lugar de borrarlo',
  en: 'The event type is in use: switch it off instead of deleting it',
})
export const metadataTooLarge = defineError('event.metadata_too_large', 400, {
  es: 'Los metadatos ocupan más de {limit} bytes',
  en: 'The metadata take more than {limit} bytes',
})
export const valueNotAccepted = defineError('event.value_not_accepted', 400, {
  es: 'El evento «{name}» no admite ese valor en «{field}»',
  en: 'The event "{name}" does not accept that value in "{field}"',
})
export const unknownEvent = defineError('event.unknown', 404, {
  es: 'Evento no encontrado',
  en: 'Event not found',
})
export const guestMerged = defineError('event.guest_merged', 409, {
  es: 'Esta sesión de invitado ya forma parte de una cuenta: repite la acción en ella',
  en: 'This guest session is part of an account now: repeat the action there',
})
export const noProgress = defineError('progress.unknown', 404, {
  es: 'Aún no hay progreso en este evento',
  en: 'Progress not found for this event',
})
export const noBadges = defineError('badge.none_for_event_type', 404, {
  es: 'Este tipo de evento no tiene insignias',
  en: 'No badges found for this event type',
})
export const unknownBadge = defineError('badge.unknown', 404, {
  es: 'No existe esa insignia',
  en: 'Badge not found',
})
export const badgeExists = defineError('badge.exists', 400, {
  es: 'Ya hay una insignia que se llama «{name}»',
  en: 'There is already a badge called "{name}"',
})
export const unknownCompletion = defineError('completion.unknown', 404, {
  es: 'No existe esa regla',
  en: 'Completion rule not found',
})
export const completionExists = defineError('completion.exists', 400, {
  es: 'Ya hay una regla que se llama «{name}»',
  en: 'There is already a rule called "{name}"',
})
