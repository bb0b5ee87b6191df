import { defineError } from '../../platform/errors/named-error.ts'

export const memberUnknown = defineError('member.unknown', 404, {
  es: 'No existe ese miembro',
  en: 'There is no such member',
})
