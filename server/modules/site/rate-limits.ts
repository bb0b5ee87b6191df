import { set } from './define-setting.ts'

const rate = (leastPerMinute: number) => ({ kind: 'rateLimit', leastPerMinute }) as const

/** How many requests each group of endpoints takes (rules §1.3; Lümis v4, "Rate Limiting"). */
export const rateLimitSettings = {
  rate_limit_auth: set(
    'rate_limit',
    rate(1),
    { limit: 20, window: 60 },
    'Peticiones de acceso por dirección IP',
    'Login requests per IP address',
  ),
  rate_limit_api: set(
    'rate_limit',
    rate(1),
    { limit: 100, window: 60 },
    'Peticiones por usuario a la API',
    'API requests per user',
  ),
  rate_limit_admin: set(
    'rate_limit',
    rate(10),
    { limit: 50, window: 60 },
    'Peticiones por administrador',
    'Requests per administrator',
  ),
  rate_limit_game: set(
    'rate_limit',
    rate(1),
    { limit: 60, window: 60 },
    'Lecturas del panel y de las estadísticas del juego por miembro',
    'Reads of the game dashboard and statistics per member',
  ),
  rate_limit_game_action: set(
    'rate_limit',
    rate(1),
    { limit: 30, window: 60 },
    'Acciones del juego (reclamar, unirse…) por miembro',
    'Game actions (claim, join …) per member',
  ),
  rate_limit_game_admin: set(
    'rate_limit',
    rate(10),
    { limit: 100, window: 60 },
    'Peticiones de administración del juego por administrador',
    'Game administration requests per administrator',
  ),
  rate_limit_bulk: set(
    'rate_limit',
    rate(1),
    { limit: 10, window: 60 },
    'Operaciones masivas por clave o administrador',
    'Bulk operations per key or administrator',
  ),
} as const
