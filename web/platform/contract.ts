/** The one door through which the web reaches the generated contract. */
export { ApiError, createClient, type Operations } from '../../contract/client.ts'
