// China has one time zone, and no summer time.
const EAST = 8 * 3600 * 1000

/** The day of a time, as it is in China: `2026-11-26`. */
export function dayOf(time: number): string {
  return new Date(time + EAST).toISOString().slice(0, 10)
}

/** A day in words: `2026年11月26日`. */
export function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
