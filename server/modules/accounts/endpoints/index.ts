import { addUser } from './add-user.ts'
import { changePassword } from './change-password.ts'
import { confirmPasswordReset } from './confirm-password-reset.ts'
import { deleteMe } from './delete-me.ts'
import { deleteUser } from './delete-user.ts'
import { endAllLogins } from './end-all-logins.ts'
import { endOwnLogin } from './end-own-login.ts'
import { finishGoogleLogin } from './finish-google-login.ts'
import { listLogins } from './list-logins.ts'
import { listUsers } from './list-users.ts'
import { loginMember } from './login-member.ts'
import { logoutMember } from './logout-member.ts'
import { refreshLogin } from './refresh-login.ts'
import { registerMember } from './register-member.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { showMe } from './show-me.ts'
import { showUser } from './show-user.ts'
import { startGoogleLogin } from './start-google-login.ts'
import { updateMe } from './update-me.ts'
import { updateUser } from './update-user.ts'

export const accountEndpoints = {
  // Everybody
  loginMember,
  registerMember,
  refreshLogin,
  logoutMember,
  requestPasswordReset,
  confirmPasswordReset,
  startGoogleLogin,
  finishGoogleLogin,
  // Members
  changePassword,
  listLogins,
  endOwnLogin,
  endAllLogins,
  showMe,
  updateMe,
  deleteMe,
  // Administrators
  listUsers,
  showUser,
  addUser,
  updateUser,
  deleteUser,
}
