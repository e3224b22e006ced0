import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/new-tax-control-fapiao/fapiao-applications.md
var __pageData = JSON.parse("{\"title\":\"开具电子发票\",\"description\":\"顾客填好抬头后，商户提交购买方与逐行货物信息开票；应答只表示受理，开没开成看回调或查询。\",\"frontmatter\":{\"title\":\"开具电子发票\",\"description\":\"顾客填好抬头后，商户提交购买方与逐行货物信息开票；应答只表示受理，开没开成看回调或查询。\",\"product\":\"经营工具∙电子发票\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2023-10-12T00:00:00.000Z\",\"section\":\"fapiao\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/new-tax-control-fapiao/fapiao-applications.md\",\"filePath\":\"openapi/v3/new-tax-control-fapiao/fapiao-applications.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiao-applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/fapiao">电子发票</a></li><li aria-current="page">开具电子发票</li></ol></nav><h1 id="post" tabindex="-1">开具电子发票 <a class="header-anchor" href="#post" aria-label="Permalink to “开具电子发票”">​</a></h1><p>顾客填好抬头后，商户提交购买方与逐行货物信息开票；应答只表示受理，开没开成看回调或查询。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/new-tax-control-fapiao/fapiao-applications</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/new-tax-control-fapiao/fapiao-applications">复制地址</button><button type="button" data-copy="wxpay.v3.newTaxControlFapiao.fapiaoApplications.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2023-10-12">2023-10-12</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">newTaxControlFapiao</span>.<span class="hover" aria-describedby="popup-4">fapiaoApplications</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">scene</span>: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">fapiao_apply_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">buyer_information</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">type</span>: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">taxpayer_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">phone</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-14">buyerPhone</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">email</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-13">encrypt</span>(<span class="hover" aria-describedby="popup-17">buyerEmail</span>, <span class="hover" aria-describedby="popup-15">platformPublicKey</span>),</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">fapiao_information</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">fapiao_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-20">total_amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">need_list</span>: <span class="c">false</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-22">items</span>: [{</span>
<span class="line">      <span class="hover" aria-describedby="popup-23">tax_code</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-24">goods_name</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-25">quantity</span>: <span class="c">100000000</span>, <span class="m">// 数量 1</span></span>
<span class="line">      <span class="hover" aria-describedby="popup-26">total_amount</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-27">tax_rate</span>: <span class="c">1300</span>, <span class="m">// 13%</span></span>
<span class="line">      <span class="hover" aria-describedby="popup-28">tax_prefer_mark</span>: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-29">discount</span>: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-30">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-31">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-32">then</span>(({ <span class="p hover quiet" aria-describedby="popup-33">status</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-33">status</span> <span class="k">===</span><span class="c"> 202</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="c">status</span> } <span class="k">= await</span> wxpay.v3.newTaxControlFapiao.fapiaoApplications.<span class="f">post</span>({</span>
<span class="line">  scene: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  fapiao_apply_id,</span>
<span class="line">  buyer_information: {</span>
<span class="line">    type: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    name,</span>
<span class="line">    taxpayer_id,</span>
<span class="line">    phone: Rsa.<span class="f">encrypt</span>(buyerPhone, platformPublicKey),</span>
<span class="line">    email: Rsa.<span class="f">encrypt</span>(buyerEmail, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  fapiao_information: [{</span>
<span class="line">    fapiao_id,</span>
<span class="line">    total_amount,</span>
<span class="line">    need_list: <span class="c">false</span>,</span>
<span class="line">    items: [{</span>
<span class="line">      tax_code,</span>
<span class="line">      goods_name,</span>
<span class="line">      quantity: <span class="c">100000000</span>, <span class="m">// 数量 1</span></span>
<span class="line">      total_amount,</span>
<span class="line">      tax_rate: <span class="c">1300</span>, <span class="m">// 13%</span></span>
<span class="line">      tax_prefer_mark: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      discount: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> status <span class="k">===</span><span class="c"> 202</span></span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  scene: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  fapiao_apply_id,</span>
<span class="line">  buyer_information: {</span>
<span class="line">    type: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    name,</span>
<span class="line">    taxpayer_id,</span>
<span class="line">    phone: Rsa.<span class="f">encrypt</span>(buyerPhone, platformPublicKey),</span>
<span class="line">    email: Rsa.<span class="f">encrypt</span>(buyerEmail, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  fapiao_information: [{</span>
<span class="line">    fapiao_id,</span>
<span class="line">    total_amount,</span>
<span class="line">    need_list: <span class="c">false</span>,</span>
<span class="line">    items: [{</span>
<span class="line">      tax_code,</span>
<span class="line">      goods_name,</span>
<span class="line">      quantity: <span class="c">100000000</span>, <span class="m">// 数量 1</span></span>
<span class="line">      total_amount,</span>
<span class="line">      tax_rate: <span class="c">1300</span>, <span class="m">// 13%</span></span>
<span class="line">      tax_prefer_mark: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      discount: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">status</span> }) <span class="k">=&gt;</span> status <span class="k">===</span><span class="c"> 202</span>)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.newTaxControlFapiao.fapiaoApplications.<span class="f">post</span>({</span>
<span class="line">  scene: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  fapiao_apply_id,</span>
<span class="line">  buyer_information: {</span>
<span class="line">    type: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    name,</span>
<span class="line">    taxpayer_id,</span>
<span class="line">    phone: Rsa.<span class="f">encrypt</span>(buyerPhone, platformPublicKey),</span>
<span class="line">    email: Rsa.<span class="f">encrypt</span>(buyerEmail, platformPublicKey),</span>
<span class="line">  },</span>
<span class="line">  fapiao_information: [{</span>
<span class="line">    fapiao_id,</span>
<span class="line">    total_amount,</span>
<span class="line">    need_list: <span class="c">false</span>,</span>
<span class="line">    items: [{</span>
<span class="line">      tax_code,</span>
<span class="line">      goods_name,</span>
<span class="line">      quantity: <span class="c">100000000</span>, <span class="m">// 数量 1</span></span>
<span class="line">      total_amount,</span>
<span class="line">      tax_rate: <span class="c">1300</span>, <span class="m">// 13%</span></span>
<span class="line">      tax_prefer_mark: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      discount: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/new-tax-control-fapiao/fapiao-applications&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;scene&quot;: &quot;WITH_WECHATPAY&quot;,</span></span>
<span class="line"><span class="s">  &quot;fapiao_apply_id&quot;: &quot;4200000444201910177461284488&quot;,</span></span>
<span class="line"><span class="s">  &quot;buyer_information&quot;: {</span></span>
<span class="line"><span class="s">    &quot;type&quot;: &quot;ORGANIZATION&quot;,</span></span>
<span class="line"><span class="s">    &quot;name&quot;: &quot;深圳市南山区测试企业&quot;,</span></span>
<span class="line"><span class="s">    &quot;taxpayer_id&quot;: &quot;202003261233701778&quot;,</span></span>
<span class="line"><span class="s">    &quot;phone&quot;: &quot;BV5Yi5HAhQL/wSUsJYFKlQSv…&quot;,</span></span>
<span class="line"><span class="s">    &quot;email&quot;: &quot;lE3WM7l7GaJsFJsErxAQMG4R…&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;fapiao_information&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;fapiao_id&quot;: &quot;20200701123456&quot;,</span></span>
<span class="line"><span class="s">      &quot;total_amount&quot;: 429900,</span></span>
<span class="line"><span class="s">      &quot;need_list&quot;: false,</span></span>
<span class="line"><span class="s">      &quot;items&quot;: [</span></span>
<span class="line"><span class="s">        {</span></span>
<span class="line"><span class="s">          &quot;tax_code&quot;: &quot;3010101020203000000&quot;,</span></span>
<span class="line"><span class="s">          &quot;goods_name&quot;: &quot;出租汽车客运服务&quot;,</span></span>
<span class="line"><span class="s">          &quot;quantity&quot;: 100000000,</span></span>
<span class="line"><span class="s">          &quot;total_amount&quot;: 429900,</span></span>
<span class="line"><span class="s">          &quot;tax_rate&quot;: 1300,</span></span>
<span class="line"><span class="s">          &quot;tax_prefer_mark&quot;: &quot;NO_FAVORABLE&quot;,</span></span>
<span class="line"><span class="s">          &quot;discount&quot;: false</span></span>
<span class="line"><span class="s">        }</span></span>
<span class="line"><span class="s">      ]</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/new-tax-control-fapiao/fapiao-applications <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;scene&quot;</span>: <span class="s">&quot;WITH_WECHATPAY&quot;</span>,</span>
<span class="line"><span class="c">  &quot;fapiao_apply_id&quot;</span>: <span class="s">&quot;4200000444201910177461284488&quot;</span>,</span>
<span class="line"><span class="c">  &quot;buyer_information&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;type&quot;</span>: <span class="s">&quot;ORGANIZATION&quot;</span>,</span>
<span class="line"><span class="c">    &quot;name&quot;</span>: <span class="s">&quot;深圳市南山区测试企业&quot;</span>,</span>
<span class="line"><span class="c">    &quot;taxpayer_id&quot;</span>: <span class="s">&quot;202003261233701778&quot;</span>,</span>
<span class="line"><span class="c">    &quot;phone&quot;</span>: <span class="s">&quot;BV5Yi5HAhQL/wSUsJYFKlQSv…&quot;</span>,</span>
<span class="line"><span class="c">    &quot;email&quot;</span>: <span class="s">&quot;lE3WM7l7GaJsFJsErxAQMG4R…&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;fapiao_information&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;fapiao_id&quot;</span>: <span class="s">&quot;20200701123456&quot;</span>,</span>
<span class="line"><span class="c">      &quot;total_amount&quot;</span>: <span class="c">429900</span>,</span>
<span class="line"><span class="c">      &quot;need_list&quot;</span>: <span class="c">false</span>,</span>
<span class="line"><span class="c">      &quot;items&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;tax_code&quot;</span>: <span class="s">&quot;3010101020203000000&quot;</span>,</span>
<span class="line"><span class="c">          &quot;goods_name&quot;</span>: <span class="s">&quot;出租汽车客运服务&quot;</span>,</span>
<span class="line"><span class="c">          &quot;quantity&quot;</span>: <span class="c">100000000</span>,</span>
<span class="line"><span class="c">          &quot;total_amount&quot;</span>: <span class="c">429900</span>,</span>
<span class="line"><span class="c">          &quot;tax_rate&quot;</span>: <span class="c">1300</span>,</span>
<span class="line"><span class="c">          &quot;tax_prefer_mark&quot;</span>: <span class="s">&quot;NO_FAVORABLE&quot;</span>,</span>
<span class="line"><span class="c">          &quot;discount&quot;</span>: <span class="c">false</span></span>
<span class="line">        }</span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-scene"><p><a href="#post-body-scene"><code>scene</code></a> <span>string</span> <b>必填</b></p><div>开票场景，WITH_WECHATPAY 微信支付场景、WITHOUT_WECHATPAY 非微信支付场景</div><small>例：<code>WITH_WECHATPAY</code></small></li><li id="post-body-fapiao_apply_id"><p><a href="#post-body-fapiao_apply_id"><code>fapiao_apply_id</code></a> <span>string</span> <b>必填</b></p><div>发票申请单号</div><small>例：<code>4200000444201910177461284488</code></small></li><li id="post-body-buyer_information"><p><a href="#post-body-buyer_information"><code>buyer_information</code></a> <span>object</span> <b>必填</b></p><div>购买方信息</div><details open><summary>9 个字段</summary><ul><li id="post-body-buyer_information-type"><p><a href="#post-body-buyer_information-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>购买方类型，INDIVIDUAL 个人、ORGANIZATION 单位</div><small>例：<code>ORGANIZATION</code></small></li><li id="post-body-buyer_information-name"><p><a href="#post-body-buyer_information-name"><code>name</code></a> <span>string</span> <b>必填</b></p><div>名称</div><small>例：<code>深圳市南山区测试企业</code></small></li><li id="post-body-buyer_information-taxpayer_id"><p><a href="#post-body-buyer_information-taxpayer_id"><code>taxpayer_id</code></a> <span>string</span> <span>选填</span></p><div>纳税人识别号</div><small>例：<code>202003261233701778</code></small></li><li id="post-body-buyer_information-address"><p><a href="#post-body-buyer_information-address"><code>address</code></a> <span>string</span> <span>选填</span></p><div>地址</div><small>例：<code>深圳市南山区深南大道10000号</code></small></li><li id="post-body-buyer_information-telephone"><p><a href="#post-body-buyer_information-telephone"><code>telephone</code></a> <span>string</span> <span>选填</span></p><div>电话</div><small>例：<code>075512345678</code></small></li><li id="post-body-buyer_information-bank_name"><p><a href="#post-body-buyer_information-bank_name"><code>bank_name</code></a> <span>string</span> <span>选填</span></p><div>开户银行</div><small>例：<code>测试银行</code></small></li><li id="post-body-buyer_information-bank_account"><p><a href="#post-body-buyer_information-bank_account"><code>bank_account</code></a> <span>string</span> <span>选填</span></p><div>银行账号</div><small>例：<code>62001234567890</code></small></li><li id="post-body-buyer_information-phone"><p><a href="#post-body-buyer_information-phone"><code>phone</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>手机号</div><small>例：<code>pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB</code></small></li><li id="post-body-buyer_information-email"><p><a href="#post-body-buyer_information-email"><code>email</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>邮箱地址</div><small>例：<code>pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB</code></small></li></ul></details></li><li id="post-body-fapiao_information"><p><a href="#post-body-fapiao_information"><code>fapiao_information</code></a> <span>object[]</span> <b>必填</b></p><div>需要开具的发票信息</div><details open><summary>5 个字段</summary><ul><li id="post-body-fapiao_information-fapiao_id"><p><a href="#post-body-fapiao_information-fapiao_id"><code>fapiao_id</code></a> <span>string</span> <b>必填</b></p><div>商户发票单号</div><small>例：<code>20200701123456</code></small></li><li id="post-body-fapiao_information-total_amount"><p><a href="#post-body-fapiao_information-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>总价税合计</div><small>单位：分；例：<code>382895</code></small></li><li id="post-body-fapiao_information-need_list"><p><a href="#post-body-fapiao_information-need_list"><code>need_list</code></a> <span>boolean</span> <b>必填</b></p><div>是否以清单形式开具发票</div></li><li id="post-body-fapiao_information-remark"><p><a href="#post-body-fapiao_information-remark"><code>remark</code></a> <span>string</span> <span>选填</span></p><div>发票备注</div><small>例：<code>备注</code></small></li><li id="post-body-fapiao_information-items"><p><a href="#post-body-fapiao_information-items"><code>items</code></a> <span>object[]</span> <b>必填</b></p><div>发票行信息</div><details><summary>11 个字段</summary><ul><li id="post-body-fapiao_information-items-tax_code"><p><a href="#post-body-fapiao_information-items-tax_code"><code>tax_code</code></a> <span>string</span> <b>必填</b></p><div>货物或应税劳务、服务税收分类编码</div><small>例：<code>3010101020203000000</code></small></li><li id="post-body-fapiao_information-items-goods_category"><p><a href="#post-body-fapiao_information-items-goods_category"><code>goods_category</code></a> <span>string</span> <span>选填</span></p><div>税局侧规定的货物或应税劳务、服务类目</div><small>例：<code>运输服务</code></small></li><li id="post-body-fapiao_information-items-goods_name"><p><a href="#post-body-fapiao_information-items-goods_name"><code>goods_name</code></a> <span>string</span> <span>选填</span></p><div>货物或应税劳务、服务名称</div><small>例：<code>出租汽车客运服务</code></small></li><li id="post-body-fapiao_information-items-goods_id"><p><a href="#post-body-fapiao_information-items-goods_id"><code>goods_id</code></a> <span>number</span> <span>选填</span></p><div>企业侧维护的货物或应税劳务、服务 ID</div><small>例：<code>1</code></small></li><li id="post-body-fapiao_information-items-specification"><p><a href="#post-body-fapiao_information-items-specification"><code>specification</code></a> <span>string</span> <span>选填</span></p><div>规格型号</div><small>例：<code>A4</code></small></li><li id="post-body-fapiao_information-items-unit"><p><a href="#post-body-fapiao_information-items-unit"><code>unit</code></a> <span>string</span> <span>选填</span></p><div>单位</div><small>例：<code>次</code></small></li><li id="post-body-fapiao_information-items-quantity"><p><a href="#post-body-fapiao_information-items-quantity"><code>quantity</code></a> <span>number</span> <b>必填</b></p><div>数量</div><small>例：<code>100000000</code></small></li><li id="post-body-fapiao_information-items-total_amount"><p><a href="#post-body-fapiao_information-items-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>单行金额合计</div><small>单位：分；例：<code>429900</code></small></li><li id="post-body-fapiao_information-items-tax_rate"><p><a href="#post-body-fapiao_information-items-tax_rate"><code>tax_rate</code></a> <span>number</span> <span>选填</span></p><div>税率</div><small>例：<code>1300</code></small></li><li id="post-body-fapiao_information-items-tax_prefer_mark"><p><a href="#post-body-fapiao_information-items-tax_prefer_mark"><code>tax_prefer_mark</code></a> <span>string</span> <span>选填</span></p><div>税收优惠政策标识</div><small>例：<code>NO_FAVORABLE</code></small></li><li id="post-body-fapiao_information-items-discount"><p><a href="#post-body-fapiao_information-items-discount"><code>discount</code></a> <span>boolean</span> <b>必填</b></p><div>是否折扣行</div></li></ul></details></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>状态码 204，没有包体。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>202 只是受理。开票完成后会通知开发选项里配的回调地址，也可<a href="./fapiao-applications/{fapiao_apply_id}">查询电子发票</a>。</li><li>抬头可用<a href="./user-title">获取用户填写的抬头</a>的结果，也可以自己收集。</li><li>金额单位是分；税率 1300 即 13%；数量放大一亿倍，1 写作 100000000。</li><li>行金额之和要等于这张发票的 <code>total_amount</code>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>newTaxControlFapiao: NewTaxControlFapiao</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> newTaxControlFapiao: NewTaxControlFapiao</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>fapiaoApplications: FapiaoApplications</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> fapiaoApplications: FapiaoApplications</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 开具电子发票</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>开具电子发票</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-7"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>scene: string</code> 开票场景，WITH_WECHATPAY 微信支付场景、WITHOUT_WECHATPAY 非微信支付场景</li><li><code>fapiao_apply_id: string</code> 发票申请单号</li><li><details data-fields="fields-4"><summary><code>buyer_information: object</code> 购买方信息</summary></details></li><li><details data-fields="fields-6"><summary><code>fapiao_information: object[]</code> 需要开具的发票信息</summary></details></li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> scene: string</code></pre><p>开票场景，WITH_WECHATPAY 微信支付场景、WITHOUT_WECHATPAY 非微信支付场景</p><ul><li>示例 <code>WITH_WECHATPAY</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> fapiao_apply_id: string</code></pre><p>发票申请单号</p><ul><li>示例 <code>4200000444201910177461284488</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> buyer_information: object</code></pre><p>购买方信息</p><ul class="members" id="fields-4"><li><code>type: string</code> 购买方类型，INDIVIDUAL 个人、ORGANIZATION 单位</li><li><code>name: string</code> 名称</li><li><code>taxpayer_id?: string</code> 纳税人识别号</li><li><code>address?: string</code> 地址</li><li><code>telephone?: string</code> 电话</li><li><code>bank_name?: string</code> 开户银行</li><li><code>bank_account?: string</code> 银行账号</li><li><code>phone?: string</code> 手机号</li><li><code>email?: string</code> 邮箱地址</li></ul></div><div id="popup-9"><pre><code><i>字段</i> type: string</code></pre><p>购买方类型，INDIVIDUAL 个人、ORGANIZATION 单位</p><ul><li>示例 <code>ORGANIZATION</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> name: string</code></pre><p>名称</p><ul><li>示例 <code>深圳市南山区测试企业</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> taxpayer_id?: string</code></pre><p>纳税人识别号</p><ul><li>示例 <code>202003261233701778</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> phone?: string</code></pre><p>手机号</p><ul><li>敏感信息，加密传输</li><li>示例 <code>pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-14"><pre><code><i>导入</i> var buyerPhone: string
import buyerPhone</code></pre><p>购买方手机号</p></div><div id="popup-15"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-16"><pre><code><i>字段</i> email?: string</code></pre><p>邮箱地址</p><ul><li>敏感信息，加密传输</li><li>示例 <code>pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB</code></li></ul></div><div id="popup-17"><pre><code><i>导入</i> var buyerEmail: string
import buyerEmail</code></pre><p>购买方邮箱</p></div><div id="popup-18"><pre><code><i>字段</i> fapiao_information: object[]</code></pre><p>需要开具的发票信息</p><ul class="members" id="fields-6"><li><code>fapiao_id: string</code> 商户发票单号</li><li><code>total_amount: number</code> 总价税合计，单位：分</li><li><code>need_list: boolean</code> 是否以清单形式开具发票</li><li><code>remark?: string</code> 发票备注</li><li><details data-fields="fields-5"><summary><code>items: object[]</code> 发票行信息</summary></details></li></ul></div><div id="popup-19"><pre><code><i>字段</i> fapiao_id: string</code></pre><p>商户发票单号</p><ul><li>示例 <code>20200701123456</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> total_amount: number</code></pre><p>总价税合计，单位：分</p><ul><li>示例 <code>382895</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> need_list: boolean</code></pre><p>是否以清单形式开具发票</p></div><div id="popup-22"><pre><code><i>字段</i> items: object[]</code></pre><p>发票行信息</p><ul class="members" id="fields-5"><li><code>tax_code: string</code> 货物或应税劳务、服务税收分类编码</li><li><code>goods_category?: string</code> 税局侧规定的货物或应税劳务、服务类目</li><li><code>goods_name?: string</code> 货物或应税劳务、服务名称</li><li><code>goods_id?: number</code> 企业侧维护的货物或应税劳务、服务 ID</li><li><code>specification?: string</code> 规格型号</li><li><code>unit?: string</code> 单位</li><li><code>quantity: number</code> 数量</li><li><code>total_amount: number</code> 单行金额合计，单位：分</li><li><code>tax_rate?: number</code> 税率</li><li><code>tax_prefer_mark?: string</code> 税收优惠政策标识</li><li><code>discount: boolean</code> 是否折扣行</li></ul></div><div id="popup-23"><pre><code><i>字段</i> tax_code: string</code></pre><p>货物或应税劳务、服务税收分类编码</p><ul><li>示例 <code>3010101020203000000</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> goods_name?: string</code></pre><p>货物或应税劳务、服务名称</p><ul><li>示例 <code>出租汽车客运服务</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> quantity: number</code></pre><p>数量</p><ul><li>示例 <code>100000000</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> total_amount: number</code></pre><p>单行金额合计，单位：分</p><ul><li>示例 <code>429900</code></li></ul></div><div id="popup-27"><pre><code><i>字段</i> tax_rate?: number</code></pre><p>税率</p><ul><li>示例 <code>1300</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> tax_prefer_mark?: string</code></pre><p>税收优惠政策标识</p><ul><li>示例 <code>NO_FAVORABLE</code></li></ul></div><div id="popup-29"><pre><code><i>字段</i> discount: boolean</code></pre><p>是否折扣行</p></div><div id="popup-30"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-8"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-31"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-32"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-33"><pre><code><i>参数</i> status: number</code></pre></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiao-applications.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var fapiao_applications_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, fapiao_applications_default as default };
