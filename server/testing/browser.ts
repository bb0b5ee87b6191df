import type { TestCaller, TestTribu } from './test-tribu.ts'

/** A caller that keeps cookies as a browser does: by name and path, until they are cleared. */
export interface TestBrowser extends TestCaller {
  /** Cookies by name, with their attributes as the server sent them. */
  readonly jar: ReadonlyMap<string, { readonly value: string; readonly attributes: string }>
  fetch(path: string, init?: RequestInit): Promise<Response>
}

export function openBrowser(tribu: Pick<TestTribu, 'fetch'>): TestBrowser {
  const jar = new Map<string, { value: string; attributes: string }>()

  const keep = (line: string) => {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    if (value === '') jar.delete(name)
    else jar.set(name, { value, attributes: attributes.join('; ') })
  }

  const cookiesFor = (path: string) =>
    [...jar]
      .filter(([, { attributes }]) => path.startsWith(attributes.match(/Path=([^;]+)/)?.[1] ?? '/'))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')

  return {
    jar,
    get headers() {
      return { Cookie: cookiesFor('/') }
    },
    async fetch(path, init = {}) {
      const response = await tribu.fetch({ headers: { Cookie: cookiesFor(path) } }, path, init)
      for (const line of response.headers.getSetCookie()) keep(line)
      return response
    },
  }
}
