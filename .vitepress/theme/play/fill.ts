import type { Fill } from '../../play/types.ts'

const KEY = 'play-fill'

/** What a reader may keep. */
export interface FillField {
  name: string
  label: string
  hint: string
  pattern: RegExp
}

/** In the order they are asked for. */
export const FILL_FIELDS: FillField[] = [
  { name: 'mchid', label: '商户号 mchid', hint: '8～10 位数字', pattern: /^\d{8,10}$/ },
  { name: 'appid', label: '应用 appid', hint: 'wx 开头，共 18 个字符', pattern: /^wx[0-9a-z]{16}$/ },
  {
    name: 'notify_url',
    label: '通知地址 notify_url',
    hint: 'https 开头，不带参数',
    pattern: /^https:\/\/[^\s?#]{1,240}$/,
  },
]

const RE_PEM = /-----|BEGIN|PRIVATE KEY|CERTIFICATE/i
// APIv2 and APIv3 keys are 32 characters; serial numbers, hashes and Base64 are longer.
const RE_KEY = /[0-9A-Za-z+=]{32,}/

/**
 * Why a value cannot be kept, in Chinese.
 *
 * @returns nothing where it can, or is empty
 */
export function refusalOf({ pattern, hint }: FillField, value: string): string | undefined {
  if (value === '') return undefined
  if (RE_PEM.test(value)) return '这像是私钥或证书。示例用不到，也不要填进任何网页；这里没有保存。'
  if (RE_KEY.test(value)) return '这像是 API 密钥。示例用不到，也不要填进任何网页；这里没有保存。'
  return pattern.test(value) ? undefined : `格式不对，应为${hint}；这里没有保存。`
}

/** What is kept in this browser, and nowhere else. */
export function readFill(): Fill {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const entries = FILL_FIELDS.flatMap((field): [string, string][] => {
      const value = (kept as Record<string, unknown>)[field.name]
      return typeof value === 'string' && value && !refusalOf(field, value) ? [[field.name, value]] : []
    })
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

/** Keeps values; empty ones are forgotten. */
export function keepFill(fill: Fill): void {
  const entries = Object.entries(fill).filter(([, value]) => value !== '')
  if (entries.length > 0) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)))
  else localStorage.removeItem(KEY)
}
