import { Anchor, Paper, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ProfileCard } from '../../features/accounts/profile/profile-card.tsx'
import { MyProgress } from '../../features/gamification/my-progress.tsx'
import { RecentEvents } from '../../features/gamification/recent-events.tsx'
import { RecentTransactions } from '../../features/payments/recent-transactions.tsx'
import { useSession } from '../../platform/session.ts'
import { Section } from '../../ui/layout/section.tsx'
import classes from '../dashboard.module.css'
import { TabAnchor } from '../tab-link.tsx'

/** Who the member is, and what they did last. */
export function ProfileTab() {
  const { t } = useTranslation(['member', 'gamification', 'payments'])
  const { has } = useSession()
  return (
    <div className={classes.stack}>
      <div className={classes.columns}>
        <ProfileCard />
        <div className={classes.column}>
          <Activity
            title={t('payments:recent.title')}
            more={
              <TabAnchor tab="transactions" size="sm">
                {t('payments:recent.all')}
              </TabAnchor>
            }
          >
            <RecentTransactions />
          </Activity>
          {has('gamification') && (
            <Activity
              title={t('gamification:recent.title')}
              more={
                <Anchor component={Link} to="/ejemplos" size="sm">
                  {t('gamification:recent.earn')}
                </Anchor>
              }
            >
              <RecentEvents />
            </Activity>
          )}
        </div>
      </div>
      {has('gamification') && (
        <Section title={t('gamification:progress.title')}>
          <MyProgress />
        </Section>
      )}
    </div>
  )
}

function Activity({ title, more, children }: { title: string; more: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <Paper component="section" aria-labelledby={id} className={classes.activity}>
      <div className={classes.activityHeading}>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {more}
      </div>
      {children}
    </Paper>
  )
}
