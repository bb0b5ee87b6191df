import type { Route } from '../../contract/http-client.ts'

/** Operations of the member's dashboard whose endpoints are still on their way into the generated contract. */
export interface AnnouncedForMembers {
  showMe: { params: undefined; query: undefined; body: undefined; response: Me }
  updateMe: {
    params: undefined
    query: undefined
    body: {
      email?: string
      username?: string
      ciudad?: string | null
      website?: string | null
      time_zone?: string | null
    }
    response: Me
  }
  deleteMe: { params: undefined; query: undefined; body: undefined; response: undefined }
  changePassword: {
    params: undefined
    query: undefined
    body: { current_password: string; new_password: string }
    response: { message: string }
  }
  listLogins: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: string
      created_at: string
      last_used_at: string
      ip: string | null
      user_agent: string | null
      current: boolean
    }>
  }
  endLogin: { params: { id: string }; query: undefined; body: undefined; response: undefined }
  endAllLogins: { params: undefined; query: undefined; body: undefined; response: undefined }
  showMyCredits: {
    params: undefined
    query: undefined
    body: undefined
    response: { credits: number; subscription: string; renews_at: string | null }
  }
  listProviders: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{ id: number; code: string; name: string; active: boolean; created_at: string; updated_at: string }>
  }
  listPaymentMethods: { params: undefined; query: undefined; body: undefined; response: Method[] }
  addPaymentMethod: {
    params: undefined
    query: undefined
    body: { payment_type: string; details: string; is_default?: boolean }
    response: Method
  }
  removePaymentMethod: { params: { id: number }; query: undefined; body: undefined; response: undefined }
  setDefaultPaymentMethod: { params: { id: number }; query: undefined; body: undefined; response: Method }
  purchaseCredits: {
    params: undefined
    query: undefined
    body: { credits: number; payment_amount?: number; payment_method?: string }
    response: { transaction_id: number; credits_added: number; new_balance: number }
  }
  listTransactions: {
    params: undefined
    query: { page?: number; limit?: number }
    body: undefined
    response: Array<{
      id: number
      amount: number
      transaction_type: string
      payment_amount: number | null
      payment_method: string | null
      payment_status: string | null
      timestamp: string
    }>
  }
  listEvents: {
    params: undefined
    query: { page?: number; limit?: number }
    body: undefined
    response: Array<{
      id: number
      event_type_id: number
      event_type: { id: number; name: string; description: string | null; points_per_event: number }
      timestamp: string
      points_earned: number
    }>
  }
}

type Me = {
  id: number
  email: string | null
  username: string
  rol: string
  activo: boolean
  subscription: string
  ciudad: string | null
  website: string | null
  credits: number
  create_at: string
  last_ip: string | null
  last_login: string | null
  user_type: string
  time_zone: string | null
}

type Method = {
  id: number
  payment_type: string
  details: string
  is_default: boolean
  created_at: string
  updated_at: string
}

export const routesForMembers: Readonly<Record<keyof AnnouncedForMembers, Route>> = {
  showMe: ['GET', '/v1/users/me'],
  updateMe: ['PUT', '/v1/users/me'],
  deleteMe: ['DELETE', '/v1/users/me'],
  changePassword: ['PUT', '/v1/auth/me/password'],
  listLogins: ['GET', '/v1/auth/logins'],
  endLogin: ['DELETE', '/v1/auth/logins/{id}'],
  endAllLogins: ['DELETE', '/v1/auth/logins'],
  showMyCredits: ['GET', '/v1/credits/me'],
  listProviders: ['GET', '/v1/payments/providers'],
  listPaymentMethods: ['GET', '/v1/payments/methods'],
  addPaymentMethod: ['POST', '/v1/payments/methods'],
  removePaymentMethod: ['DELETE', '/v1/payments/methods/{id}'],
  setDefaultPaymentMethod: ['PUT', '/v1/payments/methods/{id}/default'],
  purchaseCredits: ['POST', '/v1/payments/purchase'],
  listTransactions: ['GET', '/v1/payments/transactions'],
  listEvents: ['GET', '/v1/gamification/events'],
}
