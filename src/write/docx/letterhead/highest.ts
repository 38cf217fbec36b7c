import type { UserPackage } from './user-package.js'

/** The highest number in an attribute of some elements of all parts. */
export function highest(pkg: UserPackage, pattern: RegExp): number {
  return pkg
    .paths()
    .filter((path) => path.endsWith('.xml'))
    .flatMap((path) => [...pkg.text(path).matchAll(pattern)])
    .reduce((most, match) => Math.max(most, Number(match[1])), 0)
}
