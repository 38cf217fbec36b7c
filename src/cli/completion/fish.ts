import type { CommandWords } from './words.js'

/** A script that fish sources. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(
    ({ name, about }) => `complete -c jianbao -f -n __fish_use_subcommand -a ${name} -d '${about}'`,
  )
  const rest = commands.flatMap(({ name, flags, words }) => {
    const within = `complete -c jianbao -n '__fish_seen_subcommand_from ${name}'`
    const lines = flags.map(({ flag, about, takes }) => {
      const value = takes === undefined ? '' : takes === 'file' ? ' -r' : ` -x -a '${takes.join(' ')}'`
      return `${within} -l ${flag.replace(/^--/, '')} -d '${about}'${value}`
    })
    return words.length > 0 ? [`${within} -a '${words.join(' ')}'`, ...lines] : lines
  })
  return [
    '# jianbao completion for fish:  jianbao completion fish > ~/.config/fish/completions/jianbao.fish',
    ...names,
    ...rest,
    '',
  ].join('\n')
}
