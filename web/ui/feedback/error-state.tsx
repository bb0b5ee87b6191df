import { Button, EmptyState as Frame } from '@mantine/core'
import { IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../platform/describe-error.ts'
import classes from './states.module.css'

/** Something could not be loaded: says why in a sentence and offers to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Frame
      className={classes.state}
      role="alert"
      variant="light"
      color="ember"
      icon={<IconCloudOff aria-hidden="true" />}
      title={t('error.title')}
      description={describeError(error)}
      maw={460}
      mx="auto"
    >
      <Frame.Actions>
        <Button variant="default" leftSection={<IconRefresh size={18} />} onClick={onRetry}>
          {t('error.retry')}
        </Button>
      </Frame.Actions>
    </Frame>
  )
}
