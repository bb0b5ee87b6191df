import { spawnSync } from 'node:child_process'
import { problemsOfFiles } from './architecture/files.ts'
import { problemsOfOperations } from './architecture/operations.ts'

/** `npm run check:architecture`: arrows between folders, and the shape of files and operations. */
const problems = [...(await problemsOfFiles()), ...(await problemsOfOperations())]
for (const problem of problems) console.error(problem)

const { status } = spawnSync(
  'depcruise',
  ['server', 'web', 'contract', 'scripts', 'bench', 'e2e', '--output-type', 'err-long'],
  {
    stdio: 'inherit',
  },
)
process.exitCode = problems.length === 0 && status === 0 ? 0 : 1
