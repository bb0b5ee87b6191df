import { clockEs } from './clock/texts.es.ts'
import { lessonsEs } from './lessons/texts.es.ts'
import { newslettersEs } from './newsletters/texts.es.ts'
import { profileEs } from './profile/texts.es.ts'
import { registrationEs } from './registration/texts.es.ts'
import { surveyEs } from './survey/texts.es.ts'

export const examplesEs = {
  title: 'Seis situaciones, puntos de verdad',
  description:
    'Así se viven las recompensas en un negocio como el tuyo. Toca, escribe y ficha: todo lo que ganes aquí cuenta, también como invitado.',
  overview: {
    label: 'Tu avance en los ejemplos',
    points: 'Puntos ganados en esta página',
    steps: '{{done, number}} de {{total, number}} pasos',
    finished: 'Lo has completado todo. ¡Enhorabuena!',
    start: 'Empieza por el que más se parezca a lo tuyo.',
    going: 'Cada paso suma una sola vez. Puedes irte y seguir luego donde lo dejaste.',
    jump: 'Los seis ejemplos',
    chip: '{{done, number}} de {{total, number}}',
    complete: 'Completo',
  },
  frame: {
    rewards: 'Lo que se gana',
    earned: 'Ganado',
    points_one: '+{{count, number}} punto',
    points_many: '+{{count, number}} de puntos',
    points_other: '+{{count, number}} puntos',
    progress: 'Avance: {{name}}',
    progressOf: '{{done, number}} de {{total, number}}',
    today: 'Hoy, {{done, number}} de {{total, number}}',
    complete: 'Completado',
    counted: 'Ya ha sumado.',
    sending: 'Sumando…',
    bonus: 'Premio: {{what}}',
    badge: 'Nueva insignia: {{name}}',
    privacy: 'Lo que escribes no sale de esta página. Solo anotamos qué campo has rellenado.',
    privacySurvey: 'Tus respuestas no salen de esta página. Solo anotamos qué pregunta has contestado.',
  },
  empty: {
    title: 'Ahora no hay ejemplos',
    text: 'Sus tipos de evento están apagados. Se encienden en el panel de administración, pestaña Gamificación.',
    action: 'Ver los rankings',
  },
  closing: {
    begin: 'Tu primera recompensa está a un gesto',
    beginText: 'Completa cualquier paso de esta página y aparecerá aquí al momento.',
    won_one: 'Llevas {{count, number}} punto de esta página',
    won_many: 'Llevas {{count, number}} de puntos de esta página',
    won_other: 'Llevas {{count, number}} puntos de esta página',
    guest: 'Crea una cuenta y todo pasa a tu nombre: puntos, insignias, créditos e historial. No hay que repetir nada.',
    guestClosed: 'Se quedan en este navegador mientras sigas volviendo como invitado.',
    member: 'Ya están en tu cuenta y cuentan en la clasificación.',
    medals: 'Insignias de los ejemplos',
    locked: 'Por ganar',
    register: 'Crear cuenta y conservarlo',
    registerEmpty: 'Crear cuenta',
    login: 'Ya tengo cuenta',
    rankings: 'Ver mi puesto',
    dashboard: 'Ir a mi panel',
  },
  registration: registrationEs,
  newsletters: newslettersEs,
  survey: surveyEs,
  clock: clockEs,
  profile: profileEs,
  lessons: lessonsEs,
} as const
