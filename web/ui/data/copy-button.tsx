import { ActionIcon, CopyButton as Copier, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Copies a value, such as a key or an address, and says so. */
export function CopyButton({ value }: { value: string }) {
  const { t } = useTranslation('ui')
  return (
    <Copier value={value} timeout={2_000}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('copied') : t('copy')}>
          <ActionIcon onClick={copy} aria-label={copied ? t('copied') : t('copy')} color={copied ? 'jungle' : 'gray'}>
            {copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
          </ActionIcon>
        </Tooltip>
      )}
    </Copier>
  )
}
