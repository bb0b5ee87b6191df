import { Badge, Button, Group, Text, ThemeIcon } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile, IconDeviceTablet, IconTerminal2 } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { notify } from '../../../ui/feedback/notify.tsx'
import { type Device, describeDevice } from './describe-device.ts'
import { type Login, loginsQuery } from './list-logins.ts'
import classes from './logins.module.css'

const icons: Record<Device['kind'], typeof IconDeviceDesktop> = {
  phone: IconDeviceMobile,
  tablet: IconDeviceTablet,
  computer: IconDeviceDesktop,
  program: IconTerminal2,
}

export function LoginRow({ login }: { login: Login }) {
  const { t } = useTranslation('security')
  const device = describeDevice(login.user_agent)
  const name = useDeviceName(device)
  const Icon = icons[device.kind]
  const ending = useEndLogin()
  return (
    <li className={classes.login}>
      <ThemeIcon variant="light" size={40} radius="md" color={login.current ? 'jungle' : 'gray'} aria-hidden="true">
        <Icon size={22} stroke={1.6} />
      </ThemeIcon>
      <div className={classes.words}>
        <Group gap="xs">
          <Text span fw={600}>
            {name}
          </Text>
          {login.current && <Badge color="jungle">{t('logins.current')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {login.ip !== null && `${login.ip} · `}
          {t('logins.lastUsed')} <TimeAgo iso={login.last_used_at} />
        </Text>
      </div>
      {!login.current && (
        <Button
          size="xs"
          variant="default"
          loading={ending.isPending}
          aria-label={t('logins.endOf', { device: name })}
          onClick={() => ending.mutate(login)}
        >
          {t('logins.end')}
        </Button>
      )}
    </li>
  )
}

function useDeviceName({ browser, system }: Device): string {
  const { t } = useTranslation('security')
  if (browser !== null && system !== null) return t('logins.browserOn', { browser, system })
  return browser ?? system ?? t('logins.unknownDevice')
}

function useEndLogin() {
  const { t } = useTranslation('security')
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: Login) => api.endOwnLogin({ params: { id } }),
    onSuccess: () => notify.success(t('logins.ended')),
    onSettled: () => client.invalidateQueries(loginsQuery),
  })
}
