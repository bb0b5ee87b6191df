import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './home-section.module.css'

type HomeSectionProps = { title: string; description?: string; children: ReactNode }

/** A section with the air of a cover page; inside the application `Section` is the one to use. */
export function HomeSection({ title, description, children }: HomeSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <Title order={2} id={id} className={classes.title}>
        {title}
      </Title>
      {description && <Text className={classes.description}>{description}</Text>}
      <div className={classes.content}>{children}</div>
    </section>
  )
}
