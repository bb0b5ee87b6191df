/** What is outside of a data directory and still concerns its cluster. */
export type Surroundings = {
  /** Where root keeps what PostgreSQL's account could not reach elsewhere: copied binaries and clusters. */
  systemDirectory: string
  onProgress: (message: string) => void
}
