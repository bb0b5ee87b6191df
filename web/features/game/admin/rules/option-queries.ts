import { rulesQuery } from './catalogue.ts'
import { actionTypeRequests, boardRequests, eventRequests, segmentRequests, streakRequests } from './requests.ts'

/** What rules refer to, as the lists of its own catalogue have it. */
export const actionTypesQuery = rulesQuery({ name: 'actions', requests: actionTypeRequests })
export const streaksQuery = rulesQuery({ name: 'streaks', requests: streakRequests })
export const eventsQuery = rulesQuery({ name: 'events', requests: eventRequests })
export const boardsQuery = rulesQuery({ name: 'boards', requests: boardRequests })
export const segmentsQuery = rulesQuery({ name: 'segments', requests: segmentRequests })
