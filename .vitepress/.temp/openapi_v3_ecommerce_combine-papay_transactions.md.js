import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/ecommerce/combine-papay/transactions.md
var __pageData = JSON.parse("{\"title\":\"电商合单委托代扣支付\",\"description\":\"用户签约后，平台一次扣下多家二级商户的货款：同步扣费、没有通知，结果看应答，超时就查单或撤销。\",\"frontmatter\":{\"title\":\"电商合单委托代扣支付\",\"description\":\"用户签约后，平台一次扣下多家二级商户的货款：同步扣费、没有通知，结果看应答，超时就查单或撤销。\",\"product\":\"收付通∙合单代扣\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2024-11-18T00:00:00.000Z\",\"section\":\"ecommerce\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/ecommerce/combine-papay/transactions.md\",\"filePath\":\"openapi/v3/ecommerce/combine-papay/transactions.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/ecommerce/combine-papay/transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/ecommerce">电商收付通</a></li><li aria-current="page">电商合单委托代扣支付</li></ol></nav><h1 id="post" tabindex="-1">电商合单委托代扣支付 <a class="header-anchor" href="#post" aria-label="Permalink to “电商合单委托代扣支付”">​</a></h1><p>用户签约后，平台一次扣下多家二级商户的货款：同步扣费、没有通知，结果看应答，超时就查单或撤销。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/ecommerce/combine-papay/transactions</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/ecommerce/combine-papay/transactions">复制地址</button><button type="button" data-copy="wxpay.v3.ecommerce.combinePapay.transactions.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-11-18">2024-11-18</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">ecommerce</span>.<span class="hover" aria-describedby="popup-3">combinePapay</span>.<span class="hover" aria-describedby="popup-4">transactions</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">combine_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">combine_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">combine_out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">contract_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">sub_orders</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">sub_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">out_trade_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">description</span>: <span class="s">&#39;会员自动续费&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">amount</span>: { <span class="hover" aria-describedby="popup-16">total_amount</span>: <span class="c">100</span>, <span class="hover" aria-describedby="popup-17">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">attach</span>: <span class="s">&#39;深圳分店&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">settle_info</span>: { <span class="hover" aria-describedby="popup-20">profit_sharing</span>: <span class="c">true</span> }, <span class="m">// 之后要分账</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-21">then</span>(({ <span class="p hover" aria-describedby="popup-22">data</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-22">data</span>.<span class="hover" aria-describedby="popup-23">sub_orders</span>?.<span class="f hover quiet" aria-describedby="popup-24">map</span>((<span class="p hover" aria-describedby="popup-25">order</span>) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-26">out_trade_no</span>: <span class="hover" aria-describedby="popup-25">order</span>.<span class="hover" aria-describedby="popup-13">out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-27">transaction_id</span>: <span class="hover" aria-describedby="popup-25">order</span>.<span class="hover" aria-describedby="popup-28">transaction_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-29">paid</span>: <span class="hover" aria-describedby="popup-25">order</span>.<span class="hover" aria-describedby="popup-30">trade_state</span> <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v3.ecommerce.combinePapay.transactions.<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  contract_id,</span>
<span class="line">  sub_orders: [{</span>
<span class="line">    mchid,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    out_trade_no,</span>
<span class="line">    description: <span class="s">&#39;会员自动续费&#39;</span>,</span>
<span class="line">    amount: { total_amount: <span class="c">100</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    attach: <span class="s">&#39;深圳分店&#39;</span>,</span>
<span class="line">    settle_info: { profit_sharing: <span class="c">true</span> }, <span class="m">// 之后要分账</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> data.sub_orders?.<span class="f">map</span>((<span class="p">order</span>) <span class="k">=&gt;</span> ({</span>
<span class="line">  out_trade_no: order.out_trade_no,</span>
<span class="line">  transaction_id: order.transaction_id,</span>
<span class="line">  paid: order.trade_state <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/ecommerce/combine-papay/transactions&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  contract_id,</span>
<span class="line">  sub_orders: [{</span>
<span class="line">    mchid,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    out_trade_no,</span>
<span class="line">    description: <span class="s">&#39;会员自动续费&#39;</span>,</span>
<span class="line">    amount: { total_amount: <span class="c">100</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    attach: <span class="s">&#39;深圳分店&#39;</span>,</span>
<span class="line">    settle_info: { profit_sharing: <span class="c">true</span> }, <span class="m">// 之后要分账</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span> }) <span class="k">=&gt;</span> data.sub_orders?.<span class="f">map</span>((<span class="p">order</span>) <span class="k">=&gt;</span> ({</span>
<span class="line">  out_trade_no: order.out_trade_no,</span>
<span class="line">  transaction_id: order.transaction_id,</span>
<span class="line">  paid: order.trade_state <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.ecommerce.combinePapay.transactions.<span class="f">post</span>({</span>
<span class="line">  combine_appid,</span>
<span class="line">  combine_mchid,</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  contract_id,</span>
<span class="line">  sub_orders: [{</span>
<span class="line">    mchid,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    out_trade_no,</span>
<span class="line">    description: <span class="s">&#39;会员自动续费&#39;</span>,</span>
<span class="line">    amount: { total_amount: <span class="c">100</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    attach: <span class="s">&#39;深圳分店&#39;</span>,</span>
<span class="line">    settle_info: { profit_sharing: <span class="c">true</span> }, <span class="m">// 之后要分账</span></span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/ecommerce/combine-papay/transactions&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;combine_appid&quot;: &quot;wxd678efh567hg6787&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">  &quot;combine_out_trade_no&quot;: &quot;P20150806125346&quot;,</span></span>
<span class="line"><span class="s">  &quot;contract_id&quot;: &quot;123124412412423431&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_orders&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">      &quot;sub_mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">      &quot;out_trade_no&quot;: &quot;20150806125346&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;会员自动续费&quot;,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total_amount&quot;: 100,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      },</span></span>
<span class="line"><span class="s">      &quot;attach&quot;: &quot;深圳分店&quot;,</span></span>
<span class="line"><span class="s">      &quot;settle_info&quot;: {</span></span>
<span class="line"><span class="s">        &quot;profit_sharing&quot;: true</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/ecommerce/combine-papay/transactions <span class="k">HTTP</span>/<span class="c">1.1</span></span>
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
<span class="line"><span class="c">  &quot;contract_id&quot;</span>: <span class="s">&quot;123124412412423431&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_orders&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;会员自动续费&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;深圳分店&quot;</span>,</span>
<span class="line"><span class="c">      &quot;settle_info&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;profit_sharing&quot;</span>: <span class="c">true</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;combine_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_out_trade_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_orders&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_type&quot;</span>: <span class="s">&quot;PAP&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_state&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_type&quot;</span>: <span class="s">&quot;CMC&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;深圳分店&quot;</span>,</span>
<span class="line"><span class="c">      &quot;success_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transaction_id&quot;</span>: <span class="s">&quot;1009660380201506130728806387&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">        &quot;payer_amount&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">        &quot;payer_currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;combine_payer_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-combine_appid"><p><a href="#post-body-combine_appid"><code>combine_appid</code></a> <span>string</span> <b>必填</b></p><div>合单商户appid</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-combine_mchid"><p><a href="#post-body-combine_mchid"><code>combine_mchid</code></a> <span>string</span> <b>必填</b></p><div>合单商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-combine_out_trade_no"><p><a href="#post-body-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>合单商户订单号</div><small>例：<code>P20150806125346</code></small></li><li id="post-body-contract_id"><p><a href="#post-body-contract_id"><code>contract_id</code></a> <span>string</span> <b>必填</b></p><div>委托代扣协议ID</div><small>例：<code>123124412412423431</code></small></li><li id="post-body-sub_orders"><p><a href="#post-body-sub_orders"><code>sub_orders</code></a> <span>object[]</span> <span>选填</span></p><div>子单信息</div><details open><summary>9 个字段</summary><ul><li id="post-body-sub_orders-mchid"><p><a href="#post-body-sub_orders-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>子单商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-sub_orders-attach"><p><a href="#post-body-sub_orders-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>附加数据</div><small>例：<code>深圳分店</code></small></li><li id="post-body-sub_orders-amount"><p><a href="#post-body-sub_orders-amount"><code>amount</code></a> <span>object</span> <b>必填</b></p><div>订单金额</div><details><summary>2 个字段</summary><ul><li id="post-body-sub_orders-amount-total_amount"><p><a href="#post-body-sub_orders-amount-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>标价金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-body-sub_orders-amount-currency"><p><a href="#post-body-sub_orders-amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>标价币种</div><small>例：<code>CNY</code></small></li></ul></details></li><li id="post-body-sub_orders-out_trade_no"><p><a href="#post-body-sub_orders-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>子单商户订单号</div><small>例：<code>20150806125346</code></small></li><li id="post-body-sub_orders-sub_mchid"><p><a href="#post-body-sub_orders-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-sub_orders-sub_appid"><p><a href="#post-body-sub_orders-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>二级商户appid</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-sub_orders-description"><p><a href="#post-body-sub_orders-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>商品描述</div><small>例：<code>腾讯充值中心-QQ会员充值</code></small></li><li id="post-body-sub_orders-settle_info"><p><a href="#post-body-sub_orders-settle_info"><code>settle_info</code></a> <span>object</span> <span>选填</span></p><div>结算信息</div><details><summary>2 个字段</summary><ul><li id="post-body-sub_orders-settle_info-profit_sharing"><p><a href="#post-body-sub_orders-settle_info-profit_sharing"><code>profit_sharing</code></a> <span>boolean</span> <span>选填</span></p><div>是否指定分账</div></li><li id="post-body-sub_orders-settle_info-subsidy_amount"><p><a href="#post-body-sub_orders-settle_info-subsidy_amount"><code>subsidy_amount</code></a> <span>number</span> <span>选填</span></p><div>补差金额</div><small>单位：分；例：<code>10</code></small></li></ul></details></li><li id="post-body-sub_orders-sub_risk_info"><p><a href="#post-body-sub_orders-sub_risk_info"><code>sub_risk_info</code></a> <span>string</span> <span>选填</span></p><div>子单风控信息</div><small>例：<code>ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;</code></small></li></ul></details></li><li id="post-body-risk_info"><p><a href="#post-body-risk_info"><code>risk_info</code></a> <span>string</span> <span>选填</span></p><div>风控信息</div><small>例：<code>ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-combine_appid"><p><a href="#post-response-combine_appid"><code>combine_appid</code></a> <span>string</span> <b>必填</b></p><div>合单商户APPID</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-response-combine_mchid"><p><a href="#post-response-combine_mchid"><code>combine_mchid</code></a> <span>string</span> <b>必填</b></p><div>合单商户号</div><small>例：<code>1900000109</code></small></li><li id="post-response-combine_out_trade_no"><p><a href="#post-response-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>合单商户订单号</div><small>例：<code>P20150806125346</code></small></li><li id="post-response-sub_orders"><p><a href="#post-response-sub_orders"><code>sub_orders</code></a> <span>object[]</span> <span>选填</span></p><div>子单信息</div><details open><summary>11 个字段</summary><ul><li id="post-response-sub_orders-mchid"><p><a href="#post-response-sub_orders-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>子单商户号</div><small>例：<code>1900000109</code></small></li><li id="post-response-sub_orders-trade_type"><p><a href="#post-response-sub_orders-trade_type"><code>trade_type</code></a> <span>string</span> <b>必填</b></p><div>交易类型</div><small>例：<code>PAP</code></small></li><li id="post-response-sub_orders-trade_state"><p><a href="#post-response-sub_orders-trade_state"><code>trade_state</code></a> <span>string</span> <b>必填</b></p><div>交易状态</div><small>例：<code>SUCCESS</code></small></li><li id="post-response-sub_orders-bank_type"><p><a href="#post-response-sub_orders-bank_type"><code>bank_type</code></a> <span>string</span> <span>选填</span></p><div>付款银行</div><small>例：<code>CMC</code></small></li><li id="post-response-sub_orders-attach"><p><a href="#post-response-sub_orders-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>附加数据</div><small>例：<code>深圳分店</code></small></li><li id="post-response-sub_orders-success_time"><p><a href="#post-response-sub_orders-success_time"><code>success_time</code></a> <span>string</span> <span>选填</span></p><div>支付完成时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-sub_orders-transaction_id"><p><a href="#post-response-sub_orders-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>子单微信订单号</div><small>例：<code>1009660380201506130728806387</code></small></li><li id="post-response-sub_orders-out_trade_no"><p><a href="#post-response-sub_orders-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>子单商户订单号</div><small>例：<code>20150806125346</code></small></li><li id="post-response-sub_orders-sub_mchid"><p><a href="#post-response-sub_orders-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900000109</code></small></li><li id="post-response-sub_orders-sub_appid"><p><a href="#post-response-sub_orders-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>二级商户appid</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-response-sub_orders-amount"><p><a href="#post-response-sub_orders-amount"><code>amount</code></a> <span>object</span> <span>选填</span></p><div>订单金额</div><details><summary>4 个字段</summary><ul><li id="post-response-sub_orders-amount-total_amount"><p><a href="#post-response-sub_orders-amount-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>标价金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-response-sub_orders-amount-currency"><p><a href="#post-response-sub_orders-amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>标价币种</div><small>例：<code>CNY</code></small></li><li id="post-response-sub_orders-amount-payer_amount"><p><a href="#post-response-sub_orders-amount-payer_amount"><code>payer_amount</code></a> <span>number</span> <span>选填</span></p><div>现金支付金额</div><small>单位：分；例：<code>10</code></small></li><li id="post-response-sub_orders-amount-payer_currency"><p><a href="#post-response-sub_orders-amount-payer_currency"><code>payer_currency</code></a> <span>string</span> <span>选填</span></p><div>现金支付币种</div><small>例：<code>CNY</code></small></li></ul></details></li></ul></details></li><li id="post-response-combine_payer_info"><p><a href="#post-response-combine_payer_info"><code>combine_payer_info</code></a> <span>object</span> <span>选填</span></p><div>支付者</div><details open><summary>1 个字段</summary><ul><li id="post-response-combine_payer_info-openid"><p><a href="#post-response-combine_payer_info-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识</div><small>例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>同步扣费，没有回调通知。1 分钟还没有结果，先<a href="./transactions/{combine_out_trade_no}">查单</a>，需要时<a href="./transactions/{combine_out_trade_no}/reverse">撤销</a>，不要直接换单号再扣。</li><li>子单最多 50 个，每个子单各有结果，逐个看 <code>trade_state</code>。每笔订单只能扣一次。</li><li>签约的模板要有合单委托代扣能力；用户已解约，应答 <code>CONTRACT_NOT_EXIST</code>。</li><li>要分账的子单把 <code>profit_sharing</code> 设为 <code>true</code>，钱先冻结在二级商户，之后再请求分账。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> ecommerce: Ecommerce</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>combinePapay: CombinePapay</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> combinePapay: CombinePapay</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>transactions: Transactions</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> transactions: Transactions</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 电商合单委托代扣支付API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>电商合单委托代扣支付API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-11"><li><code>combine_appid: string</code> 合单商户appid</li><li><code>combine_mchid: string</code> 合单商户号</li><li><code>combine_out_trade_no: string</code> 合单商户订单号</li><li><code>contract_id: string</code> 委托代扣协议ID</li><li><details data-fields="fields-10"><summary><code>sub_orders?: object[]</code> 子单信息</summary></details></li><li><code>risk_info?: string</code> 风控信息</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-15"><li><code>combine_appid: string</code> 合单商户APPID</li><li><code>combine_mchid: string</code> 合单商户号</li><li><code>combine_out_trade_no: string</code> 合单商户订单号</li><li><details data-fields="fields-13"><summary><code>sub_orders?: object[]</code> 子单信息</summary></details></li><li><details data-fields="fields-14"><summary><code>combine_payer_info?: object</code> 支付者</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> combine_appid: string</code></pre><p>合单商户appid</p><ul><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> combine_mchid: string</code></pre><p>合单商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> combine_out_trade_no: string</code></pre><p>合单商户订单号</p><ul><li>示例 <code>P20150806125346</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> contract_id: string</code></pre><p>委托代扣协议ID</p><ul><li>示例 <code>123124412412423431</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> sub_orders?: object[]</code></pre><p>子单信息</p><ul class="members" id="fields-10"><li><code>mchid: string</code> 子单商户号</li><li><code>attach?: string</code> 附加数据</li><li><details data-fields="fields-8"><summary><code>amount: object</code> 订单金额</summary></details></li><li><code>out_trade_no: string</code> 子单商户订单号</li><li><code>sub_mchid: string</code> 二级商户号</li><li><code>sub_appid?: string</code> 二级商户appid</li><li><code>description: string</code> 商品描述</li><li><details data-fields="fields-9"><summary><code>settle_info?: object</code> 结算信息</summary></details></li><li><code>sub_risk_info?: string</code> 子单风控信息</li></ul></div><div id="popup-11"><pre><code><i>字段</i> mchid: string</code></pre><p>子单商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>二级商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> out_trade_no: string</code></pre><p>子单商户订单号</p><ul><li>示例 <code>20150806125346</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> description: string</code></pre><p>商品描述</p><ul><li>示例 <code>腾讯充值中心-QQ会员充值</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> amount: object</code></pre><p>订单金额</p><ul class="members" id="fields-8"><li><code>total_amount: number</code> 标价金额，单位：分</li><li><code>currency: string</code> 标价币种</li></ul></div><div id="popup-16"><pre><code><i>字段</i> total_amount: number</code></pre><p>标价金额，单位：分</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> currency: string</code></pre><p>标价币种</p><ul><li>示例 <code>CNY</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> attach?: string</code></pre><p>附加数据</p><ul><li>示例 <code>深圳分店</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> settle_info?: object</code></pre><p>结算信息</p><ul class="members" id="fields-9"><li><code>profit_sharing?: boolean</code> 是否指定分账</li><li><code>subsidy_amount?: number</code> 补差金额，单位：分</li></ul></div><div id="popup-20"><pre><code><i>字段</i> profit_sharing?: boolean</code></pre><p>是否指定分账</p></div><div id="popup-21"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    out_trade_no: string;
    transaction_id: string;
    paid: boolean;
}[] | undefined, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    out_trade_no: string;
    transaction_id: string;
    paid: boolean;
}[] | PromiseLike&lt;{
    out_trade_no: string;
    transaction_id: string;
    paid: boolean;
}[] | undefined&gt; | undefined) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-22"><pre><code><i>参数</i> data: WellformedResponse</code></pre><ul class="members"><li><code>combine_appid: string</code> 合单商户APPID</li><li><code>combine_mchid: string</code> 合单商户号</li><li><code>combine_out_trade_no: string</code> 合单商户订单号</li><li><details data-fields="fields-13"><summary><code>sub_orders?: object[]</code> 子单信息</summary></details></li><li><details data-fields="fields-14"><summary><code>combine_payer_info?: object</code> 支付者</summary></details></li></ul></div><div id="popup-23"><pre><code><i>字段</i> sub_orders?: object[]</code></pre><p>子单信息</p><ul class="members" id="fields-13"><li><code>mchid: string</code> 子单商户号</li><li><code>trade_type: string</code> 交易类型</li><li><code>trade_state: string</code> 交易状态</li><li><code>bank_type?: string</code> 付款银行</li><li><code>attach?: string</code> 附加数据</li><li><code>success_time?: string</code> 支付完成时间</li><li><code>transaction_id: string</code> 子单微信订单号</li><li><code>out_trade_no: string</code> 子单商户订单号</li><li><code>sub_mchid: string</code> 二级商户号</li><li><code>sub_appid?: string</code> 二级商户appid</li><li><details data-fields="fields-12"><summary><code>amount?: object</code> 订单金额</summary></details></li></ul></div><div id="popup-24"><pre><code><i>方法</i> Array&lt;{ mchid: string; trade_type: string; trade_state: string; bank_type?: string; attach?: string; success_time?: string; transaction_id: string; out_trade_no: string; sub_mchid: string; sub_appid?: string; amount?: { total_amount: number; currency: string; payer_amount?: number; payer_currency?: string; }; }&gt;.map&lt;U&gt;(callbackfn: (value: {
    mchid: string;
    trade_type: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    transaction_id: string;
    out_trade_no: string;
    sub_mchid: string;
    sub_appid?: string;
    amount?: {
        total_amount: number;
        currency: string;
        payer_amount?: number;
        payer_currency?: string;
    };
}, index: number, array: {
    mchid: string;
    trade_type: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    transaction_id: string;
    out_trade_no: string;
    sub_mchid: string;
    sub_appid?: string;
    amount?: {
        total_amount: number;
        currency: string;
        payer_amount?: number;
        payer_currency?: string;
    };
}[]) =&gt; U, thisArg?: any): U[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-25"><pre><code><i>参数</i> order: object</code></pre><ul class="members"><li><code>mchid: string</code> 子单商户号</li><li><code>trade_type: string</code> 交易类型</li><li><code>trade_state: string</code> 交易状态</li><li><code>bank_type?: string</code> 付款银行</li><li><code>attach?: string</code> 附加数据</li><li><code>success_time?: string</code> 支付完成时间</li><li><code>transaction_id: string</code> 子单微信订单号</li><li><code>out_trade_no: string</code> 子单商户订单号</li><li><code>sub_mchid: string</code> 二级商户号</li><li><code>sub_appid?: string</code> 二级商户appid</li><li><details data-fields="fields-12"><summary><code>amount?: object</code> 订单金额</summary></details></li></ul></div><div id="popup-26"><pre><code><i>字段</i> out_trade_no: string</code></pre></div><div id="popup-27"><pre><code><i>字段</i> transaction_id: string</code></pre></div><div id="popup-28"><pre><code><i>字段</i> transaction_id: string</code></pre><p>子单微信订单号</p><ul><li>示例 <code>1009660380201506130728806387</code></li></ul></div><div id="popup-29"><pre><code><i>字段</i> paid: boolean</code></pre></div><div id="popup-30"><pre><code><i>字段</i> trade_state: string</code></pre><p>交易状态</p><ul><li>示例 <code>SUCCESS</code></li></ul></div><ul class="members" id="fields-0"><li><code>transactions: Transactions …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>combinePapay: CombinePapay</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul><ul class="members" id="fields-12"><li><code>total_amount: number</code> 标价金额，单位：分</li><li><code>currency: string</code> 标价币种</li><li><code>payer_amount?: number</code> 现金支付金额，单位：分</li><li><code>payer_currency?: string</code> 现金支付币种</li></ul><ul class="members" id="fields-14"><li><code>openid: string</code> 用户标识</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/combine-papay/transactions.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var transactions_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, transactions_default as default };
