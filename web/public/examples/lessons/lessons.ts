/** `value` is the lesson in the metadata of its event, `name` its key in the texts; minutes include the exercise. */
export const lessons = [
  { value: 'lesson-1', name: 'first', minutes: 4 },
  { value: 'lesson-2', name: 'second', minutes: 6 },
  { value: 'lesson-3', name: 'third', minutes: 5 },
] as const

export type Lesson = (typeof lessons)[number]
