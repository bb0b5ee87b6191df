import Type, { type Static } from 'typebox'
import type { Integration } from './integration.ts'

const fields = {
  id: Type.Integer(),
  name: Type.String(),
  webhook_url: Type.String(),
  event_type: Type.String(),
  active: Type.Boolean(),
  created_at: Type.String({ format: 'date-time' }),
  last_triggered: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
    description: 'When a message was last taken.',
  }),
  user_id: Type.Integer({ description: 'Whose it is.' }),
  switched_off_because: Type.Union([Type.Literal('failing'), Type.Literal('gone'), Type.Null()], {
    description: 'Set when the product itself switched it off.',
  }),
}

/** Neptuno, `Integration`, with its owner and why it is off. */
export const IntegrationView = Type.Object(fields)

/** The secret is in the answers that make it, and in no other. */
export const IntegrationWithSecretView = Type.Object({
  ...fields,
  secret: Type.String({ description: 'Verifies the signatures (Standard Webhooks). It is not shown again.' }),
})

export function viewIntegration(integration: Integration): Static<typeof IntegrationView> {
  return {
    id: integration.id,
    name: integration.name,
    webhook_url: integration.webhookUrl,
    event_type: integration.eventType,
    active: integration.active,
    created_at: integration.createdAt.toISOString(),
    last_triggered: integration.lastTriggered?.toISOString() ?? null,
    user_id: integration.userId,
    switched_off_because: integration.switchedOffBecause,
  }
}

export function viewWithSecret(integration: Integration): Static<typeof IntegrationWithSecretView> {
  return { ...viewIntegration(integration), secret: integration.secret }
}

/** What the audit log keeps of an integration: what a person decided, no secret. */
export function auditedIntegration({ name, webhookUrl, eventType, active }: Integration) {
  return { name, webhook_url: webhookUrl, event_type: eventType, active }
}
