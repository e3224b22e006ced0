import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/webhook/index.md
var __pageData = JSON.parse("{\"title\":\"全部通知\",\"description\":\"微信支付会发出的全部通知，按产品排列，可以按名称和事件筛选。\",\"frontmatter\":{\"title\":\"全部通知\",\"description\":\"微信支付会发出的全部通知，按产品排列，可以按名称和事件筛选。\"},\"headers\":[],\"relativePath\":\"webhook/index.md\",\"filePath\":\"webhook/index.md\",\"lastUpdated\":1795671151000}");
var _sfc_main = { name: "webhook/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><h1 id="全部通知" tabindex="-1">全部通知 <a class="header-anchor" href="#全部通知" aria-label="Permalink to “全部通知”">​</a></h1><p>微信支付会发出的全部通知，按产品排列，可以按名称和事件筛选。怎样验签、解密和应答，见<a href="./../guide/webhook">处理回调通知</a>。</p><div class="catalog-filter"><label>筛选 <input type="search" name="words" placeholder="名称或事件，例如 TRANSACTION" autocomplete="off" spellcheck="false"></label><label>产品 <select name="product"><option value="">全部</option><option value="basic">基础支付</option><option value="refund">退款</option><option value="v2-pay">APIv2 支付</option></select></label><output data-unit="个通知" aria-live="polite">6 个通知</output></div><div class="catalog"><section data-product="basic" style="--rows:1;"><h2 id="basic" tabindex="-1"><a href="/products/basic">基础支付</a> <a class="header-anchor" href="#basic" aria-label="“基础支付”的链接">​</a></h2><table class="notices"><thead><tr><th scope="col">名称</th><th scope="col">事件</th></tr></thead><tbody><tr><td><a href="/webhook/v3/TRANSACTION.SUCCESS">支付成功通知</a></td><td>TRANSACTION.SUCCESS</td></tr></tbody></table></section><section data-product="refund" style="--rows:3;"><h2 id="refund" tabindex="-1"><a href="/products/refund">退款</a> <a class="header-anchor" href="#refund" aria-label="“退款”的链接">​</a></h2><table class="notices"><thead><tr><th scope="col">名称</th><th scope="col">事件</th></tr></thead><tbody><tr><td><a href="/webhook/v3/REFUND.ABNORMAL">退款异常通知</a></td><td>REFUND.ABNORMAL</td></tr><tr><td><a href="/webhook/v3/REFUND.CLOSED">退款关闭通知</a></td><td>REFUND.CLOSED</td></tr><tr><td><a href="/webhook/v3/REFUND.SUCCESS">退款成功通知</a></td><td>REFUND.SUCCESS</td></tr></tbody></table></section><section data-product="v2-pay" style="--rows:2;"><h2 id="v2-pay" tabindex="-1"><a href="/products/v2-pay">APIv2 支付</a> <a class="header-anchor" href="#v2-pay" aria-label="“APIv2 支付”的链接">​</a></h2><table class="notices"><thead><tr><th scope="col">名称</th><th scope="col">事件</th></tr></thead><tbody><tr><td><a href="/webhook/v2/transaction-success">支付结果通知（APIv2）</a></td><td>transaction-success</td></tr><tr><td><a href="/webhook/v2/refund-processed">退款结果通知（APIv2）</a></td><td>refund-processed</td></tr></tbody></table></section><p class="catalog-none" hidden>没有符合条件的。少写几个字，或把条件改回“全部”。</p></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("webhook/index.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var webhook_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, webhook_default as default };
