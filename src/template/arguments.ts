import type { Fact } from '../derive/fact.js'
import { parseUnit } from '../model/unit.js'
import type { Scaling } from '../phrase/scaling.js'
import type { HelperCall } from './helper.js'
import type { NameForm } from '../phrase/speaker.js'
import { idsOf } from './options.js'
import { textOf } from './text-value.js'

/** Readers of a helper's arguments; the template was checked, so what they meet has the right form. */

export function idListOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((id) => textOf(id)) : idsOf(textOf(value))
}

export function namedText(call: HelperCall, name: string): string {
  return textOf(call.named[name])
}

/** Which names a tag asks for; undefined where it leaves that to the order of mentions. */
export function namedForm(call: HelperCall): NameForm | undefined {
  const form = namedText(call, 'names')
  return form === 'full' || form === 'short' ? form : undefined
}

export function namedFlag(call: HelperCall, name: string): boolean {
  return call.named[name] === true
}

/** What the `unit` and `decimals` of a tag ask for; a unit that came by an option's name may be none. */
export function namedScaling(call: HelperCall): Scaling | undefined {
  const { run, place } = call
  const text = namedText(call, 'unit')
  const decimals = namedText(call, 'decimals')
  if (text === '') {
    if (decimals !== '') run.report('decimals-without-unit', {}, place)
    return undefined
  }
  const unit = text === 'auto' ? text : parseUnit(text)
  if (unit === undefined) {
    run.report('unit-unknown', { unit: text }, place)
    return undefined
  }
  return { unit, ...(decimals !== '' && { decimals: Number(decimals) }) }
}

/** Reports a unit in which none of the figures can be told. */
export function checkScaling(
  { run, place }: HelperCall,
  scaling: Scaling | undefined,
  facts: readonly Fact[],
): void {
  if (scaling === undefined || scaling.unit === 'auto' || facts.length === 0) return
  const { dimension, id } = scaling.unit
  if (facts.some((fact) => fact.unit?.dimension === dimension)) return
  run.report('unit-fits-nothing', { unit: id }, place)
}

/** The arguments by which a tag asks for another unit than the source's. */
export const scalingArguments = {
  unit: 'unit',
  decimals: { oneOf: ['0', '1', '2', '3', '4', '5', '6'] },
} as const
