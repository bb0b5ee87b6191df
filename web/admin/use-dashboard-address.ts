import { getRouteApi } from '@tanstack/react-router'
import { type AdminTab, adminTabs, type DashboardSearch } from './dashboard-search.ts'

const route = getRouteApi('/admin/dashboard')

type DashboardAddress = {
  tab: AdminTab
  view: string | undefined
  page: number
  search: string
  open: (tab: AdminTab) => void
  setView: (view: string) => void
  setPage: (page: number) => void
  /** Typing leaves no trail: the back button returns to what was there before the search. */
  setSearch: (search: string) => void
}

/** Where in the dashboard the reader is: all of it is in the address, so that it can be kept, sent and gone back from. */
export function useDashboardAddress(): DashboardAddress {
  const { tab = adminTabs[0], view, page = 1, search = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const go = (next: DashboardSearch, replace = false) => void navigate({ search: next, replace, resetScroll: false })
  return {
    tab,
    view,
    page,
    search,
    open: (next) => go({ tab: next }),
    setView: (next) => go({ tab, view: next }),
    setPage: (next) => go({ tab, view, search: search || undefined, page: next > 1 ? next : undefined }),
    setSearch: (next) => go({ tab, view, search: next || undefined }, true),
  }
}
