import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/combine-transactions/id/{combine_transaction_id}.md
var __pageData = JSON.parse("{\"title\":\"个人收款按微信支付订单号查单\",\"description\":\"手上有个人收款交易单的微信支付订单号、要确认它是否付清时调用；应答逐笔给出商品单的状态，并带回交易单订单号，供你找到自己的订单。\",\"frontmatter\":{\"title\":\"个人收款按微信支付订单号查单\",\"description\":\"手上有个人收款交易单的微信支付订单号、要确认它是否付清时调用；应答逐笔给出商品单的状态，并带回交易单订单号，供你找到自己的订单。\",\"product\":\"收付通∙个人收款\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2024-10-22T00:00:00.000Z\",\"section\":\"ecommerce\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/combine-transactions/id/{combine_transaction_id}.md\",\"filePath\":\"openapi/v3/combine-transactions/id/{combine_transaction_id}.md\",\"lastUpdated\":1795361635000}");
var _sfc_main = { name: "openapi/v3/combine-transactions/id/{combine_transaction_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/ecommerce">电商收付通</a></li><li aria-current="page">个人收款按微信支付订单号查单</li></ol></nav><h1 id="get" tabindex="-1">个人收款按微信支付订单号查单 <a class="header-anchor" href="#get" aria-label="Permalink to “个人收款按微信支付订单号查单”">​</a></h1><p>手上有个人收款交易单的微信支付订单号、要确认它是否付清时调用；应答逐笔给出商品单的状态，并带回交易单订单号，供你找到自己的订单。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/combine-transactions/id/<var>{combine_transaction_id}</var></code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/combine-transactions/id/{combine_transaction_id}">复制地址</button><button type="button" data-copy="wxpay.v3.combineTransactions.id._combine_transaction_id_.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-10-22">2024-10-22</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">combineTransactions</span>.<span class="hover" aria-describedby="popup-3">id</span>.<span class="hover" aria-describedby="popup-4">_combine_transaction_id_</span>.<span class="f hover" aria-describedby="popup-5">get</span>({ <span class="hover" aria-describedby="popup-6">combine_transaction_id</span> })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-7">then</span>(({ <span class="p hover quiet" aria-describedby="popup-8">data</span>: { <span class="p hover" aria-describedby="popup-9">combine_out_trade_no</span>, <span class="p hover" aria-describedby="popup-10">sub_orders</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">combine_out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">paid</span>: <span class="hover" aria-describedby="popup-10">sub_orders</span></span>
<span class="line highlighted">    .<span class="f hover quiet" aria-describedby="popup-13">filter</span>(({ <span class="p hover" aria-describedby="popup-14">trade_state</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-14">trade_state</span> <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>)</span>
<span class="line">    .<span class="f hover quiet" aria-describedby="popup-15">map</span>(({ <span class="p hover" aria-describedby="popup-16">out_trade_no</span>, <span class="p hover" aria-describedby="popup-17">transaction_id</span>, <span class="p hover" aria-describedby="popup-18">individual_auth_id</span>, <span class="p hover" aria-describedby="popup-19">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">      <span class="hover" aria-describedby="popup-20">out_trade_no</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-21">transaction_id</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-22">individual_auth_id</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-23">payer_amount</span>: <span class="hover" aria-describedby="popup-19">amount</span>?.<span class="hover" aria-describedby="popup-24">payer_amount</span>,</span>
<span class="line">    })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">combine_out_trade_no</span>, <span class="c">sub_orders</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.combineTransactions.id._combine_transaction_id_.<span class="f">get</span>({ combine_transaction_id })</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  paid: sub_orders</span>
<span class="line">    .<span class="f">filter</span>(({ <span class="p">trade_state</span> }) <span class="k">=&gt;</span> trade_state <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">out_trade_no</span>, <span class="p">transaction_id</span>, <span class="p">individual_auth_id</span>, <span class="p">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">      out_trade_no,</span>
<span class="line">      transaction_id,</span>
<span class="line">      individual_auth_id,</span>
<span class="line">      payer_amount: amount?.payer_amount,</span>
<span class="line">    })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/combine-transactions/id/{combine_transaction_id}&#39;</span>).<span class="f">get</span>({ combine_transaction_id })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">combine_out_trade_no</span>, <span class="p">sub_orders</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">  paid: sub_orders</span>
<span class="line">    .<span class="f">filter</span>(({ <span class="p">trade_state</span> }) <span class="k">=&gt;</span> trade_state <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span>)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">out_trade_no</span>, <span class="p">transaction_id</span>, <span class="p">individual_auth_id</span>, <span class="p">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">      out_trade_no,</span>
<span class="line">      transaction_id,</span>
<span class="line">      individual_auth_id,</span>
<span class="line">      payer_amount: amount?.payer_amount,</span>
<span class="line">    })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.combineTransactions.id._combine_transaction_id_.<span class="f">get</span>({ combine_transaction_id })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/combine-transactions/id/1217752501201407033233368018&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/combine-transactions/id/1217752501201407033233368018 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;combine_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_mchid&quot;</span>: <span class="s">&quot;1230000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_out_trade_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_transaction_id&quot;</span>: <span class="s">&quot;1217752501201407033233368018&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_payer_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;scene_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;device_id&quot;</span>: <span class="s">&quot;POS1:1&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;sub_orders&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;individual_auth_id&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;individual_name&quot;</span>: <span class="s">&quot;哈哈哈小店&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transaction_id&quot;</span>: <span class="s">&quot;1009660380201506130728806387&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_type&quot;</span>: <span class="s">&quot;JSAPI&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_state&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_type&quot;</span>: <span class="s">&quot;CMC&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;深圳分店&quot;</span>,</span>
<span class="line"><span class="c">      &quot;success_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">        &quot;payer_amount&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">        &quot;payer_currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">        &quot;settlement_rate&quot;</span>: <span class="c">650000000</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;trade_scenario&quot;</span>: <span class="s">&quot;RECOMMERCE&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="get-path-combine_transaction_id"><p><a href="#get-path-combine_transaction_id"><code>combine_transaction_id</code></a> <span>string</span> <b>必填</b></p><div>交易单微信支付订单号</div><small>最多 32 个字符；例：<code>1217752501201407033233368018</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-combine_appid"><p><a href="#get-response-combine_appid"><code>combine_appid</code></a> <span>string</span> <b>必填</b></p><div>平台商户应用ID</div><small>最多 32 个字符；例：<code>wxd678efh567hg6787</code></small></li><li id="get-response-combine_mchid"><p><a href="#get-response-combine_mchid"><code>combine_mchid</code></a> <span>string</span> <b>必填</b></p><div>平台商户号</div><small>最多 32 个字符；例：<code>1230000109</code></small></li><li id="get-response-combine_out_trade_no"><p><a href="#get-response-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>交易单订单号</div><small>最多 32 个字符；例：<code>P20150806125346</code></small></li><li id="get-response-combine_transaction_id"><p><a href="#get-response-combine_transaction_id"><code>combine_transaction_id</code></a> <span>string</span> <b>必填</b></p><div>交易单微信支付订单号</div><small>最多 32 个字符；例：<code>1217752501201407033233368018</code></small></li><li id="get-response-combine_payer_info"><p><a href="#get-response-combine_payer_info"><code>combine_payer_info</code></a> <span>object</span> <span>选填</span></p><div>支付者</div><details open><summary>1 个字段</summary><ul><li id="get-response-combine_payer_info-openid"><p><a href="#get-response-combine_payer_info-openid"><code>openid</code></a> <span>string</span> <span>选填</span></p><div>用户标识</div><small>例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li></ul></details></li><li id="get-response-scene_info"><p><a href="#get-response-scene_info"><code>scene_info</code></a> <span>object</span> <span>选填</span></p><div>场景信息</div><details open><summary>1 个字段</summary><ul><li id="get-response-scene_info-device_id"><p><a href="#get-response-scene_info-device_id"><code>device_id</code></a> <span>string</span> <span>选填</span></p><div>商户端设备号</div><small>例：<code>POS1:1</code></small></li></ul></details></li><li id="get-response-sub_orders"><p><a href="#get-response-sub_orders"><code>sub_orders</code></a> <span>object[]</span> <span>选填</span></p><div>商品单信息</div><small>最多 10 项</small><details open><summary>11 个字段</summary><ul><li id="get-response-sub_orders-mchid"><p><a href="#get-response-sub_orders-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商品单发起商户号</div><small>例：<code>1900000109</code></small></li><li id="get-response-sub_orders-individual_auth_id"><p><a href="#get-response-sub_orders-individual_auth_id"><code>individual_auth_id</code></a> <span>string</span> <b>必填</b></p><div>商品单个人收款方受理授权ID</div><small>例：<code>1900000109</code></small></li><li id="get-response-sub_orders-individual_name"><p><a href="#get-response-sub_orders-individual_name"><code>individual_name</code></a> <span>string</span> <span>选填</span></p><div>商品单个人收款方平台昵称</div><small>例：<code>哈哈哈小店</code></small></li><li id="get-response-sub_orders-out_trade_no"><p><a href="#get-response-sub_orders-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商品单商户订单号</div><small>例：<code>20150806125346</code></small></li><li id="get-response-sub_orders-transaction_id"><p><a href="#get-response-sub_orders-transaction_id"><code>transaction_id</code></a> <span>string</span> <span>选填</span></p><div>商品单微信支付订单号</div><small>例：<code>1009660380201506130728806387</code></small></li><li id="get-response-sub_orders-trade_type"><p><a href="#get-response-sub_orders-trade_type"><code>trade_type</code></a> <span>string</span> <span>选填</span></p><div>交易类型</div><small>例：<code>JSAPI</code></small></li><li id="get-response-sub_orders-trade_state"><p><a href="#get-response-sub_orders-trade_state"><code>trade_state</code></a> <span>string</span> <b>必填</b></p><div>交易状态，SUCCESS 支付成功</div><small>例：<code>SUCCESS</code></small></li><li id="get-response-sub_orders-bank_type"><p><a href="#get-response-sub_orders-bank_type"><code>bank_type</code></a> <span>string</span> <span>选填</span></p><div>付款银行</div><small>例：<code>CMC</code></small></li><li id="get-response-sub_orders-attach"><p><a href="#get-response-sub_orders-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>附加数据，与下单时相同</div><small>例：<code>深圳分店</code></small></li><li id="get-response-sub_orders-success_time"><p><a href="#get-response-sub_orders-success_time"><code>success_time</code></a> <span>string</span> <span>选填</span></p><div>支付完成时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-sub_orders-amount"><p><a href="#get-response-sub_orders-amount"><code>amount</code></a> <span>object</span> <span>选填</span></p><div>订单金额</div><details><summary>5 个字段</summary><ul><li id="get-response-sub_orders-amount-total_amount"><p><a href="#get-response-sub_orders-amount-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>标价金额</div><small>单位：分；例：<code>10</code></small></li><li id="get-response-sub_orders-amount-payer_amount"><p><a href="#get-response-sub_orders-amount-payer_amount"><code>payer_amount</code></a> <span>number</span> <b>必填</b></p><div>现金支付金额</div><small>单位：分；例：<code>10</code></small></li><li id="get-response-sub_orders-amount-currency"><p><a href="#get-response-sub_orders-amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>标价币种</div><small>例：<code>CNY</code></small></li><li id="get-response-sub_orders-amount-payer_currency"><p><a href="#get-response-sub_orders-amount-payer_currency"><code>payer_currency</code></a> <span>string</span> <b>必填</b></p><div>现金支付币种</div><small>例：<code>CNY</code></small></li><li id="get-response-sub_orders-amount-settlement_rate"><p><a href="#get-response-sub_orders-amount-settlement_rate"><code>settlement_rate</code></a> <span>number</span> <span>选填</span></p><div>结算汇率</div><small>例：<code>650000000</code></small></li></ul></details></li></ul></details></li><li id="get-response-trade_scenario"><p><a href="#get-response-trade_scenario"><code>trade_scenario</code></a> <span>string</span> <span>选填</span></p><div>交易场景</div><div class="values"><span><code>RECOMMERCE</code> 二手电商</span></div></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>只有开通了“个人收款”的平台商户能用，这个地址也只出现在该产品的官方文档里。普通合单没有按微信支付订单号查单的接口，用<a href="./../out-trade-no/{combine_out_trade_no}">查询合单订单</a>。</li><li>路径要填整张交易单的 <code>combine_transaction_id</code>，不是某笔商品单的 <code>transaction_id</code>，两者都在应答里。</li><li>两种查单方式中，官方推荐按微信支付订单号查；只存了自己的订单号时，改用<a href="./../out-trade-no/{combine_out_trade_no}">商户订单号</a>，应答里会有 <code>combine_transaction_id</code>。</li><li>订单未付清、想放弃收款时，带上商品单的 <code>individual_auth_id</code> 去<a href="./../out-trade-no/{combine_out_trade_no}/close">关单</a>。</li></ul><nav class="steps" aria-label="前后步骤"><p><span class="steps-label">个人收款</span> <span><span aria-hidden="true">←</span> <i>通知</i> <a href="/webhook/v3/TRANSACTION.SUCCESS#combine">支付成功通知（合单支付）</a> · <b>本页</b> · <i>关单</i> <a href="/openapi/v3/combine-transactions/out-trade-no/%7Bcombine_out_trade_no%7D/close">关闭合单订单</a> <span aria-hidden="true">→</span></span></p></nav><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>combineTransactions: CombineTransactions</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> combineTransactions: CombineTransactions</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>id: Id</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> id: Id</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>_combine_transaction_id_: _combine_transaction_id_</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> _combine_transaction_id_: _combine_transaction_id_</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 个人收款按微信支付订单号查单</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>个人收款按微信支付订单号查单</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-path">config</a></p><ul class="members" id="fields-8"><li><code>combine_transaction_id: string</code> 交易单微信支付订单号</li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-13"><li><code>combine_appid: string</code> 平台商户应用ID</li><li><code>combine_mchid: string</code> 平台商户号</li><li><code>combine_out_trade_no: string</code> 交易单订单号</li><li><code>combine_transaction_id: string</code> 交易单微信支付订单号</li><li><details data-fields="fields-9"><summary><code>combine_payer_info?: object</code> 支付者</summary></details></li><li><details data-fields="fields-10"><summary><code>scene_info?: object</code> 场景信息</summary></details></li><li><details data-fields="fields-12"><summary><code>sub_orders?: object[]</code> 商品单信息</summary></details></li><li><code>trade_scenario?: &quot;RECOMMERCE&quot;</code> 交易场景，RECOMMERCE 二手电商</li></ul></div><div id="popup-6"><pre><code><i>字段</i> combine_transaction_id: string</code></pre><p>交易单微信支付订单号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1217752501201407033233368018</code></li></ul></div><div id="popup-7"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    combine_out_trade_no: string;
    paid: {
        out_trade_no: string;
        transaction_id: string | undefined;
        individual_auth_id: string;
        payer_amount: number | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    combine_out_trade_no: string;
    paid: {
        out_trade_no: string;
        transaction_id: string | undefined;
        individual_auth_id: string;
        payer_amount: number | undefined;
    }[];
} | PromiseLike&lt;{
    combine_out_trade_no: string;
    paid: {
        out_trade_no: string;
        transaction_id: string | undefined;
        individual_auth_id: string;
        payer_amount: number | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-8"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>combine_appid: string</code> 平台商户应用ID</li><li><code>combine_mchid: string</code> 平台商户号</li><li><code>combine_out_trade_no: string</code> 交易单订单号</li><li><code>combine_transaction_id: string</code> 交易单微信支付订单号</li><li><details data-fields="fields-9"><summary><code>combine_payer_info?: object</code> 支付者</summary></details></li><li><details data-fields="fields-10"><summary><code>scene_info?: object</code> 场景信息</summary></details></li><li><details data-fields="fields-12"><summary><code>sub_orders?: object[]</code> 商品单信息</summary></details></li><li><code>trade_scenario?: &quot;RECOMMERCE&quot;</code> 交易场景，RECOMMERCE 二手电商</li></ul></div><div id="popup-9"><pre><code><i>参数</i> combine_out_trade_no: string</code></pre><p>交易单订单号</p></div><div id="popup-10"><pre><code><i>参数</i> sub_orders: object[]</code></pre><p>商品单信息</p><ul class="members" id="fields-12"><li><code>mchid: string</code> 商品单发起商户号</li><li><code>individual_auth_id: string</code> 商品单个人收款方受理授权ID</li><li><code>individual_name?: string</code> 商品单个人收款方平台昵称</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>transaction_id?: string</code> 商品单微信支付订单号</li><li><code>trade_type?: string</code> 交易类型</li><li><code>trade_state: string</code> 交易状态，SUCCESS 支付成功</li><li><code>bank_type?: string</code> 付款银行</li><li><code>attach?: string</code> 附加数据，与下单时相同</li><li><code>success_time?: string</code> 支付完成时间</li><li><details data-fields="fields-11"><summary><code>amount?: object</code> 订单金额</summary></details></li></ul></div><div id="popup-11"><pre><code><i>字段</i> combine_out_trade_no: string</code></pre><p>交易单订单号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>P20150806125346</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> paid: object[]</code></pre><ul class="members" id="fields-14"><li><code>out_trade_no: string</code></li><li><code>transaction_id: undefined | string</code></li><li><code>individual_auth_id: string</code></li><li><code>payer_amount: undefined | number</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Array&lt;{ mchid: string; individual_auth_id: string; individual_name?: string; out_trade_no: string; transaction_id?: string; trade_type?: string; trade_state: string; bank_type?: string; attach?: string; success_time?: string; amount?: { total_amount: number; payer_amount: number; currency: string; payer_currency: string; settlement_rate?: number; }; }&gt;.filter(predicate: (value: {
    mchid: string;
    individual_auth_id: string;
    individual_name?: string;
    out_trade_no: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    amount?: {
        total_amount: number;
        payer_amount: number;
        currency: string;
        payer_currency: string;
        settlement_rate?: number;
    };
}, index: number, array: {
    mchid: string;
    individual_auth_id: string;
    individual_name?: string;
    out_trade_no: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    amount?: {
        total_amount: number;
        payer_amount: number;
        currency: string;
        payer_currency: string;
        settlement_rate?: number;
    };
}[]) =&gt; unknown, thisArg?: any): {
    mchid: string;
    individual_auth_id: string;
    individual_name?: string;
    out_trade_no: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    amount?: {
        total_amount: number;
        payer_amount: number;
        currency: string;
        payer_currency: string;
        settlement_rate?: number;
    };
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-14"><pre><code><i>参数</i> trade_state: string</code></pre><p>交易状态，SUCCESS 支付成功</p></div><div id="popup-15"><pre><code><i>方法</i> Array&lt;{ mchid: string; individual_auth_id: string; individual_name?: string; out_trade_no: string; transaction_id?: string; trade_type?: string; trade_state: string; bank_type?: string; attach?: string; success_time?: string; amount?: { total_amount: number; payer_amount: number; currency: string; payer_currency: string; settlement_rate?: number; }; }&gt;.map&lt;{
    out_trade_no: string;
    transaction_id: string | undefined;
    individual_auth_id: string;
    payer_amount: number | undefined;
}&gt;(callbackfn: (value: {
    mchid: string;
    individual_auth_id: string;
    individual_name?: string;
    out_trade_no: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    amount?: {
        total_amount: number;
        payer_amount: number;
        currency: string;
        payer_currency: string;
        settlement_rate?: number;
    };
}, index: number, array: {
    mchid: string;
    individual_auth_id: string;
    individual_name?: string;
    out_trade_no: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    amount?: {
        total_amount: number;
        payer_amount: number;
        currency: string;
        payer_currency: string;
        settlement_rate?: number;
    };
}[]) =&gt; {
    out_trade_no: string;
    transaction_id: string | undefined;
    individual_auth_id: string;
    payer_amount: number | undefined;
}, thisArg?: any): {
    out_trade_no: string;
    transaction_id: string | undefined;
    individual_auth_id: string;
    payer_amount: number | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-16"><pre><code><i>参数</i> out_trade_no: string</code></pre><p>商品单商户订单号</p></div><div id="popup-17"><pre><code><i>参数</i> transaction_id: string | undefined</code></pre><p>商品单微信支付订单号</p></div><div id="popup-18"><pre><code><i>参数</i> individual_auth_id: string</code></pre><p>商品单个人收款方受理授权ID</p></div><div id="popup-19"><pre><code><i>参数</i> amount: object | undefined</code></pre><p>订单金额</p><ul class="members" id="fields-11"><li><code>total_amount: number</code> 标价金额，单位：分</li><li><code>payer_amount: number</code> 现金支付金额，单位：分</li><li><code>currency: string</code> 标价币种</li><li><code>payer_currency: string</code> 现金支付币种</li><li><code>settlement_rate?: number</code> 结算汇率</li></ul></div><div id="popup-20"><pre><code><i>字段</i> out_trade_no: string</code></pre><p>商品单商户订单号</p><ul><li>示例 <code>20150806125346</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> transaction_id: string | undefined</code></pre><p>商品单微信支付订单号</p><ul><li>示例 <code>1009660380201506130728806387</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> individual_auth_id: string</code></pre><p>商品单个人收款方受理授权ID</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> payer_amount: number | undefined</code></pre></div><div id="popup-24"><pre><code><i>字段</i> payer_amount: number | undefined</code></pre><p>现金支付金额，单位：分</p><ul><li>示例 <code>10</code></li></ul></div><ul class="members" id="fields-0"><li><code>_combine_transaction_id_: _combine_transaction_id_ …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>id: Id</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>combineTransactions: CombineTransactions</code></summary></details></li></ul><ul class="members" id="fields-9"><li><code>openid?: string</code> 用户标识</li></ul><ul class="members" id="fields-10"><li><code>device_id?: string</code> 商户端设备号</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/combine-transactions/id/{combine_transaction_id}.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var _combine_transaction_id__default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, _combine_transaction_id__default as default };
