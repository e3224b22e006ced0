import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/payroll-card/transfer-batches.md
var __pageData = JSON.parse("{\"title\":\"发起批量转账（微工卡）\",\"description\":\"服务商替特约商户发工资，一次转给多位授权过微工卡的用户，钱进他们选定的收款账户；发起后不能撤销。\",\"frontmatter\":{\"title\":\"发起批量转账（微工卡）\",\"description\":\"服务商替特约商户发工资，一次转给多位授权过微工卡的用户，钱进他们选定的收款账户；发起后不能撤销。\",\"product\":\"运营工具∙用工卡\",\"roles\":[\"服务商\"],\"updated\":\"2022-08-17T00:00:00.000Z\",\"section\":\"livelihood\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/payroll-card/transfer-batches.md\",\"filePath\":\"openapi/v3/payroll-card/transfer-batches.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/payroll-card/transfer-batches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/livelihood">教育与民生</a></li><li aria-current="page">发起批量转账（微工卡）</li></ol></nav><h1 id="post" tabindex="-1">发起批量转账（微工卡） <a class="header-anchor" href="#post" aria-label="Permalink to “发起批量转账（微工卡）”">​</a></h1><p>服务商替特约商户发工资，一次转给多位授权过微工卡的用户，钱进他们选定的收款账户；发起后不能撤销。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/payroll-card/transfer-batches</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/payroll-card/transfer-batches">复制地址</button><button type="button" data-copy="wxpay.v3.payrollCard.transferBatches.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2022-08-17">2022-08-17</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">payrollCard</span>.<span class="hover" aria-describedby="popup-4">transferBatches</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">sp_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">authorization_type</span>: <span class="s">&#39;FUND_AUTHORIZATION_TYPE&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">out_batch_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">batch_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">batch_remark</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">total_amount</span>, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-13">total_num</span>: <span class="c">1</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">transfer_detail_list</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">out_detail_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">transfer_amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">transfer_remark</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">openid</span>, <span class="m">// 用户在 sp_appid 下的 OpenID</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-19">user_name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-20">encrypt</span>(<span class="hover" aria-describedby="popup-21">userName</span>, <span class="hover" aria-describedby="popup-22">platformPublicKey</span>),</span>
<span class="line">  }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">employment_type</span>: <span class="s">&#39;LONG_TERM_EMPLOYMENT&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">employment_scene</span>: <span class="s">&#39;LOGISTICS&#39;</span>,</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-26">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-27">then</span>(({ <span class="p hover quiet" aria-describedby="popup-28">data</span>: { <span class="p hover" aria-describedby="popup-29">batch_id</span>, <span class="p hover" aria-describedby="popup-30">create_time</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-31">batch_id</span>, <span class="hover" aria-describedby="popup-32">create_time</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">batch_id</span>, <span class="c">create_time</span> } } <span class="k">= await</span> wxpay.v3.payrollCard.transferBatches.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  authorization_type: <span class="s">&#39;FUND_AUTHORIZATION_TYPE&#39;</span>,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  total_num: <span class="c">1</span>,</span>
<span class="line">  transfer_detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    transfer_amount,</span>
<span class="line">    transfer_remark,</span>
<span class="line">    openid, <span class="m">// 用户在 sp_appid 下的 OpenID</span></span>
<span class="line">    user_name: Rsa.<span class="f">encrypt</span>(userName, platformPublicKey),</span>
<span class="line">  }],</span>
<span class="line">  employment_type: <span class="s">&#39;LONG_TERM_EMPLOYMENT&#39;</span>,</span>
<span class="line">  employment_scene: <span class="s">&#39;LOGISTICS&#39;</span>,</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { batch_id, create_time }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/payroll-card/transfer-batches&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  authorization_type: <span class="s">&#39;FUND_AUTHORIZATION_TYPE&#39;</span>,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  total_num: <span class="c">1</span>,</span>
<span class="line">  transfer_detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    transfer_amount,</span>
<span class="line">    transfer_remark,</span>
<span class="line">    openid, <span class="m">// 用户在 sp_appid 下的 OpenID</span></span>
<span class="line">    user_name: Rsa.<span class="f">encrypt</span>(userName, platformPublicKey),</span>
<span class="line">  }],</span>
<span class="line">  employment_type: <span class="s">&#39;LONG_TERM_EMPLOYMENT&#39;</span>,</span>
<span class="line">  employment_scene: <span class="s">&#39;LOGISTICS&#39;</span>,</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">batch_id</span>, <span class="p">create_time</span> } }) <span class="k">=&gt;</span> ({ batch_id, create_time }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.payrollCard.transferBatches.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  authorization_type: <span class="s">&#39;FUND_AUTHORIZATION_TYPE&#39;</span>,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount, <span class="m">// 各明细金额之和，单位分</span></span>
<span class="line">  total_num: <span class="c">1</span>,</span>
<span class="line">  transfer_detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    transfer_amount,</span>
<span class="line">    transfer_remark,</span>
<span class="line">    openid, <span class="m">// 用户在 sp_appid 下的 OpenID</span></span>
<span class="line">    user_name: Rsa.<span class="f">encrypt</span>(userName, platformPublicKey),</span>
<span class="line">  }],</span>
<span class="line">  employment_type: <span class="s">&#39;LONG_TERM_EMPLOYMENT&#39;</span>,</span>
<span class="line">  employment_scene: <span class="s">&#39;LOGISTICS&#39;</span>,</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/payroll-card/transfer-batches&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1111111&quot;,</span></span>
<span class="line"><span class="s">  &quot;sp_appid&quot;: &quot;wxf636efh567hg4388&quot;,</span></span>
<span class="line"><span class="s">  &quot;authorization_type&quot;: &quot;FUND_AUTHORIZATION_TYPE&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_batch_no&quot;: &quot;plfk2020042013&quot;,</span></span>
<span class="line"><span class="s">  &quot;batch_name&quot;: &quot;2019年1月深圳分部报销单&quot;,</span></span>
<span class="line"><span class="s">  &quot;batch_remark&quot;: &quot;2019年1月深圳分部报销单&quot;,</span></span>
<span class="line"><span class="s">  &quot;total_amount&quot;: 4000000,</span></span>
<span class="line"><span class="s">  &quot;total_num&quot;: 1,</span></span>
<span class="line"><span class="s">  &quot;transfer_detail_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;out_detail_no&quot;: &quot;x23zy545Bd5436&quot;,</span></span>
<span class="line"><span class="s">      &quot;transfer_amount&quot;: 200000,</span></span>
<span class="line"><span class="s">      &quot;transfer_remark&quot;: &quot;2020年4月报销&quot;,</span></span>
<span class="line"><span class="s">      &quot;openid&quot;: &quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;,</span></span>
<span class="line"><span class="s">      &quot;user_name&quot;: &quot;MBea9VzIqAw8mr7NcxGdPyvm…&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;employment_type&quot;: &quot;LONG_TERM_EMPLOYMENT&quot;,</span></span>
<span class="line"><span class="s">  &quot;employment_scene&quot;: &quot;LOGISTICS&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/payroll-card/transfer-batches <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1111111&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sp_appid&quot;</span>: <span class="s">&quot;wxf636efh567hg4388&quot;</span>,</span>
<span class="line"><span class="c">  &quot;authorization_type&quot;</span>: <span class="s">&quot;FUND_AUTHORIZATION_TYPE&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_batch_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_name&quot;</span>: <span class="s">&quot;2019年1月深圳分部报销单&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_remark&quot;</span>: <span class="s">&quot;2019年1月深圳分部报销单&quot;</span>,</span>
<span class="line"><span class="c">  &quot;total_amount&quot;</span>: <span class="c">4000000</span>,</span>
<span class="line"><span class="c">  &quot;total_num&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;transfer_detail_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;out_detail_no&quot;</span>: <span class="s">&quot;x23zy545Bd5436&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transfer_amount&quot;</span>: <span class="c">200000</span>,</span>
<span class="line"><span class="c">      &quot;transfer_remark&quot;</span>: <span class="s">&quot;2020年4月报销&quot;</span>,</span>
<span class="line"><span class="c">      &quot;openid&quot;</span>: <span class="s">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</span>,</span>
<span class="line"><span class="c">      &quot;user_name&quot;</span>: <span class="s">&quot;MBea9VzIqAw8mr7NcxGdPyvm…&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;employment_type&quot;</span>: <span class="s">&quot;LONG_TERM_EMPLOYMENT&quot;</span>,</span>
<span class="line"><span class="c">  &quot;employment_scene&quot;</span>: <span class="s">&quot;LOGISTICS&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;out_batch_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_id&quot;</span>: <span class="s">&quot;1030000071100999991182020050700019480001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <b>必填</b></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>特约商户号</div><small>例：<code>1111111</code></small></li><li id="post-body-sub_appid"><p><a href="#post-body-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>特约商户AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-authorization_type"><p><a href="#post-body-authorization_type"><code>authorization_type</code></a> <span>string</span> <b>必填</b></p><div>特约商户授权类型</div><small>例：<code>INFORMATION_AUTHORIZATION_TYPE</code></small></li><li id="post-body-out_batch_no"><p><a href="#post-body-out_batch_no"><code>out_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商家批次单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-body-batch_name"><p><a href="#post-body-batch_name"><code>batch_name</code></a> <span>string</span> <b>必填</b></p><div>批次名称</div><small>例：<code>2019年1月深圳分部报销单</code></small></li><li id="post-body-batch_remark"><p><a href="#post-body-batch_remark"><code>batch_remark</code></a> <span>string</span> <b>必填</b></p><div>批次备注</div><small>例：<code>2019年1月深圳分部报销单</code></small></li><li id="post-body-total_amount"><p><a href="#post-body-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>转账总金额</div><small>单位：分；例：<code>4000000</code></small></li><li id="post-body-total_num"><p><a href="#post-body-total_num"><code>total_num</code></a> <span>number</span> <b>必填</b></p><div>转账总笔数</div><small>例：<code>200</code></small></li><li id="post-body-transfer_detail_list"><p><a href="#post-body-transfer_detail_list"><code>transfer_detail_list</code></a> <span>object[]</span> <b>必填</b></p><div>转账明细列表</div><details open><summary>5 个字段</summary><ul><li id="post-body-transfer_detail_list-out_detail_no"><p><a href="#post-body-transfer_detail_list-out_detail_no"><code>out_detail_no</code></a> <span>string</span> <b>必填</b></p><div>商家明细单号</div><small>例：<code>x23zy545Bd5436</code></small></li><li id="post-body-transfer_detail_list-transfer_amount"><p><a href="#post-body-transfer_detail_list-transfer_amount"><code>transfer_amount</code></a> <span>number</span> <b>必填</b></p><div>转账金额</div><small>单位：分；例：<code>200000</code></small></li><li id="post-body-transfer_detail_list-transfer_remark"><p><a href="#post-body-transfer_detail_list-transfer_remark"><code>transfer_remark</code></a> <span>string</span> <b>必填</b></p><div>转账备注</div><small>例：<code>2020年4月报销</code></small></li><li id="post-body-transfer_detail_list-openid"><p><a href="#post-body-transfer_detail_list-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>收款用户OpenID</div><small>例：<code>o-MYE42l80oelYMDE34nYD456Xoy</code></small></li><li id="post-body-transfer_detail_list-user_name"><p><a href="#post-body-transfer_detail_list-user_name"><code>user_name</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>收款用户姓名</div><small>例：<code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></small></li></ul></details></li><li id="post-body-sp_appid"><p><a href="#post-body-sp_appid"><code>sp_appid</code></a> <span>string</span> <span>选填</span></p><div>服务商的AppID</div><small>例：<code>wxf636efh567hg4388</code></small></li><li id="post-body-employment_type"><p><a href="#post-body-employment_type"><code>employment_type</code></a> <span>string</span> <b>必填</b></p><div>用工类型</div><small>例：<code>LONG_TERM_EMPLOYMENT</code></small></li><li id="post-body-employment_scene"><p><a href="#post-body-employment_scene"><code>employment_scene</code></a> <span>string</span> <b>必填</b></p><div>用工场景</div><small>例：<code>LOGISTICS</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-out_batch_no"><p><a href="#post-response-out_batch_no"><code>out_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商家批次单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-response-batch_id"><p><a href="#post-response-batch_id"><code>batch_id</code></a> <span>string</span> <b>必填</b></p><div>微信支付批次单号</div><small>例：<code>1030000071100999991182020050700019480001</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>批次创建时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>出错或超时都用原 <code>out_batch_no</code> 重试：服务商商户号加 <code>out_batch_no</code> 不同就是新的一批，会重复付款。</li><li><code>INFORMATION_AUTHORIZATION_TYPE</code> 传 <code>sub_appid</code> 和它的 OpenID；<code>FUND_AUTHORIZATION_TYPE</code> 传 <code>sp_appid</code> 和它的 OpenID。</li><li>收款账户由用户在微工卡里选，对所有授权的商户都是同一个。</li><li>应答只是受理，结果按批次单号查询；银行可能退票，状态会由成功变为退票，钱退回商户。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>payrollCard: PayrollCard</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> payrollCard: PayrollCard</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>transferBatches: TransferBatches</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> transferBatches: TransferBatches</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 发起批量转账API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>发起批量转账API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-5"><li><code>sub_mchid: string</code> 特约商户号</li><li><code>sub_appid?: string</code> 特约商户AppID</li><li><code>authorization_type: string</code> 特约商户授权类型</li><li><code>out_batch_no: string</code> 商家批次单号</li><li><code>batch_name: string</code> 批次名称</li><li><code>batch_remark: string</code> 批次备注</li><li><code>total_amount: number</code> 转账总金额，单位：分</li><li><code>total_num: number</code> 转账总笔数</li><li><details data-fields="fields-4"><summary><code>transfer_detail_list: object[]</code> 转账明细列表</summary></details></li><li><code>sp_appid?: string</code> 服务商的AppID</li><li><code>employment_type: string</code> 用工类型</li><li><code>employment_scene: string</code> 用工场景</li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>headers: object</code> 请求头</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-8"><li><code>out_batch_no: string</code> 商家批次单号</li><li><code>batch_id: string</code> 微信支付批次单号</li><li><code>create_time: string</code> 批次创建时间</li></ul></div><div id="popup-6"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>特约商户号</p><ul><li>示例 <code>1111111</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> sp_appid?: string</code></pre><p>服务商的AppID</p><ul><li>示例 <code>wxf636efh567hg4388</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> authorization_type: string</code></pre><p>特约商户授权类型</p><ul><li>示例 <code>INFORMATION_AUTHORIZATION_TYPE</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> out_batch_no: string</code></pre><p>商家批次单号</p><ul><li>示例 <code>plfk2020042013</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> batch_name: string</code></pre><p>批次名称</p><ul><li>示例 <code>2019年1月深圳分部报销单</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> batch_remark: string</code></pre><p>批次备注</p><ul><li>示例 <code>2019年1月深圳分部报销单</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> total_amount: number</code></pre><p>转账总金额，单位：分</p><ul><li>示例 <code>4000000</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> total_num: number</code></pre><p>转账总笔数</p><ul><li>示例 <code>200</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> transfer_detail_list: object[]</code></pre><p>转账明细列表</p><ul class="members" id="fields-4"><li><code>out_detail_no: string</code> 商家明细单号</li><li><code>transfer_amount: number</code> 转账金额，单位：分</li><li><code>transfer_remark: string</code> 转账备注</li><li><code>openid: string</code> 收款用户OpenID</li><li><code>user_name: string</code> 收款用户姓名</li></ul></div><div id="popup-15"><pre><code><i>字段</i> out_detail_no: string</code></pre><p>商家明细单号</p><ul><li>示例 <code>x23zy545Bd5436</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> transfer_amount: number</code></pre><p>转账金额，单位：分</p><ul><li>示例 <code>200000</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> transfer_remark: string</code></pre><p>转账备注</p><ul><li>示例 <code>2020年4月报销</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> openid: string</code></pre><p>收款用户OpenID</p><ul><li>示例 <code>o-MYE42l80oelYMDE34nYD456Xoy</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> user_name: string</code></pre><p>收款用户姓名</p><ul><li>敏感信息，加密传输</li><li>示例 <code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></li></ul></div><div id="popup-20"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-21"><pre><code><i>导入</i> var userName: string
import userName</code></pre><p>收款用户的真实姓名</p></div><div id="popup-22"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-23"><pre><code><i>字段</i> employment_type: string</code></pre><p>用工类型</p><ul><li>示例 <code>LONG_TERM_EMPLOYMENT</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> employment_scene: string</code></pre><p>用工场景</p><ul><li>示例 <code>LOGISTICS</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> headers: object</code></pre><p>请求头</p><ul class="members" id="fields-6"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-26"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-27"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    batch_id: string;
    create_time: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    batch_id: string;
    create_time: string;
} | PromiseLike&lt;{
    batch_id: string;
    create_time: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    batch_id: string;
    create_time: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-28"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>out_batch_no: string</code> 商家批次单号</li><li><code>batch_id: string</code> 微信支付批次单号</li><li><code>create_time: string</code> 批次创建时间</li></ul></div><div id="popup-29"><pre><code><i>参数</i> batch_id: string</code></pre><p>微信支付批次单号</p></div><div id="popup-30"><pre><code><i>参数</i> create_time: string</code></pre><p>批次创建时间</p></div><div id="popup-31"><pre><code><i>字段</i> batch_id: string</code></pre><p>微信支付批次单号</p><ul><li>示例 <code>1030000071100999991182020050700019480001</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> create_time: string</code></pre><p>批次创建时间</p><ul><li>示例 <code>2015-05-20T13:29:35.120+08:00</code></li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/transfer-batches.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var transfer_batches_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, transfer_batches_default as default };
