import type { InterfaceLanguage } from '../errors.js'
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'

/** The page around the briefing: what can be switched, downloads, and faults over it. */
export function previewPage(nonce: string, language: InterfaceLanguage): string {
  const words = pageWords[language]
  const select = (name: keyof typeof words.select): string =>
    `<label>${words.select[name]} <select id="${name}"></select></label>`
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<header>
${select('region')}
${select('period')}
${select('language')}
${select('theme')}
<span class="space"></span>
<span id="status" role="status"></span>
<a id="docx" download>${words.docx}</a>
<a id="pdf" download>${words.pdf}</a>
</header>
<section id="faults" role="alert" hidden><h1>${words.faults}</h1><ol></ol></section>
<iframe id="briefing" title="${words.title}"></iframe>
<script nonce="${nonce}">const words = ${JSON.stringify(words.status)}
${pageScript}</script>
</body>
</html>
`
}

const pageWords = {
  en: {
    title: 'Preview',
    select: { region: 'Region', period: 'Period', language: 'Language', theme: 'Theme' },
    docx: 'Word',
    pdf: 'PDF',
    faults: 'This must be mended first; what shows below is the last page without faults',
    status: {
      working: 'working …',
      ready: 'up to date',
      lost: 'the preview has stopped',
      region: ' (not in the data)',
    },
  },
  zh: {
    title: '预览',
    select: { region: '地区', period: '时期', language: '语言', theme: '主题' },
    docx: '下载 Word',
    pdf: '下载 PDF',
    faults: '以下问题需先改正，下方是上一次无误的页面',
    status: { working: '生成中…', ready: '已是最新', lost: '预览已停止', region: '（数据中没有）' },
  },
}
