import { element } from './xml.js'

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const decorativeNamespace = 'http://schemas.microsoft.com/office/drawing/2017/decorative'

export interface Size {
  /** English Metric Units, 914,400 an inch. */
  readonly width: number
  readonly height: number
}

export interface PictureOptions {
  readonly relationship: string
  readonly drawing: number
  readonly size: Size
  /** Empty for decoration. */
  readonly alternative: string
  /** From the page's corner, behind the text; in the line if absent. */
  readonly at?: { readonly x: number; readonly y: number }
}

const extent = (name: string, { width, height }: Size): string => element(name, { cx: width, cy: height })

function properties(drawing: number, name: string, alternative: string): string {
  const attributes = { id: drawing, name: name === '' ? `${drawing}` : name, descr: alternative }
  if (alternative !== '') return element('wp:docPr', attributes)
  const decorative = element('adec:decorative', { 'xmlns:adec': decorativeNamespace, val: 1 })
  const extension = element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative)
  return element('wp:docPr', attributes, element('a:extLst', { 'xmlns:a': drawingNamespace }, extension))
}

const inline = (size: Size, described: string, graphic: string): string =>
  element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    extent('wp:extent', size),
    described,
    '<wp:cNvGraphicFramePr/>',
    graphic,
  )

const behindText = (size: Size, at: { x: number; y: number }, described: string, graphic: string): string =>
  element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: 0,
      behindDoc: 1,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    '<wp:simplePos x="0" y="0"/>',
    element('wp:positionH', { relativeFrom: 'page' }, element('wp:posOffset', {}, String(at.x))),
    element('wp:positionV', { relativeFrom: 'page' }, element('wp:posOffset', {}, String(at.y))),
    extent('wp:extent', size),
    '<wp:wrapNone/>',
    described,
    '<wp:cNvGraphicFramePr/>',
    graphic,
  )

const graphic = (uri: string, content: string): string =>
  element('a:graphic', { 'xmlns:a': drawingNamespace }, element('a:graphicData', { uri }, content))

/** A run with a picture. */
export function picture({ relationship, drawing, size, alternative, at }: PictureOptions): string {
  const content = element(
    'pic:pic',
    { 'xmlns:pic': pictureNamespace },
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id: drawing, name: `${drawing}` }), '<pic:cNvPicPr/>'),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relationship }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, '<a:off x="0" y="0"/>', extent('a:ext', size)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  )
  const described = properties(drawing, '', alternative)
  const drawn = graphic(pictureNamespace, content)
  const placed = at === undefined ? inline(size, described, drawn) : behindText(size, at, described, drawn)
  return `<w:r><w:drawing>${placed}</w:drawing></w:r>`
}

/** A run with a chart, which is a part of its own. */
export function chartDrawing(
  relationship: string,
  drawing: number,
  size: Size,
  name: string,
  alternative: string,
): string {
  const content = element('c:chart', { 'xmlns:c': chartNamespace, 'r:id': relationship })
  const described = properties(drawing, name, alternative)
  return `<w:r><w:drawing>${inline(size, described, graphic(chartNamespace, content))}</w:drawing></w:r>`
}
