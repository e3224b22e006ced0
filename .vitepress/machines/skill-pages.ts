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
  guide('errors', '读取错误，决定重试还是停下'),
  guide('encryption', '加密、解密敏感信息'),
  guide('typings', '在自己的项目里装上类型'),
  guide('gateway', '没有商户号时测试'),
]
