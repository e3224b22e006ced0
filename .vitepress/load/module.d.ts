declare module '*/module.mjs' {
  /** Makes JavaScript of a TypeScript module of this project; see module.mjs. */
  export function bundleModule(url: URL | string): Promise<string>
}
