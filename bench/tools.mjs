/** What the benchmarks share: invented figures, and how times and tables are taken and printed. */
import { performance } from 'node:perf_hooks'

export const quarters = Array.from(
  { length: 40 },
  (_, index) => `${2014 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
)

/** An invented value with one decimal, the same in every run. */
export function inventedValue(region, indicator, period) {
  return `${(region + indicator * 7 + period) % 30}.${period % 10}`
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** A step's result and how many milliseconds it took. */
export async function timed(step) {
  const start = performance.now()
  const result = await step()
  return { result, ms: performance.now() - start }
}

/** Megabytes in use; after a full collection where Node runs with --expose-gc. */
export function heapMb() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

/** Prints rows under heads, every cell as wide as its head. */
export function printTable(heads, rows) {
  const print = (cells) =>
    console.log(cells.map((cell, index) => cell.padStart(heads[index].length)).join(' | '))
  print(heads)
  for (const row of rows) print(row)
}
