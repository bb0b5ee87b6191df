import { Code } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { CopyButton } from './copy-button.tsx'
import classes from './json-preview.module.css'

type JsonPreviewProps = {
  /** What it is: stands beside the arrow that opens it. */
  label: string
  value: unknown
  /** Open from the beginning. */
  opened?: boolean
}

/** What a machine reads, for people who want to see it: closed until it is asked for, never editable. */
export function JsonPreview({ label, value, opened = false }: JsonPreviewProps) {
  // A long text that nobody looks at is not written.
  const [open, setOpen] = useState(opened)
  const text = open ? (JSON.stringify(value, null, 2) ?? String(value)) : ''
  return (
    <details className={classes.preview} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <IconChevronRight size={16} aria-hidden="true" className={classes.arrow} />
        {label}
      </summary>
      <div className={classes.content}>
        {/* What scrolls takes the focus, for the arrow keys. */}
        <Code block tabIndex={0} className={classes.text}>
          {text}
        </Code>
        <div className={classes.copy}>
          <CopyButton value={text} />
        </div>
      </div>
    </details>
  )
}
