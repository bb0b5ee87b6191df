import type { Operations } from '../../../contract/client.ts'
import type { TestCaller, TestTribu } from '../../testing/test-tribu.ts'
import { anAdmin } from '../accounts/builders.ts'

type CreatedIntegration = Operations['createIntegration']['response']
type Wish = Partial<Operations['createIntegration']['body']>

let made = 0

/** An integration that is switched on. */
export async function anIntegration(
  tribu: TestTribu,
  owner: TestCaller,
  wish: Wish & { webhook_url: string },
): Promise<CreatedIntegration> {
  made += 1
  const created = await tribu
    .as(owner)
    .createIntegration({ body: { name: `Integration ${made}`, event_type: '*', ...wish } })
  await tribu.as(owner).toggleIntegration({ params: { id: created.id }, body: { active: true } })
  return created
}

/** Lets webhooks reach the receivers of the tests, which live on loopback. */
export async function allowPrivateNetworks(tribu: TestTribu): Promise<void> {
  const admin = await anAdmin(tribu)
  await tribu.as(admin).updateSetting({ body: { key: 'webhook_private_networks', value: 'true' } })
}

/** A key of another system, as a caller. */
export async function anApiKey(
  tribu: TestTribu,
  scopes: Operations['createApiKey']['body']['scopes'],
): Promise<TestCaller & { readonly id: number; readonly key: string }> {
  made += 1
  const admin = await anAdmin(tribu)
  const { id, key } = await tribu.as(admin).createApiKey({ body: { name: `System ${made}`, scopes } })
  return { id, key, headers: { 'X-API-Key': key } }
}
