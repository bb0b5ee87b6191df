const megabyte = 1024 * 1024

/**
 * How many megabytes PostgreSQL keeps of its tables, on a machine with so many bytes: an eighth, as it shares the machine with the
 * server, from its own default of 128 up to 1024. A million states of members do not fit into 128.
 */
export function sharedBuffers(memory: number): number {
  return Math.min(1024, Math.max(128, Math.floor(memory / 8 / megabyte)))
}

/** What this process may use: containers may have less than their machine. */
export function availableMemory(machine: number, container: number | undefined): number {
  return container === undefined || container === 0 ? machine : Math.min(machine, container)
}
