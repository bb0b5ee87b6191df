import { showInfo } from './show-info.ts'

export const overviewEndpoints = {
  // Everybody
  showInfo,
}
