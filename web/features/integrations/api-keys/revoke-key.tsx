import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { useRevokeApiKey } from './change-api-keys.ts'
import type { ApiKey } from './list-api-keys.ts'

export function RevokeKey({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('integrations')
  const { name } = apiKey
  const { mutate, isPending } = useRevokeApiKey(apiKey)

  async function revoke() {
    const sure = await confirm({
      title: t('keys.revokeTitle', { name }),
      body: t('keys.revokeBody'),
      confirmLabel: t('keys.revoke'),
      danger: true,
    })
    if (sure) mutate()
  }

  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="ember"
      loading={isPending}
      onClick={() => void revoke()}
      aria-label={t('keys.revokeName', { name })}
    >
      {t('keys.revoke')}
    </Button>
  )
}
