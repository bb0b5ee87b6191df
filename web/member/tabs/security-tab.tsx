import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChangePassword } from '../../features/accounts/security/change-password.tsx'
import { DeleteAccount } from '../../features/accounts/security/delete-account.tsx'
import { Logins } from '../../features/accounts/security/logins.tsx'
import { useSession } from '../../platform/session.ts'
import { notify } from '../../ui/feedback/notify.tsx'
import classes from '../dashboard.module.css'

export function SecurityTab() {
  const goodbye = useGoodbye()
  return (
    <div className={classes.columns}>
      <Logins />
      <div className={classes.aside}>
        <ChangePassword />
      </div>
      <DeleteAccount onDeleted={goodbye} />
    </div>
  )
}

/** Leaves the member's page before the session ends, or its guard would send them to the sign-in page. */
function useGoodbye(): () => Promise<void> {
  const { t } = useTranslation('member')
  const { logout } = useSession()
  const navigate = useNavigate()
  return async () => {
    await navigate({ to: '/' })
    await logout()
    notify.success(t('deleted'))
  }
}
