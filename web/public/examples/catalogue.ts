import {
  IconBook2,
  IconClockCheck,
  IconForms,
  IconId,
  IconMailHeart,
  IconMessageCircleStar,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Example } from '../../features/gamification/examples/example.ts'

/** Keys of the texts, too. */
export type ExampleKey = 'registration' | 'newsletters' | 'survey' | 'clock' | 'profile' | 'lessons'

export type ExampleLook = {
  key: ExampleKey
  /** Name of the event type behind it (rules §1.7). */
  eventType: string
  /** Where it is on the page: `/ejemplos#registro`. */
  anchor: string
  Icon: TablerIcon
  /** A colour of the palette. */
  color: string
}

/** The examples in the order of the page. */
const catalogue: readonly ExampleLook[] = [
  { key: 'registration', eventType: 'registro_campo', anchor: 'registro', Icon: IconForms, color: 'bougainvillea' },
  {
    key: 'newsletters',
    eventType: 'suscripcion_newsletter',
    anchor: 'boletines',
    Icon: IconMailHeart,
    color: 'lagoon',
  },
  { key: 'survey', eventType: 'encuesta_pregunta', anchor: 'encuesta', Icon: IconMessageCircleStar, color: 'jungle' },
  { key: 'clock', eventType: 'checkin_horario', anchor: 'fichaje', Icon: IconClockCheck, color: 'bougainvillea' },
  { key: 'profile', eventType: 'icp_campo', anchor: 'perfil', Icon: IconId, color: 'lagoon' },
  { key: 'lessons', eventType: 'leccion_completada', anchor: 'lecciones', Icon: IconBook2, color: 'jungle' },
]

/** An example that this site offers, with its place on the page. */
export type ShownExample = { look: ExampleLook; example: Example }

/** The examples in the order of the page. One whose event type is switched off is not among the server's. */
export function shownExamples(examples: readonly Example[]): ShownExample[] {
  return catalogue.flatMap((look) => {
    const example = examples.find(({ eventType }) => eventType === look.eventType)
    return example ? [{ look, example }] : []
  })
}
