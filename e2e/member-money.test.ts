import { expect, test } from 'vitest'
import { anAdmin } from '../server/modules/accounts/builders.ts'
import { type MemberVisitor, openTab, snackbar, visitAsMember } from './member.ts'
import { testSite } from './site.ts'

const site = testSite()
const buy = '/user/dashboard?tab=buy'
const methods = '/user/dashboard?tab=methods'

const balanceOf = async ({ member }: MemberVisitor) => (await site.tribu.as(member).showMyCredits()).credits

test('transactions are listed with what they were, a page at a time', async () => {
  const visitor = await visitAsMember(site)
  const api = site.tribu.as(visitor.member)
  await api.purchaseCredits({ body: { credits: 30, payment_method: 'paypal' } })
  for (let charge = 0; charge < 20; charge += 1) await api.chargeCredits({})
  const { page } = visitor
  await openTab(page, 'Transacciones')

  const rows = page.getByRole('table', { name: 'Transacciones' }).getByRole('row')
  await rows.filter({ hasText: 'Uso de créditos' }).first().getByText('-1').waitFor()
  await page.getByText('1–20 de 22').waitFor()
  await page.getByRole('button', { name: 'Página siguiente' }).click()
  expect(new URL(page.url()).search).toBe('?tab=transactions&page=2')
  const purchase = rows.filter({ hasText: 'Compra de créditos' })
  await purchase.getByText('+30').waitFor()
  await purchase.getByText('30,00 US$ con PayPal').waitFor()
  await purchase.getByText('Completado').waitFor()
  await rows.filter({ hasText: 'Créditos de bienvenida' }).getByText('+100').waitFor()
})

test('a first method becomes the default; a second can take its place, and then the first can go', async () => {
  const { page, member } = await visitAsMember(site, methods)
  await page.getByText('Todavía no tienes ninguno').waitFor()
  expect(await page.getByRole('radio').first().getAttribute('aria-checked')).toBe('true')

  const add = async (provider: string, details: string) => {
    await page.getByRole('radio', { name: provider }).click()
    await page.getByLabel('Detalles').fill(details)
    await page.getByRole('button', { name: 'Añadir método' }).click()
    await page.getByRole('listitem').filter({ hasText: details }).waitFor()
  }
  await add('Stripe', 'Visa terminada en 4242')
  await add('Transferencia bancaria', 'Banco Uno, acaba en 0099')

  const card = page.getByRole('listitem').filter({ hasText: 'Visa terminada en 4242' })
  const bank = page.getByRole('listitem').filter({ hasText: 'Banco Uno' })
  await card.getByText('Predeterminado', { exact: true }).waitFor()
  expect(await card.getByRole('button').count()).toBe(0)

  await bank.getByRole('button', { name: 'Hacer predeterminado' }).click()
  await bank.getByText('Predeterminado', { exact: true }).waitFor()
  await card.getByRole('button', { name: /^Eliminar Stripe/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Eliminar método' }).click()
  await snackbar(page, 'Método de pago eliminado.').waitFor()
  await card.waitFor({ state: 'detached' })
  expect(await site.tribu.as(member).listPaymentMethods()).toMatchObject([
    { payment_type: 'bank_transfer', is_default: true },
  ])
})

test('a full card number is refused at its field', async () => {
  const { page } = await visitAsMember(site, methods)
  await page.getByText('Nunca escribas el número completo de la tarjeta.').waitFor()
  await page.getByLabel('Detalles').fill('4242 4242 4242 4242')
  await page.getByRole('button', { name: 'Añadir método' }).click()
  await page.getByText('No guardamos números de tarjeta completos').waitFor()
  expect(await page.getByLabel('Detalles').getAttribute('aria-invalid')).toBe('true')
})

test('only what the site offers can be chosen', async () => {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  const [stripe] = await admin.listProviders()
  const params = { id: stripe?.id ?? 0 }
  await admin.toggleProvider({ params })
  try {
    const { page } = await visitAsMember(site, methods)
    await page.getByRole('radio', { name: 'PayPal' }).waitFor()
    expect(await page.getByRole('radio', { name: 'Stripe' }).count()).toBe(0)
    expect(await page.getByRole('radio', { name: 'PayPal' }).getAttribute('aria-checked')).toBe('true')
  } finally {
    await admin.toggleProvider({ params })
  }
})

test('credits are bought at the price of the site, which may change meanwhile', async () => {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  const setPrice = (value: number) => admin.updateSetting({ body: { key: 'credit_price', value } })
  const visitor = await visitAsMember(site, buy)
  const { page } = visitor
  await page.getByText('Pasarela simulada').waitFor()
  await page.getByRole('radio', { name: '250 créditos por 250,00 US$' }).click()
  await page.getByRole('button', { name: 'Pagar 250,00 US$' }).waitFor()

  await setPrice(0.07)
  await page.getByRole('button', { name: 'Pagar 17,50 US$' }).waitFor()
  await page.getByLabel('Cantidad de créditos').fill('33')
  await page.getByRole('button', { name: 'Pagar 2,31 US$' }).click()

  await page.getByRole('heading', { name: '33 créditos más' }).waitFor()
  await page.getByRole('region', { name: '33 créditos más' }).getByText('133').first().waitFor()
  expect(await balanceOf(visitor)).toBe(133)
  await page.getByRole('link', { name: 'Ver transacciones' }).click()
  await page.getByRole('row').filter({ hasText: 'Compra de créditos' }).getByText('+33').waitFor()
  await setPrice(1)
})

test('a double click buys once, and so does another try after the answer was lost', async () => {
  const visitor = await visitAsMember(site, buy)
  const { page, context } = visitor
  await page.getByRole('button', { name: 'Pagar 100,00 US$' }).dblclick()
  await page.getByRole('heading', { name: '100 créditos más' }).waitFor()
  expect(await balanceOf(visitor)).toBe(200)

  await page.getByRole('button', { name: 'Comprar más' }).click()
  await context.route('**/v1/payments/purchase', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('button', { name: 'Pagar 100,00 US$' }).click()
  await page.getByRole('alert').getByText('No hay conexión con el servidor').waitFor()
  await context.unroute('**/v1/payments/purchase')
  await page.getByRole('button', { name: 'Pagar 100,00 US$' }).click()
  await page.getByRole('heading', { name: '100 créditos más' }).waitFor()
  expect(await balanceOf(visitor)).toBe(300)
})

test('an amount that cannot be bought is told at its field', async () => {
  const { page } = await visitAsMember(site, buy, { look: { language: 'en' } })
  await page.getByLabel('Amount of credits').fill('0')
  await page.getByRole('button', { name: /^Pay/ }).click()
  await page.getByText('Write a whole number from 1 to 100,000.').waitFor()
})

test('the default method is chosen to begin with', async () => {
  const visitor = await visitAsMember(site)
  const api = site.tribu.as(visitor.member)
  await api.addPaymentMethod({ body: { payment_type: 'stripe', details: 'Visa 4242' } })
  await api.addPaymentMethod({ body: { payment_type: 'paypal', details: 'yo@example.com', is_default: true } })
  const { page } = visitor
  await openTab(page, 'Comprar Créditos')
  const way = page.getByRole('radio', { name: 'PayPal yo@example.com' })
  await way.waitFor()
  expect(await way.getAttribute('aria-checked')).toBe('true')
  expect(await page.getByRole('radio', { name: 'Stripe Visa 4242' }).getAttribute('aria-checked')).toBe('false')
})
