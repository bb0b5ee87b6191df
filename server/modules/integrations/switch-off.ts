import { audit } from '../../platform/audit/audit.ts'
import type { Ctx } from '../../platform/context.ts'
import { userStore } from '../accounts/index.ts'
import { integrationSwitchedOff } from './facts.ts'
import { integrationStore } from './integration.store.ts'
import { failuresUntilOff, type Integration, type SwitchOffReason } from './integration.ts'
import { subscriptionsChanged } from './subscriptions.ts'

/** The product stops sending to an address that does not take messages, and tells the owner. */
export async function switchOff(ctx: Ctx, integration: Integration, because: SwitchOffReason): Promise<void> {
  if (!integration.active) return
  await integrationStore(ctx.db).switchOff(integration.id, because)
  await audit(
    ctx,
    { kind: 'nobody' },
    {
      action: 'integration.switched_off',
      subject: `integration:${integration.id}`,
      before: { active: true },
      after: { active: false, because },
    },
  )
  await ctx.announce(
    integrationSwitchedOff(
      { integration_id: integration.id, name: integration.name, because },
      { memberId: integration.userId },
    ),
  )
  const owner = await userStore(ctx.db).findById(integration.userId)
  if (owner?.email) await ctx.mailer.send(ctx, { to: owner.email, ...letter(integration, because) })
  subscriptionsChanged(ctx, integration.userId)
}

/** In both languages: nobody is there whose language could be asked for. */
function letter({ name, webhookUrl }: Integration, because: SwitchOffReason): { subject: string; text: string } {
  const reason = {
    failing: {
      es: `los últimos ${failuresUntilOff} envíos fallaron, también al repetirlos`,
      en: `the last ${failuresUntilOff} messages failed, repeated attempts included`,
    },
    gone: { es: 'la dirección respondió que ya no existe (410)', en: 'the address answered that it is gone (410)' },
  }[because]
  return {
    subject: `Integración desactivada · Integration switched off: ${name}`,
    text: [
      `Hemos desactivado la integración «${name}» (${webhookUrl}): ${reason.es}.`,
      'Cuando la dirección vuelva a funcionar, actívala de nuevo y repite los envíos que falten.',
      '',
      `We switched off the integration "${name}" (${webhookUrl}): ${reason.en}.`,
      'Once the address works again, switch it back on and replay the messages that are missing.',
    ].join('\n'),
  }
}
