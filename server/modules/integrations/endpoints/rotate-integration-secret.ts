import { audit } from '../../../platform/audit/audit.ts'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownIntegration } from '../errors.ts'
import { findIntegration } from '../find-integration.ts'
import { IntegrationParams } from '../integration.input.ts'
import { integrationStore } from '../integration.store.ts'
import { newSecret, rotationOverlapHours } from '../integration.ts'
import { IntegrationWithSecretView, viewWithSecret } from '../integration.view.ts'

const hourMilliseconds = 3_600_000

/** For a day messages carry two signatures, so that the receiver can change its secret without losing any. */
export const rotateIntegrationSecret = endpoint({
  post: '/v1/integrations/:id/rotate-secret',
  summary: 'Replace the signing secret; answers the new one, once',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  params: IntegrationParams,
  output: IntegrationWithSecretView,
  errors: [unknownIntegration],

  async handle({ params, caller, ctx }) {
    const integration = await findIntegration(ctx, caller, params.id, 'to change')
    const overlapUntil = new Date(ctx.clock.now().getTime() + rotationOverlapHours * hourMilliseconds)
    const rotated = await integrationStore(ctx.db).rotate(integration, newSecret(ctx.random.token), overlapUntil)
    await audit(ctx, caller, {
      action: 'integration.secret_rotated',
      subject: `integration:${params.id}`,
      before: null,
      after: { previous_secret_until: overlapUntil.toISOString() },
    })
    return viewWithSecret(rotated)
  },
})
