/** Value of a question in the metadata of its event, and its key in the texts. */
export const questions = [
  { value: 'q1', name: 'recommend' },
  { value: 'q2', name: 'helped' },
  { value: 'q3', name: 'change' },
] as const

export type Question = (typeof questions)[number]

/** From 0, not at all likely, to 10, definitely. */
export const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export const choices = ['cases', 'live', 'material', 'group'] as const

/** Shortest text that is an answer rather than a slip of the finger. */
const shortestText = 10

export function isAnswer(question: Question, answer: string): boolean {
  return question.name === 'change' ? answer.trim().length >= shortestText : answer !== ''
}
