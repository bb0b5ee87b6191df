import type { Translation } from '../../platform/language.ts'
import type { examplesEs } from './texts.es.ts'

export const examplesEn: Translation<typeof examplesEs> = {
  title: 'Examples',
  description: 'Everyday situations in which taking part adds up. What you win here is real, for guests too.',
}
