/** The vocabulary of the surface. Types only. */

/** Where something is declared, in Markdown coordinates; 1-based. */
export interface Place {
  page: string
  line: number
  column: number
  length: number
  source: string
  block: number
}

/** A member of an interface: a field, a method, a call or an index signature. */
export interface Member {
  /** `name`, `name()` for a method, `()` for a call, `[…]` for an index signature. */
  key: string
  /** The member without comments and with even spaces: two that agree are equal. */
  shape: string
  /** The member as written, comment included, its first line not indented. */
  text: string
  hasComment: boolean
  place: Place
}

/** An interface or type alias of a page's typings. */
export interface Declaration {
  /** With its namespaces: `WeChatPay.OpenAPI.V3.Pay`. */
  name: string
  kind: 'interface' | 'type'
  /** What an interface extends, as written. */
  heritage: string
  /** For a type alias: what stands behind `=`. */
  alias: string
  members: Member[]
  comment: string
  place: Place
}

/** An interface or type alias of the whole surface. */
export interface Merged {
  name: string
  kind: 'interface' | 'type'
  heritage: string
  alias: string
  comment: string
  /** By key; several where a page's blocks overload a call. */
  members: Map<string, Member[]>
}

/** An operation of the API, as a page declares it. */
export interface Operation {
  /** `POST /v3/pay/transactions/jsapi`. */
  key: string
  method: string
  /** Without a leading slash, such as `v3/pay/transactions/jsapi`. */
  path: string
  /** `Page.name` of the page it stands on. */
  page: string
  /** The endpoint's interface. */
  endpoint: string
  /** The namespace of the method's types. */
  namespace: string
  /** Name of the request's type, absent where none is sent. */
  request?: string
}

/** A notification, as a page declares it. */
export interface Event {
  /** `TRANSACTION.SUCCESS`, or for APIv2 the page's name. */
  name: string
  version: string
  page: string
}

/** All typings of all pages as one. */
export interface Surface {
  declarations: Map<string, Merged>
  operations: Operation[]
  events: Event[]
}

/** What pages document, without their typings. */
export type SurfaceList = Pick<Surface, 'operations' | 'events'>
