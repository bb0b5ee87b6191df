export const homeEs = {
  documentTitle: 'Cuentas, créditos y recompensas',
  hero: {
    eyebrow: 'Comunidad, membresía y recompensas',
    title: 'Que cada paso cuente, y que se note.',
    lead: 'Tribu reúne en un solo servidor las cuentas, los créditos, los pagos y las recompensas de tu negocio en línea. Una persona tiene un saldo y un historial, y nada de lo que hace se pierde entre herramientas.',
    try: 'Probar los ejemplos',
    register: 'Crear cuenta',
    dashboard: 'Ir a mi panel',
    guestNote: 'Puedes empezar sin registrarte: lo que ganes como invitado se queda contigo.',
  },
  audiences: {
    title: 'Para quien quiere que su gente vuelva',
    description: 'Si vendes conocimiento, herramientas o programas, estas son las preguntas que Tribu responde.',
    teach: {
      title: 'Enseñas',
      text: '¿Quién termina las lecciones y quién se quedó a medias? Cada avance suma puntos y acerca una insignia.',
    },
    tools: {
      title: 'Vendes una herramienta',
      text: '¿Cuánto usa cada cliente? Cobra el uso en créditos, con un libro de cuentas que siempre cuadra.',
    },
    programmes: {
      title: 'Acompañas un programa',
      text: '¿Quién participa de verdad? Encuestas, fichajes y formularios premian la constancia y no la casualidad.',
    },
  },
  modules: {
    title: 'Piezas que encajan alrededor de una persona',
    description:
      'Cada una se enciende y se apaga por separado. Todas comparten la misma cuenta, el mismo saldo y el mismo registro.',
    accounts: {
      title: 'Cuentas',
      text: 'Se entra como invitado, sin formularios. Al registrarse, la misma persona conserva puntos, insignias, créditos e historial.',
      guest: 'Invitado',
      member: 'Miembro',
      keeps: 'lo conserva todo',
    },
    credits: {
      title: 'Créditos',
      text: 'Un libro de doble entrada: cada movimiento tiene su contrapartida y el total suma siempre cero.',
      renewal: 'Renovación del plan',
      usage: 'Uso de la API',
      purchase: 'Compra de créditos',
    },
    payments: {
      title: 'Pagos',
      text: 'Tú decides qué medios ofreces. El precio lo pone el servidor y una compra repetida nunca se cobra dos veces.',
      card: 'Tarjeta de crédito',
      transfer: 'Transferencia bancaria',
      on: 'Activo',
      off: 'Inactivo',
    },
    gamification: {
      title: 'Gamificación',
      text: 'Tipos de evento, puntos e insignias se crean desde el panel, sin programar. Cambiar un umbral vuelve a contar a todo el mundo.',
    },
    integrations: {
      title: 'Integraciones',
      text: 'Webhooks firmados con reintentos y registro de entregas que puedes repetir. Una clave de API por sistema, con los permisos justos.',
      delivered: 'entregado',
    },
  },
  steps: {
    title: 'De un gesto a una recompensa',
    happens: {
      title: 'Algo ocurre',
      text: 'Alguien contesta una pregunta, termina una lección o llama a tu API.',
    },
    counts: {
      title: 'Se cuenta una vez',
      text: 'Los puntos y las insignias se calculan en el servidor. Repetir el mismo gesto no paga dos veces.',
    },
    shows: {
      title: 'Se ve al momento',
      text: 'El saldo, la insignia y el puesto cambian en todas las pestañas abiertas, sin recargar.',
    },
  },
  own: {
    title: 'En tu servidor, con tus datos',
    text: 'Dos comandos bastan. PostgreSQL viene incluido para empezar y puedes señalar el tuyo cuando quieras.',
    api: 'Toda la API está descrita en OpenAPI',
    apiLink: 'Abrir la referencia',
    terminal: 'Comandos para poner Tribu en marcha',
  },
  closing: {
    title: 'La forma más rápida de entenderlo es ganar un punto',
    text: 'Seis ejemplos de verdad: un registro, boletines, una encuesta, un fichaje, un perfil y un tutorial.',
  },
} as const
