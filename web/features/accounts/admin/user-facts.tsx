import { DataList, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import type { User } from './list-users.ts'

/** What is known of a member and nobody edits. */
export function UserFacts({ user }: { user: User }) {
  const { t } = useTranslation('accountsAdmin')
  const format = useFormat()
  const facts = [
    [t('id'), String(user.id)],
    [t('since'), format.dateTime(user.create_at)],
    [t('lastLogin'), user.last_login ? format.dateTime(user.last_login) : t('never')],
    [t('lastIp'), user.last_ip ?? t('unknown')],
    [t('entersWith'), t(user.has_password ? 'withPassword' : 'withoutPassword')],
    ...(user.external_id ? [[t('externalId'), user.external_id]] : []),
  ]
  return (
    <DataList orientation="horizontal" size="sm">
      {facts.map(([name, value]) => (
        <DataList.Item key={name}>
          <DataList.ItemLabel>{name}</DataList.ItemLabel>
          <DataList.ItemValue>
            <Text span size="sm">
              {value}
            </Text>
          </DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  )
}
