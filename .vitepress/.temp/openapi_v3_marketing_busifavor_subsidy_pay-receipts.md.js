import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/busifavor/subsidy/pay-receipts.md
var __pageData = JSON.parse("{\"title\":\"营销补差付款与付款单列表（商家券）\",\"description\":\"商家券核销并收款后，由出资商户把优惠的钱补给收款商户；按券查询可列出这张券的全部补差付款。\",\"frontmatter\":{\"title\":\"营销补差付款与付款单列表（商家券）\",\"description\":\"商家券核销并收款后，由出资商户把优惠的钱补给收款商户；按券查询可列出这张券的全部补差付款。\",\"product\":\"运营工具∙商家券\",\"roles\":[\"直连商户\"],\"updated\":\"2021-04-13T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/busifavor/subsidy/pay-receipts.md\",\"filePath\":\"openapi/v3/marketing/busifavor/subsidy/pay-receipts.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/busifavor/subsidy/pay-receipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">营销补差付款与付款单列表（商家券）</li></ol></nav><h1 id="营销补差付款与付款单列表-商家券" tabindex="-1">营销补差付款与付款单列表（商家券） <a class="header-anchor" href="#营销补差付款与付款单列表-商家券" aria-label="Permalink to “营销补差付款与付款单列表（商家券）”">​</a></h1><p>商家券核销并收款后，由出资商户把优惠的钱补给收款商户；按券查询可列出这张券的全部补差付款。</p><h2 id="post" tabindex="-1">营销补差付款 <a class="header-anchor" href="#post" aria-label="Permalink to “营销补差付款”">​</a></h2><p>补差金额不能超过券的优惠金额；应答的状态可能只是 <code>ACCEPTED</code>（已受理），要接着查到终态。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4017147321" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/marketing/busifavor/subsidy/pay-receipts</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/busifavor/subsidy/pay-receipts">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.busifavor.subsidy.payReceipts.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-04-13">2021-04-13</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">busifavor</span>.<span class="hover" aria-describedby="popup-4">subsidy</span>.<span class="hover" aria-describedby="popup-5">payReceipts</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">stock_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">coupon_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">transaction_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">payer_merchant</span>, <span class="m">// 扣款商户号</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-11">payee_merchant</span>, <span class="m">// 入账商户号</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-12">amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">description</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">out_subsidy_no</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-15">then</span>(({ <span class="p hover quiet" aria-describedby="popup-16">data</span>: { <span class="p hover" aria-describedby="popup-17">subsidy_receipt_id</span>, <span class="p hover" aria-describedby="popup-18">status</span>, <span class="p hover" aria-describedby="popup-19">fail_reason</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">subsidy_receipt_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-21">succeeded</span>: <span class="hover" aria-describedby="popup-18">status</span> <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">fail_reason</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">subsidy_receipt_id</span>, <span class="c">status</span>, <span class="c">fail_reason</span> } } <span class="k">= await</span> wxpay.v3.marketing.busifavor.subsidy.payReceipts.<span class="f">post</span>({</span>
<span class="line">  stock_id,</span>
<span class="line">  coupon_code,</span>
<span class="line">  transaction_id,</span>
<span class="line">  payer_merchant, <span class="m">// 扣款商户号</span></span>
<span class="line">  payee_merchant, <span class="m">// 入账商户号</span></span>
<span class="line">  amount,</span>
<span class="line">  description,</span>
<span class="line">  out_subsidy_no,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  subsidy_receipt_id,</span>
<span class="line">  succeeded: status <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>,</span>
<span class="line">  fail_reason,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/busifavor/subsidy/pay-receipts&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  stock_id,</span>
<span class="line">  coupon_code,</span>
<span class="line">  transaction_id,</span>
<span class="line">  payer_merchant, <span class="m">// 扣款商户号</span></span>
<span class="line">  payee_merchant, <span class="m">// 入账商户号</span></span>
<span class="line">  amount,</span>
<span class="line">  description,</span>
<span class="line">  out_subsidy_no,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">subsidy_receipt_id</span>, <span class="p">status</span>, <span class="p">fail_reason</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  subsidy_receipt_id,</span>
<span class="line">  succeeded: status <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>,</span>
<span class="line">  fail_reason,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.busifavor.subsidy.payReceipts.<span class="f">post</span>({</span>
<span class="line">  stock_id,</span>
<span class="line">  coupon_code,</span>
<span class="line">  transaction_id,</span>
<span class="line">  payer_merchant, <span class="m">// 扣款商户号</span></span>
<span class="line">  payee_merchant, <span class="m">// 入账商户号</span></span>
<span class="line">  amount,</span>
<span class="line">  description,</span>
<span class="line">  out_subsidy_no,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/marketing/busifavor/subsidy/pay-receipts&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;stock_id&quot;: &quot;128888000000001&quot;,</span></span>
<span class="line"><span class="s">  &quot;coupon_code&quot;: &quot;ABCD12345678&quot;,</span></span>
<span class="line"><span class="s">  &quot;transaction_id&quot;: &quot;4200000913202101152566792388&quot;,</span></span>
<span class="line"><span class="s">  &quot;payer_merchant&quot;: &quot;1900000001&quot;,</span></span>
<span class="line"><span class="s">  &quot;payee_merchant&quot;: &quot;1900000002&quot;,</span></span>
<span class="line"><span class="s">  &quot;amount&quot;: 100,</span></span>
<span class="line"><span class="s">  &quot;description&quot;: &quot;20210115DESCRIPTION&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_subsidy_no&quot;: &quot;subsidy-abcd-12345678&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/marketing/busifavor/subsidy/pay-receipts <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;stock_id&quot;</span>: <span class="s">&quot;128888000000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;coupon_code&quot;</span>: <span class="s">&quot;ABCD12345678&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_id&quot;</span>: <span class="s">&quot;4200000913202101152566792388&quot;</span>,</span>
<span class="line"><span class="c">  &quot;payer_merchant&quot;</span>: <span class="s">&quot;1900000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;payee_merchant&quot;</span>: <span class="s">&quot;1900000002&quot;</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">  &quot;description&quot;</span>: <span class="s">&quot;20210115DESCRIPTION&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_subsidy_no&quot;</span>: <span class="s">&quot;subsidy-abcd-12345678&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;subsidy_receipt_id&quot;</span>: <span class="s">&quot;1120200119165100000000000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;stock_id&quot;</span>: <span class="s">&quot;128888000000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;coupon_code&quot;</span>: <span class="s">&quot;ABCD12345678&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_id&quot;</span>: <span class="s">&quot;4200000913202101152566792388&quot;</span>,</span>
<span class="line"><span class="c">  &quot;payer_merchant&quot;</span>: <span class="s">&quot;1900000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;payee_merchant&quot;</span>: <span class="s">&quot;1900000002&quot;</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">  &quot;description&quot;</span>: <span class="s">&quot;20210115DESCRIPTION&quot;</span>,</span>
<span class="line"><span class="c">  &quot;status&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">  &quot;fail_reason&quot;</span>: <span class="s">&quot;INSUFFICIENT_BALANCE&quot;</span>,</span>
<span class="line"><span class="c">  &quot;success_time&quot;</span>: <span class="s">&quot;2021-01-20T10:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_subsidy_no&quot;</span>: <span class="s">&quot;subsidy-abcd-12345678&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2021-01-20T10:29:35+08:00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h3><ul><li id="post-body-stock_id"><p><a href="#post-body-stock_id"><code>stock_id</code></a> <span>string</span> <b>必填</b></p><div>商家券批次号</div><small>例：<code>128888000000001</code></small></li><li id="post-body-coupon_code"><p><a href="#post-body-coupon_code"><code>coupon_code</code></a> <span>string</span> <b>必填</b></p><div>商家券Code</div><small>例：<code>ABCD12345678</code></small></li><li id="post-body-transaction_id"><p><a href="#post-body-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付订单号</div><small>例：<code>4200000913202101152566792388</code></small></li><li id="post-body-payer_merchant"><p><a href="#post-body-payer_merchant"><code>payer_merchant</code></a> <span>string</span> <b>必填</b></p><div>营销补差扣款商户号</div><small>例：<code>1900000001</code></small></li><li id="post-body-payee_merchant"><p><a href="#post-body-payee_merchant"><code>payee_merchant</code></a> <span>string</span> <b>必填</b></p><div>营销补差入账商户号</div><small>例：<code>1900000002</code></small></li><li id="post-body-amount"><p><a href="#post-body-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>补差付款金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-body-description"><p><a href="#post-body-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>补差付款描述</div><small>例：<code>20210115DESCRIPTION</code></small></li><li id="post-body-out_subsidy_no"><p><a href="#post-body-out_subsidy_no"><code>out_subsidy_no</code></a> <span>string</span> <b>必填</b></p><div>业务请求唯一单号</div><small>例：<code>subsidy-abcd-12345678</code></small></li></ul></section><section class="fields"><h3 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h3><ul><li id="post-response-subsidy_receipt_id"><p><a href="#post-response-subsidy_receipt_id"><code>subsidy_receipt_id</code></a> <span>string</span> <b>必填</b></p><div>补差付款单号</div><small>例：<code>1120200119165100000000000001</code></small></li><li id="post-response-stock_id"><p><a href="#post-response-stock_id"><code>stock_id</code></a> <span>string</span> <b>必填</b></p><div>商家券批次号</div><small>例：<code>128888000000001</code></small></li><li id="post-response-coupon_code"><p><a href="#post-response-coupon_code"><code>coupon_code</code></a> <span>string</span> <b>必填</b></p><div>商家券Code</div><small>例：<code>ABCD12345678</code></small></li><li id="post-response-transaction_id"><p><a href="#post-response-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付订单号</div><small>例：<code>4200000913202101152566792388</code></small></li><li id="post-response-payer_merchant"><p><a href="#post-response-payer_merchant"><code>payer_merchant</code></a> <span>string</span> <b>必填</b></p><div>营销补差扣款商户号</div><small>例：<code>1900000001</code></small></li><li id="post-response-payee_merchant"><p><a href="#post-response-payee_merchant"><code>payee_merchant</code></a> <span>string</span> <b>必填</b></p><div>营销补差入账商户号</div><small>例：<code>1900000002</code></small></li><li id="post-response-amount"><p><a href="#post-response-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>补差付款金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-response-description"><p><a href="#post-response-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>补差付款描述</div><small>例：<code>20210115DESCRIPTION</code></small></li><li id="post-response-status"><p><a href="#post-response-status"><code>status</code></a> <span>string</span> <b>必填</b></p><div>补差付款单据状态</div><small>例：<code>SUCCESS</code></small></li><li id="post-response-fail_reason"><p><a href="#post-response-fail_reason"><code>fail_reason</code></a> <span>string</span> <span>选填</span></p><div>补差付款失败原因</div><small>例：<code>INSUFFICIENT_BALANCE</code></small></li><li id="post-response-success_time"><p><a href="#post-response-success_time"><code>success_time</code></a> <span>string</span> <span>选填</span></p><div>补差付款完成时间</div><small>例：<code>2021-01-20T10:29:35+08:00</code></small></li><li id="post-response-out_subsidy_no"><p><a href="#post-response-out_subsidy_no"><code>out_subsidy_no</code></a> <span>string</span> <b>必填</b></p><div>业务请求唯一单号</div><small>例：<code>subsidy-abcd-12345678</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <span>选填</span></p><div>补差付款发起时间</div><small>例：<code>2021-01-20T10:29:35+08:00</code></small></li></ul></section></div><h2 id="get" tabindex="-1">查询营销补差付款单列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询营销补差付款单列表”">​</a></h2><p>付款请求超时、不知结果时，用原 <code>out_subsidy_no</code> 查一查再决定重不重试。 <a href="https://pay.weixin.qq.com/doc/v3/partner/4017171346" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/busifavor/subsidy/pay-receipts</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/busifavor/subsidy/pay-receipts">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.busifavor.subsidy.payReceipts.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-04-13">2021-04-13</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">busifavor</span>.<span class="hover" aria-describedby="popup-4">subsidy</span>.<span class="hover" aria-describedby="popup-5">payReceipts</span>.<span class="f hover" aria-describedby="popup-23">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">stock_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">coupon_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-25">out_subsidy_no</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-26">then</span>(({ <span class="p hover quiet" aria-describedby="popup-27">data</span>: { <span class="p hover" aria-describedby="popup-28">pay_receipt_list</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-28">pay_receipt_list</span>.<span class="f hover quiet" aria-describedby="popup-29">map</span>(({ <span class="p hover" aria-describedby="popup-17">subsidy_receipt_id</span>, <span class="p hover" aria-describedby="popup-18">status</span>, <span class="p hover" aria-describedby="popup-30">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">subsidy_receipt_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-31">status</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">amount</span>,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">pay_receipt_list</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.marketing.busifavor.subsidy.payReceipts.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    stock_id,</span>
<span class="line">    coupon_code,</span>
<span class="line">    out_subsidy_no,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> pay_receipt_list.<span class="f">map</span>(({ <span class="p">subsidy_receipt_id</span>, <span class="p">status</span>, <span class="p">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  subsidy_receipt_id,</span>
<span class="line">  status,</span>
<span class="line">  amount,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/busifavor/subsidy/pay-receipts&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    stock_id,</span>
<span class="line">    coupon_code,</span>
<span class="line">    out_subsidy_no,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">pay_receipt_list</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> pay_receipt_list.<span class="f">map</span>(({ <span class="p">subsidy_receipt_id</span>, <span class="p">status</span>, <span class="p">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  subsidy_receipt_id,</span>
<span class="line">  status,</span>
<span class="line">  amount,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.busifavor.subsidy.payReceipts.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    stock_id,</span>
<span class="line">    coupon_code,</span>
<span class="line">    out_subsidy_no,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/busifavor/subsidy/pay-receipts?stock_id=128888000000001&amp;coupon_code=ABCD12345678&amp;out_subsidy_no=subsidy-abcd-12345678&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/busifavor/subsidy/pay-receipts?stock_id=128888000000001&amp;coupon_code=ABCD12345678&amp;out_subsidy_no=subsidy-abcd-12345678 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;pay_receipt_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;subsidy_receipt_id&quot;</span>: <span class="s">&quot;1120200119165100000000000001&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stock_id&quot;</span>: <span class="s">&quot;128888000000001&quot;</span>,</span>
<span class="line"><span class="c">      &quot;coupon_code&quot;</span>: <span class="s">&quot;ABCD12345678&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transaction_id&quot;</span>: <span class="s">&quot;4200000913202101152566792388&quot;</span>,</span>
<span class="line"><span class="c">      &quot;payer_merchant&quot;</span>: <span class="s">&quot;1900000001&quot;</span>,</span>
<span class="line"><span class="c">      &quot;payee_merchant&quot;</span>: <span class="s">&quot;1900000002&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;20210115DESCRIPTION&quot;</span>,</span>
<span class="line"><span class="c">      &quot;status&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;fail_reason&quot;</span>: <span class="s">&quot;INSUFFICIENT_BALANCE&quot;</span>,</span>
<span class="line"><span class="c">      &quot;success_time&quot;</span>: <span class="s">&quot;2021-01-20T10:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_subsidy_no&quot;</span>: <span class="s">&quot;subsidy-abcd-12345678&quot;</span>,</span>
<span class="line"><span class="c">      &quot;create_time&quot;</span>: <span class="s">&quot;2021-01-20T10:29:35+08:00&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h3><ul><li id="get-query-stock_id"><p><a href="#get-query-stock_id"><code>stock_id</code></a> <span>string</span> <b>必填</b></p><div>商家券批次号</div><small>例：<code>128888000000001</code></small></li><li id="get-query-coupon_code"><p><a href="#get-query-coupon_code"><code>coupon_code</code></a> <span>string</span> <b>必填</b></p><div>商家券Code</div><small>例：<code>ABCD12345678</code></small></li><li id="get-query-out_subsidy_no"><p><a href="#get-query-out_subsidy_no"><code>out_subsidy_no</code></a> <span>string</span> <span>选填</span></p><div>补差付款请求单号</div><small>例：<code>subsidy-abcd-12345678</code></small></li></ul></section><section class="fields"><h3 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h3><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-pay_receipt_list"><p><a href="#get-response-pay_receipt_list"><code>pay_receipt_list</code></a> <span>object[]</span> <span>选填</span></p><div>补差付款单据列表</div><details open><summary>13 个字段</summary><ul><li id="get-response-pay_receipt_list-subsidy_receipt_id"><p><a href="#get-response-pay_receipt_list-subsidy_receipt_id"><code>subsidy_receipt_id</code></a> <span>string</span> <b>必填</b></p><div>补差付款单号</div><small>例：<code>1120200119165100000000000001</code></small></li><li id="get-response-pay_receipt_list-stock_id"><p><a href="#get-response-pay_receipt_list-stock_id"><code>stock_id</code></a> <span>string</span> <b>必填</b></p><div>商家券批次号</div><small>例：<code>128888000000001</code></small></li><li id="get-response-pay_receipt_list-coupon_code"><p><a href="#get-response-pay_receipt_list-coupon_code"><code>coupon_code</code></a> <span>string</span> <b>必填</b></p><div>商家券Code</div><small>例：<code>ABCD12345678</code></small></li><li id="get-response-pay_receipt_list-transaction_id"><p><a href="#get-response-pay_receipt_list-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付订单号</div><small>例：<code>4200000913202101152566792388</code></small></li><li id="get-response-pay_receipt_list-payer_merchant"><p><a href="#get-response-pay_receipt_list-payer_merchant"><code>payer_merchant</code></a> <span>string</span> <b>必填</b></p><div>营销补差扣款商户号</div><small>例：<code>1900000001</code></small></li><li id="get-response-pay_receipt_list-payee_merchant"><p><a href="#get-response-pay_receipt_list-payee_merchant"><code>payee_merchant</code></a> <span>string</span> <b>必填</b></p><div>营销补差入账商户号</div><small>例：<code>1900000002</code></small></li><li id="get-response-pay_receipt_list-amount"><p><a href="#get-response-pay_receipt_list-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>补差付款金额</div><small>单位：分；例：<code>100</code></small></li><li id="get-response-pay_receipt_list-description"><p><a href="#get-response-pay_receipt_list-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>补差付款描述</div><small>例：<code>20210115DESCRIPTION</code></small></li><li id="get-response-pay_receipt_list-status"><p><a href="#get-response-pay_receipt_list-status"><code>status</code></a> <span>string</span> <b>必填</b></p><div>补差付款单据状态</div><small>例：<code>SUCCESS</code></small></li><li id="get-response-pay_receipt_list-fail_reason"><p><a href="#get-response-pay_receipt_list-fail_reason"><code>fail_reason</code></a> <span>string</span> <span>选填</span></p><div>补差付款失败原因</div><small>例：<code>INSUFFICIENT_BALANCE</code></small></li><li id="get-response-pay_receipt_list-success_time"><p><a href="#get-response-pay_receipt_list-success_time"><code>success_time</code></a> <span>string</span> <span>选填</span></p><div>补差付款完成时间</div><small>例：<code>2021-01-20T10:29:35.120+08:00</code></small></li><li id="get-response-pay_receipt_list-out_subsidy_no"><p><a href="#get-response-pay_receipt_list-out_subsidy_no"><code>out_subsidy_no</code></a> <span>string</span> <b>必填</b></p><div>业务请求唯一单号</div><small>例：<code>subsidy-abcd-12345678</code></small></li><li id="get-response-pay_receipt_list-create_time"><p><a href="#get-response-pay_receipt_list-create_time"><code>create_time</code></a> <span>string</span> <span>选填</span></p><div>补差付款发起时间</div><small>例：<code>2021-01-20T10:29:35+08:00</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>先核销券、完成微信支付收款再补差，订单须是分账订单；换购券不支持。</li><li>扣款商户须是制券商户或归属商户；入账商户须是归属商户，或与它有连锁品牌关系。</li><li>单笔最高 5000 元；状态有 <code>ACCEPTED</code>、<code>SUCCESS</code>、<code>FAIL</code>、<code>RETURNING</code>、<code>PARTIAL_RETURN</code>、<code>FULL_RETURN</code>。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>busifavor: Busifavor</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> busifavor: Busifavor</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> subsidy: Subsidy</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>payReceipts: PayReceipts</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> payReceipts: PayReceipts</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 营销补差付款API</li><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询营销补差付款单列表API</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: PostHttpMethod.RequestConfig): AxiosPromise&lt;PostHttpMethod.WellformedResponse&gt;</code></pre><p>营销补差付款API</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4017147321" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-12"><li><code>stock_id: string</code> 商家券批次号</li><li><code>coupon_code: string</code> 商家券Code</li><li><code>transaction_id: string</code> 微信支付订单号</li><li><code>payer_merchant: string</code> 营销补差扣款商户号</li><li><code>payee_merchant: string</code> 营销补差入账商户号</li><li><code>amount: number</code> 补差付款金额，单位：分</li><li><code>description: string</code> 补差付款描述</li><li><code>out_subsidy_no: string</code> 业务请求唯一单号</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-13"><li><code>subsidy_receipt_id: string</code> 补差付款单号</li><li><code>stock_id: string</code> 商家券批次号</li><li><code>coupon_code: string</code> 商家券Code</li><li><code>transaction_id: string</code> 微信支付订单号</li><li><code>payer_merchant: string</code> 营销补差扣款商户号</li><li><code>payee_merchant: string</code> 营销补差入账商户号</li><li><code>amount: number</code> 补差付款金额，单位：分</li><li><code>description: string</code> 补差付款描述</li><li><code>status: string</code> 补差付款单据状态</li><li><code>fail_reason?: string</code> 补差付款失败原因</li><li><code>success_time?: string</code> 补差付款完成时间</li><li><code>out_subsidy_no: string</code> 业务请求唯一单号</li><li><code>create_time?: string</code> 补差付款发起时间</li></ul></div><div id="popup-7"><pre><code><i>字段</i> stock_id: string</code></pre><p>商家券批次号</p><ul><li>示例 <code>128888000000001</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> coupon_code: string</code></pre><p>商家券Code</p><ul><li>示例 <code>ABCD12345678</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> transaction_id: string</code></pre><p>微信支付订单号</p><ul><li>示例 <code>4200000913202101152566792388</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> payer_merchant: string</code></pre><p>营销补差扣款商户号</p><ul><li>示例 <code>1900000001</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> payee_merchant: string</code></pre><p>营销补差入账商户号</p><ul><li>示例 <code>1900000002</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> amount: number</code></pre><p>补差付款金额，单位：分</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> description: string</code></pre><p>补差付款描述</p><ul><li>示例 <code>20210115DESCRIPTION</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> out_subsidy_no: string</code></pre><p>业务请求唯一单号</p><ul><li>示例 <code>subsidy-abcd-12345678</code></li></ul></div><div id="popup-15"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    subsidy_receipt_id: string;
    succeeded: boolean;
    fail_reason: string | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;) =&gt; {
    subsidy_receipt_id: string;
    succeeded: boolean;
    fail_reason: string | undefined;
} | PromiseLike&lt;{
    subsidy_receipt_id: string;
    succeeded: boolean;
    fail_reason: string | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-16"><pre><code><i>字段</i> AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;.data: PostHttpMethod.WellformedResponse</code></pre><ul class="members"><li><code>subsidy_receipt_id: string</code> 补差付款单号</li><li><code>stock_id: string</code> 商家券批次号</li><li><code>coupon_code: string</code> 商家券Code</li><li><code>transaction_id: string</code> 微信支付订单号</li><li><code>payer_merchant: string</code> 营销补差扣款商户号</li><li><code>payee_merchant: string</code> 营销补差入账商户号</li><li><code>amount: number</code> 补差付款金额，单位：分</li><li><code>description: string</code> 补差付款描述</li><li><code>status: string</code> 补差付款单据状态</li><li><code>fail_reason?: string</code> 补差付款失败原因</li><li><code>success_time?: string</code> 补差付款完成时间</li><li><code>out_subsidy_no: string</code> 业务请求唯一单号</li><li><code>create_time?: string</code> 补差付款发起时间</li></ul></div><div id="popup-17"><pre><code><i>参数</i> subsidy_receipt_id: string</code></pre><p>补差付款单号</p></div><div id="popup-18"><pre><code><i>参数</i> status: string</code></pre><p>补差付款单据状态</p></div><div id="popup-19"><pre><code><i>参数</i> fail_reason: string | undefined</code></pre><p>补差付款失败原因</p></div><div id="popup-20"><pre><code><i>字段</i> subsidy_receipt_id: string</code></pre><p>补差付款单号</p><ul><li>示例 <code>1120200119165100000000000001</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> succeeded: boolean</code></pre></div><div id="popup-22"><pre><code><i>字段</i> fail_reason: string | undefined</code></pre><p>补差付款失败原因</p><ul><li>示例 <code>INSUFFICIENT_BALANCE</code></li></ul></div><div id="popup-23"><pre><code><i>方法</i> get(config: GetHttpMethod.RequestConfig): AxiosPromise&lt;GetHttpMethod.WellformedResponse&gt;</code></pre><p>查询营销补差付款单列表API</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/partner/4017171346" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-16"><li><details data-fields="fields-13"><summary><code>pay_receipt_list?: object[]</code> 补差付款单据列表</summary></details></li></ul></div><div id="popup-24"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-14"><li><code>stock_id: string</code> 商家券批次号</li><li><code>coupon_code: string</code> 商家券Code</li><li><code>out_subsidy_no?: string</code> 补差付款请求单号</li></ul></div><div id="popup-25"><pre><code><i>字段</i> out_subsidy_no?: string</code></pre><p>补差付款请求单号</p><ul><li>示例 <code>subsidy-abcd-12345678</code></li></ul></div><div id="popup-26"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;) =&gt; {
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}[] | PromiseLike&lt;{
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}[]&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-27"><pre><code><i>字段</i> AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;.data: GetHttpMethod.WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-13"><summary><code>pay_receipt_list?: object[]</code> 补差付款单据列表</summary></details></li></ul></div><div id="popup-28"><pre><code><i>参数</i> pay_receipt_list: object[]</code></pre><p>补差付款单据列表</p><ul class="members"><li><code>subsidy_receipt_id: string</code> 补差付款单号</li><li><code>stock_id: string</code> 商家券批次号</li><li><code>coupon_code: string</code> 商家券Code</li><li><code>transaction_id: string</code> 微信支付订单号</li><li><code>payer_merchant: string</code> 营销补差扣款商户号</li><li><code>payee_merchant: string</code> 营销补差入账商户号</li><li><code>amount: number</code> 补差付款金额，单位：分</li><li><code>description: string</code> 补差付款描述</li><li><code>status: string</code> 补差付款单据状态</li><li><code>fail_reason?: string</code> 补差付款失败原因</li><li><code>success_time?: string</code> 补差付款完成时间</li><li><code>out_subsidy_no: string</code> 业务请求唯一单号</li><li><code>create_time?: string</code> 补差付款发起时间</li></ul></div><div id="popup-29"><pre><code><i>方法</i> Array&lt;{ subsidy_receipt_id: string; stock_id: string; coupon_code: string; transaction_id: string; payer_merchant: string; payee_merchant: string; amount: number; description: string; ... 4 more ...; create_time?: string; }&gt;.map&lt;{
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}&gt;(callbackfn: (value: {
    subsidy_receipt_id: string;
    stock_id: string;
    coupon_code: string;
    transaction_id: string;
    payer_merchant: string;
    payee_merchant: string;
    amount: number;
    description: string;
    status: string;
    fail_reason?: string;
    success_time?: string;
    out_subsidy_no: string;
    create_time?: string;
}, index: number, array: {
    subsidy_receipt_id: string;
    stock_id: string;
    coupon_code: string;
    transaction_id: string;
    payer_merchant: string;
    payee_merchant: string;
    amount: number;
    description: string;
    status: string;
    fail_reason?: string;
    success_time?: string;
    out_subsidy_no: string;
    create_time?: string;
}[]) =&gt; {
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}, thisArg?: any): {
    subsidy_receipt_id: string;
    status: string;
    amount: number;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-30"><pre><code><i>参数</i> amount: number</code></pre><p>补差付款金额，单位：分</p></div><div id="popup-31"><pre><code><i>字段</i> status: string</code></pre><p>补差付款单据状态</p><ul><li>示例 <code>SUCCESS</code></li></ul></div><ul class="members" id="fields-0"><li><code>subsidy: Subsidy …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>busifavor: Busifavor</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>payReceipts: PayReceipts …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>busifavor: Busifavor</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/subsidy/pay-receipts.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var pay_receipts_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, pay_receipts_default as default };
