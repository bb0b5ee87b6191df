/** What a member pays with. */
export interface PaymentMethod {
  readonly id: number
  readonly userId: number
  /** Code of the provider. */
  readonly type: string
  /** The member's own words: the last digits, an e-mail, an account. */
  readonly details: string
  readonly isDefault: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
}

const cardLengths = { min: 13, max: 19 }

/**
 * Whether the text holds what could be a full card number: 13 to 19 digits that pass the Luhn check, however they are
 * grouped and whatever stands beside them. Full-width digits count as digits.
 */
export function holdsCardNumber(text: string): boolean {
  const runs = legible(text).match(/\d+(?:[\s\p{Pd}.,_/]{1,3}\d+)*/gu) ?? []
  return runs.some((run) => groupsMakeCard(run.match(/\d+/g) ?? []))
}

/** Whether the text names a security code and gives it. */
export function holdsSecurityCode(text: string): boolean {
  return /(?<!\p{L})(?:cvc|cvv|csc|cid)2?[^\p{L}\p{N}]*\d{3,4}(?!\d)/iu.test(legible(text))
}

/** As it is read: full-width characters are the usual ones, and those without a width are not there. */
function legible(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '')
}

/** The check digit of card numbers (ISO/IEC 7812-1): every second digit from the right counts double. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.at(-1 - place))
    const counted = place % 2 === 0 ? digit : digit * 2
    sum += counted > 9 ? counted - 9 : counted
  }
  return sum % 10 === 0
}

/** Looks at neighbouring groups together: "4111 1111 1111 1111 12/27" holds a card number, whatever follows it. */
function groupsMakeCard(groups: readonly string[]): boolean {
  return groups.some((_group, from) => {
    let digits = ''
    for (const group of groups.slice(from)) {
      digits += group
      if (digits.length > cardLengths.max) return false
      if (digits.length >= cardLengths.min && passesLuhn(digits)) return true
    }
    return false
  })
}
