import type { Route } from '../../contract/http-client.ts'

/** Operations of the page of examples whose endpoints are still on their way into the generated contract. */
export interface AnnouncedForExamples {
  listExamples: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      examples: Array<{
        name: string
        event_type: string
        points: number
        field: string
        values: Array<{ value: string; done_at: string | null }>
        bonus: { event_type: string; points: number; earned: boolean } | null
      }>
    }
  }
  createEvent: {
    params: undefined
    query: undefined
    body: { event_type: string; metadata?: Record<string, unknown> }
    response: {
      id: number
      timestamp: string
      points_earned: number
      badge: { name: string } | null
      bonus: Array<{ event_type: string; points_earned: number; badge: { name: string } | null }>
      duplicate: boolean
    }
  }
}

export const routesForExamples: Readonly<Record<keyof AnnouncedForExamples, Route>> = {
  listExamples: ['GET', '/v1/gamification/examples'],
  createEvent: ['POST', '/v1/gamification/events'],
}
