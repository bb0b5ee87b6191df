import { Stack } from '@mantine/core'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { type Catalogue, type CatalogueName, catalogueNames } from './catalogue.ts'
import { CataloguePanel } from './catalogue-panel.tsx'
import { achievements } from './catalogues/achievements.tsx'
import { actionTypes } from './catalogues/actions.tsx'
import { boards } from './catalogues/boards.tsx'
import { combos } from './catalogues/combos.tsx'
import { events } from './catalogues/events.tsx'
import { levels } from './catalogues/levels.tsx'
import { missions } from './catalogues/missions.tsx'
import { segments } from './catalogues/segments.tsx'
import { streaks } from './catalogues/streaks.tsx'

type Searched = { search: string; onSearch: (text: string) => void }

/** Every catalogue of the game; one more is one more line. */
const panels: Readonly<Record<CatalogueName, ComponentType<Searched>>> = {
  actions: panelOf(actionTypes),
  levels: panelOf(levels),
  streaks: panelOf(streaks),
  missions: panelOf(missions),
  events: panelOf(events),
  achievements: panelOf(achievements),
  boards: panelOf(boards),
  combos: panelOf(combos),
  segments: panelOf(segments),
}

function panelOf<Rule extends object>(catalogue: Catalogue<Rule>): ComponentType<Searched> {
  return (props) => <CataloguePanel catalogue={catalogue} {...props} />
}

type RulesPanelProps = Searched & { catalogue: CatalogueName; onCatalogue: (name: CatalogueName) => void }

/** The rules of the game, a catalogue at a time. */
export function RulesPanel({ catalogue, onCatalogue, ...searched }: RulesPanelProps) {
  const { t } = useTranslation('gameRules')
  const Panel = panels[catalogue]
  return (
    <Stack gap="lg">
      <ChoiceChips
        label={t('choose')}
        value={catalogue}
        options={catalogueNames.map((name) => ({ value: name, label: t(`catalogues.${name}.title`) }))}
        onChange={onCatalogue}
      />
      <Panel key={catalogue} {...searched} />
    </Stack>
  )
}
