import { ActionIcon, Badge, Button, Group, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../ui/feedback/confirm.tsx'
import { useRemovePaymentMethod, useSetDefaultPaymentMethod } from './change-payment-methods.ts'
import type { PaymentMethod } from './list-payment-methods.ts'
import classes from './payment-methods.module.css'
import { ProviderIcon } from './provider-icon.tsx'
import { useProviderLabelByCode } from './provider-label.ts'

/** One method with what can be done to it. The default can only be replaced, so it has no buttons. */
export function PaymentMethodRow({ method }: { method: PaymentMethod }) {
  const { t } = useTranslation('payments')
  const name = useProviderLabelByCode()(method.payment_type)
  return (
    <li className={classes.method}>
      <ProviderIcon code={method.payment_type} color={method.is_default ? 'jungle' : 'lagoon'} />
      <div>
        <Group gap="xs">
          <Text span fw={600}>
            {name}
          </Text>
          {method.is_default && <Badge color="jungle">{t('methods.default')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed" truncate>
          {method.details}
        </Text>
      </div>
      {!method.is_default && <MethodActions method={method} name={`${name} ${method.details}`.trim()} />}
    </li>
  )
}

function MethodActions({ method, name }: { method: PaymentMethod; name: string }) {
  const { t } = useTranslation('payments')
  const choosing = useSetDefaultPaymentMethod()
  const removing = useRemovePaymentMethod()

  async function askAndRemove() {
    const sure = await confirm({
      title: t('methods.removeTitle'),
      body: t('methods.removeBody', { name }),
      confirmLabel: t('methods.remove'),
      danger: true,
    })
    if (sure) removing.mutate(method)
  }

  return (
    <div className={classes.actions}>
      <Button
        size="xs"
        variant="default"
        loading={choosing.isPending}
        aria-label={t('methods.makeDefaultOf', { name })}
        onClick={() => choosing.mutate(method)}
      >
        {t('methods.makeDefault')}
      </Button>
      <ActionIcon
        color="ember"
        loading={removing.isPending}
        aria-label={t('methods.removeOf', { name })}
        onClick={() => void askAndRemove()}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </div>
  )
}
