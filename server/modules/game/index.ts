export { gameEndpoints } from './endpoints/index.ts'
