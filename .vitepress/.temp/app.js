import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { Fragment, computed, createBlock, createCommentVNode, createSSRApp, createTextVNode, createVNode, defineAsyncComponent, defineComponent, h, inject, markRaw, mergeProps, nextTick, onBeforeUnmount, onMounted, onScopeDispose, onUnmounted, onUpdated, openBlock, provide, reactive, readonly, ref, renderList, renderSlot, resolveComponent, resolveDynamicComponent, shallowReadonly, shallowRef, toDisplayString, toValue, unref, useId, useSSRContext, useSlots, useTemplateRef, watch, watchEffect, watchPostEffect, withCtx, withModifiers } from "vue";
import { onKeyStroke, tryOnUnmounted, useDark, useEventListener, useMediaQuery, useNavigatorLanguage, usePreferredDark, useWindowScroll, whenever } from "@vueuse/core";
import { renderToString, ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderSlot, ssrRenderStyle, ssrRenderVNode } from "vue/server-renderer";
// node_modules/vitepress/dist/client/app/components/ClientOnly.js
var ClientOnly = defineComponent({ setup(_, { slots }) {
	const show = ref(false);
	onMounted(() => {
		show.value = true;
	});
	return () => show.value && slots.default ? slots.default() : null;
} });
// node_modules/vitepress/dist/client/shared.js
var EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
var APPEARANCE_KEY = "vitepress-theme-appearance";
var iconNameRE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
* Parses a fully qualified `collection:name` icon name, corresponding to
* the `vpi-<collection>-<name>` class. Returns null for anything else,
* keeping malformed input out of generated selectors and class attributes.
*/
function parseIconName(name) {
	const colon = name.indexOf(":");
	if (colon === -1) return null;
	const collection = name.slice(0, colon);
	const icon = name.slice(colon + 1);
	if (!iconNameRE.test(collection) || !iconNameRE.test(icon)) return null;
	return {
		collection,
		icon
	};
}
/**
* Placeholder prepended to SSR-emitted URLs when base is relative, later
* replaced with each page's `../` prefix back to the site root.
*/
var RELATIVE_BASE_SENTINEL = "/__VP_BASE__/";
function isRelativeBase(base) {
	return base === "./";
}
/**
* Join two paths, collapsing slash collisions but keeping the `//` that
* follows a protocol.
*/
function joinPath(base, path) {
	const protocol = /^(?:[a-z]+:)?\/\//i.exec(base)?.[0] ?? "";
	return protocol + `${base.slice(protocol.length)}${path}`.replace(/\/+/g, "/");
}
var UnpackStackView = Symbol("stack-view:unpack");
var HASH_WITHOUT_FRAGMENT_RE = /#.*?(?=:~:|$)/;
var HASH_OR_QUERY_RE = /[?#].*$/;
var INDEX_OR_EXT_RE = /(?:(^|\/)index)?(?:\.(?:md|html))?$/;
var INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
var DRIVE_LETTER_REGEX = /^[a-z]:/i;
var KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
var shellLangs = [
	"shellscript",
	"shell",
	"bash",
	"sh",
	"zsh"
];
var inBrowser = typeof document !== "undefined";
var notFoundPageData = {
	relativePath: "404.md",
	filePath: "",
	title: "404",
	description: "Not Found",
	headers: [],
	frontmatter: {
		sidebar: false,
		layout: "page"
	},
	lastUpdated: 0,
	isNotFound: true
};
function isActive(currentPath, currentHash, matchPath, asRegex = false, skipHashCheck = false) {
	currentPath = normalize(`/${currentPath}`);
	if (asRegex) return new RegExp(matchPath).test(currentPath);
	if (normalize(matchPath) !== currentPath) return false;
	if (skipHashCheck) return true;
	const hashMatch = matchPath.match(HASH_WITHOUT_FRAGMENT_RE);
	if (hashMatch) return currentHash === hashMatch[0];
	return true;
}
function normalize(path) {
	return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
	return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData, relativePath) {
	return Object.keys(siteData?.locales || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, "", `^/${key}/`, true)) || "root";
}
/**
* Resolves the site data for a route, layering the matched locale and
* additional configs over the root config.
*/
function resolveSiteDataByRoute(siteData, relativePath, filePath) {
	const localeIndex = getLocaleForPath(siteData, relativePath);
	const { label, link, markdown, ...localeConfig } = siteData.locales[localeIndex] ?? {};
	Object.assign(localeConfig, { localeIndex });
	const additionalConfigs = resolveAdditionalConfig(siteData, filePath || relativePath);
	return stackView({ head: mergeHead(siteData.head ?? [], localeConfig.head ?? [], ...additionalConfigs.map((data) => data.head ?? []).reverse()) }, ...additionalConfigs, localeConfig, siteData);
}
/**
* Create the page title string based on config.
*/
function createTitle(siteData, pageData) {
	const title = pageData.title || siteData.title;
	const template = pageData.titleTemplate ?? siteData.titleTemplate;
	if (typeof template === "string" && template.includes(":title")) return template.replace(/:title/g, title);
	const templateString = createTitleTemplate(siteData.title, template);
	if (title === templateString.slice(3)) return title;
	return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
	if (template === false) return "";
	if (template === true || template === void 0) return ` | ${siteTitle}`;
	if (siteTitle === template) return "";
	return ` | ${template}`;
}
function mergeHead(...headArrays) {
	const merged = [];
	const keyMap = /* @__PURE__ */ new Map();
	for (const current of headArrays) for (const tag of current) {
		const key = getHeadKey(tag);
		if (key == null) {
			merged.push(tag);
			continue;
		}
		const existingIndex = keyMap.get(key);
		if (existingIndex != null) merged[existingIndex] = tag;
		else {
			keyMap.set(key, merged.length);
			merged.push(tag);
		}
	}
	return merged;
}
function getHeadKey([type, attrs]) {
	if (attrs.id) return `id=${attrs.id}`;
	if (type !== "meta") return;
	for (const name in attrs) if (name !== "content") return `${name}=${attrs[name]}`;
}
function sanitizeFileName(name) {
	const match = DRIVE_LETTER_REGEX.exec(name);
	const driveLetter = match ? match[0] : "";
	return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
function treatAsHtml(filename) {
	if (KNOWN_EXTENSIONS.size === 0) {
		const extraExts = globalThis.process?.env?.VITE_EXTRA_EXTENSIONS || "";
		("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext) => KNOWN_EXTENSIONS.add(ext));
	}
	const ext = filename.split(".").pop();
	return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function resolveAdditionalConfig({ additionalConfig }, path) {
	if (additionalConfig === void 0) return [];
	if (typeof additionalConfig === "function") return additionalConfig(path) ?? [];
	const configs = [];
	const segments = path.split("/").slice(0, -1);
	while (segments.length) {
		const key = `/${segments.join("/")}/`;
		configs.push(additionalConfig[key]);
		segments.pop();
	}
	configs.push(additionalConfig["/"]);
	return configs.filter((config) => config !== void 0);
}
/**
* Creates a readonly proxy behaving like a deep merge of the given layers,
* without mutating them. Earlier layers take precedence.
*/
function stackView(..._layers) {
	const layers = _layers.filter((layer) => isObject(layer));
	if (layers.length <= 1) return _layers[0];
	const allKeys = new Set(layers.flatMap((layer) => Reflect.ownKeys(layer)));
	const allKeysArray = [...allKeys];
	return new Proxy({}, {
		get(_, prop) {
			if (prop === UnpackStackView) return layers;
			return stackView(...layers.map((layer) => layer[prop]).filter((v) => v !== void 0));
		},
		set() {
			throw new Error("StackView is read-only and cannot be mutated.");
		},
		has(_, prop) {
			return allKeys.has(prop);
		},
		ownKeys() {
			return allKeysArray;
		},
		getOwnPropertyDescriptor(_, prop) {
			for (const layer of layers) {
				const descriptor = Object.getOwnPropertyDescriptor(layer, prop);
				if (descriptor) return descriptor;
			}
		}
	});
}
stackView.unpack = function(obj) {
	return obj?.[UnpackStackView];
};
function isObject(value) {
	return Object.prototype.toString.call(value) === "[object Object]";
}
function isShell(lang) {
	return shellLangs.includes(lang);
}
// ../../@siteData
var _siteData_default = JSON.parse("{\"lang\":\"zh-CN\",\"dir\":\"ltr\",\"title\":\"微信支付 OpenAPI\",\"titleTemplate\":\":title · 微信支付 OpenAPI\",\"description\":\"微信支付 OpenAPI v2、v3 的 Node.js 文档：每个示例都经过类型检查。\",\"base\":\"/\",\"head\":[],\"router\":{\"prefetchLinks\":true},\"appearance\":true,\"themeConfig\":{\"darkModeSwitchLabel\":\"外观\",\"lightModeSwitchTitle\":\"切换到浅色\",\"darkModeSwitchTitle\":\"切换到深色\",\"sidebarMenuLabel\":\"目录\",\"returnToTopLabel\":\"回到顶部\",\"skipToContentLabel\":\"跳到正文\",\"langMenuLabel\":\"语言\",\"externalLinkIcon\":true,\"outline\":{\"label\":\"本页内容\",\"level\":[2,3]},\"docFooter\":{\"prev\":false,\"next\":false},\"notFound\":{\"title\":\"没有这个页面\",\"quote\":\"地址可能写错了，也可能页面还没有写。\",\"linkText\":\"回到首页\",\"linkLabel\":\"回到首页\"},\"nav\":[{\"text\":\"指南\",\"link\":\"/guide/getting-started\",\"activeMatch\":\"^/guide/\"},{\"text\":\"产品\",\"link\":\"/products/\",\"activeMatch\":\"^/products/\"},{\"text\":\"接口\",\"link\":\"/openapi/\",\"activeMatch\":\"^/openapi/\"},{\"text\":\"回调通知\",\"link\":\"/webhook/\",\"activeMatch\":\"^/webhook/\"}],\"sidebar\":{\"/guide/\":[{\"items\":[]}],\"/products/\":[{\"items\":[]}],\"/openapi/v2/\":[{\"items\":[]}],\"/openapi/v3/\":[{\"items\":[]}],\"/webhook/v2/\":[{\"items\":[]}],\"/webhook/v3/\":[{\"items\":[]}]},\"lastUpdated\":{\"text\":\"最近更新\",\"formatOptions\":{\"dateStyle\":\"medium\",\"forceLocale\":true}}},\"locales\":{},\"cleanUrls\":true,\"additionalConfig\":{}}");
// node_modules/vitepress/dist/client/app/data.js
var dataSymbol = Symbol();
var siteDataRef = shallowRef(readonly(_siteData_default));
function initData(route) {
	const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath, route.data.filePath));
	const appearance = site.value.appearance;
	const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
		storageKey: APPEARANCE_KEY,
		initialValue: () => appearance === "dark" ? "dark" : "auto",
		...typeof appearance === "object" ? appearance : {}
	}) : ref(false);
	return {
		site,
		theme: computed(() => site.value.themeConfig),
		page: computed(() => route.data),
		frontmatter: computed(() => route.data.frontmatter),
		params: computed(() => route.data.params),
		lang: computed(() => site.value.lang),
		dir: computed(() => route.data.frontmatter.dir || site.value.dir),
		localeIndex: computed(() => site.value.localeIndex || "root"),
		title: computed(() => createTitle(site.value, route.data)),
		description: computed(() => route.data.description || site.value.description),
		isDark
	};
}
function useData$1() {
	const data = inject(dataSymbol);
	if (!data) throw new Error("vitepress data not properly injected in app");
	return data;
}
// node_modules/vitepress/dist/client/app/utils.js
var resolvedBase;
/**
* Runtime base path used by the app.
*
* Usually this is the configured site base.
*
* For a relative base (`'./'`), the mount point is unknown at build time, so:
* - SSR: uses `RELATIVE_BASE_SENTINEL` (for per-page URL relativization)
* - dev browser: uses `'/'` (dev server always mounts at root)
* - prod browser: resolves from the page's `__VP_SITE_ROOT__`
*/
function runtimeBase() {
	if (resolvedBase === void 0) {
		const base = siteDataRef.value.base;
		if (!isRelativeBase(base)) return resolvedBase = base;
		if (!inBrowser) return resolvedBase = RELATIVE_BASE_SENTINEL;
		const root = window.__VP_SITE_ROOT__;
		resolvedBase = root ? decodeURIComponent(new URL(root, location.href).pathname) : "/";
	}
	return resolvedBase;
}
/**
* Prepend base to internal (non-relative) urls
*/
function withBase(path) {
	return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(runtimeBase(), path);
}
/**
* Converts a url path to the corresponding js chunk filename.
*/
function pathToFile(path) {
	let pagePath = path.replace(/\.html$/, "");
	pagePath = decodeURIComponent(pagePath);
	pagePath = pagePath.replace(/\/$/, "/index");
	if (inBrowser) {
		const base = runtimeBase();
		if (pagePath + "/" === base) pagePath = base;
		if (!pagePath.startsWith(base)) return null;
		pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
		let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
		if (!pageHash) {
			pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
			pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
		}
		if (!pageHash) return null;
		pagePath = `${base}assets/${pagePath}.${pageHash}.js`;
	} else pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
	return pagePath;
}
var contentUpdatedCallbacks = [];
/**
* Register callback that is called every time the markdown content is updated
* in the DOM.
*/
function onContentUpdated(fn) {
	contentUpdatedCallbacks.push(fn);
	tryOnUnmounted(() => {
		contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
	});
}
// node_modules/vitepress/dist/client/app/composables/icon.js
/**
* Resolves an icon name (`collection:name`, e.g. `simple-icons:github`) to
* its `vpi-<collection>-<name>` class. During SSR the name is registered so
* the build emits its CSS rule; in dev the SVG is served on demand and
* applied to `el` inline.
*/
function useIcon(icon, el) {
	const parsed = computed(() => {
		const value = toValue(icon);
		return typeof value === "string" ? parseIconName(value) : null;
	});
	const iconClass = computed(() => parsed.value ? `vpi-${parsed.value.collection}-${parsed.value.icon}` : void 0);
	{
		const ctx = useSSRContext();
		const value = toValue(icon);
		if (typeof value === "string") ctx?.vpIcons.add(value);
	}
	return iconClass;
}
// node_modules/vitepress/dist/client/app/router.js
var RouterSymbol = Symbol();
var fakeHost = "http://a.com";
var getDefaultRoute = () => ({
	path: "/",
	hash: "",
	query: "",
	component: null,
	data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
	const route = reactive(getDefaultRoute());
	const router = {
		route,
		async go(href, options) {
			const { hash } = new URL(href, fakeHost);
			const hasTextFragment = inBrowser && document.fragmentDirective && hash.includes(":~:");
			href = normalizeHref(href);
			if (await router.onBeforeRouteChange?.(href) === false) return;
			if (!inBrowser || await changeRoute(href, {
				...options,
				hasTextFragment
			})) await loadPage(href, { initialLoad: !!options?.initialLoad });
			if (hasTextFragment) location.hash = hash;
			syncRouteQueryAndHash();
			await router.onAfterRouteChange?.(href);
		}
	};
	let latestPendingPath = null;
	async function loadPage(href, { scrollPosition = 0, isRetry = false, initialLoad = false } = {}) {
		if (await router.onBeforePageLoad?.(href) === false) return;
		const targetLoc = new URL(href, fakeHost);
		const pendingPath = latestPendingPath = targetLoc.pathname;
		try {
			let page = await loadPageModule(pendingPath);
			if (!page) throw new Error(`Page not found: ${pendingPath}`);
			if (latestPendingPath === pendingPath) {
				latestPendingPath = null;
				const { default: comp, __pageData } = page;
				if (!comp) throw new Error(`Invalid route component: ${comp}`);
				await router.onAfterPageLoad?.(href);
				route.path = inBrowser ? pendingPath : withBase(pendingPath);
				route.component = markRaw(comp);
				route.data = markRaw(__pageData);
				syncRouteQueryAndHash(targetLoc);
				if (inBrowser) nextTick(() => {
					let actualPathname = runtimeBase() + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
					if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) actualPathname += ".html";
					if (actualPathname !== targetLoc.pathname) {
						targetLoc.pathname = actualPathname;
						href = actualPathname + targetLoc.search + targetLoc.hash;
						history.replaceState({}, "", href);
					}
					if (!initialLoad) scrollTo(targetLoc.hash, scrollPosition);
				});
			}
		} catch (err) {
			if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) console.error(err);
			if (!isRetry) try {
				const res = await fetch(runtimeBase() + "hashmap.json");
				window.__VP_HASH_MAP__ = await res.json();
				await loadPage(href, {
					scrollPosition,
					isRetry: true,
					initialLoad
				});
				return;
			} catch (e) {}
			if (latestPendingPath === pendingPath) {
				latestPendingPath = null;
				route.path = inBrowser ? pendingPath : withBase(pendingPath);
				route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
				const relativePath = inBrowser ? route.path.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").slice(runtimeBase().length) : "404.md";
				route.data = {
					...notFoundPageData,
					relativePath
				};
				syncRouteQueryAndHash(targetLoc);
			}
		}
	}
	function syncRouteQueryAndHash(loc = inBrowser ? location : {
		search: "",
		hash: ""
	}) {
		route.query = loc.search;
		route.hash = decodeURIComponent(loc.hash);
	}
	if (inBrowser) {
		if (history.state === null) history.replaceState({}, "");
		window.addEventListener("click", (e) => {
			if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey) return;
			const link = e.target.closest("a");
			if (!link || link.closest(".vp-raw") || link.hasAttribute("download") || link.hasAttribute("target")) return;
			const linkHref = link.getAttribute("href") ?? (link instanceof SVGAElement ? link.getAttribute("xlink:href") : null);
			if (linkHref == null) return;
			const { href, origin, pathname } = new URL(linkHref, link.baseURI);
			if (origin === new URL(location.href).origin && treatAsHtml(pathname)) {
				e.preventDefault();
				router.go(href);
			}
		}, { capture: true });
		window.addEventListener("popstate", async (e) => {
			if (e.state === null) return;
			const href = normalizeHref(location.href);
			await loadPage(href, { scrollPosition: e.state.scrollPosition || 0 });
			syncRouteQueryAndHash();
			await router.onAfterRouteChange?.(href);
		});
		window.addEventListener("hashchange", (e) => {
			e.preventDefault();
			syncRouteQueryAndHash();
		});
	}
	return router;
}
function useRouter() {
	const router = inject(RouterSymbol);
	if (!router) throw new Error("useRouter() is called without provider.");
	return router;
}
function useRoute() {
	return useRouter().route;
}
function scrollTo(hash, scrollPosition = 0) {
	if (!hash || scrollPosition) {
		window.scrollTo(0, scrollPosition);
		return;
	}
	let target = null;
	try {
		target = document.getElementById(decodeURIComponent(hash).slice(1));
	} catch (e) {
		console.warn(e);
	}
	if (!target) return;
	const scrollToTarget = () => {
		target.scrollIntoView({ block: "start" });
		target.focus({ preventScroll: true });
		if (document.activeElement === target) return;
		if (target.hasAttribute("tabindex")) return;
		const restoreTabindex = () => {
			target.removeAttribute("tabindex");
			target.removeEventListener("blur", restoreTabindex);
		};
		target.setAttribute("tabindex", "-1");
		target.addEventListener("blur", restoreTabindex);
		target.focus({ preventScroll: true });
		if (document.activeElement !== target) restoreTabindex();
	};
	requestAnimationFrame(scrollToTarget);
}
function normalizeHref(href) {
	const url = new URL(href, fakeHost);
	url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
	if (siteDataRef.value.cleanUrls) url.pathname = url.pathname.replace(/\.html$/, "");
	else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html")) url.pathname += ".html";
	return url.pathname + url.search + url.hash.split(":~:")[0];
}
async function changeRoute(href, { initialLoad = false, replace = false, hasTextFragment = false } = {}) {
	const loc = normalizeHref(location.href);
	const nextUrl = new URL(href, location.origin);
	const currentUrl = new URL(loc, location.origin);
	if (href === loc) {
		if (!initialLoad) {
			if (!hasTextFragment) scrollTo(nextUrl.hash);
			return false;
		}
	} else {
		if (replace) history.replaceState({}, "", href);
		else {
			history.replaceState({ scrollPosition: window.scrollY }, "");
			history.pushState({}, "", href);
		}
		if (nextUrl.pathname === currentUrl.pathname) {
			if (nextUrl.hash !== currentUrl.hash) {
				window.dispatchEvent(new HashChangeEvent("hashchange", {
					oldURL: currentUrl.href,
					newURL: nextUrl.href
				}));
				if (!hasTextFragment) scrollTo(nextUrl.hash);
			}
			return false;
		}
	}
	return true;
}
// node_modules/vitepress/dist/client/app/components/Content.js
var runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
var Content = defineComponent({
	name: "VitePressContent",
	props: { as: {
		type: [Object, String],
		default: "div"
	} },
	setup(props) {
		const { frontmatter, site } = useData$1();
		const route = useRoute();
		watch(frontmatter, runCbs, {
			deep: true,
			flush: "post"
		});
		return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [route.component ? h(route.component, {
			onVnodeMounted: runCbs,
			onVnodeUpdated: runCbs,
			onVnodeUnmounted: runCbs
		}) : "404 Page Not Found"]);
	}
});
// node_modules/vitepress/dist/client/app/composables/codeGroups.js
function useCodeGroups() {
	if (inBrowser) window.addEventListener("click", (e) => {
		const el = e.target;
		if (el.matches(".vp-code-group input")) {
			const group = el.parentElement?.parentElement;
			if (!group) return;
			const i = Array.from(group.querySelectorAll("input")).indexOf(el);
			if (i < 0) return;
			const blocks = group.querySelector(".blocks");
			if (!blocks) return;
			const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
			if (!current) return;
			const next = blocks.children[i];
			if (!next || current === next) return;
			current.classList.remove("active");
			activate(next);
			(group?.querySelector(`label[for="${el.id}"]`))?.scrollIntoView({ block: "nearest" });
		}
	});
}
function activate(el) {
	el.classList.add("active");
	window.dispatchEvent(new CustomEvent("vitepress:codeGroupTabActivate", { detail: el }));
}
// node_modules/vitepress/dist/client/app/composables/copyCode.js
var ignoredNodes = [".vp-copy-ignore", ".diff.remove"].join(", ");
function useCopyCode() {
	if (inBrowser) {
		const timeoutIdMap = /* @__PURE__ */ new WeakMap();
		window.addEventListener("click", (e) => {
			const el = e.target;
			if (el.matches("div[class*=\"language-\"] > button.copy")) {
				const parent = el.parentElement;
				const sibling = el.nextElementSibling?.nextElementSibling;
				if (!parent || !sibling) return;
				const clone = sibling.cloneNode(true);
				clone.querySelectorAll(ignoredNodes).forEach((node) => node.remove());
				clone.innerHTML = clone.innerHTML.replace(/\n+/g, "\n");
				let text = clone.textContent || "";
				if (isShell(/language-(\w+)/.exec(parent.className)?.[1] || "")) text = text.replace(/^ *(\$|>) /gm, "").trim();
				copyToClipboard(text).then(() => {
					el.classList.add("copied");
					clearTimeout(timeoutIdMap.get(el));
					const timeoutId = window.setTimeout(() => {
						el.classList.remove("copied");
						el.blur();
						timeoutIdMap.delete(el);
					}, 2e3);
					timeoutIdMap.set(el, timeoutId);
				});
			}
		});
	}
}
async function copyToClipboard(text) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		const element = document.createElement("textarea");
		const previouslyFocusedElement = document.activeElement;
		element.value = text;
		element.setAttribute("readonly", "");
		element.style.contain = "strict";
		element.style.position = "absolute";
		element.style.left = "-9999px";
		element.style.fontSize = "12pt";
		const selection = document.getSelection();
		const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
		document.body.appendChild(element);
		element.select();
		element.selectionStart = 0;
		element.selectionEnd = text.length;
		document.execCommand("copy");
		document.body.removeChild(element);
		if (originalRange) {
			selection.removeAllRanges();
			selection.addRange(originalRange);
		}
		if (previouslyFocusedElement) previouslyFocusedElement.focus();
	}
}
// node_modules/vitepress/dist/client/app/composables/head.js
function useUpdateHead(route, siteDataByRouteRef) {
	let isFirstUpdate = true;
	let managedHeadElements = [];
	const updateHeadTags = (newTags) => {
		if (isFirstUpdate) {
			isFirstUpdate = false;
			newTags.forEach((tag) => {
				const headEl = createHeadElement(tag);
				for (const el of document.head.children) if (el.isEqualNode(headEl)) {
					managedHeadElements.push(el);
					return;
				}
			});
			return;
		}
		const newElements = newTags.map(createHeadElement);
		managedHeadElements.forEach((oldEl, oldIndex) => {
			const matchedIndex = newElements.findIndex((newEl) => newEl?.isEqualNode(oldEl ?? null));
			if (matchedIndex !== -1) delete newElements[matchedIndex];
			else {
				oldEl?.remove();
				delete managedHeadElements[oldIndex];
			}
		});
		newElements.forEach((el) => el && document.head.appendChild(el));
		managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
	};
	watchEffect(() => {
		const pageData = route.data;
		const siteData = siteDataByRouteRef.value;
		const pageDescription = pageData && pageData.description;
		const frontmatterHead = pageData && pageData.frontmatter.head || [];
		const title = createTitle(siteData, pageData);
		if (title !== document.title) document.title = title;
		const description = pageDescription || siteData.description;
		let metaDescriptionElement = document.querySelector(`meta[name=description]`);
		if (metaDescriptionElement) {
			if (metaDescriptionElement.getAttribute("content") !== description) metaDescriptionElement.setAttribute("content", description);
		} else createHeadElement(["meta", {
			name: "description",
			content: description
		}]);
		updateHeadTags(mergeHead(siteData.head, filterOutHeadDescription(frontmatterHead)));
	});
}
function createHeadElement([tag, attrs, innerHTML]) {
	const el = document.createElement(tag);
	for (const [key, value] of Object.entries(attrs)) el.setAttribute(key, value);
	if (innerHTML) el.innerHTML = innerHTML;
	if (tag === "script" && attrs.async == null) el.async = false;
	return el;
}
function isMetaDescription(headConfig) {
	return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
	return head.filter((h) => !isMetaDescription(h));
}
// node_modules/vitepress/dist/client/app/composables/preFetch.js
var hasFetched = /* @__PURE__ */ new Set();
var createLink = () => document.createElement("link");
var viaDOM = (url) => {
	const link = createLink();
	link.rel = `prefetch`;
	if (EXTERNAL_URL_RE.test(url)) link.crossOrigin = "";
	link.href = url;
	document.head.appendChild(link);
};
var viaXHR = (url) => {
	const req = new XMLHttpRequest();
	req.open("GET", url, true);
	req.withCredentials = !EXTERNAL_URL_RE.test(url);
	req.send();
};
var link;
var doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
	if (!inBrowser) return;
	if (!window.IntersectionObserver) return;
	let conn;
	if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) return;
	const rIC = window.requestIdleCallback || setTimeout;
	let observer = null;
	const observeLinks = () => {
		if (observer) observer.disconnect();
		observer = new IntersectionObserver((entries) => {
			entries.forEach((entry) => {
				if (entry.isIntersecting) {
					const link = entry.target;
					observer.unobserve(link);
					const { pathname } = link;
					if (!hasFetched.has(pathname)) {
						hasFetched.add(pathname);
						const pageChunkPath = pathToFile(pathname);
						if (pageChunkPath) doFetch(pageChunkPath);
					}
				}
			});
		});
		rIC(() => {
			document.querySelectorAll("#app a").forEach((link) => {
				const { hostname, pathname } = new URL(link.href instanceof SVGAnimatedString ? link.href.animVal : link.href, link.baseURI);
				const extMatch = pathname.match(/\.\w+$/);
				if (extMatch && extMatch[0] !== ".html") return;
				if (link.target !== "_blank" && hostname === location.hostname) {
					if (pathname !== location.pathname) observer.observe(link);
					else hasFetched.add(pathname);
				}
			});
		});
	};
	onMounted(observeLinks);
	const route = useRoute();
	watch(() => route.path, observeLinks);
	onUnmounted(() => {
		observer && observer.disconnect();
	});
}
// node_modules/vitepress/dist/client/theme-default/composables/data.js
var useData = useData$1;
// node_modules/vitepress/dist/client/theme-default/support/utils.js
function throttleAndDebounce(fn, delay) {
	let timeoutId;
	let called = false;
	return () => {
		if (timeoutId) clearTimeout(timeoutId);
		if (!called) {
			fn();
			(called = true) && window.setTimeout(() => called = false, delay);
		} else timeoutId = window.setTimeout(fn, delay);
	};
}
function ensureStartingSlash(path) {
	return path.startsWith("/") ? path : `/${path}`;
}
function isLinkExternal(href, target, external) {
	if (external !== void 0) return external;
	return !!href && isExternal(href) || target === "_blank";
}
function normalizeLink$1(url) {
	const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
	if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname)) return url;
	const { site } = useData();
	let normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
	if (isRelativeBase(site.value.base) && !site.value.cleanUrls) {
		const pathPart = normalizedPath.replace(/[?#].*$/, "");
		if (pathPart.endsWith("/")) normalizedPath = pathPart + "index.html" + normalizedPath.slice(pathPart.length);
	}
	return withBase(normalizedPath);
}
function uniqBy(array, keyFn) {
	const seen = /* @__PURE__ */ new Set();
	return array.filter((item) => {
		const k = keyFn(item);
		return seen.has(k) ? false : seen.add(k);
	});
}
// node_modules/vitepress/dist/client/theme-default/support/sidebar.js
/**
* Get the `Sidebar` from sidebar option. This method will ensure to get correct
* sidebar config from `MultiSideBarConfig` with various path combinations such
* as matching `guide/` and `/guide/`. If no matching config was found, it will
* return empty array.
*/
function getSidebar(_sidebar, path) {
	if (Array.isArray(_sidebar)) return addBase(_sidebar);
	if (_sidebar == null) return [];
	path = ensureStartingSlash(path);
	const dir = Object.keys(_sidebar).sort((a, b) => {
		return b.split("/").length - a.split("/").length;
	}).find((dir) => {
		return path.startsWith(ensureStartingSlash(dir));
	});
	const sidebar = dir ? _sidebar[dir] ?? [] : [];
	return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
/**
* Get or generate sidebar group from the given sidebar items.
*/
function getSidebarGroups(sidebar) {
	const groups = [];
	let lastGroupIndex = 0;
	for (const item of sidebar) {
		if (item.items) {
			lastGroupIndex = groups.push(item);
			continue;
		}
		let group = groups[lastGroupIndex];
		if (!group) {
			group = { items: [] };
			groups.push(group);
		}
		group.items?.push(item);
	}
	return groups;
}
function getFlatSideBarLinks(sidebar) {
	const links = [];
	function recursivelyExtractLinks(items) {
		for (const item of items) {
			if (item.text && item.link) links.push({
				text: item.text,
				link: item.link,
				docFooterText: item.docFooterText,
				rel: item.rel,
				target: item.target
			});
			if (item.items) recursivelyExtractLinks(item.items);
		}
	}
	recursivelyExtractLinks(sidebar);
	return links;
}
/**
* Check if the given sidebar item contains any active link.
*/
function hasActiveLink(path, hash, items, skipHashCheck = false) {
	if (Array.isArray(items)) return items.some((item) => hasActiveLink(path, hash, item, skipHashCheck));
	if (items.link && isActive(path, hash, items.link, false, skipHashCheck)) return true;
	if (items.items) return hasActiveLink(path, hash, items.items, skipHashCheck);
	return false;
}
function addBase(items, _base) {
	return [...items].map((_item) => {
		const item = { ..._item };
		const base = item.base || _base;
		if (base && item.link && !isExternal(item.link)) item.link = base + item.link.replace(/^\//, base.endsWith("/") ? "" : "/");
		if (item.items) item.items = addBase(item.items, base);
		return item;
	});
}
// node_modules/vitepress/dist/client/theme-default/composables/outline.js
var ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
var resolvedHeaders = [];
function resolveTitle(theme) {
	return typeof theme.outline === "object" && !Array.isArray(theme.outline) && theme.outline.label || "On this page";
}
function getHeaders(range) {
	return resolveHeaders([...document.querySelectorAll(".VPDoc h1, .VPDoc h2, .VPDoc h3, .VPDoc h4, .VPDoc h5, .VPDoc h6")].filter((el) => el.id && el.hasChildNodes()).map((el) => {
		const level = Number(el.tagName[1]);
		return {
			element: el,
			title: serializeHeader(el),
			link: "#" + el.id,
			level
		};
	}), range);
}
function serializeHeader(h) {
	let ret = "";
	for (const node of h.childNodes) if (node.nodeType === 1) {
		if (ignoreRE.test(node.className)) continue;
		ret += node.textContent;
	} else if (node.nodeType === 3) ret += node.textContent;
	return ret.trim();
}
function resolveHeaders(headers, range) {
	if (range === false) return [];
	const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
	const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
	return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
	const isAsideVisible = useMediaQuery("(min-width: 80rem)");
	const onScroll = throttleAndDebounce(setActiveLink, 100);
	let prevActiveLink = null;
	let ignoreScrollOnce = false;
	onMounted(() => {
		requestAnimationFrame(setActiveLink);
		window.addEventListener("scroll", onScroll);
		container.value?.addEventListener("click", onClick);
	});
	onUpdated(() => {
		activateLink(location.hash);
	});
	onUnmounted(() => {
		window.removeEventListener("scroll", onScroll);
	});
	function onClick(e) {
		if (!isAsideVisible.value) return;
		const hash = e.target instanceof Element ? e.target.closest("a")?.hash : null;
		if (hash) {
			ignoreScrollOnce = true;
			activateLink(hash);
		}
	}
	function setActiveLink() {
		if (!isAsideVisible.value) return;
		if (ignoreScrollOnce) {
			ignoreScrollOnce = false;
			return;
		}
		const scrollY = window.scrollY;
		const innerHeight = window.innerHeight;
		const offsetHeight = document.body.offsetHeight;
		const isBottom = scrollY + innerHeight - offsetHeight >= 0;
		const headers = resolvedHeaders.map(({ element, link }) => ({
			link,
			top: getAbsoluteTop(element),
			scrollMarginTop: Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0
		})).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
		if (!headers.length) {
			activateLink(null);
			return;
		}
		if (scrollY < 1) {
			activateLink(null);
			return;
		}
		if (isBottom) {
			activateLink(headers.at(-1)?.link ?? null);
			return;
		}
		let activeLink = null;
		for (const { link, top, scrollMarginTop } of headers) {
			if (top > scrollY + scrollMarginTop + 4) break;
			activeLink = link;
		}
		activateLink(activeLink);
	}
	function activateLink(hash) {
		const activeLink = hash != null ? container.value?.querySelector(`a[href$="${decodeURIComponent(hash)}"]`) ?? null : null;
		if (activeLink === prevActiveLink) return;
		prevActiveLink?.classList.remove("active");
		prevActiveLink = activeLink;
		if (activeLink) {
			activeLink.classList.add("active");
			if (marker.value) {
				marker.value.style.top = activeLink.offsetTop + (activeLink.offsetParent?.offsetTop ?? 0) + (activeLink.offsetHeight - marker.value.offsetHeight) / 2 + "px";
				marker.value.style.opacity = "1";
			}
			activeLink.scrollIntoView({
				block: "nearest",
				behavior: "smooth"
			});
		} else if (marker.value) {
			marker.value.style.top = "";
			marker.value.style.opacity = "0";
		}
	}
}
function getAbsoluteTop(element) {
	let offsetTop = 0;
	while (element !== document.body) {
		if (element === null) return NaN;
		offsetTop += element.offsetTop;
		element = element.offsetParent;
	}
	return offsetTop;
}
function buildTree(data, min, max) {
	resolvedHeaders.length = 0;
	const result = [];
	const stack = [];
	data.forEach((item) => {
		const node = {
			...item,
			children: []
		};
		let parent = stack[stack.length - 1];
		while (parent && parent.level >= node.level) {
			stack.pop();
			parent = stack[stack.length - 1];
		}
		if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
			stack.push({
				level: node.level,
				shouldIgnore: true
			});
			return;
		}
		if (node.level > max || node.level < min) return;
		resolvedHeaders.push({
			element: node.element,
			link: node.link
		});
		if (parent) parent.children.push(node);
		else result.push(node);
		stack.push(node);
	});
	return result;
}
// node_modules/vitepress/dist/client/theme-default/composables/sidebar.js
var isOpen$1 = ref(false);
/**
* a11y: cache the element that opened the Sidebar (the menu button) then
* focus that button again when Menu is closed with Escape key.
*/
function useCloseSidebarOnEscape(close) {
	let triggerElement;
	watchEffect(() => {
		triggerElement = isOpen$1.value ? document.activeElement : void 0;
	});
	onMounted(() => {
		window.addEventListener("keyup", onEscape);
	});
	onUnmounted(() => {
		window.removeEventListener("keyup", onEscape);
	});
	function onEscape(e) {
		if (e.key === "Escape" && isOpen$1.value) {
			close();
			triggerElement?.focus();
		}
	}
}
function useSidebarControl() {
	function open() {
		isOpen$1.value = true;
	}
	function close() {
		isOpen$1.value = false;
	}
	function toggle() {
		isOpen$1.value ? close() : open();
	}
	return {
		isOpen: isOpen$1,
		open,
		close,
		toggle
	};
}
function useSidebarItemControl(item) {
	const route = useRoute();
	const collapsed = ref(false);
	const collapsible = computed(() => {
		return item.value.collapsed != null;
	});
	const isLink = computed(() => {
		return !!item.value.link;
	});
	const isActiveLink = ref(false);
	const hasActiveLink$1 = ref(false);
	function updateActiveLink(skipHashCheck = false) {
		if (item.value.link) isActiveLink.value = isActive(route.data.relativePath, route.hash, item.value.link, false, skipHashCheck);
		else isActiveLink.value = false;
		if (isActiveLink.value) {
			hasActiveLink$1.value = true;
			nextTick(() => collapsed.value = false);
			return;
		}
		if (!item.value.items) {
			hasActiveLink$1.value = false;
			return;
		}
		hasActiveLink$1.value = hasActiveLink(route.data.relativePath, route.hash, item.value.items, skipHashCheck);
		if (hasActiveLink$1.value) nextTick(() => collapsed.value = false);
	}
	updateActiveLink(true);
	watch([item, route], () => updateActiveLink());
	onMounted(() => updateActiveLink());
	const isCurrentLink = computed(() => {
		return item.value.link ? isActive(route.data.relativePath, route.hash, item.value.link) : false;
	});
	const hasChildren = computed(() => {
		return !!(item.value.items && item.value.items.length);
	});
	watchEffect(() => {
		collapsed.value = !!(collapsible.value && item.value.collapsed);
	});
	function toggle() {
		if (collapsible.value) collapsed.value = !collapsed.value;
	}
	return {
		collapsed,
		collapsible,
		isLink,
		isActiveLink,
		isCurrentLink,
		hasActiveLink: hasActiveLink$1,
		hasChildren,
		toggle
	};
}
// node_modules/vitepress/dist/client/theme-default/composables/layout.js
var headers = shallowRef([]);
var sidebar = shallowRef([]);
var isDesktop = useMediaQuery("(min-width: 60rem)");
function useLayout() {
	const { frontmatter, theme } = useData();
	const isHome = computed(() => {
		return !!(frontmatter.value.isHome ?? frontmatter.value.layout === "home");
	});
	const hasSidebar = computed(() => {
		return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && !isHome.value;
	});
	const isSidebarEnabled = computed(() => hasSidebar.value && isDesktop.value);
	const sidebarGroups = computed(() => {
		return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
	});
	const hasAside = computed(() => {
		if (isHome.value) return false;
		if (frontmatter.value.aside != null) return !!frontmatter.value.aside;
		return theme.value.aside !== false;
	});
	const leftAside = computed(() => {
		if (!hasAside.value) return false;
		return frontmatter.value.aside == null ? theme.value.aside === "left" : frontmatter.value.aside === "left";
	});
	const hasLocalNav = computed(() => {
		return headers.value.length > 0;
	});
	return {
		isHome,
		sidebar: shallowReadonly(sidebar),
		sidebarGroups,
		hasSidebar,
		isSidebarEnabled,
		hasAside,
		leftAside,
		headers: shallowReadonly(headers),
		hasLocalNav
	};
}
function registerWatchers({ closeSidebar }) {
	const { theme, page, frontmatter } = useData();
	watch(() => [page.value.relativePath, theme.value.sidebar], ([relativePath, sidebarConfig]) => {
		const newSidebar = sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
		if (JSON.stringify(newSidebar) !== JSON.stringify(sidebar.value)) sidebar.value = newSidebar;
	}, {
		immediate: true,
		deep: true,
		flush: "sync"
	});
	onContentUpdated(() => {
		headers.value = getHeaders(frontmatter.value.outline ?? theme.value.outline);
	});
	const route = useRoute();
	watch(() => route.path, closeSidebar);
	watch(isDesktop, closeSidebar);
	useCloseSidebarOnEscape(closeSidebar);
}
var layoutInfoInjectionKey = Symbol("layout-info");
// node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue
var _sfc_main$62 = {
	__name: "VPBadge",
	__ssrInlineRender: true,
	props: {
		text: {
			type: String,
			required: false
		},
		type: {
			type: String,
			required: false,
			default: "tip"
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<span${ssrRenderAttrs(mergeProps({ class: ["VPBadge", __props.type] }, _attrs))}>`);
			ssrRenderSlot(_ctx.$slots, "default", {}, () => {
				_push(`${ssrInterpolate(__props.text)}`);
			}, _push, _parent);
			_push(`</span>`);
		};
	}
};
var _sfc_setup$67 = _sfc_main$62.setup;
_sfc_main$62.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
	return _sfc_setup$67 ? _sfc_setup$67(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue
var _sfc_main$61 = {
	__name: "VPBackdrop",
	__ssrInlineRender: true,
	props: { show: {
		type: Boolean,
		required: true
	} },
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.show) _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-ea199def></div>`);
			else _push(`<!---->`);
		};
	}
};
var _sfc_setup$66 = _sfc_main$61.setup;
_sfc_main$61.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
	return _sfc_setup$66 ? _sfc_setup$66(props, ctx) : void 0;
};
var VPBackdrop_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$61, [["__scopeId", "data-v-ea199def"]]);
// node_modules/vitepress/dist/client/theme-default/composables/langs.js
function useLangs({ linkToCorrespondingPage = false } = {}) {
	const data = useData();
	const route = useRoute();
	const { site, localeIndex } = data;
	const currentLang = computed(() => ({
		label: site.value.locales[localeIndex.value]?.label,
		link: site.value.locales[localeIndex.value]?.link || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
	}));
	return {
		currentLang,
		localeLinks: computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
			text: value.label,
			link: resolveLocaleLink(data, route, {
				targetLocale: key,
				targetLocaleLink: value.link || (key === "root" ? "/" : `/${key}/`),
				currentLocaleLink: currentLang.value.link,
				linkToCorrespondingPage
			}),
			lang: value.lang,
			dir: value.dir
		}))
	};
}
/**
* Resolves the link used for switching from the current page to
* `targetLocale`. Without `linkToCorrespondingPage`, this is simply the home
* of the target locale. With it, the current page's path is rewritten into
* the target locale (honoring `cleanUrls`) — unless
* `themeConfig.i18nRouting` is `false` (the locale home is used instead) or
* a function (which then fully controls the resolution).
*
* The current query and hash are carried over, except when a custom
* `i18nRouting` function is used.
*/
function resolveLocaleLink(data, route, { targetLocale, targetLocaleLink, currentLocaleLink, linkToCorrespondingPage }) {
	const { site, theme } = data;
	const i18nRouting = theme.value.i18nRouting;
	if (linkToCorrespondingPage && typeof i18nRouting === "function") return i18nRouting(data, route, targetLocale);
	return normalizeLink(targetLocaleLink, i18nRouting !== false && linkToCorrespondingPage, route.data.relativePath.slice(currentLocaleLink.length - 1), !site.value.cleanUrls) + route.query + route.hash;
}
function normalizeLink(localeLink, appendPagePath, pagePath, addHtmlExt) {
	return appendPagePath ? localeLink.replace(/\/$/, "") + ensureStartingSlash(pagePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addHtmlExt ? ".html" : "")) : localeLink;
}
// node_modules/vitepress/dist/client/theme-default/NotFound.vue
var _sfc_main$60 = {
	__name: "NotFound",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme } = useData();
		const { currentLang } = useLangs();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-189da333><p class="code" data-v-189da333>${ssrInterpolate(unref(theme).notFound?.code ?? "404")}</p><h1 class="title" data-v-189da333>${ssrInterpolate(unref(theme).notFound?.title ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-189da333></div><blockquote class="quote" data-v-189da333>${ssrInterpolate(unref(theme).notFound?.quote ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-189da333><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(theme).notFound?.link ?? unref(currentLang).link))}${ssrRenderAttr("aria-label", unref(theme).notFound?.linkLabel ?? "go to home")} data-v-189da333>${ssrInterpolate(unref(theme).notFound?.linkText ?? "Take me home")}</a></div></div>`);
		};
	}
};
var _sfc_setup$65 = _sfc_main$60.setup;
_sfc_main$60.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/NotFound.vue");
	return _sfc_setup$65 ? _sfc_setup$65(props, ctx) : void 0;
};
var NotFound_default$1 = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$60, [["__scopeId", "data-v-189da333"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue
var _sfc_main$59 = {
	__name: "VPDocAsideCarbonAds",
	__ssrInlineRender: true,
	props: { carbonAds: {
		type: Object,
		required: true
	} },
	setup(__props) {
		const VPCarbonAds = () => null;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
			_push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
			_push(`</div>`);
		};
	}
};
var _sfc_setup$64 = _sfc_main$59.setup;
_sfc_main$59.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
	return _sfc_setup$64 ? _sfc_setup$64(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue
var _sfc_main$58 = {
	__name: "VPDocOutlineItem",
	__ssrInlineRender: true,
	props: {
		headers: {
			type: Array,
			required: true
		},
		root: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
			_push(`<ul${ssrRenderAttrs(mergeProps({ class: ["VPDocOutlineItem", __props.root ? "root" : "nested"] }, _attrs))} data-v-a7228af7><!--[-->`);
			ssrRenderList(__props.headers, ({ children, link, title }) => {
				_push(`<li data-v-a7228af7><a class="outline-link"${ssrRenderAttr("href", link)}${ssrRenderAttr("title", title)} data-v-a7228af7>${ssrInterpolate(title)}</a>`);
				if (children?.length) _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
				else _push(`<!---->`);
				_push(`</li>`);
			});
			_push(`<!--]--></ul>`);
		};
	}
};
var _sfc_setup$63 = _sfc_main$58.setup;
_sfc_main$58.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
	return _sfc_setup$63 ? _sfc_setup$63(props, ctx) : void 0;
};
var VPDocOutlineItem_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$58, [["__scopeId", "data-v-a7228af7"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue
var _sfc_main$57 = {
	__name: "VPDocAsideOutline",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme } = useData();
		const container = useTemplateRef("container");
		const marker = useTemplateRef("marker");
		const { headers, hasLocalNav } = useLayout();
		useActiveAnchor(container, marker);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<nav${ssrRenderAttrs(mergeProps({
				"aria-labelledby": "doc-outline-aria-label",
				class: ["VPDocAsideOutline", { "has-outline": unref(hasLocalNav) }],
				ref_key: "container",
				ref: container
			}, _attrs))} data-v-230a2956><div class="content" data-v-230a2956><div class="outline-marker" data-v-230a2956></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-230a2956>${ssrInterpolate(unref(resolveTitle)(unref(theme)))}</div>`);
			_push(ssrRenderComponent(VPDocOutlineItem_default, {
				headers: unref(headers),
				root: true
			}, null, _parent));
			_push(`</div></nav>`);
		};
	}
};
var _sfc_setup$62 = _sfc_main$57.setup;
_sfc_main$57.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
	return _sfc_setup$62 ? _sfc_setup$62(props, ctx) : void 0;
};
var VPDocAsideOutline_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$57, [["__scopeId", "data-v-230a2956"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue
var _sfc_main$56 = {
	__name: "VPDocAside",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme } = useData();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-117643ad>`);
			ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
			ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
			_push(ssrRenderComponent(VPDocAsideOutline_default, null, null, _parent));
			ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
			_push(`<div class="spacer" data-v-117643ad></div>`);
			ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
			if (unref(theme).carbonAds) _push(ssrRenderComponent(_sfc_main$59, { "carbon-ads": unref(theme).carbonAds }, null, _parent));
			else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
			ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
			_push(`</div>`);
		};
	}
};
var _sfc_setup$61 = _sfc_main$56.setup;
_sfc_main$56.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
	return _sfc_setup$61 ? _sfc_setup$61(props, ctx) : void 0;
};
var VPDocAside_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$56, [["__scopeId", "data-v-117643ad"]]);
// node_modules/vitepress/dist/client/theme-default/composables/edit-link.js
function useEditLink() {
	const { theme, page } = useData();
	return computed(() => {
		const { text = "Edit this page", pattern = "" } = theme.value.editLink || {};
		let url;
		if (typeof pattern === "function") url = pattern(page.value);
		else url = pattern.replace(/:path/g, page.value.filePath);
		return {
			url,
			text
		};
	});
}
// node_modules/vitepress/dist/client/theme-default/composables/prev-next.js
function usePrevNext() {
	const { theme, page, frontmatter } = useData();
	return computed(() => {
		const candidates = uniqBy(getFlatSideBarLinks(getSidebar(theme.value.sidebar, page.value.relativePath)), (link) => normalize(link.link));
		const index = candidates.findIndex((link) => {
			return isActive(page.value.relativePath, "", link.link, false, true);
		});
		const hidePrev = theme.value.docFooter?.prev === false && !frontmatter.value.prev || frontmatter.value.prev === false;
		const hideNext = theme.value.docFooter?.next === false && !frontmatter.value.next || frontmatter.value.next === false;
		return {
			prev: hidePrev ? void 0 : {
				text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? candidates[index - 1]?.docFooterText ?? candidates[index - 1]?.text,
				link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? candidates[index - 1]?.link,
				target: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.target : void 0) ?? candidates[index - 1]?.target,
				rel: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.rel : void 0) ?? candidates[index - 1]?.rel
			},
			next: hideNext ? void 0 : {
				text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? candidates[index + 1]?.docFooterText ?? candidates[index + 1]?.text,
				link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? candidates[index + 1]?.link,
				target: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.target : void 0) ?? candidates[index + 1]?.target,
				rel: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.rel : void 0) ?? candidates[index + 1]?.rel
			}
		};
	});
}
// node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue
var _sfc_main$55 = {
	__name: "VPDocFooterLastUpdated",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme, page, lang: pageLang } = useData();
		const { language: browserLang } = useNavigatorLanguage();
		const timeRef = useTemplateRef("timeRef");
		const date = computed(() => new Date(page.value.lastUpdated));
		const isoDatetime = computed(() => date.value.toISOString());
		const datetime = shallowRef("");
		onMounted(() => {
			watchEffect(() => {
				const lang = theme.value.lastUpdated?.formatOptions?.forceLocale ? pageLang.value : browserLang.value;
				datetime.value = new Intl.DateTimeFormat(lang, theme.value.lastUpdated?.formatOptions ?? {
					dateStyle: "medium",
					timeStyle: "medium"
				}).format(date.value);
				if (lang && pageLang.value !== lang) timeRef.value?.setAttribute("lang", lang);
				else timeRef.value?.removeAttribute("lang");
			});
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-a94c41c2>${ssrInterpolate(unref(theme).lastUpdated?.text || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-a94c41c2>${ssrInterpolate(datetime.value)}</time></p>`);
		};
	}
};
var _sfc_setup$60 = _sfc_main$55.setup;
_sfc_main$55.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
	return _sfc_setup$60 ? _sfc_setup$60(props, ctx) : void 0;
};
var VPDocFooterLastUpdated_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$55, [["__scopeId", "data-v-a94c41c2"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPLink.vue
var _sfc_main$54 = {
	__name: "VPLink",
	__ssrInlineRender: true,
	props: {
		tag: {
			type: String,
			required: false
		},
		href: {
			type: String,
			required: false
		},
		noIcon: {
			type: Boolean,
			required: false
		},
		external: {
			type: Boolean,
			required: false,
			default: void 0
		},
		target: {
			type: String,
			required: false
		},
		rel: {
			type: String,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
		const isExternal = computed(() => isLinkExternal(props.href, props.target, props.external));
		return (_ctx, _push, _parent, _attrs) => {
			ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
				class: ["VPLink", {
					link: __props.href,
					"vp-external-link-icon": isExternal.value,
					"no-icon": __props.noIcon
				}],
				href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
				target: __props.target ?? (isExternal.value ? "_blank" : void 0),
				rel: __props.rel ?? (isExternal.value ? "noreferrer" : void 0)
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "default")];
				}),
				_: 3
			}), _parent);
		};
	}
};
var _sfc_setup$59 = _sfc_main$54.setup;
_sfc_main$54.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
	return _sfc_setup$59 ? _sfc_setup$59(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue
var _sfc_main$53 = {
	__name: "VPDocFooter",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme, page, frontmatter } = useData();
		const editLink = useEditLink();
		const control = usePrevNext();
		const hasEditLink = computed(() => theme.value.editLink && frontmatter.value.editLink !== false);
		const hasLastUpdated = computed(() => page.value.lastUpdated);
		const showFooter = computed(() => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next);
		return (_ctx, _push, _parent, _attrs) => {
			if (showFooter.value) {
				_push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-b328ff8a>`);
				ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
				if (hasEditLink.value || hasLastUpdated.value) {
					_push(`<div class="edit-info" data-v-b328ff8a>`);
					if (hasEditLink.value) {
						_push(`<div class="edit-link" data-v-b328ff8a>`);
						_push(ssrRenderComponent(_sfc_main$54, {
							class: "edit-link-button",
							href: unref(editLink).url,
							"no-icon": true
						}, {
							default: withCtx((_, _push, _parent, _scopeId) => {
								if (_push) _push(`<span class="vpi-square-pen edit-link-icon" data-v-b328ff8a${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
								else return [createVNode("span", { class: "vpi-square-pen edit-link-icon" }), createTextVNode(" " + toDisplayString(unref(editLink).text), 1)];
							}),
							_: 1
						}, _parent));
						_push(`</div>`);
					} else _push(`<!---->`);
					if (hasLastUpdated.value) {
						_push(`<div class="last-updated" data-v-b328ff8a>`);
						_push(ssrRenderComponent(VPDocFooterLastUpdated_default, null, null, _parent));
						_push(`</div>`);
					} else _push(`<!---->`);
					_push(`</div>`);
				} else _push(`<!---->`);
				if (unref(control).prev?.link || unref(control).next?.link) {
					_push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-b328ff8a><span class="visually-hidden" id="doc-footer-aria-label" data-v-b328ff8a>Pager</span><div class="pager" data-v-b328ff8a>`);
					if (unref(control).prev?.link) _push(ssrRenderComponent(_sfc_main$54, {
						class: "pager-link prev",
						href: unref(control).prev.link,
						target: unref(control).prev.target,
						rel: unref(control).prev.rel
					}, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span class="desc" data-v-b328ff8a${_scopeId}>${(unref(theme).docFooter?.prev || "Previous page") ?? ""}</span><span class="title" data-v-b328ff8a${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
							else return [createVNode("span", {
								class: "desc",
								innerHTML: unref(theme).docFooter?.prev || "Previous page"
							}, null, 8, ["innerHTML"]), createVNode("span", {
								class: "title",
								innerHTML: unref(control).prev.text
							}, null, 8, ["innerHTML"])];
						}),
						_: 1
					}, _parent));
					else _push(`<!---->`);
					_push(`</div><div class="pager" data-v-b328ff8a>`);
					if (unref(control).next?.link) _push(ssrRenderComponent(_sfc_main$54, {
						class: "pager-link next",
						href: unref(control).next.link,
						target: unref(control).next.target,
						rel: unref(control).next.rel
					}, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`<span class="desc" data-v-b328ff8a${_scopeId}>${(unref(theme).docFooter?.next || "Next page") ?? ""}</span><span class="title" data-v-b328ff8a${_scopeId}>${unref(control).next.text ?? ""}</span>`);
							else return [createVNode("span", {
								class: "desc",
								innerHTML: unref(theme).docFooter?.next || "Next page"
							}, null, 8, ["innerHTML"]), createVNode("span", {
								class: "title",
								innerHTML: unref(control).next.text
							}, null, 8, ["innerHTML"])];
						}),
						_: 1
					}, _parent));
					else _push(`<!---->`);
					_push(`</div></nav>`);
				} else _push(`<!---->`);
				_push(`</footer>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$58 = _sfc_main$53.setup;
_sfc_main$53.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
	return _sfc_setup$58 ? _sfc_setup$58(props, ctx) : void 0;
};
var VPDocFooter_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$53, [["__scopeId", "data-v-b328ff8a"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue
var _sfc_main$52 = {
	__name: "VPDoc",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme, site } = useData();
		const route = useRoute();
		const { hasSidebar, hasAside, leftAside } = useLayout();
		const pageName = computed(() => {
			return (isRelativeBase(site.value.base) ? "/" + route.path.slice(runtimeBase().length) : route.path).replace(/[./]+/g, "_").replace(/_html$/, "");
		});
		return (_ctx, _push, _parent, _attrs) => {
			const _component_Content = resolveComponent("Content");
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPDoc", {
				"has-sidebar": unref(hasSidebar),
				"has-aside": unref(hasAside)
			}] }, _attrs))} data-v-e0c79c31>`);
			ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
			_push(`<div class="container" data-v-e0c79c31>`);
			if (unref(hasAside)) {
				_push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-e0c79c31><div class="aside-curtain" data-v-e0c79c31></div><div class="aside-container" data-v-e0c79c31><div class="aside-content" data-v-e0c79c31>`);
				_push(ssrRenderComponent(VPDocAside_default, null, {
					"aside-top": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)];
					}),
					"aside-bottom": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)];
					}),
					"aside-outline-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)];
					}),
					"aside-outline-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)];
					}),
					"aside-ads-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)];
					}),
					"aside-ads-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)];
					}),
					_: 3
				}, _parent));
				_push(`</div></div></div>`);
			} else _push(`<!---->`);
			_push(`<div class="content" data-v-e0c79c31><div class="content-container" data-v-e0c79c31>`);
			ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
			_push(`<main class="main" data-v-e0c79c31>`);
			_push(ssrRenderComponent(_component_Content, { class: ["vp-doc", [pageName.value, unref(theme).externalLinkIcon && "external-link-icon-enabled"]] }, null, _parent));
			_push(`</main>`);
			_push(ssrRenderComponent(VPDocFooter_default, null, {
				"doc-footer-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
			_push(`</div></div></div>`);
			ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
			_push(`</div>`);
		};
	}
};
var _sfc_setup$57 = _sfc_main$52.setup;
_sfc_main$52.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
	return _sfc_setup$57 ? _sfc_setup$57(props, ctx) : void 0;
};
var VPDoc_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$52, [["__scopeId", "data-v-e0c79c31"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue
var _sfc_main$51 = {};
function _sfc_ssrRender$3(_ctx, _push, _parent, _attrs) {
	_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPHomeContent vp-doc container" }, _attrs))} data-v-24cfbf57>`);
	ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
	_push(`</div>`);
}
var _sfc_setup$56 = _sfc_main$51.setup;
_sfc_main$51.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
	return _sfc_setup$56 ? _sfc_setup$56(props, ctx) : void 0;
};
var VPHomeContent_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$51, [["ssrRender", _sfc_ssrRender$3], ["__scopeId", "data-v-24cfbf57"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPImage.vue
var _sfc_main$50 = /*@__PURE__*/ Object.assign({ inheritAttrs: false }, {
	__name: "VPImage",
	__ssrInlineRender: true,
	props: {
		image: {
			type: [String, Object],
			required: true
		},
		alt: {
			type: String,
			required: false
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			const _component_VPImage = resolveComponent("VPImage", true);
			if (__props.image) {
				_push(`<!--[-->`);
				if (typeof __props.image === "string" || "src" in __props.image) _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : {
					...__props.image,
					..._ctx.$attrs
				}, {
					src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
					alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
				}))} data-v-453cd2d1>`);
				else {
					_push(`<!--[-->`);
					_push(ssrRenderComponent(_component_VPImage, mergeProps({
						class: "dark",
						image: __props.image.dark,
						alt: __props.image.alt
					}, _ctx.$attrs), null, _parent));
					_push(ssrRenderComponent(_component_VPImage, mergeProps({
						class: "light",
						image: __props.image.light,
						alt: __props.image.alt
					}, _ctx.$attrs), null, _parent));
					_push(`<!--]-->`);
				}
				_push(`<!--]-->`);
			} else _push(`<!---->`);
		};
	}
});
var _sfc_setup$55 = _sfc_main$50.setup;
_sfc_main$50.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
	return _sfc_setup$55 ? _sfc_setup$55(props, ctx) : void 0;
};
var VPImage_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$50, [["__scopeId", "data-v-453cd2d1"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue
var _sfc_main$49 = {
	__name: "VPFeature",
	__ssrInlineRender: true,
	props: {
		icon: {
			type: [String, Object],
			required: false
		},
		title: {
			type: String,
			required: true
		},
		details: {
			type: String,
			required: false
		},
		link: {
			type: String,
			required: false
		},
		linkText: {
			type: String,
			required: false
		},
		rel: {
			type: String,
			required: false
		},
		target: {
			type: String,
			required: false
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(_sfc_main$54, mergeProps({
				class: "VPFeature",
				href: __props.link,
				rel: __props.rel,
				target: __props.target,
				"no-icon": true,
				tag: __props.link ? "a" : "div"
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<article class="box" data-v-f20d54ef${_scopeId}>`);
						if (typeof __props.icon === "object" && __props.icon.wrap) {
							_push(`<div class="icon" data-v-f20d54ef${_scopeId}>`);
							_push(ssrRenderComponent(VPImage_default, {
								image: __props.icon,
								alt: __props.icon.alt,
								height: __props.icon.height || 48,
								width: __props.icon.width || 48
							}, null, _parent, _scopeId));
							_push(`</div>`);
						} else if (typeof __props.icon === "object") _push(ssrRenderComponent(VPImage_default, {
							image: __props.icon,
							alt: __props.icon.alt,
							height: __props.icon.height || 48,
							width: __props.icon.width || 48
						}, null, _parent, _scopeId));
						else if (__props.icon) _push(`<div class="icon" data-v-f20d54ef${_scopeId}>${__props.icon ?? ""}</div>`);
						else _push(`<!---->`);
						_push(`<h2 class="title" data-v-f20d54ef${_scopeId}>${__props.title ?? ""}</h2>`);
						if (Array.isArray(__props.details)) {
							_push(`<ul class="details" data-v-f20d54ef${_scopeId}><!--[-->`);
							ssrRenderList(__props.details, (item) => {
								_push(`<li data-v-f20d54ef${_scopeId}>${item ?? ""}</li>`);
							});
							_push(`<!--]--></ul>`);
						} else if (__props.details) _push(`<p class="details" data-v-f20d54ef${_scopeId}>${__props.details ?? ""}</p>`);
						else _push(`<!---->`);
						if (__props.linkText) _push(`<div class="link-text" data-v-f20d54ef${_scopeId}><p class="link-text-value" data-v-f20d54ef${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-f20d54ef${_scopeId}></span></p></div>`);
						else _push(`<!---->`);
						_push(`</article>`);
					} else return [createVNode("article", { class: "box" }, [
						typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
							key: 0,
							class: "icon"
						}, [createVNode(VPImage_default, {
							image: __props.icon,
							alt: __props.icon.alt,
							height: __props.icon.height || 48,
							width: __props.icon.width || 48
						}, null, 8, [
							"image",
							"alt",
							"height",
							"width"
						])])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage_default, {
							key: 1,
							image: __props.icon,
							alt: __props.icon.alt,
							height: __props.icon.height || 48,
							width: __props.icon.width || 48
						}, null, 8, [
							"image",
							"alt",
							"height",
							"width"
						])) : __props.icon ? (openBlock(), createBlock("div", {
							key: 2,
							class: "icon",
							innerHTML: __props.icon
						}, null, 8, ["innerHTML"])) : createCommentVNode("", true),
						createVNode("h2", {
							class: "title",
							innerHTML: __props.title
						}, null, 8, ["innerHTML"]),
						Array.isArray(__props.details) ? (openBlock(), createBlock("ul", {
							key: 3,
							class: "details"
						}, [(openBlock(true), createBlock(Fragment, null, renderList(__props.details, (item) => {
							return openBlock(), createBlock("li", {
								key: item,
								innerHTML: item
							}, null, 8, ["innerHTML"]);
						}), 128))])) : __props.details ? (openBlock(), createBlock("p", {
							key: 4,
							class: "details",
							innerHTML: __props.details
						}, null, 8, ["innerHTML"])) : createCommentVNode("", true),
						__props.linkText ? (openBlock(), createBlock("div", {
							key: 5,
							class: "link-text"
						}, [createVNode("p", { class: "link-text-value" }, [createTextVNode(toDisplayString(__props.linkText) + " ", 1), createVNode("span", { class: "vpi-arrow-right link-text-icon" })])])) : createCommentVNode("", true)
					])];
				}),
				_: 1
			}, _parent));
		};
	}
};
var _sfc_setup$54 = _sfc_main$49.setup;
_sfc_main$49.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
	return _sfc_setup$54 ? _sfc_setup$54(props, ctx) : void 0;
};
var VPFeature_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$49, [["__scopeId", "data-v-f20d54ef"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue
var _sfc_main$48 = {
	__name: "VPFeatures",
	__ssrInlineRender: true,
	props: { features: {
		type: Array,
		required: true
	} },
	setup(__props) {
		const props = __props;
		const grid = computed(() => {
			const length = props.features.length;
			if (!length) return;
			else if (length === 2) return "grid-2";
			else if (length === 3) return "grid-3";
			else if (length % 3 === 0) return "grid-6";
			else if (length > 3) return "grid-4";
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.features) {
				_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-aff0b625><div class="container" data-v-aff0b625><ul class="items" data-v-aff0b625><!--[-->`);
				ssrRenderList(__props.features, (feature) => {
					_push(`<li class="${ssrRenderClass([[grid.value], "item"])}" data-v-aff0b625>`);
					_push(ssrRenderComponent(VPFeature_default, {
						icon: feature.icon,
						title: feature.title,
						details: feature.details,
						link: feature.link,
						"link-text": feature.linkText,
						rel: feature.rel,
						target: feature.target
					}, null, _parent));
					_push(`</li>`);
				});
				_push(`<!--]--></ul></div></div>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$53 = _sfc_main$48.setup;
_sfc_main$48.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
	return _sfc_setup$53 ? _sfc_setup$53(props, ctx) : void 0;
};
var VPFeatures_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$48, [["__scopeId", "data-v-aff0b625"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue
var _sfc_main$47 = {
	__name: "VPHomeFeatures",
	__ssrInlineRender: true,
	setup(__props) {
		const { frontmatter: fm } = useData();
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(fm).features) _push(ssrRenderComponent(VPFeatures_default, mergeProps({
				class: "VPHomeFeatures",
				features: unref(fm).features
			}, _attrs), null, _parent));
			else _push(`<!---->`);
		};
	}
};
var _sfc_setup$52 = _sfc_main$47.setup;
_sfc_main$47.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
	return _sfc_setup$52 ? _sfc_setup$52(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPButton.vue
var _sfc_main$46 = {
	__name: "VPButton",
	__ssrInlineRender: true,
	props: {
		tag: {
			type: String,
			required: false
		},
		size: {
			type: String,
			required: false,
			default: "medium"
		},
		theme: {
			type: String,
			required: false,
			default: "brand"
		},
		text: {
			type: String,
			required: false
		},
		href: {
			type: String,
			required: false
		},
		target: {
			type: String,
			required: false
		},
		rel: {
			type: String,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const isExternal = computed(() => props.href && EXTERNAL_URL_RE.test(props.href));
		const component = computed(() => {
			return props.tag || (props.href ? "a" : "button");
		});
		return (_ctx, _push, _parent, _attrs) => {
			ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
				class: ["VPButton no-icon", [__props.size, __props.theme]],
				href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
				target: props.target ?? (isExternal.value ? "_blank" : void 0),
				rel: props.rel ?? (isExternal.value ? "noreferrer" : void 0)
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "default", {}, () => {
						_push(`${ssrInterpolate(__props.text)}`);
					}, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "default", {}, () => [createTextVNode(toDisplayString(__props.text), 1)], true)];
				}),
				_: 3
			}), _parent);
		};
	}
};
var _sfc_setup$51 = _sfc_main$46.setup;
_sfc_main$46.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
	return _sfc_setup$51 ? _sfc_setup$51(props, ctx) : void 0;
};
var VPButton_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$46, [["__scopeId", "data-v-6356dfe3"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPHero.vue
var _sfc_main$45 = {
	__name: "VPHero",
	__ssrInlineRender: true,
	props: {
		name: {
			type: String,
			required: false
		},
		text: {
			type: String,
			required: false
		},
		tagline: {
			type: String,
			required: false
		},
		image: {
			type: [String, Object],
			required: false
		},
		actions: {
			type: Array,
			required: false
		}
	},
	setup(__props) {
		const { heroImageSlotExists } = inject(layoutInfoInjectionKey, { heroImageSlotExists: computed(() => false) });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }] }, _attrs))} data-v-32cafb29><div class="container" data-v-32cafb29><div class="main" data-v-32cafb29>`);
			ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
			ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
				_push(`<h1 class="heading" data-v-32cafb29>`);
				if (__props.name) _push(`<span class="name clip" data-v-32cafb29>${__props.name ?? ""}</span>`);
				else _push(`<!---->`);
				if (__props.text) _push(`<span class="text" data-v-32cafb29>${__props.text ?? ""}</span>`);
				else _push(`<!---->`);
				_push(`</h1>`);
				if (__props.tagline) _push(`<p class="tagline" data-v-32cafb29>${__props.tagline ?? ""}</p>`);
				else _push(`<!---->`);
			}, _push, _parent);
			ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
			if (__props.actions) {
				_push(`<div class="actions" data-v-32cafb29>`);
				ssrRenderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, null, _push, _parent);
				_push(`<!--[-->`);
				ssrRenderList(__props.actions, (action) => {
					_push(`<div class="action" data-v-32cafb29>`);
					_push(ssrRenderComponent(VPButton_default, {
						tag: "a",
						size: "medium",
						theme: action.theme,
						text: action.text,
						href: action.link,
						target: action.target,
						rel: action.rel
					}, null, _parent));
					_push(`</div>`);
				});
				_push(`<!--]--></div>`);
			} else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
			_push(`</div>`);
			if (__props.image || unref(heroImageSlotExists)) {
				_push(`<div class="image" data-v-32cafb29><div class="image-container" data-v-32cafb29><div class="image-bg" data-v-32cafb29></div>`);
				ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
					if (__props.image) _push(ssrRenderComponent(VPImage_default, {
						class: "image-src",
						image: __props.image
					}, null, _parent));
					else _push(`<!---->`);
				}, _push, _parent);
				_push(`</div></div>`);
			} else _push(`<!---->`);
			_push(`</div></div>`);
		};
	}
};
var _sfc_setup$50 = _sfc_main$45.setup;
_sfc_main$45.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
	return _sfc_setup$50 ? _sfc_setup$50(props, ctx) : void 0;
};
var VPHero_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$45, [["__scopeId", "data-v-32cafb29"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue
var _sfc_main$44 = {
	__name: "VPHomeHero",
	__ssrInlineRender: true,
	setup(__props) {
		const { frontmatter: fm } = useData();
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(fm).hero) _push(ssrRenderComponent(VPHero_default, mergeProps({
				class: "VPHomeHero",
				name: unref(fm).hero.name,
				text: unref(fm).hero.text,
				tagline: unref(fm).hero.tagline,
				image: unref(fm).hero.image,
				actions: unref(fm).hero.actions
			}, _attrs), {
				"home-hero-info-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info-before")];
				}),
				"home-hero-info": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info")];
				}),
				"home-hero-info-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info-after")];
				}),
				"home-hero-actions-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-actions-after")];
				}),
				"home-hero-actions-before-actions": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-actions-before-actions")];
				}),
				"home-hero-image": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-image")];
				}),
				_: 3
			}, _parent));
			else _push(`<!---->`);
		};
	}
};
var _sfc_setup$49 = _sfc_main$44.setup;
_sfc_main$44.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
	return _sfc_setup$49 ? _sfc_setup$49(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPHome.vue
var _sfc_main$43 = {
	__name: "VPHome",
	__ssrInlineRender: true,
	setup(__props) {
		const { frontmatter, theme } = useData();
		return (_ctx, _push, _parent, _attrs) => {
			const _component_Content = resolveComponent("Content");
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPHome", { "external-link-icon-enabled": unref(theme).externalLinkIcon }] }, _attrs))} data-v-c6199a69>`);
			ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
			_push(ssrRenderComponent(_sfc_main$44, null, {
				"home-hero-info-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)];
				}),
				"home-hero-info": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)];
				}),
				"home-hero-info-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)];
				}),
				"home-hero-actions-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)];
				}),
				"home-hero-actions-before-actions": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, void 0, true)];
				}),
				"home-hero-image": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
			ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
			_push(ssrRenderComponent(_sfc_main$47, null, null, _parent));
			ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
			if (unref(frontmatter).markdownStyles !== false) _push(ssrRenderComponent(VPHomeContent_default, null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(_component_Content, null, null, _parent, _scopeId));
					else return [createVNode(_component_Content)];
				}),
				_: 1
			}, _parent));
			else _push(ssrRenderComponent(_component_Content, null, null, _parent));
			_push(`</div>`);
		};
	}
};
var _sfc_setup$48 = _sfc_main$43.setup;
_sfc_main$43.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
	return _sfc_setup$48 ? _sfc_setup$48(props, ctx) : void 0;
};
var VPHome_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$43, [["__scopeId", "data-v-c6199a69"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPPage.vue
var _sfc_main$42 = {};
function _sfc_ssrRender$2(_ctx, _push, _parent, _attrs) {
	const _component_Content = resolveComponent("Content");
	_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
	ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
	_push(ssrRenderComponent(_component_Content, null, null, _parent));
	ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
	_push(`</div>`);
}
var _sfc_setup$47 = _sfc_main$42.setup;
_sfc_main$42.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
	return _sfc_setup$47 ? _sfc_setup$47(props, ctx) : void 0;
};
var VPPage_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$42, [["ssrRender", _sfc_ssrRender$2]]);
// node_modules/vitepress/dist/client/theme-default/components/VPContent.vue
var _sfc_main$41 = {
	__name: "VPContent",
	__ssrInlineRender: true,
	setup(__props) {
		const { page, frontmatter } = useData();
		const { isHome, hasSidebar } = useLayout();
		function isRegistered(component) {
			return typeof resolveDynamicComponent(component) !== "string";
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: ["VPContent", {
					"has-sidebar": unref(hasSidebar),
					"is-home": unref(isHome)
				}],
				id: "VPContent"
			}, _attrs))} data-v-b934d83e>`);
			if (unref(page).isNotFound) ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
				_push(ssrRenderComponent(NotFound_default$1, null, null, _parent));
			}, _push, _parent);
			else if (unref(frontmatter).layout === "page" && !isRegistered("page")) _push(ssrRenderComponent(VPPage_default, null, {
				"page-top": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "page-top", {}, void 0, true)];
				}),
				"page-bottom": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			else if (unref(frontmatter).layout === "home" && !isRegistered("home")) _push(ssrRenderComponent(VPHome_default, null, {
				"home-hero-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)];
				}),
				"home-hero-info-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)];
				}),
				"home-hero-info": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)];
				}),
				"home-hero-info-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)];
				}),
				"home-hero-actions-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)];
				}),
				"home-hero-actions-before-actions": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, void 0, true)];
				}),
				"home-hero-image": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)];
				}),
				"home-hero-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)];
				}),
				"home-features-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)];
				}),
				"home-features-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			else if ((!unref(frontmatter).layout || unref(frontmatter).layout === "doc") && !isRegistered("doc")) _push(ssrRenderComponent(VPDoc_default, null, {
				"doc-top": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)];
				}),
				"doc-bottom": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)];
				}),
				"doc-footer-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)];
				}),
				"doc-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)];
				}),
				"doc-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)];
				}),
				"aside-top": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)];
				}),
				"aside-outline-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)];
				}),
				"aside-outline-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)];
				}),
				"aside-ads-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)];
				}),
				"aside-ads-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)];
				}),
				"aside-bottom": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			else ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout || "doc"), null, null), _parent);
			_push(`</div>`);
		};
	}
};
var _sfc_setup$46 = _sfc_main$41.setup;
_sfc_main$41.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
	return _sfc_setup$46 ? _sfc_setup$46(props, ctx) : void 0;
};
var VPContent_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$41, [["__scopeId", "data-v-b934d83e"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue
var _sfc_main$40 = {
	__name: "VPFooter",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme, frontmatter } = useData();
		const { hasSidebar } = useLayout();
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(theme).footer && unref(frontmatter).footer !== false) {
				_push(`<footer${ssrRenderAttrs(mergeProps({ class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }] }, _attrs))} data-v-0fe63196><div class="container" data-v-0fe63196>`);
				if (unref(theme).footer.message) _push(`<p class="message" data-v-0fe63196>${unref(theme).footer.message ?? ""}</p>`);
				else _push(`<!---->`);
				if (unref(theme).footer.copyright) _push(`<p class="copyright" data-v-0fe63196>${unref(theme).footer.copyright ?? ""}</p>`);
				else _push(`<!---->`);
				_push(`</div></footer>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$45 = _sfc_main$40.setup;
