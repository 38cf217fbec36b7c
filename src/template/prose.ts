/**
 * A text of the office's own with tags inside, given as an option: it is run where the template prints
 * it. Handlebars asks printed objects for `toHTML`, which is the only reason for that name.
 */
export class ProseValue {
  constructor(
    readonly raw: string,
    readonly toHTML: () => string,
  ) {}
}
