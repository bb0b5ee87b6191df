import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromiumPackage, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import manifest from '../package.json' with { type: 'json' }

/**
 * The Chromium that npm brings, with its own libraries and fonts, so that a machine needs nothing but Node. It unpacks
 * once into `.cache/`.
 */
const cache = join(import.meta.dirname, '../.cache')
const folder = join(cache, `chromium-${manifest.devDependencies['@sparticuz/chromium']}`)
const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin')

// The package's own configuration looks for the fonts where a cloud function would have them, and text then stays blank.
const fonts = join(folder, 'fonts.conf')
const fontsConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

export async function openBrowser(): Promise<Browser> {
  await unpackOnce()
  await writeFile(fonts, fontsConfig)
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: fonts,
    },
  })
}

/** Unpacks beside the place and moves it there when it is whole: an interrupted run leaves nothing half-made. */
async function unpackOnce(): Promise<void> {
  if (await exists(folder)) return
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(join(cache, 'unpacking-'))
  // The package unpacks into the system's temporary folder, where another project may have left another version.
  const usual = process.env.TMPDIR
  process.env.TMPDIR = unfinished
  try {
    await chromiumPackage.executablePath()
    await inflate(join(archives, 'al2023.tar.br'))
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another worker was quicker.
    if (!(await exists(folder))) throw error
    await rm(unfinished, { recursive: true })
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
