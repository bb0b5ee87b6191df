import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { member } from '../../../platform/callers/audience.ts'
import type { MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { tooManyIntegrations, unknownEventType, urlRefused } from '../errors.ts'
import { acceptEventType, acceptUrl, integrationFields } from '../integration.input.ts'
import { isAdministrator } from '../integration.policy.ts'
import { integrationStore } from '../integration.store.ts'
import { integrationsOfMember, newSecret } from '../integration.ts'
import { auditedIntegration, IntegrationWithSecretView, viewWithSecret } from '../integration.view.ts'
import { subscriptionsChanged } from '../subscriptions.ts'

/** A new integration is off until its owner or an administrator switches it on (rules §1.8). */
export const createIntegration = endpoint({
  post: '/v1/integrations/',
  summary: 'Ask to be told of an event at an address of yours; answers the signing secret, once',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  body: Type.Object(integrationFields),
  output: IntegrationWithSecretView,
  status: 201,
  errors: [urlRefused, unknownEventType, tooManyIntegrations],

  async handle({ body, caller, ctx }) {
    const webhookUrl = acceptUrl(ctx, body.webhook_url)
    const eventType = acceptEventType(ctx, body.event_type)
    if (!isAdministrator(caller)) await assertRoomFor(ctx, caller)
    const secret = newSecret(ctx.random.token)
    const integration = await integrationStore(ctx.db).add(
      { userId: caller.userId, name: body.name.trim(), webhookUrl, eventType, secret },
      ctx.clock.now(),
    )
    await audit(ctx, caller, {
      action: 'integration.created',
      subject: `integration:${integration.id}`,
      before: null,
      after: auditedIntegration(integration),
    })
    subscriptionsChanged(ctx, integration.userId)
    return viewWithSecret(integration)
  },
})

async function assertRoomFor(ctx: Ctx, { userId }: MemberCaller): Promise<void> {
  const store = integrationStore(ctx.db)
  await store.lockAdditionsOf(userId)
  if ((await store.countOfUser(userId)) < integrationsOfMember) return
  throw tooManyIntegrations({ values: { limit: integrationsOfMember } })
}
