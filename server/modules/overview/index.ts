export { overviewEndpoints } from './endpoints/index.ts'
