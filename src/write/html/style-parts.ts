import type { Theme } from '../theme/theme.js'
import { fontFamily } from './font-family.js'

/** Title, red head, contents, cards, boxes and what closes a document. */
export const parts = (theme: Theme): string => {
  const { colors } = theme
  return `
header.title { margin-bottom: 2.2rem; }
header.title p + h1 { margin-top: .3rem; }
header.title .subtitle, header.title .byline { margin-top: .5rem; }
.logo { display: block; max-width: 60%; height: auto; margin-bottom: 1rem; }
header.plain .logo { margin-inline: auto; }
${theme.titleBlock === 'band' ? band(theme) : ''}
.red-head { margin-bottom: 2rem; }
.marks { text-align: left; }
.marks p { text-align: left; }
.secrecy, .urgency { font-family: ${fontFamily(theme, 'hei')}; }
.mark { margin: 1.4rem 0; color: #${colors.redHead}; letter-spacing: .08em; text-wrap: balance; }
.numbers p { margin: 0; }
.signer .name { font-family: ${fontFamily(theme, 'kai')}; }
.signed { display: flex; flex-wrap: wrap; justify-content: space-between; padding-inline: 1em; }
.red { width: auto; margin: .5rem 0 0; border-top: 2.5px solid #${colors.redHead}; }
.thick-thin { width: auto; height: 7px; margin: .5rem 0; border-top: 3px solid #${colors.redHead}; border-bottom: 1px solid #${colors.redHead}; }
.letter { display: grid; grid-template-columns: 1fr auto; column-gap: 1em; }
.letter .mark, .letter hr { grid-column: 1 / -1; }
.letter .marks { grid-column: 1; }
.letter .numbers { display: block; grid-column: 2; }
.letter .numbers p { text-align: right; }
.contents { margin: 0 0 2rem; }
.contents ol { list-style: none; padding-inline-start: 0; }
.contents ol ol { padding-inline-start: 2em; }
.contents-head { margin-bottom: .4rem; }
.contents a { color: inherit; text-decoration: none; }
.contents a:hover, .contents a:focus-visible { text-decoration: underline; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .8rem; padding: 0; margin: 1.4rem 0 1.8rem; list-style: none; }
.cards li { margin: 0; padding: .8rem .9rem .75rem; background: #${colors.soft}; border-top: 3px solid #${colors.accent}; text-indent: 0; }
.card-figure { font-variant-numeric: lining-nums; overflow-wrap: anywhere; }
.card-figure .number { white-space: normal; }
.card-figure .unit { font-size: .6em; font-weight: normal; margin-inline-start: .15em; }
.box { margin: 1.4rem 0; padding: .9rem 1.2rem 1rem; background: #${colors.soft}; border-inline-start: 4px solid #${colors.accent}; }
.box-head { margin-bottom: .3rem; }
.attachment-list { display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); margin-top: 1.8rem; padding-inline-start: 2em; }
.attachment-list p { text-indent: 0; }
.attachment-list ol { padding-inline-start: 1.2em; }
.attachment-list li { text-indent: 0; text-align: left; }
.attachment-list li::marker { font-variant-numeric: lining-nums; }
.signature { margin-top: 2.4rem; padding-inline-end: 2em; break-inside: avoid; }
.sealed { margin-top: 3.6rem; }
.sealed p:last-child { padding-inline-end: 2em; }
h2.attachment { margin-top: 4rem; margin-bottom: 1rem; padding-top: 1.4rem; border-top: 1px dashed #${colors.rule}; text-indent: 0; }
.attachment-label { display: block; }
.attachment-title { display: block; color: #${theme.titleBlock === 'band' ? colors.accent : theme.styles.title.color}; text-align: center; font-size: 1.25rem; margin-top: .6rem; text-indent: 0; }
.imprint { margin-top: 3rem; border-top: 2px solid #000; border-bottom: 2px solid #000; }
.imprint p { margin: 0; padding: .2rem 1em; text-indent: 0; }
.copies { border-bottom: 1px solid #000; }
.signed > *, .printed > *, .attachment-list > *, figcaption > * { min-width: 0; overflow-wrap: anywhere; }
.printed { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 2em; }
.arrow { display: inline-block; width: .62em; height: .56em; margin-inline: .18em; background: #${colors.flat}; }
.arrow.up { background: #${colors.up}; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.arrow.down { background: #${colors.down}; clip-path: polygon(0 0, 100% 0, 50% 100%); }
.arrow.flat { height: .16em; vertical-align: .22em; }
.bar { display: inline-block; width: 3.2em; height: .62em; margin-inline-start: .5em; background: #${theme.chart.gridColor}; text-align: left; }
.bar span { display: block; height: 100%; background: #${theme.chart.colors[0] ?? colors.accent}; }
.bar.negative span { background: none; box-shadow: inset 0 0 0 1.5px #${colors.down}; }
.bar.none { background: none; }`
}

/** The title on the accent colour over the whole width of the sheet, which stands on a tinted ground. */
const band = ({ colors }: Theme): string => `
html { background: #${colors.soft}; }
body.band main { max-width: 48rem; min-height: 100vh; padding: 3rem 3.4rem 4rem; background: #fff; }
body.band header.title { margin: 0 -3.4rem 2rem; padding: 2.6rem 3.4rem 2.2rem; background: #${colors.accent}; border-bottom: .4rem solid color-mix(in srgb, #${colors.accent} 45%, #fff); }
body.band main > header.title:first-child { margin-top: -3rem; }
body.band h2:not(.attachment) { margin-top: 2rem; padding-bottom: .3rem; border-bottom: 2px solid #${colors.soft}; }
body.band h2 + * { margin-top: .6rem; }
body.band .contents { padding: .9rem 1.2rem 1rem; border: 1px solid #${colors.rule}; }`
