import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/combine-transactions/native.md
var __pageData = JSON.parse("{\"title\":\"Native 合单下单\",\"description\":\"电脑网页或自助设备上要让用户扫一个码付清几个商户的订单时调用；code_url 由前端转成二维码，用户扫码后在微信里完成支付。\",\"frontmatter\":{\"title\":\"Native 合单下单\",\"description\":\"电脑网页或自助设备上要让用户扫一个码付清几个商户的订单时调用；code_url 由前端转成二维码，用户扫码后在微信里完成支付。\",\"product\":\"基础支付∙合单\",\"roles\":[\"电商平台\",\"服务商\",\"直连商户\"],\"updated\":\"2025-01-16T00:00:00.000Z\",\"section\":\"combine\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/combine-transactions/native.md\",\"filePath\":\"openapi/v3/combine-transactions/native.md\",\"lastUpdated\":1795361635000}");
var _sfc_main = { name: "openapi/v3/combine-transactions/native.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/combine">合单支付</a></li><li aria-current="page">Native 合单下单</li></ol></nav><h1 id="post" tabindex="-1">Native 合单下单 <a class="header-anchor" href="#post" aria-label="Permalink to “Native 合单下单”">​</a></h1><p>电脑网页或自助设备上要让用户扫一个码付清几个商户的订单时调用；code_url 由前端转成二维码，用户扫码后在微信里完成支付。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012556982" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/combine-transactions/native</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/combine-transactions/native">复制地址</button><button type="button" data-copy="wxpay.v3.combineTransactions.native.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商、直连商户</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-16">2025-01-16</time></dd></div></dl></div><p>普通商户发起合单，<code>orders</code> 的每一项写明收款的 <code>mchid</code>。</p><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">combineTransactions</span>.<span class="hover" aria-describedby="popup-3">native</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">combine_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">combine_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">combine_out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">time_expire</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">sub_orders</span>: <span class="hover" aria-describedby="popup-11">orders</span>.<span class="f hover quiet" aria-describedby="popup-12">map</span>(({ <span class="p hover" aria-describedby="popup-13">total_amount</span>, <span class="k">...</span><span class="p hover" aria-describedby="popup-14">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span><span class="hover" aria-describedby="popup-14">order</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">amount</span>: { <span class="hover" aria-describedby="popup-16">total_amount</span>, <span class="hover" aria-describedby="popup-17">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-18">then</span>(({ <span class="p hover quiet" aria-describedby="popup-19">data</span>: { <span class="p hover" aria-describedby="popup-20">code_url</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-20">code_url</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">code_url</span> } } <span class="k">= await</span> wxpay.v3.combineTransactions.native.<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  notify_url,</span>
<span class="line">  time_expire,</span>
<span class="line">  sub_orders: orders.<span class="f">map</span>(({ <span class="p">total_amount</span>, <span class="k">...</span><span class="p">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span>order,</span>
<span class="line">    amount: { total_amount, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/combine-transactions/native&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  notify_url,</span>
<span class="line">  time_expire,</span>
<span class="line">  sub_orders: orders.<span class="f">map</span>(({ <span class="p">total_amount</span>, <span class="k">...</span><span class="p">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span>order,</span>
<span class="line">    amount: { total_amount, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">code_url</span> } }) <span class="k">=&gt;</span> code_url)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.combineTransactions.native.<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  notify_url,</span>
<span class="line">  time_expire,</span>
<span class="line">  sub_orders: orders.<span class="f">map</span>(({ <span class="p">total_amount</span>, <span class="k">...</span><span class="p">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span>order,</span>
<span class="line">    amount: { total_amount, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/combine-transactions/native&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;combine_appid&quot;: &quot;wxd678efh567hg6787&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_out_trade_no&quot;: &quot;P20150806125346&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://yourapp.com/notify&quot;,</span></span>
<span class="line"><span class="s">  &quot;time_expire&quot;: &quot;2019-12-31T15:59:59+08:00&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_orders&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">      &quot;out_trade_no&quot;: &quot;20150806125346&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;深圳到上海机票&quot;,</span></span>
<span class="line"><span class="s">      &quot;attach&quot;: &quot;flight&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total_amount&quot;: 68000,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    },</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;mchid&quot;: &quot;1900000110&quot;,</span></span>
<span class="line"><span class="s">      &quot;out_trade_no&quot;: &quot;20150806125347&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;航空意外险&quot;,</span></span>
<span class="line"><span class="s">      &quot;attach&quot;: &quot;insurance&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total_amount&quot;: 3000,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/combine-transactions/native <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;combine_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_out_trade_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://yourapp.com/notify&quot;</span>,</span>
<span class="line"><span class="c">  &quot;time_expire&quot;</span>: <span class="s">&quot;2019-12-31T15:59:59+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_orders&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;深圳到上海机票&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;flight&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">68000</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900000110&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125347&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;航空意外险&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;insurance&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">3000</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;code_url&quot;</span>: <span class="s">&quot;weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&amp;groupid=00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-combine_appid"><p><a href="#post-body-combine_appid"><code>combine_appid</code></a> <span>string</span> <b>必填</b></p><div>合单商户appid，移动应用、小程序或公众号的 appid 都可以</div><small>最多 32 个字符；例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-combine_mchid"><p><a href="#post-body-combine_mchid"><code>combine_mchid</code></a> <span>string</span> <b>必填</b></p><div>合单商户号，合单发起方的商户号</div><small>最多 32 个字符；例：<code>1900000109</code></small></li><li id="post-body-combine_out_trade_no"><p><a href="#post-body-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>合单商户订单号，由数字、大小写字母、_、-、|、* 组成，同一合单商户号下唯一</div><small>最多 32 个字符；例：<code>P20150806125346</code></small></li><li id="post-body-scene_info"><p><a href="#post-body-scene_info"><code>scene_info</code></a> <span>object</span> <span>选填</span></p><div>场景信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-scene_info-device_id"><p><a href="#post-body-scene_info-device_id"><code>device_id</code></a> <span>string</span> <span>选填</span></p><div>商户端设备号，门店号或收银设备 ID</div><small>最多 16 个字符；例：<code>POS1:1</code></small></li><li id="post-body-scene_info-payer_client_ip"><p><a href="#post-body-scene_info-payer_client_ip"><code>payer_client_ip</code></a> <span>string</span> <b>必填</b></p><div>用户终端IP，支持 IPv4 和 IPv6</div><small>最多 45 个字符；例：<code>14.17.22.32</code></small></li></ul></details></li><li id="post-body-sub_orders"><p><a href="#post-body-sub_orders"><code>sub_orders</code></a> <span>object[]</span> <b>必填</b></p><div>商品单信息，普通商户 2 到 10 笔，服务商和电商平台 1 到 50 笔</div><small>1～50 项</small><details open><summary>9 个字段</summary><ul><li id="post-body-sub_orders-mchid"><p><a href="#post-body-sub_orders-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商品单商户号，普通商户模式填收款方商户号，服务商模式与 combine_mchid 相同</div><small>最多 32 个字符；例：<code>1900000109</code></small></li><li id="post-body-sub_orders-attach"><p><a href="#post-body-sub_orders-attach"><code>attach</code></a> <span>string</span> <b>必填</b></p><div>附加数据，查单和支付通知原样返回</div><small>最多 128 个字符；例：<code>深圳分店</code></small></li><li id="post-body-sub_orders-amount"><p><a href="#post-body-sub_orders-amount"><code>amount</code></a> <span>object</span> <b>必填</b></p><div>订单金额</div><details><summary>2 个字段</summary><ul><li id="post-body-sub_orders-amount-total_amount"><p><a href="#post-body-sub_orders-amount-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>标价金额</div><small>单位：分；≤ 1000000000；例：<code>100</code></small></li><li id="post-body-sub_orders-amount-currency"><p><a href="#post-body-sub_orders-amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>标价币种，人民币填 CNY</div><small>最多 8 个字符；例：<code>CNY</code></small></li></ul></details></li><li id="post-body-sub_orders-out_trade_no"><p><a href="#post-body-sub_orders-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商品单商户订单号，由数字、大小写字母、_、-、|、* 组成，同一合单商户号下唯一</div><small>最多 32 个字符；例：<code>20150806125346</code></small></li><li id="post-body-sub_orders-sub_mchid"><p><a href="#post-body-sub_orders-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>特约商户号或二级商户号，服务商和电商平台填写</div><small>最多 32 个字符；例：<code>1900000109</code></small></li><li id="post-body-sub_orders-goods_tag"><p><a href="#post-body-sub_orders-goods_tag"><code>goods_tag</code></a> <span>string</span> <span>选填</span></p><div>订单优惠标记</div><small>最多 32 个字符；例：<code>WXG</code></small></li><li id="post-body-sub_orders-description"><p><a href="#post-body-sub_orders-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>商品描述，展示在用户的微信账单里</div><small>最多 128 个字符；例：<code>腾讯充值中心-QQ会员充值</code></small></li><li id="post-body-sub_orders-settle_info"><p><a href="#post-body-sub_orders-settle_info"><code>settle_info</code></a> <span>object</span> <span>选填</span></p><div>结算信息</div><details><summary>2 个字段</summary><ul><li id="post-body-sub_orders-settle_info-profit_sharing"><p><a href="#post-body-sub_orders-settle_info-profit_sharing"><code>profit_sharing</code></a> <span>boolean</span> <span>选填</span></p><div>是否指定分账，支付成功后要分账的必须传 true</div></li><li id="post-body-sub_orders-settle_info-subsidy_amount"><p><a href="#post-body-sub_orders-settle_info-subsidy_amount"><code>subsidy_amount</code></a> <span>number</span> <span>选填</span></p><div>补差金额</div><small>单位：分；例：<code>10</code></small></li></ul></details></li><li id="post-body-sub_orders-sub_appid"><p><a href="#post-body-sub_orders-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>子商户应用ID，与 sub_mchid 有绑定关系</div><small>最多 32 个字符；例：<code>wxd678efh567hg6999</code></small></li></ul></details></li><li id="post-body-time_start"><p><a href="#post-body-time_start"><code>time_start</code></a> <span>string</span> <span>选填</span></p><div>交易起始时间</div><small>RFC 3339 时间；例：<code>2019-12-31T15:59:59+08:00</code></small></li><li id="post-body-time_expire"><p><a href="#post-body-time_expire"><code>time_expire</code></a> <span>string</span> <span>选填</span></p><div>交易结束时间，用户最晚可支付的时刻，不传为下单后 7 天</div><small>RFC 3339 时间；例：<code>2019-12-31T15:59:59+08:00</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <b>必填</b></p><div>通知地址，接收支付成功通知，须是不带参数的 HTTPS 地址</div><small>最多 255 个字符；例：<code>https://yourapp.com/notify</code></small></li><li id="post-body-limit_pay"><p><a href="#post-body-limit_pay"><code>limit_pay</code></a> <span>string[]</span> <span>选填</span></p><div>指定支付方式</div><div class="values"><span><code>no_balance</code></span><span><code>no_debit</code></span><span><code>balance_only</code></span></div></li><li id="post-body-combine_payer_info"><p><a href="#post-body-combine_payer_info"><code>combine_payer_info</code></a> <span>object</span> <span>选填</span></p><div>支付者</div><details open><summary>3 个字段</summary><ul><li id="post-body-combine_payer_info-openid"><p><a href="#post-body-combine_payer_info-openid"><code>openid</code></a> <span>string</span> <span>选填</span></p><div>用户标识，用户在 combine_appid 下的 openid</div><small>最多 128 个字符；例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li><li id="post-body-combine_payer_info-sub_openid"><p><a href="#post-body-combine_payer_info-sub_openid"><code>sub_openid</code></a> <span>string</span> <span>选填</span></p><div>用户子标识，用户在 sub_appid 下的 openid，传了 sub_appid 才能传</div><small>最多 128 个字符；例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li><li id="post-body-combine_payer_info-identity"><p><a href="#post-body-combine_payer_info-identity"><code>identity</code></a> <span>object</span> <span>选填</span></p><div>实名支付，需另行申请权限</div><details><summary>3 个字段</summary><ul><li id="post-body-combine_payer_info-identity-type"><p><a href="#post-body-combine_payer_info-identity-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>证件类型</div><div class="values"><span><code>IDCARD</code> 身份证</span><span><code>HONGKONG_MACAO</code> 港澳回乡证</span><span><code>HONGKONG_MACAO_RESIDENT</code> 港澳居住证</span><span><code>TAIWAN_RESIDENT</code> 台湾居住证</span><span><code>FOREIGN_RESIDENT</code> 外国人永居证</span><span><code>OVERSEA_PASSPORT</code> 护照</span><span><code>PHONE_NUMBER</code></span></div></li><li id="post-body-combine_payer_info-identity-number"><p><a href="#post-body-combine_payer_info-identity-number"><code>number</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>加密后的证件号</div><small>例：<code>6B46824C852FA29AAC3DCE6BFD852E27</code></small></li><li id="post-body-combine_payer_info-identity-name"><p><a href="#post-body-combine_payer_info-identity-name"><code>name</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>加密后的姓名</div><small>例：<code>6B46824C852FA29AAC3DCE6BFD852E27</code></small></li></ul></details></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-code_url"><p><a href="#post-response-code_url"><code>code_url</code></a> <span>string</span> <b>必填</b></p><div>二维码链接，有效期 2 小时</div><small>例：<code>weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&amp;groupid=00</code></small></li></ul></section></div><h2 id="partner" tabindex="-1">服务商下单 <a class="header-anchor" href="#partner" aria-label="Permalink to “服务商下单”">​</a></h2><p>服务商替特约商户下单时，每笔商品单的 <code>mchid</code> 都是服务商自己的商户号，收款方在 <code>sub_mchid</code>。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">combineTransactions</span>.<span class="hover" aria-describedby="popup-3">native</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">combine_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">combine_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">combine_out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">sub_orders</span>: <span class="hover" aria-describedby="popup-21">orders</span>.<span class="f hover quiet" aria-describedby="popup-22">map</span>(({ <span class="p hover" aria-describedby="popup-13">total_amount</span>, <span class="k">...</span><span class="p hover" aria-describedby="popup-23">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span><span class="hover" aria-describedby="popup-23">order</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-24">mchid</span>: <span class="hover" aria-describedby="popup-25">combine_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">amount</span>: { <span class="hover" aria-describedby="popup-16">total_amount</span>, <span class="hover" aria-describedby="popup-17">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-18">then</span>(({ <span class="p hover quiet" aria-describedby="popup-19">data</span>: { <span class="p hover" aria-describedby="popup-20">code_url</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-20">code_url</span>)</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>code_url</code> 有效期 2 小时，过期后用原参数重新下单，再换上新的二维码。</li><li>用户只能用扫一扫，长按识别或从相册选图都不能付款，不要提示用户保存二维码。</li><li>报“产品权限未开通”时，检查合单发起方和每个收款商户是否都开通了 Native 支付；服务商模式下查各个子商户。</li><li>扫码付款后，你的页面收不到任何前端回调：等<a href="./../../../webhook/v3/TRANSACTION.SUCCESS">支付成功通知</a>，同时轮询<a href="./out-trade-no/{combine_out_trade_no}">查询合单订单</a>。</li><li>设了 <code>time_expire</code> 的，过期后用户付不了款，但订单仍在，要自己<a href="./out-trade-no/{combine_out_trade_no}/close">关闭合单</a>；要重新收款，换新的合单商户订单号和商品单订单号。</li><li>服务商模式的商品单只能属于同一个服务商名下的特约商户；普通商户模式可以混有普通商户和特约商户，小微主体除外。</li></ul><nav class="steps" aria-label="前后步骤"><p><span class="steps-label">合单 Native</span> <span><b>本页</b> · <i>调起</i> <a href="/guide/invoke-payment#native">Native</a> <span aria-hidden="true">→</span></span></p><p><span class="steps-label">会收到的通知</span> <span><a href="/webhook/v3/TRANSACTION.SUCCESS#combine">支付成功通知（合单支付）</a></span></p></nav><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>combineTransactions: CombineTransactions</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> combineTransactions: CombineTransactions</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>native: Native</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> native: Native</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> Native 合单下单</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>Native 合单下单</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012556982" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-10"><li><code>combine_appid: string</code> 合单商户appid，移动应用、小程序或公众号的 appid 都可以</li><li><code>combine_mchid: string</code> 合单商户号，合单发起方的商户号</li><li><code>combine_out_trade_no: string</code> 合单商户订单号，由数字、大小写字母、_、-、|、* 组成，同一合单商户号下唯一</li><li><details data-fields="fields-4"><summary><code>scene_info?: object</code> 场景信息</summary></details></li><li><details data-fields="fields-7"><summary><code>sub_orders: object[]</code> 商品单信息，普通商户 2 到 10 笔，服务商和电商平台 1 到 50 笔</summary></details></li><li><code>time_start?: string</code> 交易起始时间</li><li><code>time_expire?: string</code> 交易结束时间，用户最晚可支付的时刻，不传为下单后 7 天</li><li><code>notify_url: string</code> 通知地址，接收支付成功通知，须是不带参数的 HTTPS 地址</li><li><code>limit_pay?: (&quot;no_balance&quot; | &quot;no_debit&quot; | &quot;balance_only&quot;)[]</code> 指定支付方式</li><li><details data-fields="fields-9"><summary><code>combine_payer_info?: object</code> 支付者</summary></details></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-12"><li><details data-fields="fields-11"><summary><code>headers?: object</code> 请求头，传实名信息时必填</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-13"><li><code>code_url: string</code> 二维码链接，有效期 2 小时</li></ul></div><div id="popup-5"><pre><code><i>字段</i> combine_appid: string</code></pre><p>合单商户appid，移动应用、小程序或公众号的 appid 都可以</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> combine_mchid: string</code></pre><p>合单商户号，合单发起方的商户号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1900000109</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> combine_out_trade_no: string</code></pre><p>合单商户订单号，由数字、大小写字母、_、-、|、* 组成，同一合单商户号下唯一</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>P20150806125346</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> notify_url: string</code></pre><p>通知地址，接收支付成功通知，须是不带参数的 HTTPS 地址</p><ul><li>最长 <code>255</code> 字符</li><li>示例 <code>https://yourapp.com/notify</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> time_expire?: string</code></pre><p>交易结束时间，用户最晚可支付的时刻，不传为下单后 7 天</p><ul><li>RFC 3339 时间</li><li>示例 <code>2019-12-31T15:59:59+08:00</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> sub_orders: object[]</code></pre><p>商品单信息，普通商户 2 到 10 笔，服务商和电商平台 1 到 50 笔</p><ul><li>最少 <code>1</code> 项</li><li>最多 <code>50</code> 项</li></ul><ul class="members" id="fields-7"><li><code>mchid: string</code> 商品单商户号，普通商户模式填收款方商户号，服务商模式与 combine_mchid 相同</li><li><code>attach: string</code> 附加数据，查单和支付通知原样返回</li><li><details data-fields="fields-5"><summary><code>amount: object</code> 订单金额</summary></details></li><li><code>out_trade_no: string</code> 商品单商户订单号，由数字、大小写字母、_、-、|、* 组成，同一合单商户号下唯一</li><li><code>sub_mchid?: string</code> 特约商户号或二级商户号，服务商和电商平台填写</li><li><code>goods_tag?: string</code> 订单优惠标记</li><li><code>description: string</code> 商品描述，展示在用户的微信账单里</li><li><details data-fields="fields-6"><summary><code>settle_info?: object</code> 结算信息</summary></details></li><li><code>sub_appid?: string</code> 子商户应用ID，与 sub_mchid 有绑定关系</li></ul></div><div id="popup-11"><pre><code><i>导入</i> var orders: object[]
import orders</code></pre><p>购物车按收款商户拆成的两笔商品单</p><ul class="members" id="fields-14"><li><code>mchid: string</code> 收款方商户号</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>description: string</code> 商品描述</li><li><code>attach: string</code> 附加数据</li><li><code>total_amount: number</code> 标价金额，单位：分</li></ul></div><div id="popup-12"><pre><code><i>方法</i> Array&lt;{ mchid: string; out_trade_no: string; description: string; attach: string; total_amount: number; }&gt;.map&lt;{
    amount: {
        total_amount: number;
        currency: string;
    };
    mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
}&gt;(callbackfn: (value: {
    mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
    total_amount: number;
}, index: number, array: {
    mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
    total_amount: number;
}[]) =&gt; {
    amount: {
        total_amount: number;
        currency: string;
    };
    mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
}, thisArg?: any): {
    amount: {
        total_amount: number;
        currency: string;
    };
    mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-13"><pre><code><i>参数</i> total_amount: number</code></pre><p>标价金额，单位：分</p></div><div id="popup-14"><pre><code><i>参数</i> order: object</code></pre><ul class="members" id="fields-15"><li><code>mchid: string</code> 收款方商户号</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>description: string</code> 商品描述</li><li><code>attach: string</code> 附加数据</li></ul></div><div id="popup-15"><pre><code><i>字段</i> amount: object</code></pre><ul class="members" id="fields-16"><li><code>total_amount: number</code></li><li><code>currency: string</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> total_amount: number</code></pre><p>标价金额，单位：分</p></div><div id="popup-17"><pre><code><i>字段</i> currency: string</code></pre></div><div id="popup-18"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-19"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>code_url: string</code> 二维码链接，有效期 2 小时</li></ul></div><div id="popup-20"><pre><code><i>参数</i> code_url: string</code></pre><p>二维码链接，有效期 2 小时</p></div><div id="popup-21"><pre><code><i>导入</i> var orders: object[]
import orders</code></pre><p>购物车按特约商户拆成的两笔商品单</p><ul class="members" id="fields-17"><li><code>sub_mchid: string</code> 特约商户号或二级商户号</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>description: string</code> 商品描述</li><li><code>attach: string</code> 附加数据</li><li><code>total_amount: number</code> 标价金额，单位：分</li></ul></div><div id="popup-22"><pre><code><i>方法</i> Array&lt;{ sub_mchid: string; out_trade_no: string; description: string; attach: string; total_amount: number; }&gt;.map&lt;{
    mchid: string;
    amount: {
        total_amount: number;
        currency: string;
    };
    sub_mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
}&gt;(callbackfn: (value: {
    sub_mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
    total_amount: number;
}, index: number, array: {
    sub_mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
    total_amount: number;
}[]) =&gt; {
    mchid: string;
    amount: {
        total_amount: number;
        currency: string;
    };
    sub_mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
}, thisArg?: any): {
    mchid: string;
    amount: {
        total_amount: number;
        currency: string;
    };
    sub_mchid: string;
    out_trade_no: string;
    description: string;
    attach: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-23"><pre><code><i>参数</i> order: object</code></pre><ul class="members" id="fields-18"><li><code>sub_mchid: string</code> 特约商户号或二级商户号</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>description: string</code> 商品描述</li><li><code>attach: string</code> 附加数据</li></ul></div><div id="popup-24"><pre><code><i>字段</i> mchid: string</code></pre></div><div id="popup-25"><pre><code><i>导入</i> var combine_mchid: string
import combine_mchid</code></pre><p>服务商或电商平台的商户号</p></div><ul class="members" id="fields-4"><li><code>device_id?: string</code> 商户端设备号，门店号或收银设备 ID</li><li><code>payer_client_ip: string</code> 用户终端IP，支持 IPv4 和 IPv6</li></ul><ul class="members" id="fields-5"><li><code>total_amount: number</code> 标价金额，单位：分</li><li><code>currency: string</code> 标价币种，人民币填 CNY</li></ul><ul class="members" id="fields-6"><li><code>profit_sharing?: boolean</code> 是否指定分账，支付成功后要分账的必须传 true</li><li><code>subsidy_amount?: number</code> 补差金额，单位：分</li></ul><ul class="members" id="fields-8"><li><code>type: &quot;IDCARD&quot; | &quot;HONGKONG_MACAO&quot; | &quot;HONGKONG_MACAO_RESIDENT&quot; | &quot;TAIWAN_RESIDENT&quot; | &quot;FOREIGN_RESIDENT&quot; | &quot;OVERSEA_PASSPORT&quot; | &quot;PHONE_NUMBER&quot;</code> 证件类型，IDCARD 身份证、HONGKONG_MACAO 港澳回乡证、HONGKONG_MACAO_RESIDENT 港澳居住证、TAIWAN_RESIDENT 台湾居住证、FOREIGN_RESIDENT 外国人永居证、OVERSEA_PASSPORT 护照</li><li><code>number: string</code> 加密后的证件号</li><li><code>name: string</code> 加密后的姓名</li></ul><ul class="members" id="fields-9"><li><code>openid?: string</code> 用户标识，用户在 combine_appid 下的 openid</li><li><code>sub_openid?: string</code> 用户子标识，用户在 sub_appid 下的 openid，传了 sub_appid 才能传</li><li><details data-fields="fields-8"><summary><code>identity?: object</code> 实名支付，需另行申请权限</summary></details></li></ul><ul class="members" id="fields-11"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/combine-transactions/native.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var native_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, native_default as default };
