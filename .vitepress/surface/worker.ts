import { typeSchemas } from './schemas.ts'

/** A thread's work: `typeSchemas` with plain data. */
export default async function work([typings, names, root]: Parameters<typeof typeSchemas>) {
  return [...(await typeSchemas(typings, names, root))]
}
