/** Where root keeps what PostgreSQL's account could not reach elsewhere: copied binaries and clusters. */
export const SYSTEM_DIRECTORY = '/var/lib/tribu'
