import type { Locale } from '../../platform/errors/named-error.ts'
import type { Mail } from '../../platform/mail/mailer.ts'

interface ResetDetails {
  readonly siteName: string
  readonly username: string
  readonly link: string
}

/** The mail with the link to choose another password. */
export function passwordResetMail(to: string, locale: Locale, details: ResetDetails): Mail {
  return { to, ...wording[locale](details) }
}

const wording: Readonly<Record<Locale, (details: ResetDetails) => Omit<Mail, 'to'>>> = {
  es: ({ siteName, username, link }) => ({
    subject: `${siteName}: elige otra contraseña`,
    text: `Hola, ${username}:

Alguien ha pedido cambiar la contraseña de tu cuenta en ${siteName}. Si has sido tú, abre este enlace:

${link}

Vale durante una hora y una sola vez. Si no has sido tú, no hagas nada: tu contraseña sigue siendo la misma.
`,
  }),
  en: ({ siteName, username, link }) => ({
    subject: `${siteName}: choose another password`,
    text: `Hello ${username},

Somebody asked to change the password of your account at ${siteName}. If it was you, open this link:

${link}

It is valid for one hour, and once. If it was not you, there is nothing to do: your password stays as it is.
`,
  }),
}
