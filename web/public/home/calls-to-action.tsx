import { Button, Group } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'

/** The next step for this caller: examples while they are on, then the account. */
export function CallsToAction() {
  const { t } = useTranslation('home')
  const { has, isMember } = useSession()
  return (
    <Group gap="sm">
      {has('gamification') && (
        <Button
          component={Link}
          to="/ejemplos"
          size="lg"
          rightSection={<IconArrowRight size={20} aria-hidden="true" />}
        >
          {t('hero.try')}
        </Button>
      )}
      {isMember && (
        <Button component={Link} to="/user/dashboard" size="lg" variant="default">
          {t('hero.dashboard')}
        </Button>
      )}
      {!isMember && has('registration') && (
        <Button component={Link} to="/user/auth" hash="register" size="lg" variant="default">
          {t('hero.register')}
        </Button>
      )}
    </Group>
  )
}
