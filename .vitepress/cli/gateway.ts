import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { credentialFiles } from '../gateway/files.ts'
import { type Gateway, startGateway } from '../gateway/server.ts'
import { readContracts } from '../surface/document.ts'
import { checkPages, openCache, ROOT } from './project.ts'
import { renderReport } from './report.ts'

const FOLDER = join(ROOT, '.vitepress/generated/gateway')
const USAGE = `Usage: npm run gateway [-- --port 8088] [--mchid 1900000109]

Starts a mock WeChat Pay on this machine: HTTP on the port, HTTPS on the next one. It answers every
operation that the site describes. Keys and certificates are made at each start; they lie in
.vitepress/generated/gateway until it stops.
Exit code: 0 it was stopped, 1 it cannot start, 2 wrong usage.`

interface Options {
  port: number
  mchid: string
}

async function main(): Promise<number> {
  const options = parse()
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    return 2
  }
  const result = await checkPages(['docs'], openCache())
  if (result.problems.length > 0) {
    console.error(renderReport(result, 'text'))
    console.error('\nThe gateway is not started. Mend the problems above first.')
    return 1
  }
  const gateway = await startGateway(await readContracts(result.surface, ROOT), options)
  writeKeys(gateway)
  console.log(introduce(gateway, result.surface.operations.length))
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await gateway.close()
  rmSync(FOLDER, { recursive: true, force: true })
  return 0
}

function parse(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8088' },
        mchid: { type: 'string', default: '1900000109' },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65534) return '--port takes a number from 1 to 65534.'
    if (!/^\d{6,12}$/.test(values.mchid)) return '--mchid takes 6 to 12 digits.'
    return { port, mchid: values.mchid }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Only the owner may read them, and they end with the gateway. */
function writeKeys(gateway: Gateway): void {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 })
  for (const [name, text] of Object.entries(credentialFiles(gateway))) {
    writeFileSync(join(FOLDER, name), text, { mode: 0o600 })
  }
}

function introduce({ url, secureUrl, credentials }: Gateway, operations: number): string {
  const { account } = credentials
  const folder = relative(process.cwd(), FOLDER)
  return `
A mock WeChat Pay with ${operations} operations, as merchant ${account.mchid}:

  ${url}   ${secureUrl}

Keys, certificates and account.json: ${folder}

import { readFileSync } from 'node:fs'
import { Wechatpay } from 'wechatpay-axios-plugin'

const read = (name) => readFileSync(\`${folder}/\${name}\`)
const account = JSON.parse(read('account.json'))
const wxpay = new Wechatpay({
  baseURL: account.url,
  mchid: account.mchid,
  serial: account.serial,
  privateKey: read('apiclient_key.pem'),
  certs: { [account.publicKeyId]: read('pub_key.pem') },
  secret: account.secret,
})

A notification:    curl ${url}gateway/notifications -d '{"event":"TRANSACTION.SUCCESS","url":"http://127.0.0.1:3000/notify"}'
The next failure:  curl ${url}gateway/answers -d '{"operation":"POST /v3/pay/transactions/jsapi","status":403,"code":"NO_AUTH"}'
What came in:      curl ${url}gateway/exchanges

Ctrl-C stops it, and removes the keys.`
}

try {
  process.exitCode = await main()
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(
    code === 'EADDRINUSE' ? `${message}\nChoose another port: npm run gateway -- --port N` : message,
  )
  process.exitCode = 1
}
