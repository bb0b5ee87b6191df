import { useTranslation } from 'react-i18next'
import { MyProgress } from '../../features/gamification/my-progress.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Section } from '../../ui/layout/section.tsx'

export function ExamplesPage() {
  const { t } = useTranslation(['examples', 'gamification'])
  return (
    <Page title={t('title')} description={t('description')}>
      <Section title={t('gamification:progress.title')}>
        <MyProgress />
      </Section>
    </Page>
  )
}
