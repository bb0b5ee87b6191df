import { adjustCredits } from './adjust-credits.ts'
import { chargeCredits } from './charge-credits.ts'
import { checkLedger } from './check-ledger.ts'
import { resetCredits } from './reset-credits.ts'
import { showMyCredits } from './show-my-credits.ts'

export const walletEndpoints = {
  // Members and guests
  showMyCredits,
  // Members, guests and other systems
  chargeCredits,
  // Administrators
  adjustCredits,
  resetCredits,
  checkLedger,
}
