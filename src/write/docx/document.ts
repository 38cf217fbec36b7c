import type { Chart } from '../../document/nodes.js'
import { JianbaoError } from '../../errors.js'
import { checkCharacters } from '../characters.js'
import type { Writer } from '../writer.js'
import { packFile } from './adapter.js'
import { writeBlocks } from './blocks.js'
import { dressChart } from './chart-part.js'
import { Lists } from './lists.js'
import { footerDistanceTwips } from './page.js'
import { propertiesPart } from './properties.js'
import { makeReproducible } from './reproducible.js'
import { settingsPart } from './settings.js'
import { styleIds } from './style-ids.js'
import { stylesPart } from './styles.js'
import { mmToTwips, ptToTwips, ptToTwipsWithin } from './units.js'
import { words } from './words.js'

const chartPart = /^word\/charts\/chart(\d+)\.xml$/

/**
 * Writes a Word file (.docx): real headings, tables, lists and editable charts, set in the theme's styles.
 * The file names the theme's own families, so no face is ever substituted. The same document gives the
 * same bytes, in any process and time zone. Throws `character-not-allowed` for every character that a
 * Word file cannot hold.
 *
 * @example
 * const { bytes } = await writeDocx(document, { theme: gongwen })
 */
export const writeDocx: Writer = async (document, { theme }) => {
  const findings = checkCharacters(document)
  if (findings.length > 0) throw new JianbaoError(findings)
  const { language } = document
  const { page, styles, faces } = theme
  const lists = new Lists(theme, words[language])
  const charts: Chart[] = []
  const children = writeBlocks(document.children, {
    theme,
    language,
    lists,
    charts,
    paragraphStyle: 'body',
    listDepth: 0,
    keepNext: false,
  })
  const packed = await packFile({
    page: {
      width: mmToTwips(page.widthMm),
      height: mmToTwips(page.heightMm),
      top: mmToTwips(page.marginMm.top),
      right: mmToTwips(page.marginMm.right),
      bottom: mmToTwips(page.marginMm.bottom),
      left: mmToTwips(page.marginMm.left),
      footer: footerDistanceTwips(theme),
      linePitch: ptToTwipsWithin(styles.body.linePt),
    },
    pageNumber: {
      styleId: styleIds.pageNumber,
      face: faces[styles.pageNumber.role],
      indent: ptToTwips(styles.pageNumber.sizePt),
    },
    face: faces[theme.chart.role],
    lists: lists.definitions,
    children,
    parts: {
      'word/styles.xml': stylesPart(theme, language),
      'word/settings.xml': settingsPart(language),
      'docProps/core.xml': propertiesPart(document),
    },
  })
  const bytes = makeReproducible(packed, (path, xml) => {
    const node = charts[Number(chartPart.exec(path)?.[1]) - 1]
    return node === undefined ? xml : dressChart(xml, node, theme, language)
  })
  return { bytes, substitutions: [] }
}
