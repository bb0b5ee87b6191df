/** What the addresses of public pages may carry after `?`. Everything unknown or malformed is dropped. */
type Search = Record<string, unknown>

export function pageSearch({ page }: Search): { page?: number } {
  const number = Number(page)
  return Number.isInteger(number) && number > 1 ? { page: number } : {}
}

export function textSearch<Name extends string>(...names: Name[]): (search: Search) => { [Key in Name]?: string } {
  return (search) => {
    const texts: { [Key in Name]?: string } = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string') texts[name] = value
    }
    return texts
  }
}
