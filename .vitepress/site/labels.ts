import type { DefaultTheme } from 'vitepress'

/** What the default theme says, in Chinese. */
export const labels = {
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  skipToContentLabel: '跳到正文',
  langMenuLabel: '语言',
  externalLinkIcon: true,
  outline: { label: '本页内容', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  notFound: {
    title: '没有这个页面',
    quote: '地址可能写错了，也可能页面还没有写。',
    linkText: '回到首页',
    linkLabel: '回到首页',
  },
} satisfies DefaultTheme.Config

/** Where the page for missing addresses leads without a script. */
export const missingLinks = [
  { text: '回到首页', path: '/' },
  { text: '快速开始', path: '/guide/getting-started' },
]

/** How the theme says when a page was last changed. */
export const updatedLabels = { text: '最近更新' } satisfies DefaultTheme.LastUpdatedOptions

/** The links to a page's source and to a report about it. */
export const sourceLabels = { edit: '在 GitHub 上编辑此页', report: '报告此页的问题' }

/** Labels of Markdown containers and the copy button. */
export const markdownLabels = {
  container: {
    tipLabel: '提示',
    infoLabel: '说明',
    warningLabel: '注意',
    dangerLabel: '警告',
    noteLabel: '说明',
    importantLabel: '重要',
    cautionLabel: '当心',
    detailsLabel: '详情',
  },
  codeCopyButton: { tooltipText: '复制代码', copiedText: '已复制' },
}
