import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/products/combine.md
var __pageData = JSON.parse("{\"title\":\"合单支付\",\"description\":\"把几个商户的订单合成一笔，用户只付一次，钱分别进各个商户。\",\"frontmatter\":{\"title\":\"合单支付\",\"description\":\"把几个商户的订单合成一笔，用户只付一次，钱分别进各个商户。\",\"section\":\"combine\"},\"headers\":[],\"relativePath\":\"products/combine.md\",\"filePath\":\"products/combine.md\",\"lastUpdated\":1795671151000}");
var _sfc_main = { name: "products/combine.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li aria-current="page">合单支付</li></ol></nav><h1 id="合单支付" tabindex="-1">合单支付 <a class="header-anchor" href="#合单支付" aria-label="Permalink to “合单支付”">​</a></h1><p>把几个商户的订单合成一笔，用户只付一次，钱分别进各个商户。</p><p>购物车里有几个商户的商品时，用合单下单：一个合单商户订单号下面有几个子单，每个子单有自己的商户号和金额。支付、查单、关单都按合单商户订单号进行；退款按子单，用退款接口逐个申请。</p><section><h2 id="calls" tabindex="-1">接口 <a class="header-anchor" href="#calls" aria-label="“接口”的链接">​</a></h2><table class="calls"><thead><tr><th scope="col">名称</th><th scope="col">方法</th><th scope="col">路径</th><th scope="col">谁可以调用</th></tr></thead><tbody><tr><td><a href="/openapi/v3/combine-transactions/jsapi">JSAPI 合单下单</a></td><td>POST</td><td>/v3<wbr>/combine-transactions<wbr>/jsapi</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/combine-transactions/app">APP 合单下单</a></td><td>POST</td><td>/v3<wbr>/combine-transactions<wbr>/app</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/combine-transactions/h5">H5 合单下单</a></td><td>POST</td><td>/v3<wbr>/combine-transactions<wbr>/h5</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/combine-transactions/native">Native 合单下单</a></td><td>POST</td><td>/v3<wbr>/combine-transactions<wbr>/native</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/combine-transactions/out-trade-no/%7Bcombine_out_trade_no%7D">查询合单订单</a></td><td>GET</td><td>/v3<wbr>/combine-transactions<wbr>/out-trade-no<wbr>/{combine_out_trade_no}</td><td>电商平台、服务商</td></tr><tr><td><a href="/openapi/v3/combine-transactions/out-trade-no/%7Bcombine_out_trade_no%7D/close">关闭合单订单</a></td><td>POST</td><td>/v3<wbr>/combine-transactions<wbr>/out-trade-no<wbr>/{combine_out_trade_no}<wbr>/close</td><td>电商平台、服务商</td></tr></tbody></table></section></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("products/combine.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var combine_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, combine_default as default };
