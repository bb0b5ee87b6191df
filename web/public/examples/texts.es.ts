export const examplesEs = {
  title: 'Ejemplos',
  description:
    'Situaciones de cada día en las que participar suma. Lo que ganes aquí cuenta de verdad, también como invitado.',
} as const