_sfc_main$40.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
	return _sfc_setup$45 ? _sfc_setup$45(props, ctx) : void 0;
};
var VPFooter_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$40, [["__scopeId", "data-v-0fe63196"]]);
// node_modules/vitepress/dist/client/theme-default/composables/scroll-lock.js
var isIOS = inBrowser && (/iP(?:ad|hone|od)/.test(navigator.userAgent) || navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1);
var scrollKeys = /* @__PURE__ */ new Set([
	" ",
	"PageUp",
	"PageDown",
	"Home",
	"End",
	"ArrowUp",
	"ArrowDown",
	"ArrowLeft",
	"ArrowRight"
]);
var listenerOptions = {
	capture: true,
	passive: false
};
function isScrollable(target) {
	let el = target instanceof Element ? target : null;
	while (el && el !== document.body) {
		const { overflowX, overflowY } = getComputedStyle(el);
		if ((overflowY === "auto" || overflowY === "scroll") && el.scrollHeight > el.clientHeight || (overflowX === "auto" || overflowX === "scroll") && el.scrollWidth > el.clientWidth) return true;
		el = el.parentElement;
	}
	return false;
}
function blockScroll(e) {
	if ("touches" in e && e.touches.length > 1) return;
	if (!isScrollable(e.target)) e.preventDefault();
}
function blockScrollKeys(e) {
	if (e.metaKey || e.ctrlKey || e.altKey || !scrollKeys.has(e.key)) return;
	const el = e.target;
	if (el instanceof HTMLElement && (el.isContentEditable || el.matches("input, textarea, select"))) return;
	blockScroll(e);
}
var overflowLockCount = 0;
var eventLockCount = 0;
var initialOverflow;
var initialGutter;
function lockOverflow() {
	if (++overflowLockCount > 1) return;
	const html = document.documentElement;
	if (!getComputedStyle(html).scrollbarGutter.includes("stable")) {
		initialGutter = html.style.scrollbarGutter;
		html.style.scrollbarGutter = "stable";
	}
	initialOverflow = document.body.style.overflow;
	document.body.style.overflow = "hidden";
	if (isIOS) document.addEventListener("touchmove", blockScroll, listenerOptions);
}
function unlockOverflow() {
	if (--overflowLockCount > 0) return;
	if (isIOS) document.removeEventListener("touchmove", blockScroll, listenerOptions);
	document.body.style.overflow = initialOverflow ?? "";
	if (initialGutter !== void 0) document.documentElement.style.scrollbarGutter = initialGutter;
	initialOverflow = initialGutter = void 0;
}
function lockEvents() {
	if (++eventLockCount > 1) return;
	document.addEventListener("wheel", blockScroll, listenerOptions);
	document.addEventListener("touchmove", blockScroll, listenerOptions);
	document.addEventListener("keydown", blockScrollKeys, listenerOptions);
}
function unlockEvents() {
	if (--eventLockCount > 0) return;
	document.removeEventListener("wheel", blockScroll, listenerOptions);
	document.removeEventListener("touchmove", blockScroll, listenerOptions);
	document.removeEventListener("keydown", blockScrollKeys, listenerOptions);
}
/**
* Locks page scrolling behind an overlay.
*
* Prefer `scrollbar-gutter: stable` + `overflow: hidden` so layout width
* stays stable when the scrollbar is hidden. If unsupported, fall back to
* blocking scroll events while still allowing events inside scrollable
* elements.
*/
function useBodyScrollLock() {
	const isLocked = shallowRef(false);
	let useEvents = false;
	function lock() {
		if (isLocked.value) return;
		useEvents = window.innerWidth > document.documentElement.clientWidth && !CSS.supports("scrollbar-gutter", "stable");
		useEvents ? lockEvents() : lockOverflow();
		isLocked.value = true;
	}
	function unlock() {
		if (!isLocked.value) return;
		useEvents ? unlockEvents() : unlockOverflow();
		isLocked.value = false;
	}
	onScopeDispose(unlock);
	return computed({
		get: () => isLocked.value,
		set: (value) => value ? lock() : unlock()
	});
}
// node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue
var _sfc_main$39 = {
	__name: "VPLocalNavOutlineDropdown",
	__ssrInlineRender: true,
	props: {
		headers: {
			type: Array,
			required: true
		},
		navHeight: {
			type: Number,
			required: true
		}
	},
	setup(__props) {
		const { theme } = useData();
		const open = ref(false);
		const vh = ref(0);
		const main = useTemplateRef("main");
		useTemplateRef("items");
		const itemsId = useId();
		const isLocked = useBodyScrollLock();
		function closeOnClickOutside(e) {
			if (!main.value?.contains(e.target)) open.value = false;
		}
		watch(open, (value) => {
			isLocked.value = value;
			if (value) {
				document.addEventListener("click", closeOnClickOutside);
				return;
			}
			document.removeEventListener("click", closeOnClickOutside);
		});
		onKeyStroke("Escape", () => {
			open.value = false;
		});
		onContentUpdated(() => {
			open.value = false;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				ref_key: "main",
				ref: main,
				class: "VPLocalNavOutlineDropdown",
				style: { "--vp-vh": vh.value + "px" },
				"data-allow-mismatch": "style"
			}, _attrs))} data-v-b9336427>`);
			if (__props.headers.length > 0) _push(`<button type="button"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-controls", unref(itemsId))} class="${ssrRenderClass({ open: open.value })}" data-v-b9336427><span class="menu-text" data-v-b9336427>${ssrInterpolate(unref(resolveTitle)(unref(theme)))}</span><span class="vpi-chevron-right icon" aria-hidden="true" data-v-b9336427></span></button>`);
			else _push(`<button type="button" data-v-b9336427>${ssrInterpolate(unref(theme).returnToTopLabel || "Return to top")}</button>`);
			if (open.value) {
				_push(`<div${ssrRenderAttr("id", unref(itemsId))} class="items" data-v-b9336427><div class="header" data-v-b9336427><a class="top-link" href="#" data-v-b9336427>${ssrInterpolate(unref(theme).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-b9336427>`);
				_push(ssrRenderComponent(VPDocOutlineItem_default, { headers: __props.headers }, null, _parent));
				_push(`</div></div>`);
			} else _push(`<!---->`);
			_push(`</div>`);
		};
	}
};
var _sfc_setup$44 = _sfc_main$39.setup;
_sfc_main$39.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
	return _sfc_setup$44 ? _sfc_setup$44(props, ctx) : void 0;
};
var VPLocalNavOutlineDropdown_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$39, [["__scopeId", "data-v-b9336427"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue
var _sfc_main$38 = {
	__name: "VPLocalNav",
	__ssrInlineRender: true,
	props: { open: {
		type: Boolean,
		required: true
	} },
	emits: ["open-menu"],
	setup(__props) {
		const { theme } = useData();
		const { isHome, hasSidebar, headers, hasLocalNav } = useLayout();
		const { y } = useWindowScroll();
		const navHeight = ref(0);
		onMounted(() => {
			const probe = document.createElement("div");
			probe.style.cssText = "position: absolute; visibility: hidden; height: var(--vp-nav-height)";
			document.body.appendChild(probe);
			navHeight.value = probe.offsetHeight;
			probe.remove();
		});
		const isScrolled = computed(() => y.value >= navHeight.value);
		return (_ctx, _push, _parent, _attrs) => {
			if (!unref(isHome) && (unref(hasLocalNav) || unref(hasSidebar) || isScrolled.value)) {
				_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPLocalNav", {
					"has-sidebar": unref(hasSidebar),
					"empty": !unref(hasLocalNav),
					"fixed": !unref(hasLocalNav) && !unref(hasSidebar)
				}] }, _attrs))} data-v-86f10958><div class="container" data-v-86f10958>`);
				if (unref(hasSidebar)) _push(`<button type="button" class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-86f10958><span class="vpi-align-left menu-icon" aria-hidden="true" data-v-86f10958></span><span class="menu-text" data-v-86f10958>${ssrInterpolate(unref(theme).sidebarMenuLabel || "Menu")}</span></button>`);
				else _push(`<!---->`);
				_push(ssrRenderComponent(VPLocalNavOutlineDropdown_default, {
					headers: unref(headers),
					navHeight: navHeight.value
				}, null, _parent));
				_push(`</div></div>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$43 = _sfc_main$38.setup;
