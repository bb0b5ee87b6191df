import { set } from './define-setting.ts'
import { rateLimitSettings } from './rate-limits.ts'
import type { ValueOf } from './setting.ts'

const flag = { kind: 'boolean' } as const
const integer = (min: number, max: number) => ({ kind: 'integer', min, max }) as const
const days = integer(1, 3650)
const credits = integer(0, 1_000_000)

/** Every setting of the site with its default (rules §1.3), and what each one governs. */
export const catalogue = {
  token_expiration: set(
    'auth',
    integer(300, 86_400),
    3600,
    'Duración del token de acceso, en segundos',
    'Life of an access token, in seconds',
  ),
  refresh_token_expiration: set(
    'auth',
    integer(86_400, 31_536_000),
    604_800,
    'Duración del token de refresco, en segundos',
    'Life of a refresh token, in seconds',
  ),
  max_login_attempts: set(
    'auth',
    integer(1, 100),
    5,
    'Intentos fallidos de acceso antes de hacer esperar',
    'Failed logins before the next one has to wait',
  ),
  ...rateLimitSettings,
  cache_ttl: set(
    'cache',
    integer(1, 86_400),
    300,
    'Segundos que se recuerda quién llama',
    'Seconds for which a caller is remembered',
  ),
  cache_enabled: set('cache', flag, true, 'Recordar quién llama entre peticiones', 'Remember callers between requests'),
  cache_max_size: set(
    'cache',
    integer(100, 1_000_000),
    10_000,
    'Cuántos usuarios se recuerdan a la vez',
    'How many callers are remembered at once',
    true,
  ),
  cors_enabled: set(
    'cors',
    flag,
    true,
    'Permitir llamadas desde los orígenes permitidos',
    'Let pages of the allowed origins call',
  ),
  allowed_origins: set(
    'cors',
    { kind: 'origins' },
    [],
    'Sitios que pueden llamar a la API',
    'Sites that may call the API',
  ),
  celery_workers: set(
    'celery',
    integer(1, 64),
    4,
    'Trabajos en segundo plano a la vez',
    'Background jobs at once',
    true,
  ),
  celery_task_timeout: set(
    'celery',
    integer(1, 86_400),
    300,
    'Segundos que se espera al servidor de correo',
    'Seconds to wait for the mail server',
    true,
  ),
  celery_max_retries: set(
    'celery',
    integer(0, 20),
    3,
    'Reintentos de un envío fallido',
    'Further tries of a failed delivery',
  ),
  db_pool_size: set('database', integer(2, 500), 20, 'Conexiones a la base de datos', 'Connections to the database'),
  db_max_overflow: set(
    'database',
    integer(0, 500),
    10,
    'Conexiones adicionales en momentos de carga',
    'Further connections under load',
  ),
  db_pool_timeout: set(
    'database',
    integer(1, 300),
    30,
    'Segundos de espera por una conexión',
    'Seconds to wait for a connection',
  ),
  guest_credits: set('credits', credits, 100, 'Créditos de un invitado nuevo', 'Credits of a new guest'),
  freemium_credits: set(
    'credits',
    credits,
    100,
    'Créditos del plan gratuito en cada periodo',
    'Credits of the free plan per period',
  ),
  premium_credits: set(
    'credits',
    credits,
    1000,
    'Créditos del plan premium en cada periodo',
    'Credits of the premium plan per period',
  ),
  corporate_credits: set(
    'credits',
    credits,
    5000,
    'Créditos del plan corporativo en cada periodo',
    'Credits of the corporate plan per period',
  ),
  social_registration_credits: set(
    'credits',
    credits,
    200,
    'Créditos al registrarse con Google',
    'Credits for registering with Google',
  ),
  credit_reset_interval: set(
    'credits',
    days,
    30,
    'Días entre renovaciones de créditos',
    'Days between credit renewals',
  ),
  credit_price: set(
    'credits',
    { kind: 'decimal', min: 0.01, max: 10_000 },
    1,
    'Precio de un crédito, en USD',
    'Price of one credit, in USD',
  ),
  log_level: set(
    'logging',
    { kind: 'choice', options: ['DEBUG', 'INFO', 'WARNING', 'ERROR'] },
    'INFO',
    'Detalle del registro del servidor',
    'Detail of the server log',
  ),
  log_retention_days: set(
    'logging',
    days,
    90,
    'Días que se guardan registros, correos y envíos',
    'Days for which logs, mails and deliveries are kept',
  ),
  site_name: set('system', { kind: 'text', maxLength: 60 }, 'Tribu', 'Nombre del sitio', 'Name of the site'),
  mail_from: set(
    'system',
    { kind: 'text', maxLength: 120, pattern: /^[^\s@<>]+@[^\s@<>]+$/ },
    'no-reply@tribu.local',
    'Remitente de los correos',
    'Sender of mails',
  ),
  time_zone: set('system', { kind: 'timeZone' }, 'America/Panama', 'Zona horaria del sitio', 'Time zone of the site'),
  maintenance_mode: set('system', flag, false, 'Solo entran administradores', 'Only administrators get in'),
  api_version: set(
    'system',
    { kind: 'text', maxLength: 20 },
    '1.0.0',
    'Versión de la API que se anuncia',
    'API version that is announced',
  ),
  guest_idle_days: set(
    'system',
    days,
    30,
    'Días sin actividad tras los que se borra un invitado',
    'Idle days after which a guest is removed',
  ),
  webhook_private_networks: set(
    'system',
    flag,
    false,
    'Permitir webhooks hacia redes privadas o locales',
    'Let webhooks reach private and loopback networks',
  ),
  enable_registration: set('Funcionalidades', flag, true, 'Habilitar el registro', 'Let people register'),
  enable_social_login: set('Funcionalidades', flag, true, 'Habilitar el acceso con Google', 'Log in with Google'),
  disable_anonymous_users: set('Funcionalidades', flag, false, 'Deshabilitar los anónimos', 'Turn guests away'),
  disable_credits: set('Funcionalidades', flag, false, 'Desactivar los créditos', 'Switch credits off'),
  enable_payment_methods: set('Funcionalidades', flag, true, 'Medios de pago', 'Payment methods'),
  enable_gamification: set('Funcionalidades', flag, true, 'Gamificación', 'Gamification'),
  enable_integrations: set('Funcionalidades', flag, true, 'Integraciones y claves de API', 'Integrations and API keys'),
}

export type SettingKey = keyof typeof catalogue
export type SettingValue<K extends SettingKey> = ValueOf<(typeof catalogue)[K]>

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(catalogue, key)
}

export type SettingsReading = <K extends SettingKey>(key: K) => SettingValue<K>
