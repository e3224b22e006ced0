import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v2/wxv/createhotelbill.md
var __pageData = JSON.parse("{\"title\":\"创建速住订单（APIv2）\",\"description\":\"客人选择免押入住时，按房间、入离店时间和押金建单，随后跳到微信侧小程序由客人确认。\",\"frontmatter\":{\"title\":\"创建速住订单（APIv2）\",\"description\":\"客人选择免押入住时，按房间、入离店时间和押金建单，随后跳到微信侧小程序由客人确认。\",\"product\":\"APIv2∙免押速住\",\"section\":\"v2-deduct\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v2/wxv/createhotelbill.md\",\"filePath\":\"openapi/v2/wxv/createhotelbill.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v2/wxv/createhotelbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/v2-deduct">APIv2 扣款与押金</a></li><li aria-current="page">创建速住订单（APIv2）</li></ol></nav><h1 id="post" tabindex="-1">创建速住订单（APIv2） <a class="header-anchor" href="#post" aria-label="Permalink to “创建速住订单（APIv2）”">​</a></h1><p>客人选择免押入住时，按房间、入离店时间和押金建单，随后跳到微信侧小程序由客人确认。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&amp;index=2" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/wxv/createhotelbill</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/wxv/createhotelbill">复制地址</button><button type="button" data-copy="wxpay.v2.wxv.createhotelbill.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>还要准备</dt><dd>出示商户 API 证书（<code>security: true</code>）</dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v2</span>.<span class="hover" aria-describedby="popup-2">wxv</span>.<span class="hover" aria-describedby="popup-3">createhotelbill</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">version</span>: <span class="s">&#39;1.0&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">mch_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">sign_type</span>: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">service_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">out_order_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">room</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">start_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">end_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">service_location</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">deposit_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">room_rate</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">room_rate_desc</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">cancel_rule</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">cancel_rule_desc</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">cert_serial_no</span>,</span>
<span class="line">}, { <span class="hover" aria-describedby="popup-21">security</span>: <span class="c">true</span> })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-22">then</span>(({ <span class="p hover quiet" aria-describedby="popup-23">data</span>: { <span class="p hover" aria-describedby="popup-24">order_id</span>, <span class="p hover" aria-describedby="popup-25">miniprogram_appid</span>, <span class="p hover" aria-describedby="popup-26">miniprogram_path</span>, <span class="p hover" aria-describedby="popup-27">package</span>: <span class="p hover" aria-describedby="popup-28">order_package</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-29">order_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-30">miniprogram_appid</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-31">miniprogram_path</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-32">order_package</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">order_id</span>, <span class="c">miniprogram_appid</span>, <span class="c">miniprogram_path</span>, <span class="p">package</span>: <span class="c">order_package</span> } } <span class="k">= await</span> wxpay.v2.wxv.createhotelbill.<span class="f">post</span>({</span>
<span class="line">  version: <span class="s">&#39;1.0&#39;</span>,</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  sign_type: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">  service_id,</span>
<span class="line">  out_order_no,</span>
<span class="line">  room,</span>
<span class="line">  start_time,</span>
<span class="line">  end_time,</span>
<span class="line">  service_location,</span>
<span class="line">  deposit_amount,</span>
<span class="line">  room_rate,</span>
<span class="line">  room_rate_desc,</span>
<span class="line">  cancel_rule,</span>
<span class="line">  cancel_rule_desc,</span>
<span class="line">  cert_serial_no,</span>
<span class="line">}, { security: <span class="c">true</span> })</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  order_id,</span>
<span class="line">  miniprogram_appid,</span>
<span class="line">  miniprogram_path,</span>
<span class="line">  order_package,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v2/wxv/createhotelbill&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  version: <span class="s">&#39;1.0&#39;</span>,</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  sign_type: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">  service_id,</span>
<span class="line">  out_order_no,</span>
<span class="line">  room,</span>
<span class="line">  start_time,</span>
<span class="line">  end_time,</span>
<span class="line">  service_location,</span>
<span class="line">  deposit_amount,</span>
<span class="line">  room_rate,</span>
<span class="line">  room_rate_desc,</span>
<span class="line">  cancel_rule,</span>
<span class="line">  cancel_rule_desc,</span>
<span class="line">  cert_serial_no,</span>
<span class="line">}, { security: <span class="c">true</span> })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">order_id</span>, <span class="p">miniprogram_appid</span>, <span class="p">miniprogram_path</span>, <span class="p">package</span>: <span class="p">order_package</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  order_id,</span>
<span class="line">  miniprogram_appid,</span>
<span class="line">  miniprogram_path,</span>
<span class="line">  order_package,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v2.wxv.createhotelbill.<span class="f">post</span>({</span>
<span class="line">  version: <span class="s">&#39;1.0&#39;</span>,</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  sign_type: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">  service_id,</span>
<span class="line">  out_order_no,</span>
<span class="line">  room,</span>
<span class="line">  start_time,</span>
<span class="line">  end_time,</span>
<span class="line">  service_location,</span>
<span class="line">  deposit_amount,</span>
<span class="line">  room_rate,</span>
<span class="line">  room_rate_desc,</span>
<span class="line">  cancel_rule,</span>
<span class="line">  cancel_rule_desc,</span>
<span class="line">  cert_serial_no,</span>
<span class="line">}, { security: <span class="c">true</span> })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">err_code</span>, <span class="c">err_code_des</span> } <span class="k">=</span> error.response.data</span>
<span class="line"><span class="k">  return</span> { err_code, err_code_des }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/wxv/createhotelbill&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: text/xml, text/plain, application/json, application/x-gzip&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: text/xml; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;&lt;xml&gt;</span></span>
<span class="line"><span class="s">  &lt;version&gt;1.0&lt;/version&gt;</span></span>
<span class="line"><span class="s">  &lt;appid&gt;wxd678efh567hg6787&lt;/appid&gt;</span></span>
<span class="line"><span class="s">  &lt;mch_id&gt;1230000109&lt;/mch_id&gt;</span></span>
<span class="line"><span class="s">  &lt;sign_type&gt;HMAC-SHA256&lt;/sign_type&gt;</span></span>
<span class="line"><span class="s">  &lt;service_id&gt;string&lt;/service_id&gt;</span></span>
<span class="line"><span class="s">  &lt;out_order_no&gt;1234323JKHDFE1243252&lt;/out_order_no&gt;</span></span>
<span class="line"><span class="s">  &lt;room&gt;几木双床房2间&lt;/room&gt;</span></span>
<span class="line"><span class="s">  &lt;start_time&gt;20091225091010&lt;/start_time&gt;</span></span>
<span class="line"><span class="s">  &lt;end_time&gt;20091225091010&lt;/end_time&gt;</span></span>
<span class="line"><span class="s">  &lt;service_location&gt;北京亦庄亚朵酒店&lt;/service_location&gt;</span></span>
<span class="line"><span class="s">  &lt;deposit_amount&gt;80000&lt;/deposit_amount&gt;</span></span>
<span class="line"><span class="s">  &lt;room_rate&gt;20000&lt;/room_rate&gt;</span></span>
<span class="line"><span class="s">  &lt;room_rate_desc&gt;共住3晚，每晚100元&lt;/room_rate_desc&gt;</span></span>
<span class="line"><span class="s">  &lt;cancel_rule&gt;string&lt;/cancel_rule&gt;</span></span>
<span class="line"><span class="s">  &lt;cancel_rule_desc&gt;string&lt;/cancel_rule_desc&gt;</span></span>
<span class="line"><span class="s">  &lt;cert_serial_no&gt;45233302&lt;/cert_serial_no&gt;</span></span>
<span class="line"><span class="s">  &lt;nonce_str&gt;…&lt;/nonce_str&gt;</span></span>
<span class="line"><span class="s">  &lt;sign&gt;…&lt;/sign&gt;</span></span>
<span class="line"><span class="s">&lt;/xml&gt;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /wxv/createhotelbill <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> text/xml, text/plain, application/json, application/x-gzip</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> text/xml; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"></span>
<span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">version</span>&gt;1.0&lt;/<span class="e">version</span>&gt;</span>
<span class="line">  &lt;<span class="e">appid</span>&gt;wxd678efh567hg6787&lt;/<span class="e">appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;1230000109&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign_type</span>&gt;HMAC-SHA256&lt;/<span class="e">sign_type</span>&gt;</span>
<span class="line">  &lt;<span class="e">service_id</span>&gt;string&lt;/<span class="e">service_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">out_order_no</span>&gt;1234323JKHDFE1243252&lt;/<span class="e">out_order_no</span>&gt;</span>
<span class="line">  &lt;<span class="e">room</span>&gt;几木双床房2间&lt;/<span class="e">room</span>&gt;</span>
<span class="line">  &lt;<span class="e">start_time</span>&gt;20091225091010&lt;/<span class="e">start_time</span>&gt;</span>
<span class="line">  &lt;<span class="e">end_time</span>&gt;20091225091010&lt;/<span class="e">end_time</span>&gt;</span>
<span class="line">  &lt;<span class="e">service_location</span>&gt;北京亦庄亚朵酒店&lt;/<span class="e">service_location</span>&gt;</span>
<span class="line">  &lt;<span class="e">deposit_amount</span>&gt;80000&lt;/<span class="e">deposit_amount</span>&gt;</span>
<span class="line">  &lt;<span class="e">room_rate</span>&gt;20000&lt;/<span class="e">room_rate</span>&gt;</span>
<span class="line">  &lt;<span class="e">room_rate_desc</span>&gt;共住3晚，每晚100元&lt;/<span class="e">room_rate_desc</span>&gt;</span>
<span class="line">  &lt;<span class="e">cancel_rule</span>&gt;string&lt;/<span class="e">cancel_rule</span>&gt;</span>
<span class="line">  &lt;<span class="e">cancel_rule_desc</span>&gt;string&lt;/<span class="e">cancel_rule_desc</span>&gt;</span>
<span class="line">  &lt;<span class="e">cert_serial_no</span>&gt;45233302&lt;/<span class="e">cert_serial_no</span>&gt;</span>
<span class="line">  &lt;<span class="e">nonce_str</span>&gt;…&lt;/<span class="e">nonce_str</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;…&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-xml"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">xml</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_code</span>&gt;SUCCESS&lt;/<span class="e">return_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_msg</span>&gt;签名失败&lt;/<span class="e">return_msg</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;029B52F67573D7E3BE74904BF9A&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">  &lt;<span class="e">nonce_str</span>&gt;ibuaiVcKdpRxkhJA&lt;/<span class="e">nonce_str</span>&gt;</span>
<span class="line">  &lt;<span class="e">result_code</span>&gt;SUCCESS&lt;/<span class="e">result_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">err_code</span>&gt;SYSTEMERROR&lt;/<span class="e">err_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">err_code_des</span>&gt;系统错误&lt;/<span class="e">err_code_des</span>&gt;</span>
<span class="line">  &lt;<span class="e">appid</span>&gt;wxd678efh567hg6787&lt;/<span class="e">appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;1230000109&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">out_order_no</span>&gt;1234323JKHDFE1243252&lt;/<span class="e">out_order_no</span>&gt;</span>
<span class="line">  &lt;<span class="e">service_id</span>&gt;string&lt;/<span class="e">service_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">order_id</span>&gt;string&lt;/<span class="e">order_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">miniprogram_appid</span>&gt;string&lt;/<span class="e">miniprogram_appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">miniprogram_path</span>&gt;string&lt;/<span class="e">miniprogram_path</span>&gt;</span>
<span class="line">  &lt;<span class="e">miniprogram_username</span>&gt;string&lt;/<span class="e">miniprogram_username</span>&gt;</span>
<span class="line">  &lt;<span class="e">package</span>&gt;string&lt;/<span class="e">package</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-version"><p><a href="#post-body-version"><code>version</code></a> <span>string</span> <b>必填</b></p><div>接口版本号</div><div class="values"><span><code>1.0</code></span></div><small>最多 32 个字符</small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div><small>最多 32 个字符；例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-mch_id"><p><a href="#post-body-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>最多 32 个字符；例：<code>1230000109</code></small></li><li id="post-body-nonce_str"><p><a href="#post-body-nonce_str"><code>nonce_str</code></a> <span>string</span> <span>选填</span></p><div>随机字符串，由 SDK 补上</div><small>最多 32 个字符；例：<code>ibuaiVcKdpRxkhJA</code></small></li><li id="post-body-sign"><p><a href="#post-body-sign"><code>sign</code></a> <span>string</span> <span>选填</span></p><div>签名，由 SDK 补上</div><small>最多 128 个字符；例：<code>029B52F67573D7E3BE74904BF9AEA</code></small></li><li id="post-body-sign_type"><p><a href="#post-body-sign_type"><code>sign_type</code></a> <span>string</span> <b>必填</b></p><div>签名类型</div><div class="values"><span><code>HMAC-SHA256</code></span></div><small>最多 32 个字符</small></li><li id="post-body-out_order_no"><p><a href="#post-body-out_order_no"><code>out_order_no</code></a> <span>string</span> <b>必填</b></p><div>商户服务订单号</div><small>最多 32 个字符；例：<code>1234323JKHDFE1243252</code></small></li><li id="post-body-service_id"><p><a href="#post-body-service_id"><code>service_id</code></a> <span>string</span> <b>必填</b></p><div>服务ID</div><small>最多 32 个字符</small></li><li id="post-body-room"><p><a href="#post-body-room"><code>room</code></a> <span>string</span> <b>必填</b></p><div>房间</div><small>最多 40 个字符；例：<code>几木双床房2间</code></small></li><li id="post-body-start_time"><p><a href="#post-body-start_time"><code>start_time</code></a> <span>string</span> <b>必填</b></p><div>入住时间</div><small>最多 14 个字符；例：<code>20091225091010</code></small></li><li id="post-body-end_time"><p><a href="#post-body-end_time"><code>end_time</code></a> <span>string</span> <b>必填</b></p><div>预定离店时间</div><small>最多 14 个字符；例：<code>20091225091010</code></small></li><li id="post-body-service_location"><p><a href="#post-body-service_location"><code>service_location</code></a> <span>string</span> <b>必填</b></p><div>酒店</div><small>最多 20 个字符；例：<code>北京亦庄亚朵酒店</code></small></li><li id="post-body-deposit_amount"><p><a href="#post-body-deposit_amount"><code>deposit_amount</code></a> <span>number</span> <b>必填</b></p><div>押金金额</div><small>单位：分；例：<code>80000</code></small></li><li id="post-body-room_rate"><p><a href="#post-body-room_rate"><code>room_rate</code></a> <span>number</span> <b>必填</b></p><div>房费</div><small>单位：分；例：<code>20000</code></small></li><li id="post-body-room_rate_desc"><p><a href="#post-body-room_rate_desc"><code>room_rate_desc</code></a> <span>string</span> <span>选填</span></p><div>房费说明</div><small>最多 30 个字符；例：<code>共住3晚，每晚100元</code></small></li><li id="post-body-attach"><p><a href="#post-body-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>回调数据包</div><small>最多 200 个字符</small></li><li id="post-body-cancel_rule"><p><a href="#post-body-cancel_rule"><code>cancel_rule</code></a> <span>string</span> <b>必填</b></p><div>取消规则标签</div><small>最多 32 个字符</small></li><li id="post-body-cancel_rule_desc"><p><a href="#post-body-cancel_rule_desc"><code>cancel_rule_desc</code></a> <span>string</span> <b>必填</b></p><div>取消规则描述</div><small>最多 150 个字符</small></li><li id="post-body-cert_serial_no"><p><a href="#post-body-cert_serial_no"><code>cert_serial_no</code></a> <span>string</span> <b>必填</b></p><div>平台证书序列号</div><small>最多 128 个字符；例：<code>45233302</code></small></li><li id="post-body-openid"><p><a href="#post-body-openid"><code>openid</code></a> <span>string</span> <span>选填</span></p><div>用户标识</div><small>最多 128 个字符；例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li><li id="post-body-name"><p><a href="#post-body-name"><code>name</code></a> <span>string</span> <span>选填</span></p><div>用户姓名</div><small>最多 400 个字符</small></li><li id="post-body-phone"><p><a href="#post-body-phone"><code>phone</code></a> <span>string</span> <span>选填</span></p><div>用户手机号</div><small>最多 400 个字符</small></li><li id="post-body-userid"><p><a href="#post-body-userid"><code>userid</code></a> <span>string</span> <span>选填</span></p><div>用户身份证ID</div><small>最多 400 个字符</small></li><li id="post-body-address"><p><a href="#post-body-address"><code>address</code></a> <span>string</span> <span>选填</span></p><div>用户收货地址</div><small>最多 400 个字符</small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-return_code"><p><a href="#post-response-return_code"><code>return_code</code></a> <span>string</span> <b>必填</b></p><div>返回状态码</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-return_msg"><p><a href="#post-response-return_msg"><code>return_msg</code></a> <span>string</span> <span>选填</span></p><div>返回结果</div><small>最多 128 个字符；例：<code>签名失败</code></small></li><li id="post-response-sign"><p><a href="#post-response-sign"><code>sign</code></a> <span>string</span> <b>必填</b></p><div>签名</div><small>最多 128 个字符；例：<code>029B52F67573D7E3BE74904BF9A</code></small></li><li id="post-response-nonce_str"><p><a href="#post-response-nonce_str"><code>nonce_str</code></a> <span>string</span> <b>必填</b></p><div>随机字符串</div><small>最多 32 个字符；例：<code>ibuaiVcKdpRxkhJA</code></small></li><li id="post-response-result_code"><p><a href="#post-response-result_code"><code>result_code</code></a> <span>string</span> <b>必填</b></p><div>业务结果</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-err_code"><p><a href="#post-response-err_code"><code>err_code</code></a> <span>string</span> <span>选填</span></p><div>错误代码</div><small>最多 32 个字符；例：<code>SYSTEMERROR</code></small></li><li id="post-response-err_code_des"><p><a href="#post-response-err_code_des"><code>err_code_des</code></a> <span>string</span> <span>选填</span></p><div>错误描述</div><small>最多 128 个字符；例：<code>系统错误</code></small></li><li id="post-response-appid"><p><a href="#post-response-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div><small>最多 32 个字符；例：<code>wxd678efh567hg6787</code></small></li><li id="post-response-mch_id"><p><a href="#post-response-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>最多 32 个字符；例：<code>1230000109</code></small></li><li id="post-response-out_order_no"><p><a href="#post-response-out_order_no"><code>out_order_no</code></a> <span>string</span> <b>必填</b></p><div>商户服务订单号</div><small>最多 32 个字符；例：<code>1234323JKHDFE1243252</code></small></li><li id="post-response-service_id"><p><a href="#post-response-service_id"><code>service_id</code></a> <span>string</span> <b>必填</b></p><div>服务ID</div><small>最多 32 个字符</small></li><li id="post-response-order_id"><p><a href="#post-response-order_id"><code>order_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付服务订单号</div><small>最多 128 个字符</small></li><li id="post-response-miniprogram_appid"><p><a href="#post-response-miniprogram_appid"><code>miniprogram_appid</code></a> <span>string</span> <b>必填</b></p><div>小程序跳转appid</div><small>最多 32 个字符</small></li><li id="post-response-miniprogram_path"><p><a href="#post-response-miniprogram_path"><code>miniprogram_path</code></a> <span>string</span> <b>必填</b></p><div>小程序跳转路径</div><small>最多 128 个字符</small></li><li id="post-response-miniprogram_username"><p><a href="#post-response-miniprogram_username"><code>miniprogram_username</code></a> <span>string</span> <b>必填</b></p><div>小程序跳转username</div><small>最多 128 个字符</small></li><li id="post-response-package"><p><a href="#post-response-package"><code>package</code></a> <span>string</span> <b>必填</b></p><div>跳转微信侧小程序订单数据</div><small>最多 300 个字符</small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>客人确认后<a href="./queryhotelbill">查询速住订单</a>的状态变为 <code>USER_ACCEPTED</code>，据此再办理免押入住。</li><li>时间格式是 yyyyMMddHHmmss，金额的单位是分。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v2: V2</code> APIv2 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v2: V2</code></pre><p>APIv2 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>wxv: Wxv</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> wxv: Wxv</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>createhotelbill: Createhotelbill</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> createhotelbill: Createhotelbill</code></pre><ul class="members" id="fields-0"><li><code>post: (data: XmlDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 创建速住订单</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: XmlDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>创建速住订单</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&amp;index=2" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-4"><li><code>version: &quot;1.0&quot;</code> 接口版本号</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>nonce_str?: string</code> 随机字符串，由 SDK 补上</li><li><code>sign?: string</code> 签名，由 SDK 补上</li><li><code>sign_type: &quot;HMAC-SHA256&quot;</code> 签名类型</li><li><code>out_order_no: string</code> 商户服务订单号</li><li><code>service_id: string</code> 服务ID</li><li><code>room: string</code> 房间</li><li><code>start_time: string</code> 入住时间</li><li><code>end_time: string</code> 预定离店时间</li><li><code>service_location: string</code> 酒店</li><li><code>deposit_amount: number</code> 押金金额，单位：分</li><li><code>room_rate: number</code> 房费，单位：分</li><li><code>room_rate_desc?: string</code> 房费说明</li><li><code>attach?: string</code> 回调数据包</li><li><code>cancel_rule: string</code> 取消规则标签</li><li><code>cancel_rule_desc: string</code> 取消规则描述</li><li><code>cert_serial_no: string</code> 平台证书序列号</li><li><code>openid?: string</code> 用户标识</li><li><code>name?: string</code> 用户姓名</li><li><code>phone?: string</code> 用户手机号</li><li><code>userid?: string</code> 用户身份证ID</li><li><code>address?: string</code> 用户收货地址</li></ul><p class="group">config</p><ul class="members" id="fields-5"><li><code>security: true</code> 出示商户证书，由 SDK 读取 <code>merchant</code> 配置</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-6"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg?: string</code> 返回结果</li><li><code>sign: string</code> 签名</li><li><code>nonce_str: string</code> 随机字符串</li><li><code>result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 业务结果</li><li><code>err_code?: string</code> 错误代码</li><li><code>err_code_des?: string</code> 错误描述</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>out_order_no: string</code> 商户服务订单号</li><li><code>service_id: string</code> 服务ID</li><li><code>order_id: string</code> 微信支付服务订单号</li><li><code>miniprogram_appid: string</code> 小程序跳转appid</li><li><code>miniprogram_path: string</code> 小程序跳转路径</li><li><code>miniprogram_username: string</code> 小程序跳转username</li><li><code>package: string</code> 跳转微信侧小程序订单数据</li></ul></div><div id="popup-5"><pre><code><i>字段</i> version: &quot;1.0&quot;</code></pre><p>接口版本号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1.0</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> appid: string</code></pre><p>公众账号ID</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> mch_id: string</code></pre><p>商户号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1230000109</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> sign_type: &quot;HMAC-SHA256&quot;</code></pre><p>签名类型</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>HMAC-SHA256</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> service_id: string</code></pre><p>服务ID</p><ul><li>最长 <code>32</code> 字符</li></ul></div><div id="popup-10"><pre><code><i>字段</i> out_order_no: string</code></pre><p>商户服务订单号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1234323JKHDFE1243252</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> room: string</code></pre><p>房间</p><ul><li>最长 <code>40</code> 字符</li><li>示例 <code>几木双床房2间</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> start_time: string</code></pre><p>入住时间</p><ul><li>最长 <code>14</code> 字符</li><li>示例 <code>20091225091010</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> end_time: string</code></pre><p>预定离店时间</p><ul><li>最长 <code>14</code> 字符</li><li>示例 <code>20091225091010</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> service_location: string</code></pre><p>酒店</p><ul><li>最长 <code>20</code> 字符</li><li>示例 <code>北京亦庄亚朵酒店</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> deposit_amount: number</code></pre><p>押金金额，单位：分</p><ul><li>示例 <code>80000</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> room_rate: number</code></pre><p>房费，单位：分</p><ul><li>示例 <code>20000</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> room_rate_desc?: string</code></pre><p>房费说明</p><ul><li>最长 <code>30</code> 字符</li><li>示例 <code>共住3晚，每晚100元</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> cancel_rule: string</code></pre><p>取消规则标签</p><ul><li>最长 <code>32</code> 字符</li></ul></div><div id="popup-19"><pre><code><i>字段</i> cancel_rule_desc: string</code></pre><p>取消规则描述</p><ul><li>最长 <code>150</code> 字符</li></ul></div><div id="popup-20"><pre><code><i>字段</i> cert_serial_no: string</code></pre><p>平台证书序列号</p><ul><li>最长 <code>128</code> 字符</li><li>示例 <code>45233302</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> security: true</code></pre><p>出示商户证书，由 SDK 读取 <code>merchant</code> 配置</p></div><div id="popup-22"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    order_id: string;
    miniprogram_appid: string;
    miniprogram_path: string;
    order_package: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    order_id: string;
    miniprogram_appid: string;
    miniprogram_path: string;
    order_package: string;
} | PromiseLike&lt;{
    order_id: string;
    miniprogram_appid: string;
    miniprogram_path: string;
    order_package: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-23"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg?: string</code> 返回结果</li><li><code>sign: string</code> 签名</li><li><code>nonce_str: string</code> 随机字符串</li><li><code>result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 业务结果</li><li><code>err_code?: string</code> 错误代码</li><li><code>err_code_des?: string</code> 错误描述</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>out_order_no: string</code> 商户服务订单号</li><li><code>service_id: string</code> 服务ID</li><li><code>order_id: string</code> 微信支付服务订单号</li><li><code>miniprogram_appid: string</code> 小程序跳转appid</li><li><code>miniprogram_path: string</code> 小程序跳转路径</li><li><code>miniprogram_username: string</code> 小程序跳转username</li><li><code>package: string</code> 跳转微信侧小程序订单数据</li></ul></div><div id="popup-24"><pre><code><i>参数</i> order_id: string</code></pre><p>微信支付服务订单号</p></div><div id="popup-25"><pre><code><i>参数</i> miniprogram_appid: string</code></pre><p>小程序跳转appid</p></div><div id="popup-26"><pre><code><i>参数</i> miniprogram_path: string</code></pre><p>小程序跳转路径</p></div><div id="popup-27"><pre><code><i>字段</i> package: string</code></pre><p>跳转微信侧小程序订单数据</p><ul><li>最长 <code>300</code> 字符</li></ul></div><div id="popup-28"><pre><code><i>参数</i> order_package: string</code></pre><p>跳转微信侧小程序订单数据</p></div><div id="popup-29"><pre><code><i>字段</i> order_id: string</code></pre><p>微信支付服务订单号</p><ul><li>最长 <code>128</code> 字符</li></ul></div><div id="popup-30"><pre><code><i>字段</i> miniprogram_appid: string</code></pre><p>小程序跳转appid</p><ul><li>最长 <code>32</code> 字符</li></ul></div><div id="popup-31"><pre><code><i>字段</i> miniprogram_path: string</code></pre><p>小程序跳转路径</p><ul><li>最长 <code>128</code> 字符</li></ul></div><div id="popup-32"><pre><code><i>字段</i> order_package: string</code></pre><p>跳转微信侧小程序订单数据</p><ul><li>最长 <code>300</code> 字符</li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/wxv/createhotelbill.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var createhotelbill_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, createhotelbill_default as default };
