import type { Subscription } from '../../modules/accounts/index.ts'
import type { Role } from '../../platform/callers/caller.ts'

/** Somebody of the demo site: who it is, and how often it does what. */
export interface DemoPerson {
  readonly username: string
  readonly ciudad: string
  readonly subscription: Subscription
  readonly role?: Role
  /** Acts every so many days … */
  readonly everyDays: number
  /** … and then does these things, several times where a name is repeated. */
  readonly does: readonly string[]
}

const study = ['daily_login', 'leccion_completada', 'encuesta_pregunta', 'survey_complete', 'invoice_upload']
const build = ['daily_login', 'api_usage', 'api_usage', 'api_usage', 'invoice_upload', 'invoice_upload']

/** The members whose logins are printed at the start. */
export const demoAccounts = {
  admin: {
    username: 'admin_demo',
    ciudad: 'Ciudad de Panamá',
    subscription: 'premium',
    role: 'admin',
    everyDays: 9,
    does: build,
  },
  freemium: { username: 'ana_torres', ciudad: 'Bogotá', subscription: 'freemium', everyDays: 2, does: study },
  premium: {
    username: 'bruno_vega',
    ciudad: 'Valencia',
    subscription: 'premium',
    everyDays: 1,
    does: [...build, ...study],
  },
  corporate: {
    username: 'carla_mendez',
    ciudad: 'Ciudad de México',
    subscription: 'corporate',
    everyDays: 1,
    does: build,
  },
} as const satisfies Record<string, DemoPerson>

export const demoCommunity: readonly DemoPerson[] = [
  {
    username: 'diego_rios',
    ciudad: 'Lima',
    subscription: 'premium',
    everyDays: 1,
    does: [...study, 'checkin_horario'],
  },
  { username: 'elena_paz', ciudad: 'Quito', subscription: 'freemium', everyDays: 3, does: study },
  { username: 'fabian_luna', ciudad: 'Montevideo', subscription: 'freemium', everyDays: 4, does: build },
  { username: 'gabriela_sol', ciudad: 'Sevilla', subscription: 'premium', everyDays: 2, does: [...study, ...build] },
  { username: 'hector_cano', ciudad: 'Santiago', subscription: 'freemium', everyDays: 7, does: study },
  {
    username: 'irene_mora',
    ciudad: 'San José',
    subscription: 'premium',
    everyDays: 2,
    does: ['checkin_horario', 'checkin_horario'],
  },
  { username: 'jorge_pinto', ciudad: 'Asunción', subscription: 'freemium', everyDays: 5, does: build },
  {
    username: 'karla_nieves',
    ciudad: 'Guadalajara',
    subscription: 'corporate',
    everyDays: 1,
    does: [...build, 'leccion_completada'],
  },
  { username: 'luis_bravo', ciudad: 'Medellín', subscription: 'freemium', everyDays: 6, does: study },
  {
    username: 'marta_gil',
    ciudad: 'Zaragoza',
    subscription: 'premium',
    everyDays: 3,
    does: [...study, 'suscripcion_newsletter'],
  },
  { username: 'nico_ferrer', ciudad: 'Rosario', subscription: 'freemium', everyDays: 8, does: build },
  { username: 'olga_ruiz', ciudad: 'Bilbao', subscription: 'freemium', everyDays: 2, does: ['encuesta_pregunta'] },
  {
    username: 'pablo_serra',
    ciudad: 'Palma',
    subscription: 'premium',
    everyDays: 1,
    does: ['checkin_horario', 'api_usage'],
  },
  { username: 'rosa_vidal', ciudad: 'Caracas', subscription: 'freemium', everyDays: 10, does: study },
]

export const demoGuests: readonly (readonly string[])[] = [
  ['leccion_completada', 'encuesta_pregunta'],
  ['suscripcion_newsletter'],
  ['registro_campo', 'api_usage'],
]
