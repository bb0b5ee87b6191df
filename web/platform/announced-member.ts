import type { Route } from '../../contract/http-client.ts'

/** Operations of the member's dashboard whose endpoints are still on their way into the generated contract. */
export interface AnnouncedForMembers {
  listEvents: {
    params: undefined
    query: { page?: number; limit?: number }
    body: undefined
    response: Array<{
      id: number
      event_type_id: number
      timestamp: string
      points_earned: number
    }>
  }
}

export const routesForMembers: Readonly<Record<keyof AnnouncedForMembers, Route>> = {
  listEvents: ['GET', '/v1/gamification/events'],
}
