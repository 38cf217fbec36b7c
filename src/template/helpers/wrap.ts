import { box as boxNode, section, text } from '../../document/builders.js'
import type { TitlePart } from '../../document/fold-parts.js'
import type { Block, Inline } from '../../document/nodes.js'
import type { WrapHelper } from '../helper.js'
import { textOf } from '../text-value.js'

/** Text in a frame of its own, such as a comment beside the report. */
export const box: WrapHelper = {
  name: 'box',
  usage: '{{#box "title"}}…{{/box}}',
  block: true,
  positional: ['text'],
  named: {},
  wrap({ positional }) {
    const label = textOf(positional[0])
    return (children) =>
      children.length === 0 ? undefined : boxNode(label === '' ? [] : [label], ...children)
  },
}

/** What is wider than an upright page, on pages that lie. */
export const landscape: WrapHelper = {
  name: 'landscape',
  usage: '{{#landscape}}…{{/landscape}}',
  block: true,
  positional: [],
  named: {},
  wrap: () => (children) => (children.length === 0 ? undefined : section('landscape', ...children)),
}

/** A line in front of the title: the name of a column or series. */
export const kicker: WrapHelper = titleLine('kicker')
export const subtitle: WrapHelper = titleLine('subtitle')
/** Who wrote or spoke it, under the title. */
export const byline: WrapHelper = titleLine('byline')

function titleLine(part: TitlePart): WrapHelper {
  return {
    name: part,
    usage: `{{#${part}}}…{{/${part}}}`,
    block: true,
    positional: [],
    named: {},
    wrap: () => (blocks) => {
      const children = inlinesOf(blocks)
      return children.length === 0 ? undefined : { type: 'title-line', part, children }
    },
  }
}

/** The text of paragraphs as one line. */
function inlinesOf(blocks: readonly Block[]): Inline[] {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []))
  return lines.flatMap((line, index) => (index === 0 ? line : [text(' '), ...line]))
}
