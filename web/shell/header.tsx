import { ActionIcon, Container, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMenu2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { ChoiceMenu } from '../ui/choice.tsx'
import { Logo } from '../ui/logo.tsx'
import { AccountMenu } from './account-menu.tsx'
import { BalanceChips } from './balance-chips.tsx'
import classes from './header.module.css'
import { MobileMenu } from './mobile-menu.tsx'
import { navigationFor } from './navigation.ts'
import { useColorSchemeChoice, useLanguageChoice } from './preferences.tsx'

export function Header() {
  const { t } = useTranslation('shell')
  const session = useSession()
  const [menuOpened, menu] = useDisclosure(false)
  return (
    <header className={classes.header}>
      <Container size="xl" className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Logo />
          <Text span className={classes.name}>
            Tribu
          </Text>
        </Link>
        <nav aria-label={t('mainNavigation')} className={classes.nav}>
          {navigationFor(session).map(({ to, label }) => (
            <Link key={to} to={to} className={classes.link} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {t(`nav.${label}`)}
            </Link>
          ))}
        </nav>
        <div className={classes.tools}>
          <BalanceChips />
          <div className={classes.wide}>
            <ChoiceMenu {...useLanguageChoice()} />
            <ChoiceMenu {...useColorSchemeChoice()} />
            <AccountMenu />
          </div>
          <ActionIcon
            className={classes.burger}
            color="gray"
            size={44}
            onClick={menu.open}
            aria-label={t('menu.open')}
            aria-expanded={menuOpened}
          >
            <IconMenu2 />
          </ActionIcon>
        </div>
      </Container>
      <MobileMenu opened={menuOpened} onClose={menu.close} />
    </header>
  )
}
