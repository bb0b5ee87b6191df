import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../platform/session.ts'
import { notify } from '../ui/feedback/notify.tsx'

/** Goes home first, because the page may be the member's own and its guard would show the sign-in page instead. */
export function useLogout(): () => Promise<void> {
  const session = useSession()
  const navigate = useNavigate()
  return async () => {
    try {
      await navigate({ to: '/' })
      await session.logout()
    } catch (error) {
      notify.error(error)
    }
  }
}
