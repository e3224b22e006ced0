// A thread starts without a TypeScript loader, and this installs it.
import { register } from 'tsx/esm/api'

register()

const { default: work } = await import('./worker.ts')

export default work
