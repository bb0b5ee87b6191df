import type { Texts } from '../../../platform/errors/named-error.ts'
import type { Action } from '../../gamification/index.ts'

/** How an action came in, as members read it. */
export const channelNames: Readonly<Record<Action['channel'], Texts>> = {
  mobile_app: { es: 'Aplicación móvil', en: 'Mobile app' },
  whatsapp: { es: 'WhatsApp', en: 'WhatsApp' },
  web_app: { es: 'Esta web', en: 'This site' },
  telegram: { es: 'Telegram', en: 'Telegram' },
  api: { es: 'Otro sistema', en: 'Another system' },
  command: { es: 'Una decisión en el juego', en: 'A decision in the game' },
  tracked: { es: 'Se anotó sola', en: 'Noted by itself' },
  fact: { es: 'Algo que pasó en el sitio', en: 'Something that happened on the site' },
  import: { es: 'Traída de otro sistema', en: 'Brought from another system' },
  engine: { es: 'El propio juego', en: 'The game itself' },
}
