import { PACKAGE_NAME } from './package-name.ts'
import type { Surface } from './types.ts'

/** The package's README, for those who install it. */
export function renderReadme({ operations, events }: Surface, version: string): string {
  return `# ${PACKAGE_NAME}

微信支付 OpenAPI 的 TypeScript 类型，配合 \`wechatpay-axios-plugin\` ${version} 使用：${operations.length} 个接口，${events.length} 种回调通知。
路径写错、少传必填字段、枚举值不对，编辑器当场就会指出来。

\`\`\`sh
npm install --save-dev ${PACKAGE_NAME}
\`\`\`

写进 \`tsconfig.json\`：

\`\`\`json
{ "compilerOptions": { "types": ["node", "${PACKAGE_NAME}"] } }
\`\`\`

或者在项目里引用一次。这一行会留在编译结果里，所以这时要装成 \`dependencies\`，不能只装成 \`devDependencies\`：

\`\`\`ts
import '${PACKAGE_NAME}'
\`\`\`

之后照常使用 SDK，\`wxpay.v2\`、\`wxpay.v3\` 和 \`wxpay.chain('v3/…')\` 都有类型。也可以单独取用：

\`\`\`ts
import type { Notification, Request, Response } from '${PACKAGE_NAME}'

type Order = Request<'POST /v3/pay/transactions/jsapi'>
type Paid = Notification<'TRANSACTION.SUCCESS'>
\`\`\`

\`sdk.d.ts\` 取自 wechatpay-axios-plugin ${version} 的类型声明（MIT，作者 James ZHANG），改正了 \`privateKey\` 的类型，并给客户端加上了各个接口。
`
}
