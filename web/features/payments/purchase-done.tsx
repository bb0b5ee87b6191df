import { Button, Group, Paper, Text, ThemeIcon, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../ui/data/figure.tsx'
import { celebrate } from '../../ui/delight/celebrate.ts'
import type { Purchase } from './purchase-credits.ts'
import classes from './purchase-form.module.css'

type PurchaseDoneProps = { purchase: Purchase; onAgain: () => void; next: ReactNode }

/** The moment after paying: what came in and what there is now. The reader is moved to it. */
export function PurchaseDone({ purchase, onAgain, next }: PurchaseDoneProps) {
  const { t } = useTranslation('payments')
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    heading.current?.focus()
    if (heading.current) celebrate(heading.current)
  }, [])

  return (
    <Paper component="section" aria-labelledby="bought-title" className={classes.done}>
      <ThemeIcon size={64} radius="xl" color="jungle" variant="light" aria-hidden="true">
        <IconCheck size={34} />
      </ThemeIcon>
      <Title order={2} id="bought-title" ref={heading} tabIndex={-1}>
        {t('done.title', { count: purchase.credits_added })}
      </Title>
      <Text c="dimmed">{t('done.balance')}</Text>
      <div className={classes.newBalance}>
        <Figure value={purchase.new_balance} />
      </div>
      <Text size="sm" c="dimmed">
        {t('done.receipt', { id: purchase.transaction_id })}
      </Text>
      <Group justify="center" mt="sm">
        {next}
        <Button variant="default" onClick={onAgain}>
          {t('done.again')}
        </Button>
      </Group>
    </Paper>
  )
}
