/*
 * The files of the search index, as they are written at build time and read in the browser. Lists
 * run side by side: the same place in each is the same thing.
 */

/** What a result is. */
export type Kind = 'endpoint' | 'guide' | 'notification' | 'product' | 'page'

/** Kinds by the number that stands for them. */
export const KINDS: Kind[] = ['endpoint', 'guide', 'notification', 'product', 'page']

/** Loaded when search opens: all pages, their operations and the headings of guides. */
export interface PagesFile {
  titles: string[]
  /** Below the site's base, not encoded: `/openapi/v3/certificates`. */
  addresses: string[]
  /** A digit a page: its place in `KINDS`. */
  kinds: string
  /** A digit a page: how much the site's own pages lead there. */
  ranks: string
  /** Place in `products`, -1 for none. */
  product: number[]
  products: string[]
  /** Place in `roles`, -1 for none. */
  role: number[]
  /** Such as `直连商户、服务商`. */
  roles: string[]
  /** Pages of what is no longer offered. */
  deprecated: number[]
  /** What readers also call a page, separated by spaces; by page. */
  words: Record<string, string>
  /** Page, method, anchor and title; the last two are empty where the page has one operation. */
  operations: [page: number, method: string, anchor: string, title: string][]
  /** Headings of pages other than endpoints. */
  headings: [page: number, anchor: string, title: string][]
}

/** Loaded with the pages: names that stand in tables. A name is listed once, wherever it stands. */
export interface NamesFile {
  names: string[]
  /** What each name is called, in Chinese. */
  labels: string[]
  /** A character a name: `f` field, `v` value of a field, `e` error code. */
  types: string
  /**
   * Anchors as a tree: `parents` is the distance back to the parent (0 for none), and each adds its
   * part with `-`.
   */
  parts: string[]
  parents: number[]
  part: number[]
  /** By name: page, anchor, page, anchor …, each as its distance from the one before of its kind. */
  places: number[][]
}

/** By term, the sections that hold it: distances from one to the next. */
export type TermsFile = Record<string, number[]>

/** Sections of consecutive numbers. */
export type SectionsFile = [page: number, anchor: string, title: string, text: string][]

/** Where the files are. */
export interface Manifest {
  pages: string
  names: string
  /** By the shard of a term. */
  terms: string[]
  /** By the number of a section, divided by `sectionsPerFile`. */
  sections: string[]
  sectionsPerFile: number
  /** How many sections there are. */
  sectionCount: number
}
