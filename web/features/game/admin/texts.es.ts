export const gameAdminEs = {
  views: {
    label: 'Partes del juego',
    rules: 'Reglas',
  },
  off: {
    title: 'El juego está desactivado',
    description: 'Mientras lo esté nadie gana Lümis ni XP. Las reglas y lo ya ganado se conservan.',
    action: 'Ir a Funcionalidades',
  },
} as const
