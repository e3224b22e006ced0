import css from './play.css?inline'

const ID = 'play-styles'

/** Adds the styles of the editor to the page, once. They come with the editor, not with each page. */
export function addStyles(): void {
  if (document.getElementById(ID)) return
  const style = document.createElement('style')
  style.id = ID
  style.textContent = css
  document.head.append(style)
}
