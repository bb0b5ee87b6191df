export const memberEs = {
  dashboard: {
    title: 'Hola, {{name}}',
    description: 'Tu cuenta de un vistazo.',
    credits: 'Créditos',
    points: 'Puntos',
    badges: 'Insignias',
  },
} as const
