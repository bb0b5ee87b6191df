import type { SessionView } from '../platform/session-view.ts'

export type NavigationEntry = {
  to: '/' | '/ejemplos' | '/rankings' | '/juego' | '/user/dashboard' | '/admin/dashboard'
  /** Key under `shell:nav`. */
  label: 'home' | 'examples' | 'rankings' | 'game' | 'dashboard' | 'admin'
}

/** What the main menu offers this caller. A switched-off feature has no entry. */
export function navigationFor(session: Pick<SessionView, 'isMember' | 'isAdmin' | 'has'>): NavigationEntry[] {
  const entries: (NavigationEntry & { shown: boolean })[] = [
    { to: '/', label: 'home', shown: true },
    { to: '/ejemplos', label: 'examples', shown: session.has('gamification') },
    { to: '/rankings', label: 'rankings', shown: session.has('gamification') },
    { to: '/juego', label: 'game', shown: session.isMember && session.has('gamification') },
    { to: '/user/dashboard', label: 'dashboard', shown: session.isMember },
    { to: '/admin/dashboard', label: 'admin', shown: session.isAdmin },
  ]
  return entries.filter(({ shown }) => shown).map(({ to, label }) => ({ to, label }))
}
