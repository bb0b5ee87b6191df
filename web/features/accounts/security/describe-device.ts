/** What a user agent gives away about the device behind it; null where it says nothing known. */
export type Device = {
  kind: 'phone' | 'tablet' | 'computer' | 'program'
  browser: string | null
  system: string | null
}

/** The first that matches counts: most browsers claim to be others as well. */
const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*Safari\//, 'Safari'],
]

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b|\biPod\b/, 'iOS'],
  [/\biPad\b/, 'iPadOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac(?:intosh| OS X)\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Reads a `User-Agent` header. Programs that are no browser are known by their first word, as `curl/8.5` is. */
export function describeDevice(userAgent: string | null): Device {
  const agent = userAgent ?? ''
  const browser = nameIn(browsers, agent)
  const system = nameIn(systems, agent)
  if (browser === null) return { kind: 'program', browser: agent.match(/^[\w.-]+/)?.[0] ?? null, system }
  return { kind: kindOf(agent, system), browser, system }
}

function nameIn(names: readonly [RegExp, string][], agent: string): string | null {
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? null
}

function kindOf(agent: string, system: string | null): Device['kind'] {
  if (system === 'iPadOS' || /\bTablet\b/.test(agent)) return 'tablet'
  if (system === 'Android' && !/\bMobile\b/.test(agent)) return 'tablet'
  return system === 'iOS' || /\bMobile\b/.test(agent) ? 'phone' : 'computer'
}
