import type { Translation } from '../../../platform/language.ts'
import type { securityEs } from './texts.es.ts'

export const securityEn: Translation<typeof securityEs> = {
  password: {
    title: 'Password',
    description: 'Changing it closes the sessions of your other devices.',
    current: 'Current password',
    save: 'Change password',
    saved: 'Password changed. The other sessions have been closed.',
    sendLink: 'You do not know it? Get a link by e-mail',
    linkSent: 'We have sent a link to {{email}} to choose another one. It is valid for one hour.',
  },
  logins: {
    title: 'Open sessions',
    description: 'The devices that can use your account right now.',
    current: 'This session',
    lastUsed: 'Last used:',
    end: 'Close',
    endOf: 'Close the session of {{device}}',
    ended: 'Session closed.',
    browserOn: '{{browser}} on {{system}}',
    unknownDevice: 'Unknown device',
  },
  everywhere: {
    action: 'Log out everywhere',
    title: 'Log out everywhere?',
    body: 'All your devices will lose access, this one too. You can log in again with your password.',
    done: 'All your sessions have been closed.',
  },
  delete: {
    title: 'Delete account',
    description: 'This is final. What happens to your data:',
    erased: 'Your name, your e-mail, your city and your website are erased.',
    loggedOut: 'All your sessions are closed and you leave the rankings.',
    lost: 'The credits, points and badges that you have are lost.',
    kept: 'Movements and activity are kept without your name, because the accounts of the site have to add up.',
    action: 'Delete my account',
    dialogTitle: 'Delete your account forever?',
    final: 'Nobody can bring it back afterwards, not even the people who run the site.',
    typeName: 'Type {{name}} to confirm',
    nameDiffers: 'Type exactly {{name}}.',
    keep: 'Keep the account',
    confirm: 'Delete forever',
  },
}
