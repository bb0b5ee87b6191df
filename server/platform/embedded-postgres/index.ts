export { type Cluster, type ClusterOptions, runningCluster, startCluster } from './cluster.ts'
export { cloneDatabase, createDatabaseIfMissing, type DatabaseHost, dropDatabase } from './database.store.ts'
