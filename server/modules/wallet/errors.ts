import { defineError } from '../../platform/errors/named-error.ts'

export const noCreditsLeft = defineError('credits.none_left', 403, {
  es: 'Sin créditos disponibles',
  en: 'No credits left',
})
export const lumisInsufficient = defineError('lumis.insufficient', 402, {
  es: 'No tienes suficientes Lümis',
  en: 'You do not have enough Lümis',
})
export const accountHolderUnknown = defineError('credits.user_unknown', 404, {
  es: 'Usuario no encontrado',
  en: 'User not found',
})
