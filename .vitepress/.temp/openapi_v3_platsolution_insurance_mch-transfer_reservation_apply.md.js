import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md
var __pageData = JSON.parse("{\"title\":\"受理单次预约（保险预约转账）\",\"description\":\"保险取现、理赔付款之前，由平台预先登记这一次转账，得到拉起确认页的 package 信息；用户确认之后才能真正付款。\",\"frontmatter\":{\"title\":\"受理单次预约（保险预约转账）\",\"description\":\"保险取现、理赔付款之前，由平台预先登记这一次转账，得到拉起确认页的 package 信息；用户确认之后才能真正付款。\",\"product\":\"资金应用∙转账\",\"roles\":[\"服务商\"],\"updated\":\"2025-01-21T00:00:00.000Z\",\"section\":\"transfer\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md\",\"filePath\":\"openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transfer">商家转账</a></li><li aria-current="page">受理单次预约（保险预约转账）</li></ol></nav><h1 id="post" tabindex="-1">受理单次预约（保险预约转账） <a class="header-anchor" href="#post" aria-label="Permalink to “受理单次预约（保险预约转账）”">​</a></h1><p>保险取现、理赔付款之前，由平台预先登记这一次转账，得到拉起确认页的 package 信息；用户确认之后才能真正付款。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/platsolution/insurance/mch-transfer/reservation/apply</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/platsolution/insurance/mch-transfer/reservation/apply">复制地址</button><button type="button" data-copy="wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-21">2025-01-21</time></dd></div></dl></div><p>金额已定时传 <code>exact_amount</code>，用户确认时能看到，实际转账也必须是这个数。</p><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">platsolution</span>.<span class="hover" aria-describedby="popup-4">insurance</span>.<span class="hover" aria-describedby="popup-5">mchTransfer</span>.<span class="hover" aria-describedby="popup-6">reservation</span>.<span class="hover" aria-describedby="popup-7">apply</span>.<span class="f hover" aria-describedby="popup-8">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">sp_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">out_reservation_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">transfer_scene_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">estimated_date</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">exact_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">user_real_name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-17">encrypt</span>(<span class="hover" aria-describedby="popup-18">payeeName</span>, <span class="hover" aria-describedby="popup-19">platformPublicKey</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">reserve_remark</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">scene_report_data</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-23">insurance_policy</span>: {</span>
<span class="line">      <span class="hover" aria-describedby="popup-24">product_registration_no</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-25">policy_no</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-26">name</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-27">claim_no</span>,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-28">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-29">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-30">then</span>(({ <span class="p hover quiet" aria-describedby="popup-31">data</span>: { <span class="p hover" aria-describedby="popup-32">reservation_id</span>, <span class="p hover" aria-describedby="popup-33">package_info</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-34">reservation_id</span>, <span class="m">// 转账时要用，存下来</span></span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-35">package_info</span>, <span class="m">// 交给前端拉起确认页</span></span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">reservation_id</span>, <span class="c">package_info</span> } } <span class="k">= await</span> wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  out_reservation_no,</span>
<span class="line">  transfer_scene_id,</span>
<span class="line">  estimated_date,</span>
<span class="line">  exact_amount,</span>
<span class="line">  openid,</span>
<span class="line">  user_real_name: Rsa.<span class="f">encrypt</span>(payeeName, platformPublicKey),</span>
<span class="line">  reserve_remark,</span>
<span class="line">  notify_url,</span>
<span class="line">  scene_report_data: {</span>
<span class="line">    insurance_policy: {</span>
<span class="line">      product_registration_no,</span>
<span class="line">      policy_no,</span>
<span class="line">      name,</span>
<span class="line">      claim_no,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  reservation_id, <span class="m">// 转账时要用，存下来</span></span>
<span class="line">  package_info, <span class="m">// 交给前端拉起确认页</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  out_reservation_no,</span>
<span class="line">  transfer_scene_id,</span>
<span class="line">  estimated_date,</span>
<span class="line">  exact_amount,</span>
<span class="line">  openid,</span>
<span class="line">  user_real_name: Rsa.<span class="f">encrypt</span>(payeeName, platformPublicKey),</span>
<span class="line">  reserve_remark,</span>
<span class="line">  notify_url,</span>
<span class="line">  scene_report_data: {</span>
<span class="line">    insurance_policy: {</span>
<span class="line">      product_registration_no,</span>
<span class="line">      policy_no,</span>
<span class="line">      name,</span>
<span class="line">      claim_no,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">reservation_id</span>, <span class="p">package_info</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  reservation_id, <span class="m">// 转账时要用，存下来</span></span>
<span class="line">  package_info, <span class="m">// 交给前端拉起确认页</span></span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  out_reservation_no,</span>
<span class="line">  transfer_scene_id,</span>
<span class="line">  estimated_date,</span>
<span class="line">  exact_amount,</span>
<span class="line">  openid,</span>
<span class="line">  user_real_name: Rsa.<span class="f">encrypt</span>(payeeName, platformPublicKey),</span>
<span class="line">  reserve_remark,</span>
<span class="line">  notify_url,</span>
<span class="line">  scene_report_data: {</span>
<span class="line">    insurance_policy: {</span>
<span class="line">      product_registration_no,</span>
<span class="line">      policy_no,</span>
<span class="line">      name,</span>
<span class="line">      claim_no,</span>
<span class="line">    },</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900001109&quot;,</span></span>
<span class="line"><span class="s">  &quot;sp_appid&quot;: &quot;wxf636efh567hg4356&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_reservation_no&quot;: &quot;plfk2020042013&quot;,</span></span>
<span class="line"><span class="s">  &quot;transfer_scene_id&quot;: &quot;1000&quot;,</span></span>
<span class="line"><span class="s">  &quot;estimated_date&quot;: &quot;2019-11-22&quot;,</span></span>
<span class="line"><span class="s">  &quot;exact_amount&quot;: 100000,</span></span>
<span class="line"><span class="s">  &quot;openid&quot;: &quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;,</span></span>
<span class="line"><span class="s">  &quot;user_real_name&quot;: &quot;ejegpwoH7k46JCfEYZ3MLx4A…&quot;,</span></span>
<span class="line"><span class="s">  &quot;reserve_remark&quot;: &quot;由于存在收益波动，实际到账资金可能不等于当前金额&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://www.weixin.qq.com/wxpay/pay.php&quot;,</span></span>
<span class="line"><span class="s">  &quot;scene_report_data&quot;: {</span></span>
<span class="line"><span class="s">    &quot;insurance_policy&quot;: {</span></span>
<span class="line"><span class="s">      &quot;product_registration_no&quot;: &quot;40058541257&quot;,</span></span>
<span class="line"><span class="s">      &quot;policy_no&quot;: &quot;202301011651&quot;,</span></span>
<span class="line"><span class="s">      &quot;name&quot;: &quot;养老保险&quot;,</span></span>
<span class="line"><span class="s">      &quot;claim_no&quot;: &quot;202310410941&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/platsolution/insurance/mch-transfer/reservation/apply <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sp_appid&quot;</span>: <span class="s">&quot;wxf636efh567hg4356&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_reservation_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transfer_scene_id&quot;</span>: <span class="s">&quot;1000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;estimated_date&quot;</span>: <span class="s">&quot;2019-11-22&quot;</span>,</span>
<span class="line"><span class="c">  &quot;exact_amount&quot;</span>: <span class="c">100000</span>,</span>
<span class="line"><span class="c">  &quot;openid&quot;</span>: <span class="s">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</span>,</span>
<span class="line"><span class="c">  &quot;user_real_name&quot;</span>: <span class="s">&quot;ejegpwoH7k46JCfEYZ3MLx4A…&quot;</span>,</span>
<span class="line"><span class="c">  &quot;reserve_remark&quot;</span>: <span class="s">&quot;由于存在收益波动，实际到账资金可能不等于当前金额&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span>,</span>
<span class="line"><span class="c">  &quot;scene_report_data&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;insurance_policy&quot;</span>: {</span>
<span class="line"><span class="c">      &quot;product_registration_no&quot;</span>: <span class="s">&quot;40058541257&quot;</span>,</span>
<span class="line"><span class="c">      &quot;policy_no&quot;</span>: <span class="s">&quot;202301011651&quot;</span>,</span>
<span class="line"><span class="c">      &quot;name&quot;</span>: <span class="s">&quot;养老保险&quot;</span>,</span>
<span class="line"><span class="c">      &quot;claim_no&quot;</span>: <span class="s">&quot;202310410941&quot;</span></span>
<span class="line">    }</span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_reservation_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;reservation_id&quot;</span>: <span class="s">&quot;1330000071100999991182020050700019480001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;accept_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;state&quot;</span>: <span class="s">&quot;ACCEPTED&quot;</span>,</span>
<span class="line"><span class="c">  &quot;package_info&quot;</span>: <span class="s">&quot;affffddafdfafddffda==&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001109</code></small></li><li id="post-body-sp_appid"><p><a href="#post-body-sp_appid"><code>sp_appid</code></a> <span>string</span> <b>必填</b></p><div>服务商AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-sub_appid"><p><a href="#post-body-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>二级商户AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-out_reservation_no"><p><a href="#post-body-out_reservation_no"><code>out_reservation_no</code></a> <span>string</span> <b>必填</b></p><div>商户预约单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-body-transfer_scene_id"><p><a href="#post-body-transfer_scene_id"><code>transfer_scene_id</code></a> <span>string</span> <b>必填</b></p><div>转账场景ID</div><small>例：<code>1000</code></small></li><li id="post-body-estimated_date"><p><a href="#post-body-estimated_date"><code>estimated_date</code></a> <span>string</span> <b>必填</b></p><div>预计最晚转账日期</div><small>例：<code>2019-11-22</code></small></li><li id="post-body-estimated_max_amount"><p><a href="#post-body-estimated_max_amount"><code>estimated_max_amount</code></a> <span>number</span> <span>选填</span></p><div>预计最大转账金额</div><small>单位：分；例：<code>400000</code></small></li><li id="post-body-exact_amount"><p><a href="#post-body-exact_amount"><code>exact_amount</code></a> <span>number</span> <span>选填</span></p><div>准确转账金额</div><small>单位：分；例：<code>100000</code></small></li><li id="post-body-openid"><p><a href="#post-body-openid"><code>openid</code></a> <span>string</span> <span>选填</span></p><div>收款用户OpenID</div><small>例：<code>o-MYE42l80oelYMDE34nYD456Xoy</code></small></li><li id="post-body-user_real_name"><p><a href="#post-body-user_real_name"><code>user_real_name</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>收款用户姓名</div><small>例：<code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></small></li><li id="post-body-reserve_remark"><p><a href="#post-body-reserve_remark"><code>reserve_remark</code></a> <span>string</span> <b>必填</b></p><div>预约备注</div><small>例：<code>由于存在收益波动，实际到账资金可能不等于当前金额</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <b>必填</b></p><div>商户回调地址</div><small>例：<code>https://www.weixin.qq.com/wxpay/pay.php</code></small></li><li id="post-body-scene_report_data"><p><a href="#post-body-scene_report_data"><code>scene_report_data</code></a> <span>object</span> <span>选填</span></p><div>场景报备信息</div><details open><summary>1 个字段</summary><ul><li id="post-body-scene_report_data-insurance_policy"><p><a href="#post-body-scene_report_data-insurance_policy"><code>insurance_policy</code></a> <span>object</span> <span>选填</span></p><div>保险保单报备信息</div><details><summary>5 个字段</summary><ul><li id="post-body-scene_report_data-insurance_policy-product_registration_no"><p><a href="#post-body-scene_report_data-insurance_policy-product_registration_no"><code>product_registration_no</code></a> <span>string</span> <b>必填</b></p><div>保险产品备案编号</div><small>例：<code>40058541257</code></small></li><li id="post-body-scene_report_data-insurance_policy-policy_no"><p><a href="#post-body-scene_report_data-insurance_policy-policy_no"><code>policy_no</code></a> <span>string</span> <b>必填</b></p><div>保险单号</div><small>例：<code>202301011651</code></small></li><li id="post-body-scene_report_data-insurance_policy-name"><p><a href="#post-body-scene_report_data-insurance_policy-name"><code>name</code></a> <span>string</span> <b>必填</b></p><div>保险名称</div><small>例：<code>养老保险</code></small></li><li id="post-body-scene_report_data-insurance_policy-withdrawal_no"><p><a href="#post-body-scene_report_data-insurance_policy-withdrawal_no"><code>withdrawal_no</code></a> <span>string</span> <span>选填</span></p><div>取现单号</div><small>例：<code>202310410941</code></small></li><li id="post-body-scene_report_data-insurance_policy-claim_no"><p><a href="#post-body-scene_report_data-insurance_policy-claim_no"><code>claim_no</code></a> <span>string</span> <span>选填</span></p><div>理赔单号</div><small>例：<code>202310410941</code></small></li></ul></details></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-sub_mchid"><p><a href="#post-response-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001109</code></small></li><li id="post-response-out_reservation_no"><p><a href="#post-response-out_reservation_no"><code>out_reservation_no</code></a> <span>string</span> <b>必填</b></p><div>商户预约单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-response-reservation_id"><p><a href="#post-response-reservation_id"><code>reservation_id</code></a> <span>string</span> <b>必填</b></p><div>微信转账预约单号</div><small>例：<code>1330000071100999991182020050700019480001</code></small></li><li id="post-response-accept_time"><p><a href="#post-response-accept_time"><code>accept_time</code></a> <span>string</span> <b>必填</b></p><div>预约记录受理时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-state"><p><a href="#post-response-state"><code>state</code></a> <span>string</span> <b>必填</b></p><div>预约记录状态</div><div class="values"><span><code>ACCEPTED</code></span><span><code>CONFIRMED</code></span><span><code>CLOSED</code></span></div></li><li id="post-response-package_info"><p><a href="#post-response-package_info"><code>package_info</code></a> <span>string</span> <b>必填</b></p><div>拉起用户确认页的 package 信息</div><small>例：<code>affffddafdfafddffda==</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>exact_amount</code> 与 <code>estimated_max_amount</code> 传其中一个。金额未定时传后者，用户看不到它，实际转账不能超过它。</li><li>用户 24 小时内没有确认，预约自动关闭。确认后要在 <code>estimated_date</code> 当天或之前转账，它最晚是预约当日起的第 31 天（当日算第 1 天）。</li><li><code>out_reservation_no</code> 在服务商系统内唯一，只用数字和字母；同一单号重复请求等同一次。</li><li>传了 <code>sub_appid</code>，<code>openid</code> 就必须是用户在 <code>sub_appid</code> 下的标识。</li><li>确认结果推送到 <code>notify_url</code>，没收到就<a href="./out-reservation-no/{out_reservation_no}">按商户预约单号查询</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>platsolution: Platsolution</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> platsolution: Platsolution</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>insurance: Insurance</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> insurance: Insurance</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> mchTransfer: MchTransfer</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>reservation: Reservation</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> reservation: Reservation</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>apply: Apply</code></summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> apply: Apply</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 受理单次预约商家转账</li></ul></div><div id="popup-8"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>受理单次预约商家转账</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-18"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>sp_appid: string</code> 服务商AppID</li><li><code>sub_appid?: string</code> 二级商户AppID</li><li><code>out_reservation_no: string</code> 商户预约单号</li><li><code>transfer_scene_id: string</code> 转账场景ID</li><li><code>estimated_date: string</code> 预计最晚转账日期</li><li><code>estimated_max_amount?: number</code> 预计最大转账金额，单位：分</li><li><code>exact_amount?: number</code> 准确转账金额，单位：分</li><li><code>openid?: string</code> 收款用户OpenID</li><li><code>user_real_name?: string</code> 收款用户姓名</li><li><code>reserve_remark: string</code> 预约备注</li><li><code>notify_url: string</code> 商户回调地址</li><li><details data-fields="fields-17"><summary><code>scene_report_data?: object</code> 场景报备信息</summary></details></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-20"><li><details data-fields="fields-19"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-21"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>out_reservation_no: string</code> 商户预约单号</li><li><code>reservation_id: string</code> 微信转账预约单号</li><li><code>accept_time: string</code> 预约记录受理时间</li><li><code>state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;CONFIRMED&quot;</code> 预约记录状态</li><li><code>package_info: string</code> 拉起用户确认页的 package 信息</li></ul></div><div id="popup-9"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>二级商户号</p><ul><li>示例 <code>1900001109</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> sp_appid: string</code></pre><p>服务商AppID</p><ul><li>示例 <code>wxf636efh567hg4356</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> out_reservation_no: string</code></pre><p>商户预约单号</p><ul><li>示例 <code>plfk2020042013</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> transfer_scene_id: string</code></pre><p>转账场景ID</p><ul><li>示例 <code>1000</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> estimated_date: string</code></pre><p>预计最晚转账日期</p><ul><li>示例 <code>2019-11-22</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> exact_amount?: number</code></pre><p>准确转账金额，单位：分</p><ul><li>示例 <code>100000</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> openid?: string</code></pre><p>收款用户OpenID</p><ul><li>示例 <code>o-MYE42l80oelYMDE34nYD456Xoy</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> user_real_name?: string</code></pre><p>收款用户姓名</p><ul><li>敏感信息，加密传输</li><li>示例 <code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-18"><pre><code><i>导入</i> var payeeName: string
import payeeName</code></pre><p>收款用户的姓名</p></div><div id="popup-19"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-20"><pre><code><i>字段</i> reserve_remark: string</code></pre><p>预约备注</p><ul><li>示例 <code>由于存在收益波动，实际到账资金可能不等于当前金额</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> notify_url: string</code></pre><p>商户回调地址</p><ul><li>示例 <code>https://www.weixin.qq.com/wxpay/pay.php</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> scene_report_data?: object</code></pre><p>场景报备信息</p><ul class="members" id="fields-17"><li><details data-fields="fields-16"><summary><code>insurance_policy?: object</code> 保险保单报备信息</summary></details></li></ul></div><div id="popup-23"><pre><code><i>字段</i> insurance_policy?: object</code></pre><p>保险保单报备信息</p><ul class="members" id="fields-16"><li><code>product_registration_no: string</code> 保险产品备案编号</li><li><code>policy_no: string</code> 保险单号</li><li><code>name: string</code> 保险名称</li><li><code>withdrawal_no?: string</code> 取现单号</li><li><code>claim_no?: string</code> 理赔单号</li></ul></div><div id="popup-24"><pre><code><i>字段</i> product_registration_no: string</code></pre><p>保险产品备案编号</p><ul><li>示例 <code>40058541257</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> policy_no: string</code></pre><p>保险单号</p><ul><li>示例 <code>202301011651</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> name: string</code></pre><p>保险名称</p><ul><li>示例 <code>养老保险</code></li></ul></div><div id="popup-27"><pre><code><i>字段</i> claim_no?: string</code></pre><p>理赔单号</p><ul><li>示例 <code>202310410941</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-19"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-29"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-30"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    reservation_id: string;
    package_info: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    reservation_id: string;
    package_info: string;
} | PromiseLike&lt;{
    reservation_id: string;
    package_info: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    reservation_id: string;
    package_info: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-31"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>out_reservation_no: string</code> 商户预约单号</li><li><code>reservation_id: string</code> 微信转账预约单号</li><li><code>accept_time: string</code> 预约记录受理时间</li><li><code>state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;CONFIRMED&quot;</code> 预约记录状态</li><li><code>package_info: string</code> 拉起用户确认页的 package 信息</li></ul></div><div id="popup-32"><pre><code><i>参数</i> reservation_id: string</code></pre><p>微信转账预约单号</p></div><div id="popup-33"><pre><code><i>参数</i> package_info: string</code></pre><p>拉起用户确认页的 package 信息</p></div><div id="popup-34"><pre><code><i>字段</i> reservation_id: string</code></pre><p>微信转账预约单号</p><ul><li>示例 <code>1330000071100999991182020050700019480001</code></li></ul></div><div id="popup-35"><pre><code><i>字段</i> package_info: string</code></pre><p>拉起用户确认页的 package 信息</p><ul><li>示例 <code>affffddafdfafddffda==</code></li></ul></div><ul class="members" id="fields-0"><li><code>mchTransfer: MchTransfer …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>insurance: Insurance</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>platsolution: Platsolution</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>reservation: Reservation …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>insurance: Insurance</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>apply: Apply …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>reservation: Reservation</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/insurance/mch-transfer/reservation/apply.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var apply_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, apply_default as default };
