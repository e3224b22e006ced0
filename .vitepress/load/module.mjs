// JavaScript, since it is what loads TypeScript.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const VITEPRESS = fileURLToPath(new URL('..', import.meta.url))
const KEPT = join(VITEPRESS, 'cache/modules')
const DAY = 24 * 60 * 60 * 1000
// In pieces: this module is bundled as well, by itself.
const ADDRESS = ['import', 'meta', 'url'].join('.')

/**
 * Makes JavaScript of a TypeScript module of this project and all that it imports by a path, as Vite does
 * with a configuration, by the same Rolldown; packages are imported as they are. A loader that every file
 * passes, those of packages as well, takes a second longer, in each thread.
 *
 * @param {URL | string} url of the module, as in `new URL('./worker.ts', import.meta.url)`
 * @returns {Promise<string>} address of what can be imported in its place
 * @throws an Error that says file, line and column where TypeScript cannot be read
 */
export async function bundleModule(url) {
  const file = fileURLToPath(url)
  const chunks = await bundle(file)
  const digest = createHash('sha256').update(JSON.stringify(chunks)).digest('hex').slice(0, 16)
  const folder = join(KEPT, `${relative(VITEPRESS, file).replace(/\W+/g, '-')}-${digest}`)
  // What is in use is new, whenever it was written.
  if (existsSync(folder)) await utimes(folder, new Date(), new Date())
  else await writeChunks(folder, chunks)
  return pathToFileURL(join(folder, chunks[0].name)).href
}

/** @returns the module's own chunk first, then what it imports by `import()` */
async function bundle(file) {
  const bundled = await rolldown({
    input: file,
    platform: 'node',
    logLevel: 'silent',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [
      { name: 'own-address', transform: { filter: { id: /\.m?ts$|\.mjs$/ }, handler: keepAddress } },
    ],
  })
  try {
    const { output } = await bundled.generate({
      format: 'es',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    })
    return output.map(({ fileName, code }) => ({ name: fileName, code }))
  } finally {
    await bundled.close()
  }
}

// A module that looks for what lies beside it does not lie where the bundle is.
function keepAddress(code, id) {
  return code.includes(ADDRESS)
    ? code.replaceAll(ADDRESS, JSON.stringify(pathToFileURL(id).href))
    : undefined
}

/** Another process may write the same: whoever is done first has written it. */
async function writeChunks(folder, chunks) {
  const own = `${folder}.${randomUUID()}`
  await mkdir(own, { recursive: true })
  for (const { name, code } of chunks) await writeFile(join(own, name), code)
  try {
    await rename(own, folder)
    await removeOlder(folder)
  } catch (error) {
    await rm(own, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

/** Removes what earlier versions of a module have left; a process that is at work may still need its own. */
async function removeOlder(folder) {
  const module = basename(folder).replace(/-\w+$/, '-')
  for (const name of await readdir(dirname(folder))) {
    const path = join(dirname(folder), name)
    const known = name.startsWith(module) ? await stat(path).catch(() => undefined) : undefined
    if (known && Date.now() - known.mtimeMs > DAY) await rm(path, { recursive: true, force: true })
  }
}
