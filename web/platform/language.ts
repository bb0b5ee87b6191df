export const languages = ['es', 'en'] as const
export type Language = (typeof languages)[number]

/** The texts in another language: the same keys with free wording. Spanish alone has the plural form `_many`. */
export type Translation<Texts> = {
  readonly [Key in keyof Texts as Key extends `${string}_many` ? never : Key]: Texts[Key] extends string
    ? string
    : Translation<Texts[Key]>
}

/** The supported language of a tag such as `en-GB`, or null. */
export function supportedLanguage(tag: string | undefined): Language | null {
  const base = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language === base) ?? null
}
