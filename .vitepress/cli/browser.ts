import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const HELP = `No Chromium is found for the browser tests. Do one of these:
  - install it with your system's package manager (Debian: apt-get install chromium)
  - npx playwright install chromium
  - name one: CHROMIUM=/path/to/chromium npm test`

/**
 * A Chromium to test with: the one named by CHROMIUM, one of the system's, Playwright's own; else
 * it is installed where that is possible.
 *
 * @returns its path
 * @throws an Error that says what to do, where there is none and none can be had
 */
export function findChromium(): string {
  return present() ?? install() ?? fail()
}

function present(): string | undefined {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`)
  return [named, ...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path))
}

function install(): string | undefined {
  const isRoot = process.getuid?.() === 0
  const hasApt = spawnSync('apt-get', ['--version']).status === 0
  if (isRoot && hasApt) {
    console.log('Installing Chromium with apt-get …')
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  }
  if (!present()) {
    console.log('Installing Chromium with Playwright …')
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' })
  }
  return present()
}

function fail(): never {
  throw new Error(HELP)
}

/** The browser's name and version, for the report. */
export function chromiumVersion(path: string): string {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()
}
