import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { useSession } from '../../../platform/session.ts'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { notify } from '../../../ui/feedback/notify.tsx'

/** Ends every login of the member after asking, this browser's last. The guard of the open page then shows the way in. */
export function useLogoutEverywhere(): () => Promise<void> {
  const { t } = useTranslation('security')
  const { logout } = useSession()
  return async () => {
    const sure = await confirm({
      title: t('everywhere.title'),
      body: t('everywhere.body'),
      confirmLabel: t('everywhere.action'),
      danger: true,
    })
    if (!sure) return
    try {
      await api.endAllLogins()
      await logout()
      notify.success(t('everywhere.done'))
    } catch (error) {
      notify.error(error)
    }
  }
}
