/** Actions that have a sentence under `site:audit.action`; others are shown by their code. */
const knownActions = [
  'setting.changed',
  'user.added',
  'user.changed',
  'user.deleted',
  'credits.adjusted',
  'provider.added',
  'provider.changed',
  'provider.removed',
  'integration.created',
  'integration.changed',
  'integration.removed',
  'integration.switched',
  'integration.switched_off',
  'integration.secret_rotated',
  'event_type.added',
  'event_type.changed',
  'event_type.removed',
  'badge.added',
  'badge.changed',
  'badge.removed',
  'completion.added',
  'completion.changed',
  'completion.removed',
  'api_key.created',
  'api_key.revoked',
] as const

/** A text key may not hold a dot: `setting.changed` is `setting_changed` there. */
type KeyOf<Action extends string> = Action extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never
export type AuditActionKey = KeyOf<(typeof knownActions)[number]>

const keys = new Map<string, AuditActionKey>(
  // The type says what the replacement does.
  knownActions.map((action) => [action, action.replace('.', '_') as AuditActionKey]),
)

export function actionKey(action: string): AuditActionKey | undefined {
  return keys.get(action)
}
