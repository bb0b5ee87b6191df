import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import i18next from 'i18next'

type Question = {
  title: string
  body: string
  /** The verb of the button, e.g. "Eliminar cuenta": never a bare yes. */
  confirmLabel: string
  /** Colours the button as irreversible. */
  danger?: boolean
}

/** Asks before something that cannot be taken back. Resolves to false when the dialog is dismissed in any way. */
export function confirm({ title, body, confirmLabel, danger = false }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{body}</Text>,
      labels: { confirm: confirmLabel, cancel: i18next.t('ui:cancel') },
      confirmProps: { color: danger ? 'ember' : undefined, 'data-autofocus': !danger },
      cancelProps: { 'data-autofocus': danger },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    })
  })
}
