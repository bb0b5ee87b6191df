import type { Translation } from '../platform/language.ts'
import type { adminEs } from './texts.es.ts'

export const adminEn: Translation<typeof adminEs> = {
  title: 'Administration',
  tabs: {
    settings: {
      title: 'Settings',
      description: 'How the site behaves. Each change is saved when you leave the field and applies from then on.',
    },
    origins: {
      title: 'Allowed origins',
      description: 'The websites whose pages may call this site’s API from a browser.',
    },
    integrations: {
      title: 'Integrations',
      description: 'Tell other systems what happens here, and give them keys to call the API.',
    },
    features: {
      title: 'Features',
      description: 'What this site offers. What is off leaves the menus, and the server stops answering for it.',
    },
    gamification: {
      title: 'Gamification',
      description: 'Which actions earn points, which badges those points win, and who can hold them.',
    },
    game: {
      title: 'Game',
      description: 'The rules that are played by, what each member has and what an action would do.',
    },
    payments: {
      title: 'Payment methods',
      description: 'What members can pay with. They only see the active ones.',
    },
    users: {
      title: 'Users',
      description: 'The people with an account on this site, their plan, role and credits.',
    },
    audit: {
      title: 'Audit log',
      description: 'Who changed what and when, with the value before and after.',
    },
    mails: {
      title: 'Mail',
      description: 'Everything the site has written to its members, and whether it was sent.',
    },
    errors: {
      title: 'Errors',
      description: 'What the server failed to answer, to find it before anybody has to report it.',
    },
  },
}
