/** A page of the site that becomes a reference of the skill. */
export interface SkillPage {
  /** `Page.name`. */
  page: string
  /** Its file below `references/`. */
  file: string
  /** When to read it, on one line of the index. */
  when: string
  /** Taken as soon as the site has it; any other must be there. */
  isOptional?: boolean
}

const guide = (name: string, when: string): SkillPage => ({
  page: `docs/guide/${name}.md`,
  file: `${name}.md`,
  when,
})

const optional = (name: string, when: string): SkillPage => ({ ...guide(name, when), isOptional: true })

const product = (name: string, when: string): SkillPage => ({
  page: `docs/products/${name}.md`,
  file: `product-${name}.md`,
  when,
})

/** The page whose rules stand in `SKILL.md` itself. */
export const RULES_PAGE = 'docs/agents.md'

/** What the skill is made of, in the order of its index. */
export const SKILL_PAGES: SkillPage[] = [
  optional('choosing', '选产品：用户在哪里付款、钱付给谁、什么时候付'),
  optional('merchant-partner', '直连商户与服务商要传的字段有什么不同'),
  guide('getting-started', '第一次接入：密钥、创建客户端、一行代码对应哪个地址'),
  product('basic', '基础支付：下单、调起、通知、查单、关单、退款、对账的完整程序'),
  product('combine', '合单支付'),
  product('refund', '退款'),
  product('bill', '账单与对账'),
  product('profitsharing', '分账'),
  product('transfer', '商家转账'),
  product('ecommerce', '电商收付通'),
  product('payscore', '支付分'),
  product('papay', '委托代扣'),
  guide('webhook', '写通知的处理函数'),
  optional('frameworks', 'Express、Koa、Fastify、NestJS、Next.js 里的通知'),
  guide('errors', '读取错误，决定重试还是停下'),
  optional('common-errors', '各接口共有的错误码'),
  optional('retries', '重试、幂等与队列'),
  optional('reconciling', '对账：下载、核对、解析、比较'),
  guide('encryption', '加密、解密敏感信息'),
  guide('typings', '在自己的项目里装上类型'),
  guide('gateway', '没有商户号时测试'),
  optional('testing', '给自己的代码写测试'),
  optional('keys', '更换证书与公钥而不停机'),
  optional('security', '密钥、日志、权限'),
  optional('going-live', '上线之前逐项检查'),
  optional('troubleshooting', '凭 Request-ID 排错'),
  optional('v2-to-v3', 'APIv2 升级到 APIv3'),
  optional('faq', '常见问题'),
]
