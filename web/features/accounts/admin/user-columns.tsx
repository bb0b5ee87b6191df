import { ActionIcon, Anchor, Badge, Group, Stack, Text } from '@mantine/core'
import { IconDeviceGamepad2, IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { useSession } from '../../../platform/session.ts'
import type { Column } from '../../../ui/data/data-table.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { usePlanName } from '../../wallet/plan-name.ts'
import type { User } from './list-users.ts'
import { roleColors } from './roles.ts'
import classes from './user-columns.module.css'

export function useUserColumns(onEdit: (user: User) => void): Column<User>[] {
  const { t } = useTranslation('accountsAdmin')
  const { has } = useSession()
  const format = useFormat()
  const planName = usePlanName()
  return [
    { key: 'name', header: t('member'), heading: true, cell: (user) => <Name user={user} onEdit={onEdit} /> },
    {
      key: 'role',
      header: t('role'),
      cell: ({ role }) => <Badge color={roleColors[role]}>{t(`roles.${role}`)}</Badge>,
    },
    { key: 'plan', header: t('plan'), cell: ({ subscription }) => planName(subscription) },
    ...(has('credits')
      ? [
          {
            key: 'credits',
            header: t('credits.name'),
            align: 'end',
            cell: ({ credits }) => format.number(credits),
          } satisfies Column<User>,
        ]
      : []),
    {
      key: 'login',
      header: t('lastLogin'),
      align: 'end',
      cell: ({ last_login }) => (last_login ? <TimeAgo iso={last_login} /> : t('never')),
    },
    {
      key: 'actions',
      header: t('actions'),
      align: 'end',
      actions: true,
      cell: (user) => (
        <Group gap={4} wrap="nowrap" justify="flex-end">
          {has('gamification') && <GameLink user={user} />}
          <ActionIcon color="gray" onClick={() => onEdit(user)} aria-label={t('editName', { name: user.username })}>
            <IconPencil size={18} />
          </ActionIcon>
        </Group>
      ),
    },
  ]
}

/** Opens what the member has in the game, and why. */
function GameLink({ user: { id, username } }: { user: User }) {
  const { t } = useTranslation('accountsAdmin')
  return (
    <ActionIcon
      color="gray"
      aria-label={t('gameOf', { name: username })}
      renderRoot={(props) => (
        <Link {...props} to="/admin/dashboard" search={{ tab: 'game', view: 'members', member: id }} />
      )}
    >
      <IconDeviceGamepad2 size={18} />
    </ActionIcon>
  )
}

function Name({ user, onEdit }: { user: User; onEdit: (user: User) => void }) {
  const { t } = useTranslation('accountsAdmin')
  const { info } = useSession()
  const { username, email, activo, id } = user
  return (
    <Stack gap={0} miw={0}>
      <Group gap="xs">
        <Anchor component="button" type="button" size="sm" fw={600} c="inherit" ta="start" onClick={() => onEdit(user)}>
          {username}
        </Anchor>
        {info.user_id === String(id) && <Badge>{t('you')}</Badge>}
        {!activo && <Badge color="ember">{t('inactive')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed" className={classes.email}>
        {email ?? t('noEmail')}
      </Text>
    </Stack>
  )
}
