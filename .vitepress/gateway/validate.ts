import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { JsonSchema } from '../examples/json-schema.ts'

/** Where a value breaks its schema. */
export interface Violation {
  /** JSON Pointer, such as `/amount/total`. */
  field: string
  value: unknown
  /** What is wrong, in Chinese. */
  issue: string
  /** The field is required and missing. */
  isMissing: boolean
}

/** Validates values against the schemas of contracts. */
export interface Validator {
  /** Of JSON: types are taken as they are. */
  json(schema: JsonSchema, value: unknown): Violation | undefined
  /** Of text, as queries and APIv2 have it: `"1"` is a number where one is asked for. */
  text(schema: JsonSchema, value: unknown): Violation | undefined
}

const MESSAGES: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => '缺少必填参数',
  additionalProperties: () => '不认识这个参数',
  type: ({ type }) => `类型不对，应为 ${[type].flat().join(' 或 ')}`,
  enum: ({ allowedValues }) => `不是允许的值，允许 ${(allowedValues as unknown[]).join('、')}`,
  maxLength: ({ limit }) => `长度超过 ${limit} 个字符`,
  minLength: ({ limit }) => `长度不足 ${limit} 个字符`,
  maximum: ({ limit }) => `超过最大值 ${limit}`,
  minimum: ({ limit }) => `小于最小值 ${limit}`,
  maxItems: ({ limit }) => `超过 ${limit} 项`,
  minItems: ({ limit }) => `不足 ${limit} 项`,
  pattern: ({ pattern }) => `不符合格式 ${pattern}`,
  format: ({ format }) => `不符合格式 ${format}`,
}

/**
 * Creates a validator; each schema is compiled once.
 *
 * @param isClosed refuses fields that no page declares: what is misspelt shall not pass silently
 */
export function createValidator(isClosed = true): Validator {
  const [json, text] = [createCompiler(false, isClosed), createCompiler(true, isClosed)]
  return {
    json: (schema, value) => violationOf(json(schema), value),
    // Coercion writes into what it is given.
    text: (schema, value) => violationOf(text(schema), structuredClone(value)),
  }
}

function createCompiler(coerces: boolean, isClosed: boolean): (schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv({
    strict: false,
    verbose: true,
    coerceTypes: coerces ? 'array' : false,
  })
  addFormats.default(ajv)
  const compiled = new WeakMap<JsonSchema, ValidateFunction>()
  return (schema) => {
    const known = compiled.get(schema) ?? ajv.compile(isClosed ? closed(schema) : schema)
    compiled.set(schema, known)
    return known
  }
}

function violationOf(validate: ValidateFunction, value: unknown): Violation | undefined {
  if (validate(value)) return undefined
  // The last one is the union itself, which says less than what its members lack.
  const [error] = validate.errors as [ErrorObject]
  const { keyword, params, instancePath, data } = error
  const missing = params.missingProperty ?? params.additionalProperty
  return {
    field: missing === undefined ? instancePath : `${instancePath}/${missing}`,
    value: missing === undefined ? data : (data as Record<string, unknown>)[String(missing)],
    issue: MESSAGES[keyword]?.(params) ?? error.message ?? keyword,
    isMissing: keyword === 'required',
  }
}

function closed(schema: JsonSchema): JsonSchema {
  const { properties, patternProperties, items, anyOf, allOf, additionalProperties, ...rest } = schema
  // An object without fields takes none; one that takes anything says so.
  const isObject =
    properties || patternProperties || (schema.type === 'object' && additionalProperties === undefined)
  const each = (all: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, closed(one)]))
  const { maxLength, minLength, ...unlimited } = rest
  return {
    // What lies under the encryption has its own length.
    ...(schema['x-encrypted'] ? unlimited : rest),
    ...(properties && { properties: each(properties) }),
    ...(patternProperties && { patternProperties: each(patternProperties) }),
    ...(items && { items: closed(items) }),
    ...(anyOf && { anyOf: anyOf.map(closed) }),
    // What one member does not know, another may.
    ...(allOf && { allOf }),
    ...(isObject && { additionalProperties: additionalProperties ?? false }),
  }
}
