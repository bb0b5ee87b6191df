import { Code, Spoiler, Text, VisuallyHidden } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './change-list.module.css'
import { type Change, changesBetween } from './changes.ts'
import type { AuditEntry } from './list-audit-entries.ts'

/** What an entry changed: each field with its value before and after. Long lists and values start folded. */
export function ChangeList({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('site')
  const changes = changesBetween(entry.before, entry.after)
  if (changes.length === 0) return null
  return (
    <Spoiler maxHeight={96} showLabel={t('audit.more')} hideLabel={t('audit.less')} className={classes.frame}>
      <ul className={classes.list}>
        {changes.map((change) => (
          <ChangeLine key={change.field} change={change} />
        ))}
      </ul>
    </Spoiler>
  )
}

function ChangeLine({ change: { field, before, after } }: { change: Change }) {
  const { t } = useTranslation('site')
  return (
    <li className={classes.change}>
      {field !== null && (
        <Text span size="xs" c="dimmed" className={classes.field}>
          {field}
        </Text>
      )}
      {before !== null && (
        <>
          <VisuallyHidden>{t('audit.before')}</VisuallyHidden>
          <Code className={classes.before}>{inWords(before)}</Code>
        </>
      )}
      {before !== null && after !== null && <IconArrowRight size={14} aria-hidden="true" className={classes.arrow} />}
      {after !== null && (
        <>
          <VisuallyHidden>{t('audit.after')}</VisuallyHidden>
          <Code className={classes.after}>{inWords(after)}</Code>
        </>
      )}
    </li>
  )
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
