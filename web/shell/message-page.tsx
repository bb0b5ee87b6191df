import { Container, Group, Text, ThemeIcon, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { DocumentTitle } from '../ui/layout/page.tsx'
import classes from './shell.module.css'

type MessagePageProps = { icon: ReactNode; title: string; description: string; children: ReactNode }

/** A page that is one message and the ways out of it. */
export function MessagePage({ icon, title, description, children }: MessagePageProps) {
  return (
    <Container size="xs" className={classes.message}>
      <DocumentTitle title={title} />
      <ThemeIcon size={80} radius="xl" variant="light">
        {icon}
      </ThemeIcon>
      <Title order={1} id="page-title" tabIndex={-1}>
        {title}
      </Title>
      <Text c="dimmed" size="lg">
        {description}
      </Text>
      <Group justify="center">{children}</Group>
    </Container>
  )
}
