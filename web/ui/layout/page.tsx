import { Container, type MantineSize, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './page.module.css'

type PageProps = {
  title: string
  description?: ReactNode
  /** Buttons at the end of the heading; below it on phones. */
  actions?: ReactNode
  /** Widest the content may get: aligned with the header unless the page is mostly text or one form. */
  size?: MantineSize
  children: ReactNode
}

/** The frame of a page: document title, the one `h1` (which takes the focus after navigation) and the content. */
export function Page({ title, description, actions, size = 'xl', children }: PageProps) {
  return (
    <Container size={size} className={classes.page}>
      <DocumentTitle title={title} />
      <header className={classes.heading}>
        <div className={classes.words}>
          <Title order={1} id="page-title" tabIndex={-1}>
            {title}
          </Title>
          {description && (
            <Text c="dimmed" size="lg" className={classes.description}>
              {description}
            </Text>
          )}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </Container>
  )
}

/** For pages that draw their own heading: give that `h1` the id `page-title` and `tabIndex={-1}`. */
export function DocumentTitle({ title }: { title: string }) {
  return <title>{`${title} · Tribu`}</title>
}
