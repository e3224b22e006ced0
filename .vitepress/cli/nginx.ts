import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressSite } from '../deploy/compress.ts'
import { renderNginx } from '../deploy/nginx.ts'
import { contentSecurityPolicy } from '../deploy/policy.ts'
import { DIST, ROOT } from './project.ts'

const FOLDER = join(ROOT, '.vitepress/generated/nginx')
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules']
const BROTLI = 'ngx_http_brotli_static_module.so'
const MIME_TYPES = [
  '/etc/nginx/mime.types',
  '/usr/local/etc/nginx/mime.types',
  '/opt/homebrew/etc/nginx/mime.types',
]

/** Whether nginx is there to be started. */
export function isInstalled(): boolean {
  return spawnSync('nginx', ['-v']).status === 0
}

/**
 * Gets the built site ready for nginx: compressed copies, and a configuration.
 *
 * @param port on 127.0.0.1
 * @returns the configuration, and the file it is in
 */
export async function writeNginx(port: number): Promise<{ file: string; text: string }> {
  await compressSite(DIST)
  mkdirSync(FOLDER, { recursive: true })
  const brotliModule = MODULES.map((folder) => join(folder, BROTLI)).find((one) => existsSync(one))
  const text = renderNginx({
    dist: DIST,
    base: process.env.BASE ?? '/',
    listen: `127.0.0.1:${port}`,
    policy: contentSecurityPolicy(DIST),
    ...(brotliModule && { brotliModule }),
    mimeTypes: MIME_TYPES.find((file) => existsSync(file)) ?? 'mime.types',
    temporary: FOLDER,
  })
  const file = join(FOLDER, 'nginx.conf')
  writeFileSync(file, text)
  return { file, text }
}
