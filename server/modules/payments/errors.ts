import { defineError } from '../../platform/errors/named-error.ts'

// Providers.
export const unknownProvider = defineError('provider.unknown', 404, {
  es: 'Ese medio de pago no existe',
  en: 'There is no such payment provider',
})
export const providerExists = defineError('provider.exists', 400, {
  es: 'Ya existe un medio de pago con ese nombre',
  en: 'There is already a payment provider with that name',
})
export const providerNameInvalid = defineError('provider.name_invalid', 400, {
  es: 'El nombre necesita alguna letra o cifra del alfabeto latino',
  en: 'The name needs at least one Latin letter or digit',
})
export const providerInUse = defineError('provider.in_use', 409, {
  es: 'Hay usuarios con este medio de pago: desactívalo en lugar de eliminarlo',
  en: 'Members use this payment provider: switch it off instead of removing it',
})
export const providerUnavailable = defineError('provider.unavailable', 400, {
  es: 'Ese medio de pago no está disponible en este sitio',
  en: 'That payment provider is not available on this site',
})

// Methods.
export const unknownMethod = defineError('payment_method.unknown', 404, {
  es: 'Método de pago no encontrado',
  en: 'Payment method not found',
})
export const defaultMethodStays = defineError('payment_method.default', 400, {
  es: 'El método predeterminado no se puede eliminar: elige antes otro',
  en: 'The default method cannot be removed: choose another one first',
})
export const cardNumberRefused = defineError('payment_method.card_number', 400, {
  es: 'No guardamos números de tarjeta completos: escribe solo los cuatro últimos dígitos',
  en: 'We do not keep full card numbers: write the last four digits only',
})
export const securityCodeRefused = defineError('payment_method.security_code', 400, {
  es: 'No escribas aquí el código de seguridad de la tarjeta',
  en: 'Do not write the security code of the card here',
})

// Purchases.
export const amountMismatch = defineError('purchase.amount_mismatch', 400, {
  es: 'El importe no coincide: {credits} créditos cuestan {amount} USD',
  en: 'The amount does not match: {credits} credits cost {amount} USD',
})
export const purchaseDeclined = defineError('purchase.declined', 402, {
  es: 'El pago ha sido rechazado y no se ha cobrado nada',
  en: 'The payment was declined and nothing was charged',
})
