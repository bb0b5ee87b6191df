import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from './platform/i18n.ts'
import { queryClient, showMutationErrors } from './platform/query-client.ts'
import { router } from './router.tsx'
import { loadTexts } from './texts.ts'
import { notify } from './ui/feedback/notify.tsx'
import { UiProvider } from './ui/ui-provider.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root to render into')

await startI18n(loadTexts)
showMutationErrors(queryClient, notify.error)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  </StrictMode>,
)
