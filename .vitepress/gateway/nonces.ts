import { MAXIMUM_OFFSET } from './signature.ts'

/**
 * Remembers the nonces of each merchant for as long as a request with one could be replayed.
 *
 * @returns a function that is false for a nonce used before
 */
export function createNonces(): (mchid: string, nonce: string) => boolean {
  const used = new Map<string, number>()
  // A request may be that much early, and as much late.
  const lifetime = 2 * MAXIMUM_OFFSET * 1000
  return (mchid, nonce) => {
    const time = Date.now()
    // Oldest first: a Map keeps the order of insertion.
    for (const [key, since] of used) {
      if (time - since <= lifetime) break
      used.delete(key)
    }
    const key = `${mchid} ${nonce}`
    if (used.has(key)) return false
    used.set(key, time)
    return true
  }
}
