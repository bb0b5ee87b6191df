export const memberEs = {
  title: 'Hola, {{name}}',
  description: 'Tu plan, lo que has ganado y todo lo de tu cuenta, en un solo sitio.',
  points: 'Puntos',
  rankings: 'Ver la clasificación',
  badges: 'Insignias',
  buyCredits: 'Comprar créditos',
  deleted: 'Tu cuenta se ha eliminado. Gracias por haber estado aquí.',
  tabsLabel: 'Tu cuenta',
  tabs: {
    profile: 'Perfil',
    security: 'Seguridad',
    transactions: 'Transacciones',
    methods: 'Métodos de Pago',
    buy: 'Comprar Créditos',
  },
} as const
