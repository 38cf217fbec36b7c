import type { ChartFiles, ChartOptions } from './adapter.js'
import type { AxisRange, ChartAxes } from './chart-axes.js'
import { escapeXml } from './xml.js'

/** The pieces of a text between those that differ from chart to chart, and which those are. */
interface Gapped {
  readonly pieces: readonly string[]
  readonly slots: readonly number[]
}

interface Skeleton {
  readonly xml: Gapped
  readonly workbook: ReadonlyMap<string, Gapped>
}

/** Texts and numbers of a chart in one order, and the same chart with a mark in place of each. */
interface Marked {
  readonly fills: readonly string[]
  readonly options: ChartOptions
}

/** Marks for texts are set between two characters of private use, marks for numbers begin with these digits. */
const numberStart = 8_110_000_000
const mark = /\uE0F1(\d+)\uE0F2|8110(\d{6})/
const plainText = /^\S(?:[^\n\r\t]*\S)?$/
const mostSkeletons = 64

const textMark = (slot: number): string => `\uE0F1${slot}\uE0F2`

/** Undefined where a text or number is of a kind that the library may write otherwise. */
function marked(options: ChartOptions): Marked | undefined {
  const fills: string[] = []
  const slots = new Map<string, number>()
  let isPlain = true
  const slot = (key: string, fill: string): number => {
    const known = slots.get(key)
    if (known !== undefined) return known
    slots.set(key, fills.length)
    return fills.push(fill) - 1
  }
  // The workbook lists a text once, so equal texts share a mark.
  const text = (value: string): string => {
    if (!plainText.test(value) || mark.test(value)) isPlain = false
    return textMark(slot(`t${value}`, escapeXml(value)))
  }
  const number = (value: number): number => {
    if (!Number.isFinite(value)) isPlain = false
    return numberStart + fills.push(String(value)) - 1
  }
  const range = (axis: AxisRange): AxisRange => ({
    minimum: number(axis.minimum),
    maximum: number(axis.maximum),
    interval: number(axis.interval),
    numberFormat: text(axis.numberFormat),
  })
  const { primary, secondary } = options.axes
  const axes: ChartAxes = {
    ...(primary && { primary: range(primary) }),
    ...(secondary && { secondary: range(secondary) }),
  }
  const titled = (title: string): string => (title === '' ? '' : text(title))
  const replaced: ChartOptions = {
    ...options,
    categories: options.categories.map(text),
    series: options.series.map((one) => ({
      ...one,
      name: text(one.name),
      values: one.values.map((value) => (value === null ? null : number(value))),
      labels: one.labels.map((label) =>
        label === null
          ? null
          : label.text === undefined
            ? { format: text(label.format ?? 'General') }
            : { text: text(label.text) },
      ),
    })),
    axisTitle: titled(options.axisTitle),
    secondaryAxisTitle: titled(options.secondaryAxisTitle),
    axes,
  }
  return isPlain ? { fills, options: replaced } : undefined
}

function gapped(xml: string): Gapped {
  const pieces: string[] = []
  const slots: number[] = []
  let rest = xml
  for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) {
    pieces.push(rest.slice(0, found.index))
    slots.push(Number(found[1] ?? found[2]))
    rest = rest.slice(found.index + found[0].length)
  }
  return { pieces: [...pieces, rest], slots }
}

function filled({ pieces, slots }: Gapped, fills: readonly string[]): string {
  let xml = pieces[0] ?? ''
  for (const [index, slot] of slots.entries()) xml += (fills[slot] ?? '') + (pieces[index + 1] ?? '')
  return xml
}

const skeletons = new Map<string, Skeleton>()

/**
 * A chart's files by way of a skeleton: charts of the same build differ in their texts and numbers alone, so
 * that the library, which takes fifty times as long, writes one of each build. A test compares the two.
 */
export function viaSkeleton(options: ChartOptions, write: (options: ChartOptions) => ChartFiles): ChartFiles {
  const given = marked(options)
  if (given === undefined) return write(options)
  const key = JSON.stringify(given.options)
  let skeleton = skeletons.get(key)
  if (skeleton === undefined) {
    const { xml, workbook } = write(given.options)
    skeleton = {
      xml: gapped(xml),
      workbook: new Map([...workbook].map(([path, one]) => [path, gapped(one)])),
    }
    if (skeletons.size >= mostSkeletons) skeletons.clear()
    skeletons.set(key, skeleton)
  }
  return {
    xml: filled(skeleton.xml, given.fills),
    workbook: new Map([...skeleton.workbook].map(([path, one]) => [path, filled(one, given.fills)])),
  }
}
