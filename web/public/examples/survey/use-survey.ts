import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Example, isComplete } from '../../../features/gamification/examples/example.ts'
import { useExample } from '../frame/use-example.ts'
import { isAnswer, type Question, questions } from './questions.ts'

/** A survey that is answered one question at a time. The answers stay on this page; that they were given is reported. */
export function useSurvey(example: Example) {
  const { t } = useTranslation('examples')
  const { status, perform } = useExample(example, 'survey')
  const isAnswered = ({ value }: Question) => status(value) === 'done'
  const [position, setPosition] = useState(() =>
    Math.max(
      0,
      questions.findIndex((each) => !isAnswered(each)),
    ),
  )
  const [thanked, setThanked] = useState(() => isComplete(example))
  const [answers, setAnswers] = useState<Partial<Record<Question['name'], string>>>({})
  const [isMissing, setMissing] = useState(false)

  const heading = useFocusAfterMoving(`${position} ${thanked}`)
  const question = questions[position] ?? questions[0]
  const answer = answers[question.name] ?? ''

  function goTo(next: number) {
    setPosition(next)
    setThanked(false)
    setMissing(false)
  }

  return {
    /** For the heading of what is shown: the reader is taken there when it changes. */
    heading,
    question,
    position,
    answer,
    isMissing,
    thanked,
    isAnswered,
    isSending: status(question.value) === 'sending',
    goTo,
    choose(value: string) {
      setAnswers({ ...answers, [question.name]: value })
      setMissing(false)
    },
    async submit(origin: Element) {
      setMissing(!isAnswer(question, answer))
      if (!isAnswer(question, answer)) return
      const reason = t('survey.reason', { number: position + 1 })
      if (!(await perform(question.value, { origin, reason }))) return
      const next = questions.findIndex((each) => each !== question && !isAnswered(each))
      if (next >= 0) goTo(next)
      else if (position + 1 < questions.length && isComplete(example)) goTo(position + 1)
      else setThanked(true)
    },
  }
}

function useFocusAfterMoving(place: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    heading.current?.focus({ preventScroll: true })
  }, [place])
  return heading
}

export type Survey = ReturnType<typeof useSurvey>
