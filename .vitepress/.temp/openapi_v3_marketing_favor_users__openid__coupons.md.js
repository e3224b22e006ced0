import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/favor/users/{openid}/coupons.md
var __pageData = JSON.parse("{\"title\":\"发放代金券与查询用户的券\",\"description\":\"对着一位用户：POST 给他发一张指定批次的代金券，GET 列出他手上的券，可用在“我的代金券”和提交订单页。\",\"frontmatter\":{\"title\":\"发放代金券与查询用户的券\",\"description\":\"对着一位用户：POST 给他发一张指定批次的代金券，GET 列出他手上的券，可用在“我的代金券”和提交订单页。\",\"product\":\"运营工具∙代金券\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2024-05-28T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/favor/users/{openid}/coupons.md\",\"filePath\":\"openapi/v3/marketing/favor/users/{openid}/coupons.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/favor/users/{openid}/coupons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">发放代金券与查询用户的券</li></ol></nav><h1 id="发放代金券与查询用户的券" tabindex="-1">发放代金券与查询用户的券 <a class="header-anchor" href="#发放代金券与查询用户的券" aria-label="Permalink to “发放代金券与查询用户的券”">​</a></h1><p>对着一位用户：POST 给他发一张指定批次的代金券，GET 列出他手上的券，可用在“我的代金券”和提交订单页。</p><h2 id="post" tabindex="-1">发放代金券 <a class="header-anchor" href="#post" aria-label="Permalink to “发放代金券”">​</a></h2><p>批次须已激活。发成功返回 <code>coupon_id</code>，用户以后支付时自动抵扣，不用再调接口核销。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/marketing/favor/users/<var>{openid}</var>/coupons</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/favor/users/{openid}/coupons">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.favor.users._openid_.coupons.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-05-28">2024-05-28</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">favor</span>.<span class="hover" aria-describedby="popup-4">users</span>.<span class="hover" aria-describedby="popup-5">_openid_</span>.<span class="hover" aria-describedby="popup-6">coupons</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">stock_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">out_request_no</span>, <span class="m">// 超时用原单号重试，不会重复发</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-10">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">stock_creator_mchid</span>,</span>
<span class="line">}, { <span class="hover" aria-describedby="popup-12">openid</span> })</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">coupon_id</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-15">coupon_id</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">coupon_id</span> } } <span class="k">= await</span> wxpay.v3.marketing.favor.users._openid_.coupons.<span class="f">post</span>({</span>
<span class="line">  stock_id,</span>
<span class="line">  out_request_no, <span class="m">// 超时用原单号重试，不会重复发</span></span>
<span class="line">  appid,</span>
<span class="line">  stock_creator_mchid,</span>
<span class="line">}, { openid })</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/favor/users/{openid}/coupons&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  stock_id,</span>
<span class="line">  out_request_no, <span class="m">// 超时用原单号重试，不会重复发</span></span>
<span class="line">  appid,</span>
<span class="line">  stock_creator_mchid,</span>
<span class="line">}, { openid })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">coupon_id</span> } }) <span class="k">=&gt;</span> coupon_id)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.favor.users._openid_.coupons.<span class="f">post</span>({</span>
<span class="line">  stock_id,</span>
<span class="line">  out_request_no, <span class="m">// 超时用原单号重试，不会重复发</span></span>
<span class="line">  appid,</span>
<span class="line">  stock_creator_mchid,</span>
<span class="line">}, { openid })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/marketing/favor/users/string/coupons&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;stock_id&quot;: &quot;9856000&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_request_no&quot;: &quot;89560002019101000121&quot;,</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wx233544546545989&quot;,</span></span>
<span class="line"><span class="s">  &quot;stock_creator_mchid&quot;: &quot;8956000&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/marketing/favor/users/string/coupons <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;stock_id&quot;</span>: <span class="s">&quot;9856000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_request_no&quot;</span>: <span class="s">&quot;89560002019101000121&quot;</span>,</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wx233544546545989&quot;</span>,</span>
<span class="line"><span class="c">  &quot;stock_creator_mchid&quot;</span>: <span class="s">&quot;8956000&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;coupon_id&quot;</span>: <span class="s">&quot;9867041&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="post-path" tabindex="-1">路径参数 <a class="header-anchor" href="#post-path" aria-label="“路径参数”的链接">​</a></h3><ul><li id="post-path-openid"><p><a href="#post-path-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户openid</div></li></ul></section><section class="fields"><h3 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h3><ul><li id="post-body-stock_id"><p><a href="#post-body-stock_id"><code>stock_id</code></a> <span>string</span> <b>必填</b></p><div>批次号</div><small>例：<code>9856000</code></small></li><li id="post-body-out_request_no"><p><a href="#post-body-out_request_no"><code>out_request_no</code></a> <span>string</span> <b>必填</b></p><div>商户单据号</div><small>例：<code>89560002019101000121</code></small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div><small>例：<code>wx233544546545989</code></small></li><li id="post-body-stock_creator_mchid"><p><a href="#post-body-stock_creator_mchid"><code>stock_creator_mchid</code></a> <span>string</span> <b>必填</b></p><div>创建批次的商户号</div><small>例：<code>8956000</code></small></li><li id="post-body-coupon_value"><p><a href="#post-body-coupon_value"><code>coupon_value</code></a> <span>number</span> <span>选填</span></p><div>指定面额发券，面额</div><small>例：<code>100</code></small></li><li id="post-body-coupon_minimum"><p><a href="#post-body-coupon_minimum"><code>coupon_minimum</code></a> <span>number</span> <span>选填</span></p><div>指定面额发券，使用门槛</div><small>例：<code>100</code></small></li></ul></section><section class="fields"><h3 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h3><ul><li id="post-response-coupon_id"><p><a href="#post-response-coupon_id"><code>coupon_id</code></a> <span>string</span> <b>必填</b></p><div>代金券id</div><small>例：<code>9867041</code></small></li></ul></section></div><h2 id="get" tabindex="-1">根据商户号查用户的券 <a class="header-anchor" href="#get" aria-label="Permalink to “根据商户号查用户的券”">​</a></h2><p>按创建批次的商户号查，返回除过期以外各状态的券；按可用商户号查，只返回可用的券。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/favor/users/<var>{openid}</var>/coupons</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/favor/users/{openid}/coupons">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.favor.users._openid_.coupons.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-05-28">2024-05-28</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">favor</span>.<span class="hover" aria-describedby="popup-4">users</span>.<span class="hover" aria-describedby="popup-5">_openid_</span>.<span class="hover" aria-describedby="popup-6">coupons</span>.<span class="f hover" aria-describedby="popup-16">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">appid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">creator_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-20">status</span>: <span class="s">&#39;SENDED&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-22">limit</span>: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-23">then</span>(({ <span class="p hover quiet" aria-describedby="popup-24">data</span>: { <span class="p hover" aria-describedby="popup-25">data</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-25">data</span>.<span class="f hover quiet" aria-describedby="popup-26">map</span>(({ <span class="p hover" aria-describedby="popup-27">coupon_id</span>, <span class="p hover" aria-describedby="popup-28">coupon_name</span>, <span class="p hover" aria-describedby="popup-29">available_end_time</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-30">coupon_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-31">coupon_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-32">available_end_time</span>,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">data</span> } } <span class="k">= await</span> wxpay.v3.marketing.favor.users._openid_.coupons.<span class="f">get</span>({</span>
<span class="line">  openid,</span>
<span class="line">  params: {</span>
<span class="line">    appid,</span>
<span class="line">    creator_mchid,</span>
<span class="line">    status: <span class="s">&#39;SENDED&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> data.<span class="f">map</span>(({ <span class="p">coupon_id</span>, <span class="p">coupon_name</span>, <span class="p">available_end_time</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  coupon_id,</span>
<span class="line">  coupon_name,</span>
<span class="line">  available_end_time,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/favor/users/{openid}/coupons&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  openid,</span>
<span class="line">  params: {</span>
<span class="line">    appid,</span>
<span class="line">    creator_mchid,</span>
<span class="line">    status: <span class="s">&#39;SENDED&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span> } }) <span class="k">=&gt;</span> data.<span class="f">map</span>(({ <span class="p">coupon_id</span>, <span class="p">coupon_name</span>, <span class="p">available_end_time</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  coupon_id,</span>
<span class="line">  coupon_name,</span>
<span class="line">  available_end_time,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.favor.users._openid_.coupons.<span class="f">get</span>({</span>
<span class="line">  openid,</span>
<span class="line">  params: {</span>
<span class="line">    appid,</span>
<span class="line">    creator_mchid,</span>
<span class="line">    status: <span class="s">&#39;SENDED&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/favor/users/string/coupons?appid=string&amp;creator_mchid=string&amp;status=SENDED&amp;offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/favor/users/string/coupons?appid=string&amp;creator_mchid=string&amp;status=SENDED&amp;offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;stock_creator_mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stock_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;coupon_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;coupon_name&quot;</span>: <span class="s">&quot;微信支付代金券&quot;</span>,</span>
<span class="line"><span class="c">      &quot;status&quot;</span>: <span class="s">&quot;SENDED&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;微信支付营销&quot;</span>,</span>
<span class="line"><span class="c">      &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;coupon_type&quot;</span>: <span class="s">&quot;NORMAL&quot;</span>,</span>
<span class="line"><span class="c">      &quot;start_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stop_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;singleitem&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;cut_to_message&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;single_price_max&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;cut_to_price&quot;</span>: <span class="c">0</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;available_begin_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;available_end_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;normal_coupon_information&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;coupon_amount&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;transaction_minimum&quot;</span>: <span class="c">0</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;consume_information&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;consume_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">        &quot;consume_mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;transaction_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;goods_detail&quot;</span>: [</span>
<span class="line">          {</span>
<span class="line"><span class="c">            &quot;goods_id&quot;</span>: <span class="s">&quot;12345&quot;</span>,</span>
<span class="line"><span class="c">            &quot;quantity&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">            &quot;price&quot;</span>: <span class="c">528800</span>,</span>
<span class="line"><span class="c">            &quot;discount_amount&quot;</span>: <span class="c">100</span></span>
<span class="line">          }</span>
<span class="line">        ]</span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;available_balance&quot;</span>: <span class="c">10000</span>,</span>
<span class="line"><span class="c">      &quot;business_type&quot;</span>: <span class="s">&quot;MULTIUSE&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h3><ul><li id="get-path-openid"><p><a href="#get-path-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户openid</div></li></ul></section><section class="fields"><h3 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h3><ul><li id="get-query-appid"><p><a href="#get-query-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div></li><li id="get-query-stock_id"><p><a href="#get-query-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>批次号</div></li><li id="get-query-status"><p><a href="#get-query-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>券或消费金状态</div><div class="values"><span><code>SENDED</code></span><span><code>USED</code></span></div></li><li id="get-query-creator_mchid"><p><a href="#get-query-creator_mchid"><code>creator_mchid</code></a> <span>string</span> <span>选填</span></p><div>创建批次的商户号</div></li><li id="get-query-sender_mchid"><p><a href="#get-query-sender_mchid"><code>sender_mchid</code></a> <span>string</span> <span>选填</span></p><div>批次发放商户号</div></li><li id="get-query-available_mchid"><p><a href="#get-query-available_mchid"><code>available_mchid</code></a> <span>string</span> <span>选填</span></p><div>可用商户号</div></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页页码</div></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div></li><li id="get-query-business_type"><p><a href="#get-query-business_type"><code>business_type</code></a> <span>string</span> <span>选填</span></p><div>业务类型</div><div class="values"><span><code>MULTIUSE</code></span></div></li></ul></section><section class="fields"><h3 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h3><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>总数量</div></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <b>必填</b></p><div>结果集</div><details open><summary>18 个字段</summary><ul><li id="get-response-data-stock_creator_mchid"><p><a href="#get-response-data-stock_creator_mchid"><code>stock_creator_mchid</code></a> <span>string</span> <span>选填</span></p><div>创建批次的商户号</div></li><li id="get-response-data-stock_id"><p><a href="#get-response-data-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>批次号</div></li><li id="get-response-data-coupon_id"><p><a href="#get-response-data-coupon_id"><code>coupon_id</code></a> <span>string</span> <span>选填</span></p><div>代金券id</div></li><li id="get-response-data-coupon_name"><p><a href="#get-response-data-coupon_name"><code>coupon_name</code></a> <span>string</span> <span>选填</span></p><div>代金券名称</div><small>例：<code>微信支付代金券</code></small></li><li id="get-response-data-status"><p><a href="#get-response-data-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>代金券状态</div><div class="values"><span><code>SENDED</code></span><span><code>USED</code></span><span><code>EXPIRED</code></span><span><code>RECOVER</code></span></div></li><li id="get-response-data-description"><p><a href="#get-response-data-description"><code>description</code></a> <span>string</span> <span>选填</span></p><div>使用说明</div><small>例：<code>微信支付营销</code></small></li><li id="get-response-data-create_time"><p><a href="#get-response-data-create_time"><code>create_time</code></a> <span>string</span> <span>选填</span></p><div>领券时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-coupon_type"><p><a href="#get-response-data-coupon_type"><code>coupon_type</code></a> <span>string</span> <span>选填</span></p><div>券类型</div><div class="values"><span><code>NORMAL</code></span><span><code>CUT_TO</code></span></div></li><li id="get-response-data-start_time"><p><a href="#get-response-data-start_time"><code>start_time</code></a> <span>string</span> <span>选填</span></p><div>激活批次的时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-stop_time"><p><a href="#get-response-data-stop_time"><code>stop_time</code></a> <span>string</span> <span>选填</span></p><div>终止批次的时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-singleitem"><p><a href="#get-response-data-singleitem"><code>singleitem</code></a> <span>boolean</span> <span>选填</span></p><div>是否单品优惠</div></li><li id="get-response-data-cut_to_message"><p><a href="#get-response-data-cut_to_message"><code>cut_to_message</code></a> <span>object</span> <span>选填</span></p><div>减至批次特定信息</div><details><summary>2 个字段</summary><ul><li id="get-response-data-cut_to_message-single_price_max"><p><a href="#get-response-data-cut_to_message-single_price_max"><code>single_price_max</code></a> <span>number</span> <span>选填</span></p><div>可用优惠的商品最高单价</div><small>单位：分</small></li><li id="get-response-data-cut_to_message-cut_to_price"><p><a href="#get-response-data-cut_to_message-cut_to_price"><code>cut_to_price</code></a> <span>number</span> <span>选填</span></p><div>减至后的优惠单价</div><small>单位：分</small></li></ul></details></li><li id="get-response-data-available_begin_time"><p><a href="#get-response-data-available_begin_time"><code>available_begin_time</code></a> <span>string</span> <span>选填</span></p><div>可用开始时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-available_end_time"><p><a href="#get-response-data-available_end_time"><code>available_end_time</code></a> <span>string</span> <span>选填</span></p><div>可用结束时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-normal_coupon_information"><p><a href="#get-response-data-normal_coupon_information"><code>normal_coupon_information</code></a> <span>object</span> <span>选填</span></p><div>固定面额满减券使用规则</div><details><summary>2 个字段</summary><ul><li id="get-response-data-normal_coupon_information-coupon_amount"><p><a href="#get-response-data-normal_coupon_information-coupon_amount"><code>coupon_amount</code></a> <span>number</span> <b>必填</b></p><div>面额</div><small>单位：分</small></li><li id="get-response-data-normal_coupon_information-transaction_minimum"><p><a href="#get-response-data-normal_coupon_information-transaction_minimum"><code>transaction_minimum</code></a> <span>number</span> <b>必填</b></p><div>门槛</div></li></ul></details></li><li id="get-response-data-consume_information"><p><a href="#get-response-data-consume_information"><code>consume_information</code></a> <span>object</span> <span>选填</span></p><div>已实扣代金券核销信息</div><details><summary>4 个字段</summary><ul><li id="get-response-data-consume_information-consume_time"><p><a href="#get-response-data-consume_information-consume_time"><code>consume_time</code></a> <span>string</span> <span>选填</span></p><div>核销时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-consume_information-consume_mchid"><p><a href="#get-response-data-consume_information-consume_mchid"><code>consume_mchid</code></a> <span>string</span> <span>选填</span></p><div>核销商户号</div></li><li id="get-response-data-consume_information-transaction_id"><p><a href="#get-response-data-consume_information-transaction_id"><code>transaction_id</code></a> <span>string</span> <span>选填</span></p><div>支付单号</div></li><li id="get-response-data-consume_information-goods_detail"><p><a href="#get-response-data-consume_information-goods_detail"><code>goods_detail</code></a> <span>object[]</span> <span>选填</span></p><div>单品信息</div><details><summary>4 个字段</summary><ul><li id="get-response-data-consume_information-goods_detail-goods_id"><p><a href="#get-response-data-consume_information-goods_detail-goods_id"><code>goods_id</code></a> <span>string</span> <span>选填</span></p><div>商品编码</div><small>例：<code>12345</code></small></li><li id="get-response-data-consume_information-goods_detail-quantity"><p><a href="#get-response-data-consume_information-goods_detail-quantity"><code>quantity</code></a> <span>number</span> <span>选填</span></p><div>商品数量</div><small>例：<code>1</code></small></li><li id="get-response-data-consume_information-goods_detail-price"><p><a href="#get-response-data-consume_information-goods_detail-price"><code>price</code></a> <span>number</span> <span>选填</span></p><div>商品价格</div><small>单位：分；例：<code>528800</code></small></li><li id="get-response-data-consume_information-goods_detail-discount_amount"><p><a href="#get-response-data-consume_information-goods_detail-discount_amount"><code>discount_amount</code></a> <span>number</span> <span>选填</span></p><div>商品优惠金额</div><small>单位：分；例：<code>100</code></small></li></ul></details></li></ul></details></li><li id="get-response-data-available_balance"><p><a href="#get-response-data-available_balance"><code>available_balance</code></a> <span>number</span> <span>选填</span></p><div>剩余金额</div><small>单位：分；例：<code>10000</code></small></li><li id="get-response-data-business_type"><p><a href="#get-response-data-business_type"><code>business_type</code></a> <span>string</span> <span>选填</span></p><div>业务类型</div><div class="values"><span><code>MULTIUSE</code></span></div></li></ul></details></li></ul></section></div><h3 id="available" tabindex="-1">这笔订单能用哪些券 <a class="header-anchor" href="#available" aria-label="Permalink to “这笔订单能用哪些券”">​</a></h3><p>提交订单页上只关心在本商户号能用的券，改传 <code>available_mchid</code>；这时批次号、状态和分页都不生效。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">favor</span>.<span class="hover" aria-describedby="popup-4">users</span>.<span class="hover" aria-describedby="popup-5">_openid_</span>.<span class="hover" aria-describedby="popup-6">coupons</span>.<span class="f hover" aria-describedby="popup-16">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">appid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-33">available_mchid</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-34">then</span>(({ <span class="p hover quiet" aria-describedby="popup-24">data</span>: { <span class="p hover" aria-describedby="popup-25">data</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-25">data</span>.<span class="f hover quiet" aria-describedby="popup-35">map</span>(({ <span class="p hover" aria-describedby="popup-28">coupon_name</span>, <span class="p hover" aria-describedby="popup-36">normal_coupon_information</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-31">coupon_name</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-37">off</span>: <span class="hover" aria-describedby="popup-36">normal_coupon_information</span>?.<span class="hover" aria-describedby="popup-38">coupon_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-39">over</span>: <span class="hover" aria-describedby="popup-36">normal_coupon_information</span>?.<span class="hover" aria-describedby="popup-40">transaction_minimum</span>,</span>
<span class="line">})))</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>openid</code> 须属于 <code>appid</code>，<code>appid</code> 须与发起请求的商户号绑定。</li><li><code>creator_mchid</code> 与 <code>available_mchid</code> 二选一，都传时以 <code>creator_mchid</code> 为准。</li><li>所有商户通用的微信支付立减金查不到。</li></ul><p class="proof">示例 3 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 3 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>favor: Favor</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> favor: Favor</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>users: Users</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> users: Users</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>_openid_: _openid_</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> _openid_: _openid_</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>coupons: Coupons</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> coupons: Coupons</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 发放代金券API</li><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 根据商户号查用户的券</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config: PostHttpMethod.RequestConfig): AxiosPromise&lt;PostHttpMethod.WellformedResponse&gt;</code></pre><p>发放代金券API</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-16"><li><code>stock_id: string</code> 批次号</li><li><code>out_request_no: string</code> 商户单据号</li><li><code>appid: string</code> 公众账号ID</li><li><code>stock_creator_mchid: string</code> 创建批次的商户号</li><li><code>coupon_value?: number</code> 指定面额发券，面额</li><li><code>coupon_minimum?: number</code> 指定面额发券，使用门槛</li></ul><p class="group"><a href="#post-path">config</a></p><ul class="members" id="fields-17"><li><code>openid: string</code> 用户openid</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-18"><li><code>coupon_id: string</code> 代金券id</li></ul></div><div id="popup-8"><pre><code><i>字段</i> stock_id: string</code></pre><p>批次号</p><ul><li>示例 <code>9856000</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> out_request_no: string</code></pre><p>商户单据号</p><ul><li>示例 <code>89560002019101000121</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> appid: string</code></pre><p>公众账号ID</p><ul><li>示例 <code>wx233544546545989</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> stock_creator_mchid: string</code></pre><p>创建批次的商户号</p><ul><li>示例 <code>8956000</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> openid: string</code></pre><p>用户openid</p></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;&gt;.then&lt;string, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;.data: PostHttpMethod.WellformedResponse</code></pre><ul class="members"><li><code>coupon_id: string</code> 代金券id</li></ul></div><div id="popup-15"><pre><code><i>参数</i> coupon_id: string</code></pre><p>代金券id</p></div><div id="popup-16"><pre><code><i>方法</i> get(config: GetHttpMethod.RequestConfig): AxiosPromise&lt;GetHttpMethod.WellformedResponse&gt;</code></pre><p>根据商户号查用户的券</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-path">config</a> <a href="#get-query">params</a></p><ul class="members" id="fields-20"><li><code>openid: string</code> 用户openid</li><li><details data-fields="fields-19"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-26"><li><code>total_count: number</code> 总数量</li><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li><li><details data-fields="fields-25"><summary><code>data: object[]</code> 结果集</summary></details></li></ul></div><div id="popup-17"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-19"><li><code>appid: string</code> 公众账号ID</li><li><code>stock_id?: string</code> 批次号</li><li><code>status?: &quot;SENDED&quot; | &quot;USED&quot;</code> 券或消费金状态</li><li><code>creator_mchid?: string</code> 创建批次的商户号</li><li><code>sender_mchid?: string</code> 批次发放商户号</li><li><code>available_mchid?: string</code> 可用商户号</li><li><code>offset?: number</code> 分页页码</li><li><code>limit?: number</code> 分页大小</li><li><code>business_type?: &quot;MULTIUSE&quot;</code> 业务类型</li></ul></div><div id="popup-18"><pre><code><i>字段</i> appid: string</code></pre><p>公众账号ID</p></div><div id="popup-19"><pre><code><i>字段</i> creator_mchid?: string</code></pre><p>创建批次的商户号</p></div><div id="popup-20"><pre><code><i>字段</i> status?: &quot;SENDED&quot; | &quot;USED&quot;</code></pre><p>券或消费金状态</p></div><div id="popup-21"><pre><code><i>字段</i> offset?: number</code></pre><p>分页页码</p></div><div id="popup-22"><pre><code><i>字段</i> limit?: number</code></pre><p>分页大小</p></div><div id="popup-23"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    coupon_id: string | undefined;
    coupon_name: string | undefined;
    available_end_time: string | undefined;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;) =&gt; {
    coupon_id: string | undefined;
    coupon_name: string | undefined;
    available_end_time: string | undefined;
}[] | PromiseLike&lt;{
    coupon_id: string | undefined;
    coupon_name: string | undefined;
    available_end_time: string | undefined;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-24"><pre><code><i>字段</i> AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;.data: GetHttpMethod.WellformedResponse</code></pre><ul class="members"><li><code>total_count: number</code> 总数量</li><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li><li><details data-fields="fields-25"><summary><code>data: object[]</code> 结果集</summary></details></li></ul></div><div id="popup-25"><pre><code><i>参数</i> data: object[]</code></pre><p>结果集</p><ul class="members" id="fields-25"><li><code>stock_creator_mchid?: string</code> 创建批次的商户号</li><li><code>stock_id?: string</code> 批次号</li><li><code>coupon_id?: string</code> 代金券id</li><li><code>coupon_name?: string</code> 代金券名称</li><li><code>status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;</code> 代金券状态</li><li><code>description?: string</code> 使用说明</li><li><code>create_time?: string</code> 领券时间</li><li><code>coupon_type?: &quot;NORMAL&quot; | &quot;CUT_TO&quot;</code> 券类型</li><li><code>start_time?: string</code> 激活批次的时间</li><li><code>stop_time?: string</code> 终止批次的时间</li><li><code>singleitem?: boolean</code> 是否单品优惠</li><li><details data-fields="fields-21"><summary><code>cut_to_message?: object</code> 减至批次特定信息</summary></details></li><li><code>available_begin_time?: string</code> 可用开始时间</li><li><code>available_end_time?: string</code> 可用结束时间</li><li><details data-fields="fields-22"><summary><code>normal_coupon_information?: object</code> 固定面额满减券使用规则</summary></details></li><li><details data-fields="fields-24"><summary><code>consume_information?: object</code> 已实扣代金券核销信息</summary></details></li><li><code>available_balance?: number</code> 剩余金额，单位：分</li><li><code>business_type?: &quot;MULTIUSE&quot;</code> 业务类型</li></ul></div><div id="popup-26"><pre><code><i>方法</i> Array&lt;{ stock_creator_mchid?: string; stock_id?: string; coupon_id?: string; coupon_name?: string; status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;; description?: string; create_time?: string; ... 10 more ...; business_type?: &quot;MULTIUSE&quot;; }&gt;.map&lt;{
    coupon_id: string | undefined;
    coupon_name: string | undefined;
    available_end_time: string | undefined;
}&gt;(callbackfn: (value: {
    stock_creator_mchid?: string;
    stock_id?: string;
    coupon_id?: string;
    coupon_name?: string;
    status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;;
    description?: string;
    create_time?: string;
    coupon_type?: &quot;NORMAL&quot; | &quot;CUT_TO&quot;;
    start_time?: string;
    stop_time?: string;
    singleitem?: boolean;
    cut_to_message?: {
        single_price_max?: number;
        cut_to_price?: number;
    };
    ... 5 more ...;
    business_type?: &quot;MULTIUSE&quot;;
}, index: number, array: {
    stock_creator_mchid?: string;
    stock_id?: string;
    coupon_id?: string;
    coupon_name?: string;
    status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;;
    description?: string;
    create_time?: string;
    coupon_type?: &quot;NORMAL&quot; | &quot;CUT_TO&quot;;
    start_time?: string;
    stop_time?: string;
    singleitem?: boolean;
    cut_to_message?: {
        single_price_max?: number;
        cut_to_price?: number;
    };
    ... 5 more ...;
    business_type?: &quot;MULTIUSE&quot;;
}[]) =&gt; {
    coupon_id: string | undefined;
    coupon_name: string | undefined;
    available_end_time: string | undefined;
}, thisArg?: any): {
    coupon_id: string | undefined;
    coupon_name: string | undefined;
    available_end_time: string | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-27"><pre><code><i>参数</i> coupon_id: string | undefined</code></pre><p>代金券id</p></div><div id="popup-28"><pre><code><i>参数</i> coupon_name: string | undefined</code></pre><p>代金券名称</p></div><div id="popup-29"><pre><code><i>参数</i> available_end_time: string | undefined</code></pre><p>可用结束时间</p></div><div id="popup-30"><pre><code><i>字段</i> coupon_id: string | undefined</code></pre><p>代金券id</p></div><div id="popup-31"><pre><code><i>字段</i> coupon_name: string | undefined</code></pre><p>代金券名称</p><ul><li>示例 <code>微信支付代金券</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> available_end_time: string | undefined</code></pre><p>可用结束时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2015-05-20T13:29:35.120+08:00</code></li></ul></div><div id="popup-33"><pre><code><i>字段</i> available_mchid?: string</code></pre><p>可用商户号</p></div><div id="popup-34"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    coupon_name: string | undefined;
    off: number | undefined;
    over: number | undefined;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;) =&gt; {
    coupon_name: string | undefined;
    off: number | undefined;
    over: number | undefined;
}[] | PromiseLike&lt;{
    coupon_name: string | undefined;
    off: number | undefined;
    over: number | undefined;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-35"><pre><code><i>方法</i> Array&lt;{ stock_creator_mchid?: string; stock_id?: string; coupon_id?: string; coupon_name?: string; status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;; description?: string; create_time?: string; ... 10 more ...; business_type?: &quot;MULTIUSE&quot;; }&gt;.map&lt;{
    coupon_name: string | undefined;
    off: number | undefined;
    over: number | undefined;
}&gt;(callbackfn: (value: {
    stock_creator_mchid?: string;
    stock_id?: string;
    coupon_id?: string;
    coupon_name?: string;
    status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;;
    description?: string;
    create_time?: string;
    coupon_type?: &quot;NORMAL&quot; | &quot;CUT_TO&quot;;
    start_time?: string;
    stop_time?: string;
    singleitem?: boolean;
    cut_to_message?: {
        single_price_max?: number;
        cut_to_price?: number;
    };
    available_begin_time?: string;
    ... 4 more ...;
    business_type?: &quot;MULTIUSE&quot;;
}, index: number, array: {
    stock_creator_mchid?: string;
    stock_id?: string;
    coupon_id?: string;
    coupon_name?: string;
    status?: &quot;SENDED&quot; | &quot;USED&quot; | &quot;EXPIRED&quot; | &quot;RECOVER&quot;;
    description?: string;
    create_time?: string;
    coupon_type?: &quot;NORMAL&quot; | &quot;CUT_TO&quot;;
    start_time?: string;
    stop_time?: string;
    singleitem?: boolean;
    cut_to_message?: {
        single_price_max?: number;
        cut_to_price?: number;
    };
    available_begin_time?: string;
    ... 4 more ...;
    business_type?: &quot;MULTIUSE&quot;;
}[]) =&gt; {
    coupon_name: string | undefined;
    off: number | undefined;
    over: number | undefined;
}, thisArg?: any): {
    coupon_name: string | undefined;
    off: number | undefined;
    over: number | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-36"><pre><code><i>参数</i> normal_coupon_information: object | undefined</code></pre><p>固定面额满减券使用规则</p><ul class="members" id="fields-22"><li><code>coupon_amount: number</code> 面额，单位：分</li><li><code>transaction_minimum: number</code> 门槛</li></ul></div><div id="popup-37"><pre><code><i>字段</i> off: number | undefined</code></pre></div><div id="popup-38"><pre><code><i>字段</i> coupon_amount: number | undefined</code></pre><p>面额，单位：分</p></div><div id="popup-39"><pre><code><i>字段</i> over: number | undefined</code></pre></div><div id="popup-40"><pre><code><i>字段</i> transaction_minimum: number | undefined</code></pre><p>门槛</p></div><ul class="members" id="fields-0"><li><code>users: Users …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>favor: Favor</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>_openid_: _openid_ …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>users: Users</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>favor: Favor</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>coupons: Coupons …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>_openid_: _openid_</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>users: Users</code></summary></details></li></ul><ul class="members" id="fields-21"><li><code>single_price_max?: number</code> 可用优惠的商品最高单价，单位：分</li><li><code>cut_to_price?: number</code> 减至后的优惠单价，单位：分</li></ul><ul class="members" id="fields-23"><li><code>goods_id?: string</code> 商品编码</li><li><code>quantity?: number</code> 商品数量</li><li><code>price?: number</code> 商品价格，单位：分</li><li><code>discount_amount?: number</code> 商品优惠金额，单位：分</li></ul><ul class="members" id="fields-24"><li><code>consume_time?: string</code> 核销时间</li><li><code>consume_mchid?: string</code> 核销商户号</li><li><code>transaction_id?: string</code> 支付单号</li><li><details data-fields="fields-23"><summary><code>goods_detail?: object[]</code> 单品信息</summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/users/{openid}/coupons.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var coupons_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, coupons_default as default };
