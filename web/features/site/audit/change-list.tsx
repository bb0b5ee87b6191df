import { Anchor, Code, Text, VisuallyHidden } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './change-list.module.css'
import { type Change, changesBetween } from './changes.ts'
import type { AuditEntry } from './list-audit-entries.ts'

const shown = 3

/** What an entry changed: each field with its value before and after. Long lists start folded. */
export function ChangeList({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('site')
  const [unfolded, setUnfolded] = useState(false)
  const changes = changesBetween(entry.before, entry.after)
  if (changes.length === 0) return null
  const folds = changes.length > shown + 1
  const visible = folds && !unfolded ? changes.slice(0, shown) : changes
  return (
    <div className={classes.frame}>
      <ul className={classes.list}>
        {visible.map((change) => (
          <ChangeLine key={change.field} change={change} />
        ))}
      </ul>
      {folds && (
        <Anchor component="button" type="button" size="xs" fw={560} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('audit.less') : t('audit.more', { count: changes.length - shown })}
        </Anchor>
      )}
    </div>
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
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
