import { Group, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { Medal } from '../../ui/delight/medal.tsx'
import classes from './badge-shelf.module.css'

const shown = 6

/** The caller's badges as a row of medals with their names. */
export function BadgeShelf() {
  const { t } = useTranslation('gamification')
  const { badges } = useSession()
  if (badges.length === 0) return t('shelf.empty')
  return (
    <Group component="ul" gap={4} className={classes.shelf}>
      {badges.slice(0, shown).map(({ id, name }) => (
        <li key={id}>
          <Tooltip label={name}>
            <span>
              <Medal tier="gold" size={34} label={name} />
            </span>
          </Tooltip>
        </li>
      ))}
      {badges.length > shown && <li>{`+${badges.length - shown}`}</li>}
    </Group>
  )
}
