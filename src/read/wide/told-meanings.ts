import type { Meaning, ReadMeaning } from './meaning.js'
import { meaningNames, type WideTable } from './mapping.js'
import type { NameIndex } from './name-index.js'
import { plainLabel, unnumbered } from './plain-label.js'
import { readMeaningText, type LabelReading } from './read-label.js'
import { idOfName } from './id-of-name.js'

type Told = WideTable['columns'][string]

/** What a mapping tells of one axis's labels, found by text, path or address. */
export class ToldMeanings {
  readonly #byText = new Map<string, Told>()
  readonly #prefixes: (readonly [string, Told])[] = []
  readonly #readings = new Map<Told, LabelReading>()

  /** Addresses are `E` of a column, `12` or `12-15` of rows. */
  constructor(
    told: Readonly<Record<string, Told>>,
    skip: readonly string[],
    readonly names: NameIndex,
    readonly expand: (address: string) => readonly string[] | undefined,
  ) {
    for (const label of skip) this.#add(label, 'skip')
    for (const [label, meaning] of Object.entries(told)) this.#add(label, meaning)
  }

  /** What is told of an address or a path of labels. */
  special(address: string, path: readonly string[]): LabelReading | undefined {
    const joined = path.length > 1 ? this.#find(path.map(keyOf).join('/')) : undefined
    return this.#reading(this.#byText.get(`@${address}`) ?? joined)
  }

  /** What is told of a label by its text. */
  label(text: string): LabelReading | undefined {
    const plain = keyOf(text)
    return this.#reading(this.#find(plain) ?? this.#find(unnumbered(plain).text))
  }

  #add(label: string, meaning: Told): void {
    for (const address of this.expand(label) ?? []) this.#byText.set(`@${address}`, meaning)
    const key = label.split('/').map(keyOf).join('/')
    if (key.endsWith('*') && key.length > 1) this.#prefixes.push([key.slice(0, -1), meaning])
    else if (!this.#byText.has(key)) this.#byText.set(key, meaning)
    // A label may itself hold a stroke: 元/平方米.
    this.#byText.set(keyOf(label), meaning)
  }

  #find(key: string): Told | undefined {
    return this.#byText.get(key) ?? this.#prefixes.find(([prefix]) => key.startsWith(prefix))?.[1]
  }

  #reading(told: Told | undefined): LabelReading | undefined {
    if (told === undefined) return undefined
    const known = this.#readings.get(told)
    if (known !== undefined) return known
    const reading = this.#understand(told)
    this.#readings.set(told, reading)
    return reading
  }

  #understand(told: Told): LabelReading {
    if (typeof told === 'string') {
      return /^(?:none|无)$/.test(told) ? meaning({}) : readMeaningText(told, this.names)
    }
    return meaning(fieldsOf(told, this.names))
  }
}

function meaning(told: ReadMeaning): LabelReading {
  return { kind: 'meaning', meaning: told, byShortName: false }
}

/** Fields as told, the names of regions and indicators as their ids; anything else is left out. */
export function fieldsOf(told: Exclude<Told, string>, names: NameIndex): Meaning {
  const fields = meaningNames.flatMap((name) => {
    const value = told[name]
    if (value === undefined) return []
    const isName = (name === 'region' || name === 'indicator') && typeof value === 'string'
    return [[name, isName ? idOfName(value, name, names) : value]]
  })
  return Object.fromEntries(fields) as Meaning
}

function keyOf(label: string): string {
  return label.endsWith('*') && label.length > 1 ? `${plainLabel(label.slice(0, -1))}*` : plainLabel(label)
}
