import { Container, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { DocumentTitle } from '../../ui/layout/page.tsx'
import classes from './auth-layout.module.css'

type AuthLayoutProps = { title: string; description?: string; aside: ReactNode; children: ReactNode }

/** Pages about getting in: what there is to win on one side, the form on the other. */
export function AuthLayout({ title, description, aside, children }: AuthLayoutProps) {
  return (
    <Container size="lg" className={classes.layout}>
      <DocumentTitle title={title} />
      <div className={classes.form}>
        <Title order={1} id="page-title" tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {description && <p className={classes.description}>{description}</p>}
        {children}
      </div>
      <aside className={classes.aside}>{aside}</aside>
    </Container>
  )
}
