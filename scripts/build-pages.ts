import { buildPagesIfStale } from '../server/processes/web-build.ts'

/** `npm run build`: the pages, unless their sources are unchanged since the last build. */
await buildPagesIfStale((message) => console.log(message))
