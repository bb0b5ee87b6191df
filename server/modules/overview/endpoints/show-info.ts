import Type from 'typebox'
import { guest, member, nobody } from '../../../platform/callers/audience.ts'
import type { GuestCaller, MemberCaller, Nobody } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { createGuest, guestsDisabled, printedRole, userStore } from '../../accounts/index.ts'
import { ProgressView, progressOf } from '../../gamification/index.ts'

const OrNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/**
 * Who calls and what they hold (Neptuno, type `UserInfo`). Without token and session a guest is made and its
 * `session_id` answered; a session that is not known is refused with 400 (rules §1.4).
 */
export const showInfo = endpoint({
  get: '/info',
  summary: 'Who calls and what they hold; makes a guest when nobody calls',
  for: [nobody, guest, member],
  rate: 'api',
  output: Type.Object({
    user_id: OrNull(Type.String()),
    email: OrNull(Type.String()),
    username: OrNull(Type.String()),
    user_type: Type.Union([Type.Literal('registered'), Type.Literal('anonymous')]),
    subscription: OrNull(Type.String()),
    credits: Type.Integer(),
    rol: OrNull(Type.String()),
    session_id: Type.Optional(Type.String()),
    time_zone: Type.String(),
    gamification: Type.Array(ProgressView),
    features: Type.Record(Type.String(), Type.Boolean(), { description: 'Parts of the site; true = on.' }),
    social_providers: Type.Array(Type.String(), { description: 'Other sites that one can log in with.' }),
  }),
  errors: [guestsDisabled],

  async handle({ caller, ctx, request }) {
    const features = ctx.settings.features()
    const social_providers = features.social_login && ctx.config.google !== undefined ? ['google'] : []
    // Whoever may not come in as a guest must still learn how to come in.
    if (caller.kind === 'nobody' && !features.anonymous_users)
      throw guestsDisabled({ details: { features, social_providers } })
    const person = caller.kind === 'nobody' ? await admit(ctx, request.ip) : caller
    return {
      ...(await describe(ctx, person)),
      credits: await ctx.balances.creditsOf(ctx, person.userId),
      time_zone: person.timeZone,
      gamification: features.gamification ? await progressOf(ctx, person) : [],
      features,
      social_providers,
    }
  },
})

function admit(ctx: Ctx, ip: string): Promise<GuestCaller> {
  return ctx.transaction((own) => createGuest(own, ip))
}

async function describe(ctx: Ctx, person: Exclude<GuestCaller | MemberCaller, Nobody>) {
  if (person.kind === 'guest') {
    return {
      user_id: person.sessionId,
      email: null,
      username: person.username,
      user_type: 'anonymous' as const,
      subscription: 'basic',
      rol: 'anonymous',
      session_id: person.sessionId,
    }
  }
  const user = await userStore(ctx.db).findById(person.userId)
  return {
    user_id: String(person.userId),
    email: person.email,
    username: person.username,
    user_type: 'registered' as const,
    subscription: user?.subscription ?? null,
    rol: printedRole(person.role),
  }
}
