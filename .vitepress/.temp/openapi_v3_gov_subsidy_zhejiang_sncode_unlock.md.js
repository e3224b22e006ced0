import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md
var __pageData = JSON.parse("{\"title\":\"解锁 SN 码（国补∙浙江）\",\"description\":\"已锁定的商品在浙江退货或取消交易，凭原支付订单号放开 SN 码，这一台才能重新销售。\",\"frontmatter\":{\"title\":\"解锁 SN 码（国补∙浙江）\",\"description\":\"已锁定的商品在浙江退货或取消交易，凭原支付订单号放开 SN 码，这一台才能重新销售。\",\"product\":\"国补专区\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2025-04-07T00:00:00.000Z\",\"section\":\"gov-subsidy\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md\",\"filePath\":\"openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/gov-subsidy">国补专区</a></li><li aria-current="page">解锁 SN 码（国补∙浙江）</li></ol></nav><h1 id="post" tabindex="-1">解锁 SN 码（国补∙浙江） <a class="header-anchor" href="#post" aria-label="Permalink to “解锁 SN 码（国补∙浙江）”">​</a></h1><p>已锁定的商品在浙江退货或取消交易，凭原支付订单号放开 SN 码，这一台才能重新销售。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/gov/subsidy/zhejiang/sncode/unlock</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/gov/subsidy/zhejiang/sncode/unlock">复制地址</button><button type="button" data-copy="wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-04-07">2025-04-07</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">gov</span>.<span class="hover" aria-describedby="popup-3">subsidy</span>.<span class="hover" aria-describedby="popup-4">zhejiang</span>.<span class="hover" aria-describedby="popup-5">sncode</span>.<span class="hover" aria-describedby="popup-6">unlock</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">req_ssn</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">req_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">create_user</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">province</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">sn</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">goods_bar_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">goods_type</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">goods_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">trans_orderid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">ori_pay_orderid</span>, <span class="m">// 锁定时没有这一项</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-18">sell_orderid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">order_price</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-20">then</span>(({ <span class="p hover quiet" aria-describedby="popup-21">data</span>: { <span class="p hover" aria-describedby="popup-22">resp_code</span>, <span class="p hover" aria-describedby="popup-23">resp_desc</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-24">unlocked</span>: <span class="hover" aria-describedby="popup-22">resp_code</span> <span class="k">===</span><span class="s"> &#39;000000&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">resp_desc</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">resp_code</span>, <span class="c">resp_desc</span> } } <span class="k">= await</span> wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.<span class="f">post</span>({</span>
<span class="line">  req_ssn,</span>
<span class="line">  req_time,</span>
<span class="line">  create_user,</span>
<span class="line">  province,</span>
<span class="line">  sn,</span>
<span class="line">  goods_bar_code,</span>
<span class="line">  goods_type,</span>
<span class="line">  goods_name,</span>
<span class="line">  trans_orderid,</span>
<span class="line">  ori_pay_orderid, <span class="m">// 锁定时没有这一项</span></span>
<span class="line">  sell_orderid,</span>
<span class="line">  order_price,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  unlocked: resp_code <span class="k">===</span><span class="s"> &#39;000000&#39;</span>,</span>
<span class="line">  resp_desc,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/gov/subsidy/zhejiang/sncode/unlock&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  req_ssn,</span>
<span class="line">  req_time,</span>
<span class="line">  create_user,</span>
<span class="line">  province,</span>
<span class="line">  sn,</span>
<span class="line">  goods_bar_code,</span>
<span class="line">  goods_type,</span>
<span class="line">  goods_name,</span>
<span class="line">  trans_orderid,</span>
<span class="line">  ori_pay_orderid, <span class="m">// 锁定时没有这一项</span></span>
<span class="line">  sell_orderid,</span>
<span class="line">  order_price,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">resp_code</span>, <span class="p">resp_desc</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  unlocked: resp_code <span class="k">===</span><span class="s"> &#39;000000&#39;</span>,</span>
<span class="line">  resp_desc,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.<span class="f">post</span>({</span>
<span class="line">  req_ssn,</span>
<span class="line">  req_time,</span>
<span class="line">  create_user,</span>
<span class="line">  province,</span>
<span class="line">  sn,</span>
<span class="line">  goods_bar_code,</span>
<span class="line">  goods_type,</span>
<span class="line">  goods_name,</span>
<span class="line">  trans_orderid,</span>
<span class="line">  ori_pay_orderid, <span class="m">// 锁定时没有这一项</span></span>
<span class="line">  sell_orderid,</span>
<span class="line">  order_price,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/gov/subsidy/zhejiang/sncode/unlock&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;req_ssn&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;req_time&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;create_user&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;province&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;sn&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;goods_bar_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;goods_type&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;goods_name&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;trans_orderid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;ori_pay_orderid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;sell_orderid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;order_price&quot;: &quot;string&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/gov/subsidy/zhejiang/sncode/unlock <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;req_ssn&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;req_time&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_user&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;province&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sn&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;goods_bar_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;goods_type&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;goods_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;trans_orderid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;ori_pay_orderid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sell_orderid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;order_price&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;resp_code&quot;</span>: <span class="s">&quot;000000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;resp_desc&quot;</span>: <span class="s">&quot;成功&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-req_ssn"><p><a href="#post-body-req_ssn"><code>req_ssn</code></a> <span>string</span> <b>必填</b></p><div>请求流水号</div></li><li id="post-body-req_time"><p><a href="#post-body-req_time"><code>req_time</code></a> <span>string</span> <b>必填</b></p><div>请求时间</div></li><li id="post-body-create_user"><p><a href="#post-body-create_user"><code>create_user</code></a> <span>string</span> <b>必填</b></p><div>发起方</div></li><li id="post-body-province"><p><a href="#post-body-province"><code>province</code></a> <span>string</span> <b>必填</b></p><div>省份代码</div></li><li id="post-body-manufact_cert_code"><p><a href="#post-body-manufact_cert_code"><code>manufact_cert_code</code></a> <span>string</span> <span>选填</span></p><div>厂商统一社会信用代码</div></li><li id="post-body-sn"><p><a href="#post-body-sn"><code>sn</code></a> <span>string</span> <b>必填</b></p><div>商品 SN码</div></li><li id="post-body-goods_bar_code"><p><a href="#post-body-goods_bar_code"><code>goods_bar_code</code></a> <span>string</span> <b>必填</b></p><div>商品条码</div></li><li id="post-body-goods_type"><p><a href="#post-body-goods_type"><code>goods_type</code></a> <span>string</span> <b>必填</b></p><div>商品品类</div></li><li id="post-body-goods_name"><p><a href="#post-body-goods_name"><code>goods_name</code></a> <span>string</span> <b>必填</b></p><div>商品名称</div></li><li id="post-body-goods_model"><p><a href="#post-body-goods_model"><code>goods_model</code></a> <span>string</span> <span>选填</span></p><div>商品型号</div></li><li id="post-body-imei1"><p><a href="#post-body-imei1"><code>imei1</code></a> <span>string</span> <span>选填</span></p><div>IMEI_1 码</div></li><li id="post-body-imei2"><p><a href="#post-body-imei2"><code>imei2</code></a> <span>string</span> <span>选填</span></p><div>IMEI_2 码</div></li><li id="post-body-trans_orderid"><p><a href="#post-body-trans_orderid"><code>trans_orderid</code></a> <span>string</span> <b>必填</b></p><div>交易订单号</div></li><li id="post-body-ori_pay_orderid"><p><a href="#post-body-ori_pay_orderid"><code>ori_pay_orderid</code></a> <span>string</span> <b>必填</b></p><div>原支付订单号</div></li><li id="post-body-order_price"><p><a href="#post-body-order_price"><code>order_price</code></a> <span>string</span> <b>必填</b></p><div>订单金额</div></li><li id="post-body-acquire_code"><p><a href="#post-body-acquire_code"><code>acquire_code</code></a> <span>string</span> <span>选填</span></p><div>收单机构</div></li><li id="post-body-sell_orderid"><p><a href="#post-body-sell_orderid"><code>sell_orderid</code></a> <span>string</span> <b>必填</b></p><div>销售订单号</div></li><li id="post-body-city"><p><a href="#post-body-city"><code>city</code></a> <span>string</span> <span>选填</span></p><div>市级区域代码</div></li><li id="post-body-county"><p><a href="#post-body-county"><code>county</code></a> <span>string</span> <span>选填</span></p><div>区县区域代码</div></li><li id="post-body-is_ai_product"><p><a href="#post-body-is_ai_product"><code>is_ai_product</code></a> <span>string</span> <span>选填</span></p><div>是否 AI 产品</div></li><li id="post-body-sale_time"><p><a href="#post-body-sale_time"><code>sale_time</code></a> <span>string</span> <span>选填</span></p><div>销售时间</div></li><li id="post-body-mfr_info"><p><a href="#post-body-mfr_info"><code>mfr_info</code></a> <span>string</span> <span>选填</span></p><div>厂商信息</div></li><li id="post-body-brand"><p><a href="#post-body-brand"><code>brand</code></a> <span>string</span> <span>选填</span></p><div>具体品牌</div></li><li id="post-body-sales_models"><p><a href="#post-body-sales_models"><code>sales_models</code></a> <span>string</span> <span>选填</span></p><div>渠道类型</div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-resp_code"><p><a href="#post-response-resp_code"><code>resp_code</code></a> <span>string</span> <b>必填</b></p><div>响应码</div><small>例：<code>000000</code></small></li><li id="post-response-resp_desc"><p><a href="#post-response-resp_desc"><code>resp_desc</code></a> <span>string</span> <b>必填</b></p><div>响应描述</div><small>例：<code>成功</code></small></li></ul></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>gov: Gov</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> gov: Gov</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> subsidy: Subsidy</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> zhejiang: Zhejiang</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>sncode: Sncode</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> sncode: Sncode</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>unlock: Unlock</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> unlock: Unlock</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> sn码解锁</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>sn码解锁</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-16"><li><code>req_ssn: string</code> 请求流水号</li><li><code>req_time: string</code> 请求时间</li><li><code>create_user: string</code> 发起方</li><li><code>province: string</code> 省份代码</li><li><code>manufact_cert_code?: string</code> 厂商统一社会信用代码</li><li><code>sn: string</code> 商品 SN码</li><li><code>goods_bar_code: string</code> 商品条码</li><li><code>goods_type: string</code> 商品品类</li><li><code>goods_name: string</code> 商品名称</li><li><code>goods_model?: string</code> 商品型号</li><li><code>imei1?: string</code> IMEI_1 码</li><li><code>imei2?: string</code> IMEI_2 码</li><li><code>trans_orderid: string</code> 交易订单号</li><li><code>ori_pay_orderid: string</code> 原支付订单号</li><li><code>order_price: string</code> 订单金额</li><li><code>acquire_code?: string</code> 收单机构</li><li><code>sell_orderid: string</code> 销售订单号</li><li><code>city?: string</code> 市级区域代码</li><li><code>county?: string</code> 区县区域代码</li><li><code>is_ai_product?: string</code> 是否 AI 产品</li><li><code>sale_time?: string</code> 销售时间</li><li><code>mfr_info?: string</code> 厂商信息</li><li><code>brand?: string</code> 具体品牌</li><li><code>sales_models?: string</code> 渠道类型</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-17"><li><code>resp_code: string</code> 响应码</li><li><code>resp_desc: string</code> 响应描述</li></ul></div><div id="popup-8"><pre><code><i>字段</i> req_ssn: string</code></pre><p>请求流水号</p></div><div id="popup-9"><pre><code><i>字段</i> req_time: string</code></pre><p>请求时间</p></div><div id="popup-10"><pre><code><i>字段</i> create_user: string</code></pre><p>发起方</p></div><div id="popup-11"><pre><code><i>字段</i> province: string</code></pre><p>省份代码</p></div><div id="popup-12"><pre><code><i>字段</i> sn: string</code></pre><p>商品 SN码</p></div><div id="popup-13"><pre><code><i>字段</i> goods_bar_code: string</code></pre><p>商品条码</p></div><div id="popup-14"><pre><code><i>字段</i> goods_type: string</code></pre><p>商品品类</p></div><div id="popup-15"><pre><code><i>字段</i> goods_name: string</code></pre><p>商品名称</p></div><div id="popup-16"><pre><code><i>字段</i> trans_orderid: string</code></pre><p>交易订单号</p></div><div id="popup-17"><pre><code><i>字段</i> ori_pay_orderid: string</code></pre><p>原支付订单号</p></div><div id="popup-18"><pre><code><i>字段</i> sell_orderid: string</code></pre><p>销售订单号</p></div><div id="popup-19"><pre><code><i>字段</i> order_price: string</code></pre><p>订单金额</p></div><div id="popup-20"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    unlocked: boolean;
    resp_desc: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    unlocked: boolean;
    resp_desc: string;
} | PromiseLike&lt;{
    unlocked: boolean;
    resp_desc: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    unlocked: boolean;
    resp_desc: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-21"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>resp_code: string</code> 响应码</li><li><code>resp_desc: string</code> 响应描述</li></ul></div><div id="popup-22"><pre><code><i>参数</i> resp_code: string</code></pre><p>响应码</p></div><div id="popup-23"><pre><code><i>参数</i> resp_desc: string</code></pre><p>响应描述</p></div><div id="popup-24"><pre><code><i>字段</i> unlocked: boolean</code></pre></div><div id="popup-25"><pre><code><i>字段</i> resp_desc: string</code></pre><p>响应描述</p><ul><li>示例 <code>成功</code></li></ul></div><ul class="members" id="fields-0"><li><code>zhejiang: Zhejiang …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>gov: Gov</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>sncode: Sncode …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>unlock: Unlock …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>sncode: Sncode</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var unlock_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, unlock_default as default };
