import { Paper, Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import card from './frame/example-card.module.css'
import overview from './overview/overview.module.css'

const chips = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** The overview and the first example while they arrive, in the places where they will be. */
export function ExamplesSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Paper className={overview.overview} aria-hidden="true">
        <div className={overview.summary}>
          <Skeleton circle height={124} />
          <div className={overview.figures}>
            <Skeleton height={18} width={180} />
            <Skeleton height={52} width={96} mt={8} />
            <Skeleton height={18} width={140} mt={10} mb={38} />
          </div>
        </div>
        <div className={overview.chips}>
          {chips.map((chip) => (
            <Skeleton key={chip} height={62} />
          ))}
        </div>
      </Paper>
      <Paper className={card.example} aria-hidden="true">
        <div className={card.words}>
          <Skeleton height={48} width={48} />
          <Skeleton height={32} width="80%" />
          <Skeleton height={72} />
          <Skeleton height={48} />
          <Skeleton height={140} mt="md" />
        </div>
        <div className={card.stage}>
          <div className={card.thing}>
            <Skeleton height={640} radius="lg" />
          </div>
        </div>
      </Paper>
    </>
  )
}
