/** Where to go after signing in when nobody says otherwise. */
export const afterLogin = '/user/dashboard'

/**
 * The path that a `next` parameter asks for, if it stays on this site. Anything a browser could read as another host
 * (`//host`, `/\host`, `https:`) goes to the dashboard, so that a link cannot use the sign-in page as a springboard.
 */
export function returnPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[^\\]*$/.test(next) ? next : afterLogin
}
