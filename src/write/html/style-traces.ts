import type { Theme } from '../theme/theme.js'

/** Figures that tell where they come from, on screens only. */
export const traceRules = ({ colors }: Theme): string => `
.traced { cursor: help; border-radius: .15em; }
.traced:hover, .traced:focus-visible { background: #${colors.soft}; text-decoration: underline dotted; text-underline-offset: .2em; }
.traced:focus-visible { outline: 2px solid #${colors.accent}; outline-offset: 1px; }
.trace-tip, .trace { font-size: .82rem; line-height: 1.5; text-align: start; text-indent: 0; overflow-wrap: anywhere; }
.trace p, .trace-tip p { margin: 0; text-indent: 0; text-align: start; font-size: inherit; line-height: inherit; }
.trace-tip { position: fixed; z-index: 10; box-sizing: border-box; max-width: min(28rem, calc(100vw - 16px)); padding: .5rem .7rem; background: #fff; border: 1px solid #${colors.rule}; border-radius: .25rem; box-shadow: 0 2px 10px rgb(0 0 0 / .18); }
.trace-name { font-weight: bold; }
.trace-source { opacity: .75; }
.trace { box-sizing: border-box; width: min(36rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem); padding: 1.2rem 1.4rem; border: 0; border-top: 3px solid #${colors.accent}; border-radius: .25rem; box-shadow: 0 6px 30px rgb(0 0 0 / .3); }
.trace::backdrop { background: rgb(0 0 0 / .35); }
.trace h2, body.band .trace h2 { margin: 0 0 .4rem; padding: 0; border: 0; font-size: 1.3rem; line-height: 1.3; text-align: start; text-indent: 0; }
.trace h3, .trace h4 { margin: .8rem 0 .3rem; font-size: inherit; line-height: inherit; text-align: start; text-indent: 0; }
.trace dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1em; margin: 0; }
.trace dt { opacity: .75; }
.trace dd { margin: 0; }
.trace ul { padding-inline-start: 1.2em; }
.trace li { margin: .3rem 0; text-indent: 0; text-align: start; }
.trace li > span { display: block; }
.trace li > .trace-name, .trace li > .trace-value { display: inline; }
.trace-value { margin-inline-start: .6em; font-variant-numeric: lining-nums; }
.trace button { margin-top: 1rem; padding: .35rem 1.2rem; font: inherit; color: #fff; background: #${colors.accent}; border: 0; border-radius: .2rem; cursor: pointer; }
.trace button:focus-visible { outline: 2px solid #${colors.accent}; outline-offset: 2px; }
@media print { .trace-tip, .trace { display: none; } }`
