import Type, { type Static, type TSchema } from 'typebox'

/** What members read, in both languages of the product. */
export const Texts = Type.Object({
  es: Type.String({ minLength: 1, maxLength: 200 }),
  en: Type.String({ minLength: 1, maxLength: 200 }),
})
export type Texts = Static<typeof Texts>

/** What rules call each other by: stable, never shown. */
export const Code = Type.String({ pattern: '^[a-z][a-z0-9_]{0,49}$' })

/** Names of action types. */
export const Actions = Type.Array(Type.String({ minLength: 1, maxLength: 50 }), { maxItems: 50, uniqueItems: true })

/** Lümis and XP that a rule gives: whole units. */
export const Amount = Type.Integer({ minimum: 0, maximum: 1_000_000 })
export const Factor = Type.Number({ minimum: 1, maximum: 10, description: 'Four decimals at most.' })
export const Icon = Type.String({ maxLength: 200, description: 'Path or address of a picture.' })
export const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])
