import { createApiKey } from './create-api-key.ts'
import { createIntegration } from './create-integration.ts'
import { listApiKeyScopes } from './list-api-key-scopes.ts'
import { listApiKeys } from './list-api-keys.ts'
import { listDeliveries } from './list-deliveries.ts'
import { listIntegrations } from './list-integrations.ts'
import { listWebhookEvents } from './list-webhook-events.ts'
import { removeIntegration } from './remove-integration.ts'
import { replayDelivery } from './replay-delivery.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { rotateIntegrationSecret } from './rotate-integration-secret.ts'
import { testIntegration } from './test-integration.ts'
import { toggleIntegration } from './toggle-integration.ts'
import { updateIntegration } from './update-integration.ts'

export const integrationEndpoints = {
  // Members, for what is theirs; administrators, for everything
  listIntegrations,
  createIntegration,
  toggleIntegration,
  rotateIntegrationSecret,
  testIntegration,
  listDeliveries,
  replayDelivery,
  listWebhookEvents,
  // Administrators
  updateIntegration,
  removeIntegration,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  listApiKeyScopes,
}