_sfc_main$38.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
	return _sfc_setup$43 ? _sfc_setup$43(props, ctx) : void 0;
};
var VPLocalNav_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$38, [["__scopeId", "data-v-86f10958"]]);
// node_modules/vitepress/dist/client/theme-default/composables/nav.js
var isScreenOpen = ref(false);
var screenTriggerEl = shallowRef(null);
function openScreen() {
	isScreenOpen.value = true;
}
function closeScreen() {
	isScreenOpen.value = false;
}
function toggleScreen() {
	isScreenOpen.value ? closeScreen() : openScreen();
}
var watchersRegistered = false;
function useNav() {
	if (inBrowser && !watchersRegistered) {
		watchersRegistered = true;
		const isTablet = useMediaQuery("(min-width: 48rem)");
		whenever(isTablet, closeScreen);
		const route = useRoute();
		watch(() => route.path, closeScreen);
	}
	return {
		isScreenOpen,
		screenTriggerEl,
		openScreen,
		closeScreen,
		toggleScreen
	};
}
function useAppearanceSwitch() {
	const { site } = useData();
	return computed(() => !!site.value.appearance && site.value.appearance !== "force-dark" && site.value.appearance !== "force-auto");
}
function useNavItemLink(item) {
	const route = useRoute();
	const href = computed(() => {
		const { link } = toValue(item);
		return typeof link === "function" ? link(route.data) : link;
	});
	return {
		href,
		isActiveLink: computed(() => {
			const { activeMatch } = toValue(item);
			return isActive(route.data.relativePath, route.hash, activeMatch || href.value, !!activeMatch);
		}),
		isCurrentLink: computed(() => {
			return isActive(route.data.relativePath, route.hash, href.value);
		})
	};
}
var navInjectionKey = Symbol("nav");
var navScreenInjectionKey = Symbol("nav-screen");
// node_modules/vitepress/dist/client/theme-default/composables/nav-overflow.js
/**
* Priority+ overflow for the navbar (#1271, #2842).
*
* Collapse order under space pressure: social links → appearance switch →
* translations → menu items right-to-left. Collapsed units move into the
* `⋯` flyout (VPNavBarExtra) instead of being clipped, so nothing ever
* becomes unreachable.
*
* Collapsed units stay mounted but hidden (visibility: hidden + absolute,
* which also removes them from the a11y tree and tab order), so their
* natural widths remain measurable and observed — re-expanding never works
* from stale data.
*/
var navClusterUnits = [
	"translations",
	"appearance",
	"socialLinks"
];
var allVisible = {
	visibleItemCount: Infinity,
	translations: true,
	appearance: true,
	socialLinks: true
};
function computeNavFit(input) {
	const { itemWidths, available, extraWidth } = input;
	const itemsTotal = itemWidths.reduce((sum, w) => sum + w, 0);
	if (itemsTotal + ((input.translations ?? 0) + (input.appearance ?? 0) + (input.socialLinks ?? 0)) <= available) return allVisible;
	const budget = available - extraWidth;
	if (itemsTotal > budget) {
		let used = 0;
		let visibleItemCount = 0;
		for (const width of itemWidths) {
			if (used + width > budget) break;
			used += width;
			visibleItemCount++;
		}
		return {
			visibleItemCount,
			translations: input.translations == null,
			appearance: input.appearance == null,
			socialLinks: input.socialLinks == null
		};
	}
	const result = { ...allVisible };
	let used = itemsTotal;
	let dropRest = false;
	for (const unit of navClusterUnits) {
		const width = input[unit];
		if (width == null) continue;
		if (dropRest || used + width > budget) {
			dropRest = true;
			result[unit] = false;
		} else used += width;
	}
	return result;
}
/** headroom against sub-pixel rounding and the inter-unit dividers */
var SLACK = 24;
/** used until the real `⋯` button has been measured once */
var EXTRA_WIDTH_ESTIMATE = 48;
var navOverflowKey = Symbol("nav-overflow");
function useNavOverflow() {
	return inject(navOverflowKey, null);
}
function provideNavOverflow(options) {
	const state = reactive({ ...allVisible });
	const itemEls = /* @__PURE__ */ new Map();
	const clusterEls = /* @__PURE__ */ new Map();
	let containerEl = null;
	let menuEl = null;
	let extraEl = null;
	let extraWidth = EXTRA_WIDTH_ESTIMATE;
	let observer = null;
	const observed = /* @__PURE__ */ new Set();
	let scheduled = false;
	function observe(el) {
		if (!inBrowser || !(el instanceof Element) || observed.has(el)) return;
		observed.add(el);
		(observer ??= new ResizeObserver(schedule)).observe(el);
	}
	function schedule() {
		if (!inBrowser || scheduled) return;
		scheduled = true;
		requestAnimationFrame(() => {
			scheduled = false;
			recompute();
		});
	}
	const controller = {
		state,
		hasCollapsed: () => state.visibleItemCount !== Infinity || !state.translations || !state.appearance || !state.socialLinks,
		setContainerEl(el) {
			containerEl = el;
			observe(el);
			schedule();
		},
		setMenuEl(el) {
			menuEl = el;
			observe(el);
			schedule();
		},
		setExtraEl(el) {
			extraEl = el;
			observe(el);
			schedule();
		},
		setItemEl(index, el) {
			el ? itemEls.set(index, el) : itemEls.delete(index);
			observe(el);
			schedule();
		},
		setClusterEl(unit, el) {
			el ? clusterEls.set(unit, el) : clusterEls.delete(unit);
			observe(el);
			schedule();
		}
	};
	provide(navOverflowKey, controller);
	if (!inBrowser) return controller;
	const isEngineActive = useMediaQuery("(min-width: 48rem)");
	function measureUnit(el) {
		return Math.max(el.offsetWidth, el.scrollWidth);
	}
	function recompute() {
		if (!isEngineActive.value) return applyResult(allVisible);
		if (!containerEl) return;
		if (extraEl && extraEl.offsetWidth > 0) extraWidth = extraEl.offsetWidth;
		let fixed = 0;
		for (const child of Array.from(containerEl.children)) {
			if (!(child instanceof HTMLElement)) continue;
			if (child === menuEl || child === extraEl) continue;
			let isCluster = false;
			for (const el of clusterEls.values()) if (el === child) {
				isCluster = true;
				break;
			}
			if (isCluster) continue;
			fixed += child.offsetWidth;
		}
		const itemWidths = [];
		for (let i = 0; i < itemEls.size; i++) {
			const el = itemEls.get(i);
			if (!el) return;
			itemWidths.push(measureUnit(el));
		}
		const clusterWidth = (unit) => {
			const el = clusterEls.get(unit);
			return el ? measureUnit(el) : null;
		};
		applyResult(computeNavFit({
			itemWidths,
			translations: clusterWidth("translations"),
			appearance: clusterWidth("appearance"),
			socialLinks: clusterWidth("socialLinks"),
			available: containerEl.clientWidth - fixed - SLACK,
			extraWidth
		}));
	}
	function applyResult(result) {
		if (state.visibleItemCount !== result.visibleItemCount) state.visibleItemCount = result.visibleItemCount;
		for (const unit of navClusterUnits) if (state[unit] !== result[unit]) state[unit] = result[unit];
	}
	watch(isEngineActive, schedule);
	watch(() => toValue(options.itemsKey), schedule);
	if (document.fonts?.ready) document.fonts.ready.then(schedule).catch(() => {});
	onScopeDispose(() => {
		observer?.disconnect();
		observer = null;
		observed.clear();
	});
	return controller;
}
// node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue
var _sfc_main$37 = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
	_push(`<button${ssrRenderAttrs(mergeProps({
		class: "VPSwitch",
		type: "button",
		role: "switch"
	}, _attrs))} data-v-127358ab><span class="check" data-v-127358ab>`);
	if (_ctx.$slots.default) {
		_push(`<span class="icon" data-v-127358ab>`);
		ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
		_push(`</span>`);
	} else _push(`<!---->`);
	_push(`</span></button>`);
}
var _sfc_setup$42 = _sfc_main$37.setup;
_sfc_main$37.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
	return _sfc_setup$42 ? _sfc_setup$42(props, ctx) : void 0;
};
var VPSwitch_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$37, [["ssrRender", _sfc_ssrRender$1], ["__scopeId", "data-v-127358ab"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue
var _sfc_main$36 = {
	__name: "VPSwitchAppearance",
	__ssrInlineRender: true,
	setup(__props) {
		const { isDark, theme } = useData();
		const toggleAppearance = inject("toggle-appearance", () => {
			isDark.value = !isDark.value;
		});
		const switchTitle = ref("");
		watchPostEffect(() => {
			switchTitle.value = isDark.value ? theme.value.lightModeSwitchTitle || "Switch to light theme" : theme.value.darkModeSwitchTitle || "Switch to dark theme";
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(VPSwitch_default, mergeProps({
				title: switchTitle.value,
				class: "VPSwitchAppearance",
				"aria-label": unref(theme).darkModeSwitchLabel || "Appearance",
				"aria-checked": unref(isDark),
				onClick: unref(toggleAppearance)
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span class="vpi-sun sun" aria-hidden="true" data-v-2e76c223${_scopeId}></span><span class="vpi-moon moon" aria-hidden="true" data-v-2e76c223${_scopeId}></span>`);
					else return [createVNode("span", {
						class: "vpi-sun sun",
						"aria-hidden": "true"
					}), createVNode("span", {
						class: "vpi-moon moon",
						"aria-hidden": "true"
					})];
				}),
				_: 1
			}, _parent));
		};
	}
};
var _sfc_setup$41 = _sfc_main$36.setup;
_sfc_main$36.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
	return _sfc_setup$41 ? _sfc_setup$41(props, ctx) : void 0;
};
var VPSwitchAppearance_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$36, [["__scopeId", "data-v-2e76c223"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavAppearance.vue
var _sfc_main$35 = {
	__name: "VPNavAppearance",
	__ssrInlineRender: true,
	props: {
		row: {
			type: Boolean,
			required: false
		},
		screen: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const { theme } = useData();
		const show = useAppearanceSwitch();
		const overflow = props.row ? null : useNavOverflow();
		const isCollapsed = computed(() => !!overflow && !overflow.state.appearance);
		const labelId = useId();
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(show)) {
				_push(`<div${ssrRenderAttrs(mergeProps({
					class: ["VPNavAppearance", [__props.row ? __props.screen ? "VPNavScreenAppearance" : "menu-appearance" : "VPNavBarAppearance", { collapsed: isCollapsed.value }]],
					ref: (el) => unref(overflow)?.setClusterEl("appearance", el)
				}, _attrs))} data-v-b1d5eb1e>`);
				if (__props.row) _push(`<p${ssrRenderAttr("id", unref(labelId))} class="text" data-v-b1d5eb1e>${ssrInterpolate(unref(theme).darkModeSwitchLabel || "Appearance")}</p>`);
				else _push(`<!---->`);
				_push(ssrRenderComponent(VPSwitchAppearance_default, { "aria-labelledby": __props.row ? unref(labelId) : void 0 }, null, _parent));
				_push(`</div>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$40 = _sfc_main$35.setup;
_sfc_main$35.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavAppearance.vue");
	return _sfc_setup$40 ? _sfc_setup$40(props, ctx) : void 0;
};
var VPNavAppearance_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$35, [["__scopeId", "data-v-b1d5eb1e"]]);
// node_modules/vitepress/dist/client/theme-default/composables/flyout.js
var focusedElement = ref();
var active = false;
var listeners = 0;
function useFlyout(options) {
	const focus = ref(false);
	if (inBrowser) {
		!active && activateFocusTracking();
		listeners++;
		const unwatch = watch(focusedElement, (el) => {
			if (el === options.el.value || options.el.value?.contains(el)) {
				focus.value = true;
				options.onFocus?.();
			} else {
				focus.value = false;
				options.onBlur?.();
			}
		});
		onUnmounted(() => {
			unwatch();
			listeners--;
			if (!listeners) deactivateFocusTracking();
		});
	}
	return readonly(focus);
}
function activateFocusTracking() {
	document.addEventListener("focusin", handleFocusIn);
	active = true;
	focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
	document.removeEventListener("focusin", handleFocusIn);
	active = false;
}
function handleFocusIn() {
	focusedElement.value = document.activeElement;
}
// node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue
var _sfc_main$34 = /*@__PURE__*/ Object.assign({ inheritAttrs: false }, {
	__name: "VPMenuLink",
	__ssrInlineRender: true,
	props: {
		item: {
			type: null,
			required: true
		},
		rel: {
			type: String,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const { href, isActiveLink, isCurrentLink } = useNavItemLink(() => props.item);
		const screen = inject(navScreenInjectionKey, false);
		const nav = inject(navInjectionKey, null);
		function onClick() {
			if (screen) nav?.closeScreen();
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<li${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-d7165732>`);
			_push(ssrRenderComponent(_sfc_main$54, mergeProps(_ctx.$attrs, {
				class: {
					active: unref(isActiveLink),
					VPNavScreenMenuGroupLink: unref(screen)
				},
				"aria-current": unref(isCurrentLink) ? "page" : void 0,
				href: unref(href),
				target: __props.item.target,
				rel: props.rel ?? __props.item.rel,
				"no-icon": __props.item.noIcon,
				onClick
			}), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-d7165732${_scopeId}>${__props.item.text ?? ""}</span>`);
					else return [createVNode("span", { innerHTML: __props.item.text }, null, 8, ["innerHTML"])];
				}),
				_: 1
			}, _parent));
			_push(`</li>`);
		};
	}
});
var _sfc_setup$39 = _sfc_main$34.setup;
_sfc_main$34.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
	return _sfc_setup$39 ? _sfc_setup$39(props, ctx) : void 0;
};
var VPMenuLink_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$34, [["__scopeId", "data-v-d7165732"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue
var _sfc_main$33 = {
	__name: "VPMenuGroup",
	__ssrInlineRender: true,
	props: {
		text: {
			type: String,
			required: false
		},
		items: {
			type: Array,
			required: true
		}
	},
	setup(__props) {
		const props = __props;
		const screen = inject(navScreenInjectionKey, false);
		const hasSubGroups = computed(() => props.items.some((item) => !("link" in item) && !("component" in item)));
		return (_ctx, _push, _parent, _attrs) => {
			const _component_VPMenuGroup = resolveComponent("VPMenuGroup", true);
			_push(`<li${ssrRenderAttrs(mergeProps({ class: ["VPMenuGroup", { VPNavScreenMenuGroupSection: unref(screen) }] }, _attrs))} data-v-8a73a473>`);
			if (__props.text) _push(`<p class="title" data-v-8a73a473>${ssrInterpolate(__props.text)}</p>`);
			else _push(`<!---->`);
			_push(`<ul class="${ssrRenderClass({ "sub-groups": hasSubGroups.value })}" data-v-8a73a473><!--[-->`);
			ssrRenderList(__props.items, (item) => {
				_push(`<!--[-->`);
				if ("link" in item) _push(ssrRenderComponent(VPMenuLink_default, { item }, null, _parent));
				else if ("component" in item) ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, {
					"screen-menu": unref(screen) || void 0,
					menu: !unref(screen) || void 0
				}), null), _parent);
				else _push(ssrRenderComponent(_component_VPMenuGroup, {
					text: item.text,
					items: item.items
				}, null, _parent));
				_push(`<!--]-->`);
			});
			_push(`<!--]--></ul></li>`);
		};
	}
};
var _sfc_setup$38 = _sfc_main$33.setup;
_sfc_main$33.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
	return _sfc_setup$38 ? _sfc_setup$38(props, ctx) : void 0;
};
var VPMenuGroup_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$33, [["__scopeId", "data-v-8a73a473"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue
var _sfc_main$32 = {
	__name: "VPMenu",
	__ssrInlineRender: true,
	props: { items: {
		type: Array,
		required: false
	} },
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-a835e0c5>`);
			if (__props.items) {
				_push(`<ul class="items" data-v-a835e0c5><!--[-->`);
				ssrRenderList(__props.items, (item) => {
					_push(`<!--[-->`);
					if ("link" in item) _push(ssrRenderComponent(VPMenuLink_default, { item }, null, _parent));
					else if ("component" in item) ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { menu: "" }), null), _parent);
					else _push(ssrRenderComponent(VPMenuGroup_default, {
						text: item.text,
						items: item.items
					}, null, _parent));
					_push(`<!--]-->`);
				});
				_push(`<!--]--></ul>`);
			} else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
			_push(`</div>`);
		};
	}
};
var _sfc_setup$37 = _sfc_main$32.setup;
_sfc_main$32.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
	return _sfc_setup$37 ? _sfc_setup$37(props, ctx) : void 0;
};
var VPMenu_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$32, [["__scopeId", "data-v-a835e0c5"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue
var _sfc_main$31 = {
	__name: "VPFlyout",
	__ssrInlineRender: true,
	props: {
		icon: {
			type: String,
			required: false
		},
		button: {
			type: String,
			required: false
		},
		label: {
			type: String,
			required: false
		},
		items: {
			type: Array,
			required: false
		}
	},
	setup(__props) {
		const open = ref(false);
		const el = useTemplateRef("el");
		useTemplateRef("buttonEl");
		useTemplateRef("menuEl");
		const menuId = useId();
		useFlyout({
			el,
			onBlur: close
		});
		const route = useRoute();
		watch(() => route.path, close);
		function close() {
			open.value = false;
		}
		onKeyStroke("Escape", () => {
			if (!open.value) return;
			const restoreFocus = el.value?.contains(document.activeElement);
			close();
			if (restoreFocus) el.value?.querySelector("button")?.focus();
		});
		useEventListener("pointerdown", (e) => {
			if (open.value && el.value && !el.value.contains(e.target)) close();
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				class: "VPFlyout",
				ref_key: "el",
				ref: el
			}, _attrs))} data-v-92ecaa7c><button type="button" class="button"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-controls", unref(menuId))}${ssrRenderAttr("aria-label", __props.label)} data-v-92ecaa7c>`);
			if (__props.button || __props.icon) {
				_push(`<span class="text" data-v-92ecaa7c>`);
				if (__props.icon) _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" aria-hidden="true" data-v-92ecaa7c></span>`);
				else _push(`<!---->`);
				if (__props.button) _push(`<span data-v-92ecaa7c>${__props.button ?? ""}</span>`);
				else _push(`<!---->`);
				_push(`<span class="vpi-chevron-down text-icon" aria-hidden="true" data-v-92ecaa7c></span></span>`);
			} else _push(`<span class="vpi-more-horizontal icon" aria-hidden="true" data-v-92ecaa7c></span>`);
			_push(`</button><div class="menu"${ssrRenderAttr("id", unref(menuId))} data-v-92ecaa7c>`);
			_push(ssrRenderComponent(VPMenu_default, { items: __props.items }, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "default", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			_push(`</div></div>`);
		};
	}
};
var _sfc_setup$36 = _sfc_main$31.setup;
_sfc_main$31.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
	return _sfc_setup$36 ? _sfc_setup$36(props, ctx) : void 0;
};
var VPFlyout_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$31, [["__scopeId", "data-v-92ecaa7c"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavTranslations.vue
var _sfc_main$30 = {
	__name: "VPNavTranslations",
	__ssrInlineRender: true,
	props: {
		screen: {
			type: Boolean,
			required: false
		},
		menu: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const { theme } = useData();
		const { localeLinks, currentLang } = useLangs({ linkToCorrespondingPage: true });
		const show = computed(() => !!(localeLinks.value.length && currentLang.value.label));
		const overflow = props.screen || props.menu ? null : useNavOverflow();
		const isCollapsed = computed(() => !!overflow && !overflow.state.translations);
		const isOpen = ref(false);
		const listId = useId();
		const localeProps = (locale) => ({
			lang: locale.lang,
			hreflang: locale.lang,
			rel: "alternate",
			dir: locale.dir,
			"data-allow-mismatch": "attribute"
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.screen && show.value) {
				_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPNavTranslations VPNavScreenTranslations", { open: isOpen.value }] }, _attrs))} data-v-ef80053b><button type="button" class="title"${ssrRenderAttr("aria-expanded", isOpen.value)}${ssrRenderAttr("aria-controls", unref(listId))} data-v-ef80053b><span class="vpi-languages icon lang" aria-hidden="true" data-v-ef80053b></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" aria-hidden="true" data-v-ef80053b></span></button><ul${ssrRenderAttr("id", unref(listId))} class="list" style="${ssrRenderStyle(isOpen.value ? null : { display: "none" })}" data-v-ef80053b><!--[-->`);
				ssrRenderList(unref(localeLinks), (locale) => {
					_push(`<li class="item" data-v-ef80053b>`);
					_push(ssrRenderComponent(_sfc_main$54, mergeProps({
						class: "link",
						href: locale.link,
						external: false
					}, { ref_for: true }, localeProps(locale)), {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`${ssrInterpolate(locale.text)}`);
							else return [createTextVNode(toDisplayString(locale.text), 1)];
						}),
						_: 2
					}, _parent));
					_push(`</li>`);
				});
				_push(`<!--]--></ul></div>`);
			} else if (__props.menu && show.value) {
				_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavTranslations group translations" }, _attrs))} data-v-ef80053b><p class="title" data-v-ef80053b>${ssrInterpolate(unref(currentLang).label)}</p><ul data-v-ef80053b><!--[-->`);
				ssrRenderList(unref(localeLinks), (locale) => {
					_push(ssrRenderComponent(VPMenuLink_default, mergeProps({
						item: locale,
						external: false
					}, { ref_for: true }, localeProps(locale)), null, _parent));
				});
				_push(`<!--]--></ul></div>`);
			} else if (!__props.menu && show.value) _push(ssrRenderComponent(VPFlyout_default, mergeProps({
				class: ["VPNavTranslations VPNavBarTranslations", { collapsed: isCollapsed.value }],
				icon: "vpi-languages",
				label: unref(theme).langMenuLabel || "Change language",
				ref: (inst) => unref(overflow)?.setClusterEl("translations", inst?.$el ?? null)
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<p class="title" data-v-ef80053b${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><ul class="items" data-v-ef80053b${_scopeId}><!--[-->`);
						ssrRenderList(unref(localeLinks), (locale) => {
							_push(ssrRenderComponent(VPMenuLink_default, mergeProps({
								item: locale,
								external: false
							}, { ref_for: true }, localeProps(locale)), null, _parent, _scopeId));
						});
						_push(`<!--]--></ul>`);
					} else return [createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1), createVNode("ul", { class: "items" }, [(openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
						return openBlock(), createBlock(VPMenuLink_default, mergeProps({
							key: locale.link,
							item: locale,
							external: false
						}, { ref_for: true }, localeProps(locale)), null, 16, ["item"]);
					}), 128))])];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
		};
	}
};
var _sfc_setup$35 = _sfc_main$30.setup;
_sfc_main$30.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavTranslations.vue");
	return _sfc_setup$35 ? _sfc_setup$35(props, ctx) : void 0;
};
var VPNavTranslations_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$30, [["__scopeId", "data-v-ef80053b"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPIcon.vue
var _sfc_main$29 = {
	__name: "VPIcon",
	__ssrInlineRender: true,
	props: { icon: {
		type: [String, Object],
		required: true
	} },
	setup(__props) {
		const props = __props;
		const el = useTemplateRef("el");
		const iconClass = useIcon(() => props.icon, el);
		return (_ctx, _push, _parent, _attrs) => {
			if (typeof __props.icon === "object") _push(`<span${ssrRenderAttrs(mergeProps({ class: "VPIcon" }, _attrs))} data-v-ac9da605>${__props.icon.svg ?? ""}</span>`);
			else _push(`<span${ssrRenderAttrs(mergeProps({
				ref_key: "el",
				ref: el,
				class: unref(iconClass)
			}, _attrs))} data-v-ac9da605></span>`);
		};
	}
};
var _sfc_setup$34 = _sfc_main$29.setup;
_sfc_main$29.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPIcon.vue");
	return _sfc_setup$34 ? _sfc_setup$34(props, ctx) : void 0;
};
var VPIcon_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$29, [["__scopeId", "data-v-ac9da605"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue
var _sfc_main$28 = {
	__name: "VPSocialLink",
	__ssrInlineRender: true,
	props: {
		icon: {
			type: [String, Object],
			required: true
		},
		link: {
			type: String,
			required: true
		},
		ariaLabel: {
			type: String,
			required: false
		},
		target: {
			type: String,
			required: false
		},
		me: {
			type: Boolean,
			required: true
		}
	},
	setup(__props) {
		const props = __props;
		const qualifiedIcon = computed(() => typeof props.icon === "string" && !props.icon.includes(":") ? `simple-icons:${props.icon}` : props.icon);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<a${ssrRenderAttrs(mergeProps({
				class: "VPSocialLink no-icon",
				href: __props.link,
				"aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
				target: __props.target ?? (unref(isExternal)(__props.link) ? "_blank" : void 0),
				rel: __props.me ? "me noopener" : "noopener"
			}, _attrs))} data-v-75f3ae3a>`);
			_push(ssrRenderComponent(VPIcon_default, { icon: qualifiedIcon.value }, null, _parent));
			_push(`</a>`);
		};
	}
};
var _sfc_setup$33 = _sfc_main$28.setup;
_sfc_main$28.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
	return _sfc_setup$33 ? _sfc_setup$33(props, ctx) : void 0;
};
var VPSocialLink_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$28, [["__scopeId", "data-v-75f3ae3a"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue
var _sfc_main$27 = {
	__name: "VPSocialLinks",
	__ssrInlineRender: true,
	props: {
		links: {
			type: Array,
			required: true
		},
		me: {
			type: Boolean,
			required: false,
			default: true
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<ul${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-bf5b9ad4><!--[-->`);
			ssrRenderList(__props.links, ({ link, icon, ariaLabel, target }) => {
				_push(`<li data-v-bf5b9ad4>`);
				_push(ssrRenderComponent(VPSocialLink_default, {
					icon,
					link,
					ariaLabel,
					target,
					me: __props.me
				}, null, _parent));
				_push(`</li>`);
			});
			_push(`<!--]--></ul>`);
		};
	}
};
var _sfc_setup$32 = _sfc_main$27.setup;
_sfc_main$27.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
	return _sfc_setup$32 ? _sfc_setup$32(props, ctx) : void 0;
};
var VPSocialLinks_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$27, [["__scopeId", "data-v-bf5b9ad4"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue
var _sfc_main$26 = {
	__name: "VPNavBarExtra",
	__ssrInlineRender: true,
	setup(__props) {
		const { theme } = useData();
		const { localeLinks, currentLang } = useLangs({ linkToCorrespondingPage: true });
		const hasAppearanceSwitch = useAppearanceSwitch();
		const overflow = useNavOverflow();
		const overflowItems = computed(() => {
			const count = overflow?.state.visibleItemCount ?? Infinity;
			if (count === Infinity || !theme.value.nav) return [];
			return theme.value.nav.slice(count);
		});
		const showTranslations = computed(() => !!(localeLinks.value.length && currentLang.value.label) && !(overflow?.state.translations ?? true));
		const showAppearance = computed(() => hasAppearanceSwitch.value && !(overflow?.state.appearance ?? true));
		const showSocialLinks = computed(() => !!theme.value.socialLinks && !(overflow?.state.socialLinks ?? true));
		const hasContent = computed(() => overflowItems.value.length > 0 || showTranslations.value || showAppearance.value || showSocialLinks.value);
		return (_ctx, _push, _parent, _attrs) => {
			if (hasContent.value) _push(ssrRenderComponent(VPFlyout_default, mergeProps({
				class: "VPNavBarExtra",
				label: unref(theme).extraMenuLabel || "More options",
				ref: (inst) => unref(overflow)?.setExtraEl(inst?.$el ?? null)
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (overflowItems.value.length) {
							_push(`<ul class="group overflow-items" data-v-c193803d${_scopeId}><!--[-->`);
							ssrRenderList(overflowItems.value, (item) => {
								_push(`<!--[-->`);
								if ("link" in item) _push(ssrRenderComponent(VPMenuLink_default, { item }, null, _parent, _scopeId));
								else if ("component" in item) ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { menu: "" }), null), _parent, _scopeId);
								else _push(ssrRenderComponent(VPMenuGroup_default, {
									text: item.text,
									items: item.items
								}, null, _parent, _scopeId));
								_push(`<!--]-->`);
							});
							_push(`<!--]--></ul>`);
						} else _push(`<!---->`);
						if (showTranslations.value) _push(ssrRenderComponent(VPNavTranslations_default, { menu: "" }, null, _parent, _scopeId));
						else _push(`<!---->`);
						if (showAppearance.value) {
							_push(`<div class="group" data-v-c193803d${_scopeId}>`);
							_push(ssrRenderComponent(VPNavAppearance_default, { row: "" }, null, _parent, _scopeId));
							_push(`</div>`);
						} else _push(`<!---->`);
						if (showSocialLinks.value) {
							_push(`<div class="group" data-v-c193803d${_scopeId}><div class="item social-links" data-v-c193803d${_scopeId}>`);
							_push(ssrRenderComponent(VPSocialLinks_default, {
								class: "social-links-list",
								links: unref(theme).socialLinks
							}, null, _parent, _scopeId));
							_push(`</div></div>`);
						} else _push(`<!---->`);
					} else return [
						overflowItems.value.length ? (openBlock(), createBlock("ul", {
							key: 0,
							class: "group overflow-items"
						}, [(openBlock(true), createBlock(Fragment, null, renderList(overflowItems.value, (item) => {
							return openBlock(), createBlock(Fragment, { key: JSON.stringify(item) }, ["link" in item ? (openBlock(), createBlock(VPMenuLink_default, {
								key: 0,
								item
							}, null, 8, ["item"])) : "component" in item ? (openBlock(), createBlock(resolveDynamicComponent(item.component), mergeProps({
								key: 1,
								ref_for: true
							}, item.props, { menu: "" }), null, 16)) : (openBlock(), createBlock(VPMenuGroup_default, {
								key: 2,
								text: item.text,
								items: item.items
							}, null, 8, ["text", "items"]))], 64);
						}), 128))])) : createCommentVNode("", true),
						showTranslations.value ? (openBlock(), createBlock(VPNavTranslations_default, {
							key: 1,
							menu: ""
						})) : createCommentVNode("", true),
						showAppearance.value ? (openBlock(), createBlock("div", {
							key: 2,
							class: "group"
						}, [createVNode(VPNavAppearance_default, { row: "" })])) : createCommentVNode("", true),
						showSocialLinks.value ? (openBlock(), createBlock("div", {
							key: 3,
							class: "group"
						}, [createVNode("div", { class: "item social-links" }, [createVNode(VPSocialLinks_default, {
							class: "social-links-list",
							links: unref(theme).socialLinks
						}, null, 8, ["links"])])])) : createCommentVNode("", true)
					];
				}),
				_: 1
			}, _parent));
			else _push(`<!---->`);
		};
	}
};
var _sfc_setup$31 = _sfc_main$26.setup;
_sfc_main$26.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
	return _sfc_setup$31 ? _sfc_setup$31(props, ctx) : void 0;
};
var VPNavBarExtra_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$26, [["__scopeId", "data-v-c193803d"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue
var _sfc_main$25 = {
	__name: "VPNavBarHamburger",
	__ssrInlineRender: true,
	props: { active: {
		type: Boolean,
		required: true
	} },
	emits: ["click"],
	setup(__props) {
		const { theme } = useData();
		const el = useTemplateRef("el");
		const { screenTriggerEl } = useNav();
		watchEffect(() => {
			screenTriggerEl.value = el.value;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<button${ssrRenderAttrs(mergeProps({
				ref_key: "el",
				ref: el,
				type: "button",
				class: ["VPNavBarHamburger", { active: __props.active }],
				"aria-label": unref(theme).mobileMenuLabel || "Menu",
				"aria-expanded": __props.active
			}, _attrs))} data-v-f895b5e0><span class="container" aria-hidden="true" data-v-f895b5e0><span class="top" data-v-f895b5e0></span><span class="middle" data-v-f895b5e0></span><span class="bottom" data-v-f895b5e0></span></span></button>`);
		};
	}
};
var _sfc_setup$30 = _sfc_main$25.setup;
_sfc_main$25.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
	return _sfc_setup$30 ? _sfc_setup$30(props, ctx) : void 0;
};
var VPNavBarHamburger_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$25, [["__scopeId", "data-v-f895b5e0"]]);
// node_modules/vitepress/dist/client/theme-default/support/docsearch.js
/**
* Resolves the effective mode based on config and available features.
*
* - 'auto': infer hybrid vs sidePanel-only from provided config
* - 'sidePanel': force sidePanel-only even if keyword search is configured
* - 'hybrid': force hybrid (error if keyword search is not configured)
* - 'modal': force modal even if sidePanel is configured
*/
function resolveMode(options) {
	const mode = options.mode ?? "auto";
	const hasKeyword = hasKeywordSearch(options);
	const askAi = options.askAi;
	const hasSidePanelConfig = Boolean(askAi && typeof askAi === "object" && askAi.sidePanel);
	switch (mode) {
		case "sidePanel": return {
			mode,
			showKeywordSearch: false,
			useSidePanel: true
		};
		case "hybrid":
			if (!hasKeyword) console.error("[vitepress] mode: \"hybrid\" requires keyword search credentials (appId, apiKey, indexName).");
			return {
				mode,
				showKeywordSearch: hasKeyword,
				useSidePanel: true
			};
		case "modal": return {
			mode,
			showKeywordSearch: hasKeyword,
			useSidePanel: false
		};
		default: return {
			mode: "auto",
			showKeywordSearch: hasKeyword,
			useSidePanel: hasSidePanelConfig
		};
	}
}
function hasKeywordSearch(options) {
	return Boolean(options.appId && options.apiKey && options.indexName);
}
/**
* Removes existing `lang:` filters and appends `lang:${lang}`.
* Handles both flat arrays and nested arrays (for OR conditions).
*/
function mergeLangFacetFilters(rawFacetFilters, lang) {
	return [...(Array.isArray(rawFacetFilters) ? rawFacetFilters : rawFacetFilters ? [rawFacetFilters] : []).map((filter) => {
		if (Array.isArray(filter)) return filter.filter((f) => typeof f === "string" && !f.startsWith("lang:"));
		return filter;
	}).filter((filter) => {
		if (typeof filter === "string") return !filter.startsWith("lang:");
		return Array.isArray(filter) && filter.length > 0;
	}), `lang:${lang}`];
}
/**
* Builds Ask AI configuration from various input formats.
*/
function buildAskAiConfig(askAiProp, options, lang) {
	const isAskAiString = typeof askAiProp === "string";
	const askAiSearchParameters = !isAskAiString && askAiProp.searchParameters ? { ...askAiProp.searchParameters } : void 0;
	const isAgentStudio = !isAskAiString && askAiProp.agentStudio === true;
	const askAiFacetFilters = mergeLangFacetFilters(askAiSearchParameters?.facetFilters ?? options.searchParameters?.facetFilters, lang);
	const mergedAskAiSearchParameters = isAgentStudio ? askAiSearchParameters : {
		...askAiSearchParameters,
		facetFilters: askAiFacetFilters.length ? askAiFacetFilters : void 0
	};
	const result = {
		...isAskAiString ? {} : askAiProp,
		indexName: isAskAiString ? options.indexName : askAiProp.indexName,
		apiKey: isAskAiString ? options.apiKey : askAiProp.apiKey,
		appId: isAskAiString ? options.appId : askAiProp.appId,
		assistantId: isAskAiString ? askAiProp : askAiProp.assistantId
	};
	if (mergedAskAiSearchParameters && Object.values(mergedAskAiSearchParameters).some((v) => v != null)) result.searchParameters = mergedAskAiSearchParameters;
	return result;
}
/**
* Resolves Algolia search options for the given language,
* merging in locale-specific overrides and language facet filters.
*/
function resolveOptionsForLanguage(options, localeIndex, lang) {
	options = deepMerge(options, options.locales?.[localeIndex] || {});
	const facetFilters = mergeLangFacetFilters(options.searchParameters?.facetFilters, lang);
	const askAi = options.askAi ? buildAskAiConfig(options.askAi, options, lang) : void 0;
	return {
		...options,
		searchParameters: {
			...options.searchParameters,
			facetFilters
		},
		askAi
	};
}
function deepMerge(target, source) {
	const result = { ...target };
	for (const key in source) {
		const value = source[key];
		if (value === void 0) continue;
		if (key === "searchParameters") {
			result[key] = value;
			continue;
		}
		if (isObject(value) && isObject(result[key])) result[key] = deepMerge(result[key], value);
		else result[key] = value;
	}
	delete result.locales;
	return result;
}
// node_modules/vitepress/dist/client/theme-default/support/reactivity.js
function smartComputed(getter, comparator = (newValue, oldValue) => JSON.stringify(newValue) === JSON.stringify(oldValue)) {
	return computed((oldValue) => {
		const newValue = getter();
		return oldValue === void 0 || !comparator(newValue, oldValue) ? newValue : oldValue;
	});
}
// node_modules/vitepress/dist/client/theme-default/components/VPNavBarAskAiButton.vue
var _sfc_main$24 = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
	_push(`<button${ssrRenderAttrs(mergeProps({
		type: "button",
		class: "VPNavBarAskAiButton"
	}, _attrs))} data-v-6679af46><span class="vpi-sparkles" aria-hidden="true" data-v-6679af46></span></button>`);
}
var _sfc_setup$29 = _sfc_main$24.setup;
_sfc_main$24.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarAskAiButton.vue");
	return _sfc_setup$29 ? _sfc_setup$29(props, ctx) : void 0;
};
var VPNavBarAskAiButton_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$24, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-6679af46"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue
var _sfc_main$23 = {
	__name: "VPNavBarSearchButton",
	__ssrInlineRender: true,
	props: { text: {
		type: String,
		required: true
	} },
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<button${ssrRenderAttrs(mergeProps({
				type: "button",
				class: "VPNavBarSearchButton"
			}, _attrs))} data-v-573637dc><span class="vpi-search" aria-hidden="true" data-v-573637dc></span><span class="text" data-v-573637dc>${ssrInterpolate(__props.text)}</span><span class="keys" aria-hidden="true" data-v-573637dc><kbd class="key-mod" data-v-573637dc></kbd><kbd class="key-k" data-v-573637dc></kbd></span></button>`);
		};
	}
};
var _sfc_setup$28 = _sfc_main$23.setup;
_sfc_main$23.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
	return _sfc_setup$28 ? _sfc_setup$28(props, ctx) : void 0;
};
var VPNavBarSearchButton_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$23, [["__scopeId", "data-v-573637dc"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue
var _sfc_main$22 = {
	__name: "VPNavBarSearch",
	__ssrInlineRender: true,
	setup(__props) {
		const VPLocalSearchBox = () => null;
		const VPAlgoliaSearchBox = () => null;
		const { theme, localeIndex, lang } = useData();
		const provider = "";
		const algoliaOptions = smartComputed(() => {
			return resolveOptionsForLanguage(theme.value.search?.options || {}, localeIndex.value, lang.value);
		});
		const resolvedMode = computed(() => resolveMode(algoliaOptions.value));
		const askAiSidePanelConfig = computed(() => {
			if (!resolvedMode.value.useSidePanel) return null;
			const askAi = algoliaOptions.value.askAi;
			if (!askAi || typeof askAi === "string") return null;
			if (!askAi.sidePanel) return null;
			return askAi.sidePanel === true ? {} : askAi.sidePanel;
		});
		const askAiShortcutEnabled = computed(() => {
			return askAiSidePanelConfig.value?.keyboardShortcuts?.["Ctrl/Cmd+I"] !== false;
		});
		const openRequest = ref(null);
		let openNonce = 0;
		const loaded = ref(false);
		const actuallyLoaded = ref(false);
		onMounted(() => {});
		function loadAndOpen(target) {
			if (!loaded.value) loaded.value = true;
			openRequest.value = {
				target,
				nonce: ++openNonce
			};
		}
		const showSearch = ref(false);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))} data-v-b09c5db8>`);
			if (unref(provider) === "algolia") {
				_push(`<!--[-->`);
				if (resolvedMode.value.showKeywordSearch) _push(ssrRenderComponent(VPNavBarSearchButton_default, {
					text: unref(algoliaOptions).translations?.button?.buttonText || "Search",
					"aria-label": unref(algoliaOptions).translations?.button?.buttonAriaLabel || "Search",
					"aria-keyshortcuts": "/ control+k meta+k",
					onClick: ($event) => loadAndOpen("search")
				}, null, _parent));
				else _push(`<!---->`);
				if (askAiSidePanelConfig.value) _push(ssrRenderComponent(VPNavBarAskAiButton_default, {
					"aria-label": askAiSidePanelConfig.value.button?.translations?.buttonAriaLabel || "Ask AI",
					"aria-keyshortcuts": askAiShortcutEnabled.value ? "control+i meta+i" : void 0,
					onClick: ($event) => actuallyLoaded.value ? loadAndOpen("toggleAskAi") : loadAndOpen("askAi")
				}, null, _parent));
				else _push(`<!---->`);
				if (loaded.value) _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
					"algolia-options": unref(algoliaOptions),
					"open-request": openRequest.value,
					onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
				}, null, _parent));
				else _push(`<!---->`);
				_push(`<!--]-->`);
			} else if (unref(provider) === "local") {
				_push(`<!--[-->`);
				_push(ssrRenderComponent(VPNavBarSearchButton_default, {
					text: unref(algoliaOptions).translations?.button?.buttonText || "Search",
					"aria-label": unref(algoliaOptions).translations?.button?.buttonAriaLabel || "Search",
					"aria-keyshortcuts": "/ control+k meta+k",
					onClick: ($event) => showSearch.value = true
				}, null, _parent));
				if (showSearch.value) _push(ssrRenderComponent(unref(VPLocalSearchBox), { onClose: ($event) => showSearch.value = false }, null, _parent));
				else _push(`<!---->`);
				_push(`<!--]-->`);
			} else _push(`<!---->`);
			_push(`</div>`);
		};
	}
};
var _sfc_setup$27 = _sfc_main$22.setup;
_sfc_main$22.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
	return _sfc_setup$27 ? _sfc_setup$27(props, ctx) : void 0;
};
var VPNavBarSearch_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$22, [["__scopeId", "data-v-b09c5db8"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue
var _sfc_main$21 = {
	__name: "VPNavBarTitle",
	__ssrInlineRender: true,
	setup(__props) {
		const { site, theme } = useData();
		const { hasSidebar } = useLayout();
		const { currentLang } = useLangs();
		const link = computed(() => typeof theme.value.logoLink === "string" ? theme.value.logoLink : theme.value.logoLink?.link);
		const rel = computed(() => typeof theme.value.logoLink === "string" ? void 0 : theme.value.logoLink?.rel);
		const target = computed(() => typeof theme.value.logoLink === "string" ? void 0 : theme.value.logoLink?.target);
		const textTitle = computed(() => {
			if (theme.value.siteTitle === false) return void 0;
			return (theme.value.siteTitle ?? site.value.title).replace(/<[^>]+>/g, "").trim() || void 0;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }] }, _attrs))} data-v-3cb61e0b><a class="title"${ssrRenderAttr("href", link.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)}${ssrRenderAttr("title", textTitle.value)} data-v-3cb61e0b>`);
			ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
			if (unref(theme).logo) _push(ssrRenderComponent(VPImage_default, {
				class: "logo",
				image: unref(theme).logo
			}, null, _parent));
			else _push(`<!---->`);
			if (unref(theme).siteTitle) _push(`<span data-v-3cb61e0b>${unref(theme).siteTitle ?? ""}</span>`);
			else if (unref(theme).siteTitle === void 0) _push(`<span data-v-3cb61e0b>${ssrInterpolate(unref(site).title)}</span>`);
			else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
			_push(`</a></div>`);
		};
	}
};
var _sfc_setup$26 = _sfc_main$21.setup;
_sfc_main$21.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
	return _sfc_setup$26 ? _sfc_setup$26(props, ctx) : void 0;
};
var VPNavBarTitle_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$21, [["__scopeId", "data-v-3cb61e0b"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavMenuGroup.vue
var _sfc_main$20 = {
	__name: "VPNavMenuGroup",
	__ssrInlineRender: true,
	props: {
		item: {
			type: Object,
			required: true
		},
		screen: {
			type: Boolean,
			required: false
		},
		menu: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const route = useRoute();
		const isActiveGroup = computed(() => {
			if (props.item.activeMatch) return isActive(route.data.relativePath, route.hash, props.item.activeMatch, true);
			return isChildActive(props.item);
		});
		function isChildActive(navItem) {
			if ("component" in navItem) return false;
			if ("link" in navItem) {
				const href = typeof navItem.link === "function" ? navItem.link(route.data) : navItem.link;
				return isActive(route.data.relativePath, route.hash, navItem.activeMatch || href, !!navItem.activeMatch);
			}
			return navItem.items.some(isChildActive);
		}
		const isOpen = ref(false);
		const groupId = useId();
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.menu) _push(ssrRenderComponent(VPMenuGroup_default, mergeProps({
				class: "VPNavMenuGroup",
				text: __props.item.text,
				items: __props.item.items
			}, _attrs), null, _parent));
			else if (!__props.screen) _push(ssrRenderComponent(VPFlyout_default, mergeProps({
				class: {
					VPNavMenuGroup: true,
					VPNavBarMenuGroup: true,
					active: isActiveGroup.value
				},
				button: __props.item.text,
				items: __props.item.items
			}, _attrs), null, _parent));
			else {
				_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPNavMenuGroup VPNavScreenMenuGroup", {
					open: isOpen.value,
					active: isActiveGroup.value
				}] }, _attrs))} data-v-feb345c7><button type="button" class="button"${ssrRenderAttr("aria-expanded", isOpen.value)}${ssrRenderAttr("aria-controls", unref(groupId))} data-v-feb345c7><span class="button-text" data-v-feb345c7>${__props.item.text ?? ""}</span><span class="vpi-plus button-icon" aria-hidden="true" data-v-feb345c7></span></button><ul${ssrRenderAttr("id", unref(groupId))} class="items" style="${ssrRenderStyle(isOpen.value ? null : { display: "none" })}" data-v-feb345c7><!--[-->`);
				ssrRenderList(__props.item.items, (child) => {
					_push(`<!--[-->`);
					if ("link" in child) _push(ssrRenderComponent(VPMenuLink_default, { item: child }, null, _parent));
					else if ("component" in child) {
						_push(`<li data-v-feb345c7>`);
						ssrRenderVNode(_push, createVNode(resolveDynamicComponent(child.component), mergeProps({ ref_for: true }, child.props, { "screen-menu": "" }), null), _parent);
						_push(`</li>`);
					} else _push(ssrRenderComponent(VPMenuGroup_default, {
						text: child.text,
						items: child.items
					}, null, _parent));
					_push(`<!--]-->`);
				});
				_push(`<!--]--></ul></div>`);
			}
		};
	}
};
var _sfc_setup$25 = _sfc_main$20.setup;
_sfc_main$20.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavMenuGroup.vue");
	return _sfc_setup$25 ? _sfc_setup$25(props, ctx) : void 0;
};
var VPNavMenuGroup_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$20, [["__scopeId", "data-v-feb345c7"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavMenuLink.vue
var _sfc_main$19 = {
	__name: "VPNavMenuLink",
	__ssrInlineRender: true,
	props: {
		item: {
			type: Object,
			required: true
		},
		screen: {
			type: Boolean,
			required: false
		}
	},
	setup(__props) {
		const props = __props;
		const { href, isActiveLink, isCurrentLink } = useNavItemLink(() => props.item);
		const nav = inject(navInjectionKey, null);
		function onClick() {
			if (props.screen) nav?.closeScreen();
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(_sfc_main$54, mergeProps({
				class: ["VPNavMenuLink", {
					VPNavBarMenuLink: !__props.screen,
					VPNavScreenMenuLink: __props.screen,
					active: unref(isActiveLink)
				}],
				"aria-current": unref(isCurrentLink) ? "page" : void 0,
				href: unref(href),
				target: __props.item.target,
				rel: __props.item.rel,
				"no-icon": __props.item.noIcon,
				onClick
			}, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<span data-v-60fe87c8${_scopeId}>${__props.item.text ?? ""}</span>`);
					else return [createVNode("span", { innerHTML: __props.item.text }, null, 8, ["innerHTML"])];
				}),
				_: 1
			}, _parent));
		};
	}
};
var _sfc_setup$24 = _sfc_main$19.setup;
_sfc_main$19.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavMenuLink.vue");
	return _sfc_setup$24 ? _sfc_setup$24(props, ctx) : void 0;
};
var VPNavMenuLink_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$19, [["__scopeId", "data-v-60fe87c8"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavMenu.vue
var _sfc_main$18 = {
	__name: "VPNavMenu",
	__ssrInlineRender: true,
	props: { screen: {
		type: Boolean,
		required: false
	} },
	setup(__props) {
		const props = __props;
		const { theme } = useData();
		const overflow = props.screen ? null : useNavOverflow();
		function isVisible(index) {
			return !overflow || index < overflow.state.visibleItemCount;
		}
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(theme).nav) {
				_push(`<nav${ssrRenderAttrs(mergeProps({
					"aria-label": unref(theme).navMenuLabel || "Main Navigation",
					class: ["VPNavMenu", __props.screen ? "VPNavScreenMenu" : "VPNavBarMenu"],
					ref: (el) => unref(overflow)?.setMenuEl(el)
				}, _attrs))} data-v-0474edcd><ul class="list" data-v-0474edcd><!--[-->`);
				ssrRenderList(unref(theme).nav, (item, index) => {
					_push(`<li class="${ssrRenderClass({ collapsed: !isVisible(index) })}" data-v-0474edcd>`);
					if ("link" in item) _push(ssrRenderComponent(VPNavMenuLink_default, {
						item,
						screen: __props.screen
					}, null, _parent));
					else if ("component" in item) ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": __props.screen || void 0 }), null), _parent);
					else _push(ssrRenderComponent(VPNavMenuGroup_default, {
						item,
						screen: __props.screen
					}, null, _parent));
					_push(`</li>`);
				});
				_push(`<!--]--></ul></nav>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$23 = _sfc_main$18.setup;
_sfc_main$18.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavMenu.vue");
	return _sfc_setup$23 ? _sfc_setup$23(props, ctx) : void 0;
};
var VPNavMenu_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$18, [["__scopeId", "data-v-0474edcd"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavSocialLinks.vue
var _sfc_main$17 = {
	__name: "VPNavSocialLinks",
	__ssrInlineRender: true,
	props: { screen: {
		type: Boolean,
		required: false
	} },
	setup(__props) {
		const props = __props;
		const { theme } = useData();
		const overflow = props.screen ? null : useNavOverflow();
		const isCollapsed = computed(() => !!overflow && !overflow.state.socialLinks);
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(theme).socialLinks) _push(ssrRenderComponent(VPSocialLinks_default, mergeProps({
				class: ["VPNavSocialLinks", [__props.screen ? "VPNavScreenSocialLinks" : "VPNavBarSocialLinks", { collapsed: isCollapsed.value }]],
				links: unref(theme).socialLinks,
				ref: (inst) => unref(overflow)?.setClusterEl("socialLinks", inst?.$el ?? null)
			}, _attrs), null, _parent));
			else _push(`<!---->`);
		};
	}
};
var _sfc_setup$22 = _sfc_main$17.setup;
_sfc_main$17.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavSocialLinks.vue");
	return _sfc_setup$22 ? _sfc_setup$22(props, ctx) : void 0;
};
var VPNavSocialLinks_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$17, [["__scopeId", "data-v-b82bf4eb"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue
var _sfc_main$16 = {
	__name: "VPNavBar",
	__ssrInlineRender: true,
	props: { isScreenOpen: {
		type: Boolean,
		required: true
	} },
	emits: ["toggle-screen"],
	setup(__props) {
		const { theme } = useData();
		const { isHome, hasSidebar, hasLocalNav } = useLayout();
		const { y } = useWindowScroll();
		const isTop = computed(() => y.value <= 0);
		provideNavOverflow({ itemsKey: () => JSON.stringify(theme.value.nav ?? null) });
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPNavBar", {
				"has-sidebar": unref(hasSidebar),
				"has-local-nav": !unref(isHome) && unref(hasLocalNav),
				"home": unref(isHome),
				"top": isTop.value,
				"screen-open": __props.isScreenOpen
			}] }, _attrs))} data-v-dac69e74><div class="wrapper" data-v-dac69e74><div class="container" data-v-dac69e74><div class="title" data-v-dac69e74>`);
			_push(ssrRenderComponent(VPNavBarTitle_default, null, {
				"nav-bar-title-before": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)];
				}),
				"nav-bar-title-after": withCtx((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent, _scopeId);
					else return [renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)];
				}),
				_: 3
			}, _parent));
			_push(`</div><div class="content" data-v-dac69e74><div class="content-body" data-v-dac69e74>`);
			ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
			_push(ssrRenderComponent(VPNavBarSearch_default, { class: "search" }, null, _parent));
			_push(ssrRenderComponent(VPNavMenu_default, { class: "menu" }, null, _parent));
			_push(ssrRenderComponent(VPNavTranslations_default, { class: "translations" }, null, _parent));
			_push(ssrRenderComponent(VPNavAppearance_default, { class: "appearance" }, null, _parent));
			_push(ssrRenderComponent(VPNavSocialLinks_default, { class: "social-links" }, null, _parent));
			_push(ssrRenderComponent(VPNavBarExtra_default, { class: "extra" }, null, _parent));
			ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
			_push(ssrRenderComponent(VPNavBarHamburger_default, {
				class: "hamburger",
				active: __props.isScreenOpen,
				onClick: ($event) => _ctx.$emit("toggle-screen")
			}, null, _parent));
			_push(`</div></div></div></div><div class="divider" data-v-dac69e74><div class="divider-line" data-v-dac69e74></div></div></div>`);
		};
	}
};
var _sfc_setup$21 = _sfc_main$16.setup;
_sfc_main$16.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
	return _sfc_setup$21 ? _sfc_setup$21(props, ctx) : void 0;
};
var VPNavBar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$16, [["__scopeId", "data-v-dac69e74"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue
var _sfc_main$15 = {
	__name: "VPNavScreen",
	__ssrInlineRender: true,
	props: { open: {
		type: Boolean,
		required: true
	} },
	setup(__props) {
		const props = __props;
		useBodyScrollLock();
		provide(navScreenInjectionKey, true);
		const { closeScreen, screenTriggerEl } = useNav();
		onKeyStroke("Escape", () => {
			if (!props.open) return;
			closeScreen();
			screenTriggerEl.value?.focus();
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.open) {
				_push(`<div${ssrRenderAttrs(mergeProps({
					class: "VPNavScreen",
					id: "VPNavScreen"
				}, _attrs))} data-v-be8a6ff8><div class="container" data-v-be8a6ff8>`);
				ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
				_push(ssrRenderComponent(VPNavMenu_default, {
					screen: "",
					class: "menu"
				}, null, _parent));
				_push(ssrRenderComponent(VPNavTranslations_default, {
					screen: "",
					class: "translations"
				}, null, _parent));
				_push(ssrRenderComponent(VPNavAppearance_default, {
					row: "",
					screen: "",
					class: "appearance"
				}, null, _parent));
				_push(ssrRenderComponent(VPNavSocialLinks_default, {
					screen: "",
					class: "social-links"
				}, null, _parent));
				ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
				_push(`</div></div>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$20 = _sfc_main$15.setup;
_sfc_main$15.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
	return _sfc_setup$20 ? _sfc_setup$20(props, ctx) : void 0;
};
var VPNavScreen_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$15, [["__scopeId", "data-v-be8a6ff8"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPNav.vue
var _sfc_main$14 = {
	__name: "VPNav",
	__ssrInlineRender: true,
	setup(__props) {
		const { isScreenOpen, closeScreen, toggleScreen } = useNav();
		const { frontmatter } = useData();
		const hasNavbar = computed(() => {
			return frontmatter.value.navbar !== false;
		});
		provide(navInjectionKey, { closeScreen });
		watchEffect(() => {
			if (inBrowser) document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (hasNavbar.value) {
				_push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-f733e610>`);
				_push(ssrRenderComponent(VPNavBar_default, {
					"is-screen-open": unref(isScreenOpen),
					onToggleScreen: unref(toggleScreen)
				}, {
					"nav-bar-title-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)];
					}),
					"nav-bar-title-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)];
					}),
					"nav-bar-content-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)];
					}),
					"nav-bar-content-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)];
					}),
					_: 3
				}, _parent));
				_push(ssrRenderComponent(VPNavScreen_default, { open: unref(isScreenOpen) }, {
					"nav-screen-content-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)];
					}),
					"nav-screen-content-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)];
					}),
					_: 3
				}, _parent));
				_push(`</header>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$19 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
	return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
var VPNav_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$14, [["__scopeId", "data-v-f733e610"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue
var _sfc_main$13 = {
	__name: "VPSidebarItem",
	__ssrInlineRender: true,
	props: {
		item: {
			type: Object,
			required: true
		},
		depth: {
			type: Number,
			required: true
		}
	},
	setup(__props) {
		const props = __props;
		const { collapsed, collapsible, isLink, isActiveLink, isCurrentLink, hasActiveLink, hasChildren, toggle } = useSidebarItemControl(computed(() => props.item));
		const linkTag = computed(() => isLink.value ? "a" : "div");
		const textTag = computed(() => hasChildren.value && props.depth < 5 ? `h${props.depth + 2}` : "p");
		const sectionTag = computed(() => props.item.text && textTag.value !== "p" ? "section" : "div");
		function onItemClick() {
			!props.item.link && toggle();
		}
		return (_ctx, _push, _parent, _attrs) => {
			const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
			ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({ class: ["VPSidebarItem", [`level-${__props.depth}`, {
				collapsible: unref(collapsible),
				collapsed: unref(collapsed),
				"is-link": unref(isLink),
				"is-active": unref(isActiveLink),
				"has-active": unref(hasActiveLink)
			}]] }, _attrs), {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (__props.item.text) {
							_push(`<div class="item" data-v-d6fbf2e2${_scopeId}><div class="indicator" data-v-d6fbf2e2${_scopeId}></div>`);
							if (__props.item.link) _push(ssrRenderComponent(_sfc_main$54, {
								tag: linkTag.value,
								class: "link",
								"aria-current": unref(isCurrentLink) ? "page" : void 0,
								href: __props.item.link,
								rel: __props.item.rel,
								target: __props.item.target
							}, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) ssrRenderVNode(_push, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent, _scopeId);
									else return [(openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
										class: "text",
										innerHTML: __props.item.text
									}, null, 8, ["innerHTML"]))];
								}),
								_: 1
							}, _parent, _scopeId));
							else ssrRenderVNode(_push, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent, _scopeId);
							if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) _push(`<button type="button" class="caret" aria-label="toggle section"${ssrRenderAttr("aria-expanded", !unref(collapsed))} data-v-d6fbf2e2${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-d6fbf2e2${_scopeId}></span></button>`);
							else _push(`<!---->`);
							_push(`</div>`);
						} else _push(`<!---->`);
						if (__props.item.items && __props.item.items.length) {
							_push(`<ul class="items" data-v-d6fbf2e2${_scopeId}>`);
							if (__props.depth < 5) {
								_push(`<li data-v-d6fbf2e2${_scopeId}><!--[-->`);
								ssrRenderList(__props.item.items, (i) => {
									_push(ssrRenderComponent(_component_VPSidebarItem, {
										key: i.text,
										item: i,
										depth: __props.depth + 1
									}, null, _parent, _scopeId));
								});
								_push(`<!--]--></li>`);
							} else _push(`<!---->`);
							_push(`</ul>`);
						} else _push(`<!---->`);
					} else return [__props.item.text ? (openBlock(), createBlock("div", {
						key: 0,
						class: "item",
						onClick: onItemClick
					}, [
						createVNode("div", { class: "indicator" }),
						__props.item.link ? (openBlock(), createBlock(_sfc_main$54, {
							key: 0,
							tag: linkTag.value,
							class: "link",
							"aria-current": unref(isCurrentLink) ? "page" : void 0,
							href: __props.item.link,
							rel: __props.item.rel,
							target: __props.item.target
						}, {
							default: withCtx(() => [(openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
								class: "text",
								innerHTML: __props.item.text
							}, null, 8, ["innerHTML"]))]),
							_: 1
						}, 8, [
							"tag",
							"aria-current",
							"href",
							"rel",
							"target"
						])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
							key: 1,
							class: "text",
							innerHTML: __props.item.text
						}, null, 8, ["innerHTML"])),
						__props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("button", {
							key: 2,
							type: "button",
							class: "caret",
							"aria-label": "toggle section",
							"aria-expanded": !unref(collapsed),
							onClick: withModifiers(unref(toggle), ["stop"])
						}, [createVNode("span", { class: "vpi-chevron-right caret-icon" })], 8, ["aria-expanded", "onClick"])) : createCommentVNode("", true)
					])) : createCommentVNode("", true), __props.item.items && __props.item.items.length ? (openBlock(), createBlock("ul", {
						key: 1,
						class: "items"
					}, [__props.depth < 5 ? (openBlock(), createBlock("li", { key: 0 }, [(openBlock(true), createBlock(Fragment, null, renderList(__props.item.items, (i) => {
						return openBlock(), createBlock(_component_VPSidebarItem, {
							key: i.text,
							item: i,
							depth: __props.depth + 1
						}, null, 8, ["item", "depth"]);
					}), 128))])) : createCommentVNode("", true)])) : createCommentVNode("", true)];
				}),
				_: 1
			}), _parent);
		};
	}
};
var _sfc_setup$18 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
	return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
