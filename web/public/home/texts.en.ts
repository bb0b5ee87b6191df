import type { Translation } from '../../platform/language.ts'
import type { homeEs } from './texts.es.ts'

export const homeEn: Translation<typeof homeEs> = {
  documentTitle: 'Accounts, credits and rewards',
  hero: {
    eyebrow: 'Community, membership and rewards',
    title: 'Make every step count, and let it show.',
    lead: 'Tribu brings the accounts, credits, payments and rewards of your online business together in one server. A person has one balance and one history, and nothing they do gets lost between tools.',
    try: 'Try the examples',
    register: 'Create account',
    dashboard: 'Go to my dashboard',
    guestNote: 'You can start without signing up: what you win as a guest stays with you.',
  },
  audiences: {
    title: 'For those who want their people to come back',
    description: 'If you sell knowledge, tools or programmes, these are the questions that Tribu answers.',
    teach: {
      title: 'You teach',
      text: 'Who finishes the lessons, and who stopped halfway? Every step adds points and brings a badge closer.',
    },
    tools: {
      title: 'You sell a tool',
      text: 'How much does each customer use? Charge usage in credits, with a ledger that always balances.',
    },
    programmes: {
      title: 'You run a programme',
      text: 'Who really takes part? Surveys, clock-ins and forms reward constancy rather than chance.',
    },
  },
  modules: {
    title: 'Pieces that fit around one person',
    description:
      'Each is switched on and off on its own. All of them share the same account, the same balance and the same record.',
    accounts: {
      title: 'Accounts',
      text: 'People come in as guests, without forms. When they sign up, the same person keeps points, badges, credits and history.',
      guest: 'Guest',
      member: 'Member',
      keeps: 'keeps everything',
    },
    credits: {
      title: 'Credits',
      text: 'A double-entry ledger: every movement has its counterpart and the total is always zero.',
      renewal: 'Plan renewal',
      usage: 'API usage',
      purchase: 'Credit purchase',
    },
    payments: {
      title: 'Payments',
      text: 'You decide which means you offer. The server sets the price, and a repeated purchase is never charged twice.',
      card: 'Credit card',
      transfer: 'Bank transfer',
      on: 'On',
      off: 'Off',
    },
    gamification: {
      title: 'Gamification',
      text: 'Event types, points and badges are made in the dashboard, without code. Changing a threshold counts everyone again.',
    },
    integrations: {
      title: 'Integrations',
      text: 'Signed webhooks with retries and a delivery log that you can replay. One API key per system, with just the rights it needs.',
      delivered: 'delivered',
    },
  },
  steps: {
    title: 'From a gesture to a reward',
    happens: {
      title: 'Something happens',
      text: 'Someone answers a question, finishes a lesson or calls your API.',
    },
    counts: {
      title: 'It counts once',
      text: 'Points and badges are worked out on the server. Repeating the same gesture does not pay twice.',
    },
    shows: {
      title: 'It shows at once',
      text: 'Balance, badge and place change in every open tab, without reloading.',
    },
  },
  own: {
    title: 'On your server, with your data',
    text: 'Two commands are enough. PostgreSQL is included to start with, and you can point to your own whenever you like.',
    api: 'The whole API is described in OpenAPI',
    apiLink: 'Open the reference',
    terminal: 'Commands that start Tribu',
  },
  closing: {
    title: 'The quickest way to understand it is to win a point',
    text: 'Six real examples: a registration, newsletters, a survey, a time clock, a profile and a tutorial.',
  },
}
