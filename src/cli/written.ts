import { Option } from 'commander'
import type { InterfaceLanguage } from '../errors.js'
import type { Substitution } from '../write/writer.js'

export interface OutputFlags {
  readonly format: 'text' | 'json'
}

/** How a command prints what it has done. */
export const outputOption = (): Option =>
  new Option('--format <format>', 'how to print / 输出方式').choices(['text', 'json']).default('text')

/** Tells which files were written, and which faces stand in for others in a PDF. */
export function tellWritten(
  written: readonly string[],
  substitutions: readonly Substitution[],
  { format }: OutputFlags,
  language: InterfaceLanguage,
): void {
  const words = says[language]
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ written, substitutions }, null, 2)}\n`
      : [
          ...written.map((path) => words.written(path)),
          ...substitutions.map(({ wanted, used }) => words.substituted(wanted, used)),
        ].join(''),
  )
}

const says = {
  en: {
    written: (path: string) => `written: ${path}\n`,
    substituted: (wanted: string, used: string) => `font: ${used} stands in for ${wanted} in the PDF\n`,
  },
  zh: {
    written: (path: string) => `已写入：${path}\n`,
    substituted: (wanted: string, used: string) => `字体：PDF 中以 ${used} 代替 ${wanted}\n`,
  },
}
