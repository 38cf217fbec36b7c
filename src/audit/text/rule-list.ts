import type { Message } from '../../messages/index.js'
import { proofreadingMessages } from '../../messages/proofreading.js'
import type { RuleCode, RuleGroup } from './rule.js'
import { rules } from './rules/index.js'

/** A rule as it is told to people. */
export interface AuditRule {
  readonly code: RuleCode
  readonly group: RuleGroup
  readonly name: Message
  readonly source: string
  readonly example: { readonly wrong: string; readonly right: string }
}

/**
 * All rules of the proofreader; `\f` parts the documents of an example that needs two.
 *
 * @example auditRules.find(({ code }) => code === 'fold-by-to')?.group // 'usage'
 */
export const auditRules: readonly AuditRule[] = Object.values(rules).map(
  ({ code, group, source, example }) => ({
    code,
    group,
    name: proofreadingMessages[code],
    source,
    example,
  }),
)
