import Type, { type Static } from 'typebox'
import type { Locale, Texts } from '../../platform/errors/named-error.ts'

/** What operations answer that have nothing to show (Neptuno, `{"message": "…"}`). */
export const MessageView = Type.Object({ message: Type.String() })

const messages = {
  loggedOut: { es: 'Sesión cerrada', en: 'Logged out' },
  loggedOutEverywhere: { es: 'Todas las sesiones se han cerrado', en: 'All logins were ended' },
  passwordChanged: {
    es: 'Contraseña actualizada. Las demás sesiones se han cerrado',
    en: 'Password changed. All other logins were ended',
  },
  resetRequested: {
    es: 'Si hay una cuenta con ese correo, en unos minutos llegará un enlace para elegir otra contraseña',
    en: 'If there is an account with that e-mail, a link to choose another password will arrive in a few minutes',
  },
  passwordReset: {
    es: 'Contraseña guardada. Ya puedes iniciar sesión',
    en: 'Password saved. You can log in now',
  },
} as const satisfies Record<string, Texts>

export function message(key: keyof typeof messages, locale: Locale): Static<typeof MessageView> {
  return { message: messages[key][locale] }
}
