import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/funds-to-oversea/orders.md
var __pageData = JSON.parse("{\"title\":\"申请资金出境\",\"description\":\"跨境订单支付后，平台把二级商户的货款购汇付给境外收款人；应答 ACCEPT 只是受理，出境成不成要查询。\",\"frontmatter\":{\"title\":\"申请资金出境\",\"description\":\"跨境订单支付后，平台把二级商户的货款购汇付给境外收款人；应答 ACCEPT 只是受理，出境成不成要查询。\",\"product\":\"收付通∙跨境\",\"roles\":[\"电商平台\"],\"updated\":\"2022-05-30T00:00:00.000Z\",\"section\":\"ecommerce\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/funds-to-oversea/orders.md\",\"filePath\":\"openapi/v3/funds-to-oversea/orders.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/funds-to-oversea/orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/ecommerce">电商收付通</a></li><li aria-current="page">申请资金出境</li></ol></nav><h1 id="post" tabindex="-1">申请资金出境 <a class="header-anchor" href="#post" aria-label="Permalink to “申请资金出境”">​</a></h1><p>跨境订单支付后，平台把二级商户的货款购汇付给境外收款人；应答 ACCEPT 只是受理，出境成不成要查询。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/funds-to-oversea/orders</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/funds-to-oversea/orders">复制地址</button><button type="button" data-copy="wxpay.v3.fundsToOversea.orders.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2022-05-30">2022-05-30</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">fundsToOversea</span>.<span class="hover" aria-describedby="popup-3">orders</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">out_order_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">transaction_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">amount</span>, <span class="m">// 出境的人民币金额，单位：分</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-9">foreign_currency</span>: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">goods_info</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">goods_name</span>: <span class="s">&#39;橘子&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">goods_category</span>: <span class="s">&#39;食品/水果&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">goods_unit_price</span>: <span class="c">100</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">goods_quantity</span>: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">seller_info</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">oversea_business_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">oversea_shop_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">seller_id</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">express_info</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-20">courier_number</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">express_company_name</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">payee_info</span>: { <span class="hover" aria-describedby="popup-23">payee_id</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-24">then</span>(({ <span class="p hover" aria-describedby="popup-25">data</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-26">order_id</span>: <span class="hover" aria-describedby="popup-25">data</span>.<span class="hover" aria-describedby="popup-27">order_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-28">accepted</span>: <span class="hover" aria-describedby="popup-25">data</span>.<span class="hover" aria-describedby="popup-29">result</span> <span class="k">===</span><span class="s"> &#39;ACCEPT&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-30">estimate</span>: <span class="hover" aria-describedby="popup-25">data</span>.<span class="hover" aria-describedby="popup-31">estimate_exchange_rate_time</span>, <span class="m">// 预计购汇时间</span></span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v3.fundsToOversea.orders.<span class="f">post</span>({</span>
<span class="line">  out_order_id,</span>
<span class="line">  sub_mchid,</span>
<span class="line">  transaction_id,</span>
<span class="line">  amount, <span class="m">// 出境的人民币金额，单位：分</span></span>
<span class="line">  foreign_currency: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  goods_info: [{</span>
<span class="line">    goods_name: <span class="s">&#39;橘子&#39;</span>,</span>
<span class="line">    goods_category: <span class="s">&#39;食品/水果&#39;</span>,</span>
<span class="line">    goods_unit_price: <span class="c">100</span>,</span>
<span class="line">    goods_quantity: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  seller_info: {</span>
<span class="line">    oversea_business_name,</span>
<span class="line">    oversea_shop_name,</span>
<span class="line">    seller_id,</span>
<span class="line">  },</span>
<span class="line">  express_info: {</span>
<span class="line">    courier_number,</span>
<span class="line">    express_company_name,</span>
<span class="line">  },</span>
<span class="line">  payee_info: { payee_id },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  order_id: data.order_id,</span>
<span class="line">  accepted: data.result <span class="k">===</span><span class="s"> &#39;ACCEPT&#39;</span>,</span>
<span class="line">  estimate: data.estimate_exchange_rate_time, <span class="m">// 预计购汇时间</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/funds-to-oversea/orders&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  out_order_id,</span>
<span class="line">  sub_mchid,</span>
<span class="line">  transaction_id,</span>
<span class="line">  amount, <span class="m">// 出境的人民币金额，单位：分</span></span>
<span class="line">  foreign_currency: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  goods_info: [{</span>
<span class="line">    goods_name: <span class="s">&#39;橘子&#39;</span>,</span>
<span class="line">    goods_category: <span class="s">&#39;食品/水果&#39;</span>,</span>
<span class="line">    goods_unit_price: <span class="c">100</span>,</span>
<span class="line">    goods_quantity: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  seller_info: {</span>
<span class="line">    oversea_business_name,</span>
<span class="line">    oversea_shop_name,</span>
<span class="line">    seller_id,</span>
<span class="line">  },</span>
<span class="line">  express_info: {</span>
<span class="line">    courier_number,</span>
<span class="line">    express_company_name,</span>
<span class="line">  },</span>
<span class="line">  payee_info: { payee_id },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  order_id: data.order_id,</span>
<span class="line">  accepted: data.result <span class="k">===</span><span class="s"> &#39;ACCEPT&#39;</span>,</span>
<span class="line">  estimate: data.estimate_exchange_rate_time, <span class="m">// 预计购汇时间</span></span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.fundsToOversea.orders.<span class="f">post</span>({</span>
<span class="line">  out_order_id,</span>
<span class="line">  sub_mchid,</span>
<span class="line">  transaction_id,</span>
<span class="line">  amount, <span class="m">// 出境的人民币金额，单位：分</span></span>
<span class="line">  foreign_currency: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  goods_info: [{</span>
<span class="line">    goods_name: <span class="s">&#39;橘子&#39;</span>,</span>
<span class="line">    goods_category: <span class="s">&#39;食品/水果&#39;</span>,</span>
<span class="line">    goods_unit_price: <span class="c">100</span>,</span>
<span class="line">    goods_quantity: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  seller_info: {</span>
<span class="line">    oversea_business_name,</span>
<span class="line">    oversea_shop_name,</span>
<span class="line">    seller_id,</span>
<span class="line">  },</span>
<span class="line">  express_info: {</span>
<span class="line">    courier_number,</span>
<span class="line">    express_company_name,</span>
<span class="line">  },</span>
<span class="line">  payee_info: { payee_id },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/funds-to-oversea/orders&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;out_order_id&quot;: &quot;merchant_1123123&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;123456&quot;,</span></span>
<span class="line"><span class="s">  &quot;transaction_id&quot;: &quot;420000000000000010&quot;,</span></span>
<span class="line"><span class="s">  &quot;amount&quot;: 10,</span></span>
<span class="line"><span class="s">  &quot;foreign_currency&quot;: &quot;USD&quot;,</span></span>
<span class="line"><span class="s">  &quot;goods_info&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;goods_name&quot;: &quot;橘子&quot;,</span></span>
<span class="line"><span class="s">      &quot;goods_category&quot;: &quot;食品/水果&quot;,</span></span>
<span class="line"><span class="s">      &quot;goods_unit_price&quot;: 100,</span></span>
<span class="line"><span class="s">      &quot;goods_quantity&quot;: 1</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;seller_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;oversea_business_name&quot;: &quot;香港xxxx公司&quot;,</span></span>
<span class="line"><span class="s">    &quot;oversea_shop_name&quot;: &quot;香港xxx公司xxx店铺&quot;,</span></span>
<span class="line"><span class="s">    &quot;seller_id&quot;: &quot;id2123123123&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;express_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;courier_number&quot;: &quot;curier_number_1231&quot;,</span></span>
<span class="line"><span class="s">    &quot;express_company_name&quot;: &quot;国际xxx物流&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;payee_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;payee_id&quot;: &quot;ID123112312&quot;</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/funds-to-oversea/orders <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;out_order_id&quot;</span>: <span class="s">&quot;merchant_1123123&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;123456&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_id&quot;</span>: <span class="s">&quot;420000000000000010&quot;</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;foreign_currency&quot;</span>: <span class="s">&quot;USD&quot;</span>,</span>
<span class="line"><span class="c">  &quot;goods_info&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;goods_name&quot;</span>: <span class="s">&quot;橘子&quot;</span>,</span>
<span class="line"><span class="c">      &quot;goods_category&quot;</span>: <span class="s">&quot;食品/水果&quot;</span>,</span>
<span class="line"><span class="c">      &quot;goods_unit_price&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">      &quot;goods_quantity&quot;</span>: <span class="c">1</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;seller_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;oversea_business_name&quot;</span>: <span class="s">&quot;香港xxxx公司&quot;</span>,</span>
<span class="line"><span class="c">    &quot;oversea_shop_name&quot;</span>: <span class="s">&quot;香港xxx公司xxx店铺&quot;</span>,</span>
<span class="line"><span class="c">    &quot;seller_id&quot;</span>: <span class="s">&quot;id2123123123&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;express_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;courier_number&quot;</span>: <span class="s">&quot;curier_number_1231&quot;</span>,</span>
<span class="line"><span class="c">    &quot;express_company_name&quot;</span>: <span class="s">&quot;国际xxx物流&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;payee_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;payee_id&quot;</span>: <span class="s">&quot;ID123112312&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;out_order_id&quot;</span>: <span class="s">&quot;merchant123123&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1231231&quot;</span>,</span>
<span class="line"><span class="c">  &quot;order_id&quot;</span>: <span class="s">&quot;42000000000123120&quot;</span>,</span>
<span class="line"><span class="c">  &quot;result&quot;</span>: <span class="s">&quot;ACCEPT&quot;</span>,</span>
<span class="line"><span class="c">  &quot;fail_reason&quot;</span>: <span class="s">&quot;DEPARTURE_AMOUNT_NO_ENOUGH&quot;</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: <span class="c">21</span>,</span>
<span class="line"><span class="c">  &quot;foreign_amount&quot;</span>: <span class="c">20</span>,</span>
<span class="line"><span class="c">  &quot;foreign_currency&quot;</span>: <span class="s">&quot;USD&quot;</span>,</span>
<span class="line"><span class="c">  &quot;rate&quot;</span>: <span class="c">650000000</span>,</span>
<span class="line"><span class="c">  &quot;exchange_rate_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;estimate_exchange_rate_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;departure_amount&quot;</span>: <span class="c">20</span>,</span>
<span class="line"><span class="c">  &quot;fee&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;charge_mchid&quot;</span>: <span class="s">&quot;1231231&quot;</span>,</span>
<span class="line"><span class="c">  &quot;charge_account_type&quot;</span>: <span class="s">&quot;BASIC&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-out_order_id"><p><a href="#post-body-out_order_id"><code>out_order_id</code></a> <span>string</span> <b>必填</b></p><div>商户出境单号</div><small>例：<code>merchant_1123123</code></small></li><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>123456</code></small></li><li id="post-body-transaction_id"><p><a href="#post-body-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信订单号</div><small>例：<code>420000000000000010</code></small></li><li id="post-body-amount"><p><a href="#post-body-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>出境金额</div><small>单位：分；例：<code>10</code></small></li><li id="post-body-foreign_currency"><p><a href="#post-body-foreign_currency"><code>foreign_currency</code></a> <span>string</span> <b>必填</b></p><div>境外收款币种</div><small>例：<code>USD</code></small></li><li id="post-body-goods_info"><p><a href="#post-body-goods_info"><code>goods_info</code></a> <span>object[]</span> <span>选填</span></p><div>商品信息</div><details open><summary>4 个字段</summary><ul><li id="post-body-goods_info-goods_name"><p><a href="#post-body-goods_info-goods_name"><code>goods_name</code></a> <span>string</span> <b>必填</b></p><div>商品名称</div><small>例：<code>橘子</code></small></li><li id="post-body-goods_info-goods_category"><p><a href="#post-body-goods_info-goods_category"><code>goods_category</code></a> <span>string</span> <b>必填</b></p><div>商品类目</div><small>例：<code>家用电器</code></small></li><li id="post-body-goods_info-goods_unit_price"><p><a href="#post-body-goods_info-goods_unit_price"><code>goods_unit_price</code></a> <span>number</span> <b>必填</b></p><div>商品单价</div><small>单位：分；例：<code>1</code></small></li><li id="post-body-goods_info-goods_quantity"><p><a href="#post-body-goods_info-goods_quantity"><code>goods_quantity</code></a> <span>number</span> <b>必填</b></p><div>商品数量</div><small>例：<code>1</code></small></li></ul></details></li><li id="post-body-seller_info"><p><a href="#post-body-seller_info"><code>seller_info</code></a> <span>object</span> <b>必填</b></p><div>卖家信息</div><details open><summary>3 个字段</summary><ul><li id="post-body-seller_info-oversea_business_name"><p><a href="#post-body-seller_info-oversea_business_name"><code>oversea_business_name</code></a> <span>string</span> <b>必填</b></p><div>境外卖家经营主体名称</div><small>例：<code>香港xxxx公司</code></small></li><li id="post-body-seller_info-oversea_shop_name"><p><a href="#post-body-seller_info-oversea_shop_name"><code>oversea_shop_name</code></a> <span>string</span> <b>必填</b></p><div>境外卖家店铺名称</div><small>例：<code>香港xxx公司xxx店铺</code></small></li><li id="post-body-seller_info-seller_id"><p><a href="#post-body-seller_info-seller_id"><code>seller_id</code></a> <span>string</span> <b>必填</b></p><div>卖家ID</div><small>例：<code>id2123123123</code></small></li></ul></details></li><li id="post-body-express_info"><p><a href="#post-body-express_info"><code>express_info</code></a> <span>object</span> <b>必填</b></p><div>物流信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-express_info-courier_number"><p><a href="#post-body-express_info-courier_number"><code>courier_number</code></a> <span>string</span> <b>必填</b></p><div>物流单号</div><small>例：<code>curier_number_1231</code></small></li><li id="post-body-express_info-express_company_name"><p><a href="#post-body-express_info-express_company_name"><code>express_company_name</code></a> <span>string</span> <b>必填</b></p><div>物流商名称</div><small>例：<code>国际xxx物流</code></small></li></ul></details></li><li id="post-body-payee_info"><p><a href="#post-body-payee_info"><code>payee_info</code></a> <span>object</span> <b>必填</b></p><div>收款人信息</div><details open><summary>1 个字段</summary><ul><li id="post-body-payee_info-payee_id"><p><a href="#post-body-payee_info-payee_id"><code>payee_id</code></a> <span>string</span> <b>必填</b></p><div>收款人识别号</div><small>例：<code>ID123112312</code></small></li></ul></details></li><li id="post-body-presale_info"><p><a href="#post-body-presale_info"><code>presale_info</code></a> <span>object</span> <span>选填</span></p><div>预售信息</div><details open><summary>4 个字段</summary><ul><li id="post-body-presale_info-type"><p><a href="#post-body-presale_info-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>订单类型</div><div class="values"><span><code>DEPOSIT</code></span><span><code>BALANCE</code></span></div></li><li id="post-body-presale_info-total_amount"><p><a href="#post-body-presale_info-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>预售订单总金额</div><small>单位：分；例：<code>10</code></small></li><li id="post-body-presale_info-deposit_transaction_id"><p><a href="#post-body-presale_info-deposit_transaction_id"><code>deposit_transaction_id</code></a> <span>string</span> <span>选填</span></p><div>关联定金订单号</div><small>例：<code>4208450740201411110007820472</code></small></li><li id="post-body-presale_info-balance_transaction_id"><p><a href="#post-body-presale_info-balance_transaction_id"><code>balance_transaction_id</code></a> <span>string</span> <span>选填</span></p><div>关联尾款订单号</div><small>例：<code>4208450740201411110007820472</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-out_order_id"><p><a href="#post-response-out_order_id"><code>out_order_id</code></a> <span>string</span> <b>必填</b></p><div>商户出境单号</div><small>例：<code>merchant123123</code></small></li><li id="post-response-sub_mchid"><p><a href="#post-response-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1231231</code></small></li><li id="post-response-order_id"><p><a href="#post-response-order_id"><code>order_id</code></a> <span>string</span> <b>必填</b></p><div>微信出境单号</div><small>例：<code>42000000000123120</code></small></li><li id="post-response-result"><p><a href="#post-response-result"><code>result</code></a> <span>string</span> <b>必填</b></p><div>出境结果</div><small>例：<code>ACCEPT</code></small></li><li id="post-response-fail_reason"><p><a href="#post-response-fail_reason"><code>fail_reason</code></a> <span>string</span> <span>选填</span></p><div>出境失败的原因</div><small>例：<code>DEPARTURE_AMOUNT_NO_ENOUGH</code></small></li><li id="post-response-amount"><p><a href="#post-response-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>请求出境人民币金额</div><small>单位：分；例：<code>21</code></small></li><li id="post-response-foreign_amount"><p><a href="#post-response-foreign_amount"><code>foreign_amount</code></a> <span>number</span> <span>选填</span></p><div>真实出境外币金额</div><small>单位：分；例：<code>20</code></small></li><li id="post-response-foreign_currency"><p><a href="#post-response-foreign_currency"><code>foreign_currency</code></a> <span>string</span> <b>必填</b></p><div>外币币种</div><small>例：<code>USD</code></small></li><li id="post-response-rate"><p><a href="#post-response-rate"><code>rate</code></a> <span>number</span> <span>选填</span></p><div>汇率</div><small>例：<code>650000000</code></small></li><li id="post-response-exchange_rate_time"><p><a href="#post-response-exchange_rate_time"><code>exchange_rate_time</code></a> <span>string</span> <span>选填</span></p><div>购汇时间</div><small>例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="post-response-estimate_exchange_rate_time"><p><a href="#post-response-estimate_exchange_rate_time"><code>estimate_exchange_rate_time</code></a> <span>string</span> <span>选填</span></p><div>预计购汇时间</div><small>例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="post-response-departure_amount"><p><a href="#post-response-departure_amount"><code>departure_amount</code></a> <span>number</span> <span>选填</span></p><div>真实出境人民币金额</div><small>单位：分；例：<code>20</code></small></li><li id="post-response-fee"><p><a href="#post-response-fee"><code>fee</code></a> <span>number</span> <span>选填</span></p><div>手续费人民币金额</div><small>单位：分；例：<code>1</code></small></li><li id="post-response-charge_mchid"><p><a href="#post-response-charge_mchid"><code>charge_mchid</code></a> <span>string</span> <span>选填</span></p><div>手续费承担商户号</div><small>例：<code>1231231</code></small></li><li id="post-response-charge_account_type"><p><a href="#post-response-charge_account_type"><code>charge_account_type</code></a> <span>string</span> <span>选填</span></p><div>手续费承担账户</div><small>例：<code>BASIC</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>先<a href="./transactions/{transaction_id}/available_abroad_amounts">查剩余可出境余额</a>，申请金额不能超过它。分账订单要先把钱解冻给二级商户，冻着的钱不能出境。</li><li>交易发生 3 年内可以申请。<code>out_order_id</code> 在商户号下唯一，只能用数字、字母、下划线和中划线。</li><li><code>goods_info</code> 必填，最多 10 条；<code>foreign_currency</code> 要与 <code>payee_id</code> 关联的币种一致。</li><li>应答不是终局，<a href="./orders/{out_order_id}">查询出境结果</a>到 <code>SUCCESS</code> 才算成功。频率上限 150 次/秒。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>fundsToOversea: FundsToOversea</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> fundsToOversea: FundsToOversea</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>orders: Orders</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> orders: Orders</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 申请资金出境API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>申请资金出境API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-9"><li><code>out_order_id: string</code> 商户出境单号</li><li><code>sub_mchid: string</code> 二级商户号</li><li><code>transaction_id: string</code> 微信订单号</li><li><code>amount: number</code> 出境金额，单位：分</li><li><code>foreign_currency: string</code> 境外收款币种</li><li><details data-fields="fields-4"><summary><code>goods_info?: object[]</code> 商品信息</summary></details></li><li><details data-fields="fields-5"><summary><code>seller_info: object</code> 卖家信息</summary></details></li><li><details data-fields="fields-6"><summary><code>express_info: object</code> 物流信息</summary></details></li><li><details data-fields="fields-7"><summary><code>payee_info: object</code> 收款人信息</summary></details></li><li><details data-fields="fields-8"><summary><code>presale_info?: object</code> 预售信息</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-10"><li><code>out_order_id: string</code> 商户出境单号</li><li><code>sub_mchid: string</code> 二级商户号</li><li><code>order_id: string</code> 微信出境单号</li><li><code>result: string</code> 出境结果</li><li><code>fail_reason?: string</code> 出境失败的原因</li><li><code>amount: number</code> 请求出境人民币金额，单位：分</li><li><code>foreign_amount?: number</code> 真实出境外币金额，单位：分</li><li><code>foreign_currency: string</code> 外币币种</li><li><code>rate?: number</code> 汇率</li><li><code>exchange_rate_time?: string</code> 购汇时间</li><li><code>estimate_exchange_rate_time?: string</code> 预计购汇时间</li><li><code>departure_amount?: number</code> 真实出境人民币金额，单位：分</li><li><code>fee?: number</code> 手续费人民币金额，单位：分</li><li><code>charge_mchid?: string</code> 手续费承担商户号</li><li><code>charge_account_type?: string</code> 手续费承担账户</li></ul></div><div id="popup-5"><pre><code><i>字段</i> out_order_id: string</code></pre><p>商户出境单号</p><ul><li>示例 <code>merchant_1123123</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>二级商户号</p><ul><li>示例 <code>123456</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> transaction_id: string</code></pre><p>微信订单号</p><ul><li>示例 <code>420000000000000010</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> amount: number</code></pre><p>出境金额，单位：分</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> foreign_currency: string</code></pre><p>境外收款币种</p><ul><li>示例 <code>USD</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> goods_info?: object[]</code></pre><p>商品信息</p><ul class="members" id="fields-4"><li><code>goods_name: string</code> 商品名称</li><li><code>goods_category: string</code> 商品类目</li><li><code>goods_unit_price: number</code> 商品单价，单位：分</li><li><code>goods_quantity: number</code> 商品数量</li></ul></div><div id="popup-11"><pre><code><i>字段</i> goods_name: string</code></pre><p>商品名称</p><ul><li>示例 <code>橘子</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> goods_category: string</code></pre><p>商品类目</p><ul><li>示例 <code>家用电器</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> goods_unit_price: number</code></pre><p>商品单价，单位：分</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> goods_quantity: number</code></pre><p>商品数量</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> seller_info: object</code></pre><p>卖家信息</p><ul class="members" id="fields-5"><li><code>oversea_business_name: string</code> 境外卖家经营主体名称</li><li><code>oversea_shop_name: string</code> 境外卖家店铺名称</li><li><code>seller_id: string</code> 卖家ID</li></ul></div><div id="popup-16"><pre><code><i>字段</i> oversea_business_name: string</code></pre><p>境外卖家经营主体名称</p><ul><li>示例 <code>香港xxxx公司</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> oversea_shop_name: string</code></pre><p>境外卖家店铺名称</p><ul><li>示例 <code>香港xxx公司xxx店铺</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> seller_id: string</code></pre><p>卖家ID</p><ul><li>示例 <code>id2123123123</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> express_info: object</code></pre><p>物流信息</p><ul class="members" id="fields-6"><li><code>courier_number: string</code> 物流单号</li><li><code>express_company_name: string</code> 物流商名称</li></ul></div><div id="popup-20"><pre><code><i>字段</i> courier_number: string</code></pre><p>物流单号</p><ul><li>示例 <code>curier_number_1231</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> express_company_name: string</code></pre><p>物流商名称</p><ul><li>示例 <code>国际xxx物流</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> payee_info: object</code></pre><p>收款人信息</p><ul class="members" id="fields-7"><li><code>payee_id: string</code> 收款人识别号</li></ul></div><div id="popup-23"><pre><code><i>字段</i> payee_id: string</code></pre><p>收款人识别号</p><ul><li>示例 <code>ID123112312</code></li></ul></div><div id="popup-24"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    order_id: string;
    accepted: boolean;
    estimate: string | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    order_id: string;
    accepted: boolean;
    estimate: string | undefined;
} | PromiseLike&lt;{
    order_id: string;
    accepted: boolean;
    estimate: string | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    order_id: string;
    accepted: boolean;
    estimate: string | undefined;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-25"><pre><code><i>参数</i> data: WellformedResponse</code></pre><ul class="members"><li><code>out_order_id: string</code> 商户出境单号</li><li><code>sub_mchid: string</code> 二级商户号</li><li><code>order_id: string</code> 微信出境单号</li><li><code>result: string</code> 出境结果</li><li><code>fail_reason?: string</code> 出境失败的原因</li><li><code>amount: number</code> 请求出境人民币金额，单位：分</li><li><code>foreign_amount?: number</code> 真实出境外币金额，单位：分</li><li><code>foreign_currency: string</code> 外币币种</li><li><code>rate?: number</code> 汇率</li><li><code>exchange_rate_time?: string</code> 购汇时间</li><li><code>estimate_exchange_rate_time?: string</code> 预计购汇时间</li><li><code>departure_amount?: number</code> 真实出境人民币金额，单位：分</li><li><code>fee?: number</code> 手续费人民币金额，单位：分</li><li><code>charge_mchid?: string</code> 手续费承担商户号</li><li><code>charge_account_type?: string</code> 手续费承担账户</li></ul></div><div id="popup-26"><pre><code><i>字段</i> order_id: string</code></pre></div><div id="popup-27"><pre><code><i>字段</i> order_id: string</code></pre><p>微信出境单号</p><ul><li>示例 <code>42000000000123120</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> accepted: boolean</code></pre></div><div id="popup-29"><pre><code><i>字段</i> result: string</code></pre><p>出境结果</p><ul><li>示例 <code>ACCEPT</code></li></ul></div><div id="popup-30"><pre><code><i>字段</i> estimate: string | undefined</code></pre></div><div id="popup-31"><pre><code><i>字段</i> estimate_exchange_rate_time?: string</code></pre><p>预计购汇时间</p><ul><li>示例 <code>2015-05-20T13:29:35+08:00</code></li></ul></div><ul class="members" id="fields-8"><li><code>type: &quot;DEPOSIT&quot; | &quot;BALANCE&quot;</code> 订单类型</li><li><code>total_amount: number</code> 预售订单总金额，单位：分</li><li><code>deposit_transaction_id?: string</code> 关联定金订单号</li><li><code>balance_transaction_id?: string</code> 关联尾款订单号</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/funds-to-oversea/orders.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var orders_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, orders_default as default };
