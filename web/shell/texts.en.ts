import type { Translation } from '../platform/language.ts'
import type { shellEs } from './texts.es.ts'

export const shellEn: Translation<typeof shellEs> = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  menu: { open: 'Open menu', title: 'Menu' },
  nav: {
    home: 'Home',
    examples: 'Examples',
    rankings: 'Rankings',
    game: 'Game',
    dashboard: 'Dashboard',
    admin: 'Administration',
  },
  balance: {
    lumis_one: '{{count, number}} Lümi',
    lumis_other: '{{count, number}} Lümis',
    points_one: '{{count, number}} point',
    points_other: '{{count, number}} points',
    credits_one: '{{count, number}} credit',
    credits_other: '{{count, number}} credits',
  },
  language: { label: 'Language', es: 'Español', en: 'English' },
  colorScheme: { label: 'Appearance', light: 'Light', dark: 'Dark', auto: 'Automatic' },
  account: {
    menu: 'Account of {{name}}',
    login: 'Log in',
    register: 'Create account',
    logout: 'Log out',
    guest: 'You are {{name}}',
  },
  footer: {
    tagline: 'One person, one balance and one history.',
    explore: 'Explore',
    build: 'Build',
    apiReference: 'API reference',
    openApi: 'OpenAPI 3.1',
    license: 'Open source under the Apache 2.0 licence.',
  },
  notFound: {
    title: 'This page does not exist',
    description: 'The address may have changed, or this part of the site may be switched off.',
    action: 'Back to home',
  },
  failure: {
    title: 'Something broke on this page',
    description: 'The rest of the site is still running. Try again or go back to the home page.',
    startTitle: 'We could not open Tribu',
  },
}
