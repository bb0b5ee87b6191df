import { moduleArrows, webArrows } from './scripts/architecture/arrows.ts'

const tests = '[.]test[.]tsx?$|/builders[.]ts$|^server/testing/'

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const betweenModules = Object.entries(moduleArrows).flatMap(([module, allowed]) => {
  const others = Object.keys(moduleArrows).filter((other) => other !== module)
  const forbidden = others.filter((other) => !allowed.includes(other))
  const from = { path: `^server/modules/${module}/`, pathNot: tests }
  return [
    ...(forbidden.length === 0
      ? []
      : [
          error(
            `${module}-arrows`,
            `${module} may only call: ${allowed.join(', ') || 'no module'}. Announce a fact instead.`,
            from,
            {
              path: `^server/modules/(${forbidden.join('|')})/`,
            },
          ),
        ]),
    error(`${module}-by-the-door`, 'Other modules are entered through their index.ts.', from, {
      path: `^server/modules/(${others.join('|')})/(?!index[.]ts$)`,
    }),
  ]
})

const betweenWebParts = Object.entries(webArrows).map(([part, allowed]) => {
  const forbidden = Object.keys(webArrows).filter((other) => other !== part && !allowed.includes(other))
  return error(
    `web-${part}-arrows`,
    `web/${part} may only import: ${allowed.join(', ') || 'libraries'}.`,
    { path: `^web/${part}/` },
    {
      path: `^web/(${forbidden.join('|')})/`,
    },
  )
})

export default {
  forbidden: [
    error(
      'no-circles',
      'A circle means that two files are one.',
      {},
      {
        circular: true,
        // context.ts holds nothing but types, which are gone when the code runs.
        viaOnly: { pathNot: '^server/platform/context[.]ts$' },
      },
    ),
    error(
      'platform-knows-no-business',
      'Technique does not know the modules that use it.',
      { path: '^server/platform/', pathNot: tests },
      {
        path: '^server/(modules|processes)/',
      },
    ),
    error(
      'modules-do-not-wire',
      'Wiring is in processes/.',
      { path: '^server/modules/', pathNot: tests },
      { path: '^server/processes/' },
    ),
    error(
      'no-tests-in-the-product',
      'The product does not depend on its tests.',
      { path: '^server/', pathNot: tests },
      {
        path: '^server/testing/|/builders[.]ts$',
      },
    ),
    error(
      'sql-in-stores',
      'Only *.store.ts files (and *.row.ts, the shape of their rows) speak to the database.',
      { path: '^server/modules/', pathNot: `[.](store|row)[.]ts$|${tests}` },
      {
        path: '^node_modules/(kysely|pg)/',
      },
    ),
    error(
      'web-and-server-apart',
      'They share contract/ and nothing else.',
      { path: '^web/' },
      { path: '^(server|scripts|bench|e2e)/' },
    ),
    error(
      'server-without-web',
      'They share contract/ and nothing else.',
      { path: '^server/', pathNot: tests },
      { path: '^(web|e2e|bench)/' },
    ),
    ...betweenModules,
    ...betweenWebParts,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
