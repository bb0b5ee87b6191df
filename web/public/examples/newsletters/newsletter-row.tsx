import { Text, Title, VisuallyHidden } from '@mantine/core'
import { IconCircleCheckFilled, IconCode, IconPalette, IconSpeakerphone } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { TaskButton } from '../frame/task-button.tsx'
import type { ExampleTasks } from '../frame/use-example.ts'
import classes from './newsletters-example.module.css'

/** Name of a newsletter in the texts and in the metadata of its event. */
export type Newsletter = 'technology' | 'marketing' | 'design'

const covers = { technology: IconCode, marketing: IconSpeakerphone, design: IconPalette } as const

type NewsletterRowProps = { newsletter: Newsletter; points: number; tasks: ExampleTasks }

export function NewsletterRow({ newsletter, points, tasks }: NewsletterRowProps) {
  const { t } = useTranslation('examples')
  const { subscribed, toggle, sending } = useSubscription(newsletter, tasks)
  const Cover = covers[newsletter]
  const title = t(`newsletters.${newsletter}.title`)
  return (
    <li className={classes.row}>
      <span className={classes.cover} data-topic={newsletter} aria-hidden="true">
        <Cover size={26} stroke={1.6} />
        {subscribed && <IconCircleCheckFilled size={22} className={classes.mark} />}
      </span>
      <div className={classes.about}>
        <div className={classes.name}>
          <Title order={4}>{title}</Title>
          <Text span size="xs" c="dimmed">
            {t(`newsletters.${newsletter}.topic`)}
          </Text>
          {subscribed && <VisuallyHidden>{t('newsletters.subscribed')}</VisuallyHidden>}
        </div>
        <Text size="sm" c="dimmed" className={classes.text}>
          {t(`newsletters.${newsletter}.text`)}
        </Text>
        <Text size="xs" fw={560}>
          {t(`newsletters.${newsletter}.cadence`)}
        </Text>
      </div>
      <TaskButton
        size="sm"
        variant={subscribed ? 'default' : 'light'}
        className={classes.button}
        sending={sending}
        onPress={(button) => void toggle(button)}
        rightSection={tasks.status(newsletter) === 'open' && <Offer points={points} />}
      >
        {t(subscribed ? 'newsletters.unsubscribe' : 'newsletters.subscribe')}
        <VisuallyHidden>
          {' '}
          {t(subscribed ? 'newsletters.unsubscribeFrom' : 'newsletters.subscribeTo', { title })}
        </VisuallyHidden>
      </TaskButton>
    </li>
  )
}

function Offer({ points }: { points: number }) {
  const format = useFormat()
  return (
    <span aria-hidden="true" className={classes.offer}>
      {`+${format.number(points)}`}
    </span>
  )
}

/**
 * Joining reports the list the first time and is a matter of this page afterwards: leaving takes no points away, and
 * joining again pays none.
 */
function useSubscription(newsletter: Newsletter, { status, perform }: ExampleTasks) {
  const { t } = useTranslation('examples')
  const [left, setLeft] = useState(false)
  const [joined, setJoined] = useState(false)
  const current = status(newsletter)
  const subscribed = !left && (joined || current === 'done')
  const title = t(`newsletters.${newsletter}.title`)

  async function toggle(origin: Element) {
    if (subscribed) {
      setLeft(true)
      notify.success(t('newsletters.left', { title }))
      return
    }
    if (left) notify.success(t('newsletters.back', { title }))
    const counted = await perform(newsletter, { origin, reason: t('newsletters.reason', { title }) })
    if (!counted) return
    setLeft(false)
    setJoined(true)
  }

  return { subscribed, toggle, sending: current === 'sending' }
}
