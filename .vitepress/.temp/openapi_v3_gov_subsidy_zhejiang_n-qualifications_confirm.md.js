import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md
var __pageData = JSON.parse("{\"title\":\"N 品类核销（国补∙浙江）\",\"description\":\"浙江的 N 品类订单核销时不传凭证码，成交或退货后把购买人和商品明细成批上报完成核销，每条明细有自己的流水号。\",\"frontmatter\":{\"title\":\"N 品类核销（国补∙浙江）\",\"description\":\"浙江的 N 品类订单核销时不传凭证码，成交或退货后把购买人和商品明细成批上报完成核销，每条明细有自己的流水号。\",\"product\":\"国补专区\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2025-04-07T00:00:00.000Z\",\"section\":\"gov-subsidy\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md\",\"filePath\":\"openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/gov-subsidy">国补专区</a></li><li aria-current="page">N 品类核销（国补∙浙江）</li></ol></nav><h1 id="post" tabindex="-1">N 品类核销（国补∙浙江） <a class="header-anchor" href="#post" aria-label="Permalink to “N 品类核销（国补∙浙江）”">​</a></h1><p>浙江的 N 品类订单核销时不传凭证码，成交或退货后把购买人和商品明细成批上报完成核销，每条明细有自己的流水号。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/gov/subsidy/zhejiang/n-qualifications/confirm</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/gov/subsidy/zhejiang/n-qualifications/confirm">复制地址</button><button type="button" data-copy="wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2025-04-07">2025-04-07</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">gov</span>.<span class="hover" aria-describedby="popup-4">subsidy</span>.<span class="hover" aria-describedby="popup-5">zhejiang</span>.<span class="hover" aria-describedby="popup-6">nQualifications</span>.<span class="hover" aria-describedby="popup-7">confirm</span>.<span class="f hover" aria-describedby="popup-8">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">req_ssn</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">data</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">serial_num</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">cate_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">cert_no</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-14">encrypt</span>(<span class="hover" aria-describedby="popup-15">certNumber</span>, <span class="hover" aria-describedby="popup-16">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-14">encrypt</span>(<span class="hover" aria-describedby="popup-18">realName</span>, <span class="hover" aria-describedby="popup-16">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">tel</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-14">encrypt</span>(<span class="hover" aria-describedby="popup-20">phoneNumber</span>, <span class="hover" aria-describedby="popup-16">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">address</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-14">encrypt</span>(<span class="hover" aria-describedby="popup-22">deliveryAddress</span>, <span class="hover" aria-describedby="popup-16">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-23">operation_time</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-24">sales</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-25">status</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-26">subsidy</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">add_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-28">sale_models</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-29">brand</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-30">activity_add_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-31">uniscid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-32">corp_name</span>,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-33">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-34">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-35">then</span>(({ <span class="p hover quiet" aria-describedby="popup-36">data</span>: { <span class="p hover" aria-describedby="popup-37">resp_code</span>, <span class="p hover" aria-describedby="popup-38">resp_desc</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-37">resp_code</span> <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> <span class="hover" aria-describedby="popup-38">resp_desc</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">resp_code</span>, <span class="c">resp_desc</span> } } <span class="k">= await</span> wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.<span class="f">post</span>({</span>
<span class="line">  req_ssn,</span>
<span class="line">  data: [{</span>
<span class="line">    serial_num,</span>
<span class="line">    cate_code,</span>
<span class="line">    cert_no: Rsa.<span class="f">encrypt</span>(certNumber, platformPublicKey),</span>
<span class="line">    name: Rsa.<span class="f">encrypt</span>(realName, platformPublicKey),</span>
<span class="line">    tel: Rsa.<span class="f">encrypt</span>(phoneNumber, platformPublicKey),</span>
<span class="line">    address: Rsa.<span class="f">encrypt</span>(deliveryAddress, platformPublicKey),</span>
<span class="line">    operation_time,</span>
<span class="line">    sales,</span>
<span class="line">    status,</span>
<span class="line">    subsidy,</span>
<span class="line">    add_code,</span>
<span class="line">    sale_models,</span>
<span class="line">    brand,</span>
<span class="line">    activity_add_code,</span>
<span class="line">    uniscid,</span>
<span class="line">    corp_name,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> resp_code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> resp_desc</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/gov/subsidy/zhejiang/n-qualifications/confirm&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  req_ssn,</span>
<span class="line">  data: [{</span>
<span class="line">    serial_num,</span>
<span class="line">    cate_code,</span>
<span class="line">    cert_no: Rsa.<span class="f">encrypt</span>(certNumber, platformPublicKey),</span>
<span class="line">    name: Rsa.<span class="f">encrypt</span>(realName, platformPublicKey),</span>
<span class="line">    tel: Rsa.<span class="f">encrypt</span>(phoneNumber, platformPublicKey),</span>
<span class="line">    address: Rsa.<span class="f">encrypt</span>(deliveryAddress, platformPublicKey),</span>
<span class="line">    operation_time,</span>
<span class="line">    sales,</span>
<span class="line">    status,</span>
<span class="line">    subsidy,</span>
<span class="line">    add_code,</span>
<span class="line">    sale_models,</span>
<span class="line">    brand,</span>
<span class="line">    activity_add_code,</span>
<span class="line">    uniscid,</span>
<span class="line">    corp_name,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">resp_code</span>, <span class="p">resp_desc</span> } }) <span class="k">=&gt;</span> resp_code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> resp_desc)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.<span class="f">post</span>({</span>
<span class="line">  req_ssn,</span>
<span class="line">  data: [{</span>
<span class="line">    serial_num,</span>
<span class="line">    cate_code,</span>
<span class="line">    cert_no: Rsa.<span class="f">encrypt</span>(certNumber, platformPublicKey),</span>
<span class="line">    name: Rsa.<span class="f">encrypt</span>(realName, platformPublicKey),</span>
<span class="line">    tel: Rsa.<span class="f">encrypt</span>(phoneNumber, platformPublicKey),</span>
<span class="line">    address: Rsa.<span class="f">encrypt</span>(deliveryAddress, platformPublicKey),</span>
<span class="line">    operation_time,</span>
<span class="line">    sales,</span>
<span class="line">    status,</span>
<span class="line">    subsidy,</span>
<span class="line">    add_code,</span>
<span class="line">    sale_models,</span>
<span class="line">    brand,</span>
<span class="line">    activity_add_code,</span>
<span class="line">    uniscid,</span>
<span class="line">    corp_name,</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/gov/subsidy/zhejiang/n-qualifications/confirm&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;req_ssn&quot;: &quot;123&quot;,</span></span>
<span class="line"><span class="s">  &quot;data&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;serial_num&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;cate_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;cert_no&quot;: &quot;U6tj4d6RXwAUC1WkyM+LT6Jm…&quot;,</span></span>
<span class="line"><span class="s">      &quot;name&quot;: &quot;Nl6rsEo4EZbf6xpm0+Bx/l9l…&quot;,</span></span>
<span class="line"><span class="s">      &quot;tel&quot;: &quot;Gj1OGrerS6fkY946OQTJ6bOR…&quot;,</span></span>
<span class="line"><span class="s">      &quot;address&quot;: &quot;Bby4TO0cIRyi1A/M09VCK7Du…&quot;,</span></span>
<span class="line"><span class="s">      &quot;operation_time&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;sales&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;status&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;subsidy&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;add_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;sale_models&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;brand&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;activity_add_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;uniscid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">      &quot;corp_name&quot;: &quot;string&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/gov/subsidy/zhejiang/n-qualifications/confirm <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;req_ssn&quot;</span>: <span class="s">&quot;123&quot;</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;serial_num&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;cate_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;cert_no&quot;</span>: <span class="s">&quot;U6tj4d6RXwAUC1WkyM+LT6Jm…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;name&quot;</span>: <span class="s">&quot;Nl6rsEo4EZbf6xpm0+Bx/l9l…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;tel&quot;</span>: <span class="s">&quot;Gj1OGrerS6fkY946OQTJ6bOR…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;address&quot;</span>: <span class="s">&quot;Bby4TO0cIRyi1A/M09VCK7Du…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;operation_time&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sales&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;status&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;subsidy&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;add_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sale_models&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;brand&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_add_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;uniscid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;corp_name&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;resp_code&quot;</span>: <span class="s">&quot;000000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;resp_desc&quot;</span>: <span class="s">&quot;成功&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-data"><p><a href="#post-body-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>品类集合</div><details open><summary>20 个字段</summary><ul><li id="post-body-data-cate_code"><p><a href="#post-body-data-cate_code"><code>cate_code</code></a> <span>string</span> <b>必填</b></p><div>品类编码</div></li><li id="post-body-data-cert_no"><p><a href="#post-body-data-cert_no"><code>cert_no</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>证件号码</div></li><li id="post-body-data-grade"><p><a href="#post-body-data-grade"><code>grade</code></a> <span>string</span> <span>选填</span></p><div>能耗等级</div></li><li id="post-body-data-name"><p><a href="#post-body-data-name"><code>name</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>姓名</div></li><li id="post-body-data-operation_time"><p><a href="#post-body-data-operation_time"><code>operation_time</code></a> <span>string</span> <b>必填</b></p><div>交易完成或商品退回时间戳</div></li><li id="post-body-data-bank_name"><p><a href="#post-body-data-bank_name"><code>bank_name</code></a> <span>string</span> <span>选填</span></p><div>银行机构名称</div></li><li id="post-body-data-bank_subsidy"><p><a href="#post-body-data-bank_subsidy"><code>bank_subsidy</code></a> <span>string</span> <span>选填</span></p><div>银行补贴金额</div></li><li id="post-body-data-plat_subsidy"><p><a href="#post-body-data-plat_subsidy"><code>plat_subsidy</code></a> <span>string</span> <span>选填</span></p><div>交易平台补贴金额</div></li><li id="post-body-data-sales"><p><a href="#post-body-data-sales"><code>sales</code></a> <span>string</span> <b>必填</b></p><div>销售金额</div></li><li id="post-body-data-status"><p><a href="#post-body-data-status"><code>status</code></a> <span>string</span> <b>必填</b></p><div>品类状态</div></li><li id="post-body-data-subsidy"><p><a href="#post-body-data-subsidy"><code>subsidy</code></a> <span>string</span> <b>必填</b></p><div>政府补贴金额</div></li><li id="post-body-data-tel"><p><a href="#post-body-data-tel"><code>tel</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>手机号</div></li><li id="post-body-data-add_code"><p><a href="#post-body-data-add_code"><code>add_code</code></a> <span>string</span> <b>必填</b></p><div>收货地区编码</div></li><li id="post-body-data-address"><p><a href="#post-body-data-address"><code>address</code></a> <span>string</span> <b>必填</b> <em>需加密</em></p><div>收货地址</div></li><li id="post-body-data-sale_models"><p><a href="#post-body-data-sale_models"><code>sale_models</code></a> <span>string</span> <b>必填</b></p><div>销售方式</div></li><li id="post-body-data-brand"><p><a href="#post-body-data-brand"><code>brand</code></a> <span>string</span> <b>必填</b></p><div>家电品牌</div></li><li id="post-body-data-activity_add_code"><p><a href="#post-body-data-activity_add_code"><code>activity_add_code</code></a> <span>string</span> <b>必填</b></p><div>活动资金地区编码</div></li><li id="post-body-data-uniscid"><p><a href="#post-body-data-uniscid"><code>uniscid</code></a> <span>string</span> <b>必填</b></p><div>统一社会信用代码</div></li><li id="post-body-data-corp_name"><p><a href="#post-body-data-corp_name"><code>corp_name</code></a> <span>string</span> <b>必填</b></p><div>销售企业名称</div></li><li id="post-body-data-serial_num"><p><a href="#post-body-data-serial_num"><code>serial_num</code></a> <span>string</span> <b>必填</b></p><div>数据流水号</div></li></ul></details></li><li id="post-body-req_ssn"><p><a href="#post-body-req_ssn"><code>req_ssn</code></a> <span>string</span> <b>必填</b></p><div>请求流水号</div><small>例：<code>123</code></small></li><li id="post-body-req_time"><p><a href="#post-body-req_time"><code>req_time</code></a> <span>string</span> <span>选填</span></p><div>请求时间</div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-resp_code"><p><a href="#post-response-resp_code"><code>resp_code</code></a> <span>string</span> <b>必填</b></p><div>响应码</div><small>例：<code>000000</code></small></li><li id="post-response-resp_desc"><p><a href="#post-response-resp_desc"><code>resp_desc</code></a> <span>string</span> <b>必填</b></p><div>响应描述</div><small>例：<code>成功</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>除姓名、证件号、手机号外，收货地址 <code>address</code> 也要加密。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>gov: Gov</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> gov: Gov</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> subsidy: Subsidy</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> zhejiang: Zhejiang</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>nQualifications: NQualifications</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> nQualifications: NQualifications</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>confirm: Confirm</code></summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> confirm: Confirm</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> n品类核销</li></ul></div><div id="popup-8"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>n品类核销</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-17"><li><details data-fields="fields-16"><summary><code>data?: object[]</code> 品类集合</summary></details></li><li><code>req_ssn: string</code> 请求流水号</li><li><code>req_time?: string</code> 请求时间</li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-19"><li><details data-fields="fields-18"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-20"><li><code>resp_code: string</code> 响应码</li><li><code>resp_desc: string</code> 响应描述</li></ul></div><div id="popup-9"><pre><code><i>字段</i> req_ssn: string</code></pre><p>请求流水号</p><ul><li>示例 <code>123</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> data?: object[]</code></pre><p>品类集合</p><ul class="members" id="fields-16"><li><code>cate_code: string</code> 品类编码</li><li><code>cert_no: string</code> 证件号码</li><li><code>grade?: string</code> 能耗等级</li><li><code>name: string</code> 姓名</li><li><code>operation_time: string</code> 交易完成或商品退回时间戳</li><li><code>bank_name?: string</code> 银行机构名称</li><li><code>bank_subsidy?: string</code> 银行补贴金额</li><li><code>plat_subsidy?: string</code> 交易平台补贴金额</li><li><code>sales: string</code> 销售金额</li><li><code>status: string</code> 品类状态</li><li><code>subsidy: string</code> 政府补贴金额</li><li><code>tel: string</code> 手机号</li><li><code>add_code: string</code> 收货地区编码</li><li><code>address: string</code> 收货地址</li><li><code>sale_models: string</code> 销售方式</li><li><code>brand: string</code> 家电品牌</li><li><code>activity_add_code: string</code> 活动资金地区编码</li><li><code>uniscid: string</code> 统一社会信用代码</li><li><code>corp_name: string</code> 销售企业名称</li><li><code>serial_num: string</code> 数据流水号</li></ul></div><div id="popup-11"><pre><code><i>字段</i> serial_num: string</code></pre><p>数据流水号</p></div><div id="popup-12"><pre><code><i>字段</i> cate_code: string</code></pre><p>品类编码</p></div><div id="popup-13"><pre><code><i>字段</i> cert_no: string</code></pre><p>证件号码</p><ul><li>敏感信息，加密传输</li></ul></div><div id="popup-14"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-15"><pre><code><i>导入</i> var certNumber: string
import certNumber</code></pre><p>购买人证件号码</p></div><div id="popup-16"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-17"><pre><code><i>字段</i> name: string</code></pre><p>姓名</p><ul><li>敏感信息，加密传输</li></ul></div><div id="popup-18"><pre><code><i>导入</i> var realName: string
import realName</code></pre><p>购买人姓名</p></div><div id="popup-19"><pre><code><i>字段</i> tel: string</code></pre><p>手机号</p><ul><li>敏感信息，加密传输</li></ul></div><div id="popup-20"><pre><code><i>导入</i> var phoneNumber: string
import phoneNumber</code></pre><p>购买人手机号</p></div><div id="popup-21"><pre><code><i>字段</i> address: string</code></pre><p>收货地址</p><ul><li>敏感信息，加密传输</li></ul></div><div id="popup-22"><pre><code><i>导入</i> var deliveryAddress: string
import deliveryAddress</code></pre><p>收货地址</p></div><div id="popup-23"><pre><code><i>字段</i> operation_time: string</code></pre><p>交易完成或商品退回时间戳</p></div><div id="popup-24"><pre><code><i>字段</i> sales: string</code></pre><p>销售金额</p></div><div id="popup-25"><pre><code><i>字段</i> status: string</code></pre><p>品类状态</p></div><div id="popup-26"><pre><code><i>字段</i> subsidy: string</code></pre><p>政府补贴金额</p></div><div id="popup-27"><pre><code><i>字段</i> add_code: string</code></pre><p>收货地区编码</p></div><div id="popup-28"><pre><code><i>字段</i> sale_models: string</code></pre><p>销售方式</p></div><div id="popup-29"><pre><code><i>字段</i> brand: string</code></pre><p>家电品牌</p></div><div id="popup-30"><pre><code><i>字段</i> activity_add_code: string</code></pre><p>活动资金地区编码</p></div><div id="popup-31"><pre><code><i>字段</i> uniscid: string</code></pre><p>统一社会信用代码</p></div><div id="popup-32"><pre><code><i>字段</i> corp_name: string</code></pre><p>销售企业名称</p></div><div id="popup-33"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-18"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-34"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-35"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string | true, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | true | PromiseLike&lt;string | true&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string | true&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-36"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>resp_code: string</code> 响应码</li><li><code>resp_desc: string</code> 响应描述</li></ul></div><div id="popup-37"><pre><code><i>参数</i> resp_code: string</code></pre><p>响应码</p></div><div id="popup-38"><pre><code><i>参数</i> resp_desc: string</code></pre><p>响应描述</p></div><ul class="members" id="fields-0"><li><code>zhejiang: Zhejiang …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>gov: Gov</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>nQualifications: NQualifications …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>confirm: Confirm …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>nQualifications: NQualifications</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var confirm_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, confirm_default as default };
