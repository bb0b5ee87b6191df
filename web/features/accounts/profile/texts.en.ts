import type { Translation } from '../../../platform/language.ts'
import type { profileEs } from './texts.es.ts'

export const profileEn: Translation<typeof profileEs> = {
  title: 'Personal data',
  editTitle: 'Change your data',
  edit: 'Edit',
  save: 'Save changes',
  saved: 'Your data has been saved.',
  username: 'User name',
  email: 'E-mail',
  ciudad: 'City',
  website: 'Website',
  websiteExample: 'https://example.com',
  memberSince: 'Member since',
  notGiven: 'Not given',
  timeZone: 'Time zone',
  timeZoneHint: 'Your days end at midnight in this zone.',
  timeZoneOfSite: 'The one of the site',
  timeZoneClear: 'Use the zone of the site',
  timeZoneUnknown: 'No zone is called like that',
  timeZoneHere: 'Use the one of this device: {{zone}}',
}
