export const gamificationEs = {
  rankings: {
    title: 'Rankings',
    description: 'Quién participa más, punto a punto. Se actualiza en cuanto algo cambia.',
    podium: 'Los tres primeros puestos',
    table: 'Clasificación completa',
    rankOf: 'Puesto {{rank, number}}',
    name: 'Nombre',
    badges: 'Insignias',
    badgesCount_one: '{{count, number}} insignia',
    badgesCount_many: '{{count, number}} de insignias',
    badgesCount_other: '{{count, number}} insignias',
    points: 'Puntos',
    guest: 'Invitado',
    you: 'Tú',
    yourPlace: 'Tu puesto',
    emptyTitle: 'La clasificación empieza contigo',
    empty:
      'Todavía nadie ha ganado puntos. Responde una encuesta o termina una lección en los ejemplos y aparecerás aquí.',
    emptyAction: 'Ir a los ejemplos',
  },
  top: { title: 'Así va la clasificación', all: 'Ver la clasificación completa' },
  progress: {
    title: 'Lo que llevas ganado',
    noBadge: 'Sin insignia todavía',
    emptyTitle: 'Aún no has ganado puntos',
    empty: 'Contesta una pregunta o termina una lección y lo verás aquí al momento.',
  },
} as const
