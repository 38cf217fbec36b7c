/** Every ceiling in one place, each with its reason. */
export const limits = {
  /** A dataset's file: a million observations are about 100 MB of CSV; beyond that a database serves better. */
  datasetFileBytes: 256 * 1024 * 1024,
  /** Handlebars' compiler slows down steeply with size; an honest briefing's template is under 20 KB. */
  templateBytes: 64 * 1024,
  /** A theme is a page of text, and its logo, printed 60 mm wide at 600 dpi, has far less. */
  themeFileBytes: 4 * 1024 * 1024,
  /** Deep nesting overflows the compiler's stack. */
  templateNesting: 32,
  /** Partials that name others twice grow without end; an honest template has a dozen. */
  templatePartials: 100,
  /** Findings reported for one input; a wrong separator would otherwise print one per cell. */
  findings: 200,
  /** A table or chart over time that a page can hold. */
  periodsShown: 120,
  /** A user's Word file with its pictures, inflated; more is a mistake or an attack. */
  letterheadBytes: 100 * 1024 * 1024,
  /** Findings told of one proofreading; a text in the wrong encoding or language would print thousands. */
  textFindings: 1000,
  /** A document's file to be proofread, with its pictures. */
  documentFileBytes: 64 * 1024 * 1024,
  /** One part of a Word file with text: a book of a million characters has about 30 MB of XML. */
  documentPartBytes: 64 * 1024 * 1024,
  /** A web page's text with its markup; the tree of its elements takes ten times as much. */
  htmlBytes: 16 * 1024 * 1024,
  /** Elements inside one another; honest documents stay below a hundred. */
  documentNesting: 1000,
  /** Elements of a web page that are not closed, as <p> and <li> need not be. */
  htmlUnclosed: 50_000,
  /** A yearbook has a thousand pages. */
  pdfPages: 2000,
  /** A name is a name, not a text. */
  nameCharacters: 200,
  /** A workbook has a few parts for each sheet, drawing and comment. */
  workbookParts: 2000,
  /** One unpacked part: a sheet with a million filled cells has about 40 MB of XML. */
  workbookPartBytes: 256 * 1024 * 1024,
  /** All unpacked parts together. */
  workbookBytes: 512 * 1024 * 1024,
  /** A part of real cells unpacks to 5 to 60 times its size, one of repeated empty cells to 200. */
  workbookRatio: 400,
  /** Small parts may be repetitive; what they unpack to does no harm. */
  workbookRatioFrom: 4 * 1024 * 1024,
  /** Filled cells of all sheets; each takes about 150 bytes while a wide table is read. */
  workbookCells: 2_000_000,
  /** What a spreadsheet itself allows in one cell. */
  cellCharacters: 32_767,
  /** What a spreadsheet itself allows. */
  workbookStyles: 65_536,
  workbookMerges: 65_536,
  sheetRows: 1_048_576,
  /** Values of a cube (JSON-stat, SDMX). */
  cubeValues: 2_000_000,
  /** Lines of a table's head that are read; offices use up to five. */
  tableHeads: 20,
} as const
