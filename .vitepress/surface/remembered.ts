/**
 * Opens what is remembered of objects for as long as they live: one map a process. VitePress bundles
 * the configuration, so a build holds most modules twice, and each would read all pages once more.
 *
 * @param name what is remembered; the same name always gives the same map
 */
export function remembered<Key extends WeakKey, Value>(name: string): WeakMap<Key, Value> {
  const all = globalThis as Record<symbol, unknown>
  const key = Symbol.for(`wechatpay-openapi-docs.remembered.${name}`)
  const known = all[key] as WeakMap<Key, Value> | undefined
  const map = known ?? new WeakMap<Key, Value>()
  all[key] = map
  return map
}
