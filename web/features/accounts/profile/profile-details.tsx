import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { useSession } from '../../../platform/session.ts'
import classes from './profile-card.module.css'
import type { Me } from './show-me.ts'
import { zoneName, zoneOffset } from './time-zones.ts'

export function ProfileDetails({ me }: { me: Me }) {
  const { t, i18n } = useTranslation('profile')
  const format = useFormat()
  const { info } = useSession()
  const zoneInWords = (zone: string) => `${zoneName(zone)} (${zoneOffset(zone, new Date(), i18n.language)})`
  return (
    <dl className={classes.details}>
      <Detail name={t('username')}>{me.username}</Detail>
      <Detail name={t('email')}>{me.email}</Detail>
      <Detail name={t('ciudad')}>{me.ciudad}</Detail>
      <Detail name={t('website')}>{me.website && <Website address={me.website} />}</Detail>
      <Detail name={t('timeZone')}>
        {me.time_zone ? zoneInWords(me.time_zone) : `${t('timeZoneOfSite')}: ${zoneInWords(info.time_zone)}`}
      </Detail>
      <Detail name={t('memberSince')}>{format.date(me.create_at)}</Detail>
    </dl>
  )
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation('profile')
  return (
    <div className={classes.detail}>
      <dt>{name}</dt>
      <dd>
        {children || (
          <Text span c="dimmed" inherit>
            {t('notGiven')}
          </Text>
        )}
      </dd>
    </div>
  )
}

/** The server keeps http(s) addresses only; the scheme is noise to readers. */
function Website({ address }: { address: string }) {
  return (
    <Anchor href={address} target="_blank" rel="noopener noreferrer nofollow">
      {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </Anchor>
  )
}
