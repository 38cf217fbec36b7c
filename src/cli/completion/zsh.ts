import type { FlagWords, ProgramWords } from './words.js'

/** A script that zsh sources, or autoloads as `_jianbao`. */
export function zshCompletion({ commands, flags: everywhere }: ProgramWords): string {
  const cases = commands.map(({ name, flags, words }) => {
    const argument =
      words.length > 0 ? `'*:argument:{ compadd -- ${words.join(' ')}; _files }'` : `'*:file:_files'`
    return `    ${name})
      _arguments ${[...flags.map(specification), argument].join(' \\\n        ')}
      ;;`
  })
  const names = commands.map(({ name, about }) => `'${name}:${about}'`)
  return `#compdef jianbao
# jianbao completion for zsh; add to ~/.zshrc after compinit:  eval "$(jianbao completion zsh)"
_jianbao() {
  local -a commands
  commands=(
    ${names.join('\n    ')}
  )
  if (( CURRENT == 2 )); then
    if [[ $PREFIX == -* ]]; then
      _arguments ${everywhere.map(specification).join(' ')}
    else
      _describe command commands
    fi
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _jianbao jianbao
`
}

function specification({ flag, about, takes }: FlagWords): string {
  if (takes === undefined) return `'${flag}[${about}]'`
  return `'*${flag}[${about}]:value:${takes === 'file' ? '_files' : `(${takes.join(' ')})`}'`
}
