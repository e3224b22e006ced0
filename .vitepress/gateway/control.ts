import type { FastifyInstance } from 'fastify'
import type { JsonSchema } from '../examples/json-schema.ts'
import type { NotificationKind } from './notifications.ts'
import type { Gateway } from './server.ts'
import type { PlannedAnswer } from './types.ts'
import { createValidator } from './validate.ts'

/** What a person, or a test in another language, tells the gateway to do. */
interface Order {
  url: string
  event: string
  kind?: NotificationKind
  resource?: Record<string, unknown>
}

/** What all addresses of the controls begin with. */
export const CONTROLS = '/gateway/'

const KINDS: NotificationKind[] = ['good', 'probe', 'stale', 'tampered', 'unknown-serial', 'unsigned']
const TEXT = { type: 'string', minLength: 1 }
const ORDER: JsonSchema = {
  type: 'object',
  properties: {
    url: { ...TEXT, format: 'uri' },
    event: TEXT,
    kind: { type: 'string', enum: KINDS },
    resource: { type: 'object', additionalProperties: true },
  },
  required: ['url', 'event'],
}
const ANSWER: JsonSchema = {
  type: 'object',
  properties: {
    operation: TEXT,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: TEXT,
    message: TEXT,
  },
  required: ['operation', 'code'],
}

/**
 * Adds addresses below `/gateway/` to a server, which ask for no signature: to send a notification, to
 * have the next call of an operation fail, to see what came in.
 */
export function addControls(app: FastifyInstance, gateway: () => Gateway, keys: Set<string>): void {
  const validator = createValidator()
  const read = <Body>(body: unknown, schema: JsonSchema): Body => {
    const value = parse(body)
    const violation = validator.json(schema, value)
    if (violation) throw new Invalid(`${violation.field || 'The body'}: ${violation.issue}`)
    return value as Body
  }
  app.post(`${CONTROLS}notifications`, async (request) => {
    const { url, event, kind, resource } = read<Order>(request.body, ORDER)
    return json(await gateway().notify(url, event, kind, resource))
  })
  app.post(`${CONTROLS}answers`, async (request) => {
    const answer = read<PlannedAnswer>(request.body, ANSWER)
    if (!keys.has(answer.operation)) throw new Invalid(`There is no operation "${answer.operation}".`)
    gateway().answerNext(answer)
    return json(answer)
  })
  app.get(`${CONTROLS}exchanges`, async () => json(gateway().exchanges.map(readable)))
}

/** What is wrong with an order; the sender's fault. */
class Invalid extends Error {
  readonly statusCode = 400
}

function parse(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    throw new Invalid('The body is no JSON.')
  }
}

function readable({ key, request, answer, refusal }: Gateway['exchanges'][number]): object {
  const { method, url, headers, body } = request
  return {
    operation: key,
    request: { method, url, headers, body: body.toString() },
    answer: { ...answer, body: answer.body.toString() },
    refusal,
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
