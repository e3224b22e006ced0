import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md
var __pageData = JSON.parse("{\"title\":\"品牌商户发放红包\",\"description\":\"认证过品牌的商户一次给 1 至 10 位用户发品牌红包；应答只表示批次已受理，不能撤销，到没到账要查批次与明细。\",\"frontmatter\":{\"title\":\"品牌商户发放红包\",\"description\":\"认证过品牌的商户一次给 1 至 10 位用户发品牌红包；应答只表示批次已受理，不能撤销，到没到账要查批次与明细。\",\"product\":\"品牌红包\",\"roles\":[\"普通商户\"],\"updated\":\"2025-04-15T00:00:00.000Z\",\"section\":\"transfer\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md\",\"filePath\":\"openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transfer">商家转账</a></li><li aria-current="page">品牌商户发放红包</li></ol></nav><h1 id="post" tabindex="-1">品牌商户发放红包 <a class="header-anchor" href="#post" aria-label="Permalink to “品牌商户发放红包”">​</a></h1><p>认证过品牌的商户一次给 1 至 10 位用户发品牌红包；应答只表示批次已受理，不能撤销，到没到账要查批次与明细。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4014310358" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/fund-app/brand-redpacket/brand-merchant-batches</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/fund-app/brand-redpacket/brand-merchant-batches">复制地址</button><button type="button" data-copy="wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2025-04-15">2025-04-15</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">fundApp</span>.<span class="hover" aria-describedby="popup-4">brandRedpacket</span>.<span class="hover" aria-describedby="popup-5">brandMerchantBatches</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">brand_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">brand_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">scene</span>: <span class="s">&#39;CUSTOM_SEND&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">template_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">out_batch_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">batch_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">batch_remark</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">total_amount</span>, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-15">total_num</span>: <span class="c">1</span>, <span class="m">// 明细的条数</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-16">detail_list</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">out_detail_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">openid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-20">user_name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-21">encrypt</span>(<span class="hover" aria-describedby="popup-22">userName</span>, <span class="hover" aria-describedby="popup-23">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-24">remark</span>,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-26">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-27">then</span>(({ <span class="p hover quiet" aria-describedby="popup-28">data</span>: { <span class="p hover" aria-describedby="popup-29">batch_no</span>, <span class="p hover" aria-describedby="popup-30">batch_state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-31">batch_no</span>, <span class="hover" aria-describedby="popup-32">batch_state</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">batch_no</span>, <span class="c">batch_state</span> } } <span class="k">= await</span> wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.<span class="f">post</span>({</span>
<span class="line">  brand_id,</span>
<span class="line">  brand_appid,</span>
<span class="line">  scene: <span class="s">&#39;CUSTOM_SEND&#39;</span>,</span>
<span class="line">  template_id,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  total_num: <span class="c">1</span>, <span class="m">// 明细的条数</span></span>
<span class="line">  detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    amount,</span>
<span class="line">    openid,</span>
<span class="line">    user_name: Rsa.<span class="f">encrypt</span>(userName, platformPublicKey),</span>
<span class="line">    remark,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { batch_no, batch_state }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  brand_id,</span>
<span class="line">  brand_appid,</span>
<span class="line">  scene: <span class="s">&#39;CUSTOM_SEND&#39;</span>,</span>
<span class="line">  template_id,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  total_num: <span class="c">1</span>, <span class="m">// 明细的条数</span></span>
<span class="line">  detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    amount,</span>
<span class="line">    openid,</span>
<span class="line">    user_name: Rsa.<span class="f">encrypt</span>(userName, platformPublicKey),</span>
<span class="line">    remark,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">batch_no</span>, <span class="p">batch_state</span> } }) <span class="k">=&gt;</span> ({ batch_no, batch_state }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.<span class="f">post</span>({</span>
<span class="line">  brand_id,</span>
<span class="line">  brand_appid,</span>
<span class="line">  scene: <span class="s">&#39;CUSTOM_SEND&#39;</span>,</span>
<span class="line">  template_id,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  total_num: <span class="c">1</span>, <span class="m">// 明细的条数</span></span>
<span class="line">  detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    amount,</span>
<span class="line">    openid,</span>
<span class="line">    user_name: Rsa.<span class="f">encrypt</span>(userName, platformPublicKey),</span>
<span class="line">    remark,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;brand_id&quot;: 1234,</span></span>
<span class="line"><span class="s">  &quot;brand_appid&quot;: &quot;wxf636efh567hg4356&quot;,</span></span>
<span class="line"><span class="s">  &quot;scene&quot;: &quot;CUSTOM_SEND&quot;,</span></span>
<span class="line"><span class="s">  &quot;template_id&quot;: &quot;123400001&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_batch_no&quot;: &quot;plfk2020042013&quot;,</span></span>
<span class="line"><span class="s">  &quot;batch_name&quot;: &quot;双十一营销用品牌红包&quot;,</span></span>
<span class="line"><span class="s">  &quot;batch_remark&quot;: &quot;双十一营销用品牌红包&quot;,</span></span>
<span class="line"><span class="s">  &quot;total_amount&quot;: 10000,</span></span>
<span class="line"><span class="s">  &quot;total_num&quot;: 1,</span></span>
<span class="line"><span class="s">  &quot;detail_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;out_detail_no&quot;: &quot;x23zy545Bd5436&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: 100,</span></span>
<span class="line"><span class="s">      &quot;openid&quot;: &quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;,</span></span>
<span class="line"><span class="s">      &quot;user_name&quot;: &quot;H47qAldvjpPwN0VD7mOG56ss…&quot;,</span></span>
<span class="line"><span class="s">      &quot;remark&quot;: &quot;来自XX的红包&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/fund-app/brand-redpacket/brand-merchant-batches <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;brand_id&quot;</span>: <span class="c">1234</span>,</span>
<span class="line"><span class="c">  &quot;brand_appid&quot;</span>: <span class="s">&quot;wxf636efh567hg4356&quot;</span>,</span>
<span class="line"><span class="c">  &quot;scene&quot;</span>: <span class="s">&quot;CUSTOM_SEND&quot;</span>,</span>
<span class="line"><span class="c">  &quot;template_id&quot;</span>: <span class="s">&quot;123400001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_batch_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_name&quot;</span>: <span class="s">&quot;双十一营销用品牌红包&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_remark&quot;</span>: <span class="s">&quot;双十一营销用品牌红包&quot;</span>,</span>
<span class="line"><span class="c">  &quot;total_amount&quot;</span>: <span class="c">10000</span>,</span>
<span class="line"><span class="c">  &quot;total_num&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;detail_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;out_detail_no&quot;</span>: <span class="s">&quot;x23zy545Bd5436&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">      &quot;openid&quot;</span>: <span class="s">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</span>,</span>
<span class="line"><span class="c">      &quot;user_name&quot;</span>: <span class="s">&quot;H47qAldvjpPwN0VD7mOG56ss…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;remark&quot;</span>: <span class="s">&quot;来自XX的红包&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;out_batch_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_no&quot;</span>: <span class="s">&quot;1210000071100999991182020050700019480001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_state&quot;</span>: <span class="s">&quot;ACCEPTED&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-brand_id"><p><a href="#post-body-brand_id"><code>brand_id</code></a> <span>number</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>1234</code></small></li><li id="post-body-brand_appid"><p><a href="#post-body-brand_appid"><code>brand_appid</code></a> <span>string</span> <b>必填</b></p><div>品牌AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-scene"><p><a href="#post-body-scene"><code>scene</code></a> <span>string</span> <b>必填</b></p><div>品牌红包发放场景</div><div class="values"><span><code>CUSTOM_SEND</code></span></div></li><li id="post-body-template_id"><p><a href="#post-body-template_id"><code>template_id</code></a> <span>string</span> <b>必填</b></p><div>品牌红包模板ID</div><small>例：<code>123400001</code></small></li><li id="post-body-out_batch_no"><p><a href="#post-body-out_batch_no"><code>out_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商家品牌红包批次单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-body-batch_name"><p><a href="#post-body-batch_name"><code>batch_name</code></a> <span>string</span> <b>必填</b></p><div>品牌红包批次名称</div><small>例：<code>双十一营销用品牌红包</code></small></li><li id="post-body-batch_remark"><p><a href="#post-body-batch_remark"><code>batch_remark</code></a> <span>string</span> <b>必填</b></p><div>品牌红包批次备注</div><small>例：<code>双十一营销用品牌红包</code></small></li><li id="post-body-total_amount"><p><a href="#post-body-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>总金额</div><small>单位：分；例：<code>10000</code></small></li><li id="post-body-total_num"><p><a href="#post-body-total_num"><code>total_num</code></a> <span>number</span> <b>必填</b></p><div>总笔数</div><small>例：<code>10</code></small></li><li id="post-body-detail_list"><p><a href="#post-body-detail_list"><code>detail_list</code></a> <span>object[]</span> <b>必填</b></p><div>品牌红包明细列表</div><details open><summary>5 个字段</summary><ul><li id="post-body-detail_list-out_detail_no"><p><a href="#post-body-detail_list-out_detail_no"><code>out_detail_no</code></a> <span>string</span> <b>必填</b></p><div>商家品牌红包明细单号</div><small>例：<code>x23zy545Bd5436</code></small></li><li id="post-body-detail_list-amount"><p><a href="#post-body-detail_list-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>红包金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-body-detail_list-openid"><p><a href="#post-body-detail_list-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>接收红包用户OpenID</div><small>例：<code>o-MYE42l80oelYMDE34nYD456Xoy</code></small></li><li id="post-body-detail_list-user_name"><p><a href="#post-body-detail_list-user_name"><code>user_name</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>接收红包用户姓名</div><small>例：<code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></small></li><li id="post-body-detail_list-remark"><p><a href="#post-body-detail_list-remark"><code>remark</code></a> <span>string</span> <b>必填</b></p><div>红包备注</div><small>例：<code>来自XX的红包</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-out_batch_no"><p><a href="#post-response-out_batch_no"><code>out_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商家品牌红包批次单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-response-batch_no"><p><a href="#post-response-batch_no"><code>batch_no</code></a> <span>string</span> <span>选填</span></p><div>微信支付品牌红包批次单号</div><small>例：<code>1210000071100999991182020050700019480001</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>品牌红包批次创建时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-batch_state"><p><a href="#post-response-batch_state"><code>batch_state</code></a> <span>string</span> <span>选填</span></p><div>批次单状态</div><div class="values"><span><code>WAIT_PAY</code></span><span><code>ACCEPTED</code></span><span><code>PROCESSING</code></span><span><code>FINISHED</code></span><span><code>CLOSED</code></span></div></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>状态码不是 200 时不要换 <code>out_batch_no</code> 重发：商户号加 <code>out_batch_no</code> 不同就是新的一批，会重复发钱。先查原单，仍未完成也未关闭的，用原单号、原参数重试。</li><li>批次在受理后 1 小时内付完；间隔 1 分钟以上再<a href="./brand-merchant-out-batches/{out_batch_no}">按商家批次单号查询</a>。</li><li>24 小时内没有确认付款或余额不足，批次会被关闭（<code>CLOSED</code>），确认关闭后才能换单号重发。</li><li><code>template_id</code> 在商户平台的品牌红包里配置；调用前须设置接口安全 IP。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>fundApp: FundApp</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> fundApp: FundApp</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>brandRedpacket: BrandRedpacket</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> brandRedpacket: BrandRedpacket</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>brandMerchantBatches: BrandMerchantBatches</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> brandMerchantBatches: BrandMerchantBatches</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 品牌商户发放红包</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>品牌商户发放红包</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4014310358" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-9"><li><code>brand_id: number</code> 品牌ID</li><li><code>brand_appid: string</code> 品牌AppID</li><li><code>scene: &quot;CUSTOM_SEND&quot;</code> 品牌红包发放场景</li><li><code>template_id: string</code> 品牌红包模板ID</li><li><code>out_batch_no: string</code> 商家品牌红包批次单号</li><li><code>batch_name: string</code> 品牌红包批次名称</li><li><code>batch_remark: string</code> 品牌红包批次备注</li><li><code>total_amount: number</code> 总金额，单位：分</li><li><code>total_num: number</code> 总笔数</li><li><details data-fields="fields-8"><summary><code>detail_list: object[]</code> 品牌红包明细列表</summary></details></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-12"><li><code>out_batch_no: string</code> 商家品牌红包批次单号</li><li><code>batch_no?: string</code> 微信支付品牌红包批次单号</li><li><code>create_time: string</code> 品牌红包批次创建时间</li><li><code>batch_state?: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot;</code> 批次单状态</li></ul></div><div id="popup-7"><pre><code><i>字段</i> brand_id: number</code></pre><p>品牌ID</p><ul><li>示例 <code>1234</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> brand_appid: string</code></pre><p>品牌AppID</p><ul><li>示例 <code>wxf636efh567hg4356</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> scene: &quot;CUSTOM_SEND&quot;</code></pre><p>品牌红包发放场景</p><ul><li>示例 <code>CUSTOM_SEND</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> template_id: string</code></pre><p>品牌红包模板ID</p><ul><li>示例 <code>123400001</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> out_batch_no: string</code></pre><p>商家品牌红包批次单号</p><ul><li>示例 <code>plfk2020042013</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> batch_name: string</code></pre><p>品牌红包批次名称</p><ul><li>示例 <code>双十一营销用品牌红包</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> batch_remark: string</code></pre><p>品牌红包批次备注</p><ul><li>示例 <code>双十一营销用品牌红包</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> total_amount: number</code></pre><p>总金额，单位：分</p><ul><li>示例 <code>10000</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> total_num: number</code></pre><p>总笔数</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> detail_list: object[]</code></pre><p>品牌红包明细列表</p><ul class="members" id="fields-8"><li><code>out_detail_no: string</code> 商家品牌红包明细单号</li><li><code>amount: number</code> 红包金额，单位：分</li><li><code>openid: string</code> 接收红包用户OpenID</li><li><code>user_name?: string</code> 接收红包用户姓名</li><li><code>remark: string</code> 红包备注</li></ul></div><div id="popup-17"><pre><code><i>字段</i> out_detail_no: string</code></pre><p>商家品牌红包明细单号</p><ul><li>示例 <code>x23zy545Bd5436</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> amount: number</code></pre><p>红包金额，单位：分</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> openid: string</code></pre><p>接收红包用户OpenID</p><ul><li>示例 <code>o-MYE42l80oelYMDE34nYD456Xoy</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> user_name?: string</code></pre><p>接收红包用户姓名</p><ul><li>敏感信息，加密传输</li><li>示例 <code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></li></ul></div><div id="popup-21"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-22"><pre><code><i>导入</i> var userName: string
import userName</code></pre><p>收红包的用户姓名</p></div><div id="popup-23"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-24"><pre><code><i>字段</i> remark: string</code></pre><p>红包备注</p><ul><li>示例 <code>来自XX的红包</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-10"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-26"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-27"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    batch_no: string | undefined;
    batch_state: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot; | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    batch_no: string | undefined;
    batch_state: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot; | undefined;
} | PromiseLike&lt;{
    batch_no: string | undefined;
    batch_state: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot; | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-28"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>out_batch_no: string</code> 商家品牌红包批次单号</li><li><code>batch_no?: string</code> 微信支付品牌红包批次单号</li><li><code>create_time: string</code> 品牌红包批次创建时间</li><li><code>batch_state?: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot;</code> 批次单状态</li></ul></div><div id="popup-29"><pre><code><i>参数</i> batch_no: string | undefined</code></pre><p>微信支付品牌红包批次单号</p></div><div id="popup-30"><pre><code><i>参数</i> batch_state: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot; | undefined</code></pre><p>批次单状态</p></div><div id="popup-31"><pre><code><i>字段</i> batch_no: string | undefined</code></pre><p>微信支付品牌红包批次单号</p><ul><li>示例 <code>1210000071100999991182020050700019480001</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> batch_state: &quot;PROCESSING&quot; | &quot;WAIT_PAY&quot; | &quot;ACCEPTED&quot; | &quot;FINISHED&quot; | &quot;CLOSED&quot; | undefined</code></pre><p>批次单状态</p><ul><li>示例 <code>ACCEPTED</code></li></ul></div><ul class="members" id="fields-0"><li><code>brandMerchantBatches: BrandMerchantBatches …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>brandRedpacket: BrandRedpacket</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>fundApp: FundApp</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var brand_merchant_batches_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, brand_merchant_batches_default as default };
