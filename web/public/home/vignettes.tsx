import { Badge, Group, Text } from '@mantine/core'
import { IconArrowRight, IconBuildingBank, IconCreditCard, IconUser, IconUserHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { Medal } from '../../ui/delight/medal.tsx'
import classes from './vignettes.module.css'

/** Pictures made of the product's own parts. Decoration: their card says in words what they show. */
export function GamificationVignette() {
  return (
    <div className={classes.ladder}>
      <div className={classes.medals}>
        <Medal tier="bronze" size={60} />
        <Medal tier="silver" size={68} />
        <Medal tier="gold" size={88} />
        <Medal tier="platinum" size={68} locked />
      </div>
      <div className={classes.track}>
        <div className={classes.progress} />
      </div>
    </div>
  )
}

export function AccountsVignette() {
  const { t } = useTranslation('home')
  return (
    <div className={classes.people}>
      <span className={classes.person}>
        <IconUser size={20} />
        {t('modules.accounts.guest')}
      </span>
      <span className={classes.passage}>
        <Text span size="xs" c="dimmed">
          {t('modules.accounts.keeps')}
        </Text>
        <IconArrowRight size={20} className={classes.arrow} />
      </span>
      <span className={classes.person} data-member>
        <IconUserHeart size={20} />
        {t('modules.accounts.member')}
      </span>
    </div>
  )
}

export function CreditsVignette() {
  const { t } = useTranslation('home')
  const format = useFormat()
  const lines = [
    { name: t('modules.credits.renewal'), amount: 1_000 },
    { name: t('modules.credits.usage'), amount: -1 },
    { name: t('modules.credits.purchase'), amount: 250 },
  ]
  return (
    <div className={classes.sheet}>
      {lines.map(({ name, amount }) => (
        <Group key={name} justify="space-between" wrap="nowrap" className={classes.line}>
          <span>{name}</span>
          <span className={classes.amount} data-income={amount > 0 || undefined}>
            {amount > 0 ? '+' : '−'}
            {format.number(Math.abs(amount))}
          </span>
        </Group>
      ))}
    </div>
  )
}

export function PaymentsVignette() {
  const { t } = useTranslation('home')
  const means = [
    { name: t('modules.payments.card'), Icon: IconCreditCard, active: true },
    { name: t('modules.payments.transfer'), Icon: IconBuildingBank, active: false },
  ]
  return (
    <div className={classes.sheet}>
      {means.map(({ name, Icon, active }) => (
        <Group key={name} justify="space-between" wrap="nowrap" className={classes.line}>
          <Group gap="xs" wrap="nowrap">
            <Icon size={18} />
            {name}
          </Group>
          <Badge color={active ? 'jungle' : 'gray'} variant={active ? 'light' : 'default'}>
            {t(active ? 'modules.payments.on' : 'modules.payments.off')}
          </Badge>
        </Group>
      ))}
    </div>
  )
}

export function IntegrationsVignette() {
  const { t } = useTranslation('home')
  return (
    <div className={classes.sheet} data-code>
      <div className={classes.line}>badge_earned</div>
      <Group justify="space-between" wrap="nowrap" className={classes.line}>
        <span>webhook-signature: v1,…</span>
        <Badge color="jungle">200 · {t('modules.integrations.delivered')}</Badge>
      </Group>
    </div>
  )
}
