import { Anchor, Container, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { Logo } from '../ui/logo.tsx'
import classes from './footer.module.css'
import { navigationFor } from './navigation.ts'

export function Footer() {
  const { t } = useTranslation('shell')
  const session = useSession()
  return (
    <footer className={classes.footer}>
      <Container size="xl" className={classes.columns}>
        <div>
          <Group gap="xs">
            <Logo size={24} />
            <Text span fw={680}>
              Tribu
            </Text>
          </Group>
          <Text size="sm" c="dimmed" mt="xs">
            {t('footer.tagline')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('footer.license')}
          </Text>
        </div>
        <nav aria-label={t('footer.explore')} className={classes.links}>
          <Text size="sm" fw={620}>
            {t('footer.explore')}
          </Text>
          {navigationFor(session).map(({ to, label }) => (
            <Anchor key={to} component={Link} to={to} size="sm" c="dimmed">
              {t(`nav.${label}`)}
            </Anchor>
          ))}
        </nav>
        <nav aria-label={t('footer.build')} className={classes.links}>
          <Text size="sm" fw={620}>
            {t('footer.build')}
          </Text>
          {/* Plain links: the server answers these, not the router. */}
          <Anchor href="/docs" size="sm" c="dimmed">
            {t('footer.apiReference')}
          </Anchor>
          <Anchor href="/openapi.json" size="sm" c="dimmed">
            {t('footer.openApi')}
          </Anchor>
        </nav>
      </Container>
    </footer>
  )
}
