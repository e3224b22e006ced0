// What a thread starts with; see threads.ts.
import { workerData } from 'node:worker_threads'

// Tinypool puts its own before what it is given.
const { default: work } = await import(workerData[1])

export default work
