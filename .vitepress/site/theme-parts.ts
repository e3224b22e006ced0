import { fileURLToPath } from 'node:url'

/*
 * VitePress's way to change a part of its theme is an alias. Parts that this site does not ask for
 * would be sent to every reader nevertheless, their styles with them.
 */
const UNUSED = [
  'VPCarbonAds',
  'VPDocAsideCarbonAds',
  'VPDocAsideSponsors',
  'VPFooter',
  'VPHome',
  'VPHomeContent',
  'VPHomeSponsors',
  'VPNavBarAskAiButton',
  'VPNavBarSearchButton',
  'VPNavMenuGroup',
  'VPNavSocialLinks',
  'VPNavTranslations',
  'VPPage',
  'VPSocialLink',
  'VPSocialLinks',
  'VPSponsors',
  'VPTeam\\w+',
]
const UNUSED_STYLES = ['vp-sponsor', 'vp-code-group']

const part = (name: string) => fileURLToPath(new URL(`../theme/${name}`, import.meta.url))

/** What stands in the place of parts of VitePress's theme, for Vite's `resolve.alias`. */
export const themeParts = [
  { find: new RegExp(`^.*/(?:${UNUSED.join('|')})\\.vue$`), replacement: part('components/NotUsed.vue') },
  {
    find: new RegExp(`^.*/styles/components/(?:${UNUSED_STYLES.join('|')})\\.css$`),
    replacement: part('styles/not-used.css'),
  },
  { find: /^.*\/VPDocFooterLastUpdated\.vue$/, replacement: part('components/LastUpdated.vue') },
]
