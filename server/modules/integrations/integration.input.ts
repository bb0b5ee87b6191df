import Type from 'typebox'
import type { Ctx } from '../../platform/context.ts'
import { parseOutgoingUrl } from '../../platform/outgoing/outgoing-url.ts'
import { unknownEventType, urlRefused } from './errors.ts'

const Identifier = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })

export const IntegrationParams = Type.Object({ id: Identifier })
export const DeliveryParams = Type.Object({ id: Identifier, deliveryId: Identifier })

/** A name that people read: one line with something on it. */
export const Label = Type.String({ maxLength: 100, pattern: '^(?!\\s*$)[^\\p{Cc}]+$' })

export const integrationFields = {
  name: Label,
  webhook_url: Type.String({ maxLength: 2048 }),
  event_type: Type.String({ maxLength: 100 }),
}

/** The address in its normal spelling. @throws integration.url_refused */
export function acceptUrl(ctx: Ctx, text: string): string {
  const parsed = parseOutgoingUrl(text, ctx.settings.get('webhook_private_networks'))
  if (!parsed.ok) throw urlRefused({ details: { reason: parsed.refusal } })
  return parsed.url.href
}

/** @throws integration.event_type_unknown */
export function acceptEventType(ctx: Ctx, name: string): string {
  if (!ctx.eventTypes.some((type) => type.name === name)) throw unknownEventType({ values: { name } })
  return name
}