var VPSidebarItem_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$13, [["__scopeId", "data-v-d6fbf2e2"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue
var _sfc_main$12 = {
	__name: "VPSidebarGroup",
	__ssrInlineRender: true,
	props: { items: {
		type: Array,
		required: true
	} },
	setup(__props) {
		const disableTransition = ref(true);
		let timer = null;
		onMounted(() => {
			timer = setTimeout(() => {
				timer = null;
				disableTransition.value = false;
			}, 300);
		});
		onBeforeUnmount(() => {
			if (timer != null) {
				clearTimeout(timer);
				timer = null;
			}
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			ssrRenderList(__props.items, (item) => {
				_push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-70d1d59e>`);
				_push(ssrRenderComponent(VPSidebarItem_default, {
					item,
					depth: 0
				}, null, _parent));
				_push(`</div>`);
			});
			_push(`<!--]-->`);
		};
	}
};
var _sfc_setup$17 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
	return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
var VPSidebarGroup_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$12, [["__scopeId", "data-v-70d1d59e"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue
var _sfc_main$11 = {
	__name: "VPSidebar",
	__ssrInlineRender: true,
	props: { open: {
		type: Boolean,
		required: true
	} },
	setup(__props) {
		const { sidebarGroups, hasSidebar } = useLayout();
		const props = __props;
		const navEl = useTemplateRef("navEl");
		const isLocked = useBodyScrollLock();
		watch([() => props.open, navEl], () => {
			if (props.open) {
				isLocked.value = true;
				navEl.value?.focus();
			} else isLocked.value = false;
		}, {
			immediate: true,
			flush: "post"
		});
		const key = ref(0);
		watch(sidebarGroups, () => {
			key.value += 1;
		}, { deep: true });
		return (_ctx, _push, _parent, _attrs) => {
			if (unref(hasSidebar)) {
				_push(`<aside${ssrRenderAttrs(mergeProps({
					class: ["VPSidebar", { open: __props.open }],
					ref_key: "navEl",
					ref: navEl
				}, _attrs))} data-v-e6e41a9f><div class="curtain" data-v-e6e41a9f></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-e6e41a9f><span class="visually-hidden" id="sidebar-aria-label" data-v-e6e41a9f> Sidebar Navigation </span>`);
				ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
				_push(ssrRenderComponent(VPSidebarGroup_default, {
					items: unref(sidebarGroups),
					key: key.value
				}, null, _parent));
				ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
				_push(`</nav></aside>`);
			} else _push(`<!---->`);
		};
	}
};
var _sfc_setup$16 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
	return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
var VPSidebar_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$11, [["__scopeId", "data-v-e6e41a9f"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue
var _sfc_main$10 = {
	__name: "VPSkipLink",
	__ssrInlineRender: true,
	props: { inert: {
		type: Boolean,
		required: false
	} },
	setup(__props) {
		const { theme } = useData();
		const route = useRoute();
		const backToTop = useTemplateRef("backToTop");
		watch(() => route.path, () => backToTop.value?.focus());
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><span tabindex="-1" data-v-426d5ecb></span><a href="#VPContent" class="VPSkipLink visually-hidden"${ssrIncludeBooleanAttr(__props.inert) ? " inert" : ""} data-v-426d5ecb>${ssrInterpolate(unref(theme).skipToContentLabel || "Skip to content")}</a><!--]-->`);
		};
	}
};
var _sfc_setup$15 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
	return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
var VPSkipLink_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$10, [["__scopeId", "data-v-426d5ecb"]]);
// node_modules/vitepress/dist/client/theme-default/Layout.vue
var _sfc_main$9 = {
	__name: "Layout",
	__ssrInlineRender: true,
	setup(__props) {
		const { isOpen: isSidebarOpen, open: openSidebar, close: closeSidebar } = useSidebarControl();
		const { isScreenOpen } = useNav();
		registerWatchers({ closeSidebar });
		const { frontmatter, theme } = useData();
		const slots = useSlots();
		const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
		provide(layoutInfoInjectionKey, { heroImageSlotExists });
		return (_ctx, _push, _parent, _attrs) => {
			const _component_Content = resolveComponent("Content");
			if (unref(frontmatter).layout !== false) {
				_push(`<div${ssrRenderAttrs(mergeProps({ class: ["Layout", [unref(frontmatter).pageClass, unref(theme).gradedContainers && "vp-graded-containers"]] }, _attrs))} data-v-7aa807ef>`);
				ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
				_push(ssrRenderComponent(VPSkipLink_default, { inert: unref(isScreenOpen) }, null, _parent));
				_push(ssrRenderComponent(VPBackdrop_default, {
					class: "backdrop",
					show: unref(isSidebarOpen),
					onClick: unref(closeSidebar)
				}, null, _parent));
				_push(ssrRenderComponent(VPNav_default, null, {
					"nav-bar-title-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)];
					}),
					"nav-bar-title-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)];
					}),
					"nav-bar-content-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)];
					}),
					"nav-bar-content-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)];
					}),
					"nav-screen-content-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)];
					}),
					"nav-screen-content-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)];
					}),
					_: 3
				}, _parent));
				_push(ssrRenderComponent(VPLocalNav_default, {
					open: unref(isSidebarOpen),
					onOpenMenu: unref(openSidebar),
					inert: unref(isScreenOpen)
				}, null, _parent));
				_push(ssrRenderComponent(VPSidebar_default, {
					open: unref(isSidebarOpen),
					inert: unref(isScreenOpen)
				}, {
					"sidebar-nav-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)];
					}),
					"sidebar-nav-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)];
					}),
					_: 3
				}, _parent));
				_push(ssrRenderComponent(VPContent_default, { inert: unref(isScreenOpen) }, {
					"page-top": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "page-top", {}, void 0, true)];
					}),
					"page-bottom": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)];
					}),
					"not-found": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "not-found", {}, void 0, true)];
					}),
					"home-hero-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)];
					}),
					"home-hero-info-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)];
					}),
					"home-hero-info": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)];
					}),
					"home-hero-info-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)];
					}),
					"home-hero-actions-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)];
					}),
					"home-hero-actions-before-actions": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-actions-before-actions", {}, void 0, true)];
					}),
					"home-hero-image": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)];
					}),
					"home-hero-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)];
					}),
					"home-features-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)];
					}),
					"home-features-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)];
					}),
					"doc-footer-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)];
					}),
					"doc-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)];
					}),
					"doc-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)];
					}),
					"doc-top": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)];
					}),
					"doc-bottom": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)];
					}),
					"aside-top": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)];
					}),
					"aside-bottom": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)];
					}),
					"aside-outline-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)];
					}),
					"aside-outline-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)];
					}),
					"aside-ads-before": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)];
					}),
					"aside-ads-after": withCtx((_, _push, _parent, _scopeId) => {
						if (_push) ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent, _scopeId);
						else return [renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)];
					}),
					_: 3
				}, _parent));
				_push(ssrRenderComponent(VPFooter_default, { inert: unref(isScreenOpen) }, null, _parent));
				ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
				_push(`</div>`);
			} else _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
		};
	}
};
var _sfc_setup$14 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/Layout.vue");
	return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
