import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { RecentList, RecentRow } from '../../../../ui/data/recent-list.tsx'
import { Medal } from '../../../../ui/delight/medal.tsx'
import { PanelCard } from '../../panel-card.tsx'
import { Fold } from '../../parts/fold.tsx'
import type { MemberGame } from '../../queries/show-member-game.ts'

const shownAtFirst = 8

/** What a member has unlocked, and whether the reward was taken. */
export function MemberAchievements({ achievements }: { achievements: MemberGame['achievements'] }) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  return (
    <PanelCard title={t('member.achievements')}>
      <Fold items={achievements} first={shownAtFirst}>
        {(shown) => (
          <RecentList
            label={t('member.achievements')}
            items={shown}
            length={3}
            error={null}
            onRetry={() => undefined}
            empty={t('member.noAchievements')}
          >
            {({ achievement_id, achievement_name, difficulty, unlocked_at, is_claimed }) => (
              <RecentRow
                key={achievement_id}
                icon={<Medal tier={difficulty} size={32} />}
                title={achievement_name}
                detail={format.dateTime(unlocked_at)}
              >
                <Badge color={is_claimed ? 'jungle' : 'marigold'}>
                  {t(is_claimed ? 'member.claimed' : 'member.toClaim')}
                </Badge>
              </RecentRow>
            )}
          </RecentList>
        )}
      </Fold>
    </PanelCard>
  )
}
