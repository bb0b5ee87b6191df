import { Anchor, Container, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './own-server.module.css'

const commands = ['npm ci', 'npm start']

export function OwnServer() {
  const { t } = useTranslation('home')
  return (
    <Container size="xl">
      <section aria-labelledby="own-server" className={classes.own}>
        <div>
          <Title order={2} id="own-server" className={classes.title}>
            {t('own.title')}
          </Title>
          <Text c="dimmed" size="lg" mt="sm" maw="52ch">
            {t('own.text')}
          </Text>
          <Text mt="md">
            {t('own.api')}.{' '}
            <Anchor href="/docs" underline="always">
              {t('own.apiLink')}
            </Anchor>
          </Text>
        </div>
        <figure className={classes.terminal} aria-label={t('own.terminal')}>
          <div className={classes.lights} aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
          <pre className={classes.code}>
            {commands.map((command) => (
              <code key={command}>{command}</code>
            ))}
          </pre>
        </figure>
      </section>
    </Container>
  )
}
