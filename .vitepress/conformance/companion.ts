import type { Companion } from '../examples/companion.ts'
import { type Gateway, startGateway } from '../gateway/server.ts'
import { redirectTo } from './redirect.ts'
import { isSentShown } from './shown.ts'
import type { Prepared } from './types.ts'

/*
 * Writes down what examples send, in the thread that checks them: what they are called with comes of
 * their types, which are at hand there.
 */

let started: Promise<Gateway> | undefined
let gateway: Gateway

// A call that nobody awaits ends here, once it has been written down.
process.on('unhandledRejection', () => undefined)
redirectTo(() => gateway)
// Only now: they load the SDK, which must find the diversions in place.
const { prepareUnit } = await import('./prepare.ts')
const { captureBlock } = await import('./capture.ts')

/** For the threads of the check; see `openCaptures`. */
export const companion: Companion = {
  look: (unit, batch, result) => (isSentShown(unit.block, result) ? prepareUnit(unit, batch) : undefined),
  async finish(looked) {
    started ??= startGateway({ operations: [], events: [] })
    gateway = await started
    const captured: unknown[] = []
    for (const one of looked as (Prepared | undefined)[]) {
      captured.push(one && ((await captureBlock(one, gateway)) ?? null))
    }
    return captured
  },
}
