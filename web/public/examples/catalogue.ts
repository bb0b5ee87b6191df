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

/** Names of the examples, as the server and the texts know them. */
export type ExampleKey = 'registration' | 'newsletters' | 'survey' | 'clock' | 'profile' | 'lessons'

export type ExampleLook = {
  key: ExampleKey
  /** Where it is on the page: `/ejemplos#registro`. */
  anchor: string
  Icon: TablerIcon
  /** A colour of the palette. */
  color: string
}

/** The examples in the order of the page. */
const catalogue: readonly ExampleLook[] = [
  { key: 'registration', anchor: 'registro', Icon: IconForms, color: 'bougainvillea' },
  {
    key: 'newsletters',
    anchor: 'boletines',
    Icon: IconMailHeart,
    color: 'lagoon',
  },
  { key: 'survey', anchor: 'encuesta', Icon: IconMessageCircleStar, color: 'jungle' },
  { key: 'clock', anchor: 'fichaje', Icon: IconClockCheck, color: 'bougainvillea' },
  { key: 'profile', anchor: 'perfil', Icon: IconId, color: 'lagoon' },
  { key: 'lessons', anchor: 'lecciones', Icon: IconBook2, color: 'jungle' },
]

/** An example that this site offers, with its place on the page. */
export type ShownExample = { look: ExampleLook; example: Example }

/** The examples in the order of the page. One whose event type is switched off is not among the server's. */
export function shownExamples(examples: readonly Example[]): ShownExample[] {
  return catalogue.flatMap((look) => {
    const example = examples.find(({ name }) => name === look.key)
    return example ? [{ look, example }] : []
  })
}
