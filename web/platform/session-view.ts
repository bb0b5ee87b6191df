import type { Info } from './info.ts'

/** What an administrator can switch on and off; a key that the server does not send counts as off. */
export const features = [
  'registration',
  'social_login',
  'anonymous_users',
  'credits',
  'payment_methods',
  'gamification',
  'integrations',
] as const
export type Feature = (typeof features)[number]

export type Badge = NonNullable<Info['gamification'][number]['badge']>

export type SessionView = {
  info: Info
  isGuest: boolean
  isMember: boolean
  isStaff: boolean
  isAdmin: boolean
  credits: number
  /** Sum over all event types; null while gamification is off. */
  points: number | null
  badges: Badge[]
  has: (feature: Feature) => boolean
}

const adminRoles: ReadonlySet<Info['rol']> = new Set(['admin', 'super_admin'])
const staffRoles: ReadonlySet<Info['rol']> = new Set([...adminRoles, 'moderator'])

export function viewSession(info: Info): SessionView {
  const has = (feature: Feature) => info.features[feature] === true
  const isMember = info.user_type === 'registered'
  return {
    info,
    isGuest: !isMember,
    isMember,
    isStaff: isMember && staffRoles.has(info.rol),
    isAdmin: isMember && adminRoles.has(info.rol),
    credits: info.credits,
    points: has('gamification') ? info.gamification.reduce((sum, progress) => sum + progress.points, 0) : null,
    badges: has('gamification') ? info.gamification.flatMap(({ badge }) => (badge ? [badge] : [])) : [],
    has,
  }
}

/** One string that changes when someone else uses the browser or gains or loses rights. */
export function identityOf(info: Info): string {
  return [info.user_type, info.user_id ?? info.session_id ?? '', info.rol ?? ''].join(':')
}
