/// <reference types="vite/client" />

declare module 'virtual:sections' {
  /** On the server: HTML by id. */
  export const rendered: Record<string, string>
  /** In the browser: modules that hold the same. */
  export const loaders: Record<string, () => Promise<{ default: string }>>
}

declare module 'virtual:page-html' {
  /** The HTML of a page: in the browser what its script holds, on the server what has that id. */
  export function pageHtml(html: string): string
}

declare module 'virtual:search-manifest' {
  /** Where the files of the search index are. */
  export const manifest: import('./search/format.ts').Manifest
}

declare module 'virtual:play-manifest' {
  /** Where the files of live editors are. */
  export const manifest: import('../play/types.ts').PlayManifest
}
