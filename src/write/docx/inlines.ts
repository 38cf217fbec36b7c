import type { Inline, InlineType } from '../../document/nodes.js'
import { isLinkUrl } from '../../document/links.js'
import { breakRun, linkRun, textRuns, type RunStyle, type WordInline } from './adapter.js'
import type { InlineContext } from './context.js'
import { linkStyleId } from './style-ids.js'
import { words } from './words.js'

type Handler<K extends InlineType> = (
  node: Extract<Inline, { type: K }>,
  context: InlineContext,
) => WordInline[]

const withRun = (context: InlineContext, run: Partial<RunStyle>): InlineContext => ({
  ...context,
  run: { ...context.run, ...run },
})

/** Han type has no italic: emphasis takes 楷体, and in text that is 楷体 already, dots under the characters. */
function emphasized(context: InlineContext): InlineContext {
  if (words[context.language].emphasis === 'italic') return withRun(context, { italic: true })
  const kai = context.theme.faces.kai
  return withRun(context, context.run.face === kai ? { dotted: true } : { face: kai })
}

const inlines: { readonly [K in InlineType]: Handler<K> } = {
  text: (node, { run }) => textRuns(node.value, run),
  number: (node, { run }) => textRuns(node.text, run),
  break: (_, { run }) => [breakRun(run)],
  strong: (node, context) => writeInlines(node.children, withRun(context, { bold: true })),
  emphasis: (node, context) => writeInlines(node.children, emphasized(context)),
  link: (node, context) => {
    // Word refuses a whole file for one target that is no URI.
    if (!isLinkUrl(node.url) || !URL.canParse(node.url)) return writeInlines(node.children, context)
    const children = writeInlines(node.children, withRun(context, { styleId: linkStyleId }))
    return [linkRun(new URL(node.url).href, children)]
  },
}

function writeInline<K extends InlineType>(
  node: Extract<Inline, { type: K }>,
  context: InlineContext,
): WordInline[] {
  const handler: Handler<K> = inlines[node.type]
  return handler(node, context)
}

/** The runs of some inlines; every figure is a run of its own. */
export function writeInlines(nodes: readonly Inline[], context: InlineContext): WordInline[] {
  return nodes.flatMap((node) => writeInline(node, context))
}
