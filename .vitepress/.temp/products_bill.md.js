import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/products/bill.md
var __pageData = JSON.parse("{\"title\":\"账单\",\"description\":\"每天下载前一天的交易账单和资金账单，与自己的订单对账。\",\"frontmatter\":{\"title\":\"账单\",\"description\":\"每天下载前一天的交易账单和资金账单，与自己的订单对账。\",\"section\":\"bill\"},\"headers\":[],\"relativePath\":\"products/bill.md\",\"filePath\":\"products/bill.md\",\"lastUpdated\":1795671151000}");
var _sfc_main = { name: "products/bill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li aria-current="page">账单</li></ol></nav><h1 id="账单" tabindex="-1">账单 <a class="header-anchor" href="#账单" aria-label="Permalink to “账单”">​</a></h1><p>每天下载前一天的交易账单和资金账单，与自己的订单对账。</p><p>先申请账单，得到下载地址和摘要，再用同样的签名方式下载文件，最后核对摘要。前一天的账单当天上午生成，在那之前申请会被拒绝；没有交易的日子也没有账单。</p><section><h2 id="calls" tabindex="-1">接口 <a class="header-anchor" href="#calls" aria-label="“接口”的链接">​</a></h2><table class="calls"><thead><tr><th scope="col">名称</th><th scope="col">方法</th><th scope="col">路径</th><th scope="col">谁可以调用</th></tr></thead><tbody><tr><td><a href="/openapi/v3/bill/fundflowbill">申请资金账单</a></td><td>GET</td><td>/v3<wbr>/bill<wbr>/fundflowbill</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/bill/tradebill">申请交易账单</a></td><td>GET</td><td>/v3<wbr>/bill<wbr>/tradebill</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/billdownload/file">下载账单</a></td><td>GET</td><td>/v3<wbr>/billdownload<wbr>/file</td><td>电商平台、服务商、直连商户</td></tr><tr><td><a href="/openapi/v3/bill/sub-merchant-fundflowbill">申请单个子商户资金账单</a></td><td>GET</td><td>/v3<wbr>/bill<wbr>/sub-merchant-fundflowbill</td><td>服务商、电商平台</td></tr></tbody></table></section></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("products/bill.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var bill_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, bill_default as default };
