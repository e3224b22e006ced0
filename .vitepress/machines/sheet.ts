/** Lines of Markdown as they are written; containers of the site become quotes. */
export interface Sheet {
  /** Lines that are taken as they are, such as code. */
  put(lines: string[]): void
  /** A line of text. Opens or closes a container, or is written as `toPlain` makes it. */
  line(line: string, toPlain: (line: string) => string): void
  /** A part of its own, empty lines around it. */
  insert(part: string): void
  text(): string
}

const RE_OPEN = /^\s*:{3,}\s*([\w-]+)\s*(.*?)\s*(?:\{.*\})?$/
const RE_CLOSE = /^\s*:{3,}\s*$/
const LABELS: Record<string, string> = {
  tip: '提示',
  info: '说明',
  note: '说明',
  warning: '注意',
  important: '重要',
  danger: '警告',
  caution: '当心',
  details: '详情',
}

/** Opens an empty sheet. */
export function createSheet(): Sheet {
  const lines: string[] = []
  const outside: string[] = []
  let prefix = ''
  const put = (more: string[]) => void lines.push(...more.map((line) => `${prefix}${line}`.trimEnd()))
  // One empty line is enough, but in code each counts.
  const putText = (line: string) => {
    if (line.trim() !== '' || !/^[\s>]*$/.test(lines.at(-1) ?? '')) put([line])
  }
  const open = (name: string, title: string) => {
    outside.push(prefix)
    const whole = titleOf(name, title)
    if (!whole) return
    prefix = `${prefix}> `
    put([`**${whole}**`, ''])
  }
  return {
    put,
    line(line, toPlain) {
      const [, name, title = ''] = RE_OPEN.exec(line) ?? []
      if (name) open(name, title)
      else if (RE_CLOSE.test(line) && outside.length > 0) prefix = outside.pop() ?? ''
      else putText(toPlain(line))
    },
    insert(part) {
      putText('')
      put(part.split('\n'))
      putText('')
    },
    text: () => `${lines.join('\n').trim()}\n`,
  }
}

/** What a container or an alert is headed with; nothing for those that only group. */
export function titleOf(name: string, title: string): string {
  const label = LABELS[name]
  if (!label) return ''
  return title ? `${label}：${title}` : label
}
