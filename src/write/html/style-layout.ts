import type { Theme } from '../theme/theme.js'
import { fontFamily } from './font-family.js'

/** The column of text and what stands in it. */
export const layout = (theme: Theme): string => `
html { font-size: 18px; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: #fff; scroll-behavior: smooth; }
body { margin: 0; text-indent: 0; line-break: strict; overflow-wrap: break-word; text-justify: inter-ideograph; hanging-punctuation: allow-end; text-autospace: normal; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { box-sizing: border-box; max-width: 40em; margin: 0 auto; padding: 3.5rem 2rem 5rem; }
h1, h2, h3, h4, h5, p, ul, ol, blockquote, figure, header, footer { margin: 0; }
h1, .attachment-title { font-synthesis: none; text-wrap: balance; }
h2, h3, h4, h5 { margin-top: .7rem; text-wrap: pretty; scroll-margin-top: 1rem; }
p + p, li + li { margin-top: .15rem; }
ul, ol { padding-inline-start: 3.2em; }
li p:not([class]) { text-indent: 0; }
blockquote { margin: .6rem 0; padding-inline-start: 2em; }
blockquote p:not([class]) { text-indent: 0; }
em:lang(zh) { font-style: normal; font-family: ${fontFamily(theme, 'kai')}; }
a { color: #${linkColor(theme)}; text-decoration-thickness: .06em; text-underline-offset: .2em; overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible, .frame:focus-visible { outline: 2px solid #${linkColor(theme)}; outline-offset: 2px; }
.number, .label { white-space: nowrap; }
.long { white-space: normal; overflow-wrap: anywhere; }
.note { text-indent: 0; margin-top: .5rem; }
.note + .note { margin-top: .1rem; }
hr { box-sizing: border-box; width: 8em; margin: 2rem auto; border: 0; border-top: 1px solid #${theme.colors.rule}; }
sup { font-size: .7em; line-height: 0; text-indent: 0; }
sup a { text-decoration: none; padding: 0 .15em; }
.reference { color: inherit; text-decoration-style: dotted; }
.footnotes { margin-top: 3rem; border-top: 1px solid #${theme.colors.rule}; padding-top: .6rem; }
.footnotes ol { padding-inline-start: 1.6em; }
.footnotes li { font-size: .8rem; }
.back::before { content: '\\21a9\\fe0e'; }
.back { text-decoration: none; }
figure { margin: 1.6rem 0; scroll-margin-top: 1rem; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }`

const linkColor = ({ colors }: Theme): string => colors.accent

export const phone = `
@media screen and (max-width: 40rem) {
  main p, main li { text-align: start; }
  html { font-size: 17px; }
  main, body.band main { padding: 1.6rem 1rem 3rem; }
  header.title { margin-bottom: 1.4rem; }
  body.band header.title { margin: 0 -1rem 1.4rem; padding: 1.6rem 1rem 1.4rem; }
  body.band main > header.title:first-child { margin-top: -1.6rem; }
  ul, ol { padding-inline-start: 1.8em; }
  blockquote { padding-inline-start: 1em; }
  .cards { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
  th, td { padding-inline: 3px; }
  .wide tbody th, .wide thead tr:first-child th:first-child { position: sticky; left: 0; z-index: 1; }
  :where(.wide) th { background: #fff; }
  .wide tbody th[colspan] { position: static; }
  .mark { font-size: 1.6rem; letter-spacing: 0; }
  .signature { padding-inline-end: 0; }
  .signature.sealed p:last-child { padding-inline-end: 2em; }
}`