var Layout_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$9, [["__scopeId", "data-v-7aa807ef"]]);
// node_modules/vitepress/dist/client/theme-default/composables/sponsor-grid.js
/**
* Defines grid configuration for each sponsor size in tuple.
*
* [Screen width (rem), Column size]
*
* It sets grid size on matching screen size. For example, `[48, 5]` will
* set 5 columns when the screen is at least 48rem wide.
*
* Column will set only when item size is bigger than the column size. For
* example, even we define 5 columns, if we only have 1 sponsor yet, we would
* like to show it in 1 column to make it stand out.
*/
var GridSettings = {
	xmini: [[0, 2]],
	mini: [],
	small: [
		[57.5, 6],
		[48, 5],
		[40, 4],
		[30, 3],
		[0, 2]
	],
	medium: [
		[60, 5],
		[52, 4],
		[40, 3],
		[30, 2]
	],
	big: [[52, 3], [40, 2]]
};
function useSponsorsGrid({ el, size = "medium" }) {
	const onResize = throttleAndDebounce(manage, 100);
	onMounted(() => {
		manage();
		window.addEventListener("resize", onResize);
	});
	onUnmounted(() => {
		window.removeEventListener("resize", onResize);
	});
	function manage() {
		if (el.value) adjustSlots(el.value, size);
	}
}
function adjustSlots(el, size) {
	const tsize = el.children.length;
	const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
	manageSlots(el, setGrid(el, size, asize), tsize, asize);
}
function setGrid(el, size, items) {
	const settings = GridSettings[size];
	let grid = 1;
	settings.some(([breakpoint, value]) => {
		if (window.matchMedia(`(min-width: ${breakpoint}rem)`).matches) {
			grid = items < value ? items : value;
			return true;
		}
	});
	setGridData(el, grid);
	return grid;
}
function setGridData(el, value) {
	el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
	const diff = tsize - asize;
	const rem = asize % grid;
	neutralizeSlots(el, (rem === 0 ? rem : grid - rem) - diff);
}
function neutralizeSlots(el, count) {
	if (count === 0) return;
	count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
	for (let i = 0; i < count; i++) {
		const slot = document.createElement("div");
		slot.classList.add("vp-sponsor-grid-item", "empty");
		el.append(slot);
	}
}
function removeSlots(el, count) {
	for (let i = 0; i < count; i++) el.removeChild(el.lastElementChild);
}
// node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue
var _sfc_main$8 = {
	__name: "VPSponsorsGrid",
	__ssrInlineRender: true,
	props: {
		size: {
			type: String,
			required: false,
			default: "medium"
		},
		data: {
			type: Array,
			required: true
		}
	},
	setup(__props) {
		const props = __props;
		const el = useTemplateRef("el");
		useSponsorsGrid({
			el,
			size: props.size
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<ul${ssrRenderAttrs(mergeProps({
				class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
				ref_key: "el",
				ref: el
			}, _attrs))}><!--[-->`);
			ssrRenderList(__props.data, (sponsor) => {
				_push(`<li class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></li>`);
			});
			_push(`<!--]--></ul>`);
		};
	}
};
var _sfc_setup$13 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
	return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue
var _sfc_main$7 = {
	__name: "VPSponsors",
	__ssrInlineRender: true,
	props: {
		mode: {
			type: String,
			required: false,
			default: "normal"
		},
		tier: {
			type: String,
			required: false
		},
		size: {
			type: String,
			required: false
		},
		data: {
			type: Array,
			required: true
		}
	},
	setup(__props) {
		const props = __props;
		const sponsors = computed(() => {
			if (props.data.some((s) => {
				return "items" in s;
			})) return props.data;
			return [{
				tier: props.tier,
				size: props.size,
				items: props.data
			}];
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPSponsors vp-sponsor", [__props.mode]] }, _attrs))}><!--[-->`);
			ssrRenderList(sponsors.value, (sponsor, index) => {
				_push(`<section class="vp-sponsor-section">`);
				if (sponsor.tier) _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
				else _push(`<!---->`);
				_push(ssrRenderComponent(_sfc_main$8, {
					size: sponsor.size,
					data: sponsor.items
				}, null, _parent));
				_push(`</section>`);
			});
			_push(`<!--]--></div>`);
		};
	}
};
var _sfc_setup$12 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
	return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue
var _sfc_main$6 = {
	__name: "VPDocAsideSponsors",
	__ssrInlineRender: true,
	props: {
		tier: {
			type: String,
			required: false
		},
		size: {
			type: String,
			required: false
		},
		data: {
			type: Array,
			required: true
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
			_push(ssrRenderComponent(_sfc_main$7, {
				mode: "aside",
				tier: __props.tier,
				size: __props.size,
				data: __props.data
			}, null, _parent));
			_push(`</div>`);
		};
	}
};
var _sfc_setup$11 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
	return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue
var _sfc_main$5 = {
	__name: "VPHomeSponsors",
	__ssrInlineRender: true,
	props: {
		message: {
			type: String,
			required: false
		},
		actionText: {
			type: String,
			required: false,
			default: "Become a sponsor"
		},
		actionLink: {
			type: String,
			required: false
		},
		data: {
			type: Array,
			required: true
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-47445eb6><div class="container" data-v-47445eb6><div class="header" data-v-47445eb6><div class="love" data-v-47445eb6><span class="vpi-heart icon" data-v-47445eb6></span></div>`);
			if (__props.message) _push(`<h2 class="message" data-v-47445eb6>${ssrInterpolate(__props.message)}</h2>`);
			else _push(`<!---->`);
			_push(`</div><div class="sponsors" data-v-47445eb6>`);
			_push(ssrRenderComponent(_sfc_main$7, { data: __props.data }, null, _parent));
			_push(`</div>`);
			if (__props.actionLink) {
				_push(`<div class="action" data-v-47445eb6>`);
				_push(ssrRenderComponent(VPButton_default, {
					theme: "sponsor",
					text: __props.actionText,
					href: __props.actionLink
				}, null, _parent));
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</div></section>`);
		};
	}
};
var _sfc_setup$10 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
	return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue
