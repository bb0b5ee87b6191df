import { localDayField } from '../action-type.ts'
import type { BadgeAudience } from '../badge.ts'

interface CatalogueType {
  readonly name: string
  readonly description: string
  /** The description in English: members read either of them as its name. */
  readonly inEnglish: string
  readonly points: number
  readonly selfReportable?: boolean
  readonly uniqueBy?: readonly string[]
  readonly acceptedValues?: Readonly<Record<string, readonly string[]>>
}

interface CatalogueBadge {
  readonly name: string
  readonly description: string
  readonly type: string
  readonly requiredPoints: number
  readonly userType: BadgeAudience
}

interface CatalogueCompletion {
  readonly name: string
  readonly type: string
  readonly field: string
  readonly requiredValues: readonly string[]
  readonly bonusType: string
}

/** The values that the example cards work with. */
const registrationFields = ['name', 'email', 'phone']
const newsletters = ['technology', 'marketing', 'design']
const questions = ['q1', 'q2', 'q3']
const idealCustomerFields = ['company', 'role', 'industry']
const lessons = ['lesson-1', 'lesson-2', 'lesson-3']
const clockKinds = ['in', 'out']

/** Event types that an installation starts with (rules §1.7); everything refers to them by name. */
export const catalogueTypes: readonly CatalogueType[] = [
  { name: 'api_usage', description: 'Uso de la API', inEnglish: 'API use', points: 5 },
  { name: 'test_api', description: 'Prueba de la API', inEnglish: 'API test', points: 10 },
  {
    name: 'survey_question',
    description: 'Pregunta de encuesta respondida',
    inEnglish: 'Survey question answered',
    points: 1,
  },
  { name: 'survey_completed', description: 'Encuesta terminada', inEnglish: 'Survey completed', points: 0 },
  {
    name: 'registration_field',
    description: 'Campo de registro rellenado',
    inEnglish: 'Registration field filled in',
    points: 1,
  },
  { name: 'registration_completed', description: 'Registro terminado', inEnglish: 'Registration completed', points: 0 },
  { name: 'subscription_list', description: 'Suscripción a una lista', inEnglish: 'Subscription to a list', points: 1 },
  {
    name: 'all_subscriptions',
    description: 'Suscripción a todas las listas',
    inEnglish: 'Subscription to all lists',
    points: 0,
  },

  {
    name: 'registro_campo',
    description: 'Campo del formulario de registro',
    inEnglish: 'Field of the registration form',
    points: 1,
    ...once('field', registrationFields),
  },
  {
    name: 'registro_completo',
    description: 'Formulario de registro completo',
    inEnglish: 'Registration form completed',
    points: 10,
    selfReportable: false,
  },
  {
    name: 'suscripcion_newsletter',
    description: 'Suscripción a una newsletter',
    inEnglish: 'Subscription to a newsletter',
    points: 2,
    ...once('list', newsletters),
  },
  {
    name: 'todas_suscripciones',
    description: 'Todas las newsletters',
    inEnglish: 'All newsletters',
    points: 15,
    selfReportable: false,
  },
  {
    name: 'encuesta_pregunta',
    description: 'Pregunta de la encuesta',
    inEnglish: 'Question of the survey',
    points: 1,
    ...once('question', questions),
  },
  {
    name: 'encuesta_completa',
    description: 'Encuesta de satisfacción completa',
    inEnglish: 'Satisfaction survey completed',
    points: 10,
    selfReportable: false,
  },
  {
    name: 'checkin_horario',
    description: 'Fichaje de entrada o de salida',
    inEnglish: 'Clocking in or out',
    points: 5,
    uniqueBy: ['kind', localDayField],
    acceptedValues: { kind: clockKinds },
  },
  {
    name: 'icp_campo',
    description: 'Dato del perfil de cliente ideal',
    inEnglish: 'Detail of the ideal customer profile',
    points: 1,
    ...once('field', idealCustomerFields),
  },
  {
    name: 'icp_completo',
    description: 'Perfil de cliente ideal completo',
    inEnglish: 'Ideal customer profile completed',
    points: 10,
    selfReportable: false,
  },
  {
    name: 'leccion_completada',
    description: 'Lección del tutorial',
    inEnglish: 'Lesson of the tutorial',
    points: 3,
    ...once('lesson', lessons),
  },
]

