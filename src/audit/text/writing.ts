import { en } from '../../phrase/en.js'
import { formulaIn } from '../../phrase/formula-text.js'
import { simplify } from '../claims/script.js'
import type { Reading } from './reading.js'

/** How a text is written: what is suggested to it is written so as well. */
export type Writing = 'zh-Hans' | 'zh-Hant' | 'en'

const enough = 400

/** The writing of a text, by its first characters that tell. */
export function writingOf({ text, plain }: Pick<Reading, 'text' | 'plain'>): Writing {
  let han = 0
  let traditional = 0
  let latin = 0
  for (let at = 0; at < text.length && han + latin < enough; at++) {
    const character = text.charAt(at)
    if (/[\u4e00-\u9fff]/.test(character)) {
      han++
      if (character !== plain.charAt(at)) traditional++
    } else if (/[A-Za-z]/.test(character)) latin++
  }
  if (latin > han * 4) return 'en'
  return traditional * 12 > han ? 'zh-Hant' : 'zh-Hans'
}

/** The characters of suggestions and their traditional forms; a character that stays is none of them. */
const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '万萬亿億个個点點应應为為与與长長减減涨漲无無误誤对對处處后後业業产產总總额額实實际際贸貿资資税稅财財务務规規',
    '据據统統调調现現见見证證设設备備约約达達过過预預计計将將仅僅较較从從这這该該则則来來还還并並单單续續连連进進',
    '写寫请請数數标標记記没沒时時间間说說区區县縣国國东東结結构構关關开開审審办辦获獲级級类類经經济濟农農乡鄉镇鎮',
    '术術网網络絡绿綠环環责責价價购購销銷费費险險贷貸货貨运運输輸车車铁鐵陆陸电電发發误誤项項户戶条條辆輛吨噸顷頃',
    '台臺亩畝场場层層张張岁歲钟鐘轻輕双雙两兩余餘变變动動倾傾启啟顺順岛島宽寬归歸优優当當众眾称稱净淨额額显顯询詢',
    '舍捨许許围圍数數结結讲講记記报報处處内內处處刚剛几幾举舉执執词詞动動么麼问問题題负負颠顛错錯码碼读讀线線称稱只只改改',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const) ?? [],
)

/** Characters as this very text writes them, then as they are written in general. */
function traditionalOf({ text, plain }: Pick<Reading, 'text' | 'plain'>, words: string): string {
  const needed = new Set([...words])
  const own = new Map<string, string>()
  for (let at = 0; at < text.length && own.size < needed.size; at++) {
    const character = text.charAt(at)
    const simple = plain.charAt(at)
    if (simple !== character && needed.has(simple) && !own.has(simple)) own.set(simple, character)
  }
  return [...words]
    .map((character) => own.get(character) ?? pairs[character] ?? character)
    .join('')
    .replace(/“/g, '「')
    .replace(/”/g, '」')
}

/** A suggestion as the text that it is for is written. */
export function inWritingOf(reading: Reading, writing: Writing, words: string): string {
  switch (writing) {
    case 'zh-Hans':
      return words
    case 'zh-Hant':
      // Simplified first: quoted words may be the text’s own.
      return traditionalOf(reading, Array.from(words, simplify).join(''))
    case 'en':
      return formulaIn(en, words)
  }
}
