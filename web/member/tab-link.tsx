import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MemberTab } from './dashboard-search.ts'

type Target = { tab: MemberTab; children: ReactNode }

/** Opens a tab of the dashboard; `TabList` brings it into sight. */
export function TabButton({ tab, ...button }: ButtonProps & Target) {
  return (
    <Button
      {...button}
      renderRoot={(props) => <Link {...props} to="/user/dashboard" search={{ tab }} resetScroll={false} />}
    />
  )
}

export function TabAnchor({ tab, ...anchor }: AnchorProps & Target) {
  return (
    <Anchor
      {...anchor}
      renderRoot={(props) => <Link {...props} to="/user/dashboard" search={{ tab }} resetScroll={false} />}
    />
  )
}
