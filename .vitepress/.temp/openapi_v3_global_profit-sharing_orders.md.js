import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/global/profit-sharing/orders.md
var __pageData = JSON.parse("{\"title\":\"请求分账（跨境支付）\",\"description\":\"标记过分账的订单付款之后，把其中一部分分给境内的接收方；受理后异步执行，余下的可再分或解冻。\",\"frontmatter\":{\"title\":\"请求分账（跨境支付）\",\"description\":\"标记过分账的订单付款之后，把其中一部分分给境内的接收方；受理后异步执行，余下的可再分或解冻。\",\"product\":\"跨境∙分账\",\"roles\":[\"直连模式\",\"机构模式\"],\"updated\":\"2022-08-04T00:00:00.000Z\",\"section\":\"cross-border\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/global/profit-sharing/orders.md\",\"filePath\":\"openapi/v3/global/profit-sharing/orders.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/global/profit-sharing/orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/cross-border">跨境支付</a></li><li aria-current="page">请求分账（跨境支付）</li></ol></nav><h1 id="post" tabindex="-1">请求分账（跨境支付） <a class="header-anchor" href="#post" aria-label="Permalink to “请求分账（跨境支付）”">​</a></h1><p>标记过分账的订单付款之后，把其中一部分分给境内的接收方；受理后异步执行，余下的可再分或解冻。 <a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/global/profit-sharing/orders</code></p><p class="copies"><button type="button" data-copy="https://apihk.mch.weixin.qq.com/v3/global/profit-sharing/orders">复制地址</button><button type="button" data-copy="wxpay.v3.global.profitSharing.orders.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://apihk.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连模式、机构模式</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2022-08-04">2022-08-04</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">global</span>.<span class="hover" aria-describedby="popup-3">profitSharing</span>.<span class="hover" aria-describedby="popup-4">orders</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">transaction_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">out_order_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">receivers</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">type</span>: <span class="s">&#39;MERCHANT_ID&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">account</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">currency</span>: <span class="s">&#39;CNY&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">description</span>,</span>
<span class="line">  }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">unfreeze_unsplit</span>: <span class="c">false</span>, <span class="m">// 还要继续分，先不解冻</span></span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-17">then</span>(({ <span class="p hover quiet" aria-describedby="popup-18">data</span>: { <span class="p hover" aria-describedby="popup-19">order_id</span>, <span class="p hover" aria-describedby="popup-20">state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-21">order_id</span>, <span class="hover" aria-describedby="popup-22">state</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">order_id</span>, <span class="c">state</span> } } <span class="k">= await</span> wxpay.v3.global.profitSharing.orders.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  transaction_id,</span>
<span class="line">  out_order_no,</span>
<span class="line">  receivers: [{</span>
<span class="line">    type: <span class="s">&#39;MERCHANT_ID&#39;</span>,</span>
<span class="line">    account,</span>
<span class="line">    amount,</span>
<span class="line">    currency: <span class="s">&#39;CNY&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">  }],</span>
<span class="line">  unfreeze_unsplit: <span class="c">false</span>, <span class="m">// 还要继续分，先不解冻</span></span>
<span class="line">}, {</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { order_id, state }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/global/profit-sharing/orders&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  transaction_id,</span>
<span class="line">  out_order_no,</span>
<span class="line">  receivers: [{</span>
<span class="line">    type: <span class="s">&#39;MERCHANT_ID&#39;</span>,</span>
<span class="line">    account,</span>
<span class="line">    amount,</span>
<span class="line">    currency: <span class="s">&#39;CNY&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">  }],</span>
<span class="line">  unfreeze_unsplit: <span class="c">false</span>, <span class="m">// 还要继续分，先不解冻</span></span>
<span class="line">}, {</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">order_id</span>, <span class="p">state</span> } }) <span class="k">=&gt;</span> ({ order_id, state }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.global.profitSharing.orders.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  transaction_id,</span>
<span class="line">  out_order_no,</span>
<span class="line">  receivers: [{</span>
<span class="line">    type: <span class="s">&#39;MERCHANT_ID&#39;</span>,</span>
<span class="line">    account,</span>
<span class="line">    amount,</span>
<span class="line">    currency: <span class="s">&#39;CNY&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">  }],</span>
<span class="line">  unfreeze_unsplit: <span class="c">false</span>, <span class="m">// 还要继续分，先不解冻</span></span>
<span class="line">}, {</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://apihk.mch.weixin.qq.com/v3/global/profit-sharing/orders&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wx8888888888888888&quot;,</span></span>
<span class="line"><span class="s">  &quot;transaction_id&quot;: &quot;4208450740201411110007820472&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_order_no&quot;: &quot;P20150806125346&quot;,</span></span>
<span class="line"><span class="s">  &quot;receivers&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;type&quot;: &quot;MERCHANT_ID&quot;,</span></span>
<span class="line"><span class="s">      &quot;account&quot;: &quot;86693852&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: 888,</span></span>
<span class="line"><span class="s">      &quot;currency&quot;: &quot;CNY&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;分给商户A&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;unfreeze_unsplit&quot;: false</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/global/profit-sharing/orders <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> apihk.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wx8888888888888888&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_id&quot;</span>: <span class="s">&quot;4208450740201411110007820472&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_order_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;receivers&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;type&quot;</span>: <span class="s">&quot;MERCHANT_ID&quot;</span>,</span>
<span class="line"><span class="c">      &quot;account&quot;</span>: <span class="s">&quot;86693852&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">888</span>,</span>
<span class="line"><span class="c">      &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;分给商户A&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;unfreeze_unsplit&quot;</span>: <span class="c">false</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_id&quot;</span>: <span class="s">&quot;4208450740201411110007820472&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_order_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;order_id&quot;</span>: <span class="s">&quot;3008450740201411110007820472&quot;</span>,</span>
<span class="line"><span class="c">  &quot;state&quot;</span>: <span class="s">&quot;FINISHED&quot;</span>,</span>
<span class="line"><span class="c">  &quot;receivers&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;分给商户1900000110&quot;</span>,</span>
<span class="line"><span class="c">      &quot;type&quot;</span>: <span class="s">&quot;MERCHANT_ID&quot;</span>,</span>
<span class="line"><span class="c">      &quot;account&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;result&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;fail_reason&quot;</span>: <span class="s">&quot;ACCOUNT_ABNORMAL&quot;</span>,</span>
<span class="line"><span class="c">      &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;finish_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;detail_id&quot;</span>: <span class="s">&quot;36011111111111111111111&quot;</span>,</span>
<span class="line"><span class="c">      &quot;detail_type&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;settlement_currency&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;settlement_amount&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">      &quot;rate&quot;</span>: <span class="c">0</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>应用ID</div><small>例：<code>wx8888888888888888</code></small></li><li id="post-body-sub_appid"><p><a href="#post-body-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>子商户应用ID</div><small>例：<code>wx8888888888888889</code></small></li><li id="post-body-transaction_id"><p><a href="#post-body-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信订单号</div><small>例：<code>4208450740201411110007820472</code></small></li><li id="post-body-out_order_no"><p><a href="#post-body-out_order_no"><code>out_order_no</code></a> <span>string</span> <b>必填</b></p><div>商户分账单号</div><small>例：<code>P20150806125346</code></small></li><li id="post-body-receivers"><p><a href="#post-body-receivers"><code>receivers</code></a> <span>object[]</span> <span>选填</span></p><div>分账接收方列表</div><details open><summary>7 个字段</summary><ul><li id="post-body-receivers-currency"><p><a href="#post-body-receivers-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>分账币种</div><div class="values"><span><code>CNY</code></span></div></li><li id="post-body-receivers-type"><p><a href="#post-body-receivers-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>分账接收方类型</div><div class="values"><span><code>MERCHANT_ID</code></span><span><code>PERSONAL_OPENID</code></span><span><code>PERSONAL_SUB_OPENID</code></span></div></li><li id="post-body-receivers-account"><p><a href="#post-body-receivers-account"><code>account</code></a> <span>string</span> <b>必填</b></p><div>分账接收方帐号</div><small>例：<code>86693852</code></small></li><li id="post-body-receivers-name"><p><a href="#post-body-receivers-name"><code>name</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>分账个人接收方姓名</div><small>例：<code>hu89ohu89ohu89o</code></small></li><li id="post-body-receivers-authorized"><p><a href="#post-body-receivers-authorized"><code>authorized</code></a> <span>boolean</span> <span>选填</span></p><div>是否已经获取用户实名信息授权</div><small>例：<code>true</code></small></li><li id="post-body-receivers-amount"><p><a href="#post-body-receivers-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>分账金额</div><small>单位：分；例：<code>888</code></small></li><li id="post-body-receivers-description"><p><a href="#post-body-receivers-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>分账描述</div><small>例：<code>分给商户A</code></small></li></ul></details></li><li id="post-body-unfreeze_unsplit"><p><a href="#post-body-unfreeze_unsplit"><code>unfreeze_unsplit</code></a> <span>boolean</span> <b>必填</b></p><div>是否解冻剩余未分资金</div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-sub_mchid"><p><a href="#post-response-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000109</code></small></li><li id="post-response-transaction_id"><p><a href="#post-response-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信订单号</div><small>例：<code>4208450740201411110007820472</code></small></li><li id="post-response-out_order_no"><p><a href="#post-response-out_order_no"><code>out_order_no</code></a> <span>string</span> <b>必填</b></p><div>商户分账单号</div><small>例：<code>P20150806125346</code></small></li><li id="post-response-order_id"><p><a href="#post-response-order_id"><code>order_id</code></a> <span>string</span> <b>必填</b></p><div>微信分账单号</div><small>例：<code>3008450740201411110007820472</code></small></li><li id="post-response-state"><p><a href="#post-response-state"><code>state</code></a> <span>string</span> <b>必填</b></p><div>分账单状态</div><small>例：<code>FINISHED</code></small></li><li id="post-response-receivers"><p><a href="#post-response-receivers"><code>receivers</code></a> <span>object[]</span> <span>选填</span></p><div>分账接收方列表</div><details open><summary>14 个字段</summary><ul><li id="post-response-receivers-currency"><p><a href="#post-response-receivers-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>分账币种</div><small>例：<code>CNY</code></small></li><li id="post-response-receivers-amount"><p><a href="#post-response-receivers-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>分账金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-response-receivers-description"><p><a href="#post-response-receivers-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>分账描述</div><small>例：<code>分给商户1900000110</code></small></li><li id="post-response-receivers-type"><p><a href="#post-response-receivers-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>分账接收方类型</div><div class="values"><span><code>MERCHANT_ID</code></span><span><code>PERSONAL_OPENID</code></span><span><code>PERSONAL_SUB_OPENID</code></span></div></li><li id="post-response-receivers-account"><p><a href="#post-response-receivers-account"><code>account</code></a> <span>string</span> <b>必填</b></p><div>分账接收方帐号</div><small>例：<code>1900000109</code></small></li><li id="post-response-receivers-result"><p><a href="#post-response-receivers-result"><code>result</code></a> <span>string</span> <b>必填</b></p><div>分账结果</div><small>例：<code>SUCCESS</code></small></li><li id="post-response-receivers-fail_reason"><p><a href="#post-response-receivers-fail_reason"><code>fail_reason</code></a> <span>string</span> <b>必填</b></p><div>分账失败原因</div><small>例：<code>ACCOUNT_ABNORMAL</code></small></li><li id="post-response-receivers-create_time"><p><a href="#post-response-receivers-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>分账创建时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-receivers-finish_time"><p><a href="#post-response-receivers-finish_time"><code>finish_time</code></a> <span>string</span> <b>必填</b></p><div>分账完成时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-receivers-detail_id"><p><a href="#post-response-receivers-detail_id"><code>detail_id</code></a> <span>string</span> <span>选填</span></p><div>分账明细单号</div><small>例：<code>36011111111111111111111</code></small></li><li id="post-response-receivers-detail_type"><p><a href="#post-response-receivers-detail_type"><code>detail_type</code></a> <span>string</span> <span>选填</span></p><div>分账明细类型</div></li><li id="post-response-receivers-settlement_currency"><p><a href="#post-response-receivers-settlement_currency"><code>settlement_currency</code></a> <span>string</span> <span>选填</span></p><div>出资方结算币种</div></li><li id="post-response-receivers-settlement_amount"><p><a href="#post-response-receivers-settlement_amount"><code>settlement_amount</code></a> <span>number</span> <span>选填</span></p><div>出资方结算金额</div><small>单位：分</small></li><li id="post-response-receivers-rate"><p><a href="#post-response-receivers-rate"><code>rate</code></a> <span>number</span> <span>选填</span></p><div>汇率值</div></li></ul></details></li></ul></section></div><h2 id="personal" tabindex="-1">分给个人 <a class="header-anchor" href="#personal" aria-label="Permalink to “分给个人”">​</a></h2><p>接收方是个人时把姓名加密后带上。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-23" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">global</span>.<span class="hover" aria-describedby="popup-3">profitSharing</span>.<span class="hover" aria-describedby="popup-4">orders</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">transaction_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">out_order_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">receivers</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">type</span>: <span class="s">&#39;PERSONAL_OPENID&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">account</span>, <span class="m">// 用户的 openid</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-24">name</span>: <span class="hover" aria-describedby="popup-23">Rsa</span>.<span class="f hover" aria-describedby="popup-25">encrypt</span>(<span class="hover" aria-describedby="popup-26">receiverName</span>, <span class="hover" aria-describedby="popup-27">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">currency</span>: <span class="s">&#39;CNY&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">description</span>,</span>
<span class="line">  }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">unfreeze_unsplit</span>: <span class="c">true</span>, <span class="m">// 这是最后一笔</span></span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-28">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-29">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-17">then</span>(({ <span class="p hover quiet" aria-describedby="popup-18">data</span>: { <span class="p hover" aria-describedby="popup-19">order_id</span>, <span class="p hover" aria-describedby="popup-20">state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-21">order_id</span>, <span class="hover" aria-describedby="popup-22">state</span> }))</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>同一笔订单最多请求 50 次，每次最多 50 个接收方；分完把 <code>unfreeze_unsplit</code> 设为 <code>true</code>，或另调<a href="./orders/unfreeze">解冻剩余资金</a>。</li><li>先受理再异步处理，结果要<a href="./orders/{out_order_no}">查询分账结果</a>。接收方须先添加并审核通过，订单在下单之前做过分账标记。</li><li>订单的资金要在 180 天内处理完，逾期自动解冻出境结算。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>global: Global</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> global: Global</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>profitSharing: ProfitSharing</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> profitSharing: ProfitSharing</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>orders: Orders</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> orders: Orders</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 请求分账API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>请求分账API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-9"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>appid: string</code> 应用ID</li><li><code>sub_appid?: string</code> 子商户应用ID</li><li><code>transaction_id: string</code> 微信订单号</li><li><code>out_order_no: string</code> 商户分账单号</li><li><details data-fields="fields-8"><summary><code>receivers?: object[]</code> 分账接收方列表</summary></details></li><li><code>unfreeze_unsplit: boolean</code> 是否解冻剩余未分资金</li></ul><p class="group">config</p><ul class="members" id="fields-10"><li><code>baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code> 接口所在的域名</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-12"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>transaction_id: string</code> 微信订单号</li><li><code>out_order_no: string</code> 商户分账单号</li><li><code>order_id: string</code> 微信分账单号</li><li><code>state: string</code> 分账单状态</li><li><details data-fields="fields-11"><summary><code>receivers?: object[]</code> 分账接收方列表</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> appid: string</code></pre><p>应用ID</p><ul><li>示例 <code>wx8888888888888888</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> transaction_id: string</code></pre><p>微信订单号</p><ul><li>示例 <code>4208450740201411110007820472</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> out_order_no: string</code></pre><p>商户分账单号</p><ul><li>示例 <code>P20150806125346</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> receivers?: object[]</code></pre><p>分账接收方列表</p><ul class="members" id="fields-8"><li><code>currency: &quot;CNY&quot;</code> 分账币种</li><li><code>type: &quot;MERCHANT_ID&quot; | &quot;PERSONAL_OPENID&quot; | &quot;PERSONAL_SUB_OPENID&quot;</code> 分账接收方类型</li><li><code>account: string</code> 分账接收方帐号</li><li><code>name?: string</code> 分账个人接收方姓名</li><li><code>authorized?: boolean</code> 是否已经获取用户实名信息授权</li><li><code>amount: number</code> 分账金额，单位：分</li><li><code>description: string</code> 分账描述</li></ul></div><div id="popup-10"><pre><code><i>字段</i> type: &quot;MERCHANT_ID&quot; | &quot;PERSONAL_OPENID&quot; | &quot;PERSONAL_SUB_OPENID&quot;</code></pre><p>分账接收方类型</p><ul><li>示例 <code>MERCHANT_ID</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> account: string</code></pre><p>分账接收方帐号</p><ul><li>示例 <code>86693852</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> amount: number</code></pre><p>分账金额，单位：分</p><ul><li>示例 <code>888</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> currency: &quot;CNY&quot;</code></pre><p>分账币种</p><ul><li>示例 <code>CNY</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> description: string</code></pre><p>分账描述</p><ul><li>示例 <code>分给商户A</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> unfreeze_unsplit: boolean</code></pre><p>是否解冻剩余未分资金</p></div><div id="popup-16"><pre><code><i>字段</i> baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code></pre><p>接口所在的域名</p></div><div id="popup-17"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    order_id: string;
    state: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    order_id: string;
    state: string;
} | PromiseLike&lt;{
    order_id: string;
    state: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    order_id: string;
    state: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-18"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>transaction_id: string</code> 微信订单号</li><li><code>out_order_no: string</code> 商户分账单号</li><li><code>order_id: string</code> 微信分账单号</li><li><code>state: string</code> 分账单状态</li><li><details data-fields="fields-11"><summary><code>receivers?: object[]</code> 分账接收方列表</summary></details></li></ul></div><div id="popup-19"><pre><code><i>参数</i> order_id: string</code></pre><p>微信分账单号</p></div><div id="popup-20"><pre><code><i>参数</i> state: string</code></pre><p>分账单状态</p></div><div id="popup-21"><pre><code><i>字段</i> order_id: string</code></pre><p>微信分账单号</p><ul><li>示例 <code>3008450740201411110007820472</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> state: string</code></pre><p>分账单状态</p><ul><li>示例 <code>FINISHED</code></li></ul></div><div id="popup-23"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-24"><pre><code><i>字段</i> name?: string</code></pre><p>分账个人接收方姓名</p><ul><li>敏感信息，加密传输</li><li>示例 <code>hu89ohu89ohu89o</code></li></ul></div><div id="popup-25"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-26"><pre><code><i>导入</i> var receiverName: string
import receiverName</code></pre><p>接收方的姓名</p></div><div id="popup-27"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-28"><pre><code><i>字段</i> AxiosRequestConfig&lt;any, any&gt;.headers?: AxiosHeaders | (Partial&lt;RawAxiosHeaders &amp; {
    Accept: AxiosHeaderValue;
    &quot;Content-Length&quot;: AxiosHeaderValue;
    &quot;User-Agent&quot;: AxiosHeaderValue;
    &quot;Content-Encoding&quot;: AxiosHeaderValue;
    Authorization: AxiosHeaderValue;
    Location: AxiosHeaderValue;
} &amp; {
    &#39;Content-Type&#39;: ContentType;
}&gt; &amp; Partial&lt;{
    get: AxiosHeaders;
    delete: AxiosHeaders;
    head: AxiosHeaders;
    ... 7 more ...;
    query: AxiosHeaders;
} &amp; {
    ...;
}&gt;) | undefined</code></pre></div><div id="popup-29"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><ul class="members" id="fields-0"><li><code>orders: Orders …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>profitSharing: ProfitSharing</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>global: Global</code></summary></details></li></ul><ul class="members" id="fields-11"><li><code>currency: string</code> 分账币种</li><li><code>amount: number</code> 分账金额，单位：分</li><li><code>description: string</code> 分账描述</li><li><code>type: &quot;MERCHANT_ID&quot; | &quot;PERSONAL_OPENID&quot; | &quot;PERSONAL_SUB_OPENID&quot;</code> 分账接收方类型</li><li><code>account: string</code> 分账接收方帐号</li><li><code>result: string</code> 分账结果</li><li><code>fail_reason: string</code> 分账失败原因</li><li><code>create_time: string</code> 分账创建时间</li><li><code>finish_time: string</code> 分账完成时间</li><li><code>detail_id?: string</code> 分账明细单号</li><li><code>detail_type?: string</code> 分账明细类型</li><li><code>settlement_currency?: string</code> 出资方结算币种</li><li><code>settlement_amount?: number</code> 出资方结算金额，单位：分</li><li><code>rate?: number</code> 汇率值</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/profit-sharing/orders.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var orders_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, orders_default as default };
