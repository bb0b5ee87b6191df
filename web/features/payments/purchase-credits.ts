import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError, api, type Operations } from '../../platform/api.ts'
import { newIdempotencyKey } from '../../platform/idempotency-key.ts'
import { creditPriceQuery } from './credit-price.ts'

type Order = Operations['purchaseCredits']['body']
export type Purchase = Operations['purchaseCredits']['response']

/**
 * Buys. The same order keeps its key until its outcome is known, so that a second click, or another try after the
 * answer was lost on the way, pays once.
 */
export function usePurchaseCredits(): (order: Order) => Promise<Purchase> {
  const client = useQueryClient()
  const underWay = useRef<{ order: string; key: string } | null>(null)
  return async (order) => {
    const text = JSON.stringify(order)
    if (underWay.current?.order !== text) underWay.current = { order: text, key: newIdempotencyKey() }
    try {
      const purchase = await api.purchaseCredits({ body: order, headers: { 'Idempotency-Key': underWay.current.key } })
      underWay.current = null
      return purchase
    } catch (error) {
      if (isRefusal(error)) underWay.current = null
      throw error
    } finally {
      void client.invalidateQueries({ queryKey: ['info'] })
      void client.invalidateQueries({ queryKey: ['credits'] })
      void client.invalidateQueries(creditPriceQuery)
    }
  }
}

/** The server has decided; anything else may or may not have been paid. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500
}
