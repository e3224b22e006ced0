import type { Change, ChangeKind } from './compare.ts'

const WORDS: Record<ChangeKind, string> = {
  new: '本站新收录',
  gone: '不再提供',
  'field-added': '新增选填字段',
  'field-required-added': '新增必填字段',
  'field-removed': '去掉字段',
  'became-required': '改为必填',
  'became-optional': '改为选填',
  'values-added': '新增枚举值',
  'values-removed': '去掉枚举值',
  'type-changed': '类型改变',
}

const PARTS: Record<string, string> = {
  path: '路径参数',
  query: '查询参数',
  headers: '请求头',
  meta: '文件信息',
  body: '包体',
  answer: '应答',
  resource: '通知数据',
  reply: '回给微信支付的内容',
}

/** Says a change in one line of Markdown: 包体新增必填字段 `amount.total`。 */
export function describeChange({ kind, field, detail }: Change): string {
  const [part = '', ...path] = (field ?? '').split('.')
  const place = PARTS[part] ?? ''
  const name = path.length > 0 ? ` \`${path.join('.')}\`` : ''
  const values = detail ? `：${detail.replaceAll('"', '`')}` : ''
  return `${place}${WORDS[kind]}${name}${values}`
}
