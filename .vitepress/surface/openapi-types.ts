import type { JsonSchema } from '../examples/json-schema.ts'

/** The vocabulary of OpenAPI 3.1, as far as it is spoken here. Types only. */

/** An OpenAPI 3.1 document, as far as it is made here. */
export interface OpenApiDocument {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  servers: { url: string; description: string }[]
  tags: { name: string }[]
  paths: Record<string, Record<string, OpenApiOperation>>
  components: { schemas: Record<string, JsonSchema>; responses: Record<string, OpenApiResponse> }
}

/** An operation of the document. */
export interface OpenApiOperation {
  operationId: string
  summary: string
  description?: string
  deprecated?: true
  tags?: string[]
  externalDocs?: { url: string; description: string }
  servers?: { url: string }[]
  parameters?: OpenApiParameter[]
  requestBody?: { required: true; content: Content }
  responses: OpenApiResponses
  'x-codeSamples'?: { lang: string; label: string; source: string }[]
}

/** A parameter of an operation. */
export interface OpenApiParameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  deprecated?: true
  example?: unknown
  schema: JsonSchema
}

/** By status, or `default`. */
export type OpenApiResponses = Record<string, OpenApiResponse | Ref>

/** What is answered. */
interface OpenApiResponse {
  description: string
  content?: Content
}

/** A reference to a component. */
interface Ref {
  $ref: string
}

/** Bodies, by media type. */
export type Content = Record<string, { schema: JsonSchema | Ref }>
