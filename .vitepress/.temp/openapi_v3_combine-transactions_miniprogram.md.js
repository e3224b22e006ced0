import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/combine-transactions/miniprogram.md
var __pageData = JSON.parse("{\"title\":\"个人收款小程序下单\",\"description\":\"平台商户的小程序要替签约过的个人卖家收款时调用，比如二手交易；应答的 prepay_id 用来在小程序里拉起支付。普通合单的小程序支付走 JSAPI 合单下单，不走这里。\",\"frontmatter\":{\"title\":\"个人收款小程序下单\",\"description\":\"平台商户的小程序要替签约过的个人卖家收款时调用，比如二手交易；应答的 prepay_id 用来在小程序里拉起支付。普通合单的小程序支付走 JSAPI 合单下单，不走这里。\",\"product\":\"收付通∙个人收款\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2024-10-22T00:00:00.000Z\",\"section\":\"ecommerce\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/combine-transactions/miniprogram.md\",\"filePath\":\"openapi/v3/combine-transactions/miniprogram.md\",\"lastUpdated\":1795361635000}");
var _sfc_main = { name: "openapi/v3/combine-transactions/miniprogram.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/ecommerce">电商收付通</a></li><li aria-current="page">个人收款小程序下单</li></ol></nav><h1 id="post" tabindex="-1">个人收款小程序下单 <a class="header-anchor" href="#post" aria-label="Permalink to “个人收款小程序下单”">​</a></h1><p>平台商户的小程序要替签约过的个人卖家收款时调用，比如二手交易；应答的 prepay_id 用来在小程序里拉起支付。普通合单的小程序支付走 JSAPI 合单下单，不走这里。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/combine-transactions/miniprogram</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/combine-transactions/miniprogram">复制地址</button><button type="button" data-copy="wxpay.v3.combineTransactions.miniprogram.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-10-22">2024-10-22</time></dd></div></dl></div><p><code>orders</code> 里的两笔商品单分别付给两位个人卖家。</p><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">combineTransactions</span>.<span class="hover" aria-describedby="popup-3">miniprogram</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">combine_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">combine_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">combine_out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">combine_payer_info</span>: { <span class="hover" aria-describedby="popup-9">openid</span> },</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">sub_orders</span>: <span class="hover" aria-describedby="popup-12">orders</span>.<span class="f hover quiet" aria-describedby="popup-13">map</span>(({ <span class="p hover" aria-describedby="popup-14">total_amount</span>, <span class="k">...</span><span class="p hover" aria-describedby="popup-15">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span><span class="hover" aria-describedby="popup-15">order</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">mchid</span>: <span class="hover" aria-describedby="popup-17">combine_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">amount</span>: { <span class="hover" aria-describedby="popup-19">total_amount</span>, <span class="hover" aria-describedby="popup-20">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-21">then</span>(({ <span class="p hover quiet" aria-describedby="popup-22">data</span>: { <span class="p hover" aria-describedby="popup-23">prepay_id</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-23">prepay_id</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">prepay_id</span> } } <span class="k">= await</span> wxpay.v3.combineTransactions.miniprogram.<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  combine_payer_info: { openid },</span>
<span class="line">  notify_url,</span>
<span class="line">  sub_orders: orders.<span class="f">map</span>(({ <span class="p">total_amount</span>, <span class="k">...</span><span class="p">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span>order,</span>
<span class="line">    mchid: combine_mchid,</span>
<span class="line">    amount: { total_amount, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/combine-transactions/miniprogram&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  combine_payer_info: { openid },</span>
<span class="line">  notify_url,</span>
<span class="line">  sub_orders: orders.<span class="f">map</span>(({ <span class="p">total_amount</span>, <span class="k">...</span><span class="p">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span>order,</span>
<span class="line">    mchid: combine_mchid,</span>
<span class="line">    amount: { total_amount, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">prepay_id</span> } }) <span class="k">=&gt;</span> prepay_id)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.combineTransactions.miniprogram.<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  combine_payer_info: { openid },</span>
<span class="line">  notify_url,</span>
<span class="line">  sub_orders: orders.<span class="f">map</span>(({ <span class="p">total_amount</span>, <span class="k">...</span><span class="p">order</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">    ...</span>order,</span>
<span class="line">    mchid: combine_mchid,</span>
<span class="line">    amount: { total_amount, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  })),</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/combine-transactions/miniprogram&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;combine_appid&quot;: &quot;wxd678efh567hg6787&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_mchid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_out_trade_no&quot;: &quot;P20150806125346&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_payer_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;openid&quot;: &quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://yourapp.com/notify&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_orders&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;individual_auth_id&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">      &quot;individual_name&quot;: &quot;旧书小铺&quot;,</span></span>
<span class="line"><span class="s">      &quot;out_trade_no&quot;: &quot;20150806125346&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;二手书 三体全集&quot;,</span></span>
<span class="line"><span class="s">      &quot;attach&quot;: &quot;used-book&quot;,</span></span>
<span class="line"><span class="s">      &quot;mchid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total_amount&quot;: 4500,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    },</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;individual_auth_id&quot;: &quot;1900000110&quot;,</span></span>
<span class="line"><span class="s">      &quot;individual_name&quot;: &quot;闲置相机&quot;,</span></span>
<span class="line"><span class="s">      &quot;out_trade_no&quot;: &quot;20150806125347&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;二手定焦镜头&quot;,</span></span>
<span class="line"><span class="s">      &quot;attach&quot;: &quot;used-lens&quot;,</span></span>
<span class="line"><span class="s">      &quot;mchid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total_amount&quot;: 85000,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/combine-transactions/miniprogram <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;combine_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_out_trade_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_payer_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://yourapp.com/notify&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_orders&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;individual_auth_id&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;individual_name&quot;</span>: <span class="s">&quot;旧书小铺&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;二手书 三体全集&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;used-book&quot;</span>,</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">4500</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;individual_auth_id&quot;</span>: <span class="s">&quot;1900000110&quot;</span>,</span>
<span class="line"><span class="c">      &quot;individual_name&quot;</span>: <span class="s">&quot;闲置相机&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125347&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;二手定焦镜头&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;used-lens&quot;</span>,</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">85000</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;prepay_id&quot;</span>: <span class="s">&quot;wx201410272009395522657a690389285100&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-combine_appid"><p><a href="#post-body-combine_appid"><code>combine_appid</code></a> <span>string</span> <b>必填</b></p><div>平台商户应用ID，小程序的 appid</div><small>最多 32 个字符；例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-combine_mchid"><p><a href="#post-body-combine_mchid"><code>combine_mchid</code></a> <span>string</span> <b>必填</b></p><div>平台商户号</div><small>最多 32 个字符；例：<code>1230000109</code></small></li><li id="post-body-combine_out_trade_no"><p><a href="#post-body-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>交易单订单号，同一商户号下唯一</div><small>最多 32 个字符；例：<code>P20150806125346</code></small></li><li id="post-body-combine_payer_info"><p><a href="#post-body-combine_payer_info"><code>combine_payer_info</code></a> <span>object</span> <b>必填</b></p><div>支付者</div><details open><summary>1 个字段</summary><ul><li id="post-body-combine_payer_info-openid"><p><a href="#post-body-combine_payer_info-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识，用户在 combine_appid 下的 openid</div><small>最多 128 个字符；例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li></ul></details></li><li id="post-body-scene_info"><p><a href="#post-body-scene_info"><code>scene_info</code></a> <span>object</span> <span>选填</span></p><div>场景信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-scene_info-device_id"><p><a href="#post-body-scene_info-device_id"><code>device_id</code></a> <span>string</span> <span>选填</span></p><div>商户端设备号，门店号或收银设备 ID</div><small>最多 16 个字符；例：<code>POS1:1</code></small></li><li id="post-body-scene_info-payer_client_ip"><p><a href="#post-body-scene_info-payer_client_ip"><code>payer_client_ip</code></a> <span>string</span> <b>必填</b></p><div>用户终端IP，支持 IPv4 和 IPv6</div><small>最多 45 个字符；例：<code>14.17.22.32</code></small></li></ul></details></li><li id="post-body-sub_orders"><p><a href="#post-body-sub_orders"><code>sub_orders</code></a> <span>object[]</span> <b>必填</b></p><div>商品单信息</div><small>1～10 项</small><details open><summary>8 个字段</summary><ul><li id="post-body-sub_orders-mchid"><p><a href="#post-body-sub_orders-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商品单发起商户号</div><small>最多 32 个字符；例：<code>1230000109</code></small></li><li id="post-body-sub_orders-order_service_type"><p><a href="#post-body-sub_orders-order_service_type"><code>order_service_type</code></a> <span>string</span> <span>选填</span></p><div>商品服务类型</div><div class="values"><span><code>INDIVIDUALTRADE</code></span></div></li><li id="post-body-sub_orders-individual_auth_id"><p><a href="#post-body-sub_orders-individual_auth_id"><code>individual_auth_id</code></a> <span>string</span> <b>必填</b></p><div>商品单个人收款方受理授权ID</div><small>例：<code>1900000109</code></small></li><li id="post-body-sub_orders-individual_name"><p><a href="#post-body-sub_orders-individual_name"><code>individual_name</code></a> <span>string</span> <span>选填</span></p><div>商品单个人收款方平台昵称</div><small>例：<code>哈哈哈小店</code></small></li><li id="post-body-sub_orders-out_trade_no"><p><a href="#post-body-sub_orders-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商品单商户订单号，同一商户号下唯一</div><small>最多 32 个字符；例：<code>20150806125346</code></small></li><li id="post-body-sub_orders-amount"><p><a href="#post-body-sub_orders-amount"><code>amount</code></a> <span>object</span> <b>必填</b></p><div>商品单金额</div><details><summary>2 个字段</summary><ul><li id="post-body-sub_orders-amount-total_amount"><p><a href="#post-body-sub_orders-amount-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>标价金额</div><small>单位：分；例：<code>10</code></small></li><li id="post-body-sub_orders-amount-currency"><p><a href="#post-body-sub_orders-amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>标价币种，人民币填 CNY</div><small>例：<code>CNY</code></small></li></ul></details></li><li id="post-body-sub_orders-attach"><p><a href="#post-body-sub_orders-attach"><code>attach</code></a> <span>string</span> <b>必填</b></p><div>附加数据，查单和支付通知原样返回</div><small>最多 128 个字符；例：<code>深圳分店</code></small></li><li id="post-body-sub_orders-description"><p><a href="#post-body-sub_orders-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>商品描述</div><small>最多 127 个字符；例：<code>Image形象店-深圳腾大-QQ公仔</code></small></li></ul></details></li><li id="post-body-time_expire"><p><a href="#post-body-time_expire"><code>time_expire</code></a> <span>string</span> <span>选填</span></p><div>交易结束时间</div><small>RFC 3339 时间；例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <span>选填</span></p><div>通知地址，接收支付成功通知</div><small>最多 255 个字符；例：<code>https://yourapp.com/notify</code></small></li><li id="post-body-trade_scenario"><p><a href="#post-body-trade_scenario"><code>trade_scenario</code></a> <span>string</span> <span>选填</span></p><div>交易场景</div><div class="values"><span><code>RECOMMERCE</code> 二手电商</span></div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-prepay_id"><p><a href="#post-response-prepay_id"><code>prepay_id</code></a> <span>string</span> <b>必填</b></p><div>预支付交易会话标识</div><small>最多 64 个字符；例：<code>wx201410272009395522657a690389285100</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>这个地址只见于“个人收款”产品的官方文档，仅支持平台商户；没有开通该产品的，小程序合单一律用 <a href="./jsapi">JSAPI 合单下单</a>。</li><li><code>individual_auth_id</code> 是个人收款方签约授权后得到的。下单前先在后端查询授权结果，前端签约回调带回的数据不能作准。</li><li>一笔交易单最多 10 笔商品单，比电商平台合单的 50 笔少。</li><li><code>openid</code> 必填，必须是用户在 <code>combine_appid</code> 对应小程序下的。</li><li>在小程序里用 <code>wx.requestPayment</code> <a href="./../../../guide/invoke-payment">调起支付</a>；付完按<a href="./id/{combine_transaction_id}">微信支付订单号</a>或<a href="./out-trade-no/{combine_out_trade_no}">商户订单号</a>查单。</li></ul><nav class="steps" aria-label="前后步骤"><p><span class="steps-label">个人收款</span> <span><b>本页</b> · <i>调起</i> <a href="/guide/invoke-payment#miniprogram">小程序</a> <span aria-hidden="true">→</span></span></p><p><span class="steps-label">会收到的通知</span> <span><a href="/webhook/v3/TRANSACTION.SUCCESS#combine">支付成功通知（合单支付）</a></span></p></nav><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>combineTransactions: CombineTransactions</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> combineTransactions: CombineTransactions</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>miniprogram: Miniprogram</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> miniprogram: Miniprogram</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 个人收款小程序下单</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>个人收款小程序下单</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-8"><li><code>combine_appid: string</code> 平台商户应用ID，小程序的 appid</li><li><code>combine_mchid: string</code> 平台商户号</li><li><code>combine_out_trade_no: string</code> 交易单订单号，同一商户号下唯一</li><li><details data-fields="fields-4"><summary><code>combine_payer_info: object</code> 支付者</summary></details></li><li><details data-fields="fields-5"><summary><code>scene_info?: object</code> 场景信息</summary></details></li><li><details data-fields="fields-7"><summary><code>sub_orders: object[]</code> 商品单信息</summary></details></li><li><code>time_expire?: string</code> 交易结束时间</li><li><code>notify_url?: string</code> 通知地址，接收支付成功通知</li><li><code>trade_scenario?: &quot;RECOMMERCE&quot;</code> 交易场景，RECOMMERCE 二手电商</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-9"><li><code>prepay_id: string</code> 预支付交易会话标识</li></ul></div><div id="popup-5"><pre><code><i>字段</i> combine_appid: string</code></pre><p>平台商户应用ID，小程序的 appid</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> combine_mchid: string</code></pre><p>平台商户号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1230000109</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> combine_out_trade_no: string</code></pre><p>交易单订单号，同一商户号下唯一</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>P20150806125346</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> combine_payer_info: object</code></pre><p>支付者</p><ul class="members" id="fields-4"><li><code>openid: string</code> 用户标识，用户在 combine_appid 下的 openid</li></ul></div><div id="popup-9"><pre><code><i>字段</i> openid: string</code></pre><p>用户标识，用户在 combine_appid 下的 openid</p><ul><li>最长 <code>128</code> 字符</li><li>示例 <code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> notify_url?: string</code></pre><p>通知地址，接收支付成功通知</p><ul><li>最长 <code>255</code> 字符</li><li>示例 <code>https://yourapp.com/notify</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> sub_orders: object[]</code></pre><p>商品单信息</p><ul><li>最少 <code>1</code> 项</li><li>最多 <code>10</code> 项</li></ul><ul class="members" id="fields-7"><li><code>mchid: string</code> 商品单发起商户号</li><li><code>order_service_type?: &quot;INDIVIDUALTRADE&quot;</code> 商品服务类型</li><li><code>individual_auth_id: string</code> 商品单个人收款方受理授权ID</li><li><code>individual_name?: string</code> 商品单个人收款方平台昵称</li><li><code>out_trade_no: string</code> 商品单商户订单号，同一商户号下唯一</li><li><details data-fields="fields-6"><summary><code>amount: object</code> 商品单金额</summary></details></li><li><code>attach: string</code> 附加数据，查单和支付通知原样返回</li><li><code>description: string</code> 商品描述</li></ul></div><div id="popup-12"><pre><code><i>导入</i> var orders: object[]
import orders</code></pre><p>同一买家一次结算的两笔商品单，各属一位个人收款方</p><ul class="members" id="fields-10"><li><code>individual_auth_id: string</code> 个人收款方受理授权ID</li><li><code>individual_name: string</code> 个人收款方平台昵称</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>description: string</code> 商品描述</li><li><code>attach: string</code> 附加数据</li><li><code>total_amount: number</code> 标价金额，单位：分</li></ul></div><div id="popup-13"><pre><code><i>方法</i> Array&lt;{ individual_auth_id: string; individual_name: string; out_trade_no: string; description: string; attach: string; total_amount: number; }&gt;.map&lt;{
    mchid: string;
    amount: {
        total_amount: number;
        currency: string;
    };
    individual_auth_id: string;
    individual_name: string;
    out_trade_no: string;
    description: string;
    attach: string;
}&gt;(callbackfn: (value: {
    individual_auth_id: string;
    individual_name: string;
    out_trade_no: string;
    description: string;
    attach: string;
    total_amount: number;
}, index: number, array: {
    individual_auth_id: string;
    individual_name: string;
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
    individual_auth_id: string;
    individual_name: string;
    out_trade_no: string;
    description: string;
    attach: string;
}, thisArg?: any): {
    mchid: string;
    amount: {
        total_amount: number;
        currency: string;
    };
    individual_auth_id: string;
    individual_name: string;
    out_trade_no: string;
    description: string;
    attach: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-14"><pre><code><i>参数</i> total_amount: number</code></pre><p>标价金额，单位：分</p></div><div id="popup-15"><pre><code><i>参数</i> order: object</code></pre><ul class="members" id="fields-11"><li><code>individual_auth_id: string</code> 个人收款方受理授权ID</li><li><code>individual_name: string</code> 个人收款方平台昵称</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>description: string</code> 商品描述</li><li><code>attach: string</code> 附加数据</li></ul></div><div id="popup-16"><pre><code><i>字段</i> mchid: string</code></pre></div><div id="popup-17"><pre><code><i>导入</i> var combine_mchid: string
import combine_mchid</code></pre><p>平台商户号</p></div><div id="popup-18"><pre><code><i>字段</i> amount: object</code></pre><ul class="members" id="fields-12"><li><code>total_amount: number</code></li><li><code>currency: string</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> total_amount: number</code></pre><p>标价金额，单位：分</p></div><div id="popup-20"><pre><code><i>字段</i> currency: string</code></pre></div><div id="popup-21"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-22"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>prepay_id: string</code> 预支付交易会话标识</li></ul></div><div id="popup-23"><pre><code><i>参数</i> prepay_id: string</code></pre><p>预支付交易会话标识</p></div><ul class="members" id="fields-5"><li><code>device_id?: string</code> 商户端设备号，门店号或收银设备 ID</li><li><code>payer_client_ip: string</code> 用户终端IP，支持 IPv4 和 IPv6</li></ul><ul class="members" id="fields-6"><li><code>total_amount: number</code> 标价金额，单位：分</li><li><code>currency: string</code> 标价币种，人民币填 CNY</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/combine-transactions/miniprogram.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var miniprogram_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, miniprogram_default as default };
