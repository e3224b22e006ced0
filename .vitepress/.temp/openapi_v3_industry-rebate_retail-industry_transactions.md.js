import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/industry-rebate/retail-industry/transactions.md
var __pageData = JSON.parse("{\"title\":\"回传 SN 和商品编码\",\"description\":\"零售门店收款后，服务商把收款设备号和这单的商品条码、数量、单价补报上来，与支付订单对应。\",\"frontmatter\":{\"title\":\"回传 SN 和商品编码\",\"description\":\"零售门店收款后，服务商把收款设备号和这单的商品条码、数量、单价补报上来，与支付订单对应。\",\"product\":\"智慧经营\",\"roles\":[\"服务商\"],\"updated\":\"2026-01-08T00:00:00.000Z\",\"section\":\"tools\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/industry-rebate/retail-industry/transactions.md\",\"filePath\":\"openapi/v3/industry-rebate/retail-industry/transactions.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/industry-rebate/retail-industry/transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/tools">经营工具</a></li><li aria-current="page">回传 SN 和商品编码</li></ol></nav><h1 id="post" tabindex="-1">回传 SN 和商品编码 <a class="header-anchor" href="#post" aria-label="Permalink to “回传 SN 和商品编码”">​</a></h1><p>零售门店收款后，服务商把收款设备号和这单的商品条码、数量、单价补报上来，与支付订单对应。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/industry-rebate/retail-industry/transactions</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/industry-rebate/retail-industry/transactions">复制地址</button><button type="button" data-copy="wxpay.v3.industryRebate.retailIndustry.transactions.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2026-01-08">2026-01-08</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">industryRebate</span>.<span class="hover" aria-describedby="popup-3">retailIndustry</span>.<span class="hover" aria-describedby="popup-4">transactions</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">transaction_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">device_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">goods_detail</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">barcode</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">goods_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">quantity</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">price</span>, <span class="m">// 单价，单位分</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-15">then</span>(({ <span class="p hover quiet" aria-describedby="popup-16">status</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-16">status</span> <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">status</span> } <span class="k">= await</span> wxpay.v3.industryRebate.retailIndustry.transactions.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  transaction_id,</span>
<span class="line">  device_id,</span>
<span class="line">  goods_detail: [{</span>
<span class="line">    barcode,</span>
<span class="line">    goods_name,</span>
<span class="line">    quantity,</span>
<span class="line">    price, <span class="m">// 单价，单位分</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> status <span class="k">===</span><span class="c"> 204</span></span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/industry-rebate/retail-industry/transactions&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  transaction_id,</span>
<span class="line">  device_id,</span>
<span class="line">  goods_detail: [{</span>
<span class="line">    barcode,</span>
<span class="line">    goods_name,</span>
<span class="line">    quantity,</span>
<span class="line">    price, <span class="m">// 单价，单位分</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">status</span> }) <span class="k">=&gt;</span> status <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.industryRebate.retailIndustry.transactions.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  transaction_id,</span>
<span class="line">  device_id,</span>
<span class="line">  goods_detail: [{</span>
<span class="line">    barcode,</span>
<span class="line">    goods_name,</span>
<span class="line">    quantity,</span>
<span class="line">    price, <span class="m">// 单价，单位分</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/industry-rebate/retail-industry/transactions&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900000001&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_trade_no&quot;: &quot;example_out_trade_no&quot;,</span></span>
<span class="line"><span class="s">  &quot;transaction_id&quot;: &quot;20190611222222222200000000012122&quot;,</span></span>
<span class="line"><span class="s">  &quot;device_id&quot;: &quot;example_device_id&quot;,</span></span>
<span class="line"><span class="s">  &quot;goods_detail&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;barcode&quot;: &quot;example_barcode&quot;,</span></span>
<span class="line"><span class="s">      &quot;goods_name&quot;: &quot;iPhoneX 256G&quot;,</span></span>
<span class="line"><span class="s">      &quot;quantity&quot;: 1,</span></span>
<span class="line"><span class="s">      &quot;price&quot;: 528800</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/industry-rebate/retail-industry/transactions <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_trade_no&quot;</span>: <span class="s">&quot;example_out_trade_no&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_id&quot;</span>: <span class="s">&quot;20190611222222222200000000012122&quot;</span>,</span>
<span class="line"><span class="c">  &quot;device_id&quot;</span>: <span class="s">&quot;example_device_id&quot;</span>,</span>
<span class="line"><span class="c">  &quot;goods_detail&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;barcode&quot;</span>: <span class="s">&quot;example_barcode&quot;</span>,</span>
<span class="line"><span class="c">      &quot;goods_name&quot;</span>: <span class="s">&quot;iPhoneX 256G&quot;</span>,</span>
<span class="line"><span class="c">      &quot;quantity&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;price&quot;</span>: <span class="c">528800</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-brand_id"><p><a href="#post-body-brand_id"><code>brand_id</code></a> <span>string</span> <span>选填</span></p><div>品牌ID</div><small>例：<code>120344</code></small></li><li id="post-body-transaction_id"><p><a href="#post-body-transaction_id"><code>transaction_id</code></a> <span>string</span> <span>选填</span></p><div>微信支付订单号</div><small>例：<code>20190611222222222200000000012122</code></small></li><li id="post-body-out_trade_no"><p><a href="#post-body-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商户订单号</div><small>例：<code>example_out_trade_no</code></small></li><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>子商户号</div><small>例：<code>1900000001</code></small></li><li id="post-body-device_id"><p><a href="#post-body-device_id"><code>device_id</code></a> <span>string</span> <span>选填</span></p><div>设备号</div><small>例：<code>example_device_id</code></small></li><li id="post-body-goods_detail"><p><a href="#post-body-goods_detail"><code>goods_detail</code></a> <span>object[]</span> <span>选填</span></p><div>单品列表</div><details open><summary>5 个字段</summary><ul><li id="post-body-goods_detail-barcode"><p><a href="#post-body-goods_detail-barcode"><code>barcode</code></a> <span>string</span> <b>必填</b></p><div>商品编码</div><small>例：<code>example_barcode</code></small></li><li id="post-body-goods_detail-merchant_goods_id"><p><a href="#post-body-goods_detail-merchant_goods_id"><code>merchant_goods_id</code></a> <span>string</span> <span>选填</span></p><div>商家商品编码</div><small>例：<code>1001</code></small></li><li id="post-body-goods_detail-goods_name"><p><a href="#post-body-goods_detail-goods_name"><code>goods_name</code></a> <span>string</span> <b>必填</b></p><div>商品名称</div><small>例：<code>iPhoneX 256G</code></small></li><li id="post-body-goods_detail-quantity"><p><a href="#post-body-goods_detail-quantity"><code>quantity</code></a> <span>number</span> <b>必填</b></p><div>商品数量</div><small>例：<code>1</code></small></li><li id="post-body-goods_detail-price"><p><a href="#post-body-goods_detail-price"><code>price</code></a> <span>number</span> <b>必填</b></p><div>商品单价</div><small>单位：分；例：<code>528800</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>状态码 204，没有包体。</p></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>industryRebate: IndustryRebate</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> industryRebate: IndustryRebate</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>retailIndustry: RetailIndustry</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> retailIndustry: RetailIndustry</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>transactions: Transactions</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> transactions: Transactions</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 回传SN和商品编码</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>回传SN和商品编码</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-9"><li><code>brand_id?: string</code> 品牌ID</li><li><code>transaction_id?: string</code> 微信支付订单号</li><li><code>out_trade_no: string</code> 商户订单号</li><li><code>sub_mchid: string</code> 子商户号</li><li><code>device_id?: string</code> 设备号</li><li><details data-fields="fields-8"><summary><code>goods_detail?: object[]</code> 单品列表</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>子商户号</p><ul><li>示例 <code>1900000001</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> out_trade_no: string</code></pre><p>商户订单号</p><ul><li>示例 <code>example_out_trade_no</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> transaction_id?: string</code></pre><p>微信支付订单号</p><ul><li>示例 <code>20190611222222222200000000012122</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> device_id?: string</code></pre><p>设备号</p><ul><li>示例 <code>example_device_id</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> goods_detail?: object[]</code></pre><p>单品列表</p><ul class="members" id="fields-8"><li><code>barcode: string</code> 商品编码</li><li><code>merchant_goods_id?: string</code> 商家商品编码</li><li><code>goods_name: string</code> 商品名称</li><li><code>quantity: number</code> 商品数量</li><li><code>price: number</code> 商品单价，单位：分</li></ul></div><div id="popup-11"><pre><code><i>字段</i> barcode: string</code></pre><p>商品编码</p><ul><li>示例 <code>example_barcode</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> goods_name: string</code></pre><p>商品名称</p><ul><li>示例 <code>iPhoneX 256G</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> quantity: number</code></pre><p>商品数量</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> price: number</code></pre><p>商品单价，单位：分</p><ul><li>示例 <code>528800</code></li></ul></div><div id="popup-15"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-16"><pre><code><i>参数</i> status: number</code></pre></div><ul class="members" id="fields-0"><li><code>transactions: Transactions …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>retailIndustry: RetailIndustry</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>industryRebate: IndustryRebate</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/industry-rebate/retail-industry/transactions.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var transactions_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, transactions_default as default };
