import { Button, type ButtonProps } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import classes from './calls-to-action.module.css'

const plain = { first: {}, second: { variant: 'default' } } satisfies Looks
const onBrandColour = { first: { variant: 'white' }, second: { variant: 'outline', color: '#fff' } } satisfies Looks

type Looks = { first: ButtonProps; second: ButtonProps }

/** The next step for this caller: the examples while they are on, then the account. */
export function CallsToAction({ onBrand = false }: { onBrand?: boolean }) {
  const { t } = useTranslation('home')
  const { has, isMember } = useSession()
  const look: Looks = onBrand ? onBrandColour : plain
  return (
    <div className={classes.actions}>
      {has('gamification') && (
        <Button
          {...look.first}
          size="lg"
          component={Link}
          to="/ejemplos"
          rightSection={<IconArrowRight size={20} aria-hidden="true" />}
        >
          {t('hero.try')}
        </Button>
      )}
      {isMember && (
        <Button {...look.second} size="lg" component={Link} to="/user/dashboard">
          {t('hero.dashboard')}
        </Button>
      )}
      {!isMember && has('registration') && (
        <Button {...look.second} size="lg" component={Link} to="/user/auth" hash="register">
          {t('hero.register')}
        </Button>
      )}
    </div>
  )
}