var _sfc_main$4 = {
	__name: "VPTeamMembersItem",
	__ssrInlineRender: true,
	props: {
		size: {
			type: String,
			required: false,
			default: "medium"
		},
		member: {
			type: Object,
			required: true
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<article${ssrRenderAttrs(mergeProps({ class: ["VPTeamMembersItem", [__props.size]] }, _attrs))} data-v-f4922697><div class="profile" data-v-f4922697><figure class="avatar" data-v-f4922697><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-f4922697></figure><div class="data" data-v-f4922697><h1 class="name" data-v-f4922697>${ssrInterpolate(__props.member.name)}</h1>`);
			if (__props.member.title || __props.member.org) {
				_push(`<p class="affiliation" data-v-f4922697>`);
				if (__props.member.title) _push(`<span class="title" data-v-f4922697>${ssrInterpolate(__props.member.title)}</span>`);
				else _push(`<!---->`);
				if (__props.member.title && __props.member.org) _push(`<span class="at" data-v-f4922697> @ </span>`);
				else _push(`<!---->`);
				if (__props.member.org) _push(ssrRenderComponent(_sfc_main$54, {
					class: ["org", { link: __props.member.orgLink }],
					href: __props.member.orgLink,
					"no-icon": ""
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`${ssrInterpolate(__props.member.org)}`);
						else return [createTextVNode(toDisplayString(__props.member.org), 1)];
					}),
					_: 1
				}, _parent));
				else _push(`<!---->`);
				_push(`</p>`);
			} else _push(`<!---->`);
			if (__props.member.desc) _push(`<p class="desc" data-v-f4922697>${__props.member.desc ?? ""}</p>`);
			else _push(`<!---->`);
			if (__props.member.links) {
				_push(`<div class="links" data-v-f4922697>`);
				_push(ssrRenderComponent(VPSocialLinks_default, {
					links: __props.member.links,
					me: false
				}, null, _parent));
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</div></div>`);
			if (__props.member.sponsor) {
				_push(`<div class="sp" data-v-f4922697>`);
				_push(ssrRenderComponent(_sfc_main$54, {
					class: "sp-link",
					href: __props.member.sponsor,
					"no-icon": ""
				}, {
					default: withCtx((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<span class="vpi-heart sp-icon" data-v-f4922697${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
						else return [createVNode("span", { class: "vpi-heart sp-icon" }), createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)];
					}),
					_: 1
				}, _parent));
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</article>`);
		};
	}
};
var _sfc_setup$9 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var VPTeamMembersItem_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main$4, [["__scopeId", "data-v-f4922697"]]);
// node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue
var _sfc_main$3 = {
	__name: "VPTeamMembers",
	__ssrInlineRender: true,
	props: {
		size: {
			type: String,
			required: false,
			default: "medium"
		},
		members: {
			type: Array,
			required: true
		}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["VPTeamMembers", [__props.size, `count-${__props.members.length}`]] }, _attrs))} data-v-b156f99d><ul class="container" data-v-b156f99d><!--[-->`);
			ssrRenderList(__props.members, (member) => {
				_push(`<li class="item" data-v-b156f99d>`);
				_push(ssrRenderComponent(VPTeamMembersItem_default, {
					size: __props.size,
					member
				}, null, _parent));
				_push(`</li>`);
			});
			_push(`<!--]--></ul></div>`);
		};
	}
};
var _sfc_setup$8 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue
var _sfc_main$2 = {};
var _sfc_setup$7 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue
var _sfc_main$1 = {};
var _sfc_setup$6 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue
var _sfc_main = {};
var _sfc_setup$5 = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
// node_modules/vitepress/dist/client/theme-default/without-fonts.js
var theme = {
	Layout: Layout_default,
	enhanceApp: ({ app }) => {
		app.component("Badge", _sfc_main$62);
	}
};
// .vitepress/theme/components/LandingPage.vue?vue&type=script&setup=true&lang.ts
var LandingPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "LandingPage",
	__ssrInlineRender: true,
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<main${ssrRenderAttrs(mergeProps({ class: "landing" }, _attrs))} data-v-a7061d04>`);
			_push(ssrRenderComponent(unref(_sfc_main$44), null, null, _parent));
			_push(ssrRenderComponent(unref(_sfc_main$47), null, null, _parent));
			_push(`<div class="landing-text vp-doc" data-v-a7061d04>`);
			_push(ssrRenderComponent(unref(Content), null, null, _parent));
			_push(`</div></main>`);
		};
	}
});
// .vitepress/theme/components/LandingPage.vue
var _sfc_setup$4 = LandingPage_vue_vue_type_script_setup_true_lang_default.setup;
LandingPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/LandingPage.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var LandingPage_default = /*#__PURE__*/ _plugin_vue_export_helper_default(LandingPage_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-a7061d04"]]);
// .vitepress/theme/near.ts
/** A segment that stands for any value. */
var ANY = "{}";
var VALUE_WEIGHT = .6;
var ALIKE_FROM = .5;
var LEAST_SCORE = .35;
var RE_PARAMETER = /^(?:\{.*\}|:\w+|_\w+_|\$\w+\$|<\w+>)$/;
/**
* The address that was meant, where there is no doubt: it differs in a slash, an ending, capitals,
* the spelling of parameters or the folder in front only.
*
* @param asked path below the base, as the browser has it
*/
function meantAddress(asked, entries) {
	const wanted = toKey(asked);
	const found = entries.filter(([path]) => [toKey(path), toKey(withoutFolder(path))].includes(wanted));
	return found.length === 1 ? found[0]?.[0] : void 0;
}
/**
* Addresses like the one asked for, the most alike first.
*
* @param count of the most that are returned
*/
function nearAddresses(asked, entries, count) {
	const wanted = segmentsOf(asked);
	const cache = /* @__PURE__ */ new Map();
	return entries.map((entry) => {
		const own = segmentsOf(entry[0]);
		const scores = [own, own.slice(1)].map((segments) => score(wanted, segments, cache));
		return {
			entry,
			score: Math.max(...scores)
		};
	}).filter((one) => one.score >= LEAST_SCORE).sort((a, b) => b.score - a.score || a.entry[0].length - b.entry[0].length).slice(0, count).map(({ entry }) => entry);
}
/** What an address asks for, in words for a search. */
function wordsOf(asked) {
	return segmentsOf(asked).filter((segment) => segment !== ANY && !/^(?:openapi|webhook|v[23])$/.test(segment)).slice(-2).join(" ");
}
function withoutFolder(path) {
	return path.replace(/^\/(?:openapi|webhook|guide)\//, "/");
}
function toKey(path) {
	return segmentsOf(path).join("/");
}
function segmentsOf(path) {
	return decode(decode(path)).replace(/\.(?:html|md)$/, "").split("/").filter((segment, index, all) => segment !== "" && !(segment === "index" && index === all.length - 1)).map((segment) => RE_PARAMETER.test(segment) ? ANY : segment.toLowerCase());
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function score(wanted, own, cache) {
	let row = own.map(() => 0);
	for (const one of wanted) {
		const next = [];
		for (const [index, other] of own.entries()) {
			const diagonal = (row[index - 1] ?? 0) + alike(one, other, cache);
			next.push(Math.max(diagonal, row[index] ?? 0, next[index - 1] ?? 0));
		}
		row = next;
	}
	return 2 * (row.at(-1) ?? 0) / (wanted.length + own.length);
}
function alike(one, other, cache) {
	if (one === other) return 1;
	if (other === ANY || one === ANY) return VALUE_WEIGHT;
	const key = `${one} ${other}`;
	const known = cache.get(key);
	if (known !== void 0) return known;
	const share = resemblance(one, other);
	const result = share < ALIKE_FROM ? 0 : share * .9;
	cache.set(key, result);
	return result;
}
/** How much two words have in common: their letters, and their pairs of letters. */
function resemblance(one, other) {
	return (shared([...one], [...other]) + shared(pairsOf(one), pairsOf(other))) / 2;
}
function pairsOf(word) {
	return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}
/** What two lists share, as a part of both. */
function shared(one, other) {
	const rest = [...other];
	const both = one.filter((item) => {
		const at = rest.indexOf(item);
		if (at >= 0) rest.splice(at, 1);
		return at >= 0;
	});
	return one.length + other.length === 0 ? 0 : 2 * both.length / (one.length + other.length);
}
// .vitepress/theme/components/NotFound.vue?vue&type=script&setup=true&lang.ts
var SHOWN = 6;
var NotFound_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "NotFound",
	__ssrInlineRender: true,
	setup(__props) {
		const { site, theme } = useData$1();
		const route = useRoute();
		const asked = ref("");
		const words = ref("");
		const near = shallowRef([]);
		onMounted(() => watch(() => route.path, look, { immediate: true }));
		async function look() {
			const path = location.pathname.slice(site.value.base.length - 1);
			const entries = await fetchEntries();
			const meant = meantAddress(path, entries);
			if (meant && meant !== decodeURI(path)) {
				location.replace(encodeURI(withBase(meant)) + location.search + location.hash);
				return;
			}
			asked.value = readable(location.pathname);
			words.value = wordsOf(path);
			near.value = nearAddresses(path, entries, SHOWN);
		}
		async function fetchEntries() {
			try {
				return await (await fetch(withBase("/addresses.json"))).json();
			} catch {
				return [];
			}
		}
		function readable(path) {
			try {
				return decodeURIComponent(path);
			} catch {
				return path;
			}
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<main${ssrRenderAttrs(mergeProps({ class: "not-found" }, _attrs))} data-v-3863015d><h1 data-v-3863015d>${ssrInterpolate(unref(theme).notFound?.title)}</h1>`);
			if (asked.value) _push(`<p class="asked" data-v-3863015d><code data-v-3863015d>${ssrInterpolate(asked.value)}</code></p>`);
			else _push(`<!---->`);
			_push(`<p data-v-3863015d>${ssrInterpolate(unref(theme).notFound?.quote)}</p>`);
			if (near.value.length > 0) {
				_push(`<section aria-labelledby="near-title" data-v-3863015d><h2 id="near-title" data-v-3863015d>要找的是不是</h2><ul data-v-3863015d><!--[-->`);
				ssrRenderList(near.value, ([path, title]) => {
					_push(`<li data-v-3863015d><a${ssrRenderAttr("href", encodeURI(unref(withBase)(path)))} data-v-3863015d>${ssrInterpolate(title)}</a> <code data-v-3863015d>${ssrInterpolate(path)}</code></li>`);
				});
				_push(`<!--]--></ul></section>`);
			} else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "search", { words: words.value }, null, _push, _parent);
			_push(`<p data-v-3863015d><a${ssrRenderAttr("href", unref(withBase)("/"))} data-v-3863015d>${ssrInterpolate(unref(theme).notFound?.linkText)}</a></p></main>`);
		};
	}
});
// .vitepress/theme/components/NotFound.vue
var _sfc_setup$3 = NotFound_vue_vue_type_script_setup_true_lang_default.setup;
NotFound_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/NotFound.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var NotFound_default = /*#__PURE__*/ _plugin_vue_export_helper_default(NotFound_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-3863015d"]]);
// .vitepress/theme/components/PageActions.vue?vue&type=script&setup=true&lang.ts
var LABEL = "复制本页";
var PageActions_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "PageActions",
	__ssrInlineRender: true,
	setup(__props) {
		const { page } = useData$1();
		const address = computed(() => encodeURI(withBase(`/${page.value.relativePath}`)));
		const label = ref(LABEL);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<p${ssrRenderAttrs(mergeProps({ class: "page-actions" }, _attrs))} data-v-0d3129b1><button type="button" data-v-0d3129b1>${ssrInterpolate(label.value)}</button><a${ssrRenderAttr("href", address.value)} target="_self" type="text/markdown" data-v-0d3129b1>查看 Markdown</a><span class="visually-hidden" role="status" data-v-0d3129b1>${ssrInterpolate(label.value === LABEL ? "" : label.value)}</span></p>`);
		};
	}
});
// .vitepress/theme/components/PageActions.vue
var _sfc_setup$2 = PageActions_vue_vue_type_script_setup_true_lang_default.setup;
PageActions_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/PageActions.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var PageActions_default = /*#__PURE__*/ _plugin_vue_export_helper_default(PageActions_vue_vue_type_script_setup_true_lang_default, [["__scopeId", "data-v-0d3129b1"]]);
// \0virtual:sections
var rendered = {
	"guide": "<details class=\"section-switch\"><summary><b>指南</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“指南”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/guide/getting-started\">快速开始</a></li><li><a href=\"/guide/typings\">类型提示</a></li><li><a href=\"/guide/invoke-payment\">调起支付</a></li><li><a href=\"/guide/webhook\">回调通知处理</a></li><li><a href=\"/guide/signature\">签名与验签</a></li><li><a href=\"/guide/encryption\">敏感信息加解密</a></li><li><a href=\"/guide/errors\">错误处理</a></li><li><a href=\"/guide/gateway\">本地网关</a></li><li><a href=\"/guide/contributing\">参与贡献</a></li></ul><p class=\"section-none\" hidden>没有符合的页面</p>",
	"basic": "<details class=\"section-switch\"><summary><b>基础支付</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“基础支付”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/basic\">概览</a></li></ul><details class=\"section-group\" open><summary>直连商户</summary><ul><li><a href=\"/openapi/v3/pay/transactions/jsapi\">JSAPI 下单</a></li><li><a href=\"/openapi/v3/pay/transactions/app\">APP 下单</a></li><li><a href=\"/openapi/v3/pay/transactions/h5\">H5 下单</a></li><li><a href=\"/openapi/v3/pay/transactions/native\">Native 下单</a></li><li><a href=\"/openapi/v3/pay/transactions/codepay\">付款码支付</a></li><li><a href=\"/openapi/v3/pay/transactions/out-trade-no/%7Bout_trade_no%7D\">按商户订单号查询</a></li><li><a href=\"/openapi/v3/pay/transactions/id/%7Btransaction_id%7D\">按微信支付订单号查询</a></li><li><a href=\"/openapi/v3/pay/transactions/out-trade-no/%7Bout_trade_no%7D/close\">关闭订单</a></li><li><a href=\"/openapi/v3/pay/transactions/out-trade-no/%7Bout_trade_no%7D/reverse\">撤销付款码支付</a></li></ul></details><details class=\"section-group\" open><summary>服务商</summary><ul><li><a href=\"/openapi/v3/pay/partner/transactions/app\">APP 下单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/codepay\">付款码支付（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/h5\">H5 下单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/jsapi\">JSAPI 下单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/miniprogram\">小程序下单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/native\">Native 下单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/scannedpos\">扫码支付下单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/id/%7Btransaction_id%7D\">按微信支付订单号查询（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/out-trade-no/%7Bout_trade_no%7D\">按商户订单号查询（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/out-trade-no/%7Bout_trade_no%7D/close\">关闭订单（服务商）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/out-trade-no/%7Bout_trade_no%7D/reverse\">撤销付款码支付（服务商）</a></li></ul></details><details class=\"section-group\" open><summary>通知</summary><ul><li><a href=\"/webhook/v3/TRANSACTION.SUCCESS\">支付成功通知</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"combine": "<details class=\"section-switch\"><summary><b>合单支付</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><ul><li><a href=\"/products/combine\">概览</a></li></ul><details class=\"section-group\" open><summary>接口</summary><ul><li><a href=\"/openapi/v3/combine-transactions/jsapi\">JSAPI 合单下单</a></li><li><a href=\"/openapi/v3/combine-transactions/app\">APP 合单下单</a></li><li><a href=\"/openapi/v3/combine-transactions/h5\">H5 合单下单</a></li><li><a href=\"/openapi/v3/combine-transactions/native\">Native 合单下单</a></li><li><a href=\"/openapi/v3/combine-transactions/out-trade-no/%7Bcombine_out_trade_no%7D\">查询合单订单</a></li><li><a href=\"/openapi/v3/combine-transactions/out-trade-no/%7Bcombine_out_trade_no%7D/close\">关闭合单订单</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"refund": "<details class=\"section-switch\"><summary><b>退款</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><ul><li><a href=\"/products/refund\">概览</a></li></ul><details class=\"section-group\" open><summary>接口</summary><ul><li><a href=\"/openapi/v3/refund/domestic/refunds\">申请退款</a></li><li><a href=\"/openapi/v3/refund/domestic/refunds/%7Bout_refund_no%7D\">查询单笔退款</a></li><li><a href=\"/openapi/v3/refund/domestic/refunds/%7Brefund_id%7D/apply-abnormal-refund\">发起异常退款</a></li></ul></details><details class=\"section-group\" open><summary>通知</summary><ul><li><a href=\"/webhook/v3/REFUND.ABNORMAL\">退款异常通知</a></li><li><a href=\"/webhook/v3/REFUND.CLOSED\">退款关闭通知</a></li><li><a href=\"/webhook/v3/REFUND.SUCCESS\">退款成功通知</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"bill": "<details class=\"section-switch\"><summary><b>账单</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><ul><li><a href=\"/products/bill\">概览</a></li></ul><details class=\"section-group\" open><summary>接口</summary><ul><li><a href=\"/openapi/v3/bill/fundflowbill\">申请资金账单</a></li><li><a href=\"/openapi/v3/bill/tradebill\">申请交易账单</a></li><li><a href=\"/openapi/v3/billdownload/file\">下载账单</a></li><li><a href=\"/openapi/v3/bill/sub-merchant-fundflowbill\">申请单个子商户资金账单</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"profitsharing": "<details class=\"section-switch\"><summary><b>分账</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“分账”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/profitsharing\">概览</a></li></ul><details class=\"section-group\" open><summary>接口</summary><ul><li><a href=\"/openapi/v3/profitsharing/receivers/add\">添加分账接收方</a></li><li><a href=\"/openapi/v3/profitsharing/orders\">请求分账</a></li><li><a href=\"/openapi/v3/profitsharing/return-orders\">请求分账回退</a></li><li><a href=\"/openapi/v3/profitsharing/merchant-configs/%7Bsub_mchid%7D\">查询最大分账比例</a></li><li><a href=\"/openapi/v3/profitsharing/orders/%7Bout_order_no%7D\">查询分账结果</a></li><li><a href=\"/openapi/v3/profitsharing/return-orders/%7Bout_return_no%7D\">查询分账回退结果</a></li><li><a href=\"/openapi/v3/profitsharing/transactions/%7Btransaction_id%7D/amounts\">查询剩余待分金额</a></li><li><a href=\"/openapi/v3/profitsharing/receivers/delete\">删除分账接收方</a></li><li><a href=\"/openapi/v3/profitsharing/orders/unfreeze\">解冻剩余资金</a></li><li><a href=\"/openapi/v3/profitsharing/bills\">申请分账账单</a></li></ul></details><details class=\"section-group\" open><summary>连锁品牌</summary><ul><li><a href=\"/openapi/v3/brand/profitsharing/receivers/add\">添加分账接收方（连锁品牌）</a></li><li><a href=\"/openapi/v3/brand/profitsharing/orders\">请求分账与查询结果（连锁品牌）</a></li><li><a href=\"/openapi/v3/brand/profitsharing/returnorders\">请求与查询分账回退（连锁品牌）</a></li><li><a href=\"/openapi/v3/brand/profitsharing/brand-configs/%7Bbrand_mchid%7D\">查询最大分账比例（连锁品牌）</a></li><li><a href=\"/openapi/v3/brand/profitsharing/orders/%7Btransaction_id%7D/amounts\">查询订单剩余待分金额（连锁品牌）</a></li><li><a href=\"/openapi/v3/brand/profitsharing/finish-order\">完结分账（连锁品牌）</a></li><li><a href=\"/openapi/v3/brand/profitsharing/receivers/delete\">删除分账接收方（连锁品牌）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"transfer": "<details class=\"section-switch\"><summary><b>商家转账</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“商家转账”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/transfer\">概览</a></li></ul><details class=\"section-group\"><summary>用户确认模式 · 直连商户</summary><ul><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization\">发起转账并完成免确认收款授权（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer\">用户授权后转账（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/user-confirm-authorization\">申请免确认收款授权（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-bills\">发起转账（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/%7Bout_authorization_no%7D\">查询免确认收款授权（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/%7Bout_bill_no%7D/cancel\">撤销转账（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/%7Bout_authorization_no%7D/close\">解除免确认收款授权（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no\">按商户单号申请电子回单（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no/%7Bout_bill_no%7D\">按商户单号查询电子回单（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no\">按微信单号申请电子回单（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/%7Btransfer_bill_no%7D\">按微信单号查询电子回单（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/%7Bout_bill_no%7D\">按商户单号查询转账单（商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/%7Btransfer_bill_no%7D\">按微信转账单号查询转账单（商家转账）</a></li></ul></details><details class=\"section-group\"><summary>用户确认模式 · 服务商</summary><ul><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations\">申请子商户商家转账授权</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization\">发起转账并完成免确认收款授权（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/transfer\">用户授权后转账（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations\">申请免确认收款授权（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/transfer-bills\">发起转账（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/%7Bsub_mchid%7D\">查询子商户商家转账授权状态</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/%7Bout_authorization_no%7D\">查询免确认收款授权（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/%7Bout_bill_no%7D/cancel\">撤销转账（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/%7Bout_authorization_no%7D/close\">解除免确认收款授权（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/electronic-receipts\">申请单笔转账电子回单（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/electronic-receipts/%7Bout_bill_no%7D\">查询单笔转账电子回单（服务商商家转账）</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/%7Bout_bill_no%7D\">按商户单号查询转账单（服务商商家转账）</a></li></ul></details><details class=\"section-group\"><summary>转账到零钱</summary><ul><li><a href=\"/openapi/v3/transfer-detail/electronic-receipts\">申请与查询转账明细电子回单</a></li><li><a href=\"/openapi/v3/transfer/bill-receipt\">申请转账批次电子回单</a></li><li><a href=\"/openapi/v3/transfer/bill-receipt/%7Bout_batch_no%7D\">查询转账批次电子回单</a></li><li><a href=\"/openapi/v3/transferdownload/elecvoucherfile\">下载电子回单 PDF 文件</a></li><li><a href=\"/openapi/v3/transferdownload/signfile\">下载转账电子回单</a></li></ul></details><details class=\"section-group\"><summary>转账到零钱 · 直连商户</summary><ul><li><a href=\"/openapi/v3/transfer/batches\">发起批量转账（商家转账到零钱）</a></li><li><a href=\"/openapi/v3/transfer/batches/batch-id/%7Bbatch_id%7D\">按微信批次单号查询批次单（商家转账到零钱）</a></li><li><a href=\"/openapi/v3/transfer/batches/batch-id/%7Bbatch_id%7D/details/detail-id/%7Bdetail_id%7D\">按微信明细单号查询明细单（商家转账到零钱）</a></li><li><a href=\"/openapi/v3/transfer/batches/out-batch-no/%7Bout_batch_no%7D\">按商家批次单号查询批次单（商家转账到零钱）</a></li><li><a href=\"/openapi/v3/transfer/batches/out-batch-no/%7Bout_batch_no%7D/details/out-detail-no/%7Bout_detail_no%7D\">按商家明细单号查询明细单（商家转账到零钱）</a></li></ul></details><details class=\"section-group\"><summary>转账到零钱 · 服务商</summary><ul><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/apply\">受理商家转账（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/reservation/apply\">受理单次预约（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/apply\">受理商家转账（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/reservation/apply\">受理单次预约（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/%7Bbatch_id%7D\">按微信批次单号查询（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/%7Bbatch_id%7D/details/detail-id/%7Bdetail_id%7D\">按微信明细单号查询（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/%7Bout_batch_no%7D\">按商户批次单号查询（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/%7Bout_batch_no%7D/details/out-detail-no/%7Bout_detail_no%7D\">按商户明细单号查询（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/%7Bout_reservation_no%7D\">按商户预约单号查询（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/%7Breservation_id%7D\">按微信预约单号查询（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/batch-id/%7Bbatch_id%7D\">按微信批次单号查询（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/batch-id/%7Bbatch_id%7D/details/detail-id/%7Bdetail_id%7D\">按微信明细单号查询（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/out-batch-no/%7Bout_batch_no%7D\">按商户批次单号查询（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/out-batch-no/%7Bout_batch_no%7D/details/out-detail-no/%7Bout_detail_no%7D\">按商户明细单号查询（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/reservation/out-reservation-no/%7Bout_reservation_no%7D\">按商户预约单号查询（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/reservation/reservation-id/%7Breservation_id%7D\">按微信预约单号查询（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/%7Bout_reservation_no%7D/close\">关闭预约（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/reservation/out-reservation-no/%7Bout_reservation_no%7D/close\">关闭预约（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/%7Bout_batch_no%7D/out-detail-no/%7Bout_detail_no%7D\">查询转账明细电子回单（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/%7Bout_batch_no%7D/out-detail-no/%7Bout_detail_no%7D/apply\">申请转账明细电子回单（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/%7Bout_batch_no%7D\">查询转账批次电子回单（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/%7Bout_batch_no%7D/apply\">申请转账批次电子回单（保险预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/%7Bout_batch_no%7D/out-detail-no/%7Bout_detail_no%7D\">查询转账明细电子回单（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/%7Bout_batch_no%7D/out-detail-no/%7Bout_detail_no%7D/apply\">申请转账明细电子回单（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/%7Bout_batch_no%7D\">查询转账批次电子回单（平台预约转账）</a></li><li><a href=\"/openapi/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/%7Bout_batch_no%7D/apply\">申请转账批次电子回单（平台预约转账）</a></li></ul></details><details class=\"section-group\"><summary>服务商模式</summary><ul><li><a href=\"/openapi/v3/partner-transfer/batches\">发起批量转账（服务商批量转账）</a></li><li><a href=\"/openapi/v3/merchantfund/merchant/income-records\">服务商银行来账查询</a></li><li><a href=\"/openapi/v3/merchantfund/partner/income-records\">特约商户银行来账查询</a></li><li><a href=\"/openapi/v3/partner-transfer/batches/batch-id/%7Bbatch_id%7D\">按微信支付批次单号查询批次单（服务商批量转账）</a></li><li><a href=\"/openapi/v3/partner-transfer/batches/batch-id/%7Bbatch_id%7D/details/detail-id/%7Bdetail_id%7D\">按微信支付明细单号查询明细单（服务商批量转账）</a></li><li><a href=\"/openapi/v3/partner-transfer/batches/out-batch-no/%7Bout_batch_no%7D\">按商家批次单号查询批次单（服务商批量转账）</a></li><li><a href=\"/openapi/v3/partner-transfer/batches/out-batch-no/%7Bout_batch_no%7D/details/out-detail-no/%7Bout_detail_no%7D\">按商家明细单号查询明细单（服务商批量转账）</a></li></ul></details><details class=\"section-group\"><summary>银行模式</summary><ul><li><a href=\"/openapi/v3/bank-transfer/batches\">发起批量转账（银行批量转账）</a></li><li><a href=\"/openapi/v3/bank-transfer/batches/batch-id/%7Bbatch_id%7D\">按微信支付批次单号查询批次单（银行批量转账）</a></li><li><a href=\"/openapi/v3/bank-transfer/batches/batch-id/%7Bbatch_id%7D/details/detail-id/%7Bdetail_id%7D\">按微信支付明细单号查询明细单（银行批量转账）</a></li><li><a href=\"/openapi/v3/bank-transfer/batches/out-batch-no/%7Bout_batch_no%7D\">按银行批次单号查询批次单（银行批量转账）</a></li><li><a href=\"/openapi/v3/bank-transfer/batches/out-batch-no/%7Bout_batch_no%7D/details/out-detail-no/%7Bout_detail_no%7D\">按银行明细单号查询明细单（银行批量转账）</a></li><li><a href=\"/openapi/v3/bank-batch-transfer/receipt/detail-receipts\">明细电子回单（银行批量转账）</a></li><li><a href=\"/openapi/v3/bank-batch-transfer/receipt/summary-receipts\">汇总电子回单（银行批量转账）</a></li></ul></details><details class=\"section-group\"><summary>转账到 QQ 钱包</summary><ul><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills\">发起转账到 QQ 钱包</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/%7Bout_bill_no%7D\">查询转账到 QQ 钱包的结果</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/%7Bout_bill_no%7D/cancel\">撤销转账到 QQ 钱包</a></li></ul></details><details class=\"section-group\"><summary>品牌红包</summary><ul><li><a href=\"/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches\">品牌商户发放红包</a></li><li><a href=\"/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches/%7Bbatch_no%7D\">按微信支付批次单号查询批次单（品牌红包）</a></li><li><a href=\"/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches/%7Bbatch_no%7D/details/%7Bdetail_no%7D\">按微信支付明细单号查询明细单（品牌红包）</a></li><li><a href=\"/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/%7Bout_batch_no%7D\">按商家批次单号查询批次单（品牌红包）</a></li><li><a href=\"/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/%7Bout_batch_no%7D/out-details/%7Bout_detail_no%7D\">按商家明细单号查询明细单（品牌红包）</a></li></ul></details><details class=\"section-group\"><summary>公益捐赠</summary><ul><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/charity-budget\">申请公益捐赠预算</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/charity-budget/%7Bout_budget_no%7D/unlock\">解锁公益捐赠预算</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills\">发起公益捐赠</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/charity-budget/%7Bout_budget_no%7D\">查询公益捐赠预算详情</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/%7Bout_transfer_no%7D\">查询公益捐赠详情</a></li><li><a href=\"/openapi/v3/fund-app/mch-transfer/partner/budget/%7Bout_budget_no%7D/electronic-receipts\">预算出资电子回单的申请与查询</a></li></ul></details><details class=\"section-group\"><summary>商家充值</summary><ul><li><a href=\"/openapi/v3/recharge/bank-transfer-recharges/apply\">申请银行转账充值（普通商户）</a></li><li><a href=\"/openapi/v3/recharge/bank-transfer-recharges/out-recharge-no/%7Bout_recharge_no%7D\">查询银行转账充值结果（普通商户）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"ecommerce": "<details class=\"section-switch\"><summary><b>电商收付通</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“电商收付通”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/ecommerce\">概览</a></li></ul><details class=\"section-group\"><summary>进件</summary><ul><li><a href=\"/openapi/v3/ecommerce/applyments/submit-sign-verify-info\">平台代理签约核身</a></li><li><a href=\"/openapi/v3/ecommerce/applyments/submit-account-hosting-applyment\">提交账号托管进件申请单</a></li><li><a href=\"/openapi/v3/mchalterapply/mchsubjectalterapplyment\">提交资料变更申请单</a></li><li><a href=\"/openapi/v3/ecommerce/applyments/out-request-no/%7Bout_request_no%7D\">查询二级商户进件申请状态（按业务申请编号）</a></li><li><a href=\"/openapi/v3/ecommerce/applyments/%7Bapplyment_id%7D\">查询二级商户进件申请状态（按申请单号）</a></li><li><a href=\"/openapi/v3/ecommerce/subject-sub-merchants\">查询指定主体子商户列表</a></li><li><a href=\"/openapi/v3/mchalterapply/mchsubjectalterapplyment/merchant/%7Bmerchant_code%7D/out-request-no/%7Bout_request_no%7D\">查询资料变更申请单状态（按业务申请编号）</a></li><li><a href=\"/openapi/v3/mchalterapply/mchsubjectalterapplyment/%7Bapply_id%7D\">查询资料变更申请单状态（按申请单号）</a></li><li><a href=\"/openapi/v3/ecommerce/applyments/out-request-no/%7Bout_request_no%7D/revoke\">撤销二级商户进件申请单（按业务申请编号）</a></li><li><a href=\"/openapi/v3/ecommerce/applyments/%7Bapplyment_id%7D/revoke\">撤销二级商户进件申请单（按申请单号）</a></li><li><a href=\"/openapi/v3/mchalterapply/mchsubjectalterapplyment/%7Bapply_id%7D/revoke\">撤销资料变更申请单</a></li><li><a href=\"/openapi/v3/ecommerce/applyments\">二级商户进件</a></li></ul></details><details class=\"section-group\"><summary>合单代扣</summary><ul><li><a href=\"/openapi/v3/ecommerce/combine-papay/contracts/pre-entrust-sign\">APP 方式预签约（合单代扣）</a></li><li><a href=\"/openapi/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program\">小程序方式预签约（合单代扣）</a></li><li><a href=\"/openapi/v3/ecommerce/combine-papay/transactions\">电商合单委托代扣支付</a></li><li><a href=\"/openapi/v3/ecommerce/combine-papay/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D\">通过商户协议号查询协议（合单代扣）</a></li><li><a href=\"/openapi/v3/ecommerce/combine-papay/transactions/%7Bcombine_out_trade_no%7D\">电商合单委托代扣查询订单</a></li><li><a href=\"/openapi/v3/ecommerce/combine-papay/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D/terminate\">商户协议号解约协议（合单代扣）</a></li><li><a href=\"/openapi/v3/ecommerce/combine-papay/transactions/%7Bcombine_out_trade_no%7D/reverse\">电商合单委托代扣撤销订单</a></li></ul></details><details class=\"section-group\"><summary>个人收款</summary><ul><li><a href=\"/openapi/v3/combine-transactions/miniprogram\">个人收款小程序下单</a></li><li><a href=\"/openapi/v3/combine-transactions/id/%7Bcombine_transaction_id%7D\">个人收款按微信支付订单号查单</a></li><li><a href=\"/openapi/v3/ecommerce/individual-contracts/out-contract-code/%7Bout_contract_code%7D\">根据业务申请单号查签约信息（个人收款）</a></li><li><a href=\"/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app\">APP 场景预签约（个人收款，需要实名验证）</a></li><li><a href=\"/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program\">小程序场景预签约（个人收款，需要实名验证）</a></li><li><a href=\"/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/app\">APP 场景预签约（个人收款）</a></li><li><a href=\"/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program\">小程序场景预签约（个人收款）</a></li><li><a href=\"/openapi/v3/abnormal-fund-processing/receipts/%7Breceipt_id%7D/transfer-instructions\">发起在途异常资金付款指令</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders\">个人收款-申请批量结算</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/%7Bsettle_batch_no%7D/apply-abnormal-settle\">个人收款-申请异常结算批次单处理</a></li><li><a href=\"/openapi/v3/abnormal-fund-processing/receipts/%7Breceipt_id%7D\">查询在途异常资金付款结果</a></li><li><a href=\"/openapi/v3/abnormal-fund-processing/receipts/%7Breceipt_id%7D/transfer-instructions/%7Bout_instruction_no%7D\">查询在途异常资金付款指令执行结果</a></li><li><a href=\"/openapi/v3/ecommerce/individual-contracts/%7Bopenid%7D\">查询个人收款方授权结果</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/%7Bsettle_batch_no%7D\">查询批量结算信息（个人收款）</a></li></ul></details><details class=\"section-group\"><summary>补差</summary><ul><li><a href=\"/openapi/v3/ecommerce/subsidies/create\">请求补差</a></li><li><a href=\"/openapi/v3/ecommerce/subsidies/return\">请求补差回退</a></li><li><a href=\"/openapi/v3/ecommerce/subsidies/cancel\">取消补差</a></li></ul></details><details class=\"section-group\"><summary>分账</summary><ul><li><a href=\"/openapi/v3/ecommerce/profitsharing/receivers/add\">添加分账接收方（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/profitsharing/after-sales-orders\">请求售后服务分账与查询结果</a></li><li><a href=\"/openapi/v3/ecommerce/profitsharing/orders\">请求分账与查询分账结果（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/profitsharing/returnorders\">请求分账回退与查询结果（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/profitsharing/orders/%7Btransaction_id%7D/amounts\">查询订单剩余待分金额（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/profitsharing/finish-order\">完结分账（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/profitsharing/receivers/delete\">删除分账接收方（收付通）</a></li></ul></details><details class=\"section-group\"><summary>退款</summary><ul><li><a href=\"/openapi/v3/ecommerce/refunds/apply\">申请退款（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/refunds/%7Brefund_id%7D/apply-abnormal-refund\">发起异常退款（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/refunds/id/%7Brefund_id%7D\">查询单笔退款（收付通，按微信支付退款单号）</a></li><li><a href=\"/openapi/v3/ecommerce/refunds/out-refund-no/%7Bout_refund_no%7D\">查询单笔退款（收付通，按商户退款单号）</a></li><li><a href=\"/openapi/v3/ecommerce/refunds/%7Brefund_id%7D/return-advance\">垫付退款回补与查询结果</a></li></ul></details><details class=\"section-group\"><summary>余额</summary><ul><li><a href=\"/openapi/v3/ecommerce/fund/balance/%7Bsub_mchid%7D\">查询二级商户账户实时余额</a></li><li><a href=\"/openapi/v3/ecommerce/fund/enddaybalance/%7Bsub_mchid%7D\">查询二级商户账户日终余额</a></li><li><a href=\"/openapi/v3/merchant/fund/balance/%7Baccount_type%7D\">查询账户实时余额</a></li><li><a href=\"/openapi/v3/merchant/fund/dayendbalance/%7Baccount_type%7D\">查询账户日终余额</a></li></ul></details><details class=\"section-group\"><summary>充值</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/recharges/apply\">申请二级商户充值</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/%7Bout_recharge_no%7D\">查询二级商户充值结果</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/%7Bout_recharge_no%7D/close\">关闭二级商户充值</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/recharge-employees\">添加二级商户可扫码充值员工</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/bank-transfer-recharges/apply\">申请银行转账充值（收付通）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/%7Bout_recharge_no%7D\">查询银行转账充值结果（收付通）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/%7Bsub_mchid%7D\">查询二级商户可扫码充值员工列表</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/%7Bsub_mchid%7D/sp-openid/%7Bsp_openid%7D/delete\">删除二级商户可扫码充值员工</a></li></ul></details><details class=\"section-group\"><summary>转账</summary><ul><li><a href=\"/openapi/v3/ecommerce/mch-transfer/authorizations\">申请二级商户商家转账授权</a></li><li><a href=\"/openapi/v3/ecommerce/mch-transfer/transfer-bills\">发起转账（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/mch-transfer/authorizations/%7Bsub_mchid%7D\">查询二级商户商家转账授权状态</a></li><li><a href=\"/openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/%7Bout_bill_no%7D/cancel\">撤销转账（收付通）</a></li><li><a href=\"/openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/%7Bout_bill_no%7D\">查询转账单（收付通，按商户单号）</a></li><li><a href=\"/openapi/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/%7Btransfer_bill_no%7D\">查询转账单（收付通，按微信转账单号）</a></li></ul></details><details class=\"section-group\"><summary>提现</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw\">二级商户按日终余额预约提现</a></li><li><a href=\"/openapi/v3/ecommerce/fund/withdraw/out-request-no/%7Bout_request_no%7D\">查询二级商户提现状态（按商户提现单号）</a></li><li><a href=\"/openapi/v3/ecommerce/fund/withdraw/%7Bwithdraw_id%7D\">查询二级商户提现状态（按微信支付提现单号）</a></li><li><a href=\"/openapi/v3/mch_operate/risk/withdrawl-apply/applyment-id/%7Bapplyment_id%7D\">查询已注销商户号提现申请单状态（按微信支付提现申请单号）</a></li><li><a href=\"/openapi/v3/mch_operate/risk/withdrawl-apply/out-request-no/%7Bout_request_no%7D\">查询已注销商户号提现申请单状态（按商户提现申请单号）</a></li><li><a href=\"/openapi/v3/merchant/fund/withdraw/bill-type/%7Bbill_type%7D\">按日下载提现异常文件</a></li><li><a href=\"/openapi/v3/merchant/fund/withdraw/out-request-no/%7Bout_request_no%7D\">查询电商平台提现状态（按商户提现单号）</a></li><li><a href=\"/openapi/v3/merchant/fund/withdraw/withdraw-id/%7Bwithdraw_id%7D\">查询电商平台提现状态（按微信支付提现单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/%7Bout_request_no%7D\">查询二级商户按日终余额预约提现状态</a></li><li><a href=\"/openapi/v3/mch_operate/risk/withdrawl-apply\">提交已注销商户号可用余额提现申请单</a></li><li><a href=\"/openapi/v3/ecommerce/fund/withdraw\">二级商户账户余额提现</a></li><li><a href=\"/openapi/v3/merchant/fund/withdraw\">电商平台提现</a></li></ul></details><details class=\"section-group\"><summary>跨境</summary><ul><li><a href=\"/openapi/v3/funds-to-oversea/orders\">申请资金出境</a></li><li><a href=\"/openapi/v3/funds-to-oversea/return/return-orders\">申请资金出境退回</a></li><li><a href=\"/openapi/v3/funds-to-oversea/orders/%7Bout_order_id%7D\">查询出境结果</a></li><li><a href=\"/openapi/v3/funds-to-oversea/transactions/%7Btransaction_id%7D/available_abroad_amounts\">查询订单剩余可出境余额</a></li><li><a href=\"/openapi/v3/funds-to-oversea/bill-download-url\">获取购付汇账单文件下载链接</a></li><li><a href=\"/openapi/v3/funds-to-oversea/return/return-orders/out-return-no/%7Bout_return_no%7D\">查询出境退回结果（按商户出境退回单号）</a></li></ul></details><details class=\"section-group\"><summary>账单</summary><ul><li><a href=\"/openapi/v3/ecommerce/bill/fundflowbill\">申请二级商户资金账单</a></li></ul></details><details class=\"section-group\"><summary>注销</summary><ul><li><a href=\"/openapi/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/%7Bapplyment_id%7D\">查询注销提现申请单状态（按微信支付注销提现申请单号）</a></li><li><a href=\"/openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/%7Bout_request_no%7D\">查询注销提现申请单状态（按商户注销申请单号）</a></li><li><a href=\"/openapi/v3/ecommerce/account/cancel-applications/out-apply-no/%7Bout_apply_no%7D\">查询注销单状态</a></li><li><a href=\"/openapi/v3/ecommerce/account/apply-cancel-withdraw\">提交注销提现申请</a></li><li><a href=\"/openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm\">平台代商户确认注销</a></li><li><a href=\"/openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/%7Bsub_mchid%7D\">商户注销资格校验</a></li><li><a href=\"/openapi/v3/ecommerce/account/cancel-applications\">提交注销申请单</a></li><li><a href=\"/openapi/v3/ecommerce/account/cancel-applications/media\">注销申请图片上传</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"compensation": "<details class=\"section-switch\"><summary><b>平台赔付</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“平台赔付”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/compensation\">概览</a></li></ul><details class=\"section-group\" open><summary>售后赔付</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills\">请求赔付（售后赔付用户）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer\">请求赔付预下单（售后赔付用户）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/%7Bbill_id%7D\">查询赔付结果（售后赔付用户，按微信支付赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/%7Bout_bill_no%7D\">查询赔付结果（售后赔付用户，按商户赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/%7Bout_bill_no%7D/cancel\">请求撤销赔付（售后赔付用户）</a></li></ul></details><details class=\"section-group\" open><summary>保险理赔</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills\">请求保险理赔</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer\">请求保险理赔预下单</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/%7Bbill_id%7D\">查询保险理赔结果（按微信支付赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/%7Bout_bill_no%7D\">查询保险理赔结果（按商户赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/%7Bout_bill_no%7D/cancel\">请求撤销保险理赔</a></li></ul></details><details class=\"section-group\" open><summary>赔付商家</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills\">请求赔付（赔付商家）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/%7Bout_bill_no%7D\">查询赔付结果（赔付商家，按商户赔付单号）</a></li></ul></details><details class=\"section-group\" open><summary>开通保险理赔</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts\">开通保险理赔功能</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/%7Bsub_mchid%7D/check-opened\">查询保险理赔功能开通状态</a></li></ul></details><details class=\"section-group\" open><summary>保证金赔付用户</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills\">请求保证金售后赔付</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/%7Bbill_id%7D\">查询保证金售后赔付结果（按微信支付赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/%7Bout_bill_no%7D\">查询保证金售后赔付结果（按商户赔付单号）</a></li></ul></details><details class=\"section-group\" open><summary>保证金赔付商户</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/%7Bbill_id%7D\">查询保证金赔付结果（按微信支付赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/%7Bout_bill_no%7D\">查询保证金赔付结果（按商户赔付单号）</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills\">保证金赔付</a></li></ul></details><details class=\"section-group\" open><summary>保证金赔付运费</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills\">发起保证金赔付用户运费</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/%7Bout_bill_no%7D\">查询保证金赔付用户运费结果（按商户赔付单号）</a></li></ul></details><details class=\"section-group\" open><summary>保证金赔付保费</summary><ul><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills\">发起保证金赔付保司保费</a></li><li><a href=\"/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/%7Bout_bill_no%7D\">查询保证金赔付保司保费结果</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"payscore": "<details class=\"section-switch\"><summary><b>支付分</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“支付分”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/payscore\">概览</a></li></ul><details class=\"section-group\"><summary>需确认模式</summary><ul><li><a href=\"/openapi/v3/payscore/serviceorder\">支付分订单的创建与查询</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/modify\">修改支付分订单金额</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/pay\">发起催收扣款（支付分）</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/send-prepaidmessage\">下发服务预扣费消息</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/sync\">同步支付分订单状态</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/cancel\">取消支付分订单</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/complete\">完结支付分订单</a></li><li><a href=\"/openapi/v3/payscore/serviceorder/%7Bout_order_no%7D/send-pendingmessage\">下发服务费用待处理消息</a></li><li><a href=\"/openapi/v3/payscore/merchant-bill\">申请获取对账单（支付分）</a></li></ul></details><details class=\"section-group\"><summary>免确认模式</summary><ul><li><a href=\"/openapi/v3/payscore/serviceorder/direct-complete\">创单结单合并（支付分）</a></li><li><a href=\"/openapi/v3/payscore/user-service-state\">查询用户授权状态（支付分）</a></li><li><a href=\"/openapi/v3/payscore/users/%7Bopenid%7D/permissions/%7Bservice_id%7D/terminate\">解除用户授权关系（支付分普通授权）</a></li></ul></details><details class=\"section-group\"><summary>免确认模式预授权</summary><ul><li><a href=\"/openapi/v3/payscore/permissions\">商户预授权（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/permissions/authorization-code/%7Bauthorization_code%7D\">查询用户授权记录（授权协议号）</a></li><li><a href=\"/openapi/v3/payscore/permissions/openid/%7Bopenid%7D\">查询用户授权记录（openid）</a></li><li><a href=\"/openapi/v3/payscore/permissions/authorization-code/%7Bauthorization_code%7D/terminate\">解除用户授权（授权协议号）</a></li><li><a href=\"/openapi/v3/payscore/permissions/openid/%7Bopenid%7D/terminate\">解除用户授权（openid）</a></li><li><a href=\"/openapi/v3/payscore/permissions/assess-user-risk-level\">评估用户分层（直连商户）</a></li></ul></details><details class=\"section-group\"><summary>服务商模式</summary><ul><li><a href=\"/openapi/v3/payscore/partner/permissions/apply-for-scene\">场景中预授权（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/service-account-applications\">收付通子商户申请绑定支付分服务</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder\">支付分订单的创建与查询（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/modify\">修改支付分订单金额（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/pay\">发起催收扣款（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/send-prepaidmessage\">下发服务预扣费消息（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/sync\">同步支付分订单状态（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/service-account-applications/%7Bout_apply_no%7D\">查询收付通子商户服务绑定结果</a></li><li><a href=\"/openapi/v3/payscore/partner/servicequotas/service-id/%7Bservice_id%7D\">查询用户分层对应建议先享金额</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/cancel\">取消支付分订单（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/complete\">完结支付分订单（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/permissions/assess-user-risk-level\">评估用户分层（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/direct-complete\">创单结单合并（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/serviceorder/%7Bout_order_no%7D/send-pendingmessage\">下发服务费用待处理消息（服务商）</a></li></ul></details><details class=\"section-group\"><summary>服务商免确认模式</summary><ul><li><a href=\"/openapi/v3/payscore/partner/permissions\">商户预授权（服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/permissions/authorization-code/%7Bauthorization_code%7D\">查询用户授权记录（授权协议号∙服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/permissions/search\">查询用户授权记录（openid∙服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/permissions/authorization-code/%7Bauthorization_code%7D/terminate\">解除用户授权（授权协议号∙服务商）</a></li><li><a href=\"/openapi/v3/payscore/partner/permissions/terminate\">解除用户授权（openid∙服务商）</a></li></ul></details><details class=\"section-group\"><summary>从业机构模式</summary><ul><li><a href=\"/openapi/v3/payscore/acquiringbank/permissions\">从业机构预授权</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder\">支付分订单的创建与查询（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder/%7Bout_order_no%7D/registerdeductinfo\">登记微信支付分扣款信息（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/permissions/authorization-code/%7Bauthorization_code%7D\">查询用户授权记录（授权协议号∙从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder/deduction\">查询微信支付分扣款信息（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/permissions/authorization-code/%7Bauthorization_code%7D/terminate\">解除用户授权（授权协议号∙从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder/%7Bout_order_no%7D/cancel\">取消支付分订单（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder/%7Bout_order_no%7D/complete\">完结支付分订单（从业机构）</a></li></ul></details><details class=\"section-group\"><summary>海外从业机构模式</summary><ul><li><a href=\"/openapi/v3/payscore/oversea/partner/serviceorder\">支付分订单的创建与查询（海外从业机构）</a></li><li><a href=\"/openapi/v3/payscore/oversea/partner/serviceorder/%7Bout_order_no%7D/sync\">同步支付分订单状态（海外从业机构）</a></li><li><a href=\"/openapi/v3/payscore/oversea/partner/serviceorder/%7Bout_order_no%7D/cancel\">取消支付分订单（海外从业机构）</a></li><li><a href=\"/openapi/v3/payscore/oversea/partner/serviceorder/%7Bout_order_no%7D/complete\">完结支付分订单（海外从业机构）</a></li></ul></details><details class=\"section-group\"><summary>签约计划 · 直连商户</summary><ul><li><a href=\"/openapi/v3/payscore/sign-plan/serviceorder\">创建签约计划服务订单（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/sign-plan/user-sign-plans\">创建用户的签约计划（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/plan/payscore-plans\">创建支付分计划（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/%7Bmerchant_plan_no%7D\">查询支付分计划（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/%7Bmerchant_sign_plan_no%7D\">查询用户的签约计划（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/%7Bmerchant_plan_no%7D/stop\">停止支付分计划（直连商户）</a></li><li><a href=\"/openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/%7Bmerchant_sign_plan_no%7D/stop\">取消用户的签约计划（直连商户）</a></li></ul></details><details class=\"section-group\"><summary>签约计划 · 服务商</summary><ul><li><a href=\"/openapi/v3/payscore/sign-plan/partner/serviceorder\">创建签约计划服务订单（服务商）</a></li><li><a href=\"/openapi/v3/payscore/sign-plan/partner/user-sign-plans\">创建用户的签约计划（服务商）</a></li><li><a href=\"/openapi/v3/payscore/plan/partner/payscore-plans\">创建支付分计划（服务商）</a></li><li><a href=\"/openapi/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/%7Bmerchant_plan_no%7D\">查询支付分计划（服务商）</a></li><li><a href=\"/openapi/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/%7Bmerchant_sign_plan_no%7D\">查询用户的签约计划（服务商）</a></li><li><a href=\"/openapi/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/%7Bmerchant_plan_no%7D/stop\">停止支付分计划（服务商）</a></li><li><a href=\"/openapi/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/%7Bmerchant_sign_plan_no%7D/stop\">取消用户的签约计划（服务商）</a></li></ul></details><details class=\"section-group\"><summary>先享卡</summary><ul><li><a href=\"/openapi/v3/discount-card/cards\">预受理领卡请求（先享卡）</a></li><li><a href=\"/openapi/v3/discount-card/cards/%7Bout_card_code%7D\">查询先享卡订单</a></li><li><a href=\"/openapi/v3/discount-card/cards/%7Bout_card_code%7D/add-user-records\">增加用户记录（先享卡）</a></li><li><a href=\"/openapi/v3/discount-card/orders/out-trade-no/%7Bout_trade_no%7D\" class=\"deprecated\">按商户订单号查询先享卡订单（旧版）</a></li><li><a href=\"/openapi/v3/discount-card/orders/%7Bout_order_no%7D\" class=\"deprecated\">先享卡订单的更新与查询（旧版）</a></li></ul></details><details class=\"section-group\"><summary>先用后付</summary><ul><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder/%7Bout_order_no%7D/modify\">修改支付分订单金额（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/serviceorder/%7Bout_order_no%7D/sync\">同步支付分订单状态（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/acquiringbank/servicepayondeliveryorder\">创建先用后付订单（从业机构）</a></li><li><a href=\"/openapi/v3/payscore/partner/servicepayondeliveryorder\">创建先用后付订单（服务商）</a></li><li><a href=\"/openapi/v3/payscore/servicepayondeliveryorder\">创建先用后付订单（直连商户）</a></li></ul></details><details class=\"section-group\"><summary>先享后付</summary><ul><li><a href=\"/openapi/v3/payscore/payafter-orders\">先享后付订单的创建与查询</a></li><li><a href=\"/openapi/v3/payscore/payafter-orders/%7Bout_order_no%7D/cancel\">撤销先享后付订单</a></li><li><a href=\"/openapi/v3/payscore/payafter-orders/%7Bout_order_no%7D/complete\">完结先享后付订单</a></li><li><a href=\"/openapi/v3/payscore/payafter-orders/%7Bout_order_no%7D/sync\">同步先享后付订单</a></li></ul></details><details class=\"section-group\"><summary>智慧零售</summary><ul><li><a href=\"/openapi/v3/payscore/smartretail-orders\">智慧零售订单的创建与查询</a></li><li><a href=\"/openapi/v3/payscore/smartretail-orders/%7Bout_order_no%7D/cancel\">撤销智慧零售订单</a></li><li><a href=\"/openapi/v3/payscore/smartretail-orders/%7Bout_order_no%7D/complete\">完结智慧零售订单</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"papay": "<details class=\"section-switch\"><summary><b>委托代扣</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“委托代扣”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/papay\">概览</a></li></ul><details class=\"section-group\"><summary>直连商户</summary><ul><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app\">App 预签约（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5\">H5 预签约（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi\">JSAPI 预签约（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program\">小程序预签约（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/sign/contracts/pre-entrust-sign\">代扣预签约（委托代扣）</a></li><li><a href=\"/openapi/v3/papay/contracts/%7Bcontract_id%7D/notify\">预扣费通知（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/pay/harmony/transactions/apply\">受理扣款（委托代扣∙鸿蒙）</a></li><li><a href=\"/openapi/v3/papay/pay/schedules/contract-id/%7Bcontract_id%7D/schedule\">预约扣费（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/pay/transactions/apply\">受理扣款（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/pay/schedules/contract-id/%7Bcontract_id%7D\">查询扣费预约（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/sign/contracts/harmony-plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D\">通过商户协议号查询签约协议（委托代扣∙鸿蒙）</a></li><li><a href=\"/openapi/v3/papay/sign/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D\">通过商户协议号查询签约协议（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/sign/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D/terminate\">通过商户协议号解除签约协议（委托代扣∙直连商户）</a></li><li><a href=\"/openapi/v3/papay/contracts/%7Bcontract_id%7D/fail-notify\">重试扣费通知（委托代扣∙直连商户）</a></li></ul></details><details class=\"section-group\"><summary>服务商</summary><ul><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app\">App 预签约（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5\">H5 预签约（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi\">JSAPI 预签约（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program\">小程序预签约（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/pay/partner/schedules/contract-id/%7Bcontract_id%7D/schedule\">预约扣费（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/pay/partner/transactions/apply\">受理扣款（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/partner-papay/contracts/%7Bcontract_id%7D/notify\">预扣费通知（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/pay/partner/schedules/contract-id/%7Bcontract_id%7D\">查询扣费预约（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/sign/partner/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D\">通过商户协议号查询签约协议（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/papay/sign/partner/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D/terminate\">通过商户协议号解除签约协议（委托代扣∙服务商）</a></li><li><a href=\"/openapi/v3/partner-papay/contracts/%7Bcontract_id%7D/fail-notify\">重试扣费通知（委托代扣∙服务商）</a></li></ul></details><details class=\"section-group\"><summary>支付中签约</summary><ul><li><a href=\"/openapi/v3/pay/partner/transactions/app-with-contract\">APP下单并签约（服务商）</a></li><li><a href=\"/openapi/v3/pay/transactions/app-with-contract\">APP下单并签约（直连商户）</a></li></ul></details><details class=\"section-group\"><summary>保险业</summary><ul><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/app\">App 预签约（保险）</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5\">H5 预签约（保险）</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi\">JSAPI 预签约（保险）</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program\">小程序预签约（保险）</a></li><li><a href=\"/openapi/v3/papay/insurance-pay/policy-periods/contract-id/%7Bcontract_id%7D/policy-period-id/%7Bpolicy_period_id%7D/schedule\">预约保险自动续费</a></li><li><a href=\"/openapi/v3/papay/insurance-pay/transactions/apply\">受理保险自动续费扣款</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/plan-id/%7Bplan_id%7D/contract-id/%7Bcontract_id%7D/renew\">受理续期自动续费协议（保险）</a></li><li><a href=\"/openapi/v3/papay/insurance-pay/policy-periods/contract-id/%7Bcontract_id%7D/policy-period-id/%7Bpolicy_period_id%7D\">查询保险自动续费预约</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D\">查询保险自动续费协议</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/policy_periods/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D\">查询保险扣费周期列表</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/contracts/plan-id/%7Bplan_id%7D/out-contract-code/%7Bout_contract_code%7D/terminate\">通过商户协议号解除保险自动续费协议</a></li><li><a href=\"/openapi/v3/papay/insurance-sign/policy-periods/plan-id/%7Bplan_id%7D/contract-id/%7Bcontract_id%7D/modify\">修改保险扣费周期列表</a></li></ul></details><details class=\"section-group\"><summary>免密支付</summary><ul><li><a href=\"/openapi/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program\">小程序场景预签约（免密支付∙服务商）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign\">支付后场景预签约（免密支付∙服务商）</a></li></ul></details><details class=\"section-group\"><summary>免密支付 · 直连商户</summary><ul><li><a href=\"/openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program\">小程序场景预签约（免密支付∙直连商户）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign\">支付后场景预签约（免密支付∙直连商户）</a></li><li><a href=\"/openapi/v3/pay/transactions/jsapi-with-contract\">JSAPI 下单并授权/签约（直连商户）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/service-id/%7Bservice_id%7D/out-contract-code/%7Bout_contract_code%7D\">通过商户协议号查询协议（免密支付）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/service-id/%7Bservice_id%7D/out-contract-code/%7Bout_contract_code%7D/terminate\">通过商户协议号解约（免密支付）</a></li></ul></details><details class=\"section-group\"><summary>免密支付 · 服务商</summary><ul><li><a href=\"/openapi/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program\">小程序场景预签约（免密支付∙收付通）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign\">支付后场景预签约（免密支付∙收付通）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program\">小程序场景预签约（免密支付∙从业机构）</a></li><li><a href=\"/openapi/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign\">支付后场景预签约（免密支付∙从业机构）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/jsapi-with-contract\">JSAPI 下单并授权/签约（服务商）</a></li></ul></details><details class=\"section-group\"><summary>微信分付</summary><ul><li><a href=\"/openapi/v3/pay/acquiring-bank/transactions/exposure\">支付方式前置服务（从业机构）</a></li><li><a href=\"/openapi/v3/pay/partner/transactions/exposure\">支付方式前置服务（服务商）</a></li><li><a href=\"/openapi/v3/pay/transactions/exposure\">支付方式前置服务（直连商户）</a></li><li><a href=\"/openapi/v3/pay/instal/exposure\">获取微信分付曝光建议（直连商户）</a></li><li><a href=\"/openapi/v3/pay/instal/partner/exposure\">获取微信分付曝光建议（服务商）</a></li></ul></details><details class=\"section-group\"><summary>自动还款</summary><ul><li><a href=\"/openapi/v3/credit-repayment/partner/contracts/app-presign\">APP预签约自动还款协议</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/contracts/h5-presign\">H5预签约自动还款协议</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/deduct-orders\">发起还款</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/schedule-records/batch-create\">预约还款</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/contracts/%7Bout_contract_code%7D\">查询自动还款协议</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/deduct-orders/%7Bout_trade_no%7D\">查询还款单</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/schedule-records/%7Bout_record_id%7D\">查询预约还款记录</a></li><li><a href=\"/openapi/v3/credit-repayment/partner/contracts/terminate\">解除自动还款协议</a></li></ul></details><details class=\"section-group\"><summary>还款支付</summary><ul><li><a href=\"/openapi/v3/repayment/combine-transactions/partner/prepay\">还款下单（还款支付）</a></li><li><a href=\"/openapi/v3/repayment/combine-transactions/partner/out-trade-no/%7Bcombine_out_trade_no%7D\">还款单查询（还款支付）</a></li><li><a href=\"/openapi/v3/repayment/combine-transactions/partner/out-trade-no/%7Bcombine_out_trade_no%7D/close\">商户关单（还款支付）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"face": "<details class=\"section-switch\"><summary><b>刷脸与刷掌</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“刷脸与刷掌”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/face\">概览</a></li></ul><details class=\"section-group\" open><summary>刷脸支付</summary><ul><li><a href=\"/openapi/v3/offlineface/contracts/presign\">离线刷脸预签约</a></li><li><a href=\"/openapi/v3/offlineface/transactions\">离线刷脸申请扣款</a></li><li><a href=\"/openapi/v3/facemch/users/%7Bface_sid%7D\">查询用户授权的实名信息（刷脸）</a></li><li><a href=\"/openapi/v3/iotmanage/device-inspections/%7Bdevice_sn%7D\">获取设备出厂检查结果</a></li><li><a href=\"/openapi/v3/iotmanage/devices\">查询智能设备列表</a></li><li><a href=\"/openapi/v3/offlineface/authinfo\">获取离线刷脸授权信息</a></li><li><a href=\"/openapi/v3/offlineface/contracts/%7Bcontract_id%7D\">查询离线刷脸签约</a></li><li><a href=\"/openapi/v3/offlineface/face-collections\">查询重采用户列表</a></li><li><a href=\"/openapi/v3/offlineface/face-collections/%7Bcollection_id%7D\">查询重采请求详情</a></li><li><a href=\"/openapi/v3/offlineface/repayment-url\">获取离线刷脸还款链接</a></li><li><a href=\"/openapi/v3/offlineface/transactions/out-trade-no/%7Bout_trade_no%7D\">查询离线刷脸订单</a></li><li><a href=\"/openapi/v3/offlinefacemch/organizations\">查询刷脸机构信息</a></li><li><a href=\"/openapi/v3/offlinefacemch/organizations/%7Borganization_id%7D/users/out-user-id/%7Bout_user_id%7D\">刷脸用户信息</a></li><li><a href=\"/openapi/v3/offlinefacemch/tokens\">获取刷脸凭证授权</a></li><li><a href=\"/openapi/v3/offlinefacemch/organizations/%7Borganization_id%7D/users/user-id/%7Buser_id%7D/terminate-contract\">解除刷脸用户签约关系</a></li></ul></details><details class=\"section-group\" open><summary>微信刷掌</summary><ul><li><a href=\"/openapi/v3/palmservice/authorization/preauthorize\">刷掌服务关联预授权</a></li><li><a href=\"/openapi/v3/palmservice/authorization/openid/%7Bopenid%7D\">查询刷掌授权</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"onboarding": "<details class=\"section-switch\"><summary><b>进件与商户资料</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“进件与商户资料”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/onboarding\">概览</a></li></ul><details class=\"section-group\"><summary>特约商户进件</summary><ul><li><a href=\"/openapi/v3/applyment4sub/applyment\">提交特约商户进件申请单</a></li><li><a href=\"/openapi/v3/apply4sub/sub_merchants/%7Bsub_mchid%7D/application/%7Bapplication_no%7D\">查询结算账户修改申请</a></li><li><a href=\"/openapi/v3/apply4sub/sub_merchants/%7Bsub_mchid%7D/settlement\">查询结算账户</a></li><li><a href=\"/openapi/v3/applyment4sub/applyment/applyment_id/%7Bapplyment_id%7D\">查询特约商户进件申请状态（按申请单号）</a></li><li><a href=\"/openapi/v3/applyment4sub/applyment/business_code/%7Bbusiness_code%7D\">查询特约商户进件申请状态（按业务申请编号）</a></li><li><a href=\"/openapi/v3/apply4sub/sub_merchants/%7Bsub_mchid%7D/modify-settlement\">修改结算账户</a></li></ul></details><details class=\"section-group\"><summary>开户意愿确认</summary><ul><li><a href=\"/openapi/v3/apply4subject/applyment\">商户开户意愿申请单的提交与查询</a></li><li><a href=\"/openapi/v3/apply4subject/applyment/merchants/%7Bsub_mchid%7D/state\">获取商户开户意愿确认状态</a></li><li><a href=\"/openapi/v3/apply4subject/applyment/%7Bapplyment_id%7D/cancel\">撤销商户开户意愿申请单（按申请单号）</a></li><li><a href=\"/openapi/v3/apply4subject/applyment/%7Bbusiness_code%7D/cancel\">撤销商户开户意愿申请单（按业务申请编号）</a></li></ul></details><details class=\"section-group\"><summary>结算规则</summary><ul><li><a href=\"/openapi/v3/merchant-settlement/merchant-settle-rule-applications\">申请修改特约商户结算规则</a></li><li><a href=\"/openapi/v3/merchant-settlement/merchant-settle-rule-applications/%7Bapplication_id%7D\">查询结算规则修改申请（特约商户）</a></li></ul></details><details class=\"section-group\"><summary>商户简称</summary><ul><li><a href=\"/openapi/v3/mchalterapply/merchantnamealterapplyment\">提交商户简称变更申请单</a></li><li><a href=\"/openapi/v3/mchalterapply/merchantnamealterapplyment/merchant/%7Bsub_mchid%7D/out-request-no/%7Bout_request_no%7D\">查询商户简称变更申请单（按业务申请编号）</a></li><li><a href=\"/openapi/v3/mchalterapply/merchantnamealterapplyment/%7Bapply_id%7D\">查询商户简称变更申请单（按申请单号）</a></li><li><a href=\"/openapi/v3/mchalterapply/merchantnamealterapplyment/%7Bapply_id%7D/revoke\">撤销商户简称变更申请单</a></li></ul></details><details class=\"section-group\"><summary>变更超级管理员</summary><ul><li><a href=\"/openapi/v3/mchalterapply/mchcontactalterapplyment\">提交超级管理员变更申请单</a></li><li><a href=\"/openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/%7Bmerchant_code%7D/out-request-no/%7Bout_request_no%7D\">查询超级管理员变更申请单（按业务申请编号）</a></li><li><a href=\"/openapi/v3/mchalterapply/mchcontactalterapplyment/%7Bapply_id%7D\">查询超级管理员变更申请单（按申请单号）</a></li><li><a href=\"/openapi/v3/mchalterapply/mchcontactalterapplyment/%7Bapply_id%7D/revoke\">撤销超级管理员变更申请单</a></li></ul></details><details class=\"section-group\"><summary>不活跃商户身份核实</summary><ul><li><a href=\"/openapi/v3/compliance/inactive-merchant-identity-verification/merchants\">发起不活跃商户身份核实</a></li><li><a href=\"/openapi/v3/compliance/inactive-merchant-identity-verification/merchants/%7Bsub_mchid%7D/verifications/%7Bverification_id%7D\">查询不活跃商户身份核实结果</a></li></ul></details><details class=\"section-group\"><summary>渠道商</summary><ul><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename\">受理渠道结算银行账户更名申请</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/control-orders/punish\">发起微众台账管控</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/account/balance\">查询渠道额度</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/account/mch_archives\">查询渠道商户资料</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/account/mch_media\">查询渠道商户影像件</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename/%7Bapplication_id%7D\">查询渠道结算银行账户更名申请</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/control-orders/%7Bout_request_no%7D\">查询微众台账控制单</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/special-reduction/%7Bout_request_no%7D\">查询渠道特殊减额结果</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/control-orders/recover\">解除微众台账管控</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify\">回传资料更新审核结果（渠道服务）</a></li><li><a href=\"/openapi/v3/aggracct-bc/wb-channel/special-reduction\">渠道特殊减额</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"risk": "<details class=\"section-switch\"><summary><b>投诉与风险</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“投诉与风险”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/risk\">概览</a></li></ul><details class=\"section-group\"><summary>消费者投诉</summary><ul><li><a href=\"/openapi/v3/global/merchant-service/complaint-notifications\">投诉通知回调地址的管理（境外）</a></li><li><a href=\"/openapi/v3/global/merchant-service/complaints/%7Bcomplaint_id%7D/response\">提交投诉回复（境外）</a></li><li><a href=\"/openapi/v3/global/merchant-service/images/upload\">上传投诉反馈图片（境外）</a></li><li><a href=\"/openapi/v3/merchant-service/complaint-notifications\">投诉通知回调地址的管理</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2/%7Bcomplaint_id%7D/response\">提交投诉回复</a></li><li><a href=\"/openapi/v3/merchant-service/images/upload\">上传投诉反馈图片</a></li><li><a href=\"/openapi/v3/global/merchant-service/complaints\">查询投诉单列表（境外）</a></li><li><a href=\"/openapi/v3/global/merchant-service/complaints/%7Bcomplaint_id%7D\">查询投诉单详情（境外）</a></li><li><a href=\"/openapi/v3/global/merchant-service/complaints/%7Bcomplaint_id%7D/negotiation-historys\">查询投诉协商历史（境外）</a></li><li><a href=\"/openapi/v3/global/merchant-service/images/%7Bmedia_id%7D\">下载投诉图片（境外）</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2\">查询投诉单列表</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2/%7Bcomplaint_id%7D\">查询投诉单详情</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2/%7Bcomplaint_id%7D/negotiation-historys\">查询投诉协商历史</a></li><li><a href=\"/openapi/v3/merchant-service/images/%7Bmedia_id%7D\">下载投诉图片</a></li><li><a href=\"/openapi/v3/global/merchant-service/complaints/%7Bcomplaint_id%7D/complete\">反馈投诉处理完成（境外）</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2/%7Bcomplaint_id%7D/complete\">反馈投诉处理完成</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2/%7Bcomplaint_id%7D/response-immediate-service\">回复需要即时服务的投诉单</a></li><li><a href=\"/openapi/v3/merchant-service/complaints-v2/%7Bcomplaint_id%7D/update-refund-progress\">更新退款审批结果</a></li><li><a href=\"/openapi/v3/merchant-service/complaints\" class=\"deprecated\">查询投诉信息（旧版）</a></li><li><a href=\"/openapi/v3/merchant-service/complaints/%7Btransaction_id%7D\" class=\"deprecated\">查询投诉详情（旧版）</a></li><li><a href=\"/openapi/v3/merchant-service/complaints/%7Btransaction_id%7D/negotiation-historys\" class=\"deprecated\">查询投诉协商历史（旧版）</a></li><li><a href=\"/openapi/v3/merchant-service/feedbacks\" class=\"deprecated\">商户反馈（旧版）</a></li></ul></details><details class=\"section-group\"><summary>违规通知</summary><ul><li><a href=\"/openapi/v3/merchant-risk-manage/violation-notifications\">商户违规通知回调地址的管理</a></li></ul></details><details class=\"section-group\"><summary>管控与申诉</summary><ul><li><a href=\"/openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/%7Bsub_mchid%7D\">查询子商户管控情况</a></li><li><a href=\"/openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades\">查询风险订单</a></li><li><a href=\"/openapi/v3/merchant-risk-manage/trade-risk-information\">查询订单风险信息</a></li><li><a href=\"/openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result\">回传风险订单处置结果</a></li><li><a href=\"/openapi/v3/merchant-risk-manage/report-trade-union-information\">上报订单关联信息</a></li><li><a href=\"/openapi/v3/merchant-risk-manage/trade-risk-result\">回传订单风险处置结果</a></li></ul></details><details class=\"section-group\"><summary>商户管理记录</summary><ul><li><a href=\"/openapi/v3/mch-manage/mch-manage-records/%7Bmanage_record_id%7D/mch-manage-submissions\">对商户管理记录提交资料</a></li><li><a href=\"/openapi/v3/mch-manage/submission-files/sub-mchid/%7Bsub_mchid%7D/upload\">上传商户提交资料文件</a></li><li><a href=\"/openapi/v3/transaction-block/transaction-block-submissions/sub-mchid/%7Bsub_mchid%7D\">发起交易拦截申诉</a></li><li><a href=\"/openapi/v3/mch-manage/mch-manage-records/sub-mchid/%7Bsub_mchid%7D\">分页查询子商户的商户管理记录</a></li><li><a href=\"/openapi/v3/mch-manage/mch-manage-records/%7Bmanage_record_id%7D\">查询单条商户管理记录</a></li><li><a href=\"/openapi/v3/transaction-block/transaction-block-records/sub-mchid/%7Bsub_mchid%7D\">分页查询子商户的交易拦截记录</a></li><li><a href=\"/openapi/v3/transaction-block/transaction-block-records/%7Bblock_record_id%7D\">查询子商户交易拦截记录详情</a></li><li><a href=\"/openapi/v3/transaction-block/transaction-block-submissions/%7Bblock_submission_id%7D\">查询交易拦截申诉详情</a></li></ul></details><details class=\"section-group\"><summary>尽职调查</summary><ul><li><a href=\"/openapi/v3/mch-operation-manage/enhanced-due-diligence/%7Bdue_diligence_id%7D/submit\">提交尽调资料</a></li><li><a href=\"/openapi/v3/mch-operation-manage/enhanced-due-diligence/%7Bdue_diligence_id%7D/upload\">上传尽调资料文件</a></li><li><a href=\"/openapi/v3/mch-operation-manage/enhanced-due-diligence/%7Bdue_diligence_id%7D\">查询子商户强化尽调单</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"coupon": "<details class=\"section-switch\"><summary><b>代金券与商家券</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“代金券与商家券”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/coupon\">概览</a></li></ul><details class=\"section-group\"><summary>代金券</summary><ul><li><a href=\"/openapi/v3/marketing/favor/callbacks\">代金券消息通知地址的设置与查询</a></li><li><a href=\"/openapi/v3/marketing/bank-favor/users/%7Bopenid%7D/bank-multi-activity\">给指定用户报名多笔立减活动</a></li><li><a href=\"/openapi/v3/marketing/favor/coupon-stocks\">创建代金券批次</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/start\">激活代金券批次</a></li><li><a href=\"/openapi/v3/marketing/favor/users/%7Bopenid%7D/coupons\">发放代金券与查询用户的券</a></li><li><a href=\"/openapi/v3/marketing/bank-favor/users/%7Bopenid%7D/coupons/%7Bcoupon_id%7D\">查询绑定多笔立减活动的代金券详情</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks\">条件查询批次列表（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D\">查询批次详情（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/items\">查询代金券可用单品</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/merchants\">查询代金券可用商户</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/refund-flow-by-day\">获取批次退款明细下载链接（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/refund-flow\">下载批次退款明细（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/use-flow-by-day\">获取批次核销明细下载链接（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/use-flow\">下载批次核销明细（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/users/%7Bopenid%7D/coupons/%7Bcoupon_id%7D\">查询代金券详情</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/pause\">暂停代金券批次</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/modify-goods-id\">修改可用单品编码（代金券）</a></li><li><a href=\"/openapi/v3/marketing/favor/stocks/%7Bstock_id%7D/restart\">重启代金券批次</a></li></ul></details><details class=\"section-group\"><summary>商家券</summary><ul><li><a href=\"/openapi/v3/marketing/busifavor/callbacks\">商家券事件通知地址的设置与查询</a></li><li><a href=\"/openapi/v3/marketing/busifavor/coupons/return\">申请退券（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/coupons/send\">向用户发券（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/product-coupons/pre-send\">向用户预发放商品券（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/product-coupons/send\">向用户发放商品券（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/stocks\">创建商家券</a></li><li><a href=\"/openapi/v3/marketing/busifavor/stocks/%7Bstock_id%7D/budget\">修改批次预算（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/stocks/%7Bstock_id%7D/couponcodes\">预存 code 的上传与列表查询（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/stocks/%7Bstock_id%7D\">商家券批次的查询与修改</a></li><li><a href=\"/openapi/v3/marketing/busifavor/stocks/%7Bstock_id%7D/couponcodes/%7Bcoupon_code%7D\">预存 code 的详情查询与删除（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/subsidy/pay-receipts\">营销补差付款与付款单列表（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/subsidy/pay-receipts/%7Bsubsidy_receipt_id%7D\">查询营销补差付款单详情（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/subsidy/return-receipts/%7Bsubsidy_return_receipt_id%7D\">查询营销补差回退单详情（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/users/%7Bopenid%7D/coupons\">根据过滤条件查询用户券（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/users/%7Bopenid%7D/coupons/%7Bcoupon_code%7D/appids/%7Bappid%7D\">查询用户单张券详情（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/coupons/deactivate\">使券失效（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/coupons/disassociate\">取消关联订单信息（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/coupons/associate\">关联订单信息（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/coupons/use\">核销用户券（商家券）</a></li><li><a href=\"/openapi/v3/marketing/busifavor/subsidy/return-receipts\">营销补差回退（商家券）</a></li></ul></details><details class=\"section-group\"><summary>支付有礼</summary><ul><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities/%7Bactivity_id%7D/merchants/add\">新增活动发券商户号（支付有礼）</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/unique-threshold-activity\">创建全场满额送活动</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities\">获取支付有礼活动列表</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities/%7Bactivity_id%7D\">查询活动详情（支付有礼）</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities/%7Bactivity_id%7D/goods\">查询活动指定商品列表（支付有礼）</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities/%7Bactivity_id%7D/merchants\">查询活动发券商户号（支付有礼）</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities/%7Bactivity_id%7D/merchants/delete\">删除活动发券商户号（支付有礼）</a></li><li><a href=\"/openapi/v3/marketing/paygiftactivity/activities/%7Bactivity_id%7D/terminate\">终止活动（支付有礼）</a></li></ul></details><details class=\"section-group\"><summary>消费金</summary><ul><li><a href=\"/openapi/v3/multiuse/users/%7Bopenid%7D/coupons\">发放指定批次的消费金</a></li><li><a href=\"/openapi/v3/multiuse/stocks/%7Bstock_id%7D/refund-flow\">下载批次退款明细（消费金）</a></li><li><a href=\"/openapi/v3/multiuse/stocks/%7Bstock_id%7D/send-flow\">下载批次发放明细（消费金）</a></li><li><a href=\"/openapi/v3/multiuse/stocks/%7Bstock_id%7D/use-flow\">下载核销明细（消费金）</a></li></ul></details><details class=\"section-group\"><summary>委托营销</summary><ul><li><a href=\"/openapi/v3/marketing/partnerships\">查询合作关系列表（委托营销）</a></li><li><a href=\"/openapi/v3/marketing/partnerships/terminate\">终止合作关系（委托营销）</a></li><li><a href=\"/openapi/v3/marketing/partnerships/build\">建立合作关系（委托营销）</a></li></ul></details><details class=\"section-group\"><summary>消费卡</summary><ul><li><a href=\"/openapi/v3/marketing/busifavor/coupons/%7Bcard_id%7D/send\">发放消费卡</a></li></ul></details><details class=\"section-group\"><summary>周周惠</summary><ul><li><a href=\"/openapi/v3/marketing/weekly-discount/activities/%7Bactivity_id%7D/apply\">报名周周惠活动</a></li><li><a href=\"/openapi/v3/marketing/weekly-discount/activities\">查询周周惠活动列表</a></li><li><a href=\"/openapi/v3/marketing/weekly-discount/activities/%7Bactivity_id%7D\">查询周周惠活动详情</a></li></ul></details><details class=\"section-group\"><summary>收款有礼</summary><ul><li><a href=\"/openapi/v3/marketing/bank/packages/%7Bpackage_id%7D/tasks\">导入定向用户协议号与查询上传任务</a></li><li><a href=\"/openapi/v3/marketing/withdraw-favor/users/%7Bopenid%7D/coupons\">银行提现免费券的发放与查询</a></li></ul></details><details class=\"section-group\"><summary>代扣切卡</summary><ul><li><a href=\"/openapi/v3/industry-coupon/tokens\">出行券切卡组件预下单</a></li></ul></details><details class=\"section-group\"><summary>图片上传</summary><ul><li><a href=\"/openapi/v3/marketing/favor/media/image-upload\">图片上传（营销专用）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"product-coupon": "<details class=\"section-switch\"><summary><b>商品券</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“商品券”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/product-coupon\">概览</a></li></ul><details class=\"section-group\"><summary>商品券</summary><ul><li><a href=\"/openapi/v3/marketing/partner/delivery-plan/%7Bsp_mchid%7D/notify-url\">设置投放计划回调地址</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/notify-configs\">商品券事件通知地址的设置与获取</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks\">添加商品券批次与查询批次列表</a></li><li><a href=\"/openapi/v3/marketing/partner/delivery-plan/delivery-plans\">创建投放计划</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/image-generation-tasks\">提交图片生成任务（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/media/upload-image\">图片上传（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons\">创建商品券</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D/update-budget\">修改商品券批次发放预算</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D/upload-coupon-codes\">预上传券 Code（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupons\">向用户发放与列表查询商品券</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupons/%7Bcoupon_code%7D/confirm\">确认发放用户商品券</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/pre-send-coupon-bundle\">向用户预发放商品券批次组</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/pre-send-coupon\">向用户预发放商品券</a></li><li><a href=\"/openapi/v3/marketing/partner/delivery-plan/delivery-plans/%7Bbrand_id%7D/delivery-plans\">分页查询投放计划列表</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/image-generation-tasks/%7Btask_id%7D\">查询图片生成任务执行结果（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D\">商品券的修改与查询</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D\">商品券指定批次的修改与查询</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D/associated-stores\">查询批次关联门店列表（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupons/%7Bcoupon_code%7D\">查询用户商品券详情</a></li><li><a href=\"/openapi/v3/marketing/partner/delivery-plan/delivery-plans/%7Bplan_id%7D/terminate\">终止投放计划</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/deactivate\">失效商品券</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D/deactivate\">失效商品券批次</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D/disassociate-stores\">批次取消关联门店（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupons/%7Bcoupon_code%7D/deactivate\">失效用户商品券</a></li><li><a href=\"/openapi/v3/marketing/partner/delivery-plan/delivery-plans/%7Bplan_id%7D\">更新投放计划</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stocks/%7Bstock_id%7D/associate-stores\">批次关联门店（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupons/%7Bcoupon_code%7D/return\">退券（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupons/%7Bcoupon_code%7D/use\">核销用户商品券</a></li></ul></details><details class=\"section-group\"><summary>批次组</summary><ul><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stock-bundles\">添加商品券批次组</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stock-bundles/%7Bstock_bundle_id%7D/update-budget\">修改商品券批次组发放预算</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupon-bundles\">向用户发放商品券批次组</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stock-bundles/%7Bstock_bundle_id%7D/disassociate-stores\">批次组批量取消关联门店（商品券）</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/users/%7Bopenid%7D/coupon-bundles/%7Buser_coupon_bundle_id%7D/deactivate\">失效用户商品券组</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stock-bundles/%7Bstock_bundle_id%7D\">修改商品券批次组</a></li><li><a href=\"/openapi/v3/marketing/partner/product-coupon/product-coupons/%7Bproduct_coupon_id%7D/stock-bundles/%7Bstock_bundle_id%7D/associate-stores\">批次组批量关联门店（商品券）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"membercard": "<details class=\"section-switch\"><summary><b>会员卡</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“会员卡”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/membercard\">概览</a></li></ul><details class=\"section-group\" open><summary>基础功能</summary><ul><li><a href=\"/openapi/v3/marketing/membercard-open/cards\">会员卡模板的创建与列表查询（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D\">会员卡模板的查询、修改与删除（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D\">用户会员卡信息的查询与修改（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/user/cards\">查询用户在品牌下所有会员卡（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D/unavailable\">作废用户会员卡（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/deposit\">导入会员 Code（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/upgrade\">老会员卡模板升级</a></li></ul></details><details class=\"section-group\" open><summary>回调与导入</summary><ul><li><a href=\"/openapi/v3/marketing/membercard-open/callback\">会员卡回调地址的设置与查询</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/phonenumber-member/search\">根据加密手机号查询会员领卡状态</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/phone-membercard/import\">根据手机号导入用户会员卡（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/users/import\">根据 openid 导入用户会员卡（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/phonenumber-member/import\">导入加密手机号提醒会员领卡</a></li></ul></details><details class=\"section-group\" open><summary>投放</summary><ul><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/permission-tokens\">商户预授权（会员卡）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D/activate\">激活会员卡（跳转型激活）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/decrypt-code\">加密 code 解码（会员卡跳转型激活）</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/qrcode\">创建会员卡二维码</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/activate-informations/%7Bactivate_ticket%7D\">获取用户信息（会员卡跳转型激活）</a></li></ul></details><details class=\"section-group\" open><summary>权益</summary><ul><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D/bonus/commit\">设置支付后展示的积分到账</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D/rights\">设置会员权益</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/rights\">设置会员卡模板权益项</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D/bonus/prepare\">支付结果页展示会员积分</a></li></ul></details><details class=\"section-group\" open><summary>服务项</summary><ul><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/codes/%7Bcode%7D/set-service-module-data\">设置会员服务项用户信息</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/service-modules\">添加会员卡服务项</a></li><li><a href=\"/openapi/v3/marketing/membercard-open/cards/%7Bcard_id%7D/service-modules/%7Bservice_module_id%7D\">会员卡服务项的修改与移除</a></li></ul></details><details class=\"section-group\" open><summary>会员有礼</summary><ul><li><a href=\"/openapi/v3/marketing/membercard-activity/activities\">会员有礼活动的创建与列表查询</a></li><li><a href=\"/openapi/v3/marketing/membercard-activity/activities/%7Bactivity_id%7D\">查询会员有礼活动详情</a></li><li><a href=\"/openapi/v3/marketing/membercard-activity/activities/%7Bactivity_id%7D/terminate\">终止会员有礼活动</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"brand": "<details class=\"section-switch\"><summary><b>品牌与商家名片</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“品牌与商家名片”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/brand\">概览</a></li></ul><details class=\"section-group\"><summary>品牌入驻</summary><ul><li><a href=\"/openapi/v3/brand/applyments\">提交品牌入驻申请</a></li><li><a href=\"/openapi/v3/brand-basic/partner/brands/%7Bbrand_id%7D/product-authorities\">查询品牌已授权的产品权限</a></li><li><a href=\"/openapi/v3/brand/applyments/applyment-id/%7Bapplyment_id%7D\">查询品牌入驻申请状态（按申请单号）</a></li><li><a href=\"/openapi/v3/brand/applyments/business-code/%7Bbusiness_code%7D\">查询品牌入驻申请状态（按业务申请编号）</a></li><li><a href=\"/openapi/v3/brand/applyments/cancel-applyment\">撤销品牌入驻申请</a></li></ul></details><details class=\"section-group\"><summary>商家名片配置</summary><ul><li><a href=\"/openapi/v3/brand/card/card-configs\">商家名片配置申请的提交与查询</a></li><li><a href=\"/openapi/v3/brand/card/card-configs/publish\">发布商家名片配置</a></li><li><a href=\"/openapi/v3/brand/card/card-configs/preview-url\">获取商家名片预览二维码</a></li><li><a href=\"/openapi/v3/brand/card/card-configs/cancel-applyment\">撤销商家名片配置申请</a></li></ul></details><details class=\"section-group\"><summary>交易连接名片</summary><ul><li><a href=\"/openapi/v3/brand/card/card-links\">交易连接名片规则的添加与查询</a></li><li><a href=\"/openapi/v3/brand/card/card-links/business-code/%7Bbusiness_code%7D\">查询交易连接名片规则申请状态</a></li><li><a href=\"/openapi/v3/brand/card/card-links/cancel-applyment\">撤销交易连接名片配置申请</a></li><li><a href=\"/openapi/v3/brand/card/card-links/unbind-card-link\">解除已生效交易连接名片场景</a></li></ul></details><details class=\"section-group\"><summary>名片会员</summary><ul><li><a href=\"/openapi/v3/brand/partner/card-member/pay-view-tokens\">品牌会员展示付款码组件预授权</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/pre-auth-tokens\">品牌会员入会组件预授权</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-cards/%7Buser_card_code%7D/confirm\">同步会员开通结果</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/cards\">会员卡模板的创建与列表查询（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-feeds\">创建用户动态信息</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/cards/%7Bcard_id%7D\">会员卡模板的查询、修改与删除（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-cards\">查询用户在品牌下所有会员卡（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-cards/%7Buser_card_code%7D\">用户会员卡信息的查询与修改（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/cards/%7Bcard_id%7D/invalidate\">作废会员卡模板（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-cards/%7Buser_card_code%7D/invalidate\">作废用户会员卡（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-cards/import-by-openid\">根据 openid 导入用户会员卡（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-cards/import-by-phone\">根据手机号导入用户会员卡（商家名片会员）</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm\">同步积分兑券结果</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/user-points/sync\">同步积分余额（商家名片会员）</a></li></ul></details><details class=\"section-group\"><summary>名片会员活动</summary><ul><li><a href=\"/openapi/v3/brand/partner/card-member/membership-activities\">品牌会员发券活动的创建与列表查询</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/membership-activities/%7Bactivity_id%7D\">品牌会员发券活动的修改与查询</a></li><li><a href=\"/openapi/v3/brand/partner/card-member/membership-activities/%7Bactivity_id%7D/terminate\">终止品牌会员发券活动</a></li></ul></details><details class=\"section-group\"><summary>品牌门店</summary><ul><li><a href=\"/openapi/v3/brand/partner/store/brandstores/%7Bstore_id%7D/bindrecipient\">绑定收款商户号（品牌门店）</a></li><li><a href=\"/openapi/v3/brand/partner/store/brandstores\">品牌门店的创建与列表查询</a></li><li><a href=\"/openapi/v3/brand/partner/store/brandstores/%7Bstore_id%7D\">品牌门店的查询、更新与删除</a></li><li><a href=\"/openapi/v3/brand/partner/store/brandstores/%7Bstore_id%7D/close\">暂停品牌门店营业</a></li><li><a href=\"/openapi/v3/brand/partner/store/brandstores/%7Bstore_id%7D/unbindrecipient\">解绑收款商户号（品牌门店）</a></li><li><a href=\"/openapi/v3/brand/partner/store/brandstores/%7Bstore_id%7D/resume\">恢复品牌门店营业</a></li></ul></details><details class=\"section-group\"><summary>连锁品牌门店</summary><ul><li><a href=\"/openapi/v3/merchant-store/stores/%7Bstore_id%7D/recipients/bind\">绑定门店收款信息（连锁品牌）</a></li><li><a href=\"/openapi/v3/merchant-store/stores\">创建门店（连锁品牌）</a></li><li><a href=\"/openapi/v3/merchant-store/stores/%7Bstore_id%7D\">门店的查询与修改（连锁品牌）</a></li><li><a href=\"/openapi/v3/merchant-store/stores/%7Bstore_id%7D/recipients/unbind\">解除门店收款信息绑定（连锁品牌）</a></li></ul></details><details class=\"section-group\"><summary>品牌小店营销</summary><ul><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/%7Bactivity_id%7D/representative\">零售小店活动业务代理的添加与删除</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/%7Bbrand_id%7D/stores\">小店活动门店的添加、删除与列表查询</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/activity/%7Bactivity_id%7D/apply\">门店报名品牌加价购活动</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/activities\">按区域查询品牌加价购活动</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/%7Bactivity_id%7D/representatives\">查询零售小店活动业务代理</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/%7Bbrand_id%7D/stores/%7Bstore_code%7D\">查询小店活动门店详情</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/qualification/lock\">锁定品牌加价购活动资格</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/qualification/unlock\">解锁品牌加价购活动资格</a></li><li><a href=\"/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/%7Bbrand_id%7D/materials\">生成小店活动物料码</a></li></ul></details><details class=\"section-group\"><summary>摇优惠</summary><ul><li><a href=\"/openapi/v3/brand/marketing/shake-activities/activities\">查询摇优惠活动列表</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"tools": "<details class=\"section-switch\"><summary><b>经营工具</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“经营工具”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/tools\">概览</a></li></ul><details class=\"section-group\" open><summary>点金计划</summary><ul><li><a href=\"/openapi/v3/goldplan/merchants/open-advertising-show\">开通广告展示（点金计划）</a></li><li><a href=\"/openapi/v3/goldplan/merchants/close-advertising-show\">关闭广告展示（点金计划）</a></li><li><a href=\"/openapi/v3/goldplan/merchants/changecustompagestatus\">商家小票管理</a></li><li><a href=\"/openapi/v3/goldplan/merchants/changegoldplanstatus\">点金计划管理</a></li><li><a href=\"/openapi/v3/goldplan/merchants/set-advertising-industry-filter\">同业过滤标签管理（点金计划）</a></li></ul></details><details class=\"section-group\" open><summary>智慧商圈</summary><ul><li><a href=\"/openapi/v3/businesscircle/user-authorizations/%7Bopenid%7D\">商圈积分授权查询</a></li><li><a href=\"/openapi/v3/businesscircle/users/%7Bopenid%7D/points/commit_status\">商圈会员待积分状态查询</a></li><li><a href=\"/openapi/v3/businesscircle/parkings\">商圈会员停车状态同步</a></li><li><a href=\"/openapi/v3/businesscircle/points/notify\">商圈会员积分同步</a></li></ul></details><details class=\"section-group\" open><summary>支付即服务</summary><ul><li><a href=\"/openapi/v3/smartguide/guides/%7Bguide_id%7D\">更新服务人员信息（支付即服务）</a></li><li><a href=\"/openapi/v3/smartguide/guides/%7Bguide_id%7D/assign\">分配服务人员（支付即服务）</a></li><li><a href=\"/openapi/v3/smartguide/guides\">服务人员的注册与查询（支付即服务）</a></li><li><a href=\"/openapi/v3/security/echo\">签名验签与加解密测试</a></li></ul></details><details class=\"section-group\" open><summary>微信点餐</summary><ul><li><a href=\"/openapi/v3/catering/orders/sync-status\">点餐订单信息同步</a></li></ul></details><details class=\"section-group\" open><summary>电子小票</summary><ul><li><a href=\"/openapi/v3/marketing/shopping-receipt/customentrances\">创建自定义入口（电子小票）</a></li><li><a href=\"/openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos\">上传商家电子小票跳转信息</a></li><li><a href=\"/openapi/v3/marketing/shopping-receipt/shoppingreceipts\">上传电子小票</a></li><li><a href=\"/openapi/v3/marketing/shopping-receipt/customentrances/%7Bbrand_id%7D\">自定义入口的查询与更新（电子小票）</a></li></ul></details><details class=\"section-group\" open><summary>小票机</summary><ul><li><a href=\"/openapi/v3/pay-devices/printers/%7Bdevice_id%7D/print-orders/%7Bprint_order_no%7D\">查询打印单（小票机）</a></li><li><a href=\"/openapi/v3/pay-devices/printers/%7Bdevice_id%7D/print-orders\">小票机打印</a></li></ul></details><details class=\"section-group\" open><summary>码牌音箱</summary><ul><li><a href=\"/openapi/v3/pay-devices/open-scenario-speaker/%7Bdevice_sn%7D/bind\">绑定音箱设备码牌</a></li><li><a href=\"/openapi/v3/pay-devices/open-scenario-speaker/%7Bdevice_sn%7D/prebind\">出厂预绑定音箱和码牌</a></li><li><a href=\"/openapi/v3/pay-devices/open-scenario-speakerorder/%7Btransaction_id%7D/report\">码牌支付结果上报</a></li><li><a href=\"/openapi/v3/pay-devices/open-scenario-speaker/%7Bdevice_sn%7D\">查询音箱绑定信息</a></li><li><a href=\"/openapi/v3/pay-devices/open-scenario-speaker/%7Bdevice_sn%7D/unbind\">解绑音箱设备码牌</a></li></ul></details><details class=\"section-group\" open><summary>码牌交易</summary><ul><li><a href=\"/openapi/v3/industry-rebate/transactions/%7Btransaction_id%7D\">码牌交易回传</a></li></ul></details><details class=\"section-group\" open><summary>智慧经营</summary><ul><li><a href=\"/openapi/v3/industry-rebate/retail-industry/transactions\">回传 SN 和商品编码</a></li></ul></details><details class=\"section-group\" open><summary>微信寄快递</summary><ul><li><a href=\"/openapi/v3/express/users/%7Bopenid%7D/transform\">用户 OpenID 转换（微信寄快递）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"fapiao": "<details class=\"section-switch\"><summary><b>电子发票</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“电子发票”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/fapiao\">概览</a></li></ul><details class=\"section-group\"><summary>电子发票</summary><ul><li><a href=\"/openapi/v3/new-tax-control-fapiao/merchant/development-config\">电子发票开发选项的配置与查询</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/merchant/%7Bsub_mchid%7D/check\">检查子商户是否开通开票功能</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/card-template\">创建电子发票卡券模板</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file\">上传电子发票文件</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/download\">下载发票文件</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/%7Bfapiao_apply_id%7D\">查询电子发票</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/%7Bfapiao_apply_id%7D/fapiao-files\">获取发票下载信息</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl\">获取邀请商户开通电子发票的链接</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo\">获取邀请开通电子发票的商户信息</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/merchant/base-information\">获取商户开票基础信息</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/merchant/tax-codes\">获取商品和服务税收分类对照表</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/merchant/%7Bsub_mchid%7D/check-status\">检查子商户开票功能状态</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/user-title\">获取用户填写的抬头</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/user-title/title-url\">获取抬头填写链接</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications\">开具电子发票</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-general\">开具通用行业电子发票</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport\">开具旅客运输行业电子发票</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil\">开具成品油行业电子发票</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing\">开具不动产租赁行业电子发票</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/%7Bfapiao_apply_id%7D/insert-cards\">将电子发票插入微信用户卡包</a></li><li><a href=\"/openapi/v3/new-tax-control-fapiao/fapiao-applications/%7Bfapiao_apply_id%7D/reverse\">冲红电子发票</a></li></ul></details><details class=\"section-group\"><summary>出租车</summary><ul><li><a href=\"/openapi/v3/taxi-invoice/cards/upload-file\">上传出租车电子发票文件</a></li><li><a href=\"/openapi/v3/taxi-invoice/taxi-company/create-taxi-company\">新增出租车公司</a></li><li><a href=\"/openapi/v3/taxi-invoice/drivers/%7Bdriver_license%7D\">获取司机信息（出租车电子发票）</a></li><li><a href=\"/openapi/v3/taxi-invoice/taxi-companies/%7Bcompany_mchid%7D\">获取出租车公司商户信息</a></li><li><a href=\"/openapi/v3/taxi-invoice/taxies/%7Bplate_number%7D\">获取出租车信息</a></li><li><a href=\"/openapi/v3/taxi-invoice/user-taxi-order/find-by-token\">根据凭证查询乘客行程单</a></li><li><a href=\"/openapi/v3/taxi-invoice/user-taxi-orders\">获取乘客行程单列表</a></li><li><a href=\"/openapi/v3/taxi-invoice/attendance/punch\">司机签到签退（出租车电子发票）</a></li><li><a href=\"/openapi/v3/taxi-invoice/cards\">将出租车电子发票插入微信用户卡包</a></li><li><a href=\"/openapi/v3/taxi-invoice/driver/update-driver\">更新司机信息（出租车电子发票）</a></li><li><a href=\"/openapi/v3/taxi-invoice/taxi/update-taxi\">更新出租车信息</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"transport": "<details class=\"section-switch\"><summary><b>出行与租借</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“出行与租借”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/transport\">概览</a></li></ul><details class=\"section-group\"><summary>停车缴费</summary><ul><li><a href=\"/openapi/v3/parking/reminders/application\">提交停车场进件申请</a></li><li><a href=\"/openapi/v3/parking/reminders/ext-payment\">同步非临停扩展支付</a></li><li><a href=\"/openapi/v3/parking/reminders/payment\">同步支付结果通知（停车缴费）</a></li><li><a href=\"/openapi/v3/parking/reminders/application/query\">查询停车场进件申请单</a></li><li><a href=\"/openapi/v3/parking/reminders/applications\">查询停车场进件申请单列表</a></li><li><a href=\"/openapi/v3/parking/reminders/parking-fee\">查询停车费用</a></li><li><a href=\"/openapi/v3/parking/reminders/parking-lot\">查询停车场信息</a></li><li><a href=\"/openapi/v3/parking/reminders/application/withdraw\">撤回停车场进件申请</a></li><li><a href=\"/openapi/v3/parking/reminders/entry\">同步车辆入场通知</a></li><li><a href=\"/openapi/v3/parking/reminders/exit\">同步车辆离场通知</a></li></ul></details><details class=\"section-group\"><summary>停车免密扣费</summary><ul><li><a href=\"/openapi/v3/vehicle/parking/parkings\">创建停车入场（支付分停车）</a></li><li><a href=\"/openapi/v3/vehicle/transactions/parking\">扣费受理（支付分停车）</a></li><li><a href=\"/openapi/v3/vehicle/parking/services/find\">查询车牌服务开通信息（支付分停车）</a></li><li><a href=\"/openapi/v3/vehicle/transactions/out-trade-no/%7Bout_trade_no%7D\">查询订单（支付分停车）</a></li></ul></details><details class=\"section-group\"><summary>ETC</summary><ul><li><a href=\"/openapi/v3/vehicle/etc/preopen\">预开通用户 ETC 指定卡扣费</a></li><li><a href=\"/openapi/v3/vehicle/etc/transactions/highway\">高速场景商户扣款（ETC）</a></li><li><a href=\"/openapi/v3/vehicle/etc/contracts/%7Bcontract_id%7D\">通过绑定号查询签约状态（ETC）</a></li><li><a href=\"/openapi/v3/vehicle/etc/transactions/id/%7Btransaction_id%7D\">按微信支付订单号查询（ETC）</a></li><li><a href=\"/openapi/v3/vehicle/etc/transactions/out-trade-no/%7Bout_trade_no%7D\">按商户订单号查询（ETC）</a></li><li><a href=\"/openapi/v3/vehicle/etc/users/%7Bopenid%7D/contracts\">查询 ETC 签约状态</a></li></ul></details><details class=\"section-group\"><summary>乘车</summary><ul><li><a href=\"/openapi/v3/qrcode/transactions\">扣费受理（乘车服务）</a></li><li><a href=\"/openapi/v3/qrcode/transactions/out-trade-no/%7Bout_trade_no%7D\">查询订单（乘车服务）</a></li><li><a href=\"/openapi/v3/qrcode/user-services/contract-id/%7Bcontract_id%7D\">查询用户服务可用信息（乘车服务）</a></li></ul></details><details class=\"section-group\"><summary>电动自行车</summary><ul><li><a href=\"/openapi/v3/ebike/charge/contracts/preopen\" class=\"deprecated\">预开通服务（电动自行车充电）</a></li><li><a href=\"/openapi/v3/ebike/charge/contracts/%7Bcontract_id%7D/confirm\" class=\"deprecated\">创建用户当次充电代扣凭证（电动自行车充电）</a></li><li><a href=\"/openapi/v3/ebike/charge/transactions\" class=\"deprecated\">充电代扣受理扣款（电动自行车充电）</a></li><li><a href=\"/openapi/v3/ebike/charge/contracts/%7Bcontract_id%7D\" class=\"deprecated\">通过签约号查询用户状态（电动自行车充电）</a></li><li><a href=\"/openapi/v3/ebike/charge/transactions/id/%7Btransaction_id%7D\" class=\"deprecated\">按微信支付订单号查询（电动自行车充电）</a></li><li><a href=\"/openapi/v3/ebike/charge/transactions/out-trade-no/%7Bout_trade_no%7D\" class=\"deprecated\">按商户订单号查询（电动自行车充电）</a></li><li><a href=\"/openapi/v3/ebike/charge/users/%7Bopenid%7D/contract\" class=\"deprecated\">通过用户标识查询用户状态（电动自行车充电）</a></li></ul></details><details class=\"section-group\"><summary>充电宝隔夜归还</summary><ul><li><a href=\"/openapi/v3/hire-power-bank/insurance-orders\">创建保险订单（租用充电宝）</a></li><li><a href=\"/openapi/v3/hire-power-bank/insurance-orders/%7Bout_order_no%7D\">查询保险订单详情（租用充电宝）</a></li><li><a href=\"/openapi/v3/hire-power-bank/user-qualifications/%7Bopenid%7D\">查询用户保险订单领取资格（租用充电宝）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"livelihood": "<details class=\"section-switch\"><summary><b>教育与民生</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“教育与民生”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/livelihood\">概览</a></li></ul><details class=\"section-group\"><summary>校园轻松付</summary><ul><li><a href=\"/openapi/v3/eduschoolpay/contracts/presign\">预签约（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/transactions\">扣款（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/contracts/%7Bcontract_id%7D\">通过协议号查询签约（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/transactions/id/%7Btransaction_id%7D\">微信支付订单号查单（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/transactions/out-trade-no/%7Bout_trade_no%7D\">商户订单号查单（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/users/%7Bopenid%7D/contracts\">查询用户签约列表（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/users/%7Bopenid%7D/debt-state\">商户查询用户欠款状态（校园轻松付）</a></li><li><a href=\"/openapi/v3/eduschoolpay/contracts/%7Bcontract_id%7D/terminate\">商户主动解约（校园轻松付）</a></li></ul></details><details class=\"section-group\"><summary>教育续费通</summary><ul><li><a href=\"/openapi/v3/edu-papay/contracts/presign\">预签约（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/transactions\">扣款受理（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/user-notifications/%7Bcontract_id%7D/send\">发送扣款预通知（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/contracts/id/%7Bcontract_id%7D\">通过协议号查询签约（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/transactions/id/%7Btransaction_id%7D\">微信订单号查单（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/transactions/out-trade-no/%7Bout_trade_no%7D\">商户订单号查单（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/user/%7Bopenid%7D/contracts\">通过用户标识查询签约（教育续费通）</a></li><li><a href=\"/openapi/v3/edu-papay/contracts/%7Bcontract_id%7D\">解约（教育续费通）</a></li></ul></details><details class=\"section-group\"><summary>学生卡身份权益</summary><ul><li><a href=\"/openapi/v3/edu-star/orders\">学生权益核销订单的创建与查询</a></li><li><a href=\"/openapi/v3/edu-star/users/openid/%7Bwechat_openid%7D\">通过微信用户标识查询用户信息（学生卡）</a></li><li><a href=\"/openapi/v3/edu-star/users/qq/%7Bqq%7D\">通过 QQ 账号查询用户信息（学生卡）</a></li></ul></details><details class=\"section-group\"><summary>医保支付</summary><ul><li><a href=\"/openapi/v3/med-ins/orders\">医保自费混合收款下单</a></li><li><a href=\"/openapi/v3/med-ins/orders/mix-trade-no/%7Bmix_trade_no%7D\">使用医保自费混合订单号查看下单结果</a></li><li><a href=\"/openapi/v3/med-ins/orders/out-trade-no/%7Bout_trade_no%7D\">使用商户订单号查看下单结果（医保支付）</a></li><li><a href=\"/openapi/v3/med-ins/refunds/notify\">医保退款通知</a></li></ul></details><details class=\"section-group\"><summary>保单服务</summary><ul><li><a href=\"/openapi/v3/inspolicymgr/deduct/authorizations\">提交保单授权信息</a></li><li><a href=\"/openapi/v3/inspolicymgr/deduct/policies\">上传保单</a></li><li><a href=\"/openapi/v3/inspolicymgr/deduct/authorizations/%7Bout_insurance_no%7D\">查询保单授权信息</a></li><li><a href=\"/openapi/v3/inspolicymgr/deduct/policies/%7Bout_insurance_no%7D\">保单的查询与更新</a></li></ul></details><details class=\"section-group\"><summary>用工卡</summary><ul><li><a href=\"/openapi/v3/payroll-card/authentications/pre-order-with-auth\">微工卡核身预下单（流程中完成授权）</a></li><li><a href=\"/openapi/v3/payroll-card/tokens\">生成授权 token（微工卡）</a></li><li><a href=\"/openapi/v3/payroll-card/authentications/pre-order\">微工卡核身预下单</a></li><li><a href=\"/openapi/v3/payroll-card/transfer-batches\">发起批量转账（微工卡）</a></li><li><a href=\"/openapi/v3/payroll-card/authentications\">查询核身记录（微工卡）</a></li><li><a href=\"/openapi/v3/payroll-card/authentications/%7Bauthenticate_number%7D\">获取核身结果（微工卡）</a></li><li><a href=\"/openapi/v3/payroll-card/relations/%7Bopenid%7D\">查询微工卡授权关系</a></li><li><a href=\"/openapi/v3/payroll-card/wesure/insurance\">生成投保结果（微工卡）</a></li><li><a href=\"/openapi/v3/payroll-card/wesure/token-validations\">校验核身结果（微工卡）</a></li></ul></details><details class=\"section-group\"><summary>实名校验</summary><ul><li><a href=\"/openapi/v3/realname/verify\">实名信息校验</a></li></ul></details><details class=\"section-group\"><summary>爱心餐</summary><ul><li><a href=\"/openapi/v3/lovefeast/brands/%7Bbrand_id%7D\">查询爱心餐品牌信息</a></li><li><a href=\"/openapi/v3/lovefeast/users/%7Bopenid%7D/orders/brand-id/%7Bbrand_id%7D\">查询用户捐赠单列表（爱心餐）</a></li><li><a href=\"/openapi/v3/lovefeast/users/%7Bopenid%7D/orders/out-trade-no/%7Bout_trade_no%7D\">查询用户捐赠单详情（爱心餐）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"gov-subsidy": "<details class=\"section-switch\"><summary><b>国补专区</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“国补专区”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/gov-subsidy\">概览</a></li></ul><details class=\"section-group\"><summary>接口</summary><ul><li><a href=\"/openapi/v3/gov/subsidy/audit/cup/refund/sync\">同步非银联支付交易退款信息（国补）</a></li><li><a href=\"/openapi/v3/gov/subsidy/audit/cup/upload\">上传审核数据（国补）</a></li><li><a href=\"/openapi/v3/gov/subsidy/goods/upload\">商品信息上传（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/authcode/issue\">申请品类凭证码（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/authcode/try\">预核销品类凭证码（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/audit/cup/query\">查询审核结果（国补）</a></li><li><a href=\"/openapi/v3/gov/subsidy/companies/query\">企业信息查询（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/qualification\">查询补贴资格（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/qualifications/passthrough/query\">批量查询用户资格（国补∙江苏透传模式）</a></li><li><a href=\"/openapi/v3/gov/subsidy/qualifications/query\">批量查询用户资格（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/sncode/query\">查询 S/N 码状态（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/transactions/query\">交易信息查询（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/transactions/summary/query-day\">查询单日交易汇总（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/goods/query\">商品信息查询（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/qualifications/query\">查询补贴资格（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/sncode/query\">查询 SN 码销售状态（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/audit/cup/invalid\">作废审核数据（国补）</a></li><li><a href=\"/openapi/v3/gov/subsidy/qualifications/passthrough/cancel\">取消资格（国补∙江苏透传模式）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/authcode/cancel\">品类凭证码预核销撤销（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/authcode/refund\">品类凭证码上报撤销（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/audit/cup/update\">更新审核数据（国补）</a></li><li><a href=\"/openapi/v3/gov/subsidy/n-qualifications/sync\">N 品类同步资格核销信息（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/qualifications/passthrough/claim\">领取资格（国补∙江苏透传模式）</a></li><li><a href=\"/openapi/v3/gov/subsidy/qualifications/sync\">同步资格核销信息（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/sncode/lock\">S/N 码锁定（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/sncode/unlock\">S/N 码解锁（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/transactions/sync\">交易信息回传（国补∙江苏）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/authcode/commit\">品类凭证码上报确认（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm\">N 品类核销（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/qualifications/alter\">变更资格（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/qualifications/claim\">领取补贴资格（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/qualifications/sync\">核销补贴资格（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/sncode/lock\">锁定 SN 码（国补∙浙江）</a></li><li><a href=\"/openapi/v3/gov/subsidy/zhejiang/sncode/unlock\">解锁 SN 码（国补∙浙江）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"webizpay": "<details class=\"section-switch\"><summary><b>企业支付</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“企业支付”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/webizpay\">概览</a></li></ul><details class=\"section-group\" open><summary>接口</summary><ul><li><a href=\"/openapi/v3/webizpay/avail-mch-ranges/%7Brange_id%7D/merchant-identifiers\">商户标识的添加与查询（企业支付）</a></li><li><a href=\"/openapi/v3/webizpay/users/%7Buser_id%7D/authorization-url\">发起员工企业支付授权</a></li><li><a href=\"/openapi/v3/webizpay/avail-mch-ranges\">可用商户范围的创建与查询（企业支付）</a></li><li><a href=\"/openapi/v3/webizpay/bill/proof\">申请企业支付出资凭证</a></li><li><a href=\"/openapi/v3/webizpay/employees/%7Bemployee_id%7D/quota-cards\">下发企业支付额度卡</a></li><li><a href=\"/openapi/v3/webizpay/stores/entity-matches\">发起门店主体匹配（企业支付）</a></li><li><a href=\"/openapi/v3/webizpay/employees/%7Bemployee_id%7D/out-quota-cards/%7Bout_card_no%7D\">按商户卡号查询企业支付额度卡</a></li><li><a href=\"/openapi/v3/webizpay/employees/%7Bemployee_id%7D/quota-cards/%7Bcard_no%7D\">查询企业支付额度卡</a></li><li><a href=\"/openapi/v3/webizpay/employees/%7Bemployee_id%7D/quota-cards/%7Bcard_no%7D/payment-url\">获取额度卡支付链接</a></li><li><a href=\"/openapi/v3/webizpay/stores/entity-matches/%7Bbatch_id%7D\">查询门店主体匹配结果（企业支付）</a></li><li><a href=\"/openapi/v3/webizpay/users/%7Buser_id%7D/authorization-state\">查询员工企业支付授权状态</a></li><li><a href=\"/openapi/v3/webizpay/avail-mch-ranges/%7Brange_id%7D/merchant-identifiers/%7Bmerchant_identifier%7D\">删除商户标识（企业支付）</a></li><li><a href=\"/openapi/v3/webizpay/employees/%7Bemployee_id%7D/quota-cards/%7Bcard_no%7D/cancel\">作废企业支付额度卡</a></li><li><a href=\"/openapi/v3/webizpay/employees/%7Bemployee_id%7D/revoke\">解除员工企业支付授权</a></li><li><a href=\"/openapi/v3/webizpay/bill/trade-bill\">申请企业支付业务账单</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"cross-border": "<details class=\"section-switch\"><summary><b>跨境支付</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“跨境支付”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/cross-border\">概览</a></li></ul><details class=\"section-group\"><summary>支付</summary><ul><li><a href=\"/openapi/v3/global/micropay/transactions/pay\">付款码支付（跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/app\">APP 下单（跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/jsapi\">JSAPI 下单（跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/mweb\">H5 下单（跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/native\">Native 下单（跨境支付）</a></li><li><a href=\"/openapi/v3/transactions/app\">APP 下单（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/jsapi\">JSAPI 下单（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/micropay\">付款码支付（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/mweb\">H5 下单（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/native\">Native 下单（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/global/transactions/id/%7Btransaction_id%7D\">按微信支付订单号查询（跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/out-trade-no/%7Bout_trade_no%7D\">按商户订单号查询（跨境支付）</a></li><li><a href=\"/openapi/v3/transactions/id/%7Btransaction_id%7D\">按微信支付订单号查询（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/out-trade-no/%7Bout_trade_no%7D\">按商户订单号查询（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/global/micropay/transactions/id/%7Btransaction_id%7D/reverse\">按微信支付订单号撤销（付款码∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/micropay/transactions/out-trade-no/%7Bout_trade_no%7D/reverse\">按商户订单号撤销（付款码∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/id/%7Btransaction_id%7D/close\">按微信支付订单号关闭订单（跨境支付）</a></li><li><a href=\"/openapi/v3/global/transactions/out-trade-no/%7Bout_trade_no%7D/close\">按商户订单号关闭订单（跨境支付）</a></li><li><a href=\"/openapi/v3/transactions/id/%7Btransaction_id%7D/close\">按微信支付订单号关闭订单（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/id/%7Btransaction_id%7D/reverse\">按微信支付订单号撤销（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/out-trade-no/%7Bout_trade_no%7D/close\">按商户订单号关闭订单（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/transactions/out-trade-no/%7Bout_trade_no%7D/reverse\">按商户订单号撤销（跨境支付，旧版）</a></li></ul></details><details class=\"section-group\"><summary>退款</summary><ul><li><a href=\"/openapi/v3/global/refunds\">申请退款与查询所有退款（跨境支付）</a></li><li><a href=\"/openapi/v3/refunds\">申请退款与查询所有退款（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/global/refunds/id/%7Brefund_id%7D\">按微信支付退款单号查询（跨境支付）</a></li><li><a href=\"/openapi/v3/global/refunds/out-refund-no/%7Bout_refund_no%7D\">按商户退款单号查询（跨境支付）</a></li><li><a href=\"/openapi/v3/refunds/id/%7Brefund_id%7D\">按微信支付退款单号查询（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/refunds/out-refund-no/%7Bout_refund_no%7D\">按商户退款单号查询（跨境支付，旧版）</a></li></ul></details><details class=\"section-group\"><summary>代扣</summary><ul><li><a href=\"/openapi/v3/global/papay/contracts/app-pre-entrust-sign\">APP 预签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/h5-pre-entrust-sign\">H5 预签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/jsapi-pre-entrust-sign\">JSAPI 预签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/miniprogram-pre-entrust-sign\">小程序预签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/web-pre-entrust-sign\">WEB 预签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/transactions\">支付扣款（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/out-contract-code/%7Bout_contract_code%7D\">按商户协议号查询签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/%7Bcontract_id%7D\">按协议 ID 查询签约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/transactions/out-trade-no/%7Bout_trade_no%7D\">按商户订单号查询（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/transactions/%7Btransaction_id%7D\">按微信支付订单号查询（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/contracts/%7Bcontract_id%7D/terminate\">申请解约（委托代扣∙跨境支付）</a></li><li><a href=\"/openapi/v3/global/papay/transactions/out-trade-no/%7Bout_trade_no%7D/reverse\">撤销订单（委托代扣∙跨境支付）</a></li></ul></details><details class=\"section-group\"><summary>分账</summary><ul><li><a href=\"/openapi/v3/global/profit-sharing/receivers\">分账接收方的添加与删除（跨境支付）</a></li><li><a href=\"/openapi/v3/global/merchant-storage/file/upload\">上传文件（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/orders\">请求分账（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/orders/unfreeze\">解冻剩余资金（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/transactions/mark\">分账标记（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/orders/%7Bout_order_no%7D\">查询分账结果（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/receivers/%7Baccount%7D\">查询分账接收方添加结果（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/refunds/refundable-balance\">查询垫付退款实时余额（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/transactions/%7Btransaction_id%7D/amounts\">查询剩余待分金额（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/transactions/%7Btransaction_id%7D/refundable-amounts\">查询订单剩余可退款金额（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/bill-download-url\">获取分账账单下载地址（跨境支付）</a></li><li><a href=\"/openapi/v3/global/profit-sharing/refunds/bill-download-url\">获取分账退款账单下载地址（跨境支付）</a></li></ul></details><details class=\"section-group\"><summary>报关</summary><ul><li><a href=\"/openapi/v3/customs/redeclare\">报关重推（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/customs/verify-certificate\">身份信息校验（报关∙跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/global/customs/redeclare\">报关重推（跨境支付）</a></li><li><a href=\"/openapi/v3/global/customs/verify-certificate\">身份信息校验（报关∙跨境支付）</a></li><li><a href=\"/openapi/v3/customs/orders\">报关、报关查询与修改（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/global/customs/orders\">报关、报关查询与修改（跨境支付）</a></li></ul></details><details class=\"section-group\"><summary>进件</summary><ul><li><a href=\"/openapi/v2/secapi/mch/addInstitutionsub\">子商户进件（跨境支付）（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mch/modifyInstitutionsub\">修改子商户（跨境支付）（APIv2）</a></li><li><a href=\"/openapi/v3/global/merchants\">子商户进件（跨境支付）</a></li><li><a href=\"/openapi/v2/secapi/mch/queryInstitutionsub\">查询子商户（跨境支付）（APIv2）</a></li><li><a href=\"/openapi/v3/global/merchants/%7Bsub_mchid%7D\">子商户的查询与修改（跨境支付）</a></li><li><a href=\"/openapi/v3/merchants/%7Bsub_mchid%7D\">查询子商户（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/merchants\">子商户的进件与修改（跨境支付，旧版）</a></li></ul></details><details class=\"section-group\"><summary>H5 权限</summary><ul><li><a href=\"/openapi/v3/global/merchant/h5/permission/applications\">创建 H5 支付权限申请单（跨境支付）</a></li><li><a href=\"/openapi/v3/global/merchant/h5/permission/applications/%7Bapplyment_id%7D\">H5 支付权限申请单的查询与修改（跨境支付）</a></li><li><a href=\"/openapi/v3/global/merchant/h5/permission/domain/applications\">创建 H5 支付域名修改申请单（跨境支付）</a></li><li><a href=\"/openapi/v3/global/merchant/h5/permission/domain/applications/%7Bapplyment_id%7D\">H5 支付域名修改申请单的查询与修改（跨境支付）</a></li><li><a href=\"/openapi/v3/global/merchant/h5/permission/%7Bsub_mchid%7D\">查询子商户 H5 支付权限状态（跨境支付）</a></li></ul></details><details class=\"section-group\"><summary>账单与结算</summary><ul><li><a href=\"/openapi/v2/pay/queryexchagerate\">查询汇率（跨境支付）（APIv2）</a></li><li><a href=\"/openapi/v2/pay/settlementquery\">查询结算资金（跨境支付）（APIv2）</a></li><li><a href=\"/openapi/v3/global/certificates\">获取平台证书列表（跨境支付）</a></li><li><a href=\"/openapi/v3/global/refund/partner/recharge-balance/sub-mchid/%7Bsub_mchid%7D\">查询子商户充值退款余额（跨境支付）</a></li><li><a href=\"/openapi/v3/global/refund/recharge-balance\">查询充值退款余额（跨境支付）</a></li><li><a href=\"/openapi/v3/global/settle/settlements\">查询结算资金明细（跨境支付）</a></li><li><a href=\"/openapi/v3/settle/settlements\">查询结算资金明细（跨境支付，旧版）</a></li><li><a href=\"/openapi/v3/global/statements\">下载对账单（跨境支付）</a></li><li><a href=\"/openapi/v3/statements\">下载对账单（跨境支付，旧版）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"common": "<details class=\"section-switch\"><summary><b>通用接口</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“通用接口”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/common\">概览</a></li></ul><details class=\"section-group\" open><summary>接口</summary><ul><li><a href=\"/openapi/v3/merchant/media/upload\">图片上传</a></li><li><a href=\"/openapi/v3/merchant/media/video_upload\">视频上传</a></li><li><a href=\"/openapi/v3/rate-activity/applications\">报名费率优惠活动</a></li><li><a href=\"/openapi/v3/capital/capitallhh/areas/provinces\">查询省份列表</a></li><li><a href=\"/openapi/v3/capital/capitallhh/areas/provinces/%7Bprovince_code%7D/cities\">查询城市列表</a></li><li><a href=\"/openapi/v3/capital/capitallhh/banks/corporate-banking\">查询支持对公业务的银行列表</a></li><li><a href=\"/openapi/v3/capital/capitallhh/banks/personal-banking\">查询支持个人业务的银行列表</a></li><li><a href=\"/openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account\">获取对私银行卡号开户银行</a></li><li><a href=\"/openapi/v3/capital/capitallhh/banks/%7Bbank_alias_code%7D/branches\">查询支行列表</a></li><li><a href=\"/openapi/v3/certificates\">下载平台证书</a></li><li><a href=\"/openapi/v3/rate-activity/applications/id/%7Bapplication_id%7D\">费率优惠活动申请的查询与修改</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"v2-pay": "<details class=\"section-switch\"><summary><b>APIv2 支付</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“APIv2 支付”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/v2-pay\">概览</a></li></ul><details class=\"section-group\"><summary>支付</summary><ul><li><a href=\"/openapi/v2/pay/unifiedorder\">统一下单</a></li><li><a href=\"/openapi/v2/pay/micropay\">提交付款码支付</a></li><li><a href=\"/openapi/v2/pay/orderquery\">查询订单（APIv2）</a></li><li><a href=\"/openapi/v2/pay/closeorder\">关闭订单（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/reverse\">撤销订单（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>合单</summary><ul><li><a href=\"/openapi/v2/pay/combinedorder\">合单下单（APIv2）</a></li><li><a href=\"/openapi/v2/pay/querycombinedorder\">合单查单（APIv2）</a></li><li><a href=\"/openapi/v2/pay/closecombinedorder\">合单关单（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>退款</summary><ul><li><a href=\"/openapi/v2/secapi/pay/refund\">申请退款（APIv2）</a></li><li><a href=\"/openapi/v2/pay/refundquery\">查询退款（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/refundv2\">申请单品退款（APIv2）</a></li><li><a href=\"/openapi/v2/pay/refundqueryv2\">查询单品退款（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>账单</summary><ul><li><a href=\"/openapi/v2/pay/downloadbill\">下载对账单</a></li><li><a href=\"/openapi/v2/pay/downloadfundflow\">下载资金账单（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>人脸支付</summary><ul><li><a href=\"/openapi/v2/pay/facepay\">提交刷脸支付（APIv2）</a></li><li><a href=\"/openapi/v2/face/get_wxpayface_authinfo\">获取刷脸调用凭证（APIv2）</a></li><li><a href=\"/openapi/v2/pay/facepayquery\">查询刷脸支付订单（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/facepayreverse\">撤销刷脸支付订单（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>通用</summary><ul><li><a href=\"/openapi/v2/secapi/mch/addsubdevconfig\">新增特约商户开发配置（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mch/uploadmedia\">图片上传（APIv2）</a></li><li><a href=\"/openapi/v2/billcommentsp/batchquerycomment\">拉取订单评价数据（APIv2）</a></li><li><a href=\"/openapi/v2/risk/getcertficates\">获取平台证书（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mch/querysubdevconfig\">查询特约商户开发配置（APIv2）</a></li><li><a href=\"/openapi/v2/tools/authcodetoopenid\">授权码查询 openid（APIv2）</a></li><li><a href=\"/openapi/v2/payitil/report\">交易保障（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mch/channelsetting\">指定特约商户渠道号（APIv2）</a></li><li><a href=\"/openapi/v2/tools/shorturl\">转换短链接（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mkt/addrecommendconf\" class=\"deprecated\">特约商户关注功能配置（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>沙箱环境</summary><ul><li><a href=\"/openapi/v2/xdc/apiv2sandbox/pay/micropay\">沙箱付款码支付（APIv2）</a></li><li><a href=\"/openapi/v2/xdc/apiv2getsignkey/sign/getsignkey\">获取沙箱环境密钥（APIv2）</a></li><li><a href=\"/openapi/v2/xdc/apiv2sandbox/pay/orderquery\">沙箱查询订单（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/micropay\" class=\"deprecated\">提交付款码支付（旧沙箱）（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/refund\" class=\"deprecated\">申请退款（旧沙箱）（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/unifiedorder\" class=\"deprecated\">统一下单（旧沙箱）（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/getsignkey\" class=\"deprecated\">获取验签密钥（旧沙箱）（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/orderquery\" class=\"deprecated\">查询订单（旧沙箱）（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/refundquery\" class=\"deprecated\">查询退款（旧沙箱）（APIv2）</a></li><li><a href=\"/openapi/v2/sandboxnew/pay/downloadbill\" class=\"deprecated\">下载对账单（旧沙箱）（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>通知</summary><ul><li><a href=\"/webhook/v2/transaction-success\">支付结果通知（APIv2）</a></li><li><a href=\"/webhook/v2/refund-processed\">退款结果通知（APIv2）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"v2-fund": "<details class=\"section-switch\"><summary><b>APIv2 资金与商户</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“APIv2 资金与商户”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/v2-fund\">概览</a></li></ul><details class=\"section-group\"><summary>分账</summary><ul><li><a href=\"/openapi/v2/pay/profitsharingaddreceiver\">添加分账接收方（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/multiprofitsharing\">请求多次分账（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/profitsharing\">请求单次分账（APIv2）</a></li><li><a href=\"/openapi/v2/pay/profitsharingmerchantratioquery\">查询最大分账比例（APIv2）</a></li><li><a href=\"/openapi/v2/pay/profitsharingorderamountquery\">查询订单待分账金额（APIv2）</a></li><li><a href=\"/openapi/v2/pay/profitsharingquery\">查询分账结果（APIv2）</a></li><li><a href=\"/openapi/v2/pay/profitsharingreturnquery\">查询分账回退结果（APIv2）</a></li><li><a href=\"/openapi/v2/pay/profitsharingremovereceiver\">删除分账接收方（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/profitsharingfinish\">完结分账（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/pay/profitsharingreturn\">分账回退（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>红包</summary><ul><li><a href=\"/openapi/v2/mmpaymkttransfers/sendminiprogramhb\">发放小程序红包（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/sendredpack\">发放普通红包（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/gethbinfo\">查询红包记录（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/sendgroupredpack\" class=\"deprecated\">发放裂变红包（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>付款</summary><ul><li><a href=\"/openapi/v2/mmpaymkttransfers/gettransferinfo\">查询企业付款到零钱（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaysptrans/query_bank\">查询企业付款到银行卡（APIv2）</a></li><li><a href=\"/openapi/v2/risk/getpublickey\">获取 RSA 加密公钥（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/promotion/transfers\">企业付款到零钱（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaysptrans/pay_bank\">企业付款到银行卡（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>企业微信红包</summary><ul><li><a href=\"/openapi/v2/mmpaymkttransfers/sendworkwxredpack\">发放企业红包（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/queryworkwxredpack\">查询企业红包记录（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>企业微信付款</summary><ul><li><a href=\"/openapi/v2/mmpaymkttransfers/promotion/querywwsptrans2pocket\">查询向员工付款记录（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/promotion/paywwsptrans2pocket\">向员工付款（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>代金券</summary><ul><li><a href=\"/openapi/v2/mmpaymkttransfers/send_coupon\">发放代金券（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/query_coupon_stock\">查询代金券批次（APIv2）</a></li><li><a href=\"/openapi/v2/mmpaymkttransfers/querycouponsinfo\">查询代金券信息（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>报关</summary><ul><li><a href=\"/openapi/v2/cgi-bin/mch/customs/customdeclareorder\">提交订单附加信息（报关）（APIv2）</a></li><li><a href=\"/openapi/v2/cgi-bin/mch/customs/customdeclarequery\">查询订单附加信息（报关）（APIv2）</a></li><li><a href=\"/openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare\">重推订单附加信息（报关）（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>小微商户</summary><ul><li><a href=\"/openapi/v2/applyment/micro/signcontract\" class=\"deprecated\">小微签约报备（APIv2）</a></li><li><a href=\"/openapi/v2/applyment/micro/submit\" class=\"deprecated\">小微商户申请入驻（APIv2）</a></li><li><a href=\"/openapi/v2/applyment/micro/submitupgrade\" class=\"deprecated\">提交小微升级申请（APIv2）</a></li><li><a href=\"/openapi/v2/fund/reautowithdrawbydate\" class=\"deprecated\">重新发起小微提现（APIv2）</a></li><li><a href=\"/openapi/v2/applyment/micro/getstate\" class=\"deprecated\">查询小微申请状态（APIv2）</a></li><li><a href=\"/openapi/v2/applyment/micro/getupgradestate\" class=\"deprecated\">查询小微升级状态（APIv2）</a></li><li><a href=\"/openapi/v2/fund/queryautowithdrawbydate\" class=\"deprecated\">查询小微提现状态（APIv2）</a></li><li><a href=\"/openapi/v2/applyment/micro/modifyarchives\" class=\"deprecated\">修改小微结算银行卡（APIv2）</a></li><li><a href=\"/openapi/v2/applyment/micro/modifycontactinfo\" class=\"deprecated\">修改小微联系信息（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>风控</summary><ul><li><a href=\"/openapi/v2/mchrisk/setmchriskcallback\">设置风险通知地址（APIv2）</a></li><li><a href=\"/openapi/v2/mchrisk/bankquerymchauditinfo\">查询间联商户审核状态（APIv2）</a></li><li><a href=\"/openapi/v2/mchrisk/channelquerymchauditinfo\">渠道商查询商户审核信息（APIv2）</a></li><li><a href=\"/openapi/v2/mchrisk/querymchrisk\">核查风险商户（APIv2）</a></li><li><a href=\"/openapi/v2/risk/getviolation\">查询特约商户违规信息（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mch/submchmanage\">录入与查询特约商户（APIv2）</a></li><li><a href=\"/openapi/v2/mchrisk/syncmchriskresult\">同步风险商户处理结果（APIv2）</a></li><li><a href=\"/openapi/v2/secapi/mch/modifymchinfo\">修改特约商户信息（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>实名校验</summary><ul><li><a href=\"/openapi/v2/secsvc/getrealnameinfo\">微信支付实名授权（APIv2）</a></li><li><a href=\"/openapi/v2/secsvc/realnameauth\">微信支付实名验证（APIv2）</a></li><li><a href=\"/openapi/v2/appauth/authindex\">实名授权获取 code（APIv2）</a></li><li><a href=\"/openapi/v2/appauth/getaccesstoken\">用 code 换取实名调用凭证（APIv2）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>",
	"v2-deduct": "<details class=\"section-switch\"><summary><b>APIv2 扣款与押金</b> <span>切换产品</span></summary><ul><li><a href=\"/products/\">全部产品</a></li><li><a href=\"/products/basic\">基础支付</a></li><li><a href=\"/products/combine\">合单支付</a></li><li><a href=\"/products/refund\">退款</a></li><li><a href=\"/products/bill\">账单</a></li><li><a href=\"/products/profitsharing\">分账</a></li><li><a href=\"/products/transfer\">商家转账</a></li><li><a href=\"/products/ecommerce\">电商收付通</a></li><li><a href=\"/products/compensation\">平台赔付</a></li><li><a href=\"/products/payscore\">支付分</a></li><li><a href=\"/products/papay\">委托代扣</a></li><li><a href=\"/products/face\">刷脸与刷掌</a></li><li><a href=\"/products/onboarding\">进件与商户资料</a></li><li><a href=\"/products/risk\">投诉与风险</a></li><li><a href=\"/products/coupon\">代金券与商家券</a></li><li><a href=\"/products/product-coupon\">商品券</a></li><li><a href=\"/products/membercard\">会员卡</a></li><li><a href=\"/products/brand\">品牌与商家名片</a></li><li><a href=\"/products/tools\">经营工具</a></li><li><a href=\"/products/fapiao\">电子发票</a></li><li><a href=\"/products/transport\">出行与租借</a></li><li><a href=\"/products/livelihood\">教育与民生</a></li><li><a href=\"/products/gov-subsidy\">国补专区</a></li><li><a href=\"/products/webizpay\">企业支付</a></li><li><a href=\"/products/cross-border\">跨境支付</a></li><li><a href=\"/products/common\">通用接口</a></li><li><a href=\"/products/v2-pay\">APIv2 支付</a></li><li><a href=\"/products/v2-fund\">APIv2 资金与商户</a></li><li><a href=\"/products/v2-deduct\">APIv2 扣款与押金</a></li></ul></details><input class=\"section-filter\" type=\"search\" placeholder=\"筛选本栏\" aria-label=\"筛选“APIv2 扣款与押金”的页面\" autocomplete=\"off\" spellcheck=\"false\"><ul><li><a href=\"/products/v2-deduct\">概览</a></li></ul><details class=\"section-group\"><summary>委托扣款</summary><ul><li><a href=\"/openapi/v2/papay/entrustweb\">公众号纯签约（APIv2）</a></li><li><a href=\"/openapi/v2/papay/h5entrustweb\">H5 纯签约（APIv2）</a></li><li><a href=\"/openapi/v2/papay/partner/entrustweb\">公众号纯签约（服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/partner/h5entrustweb\">H5 纯签约（服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/partner/preentrustweb\">APP 纯签约（服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/preentrustweb\">APP 纯签约（APIv2）</a></li><li><a href=\"/openapi/v2/pay/contractorder\">支付中签约（委托扣款）（APIv2）</a></li><li><a href=\"/openapi/v2/pay/pappayapply\">申请扣款（委托扣款）（APIv2）</a></li><li><a href=\"/openapi/v2/pay/partner/pappayapply\">申请扣款（委托扣款∙服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/partner/querycontract\">查询签约关系（服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/querycontract\">查询签约关系（委托扣款）（APIv2）</a></li><li><a href=\"/openapi/v2/pay/paporderquery\">查询代扣订单（APIv2）</a></li><li><a href=\"/openapi/v2/pay/partner/paporderquery\">查询代扣订单（服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/deletecontract\">申请解约（委托扣款）（APIv2）</a></li><li><a href=\"/openapi/v2/papay/partner/deletecontract\">申请解约（委托扣款∙服务商）（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>车主平台</summary><ul><li><a href=\"/openapi/v2/vehicle/partnerpay/payapply\">申请扣款（车主∙服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/vehicle/pay/payapply\">申请扣款（车主）（APIv2）</a></li><li><a href=\"/openapi/v2/transit/partnerpay/queryorder\">查询代扣订单（乘车码∙服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/transit/queryorder\">查询代扣订单（乘车码）（APIv2）</a></li><li><a href=\"/openapi/v2/vehicle/partnerpay/querystate\">查询用户状态（车主∙服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/vehicle/pay/querystate\">查询用户状态（车主）（APIv2）</a></li><li><a href=\"/openapi/v2/vehicle/partnerpay/notification\">用户入场通知（服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/vehicle/pay/notification\">用户入场通知（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>乘车码代扣</summary><ul><li><a href=\"/openapi/v2/transit/partnerpay/payapply\">申请扣款（乘车码∙服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/transit/pay/payapply\">申请扣款（乘车码）（APIv2）</a></li><li><a href=\"/openapi/v2/transit/partnerpay/querystate\">查询用户状态（乘车码∙服务商）（APIv2）</a></li><li><a href=\"/openapi/v2/transit/pay/querystate\">查询用户状态（乘车码）（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>免押租借</summary><ul><li><a href=\"/openapi/v2/wxv/createrentbill\">创建租借订单（APIv2）</a></li><li><a href=\"/openapi/v2/wxv/queryrentbill\">查询租借订单（APIv2）</a></li><li><a href=\"/openapi/v2/wxv/cancelbill\">撤销租借订单（APIv2）</a></li><li><a href=\"/openapi/v2/wxv/finishrentbill\">完结租借订单（APIv2）</a></li><li><a href=\"/openapi/v2/wxv/changerentmoney\">修改租借订单金额（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>免押速住</summary><ul><li><a href=\"/openapi/v2/wxv/createhotelbill\">创建速住订单（APIv2）</a></li><li><a href=\"/openapi/v2/wxv/queryhotelbill\">查询速住订单（APIv2）</a></li><li><a href=\"/openapi/v2/wxv/finishhotelbill\">完结速住订单（APIv2）</a></li></ul></details><details class=\"section-group\"><summary>酒店押金</summary><ul><li><a href=\"/openapi/v2/deposit/facepay\">支付押金（人脸支付）（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/micropay\">支付押金（付款码支付）（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/refund\">申请押金退款（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/unifiedorder\">支付押金（JSAPI 与 APP 支付）（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/orderquery\">查询押金订单（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/refundquery\">查询押金退款（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/reverse\">撤销押金订单（APIv2）</a></li><li><a href=\"/openapi/v2/deposit/consume\">消费押金（APIv2）</a></li></ul></details><p class=\"section-none\" hidden>没有符合的页面</p>"
};
var loaders = {};
// .vitepress/theme/section.ts
var GROUP = "section-group";
var EDGE = 100;
/**
* Marks a page in the HTML of its section and opens its group: what `showCurrent` does in the
* browser, for the server.
*/
function withCurrent(html, address) {
	const link = `<a href="${address}"`;
	const marked = html.replaceAll(link, `${link} aria-current="page"`);
	const at = marked.lastIndexOf(link);
	const start = marked.lastIndexOf(`<details class="${GROUP}"`, at);
	const isInside = start >= 0 && marked.indexOf("</details>", start) > at;
	const end = start + `<details class="${GROUP}"`.length;
	if (!isInside || marked.startsWith(" open", end)) return marked;
	return `${marked.slice(0, end)} open${marked.slice(end)}`;
}
/** Marks the page in its section, opens its group and brings it into view. */
function showCurrent(section, address) {
	for (const old of section.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
	const links = [...section.querySelectorAll(`a[href="${CSS.escape(address)}"]`)];
	for (const link of links) link.setAttribute("aria-current", "page");
	section.querySelector(".section-switch")?.removeAttribute("open");
	const link = links.at(-1);
	link?.closest(`.${GROUP}`)?.setAttribute("open", "");
	if (link) reveal(link);
}
function reveal(link) {
	const sidebar = link.closest(".VPSidebar");
	if (!sidebar) return;
	const { top, bottom } = sidebar.getBoundingClientRect();
	const place = link.getBoundingClientRect();
	if (place.top > top + EDGE && place.bottom < bottom - EDGE) return;
	sidebar.scrollTop += place.top - (top + bottom) / 2;
}
// .vitepress/theme/components/SectionNav.vue?vue&type=script&setup=true&lang.ts
var SectionNav_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SectionNav",
	__ssrInlineRender: true,
	setup(__props) {
		const { page, frontmatter } = useData$1();
		const root = useTemplateRef("root");
		const section = computed(() => String(frontmatter.value.section ?? ""));
		const address = computed(() => encodeURI(withBase(`/${page.value.relativePath.replace(/\.md$/, "")}`)));
		const html = ref(withCurrent(rendered[section.value] ?? "", address.value));
		async function load() {
			const id = section.value;
			const loaded = await loaders[id]?.().catch(() => void 0);
			if (id === section.value) html.value = loaded?.default ?? "";
		}
		async function show() {
			await nextTick();
			if (root.value) showCurrent(root.value, address.value);
		}
		onMounted(async () => {
			if (!html.value) await load();
			await show();
		});
		watch(section, load);
		watch([address, html], show);
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({
				ref_key: "root",
				ref: root,
				class: "section-nav",
				"data-section": section.value
			}, _attrs))}>${html.value ?? ""}</div>`);
		};
	}
});
// .vitepress/theme/components/SectionNav.vue
var _sfc_setup$1 = SectionNav_vue_vue_type_script_setup_true_lang_default.setup;
SectionNav_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/SectionNav.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var SectionNav_default = SectionNav_vue_vue_type_script_setup_true_lang_default;
// .vitepress/theme/search/state.ts
var isOpen = ref(false);
var question = ref("");
/** Opens and closes search from anywhere in the theme. */
function useSearch() {
	return {
		isOpen,
		question,
		open: (asked = "") => {
			question.value = asked;
			isOpen.value = true;
		},
		close: () => {
			isOpen.value = false;
		},
		preload: () => {
			import("./browser.oTuMU8An.js").then(({ engine }) => engine.prepare()).catch(() => void 0);
		}
	};
}
/** Whether a key is typed into something, so that it is no command. */
function isTyping(target) {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches("input, textarea, select");
}
// .vitepress/theme/components/SiteSearch.vue?vue&type=script&setup=true&lang.ts
/**
* `field`: wide, as in the middle of a page, beside the button of the bar. `words`: what is asked
* when it opens.
*/
var SiteSearch_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SiteSearch",
	__ssrInlineRender: true,
	props: {
		field: {
			type: Boolean,
			default: false
		},
		words: { default: "" }
	},
	setup(__props) {
		const SearchDialog = defineAsyncComponent(() => import("./SearchDialog.yAnxjIzN.js"));
		const { isOpen, open, close, preload } = useSearch();
		const wasOpened = ref(false);
		watch(isOpen, (value) => {
			if (value) wasOpened.value = true;
		});
		function onKey(event) {
			const isCommand = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === "k";
			const isSlash = event.key === "/" && !event.metaKey && !event.ctrlKey && !isTyping(event.target);
			if (!isCommand && !isSlash) return;
			event.preventDefault();
			if (isCommand && isOpen.value) close();
			else open();
		}
		onMounted(() => {
			if (!__props.field) window.addEventListener("keydown", onKey);
		});
		onUnmounted(() => window.removeEventListener("keydown", onKey));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(mergeProps({ class: ["site-search", { field: __props.field }] }, _attrs))}><button type="button" aria-haspopup="dialog"${ssrRenderAttr("aria-keyshortcuts", "/ Control+K Meta+K")}><span class="vpi-search" aria-hidden="true"></span><span class="label">${ssrInterpolate(__props.field ? "搜索接口、字段、错误码、指南" : "搜索")}</span><kbd aria-hidden="true"></kbd></button>`);
			if (!__props.field && wasOpened.value) _push(ssrRenderComponent(unref(SearchDialog), null, null, _parent));
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// .vitepress/theme/components/SiteSearch.vue
var _sfc_setup = SiteSearch_vue_vue_type_script_setup_true_lang_default.setup;
SiteSearch_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/SiteSearch.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SiteSearch_default = SiteSearch_vue_vue_type_script_setup_true_lang_default;
// .vitepress/theme/index.ts
var theme_default = {
	extends: theme,
	Layout: () => h(theme.Layout, null, {
		"doc-before": () => h(PageActions_default),
		"not-found": () => h(NotFound_default, null, { search: ({ words }) => h(SiteSearch_default, {
			field: true,
			words
		}) }),
		"nav-bar-content-before": () => h(SiteSearch_default),
		"sidebar-nav-before": () => h(SectionNav_default)
	}),
	async enhanceApp({ app, router }) {
		app.component("landing", LandingPage_default);
	}
};
// node_modules/vitepress/dist/client/app/index.js
function resolveThemeExtends(theme) {
	if (theme.extends) {
		const base = resolveThemeExtends(theme.extends);
		return {
			...base,
			...theme,
			async enhanceApp(ctx) {
				await base.enhanceApp?.(ctx);
				await theme.enhanceApp?.(ctx);
			},
			setup() {
				base.setup?.();
				theme.setup?.();
			}
		};
	}
	return theme;
}
var Theme = resolveThemeExtends(theme_default);
var VitePressApp = defineComponent({
	name: "VitePressApp",
	setup() {
		const { site, lang, dir } = useData$1();
		onMounted(() => {
			watchEffect(() => {
				document.documentElement.lang = lang.value;
				document.documentElement.dir = dir.value;
			});
		});
		if (site.value.router.prefetchLinks) usePrefetch();
		useCopyCode();
		useCodeGroups();
		if (Theme.setup) Theme.setup();
		return () => h(Theme.Layout);
	}
});
async function createApp() {
	globalThis.__VITEPRESS__ = true;
	const router = newRouter();
	const app = newApp();
	app.provide(RouterSymbol, router);
	const data = initData(router.route);
	app.provide(dataSymbol, data);
	app.component("Content", Content);
	app.component("ClientOnly", ClientOnly);
	Object.defineProperties(app.config.globalProperties, {
		$frontmatter: { get() {
			return data.frontmatter.value;
		} },
		$params: { get() {
			return data.page.value.params;
		} }
	});
	app.config.throwUnhandledErrorInProduction = true;
	if (Theme.enhanceApp) await Theme.enhanceApp({
		app,
		router,
		siteData: siteDataRef
	});
	return {
		app,
		router,
		data
	};
}
function newApp() {
	return createSSRApp(VitePressApp);
}
function newRouter() {
	let isInitialPageLoad = inBrowser;
	return createRouter((path) => {
		let pageFilePath = pathToFile(path);
		let pageModule = null;
		if (pageFilePath) {
			if (isInitialPageLoad) pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
			pageModule = import(
				/*@vite-ignore*/
				pageFilePath
);
		}
		if (inBrowser) isInitialPageLoad = false;
		return pageModule;
	}, Theme.NotFound);
}
if (inBrowser) createApp().then(({ app, router, data }) => {
	router.go(location.href, { initialLoad: true }).then(() => {
		useUpdateHead(router.route, data.site);
		app.mount("#app");
	});
});
// node_modules/vitepress/dist/client/app/ssr.js
async function render(path) {
	const { app, router } = await createApp();
	await router.go(path);
	const ctx = {
		content: "",
		vpIcons: /* @__PURE__ */ new Set()
	};
	ctx.content = await renderToString(app, ctx);
	return ctx;
}
export { withBase as n, render, useSearch as t };
