import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/global/merchants.md
var __pageData = JSON.parse("{\"title\":\"子商户进件（跨境支付）\",\"description\":\"境外机构替商户开子商户号，可以连 H5 支付权限一起申请；号当场返回，能不能收款看验证状态。\",\"frontmatter\":{\"title\":\"子商户进件（跨境支付）\",\"description\":\"境外机构替商户开子商户号，可以连 H5 支付权限一起申请；号当场返回，能不能收款看验证状态。\",\"product\":\"跨境∙进件\",\"roles\":[\"机构模式\"],\"updated\":\"2026-01-14T00:00:00.000Z\",\"section\":\"cross-border\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/global/merchants.md\",\"filePath\":\"openapi/v3/global/merchants.md\",\"lastUpdated\":1795675787000}");
var _sfc_main = { name: "openapi/v3/global/merchants.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/cross-border">跨境支付</a></li><li aria-current="page">子商户进件（跨境支付）</li></ol></nav><h1 id="post" tabindex="-1">子商户进件（跨境支付） <a class="header-anchor" href="#post" aria-label="Permalink to “子商户进件（跨境支付）”">​</a></h1><p>境外机构替商户开子商户号，可以连 H5 支付权限一起申请；号当场返回，能不能收款看验证状态。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/global/merchants</code></p><p class="copies"><button type="button" data-copy="https://apihk.mch.weixin.qq.com/v3/global/merchants">复制地址</button><button type="button" data-copy="wxpay.v3.global.merchants.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://apihk.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>机构模式</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2026-01-14">2026-01-14</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">global</span>.<span class="hover" aria-describedby="popup-4">merchants</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">sp_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">sp_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">shortname</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">office_phone</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">contact</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-14">contactName</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">phone</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-17">contactPhone</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">email</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-19">contactEmail</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">business_category</span>: <span class="c">644</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">merchant_country_code</span>: <span class="s">&#39;344&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">merchant_type</span>: <span class="s">&#39;ENTERPRISE&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">registration_certificate_number</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">registration_certificate_date</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">business</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-26">business_type</span>: <span class="s">&#39;ONLINE&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">website</span>: <span class="s">&#39;https://shop.example.com&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-28">mcc</span>: <span class="s">&#39;4214&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-29">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-30">headers</span>: {</span>
<span class="line"><span class="s">    &#39;Idempotency-Key&#39;</span>: <span class="hover" aria-describedby="popup-31">idempotencyKey</span>,</span>
<span class="line"><span class="s">    &#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-32">platformPublicKeyId</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-33">then</span>(({ <span class="p hover quiet" aria-describedby="popup-34">data</span>: { <span class="p hover" aria-describedby="popup-35">sub_mchid</span>, <span class="p hover" aria-describedby="popup-36">verification_status</span>, <span class="p hover" aria-describedby="popup-37">description</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-38">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-39">verification_status</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-40">description</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">sub_mchid</span>, <span class="c">verification_status</span>, <span class="c">description</span> } } <span class="k">= await</span> wxpay.v3.global.merchants.<span class="f">post</span>({</span>
<span class="line">  sp_appid,</span>
<span class="line">  sp_mchid,</span>
<span class="line">  name,</span>
<span class="line">  shortname,</span>
<span class="line">  office_phone,</span>
<span class="line">  contact: {</span>
<span class="line">    name: Rsa.<span class="f">encrypt</span>(contactName, platformPublicKey),</span>
<span class="line">    phone: Rsa.<span class="f">encrypt</span>(contactPhone, platformPublicKey),</span>
<span class="line">    email: Rsa.<span class="f">encrypt</span>(contactEmail, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  business_category: <span class="c">644</span>,</span>
<span class="line">  merchant_country_code: <span class="s">&#39;344&#39;</span>,</span>
<span class="line">  merchant_type: <span class="s">&#39;ENTERPRISE&#39;</span>,</span>
<span class="line">  registration_certificate_number,</span>
<span class="line">  registration_certificate_date,</span>
<span class="line">  business: {</span>
<span class="line">    business_type: <span class="s">&#39;ONLINE&#39;</span>,</span>
<span class="line">    website: <span class="s">&#39;https://shop.example.com&#39;</span>,</span>
<span class="line">    mcc: <span class="s">&#39;4214&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  headers: {</span>
<span class="line"><span class="s">    &#39;Idempotency-Key&#39;</span>: idempotencyKey,</span>
<span class="line"><span class="s">    &#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  sub_mchid,</span>
<span class="line">  verification_status,</span>
<span class="line">  description,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/global/merchants&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sp_appid,</span>
<span class="line">  sp_mchid,</span>
<span class="line">  name,</span>
<span class="line">  shortname,</span>
<span class="line">  office_phone,</span>
<span class="line">  contact: {</span>
<span class="line">    name: Rsa.<span class="f">encrypt</span>(contactName, platformPublicKey),</span>
<span class="line">    phone: Rsa.<span class="f">encrypt</span>(contactPhone, platformPublicKey),</span>
<span class="line">    email: Rsa.<span class="f">encrypt</span>(contactEmail, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  business_category: <span class="c">644</span>,</span>
<span class="line">  merchant_country_code: <span class="s">&#39;344&#39;</span>,</span>
<span class="line">  merchant_type: <span class="s">&#39;ENTERPRISE&#39;</span>,</span>
<span class="line">  registration_certificate_number,</span>
<span class="line">  registration_certificate_date,</span>
<span class="line">  business: {</span>
<span class="line">    business_type: <span class="s">&#39;ONLINE&#39;</span>,</span>
<span class="line">    website: <span class="s">&#39;https://shop.example.com&#39;</span>,</span>
<span class="line">    mcc: <span class="s">&#39;4214&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  headers: {</span>
<span class="line"><span class="s">    &#39;Idempotency-Key&#39;</span>: idempotencyKey,</span>
<span class="line"><span class="s">    &#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">sub_mchid</span>, <span class="p">verification_status</span>, <span class="p">description</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  verification_status,</span>
<span class="line">  description,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.global.merchants.<span class="f">post</span>({</span>
<span class="line">  sp_appid,</span>
<span class="line">  sp_mchid,</span>
<span class="line">  name,</span>
<span class="line">  shortname,</span>
<span class="line">  office_phone,</span>
<span class="line">  contact: {</span>
<span class="line">    name: Rsa.<span class="f">encrypt</span>(contactName, platformPublicKey),</span>
<span class="line">    phone: Rsa.<span class="f">encrypt</span>(contactPhone, platformPublicKey),</span>
<span class="line">    email: Rsa.<span class="f">encrypt</span>(contactEmail, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  business_category: <span class="c">644</span>,</span>
<span class="line">  merchant_country_code: <span class="s">&#39;344&#39;</span>,</span>
<span class="line">  merchant_type: <span class="s">&#39;ENTERPRISE&#39;</span>,</span>
<span class="line">  registration_certificate_number,</span>
<span class="line">  registration_certificate_date,</span>
<span class="line">  business: {</span>
<span class="line">    business_type: <span class="s">&#39;ONLINE&#39;</span>,</span>
<span class="line">    website: <span class="s">&#39;https://shop.example.com&#39;</span>,</span>
<span class="line">    mcc: <span class="s">&#39;4214&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  headers: {</span>
<span class="line"><span class="s">    &#39;Idempotency-Key&#39;</span>: idempotencyKey,</span>
<span class="line"><span class="s">    &#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://apihk.mch.weixin.qq.com/v3/global/merchants&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Idempotency-Key: string&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;3200000001&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sp_appid&quot;: &quot;wx8888888888888888&quot;,</span></span>
<span class="line"><span class="s">  &quot;sp_mchid&quot;: &quot;3200000001&quot;,</span></span>
<span class="line"><span class="s">  &quot;name&quot;: &quot;Merchant name&quot;,</span></span>
<span class="line"><span class="s">  &quot;shortname&quot;: &quot;Merchant shortname&quot;,</span></span>
<span class="line"><span class="s">  &quot;office_phone&quot;: &quot;075586010000&quot;,</span></span>
<span class="line"><span class="s">  &quot;contact&quot;: {</span></span>
<span class="line"><span class="s">    &quot;name&quot;: &quot;KIQdb3v3ForL/gaB7W2VIqhs…&quot;,</span></span>
<span class="line"><span class="s">    &quot;phone&quot;: &quot;ot6slrt/PVQSuh52vukRsMX4…&quot;,</span></span>
<span class="line"><span class="s">    &quot;email&quot;: &quot;h/3XrwjFEvV/CzM7hxYLdQcA…&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;business_category&quot;: 644,</span></span>
<span class="line"><span class="s">  &quot;merchant_country_code&quot;: &quot;344&quot;,</span></span>
<span class="line"><span class="s">  &quot;merchant_type&quot;: &quot;ENTERPRISE&quot;,</span></span>
<span class="line"><span class="s">  &quot;registration_certificate_number&quot;: &quot;5555-8888&quot;,</span></span>
<span class="line"><span class="s">  &quot;registration_certificate_date&quot;: &quot;2020-10-16&quot;,</span></span>
<span class="line"><span class="s">  &quot;business&quot;: {</span></span>
<span class="line"><span class="s">    &quot;business_type&quot;: &quot;ONLINE&quot;,</span></span>
<span class="line"><span class="s">    &quot;website&quot;: &quot;https://shop.example.com&quot;,</span></span>
<span class="line"><span class="s">    &quot;mcc&quot;: &quot;4214&quot;</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/global/merchants <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> apihk.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Idempotency-Key</span><span class="k">:</span><span class="s"> string</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;3200000001&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sp_appid&quot;</span>: <span class="s">&quot;wx8888888888888888&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sp_mchid&quot;</span>: <span class="s">&quot;3200000001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;name&quot;</span>: <span class="s">&quot;Merchant name&quot;</span>,</span>
<span class="line"><span class="c">  &quot;shortname&quot;</span>: <span class="s">&quot;Merchant shortname&quot;</span>,</span>
<span class="line"><span class="c">  &quot;office_phone&quot;</span>: <span class="s">&quot;075586010000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;contact&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;name&quot;</span>: <span class="s">&quot;KIQdb3v3ForL/gaB7W2VIqhs…&quot;</span>,</span>
<span class="line"><span class="c">    &quot;phone&quot;</span>: <span class="s">&quot;ot6slrt/PVQSuh52vukRsMX4…&quot;</span>,</span>
<span class="line"><span class="c">    &quot;email&quot;</span>: <span class="s">&quot;h/3XrwjFEvV/CzM7hxYLdQcA…&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;business_category&quot;</span>: <span class="c">644</span>,</span>
<span class="line"><span class="c">  &quot;merchant_country_code&quot;</span>: <span class="s">&quot;344&quot;</span>,</span>
<span class="line"><span class="c">  &quot;merchant_type&quot;</span>: <span class="s">&quot;ENTERPRISE&quot;</span>,</span>
<span class="line"><span class="c">  &quot;registration_certificate_number&quot;</span>: <span class="s">&quot;5555-8888&quot;</span>,</span>
<span class="line"><span class="c">  &quot;registration_certificate_date&quot;</span>: <span class="s">&quot;2020-10-16&quot;</span>,</span>
<span class="line"><span class="c">  &quot;business&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;business_type&quot;</span>: <span class="s">&quot;ONLINE&quot;</span>,</span>
<span class="line"><span class="c">    &quot;website&quot;</span>: <span class="s">&quot;https://shop.example.com&quot;</span>,</span>
<span class="line"><span class="c">    &quot;mcc&quot;</span>: <span class="s">&quot;4214&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;verification_status&quot;</span>: <span class="s">&quot;Under Review&quot;</span>,</span>
<span class="line"><span class="c">  &quot;description&quot;</span>: <span class="s">&quot;该子商户需要通过审核才可生效。请登录商户平台检查审核状态。&quot;</span>,</span>
<span class="line"><span class="c">  &quot;h5_authorization_state&quot;</span>: <span class="s">&quot;APPROVED&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Idempotency-Key"><p><a href="#post-headers-Idempotency-Key"><code>Idempotency-Key</code></a> <span>string</span> <span>选填</span></p><div>由商户侧生成的唯一key</div><small>最多 64 个字符；例：<code>GzPCeo963zXKcO2hDVD8AjXIpgrj</code></small></li><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <b>必填</b></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sp_appid"><p><a href="#post-body-sp_appid"><code>sp_appid</code></a> <span>string</span> <b>必填</b></p><div>机构appid</div><small>例：<code>wx8888888888888888</code></small></li><li id="post-body-sp_mchid"><p><a href="#post-body-sp_mchid"><code>sp_mchid</code></a> <span>string</span> <b>必填</b></p><div>机构商户号</div><small>例：<code>3200000001</code></small></li><li id="post-body-name"><p><a href="#post-body-name"><code>name</code></a> <span>string</span> <b>必填</b></p><div>子商户全称</div><small>例：<code>Merchant name</code></small></li><li id="post-body-shortname"><p><a href="#post-body-shortname"><code>shortname</code></a> <span>string</span> <b>必填</b></p><div>子商户简称</div><small>例：<code>Merchant shortname</code></small></li><li id="post-body-office_phone"><p><a href="#post-body-office_phone"><code>office_phone</code></a> <span>string</span> <b>必填</b></p><div>公司电话</div><small>例：<code>075586010000</code></small></li><li id="post-body-contact"><p><a href="#post-body-contact"><code>contact</code></a> <span>object</span> <b>必填</b></p><div>联系人信息</div><details open><summary>3 个字段</summary><ul><li id="post-body-contact-name"><p><a href="#post-body-contact-name"><code>name</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>联系人名称</div><small>例：<code>李先生</code></small></li><li id="post-body-contact-phone"><p><a href="#post-body-contact-phone"><code>phone</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>联系人电话</div><small>例：<code>075586010000</code></small></li><li id="post-body-contact-email"><p><a href="#post-body-contact-email"><code>email</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>联系人邮箱</div><small>例：<code>test@test.com</code></small></li></ul></details></li><li id="post-body-business_category"><p><a href="#post-body-business_category"><code>business_category</code></a> <span>number</span> <b>必填</b></p><div>类目</div><small>例：<code>644</code></small></li><li id="post-body-channel_id"><p><a href="#post-body-channel_id"><code>channel_id</code></a> <span>string</span> <span>选填</span></p><div>渠道号</div><small>例：<code>3200000001</code></small></li><li id="post-body-merchant_country_code"><p><a href="#post-body-merchant_country_code"><code>merchant_country_code</code></a> <span>string</span> <b>必填</b></p><div>注册国家或区域</div><small>例：<code>344</code></small></li><li id="post-body-merchant_type"><p><a href="#post-body-merchant_type"><code>merchant_type</code></a> <span>string</span> <b>必填</b></p><div>商户类型</div><div class="values"><span><code>ENTERPRISE</code></span><span><code>INDIVIDUAL</code></span></div></li><li id="post-body-registration_certificate_number"><p><a href="#post-body-registration_certificate_number"><code>registration_certificate_number</code></a> <span>string</span> <span>选填</span></p><div>公司注册文件编号</div><small>例：<code>5555-8888</code></small></li><li id="post-body-registration_certificate_date"><p><a href="#post-body-registration_certificate_date"><code>registration_certificate_date</code></a> <span>string</span> <span>选填</span></p><div>公司注册文件过期时间</div><small>例：<code>2020-10-16</code></small></li><li id="post-body-registration_certificate_copy"><p><a href="#post-body-registration_certificate_copy"><code>registration_certificate_copy</code></a> <span>string</span> <span>选填</span></p><div>公司注册文件照片</div><small>例：<code>w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs</code></small></li><li id="post-body-settlement_bank_number"><p><a href="#post-body-settlement_bank_number"><code>settlement_bank_number</code></a> <span>string</span> <span>选填</span></p><div>子商户银行结算账户信息</div><small>例：<code>555588889999</code></small></li><li id="post-body-business"><p><a href="#post-body-business"><code>business</code></a> <span>object</span> <b>必填</b></p><div>业务信息</div><details open><summary>8 个字段</summary><ul><li id="post-body-business-business_type"><p><a href="#post-body-business-business_type"><code>business_type</code></a> <span>string</span> <b>必填</b></p><div>业务类型</div><div class="values"><span><code>ONLINE</code></span><span><code>OFFLINE</code></span><span><code>BOTH</code></span></div></li><li id="post-body-business-app_download"><p><a href="#post-body-business-app_download"><code>app_download</code></a> <span>string</span> <span>选填</span></p><div>APP下载链接</div><small>例：<code>https://download.qq.com</code></small></li><li id="post-body-business-website"><p><a href="#post-body-business-website"><code>website</code></a> <span>string</span> <span>选填</span></p><div>业务网站</div><small>例：<code>https://www.qq.com</code></small></li><li id="post-body-business-office_account"><p><a href="#post-body-business-office_account"><code>office_account</code></a> <span>string</span> <span>选填</span></p><div>公众号</div><small>例：<code>wx8888888888888888</code></small></li><li id="post-body-business-mini_program"><p><a href="#post-body-business-mini_program"><code>mini_program</code></a> <span>string</span> <span>选填</span></p><div>小程序</div><small>例：<code>wx8888888888888888</code></small></li><li id="post-body-business-store_address"><p><a href="#post-body-business-store_address"><code>store_address</code></a> <span>string</span> <span>选填</span></p><div>门店地址</div><small>例：<code>10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong</code></small></li><li id="post-body-business-store_photos"><p><a href="#post-body-business-store_photos"><code>store_photos</code></a> <span>string</span> <span>选填</span></p><div>门店照片JSON格式字符串</div><small>例：<code>[&quot;Media_id1&quot;,&quot;Media_id2&quot;,&quot;Media_id3&quot;]</code></small></li><li id="post-body-business-mcc"><p><a href="#post-body-business-mcc"><code>mcc</code></a> <span>string</span> <span>选填</span></p><div>MCC码</div><small>例：<code>4214</code></small></li></ul></details></li><li id="post-body-director"><p><a href="#post-body-director"><code>director</code></a> <span>object</span> <span>选填</span></p><div>董事信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-director-name"><p><a href="#post-body-director-name"><code>name</code></a> <span>string</span> <span>选填</span></p><div>董事姓名</div><small>例：<code>Bob</code></small></li><li id="post-body-director-number"><p><a href="#post-body-director-number"><code>number</code></a> <span>string</span> <span>选填</span></p><div>董事证件号</div><small>例：<code>5555-8888</code></small></li></ul></details></li><li id="post-body-principal"><p><a href="#post-body-principal"><code>principal</code></a> <span>object</span> <span>选填</span></p><div>负责人信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-principal-name"><p><a href="#post-body-principal-name"><code>name</code></a> <span>string</span> <span>选填</span></p><div>负责人姓名</div><small>例：<code>Bob</code></small></li><li id="post-body-principal-number"><p><a href="#post-body-principal-number"><code>number</code></a> <span>string</span> <span>选填</span></p><div>负责人证件号</div><small>例：<code>5555-8888</code></small></li></ul></details></li><li id="post-body-apply_h5_payment"><p><a href="#post-body-apply_h5_payment"><code>apply_h5_payment</code></a> <span>boolean</span> <span>选填</span></p><div>是否申请H5支付权限</div></li><li id="post-body-h5_payment_apply_info"><p><a href="#post-body-h5_payment_apply_info"><code>h5_payment_apply_info</code></a> <span>object</span> <span>选填</span></p><div>H5申请资料</div><details open><summary>2 个字段</summary><ul><li id="post-body-h5_payment_apply_info-h5_website_url"><p><a href="#post-body-h5_payment_apply_info-h5_website_url"><code>h5_website_url</code></a> <span>string</span> <b>必填</b></p><div>H5经营网址</div><small>例：<code>https://qq.com</code></small></li><li id="post-body-h5_payment_apply_info-domains"><p><a href="#post-body-h5_payment_apply_info-domains"><code>domains</code></a> <span>string[]</span> <b>必填</b></p><div>拉起H5支付的域名</div><small>例：<code>[&quot;www.qq.com&quot;]</code></small></li></ul></details></li><li id="post-body-attach"><p><a href="#post-body-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>附加信息</div><small>例：<code>555588889999</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-sub_mchid"><p><a href="#post-response-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>子商户号</div><small>例：<code>1900000109</code></small></li><li id="post-response-verification_status"><p><a href="#post-response-verification_status"><code>verification_status</code></a> <span>string</span> <span>选填</span></p><div>验证状态</div><div class="values"><span><code>Under Review</code></span><span><code>Approved</code></span></div></li><li id="post-response-description"><p><a href="#post-response-description"><code>description</code></a> <span>string</span> <span>选填</span></p><div>验证状态描述</div><small>例：<code>该子商户需要通过审核才可生效。请登录商户平台检查审核状态。</code></small></li><li id="post-response-h5_authorization_state"><p><a href="#post-response-h5_authorization_state"><code>h5_authorization_state</code></a> <span>string</span> <span>选填</span></p><div>H5支付权限状态</div><div class="values"><span><code>APPROVED</code></span><span><code>UNAUTHORIZED</code></span><span><code>UNDER_REVIEW</code></span><span><code>REJECTED</code></span><span><code>UNDER_PUNISHMENT</code></span><span><code>APPLICATION_FAILED</code></span></div></li></ul></section></div><h2 id="h5" tabindex="-1">同时申请 H5 支付权限 <a class="header-anchor" href="#h5" aria-label="Permalink to “同时申请 H5 支付权限”">​</a></h2><p>加上经营网址与拉起支付的域名，应答里多一个 H5 权限的状态。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">global</span>.<span class="hover" aria-describedby="popup-4">merchants</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">sp_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">sp_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">shortname</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">office_phone</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">contact</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-14">contactName</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">phone</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-17">contactPhone</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">email</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-19">contactEmail</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">business_category</span>: <span class="c">644</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">merchant_country_code</span>: <span class="s">&#39;344&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">merchant_type</span>: <span class="s">&#39;ENTERPRISE&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">registration_certificate_number</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">registration_certificate_date</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">business</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-26">business_type</span>: <span class="s">&#39;ONLINE&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">website</span>: <span class="s">&#39;https://shop.example.com&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-28">mcc</span>: <span class="s">&#39;4214&#39;</span>,</span>
<span class="line">  },</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-41">apply_h5_payment</span>: <span class="c">true</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-42">h5_payment_apply_info</span>: {</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-43">h5_website_url</span>: <span class="s">&#39;https://shop.example.com&#39;</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-44">domains</span>: [<span class="s">&#39;pay.example.com&#39;</span>],</span>
<span class="line highlighted">  },</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-29">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-30">headers</span>: {</span>
<span class="line"><span class="s">    &#39;Idempotency-Key&#39;</span>: <span class="hover" aria-describedby="popup-31">idempotencyKey</span>,</span>
<span class="line"><span class="s">    &#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-32">platformPublicKeyId</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-45">then</span>(({ <span class="p hover quiet" aria-describedby="popup-34">data</span>: { <span class="p hover" aria-describedby="popup-35">sub_mchid</span>, <span class="p hover" aria-describedby="popup-46">h5_authorization_state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-38">sub_mchid</span>, <span class="hover" aria-describedby="popup-47">h5_authorization_state</span> }))</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>微信支付凭 <code>Idempotency-Key</code> 识别同一次请求的重试，由字母与数字组成，另一个子商户换新值。</li><li>自然人或独资经营者的 <code>merchant_type</code> 是 <code>INDIVIDUAL</code>，此时注册文件编号填证件号或独资经营的证书编号。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>global: Global</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> global: Global</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>merchants: Merchants</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> merchants: Merchants</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 子商户进件（融合钱包）</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>子商户进件（融合钱包）</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-9"><li><code>sp_appid: string</code> 机构appid</li><li><code>sp_mchid: string</code> 机构商户号</li><li><code>name: string</code> 子商户全称</li><li><code>shortname: string</code> 子商户简称</li><li><code>office_phone: string</code> 公司电话</li><li><details data-fields="fields-4"><summary><code>contact: object</code> 联系人信息</summary></details></li><li><code>business_category: number</code> 类目</li><li><code>channel_id?: string</code> 渠道号</li><li><code>merchant_country_code: string</code> 注册国家或区域</li><li><code>merchant_type: &quot;ENTERPRISE&quot; | &quot;INDIVIDUAL&quot;</code> 商户类型</li><li><code>registration_certificate_number?: string</code> 公司注册文件编号</li><li><code>registration_certificate_date?: string</code> 公司注册文件过期时间</li><li><code>registration_certificate_copy?: string</code> 公司注册文件照片</li><li><code>settlement_bank_number?: string</code> 子商户银行结算账户信息</li><li><details data-fields="fields-5"><summary><code>business: object</code> 业务信息</summary></details></li><li><details data-fields="fields-6"><summary><code>director?: object</code> 董事信息</summary></details></li><li><details data-fields="fields-7"><summary><code>principal?: object</code> 负责人信息</summary></details></li><li><code>apply_h5_payment?: boolean</code> 是否申请H5支付权限</li><li><details data-fields="fields-8"><summary><code>h5_payment_apply_info?: object</code> H5申请资料</summary></details></li><li><code>attach?: string</code> 附加信息</li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-11"><li><code>baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code> 接口所在的域名</li><li><details data-fields="fields-10"><summary><code>headers: object</code> 请求头</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-12"><li><code>sub_mchid: string</code> 子商户号</li><li><code>verification_status?: &quot;Under Review&quot; | &quot;Approved&quot;</code> 验证状态</li><li><code>description?: string</code> 验证状态描述</li><li><code>h5_authorization_state?: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot;</code> H5支付权限状态</li></ul></div><div id="popup-6"><pre><code><i>字段</i> sp_appid: string</code></pre><p>机构appid</p><ul><li>示例 <code>wx8888888888888888</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> sp_mchid: string</code></pre><p>机构商户号</p><ul><li>示例 <code>3200000001</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> name: string</code></pre><p>子商户全称</p><ul><li>示例 <code>Merchant name</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> shortname: string</code></pre><p>子商户简称</p><ul><li>示例 <code>Merchant shortname</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> office_phone: string</code></pre><p>公司电话</p><ul><li>示例 <code>075586010000</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> contact: object</code></pre><p>联系人信息</p><ul class="members" id="fields-4"><li><code>name: string</code> 联系人名称</li><li><code>phone: string</code> 联系人电话</li><li><code>email: string</code> 联系人邮箱</li></ul></div><div id="popup-12"><pre><code><i>字段</i> name: string</code></pre><p>联系人名称</p><ul><li>敏感信息，加密传输</li><li>示例 <code>李先生</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-14"><pre><code><i>导入</i> var contactName: string
import contactName</code></pre><p>联系人名称</p></div><div id="popup-15"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-16"><pre><code><i>字段</i> phone: string</code></pre><p>联系人电话</p><ul><li>敏感信息，加密传输</li><li>示例 <code>075586010000</code></li></ul></div><div id="popup-17"><pre><code><i>导入</i> var contactPhone: string
import contactPhone</code></pre><p>联系人电话</p></div><div id="popup-18"><pre><code><i>字段</i> email: string</code></pre><p>联系人邮箱</p><ul><li>敏感信息，加密传输</li><li>示例 <code>test@test.com</code></li></ul></div><div id="popup-19"><pre><code><i>导入</i> var contactEmail: string
import contactEmail</code></pre><p>联系人邮箱</p></div><div id="popup-20"><pre><code><i>字段</i> business_category: number</code></pre><p>类目</p><ul><li>示例 <code>644</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> merchant_country_code: string</code></pre><p>注册国家或区域</p><ul><li>示例 <code>344</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> merchant_type: &quot;ENTERPRISE&quot; | &quot;INDIVIDUAL&quot;</code></pre><p>商户类型</p><ul><li>示例 <code>ENTERPRISE</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> registration_certificate_number?: string</code></pre><p>公司注册文件编号</p><ul><li>示例 <code>5555-8888</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> registration_certificate_date?: string</code></pre><p>公司注册文件过期时间</p><ul><li>示例 <code>2020-10-16</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> business: object</code></pre><p>业务信息</p><ul class="members" id="fields-5"><li><code>business_type: &quot;ONLINE&quot; | &quot;OFFLINE&quot; | &quot;BOTH&quot;</code> 业务类型</li><li><code>app_download?: string</code> APP下载链接</li><li><code>website?: string</code> 业务网站</li><li><code>office_account?: string</code> 公众号</li><li><code>mini_program?: string</code> 小程序</li><li><code>store_address?: string</code> 门店地址</li><li><code>store_photos?: string</code> 门店照片JSON格式字符串</li><li><code>mcc?: string</code> MCC码</li></ul></div><div id="popup-26"><pre><code><i>字段</i> business_type: &quot;ONLINE&quot; | &quot;OFFLINE&quot; | &quot;BOTH&quot;</code></pre><p>业务类型</p><ul><li>示例 <code>BOTH</code></li></ul></div><div id="popup-27"><pre><code><i>字段</i> website?: string</code></pre><p>业务网站</p><ul><li>示例 <code>https://www.qq.com</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> mcc?: string</code></pre><p>MCC码</p><ul><li>示例 <code>4214</code></li></ul></div><div id="popup-29"><pre><code><i>字段</i> baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code></pre><p>接口所在的域名</p></div><div id="popup-30"><pre><code><i>字段</i> headers: object</code></pre><p>请求头</p><ul class="members" id="fields-10"><li><code>Idempotency-Key?: string</code> 由商户侧生成的唯一key</li><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-31"><pre><code><i>导入</i> var idempotencyKey: string
import idempotencyKey</code></pre><p>商户侧生成的唯一 key，重试时不变</p></div><div id="popup-32"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-33"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    sub_mchid: string;
    verification_status: &quot;Under Review&quot; | &quot;Approved&quot; | undefined;
    description: string | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    sub_mchid: string;
    verification_status: &quot;Under Review&quot; | &quot;Approved&quot; | undefined;
    description: string | undefined;
} | PromiseLike&lt;{
    sub_mchid: string;
    verification_status: &quot;Under Review&quot; | &quot;Approved&quot; | undefined;
    description: string | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-34"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>sub_mchid: string</code> 子商户号</li><li><code>verification_status?: &quot;Under Review&quot; | &quot;Approved&quot;</code> 验证状态</li><li><code>description?: string</code> 验证状态描述</li><li><code>h5_authorization_state?: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot;</code> H5支付权限状态</li></ul></div><div id="popup-35"><pre><code><i>参数</i> sub_mchid: string</code></pre><p>子商户号</p></div><div id="popup-36"><pre><code><i>参数</i> verification_status: &quot;Under Review&quot; | &quot;Approved&quot; | undefined</code></pre><p>验证状态</p></div><div id="popup-37"><pre><code><i>参数</i> description: string | undefined</code></pre><p>验证状态描述</p></div><div id="popup-38"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>子商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-39"><pre><code><i>字段</i> verification_status: &quot;Under Review&quot; | &quot;Approved&quot; | undefined</code></pre><p>验证状态</p><ul><li>示例 <code>Under Review</code></li></ul></div><div id="popup-40"><pre><code><i>字段</i> description: string | undefined</code></pre><p>验证状态描述</p><ul><li>示例 <code>该子商户需要通过审核才可生效。请登录商户平台检查审核状态。</code></li></ul></div><div id="popup-41"><pre><code><i>字段</i> apply_h5_payment?: boolean</code></pre><p>是否申请H5支付权限</p></div><div id="popup-42"><pre><code><i>字段</i> h5_payment_apply_info?: object</code></pre><p>H5申请资料</p><ul class="members" id="fields-8"><li><code>h5_website_url: string</code> H5经营网址</li><li><code>domains: string[]</code> 拉起H5支付的域名</li></ul></div><div id="popup-43"><pre><code><i>字段</i> h5_website_url: string</code></pre><p>H5经营网址</p><ul><li>示例 <code>https://qq.com</code></li></ul></div><div id="popup-44"><pre><code><i>字段</i> domains: string[]</code></pre><p>拉起H5支付的域名</p><ul><li>示例 <code>www.qq.com</code></li></ul></div><div id="popup-45"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    sub_mchid: string;
    h5_authorization_state: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot; | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    sub_mchid: string;
    h5_authorization_state: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot; | undefined;
} | PromiseLike&lt;{
    sub_mchid: string;
    h5_authorization_state: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot; | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-46"><pre><code><i>参数</i> h5_authorization_state: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot; | undefined</code></pre><p>H5支付权限状态</p></div><div id="popup-47"><pre><code><i>字段</i> h5_authorization_state: &quot;APPROVED&quot; | &quot;UNAUTHORIZED&quot; | &quot;UNDER_REVIEW&quot; | &quot;REJECTED&quot; | &quot;UNDER_PUNISHMENT&quot; | &quot;APPLICATION_FAILED&quot; | undefined</code></pre><p>H5支付权限状态</p><ul><li>示例 <code>APPROVED</code></li></ul></div><ul class="members" id="fields-6"><li><code>name?: string</code> 董事姓名</li><li><code>number?: string</code> 董事证件号</li></ul><ul class="members" id="fields-7"><li><code>name?: string</code> 负责人姓名</li><li><code>number?: string</code> 负责人证件号</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchants.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var merchants_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, merchants_default as default };
