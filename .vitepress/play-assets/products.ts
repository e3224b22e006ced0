import type { PageRead } from '../examples/types.ts'
import type { ProductTypings } from '../play/types.ts'
import { toChain } from '../scaffold/chain.ts'
import { mergePages } from '../surface/merge.ts'
import { endpointNames } from '../surface/names.ts'
import type { Surface } from '../surface/types.ts'
import { renderNamespaces } from '../surface/typings.ts'

const CLIENT = `interface Wechatpay {
  v2: WeChatPay.OpenAPI.V2
  v3: WeChatPay.OpenAPI.V3
  chain<const Path extends keyof Chains>(path: Path): Chains[Path]
}
export declare const wxpay: Wechatpay`

/**
 * Puts together what an empty example of a product is checked against.
 *
 * @param pages of the product
 */
export function productTypings(pages: PageRead[]): ProductTypings {
  const { surface } = mergePages(pages)
  const typings = [
    "import type { AxiosPromise, AxiosRequestConfig } from 'axios'",
    ...renderNamespaces(surface),
    ...versions(surface),
    chains(surface),
    CLIENT,
  ].join('\n')
  const before = `// @filename: virtual.ts\n${typings}\n// @filename: business.js\nimport { wxpay } from './virtual'\n`
  return {
    source: { lang: 'js', before, code: '', after: '\n', files: {} },
    calls: callsOf(pages, surface),
  }
}

// A product of one version lacks the other.
function versions({ declarations }: Surface): string[] {
  const missing = ['V2', 'V3'].filter((one) => !declarations.has(`WeChatPay.OpenAPI.${one}`))
  return missing.map((one) => `export namespace WeChatPay.OpenAPI { export interface ${one} {} }`)
}

function chains({ operations }: Surface): string {
  const paths = new Map(operations.map(({ path, endpoint }) => [path.replace(/\/$/, '/{empty}'), endpoint]))
  const lines = [...paths].map(([path, endpoint]) => `  '${path}': ${endpoint}`)
  return ['interface Chains {', ...lines, '}'].join('\n')
}

function callsOf(pages: PageRead[], { operations }: Surface): ProductTypings['calls'] {
  const entries = pages.flatMap(({ page }): [string, ProductTypings['calls'][string]][] => {
    const own = operations.filter((one) => one.page === page.name)
    const path = endpointNames(page)?.path
    if (!path || own.length === 0) return []
    const address = page.name.replace(/^docs/, '').replace(/\.md$/, '')
    return [[address, { methods: own.map(({ method }) => method), chain: `wxpay${toChain(path)}` }]]
  })
  return Object.fromEntries(entries)
}
