import { Paper, Title } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import { FinePrint } from '../frame/fine-print.tsx'
import { useExample } from '../frame/use-example.ts'
import { type Newsletter, NewsletterRow } from './newsletter-row.tsx'
import classes from './newsletters-example.module.css'

const newsletters: readonly Newsletter[] = ['technology', 'marketing', 'design']

/** The subscription page of a publisher with three lists. */
export function NewslettersExample({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const tasks = useExample(example, 'newsletters')
  return (
    <Paper className={classes.sheet}>
      <Title order={3}>{t('newsletters.list')}</Title>
      <ul className={classes.list}>
        {newsletters.map((newsletter) => (
          <NewsletterRow key={newsletter} newsletter={newsletter} points={example.points} tasks={tasks} />
        ))}
      </ul>
      <FinePrint icon={<IconHeartHandshake size={14} aria-hidden="true" />}>{t('newsletters.keep')}</FinePrint>
    </Paper>
  )
}
