export const adminEs = {
  title: 'Administración',
  tabs: {
    settings: {
      title: 'Configuraciones',
      description: 'Cómo se comporta el sitio. Cada cambio se guarda al salir del campo y vale desde ese momento.',
    },
    origins: {
      title: 'Orígenes Permitidos',
      description: 'Las webs cuyas páginas pueden llamar a la API de este sitio desde el navegador.',
    },
    integrations: {
      title: 'Integraciones',
      description: 'Avisa a otros sistemas de lo que ocurre aquí y dales claves para llamar a la API.',
    },
    features: {
      title: 'Funcionalidades',
      description: 'Lo que este sitio ofrece. Lo apagado desaparece de los menús y el servidor deja de atenderlo.',
    },
    gamification: {
      title: 'Gamificación',
      description: 'Qué acciones dan puntos, qué insignias se ganan con ellos y quién puede llevarlas.',
    },
    game: {
      title: 'Juego',
      description: 'Las reglas con las que se juega, qué tiene cada miembro y qué pasaría con una acción.',
    },
    payments: {
      title: 'Medios de pago',
      description: 'Con qué pueden pagar los miembros. Ellos solo ven los que están activos.',
    },
    users: {
      title: 'Usuarios',
      description: 'Las personas con cuenta en este sitio, su plan, su rol y sus créditos.',
    },
    audit: {
      title: 'Auditoría',
      description: 'Quién cambió qué y cuándo, con el valor de antes y el de después.',
    },
    mails: {
      title: 'Correos',
      description: 'Todo lo que el sitio ha escrito a sus miembros, y si llegó a salir.',
    },
    errors: {
      title: 'Errores',
      description: 'Lo que el servidor no supo atender, para encontrarlo antes de que alguien lo cuente.',
    },
  },
} as const
