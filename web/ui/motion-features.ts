/** What `m.` components can animate. A module of its own so that it loads after the first paint. */
export { domAnimation as default } from 'motion/react'
