export const walletEs = {
  plans: { basic: 'Invitado', freemium: 'Freemium', premium: 'Premium', corporate: 'Corporate' },
  card: {
    label: 'Tu tarjeta de miembro',
    credits: 'Créditos disponibles',
    renews: 'Se renuevan el {{date}}',
  },
} as const
