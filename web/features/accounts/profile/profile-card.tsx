import { Button, Paper, Skeleton, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import classes from './profile-card.module.css'
import { ProfileDetails } from './profile-details.tsx'
import { ProfileForm } from './profile-form.tsx'
import { meQuery } from './show-me.ts'

/** The member's own data, to read and, at a click, to change. */
export function ProfileCard() {
  const { t } = useTranslation(['profile', 'ui'])
  const { data: me, error, refetch } = useQuery(meQuery)
  const [editing, setEditing] = useState(false)
  const editButton = useReturningFocus(editing)
  return (
    <Paper component="section" aria-labelledby="profile-title" className={classes.card}>
      <div className={classes.heading}>
        <Title order={2} size="h3" id="profile-title">
          {t(editing ? 'editTitle' : 'title')}
        </Title>
        {me && !editing && (
          <Button
            ref={editButton}
            size="xs"
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden="true" />}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </Button>
        )}
      </div>
      {me && editing && <ProfileForm me={me} onDone={() => setEditing(false)} />}
      {me && !editing && <ProfileDetails me={me} />}
      {!me && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!me && !error && <LoadingDetails label={t('ui:loading')} />}
    </Paper>
  )
}

/** Closing the form takes its buttons away: the focus returns to the one that opened it. */
function useReturningFocus(editing: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(editing)
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus()
    wasEditing.current = editing
  }, [editing])
  return button
}

function LoadingDetails({ label }: { label: string }) {
  return (
    <div className={classes.details} role="status" aria-label={label}>
      {['email', 'username', 'ciudad', 'website', 'zone', 'since'].map((row) => (
        <div key={row} className={classes.detail}>
          <Skeleton height={20} width="60%" />
          <Skeleton height={20} width="75%" />
        </div>
      ))}
    </div>
  )
}
