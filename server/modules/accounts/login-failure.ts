/** Failed logins that count against one account or one address. */
export interface LoginFailures {
  readonly subject: string
  readonly failures: number
  readonly lastFailureAt: Date
}

/** Under which the failures of one account are counted. */
export function accountSubject(userId: number): string {
  return `user:${userId}`
}

const firstWaitSeconds = 30
const longestWaitSeconds = 15 * 60

/** After this long without a failure the count begins anew; longer than any wait, or waiting would wipe it. */
export const forgottenAfterSeconds = 60 * 60

/** Seconds until the next attempt is looked at; 0 when it may come now. Doubles with every failure beyond `allowed`. */
export function secondsToWait(known: LoginFailures, allowed: number, now: Date): number {
  const failures = failuresInForce(known, now)
  if (failures < allowed) return 0
  const wait = Math.min(firstWaitSeconds * 2 ** (failures - allowed), longestWaitSeconds)
  return Math.max(0, Math.ceil(wait - secondsSince(known.lastFailureAt, now)))
}

export function oneMoreFailure(known: LoginFailures, now: Date): LoginFailures {
  return { subject: known.subject, failures: failuresInForce(known, now) + 1, lastFailureAt: now }
}

function failuresInForce({ failures, lastFailureAt }: LoginFailures, now: Date): number {
  return secondsSince(lastFailureAt, now) > forgottenAfterSeconds ? 0 : failures
}

function secondsSince(instant: Date, now: Date): number {
  return (now.getTime() - instant.getTime()) / 1000
}
