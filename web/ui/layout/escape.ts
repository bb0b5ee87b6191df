import type { KeyboardEvent } from 'react'

/**
 * For dialogs that close themselves on Escape. Mantine listens to the whole window, so that Escape on a question above
 * a dialog would close both; this one hears only what is typed inside it, and what is open inside it hears it first.
 */
export function onEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (!isEscapeOf(event)) return
    event.stopPropagation()
    close()
  }
}

/** Not the one that closes a list of options inside, which Mantine marks. */
function isEscapeOf({ key, target, nativeEvent }: KeyboardEvent): boolean {
  if (key !== 'Escape' || nativeEvent.isComposing) return false
  return !(target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true')
}
