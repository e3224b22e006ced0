import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/shopping-receipt/shoppingreceipts.md
var __pageData = JSON.parse("{\"title\":\"上传电子小票\",\"description\":\"用户付完款，把这一单的小票图片传上来，关联到支付订单；图片审核通过后，用户在账单详情里就能看到。\",\"frontmatter\":{\"title\":\"上传电子小票\",\"description\":\"用户付完款，把这一单的小票图片传上来，关联到支付订单；图片审核通过后，用户在账单详情里就能看到。\",\"product\":\"经营工具∙电子小票\",\"roles\":[\"服务商\"],\"updated\":\"2025-01-09T00:00:00.000Z\",\"section\":\"tools\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/shopping-receipt/shoppingreceipts.md\",\"filePath\":\"openapi/v3/marketing/shopping-receipt/shoppingreceipts.md\",\"lastUpdated\":1795675787000}");
var _sfc_main = { name: "openapi/v3/marketing/shopping-receipt/shoppingreceipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/tools">经营工具</a></li><li aria-current="page">上传电子小票</li></ol></nav><h1 id="post" tabindex="-1">上传电子小票 <a class="header-anchor" href="#post" aria-label="Permalink to “上传电子小票”">​</a></h1><p>用户付完款，把这一单的小票图片传上来，关联到支付订单；图片审核通过后，用户在账单详情里就能看到。 <a href="https://pay.weixin.qq.com/doc/v3/partner/4012698614" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/marketing/shopping-receipt/shoppingreceipts</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/shopping-receipt/shoppingreceipts">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-09">2025-01-09</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-1">readFileSync</span> } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-2">Multipart</span>, <span class="hover" aria-describedby="popup-3">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-4">file</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-5">readFileSync</span>(<span class="s">&#39;/path/to/receipt.png&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-6">meta</span><span class="k"> =</span> {</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">transaction_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">sha256</span>: <span class="f hover" aria-describedby="popup-10">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f hover" aria-describedby="popup-11">update</span>(<span class="hover" aria-describedby="popup-4">file</span>).<span class="f hover" aria-describedby="popup-12">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">merchant_contact_information</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">consultation_phone_number</span>: <span class="hover" aria-describedby="popup-3">Rsa</span>.<span class="f hover" aria-describedby="popup-15">encrypt</span>(<span class="hover" aria-describedby="popup-16">servicePhone</span>, <span class="hover" aria-describedby="popup-17">platformPublicKey</span>),</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">upload_time</span>: <span class="s">&#39;2025-05-20T13:29:35.120+08:00&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-19">form</span><span class="k"> = new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-20">Multipart</span>()</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-21">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c hover quiet" aria-describedby="popup-22">JSON</span>.<span class="f hover quiet" aria-describedby="popup-23">stringify</span>(<span class="hover" aria-describedby="popup-6">meta</span>))</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-21">append</span>(<span class="s">&#39;file&#39;</span>, <span class="hover" aria-describedby="popup-4">file</span>, <span class="s">&#39;receipt.png&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-24">wxpay</span>.<span class="hover" aria-describedby="popup-25">v3</span>.<span class="hover" aria-describedby="popup-26">marketing</span>.<span class="hover" aria-describedby="popup-27">shoppingReceipt</span>.<span class="hover" aria-describedby="popup-28">shoppingreceipts</span>.<span class="f hover" aria-describedby="popup-29">post</span>(<span class="hover" aria-describedby="popup-19">form</span>.<span class="f hover" aria-describedby="popup-30">getBuffer</span>(), {</span>
<span class="line">  <span class="hover" aria-describedby="popup-31">meta</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-32">headers</span>: { <span class="k">...</span><span class="hover" aria-describedby="popup-19">form</span>.<span class="f hover" aria-describedby="popup-33">getHeaders</span>(), <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-34">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-35">then</span>(({ <span class="p hover quiet" aria-describedby="popup-36">data</span>: { <span class="p hover" aria-describedby="popup-37">receipt</span>: { <span class="p hover" aria-describedby="popup-38">receipt_id</span>, <span class="p hover" aria-describedby="popup-39">state</span> } } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-40">receipt_id</span>, <span class="hover" aria-describedby="popup-41">state</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart, Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/receipt.png&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  transaction_id,</span>
<span class="line">  openid,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  merchant_contact_information: {</span>
<span class="line">    consultation_phone_number: Rsa.<span class="f">encrypt</span>(servicePhone, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  upload_time: <span class="s">&#39;2025-05-20T13:29:35.120+08:00&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;receipt.png&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="p">receipt</span>: { <span class="c">receipt_id</span>, <span class="c">state</span> } } } <span class="k">= await</span> wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>(), <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { receipt_id, state }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart, Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/receipt.png&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  transaction_id,</span>
<span class="line">  openid,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  merchant_contact_information: {</span>
<span class="line">    consultation_phone_number: Rsa.<span class="f">encrypt</span>(servicePhone, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  upload_time: <span class="s">&#39;2025-05-20T13:29:35.120+08:00&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;receipt.png&#39;</span>)</span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/shopping-receipt/shoppingreceipts&#39;</span>).<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>(), <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">receipt</span>: { <span class="p">receipt_id</span>, <span class="p">state</span> } } }) <span class="k">=&gt;</span> ({ receipt_id, state }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart, Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/receipt.png&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  transaction_id,</span>
<span class="line">  openid,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  merchant_contact_information: {</span>
<span class="line">    consultation_phone_number: Rsa.<span class="f">encrypt</span>(servicePhone, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  upload_time: <span class="s">&#39;2025-05-20T13:29:35.120+08:00&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;receipt.png&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>(), <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/marketing/shopping-receipt/shoppingreceipts&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: multipart/form-data; boundary=--------------------------179567645686514435167928&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/marketing/shopping-receipt/shoppingreceipts <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> multipart/form-data; boundary=--------------------------179567645686514435167928</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;receipt&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;receipt_id&quot;</span>: <span class="s">&quot;121630001&quot;</span>,</span>
<span class="line"><span class="c">    &quot;state&quot;</span>: <span class="s">&quot;WAIT_REVIEW&quot;</span>,</span>
<span class="line"><span class="c">    &quot;transaction_id&quot;</span>: <span class="s">&quot;1217752501201407033233368018&quot;</span>,</span>
<span class="line"><span class="c">    &quot;transaction_mchid&quot;</span>: <span class="s">&quot;1230000109&quot;</span>,</span>
<span class="line"><span class="c">    &quot;transaction_sub_mchid&quot;</span>: <span class="s">&quot;1230000109&quot;</span>,</span>
<span class="line"><span class="c">    &quot;openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span>,</span>
<span class="line"><span class="c">    &quot;brand_id&quot;</span>: <span class="c">1142</span>,</span>
<span class="line"><span class="c">    &quot;sha256&quot;</span>: <span class="s">&quot;2969f98ef4763da62670d3ae…&quot;</span>,</span>
<span class="line"><span class="c">    &quot;image_type&quot;</span>: <span class="s">&quot;PNG&quot;</span>,</span>
<span class="line"><span class="c">    &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">    &quot;modify_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">    &quot;merchant_contact_information&quot;</span>: {</span>
<span class="line"><span class="c">      &quot;consultation_phone_number&quot;</span>: <span class="s">&quot;pVd1HJ6v/69bDnuC4EL5Kz4j…&quot;</span></span>
<span class="line">    },</span>
<span class="line"><span class="c">    &quot;upload_time&quot;</span>: <span class="s">&quot;2021-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-receipt"><p><a href="#post-response-receipt"><code>receipt</code></a> <span>object</span> <b>必填</b></p><div>电子小票</div><details open><summary>13 个字段</summary><ul><li id="post-response-receipt-receipt_id"><p><a href="#post-response-receipt-receipt_id"><code>receipt_id</code></a> <span>string</span> <b>必填</b></p><div>电子小票 ID</div><small>例：<code>121630001</code></small></li><li id="post-response-receipt-state"><p><a href="#post-response-receipt-state"><code>state</code></a> <span>string</span> <b>必填</b></p><div>电子小票图片审核状态</div><div class="values"><span><code>WAIT_REVIEW</code></span><span><code>NOT_PASS_REVIEW</code></span><span><code>PASS_REVIEW</code></span></div></li><li id="post-response-receipt-transaction_id"><p><a href="#post-response-receipt-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付订单的交易单号</div><small>例：<code>1217752501201407033233368018</code></small></li><li id="post-response-receipt-transaction_mchid"><p><a href="#post-response-receipt-transaction_mchid"><code>transaction_mchid</code></a> <span>string</span> <span>选填</span></p><div>微信支付订单的商户号</div><small>例：<code>1230000109</code></small></li><li id="post-response-receipt-transaction_sub_mchid"><p><a href="#post-response-receipt-transaction_sub_mchid"><code>transaction_sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>微信支付订单的子商户号</div><small>例：<code>1230000109</code></small></li><li id="post-response-receipt-openid"><p><a href="#post-response-receipt-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>微信支付订单中OpenID</div><small>例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li><li id="post-response-receipt-brand_id"><p><a href="#post-response-receipt-brand_id"><code>brand_id</code></a> <span>number</span> <span>选填</span></p><div>电子小票所属品牌 ID</div><small>例：<code>1142</code></small></li><li id="post-response-receipt-sha256"><p><a href="#post-response-receipt-sha256"><code>sha256</code></a> <span>string</span> <b>必填</b></p><div>图片文件的文件摘要</div><small>例：<code>2969f98ef4763da62670d3aee5d456b56a8f3447c0178da21445206aa400a464</code></small></li><li id="post-response-receipt-image_type"><p><a href="#post-response-receipt-image_type"><code>image_type</code></a> <span>string</span> <b>必填</b></p><div>标识电子小票图片类型</div><small>例：<code>PNG</code></small></li><li id="post-response-receipt-create_time"><p><a href="#post-response-receipt-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>电子小票创建的时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="post-response-receipt-modify_time"><p><a href="#post-response-receipt-modify_time"><code>modify_time</code></a> <span>string</span> <b>必填</b></p><div>电子小票最后一次修改时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="post-response-receipt-merchant_contact_information"><p><a href="#post-response-receipt-merchant_contact_information"><code>merchant_contact_information</code></a> <span>object</span> <span>选填</span></p><div>用户与商家的联系渠道</div><details><summary>1 个字段</summary><ul><li id="post-response-receipt-merchant_contact_information-consultation_phone_number"><p><a href="#post-response-receipt-merchant_contact_information-consultation_phone_number"><code>consultation_phone_number</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>品牌售后部门的咨询电话</div><small>例：<code>pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg==</code></small></li></ul></details></li><li id="post-response-receipt-upload_time"><p><a href="#post-response-receipt-upload_time"><code>upload_time</code></a> <span>string</span> <span>选填</span></p><div>上传时间</div><small>RFC 3339 时间；例：<code>2021-05-20T13:29:35.120+08:00</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>只收 PNG、JPG，不超过 200 KB。</li><li>加密要先做：<code>meta</code> 整体参与签名，签完再换密文会验签失败，表单里的与 <code>config.meta</code> 必须是同一份。</li><li><code>state</code> 为 <code>WAIT_REVIEW</code> 时还在等审核，<code>NOT_PASS_REVIEW</code> 表示图片没通过审核。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
import createHash</code></pre><p>Creates and returns a <code>Hash</code> object that can be used to generate hash digests using the given <code>algorithm</code>. Optional <code>options</code> argument controls stream behavior. For XOF hash functions such as <code>&#39;shake256&#39;</code>, the <code>outputLength</code> option can be used to specify the desired output length in bytes.</p><p>The <code>algorithm</code> is dependent on the available algorithms supported by the version of OpenSSL on the platform. Examples are <code>&#39;sha256&#39;</code>, <code>&#39;sha512&#39;</code>, etc. On recent releases of OpenSSL, <code>openssl list -digest-algorithms</code> will display the available digest algorithms.</p><p>Example: generating the sha256 sum of a file</p><pre><code class="language-js">import {
  createReadStream,
} from &#39;node:fs&#39;;
import { argv } from &#39;node:process&#39;;
const {
  createHash,
} = await import(&#39;node:crypto&#39;);

const filename = argv[2];

const hash = createHash(&#39;sha256&#39;);

const input = createReadStream(filename);
input.on(&#39;readable&#39;, () =&gt; {
  // Only one element is going to be produced by the
  // hash stream.
  const data = input.read();
  if (data)
    hash.update(data);
  else {
    console.log(\`\${hash.digest(&#39;hex&#39;)} \${filename}\`);
  }
});
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-1"><pre><code><i>导入</i> function readFileSync(path: PathOrFileDescriptor, options?: {
    encoding?: null | undefined;
    flag?: string | undefined;
} | null): NonSharedBuffer (+2 overloads)
import readFileSync</code></pre><p>Returns the contents of the <code>path</code>.</p><p>For detailed information, see the documentation of the asynchronous version of this API: <code>readFile</code>.</p><p>If the <code>encoding</code> option is specified then this function returns a string. Otherwise it returns a buffer.</p><p>Similar to <code>readFile</code>, when the path is a directory, the behavior of <code>fs.readFileSync()</code> is platform-specific.</p><pre><code class="language-js">import { readFileSync } from &#39;node:fs&#39;;

// macOS, Linux, and Windows
readFileSync(&#39;&lt;directory&gt;&#39;);
// =&gt; [Error: EISDIR: illegal operation on a directory, read &lt;directory&gt;]

//  FreeBSD
readFileSync(&#39;&lt;directory&gt;&#39;); // =&gt; &lt;data&gt;
</code></pre><ul><li><i>@since</i> v0.1.8</li><li><code>path</code> filename or file descriptor</li></ul></div><div id="popup-2"><pre><code><i>导入</i> class Multipart
import Multipart</code></pre></div><div id="popup-3"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-4"><pre><code>const file: NonSharedBuffer</code></pre></div><div id="popup-5"><pre><code><i>导入</i> readFileSync(path: PathOrFileDescriptor, options?: {
    encoding?: null | undefined;
    flag?: string | undefined;
} | null): NonSharedBuffer (+2 overloads)
import readFileSync</code></pre><p>Returns the contents of the <code>path</code>.</p><p>For detailed information, see the documentation of the asynchronous version of this API: <code>readFile</code>.</p><p>If the <code>encoding</code> option is specified then this function returns a string. Otherwise it returns a buffer.</p><p>Similar to <code>readFile</code>, when the path is a directory, the behavior of <code>fs.readFileSync()</code> is platform-specific.</p><pre><code class="language-js">import { readFileSync } from &#39;node:fs&#39;;

// macOS, Linux, and Windows
readFileSync(&#39;&lt;directory&gt;&#39;);
// =&gt; [Error: EISDIR: illegal operation on a directory, read &lt;directory&gt;]

//  FreeBSD
readFileSync(&#39;&lt;directory&gt;&#39;); // =&gt; &lt;data&gt;
</code></pre><ul><li><i>@since</i> v0.1.8</li><li><code>path</code> filename or file descriptor</li></ul></div><div id="popup-6"><pre><code>const meta: object</code></pre><ul class="members" id="fields-1"><li><code>transaction_id: string</code></li><li><code>openid: string</code></li><li><code>sha256: string</code></li><li><details data-fields="fields-0"><summary><code>merchant_contact_information: { consultation_phone_number: string; }</code></summary></details></li><li><code>upload_time: string</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> transaction_id: string</code></pre></div><div id="popup-8"><pre><code><i>字段</i> openid: string</code></pre></div><div id="popup-9"><pre><code><i>字段</i> sha256: string</code></pre></div><div id="popup-10"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
import createHash</code></pre><p>Creates and returns a <code>Hash</code> object that can be used to generate hash digests using the given <code>algorithm</code>. Optional <code>options</code> argument controls stream behavior. For XOF hash functions such as <code>&#39;shake256&#39;</code>, the <code>outputLength</code> option can be used to specify the desired output length in bytes.</p><p>The <code>algorithm</code> is dependent on the available algorithms supported by the version of OpenSSL on the platform. Examples are <code>&#39;sha256&#39;</code>, <code>&#39;sha512&#39;</code>, etc. On recent releases of OpenSSL, <code>openssl list -digest-algorithms</code> will display the available digest algorithms.</p><p>Example: generating the sha256 sum of a file</p><pre><code class="language-js">import {
  createReadStream,
} from &#39;node:fs&#39;;
import { argv } from &#39;node:process&#39;;
const {
  createHash,
} = await import(&#39;node:crypto&#39;);

const filename = argv[2];

const hash = createHash(&#39;sha256&#39;);

const input = createReadStream(filename);
input.on(&#39;readable&#39;, () =&gt; {
  // Only one element is going to be produced by the
  // hash stream.
  const data = input.read();
  if (data)
    hash.update(data);
  else {
    console.log(\`\${hash.digest(&#39;hex&#39;)} \${filename}\`);
  }
});
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-11"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-12"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-13"><pre><code><i>字段</i> merchant_contact_information: object</code></pre><ul class="members" id="fields-0"><li><code>consultation_phone_number: string</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> consultation_phone_number: string</code></pre></div><div id="popup-15"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-16"><pre><code><i>导入</i> var servicePhone: string
import servicePhone</code></pre><p>品牌售后的咨询电话</p></div><div id="popup-17"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-18"><pre><code><i>字段</i> upload_time: string</code></pre></div><div id="popup-19"><pre><code>const form: Multipart</code></pre></div><div id="popup-20"><pre><code><i>导入</i> new Multipart(opts?: Stream.ReadableOptions): Multipart
import Multipart</code></pre></div><div id="popup-21"><pre><code><i>方法</i> Multipart.append(field: string, value: string | Buffer | ReadStream, filename?: string): Multipart</code></pre><p>Append data wrapped by <code>Multipart#boundary</code></p><ul><li><code>field</code> - The field</li><li><code>value</code> - The value</li><li><code>filename</code> - Optional filename, when provided, then append the <code>Content-Type</code> after of the <code>Content-Disposition</code></li><li><i>@returns</i> - The <code>Multipart</code> class instance self</li></ul></div><div id="popup-22"><pre><code>var JSON: JSON</code></pre><p>An intrinsic object that provides functions to convert JavaScript values to and from the JavaScript Object Notation (JSON) format.</p></div><div id="popup-23"><pre><code><i>方法</i> JSON.stringify(value: any, replacer?: (this: any, key: string, value: any) =&gt; any, space?: string | number): string (+1 overload)</code></pre><p>Converts a JavaScript value to a JavaScript Object Notation (JSON) string.</p><ul><li><code>value</code> A JavaScript value, usually an object or array, to be converted.</li><li><code>replacer</code> A function that transforms the results.</li><li><code>space</code> Adds indentation, white space, and line break characters to the return-value JSON text to make it easier to read.</li><li><i>@throws</i> {TypeError} If a circular reference or a BigInt value is found.</li></ul></div><div id="popup-24"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-25"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-26"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-8"><li><details data-fields="fields-7"><summary><code>shoppingReceipt: ShoppingReceipt</code></summary></details></li></ul></div><div id="popup-27"><pre><code><i>字段</i> shoppingReceipt: ShoppingReceipt</code></pre><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>shoppingreceipts: Shoppingreceipts</code></summary></details></li></ul></div><div id="popup-28"><pre><code><i>字段</i> shoppingreceipts: Shoppingreceipts</code></pre><ul class="members" id="fields-6"><li><code>post: (data: Buffer&lt;ArrayBufferLike&gt;, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 上传电子小票</li></ul></div><div id="popup-29"><pre><code><i>方法</i> post(data: Buffer, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>上传电子小票</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/partner/4012698614" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-13"><li><details data-fields="fields-11"><summary><code>meta: object</code> 参与签名的元信息，与表单里的 meta 一致</summary></details></li><li><details data-fields="fields-12"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>receipt: object</code> 电子小票</summary></details></li></ul></div><div id="popup-30"><pre><code><i>方法</i> Multipart.getBuffer(): Buffer</code></pre><p>To retrieve the <code>Miltipart#data</code> buffer</p><ul><li><i>@returns</i> - The payload buffer</li></ul></div><div id="popup-31"><pre><code><i>字段</i> meta: object</code></pre><p>参与签名的元信息，与表单里的 meta 一致</p><ul class="members"><li><code>transaction_id: string</code></li><li><code>openid: string</code></li><li><code>sha256: string</code></li><li><details data-fields="fields-0"><summary><code>merchant_contact_information: { consultation_phone_number: string; }</code></summary></details></li><li><code>upload_time: string</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-12"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-33"><pre><code><i>方法</i> Multipart.getHeaders(): object</code></pre><p>To retrieve the <code>Content-Type</code> multipart/form-data header</p><ul><li><i>@returns</i> &lt;string, string&gt;} - The <code>Content-Type</code> header With <code>Multipart#boundary</code></li></ul></div><div id="popup-34"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-35"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    receipt_id: string;
    state: &quot;WAIT_REVIEW&quot; | &quot;NOT_PASS_REVIEW&quot; | &quot;PASS_REVIEW&quot;;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    receipt_id: string;
    state: &quot;WAIT_REVIEW&quot; | &quot;NOT_PASS_REVIEW&quot; | &quot;PASS_REVIEW&quot;;
} | PromiseLike&lt;{
    receipt_id: string;
    state: &quot;WAIT_REVIEW&quot; | &quot;NOT_PASS_REVIEW&quot; | &quot;PASS_REVIEW&quot;;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-36"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-14"><summary><code>receipt: object</code> 电子小票</summary></details></li></ul></div><div id="popup-37"><pre><code><i>字段</i> receipt: object</code></pre><p>电子小票</p><ul class="members" id="fields-14"><li><code>receipt_id: string</code> 电子小票 ID</li><li><code>state: &quot;WAIT_REVIEW&quot; | &quot;NOT_PASS_REVIEW&quot; | &quot;PASS_REVIEW&quot;</code> 电子小票图片审核状态</li><li><code>transaction_id: string</code> 微信支付订单的交易单号</li><li><code>transaction_mchid?: string</code> 微信支付订单的商户号</li><li><code>transaction_sub_mchid?: string</code> 微信支付订单的子商户号</li><li><code>openid: string</code> 微信支付订单中OpenID</li><li><code>brand_id?: number</code> 电子小票所属品牌 ID</li><li><code>sha256: string</code> 图片文件的文件摘要</li><li><code>image_type: string</code> 标识电子小票图片类型</li><li><code>create_time: string</code> 电子小票创建的时间</li><li><code>modify_time: string</code> 电子小票最后一次修改时间</li><li><details data-fields="fields-10"><summary><code>merchant_contact_information?: object</code> 用户与商家的联系渠道</summary></details></li><li><code>upload_time?: string</code> 上传时间</li></ul></div><div id="popup-38"><pre><code><i>参数</i> receipt_id: string</code></pre><p>电子小票 ID</p></div><div id="popup-39"><pre><code><i>参数</i> state: &quot;WAIT_REVIEW&quot; | &quot;NOT_PASS_REVIEW&quot; | &quot;PASS_REVIEW&quot;</code></pre><p>电子小票图片审核状态</p></div><div id="popup-40"><pre><code><i>字段</i> receipt_id: string</code></pre><p>电子小票 ID</p><ul><li>示例 <code>121630001</code></li></ul></div><div id="popup-41"><pre><code><i>字段</i> state: &quot;WAIT_REVIEW&quot; | &quot;NOT_PASS_REVIEW&quot; | &quot;PASS_REVIEW&quot;</code></pre><p>电子小票图片审核状态</p><ul><li>示例 <code>WAIT_REVIEW</code></li></ul></div><ul class="members" id="fields-2"><li><code>shoppingreceipts: Shoppingreceipts …</code></li></ul><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>shoppingReceipt: ShoppingReceipt</code></summary></details></li></ul><ul class="members" id="fields-4"><li><details data-fields="fields-3"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-10"><li><code>consultation_phone_number?: string</code> 品牌售后部门的咨询电话</li></ul><ul class="members" id="fields-11"><li><code>transaction_id: string</code> 微信支付订单号</li><li><code>transaction_mchid?: string</code> 微信支付订单的下单商户号</li><li><code>transaction_sub_mchid?: string</code> 微信支付订单的下单子商户号</li><li><code>out_trade_no?: string</code> 微信支付订单的商户订单号</li><li><code>openid: string</code> 支付用户的 OpenID</li><li><code>sha256: string</code> 图片的 SHA-256 摘要</li><li><details data-fields="fields-10"><summary><code>merchant_contact_information?: object</code> 用户与商家的联系渠道</summary></details></li><li><code>upload_time?: string</code> 上传时间，用来分辨多次上传的先后</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/shopping-receipt/shoppingreceipts.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var shoppingreceipts_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, shoppingreceipts_default as default };
