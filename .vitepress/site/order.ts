import type { Flow } from './flow-types.ts'
import { baseOf } from './known.ts'

/** What the place of a call among others depends on. */
interface Orderable {
  /** As in flows: `POST /v3/pay/transactions/jsapi`. */
  key: string
  title: string
  isDeprecated: boolean
}

// What a title says of when a call is made. The first that fits decides; the lowest rank comes first.
const KINDS: [kind: RegExp, rank: number][] = [
  [/回单|账单/, 6],
  [/查询|查单|查看|下载|获取|拉取|核查/, 3],
  [/关闭|关单|撤销|撤回|取消|解除|解约|解绑|终止|停止|暂停|删除|作废|注销|失效|完结/, 4],
  [/签约|授权|开通|添加|绑定|设置|配置/, 0],
  [/下单|预|申请|提交|创建|发起|请求|受理|登记|新增|激活|报名|发放|发送|发券|上传|支付|转账|扣款|进件/, 1],
]
const QUERY_RANK = 3
const OTHER_RANK = 5

/**
 * Puts calls into the order in which they are used: as the flows go and tell of them, then what begins something,
 * what asks for it, what ends it, and the rest; deprecated ones last. Equal calls keep their order.
 */
export function inOrderOfUse<T extends Orderable>(calls: T[], flows: Flow[]): T[] {
  const levels = levelsOf(flows)
  const told = [...levels.keys()]
  const place = ({ key, title, isDeprecated }: T) => [
    Number(isDeprecated),
    levels.get(key) ?? Number.MAX_SAFE_INTEGER,
    told.indexOf(key),
    rankOf(key, title),
  ]
  return calls
    .map((call) => ({ call, place: place(call) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ call }) => call)
}

function rankOf(key: string, title: string): number {
  const known = KINDS.find(([kind]) => kind.test(title))
  if (known) return known[1]
  return key.startsWith('GET ') ? QUERY_RANK : OTHER_RANK
}

// The same flows are asked about once a product.
const knownLevels = new WeakMap<Flow[], Map<string, number>>()

/**
 * How far each step is from the beginning of the flows that lead to it: the longest way counts, so
 * that a step stands behind all that any flow puts before it.
 */
function levelsOf(flows: Flow[]): Map<string, number> {
  const known = knownLevels.get(flows)
  if (known) return known
  const levels = new Map<string, number>()
  knownLevels.set(flows, levels)
  // Each round settles one flow at least; flows that contradict each other must end as well.
  for (let round = 0, changed = true; changed && round < flows.length; round++) {
    changed = false
    for (const { stages } of flows) {
      let below = 0
      for (const stage of stages) {
        const keys = stage.map(({ key }) => baseOf(key))
        for (const key of keys) {
          const level = Math.max(levels.get(key) ?? 0, below)
          changed ||= level !== levels.get(key)
          levels.set(key, level)
        }
        below = 1 + Math.max(...keys.map((key) => levels.get(key) ?? 0))
      }
    }
  }
  return levels
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
