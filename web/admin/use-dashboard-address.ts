import { getRouteApi } from '@tanstack/react-router'
import { type AdminTab, adminTabs, type DashboardSearch } from './dashboard-search.ts'

const route = getRouteApi('/admin/dashboard')

type DashboardAddress = {
  tab: AdminTab
  view: string | undefined
  page: number
  search: string
  member: number | undefined
  open: (tab: AdminTab) => void
  setView: (view: string) => void
  setPage: (page: number) => void
  /** Typing leaves no trail: the back button returns to what was there before the search. */
  setSearch: (search: string) => void
  /** Looks at a member, in a part of the tab, or at none. */
  setMember: (view: string, member: number | undefined) => void
}

/** Where in the dashboard the reader is: all of it is in the address, so that it can be kept, sent and gone back from. */
export function useDashboardAddress(): DashboardAddress {
  const { tab = adminTabs[0], view, page = 1, search = '', member } = route.useSearch()
  const navigate = route.useNavigate()
  const go = (next: DashboardSearch, replace = false) => void navigate({ search: next, replace, resetScroll: false })
  return {
    tab,
    view,
    page,
    search,
    member,
    open: (next) => go({ tab: next }),
    setView: (next) => go({ tab, view: next }),
    setPage: (next) => go({ tab, view, search: search || undefined, member, page: next > 1 ? next : undefined }),
    setSearch: (next) => go({ tab, view, search: next || undefined, member }, true),
    setMember: (next, chosen) => go({ tab, view: next, member: chosen }),
  }
}
