import { createHash } from 'node:crypto'
import type { Document } from '../../document/nodes.js'
import { stretchesOf } from '../../document/stretches.js'
import type { Trace, Traces } from '../../document/traces.js'
import { traceScript } from './trace-script.js'
import { pageWords } from './words.js'

type ShownTrace = Omit<Trace, 'id' | 'status' | 'value' | 'unit'>

/** The traces of a document's figures and of all that they were computed from, by fact id. */
function tracesFor(document: Document, traces: Traces): Record<string, ShownTrace> {
  const found: Record<string, ShownTrace> = {}
  const pending = stretchesOf(document).flatMap(({ factIds }) => factIds)
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (Object.hasOwn(found, id)) continue
    const trace = traces.get(id)
    if (trace === undefined) continue
    const { name, amount, words, symbols, substituted, sources, inputs, moreInputs } = trace
    found[id] = { name, amount, words, symbols, substituted, sources, inputs, moreInputs }
    pending.push(...inputs)
  }
  return found
}

/** Where the figures come from as data, and the script that shows it; empty if nothing is known. */
export function tracesHtml(document: Document, traces: Traces): string {
  const facts = tracesFor(document, traces)
  if (Object.keys(facts).length === 0) return ''
  // Nothing in the data can end its element.
  const json = JSON.stringify({ words: pageWords[document.language].trace, facts }).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="traces">${json}</script>\n<script>${traceScript}</script>`
}

/** By which a browser knows the page's own script from any other. */
export const scriptHash = `'sha256-${createHash('sha256').update(traceScript).digest('base64')}'`
