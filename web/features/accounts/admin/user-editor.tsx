import { Divider, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { AdjustCreditsForm } from './adjust-credits-form.tsx'
import { DeleteUser } from './delete-user.tsx'
import { type User, userQuery } from './list-users.ts'
import { UserFacts } from './user-facts.tsx'
import { UserForm } from './user-form.tsx'

/** Everything an administrator can do for one member. */
export function UserEditor({ known, onDone }: { known: User; onDone: () => void }) {
  const { t } = useTranslation('accountsAdmin')
  const { has } = useSession()
  const { data: user, error, refetch } = useQuery(userQuery(known))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (user === undefined) return null
  return (
    <Stack gap="xl">
      <UserFacts user={user} />
      <UserForm user={user} onDone={onDone} />
      {has('credits') && (
        <>
          <Divider />
          <AdjustCreditsForm user={user} />
        </>
      )}
      <Divider label={t('danger')} labelPosition="left" />
      <DeleteUser user={user} onDone={onDone} />
    </Stack>
  )
}
