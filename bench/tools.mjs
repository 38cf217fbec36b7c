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

/** The same with the processor's time that all threads of this process took. */
export async function measured(step) {
  const before = process.cpuUsage()
  const { result, ms } = await timed(step)
  const { user, system } = process.cpuUsage(before)
  return { result, ms, cpuMs: (user + system) / 1000 }
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

/** A package that only benchmarks use, see `bench/package.json`; undefined where it is not installed. */
export async function optional(name) {
  try {
    return await import(name)
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
