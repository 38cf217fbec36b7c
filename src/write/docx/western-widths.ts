import type { LatinFace } from '../text-width.js'

/** Characters by their width in thousandths of an em, as the metrics of the standard faces have them. */
const timesNewRoman: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’\u2010\u2011',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  469: '^',
  480: '{}',
  500: '#$*0123456789_bdghknopquvxy–',
  541: '~',
  556: 'FPS',
  564: '+<=>\u2212',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYw',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
}
const arial: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' !,./:;I[\\]ft\u00a0',
  333: '()-`r“”\u2010\u2011',
  334: '{}',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu–',
  584: '+<=>~\u2212',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '@',
}

const byCharacter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width) / 1000] as const),
    ),
  )

/** The exact widths of Western letters and marks in em, by character. */
export const westernWidths: Readonly<Record<Exclude<LatinFace, 'half'>, ReadonlyMap<string, number>>> = {
  serif: byCharacter(timesNewRoman),
  sans: byCharacter(arial),
}
