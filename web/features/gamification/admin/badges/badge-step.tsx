import { ActionIcon, Badge as Chip, Group, Menu, Text } from '@mantine/core'
import { IconDotsVertical, IconPencil, IconPower, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Medal, type MedalTier } from '../../../../ui/delight/medal.tsx'
import { confirm } from '../../../../ui/feedback/confirm.tsx'
import classes from './badge-ladder.module.css'
import { useRemoveBadge, useSwitchBadge } from './change-badges.ts'
import type { Badge } from './list-badges.ts'

type BadgeStepProps = { badge: Badge; tier: MedalTier; onEdit: () => void }

/** One badge on its ladder. */
export function BadgeStep({ badge, tier, onEdit }: BadgeStepProps) {
  const { t } = useTranslation('gamificationAdmin')
  const { name, description, required_points, user_type, active } = badge
  return (
    <li className={classes.step}>
      <Medal tier={tier} size={40} locked={!active} />
      <div className={classes.words}>
        <Group gap="xs">
          <Text span fw={620} className={classes.name}>
            {name}
          </Text>
          {user_type !== 'both' && <Chip color="lagoon">{t(`userType.${user_type}`)}</Chip>}
          {!active && <Chip color="gray">{t('inactive')}</Chip>}
        </Group>
        {description && (
          <Text size="sm" c="dimmed">
            {description}
          </Text>
        )}
      </div>
      <Text size="sm" fw={560} className={classes.points}>
        {t('badges.from', { count: required_points })}
      </Text>
      <StepMenu badge={badge} onEdit={onEdit} />
    </li>
  )
}

function StepMenu({ badge, onEdit }: { badge: Badge; onEdit: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { name, active } = badge
  const switching = useSwitchBadge(badge)
  const removal = useRemoveBadge(badge)

  async function remove() {
    const sure = await confirm({
      title: t('badges.removeTitle', { name }),
      body: t('badges.removeBody'),
      confirmLabel: t('badges.remove'),
      danger: true,
    })
    if (sure) removal.mutate()
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          color="gray"
          aria-label={t('actionsFor', { name })}
          loading={switching.isPending || removal.isPending}
        >
          <IconDotsVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
          {t('edit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPower size={16} />} onClick={() => switching.mutate(!active)}>
          {t(active ? 'switchOff' : 'switchOn')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="ember" leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
