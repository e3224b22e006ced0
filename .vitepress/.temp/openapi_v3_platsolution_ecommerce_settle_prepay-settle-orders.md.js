import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md
var __pageData = JSON.parse("{\"title\":\"个人收款-申请批量结算\",\"description\":\"二手等个人交易完成后，把货款结给个人卖家、服务费结给平台，一批可含多笔订单；结果以通知和查询为准。\",\"frontmatter\":{\"title\":\"个人收款-申请批量结算\",\"description\":\"二手等个人交易完成后，把货款结给个人卖家、服务费结给平台，一批可含多笔订单；结果以通知和查询为准。\",\"product\":\"收付通∙个人收款\",\"roles\":[\"电商平台\"],\"updated\":\"2026-04-24T00:00:00.000Z\",\"section\":\"ecommerce\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md\",\"filePath\":\"openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/ecommerce">电商收付通</a></li><li aria-current="page">个人收款-申请批量结算</li></ol></nav><h1 id="post" tabindex="-1">个人收款-申请批量结算 <a class="header-anchor" href="#post" aria-label="Permalink to “个人收款-申请批量结算”">​</a></h1><p>二手等个人交易完成后，把货款结给个人卖家、服务费结给平台，一批可含多笔订单；结果以通知和查询为准。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/platsolution/ecommerce/settle/prepay-settle-orders</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/platsolution/ecommerce/settle/prepay-settle-orders">复制地址</button><button type="button" data-copy="wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2026-04-24">2026-04-24</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">platsolution</span>.<span class="hover" aria-describedby="popup-3">ecommerce</span>.<span class="hover" aria-describedby="popup-4">settle</span>.<span class="hover" aria-describedby="popup-5">prepaySettleOrders</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">out_settle_batch_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">individual_auth_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">description</span>: <span class="s">&#39;共计 1 笔订单，合计收款 110.00 元&#39;</span>, <span class="m">// 展示给收款用户</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-12">trade_scenario</span>: <span class="s">&#39;RECOMMERCE&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">settle_info_list</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">out_settle_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">transaction_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">settle_detail_info_list</span>: [{</span>
<span class="line">      <span class="hover" aria-describedby="popup-17">out_settle_detail_no</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-18">settle_type</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-19">receiver_type</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-20">receiver_account</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-21">amount</span>: { <span class="hover" aria-describedby="popup-22">amount</span>: <span class="c">11000</span>, <span class="hover" aria-describedby="popup-23">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-24">then</span>(({ <span class="p hover quiet" aria-describedby="popup-25">data</span>: { <span class="p hover" aria-describedby="popup-26">settle_batch_no</span>, <span class="p hover" aria-describedby="popup-27">state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-28">settle_batch_no</span>, <span class="hover" aria-describedby="popup-29">state</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">settle_batch_no</span>, <span class="c">state</span> } } <span class="k">= await</span> wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  out_settle_batch_no,</span>
<span class="line">  individual_auth_id,</span>
<span class="line">  notify_url,</span>
<span class="line">  description: <span class="s">&#39;共计 1 笔订单，合计收款 110.00 元&#39;</span>, <span class="m">// 展示给收款用户</span></span>
<span class="line">  trade_scenario: <span class="s">&#39;RECOMMERCE&#39;</span>,</span>
<span class="line">  settle_info_list: [{</span>
<span class="line">    out_settle_no,</span>
<span class="line">    transaction_id,</span>
<span class="line">    settle_detail_info_list: [{</span>
<span class="line">      out_settle_detail_no,</span>
<span class="line">      settle_type,</span>
<span class="line">      receiver_type,</span>
<span class="line">      receiver_account,</span>
<span class="line">      amount: { amount: <span class="c">11000</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { settle_batch_no, state }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  out_settle_batch_no,</span>
<span class="line">  individual_auth_id,</span>
<span class="line">  notify_url,</span>
<span class="line">  description: <span class="s">&#39;共计 1 笔订单，合计收款 110.00 元&#39;</span>, <span class="m">// 展示给收款用户</span></span>
<span class="line">  trade_scenario: <span class="s">&#39;RECOMMERCE&#39;</span>,</span>
<span class="line">  settle_info_list: [{</span>
<span class="line">    out_settle_no,</span>
<span class="line">    transaction_id,</span>
<span class="line">    settle_detail_info_list: [{</span>
<span class="line">      out_settle_detail_no,</span>
<span class="line">      settle_type,</span>
<span class="line">      receiver_type,</span>
<span class="line">      receiver_account,</span>
<span class="line">      amount: { amount: <span class="c">11000</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">settle_batch_no</span>, <span class="p">state</span> } }) <span class="k">=&gt;</span> ({ settle_batch_no, state }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  out_settle_batch_no,</span>
<span class="line">  individual_auth_id,</span>
<span class="line">  notify_url,</span>
<span class="line">  description: <span class="s">&#39;共计 1 笔订单，合计收款 110.00 元&#39;</span>, <span class="m">// 展示给收款用户</span></span>
<span class="line">  trade_scenario: <span class="s">&#39;RECOMMERCE&#39;</span>,</span>
<span class="line">  settle_info_list: [{</span>
<span class="line">    out_settle_no,</span>
<span class="line">    transaction_id,</span>
<span class="line">    settle_detail_info_list: [{</span>
<span class="line">      out_settle_detail_no,</span>
<span class="line">      settle_type,</span>
<span class="line">      receiver_type,</span>
<span class="line">      receiver_account,</span>
<span class="line">      amount: { amount: <span class="c">11000</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;WXA12368855126622&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_settle_batch_no&quot;: &quot;1236698745558870&quot;,</span></span>
<span class="line"><span class="s">  &quot;individual_auth_id&quot;: &quot;256322110225&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://www.weixin.qq.com/wxpay/pay.php&quot;,</span></span>
<span class="line"><span class="s">  &quot;description&quot;: &quot;共计 1 笔订单，合计收款 110.00 元&quot;,</span></span>
<span class="line"><span class="s">  &quot;trade_scenario&quot;: &quot;RECOMMERCE&quot;,</span></span>
<span class="line"><span class="s">  &quot;settle_info_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;out_settle_no&quot;: &quot;12369666555136622&quot;,</span></span>
<span class="line"><span class="s">      &quot;transaction_id&quot;: &quot;4207752501201407033233368018&quot;,</span></span>
<span class="line"><span class="s">      &quot;settle_detail_info_list&quot;: [</span></span>
<span class="line"><span class="s">        {</span></span>
<span class="line"><span class="s">          &quot;out_settle_detail_no&quot;: &quot;123688556699666554&quot;,</span></span>
<span class="line"><span class="s">          &quot;settle_type&quot;: &quot;RECEIVE&quot;,</span></span>
<span class="line"><span class="s">          &quot;receiver_type&quot;: &quot;MERCHANT&quot;,</span></span>
<span class="line"><span class="s">          &quot;receiver_account&quot;: &quot;1234567890&quot;,</span></span>
<span class="line"><span class="s">          &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">            &quot;amount&quot;: 11000,</span></span>
<span class="line"><span class="s">            &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">          }</span></span>
<span class="line"><span class="s">        }</span></span>
<span class="line"><span class="s">      ]</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/platsolution/ecommerce/settle/prepay-settle-orders <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;WXA12368855126622&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_settle_batch_no&quot;</span>: <span class="s">&quot;1236698745558870&quot;</span>,</span>
<span class="line"><span class="c">  &quot;individual_auth_id&quot;</span>: <span class="s">&quot;256322110225&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span>,</span>
<span class="line"><span class="c">  &quot;description&quot;</span>: <span class="s">&quot;共计 1 笔订单，合计收款 110.00 元&quot;</span>,</span>
<span class="line"><span class="c">  &quot;trade_scenario&quot;</span>: <span class="s">&quot;RECOMMERCE&quot;</span>,</span>
<span class="line"><span class="c">  &quot;settle_info_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;out_settle_no&quot;</span>: <span class="s">&quot;12369666555136622&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transaction_id&quot;</span>: <span class="s">&quot;4207752501201407033233368018&quot;</span>,</span>
<span class="line"><span class="c">      &quot;settle_detail_info_list&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;out_settle_detail_no&quot;</span>: <span class="s">&quot;123688556699666554&quot;</span>,</span>
<span class="line"><span class="c">          &quot;settle_type&quot;</span>: <span class="s">&quot;RECEIVE&quot;</span>,</span>
<span class="line"><span class="c">          &quot;receiver_type&quot;</span>: <span class="s">&quot;MERCHANT&quot;</span>,</span>
<span class="line"><span class="c">          &quot;receiver_account&quot;</span>: <span class="s">&quot;1234567890&quot;</span>,</span>
<span class="line"><span class="c">          &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">            &quot;amount&quot;</span>: <span class="c">11000</span>,</span>
<span class="line"><span class="c">            &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">          }</span>
<span class="line">        }</span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;out_settle_batch_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;settle_batch_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;individual_auth_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;description&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;state&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;trade_scenario&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">  &quot;finish_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>发起方AppID</div><small>例：<code>WXA12368855126622</code></small></li><li id="post-body-out_settle_batch_no"><p><a href="#post-body-out_settle_batch_no"><code>out_settle_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商户结算批次单号</div><small>例：<code>1236698745558870</code></small></li><li id="post-body-individual_auth_id"><p><a href="#post-body-individual_auth_id"><code>individual_auth_id</code></a> <span>string</span> <b>必填</b></p><div>个人收款方受理授权 ID</div><small>例：<code>256322110225</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <b>必填</b></p><div>通知地址</div><small>例：<code>https://www.weixin.qq.com/wxpay/pay.php</code></small></li><li id="post-body-description"><p><a href="#post-body-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>收款方描述</div><small>例：<code>共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元</code></small></li><li id="post-body-trade_scenario"><p><a href="#post-body-trade_scenario"><code>trade_scenario</code></a> <span>string</span> <b>必填</b></p><div>交易场景</div><div class="values"><span><code>RECOMMERCE</code></span></div></li><li id="post-body-settle_info_list"><p><a href="#post-body-settle_info_list"><code>settle_info_list</code></a> <span>object[]</span> <b>必填</b></p><div>结算信息列表</div><details open><summary>3 个字段</summary><ul><li id="post-body-settle_info_list-out_settle_no"><p><a href="#post-body-settle_info_list-out_settle_no"><code>out_settle_no</code></a> <span>string</span> <b>必填</b></p><div>商户结算单号</div><small>例：<code>12369666555136622</code></small></li><li id="post-body-settle_info_list-transaction_id"><p><a href="#post-body-settle_info_list-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付订单号</div><small>例：<code>4207752501201407033233368018</code></small></li><li id="post-body-settle_info_list-settle_detail_info_list"><p><a href="#post-body-settle_info_list-settle_detail_info_list"><code>settle_detail_info_list</code></a> <span>object[]</span> <b>必填</b></p><div>结算明细单列表</div><details><summary>5 个字段</summary><ul><li id="post-body-settle_info_list-settle_detail_info_list-out_settle_detail_no"><p><a href="#post-body-settle_info_list-settle_detail_info_list-out_settle_detail_no"><code>out_settle_detail_no</code></a> <span>string</span> <b>必填</b></p><div>商户结算明细单号</div><small>例：<code>123688556699666554</code></small></li><li id="post-body-settle_info_list-settle_detail_info_list-settle_type"><p><a href="#post-body-settle_info_list-settle_detail_info_list-settle_type"><code>settle_type</code></a> <span>string</span> <b>必填</b></p><div>结算类型</div><small>例：<code>RECEIVE</code></small></li><li id="post-body-settle_info_list-settle_detail_info_list-receiver_type"><p><a href="#post-body-settle_info_list-settle_detail_info_list-receiver_type"><code>receiver_type</code></a> <span>string</span> <b>必填</b></p><div>接收方类型</div><small>例：<code>MERCHANT</code></small></li><li id="post-body-settle_info_list-settle_detail_info_list-receiver_account"><p><a href="#post-body-settle_info_list-settle_detail_info_list-receiver_account"><code>receiver_account</code></a> <span>string</span> <b>必填</b></p><div>接收方账号</div><small>例：<code>1234567890</code></small></li><li id="post-body-settle_info_list-settle_detail_info_list-amount"><p><a href="#post-body-settle_info_list-settle_detail_info_list-amount"><code>amount</code></a> <span>object</span> <b>必填</b></p><div>金额</div><details><summary>2 个字段</summary><ul><li id="post-body-settle_info_list-settle_detail_info_list-amount-amount"><p><a href="#post-body-settle_info_list-settle_detail_info_list-amount-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>11000</code></small></li><li id="post-body-settle_info_list-settle_detail_info_list-amount-currency"><p><a href="#post-body-settle_info_list-settle_detail_info_list-amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>币种</div><small>例：<code>CNY</code></small></li></ul></details></li></ul></details></li></ul></details></li><li id="post-body-receive_type_template_id"><p><a href="#post-body-receive_type_template_id"><code>receive_type_template_id</code></a> <span>number</span> <span>选填</span></p><div>收款类型模板ID</div><div class="values"><span><code>1</code></span><span><code>2</code></span></div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-out_settle_batch_no"><p><a href="#post-response-out_settle_batch_no"><code>out_settle_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商户结算批次单号</div></li><li id="post-response-settle_batch_no"><p><a href="#post-response-settle_batch_no"><code>settle_batch_no</code></a> <span>string</span> <b>必填</b></p><div>微信支付结算批次单号</div></li><li id="post-response-individual_auth_id"><p><a href="#post-response-individual_auth_id"><code>individual_auth_id</code></a> <span>string</span> <b>必填</b></p><div>商品单个人收款方受理授权ID</div></li><li id="post-response-description"><p><a href="#post-response-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>收款方描述</div></li><li id="post-response-state"><p><a href="#post-response-state"><code>state</code></a> <span>string</span> <b>必填</b></p><div>批次状态</div></li><li id="post-response-trade_scenario"><p><a href="#post-response-trade_scenario"><code>trade_scenario</code></a> <span>string</span> <b>必填</b></p><div>交易场景</div></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>批次创建时间</div><small>RFC 3339 时间</small></li><li id="post-response-finish_time"><p><a href="#post-response-finish_time"><code>finish_time</code></a> <span>string</span> <span>选填</span></p><div>批次完成时间</div><small>RFC 3339 时间</small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>一批最多 20 笔订单（<code>settle_info_list</code>），都要属于同一个 <code>individual_auth_id</code>，<code>trade_scenario</code> 与各笔下单时的一致。</li><li><code>out_settle_batch_no</code> 在商户号下唯一；同一批次号重复请求，内容必须完全一样，否则不被接受。</li><li>应答的 <code>ACCEPTED</code> 只是受理，<code>RECEIVED</code> 是用户已入账，<code>SUCCESS</code> 才是整批完成。完成时推送 <code>SETTLEMENT.SUCCESS</code> 到 <code>notify_url</code>（HTTPS、不带参数）。</li><li>查到 <code>ABNORMAL</code>（授权失效、用户收款限额等）时，用<a href="./prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle">申请异常结算批次单处理</a>把钱转付给原用户。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>platsolution: Platsolution</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> platsolution: Platsolution</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> ecommerce: Ecommerce</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>settle: Settle</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> settle: Settle</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>prepaySettleOrders: PrepaySettleOrders</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> prepaySettleOrders: PrepaySettleOrders</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 个人收款-申请批量结算</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>个人收款-申请批量结算</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-15"><li><code>appid: string</code> 发起方AppID</li><li><code>out_settle_batch_no: string</code> 商户结算批次单号</li><li><code>individual_auth_id: string</code> 个人收款方受理授权 ID</li><li><code>notify_url: string</code> 通知地址</li><li><code>description: string</code> 收款方描述</li><li><code>trade_scenario: &quot;RECOMMERCE&quot;</code> 交易场景</li><li><details data-fields="fields-14"><summary><code>settle_info_list: object[]</code> 结算信息列表</summary></details></li><li><code>receive_type_template_id?: 1 | 2</code> 收款类型模板ID</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-16"><li><code>out_settle_batch_no: string</code> 商户结算批次单号</li><li><code>settle_batch_no: string</code> 微信支付结算批次单号</li><li><code>individual_auth_id: string</code> 商品单个人收款方受理授权ID</li><li><code>description: string</code> 收款方描述</li><li><code>state: string</code> 批次状态</li><li><code>trade_scenario: string</code> 交易场景</li><li><code>create_time: string</code> 批次创建时间</li><li><code>finish_time?: string</code> 批次完成时间</li></ul></div><div id="popup-7"><pre><code><i>字段</i> appid: string</code></pre><p>发起方AppID</p><ul><li>示例 <code>WXA12368855126622</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> out_settle_batch_no: string</code></pre><p>商户结算批次单号</p><ul><li>示例 <code>1236698745558870</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> individual_auth_id: string</code></pre><p>个人收款方受理授权 ID</p><ul><li>示例 <code>256322110225</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> notify_url: string</code></pre><p>通知地址</p><ul><li>示例 <code>https://www.weixin.qq.com/wxpay/pay.php</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> description: string</code></pre><p>收款方描述</p><ul><li>示例 <code>共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> trade_scenario: &quot;RECOMMERCE&quot;</code></pre><p>交易场景</p><ul><li>示例 <code>RECOMMERCE</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> settle_info_list: object[]</code></pre><p>结算信息列表</p><ul class="members" id="fields-14"><li><code>out_settle_no: string</code> 商户结算单号</li><li><code>transaction_id: string</code> 微信支付订单号</li><li><details data-fields="fields-13"><summary><code>settle_detail_info_list: object[]</code> 结算明细单列表</summary></details></li></ul></div><div id="popup-14"><pre><code><i>字段</i> out_settle_no: string</code></pre><p>商户结算单号</p><ul><li>示例 <code>12369666555136622</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> transaction_id: string</code></pre><p>微信支付订单号</p><ul><li>示例 <code>4207752501201407033233368018</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> settle_detail_info_list: object[]</code></pre><p>结算明细单列表</p><ul class="members" id="fields-13"><li><code>out_settle_detail_no: string</code> 商户结算明细单号</li><li><code>settle_type: string</code> 结算类型</li><li><code>receiver_type: string</code> 接收方类型</li><li><code>receiver_account: string</code> 接收方账号</li><li><details data-fields="fields-12"><summary><code>amount: object</code> 金额</summary></details></li></ul></div><div id="popup-17"><pre><code><i>字段</i> out_settle_detail_no: string</code></pre><p>商户结算明细单号</p><ul><li>示例 <code>123688556699666554</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> settle_type: string</code></pre><p>结算类型</p><ul><li>示例 <code>RECEIVE</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> receiver_type: string</code></pre><p>接收方类型</p><ul><li>示例 <code>MERCHANT</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> receiver_account: string</code></pre><p>接收方账号</p><ul><li>示例 <code>1234567890</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> amount: object</code></pre><p>金额</p><ul class="members" id="fields-12"><li><code>amount: number</code> 金额，单位：分</li><li><code>currency?: string</code> 币种</li></ul></div><div id="popup-22"><pre><code><i>字段</i> amount: number</code></pre><p>金额，单位：分</p><ul><li>示例 <code>11000</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> currency?: string</code></pre><p>币种</p><ul><li>示例 <code>CNY</code></li></ul></div><div id="popup-24"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    settle_batch_no: string;
    state: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    settle_batch_no: string;
    state: string;
} | PromiseLike&lt;{
    settle_batch_no: string;
    state: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    settle_batch_no: string;
    state: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-25"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>out_settle_batch_no: string</code> 商户结算批次单号</li><li><code>settle_batch_no: string</code> 微信支付结算批次单号</li><li><code>individual_auth_id: string</code> 商品单个人收款方受理授权ID</li><li><code>description: string</code> 收款方描述</li><li><code>state: string</code> 批次状态</li><li><code>trade_scenario: string</code> 交易场景</li><li><code>create_time: string</code> 批次创建时间</li><li><code>finish_time?: string</code> 批次完成时间</li></ul></div><div id="popup-26"><pre><code><i>参数</i> settle_batch_no: string</code></pre><p>微信支付结算批次单号</p></div><div id="popup-27"><pre><code><i>参数</i> state: string</code></pre><p>批次状态</p></div><div id="popup-28"><pre><code><i>字段</i> settle_batch_no: string</code></pre><p>微信支付结算批次单号</p></div><div id="popup-29"><pre><code><i>字段</i> state: string</code></pre><p>批次状态</p></div><ul class="members" id="fields-0"><li><code>settle: Settle …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>platsolution: Platsolution</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>prepaySettleOrders: PrepaySettleOrders …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>settle: Settle</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var prepay_settle_orders_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, prepay_settle_orders_default as default };
