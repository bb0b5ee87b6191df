import { riseByPrestige } from './rise-by-prestige.ts'

export const gameEndpoints = {
  riseByPrestige,
}
