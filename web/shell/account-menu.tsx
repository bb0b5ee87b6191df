import { Avatar, Button, Group, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconLayoutDashboard, IconLogout, IconSettings } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { useLogout } from './use-logout.ts'

/** Guests: the ways in. Members: who they are, where they can go, the way out. */
export function AccountMenu() {
  const { isMember } = useSession()
  return isMember ? <MemberMenu /> : <GuestButtons />
}

function GuestButtons() {
  const { t } = useTranslation('shell')
  const { has } = useSession()
  return (
    <Group gap="xs" wrap="nowrap">
      <Button component={Link} to="/user/auth" hash="login" variant="subtle" color="gray" size="sm">
        {t('account.login')}
      </Button>
      {has('registration') && (
        <Button component={Link} to="/user/auth" hash="register" size="sm">
          {t('account.register')}
        </Button>
      )}
    </Group>
  )
}

function MemberMenu() {
  const { t } = useTranslation('shell')
  const { info, isAdmin } = useSession()
  const logout = useLogout()
  const name = info.username ?? ''
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton>
          <Avatar name={name} color="bougainvillea" variant="filled" radius="xl" size={36} />
          <VisuallyHidden>{t('account.menu', { name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text span display="block" size="sm" fw={620} c="var(--mantine-color-text)" truncate>
            {name}
          </Text>
          <Text span display="block" size="xs" truncate>
            {info.email}
          </Text>
        </Menu.Label>
        <Menu.Item component={Link} to="/user/dashboard" leftSection={<IconLayoutDashboard size={18} />}>
          {t('nav.dashboard')}
        </Menu.Item>
        {isAdmin && (
          <Menu.Item component={Link} to="/admin/dashboard" leftSection={<IconSettings size={18} />}>
            {t('nav.admin')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={logout}>
          {t('account.logout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
