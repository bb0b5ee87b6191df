import '@fontsource-variable/inter/opsz.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './theme/global.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { LazyMotion, MotionConfig } from 'motion/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { theme } from './theme/theme.ts'
import { cssVariables } from './theme/variables.ts'

const motionFeatures = async () => (await import('./motion-features.ts')).default
const colorSchemeManager = localStorageColorSchemeManager({ key: 'tribu.color-scheme' })

/** Theme, dialogs, snackbars and motion for everything below. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <LazyMotion features={motionFeatures} strict>
        <MotionConfig reducedMotion="user">
          <ModalsProvider modalProps={{ closeButtonProps: { 'aria-label': t('close') } }}>{children}</ModalsProvider>
        </MotionConfig>
      </LazyMotion>
      <Notifications position="bottom-right" limit={4} />
    </MantineProvider>
  )
}
