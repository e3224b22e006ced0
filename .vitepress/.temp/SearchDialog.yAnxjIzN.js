import { n as withBase, t as useSearch } from "./app.js";
import { Fragment, computed, createBlock, createTextVNode, createVNode, defineComponent, mergeProps, onMounted, openBlock, ref, renderList, resolveDynamicComponent, toDisplayString, unref, useSSRContext, useTemplateRef, watch, withCtx } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent, ssrRenderList, ssrRenderTeleport, ssrRenderVNode } from "vue/server-renderer";
// .vitepress/theme/search/finder.ts
var NOTHING = {
	results: [],
	corrections: []
};
var TEXT_DELAY = 150;
/** Searches as the reader types: pages and names at once, text as soon as the typing rests. */
function useFinder() {
	const query = ref("");
	const answer = ref(NOTHING);
	const state = ref("empty");
	const isBusy = ref(false);
	const active = ref(0);
	let turn = 0;
	const show = (found) => {
		const chosen = answer.value.results[active.value]?.address;
		const place = found.results.findIndex(({ address }) => address === chosen);
		active.value = active.value === 0 ? 0 : Math.max(0, place);
		answer.value = found;
		if (found.results.length > 0) state.value = "found";
	};
	const ask = async (text, isCurrent, expanded) => {
		const { engine } = await import("./browser.oTuMU8An.js");
		const found = await engine.find(text, expanded);
		if (!isCurrent()) return;
		active.value = 0;
		show(found);
		await new Promise((resolve) => setTimeout(resolve, TEXT_DELAY));
		if (!isCurrent()) return;
		const all = await engine.findAll(text, expanded);
		if (!isCurrent()) return;
		show(all);
		if (all.results.length === 0) state.value = "nothing";
	};
	const run = (text, expanded) => {
		const own = ++turn;
		const isCurrent = () => own === turn;
		isBusy.value = text.trim() !== "";
		if (!isBusy.value) {
			answer.value = NOTHING;
			state.value = "empty";
			return;
		}
		if (state.value !== "found") state.value = "loading";
		ask(text, isCurrent, expanded).catch(() => {
			if (isCurrent()) state.value = "failed";
		}).finally(() => {
			if (isCurrent()) isBusy.value = false;
		});
	};
	watch(query, (text) => run(text));
	return {
		query,
		answer,
		state,
		isBusy,
		active,
		expand: () => run(query.value, answer.value.more?.name),
		move(step) {
			const count = answer.value.results.length + (answer.value.more ? 1 : 0);
			if (count > 0) active.value = (active.value + step + count) % count;
		}
	};
}
// .vitepress/theme/search/marks.ts
var RE_SPECIAL = /[.*+?^${}()|[\]\\]/g;
var RE_PARTS = /\p{Script=Han}+|[a-z0-9_.\-/]+/giu;
/**
* Cuts a text where it holds what was asked.
*
* @param query as typed
*/
function marked(text, query) {
	const wanted = query.match(RE_PARTS)?.map((part) => part.replace(RE_SPECIAL, "\\$&")) ?? [];
	if (wanted.length === 0) return [{
		text,
		isMarked: false
	}];
	return text.split(new RegExp(`(${wanted.join("|")})`, "i")).map((part, index) => ({
		text: part,
		isMarked: index % 2 === 1
	})).filter((part) => part.text);
}
// .vitepress/theme/components/SearchResult.vue?vue&type=script&setup=true&lang.ts
/** `asked`: what is marked in the texts. */
var SearchResult_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SearchResult",
	__ssrInlineRender: true,
	props: {
		result: {},
		asked: {}
	},
	setup(__props) {
		const LABELS = {
			endpoint: "接口",
			guide: "指南",
			notification: "回调通知",
			product: "产品",
			page: "页面",
			field: "字段",
			value: "取值",
			error: "错误码",
			text: "正文"
		};
		const href = computed(() => withBase(encodeURI(__props.result.address)));
		const isCode = computed(() => [
			"field",
			"value",
			"error"
		].includes(__props.result.kind));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<a${ssrRenderAttrs(mergeProps({
				href: href.value,
				role: "option",
				tabindex: "-1",
				class: "search-result"
			}, _attrs))}><span class="${ssrRenderClass([__props.result.kind, "kind"])}">${ssrInterpolate(LABELS[__props.result.kind])}</span><span class="what">`);
			ssrRenderVNode(_push, createVNode(resolveDynamicComponent(isCode.value ? "code" : "b"), null, {
				default: withCtx((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<!--[-->`);
						ssrRenderList(unref(marked)(__props.result.title, __props.asked), (part, index) => {
							ssrRenderVNode(_push, createVNode(resolveDynamicComponent(part.isMarked ? "mark" : "span"), { key: index }, {
								default: withCtx((_, _push, _parent, _scopeId) => {
									if (_push) _push(`${ssrInterpolate(part.text)}`);
									else return [createTextVNode(toDisplayString(part.text), 1)];
								}),
								_: 2
							}), _parent, _scopeId);
						});
						_push(`<!--]-->`);
					} else return [(openBlock(true), createBlock(Fragment, null, renderList(unref(marked)(__props.result.title, __props.asked), (part, index) => {
						return openBlock(), createBlock(resolveDynamicComponent(part.isMarked ? "mark" : "span"), { key: index }, {
							default: withCtx(() => [createTextVNode(toDisplayString(part.text), 1)]),
							_: 2
						}, 1024);
					}), 128))];
				}),
				_: 1
			}), _parent);
			if (__props.result.context) _push(`<span class="context">${ssrInterpolate(__props.result.context)}</span>`);
			else _push(`<!---->`);
			if (__props.result.isDeprecated) _push(`<em>已停用</em>`);
			else _push(`<!---->`);
			_push(`</span>`);
			if (__props.result.excerpt) {
				_push(`<span class="excerpt"><!--[-->`);
				ssrRenderList(unref(marked)(__props.result.excerpt, __props.asked), (part, index) => {
					ssrRenderVNode(_push, createVNode(resolveDynamicComponent(part.isMarked ? "mark" : "span"), { key: index }, {
						default: withCtx((_, _push, _parent, _scopeId) => {
							if (_push) _push(`${ssrInterpolate(part.text)}`);
							else return [createTextVNode(toDisplayString(part.text), 1)];
						}),
						_: 2
					}), _parent);
				});
				_push(`<!--]--></span>`);
			} else _push(`<!---->`);
			if (__props.result.path) {
				_push(`<span class="path">`);
				if (__props.result.method) _push(`<i>${ssrInterpolate(__props.result.method)}</i>`);
				else _push(`<!---->`);
				_push(` ${ssrInterpolate(__props.result.path)}</span>`);
			} else _push(`<!---->`);
			_push(`</a>`);
		};
	}
});
// .vitepress/theme/components/SearchResult.vue
var _sfc_setup$1 = SearchResult_vue_vue_type_script_setup_true_lang_default.setup;
SearchResult_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/SearchResult.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var SearchResult_default = SearchResult_vue_vue_type_script_setup_true_lang_default;
// .vitepress/theme/components/SearchDialog.vue?vue&type=script&setup=true&lang.ts
var SearchDialog_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ defineComponent({
	__name: "SearchDialog",
	__ssrInlineRender: true,
	setup(__props) {
		const EXAMPLES = [
			"关单",
			"商户订单号",
			"out_trade_no",
			"/v3/refund/domestic",
			"PARAM_ERROR"
		];
		const { isOpen, question, close } = useSearch();
		const { query, answer, state, isBusy, active, expand, move } = useFinder();
		const dialog = useTemplateRef("dialog");
		const input = useTemplateRef("input");
		useTemplateRef("list");
		const asked = computed(() => [query.value, ...answer.value.corrections.map(({ to }) => to)].join(" "));
		function show() {
			if (!isOpen.value) {
				dialog.value?.close();
				return;
			}
			dialog.value?.showModal();
			if (question.value) query.value = question.value;
			input.value?.focus();
			input.value?.select();
		}
		onMounted(show);
		watch(isOpen, show);
		return (_ctx, _push, _parent, _attrs) => {
			ssrRenderTeleport(_push, (_push) => {
				_push(`<dialog class="search-dialog" aria-label="搜索"><div class="search-panel"><form role="search"><span class="vpi-search" aria-hidden="true"></span><input role="combobox" type="text" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="接口、字段、路径、错误码、指南" aria-label="搜索接口、字段、路径、错误码、指南" aria-autocomplete="list" aria-controls="search-list"${ssrRenderAttr("aria-expanded", unref(answer).results.length > 0)}${ssrRenderAttr("aria-activedescendant", unref(answer).results.length > 0 ? `search-option-${unref(active)}` : void 0)}${ssrRenderAttr("value", unref(query))}><button type="button" class="close">关闭</button></form>`);
				if (unref(answer).corrections.length > 0) _push(`<p class="corrected"> 没有 ${ssrInterpolate(unref(answer).corrections.map(({ from }) => from).join("、"))}，显示 <b>${ssrInterpolate(unref(answer).corrections.map(({ to }) => to).join("、"))}</b> 的结果 </p>`);
				else _push(`<!---->`);
				_push(`<div id="search-list" role="listbox" aria-label="搜索结果"${ssrRenderAttr("aria-busy", unref(isBusy))}><!--[-->`);
				ssrRenderList(unref(answer).results, (result, index) => {
					_push(ssrRenderComponent(SearchResult_default, {
						id: `search-option-${index}`,
						key: `${result.kind} ${result.address} ${result.title}`,
						result,
						asked: asked.value,
						"aria-selected": index === unref(active),
						onPointermove: ($event) => active.value = index,
						onClick: ($event) => unref(close)()
					}, null, _parent));
				});
				_push(`<!--]-->`);
				if (unref(answer).more) _push(`<div${ssrRenderAttr("id", `search-option-${unref(answer).results.length}`)} role="option" class="more"${ssrRenderAttr("aria-selected", unref(active) === unref(answer).results.length)}> 列出全部 ${ssrInterpolate(unref(answer).more.count)} 个有 <code>${ssrInterpolate(unref(answer).more.name)}</code> 的页面 </div>`);
				else _push(`<!---->`);
				_push(`</div>`);
				if (unref(state) !== "found") {
					_push(`<div class="said">`);
					if (unref(state) === "empty") {
						_push(`<!--[--><p>可以输入中文、字段名、请求路径、链式写法、错误码或通知类型，例如：</p><p><!--[-->`);
						ssrRenderList(EXAMPLES, (one) => {
							_push(`<button type="button">${ssrInterpolate(one)}</button>`);
						});
						_push(`<!--]--></p><!--]-->`);
					} else if (unref(state) === "nothing") _push(`<p>没有找到“${ssrInterpolate(unref(query))}”。换一个说法，或者只输入其中一个词。</p>`);
					else if (unref(state) === "failed") _push(`<p>搜索数据没有加载成功。检查网络后再输入一次；网站刚刚更新过时，先刷新页面。</p>`);
					else _push(`<p>正在加载…</p>`);
					_push(`</div>`);
				} else _push(`<!---->`);
				_push(`<p class="keys" aria-hidden="true"><span><kbd>↑</kbd> <kbd>↓</kbd> 选择</span><span><kbd>Enter</kbd> 打开</span><span><kbd>Esc</kbd> 关闭</span></p><p role="status" class="visually-hidden">${ssrInterpolate(unref(state) === "found" ? `${unref(answer).results.length} 个结果` : "")} ${ssrInterpolate(unref(state) === "nothing" ? "没有找到" : "")}</p></div></dialog>`);
			}, "body", false, _parent);
		};
	}
});
// .vitepress/theme/components/SearchDialog.vue
var _sfc_setup = SearchDialog_vue_vue_type_script_setup_true_lang_default.setup;
SearchDialog_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/SearchDialog.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var SearchDialog_default = SearchDialog_vue_vue_type_script_setup_true_lang_default;
export { SearchDialog_default as default };
