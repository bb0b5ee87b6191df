import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. Argon2id is the library's own default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), cost)
}

/** Costs the same whether or not there is a hash to compare with, so the time taken tells nothing about accounts. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? hashOfNobody, canonical(password))
  return matches && stored !== null
}

/** The same typed text everywhere: systems differ in whether `ñ` is one character or two. */
function canonical(password: string): string {
  return password.normalize('NFC')
}

// The hash of a random text that was thrown away, made with the cost above.
const hashOfNobody = '$argon2id$v=19$m=19456,t=2,p=1$nyMrYgdENsPaU9SsEiPlfQ$5Xuie8crz1rPyagc/o3zMVjyI+ZFsLN8eviwMF+Lg3A'
