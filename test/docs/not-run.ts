/** A command of the documents that the default tests do not run, and where else it is run. */
export interface NotRun {
  readonly command: RegExp
  readonly why: string
  /** A file of this repository and what stands in it. */
  readonly where: readonly [file: string, proof: string]
}

export const notRunHere: readonly NotRun[] = [
  {
    command: /^npm ci && npm run demo$/,
    why: 'installs and builds the package',
    where: ['.ci/run', 'npm run --silent demo'],
  },
  { command: /^npm ci && npm test$/, why: 'is these tests', where: ['.ci/run', 'npm test'] },
  {
    command: /^npm install jianbao\b/,
    why: 'needs the registry',
    where: ['test/batch/from-build.test.ts', 'index.cjs'],
  },
  {
    command: /^eval "\$\(jianbao completion zsh\)"$/,
    why: 'needs zsh',
    where: ['test/cli/init.test.ts', 'zsh reads its script'],
  },
  {
    command: /^jianbao completion fish > ~/,
    why: 'writes among the settings of fish',
    where: ['test/cli/init.test.ts', "'fish'"],
  },
  {
    command: /^jianbao refresh \S+\.docx --data seeds/,
    why: 'needs a Word file that people edited',
    where: ['test/cli/refresh.test.ts', 'edited-refreshed.docx'],
  },
]

/** Why a command is not run; undefined if it is. */
export function notRun(command: string): NotRun | undefined {
  return notRunHere.find((one) => one.command.test(command))
}
