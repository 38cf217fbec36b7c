import { baseEffect } from '../../derive/base-effect.js'
import type { Absent } from '../../derive/fact.js'
import { structureOf, type StructureRequest } from '../../derive/structure.js'
import { totalOf } from '../../derive/total.js'
import type { Phrase } from '../../phrase/piece.js'
import { sayBaseEffect, sayStructure, saySum } from '../../phrase/say-parts.js'
import type { Subject } from '../../phrase/topic.js'
import { nameOfIndicator, nameOfRegion } from '../../phrase/speaker.js'
import { checkScaling, idListOf, namedForm, namedScaling, namedText, scalingArguments } from '../arguments.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import { MarkdownValue } from '../text-value.js'

const subjects = { oneOf: ['whole', 'name', 'none'] } as const
const forms = { oneOf: ['full', 'short'] } as const

/** The shares of all parts of a whole: 三次产业结构为7.7∶57.5∶34.8. */
export const structure: PrintHelper = {
  name: 'structure',
  usage:
    '{{structure "whole" parts="indicator indicator" title="三次产业结构" subject="none" names="short"}}',
  block: false,
  positional: ['indicators'],
  named: { parts: 'indicators', title: 'text', subject: subjects, names: forms },
  print(call) {
    const asked = wholeAndParts(call)
    if (asked === undefined) return new MarkdownValue('')
    const derived = structureOf(call.run.data, asked)
    if ('kind' in derived) return refused(call, asked.whole.id, derived)
    const speaker = call.run.speakerAt(call.place, namedForm(call))
    const title = namedText(call, 'title')
    return printed(call, sayStructure(speaker, derived, asked.whole, title, subjectOf(call)))
  },
}

/** Parts with their levels and what they come to. */
export const sum: PrintHelper = {
  name: 'sum',
  usage: '{{sum "whole" parts="indicator indicator" subject="none" names="short" unit="亿元" decimals="1"}}',
  block: false,
  positional: ['indicators'],
  named: { parts: 'indicators', subject: subjects, names: forms, ...scalingArguments },
  print(call) {
    const asked = wholeAndParts(call)
    if (asked === undefined) return new MarkdownValue('')
    const derived = totalOf(call.run.data, asked)
    if ('kind' in derived) return refused(call, asked.whole.id, derived)
    const scaling = namedScaling(call)
    checkScaling(call, scaling, [derived.whole])
    const speaker = call.run.speakerAt(call.place, namedForm(call), scaling)
    return printed(call, saySum(speaker, derived, subjectOf(call)))
  },
}

/** Growth beside that of the period of comparison and the two-year average. */
export const besideBase: PrintHelper = {
  name: 'base-effect',
  usage: '{{base-effect "indicator" subject="whole" names="short"}}',
  block: false,
  positional: ['indicators'],
  named: { subject: subjects, names: forms },
  print(call) {
    const { run, place } = call
    const [indicator] = run.indicators('base-effect', idListOf(call.positional[0]), place)
    if (indicator === undefined) return new MarkdownValue('')
    const derived = baseEffect(run.data, { region: run.region, indicator, period: run.period })
    if (derived.kind === 'absent') return refused(call, indicator.id, derived)
    const speaker = run.speakerAt(place, namedForm(call))
    return printed(call, sayBaseEffect(speaker, derived, 'default', subjectOf(call)))
  },
}

function wholeAndParts(call: HelperCall): StructureRequest | undefined {
  const { run, place, named } = call
  const [whole] = run.indicators('structure', idListOf(call.positional[0]), place)
  const parts = named.parts === undefined ? undefined : run.indicators('parts', idListOf(named.parts), place)
  if (whole === undefined) return undefined
  return { region: run.region, period: run.period, whole, ...(parts !== undefined && { parts }) }
}

function subjectOf(call: HelperCall): Subject {
  return (namedText(call, 'subject') || 'none') as Subject
}

function printed({ run, place }: HelperCall, phrase: Phrase): MarkdownValue {
  return new MarkdownValue(run.printAt(phrase, place))
}

function refused({ run, place }: HelperCall, id: string, { reason }: Absent): MarkdownValue {
  const name = nameOfIndicator(run.speaker, run.data.indicator(id))
  run.report(
    'figure-absent',
    { what: `${nameOfRegion(run.speaker, run.region, 'short')} ${name}`, reason },
    place,
  )
  return new MarkdownValue('')
}
