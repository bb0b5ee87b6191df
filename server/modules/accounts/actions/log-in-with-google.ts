import type { AppContext, Ctx } from '../../../platform/context.ts'
import { brokenConstraint } from '../../../platform/db/database.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { emailTaken, googleEmailUnproven, registrationClosed, usernameTaken } from '../errors.ts'
import type { GoogleIdentity } from '../google.ts'
import { userStore } from '../user.store.ts'
import { distinguished, type User, usernameFrom } from '../user.ts'
import { endLogins } from './end-logins.ts'
import type { IssuedTokens } from './issue-tokens.ts'
import { type LoginDetails, logIn } from './log-in.ts'
import { register } from './register.ts'
import { startLogin } from './start-login.ts'

type Details = Omit<LoginDetails, 'via'>

const tries = 3

/**
 * Logs in whoever Google says has come: the member with that Google account, else the one with that e-mail, else a
 * new one. Two windows that come back at the same moment end up in one account.
 * @throws login.google_email_unproven, login.registration_closed, caller.inactive
 */
export async function logInWithGoogle(
  app: AppContext,
  identity: GoogleIdentity,
  details: Details,
): Promise<IssuedTokens> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await app.transaction((ctx) => enter(ctx, identity, details))
    } catch (error) {
      // Somebody took the name, or this very person has just registered in another window: look again.
      if (attempt === tries || !isTaken(error)) throw error
    }
  }
}

async function enter(ctx: Ctx, identity: GoogleIdentity, details: Details): Promise<IssuedTokens> {
  const known = await knownMember(ctx, identity)
  if (known !== undefined) return logIn(ctx, known, { ...details, via: 'google' })
  const member = await newcomer(ctx, identity, details.guestSession)
  return startLogin(ctx, member.id, details.device)
}

async function knownMember(ctx: Ctx, identity: GoogleIdentity): Promise<User | undefined> {
  const store = userStore(ctx.db)
  const linked = await store.findByGoogleSubject(identity.subject)
  if (linked !== undefined) return linked
  const owner = await store.findByEmail(provenEmail(identity))
  return owner && link(ctx, owner, identity)
}

/**
 * Google has checked the e-mail; whoever typed it in at registration may not have owned it. In that case the password
 * and the logins made with it go, or a stranger could have prepared an account for its rightful owner to move into.
 */
async function link(ctx: Ctx, owner: User, { subject }: GoogleIdentity): Promise<User> {
  const isProven = owner.emailProvenAt !== null
  if (!isProven) await endLogins(ctx, owner.id, 'linked')
  return userStore(ctx.db).change(owner.id, {
    googleSubject: subject,
    emailProvenAt: owner.emailProvenAt ?? ctx.clock.now(),
    ...(!isProven && { passwordHash: null }),
  })
}

async function newcomer(ctx: Ctx, identity: GoogleIdentity, guestSession: string | undefined): Promise<User> {
  if (!ctx.settings.featureIsOn('registration')) throw registrationClosed()
  const email = provenEmail(identity)
  const wished = usernameFrom(identity.name ?? email)
  const isFree = await userStore(ctx.db).isNameFree(wished)
  return register(
    ctx,
    {
      username: isFree ? wished : distinguished(wished, ctx.random.text),
      email,
      emailProvenAt: ctx.clock.now(),
      googleSubject: identity.subject,
      registeredVia: 'google',
    },
    guestSession,
  )
}

function provenEmail({ email, emailVerified }: GoogleIdentity): string {
  if (email === undefined || !emailVerified) throw googleEmailUnproven()
  return email
}

function isTaken(error: unknown): boolean {
  const isRefused = error instanceof NamedError && (error.code === emailTaken.code || error.code === usernameTaken.code)
  return isRefused || brokenConstraint(error) === 'users_google_subject_key'
}
