export const fieldNames = ['company', 'role', 'industry'] as const
export type FieldName = (typeof fieldNames)[number]

export const roles = ['founder', 'management', 'marketing', 'teaching', 'product', 'support'] as const

export const industries = ['education', 'software', 'commerce', 'health', 'creative'] as const
export type Industry = (typeof industries)[number]

export function industryOf(value: string): Industry | null {
  return industries.find((industry) => industry === value) ?? null
}
