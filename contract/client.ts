// Generated from the endpoints by `npm run generate:contract`. Do not edit.
import { type Client as ClientOf, type ClientOptions, makeClient, type Route } from './http-client.ts'

export { ApiError, type ClientOptions, type FieldError } from './http-client.ts'

export interface Operations {
  /** Allow the pages of an origin to call the API */
  addAllowedOrigin: {
    params: undefined
    query: undefined
    body: {
      origin: string
    }
    response: Array<string>
  }
  /** Sites whose pages may call the API */
  listAllowedOrigins: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<string>
  }
  /** The log of administrative changes, newest first */
  listAuditEntries: {
    params: undefined
    query: {
      page?: number
      limit?: number
      search?: string
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        actor_id: number | null
        actor_name: string
        action: string
        subject: string
        before: unknown
        after: unknown
        created_at: string
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** Mails that were written, newest first */
  listMails: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        to: string
        subject: string
        text: string
        status: string
        created_at: string
        sent_at: string | null
        error: string | null
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** All settings of the site, with type, bounds and default */
  listSettings: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      key: string
      value: string
      description: string
      tag: string
      updated_by: number | null
      updated_at: string
      value_type: string
      options: Array<string>
      min: number | null
      max: number | null
      default_value: string
      needs_restart: boolean
    }>
  }
  /** Stop allowing the pages of an origin */
  removeAllowedOrigin: {
    params: undefined
    query: {
      origin: string
    }
    body: undefined
    response: Array<string>
  }
  /** The value of one setting, as text; null when there is no such setting */
  showSetting: {
    params: {
      key: string
    }
    query: undefined
    body: undefined
    response: string | null
  }
  /** Change one setting */
  updateSetting: {
    params: undefined
    query: undefined
    body: {
      key: string
      value: unknown
    }
    response: {
      id: number
      key: string
      value: string
      description: string
      tag: string
      updated_by: number | null
      updated_at: string
      value_type: string
      options: Array<string>
      min: number | null
      max: number | null
      default_value: string
      needs_restart: boolean
    }
  }
}

export type Client = ClientOf<Operations>

const routes: Readonly<Record<keyof Operations, Route>> = {
  addAllowedOrigin: ['POST', '/v1/settings/allowed-origins'],
  listAllowedOrigins: ['GET', '/v1/settings/allowed-origins'],
  listAuditEntries: ['GET', '/v1/settings/admin/audit'],
  listMails: ['GET', '/v1/settings/admin/mails'],
  listSettings: ['GET', '/v1/settings/admin/config'],
  removeAllowedOrigin: ['DELETE', '/v1/settings/allowed-origins'],
  showSetting: ['GET', '/v1/settings/{key}'],
  updateSetting: ['POST', '/v1/settings/admin/config'],
}

export function createClient(options: ClientOptions): Client {
  return makeClient<Operations>(routes, options)
}
