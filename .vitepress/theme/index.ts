import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import { setupCatalog } from './catalog.ts'
import LandingPage from './components/LandingPage.vue'
import NotFound from './components/NotFound.vue'
import PageActions from './components/PageActions.vue'
import SectionNav from './components/SectionNav.vue'
import SiteSearch from './components/SiteSearch.vue'
import { PageHtml } from './page-html.ts'
import { setupSections } from './section.ts'
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
  async enhanceApp({ app, router }) {
    app.component('landing', LandingPage)
    app.component('page-html', PageHtml)
    app.component(
      'play-page',
      defineAsyncComponent(() => import('./play/PlayPage.vue')),
    )
    if (import.meta.env.SSR) return
    const { setupHover } = await import('./hover.ts')
    const { setupReference } = await import('./reference.ts')
    const { setupPlay } = await import('./play.ts')
    const { close } = setupHover(document)
    const pages = [setupReference(document), setupCatalog(document), setupPlay(document)]
    setupSections(document)
    router.onBeforeRouteChange = () => close()
    router.onAfterRouteChange = () =>
      void requestAnimationFrame(() => {
        for (const one of pages) one.refresh()
      })
  },
} satisfies Theme
