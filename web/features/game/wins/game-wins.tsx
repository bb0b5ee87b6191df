import { ThemeIcon } from '@mantine/core'
import {
  IconBolt,
  IconFlame,
  IconMedal,
  IconStairsUp,
  IconStars,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { supportedLanguage } from '../../../platform/language.ts'
import { useLiveEvent } from '../../../platform/live-listeners.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import { celebrationKey, type GameWin, winsIn } from './wins.ts'

const icons: Readonly<Record<GameWin['kind'], TablerIcon>> = {
  level: IconStairsUp,
  achievement: IconMedal,
  mission: IconTargetArrow,
  streak: IconFlame,
  combo: IconBolt,
  prestige: IconStars,
}

/** Celebrates on every page what the member wins, wherever the action came from. Shows nothing by itself. */
export function GameWins() {
  const { t, i18n } = useTranslation('game')
  useLiveEvent('gamification', (event) => {
    for (const win of winsIn(event)) {
      const Icon = icons[win.kind]
      const what = win.name[supportedLanguage(i18n.language) ?? 'es']
      celebrateWin({
        key: celebrationKey(win),
        title: t(`wins.${win.kind}`),
        message: win.lumis > 0 ? t('wins.withLumis', { what, count: win.lumis }) : what,
        picture: (
          <ThemeIcon variant="light" color="marigold" size={36} radius="xl">
            <Icon size={20} />
          </ThemeIcon>
        ),
      })
    }
  })
  return null
}
