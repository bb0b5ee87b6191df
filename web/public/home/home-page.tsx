import { useTranslation } from 'react-i18next'
import { DocumentTitle } from '../../ui/layout/page.tsx'
import { Audiences } from './audiences.tsx'
import { Closing } from './closing.tsx'
import { Hero } from './hero.tsx'
import { Modules } from './modules.tsx'
import { OwnServer } from './own-server.tsx'
import { Steps } from './steps.tsx'

/** What Tribu is, for whom, what it is made of, and a live look at the ranking. */
export function HomePage() {
  const { t } = useTranslation('home')
  return (
    <>
      <DocumentTitle title={t('documentTitle')} />
      <Hero />
      <Audiences />
      <Modules />
      <Steps />
      <OwnServer />
      <Closing />
    </>
  )
}
