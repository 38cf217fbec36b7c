import type { FlagWords, ProgramWords } from './words.js'

/** A script that bash sources. */
export function bashCompletion({ commands, flags }: ProgramWords): string {
  const names = commands.map(({ name }) => name)
  const cases = commands.map(
    (one) => `    ${one.name})
${wordsCase(one.flags, one.words)}
      ;;`,
  )
  return `# jianbao completion for bash; add to ~/.bashrc:  eval "$(jianbao completion bash)"
_jianbao() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' one
  for one in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$one" in ${names.join('|')}) command="$one"; break ;; esac
  done
  COMPREPLY=()
  case "$command" in
    '')
${wordsCase(flags, names)}
      ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _jianbao jianbao
`
}

/** What follows a flag, or else the words of a place and, behind a dash, its flags. */
function wordsCase(flags: readonly FlagWords[], words: readonly string[]): string {
  const values = flags.flatMap(({ flag, takes }) =>
    Array.isArray(takes) ? [`        ${flag}) words='${takes.join(' ')}' ;;`] : [],
  )
  const files = flags.filter(({ takes }) => takes === 'file').map(({ flag }) => flag)
  return `      case "$before" in
${[...values, ...(files.length > 0 ? [`        ${files.join('|')}) return ;;`] : [])].join('\n')}
        *)
          words='${words.join(' ')}'
          [[ $current == -* ]] && words='${flags.map(({ flag }) => flag).join(' ')}'
          ;;
      esac`
}
