/** Roles of PDF 1.7, 14.8.4, as far as documents here have them. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Note'

/** What a part of the document is; the marks on the pages name the element that they belong to. */
export interface StructureElement {
  readonly role: StructureRole
  /** In reading order. */
  readonly children: StructureElement[]
  /** Said instead of what is drawn. */
  readonly alternative?: string
  readonly scope?: 'Row' | 'Column' | 'Both'
  readonly columnSpan?: number
  readonly rowSpan?: number
}

/** An element, or what is no part of the text: rules, fills, running heads and page numbers. */
export type Owner = StructureElement | 'artifact'

/** Adds an element behind those that its parent has. */
export function addElement(
  parent: StructureElement,
  role: StructureRole,
  attributes: Omit<StructureElement, 'role' | 'children'> = {},
): StructureElement {
  const element: StructureElement = { role, children: [], ...attributes }
  parent.children.push(element)
  return element
}

export const createStructure = (): StructureElement => ({ role: 'Document', children: [] })
