const reasons = [
  'timeout',
  'private_address',
  'url_refused',
  'unreachable',
  'switched_off',
  'owner_inactive',
  'feature_off',
] as const
export type FailureReason = (typeof reasons)[number]

/** The reason that has a sentence of its own; `unreachable (ECONNREFUSED)` is `unreachable`. */
export function failureReason(error: string): FailureReason | undefined {
  return reasons.find((reason) => error === reason || error.startsWith(`${reason} (`))
}
