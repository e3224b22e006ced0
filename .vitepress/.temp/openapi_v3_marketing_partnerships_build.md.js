import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/partnerships/build.md
var __pageData = JSON.parse("{\"title\":\"建立合作关系（委托营销）\",\"description\":\"想让别的商户或 AppID 替你发券，由批次的创建商户发起授权；建立之后对方才能发放这个批次。\",\"frontmatter\":{\"title\":\"建立合作关系（委托营销）\",\"description\":\"想让别的商户或 AppID 替你发券，由批次的创建商户发起授权；建立之后对方才能发放这个批次。\",\"product\":\"运营工具∙委托营销\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2020-04-09T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/partnerships/build.md\",\"filePath\":\"openapi/v3/marketing/partnerships/build.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/partnerships/build.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">建立合作关系（委托营销）</li></ol></nav><h1 id="post" tabindex="-1">建立合作关系（委托营销） <a class="header-anchor" href="#post" aria-label="Permalink to “建立合作关系（委托营销）”">​</a></h1><p>想让别的商户或 AppID 替你发券，由批次的创建商户发起授权；建立之后对方才能发放这个批次。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/marketing/partnerships/build</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/partnerships/build">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.partnerships.build.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2020-04-09">2020-04-09</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">partnerships</span>.<span class="hover" aria-describedby="popup-4">build</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">partner</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">type</span>: <span class="s">&#39;MERCHANT&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">merchant_id</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">authorized_data</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">business_type</span>: <span class="s">&#39;FAVOR_STOCK&#39;</span>, <span class="m">// 代金券批次，商家券是 BUSIFAVOR_STOCK</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-11">stock_id</span>,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">headers</span>: { <span class="s">&#39;Idempotency-Key&#39;</span>: <span class="hover" aria-describedby="popup-13">idempotencyKey</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-14">then</span>(({ <span class="p hover quiet" aria-describedby="popup-15">data</span>: { <span class="p hover" aria-describedby="popup-16">state</span>, <span class="p hover" aria-describedby="popup-17">build_time</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-18">established</span>: <span class="hover" aria-describedby="popup-16">state</span> <span class="k">===</span><span class="s"> &#39;ESTABLISHED&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">build_time</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">state</span>, <span class="c">build_time</span> } } <span class="k">= await</span> wxpay.v3.marketing.partnerships.build.<span class="f">post</span>({</span>
<span class="line">  partner: {</span>
<span class="line">    type: <span class="s">&#39;MERCHANT&#39;</span>,</span>
<span class="line">    merchant_id,</span>
<span class="line">  },</span>
<span class="line">  authorized_data: {</span>
<span class="line">    business_type: <span class="s">&#39;FAVOR_STOCK&#39;</span>, <span class="m">// 代金券批次，商家券是 BUSIFAVOR_STOCK</span></span>
<span class="line">    stock_id,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Idempotency-Key&#39;</span>: idempotencyKey },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  established: state <span class="k">===</span><span class="s"> &#39;ESTABLISHED&#39;</span>,</span>
<span class="line">  build_time,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/partnerships/build&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  partner: {</span>
<span class="line">    type: <span class="s">&#39;MERCHANT&#39;</span>,</span>
<span class="line">    merchant_id,</span>
<span class="line">  },</span>
<span class="line">  authorized_data: {</span>
<span class="line">    business_type: <span class="s">&#39;FAVOR_STOCK&#39;</span>, <span class="m">// 代金券批次，商家券是 BUSIFAVOR_STOCK</span></span>
<span class="line">    stock_id,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Idempotency-Key&#39;</span>: idempotencyKey },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">state</span>, <span class="p">build_time</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  established: state <span class="k">===</span><span class="s"> &#39;ESTABLISHED&#39;</span>,</span>
<span class="line">  build_time,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.partnerships.build.<span class="f">post</span>({</span>
<span class="line">  partner: {</span>
<span class="line">    type: <span class="s">&#39;MERCHANT&#39;</span>,</span>
<span class="line">    merchant_id,</span>
<span class="line">  },</span>
<span class="line">  authorized_data: {</span>
<span class="line">    business_type: <span class="s">&#39;FAVOR_STOCK&#39;</span>, <span class="m">// 代金券批次，商家券是 BUSIFAVOR_STOCK</span></span>
<span class="line">    stock_id,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Idempotency-Key&#39;</span>: idempotencyKey },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/marketing/partnerships/build&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Idempotency-Key: string&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;partner&quot;: {</span></span>
<span class="line"><span class="s">    &quot;type&quot;: &quot;MERCHANT&quot;,</span></span>
<span class="line"><span class="s">    &quot;merchant_id&quot;: &quot;2480029552&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;authorized_data&quot;: {</span></span>
<span class="line"><span class="s">    &quot;business_type&quot;: &quot;FAVOR_STOCK&quot;,</span></span>
<span class="line"><span class="s">    &quot;stock_id&quot;: &quot;2433405&quot;</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/marketing/partnerships/build <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Idempotency-Key</span><span class="k">:</span><span class="s"> string</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;partner&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;type&quot;</span>: <span class="s">&quot;MERCHANT&quot;</span>,</span>
<span class="line"><span class="c">    &quot;merchant_id&quot;</span>: <span class="s">&quot;2480029552&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;authorized_data&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;business_type&quot;</span>: <span class="s">&quot;FAVOR_STOCK&quot;</span>,</span>
<span class="line"><span class="c">    &quot;stock_id&quot;</span>: <span class="s">&quot;2433405&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;partner&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;type&quot;</span>: <span class="s">&quot;APPID&quot;</span>,</span>
<span class="line"><span class="c">    &quot;appid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;merchant_id&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;authorized_data&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;business_type&quot;</span>: <span class="s">&quot;FAVOR_STOCK&quot;</span>,</span>
<span class="line"><span class="c">    &quot;stock_id&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;state&quot;</span>: <span class="s">&quot;ESTABLISHED&quot;</span>,</span>
<span class="line"><span class="c">  &quot;build_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">  &quot;update_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Idempotency-Key"><p><a href="#post-headers-Idempotency-Key"><code>Idempotency-Key</code></a> <span>string</span> <b>必填</b></p><div>业务请求幂等值</div><small>例：<code>12345</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-partner"><p><a href="#post-body-partner"><code>partner</code></a> <span>object</span> <b>必填</b></p><div>合作方信息</div><details open><summary>3 个字段</summary><ul><li id="post-body-partner-type"><p><a href="#post-body-partner-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>合作方类别</div><div class="values"><span><code>APPID</code></span><span><code>MERCHANT</code></span></div></li><li id="post-body-partner-appid"><p><a href="#post-body-partner-appid"><code>appid</code></a> <span>string</span> <span>选填</span></p><div>合作方APPID</div><small>例：<code>wx4e1916a585d1f4e9</code></small></li><li id="post-body-partner-merchant_id"><p><a href="#post-body-partner-merchant_id"><code>merchant_id</code></a> <span>string</span> <span>选填</span></p><div>合作方商户ID</div><small>例：<code>2480029552</code></small></li></ul></details></li><li id="post-body-authorized_data"><p><a href="#post-body-authorized_data"><code>authorized_data</code></a> <span>object</span> <b>必填</b></p><div>被授权数据</div><details open><summary>2 个字段</summary><ul><li id="post-body-authorized_data-business_type"><p><a href="#post-body-authorized_data-business_type"><code>business_type</code></a> <span>string</span> <b>必填</b></p><div>授权业务类别</div><div class="values"><span><code>FAVOR_STOCK</code></span><span><code>BUSIFAVOR_STOCK</code></span></div></li><li id="post-body-authorized_data-stock_id"><p><a href="#post-body-authorized_data-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>授权批次ID</div><small>例：<code>2433405</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-partner"><p><a href="#post-response-partner"><code>partner</code></a> <span>object</span> <b>必填</b></p><div>合作方信息</div><details open><summary>3 个字段</summary><ul><li id="post-response-partner-type"><p><a href="#post-response-partner-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>合作方类别</div><div class="values"><span><code>APPID</code></span><span><code>MERCHANT</code></span></div></li><li id="post-response-partner-appid"><p><a href="#post-response-partner-appid"><code>appid</code></a> <span>string</span> <span>选填</span></p><div>合作方APPID</div></li><li id="post-response-partner-merchant_id"><p><a href="#post-response-partner-merchant_id"><code>merchant_id</code></a> <span>string</span> <span>选填</span></p><div>合作方商户ID</div></li></ul></details></li><li id="post-response-authorized_data"><p><a href="#post-response-authorized_data"><code>authorized_data</code></a> <span>object</span> <b>必填</b></p><div>被授权数据</div><details open><summary>2 个字段</summary><ul><li id="post-response-authorized_data-business_type"><p><a href="#post-response-authorized_data-business_type"><code>business_type</code></a> <span>string</span> <b>必填</b></p><div>授权业务类别</div><div class="values"><span><code>FAVOR_STOCK</code></span><span><code>BUSIFAVOR_STOCK</code></span></div></li><li id="post-response-authorized_data-stock_id"><p><a href="#post-response-authorized_data-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>授权批次ID</div></li></ul></details></li><li id="post-response-state"><p><a href="#post-response-state"><code>state</code></a> <span>string</span> <b>必填</b></p><div>合作状态</div><div class="values"><span><code>ESTABLISHED</code></span><span><code>TERMINATED</code></span></div></li><li id="post-response-build_time"><p><a href="#post-response-build_time"><code>build_time</code></a> <span>string</span> <b>必填</b></p><div>建立合作关系时间</div><small>RFC 3339 时间</small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>创建时间</div><small>RFC 3339 时间</small></li><li id="post-response-update_time"><p><a href="#post-response-update_time"><code>update_time</code></a> <span>string</span> <b>必填</b></p><div>更新时间</div><small>RFC 3339 时间</small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>合作方是 AppID 时 <code>type</code> 为 <code>APPID</code>，传 <code>appid</code>；是商户号时 <code>type</code> 为 <code>MERCHANT</code>，传 <code>merchant_id</code>。</li><li><code>Idempotency-Key</code> 放在请求头里，同一次授权重试时不变，另一次授权换新值。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>partnerships: Partnerships</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> partnerships: Partnerships</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>build: Build</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> build: Build</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 建立合作关系API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>建立合作关系API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-10"><li><details data-fields="fields-8"><summary><code>partner: object</code> 合作方信息</summary></details></li><li><details data-fields="fields-9"><summary><code>authorized_data: object</code> 被授权数据</summary></details></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-12"><li><details data-fields="fields-11"><summary><code>headers: object</code> 请求头</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-13"><li><details data-fields="fields-8"><summary><code>partner: object</code> 合作方信息</summary></details></li><li><details data-fields="fields-9"><summary><code>authorized_data: object</code> 被授权数据</summary></details></li><li><code>state: &quot;ESTABLISHED&quot; | &quot;TERMINATED&quot;</code> 合作状态</li><li><code>build_time: string</code> 建立合作关系时间</li><li><code>create_time: string</code> 创建时间</li><li><code>update_time: string</code> 更新时间</li></ul></div><div id="popup-6"><pre><code><i>字段</i> partner: object</code></pre><p>合作方信息</p><ul class="members" id="fields-8"><li><code>type: &quot;MERCHANT&quot; | &quot;APPID&quot;</code> 合作方类别</li><li><code>appid?: string</code> 合作方APPID</li><li><code>merchant_id?: string</code> 合作方商户ID</li></ul></div><div id="popup-7"><pre><code><i>字段</i> type: &quot;MERCHANT&quot; | &quot;APPID&quot;</code></pre><p>合作方类别</p></div><div id="popup-8"><pre><code><i>字段</i> merchant_id?: string</code></pre><p>合作方商户ID</p><ul><li>示例 <code>2480029552</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> authorized_data: object</code></pre><p>被授权数据</p><ul class="members" id="fields-9"><li><code>business_type: &quot;FAVOR_STOCK&quot; | &quot;BUSIFAVOR_STOCK&quot;</code> 授权业务类别</li><li><code>stock_id?: string</code> 授权批次ID</li></ul></div><div id="popup-10"><pre><code><i>字段</i> business_type: &quot;FAVOR_STOCK&quot; | &quot;BUSIFAVOR_STOCK&quot;</code></pre><p>授权业务类别</p></div><div id="popup-11"><pre><code><i>字段</i> stock_id?: string</code></pre><p>授权批次ID</p><ul><li>示例 <code>2433405</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> headers: object</code></pre><p>请求头</p><ul class="members" id="fields-11"><li><code>Idempotency-Key: string</code> 业务请求幂等值</li></ul></div><div id="popup-13"><pre><code><i>导入</i> var idempotencyKey: string
import idempotencyKey</code></pre><p>业务请求幂等值，重试时不变</p></div><div id="popup-14"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    established: boolean;
    build_time: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    established: boolean;
    build_time: string;
} | PromiseLike&lt;{
    established: boolean;
    build_time: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    established: boolean;
    build_time: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-15"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-8"><summary><code>partner: object</code> 合作方信息</summary></details></li><li><details data-fields="fields-9"><summary><code>authorized_data: object</code> 被授权数据</summary></details></li><li><code>state: &quot;ESTABLISHED&quot; | &quot;TERMINATED&quot;</code> 合作状态</li><li><code>build_time: string</code> 建立合作关系时间</li><li><code>create_time: string</code> 创建时间</li><li><code>update_time: string</code> 更新时间</li></ul></div><div id="popup-16"><pre><code><i>参数</i> state: &quot;ESTABLISHED&quot; | &quot;TERMINATED&quot;</code></pre><p>合作状态</p></div><div id="popup-17"><pre><code><i>参数</i> build_time: string</code></pre><p>建立合作关系时间</p></div><div id="popup-18"><pre><code><i>字段</i> established: boolean</code></pre></div><div id="popup-19"><pre><code><i>字段</i> build_time: string</code></pre><p>建立合作关系时间</p><ul><li>RFC 3339 时间</li></ul></div><ul class="members" id="fields-0"><li><code>build: Build …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>partnerships: Partnerships</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partnerships/build.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var build_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, build_default as default };
