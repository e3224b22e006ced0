import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import LandingPage from './components/LandingPage.vue'
import './styles/vars.css'
import './styles/code.css'
import './styles/popup.css'
import './styles/reference.css'
import './styles/steps.css'

export default {
  extends: DefaultTheme,
  async enhanceApp({ app, router }) {
    app.component('landing', LandingPage)
    if (import.meta.env.SSR) return
    const { setupHover } = await import('./hover.ts')
    const { setupReference } = await import('./reference.ts')
    const { close } = setupHover(document)
    const { refresh } = setupReference(document)
    router.onBeforeRouteChange = () => close()
    router.onAfterRouteChange = () => void requestAnimationFrame(refresh)
  },
} satisfies Theme
