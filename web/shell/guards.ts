import type { QueryClient } from '@tanstack/react-query'
import { notFound, redirect } from '@tanstack/react-router'
import { infoQuery } from '../platform/info.ts'
import { type Feature, type SessionView, viewSession } from '../platform/session-view.ts'

type GuardInput = { context: { queryClient: QueryClient }; location: { href: string } }

/** `beforeLoad` of pages for members: others are sent to the sign-in page and come back after it. */
export async function requireMember(input: GuardInput): Promise<void> {
  const session = await currentSession(input)
  if (!session.isMember) throw redirect({ to: '/user/auth', search: { next: input.location.href }, hash: 'login' })
}

/** `beforeLoad` of administration pages. To a member without the role they do not exist. */
export async function requireAdmin(input: GuardInput): Promise<void> {
  await requireMember(input)
  const session = await currentSession(input)
  if (!session.isAdmin) throw notFound()
}

/** `beforeLoad` of the pages of a feature: switched off, they do not exist. */
export function requireFeature(feature: Feature): (input: GuardInput) => Promise<void> {
  return async (input) => {
    const session = await currentSession(input)
    if (!session.has(feature)) throw notFound()
  }
}

async function currentSession({ context }: GuardInput): Promise<SessionView> {
  return viewSession(await context.queryClient.ensureQueryData(infoQuery))
}
