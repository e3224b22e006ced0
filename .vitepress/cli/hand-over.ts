import type { CheckResult } from './project.ts'

/*
 * VitePress bundles the configuration, so its modules are others than the command's in the same
 * process, and it would check the whole site once more. What both know by one name is this symbol.
 */
const CHECKED = Symbol.for('wechatpay-openapi-docs.checked')

const shared = globalThis as { [CHECKED]?: CheckResult | undefined }

/** Leaves a check of the whole site to the configuration, which VitePress is about to read. */
export function handOver(result: CheckResult): void {
  shared[CHECKED] = result
}

/** @returns what the command has left; nothing where the configuration is read on its own */
export function takeOver(): CheckResult | undefined {
  const result = shared[CHECKED]
  shared[CHECKED] = undefined
  return result
}
