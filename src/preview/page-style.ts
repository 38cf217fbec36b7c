export const pageStyle = `
* { box-sizing: border-box }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; background: #eceff1;
  font: 14px/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1c2733 }
header { display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; padding: 8px 14px;
  background: #fff; border-bottom: 1px solid #cfd8dc }
label { color: #546e7a }
select { font: inherit; max-width: 16em; padding: 2px 4px }
.space { flex: 1 }
#status { color: #78909c }
header a { padding: 2px 10px; border: 1px solid #1f4e79; border-radius: 4px; color: #1f4e79; text-decoration: none }
header a:hover { background: #1f4e79; color: #fff }
header a[aria-disabled] { opacity: .4; pointer-events: none }
#faults { max-height: 50vh; overflow: auto; margin: 0; padding: 10px 18px; background: #fff4f3;
  border-left: 6px solid #b71c1c; box-shadow: 0 2px 8px #0003; position: relative }
#faults h1 { font-size: 14px; margin: 0 0 6px; color: #b71c1c }
#faults ol { margin: 0; padding-left: 1.6em }
#faults code { font: 13px/1.5 ui-monospace, Consolas, monospace; color: #0d47a1; margin-right: .8em }
#faults small { color: #90a4ae; margin-left: .6em }
iframe { flex: 1; width: 100%; border: 0; background: #fff }
`
