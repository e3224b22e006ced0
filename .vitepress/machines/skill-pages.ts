/** A page of the site that becomes a reference of the skill. */
export interface SkillPage {
  /** `Page.name`. */
  page: string
  /** Its file below `references/`. */
  file: string
  /** When to read it, on one line of the index. */
  when: string
}

const guide = (name: string, when: string): SkillPage => ({
  page: `docs/guide/${name}.md`,
  file: `${name}.md`,
  when,
})

const product = (name: string, when: string): SkillPage => ({
  page: `docs/products/${name}.md`,
  file: `product-${name}.md`,
  when,
})

/** The page whose rules stand in `SKILL.md` itself. */
export const RULES_PAGE = 'docs/agents.md'

/** What the skill is made of, in the order of its index. */
export const SKILL_PAGES: SkillPage[] = [
  guide('choosing', '选产品：用户在哪里付款、钱付给谁、什么时候付'),
  guide('merchant-partner', '直连商户与服务商要传的字段有什么不同'),
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
  guide('frameworks', 'Express、Koa、Fastify、NestJS、Next.js 里的通知'),
  guide('errors', '读取错误，决定重试还是停下'),
  guide('common-errors', '各接口共有的错误码'),
  guide('retries', '重试、幂等与队列'),
  guide('reconciling', '对账：下载、核对、解析、比较'),
  guide('encryption', '加密、解密敏感信息'),
  guide('typings', '在自己的项目里装上类型'),
  guide('gateway', '没有商户号时测试'),
  guide('testing', '给自己的代码写测试'),
  guide('keys', '更换证书与公钥而不停机'),
  guide('security', '密钥、日志、权限'),
  guide('going-live', '上线之前逐项检查'),
  guide('troubleshooting', '凭 Request-ID 排错'),
  guide('v2-to-v3', 'APIv2 升级到 APIv3'),
  guide('faq', '常见问题'),
]
