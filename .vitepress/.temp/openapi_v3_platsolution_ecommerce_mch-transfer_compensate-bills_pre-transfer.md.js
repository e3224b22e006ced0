import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md
var __pageData = JSON.parse("{\"title\":\"请求赔付预下单（售后赔付用户）\",\"description\":\"补偿款需要用户主动领取时用：先锁定出资商户的钱，返回的 package_info 交给前端拉起微信确认页，24 小时内有效。\",\"frontmatter\":{\"title\":\"请求赔付预下单（售后赔付用户）\",\"description\":\"补偿款需要用户主动领取时用：先锁定出资商户的钱，返回的 package_info 交给前端拉起微信确认页，24 小时内有效。\",\"product\":\"收付通∙售后赔付\",\"roles\":[\"服务商\"],\"updated\":\"2025-07-25T00:00:00.000Z\",\"section\":\"compensation\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md\",\"filePath\":\"openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/compensation">平台赔付</a></li><li aria-current="page">请求赔付预下单（售后赔付用户）</li></ol></nav><h1 id="post" tabindex="-1">请求赔付预下单（售后赔付用户） <a class="header-anchor" href="#post" aria-label="Permalink to “请求赔付预下单（售后赔付用户）”">​</a></h1><p>补偿款需要用户主动领取时用：先锁定出资商户的钱，返回的 package_info 交给前端拉起微信确认页，24 小时内有效。 <a href="https://pay.weixin.qq.com/doc/v3/partner/4013504176" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer">复制地址</button><button type="button" data-copy="wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-07-25">2025-07-25</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">platsolution</span>.<span class="hover" aria-describedby="popup-3">ecommerce</span>.<span class="hover" aria-describedby="popup-4">mchTransfer</span>.<span class="hover" aria-describedby="popup-5">compensateBills</span>.<span class="hover" aria-describedby="popup-6">preTransfer</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">sp_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">receiver</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">type</span>: <span class="s">&#39;TRANSACTION_USER&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">transaction_info</span>: {</span>
<span class="line">      <span class="hover" aria-describedby="popup-12">transaction_id</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-13">type</span>: <span class="s">&#39;WXPAY&#39;</span>,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">out_bill_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">transfer_remark</span>: <span class="s">&#39;售后补偿&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">sponsor_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">notify_url</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-19">then</span>(({ <span class="p hover quiet" aria-describedby="popup-20">data</span>: { <span class="p hover" aria-describedby="popup-21">bill_id</span>, <span class="p hover" aria-describedby="popup-22">package_info</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">bill_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-24">package_info</span>, <span class="m">// 交给前端拉起确认收款页</span></span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">bill_id</span>, <span class="c">package_info</span> } } <span class="k">= await</span> wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.<span class="f">post</span>({</span>
<span class="line">  sp_appid,</span>
<span class="line">  receiver: {</span>
<span class="line">    type: <span class="s">&#39;TRANSACTION_USER&#39;</span>,</span>
<span class="line">    transaction_info: {</span>
<span class="line">      transaction_id,</span>
<span class="line">      type: <span class="s">&#39;WXPAY&#39;</span>,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">  out_bill_no,</span>
<span class="line">  amount,</span>
<span class="line">  transfer_remark: <span class="s">&#39;售后补偿&#39;</span>,</span>
<span class="line">  sponsor_mchid,</span>
<span class="line">  notify_url,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  bill_id,</span>
<span class="line">  package_info, <span class="m">// 交给前端拉起确认收款页</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sp_appid,</span>
<span class="line">  receiver: {</span>
<span class="line">    type: <span class="s">&#39;TRANSACTION_USER&#39;</span>,</span>
<span class="line">    transaction_info: {</span>
<span class="line">      transaction_id,</span>
<span class="line">      type: <span class="s">&#39;WXPAY&#39;</span>,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">  out_bill_no,</span>
<span class="line">  amount,</span>
<span class="line">  transfer_remark: <span class="s">&#39;售后补偿&#39;</span>,</span>
<span class="line">  sponsor_mchid,</span>
<span class="line">  notify_url,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">bill_id</span>, <span class="p">package_info</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  bill_id,</span>
<span class="line">  package_info, <span class="m">// 交给前端拉起确认收款页</span></span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.<span class="f">post</span>({</span>
<span class="line">  sp_appid,</span>
<span class="line">  receiver: {</span>
<span class="line">    type: <span class="s">&#39;TRANSACTION_USER&#39;</span>,</span>
<span class="line">    transaction_info: {</span>
<span class="line">      transaction_id,</span>
<span class="line">      type: <span class="s">&#39;WXPAY&#39;</span>,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">  out_bill_no,</span>
<span class="line">  amount,</span>
<span class="line">  transfer_remark: <span class="s">&#39;售后补偿&#39;</span>,</span>
<span class="line">  sponsor_mchid,</span>
<span class="line">  notify_url,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sp_appid&quot;: &quot;wx8888888888888888&quot;,</span></span>
<span class="line"><span class="s">  &quot;receiver&quot;: {</span></span>
<span class="line"><span class="s">    &quot;type&quot;: &quot;TRANSACTION_USER&quot;,</span></span>
<span class="line"><span class="s">    &quot;transaction_info&quot;: {</span></span>
<span class="line"><span class="s">      &quot;transaction_id&quot;: &quot;1217752501201407033233368018&quot;,</span></span>
<span class="line"><span class="s">      &quot;type&quot;: &quot;WXPAY&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;out_bill_no&quot;: &quot;plfk2020042013&quot;,</span></span>
<span class="line"><span class="s">  &quot;amount&quot;: 10000,</span></span>
<span class="line"><span class="s">  &quot;transfer_remark&quot;: &quot;售后补偿&quot;,</span></span>
<span class="line"><span class="s">  &quot;sponsor_mchid&quot;: &quot;1900001109&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sp_appid&quot;</span>: <span class="s">&quot;wx8888888888888888&quot;</span>,</span>
<span class="line"><span class="c">  &quot;receiver&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;type&quot;</span>: <span class="s">&quot;TRANSACTION_USER&quot;</span>,</span>
<span class="line"><span class="c">    &quot;transaction_info&quot;</span>: {</span>
<span class="line"><span class="c">      &quot;transaction_id&quot;</span>: <span class="s">&quot;1217752501201407033233368018&quot;</span>,</span>
<span class="line"><span class="c">      &quot;type&quot;</span>: <span class="s">&quot;WXPAY&quot;</span></span>
<span class="line">    }</span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;out_bill_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: <span class="c">10000</span>,</span>
<span class="line"><span class="c">  &quot;transfer_remark&quot;</span>: <span class="s">&quot;售后补偿&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sponsor_mchid&quot;</span>: <span class="s">&quot;1900001109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;out_bill_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;bill_id&quot;</span>: <span class="s">&quot;1330000071100999991182020050700019480001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;accept_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;package_info&quot;</span>: <span class="s">&quot;affffddafdfafddffda==&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sp_appid"><p><a href="#post-body-sp_appid"><code>sp_appid</code></a> <span>string</span> <span>选填</span></p><div>公众账号ID</div><small>例：<code>wx8888888888888888</code></small></li><li id="post-body-receiver"><p><a href="#post-body-receiver"><code>receiver</code></a> <span>object</span> <b>必填</b></p><div>收款方信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-receiver-type"><p><a href="#post-body-receiver-type"><code>type</code></a> <span>string</span> <span>选填</span></p><div>转账接收方类型</div><div class="values"><span><code>TRANSACTION_USER</code></span></div></li><li id="post-body-receiver-transaction_info"><p><a href="#post-body-receiver-transaction_info"><code>transaction_info</code></a> <span>object</span> <span>选填</span></p><div>转账接收方订单信息</div><details><summary>2 个字段</summary><ul><li id="post-body-receiver-transaction_info-transaction_id"><p><a href="#post-body-receiver-transaction_info-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>交易订单号</div><small>例：<code>1217752501201407033233368018</code></small></li><li id="post-body-receiver-transaction_info-type"><p><a href="#post-body-receiver-transaction_info-type"><code>type</code></a> <span>string</span> <span>选填</span></p><div>转账接收方订单类型</div><div class="values"><span><code>WXPAY</code></span><span><code>WXVALUE</code></span></div></li></ul></details></li></ul></details></li><li id="post-body-out_bill_no"><p><a href="#post-body-out_bill_no"><code>out_bill_no</code></a> <span>string</span> <b>必填</b></p><div>商户单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-body-amount"><p><a href="#post-body-amount"><code>amount</code></a> <span>number</span> <span>选填</span></p><div>赔付金额</div><small>单位：分；例：<code>10000</code></small></li><li id="post-body-transfer_remark"><p><a href="#post-body-transfer_remark"><code>transfer_remark</code></a> <span>string</span> <b>必填</b></p><div>赔付原因</div><small>例：<code>直播违规扣罚</code></small></li><li id="post-body-sponsor_mchid"><p><a href="#post-body-sponsor_mchid"><code>sponsor_mchid</code></a> <span>string</span> <span>选填</span></p><div>出资商户号</div><small>例：<code>1900001109</code></small></li><li id="post-body-transfer_scene_id"><p><a href="#post-body-transfer_scene_id"><code>transfer_scene_id</code></a> <span>string</span> <span>选填</span></p><div>转账场景ID</div><small>例：<code>1001</code></small></li><li id="post-body-user_recv_perception"><p><a href="#post-body-user_recv_perception"><code>user_recv_perception</code></a> <span>string</span> <span>选填</span></p><div>用户收款感知</div><small>例：<code>退货运费补偿</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <span>选填</span></p><div>商户回调地址</div><small>例：<code>https://www.weixin.qq.com/wxpay/pay.php</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-out_bill_no"><p><a href="#post-response-out_bill_no"><code>out_bill_no</code></a> <span>string</span> <b>必填</b></p><div>商户单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-response-bill_id"><p><a href="#post-response-bill_id"><code>bill_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付转账单号</div><small>例：<code>1330000071100999991182020050700019480001</code></small></li><li id="post-response-accept_time"><p><a href="#post-response-accept_time"><code>accept_time</code></a> <span>string</span> <b>必填</b></p><div>受理时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="post-response-package_info"><p><a href="#post-response-package_info"><code>package_info</code></a> <span>string</span> <b>必填</b></p><div>跳转领取页面的package信息</div><small>例：<code>affffddafdfafddffda==</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>预下单即锁定资金。用户确认后才付款，24 小时没付成自动关单并放开资金。</li><li>单子已成功或已关闭，再用同一单号预下单会返回错误码。</li><li>付成或关闭时通知 <code>notify_url</code>（公网可访问的 HTTPS 地址，不带参数）。</li><li>不想等了就<a href="./out-bill-no/{out_bill_no}/cancel">撤销</a>。频率上限 100 次/秒。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>platsolution: Platsolution</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> platsolution: Platsolution</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> ecommerce: Ecommerce</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> mchTransfer: MchTransfer</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>compensateBills: CompensateBills</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> compensateBills: CompensateBills</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>preTransfer: PreTransfer</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> preTransfer: PreTransfer</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 请求赔付预下单</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>请求赔付预下单</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/partner/4013504176" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-18"><li><code>sp_appid?: string</code> 公众账号ID</li><li><details data-fields="fields-17"><summary><code>receiver: object</code> 收款方信息</summary></details></li><li><code>out_bill_no: string</code> 商户单号</li><li><code>amount?: number</code> 赔付金额，单位：分</li><li><code>transfer_remark: string</code> 赔付原因</li><li><code>sponsor_mchid?: string</code> 出资商户号</li><li><code>transfer_scene_id?: string</code> 转账场景ID</li><li><code>user_recv_perception?: string</code> 用户收款感知</li><li><code>notify_url?: string</code> 商户回调地址</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-19"><li><code>out_bill_no: string</code> 商户单号</li><li><code>bill_id: string</code> 微信支付转账单号</li><li><code>accept_time: string</code> 受理时间</li><li><code>package_info: string</code> 跳转领取页面的package信息</li></ul></div><div id="popup-8"><pre><code><i>字段</i> sp_appid?: string</code></pre><p>公众账号ID</p><ul><li>示例 <code>wx8888888888888888</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> receiver: object</code></pre><p>收款方信息</p><ul class="members" id="fields-17"><li><code>type?: &quot;TRANSACTION_USER&quot;</code> 转账接收方类型</li><li><details data-fields="fields-16"><summary><code>transaction_info?: object</code> 转账接收方订单信息</summary></details></li></ul></div><div id="popup-10"><pre><code><i>字段</i> type?: &quot;TRANSACTION_USER&quot;</code></pre><p>转账接收方类型</p><ul><li>示例 <code>TRANSACTION_USER</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> transaction_info?: object</code></pre><p>转账接收方订单信息</p><ul class="members" id="fields-16"><li><code>transaction_id: string</code> 交易订单号</li><li><code>type?: &quot;WXPAY&quot; | &quot;WXVALUE&quot;</code> 转账接收方订单类型</li></ul></div><div id="popup-12"><pre><code><i>字段</i> transaction_id: string</code></pre><p>交易订单号</p><ul><li>示例 <code>1217752501201407033233368018</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> type?: &quot;WXPAY&quot; | &quot;WXVALUE&quot;</code></pre><p>转账接收方订单类型</p><ul><li>示例 <code>WXPAY</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> out_bill_no: string</code></pre><p>商户单号</p><ul><li>示例 <code>plfk2020042013</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> amount?: number</code></pre><p>赔付金额，单位：分</p><ul><li>示例 <code>10000</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> transfer_remark: string</code></pre><p>赔付原因</p><ul><li>示例 <code>直播违规扣罚</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> sponsor_mchid?: string</code></pre><p>出资商户号</p><ul><li>示例 <code>1900001109</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> notify_url?: string</code></pre><p>商户回调地址</p><ul><li>示例 <code>https://www.weixin.qq.com/wxpay/pay.php</code></li></ul></div><div id="popup-19"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    bill_id: string;
    package_info: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    bill_id: string;
    package_info: string;
} | PromiseLike&lt;{
    bill_id: string;
    package_info: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    bill_id: string;
    package_info: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-20"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>out_bill_no: string</code> 商户单号</li><li><code>bill_id: string</code> 微信支付转账单号</li><li><code>accept_time: string</code> 受理时间</li><li><code>package_info: string</code> 跳转领取页面的package信息</li></ul></div><div id="popup-21"><pre><code><i>参数</i> bill_id: string</code></pre><p>微信支付转账单号</p></div><div id="popup-22"><pre><code><i>参数</i> package_info: string</code></pre><p>跳转领取页面的package信息</p></div><div id="popup-23"><pre><code><i>字段</i> bill_id: string</code></pre><p>微信支付转账单号</p><ul><li>示例 <code>1330000071100999991182020050700019480001</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> package_info: string</code></pre><p>跳转领取页面的package信息</p><ul><li>示例 <code>affffddafdfafddffda==</code></li></ul></div><ul class="members" id="fields-0"><li><code>mchTransfer: MchTransfer …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>platsolution: Platsolution</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>compensateBills: CompensateBills …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>preTransfer: PreTransfer …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>compensateBills: CompensateBills</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var pre_transfer_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, pre_transfer_default as default };
