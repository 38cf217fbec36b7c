/** A bar on a terminal that is drawn over itself and wiped at the end; nothing where there is no terminal. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  #shown = false

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream
  }

  show(done: number, all: number, words: string): void {
    if (!this.#stream.isTTY) return
    const width = 24
    const filled = all === 0 ? width : Math.floor((done / all) * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    this.#stream.write(`\r\u001B[K${bar} ${done}/${all} ${words}`)
    this.#shown = true
  }

  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001B[K')
    this.#shown = false
  }
}
