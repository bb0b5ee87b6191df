import Type, { type TSchema } from 'typebox'

/** The envelope of every answer of the game (Lümis v4). */
export const Answer = <S extends TSchema>(data: S) => Type.Object({ success: Type.Literal(true), data })

export const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])

export function answer<T>(data: T): { readonly success: true; readonly data: T } {
  return { success: true, data }
}
