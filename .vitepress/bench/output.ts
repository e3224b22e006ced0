import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { median, toKilobytes } from '../deploy/files.ts'

/** What a built site is made of. */
export interface Output {
  /** Of all files, megabytes. */
  megabytes: number
  /** Of a page in the middle, kilobytes. */
  htmlKilobytes: number
  /** Of the script that a page brings when a reader comes from another one, in the middle. */
  scriptKilobytes: number
}

const RE_ENDPOINT = /^openapi\/.*\.html$/
const RE_SCRIPT = /assets\/openapi_.*\.md\.[\w-]+\.js$/

/** Measures the files of a built site. */
export function measureOutput(dist: string): Output {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !/\.(?:br|gz)$/.test(one.name))
    .map((one) => join(one.parentPath, one.name))
  const sizes = new Map(files.map((file) => [relative(dist, file), statSync(file).size]))
  const sizesOf = (pattern: RegExp) =>
    [...sizes].filter(([name]) => pattern.test(name)).map(([, size]) => size)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return {
    megabytes: Math.round(total / 104857.6) / 10,
    htmlKilobytes: toKilobytes(median(sizesOf(RE_ENDPOINT))),
    scriptKilobytes: toKilobytes(median(sizesOf(RE_SCRIPT))),
  }
}
