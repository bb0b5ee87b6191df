import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCategoryName } from '../category-name.ts'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { type Status, statuses } from './filter-achievements.ts'

type AchievementFiltersProps = {
  categories: readonly string[]
  status: Status
  /** null is every category. */
  category: string | null
  onStatus: (status: Status) => void
  onCategory: (category: string | null) => void
}

/** No category is called that: codes have no spaces. */
const every = 'every one'

export function AchievementFilters({ categories, status, category, onStatus, onCategory }: AchievementFiltersProps) {
  const { t } = useTranslation('gameAchievements')
  const nameOf = useCategoryName()
  return (
    <Stack gap="sm">
      <ChoiceChips
        label={t('byStatus')}
        value={status}
        onChange={onStatus}
        options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      <ChoiceChips
        label={t('byCategory')}
        value={category ?? every}
        onChange={(next) => onCategory(next === every ? null : next)}
        options={[
          { value: every, label: t('everyCategory') },
          ...categories.map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
    </Stack>
  )
}
