import { useTranslation } from 'react-i18next'
import type { RecordedAction } from '../queries/record-action.ts'

/** What an action moved, in sentences, in the order of how much it matters. */
export function useChanges(recorded: RecordedAction): { key: string; text: string }[] {
  const { t } = useTranslation('gameHistory')
  const { level, streaks, missions, achievements, combos, event, new_lumis_balance: balance } = recorded
  return [
    ...(level.to > level.from
      ? [{ key: 'level', text: t('changes.level', { level: level.to, name: level.name }) }]
      : []),
    ...achievements.map(({ achievement_id: id, achievement_name: name }) => ({
      key: `achievement ${id}`,
      text: t('changes.achievement', { name }),
    })),
    ...missions.map(({ mission_id: id, mission_name: name, completed, progress, target }) => ({
      key: `mission ${id}`,
      text: completed ? t('changes.missionDone', { name }) : t('changes.mission', { name, progress, target }),
    })),
    ...streaks
      .filter(({ kept }) => kept !== 'same_period')
      .map(({ streak_type: code, streak_name: name, count: length }) => ({
        key: `streak ${code}`,
        text: t('changes.streak', { name, length }),
      })),
    ...combos.map(({ combo_id: id, combo_name: name, completed, steps_done: done, steps_required: required }) => ({
      key: `combo ${id}`,
      text: completed ? t('changes.comboDone', { name }) : t('changes.combo', { name, done, required }),
    })),
    ...(event === null
      ? []
      : [{ key: 'event', text: t('changes.event', { name: event.event_name, added: event.lumis_added }) }]),
    { key: 'balance', text: t('changes.balance', { balance }) },
  ]
}
