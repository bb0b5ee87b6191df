export const fieldNames = ['name', 'email', 'phone'] as const

/** What is believable enough to reward; nobody is going to write to these addresses. */
export function isPersonName(value: string): boolean {
  return (value.match(/\p{L}/gu)?.length ?? 0) >= 2
}

export function isEmailAddress(value: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value.trim())
}

export function isPhoneNumber(value: string): boolean {
  const digits = value.replace(/[\s().-]/g, '')
  return /^\+?\d{7,15}$/.test(digits)
}
