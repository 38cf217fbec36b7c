/** What the page runs in the browser; `words` stands before it. */
export const pageScript = `
const get = (id) => document.getElementById(id)
const names = ['region', 'period', 'language', 'theme']
const query = new URLSearchParams(location.search)
let asked = 0

function fill(name, items, chosen) {
  const select = get(name)
  const all = items.some(({ id }) => id === chosen) ? items : [{ id: chosen, name: chosen + words.region }, ...items]
  select.replaceChildren(...all.map(({ id, name: text }) => new Option(text, id, false, id === chosen)))
}

function showFaults(findings) {
  get('faults').hidden = findings.length === 0
  get('faults').querySelector('ol').replaceChildren(...findings.map(({ place, message, code }) => {
    const item = document.createElement('li')
    const at = document.createElement('code')
    at.textContent = place
    const id = document.createElement('small')
    id.textContent = code
    item.append(...(place ? [at] : []), message, id)
    return item
  }))
}

function showPage(page) {
  const frame = get('briefing')
  const address = '/pages/' + page
  if (frame.dataset.address === address) return
  const at = frame.contentWindow ? frame.contentWindow.scrollY : 0
  frame.dataset.address = address
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, at), { once: true })
  frame.contentWindow.location.replace(address)
}

async function refresh() {
  const mine = ++asked
  get('status').textContent = words.working
  try {
    const answer = await fetch('/state?' + query)
    if (!answer.ok) throw new Error(await answer.text())
    const { selection, choices, page, findings } = await answer.json()
    if (mine !== asked) return
    if (choices) {
      const plain = (list) => list.map((id) => ({ id, name: id }))
      fill('region', choices.regions, selection.region)
      fill('period', plain(choices.periods), selection.period)
      fill('language', plain(choices.languages), selection.language)
      fill('theme', plain(choices.themes), selection.theme)
    }
    showFaults(findings)
    if (page !== undefined) showPage(page)
    const chosen = new URLSearchParams(selection)
    for (const format of ['docx', 'pdf']) {
      get(format).href = '/briefing.' + format + '?' + chosen
      get(format).toggleAttribute('aria-disabled', page === undefined)
    }
    get('status').textContent = page === undefined ? '' : words.ready
  } catch (error) {
    if (mine !== asked) return
    get('status').textContent = ''
    showFaults([{ place: '', message: String(error.message), code: '' }])
  }
}

for (const name of names) get(name).addEventListener('change', () => {
  query.set(name, get(name).value)
  history.replaceState(null, '', '?' + query)
  refresh()
})
const events = new EventSource('/events')
let lost = false
events.onmessage = refresh
events.onerror = () => { lost = true; get('status').textContent = words.lost }
events.onopen = () => { if (lost) { lost = false; refresh() } }
refresh()
`
