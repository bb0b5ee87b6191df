import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GameTab } from './game-tabs.ts'

type Target = { tab: GameTab; children: ReactNode }

/** Opens a tab of the game. */
export function GameTabButton({ tab, ...button }: ButtonProps & Target) {
  return (
    <Button
      {...button}
      renderRoot={(props) => <Link {...props} to="/juego" search={searchOf(tab)} resetScroll={false} />}
    />
  )
}

export function GameTabAnchor({ tab, ...anchor }: AnchorProps & Target) {
  return (
    <Anchor
      {...anchor}
      renderRoot={(props) => <Link {...props} to="/juego" search={searchOf(tab)} resetScroll={false} />}
    />
  )
}

function searchOf(tab: GameTab): { tab?: GameTab } {
  return tab === 'overview' ? {} : { tab }
}
