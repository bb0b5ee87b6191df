import { Badge, Group, Paper, Text, ThemeIcon, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Example, isComplete } from '../../../features/gamification/examples/example.ts'
import type { ExampleLook } from '../catalogue.ts'
import classes from './example-card.module.css'
import { Rewards } from './rewards.tsx'

type ExampleCardProps = { look: ExampleLook; example: Example; children: ReactNode }

/** What an example is good for and what it pays, beside the thing itself. */
export function ExampleCard({ look, example, children }: ExampleCardProps) {
  const { t } = useTranslation('examples')
  const { key, anchor, Icon, color } = look
  const heading = `${anchor}-title`
  return (
    <Paper
      component="section"
      id={anchor}
      tabIndex={-1}
      aria-labelledby={heading}
      data-example={key}
      className={classes.example}
    >
      <div className={classes.words}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <ThemeIcon variant="light" color={color} size={48} radius="md">
            <Icon size={26} stroke={1.7} aria-hidden="true" />
          </ThemeIcon>
          {isComplete(example) && (
            <Badge color="jungle" size="lg" leftSection={<IconCheck size={14} aria-hidden="true" />}>
              {t('frame.complete')}
            </Badge>
          )}
        </Group>
        <Title order={2} id={heading} className={classes.title}>
          {t(`${key}.title`)}
        </Title>
        <Text c="dimmed" className={classes.use}>
          {t(`${key}.use`)}
        </Text>
        <Text className={classes.use}>{t(`${key}.why`)}</Text>
        <Rewards name={key} example={example} />
      </div>
      <div className={classes.stage} data-color={color}>
        <div className={classes.thing}>{children}</div>
      </div>
    </Paper>
  )
}
