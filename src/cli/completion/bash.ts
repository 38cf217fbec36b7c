import type { CommandWords } from './words.js'

/** A script that bash sources. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ name, flags, words }) => {
    const values = flags
      .filter(({ takes }) => Array.isArray(takes))
      .map(({ flag, takes }) => `        ${flag}) words='${[takes].flat().join(' ')}' ;;`)
    const files = flags.filter(({ takes }) => takes === 'file').map(({ flag }) => flag)
    return `    ${name})
      case "$before" in
${[...values, ...(files.length > 0 ? [`        ${files.join('|')}) return ;;`] : [])].join('\n')}
        *)
          words='${words.join(' ')}'
          [[ $current == -* ]] && words='${flags.map(({ flag }) => flag).join(' ')}'
          ;;
      esac
      ;;`
  })
  return `# jianbao completion for bash; add to ~/.bashrc:  eval "$(jianbao completion bash)"
_jianbao() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' one
  for one in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$one" in ${commands.map(({ name }) => name).join('|')}) command="$one"; break ;; esac
  done
  COMPREPLY=()
  case "$command" in
    '') words='${commands.map(({ name }) => name).join(' ')} --lang --config --no-config --version --help' ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _jianbao jianbao
`
}
