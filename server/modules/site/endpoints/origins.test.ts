import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu()
const shop = 'https://shop.example'

const allowedFor = async (origin: string) => {
  const response = await tribu.fetch({ headers: { Origin: origin } }, '/v1/settings/site_name')
  return response.headers.get('Access-Control-Allow-Origin')
}

test('an allowed origin is let in at once, and out again at once', async () => {
  const admin = tribu.as(await anAdmin(tribu))
  expect(await allowedFor(shop)).toBeNull()
  expect(await admin.addAllowedOrigin({ body: { origin: `${shop}/` } })).toEqual([shop])
  expect(await admin.listAllowedOrigins()).toEqual([shop])
  expect(await allowedFor(shop)).toBe(shop)
  await admin.updateSetting({ body: { key: 'cors_enabled', value: 'false' } })
  expect(await allowedFor(shop)).toBeNull()
  await admin.updateSetting({ body: { key: 'cors_enabled', value: 'true' } })
  expect(await admin.removeAllowedOrigin({ query: { origin: shop } })).toEqual([])
  expect(await allowedFor(shop)).toBeNull()
})

test.each(['shop.example', 'ftp://shop.example', 'https://shop.example/path', 'javascript:alert(1)', ''])(
  '%s is not an origin',
  async (origin) => {
    const admin = tribu.as(await anAdmin(tribu))
    await expect(admin.addAllowedOrigin({ body: { origin } })).rejects.toMatchObject({
      status: 400,
      code: 'origin.invalid',
    })
  },
)

test('an origin is in the list once, also when twenty add it at the same time', async () => {
  const admin = tribu.as(await anAdmin(tribu))
  const origin = 'http://localhost:5173'
  const added = await Promise.allSettled(Array.from({ length: 20 }, () => admin.addAllowedOrigin({ body: { origin } })))
  expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await admin.listAllowedOrigins()).toEqual([origin])
})

test('twenty different ones added at the same time are all kept', async () => {
  const admin = tribu.as(await anAdmin(tribu))
  const origins = Array.from({ length: 20 }, (_, index) => `https://site-${index}.example`)
  await Promise.all(origins.map((origin) => admin.addAllowedOrigin({ body: { origin } })))
  expect(await admin.listAllowedOrigins()).toEqual(expect.arrayContaining(origins))
})

test('removing one that is not there is refused', async () => {
  const admin = tribu.as(await anAdmin(tribu))
  await expect(admin.removeAllowedOrigin({ query: { origin: 'https://gone.example' } })).rejects.toMatchObject({
    status: 404,
    code: 'origin.unknown',
  })
})

test('only administrators see and change the list', async () => {
  const member = tribu.as(await aMember(tribu))
  await expect(tribu.as(nobody).listAllowedOrigins()).rejects.toMatchObject({ status: 401 })
  await expect(member.listAllowedOrigins()).rejects.toMatchObject({ status: 403 })
  await expect(member.addAllowedOrigin({ body: { origin: shop } })).rejects.toMatchObject({ status: 403 })
  await expect(member.removeAllowedOrigin({ query: { origin: shop } })).rejects.toMatchObject({ status: 403 })
})
