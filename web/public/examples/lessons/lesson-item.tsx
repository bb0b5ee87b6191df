import { Accordion, Text, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconClock, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TaskStatus } from '../../../features/gamification/examples/use-tasks.ts'
import { TaskButton } from '../frame/task-button.tsx'
import type { Lesson } from './lessons.ts'
import classes from './lessons-example.module.css'

type LessonItemProps = {
  lesson: Lesson
  number: number
  status: TaskStatus | null
  onFinish: (button: Element) => void
}

export function LessonItem({ lesson, number, status, onFinish }: LessonItemProps) {
  const { t } = useTranslation('examples')
  const finished = status === 'done'
  return (
    <Accordion.Item value={lesson.value}>
      <Accordion.Control icon={<LessonNumber number={number} finished={finished} />}>
        <span className={classes.name}>
          <span>
            <VisuallyHidden>{`${t('lessons.lesson', { number })}: `}</VisuallyHidden>
            {t(`lessons.${lesson.name}.title`)}
            {finished && <VisuallyHidden>{`. ${t('lessons.finished')}`}</VisuallyHidden>}
          </span>
          <span className={classes.minutes}>
            <IconClock size={15} aria-hidden="true" />
            {t('lessons.minutes', { count: lesson.minutes })}
          </span>
        </span>
      </Accordion.Control>
      <Accordion.Panel>
        <div className={classes.lesson}>
          <Text className={classes.text}>{t(`lessons.${lesson.name}.text`)}</Text>
          <blockquote className={classes.sample}>{t(`lessons.${lesson.name}.sample`)}</blockquote>
          <div className={classes.exercise}>
            <IconPencil size={20} stroke={1.7} aria-hidden="true" />
            <Text size="sm">
              <b>{t('lessons.exercise')}.</b> {t(`lessons.${lesson.name}.exercise`)}
            </Text>
          </div>
          <TaskButton
            size="sm"
            color="jungle"
            variant={finished ? 'light' : 'filled'}
            leftSection={finished && <IconCheck size={18} aria-hidden="true" />}
            sending={status === 'sending'}
            inactive={finished}
            onPress={onFinish}
          >
            {t(finished ? 'lessons.finished' : 'lessons.finish')}
            <VisuallyHidden> {t('lessons.finishLesson', { number })}</VisuallyHidden>
          </TaskButton>
        </div>
      </Accordion.Panel>
    </Accordion.Item>
  )
}

function LessonNumber({ number, finished }: { number: number; finished: boolean }) {
  return (
    <span className={classes.number} data-finished={finished || undefined} aria-hidden="true">
      {finished ? <IconCheck size={17} stroke={2.6} /> : number}
    </span>
  )
}
