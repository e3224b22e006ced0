import { TLSSocket } from 'node:tls'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Contract, type Contracts, eventKey, parameterNames } from '../surface/contracts.ts'
import { addControls, CONTROLS } from './control.ts'
import { type Credentials, createCredentials } from './credentials.ts'
import { createNonces } from './nonces.ts'
import {
  createNotification,
  type Delivery,
  deliver,
  type NotificationKind,
  type Reply,
  requestId,
} from './notifications.ts'
import type { Account, Exchange, PlannedAnswer, Refusal, WireAnswer, WireRequest } from './types.ts'
import { answerV2, unknownV2 } from './v2.ts'
import { answerV3, type Call, type Context, refuse, unknownOperation } from './v3.ts'
import { createValidator } from './validate.ts'

/** How a gateway is started. */
export interface GatewayOptions {
  /** Number of the first merchant. */
  mchid?: string
  /** Port of HTTP; HTTPS takes the next one. Any free ones where not given. */
  port?: number
}

/** A mock WeChat Pay that listens on loopback. */
export interface Gateway {
  /** `http://127.0.0.1:…/`, for the SDK's `baseURL`. */
  url: string
  /** The same with TLS: what asks for the merchant's certificate gets it only here. */
  secureUrl: string
  credentials: Credentials
  /** Everything that came in, oldest first. */
  exchanges: Exchange[]
  /** Lets another merchant in, with the first one's keys unless said otherwise. */
  enrol(account: Partial<Account> & { mchid: string }): Account
  /**
   * Accepts any request to an address that no page describes, if it is signed well; answers `{}`.
   *
   * @param key such as `GET /v3/new-product/orders`
   */
  learn(key: string): void
  /** Answers the next call of an operation with an error instead of a sample. */
  answerNext(answer: PlannedAnswer): void
  /** @throws an Error that names the events there are, for an unknown one */
  createNotification(event: string, kind?: NotificationKind, resource?: Record<string, unknown>): Delivery
  /** Sends a notification to an address. */
  notify(
    url: string,
    event: string,
    kind?: NotificationKind,
    resource?: Record<string, unknown>,
  ): Promise<Reply>
  close(): Promise<void>
}

interface State {
  contracts: Contracts
  context: Context
  exchanges: Exchange[]
  /** Operations without a page, by method and path. */
  learnt: Map<string, Contract>
}

const MCHID = '1900000109'
// Videos may have 5 MB; whoever sends more is refused before it is read.
const BODY_LIMIT = 8 * 1024 * 1024
const EXCHANGES_KEPT = 1000

/**
 * Starts a gateway: HTTP and HTTPS on 127.0.0.1.
 *
 * @param contracts what it accepts and answers
 * @throws an Error where the port is taken
 */
export async function startGateway(contracts: Contracts, options: GatewayOptions = {}): Promise<Gateway> {
  const credentials = await createCredentials(options.mchid ?? MCHID)
  const { account } = credentials
  const accounts = new Map([[account.mchid, account]])
  const planned: PlannedAnswer[] = []
  const context: Context = {
    accounts,
    validator: createValidator(),
    useNonce: createNonces(),
    takePlanned: (key) => takePlanned(planned, key),
  }
  const state: State = { contracts, context, exchanges: [], learnt: new Map() }
  const plain = Fastify(LIMITS)
  const secure = Fastify({ ...LIMITS, https: tlsOptions(credentials) })
  for (const app of [plain, secure as unknown as FastifyInstance]) route(app, state)
  const keys = new Set(contracts.operations.map(({ key }) => key))
  addControls(plain, () => gateway, keys)
  const { port } = options
  const url = await plain.listen({ host: '127.0.0.1', port: port ?? 0 })
  const secureUrl = await secure.listen({ host: '127.0.0.1', port: port ? port + 1 : 0 })
  const create: Gateway['createNotification'] = (name, kind = 'good', resource) =>
    createNotification(findEvent(contracts, name), account, kind, resource)
  const gateway: Gateway = {
    url: `${url}/`,
    secureUrl: `${secureUrl}/`,
    credentials,
    exchanges: state.exchanges,
    enrol(other) {
      const enrolled = { ...account, ...other }
      accounts.set(other.mchid, enrolled)
      return enrolled
    },
    learn: (key) => state.learnt.set(key, unlistedContract(key)),
    answerNext: (answer) => planned.push(answer),
    createNotification: create,
    notify: async (target, name, kind, resource) =>
      deliver(target, create(name, kind, resource), findEvent(contracts, name).version),
    async close() {
      await Promise.all([plain.close(), secure.close()])
    },
  }
  return gateway
}

const LIMITS = {
  bodyLimit: BODY_LIMIT,
  exposeHeadRoutes: false,
  forceCloseConnections: true,
  routerOptions: { maxParamLength: 1000 },
} as const

function tlsOptions({ ca, server }: Credentials) {
  // Who shows no certificate is let in: most operations ask for none.
  return {
    ca,
    cert: server.certificate,
    key: server.privateKey,
    requestCert: true,
    rejectUnauthorized: false,
  }
}

function findEvent({ events }: Contracts, name: string) {
  // The plain name is v3's where both versions have it.
  const found =
    events.find((one) => eventKey(one) === name) ??
    events.find((one) => [one.name, `${one.version}/${one.name}`].includes(name))
  if (found) return found
  const names = events.map(eventKey).join(', ')
  const message = `There is no notification "${name}". There are: ${names}.`
  throw Object.assign(new Error(message), { statusCode: 400 })
}

