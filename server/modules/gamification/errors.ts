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
export const unknownRule = defineError('rule.unknown', 404, {
  es: 'No existe esa regla',
  en: 'There is no such rule',
})
export const ruleInUse = defineError('rule.in_use', 409, {
  es: 'Desde que existe esta regla se han registrado acciones que pueden haber contado para ella: desactívala en lugar de borrarla',
  en: 'Actions that may count for this rule were recorded since it exists: switch it off instead of deleting it',
})
export const ruleNeeded = defineError('rule.needed', 409, {
  es: 'Otras reglas dejarían de tener sentido: {rules}',
  en: 'Other rules would no longer make sense: {rules}',
})
/** Of the rules of the game, for the endpoints of every catalogue. */
export const ruleErrors = { unknown: unknownRule, inUse: ruleInUse, needed: ruleNeeded }
export const unknownCompletion = defineError('completion.unknown', 404, {
  es: 'No existe esa regla',
  en: 'Completion rule not found',
})
export const completionExists = defineError('completion.exists', 400, {
  es: 'Ya hay una regla que se llama «{name}»',
  en: 'There is already a rule called "{name}"',
})

/** Of the game's surface, where "event" is something else. */
export const unknownAction = defineError('action.unknown', 404, {
  es: 'No existe ese tipo de acción',
  en: 'There is no such type of action',
})
export const actionInactive = defineError('action.inactive', 409, {
  es: 'Las acciones «{name}» están desactivadas',
  en: 'Actions of the type "{name}" are switched off',
})
export const notReportable = defineError('action.not_reportable', 403, {
  es: 'Las acciones «{name}» solo las registra el servidor',
  en: 'Only the server records actions of the type "{name}"',
})
export const actionTooOld = defineError('action.too_old', 422, {
  es: 'La acción ocurrió hace demasiado tiempo: se admite hasta {limit} después',
  en: 'The action happened too long ago: it is accepted up to {limit} later',
})
export const actionInFuture = defineError('action.in_future', 422, {
  es: 'La acción está fechada en el futuro',
  en: 'The action is dated in the future',
})

/** Of types of actions, for the administrators of the game. */
export const actionTypeErrors = { unknown: unknownAction, exists: eventTypeExists, builtIn: eventTypeBuiltIn }
