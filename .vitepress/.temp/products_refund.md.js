import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/products/refund.md
var __pageData = JSON.parse("{\"title\":\"退款\",\"description\":\"把已支付订单的钱全部或部分退给用户，查询退款到了哪一步。\",\"frontmatter\":{\"title\":\"退款\",\"description\":\"把已支付订单的钱全部或部分退给用户，查询退款到了哪一步。\",\"section\":\"refund\"},\"headers\":[],\"relativePath\":\"products/refund.md\",\"filePath\":\"products/refund.md\",\"lastUpdated\":1795671151000}");
var _sfc_main = { name: "products/refund.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li aria-current="page">退款</li></ol></nav><h1 id="退款" tabindex="-1">退款 <a class="header-anchor" href="#退款" aria-label="Permalink to “退款”">​</a></h1><p>把已支付订单的钱全部或部分退给用户，查询退款到了哪一步。</p><p>申请成功只表示微信支付受理了，钱是否退到要看退款通知或查询结果。同一笔退款重试时，退款单号和金额保持不变，避免多退。退到原来的账户失败时，状态是异常，可以改退到用户的银行卡。</p><section><h2 id="calls" tabindex="-1">接口 <a class="header-anchor" href="#calls" aria-label="“接口”的链接">​</a></h2><table class="calls"><thead><tr><th scope="col">名称</th><th scope="col">方法</th><th scope="col">路径</th><th scope="col">谁可以调用</th></tr></thead><tbody><tr><td><a href="/openapi/v3/refund/domestic/refunds">申请退款</a></td><td>POST</td><td>/v3<wbr>/refund<wbr>/domestic<wbr>/refunds</td><td>直连商户、服务商</td></tr><tr><td><a href="/openapi/v3/refund/domestic/refunds/%7Bout_refund_no%7D">查询单笔退款</a></td><td>GET</td><td>/v3<wbr>/refund<wbr>/domestic<wbr>/refunds<wbr>/{out_refund_no}</td><td>直连商户、服务商</td></tr><tr><td><a href="/openapi/v3/refund/domestic/refunds/%7Brefund_id%7D/apply-abnormal-refund">发起异常退款</a></td><td>POST</td><td>/v3<wbr>/refund<wbr>/domestic<wbr>/refunds<wbr>/{refund_id}<wbr>/apply-abnormal-refund</td><td>直连商户、服务商</td></tr></tbody></table></section><section><h2 id="notices" tabindex="-1">通知 <a class="header-anchor" href="#notices" aria-label="“通知”的链接">​</a></h2><table class="notices"><thead><tr><th scope="col">名称</th><th scope="col">事件</th></tr></thead><tbody><tr><td><a href="/webhook/v3/REFUND.ABNORMAL">退款异常通知</a></td><td>REFUND.ABNORMAL</td></tr><tr><td><a href="/webhook/v3/REFUND.CLOSED">退款关闭通知</a></td><td>REFUND.CLOSED</td></tr><tr><td><a href="/webhook/v3/REFUND.SUCCESS">退款成功通知</a></td><td>REFUND.SUCCESS</td></tr></tbody></table></section></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("products/refund.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var refund_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, refund_default as default };
