/**
 * What makes the figures of a page tell where they come from. The page reads and prints the same without it;
 * all text is set as text, never as markup.
 */
export const traceScript = `(() => {
  const { words, facts } = JSON.parse(document.getElementById('traces').textContent)
  const make = (tag, name, text) => {
    const node = document.createElement(tag)
    if (name) node.className = name
    if (text) node.textContent = text
    return node
  }
  const idsOf = (figure) => figure.dataset.fact.split(' ').filter((id) => facts[id])
  const figureAt = (node) => (node.closest ? node.closest('.traced') : null)
  const computed = (fact) => fact.words + (fact.substituted ? words.colon + fact.substituted : '')

  const tip = make('div', 'trace-tip')
  tip.id = 'trace-tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true
  const dialog = make('dialog', 'trace')
  dialog.setAttribute('aria-labelledby', 'trace-head')
  document.body.append(tip, dialog)

  for (const figure of document.querySelectorAll('main [data-fact]')) {
    if (figure.closest('a') || idsOf(figure).length === 0) continue
    figure.classList.add('traced')
    // A drawing is one picture to the keyboard; its figures follow in a table.
    if (figure.closest('[role=img]')) continue
    figure.tabIndex = 0
    figure.setAttribute('role', 'button')
    figure.setAttribute('aria-haspopup', 'dialog')
  }

  let shown = null
  let leaving = 0
  const hide = () => {
    clearTimeout(leaving)
    if (shown) shown.removeAttribute('aria-describedby')
    shown = null
    tip.hidden = true
  }
  const show = (figure) => {
    clearTimeout(leaving)
    if (shown === figure || dialog.open) return
    hide()
    shown = figure
    tip.replaceChildren(
      ...idsOf(figure).flatMap((id) => [
        make('p', 'trace-name', facts[id].name),
        make('p', '', computed(facts[id])),
        ...facts[id].sources.map((source) => make('p', 'trace-source', source)),
      ]),
    )
    figure.setAttribute('aria-describedby', tip.id)
    tip.hidden = false
    const at = figure.getBoundingClientRect()
    const size = tip.getBoundingClientRect()
    const width = document.documentElement.clientWidth
    const left = Math.max(8, Math.min(at.left + at.width / 2 - size.width / 2, width - size.width - 8))
    const above = at.top - size.height - 6
    tip.style.left = left + 'px'
    tip.style.top = (above < 8 ? at.bottom + 6 : above) + 'px'
  }
  const leave = () => {
    clearTimeout(leaving)
    leaving = setTimeout(hide, 200)
  }

  const row = (list, name, text) => {
    if (text) list.append(make('dt', '', name), make('dd', '', text))
  }
  const inputs = (fact) => {
    const list = make('ul')
    for (const id of fact.inputs) {
      const input = facts[id]
      if (!input) continue
      const item = make('li')
      item.append(
        make('span', 'trace-name', input.name),
        make('span', 'trace-value', input.amount),
        make('span', '', computed(input)),
        ...(input.inputs.length > 0 ? [inputs(input)] : input.sources.map((source) => make('span', 'trace-source', source))),
      )
      list.append(item)
    }
    if (fact.moreInputs > 0) list.append(make('li', '', words.more.replace('0', fact.moreInputs)))
    return list
  }
  const open = (figure) => {
    hide()
    const head = make('h2', '', figure.textContent)
    head.id = 'trace-head'
    const close = make('button', '', words.close)
    close.type = 'button'
    close.addEventListener('click', () => dialog.close())
    dialog.replaceChildren(
      head,
      ...idsOf(figure).flatMap((id) => {
        const fact = facts[id]
        const list = make('dl')
        row(list, words.value, fact.amount)
        row(list, words.formula, computed(fact))
        row(list, words.symbols, fact.symbols)
        for (const source of fact.sources) row(list, words.source, source)
        const name = make('h3', '', fact.name)
        if (fact.inputs.length === 0) return [name, list]
        return [name, list, make('h4', '', words.inputs), inputs(fact)]
      }),
      close,
    )
    figure.focus({ preventScroll: true })
    dialog.showModal()
    dialog.scrollTop = 0
  }
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })

  addEventListener('pointerover', (event) => {
    const figure = figureAt(event.target)
    if (figure && event.pointerType !== 'touch') show(figure)
    else if (tip.contains(event.target)) clearTimeout(leaving)
  })
  addEventListener('pointerout', (event) => {
    if (figureAt(event.target) || tip.contains(event.target)) leave()
  })
  addEventListener('focusin', (event) => {
    const figure = figureAt(event.target)
    if (figure && figure.matches(':focus-visible')) show(figure)
  })
  addEventListener('focusout', hide)
  addEventListener('scroll', hide, { passive: true, capture: true })
  addEventListener('click', (event) => {
    const figure = figureAt(event.target)
    if (figure) open(figure)
  })
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
    const figure = figureAt(event.target)
    if (!figure || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    open(figure)
  })
})()`
