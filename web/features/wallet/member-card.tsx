import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { useSession } from '../../platform/session.ts'
import { Figure } from '../../ui/data/figure.tsx'
import { Logo } from '../../ui/logo.tsx'
import classes from './member-card.module.css'
import { usePlanName } from './plan-name.ts'
import { myCreditsQuery } from './show-my-credits.ts'

/** The member's card: who, on which plan, with how many credits and until when. `action` stands beside the date. */
export function MemberCard({ action }: { action: ReactNode }) {
  const { t } = useTranslation('wallet')
  const { info, credits, has } = useSession()
  const planName = usePlanName()
  return (
    <section className={classes.card} aria-label={t('card.label')}>
      <div className={classes.mark}>
        <Logo size={220} />
      </div>
      <div className={classes.top}>
        <span className={classes.name}>{info.username}</span>
        {info.subscription !== null && <span className={classes.plan}>{planName(info.subscription)}</span>}
      </div>
      {has('credits') && (
        <>
          <div>
            <div className={classes.label}>{t('card.credits')}</div>
            <div className={classes.balance}>
              <Figure value={credits} />
            </div>
          </div>
          <div className={classes.bottom}>
            <Renewal />
            {action}
          </div>
        </>
      )}
    </section>
  )
}

/** Silent when the date cannot be had: the card says enough without it. */
function Renewal() {
  const { t } = useTranslation('wallet')
  const format = useFormat()
  const { data, isPending } = useQuery(myCreditsQuery)
  if (isPending) return <Skeleton height={16} width="9rem" opacity={0.35} />
  if (!data?.renews_at) return <span />
  return <span>{t('card.renews', { date: format.date(data.renews_at) })}</span>
}
