import { Button, Divider, Drawer, NavLink, Stack, Text } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { ChoiceSegments } from '../ui/choice.tsx'
import { navigationFor } from './navigation.ts'
import { useColorSchemeChoice, useLanguageChoice } from './preferences.tsx'
import { useLogout } from './use-logout.ts'

/** Everything of the header that does not fit on a phone. */
export function MobileMenu({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'ui'])
  const session = useSession()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(22rem, 88vw)"
      title={t('menu.title')}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 'lg' }}
    >
      <Stack gap="lg">
        <nav aria-label={t('mainNavigation')}>
          {navigationFor(session).map(({ to, label }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              label={t(`nav.${label}`)}
              onClick={onClose}
            />
          ))}
        </nav>
        <Divider />
        {session.isMember ? <MemberActions onDone={onClose} /> : <GuestActions onDone={onClose} />}
        <Divider />
        <ChoiceSegments {...useLanguageChoice()} />
        <ChoiceSegments {...useColorSchemeChoice()} />
      </Stack>
    </Drawer>
  )
}

function GuestActions({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shell')
  const { info, has } = useSession()
  return (
    <Stack gap="sm">
      {info.username !== null && (
        <Text size="sm" c="dimmed">
          {t('account.guest', { name: info.username })}
        </Text>
      )}
      {has('registration') && (
        <Button component={Link} to="/user/auth" hash="register" onClick={onDone}>
          {t('account.register')}
        </Button>
      )}
      <Button component={Link} to="/user/auth" hash="login" variant="default" onClick={onDone}>
        {t('account.login')}
      </Button>
    </Stack>
  )
}

function MemberActions({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shell')
  const { info } = useSession()
  const logout = useLogout()
  return (
    <Stack gap="sm">
      <div>
        <Text fw={620}>{info.username}</Text>
        <Text size="sm" c="dimmed">
          {info.email}
        </Text>
      </div>
      <Button
        variant="default"
        leftSection={<IconLogout size={18} />}
        onClick={() => {
          onDone()
          void logout()
        }}
      >
        {t('account.logout')}
      </Button>
    </Stack>
  )
}
