import type { LinkTarget, Mark, Tooltip } from './page.js'
import type { StructureElement } from './structure.js'

/** An object of the file. */
export interface Reference {
  readonly data: Record<string, unknown>
  end(): void
}

/** The part of pdfkit's documents that tags are written with. */
export interface TaggedDocument {
  readonly page: { readonly dictionary: Reference; readonly structParentTreeKey: number }
  ref(data: object): Reference
  addContent(content: string): unknown
  getStructTreeRoot(): Reference & { readonly data: { ParentTree: ParentTree; K?: unknown } }
  createStructParentTreeNextKey(): number
}

interface ParentTree {
  limits: boolean
  add(key: number, value: unknown): unknown
}

/** Part of a line that is an element of its own: what leads or is pointed to, or is drawn instead of said. */
interface Inline {
  readonly role: 'Link' | 'Annot' | 'Span'
  readonly alternative: string | undefined
  readonly items: Item[]
}

/** Marked content of a page, an annotation on it, or an inline element. */
type Item =
  | { readonly page: Reference; readonly mcid: number }
  | { readonly page: Reference; readonly annotation: Reference; readonly key: number }
  | Inline

interface Place {
  readonly parents: (Inline | StructureElement)[]
  readonly page: Reference
}

/** Elements that say something by being empty. */
const mayBeEmpty = new Set<StructureElement['role']>(['Document', 'TD', 'TH'])

/**
 * Tags what is drawn with the elements that it belongs to, and writes their tree. pdfkit's own elements
 * take the page that was drawn last for the page of every link.
 */
export function createTags(document: TaggedDocument) {
  const items = new Map<StructureElement, Item[]>()
  const annotated = new Map<LinkTarget | Tooltip, Inline>()
  const places: (Place & { readonly key: number })[] = []
  let open: object | undefined
  let last: Place | undefined

  const itemsOf = (element: StructureElement): Item[] => {
    let own = items.get(element)
    if (!own) items.set(element, (own = []))
    return own
  }

  const annotatedOf = (element: StructureElement, by: LinkTarget | Tooltip): Inline => {
    let inline = annotated.get(by)
    if (!inline) {
      inline = { role: 'text' in by ? 'Annot' : 'Link', alternative: undefined, items: [] }
      annotated.set(by, inline)
      itemsOf(element).push(inline)
    }
    return inline
  }

  /** What a mark is tagged with. */
  function ownerOf(mark: Mark): Inline | StructureElement | 'artifact' {
    if (mark.of === 'artifact') return 'artifact'
    const by = mark.kind === 'text' ? (mark.link ?? mark.tooltip) : undefined
    if (by) return annotatedOf(mark.of, by)
    if (mark.kind === 'polygon' && mark.alternative !== undefined && mark.of.role !== 'Figure') {
      if (mark.alternative === '') return 'artifact'
      const span: Inline = { role: 'Span', alternative: mark.alternative, items: [] }
      itemsOf(mark.of).push(span)
      return span
    }
    return mark.of
  }

  function close(): void {
    if (open !== undefined) document.addContent('EMC')
    open = undefined
  }

  const artifact = {}

  return {
    beginPage(): void {
      const { dictionary, structParentTreeKey } = document.page
      last = { page: dictionary, parents: [] }
      places.push({ ...last, key: structParentTreeKey })
    },

    /** Begins the sequence that a mark is part of, unless it goes on. */
    beginMark(mark: Mark): void {
      const owner = ownerOf(mark)
      if (open === (owner === 'artifact' ? artifact : owner)) return
      close()
      if (owner === 'artifact' || !last) {
        open = artifact
        document.addContent('/Artifact BMC')
        return
      }
      open = owner
      const mcid = last.parents.push(owner) - 1
      const into = 'items' in owner ? owner.items : itemsOf(owner)
      into.push({ page: last.page, mcid })
      document.addContent(`/${owner.role} <</MCID ${mcid}>> BDC`)
    },

    endPage: close,

    /** The place in the tree of an annotation. */
    annotationParent(element: StructureElement, by: LinkTarget | Tooltip) {
      const { page } = document.page.dictionary === last?.page ? last : { page: document.page.dictionary }
      return {
        add: ({ annotationRef }: { readonly annotationRef: Reference }): void => {
          const key = document.createStructParentTreeNextKey()
          annotationRef.data['StructParent'] = key
          annotatedOf(element, by).items.push({ page, annotation: annotationRef, key })
        },
      }
    },

    /** Writes the tree, once all pages are drawn. */
    write(structure: StructureElement): void {
      const root = document.getStructTreeRoot()
      const parentTree = root.data.ParentTree
      // A tree of one node has none.
      parentTree.limits = false
      const references = new Map<Inline | StructureElement, Reference>()

      const kidsOf = (own: readonly Item[], reference: Reference): unknown[] =>
        own.map((item) => {
          if ('role' in item) return writeInline(item, reference)
          const { page } = item
          if ('annotation' in item) {
            parentTree.add(item.key, reference)
            return { Type: 'OBJR', Obj: item.annotation, Pg: page }
          }
          reference.data['Pg'] ??= page
          return reference.data['Pg'] === page ? item.mcid : { Type: 'MCR', Pg: page, MCID: item.mcid }
        })

      function writeInline(inline: Inline, parent: Reference): Reference {
        const { role, alternative } = inline
        const reference = document.ref({ S: role, P: parent })
        references.set(inline, reference)
        if (alternative !== undefined) reference.data['Alt'] = new String(alternative)
        reference.data['K'] = kidsOf(inline.items, reference)
        reference.end()
        return reference
      }

      function writeElement(element: StructureElement, parent: Reference): Reference | undefined {
        const { role, children, alternative } = element
        const reference = document.ref({ S: role, P: parent })
        references.set(element, reference)
        if (alternative !== undefined) reference.data['Alt'] = new String(alternative)
        const attributes = attributesOf(element)
        if (attributes) reference.data['A'] = attributes
        const kids = kidsOf(items.get(element) ?? [], reference)
        for (const child of children) if (!isEmpty(child)) kids.push(writeElement(child, reference))
        if (kids.length > 0) reference.data['K'] = kids
        reference.end()
        return reference
      }

      const isEmpty = (element: StructureElement): boolean =>
        !mayBeEmpty.has(element.role) && !items.has(element) && element.children.every(isEmpty)

      root.data.K = [writeElement(structure, root)]
      for (const { key, parents } of places)
        parentTree.add(
          key,
          parents.map((one) => references.get(one)),
        )
    },
  }
}

export type Tags = ReturnType<typeof createTags>

function attributesOf({ role, scope, columnSpan, rowSpan }: StructureElement): object | undefined {
  if (role === 'Figure') return { O: 'Layout', Placement: 'Block' }
  if (scope === undefined && columnSpan === undefined && rowSpan === undefined) return undefined
  return {
    O: 'Table',
    ...(scope !== undefined && { Scope: scope }),
    ...(columnSpan !== undefined && { ColSpan: columnSpan }),
    ...(rowSpan !== undefined && { RowSpan: rowSpan }),
  }
}