function route(app: FastifyInstance, state: State): void {
  app.removeAllContentTypeParsers()
  // Signatures are over the bytes, so nobody may parse them first.
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  const addresses = new Map<string, Contract[]>()
  for (const one of state.contracts.operations) {
    addresses.set(addressOf(one), [...(addresses.get(addressOf(one)) ?? []), one])
  }
  for (const rivals of addresses.values()) {
    const [{ method, path, prefix = '' }] = rivals as [Contract]
    app.route({
      method,
      url: routeOf(`${prefix}${path}`),
      handler: (request, reply) => respond(request, reply, state, choose(rivals, request)),
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.raw.url?.split('?')[0]
    return respond(request, reply, state, state.learnt.get(`${request.method} ${path}`))
  })
  app.setErrorHandler((error, request, reply) => fail(error, request, reply, state))
}

// `/a/{id}` and `/a/{no}` are one address on the wire.
function addressOf({ method, path, prefix = '' }: Contract): string {
  return `${method} ${prefix}${path.replace(/\{[^}]*\}/g, '{}')}`
}

// Only the value of the parameter can tell which of them is meant.
function choose(rivals: Contract[], request: FastifyRequest): Contract {
  const values = Object.values(request.params as Record<string, string>)
  const isMeant = ({ path, pathParameters }: Contract) =>
    parameterNames(path).some((name, index) =>
      pathParameters.properties?.[name]?.examples?.map(String).includes(values[index] ?? ''),
    )
  return rivals.find(isMeant) ?? (rivals[0] as Contract)
}

function unlistedContract(key: string): Contract {
  const [method = '', path = ''] = key.split(' ')
  const anything = { type: 'object', additionalProperties: true }
  return {
    key,
    version: path.startsWith('/v3/') ? 'v3' : 'v2',
    method,
    path,
    page: '',
    pathParameters: anything,
    query: anything,
    headers: anything,
    requests: [],
    responses: [],
    answer: path.startsWith('/v3/') ? 'json' : 'xml',
    needsCertificate: false,
    hosts: [],
  }
}

/** `/pay/{id}` is `/pay/:id` to the router. */
function routeOf(path: string): string {
  return path.replaceAll(':', '::').replace(/\{([^}]*)\}/g, ':$1')
}

async function respond(
  request: FastifyRequest,
  reply: FastifyReply,
  state: State,
  contract?: Contract,
): Promise<FastifyReply> {
  const wire = toWire(request)
  const { answer, refusal } = await answerTo(wire, request, state, contract)
  return send(reply, state, {
    ...(contract && { key: contract.key }),
    request: wire,
    answer,
    ...(refusal && { refusal }),
  })
}

function send(reply: FastifyReply, { exchanges }: State, exchange: Exchange): FastifyReply {
  if (!exchange.request.url.startsWith(CONTROLS)) exchanges.push(exchange)
  if (exchanges.length > EXCHANGES_KEPT) exchanges.shift()
  const { status, headers, body } = exchange.answer
  return reply
    .code(status)
    .headers({ 'request-id': requestId(), ...headers })
    .send(status === 204 ? undefined : body)
}

async function answerTo(
  wire: WireRequest,
  { params, query }: FastifyRequest,
  state: State,
  contract: Contract | undefined,
): Promise<{ answer: WireAnswer; refusal?: Refusal }> {
  if (!contract) return wire.url.startsWith('/v3/') ? refuse(unknownOperation(wire)) : unknownV2(wire)
  const values = Object.values(params as Record<string, string>)
  const call: Call = {
    request: wire,
    contract,
    pathParameters: Object.fromEntries(
      parameterNames(contract.path).map((name, index) => [name, values[index] ?? '']),
    ),
    query: { ...(query as Call['query']) },
  }
  return contract.version === 'v3' ? answerV3(call, state.context) : answerV2(call, state.context)
}

function takePlanned(planned: PlannedAnswer[], key: string): PlannedAnswer | undefined {
  // `/a/{id}` and `/a/{no}` are one address on the wire.
  const plain = (text: string) => text.replace(/\{[^}]*\}/g, '{}')
  const index = planned.findIndex(({ operation }) => plain(operation) === plain(key))
  return index < 0 ? undefined : planned.splice(index, 1)[0]
}

function toWire(request: FastifyRequest): WireRequest {
  const { socket } = request.raw
  return {
    method: request.method,
    url: request.raw.url ?? '/',
    headers: request.headers as WireRequest['headers'],
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    hasCertificate: socket instanceof TLSSocket && hasCertificate(socket),
  }
}

// A resumed session counts as authorized whether or not a certificate was ever shown.
function hasCertificate(socket: TLSSocket): boolean {
  return socket.authorized && Object.keys(socket.getPeerCertificate() ?? {}).length > 0
}

// What does not reach an operation: a body too large, a header that cannot be read.
function fail(error: unknown, request: FastifyRequest, reply: FastifyReply, state: State): FastifyReply {
  const { statusCode = 500, message = '' } = error as { statusCode?: number; message?: string }
  const code = statusCode < 500 ? 'INVALID_REQUEST' : 'SYSTEM_ERROR'
  return send(reply, state, { request: toWire(request), ...refuse({ status: statusCode, code, message }) })
}
