import { loaders } from 'virtual:sections'
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h, onMounted } from 'vue'
import { setupCatalog } from './catalog.ts'
import LandingPage from './components/LandingPage.vue'
import NotFound from './components/NotFound.vue'
import PageActions from './components/PageActions.vue'
import SectionNav from './components/SectionNav.vue'
import SiteSearch from './components/SiteSearch.vue'
import type { HoverPopup } from './hover.ts'
import { knowPage, setupNextPage } from './next-page.ts'
import { setupPlay } from './play.ts'
import { setupReference } from './reference.ts'
import { setupSections } from './section.ts'
// Pages import it, and are to find it here: it would be a file of its own.
import './page-html.ts'
import './styles/vars.css'
import './styles/tokens.css'
import './styles/code.css'
import './styles/popup.css'
import './styles/reference.css'
import './styles/search.css'
import './styles/steps.css'
import './styles/section.css'
import './styles/catalog.css'
import './styles/sequence.css'

let popup: Promise<HoverPopup> | undefined

// Large for what it does at first: no page waits for it, and only those with names in code load it.
function serveNames(): void {
  if (import.meta.env.PROD && !document.querySelector('.hover')) return
  popup ??= import('./hover.ts').then(({ setupHover }) => setupHover(document))
}

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'doc-before': () => h(PageActions),
      'not-found': () =>
        h(NotFound, null, {
          search: ({ words }: { words: string }) => h(SiteSearch, { field: true, words }),
        }),
      'nav-bar-content-before': () => h(SiteSearch),
      'sidebar-nav-before': () => h(SectionNav),
    }),
  setup: () => onMounted(serveNames),
  enhanceApp({ app, router }) {
    app.component('landing', LandingPage)
    app.component(
      'play-page',
      defineAsyncComponent(() => import('./play/PlayPage.vue')),
    )
    if (import.meta.env.SSR) return
    const pages = [setupReference(document), setupCatalog(document), setupPlay(document)]
    setupSections(document, async () => (await loaders.switches?.())?.default ?? '')
    if (import.meta.env.PROD) {
      setupNextPage(document)
      router.onBeforePageLoad = knowPage
    }
    router.onBeforeRouteChange = () => void popup?.then(({ close }) => close())
    router.onAfterRouteChange = () =>
      void requestAnimationFrame(() => {
        for (const one of pages) one.refresh()
        serveNames()
      })
  },
} satisfies Theme
