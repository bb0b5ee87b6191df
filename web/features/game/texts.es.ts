export const gameEs = {
  title: 'Juego',
  description: 'Tu nivel, tus rachas y todo lo que puedes ganar hoy.',
  tabsLabel: 'Partes del juego',
  tabs: {
    overview: 'Resumen',
    missions: 'Misiones',
    events: 'Eventos',
    achievements: 'Logros',
    boards: 'Clasificaciones',
    combos: 'Combos',
    history: 'Historial',
  },
} as const
