import { spawnSync } from 'node:child_process'

/** Whether a program is installed here; tests that need one that is not are skipped and say so. */
export function hasTool(name: string): boolean {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0
}
