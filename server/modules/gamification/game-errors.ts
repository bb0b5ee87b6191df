import { endOfDay } from '../../platform/clock/calendar.ts'
import { defineError, type ErrorKind, type NamedError } from '../../platform/errors/named-error.ts'
import type { Refusal, RefusalCode } from './engine/game/turn.ts'

/** Every refusal of the game, with the status that fits it; the codes are those of Lümis v4, "Códigos de Error Comunes". */
export const gameErrors = {
  'streak.unknown': defineError('streak.unknown', 404, { es: 'No existe esa racha', en: 'There is no such streak' }),
  'streak.already_frozen': defineError('streak.already_frozen', 409, {
    es: 'La racha ya está congelada',
    en: 'The streak is frozen already',
  }),
  'streak.not_running': defineError('streak.not_running', 409, {
    es: 'Esta racha no está en marcha: no hay nada que congelar',
    en: 'This streak is not running: there is nothing to freeze',
  }),
  'insufficient.freeze_tokens': defineError('insufficient.freeze_tokens', 409, {
    es: 'No tienes fichas de congelación disponibles',
    en: 'You have no freeze tokens left',
  }),
  'streak.reward_unknown': defineError('streak.reward_unknown', 404, {
    es: 'Esta racha no tiene esa recompensa',
    en: 'This streak has no such reward',
  }),
  'streak.reward_not_reached': defineError('streak.reward_not_reached', 409, {
    es: 'Aún no has llegado a esa recompensa de la racha',
    en: 'You have not reached this reward of the streak yet',
  }),
  'streak.reward_already_claimed': defineError('streak.reward_already_claimed', 409, {
    es: 'Ya reclamaste esa recompensa de la racha',
    en: 'This reward of the streak was claimed before',
  }),
  'mission.unknown': defineError('mission.unknown', 404, {
    es: 'No existe esa misión',
    en: 'There is no such mission',
  }),
  'mission.already_accepted': defineError('mission.already_accepted', 409, {
    es: 'Ya aceptaste esa misión',
    en: 'You have accepted this mission already',
  }),
  'mission.not_completed': defineError('mission.not_completed', 409, {
    es: 'La misión aún no está completada',
    en: 'The mission is not completed yet',
  }),
  'mission.already_completed': defineError('mission.already_completed', 409, {
    es: 'Misión ya completada',
    en: 'This mission has been completed and claimed',
  }),
  'mission.not_available': defineError('mission.not_available', 409, {
    es: 'Esa misión no está disponible ahora',
    en: 'This mission is not available now',
  }),
  'mission.expired': defineError('mission.expired', 410, {
    es: 'La misión ha caducado',
    en: 'The mission has expired',
  }),
  'event.unknown': defineError('event.unknown', 404, { es: 'Evento no encontrado', en: 'Event not found' }),
  'event.not_active': defineError('event.not_active', 409, {
    es: 'El evento no está activo',
    en: 'The event is not active',
  }),
  'event.already_joined': defineError('event.already_joined', 409, {
    es: 'Ya participas en este evento',
    en: 'You have joined this event already',
  }),
  'event.not_joinable': defineError('event.not_joinable', 409, {
    es: 'En este evento no hace falta inscribirse',
    en: 'This event needs no registration',
  }),
  'event.not_for_you': defineError('event.not_for_you', 403, {
    es: 'Este evento es para otro grupo de miembros',
    en: 'This event is for another group of members',
  }),
  'achievement.unknown': defineError('achievement.unknown', 404, {
    es: 'No existe ese logro',
    en: 'There is no such achievement',
  }),
  'achievement.locked': defineError('achievement.locked', 409, {
    es: 'Aún no has desbloqueado ese logro',
    en: 'You have not unlocked this achievement yet',
  }),
  'achievement.already_claimed': defineError('achievement.already_claimed', 409, {
    es: 'Logro ya reclamado',
    en: 'This achievement was claimed before',
  }),
  'combo.unknown': defineError('combo.unknown', 404, { es: 'No existe ese combo', en: 'There is no such combo' }),
  'combo.already_started': defineError('combo.already_started', 409, {
    es: 'Ese combo ya está en marcha',
    en: 'This combo is running already',
  }),
  'combo.expired': defineError('combo.expired', 410, { es: 'El combo ha caducado', en: 'The combo has expired' }),
  'combo.not_available': defineError('combo.not_available', 409, {
    es: 'Ese combo no está disponible ahora',
    en: 'This combo is not available now',
  }),
  'prestige.not_available': defineError('prestige.not_available', 409, {
    es: 'El prestigio se alcanza en el nivel 20',
    en: 'Prestige is reached at level 20',
  }),
  'insufficient.level': defineError('insufficient.level', 403, {
    es: 'Nivel insuficiente',
    en: 'Your level is not high enough',
  }),
} as const satisfies Record<RefusalCode, ErrorKind>

/** The error that a refusal of the engine is answered with. `zone`: where the days of its details are. */
export function refusedBy({ refused, details }: Refusal, zone: string): NamedError {
  if (refused === 'streak.already_frozen' && typeof details?.until === 'number') {
    const expires = new Date(endOfDay(details.until, zone)).toISOString()
    return gameErrors[refused]({ details: { current_freeze_expires: expires } })
  }
  if (refused === 'achievement.already_claimed' && typeof details?.claimed_at === 'number') {
    return gameErrors[refused]({ details: { claimed_at: new Date(details.claimed_at).toISOString() } })
  }
  return gameErrors[refused](details && { details })
}
