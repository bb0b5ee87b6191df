export const adminEs = {
  dashboard: {
    title: 'Administración',
    description: 'Lo que este sitio ofrece y cómo se comporta.',
    features: 'Funcionalidades',
    on: 'Activa',
    off: 'Inactiva',
  },
  feature: {
    registration: 'Registro',
    social_login: 'Acceso social',
    anonymous_users: 'Usuarios anónimos',
    credits: 'Créditos',
    payment_methods: 'Medios de pago',
    gamification: 'Gamificación',
    integrations: 'Integraciones',
  },
} as const
