import manifest from '../../package.json' with { type: 'json' }

/** The version of the product, as released. */
export const version: string = manifest.version
