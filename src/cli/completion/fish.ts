import type { FlagWords, ProgramWords } from './words.js'

/** A script that fish sources. */
export function fishCompletion({ commands, flags }: ProgramWords): string {
  const names = commands.map(
    ({ name, about }) => `complete -c jianbao -f -n __fish_use_subcommand -a ${name} -d '${about}'`,
  )
  const rest = commands.flatMap(({ name, flags, words }) => {
    const within = `complete -c jianbao -n '__fish_seen_subcommand_from ${name}'`
    const lines = flags.map((flag) => flagLine(within, flag))
    return words.length > 0 ? [`${within} -a '${words.join(' ')}'`, ...lines] : lines
  })
  return [
    '# jianbao completion for fish:  jianbao completion fish > ~/.config/fish/completions/jianbao.fish',
    ...names,
    ...flags.map((flag) => flagLine('complete -c jianbao -n __fish_use_subcommand', flag)),
    ...rest,
    '',
  ].join('\n')
}

function flagLine(within: string, { flag, about, takes }: FlagWords): string {
  const value = takes === undefined ? '' : takes === 'file' ? ' -r' : ` -x -a '${takes.join(' ')}'`
  return `${within} -l ${flag.replace(/^--/, '')} -d '${about}'${value}`
}
