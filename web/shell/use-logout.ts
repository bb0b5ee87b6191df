import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../platform/session.ts'
import { notify } from '../ui/feedback/notify.tsx'

/** Signs out and goes home, because the page may have been the member's own. */
export function useLogout(): () => Promise<void> {
  const session = useSession()
  const navigate = useNavigate()
  return async () => {
    try {
      await session.logout()
      await navigate({ to: '/' })
    } catch (error) {
      notify.error(error)
    }
  }
}
