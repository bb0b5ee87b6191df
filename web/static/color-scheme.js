// Applies the stored colour scheme before the first paint. The key is the one that ui/ui-provider.tsx stores under.
;(() => {
  let stored = null
  try {
    stored = window.localStorage.getItem('tribu.color-scheme')
  } catch {
    // Storage can be forbidden (private modes, embedded views); the system's scheme is then the answer.
  }
  const fixed = stored === 'light' || stored === 'dark' ? stored : null
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', fixed ?? system)
})()
