import type { Dialect, Problem } from './dialect.ts'

const json = 'application/json; charset=utf-8'

/** Bare JSON: `{"detail": "…"}`, and a list of `{loc, msg, type}` for wrong fields (Neptuno, rules §1.10). */
const siteKit: Dialect = {
  name: 'site-kit',
  prefixes: ['/info', '/v1', '/_test'],
  contentType: json,
  print: ({ code, message, fields, details }) => ({
    detail:
      fields.length > 0 ? fields.map((field) => ({ loc: field.path, msg: field.message, type: field.kind })) : message,
    code,
    ...details,
  }),
}

/** How the gamification surface spells the code of an error: `action.too_old` is `ACTION_TOO_OLD`. */
export function gameCode(code: string): string {
  return code
    .replace(/^request\./, '')
    .replace('.', '_')
    .toUpperCase()
}

/** The envelope of the gamification surface; codes in capitals (Lümis v4, "Códigos de Error Comunes"). */
const game: Dialect = {
  name: 'game',
  prefixes: ['/api/v4/gamification', '/api/v4/admin/gamification'],
  contentType: json,
  print: ({ code, message, details, fields }) => ({
    success: false,
    error: {
      code: gameCode(code),
      message,
      details: fields.length > 0 ? { ...details, fields: fieldList({ fields }) } : details,
    },
  }),
}

/** `{"success": false, …}` for habits and the moderation desk (HabitRush). */
const moderationDesk: Dialect = {
  name: 'moderation-desk',
  prefixes: ['/admin/validations'],
  contentType: json,
  print: ({ code, message, details, fields }) => ({
    success: false,
    message,
    code,
    ...details,
    ...(fields.length > 0 && { fields: fieldList({ fields }) }),
  }),
}

/** The courses surface (DulceVicio §6): as the site kit. */
const academy: Dialect = {
  ...siteKit,
  name: 'academy',
  prefixes: [
    '/api',
    '/api/users',
    '/api/courses',
    '/api/lessons',
    '/api/recipes',
    '/api/comments',
    '/api/enrollments',
    '/api/memberships',
    '/api/dashboard',
  ],
}

/** Subscriptions and licences (CUJIWARE): `{"error": "…"}`. */
const shop: Dialect = {
  name: 'shop',
  prefixes: ['/api/auth', '/api/subscription', '/api/licenses', '/api/webhooks'],
  contentType: json,
  print: ({ code, message, fields }) => ({ error: firstMessage(message, fields), code }),
}

/** The account paths of the same document: `{"message": "…"}`. */
const shopAccount: Dialect = {
  name: 'shop-account',
  prefixes: ['/api/user'],
  contentType: json,
  print: ({ code, message, fields }) => ({ message: firstMessage(message, fields), code }),
}

/** Plugin downloads answer plain sentences (CUJIWARE, "Plugins"). */
const downloads: Dialect = {
  name: 'downloads',
  prefixes: ['/api/plugins'],
  contentType: 'text/plain; charset=utf-8',
  print: ({ message, fields }) => firstMessage(message, fields),
}

export const dialects: readonly Dialect[] = [siteKit, game, moderationDesk, academy, shop, shopAccount, downloads]

/** The surface that `path` (without query) belongs to; `undefined` for pages and files. */
export function dialectOf(path: string): Dialect | undefined {
  let best: { dialect: Dialect; length: number } | undefined
  for (const dialect of dialects) {
    for (const prefix of dialect.prefixes) {
      const belongs = path === prefix || path.startsWith(`${prefix}/`)
      if (belongs && prefix.length > (best?.length ?? 0)) best = { dialect, length: prefix.length }
    }
  }
  return best?.dialect
}

/** What a request outside every surface is answered with. */
export const plainDialect: Dialect = siteKit

function fieldList({ fields }: Pick<Problem, 'fields'>) {
  return fields.map(({ path, kind, message }) => ({ path: path.join('.'), kind, message }))
}

function firstMessage(message: string, fields: Problem['fields']): string {
  const [first] = fields
  return first === undefined ? message : `${first.path.slice(1).join('.')}: ${first.message}`
}
