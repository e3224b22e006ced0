import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md
var __pageData = JSON.parse("{\"title\":\"查询合单订单\",\"description\":\"合单下单后没等到支付通知，或关单、发货前要核对结果时，用合单商户订单号查询；应答不给总状态，而是逐笔列出商品单的交易状态和微信支付订单号。\",\"frontmatter\":{\"title\":\"查询合单订单\",\"description\":\"合单下单后没等到支付通知，或关单、发货前要核对结果时，用合单商户订单号查询；应答不给总状态，而是逐笔列出商品单的交易状态和微信支付订单号。\",\"product\":\"基础支付∙合单\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2025-09-02T00:00:00.000Z\",\"section\":\"combine\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md\",\"filePath\":\"openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md\",\"lastUpdated\":1795361635000}");
var _sfc_main = { name: "openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/combine">合单支付</a></li><li aria-current="page">查询合单订单</li></ol></nav><h1 id="get" tabindex="-1">查询合单订单 <a class="header-anchor" href="#get" aria-label="Permalink to “查询合单订单”">​</a></h1><p>合单下单后没等到支付通知，或关单、发货前要核对结果时，用合单商户订单号查询；应答不给总状态，而是逐笔列出商品单的交易状态和微信支付订单号。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012557006" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/combine-transactions/out-trade-no/<var>{combine_out_trade_no}</var></code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/combine-transactions/out-trade-no/{combine_out_trade_no}">复制地址</button><button type="button" data-copy="wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-09-02">2025-09-02</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">combineTransactions</span>.<span class="hover" aria-describedby="popup-3">outTradeNo</span>.<span class="hover" aria-describedby="popup-4">_combine_out_trade_no_</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">combine_out_trade_no</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-7">then</span>(({ <span class="p hover quiet" aria-describedby="popup-8">data</span>: { <span class="p hover" aria-describedby="popup-9">sub_orders</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-9">sub_orders</span>.<span class="f hover quiet" aria-describedby="popup-10">map</span>(</span>
<span class="line">  ({ <span class="p hover" aria-describedby="popup-11">out_trade_no</span>, <span class="p hover" aria-describedby="popup-12">transaction_id</span>, <span class="p hover" aria-describedby="popup-13">trade_state</span> }) <span class="k">=&gt;</span> {</span>
<span class="line highlighted"><span class="k">    switch</span> (<span class="hover" aria-describedby="popup-13">trade_state</span>) {</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;SUCCESS&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { <span class="hover" aria-describedby="popup-14">out_trade_no</span>, <span class="hover" aria-describedby="popup-15">transaction_id</span>, <span class="hover" aria-describedby="popup-16">next</span>: <span class="s">&#39;发货&#39;</span> }</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;REFUND&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { <span class="hover" aria-describedby="popup-14">out_trade_no</span>, <span class="hover" aria-describedby="popup-15">transaction_id</span>, <span class="hover" aria-describedby="popup-16">next</span>: <span class="s">&#39;查询退款进度&#39;</span> }</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;CLOSED&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { <span class="hover" aria-describedby="popup-14">out_trade_no</span>, <span class="hover" aria-describedby="popup-16">next</span>: <span class="s">&#39;当作失败，重新收款要换单号&#39;</span> }</span>
<span class="line"><span class="k">      default</span>:</span>
<span class="line"><span class="k">        return</span> { <span class="hover" aria-describedby="popup-14">out_trade_no</span>, <span class="hover" aria-describedby="popup-16">next</span>: <span class="s">&#39;稍后再查，不再收款就关闭合单&#39;</span> }</span>
<span class="line">    }</span>
<span class="line">  }</span>
<span class="line">))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">sub_orders</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.<span class="f">get</span>({</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> sub_orders.<span class="f">map</span>(</span>
<span class="line">  ({ <span class="p">out_trade_no</span>, <span class="p">transaction_id</span>, <span class="p">trade_state</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">    switch</span> (trade_state) {</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;SUCCESS&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, transaction_id, next: <span class="s">&#39;发货&#39;</span> }</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;REFUND&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, transaction_id, next: <span class="s">&#39;查询退款进度&#39;</span> }</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;CLOSED&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, next: <span class="s">&#39;当作失败，重新收款要换单号&#39;</span> }</span>
<span class="line"><span class="k">      default</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, next: <span class="s">&#39;稍后再查，不再收款就关闭合单&#39;</span> }</span>
<span class="line">    }</span>
<span class="line">  }</span>
<span class="line">)</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/combine-transactions/out-trade-no/{combine_out_trade_no}&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">sub_orders</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> sub_orders.<span class="f">map</span>(</span>
<span class="line">  ({ <span class="p">out_trade_no</span>, <span class="p">transaction_id</span>, <span class="p">trade_state</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">    switch</span> (trade_state) {</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;SUCCESS&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, transaction_id, next: <span class="s">&#39;发货&#39;</span> }</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;REFUND&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, transaction_id, next: <span class="s">&#39;查询退款进度&#39;</span> }</span>
<span class="line"><span class="k">      case</span><span class="s"> &#39;CLOSED&#39;</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, next: <span class="s">&#39;当作失败，重新收款要换单号&#39;</span> }</span>
<span class="line"><span class="k">      default</span>:</span>
<span class="line"><span class="k">        return</span> { out_trade_no, next: <span class="s">&#39;稍后再查，不再收款就关闭合单&#39;</span> }</span>
<span class="line">    }</span>
<span class="line">  }</span>
<span class="line">))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.<span class="f">get</span>({</span>
<span class="line">  combine_out_trade_no,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/combine-transactions/out-trade-no/P20150806125346&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/combine-transactions/out-trade-no/P20150806125346 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;combine_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_out_trade_no&quot;</span>: <span class="s">&quot;P20150806125346&quot;</span>,</span>
<span class="line"><span class="c">  &quot;combine_transaction_id&quot;</span>: <span class="s">&quot;1217752501201407033233368018&quot;</span>,</span>
<span class="line"><span class="c">  &quot;scene_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;device_id&quot;</span>: <span class="s">&quot;POS1:1&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;sub_orders&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;individual_auth_id&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;individual_name&quot;</span>: <span class="s">&quot;哈哈哈小店&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_type&quot;</span>: <span class="s">&quot;JSAPI&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_state&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_type&quot;</span>: <span class="s">&quot;CMC&quot;</span>,</span>
<span class="line"><span class="c">      &quot;attach&quot;</span>: <span class="s">&quot;深圳分店&quot;</span>,</span>
<span class="line"><span class="c">      &quot;success_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transaction_id&quot;</span>: <span class="s">&quot;1009660380201506130728806387&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6999&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span>,</span>
<span class="line"><span class="c">      &quot;promotion_detail&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;coupon_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">          &quot;name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">          &quot;scope&quot;</span>: <span class="s">&quot;GLOBAL&quot;</span>,</span>
<span class="line"><span class="c">          &quot;type&quot;</span>: <span class="s">&quot;CASH&quot;</span>,</span>
<span class="line"><span class="c">          &quot;amount&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">          &quot;stock_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">          &quot;wechatpay_contribute&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">          &quot;merchant_contribute&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">          &quot;other_contribute&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">          &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">          &quot;goods_detail&quot;</span>: [</span>
<span class="line">            {</span>
<span class="line"><span class="c">              &quot;goods_id&quot;</span>: <span class="s">&quot;M1006&quot;</span>,</span>
<span class="line"><span class="c">              &quot;quantity&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">              &quot;unit_price&quot;</span>: <span class="c">828800</span>,</span>
<span class="line"><span class="c">              &quot;discount_amount&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">              &quot;goods_remark&quot;</span>: <span class="s">&quot;商品备注信息&quot;</span></span>
<span class="line">            }</span>
<span class="line">          ]</span>
<span class="line">        }</span>
<span class="line">      ],</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total_amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">        &quot;payer_amount&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">        &quot;payer_currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">        &quot;settlement_rate&quot;</span>: <span class="c">650000000</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;combine_payer_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;trade_scenario&quot;</span>: <span class="s">&quot;RECOMMERCE&quot;</span>,</span>
<span class="line"><span class="c">  &quot;installment_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;use_subsidy&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">    &quot;selected_installment_number&quot;</span>: <span class="c">3</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="get-path-combine_out_trade_no"><p><a href="#get-path-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>合单商户订单号</div><small>最多 32 个字符；例：<code>P20150806125346</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-combine_appid"><p><a href="#get-response-combine_appid"><code>combine_appid</code></a> <span>string</span> <b>必填</b></p><div>合单商户appid</div><small>最多 32 个字符；例：<code>wxd678efh567hg6787</code></small></li><li id="get-response-combine_mchid"><p><a href="#get-response-combine_mchid"><code>combine_mchid</code></a> <span>string</span> <b>必填</b></p><div>合单商户号</div><small>最多 32 个字符；例：<code>1900000109</code></small></li><li id="get-response-combine_out_trade_no"><p><a href="#get-response-combine_out_trade_no"><code>combine_out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>合单商户订单号</div><small>最多 32 个字符；例：<code>P20150806125346</code></small></li><li id="get-response-combine_transaction_id"><p><a href="#get-response-combine_transaction_id"><code>combine_transaction_id</code></a> <span>string</span> <span>选填</span></p><div>交易单微信支付订单号，个人收款交易返回</div><small>最多 32 个字符；例：<code>1217752501201407033233368018</code></small></li><li id="get-response-scene_info"><p><a href="#get-response-scene_info"><code>scene_info</code></a> <span>object</span> <span>选填</span></p><div>场景信息，下单时传了才返回</div><details open><summary>1 个字段</summary><ul><li id="get-response-scene_info-device_id"><p><a href="#get-response-scene_info-device_id"><code>device_id</code></a> <span>string</span> <span>选填</span></p><div>商户端设备号</div><small>例：<code>POS1:1</code></small></li></ul></details></li><li id="get-response-sub_orders"><p><a href="#get-response-sub_orders"><code>sub_orders</code></a> <span>object[]</span> <span>选填</span></p><div>商品单信息</div><small>最多 50 项</small><details open><summary>15 个字段</summary><ul><li id="get-response-sub_orders-mchid"><p><a href="#get-response-sub_orders-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商品单商户号</div><small>例：<code>1900000109</code></small></li><li id="get-response-sub_orders-individual_auth_id"><p><a href="#get-response-sub_orders-individual_auth_id"><code>individual_auth_id</code></a> <span>string</span> <span>选填</span></p><div>商品单个人收款方受理授权ID，个人收款交易返回</div><small>例：<code>1900000109</code></small></li><li id="get-response-sub_orders-individual_name"><p><a href="#get-response-sub_orders-individual_name"><code>individual_name</code></a> <span>string</span> <span>选填</span></p><div>商品单个人收款方平台昵称，个人收款交易返回</div><small>例：<code>哈哈哈小店</code></small></li><li id="get-response-sub_orders-trade_type"><p><a href="#get-response-sub_orders-trade_type"><code>trade_type</code></a> <span>string</span> <span>选填</span></p><div>交易类型</div><div class="values"><span><code>NATIVE</code> 扫码支付</span><span><code>JSAPI</code> 公众号或小程序支付</span><span><code>APP</code> 应用内支付</span><span><code>MWEB</code> H5 支付</span></div></li><li id="get-response-sub_orders-trade_state"><p><a href="#get-response-sub_orders-trade_state"><code>trade_state</code></a> <span>string</span> <span>选填</span></p><div>交易状态</div><div class="values"><span><code>SUCCESS</code> 支付成功</span><span><code>REFUND</code> 转入退款</span><span><code>NOTPAY</code> 未支付</span><span><code>CLOSED</code> 已关闭</span><span><code>USERPAYING</code> 用户支付中</span><span><code>PAYERROR</code> 支付失败</span></div></li><li id="get-response-sub_orders-bank_type"><p><a href="#get-response-sub_orders-bank_type"><code>bank_type</code></a> <span>string</span> <span>选填</span></p><div>付款银行</div><small>例：<code>CMC</code></small></li><li id="get-response-sub_orders-attach"><p><a href="#get-response-sub_orders-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>附加数据，与下单时相同</div><small>例：<code>深圳分店</code></small></li><li id="get-response-sub_orders-success_time"><p><a href="#get-response-sub_orders-success_time"><code>success_time</code></a> <span>string</span> <span>选填</span></p><div>支付完成时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-sub_orders-transaction_id"><p><a href="#get-response-sub_orders-transaction_id"><code>transaction_id</code></a> <span>string</span> <span>选填</span></p><div>商品单微信支付订单号</div><small>例：<code>1009660380201506130728806387</code></small></li><li id="get-response-sub_orders-out_trade_no"><p><a href="#get-response-sub_orders-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商品单商户订单号</div><small>例：<code>20150806125346</code></small></li><li id="get-response-sub_orders-sub_mchid"><p><a href="#get-response-sub_orders-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>特约商户号或二级商户号</div><small>例：<code>1900000109</code></small></li><li id="get-response-sub_orders-sub_appid"><p><a href="#get-response-sub_orders-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>子商户应用ID</div><small>例：<code>wxd678efh567hg6999</code></small></li><li id="get-response-sub_orders-sub_openid"><p><a href="#get-response-sub_orders-sub_openid"><code>sub_openid</code></a> <span>string</span> <span>选填</span></p><div>用户子标识</div><small>例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li><li id="get-response-sub_orders-promotion_detail"><p><a href="#get-response-sub_orders-promotion_detail"><code>promotion_detail</code></a> <span>object[]</span> <span>选填</span></p><div>优惠信息列表</div><details><summary>11 个字段</summary><ul><li id="get-response-sub_orders-promotion_detail-coupon_id"><p><a href="#get-response-sub_orders-promotion_detail-coupon_id"><code>coupon_id</code></a> <span>string</span> <span>选填</span></p><div>券ID</div></li><li id="get-response-sub_orders-promotion_detail-name"><p><a href="#get-response-sub_orders-promotion_detail-name"><code>name</code></a> <span>string</span> <span>选填</span></p><div>优惠名称</div></li><li id="get-response-sub_orders-promotion_detail-scope"><p><a href="#get-response-sub_orders-promotion_detail-scope"><code>scope</code></a> <span>string</span> <span>选填</span></p><div>优惠范围</div><div class="values"><span><code>GLOBAL</code> 全场</span><span><code>SINGLE</code> 单品</span></div></li><li id="get-response-sub_orders-promotion_detail-type"><p><a href="#get-response-sub_orders-promotion_detail-type"><code>type</code></a> <span>string</span> <span>选填</span></p><div>优惠类型</div><div class="values"><span><code>CASH</code> 充值型</span><span><code>NOCASH</code> 免充值型</span></div></li><li id="get-response-sub_orders-promotion_detail-amount"><p><a href="#get-response-sub_orders-promotion_detail-amount"><code>amount</code></a> <span>number</span> <span>选填</span></p><div>优惠券面额</div><small>单位：分</small></li><li id="get-response-sub_orders-promotion_detail-stock_id"><p><a href="#get-response-sub_orders-promotion_detail-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>活动批次ID</div></li><li id="get-response-sub_orders-promotion_detail-wechatpay_contribute"><p><a href="#get-response-sub_orders-promotion_detail-wechatpay_contribute"><code>wechatpay_contribute</code></a> <span>number</span> <span>选填</span></p><div>微信出资</div><small>单位：分</small></li><li id="get-response-sub_orders-promotion_detail-merchant_contribute"><p><a href="#get-response-sub_orders-promotion_detail-merchant_contribute"><code>merchant_contribute</code></a> <span>number</span> <span>选填</span></p><div>商户出资</div><small>单位：分</small></li><li id="get-response-sub_orders-promotion_detail-other_contribute"><p><a href="#get-response-sub_orders-promotion_detail-other_contribute"><code>other_contribute</code></a> <span>number</span> <span>选填</span></p><div>其他出资</div><small>单位：分</small></li><li id="get-response-sub_orders-promotion_detail-currency"><p><a href="#get-response-sub_orders-promotion_detail-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>优惠币种</div><small>例：<code>CNY</code></small></li><li id="get-response-sub_orders-promotion_detail-goods_detail"><p><a href="#get-response-sub_orders-promotion_detail-goods_detail"><code>goods_detail</code></a> <span>object[]</span> <span>选填</span></p><div>单品列表</div><details><summary>5 个字段</summary><ul><li id="get-response-sub_orders-promotion_detail-goods_detail-goods_id"><p><a href="#get-response-sub_orders-promotion_detail-goods_detail-goods_id"><code>goods_id</code></a> <span>string</span> <b>必填</b></p><div>商品编码</div><small>例：<code>M1006</code></small></li><li id="get-response-sub_orders-promotion_detail-goods_detail-quantity"><p><a href="#get-response-sub_orders-promotion_detail-goods_detail-quantity"><code>quantity</code></a> <span>number</span> <b>必填</b></p><div>商品数量</div><small>例：<code>1</code></small></li><li id="get-response-sub_orders-promotion_detail-goods_detail-unit_price"><p><a href="#get-response-sub_orders-promotion_detail-goods_detail-unit_price"><code>unit_price</code></a> <span>number</span> <b>必填</b></p><div>商品单价</div><small>单位：分；例：<code>828800</code></small></li><li id="get-response-sub_orders-promotion_detail-goods_detail-discount_amount"><p><a href="#get-response-sub_orders-promotion_detail-goods_detail-discount_amount"><code>discount_amount</code></a> <span>number</span> <span>选填</span></p><div>商品优惠金额</div><small>单位：分；例：<code>1</code></small></li><li id="get-response-sub_orders-promotion_detail-goods_detail-goods_remark"><p><a href="#get-response-sub_orders-promotion_detail-goods_detail-goods_remark"><code>goods_remark</code></a> <span>string</span> <span>选填</span></p><div>商品备注</div><small>例：<code>商品备注信息</code></small></li></ul></details></li></ul></details></li><li id="get-response-sub_orders-amount"><p><a href="#get-response-sub_orders-amount"><code>amount</code></a> <span>object</span> <span>选填</span></p><div>订单金额</div><details><summary>5 个字段</summary><ul><li id="get-response-sub_orders-amount-total_amount"><p><a href="#get-response-sub_orders-amount-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>标价金额</div><small>单位：分；例：<code>100</code></small></li><li id="get-response-sub_orders-amount-currency"><p><a href="#get-response-sub_orders-amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>标价币种</div><small>例：<code>CNY</code></small></li><li id="get-response-sub_orders-amount-payer_amount"><p><a href="#get-response-sub_orders-amount-payer_amount"><code>payer_amount</code></a> <span>number</span> <b>必填</b></p><div>现金支付金额</div><small>单位：分；例：<code>10</code></small></li><li id="get-response-sub_orders-amount-payer_currency"><p><a href="#get-response-sub_orders-amount-payer_currency"><code>payer_currency</code></a> <span>string</span> <span>选填</span></p><div>现金支付币种</div><small>例：<code>CNY</code></small></li><li id="get-response-sub_orders-amount-settlement_rate"><p><a href="#get-response-sub_orders-amount-settlement_rate"><code>settlement_rate</code></a> <span>number</span> <span>选填</span></p><div>结算汇率</div><small>例：<code>650000000</code></small></li></ul></details></li></ul></details></li><li id="get-response-combine_payer_info"><p><a href="#get-response-combine_payer_info"><code>combine_payer_info</code></a> <span>object</span> <span>选填</span></p><div>支付者，支付成功后返回</div><details open><summary>1 个字段</summary><ul><li id="get-response-combine_payer_info-openid"><p><a href="#get-response-combine_payer_info-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识</div><small>例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li></ul></details></li><li id="get-response-trade_scenario"><p><a href="#get-response-trade_scenario"><code>trade_scenario</code></a> <span>string</span> <span>选填</span></p><div>交易场景</div><div class="values"><span><code>RECOMMERCE</code> 二手电商</span></div></li><li id="get-response-installment_info"><p><a href="#get-response-installment_info"><code>installment_info</code></a> <span>object</span> <span>选填</span></p><div>使用的商户贴息信息</div><details open><summary>2 个字段</summary><ul><li id="get-response-installment_info-use_subsidy"><p><a href="#get-response-installment_info-use_subsidy"><code>use_subsidy</code></a> <span>boolean</span> <b>必填</b></p><div>是否使用了商户贴息</div></li><li id="get-response-installment_info-selected_installment_number"><p><a href="#get-response-installment_info-selected_installment_number"><code>selected_installment_number</code></a> <span>number</span> <b>必填</b></p><div>用户实际选择分期期数</div><small>例：<code>3</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>合单只能用这个接口查，用普通支付的查单接口会报“订单不存在”；由别的商户号发起的合单也查不到。</li><li>各商品单的支付结果总是一致，不会有的成功、有的失败。退款按商品单各退各的，所以有的会变成 <code>REFUND</code>，有的仍是 <code>SUCCESS</code>。</li><li>存下每笔商品单的 <code>transaction_id</code>：<a href="./../../refund/domestic/refunds">申请退款</a>要用它或商品单自己的 <code>out_trade_no</code>，合单的订单号不能用来退款。</li><li>下单后未支付时，没有 <code>combine_payer_info</code>，商品单里也可能没有 <code>transaction_id</code> 和 <code>success_time</code>，取值前先看 <code>trade_state</code>。</li><li>电商平台、服务商和普通商户发起的合单都在这里查，地址相同，没有查询参数；个人收款的交易单也可以查，应答会多出 <code>combine_transaction_id</code>。</li><li>仍是 <code>NOTPAY</code> 而又不想再收款的，去<a href="./{combine_out_trade_no}/close">关闭合单订单</a>。</li></ul><nav class="steps" aria-label="前后步骤"><p><span class="steps-label">合单支付</span> <span><span aria-hidden="true">←</span> <i>通知</i> <a href="/webhook/v3/TRANSACTION.SUCCESS#combine">支付成功通知（合单支付）</a> · <b>本页</b> · <i>关单</i> <a href="/openapi/v3/combine-transactions/out-trade-no/%7Bcombine_out_trade_no%7D/close">关闭合单订单</a>，<i>退款</i> <a href="/openapi/v3/refund/domestic/refunds">申请退款</a>，<i>对账</i> <a href="/openapi/v3/bill/tradebill">申请交易账单</a> <span aria-hidden="true">→</span></span></p></nav><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>combineTransactions: CombineTransactions</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> combineTransactions: CombineTransactions</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>outTradeNo: OutTradeNo</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> outTradeNo: OutTradeNo</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>_combine_out_trade_no_: _combine_out_trade_no_</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> _combine_out_trade_no_: _combine_out_trade_no_</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询合单订单</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询合单订单</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012557006" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-path">config</a></p><ul class="members" id="fields-8"><li><code>combine_out_trade_no: string</code> 合单商户订单号</li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-16"><li><code>combine_appid: string</code> 合单商户appid</li><li><code>combine_mchid: string</code> 合单商户号</li><li><code>combine_out_trade_no: string</code> 合单商户订单号</li><li><code>combine_transaction_id?: string</code> 交易单微信支付订单号，个人收款交易返回</li><li><details data-fields="fields-9"><summary><code>scene_info?: object</code> 场景信息，下单时传了才返回</summary></details></li><li><details data-fields="fields-13"><summary><code>sub_orders?: object[]</code> 商品单信息</summary></details></li><li><details data-fields="fields-14"><summary><code>combine_payer_info?: object</code> 支付者，支付成功后返回</summary></details></li><li><code>trade_scenario?: &quot;RECOMMERCE&quot;</code> 交易场景，RECOMMERCE 二手电商</li><li><details data-fields="fields-15"><summary><code>installment_info?: object</code> 使用的商户贴息信息</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> combine_out_trade_no: string</code></pre><p>合单商户订单号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>P20150806125346</code></li></ul></div><div id="popup-7"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;({
    out_trade_no: string;
    transaction_id: string | undefined;
    next: string;
} | {
    out_trade_no: string;
    next: string;
    transaction_id?: undefined;
})[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; ({
    out_trade_no: string;
    transaction_id: string | undefined;
    next: string;
} | {
    out_trade_no: string;
    next: string;
    transaction_id?: undefined;
})[] | PromiseLike&lt;({
    out_trade_no: string;
    transaction_id: string | undefined;
    next: string;
} | {
    out_trade_no: string;
    next: string;
    transaction_id?: undefined;
})[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-8"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>combine_appid: string</code> 合单商户appid</li><li><code>combine_mchid: string</code> 合单商户号</li><li><code>combine_out_trade_no: string</code> 合单商户订单号</li><li><code>combine_transaction_id?: string</code> 交易单微信支付订单号，个人收款交易返回</li><li><details data-fields="fields-9"><summary><code>scene_info?: object</code> 场景信息，下单时传了才返回</summary></details></li><li><details data-fields="fields-13"><summary><code>sub_orders?: object[]</code> 商品单信息</summary></details></li><li><details data-fields="fields-14"><summary><code>combine_payer_info?: object</code> 支付者，支付成功后返回</summary></details></li><li><code>trade_scenario?: &quot;RECOMMERCE&quot;</code> 交易场景，RECOMMERCE 二手电商</li><li><details data-fields="fields-15"><summary><code>installment_info?: object</code> 使用的商户贴息信息</summary></details></li></ul></div><div id="popup-9"><pre><code><i>参数</i> sub_orders: object[]</code></pre><p>商品单信息</p><ul class="members" id="fields-13"><li><code>mchid: string</code> 商品单商户号</li><li><code>individual_auth_id?: string</code> 商品单个人收款方受理授权ID，个人收款交易返回</li><li><code>individual_name?: string</code> 商品单个人收款方平台昵称，个人收款交易返回</li><li><code>trade_type?: &quot;NATIVE&quot; | &quot;JSAPI&quot; | &quot;APP&quot; | &quot;MWEB&quot;</code> 交易类型，NATIVE 扫码支付、JSAPI 公众号或小程序支付、APP 应用内支付、MWEB H5 支付</li><li><code>trade_state?: &quot;CLOSED&quot; | &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;NOTPAY&quot; | &quot;USERPAYING&quot; | &quot;PAYERROR&quot;</code> 交易状态，SUCCESS 支付成功、REFUND 转入退款、NOTPAY 未支付、CLOSED 已关闭、USERPAYING 用户支付中、PAYERROR 支付失败</li><li><code>bank_type?: string</code> 付款银行</li><li><code>attach?: string</code> 附加数据，与下单时相同</li><li><code>success_time?: string</code> 支付完成时间</li><li><code>transaction_id?: string</code> 商品单微信支付订单号</li><li><code>out_trade_no: string</code> 商品单商户订单号</li><li><code>sub_mchid?: string</code> 特约商户号或二级商户号</li><li><code>sub_appid?: string</code> 子商户应用ID</li><li><code>sub_openid?: string</code> 用户子标识</li><li><details data-fields="fields-11"><summary><code>promotion_detail?: object[]</code> 优惠信息列表</summary></details></li><li><details data-fields="fields-12"><summary><code>amount?: object</code> 订单金额</summary></details></li></ul></div><div id="popup-10"><pre><code><i>方法</i> Array&lt;{ mchid: string; individual_auth_id?: string; individual_name?: string; trade_type?: &quot;NATIVE&quot; | &quot;JSAPI&quot; | &quot;APP&quot; | &quot;MWEB&quot;; trade_state?: &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;NOTPAY&quot; | &quot;CLOSED&quot; | &quot;USERPAYING&quot; | &quot;PAYERROR&quot;; ... 9 more ...; amount?: { total_amount: number; currency?: string; payer_amount: number; payer_currency?: string; settlement_rate?: number; }; }&gt;.map&lt;{
    out_trade_no: string;
    transaction_id: string | undefined;
    next: string;
} | {
    out_trade_no: string;
    next: string;
    transaction_id?: undefined;
}&gt;(callbackfn: (value: {
    mchid: string;
    individual_auth_id?: string;
    individual_name?: string;
    trade_type?: &quot;NATIVE&quot; | &quot;JSAPI&quot; | &quot;APP&quot; | &quot;MWEB&quot;;
    trade_state?: &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;NOTPAY&quot; | &quot;CLOSED&quot; | &quot;USERPAYING&quot; | &quot;PAYERROR&quot;;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    transaction_id?: string;
    out_trade_no: string;
    sub_mchid?: string;
    sub_appid?: string;
    sub_openid?: string;
    promotion_detail?: {
        coupon_id?: string;
        name?: string;
        scope?: &quot;GLOBAL&quot; | &quot;SINGLE&quot;;
        type?: &quot;CASH&quot; | &quot;NOCASH&quot;;
        amount?: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        goods_detail?: {
            goods_id: string;
            quantity: number;
            unit_price: number;
            discount_amount?: number;
            goods_remark?: string;
        }[];
    }[];
    amount?: {
        total_amount: number;
        currency?: string;
        payer_amount: number;
        payer_currency?: string;
        settlement_rate?: number;
    };
}, index: number, array: {
    mchid: string;
    individual_auth_id?: string;
    individual_name?: string;
    trade_type?: &quot;NATIVE&quot; | &quot;JSAPI&quot; | &quot;APP&quot; | &quot;MWEB&quot;;
    trade_state?: &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;NOTPAY&quot; | &quot;CLOSED&quot; | &quot;USERPAYING&quot; | &quot;PAYERROR&quot;;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    transaction_id?: string;
    out_trade_no: string;
    sub_mchid?: string;
    sub_appid?: string;
    sub_openid?: string;
    promotion_detail?: {
        coupon_id?: string;
        name?: string;
        scope?: &quot;GLOBAL&quot; | &quot;SINGLE&quot;;
        type?: &quot;CASH&quot; | &quot;NOCASH&quot;;
        amount?: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        goods_detail?: {
            goods_id: string;
            quantity: number;
            unit_price: number;
            discount_amount?: number;
            goods_remark?: string;
        }[];
    }[];
    amount?: {
        total_amount: number;
        currency?: string;
        payer_amount: number;
        payer_currency?: string;
        settlement_rate?: number;
    };
}[]) =&gt; {
    out_trade_no: string;
    transaction_id: string | undefined;
    next: string;
} | {
    out_trade_no: string;
    next: string;
    transaction_id?: undefined;
}, thisArg?: any): ({
    out_trade_no: string;
    transaction_id: string | undefined;
    next: string;
} | {
    out_trade_no: string;
    next: string;
    transaction_id?: undefined;
})[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-11"><pre><code><i>参数</i> out_trade_no: string</code></pre><p>商品单商户订单号</p></div><div id="popup-12"><pre><code><i>参数</i> transaction_id: string | undefined</code></pre><p>商品单微信支付订单号</p></div><div id="popup-13"><pre><code><i>参数</i> trade_state: &quot;CLOSED&quot; | &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;NOTPAY&quot; | &quot;USERPAYING&quot; | &quot;PAYERROR&quot; | undefined</code></pre><p>交易状态，SUCCESS 支付成功、REFUND 转入退款、NOTPAY 未支付、CLOSED 已关闭、USERPAYING 用户支付中、PAYERROR 支付失败</p></div><div id="popup-14"><pre><code><i>字段</i> out_trade_no: string</code></pre><p>商品单商户订单号</p><ul><li>示例 <code>20150806125346</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> transaction_id: string | undefined</code></pre><p>商品单微信支付订单号</p><ul><li>示例 <code>1009660380201506130728806387</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> next: string</code></pre></div><ul class="members" id="fields-0"><li><code>_combine_out_trade_no_: _combine_out_trade_no_ …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>outTradeNo: OutTradeNo</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>combineTransactions: CombineTransactions</code></summary></details></li></ul><ul class="members" id="fields-9"><li><code>device_id?: string</code> 商户端设备号</li></ul><ul class="members" id="fields-10"><li><code>goods_id: string</code> 商品编码</li><li><code>quantity: number</code> 商品数量</li><li><code>unit_price: number</code> 商品单价，单位：分</li><li><code>discount_amount?: number</code> 商品优惠金额，单位：分</li><li><code>goods_remark?: string</code> 商品备注</li></ul><ul class="members" id="fields-11"><li><code>coupon_id?: string</code> 券ID</li><li><code>name?: string</code> 优惠名称</li><li><code>scope?: &quot;GLOBAL&quot; | &quot;SINGLE&quot;</code> 优惠范围，GLOBAL 全场、SINGLE 单品</li><li><code>type?: &quot;CASH&quot; | &quot;NOCASH&quot;</code> 优惠类型，CASH 充值型、NOCASH 免充值型</li><li><code>amount?: number</code> 优惠券面额，单位：分</li><li><code>stock_id?: string</code> 活动批次ID</li><li><code>wechatpay_contribute?: number</code> 微信出资，单位：分</li><li><code>merchant_contribute?: number</code> 商户出资，单位：分</li><li><code>other_contribute?: number</code> 其他出资，单位：分</li><li><code>currency?: string</code> 优惠币种</li><li><details data-fields="fields-10"><summary><code>goods_detail?: object[]</code> 单品列表</summary></details></li></ul><ul class="members" id="fields-12"><li><code>total_amount: number</code> 标价金额，单位：分</li><li><code>currency?: string</code> 标价币种</li><li><code>payer_amount: number</code> 现金支付金额，单位：分</li><li><code>payer_currency?: string</code> 现金支付币种</li><li><code>settlement_rate?: number</code> 结算汇率</li></ul><ul class="members" id="fields-14"><li><code>openid: string</code> 用户标识</li></ul><ul class="members" id="fields-15"><li><code>use_subsidy: boolean</code> 是否使用了商户贴息</li><li><code>selected_installment_number: number</code> 用户实际选择分期期数</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var _combine_out_trade_no__default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, _combine_out_trade_no__default as default };