function once(field: string, values: readonly string[]) {
  return { uniqueBy: [field], acceptedValues: { [field]: values } }
}

const badge = (
  type: string,
  name: string,
  requiredPoints: number,
  description: string,
  userType: BadgeAudience = 'both',
) => ({ type, name, requiredPoints, description, userType }) satisfies CatalogueBadge

export const catalogueBadges: readonly CatalogueBadge[] = [
  badge('api_usage', 'Novato', 5, 'Tu primer uso de la API'),
  badge('api_usage', 'Becario', 100, 'La API ya no tiene misterios'),
  badge('api_usage', 'Junior', 500, 'La API es parte de tu trabajo', 'registered'),
  badge('api_usage', 'Senior', 1000, 'Nadie usa la API como tú', 'registered'),
  badge('test_api', 'Tester', 10, 'Has probado la API'),
  badge('survey_completed', 'Encuestador', 0, 'Has terminado una encuesta'),
  badge('registration_completed', 'Registrado', 0, 'Has terminado tu registro'),
  badge('all_subscriptions', 'Suscriptor', 0, 'Estás en todas las listas'),
  badge('registro_campo', 'Primer paso', 1, 'Has empezado tu registro'),
  badge('registro_completo', 'Bienvenido a bordo', 10, 'Has completado tu registro'),
  badge('suscripcion_newsletter', 'Curioso', 2, 'Te has suscrito a una newsletter'),
  badge('todas_suscripciones', 'Lector voraz', 15, 'No te pierdes ninguna newsletter'),
  badge('encuesta_pregunta', 'Con opinión', 1, 'Has respondido a una pregunta'),
  badge('encuesta_completa', 'Voz de la comunidad', 10, 'Has completado la encuesta'),
  badge('checkin_horario', 'Puntual', 10, 'Tu primera jornada completa'),
  badge('checkin_horario', 'Constante', 50, 'Cinco jornadas completas', 'registered'),
  badge('checkin_horario', 'Incansable', 200, 'Veinte jornadas completas', 'registered'),
  badge('icp_campo', 'Transparente', 1, 'Nos has contado algo de ti'),
  badge('icp_completo', 'Cliente ideal', 10, 'Has completado tu perfil'),
  badge('leccion_completada', 'Aprendiz', 3, 'Tu primera lección'),
  badge('leccion_completada', 'Maestro del tutorial', 9, 'El tutorial entero'),
]

export const catalogueCompletions: readonly CatalogueCompletion[] = [
  completion('registro_campo', 'field', registrationFields, 'registro_completo'),
  completion('suscripcion_newsletter', 'list', newsletters, 'todas_suscripciones'),
  completion('encuesta_pregunta', 'question', questions, 'encuesta_completa'),
  completion('icp_campo', 'field', idealCustomerFields, 'icp_completo'),
]

function completion(type: string, field: string, requiredValues: readonly string[], bonusType: string) {
  return { name: bonusType, type, field, requiredValues, bonusType }
}

/** One card of the page of examples. */
export interface Example {
  readonly name: string
  readonly type: string
  readonly field: string
  readonly values: readonly string[]
  /** What comes on top when every value is done. */
  readonly bonusType?: string
  /** Can be done again every local day. */
  readonly daily?: true
}

/** The examples that the document asks for (rules §1.2), in its order. */
export const examples: readonly Example[] = [
  {
    name: 'registration',
    type: 'registro_campo',
    field: 'field',
    values: registrationFields,
    bonusType: 'registro_completo',
  },
  {
    name: 'newsletters',
    type: 'suscripcion_newsletter',
    field: 'list',
    values: newsletters,
    bonusType: 'todas_suscripciones',
  },
  { name: 'survey', type: 'encuesta_pregunta', field: 'question', values: questions, bonusType: 'encuesta_completa' },
  { name: 'clock', type: 'checkin_horario', field: 'kind', values: clockKinds, daily: true },
  { name: 'profile', type: 'icp_campo', field: 'field', values: idealCustomerFields, bonusType: 'icp_completo' },
  { name: 'lessons', type: 'leccion_completada', field: 'lesson', values: lessons },
]

const builtIn = new Set(catalogueTypes.map(({ name }) => name))

/** Whether the product itself records the type by this name; such a type keeps its name and stays. */
export function isBuiltIn(name: string): boolean {
  return builtIn.has(name)
}
