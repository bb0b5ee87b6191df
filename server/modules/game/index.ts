export { gameEndpoints } from './endpoints/index.ts'
export { createVisits } from './visits.ts'
