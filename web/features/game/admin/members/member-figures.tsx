import { SimpleGrid } from '@mantine/core'
import {
  IconCalendarCheck,
  IconCoins,
  IconSnowflake,
  IconSparkles,
  IconStairsUp,
  IconTargetArrow,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { StatTile } from '../../../../ui/data/stat-tile.tsx'
import type { MemberGame } from '../../queries/show-member-game.ts'

/** Where a member stands, in figures. */
export function MemberFigures({ game }: { game: MemberGame }) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const { dashboard, lifetime, freeze_tokens, auto_freeze } = game
  const { user } = dashboard
  const missing =
    user.xp_to_next_level === 0
      ? t('member.atTop')
      : t('member.toNext', { xp: format.number(user.xp_to_next_level), best: format.number(lifetime.best_level) })
  return (
    <SimpleGrid cols={{ base: 2, md: 3 }}>
      <StatTile
        label={user.level_name}
        figure={t('member.level', { level: user.current_level })}
        detail={missing}
        icon={<IconStairsUp size={22} />}
      />
      <StatTile
        label="XP"
        figure={user.current_xp}
        detail={t('member.everXp', { xp: format.number(lifetime.xp), prestige: lifetime.prestige_level })}
        icon={<IconSparkles size={22} />}
        color="lagoon"
      />
      <StatTile
        label="Lümis"
        figure={user.total_lumis}
        detail={t('member.everLumis', { lumis: format.number(lifetime.lumis) })}
        icon={<IconCoins size={22} />}
        color="marigold"
      />
      <StatTile
        label={t('member.activeDays')}
        figure={lifetime.active_days}
        icon={<IconCalendarCheck size={22} />}
        color="jungle"
      />
      <StatTile
        label={t('member.missionsDone')}
        figure={lifetime.missions_completed}
        icon={<IconTargetArrow size={22} />}
      />
      <StatTile
        label={t('member.tokens')}
        figure={freeze_tokens}
        detail={t(auto_freeze ? 'member.autoOn' : 'member.autoOff')}
        icon={<IconSnowflake size={22} />}
        color="lagoon"
      />
    </SimpleGrid>
  )
}
