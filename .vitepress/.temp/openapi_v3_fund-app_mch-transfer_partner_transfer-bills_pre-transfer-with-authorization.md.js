import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md
var __pageData = JSON.parse("{\"title\":\"发起转账并完成免确认收款授权（服务商商家转账）\",\"description\":\"服务商替子商户首次付款给某人，收款确认页上同时请他同意免确认；同意后，子商户给他转账不必再拉起页面。\",\"frontmatter\":{\"title\":\"发起转账并完成免确认收款授权（服务商商家转账）\",\"description\":\"服务商替子商户首次付款给某人，收款确认页上同时请他同意免确认；同意后，子商户给他转账不必再拉起页面。\",\"product\":\"资金应用∙转账∙用户确认模式\",\"roles\":[\"服务商\"],\"updated\":\"2025-12-09T00:00:00.000Z\",\"section\":\"transfer\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md\",\"filePath\":\"openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transfer">商家转账</a></li><li aria-current="page">发起转账并完成免确认收款授权（服务商商家转账）</li></ol></nav><h1 id="post" tabindex="-1">发起转账并完成免确认收款授权（服务商商家转账） <a class="header-anchor" href="#post" aria-label="Permalink to “发起转账并完成免确认收款授权（服务商商家转账）”">​</a></h1><p>服务商替子商户首次付款给某人，收款确认页上同时请他同意免确认；同意后，子商户给他转账不必再拉起页面。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization">复制地址</button><button type="button" data-copy="wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2025-12-09">2025-12-09</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">fundApp</span>.<span class="hover" aria-describedby="popup-4">mchTransfer</span>.<span class="hover" aria-describedby="popup-5">partner</span>.<span class="hover" aria-describedby="popup-6">transferBills</span>.<span class="hover" aria-describedby="popup-7">preTransferWithAuthorization</span>.<span class="f hover" aria-describedby="popup-8">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">out_bill_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">transfer_scene_id</span>: <span class="s">&#39;1005&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">user_name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-15">encrypt</span>(<span class="hover" aria-describedby="popup-16">payeeName</span>, <span class="hover" aria-describedby="popup-17">platformPublicKey</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">transfer_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">transfer_remark</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">transfer_scene_report_infos</span>: [</span>
<span class="line">    { <span class="hover" aria-describedby="popup-22">info_type</span>: <span class="s">&#39;岗位类型&#39;</span>, <span class="hover" aria-describedby="popup-23">info_content</span>: <span class="s">&#39;外卖员&#39;</span> },</span>
<span class="line">    { <span class="hover" aria-describedby="popup-22">info_type</span>: <span class="s">&#39;报酬说明&#39;</span>, <span class="hover" aria-describedby="popup-23">info_content</span>: <span class="s">&#39;7 月份配送费&#39;</span> },</span>
<span class="line">  ],</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">authorization_info</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-25">user_display_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-26">out_authorization_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">authorization_notify_url</span>,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-28">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-29">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-30">then</span>(({ <span class="p hover quiet" aria-describedby="popup-31">data</span>: { <span class="p hover" aria-describedby="popup-32">transfer_bill_no</span>, <span class="p hover" aria-describedby="popup-33">package_info</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-34">transfer_bill_no</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-35">package</span>: <span class="hover" aria-describedby="popup-33">package_info</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">transfer_bill_no</span>, <span class="c">package_info</span> } } <span class="k">= await</span> wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  appid,</span>
<span class="line">  out_bill_no,</span>
<span class="line">  transfer_scene_id: <span class="s">&#39;1005&#39;</span>,</span>
<span class="line">  openid,</span>
<span class="line">  user_name: Rsa.<span class="f">encrypt</span>(payeeName, platformPublicKey),</span>
<span class="line">  transfer_amount,</span>
<span class="line">  transfer_remark,</span>
<span class="line">  notify_url,</span>
<span class="line">  transfer_scene_report_infos: [</span>
<span class="line">    { info_type: <span class="s">&#39;岗位类型&#39;</span>, info_content: <span class="s">&#39;外卖员&#39;</span> },</span>
<span class="line">    { info_type: <span class="s">&#39;报酬说明&#39;</span>, info_content: <span class="s">&#39;7 月份配送费&#39;</span> },</span>
<span class="line">  ],</span>
<span class="line">  authorization_info: {</span>
<span class="line">    user_display_name,</span>
<span class="line">    out_authorization_no,</span>
<span class="line">    authorization_notify_url,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  transfer_bill_no,</span>
<span class="line">  package: package_info,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  appid,</span>
<span class="line">  out_bill_no,</span>
<span class="line">  transfer_scene_id: <span class="s">&#39;1005&#39;</span>,</span>
<span class="line">  openid,</span>
<span class="line">  user_name: Rsa.<span class="f">encrypt</span>(payeeName, platformPublicKey),</span>
<span class="line">  transfer_amount,</span>
<span class="line">  transfer_remark,</span>
<span class="line">  notify_url,</span>
<span class="line">  transfer_scene_report_infos: [</span>
<span class="line">    { info_type: <span class="s">&#39;岗位类型&#39;</span>, info_content: <span class="s">&#39;外卖员&#39;</span> },</span>
<span class="line">    { info_type: <span class="s">&#39;报酬说明&#39;</span>, info_content: <span class="s">&#39;7 月份配送费&#39;</span> },</span>
<span class="line">  ],</span>
<span class="line">  authorization_info: {</span>
<span class="line">    user_display_name,</span>
<span class="line">    out_authorization_no,</span>
<span class="line">    authorization_notify_url,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">transfer_bill_no</span>, <span class="p">package_info</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  transfer_bill_no,</span>
<span class="line">  package: package_info,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  appid,</span>
<span class="line">  out_bill_no,</span>
<span class="line">  transfer_scene_id: <span class="s">&#39;1005&#39;</span>,</span>
<span class="line">  openid,</span>
<span class="line">  user_name: Rsa.<span class="f">encrypt</span>(payeeName, platformPublicKey),</span>
<span class="line">  transfer_amount,</span>
<span class="line">  transfer_remark,</span>
<span class="line">  notify_url,</span>
<span class="line">  transfer_scene_report_infos: [</span>
<span class="line">    { info_type: <span class="s">&#39;岗位类型&#39;</span>, info_content: <span class="s">&#39;外卖员&#39;</span> },</span>
<span class="line">    { info_type: <span class="s">&#39;报酬说明&#39;</span>, info_content: <span class="s">&#39;7 月份配送费&#39;</span> },</span>
<span class="line">  ],</span>
<span class="line">  authorization_info: {</span>
<span class="line">    user_display_name,</span>
<span class="line">    out_authorization_no,</span>
<span class="line">    authorization_notify_url,</span>
<span class="line">  },</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900001121&quot;,</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wxf636efh567hg4356&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_bill_no&quot;: &quot;plfk2020042013&quot;,</span></span>
<span class="line"><span class="s">  &quot;transfer_scene_id&quot;: &quot;1005&quot;,</span></span>
<span class="line"><span class="s">  &quot;openid&quot;: &quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;,</span></span>
<span class="line"><span class="s">  &quot;user_name&quot;: &quot;Ptco6kgxhFAmO7e1zbZF7TV3…&quot;,</span></span>
<span class="line"><span class="s">  &quot;transfer_amount&quot;: 400000,</span></span>
<span class="line"><span class="s">  &quot;transfer_remark&quot;: &quot;2020年4月报销&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://www.weixin.qq.com/wxpay/pay.php&quot;,</span></span>
<span class="line"><span class="s">  &quot;transfer_scene_report_infos&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;info_type&quot;: &quot;岗位类型&quot;,</span></span>
<span class="line"><span class="s">      &quot;info_content&quot;: &quot;外卖员&quot;</span></span>
<span class="line"><span class="s">    },</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;info_type&quot;: &quot;报酬说明&quot;,</span></span>
<span class="line"><span class="s">      &quot;info_content&quot;: &quot;7 月份配送费&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;authorization_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;user_display_name&quot;: &quot;wx_123456&quot;,</span></span>
<span class="line"><span class="s">    &quot;out_authorization_no&quot;: &quot;plfk2020042013&quot;,</span></span>
<span class="line"><span class="s">    &quot;authorization_notify_url&quot;: &quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001121&quot;</span>,</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wxf636efh567hg4356&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_bill_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transfer_scene_id&quot;</span>: <span class="s">&quot;1005&quot;</span>,</span>
<span class="line"><span class="c">  &quot;openid&quot;</span>: <span class="s">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</span>,</span>
<span class="line"><span class="c">  &quot;user_name&quot;</span>: <span class="s">&quot;Ptco6kgxhFAmO7e1zbZF7TV3…&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transfer_amount&quot;</span>: <span class="c">400000</span>,</span>
<span class="line"><span class="c">  &quot;transfer_remark&quot;</span>: <span class="s">&quot;2020年4月报销&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transfer_scene_report_infos&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;info_type&quot;</span>: <span class="s">&quot;岗位类型&quot;</span>,</span>
<span class="line"><span class="c">      &quot;info_content&quot;</span>: <span class="s">&quot;外卖员&quot;</span></span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;info_type&quot;</span>: <span class="s">&quot;报酬说明&quot;</span>,</span>
<span class="line"><span class="c">      &quot;info_content&quot;</span>: <span class="s">&quot;7 月份配送费&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;authorization_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;user_display_name&quot;</span>: <span class="s">&quot;wx_123456&quot;</span>,</span>
<span class="line"><span class="c">    &quot;out_authorization_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">    &quot;authorization_notify_url&quot;</span>: <span class="s">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001121&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_bill_no&quot;</span>: <span class="s">&quot;plfk2020042013&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transfer_bill_no&quot;</span>: <span class="s">&quot;1330000071100999991182020050700019480001&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;package_info&quot;</span>: <span class="s">&quot;affffddafdfafddffda==&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001121</code></small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>商户AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-out_bill_no"><p><a href="#post-body-out_bill_no"><code>out_bill_no</code></a> <span>string</span> <b>必填</b></p><div>商户单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-body-openid"><p><a href="#post-body-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>收款用户OpenID</div><small>例：<code>o-MYE42l80oelYMDE34nYD456Xoy</code></small></li><li id="post-body-user_name"><p><a href="#post-body-user_name"><code>user_name</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>收款用户姓名</div><small>例：<code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></small></li><li id="post-body-transfer_amount"><p><a href="#post-body-transfer_amount"><code>transfer_amount</code></a> <span>number</span> <b>必填</b></p><div>转账金额</div><small>单位：分；例：<code>400000</code></small></li><li id="post-body-transfer_remark"><p><a href="#post-body-transfer_remark"><code>transfer_remark</code></a> <span>string</span> <b>必填</b></p><div>转账备注</div><small>例：<code>2020年4月报销</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <span>选填</span></p><div>通知地址</div><small>例：<code>https://www.weixin.qq.com/wxpay/pay.php</code></small></li><li id="post-body-user_recv_perception"><p><a href="#post-body-user_recv_perception"><code>user_recv_perception</code></a> <span>string</span> <span>选填</span></p><div>用户收款感知</div><small>例：<code>现金奖励</code></small></li><li id="post-body-transfer_scene_id"><p><a href="#post-body-transfer_scene_id"><code>transfer_scene_id</code></a> <span>string</span> <b>必填</b></p><div>转账场景ID</div><div class="values"><span><code>1000</code></span><span><code>1002</code></span><span><code>1004</code></span><span><code>1005</code></span><span><code>1009</code></span><span><code>1010</code></span><span><code>1011</code></span><span><code>1013</code></span></div></li><li id="post-body-transfer_scene_report_infos"><p><a href="#post-body-transfer_scene_report_infos"><code>transfer_scene_report_infos</code></a> <span>object[]</span> <b>必填</b></p><div>转账场景报备信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-transfer_scene_report_infos-info_type"><p><a href="#post-body-transfer_scene_report_infos-info_type"><code>info_type</code></a> <span>string</span> <b>必填</b></p><div>信息类型</div><small>例：<code>活动名称</code></small></li><li id="post-body-transfer_scene_report_infos-info_content"><p><a href="#post-body-transfer_scene_report_infos-info_content"><code>info_content</code></a> <span>string</span> <b>必填</b></p><div>信息内容</div><small>例：<code>注册会员有礼</code></small></li></ul></details></li><li id="post-body-authorization_info"><p><a href="#post-body-authorization_info"><code>authorization_info</code></a> <span>object</span> <span>选填</span></p><div>自动收款授权信息</div><details open><summary>3 个字段</summary><ul><li id="post-body-authorization_info-user_display_name"><p><a href="#post-body-authorization_info-user_display_name"><code>user_display_name</code></a> <span>string</span> <b>必填</b></p><div>用户展示名称</div><small>例：<code>wx_123456</code></small></li><li id="post-body-authorization_info-out_authorization_no"><p><a href="#post-body-authorization_info-out_authorization_no"><code>out_authorization_no</code></a> <span>string</span> <b>必填</b></p><div>商户侧授权单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-body-authorization_info-authorization_notify_url"><p><a href="#post-body-authorization_info-authorization_notify_url"><code>authorization_notify_url</code></a> <span>string</span> <b>必填</b></p><div>自动收款授权结果通知地址</div><small>例：<code>https://www.weixin.qq.com/wxpay/pay.php</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-sub_mchid"><p><a href="#post-response-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001121</code></small></li><li id="post-response-out_bill_no"><p><a href="#post-response-out_bill_no"><code>out_bill_no</code></a> <span>string</span> <b>必填</b></p><div>商户单号</div><small>例：<code>plfk2020042013</code></small></li><li id="post-response-transfer_bill_no"><p><a href="#post-response-transfer_bill_no"><code>transfer_bill_no</code></a> <span>string</span> <b>必填</b></p><div>微信转账单号</div><small>例：<code>1330000071100999991182020050700019480001</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>单据创建时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-package_info"><p><a href="#post-response-package_info"><code>package_info</code></a> <span>string</span> <b>必填</b></p><div>跳转领取页面的package信息</div><small>例：<code>affffddafdfafddffda==</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>与<a href="./../../transfer-bills/pre-transfer-with-authorization">商户自己的同名接口</a>的差别：多传出资的 <code>sub_mchid</code>，没有 <code>sponsor_mchid</code>，应答没有 <code>state</code>。</li><li>用户没收款，或收了款没同意授权，就不产生授权，也不通知授权结果。</li><li>出错不要换 <code>out_bill_no</code>，先<a href="./out-bill-no/{out_bill_no}">查原单</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>fundApp: FundApp</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> fundApp: FundApp</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> mchTransfer: MchTransfer</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>partner: Partner</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> partner: Partner</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>transferBills: TransferBills</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> transferBills: TransferBills</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>preTransferWithAuthorization: PreTransferWithAuthorization</code></summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> preTransferWithAuthorization: PreTransferWithAuthorization</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 发起转账并完成自动收款授权</li></ul></div><div id="popup-8"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>发起转账并完成自动收款授权</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-18"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>appid: string</code> 商户AppID</li><li><code>out_bill_no: string</code> 商户单号</li><li><code>openid: string</code> 收款用户OpenID</li><li><code>user_name?: string</code> 收款用户姓名</li><li><code>transfer_amount: number</code> 转账金额，单位：分</li><li><code>transfer_remark: string</code> 转账备注</li><li><code>notify_url?: string</code> 通知地址</li><li><code>user_recv_perception?: string</code> 用户收款感知</li><li><code>transfer_scene_id: &quot;1000&quot; | &quot;1002&quot; | &quot;1004&quot; | &quot;1005&quot; | &quot;1009&quot; | &quot;1010&quot; | &quot;1011&quot; | &quot;1013&quot;</code> 转账场景ID</li><li><details data-fields="fields-16"><summary><code>transfer_scene_report_infos: object[]</code> 转账场景报备信息</summary></details></li><li><details data-fields="fields-17"><summary><code>authorization_info?: object</code> 自动收款授权信息</summary></details></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-20"><li><details data-fields="fields-19"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-21"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>out_bill_no: string</code> 商户单号</li><li><code>transfer_bill_no: string</code> 微信转账单号</li><li><code>create_time: string</code> 单据创建时间</li><li><code>package_info: string</code> 跳转领取页面的package信息</li></ul></div><div id="popup-9"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>二级商户号</p><ul><li>示例 <code>1900001121</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> appid: string</code></pre><p>商户AppID</p><ul><li>示例 <code>wxf636efh567hg4356</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> out_bill_no: string</code></pre><p>商户单号</p><ul><li>示例 <code>plfk2020042013</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> transfer_scene_id: &quot;1000&quot; | &quot;1002&quot; | &quot;1004&quot; | &quot;1005&quot; | &quot;1009&quot; | &quot;1010&quot; | &quot;1011&quot; | &quot;1013&quot;</code></pre><p>转账场景ID</p><ul><li>示例 <code>1000</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> openid: string</code></pre><p>收款用户OpenID</p><ul><li>示例 <code>o-MYE42l80oelYMDE34nYD456Xoy</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> user_name?: string</code></pre><p>收款用户姓名</p><ul><li>敏感信息，加密传输</li><li>示例 <code>757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45</code></li></ul></div><div id="popup-15"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-16"><pre><code><i>导入</i> var payeeName: string
import payeeName</code></pre><p>收款用户的姓名</p></div><div id="popup-17"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-18"><pre><code><i>字段</i> transfer_amount: number</code></pre><p>转账金额，单位：分</p><ul><li>示例 <code>400000</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> transfer_remark: string</code></pre><p>转账备注</p><ul><li>示例 <code>2020年4月报销</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> notify_url?: string</code></pre><p>通知地址</p><ul><li>示例 <code>https://www.weixin.qq.com/wxpay/pay.php</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> transfer_scene_report_infos: object[]</code></pre><p>转账场景报备信息</p><ul class="members" id="fields-16"><li><code>info_type: string</code> 信息类型</li><li><code>info_content: string</code> 信息内容</li></ul></div><div id="popup-22"><pre><code><i>字段</i> info_type: string</code></pre><p>信息类型</p><ul><li>示例 <code>活动名称</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> info_content: string</code></pre><p>信息内容</p><ul><li>示例 <code>注册会员有礼</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> authorization_info?: object</code></pre><p>自动收款授权信息</p><ul class="members" id="fields-17"><li><code>user_display_name: string</code> 用户展示名称</li><li><code>out_authorization_no: string</code> 商户侧授权单号</li><li><code>authorization_notify_url: string</code> 自动收款授权结果通知地址</li></ul></div><div id="popup-25"><pre><code><i>字段</i> user_display_name: string</code></pre><p>用户展示名称</p><ul><li>示例 <code>wx_123456</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> out_authorization_no: string</code></pre><p>商户侧授权单号</p><ul><li>示例 <code>plfk2020042013</code></li></ul></div><div id="popup-27"><pre><code><i>字段</i> authorization_notify_url: string</code></pre><p>自动收款授权结果通知地址</p><ul><li>示例 <code>https://www.weixin.qq.com/wxpay/pay.php</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-19"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-29"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-30"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    transfer_bill_no: string;
    package: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    transfer_bill_no: string;
    package: string;
} | PromiseLike&lt;{
    transfer_bill_no: string;
    package: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    transfer_bill_no: string;
    package: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-31"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>out_bill_no: string</code> 商户单号</li><li><code>transfer_bill_no: string</code> 微信转账单号</li><li><code>create_time: string</code> 单据创建时间</li><li><code>package_info: string</code> 跳转领取页面的package信息</li></ul></div><div id="popup-32"><pre><code><i>参数</i> transfer_bill_no: string</code></pre><p>微信转账单号</p></div><div id="popup-33"><pre><code><i>参数</i> package_info: string</code></pre><p>跳转领取页面的package信息</p></div><div id="popup-34"><pre><code><i>字段</i> transfer_bill_no: string</code></pre><p>微信转账单号</p><ul><li>示例 <code>1330000071100999991182020050700019480001</code></li></ul></div><div id="popup-35"><pre><code><i>字段</i> package: string</code></pre></div><ul class="members" id="fields-0"><li><code>partner: Partner …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>fundApp: FundApp</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>transferBills: TransferBills …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>partner: Partner</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>preTransferWithAuthorization: PreTransferWithAuthorization …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>transferBills: TransferBills</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>partner: Partner</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var pre_transfer_with_authorization_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, pre_transfer_with_authorization_default as default };
