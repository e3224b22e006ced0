/** What one part of the benchmark found: rows, or named rows, or figures by name. */
export type Figures = Record<string, unknown>

/** When and how figures were measured. */
export interface Circumstances {
  /** `2026-11-26`. */
  date: string
  cores: number
  command: string
}

type Row = Record<string, unknown>

/** Columns of each table, and what they are called; other figures are left to the JSON. */
const TABLES: Record<string, { title: string; columns: Record<string, string> }> = {
  build: {
    title: 'Building',
    columns: {
      what: 'what',
      pages: 'pages',
      seconds: 'seconds',
      cpuSeconds: 'CPU seconds',
      peakMegabytes: 'peak MB',
      megabytes: 'output MB',
      htmlKilobytes: 'HTML KB a page',
      scriptKilobytes: 'script KB a page',
    },
  },
  types: {
    title: 'Types alone',
    columns: { what: 'what', seconds: 'seconds', cpuSeconds: 'CPU seconds', peakMegabytes: 'peak MB' },
  },
  readers: {
    title: 'A reader, in Chromium',
    columns: {
      page: 'page',
      visit: 'visit',
      requests: 'requests',
      kilobytes: 'KB, compressed',
      domNodes: 'DOM nodes',
      scriptMs: 'script ms',
      popupMs: 'popup ms',
    },
  },
  lighthouse: {
    title: 'Lighthouse, mobile, on the three heaviest endpoint pages',
    columns: {
      page: 'page',
      performance: 'performance',
      accessibility: 'accessibility',
      practices: 'best practices',
      html: 'HTML KB',
      loaded: 'loaded KB',
    },
  },
  scale: {
    title: 'Cost a page',
    columns: {
      pages: 'pages',
      seconds: 'seconds',
      peakMegabytes: 'peak MB',
      millisecondsAPage: 'ms a page',
    },
  },
}

/**
 * The README's tables, so that no figure is typed in by hand.
 *
 * @param figures by part, as the JSON has them
 */
export function renderMarkdown(figures: Figures, { date, cores, command }: Circumstances): string {
  const tables = Object.entries(TABLES).flatMap(([part, { title, columns }]) => {
    const rows = rowsOf(figures[part])
    return rows.length > 0 ? [`${title}:\n\n${table(rows, columns)}${ratiosOf(figures[part])}`] : []
  })
  return [`\`${command}\` on ${cores} cores, ${date}.`, ...tables].join('\n\n')
}

function rowsOf(part: unknown): Row[] {
  const values = Array.isArray(part) ? part : Object.values(isRow(part) ? part : {})
  return values.filter((one) => isRow(one) && ('what' in one || 'page' in one))
}

function table(rows: Row[], columns: Record<string, string>): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const names = Object.keys(columns)
  return [
    line(Object.values(columns)),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => (row[name] === undefined ? '' : String(row[name]))))),
  ].join('\n')
}

function ratiosOf(part: unknown): string {
  const ratios = isRow(part) && isRow(part.ratios) ? Object.entries(part.ratios) : []
  return ratios.length > 0
    ? `\n\nOurs against stock: ${ratios.map(([name, value]) => `${name} ${value}`).join(', ')}.`
    : ''
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
