import { Accordion, Paper, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Example, stepsOf } from '../../../features/gamification/examples/example.ts'
import { ProgressRing } from '../../../ui/data/progress-ring.tsx'
import { useExample } from '../frame/use-example.ts'
import { LessonItem } from './lesson-item.tsx'
import { type Lesson, lessons } from './lessons.ts'
import classes from './lessons-example.module.css'

/** A short tutorial: three lessons to read and try, finished one by one. */
export function LessonsExample({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const { status, perform } = useExample(example, 'lessons')
  const isOpen = ({ value }: Lesson) => status(value) !== 'done'
  const [opened, setOpened] = useState<string | null>(() => lessons.find(isOpen)?.value ?? null)
  const { done, total } = stepsOf(example)
  const id = useId()

  async function finish(lesson: Lesson, origin: Element) {
    const reason = t('lessons.reason', { title: t(`lessons.${lesson.name}.title`) })
    if (!(await perform(lesson.value, { origin, reason }))) return
    const next = lessons.find((each) => each !== lesson && isOpen(each))
    if (next === undefined) return
    setOpened(next.value)
    // The button that was pressed folds away with its lesson, and the focus must not go with it.
    document.getElementById(`${id}-control-${next.value}`)?.focus({ preventScroll: true })
  }

  return (
    <Paper className={classes.sheet}>
      <div className={classes.head}>
        <div>
          <Text size="sm" fw={600} className={classes.kind}>
            {t('lessons.course')}
          </Text>
          <Title order={3}>{t('lessons.courseTitle')}</Title>
        </div>
        <ProgressRing share={done / total} label={t('lessons.courseTitle')} size={64} color="jungle" />
      </div>
      <Accordion
        id={id}
        value={opened}
        onChange={setOpened}
        chevronPosition="right"
        order={4}
        className={classes.list}
        classNames={{ control: classes.control, chevron: classes.chevron, content: classes.panel }}
      >
        {lessons.map((lesson, position) => (
          <LessonItem
            key={lesson.value}
            lesson={lesson}
            number={position + 1}
            status={status(lesson.value)}
            onFinish={(origin) => void finish(lesson, origin)}
          />
        ))}
      </Accordion>
    </Paper>
  )
}
