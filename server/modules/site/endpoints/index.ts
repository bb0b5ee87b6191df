import { addAllowedOrigin } from './add-allowed-origin.ts'
import { listAllowedOrigins } from './list-allowed-origins.ts'
import { listAuditEntries } from './list-audit-entries.ts'
import { listErrors } from './list-errors.ts'
import { listMails } from './list-mails.ts'
import { listSettings } from './list-settings.ts'
import { removeAllowedOrigin } from './remove-allowed-origin.ts'
import { showSetting } from './show-setting.ts'
import { updateSetting } from './update-setting.ts'

export const siteEndpoints = {
  // Everybody
  showSetting,
  // Administrators
  listSettings,
  updateSetting,
  listAllowedOrigins,
  addAllowedOrigin,
  removeAllowedOrigin,
  listAuditEntries,
  listMails,
  listErrors,
}
