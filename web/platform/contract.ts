import {
  type Client as GeneratedClient,
  type Operations as GeneratedOperations,
  createClient as generatedClient,
} from '../../contract/client.ts'
import { type Client as ClientOf, type ClientOptions, makeClient, type Route } from '../../contract/http-client.ts'
import { type AnnouncedForExamples, routesForExamples } from './announced-examples.ts'
import { type AnnouncedForMembers, routesForMembers } from './announced-member.ts'

export { ApiError, type ClientOptions } from '../../contract/http-client.ts'

/** An announced operation gives way as soon as the generated contract has it. */
type Missing = Omit<Announced, keyof GeneratedOperations>

export type Operations = GeneratedOperations & Missing

/** Operations of the site kit (Neptuno) whose endpoints are still on their way into the generated contract. */
interface Announced extends AnnouncedForMembers, AnnouncedForExamples {
  showInfo: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      user_id: string | null
      email: string | null
      username: string | null
      user_type: 'registered' | 'anonymous'
      subscription: string | null
      credits: number
      rol: string | null
      session_id?: string
      time_zone: string
      gamification: Array<{
        points: number
        badge_id: number | null
        event_type_id: number
        user_id: number | null
        session_id: string | null
        event_type: { id: number; name: string; description: string | null; points_per_event: number }
        badge: {
          id: number
          name: string
          description: string | null
          event_type_id: number
          required_points: number
          user_type: 'anonymous' | 'registered' | 'both'
        } | null
      }>
      features: Record<string, boolean>
      social_providers: string[]
    }
  }
  listRankings: {
    params: undefined
    query: { page?: number; limit?: number }
    body: undefined
    response: {
      items: Array<{ rank: number; username: string; points: number; badges_count: number; user_type: string }>
      total: number
      page: number
      limit: number
      total_pages: number
      me: { rank: number; username: string; points: number; badges_count: number; user_type: string } | null
    }
  }
}

const routes: Readonly<Record<keyof Announced, Route>> = {
  ...routesForMembers,
  ...routesForExamples,
  showInfo: ['GET', '/info'],
  listRankings: ['GET', '/v1/gamification/rankings'],
}

export function createClient(options: ClientOptions): GeneratedClient & ClientOf<Missing> {
  return { ...makeClient<Announced>(routes, options), ...generatedClient(options) }
}
