import { wholeName } from '../../../src/model/region.js'
import type { Original } from './briefings.js'

/** A word for a region that is put for another; ids where the dataset has the region, else the word. */
export interface RegionSlip {
  readonly at: number
  readonly word: string
  readonly other: string
  readonly from: string
  readonly to: string
  /** Whether the word says whose the figures are, not whom they are compared with. */
  readonly subject: boolean
}

const levelWords = {
  zh: ['全市', '全省', '全国'],
  hant: ['全市', '全省', '全國'],
  en: ['the city', 'the province', 'the nation'],
} as const

/** All places of a text where the word for one region may be put for that for another. */
export function regionSlips({ data, figures, language, region, text }: Original): RegionSlip[] {
  const [kind, name] =
    language === 'en'
      ? (['en', 'en'] as const)
      : language === 'zh-Hans'
        ? (['zh', language] as const)
        : (['hant', 'zh-Hant'] as const)
  const ids = new Map<string, string>()
  for (let id: string | undefined = region; id !== undefined; id = data.regions.get(id)?.parent) {
    const one = data.regions.get(id)
    const word = one && wholeName(one, name)
    if (word !== undefined && !ids.has(word)) ids.set(word, id)
  }
  const all = [...new Set([...levelWords[kind], ...ids.keys()])]
  const body = text.indexOf('\n\n')
  /** Whether the next figure of the sentence is of a region. */
  const isToldOf = (at: number, id: string | undefined): boolean => {
    const next = figures.find(({ start }) => start > at)
    return (
      next?.fact.region === id && next !== undefined && !/[。；;\n]|\.\s/.test(text.slice(at, next.start))
    )
  }
  return all.flatMap((word) => {
    const before = kind === 'en' ? '(?<=(?:in|above|below) )' : '(?<=[于於居列在較较占佔與跟]|並列|并列)'
    const subject =
      kind === 'en' ? `(?<=[,.;] |\\n)${escaped(word)}(?=[’']s )` : `(?<=[，。；\\n])${word}(?!的)`
    return [`${before}${escaped(word)}${kind === 'en' ? '\\b' : ''}`, subject].flatMap((pattern, order) =>
      [...text.matchAll(new RegExp(pattern, 'g'))]
        .filter(({ index }) => index > body && !inTable(text, index))
        .filter(({ index }) => order === 0 || isToldOf(index, ids.get(word)))
        .flatMap(({ index }) =>
          all
            // Whose it is may be told only by the name of a region that there is.
            .filter((other) => other !== word && (order === 0 || (ids.has(other) && ids.has(word))))
            .map((other) => ({
              at: index,
              word,
              other,
              from: ids.get(word) ?? word,
              to: ids.get(other) ?? other,
              subject: order === 1,
            })),
        ),
    )
  })
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function inTable(text: string, at: number): boolean {
  return text.charAt(text.lastIndexOf('\n', at) + 1) === '|'
}
