import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md
var __pageData = JSON.parse("{\"title\":\"将电子发票插入微信用户卡包\",\"description\":\"商户用自己的系统开好票、上传了 PDF 后，把发票送进顾客的微信卡包；应答只表示受理，插卡结果另行通知。\",\"frontmatter\":{\"title\":\"将电子发票插入微信用户卡包\",\"description\":\"商户用自己的系统开好票、上传了 PDF 后，把发票送进顾客的微信卡包；应答只表示受理，插卡结果另行通知。\",\"product\":\"经营工具∙电子发票\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2022-01-25T00:00:00.000Z\",\"section\":\"fapiao\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md\",\"filePath\":\"openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/fapiao">电子发票</a></li><li aria-current="page">将电子发票插入微信用户卡包</li></ol></nav><h1 id="post" tabindex="-1">将电子发票插入微信用户卡包 <a class="header-anchor" href="#post" aria-label="Permalink to “将电子发票插入微信用户卡包”">​</a></h1><p>商户用自己的系统开好票、上传了 PDF 后，把发票送进顾客的微信卡包；应答只表示受理，插卡结果另行通知。 <a href="https://pay.weixin.qq.com/doc/v3/partner/4015792579" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/new-tax-control-fapiao/fapiao-applications/<var>{fapiao_apply_id}</var>/insert-cards</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards">复制地址</button><button type="button" data-copy="wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2022-01-25">2022-01-25</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">newTaxControlFapiao</span>.<span class="hover" aria-describedby="popup-3">fapiaoApplications</span>.<span class="hover" aria-describedby="popup-4">_fapiao_apply_id_</span>.<span class="hover" aria-describedby="popup-5">insertCards</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">scene</span>: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">buyer_information</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">type</span>: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">taxpayer_id</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">fapiao_card_information</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">fapiao_media_id</span>, <span class="m">// 上传电子发票文件得到</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-14">fapiao_number</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">fapiao_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">fapiao_time</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">check_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">password</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">total_amount</span>, <span class="m">// 等于 amount 加 tax_amount</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-20">tax_amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-22">seller_information</span>: { <span class="hover" aria-describedby="popup-23">name</span>, <span class="hover" aria-describedby="popup-24">taxpayer_id</span>, <span class="hover" aria-describedby="popup-25">address</span> },</span>
<span class="line">    <span class="hover" aria-describedby="popup-26">extra_information</span>: { <span class="hover" aria-describedby="popup-27">drawer</span> },</span>
<span class="line">    <span class="hover" aria-describedby="popup-28">items</span>: [{</span>
<span class="line">      <span class="hover" aria-describedby="popup-29">tax_code</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-30">goods_name</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-31">quantity</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-32">unit_price</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-33">amount</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-34">tax_amount</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-35">total_amount</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-36">tax_rate</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-37">tax_prefer_mark</span>: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-38">discount</span>: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-39">fapiao_apply_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-40">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-41">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-42">then</span>(({ <span class="p hover quiet" aria-describedby="popup-43">status</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-43">status</span> <span class="k">===</span><span class="c"> 202</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">status</span> } <span class="k">= await</span> wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.<span class="f">post</span>({</span>
<span class="line">  scene: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  buyer_information: {</span>
<span class="line">    type: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    name,</span>
<span class="line">    taxpayer_id,</span>
<span class="line">  },</span>
<span class="line">  fapiao_card_information: [{</span>
<span class="line">    fapiao_media_id, <span class="m">// 上传电子发票文件得到</span></span>
<span class="line">    fapiao_number,</span>
<span class="line">    fapiao_code,</span>
<span class="line">    fapiao_time,</span>
<span class="line">    check_code,</span>
<span class="line">    password,</span>
<span class="line">    total_amount, <span class="m">// 等于 amount 加 tax_amount</span></span>
<span class="line">    tax_amount,</span>
<span class="line">    amount,</span>
<span class="line">    seller_information: { name, taxpayer_id, address },</span>
<span class="line">    extra_information: { drawer },</span>
<span class="line">    items: [{</span>
<span class="line">      tax_code,</span>
<span class="line">      goods_name,</span>
<span class="line">      quantity,</span>
<span class="line">      unit_price,</span>
<span class="line">      amount,</span>
<span class="line">      tax_amount,</span>
<span class="line">      total_amount,</span>
<span class="line">      tax_rate,</span>
<span class="line">      tax_prefer_mark: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      discount: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  fapiao_apply_id,</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> status <span class="k">===</span><span class="c"> 202</span></span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  scene: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  buyer_information: {</span>
<span class="line">    type: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    name,</span>
<span class="line">    taxpayer_id,</span>
<span class="line">  },</span>
<span class="line">  fapiao_card_information: [{</span>
<span class="line">    fapiao_media_id, <span class="m">// 上传电子发票文件得到</span></span>
<span class="line">    fapiao_number,</span>
<span class="line">    fapiao_code,</span>
<span class="line">    fapiao_time,</span>
<span class="line">    check_code,</span>
<span class="line">    password,</span>
<span class="line">    total_amount, <span class="m">// 等于 amount 加 tax_amount</span></span>
<span class="line">    tax_amount,</span>
<span class="line">    amount,</span>
<span class="line">    seller_information: { name, taxpayer_id, address },</span>
<span class="line">    extra_information: { drawer },</span>
<span class="line">    items: [{</span>
<span class="line">      tax_code,</span>
<span class="line">      goods_name,</span>
<span class="line">      quantity,</span>
<span class="line">      unit_price,</span>
<span class="line">      amount,</span>
<span class="line">      tax_amount,</span>
<span class="line">      total_amount,</span>
<span class="line">      tax_rate,</span>
<span class="line">      tax_prefer_mark: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      discount: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  fapiao_apply_id,</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">status</span> }) <span class="k">=&gt;</span> status <span class="k">===</span><span class="c"> 202</span>)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.<span class="f">post</span>({</span>
<span class="line">  scene: <span class="s">&#39;WITH_WECHATPAY&#39;</span>,</span>
<span class="line">  buyer_information: {</span>
<span class="line">    type: <span class="s">&#39;ORGANIZATION&#39;</span>,</span>
<span class="line">    name,</span>
<span class="line">    taxpayer_id,</span>
<span class="line">  },</span>
<span class="line">  fapiao_card_information: [{</span>
<span class="line">    fapiao_media_id, <span class="m">// 上传电子发票文件得到</span></span>
<span class="line">    fapiao_number,</span>
<span class="line">    fapiao_code,</span>
<span class="line">    fapiao_time,</span>
<span class="line">    check_code,</span>
<span class="line">    password,</span>
<span class="line">    total_amount, <span class="m">// 等于 amount 加 tax_amount</span></span>
<span class="line">    tax_amount,</span>
<span class="line">    amount,</span>
<span class="line">    seller_information: { name, taxpayer_id, address },</span>
<span class="line">    extra_information: { drawer },</span>
<span class="line">    items: [{</span>
<span class="line">      tax_code,</span>
<span class="line">      goods_name,</span>
<span class="line">      quantity,</span>
<span class="line">      unit_price,</span>
<span class="line">      amount,</span>
<span class="line">      tax_amount,</span>
<span class="line">      total_amount,</span>
<span class="line">      tax_rate,</span>
<span class="line">      tax_prefer_mark: <span class="s">&#39;NO_FAVORABLE&#39;</span>,</span>
<span class="line">      discount: <span class="c">false</span>,</span>
<span class="line">    }],</span>
<span class="line">  }],</span>
<span class="line">}, {</span>
<span class="line">  fapiao_apply_id,</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/insert-cards&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;scene&quot;: &quot;WITH_WECHATPAY&quot;,</span></span>
<span class="line"><span class="s">  &quot;buyer_information&quot;: {</span></span>
<span class="line"><span class="s">    &quot;type&quot;: &quot;ORGANIZATION&quot;,</span></span>
<span class="line"><span class="s">    &quot;name&quot;: &quot;深圳市南山区测试公司&quot;,</span></span>
<span class="line"><span class="s">    &quot;taxpayer_id&quot;: &quot;202003261233701778&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;fapiao_card_information&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;fapiao_media_id&quot;: &quot;ASNFZ4mrze/+3LqYdlQyEA==&quot;,</span></span>
<span class="line"><span class="s">      &quot;fapiao_number&quot;: &quot;12897794&quot;,</span></span>
<span class="line"><span class="s">      &quot;fapiao_code&quot;: &quot;044001911211&quot;,</span></span>
<span class="line"><span class="s">      &quot;fapiao_time&quot;: &quot;2020-07-01T12:00:00+08:00&quot;,</span></span>
<span class="line"><span class="s">      &quot;check_code&quot;: &quot;69001808340631374774&quot;,</span></span>
<span class="line"><span class="s">      &quot;password&quot;: &quot;006&gt;299-375/326&gt;2+7/*0-+&lt;3510&quot;,</span></span>
<span class="line"><span class="s">      &quot;total_amount&quot;: 429900,</span></span>
<span class="line"><span class="s">      &quot;tax_amount&quot;: 49458,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: 380442,</span></span>
<span class="line"><span class="s">      &quot;seller_information&quot;: {</span></span>
<span class="line"><span class="s">        &quot;name&quot;: &quot;深圳市南山区测试公司&quot;,</span></span>
<span class="line"><span class="s">        &quot;taxpayer_id&quot;: &quot;202003261233701778&quot;,</span></span>
<span class="line"><span class="s">        &quot;address&quot;: &quot;深圳市南山区深南大道10000号&quot;</span></span>
<span class="line"><span class="s">      },</span></span>
<span class="line"><span class="s">      &quot;extra_information&quot;: {</span></span>
<span class="line"><span class="s">        &quot;drawer&quot;: &quot;王五&quot;</span></span>
<span class="line"><span class="s">      },</span></span>
<span class="line"><span class="s">      &quot;items&quot;: [</span></span>
<span class="line"><span class="s">        {</span></span>
<span class="line"><span class="s">          &quot;tax_code&quot;: &quot;3010101020203000000&quot;,</span></span>
<span class="line"><span class="s">          &quot;goods_name&quot;: &quot;出租汽车客运服务&quot;,</span></span>
<span class="line"><span class="s">          &quot;quantity&quot;: 100000000,</span></span>
<span class="line"><span class="s">          &quot;unit_price&quot;: 380442000000,</span></span>
<span class="line"><span class="s">          &quot;amount&quot;: 380442,</span></span>
<span class="line"><span class="s">          &quot;tax_amount&quot;: 49458,</span></span>
<span class="line"><span class="s">          &quot;total_amount&quot;: 429900,</span></span>
<span class="line"><span class="s">          &quot;tax_rate&quot;: 1300,</span></span>
<span class="line"><span class="s">          &quot;tax_prefer_mark&quot;: &quot;NO_FAVORABLE&quot;,</span></span>
<span class="line"><span class="s">          &quot;discount&quot;: false</span></span>
<span class="line"><span class="s">        }</span></span>
<span class="line"><span class="s">      ]</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/insert-cards <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;scene&quot;</span>: <span class="s">&quot;WITH_WECHATPAY&quot;</span>,</span>
<span class="line"><span class="c">  &quot;buyer_information&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;type&quot;</span>: <span class="s">&quot;ORGANIZATION&quot;</span>,</span>
<span class="line"><span class="c">    &quot;name&quot;</span>: <span class="s">&quot;深圳市南山区测试公司&quot;</span>,</span>
<span class="line"><span class="c">    &quot;taxpayer_id&quot;</span>: <span class="s">&quot;202003261233701778&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;fapiao_card_information&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;fapiao_media_id&quot;</span>: <span class="s">&quot;ASNFZ4mrze/+3LqYdlQyEA==&quot;</span>,</span>
<span class="line"><span class="c">      &quot;fapiao_number&quot;</span>: <span class="s">&quot;12897794&quot;</span>,</span>
<span class="line"><span class="c">      &quot;fapiao_code&quot;</span>: <span class="s">&quot;044001911211&quot;</span>,</span>
<span class="line"><span class="c">      &quot;fapiao_time&quot;</span>: <span class="s">&quot;2020-07-01T12:00:00+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;check_code&quot;</span>: <span class="s">&quot;69001808340631374774&quot;</span>,</span>
<span class="line"><span class="c">      &quot;password&quot;</span>: <span class="s">&quot;006&gt;299-375/326&gt;2+7/*0-+&lt;3510&quot;</span>,</span>
<span class="line"><span class="c">      &quot;total_amount&quot;</span>: <span class="c">429900</span>,</span>
<span class="line"><span class="c">      &quot;tax_amount&quot;</span>: <span class="c">49458</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">380442</span>,</span>
<span class="line"><span class="c">      &quot;seller_information&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;name&quot;</span>: <span class="s">&quot;深圳市南山区测试公司&quot;</span>,</span>
<span class="line"><span class="c">        &quot;taxpayer_id&quot;</span>: <span class="s">&quot;202003261233701778&quot;</span>,</span>
<span class="line"><span class="c">        &quot;address&quot;</span>: <span class="s">&quot;深圳市南山区深南大道10000号&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;extra_information&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;drawer&quot;</span>: <span class="s">&quot;王五&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;items&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;tax_code&quot;</span>: <span class="s">&quot;3010101020203000000&quot;</span>,</span>
<span class="line"><span class="c">          &quot;goods_name&quot;</span>: <span class="s">&quot;出租汽车客运服务&quot;</span>,</span>
<span class="line"><span class="c">          &quot;quantity&quot;</span>: <span class="c">100000000</span>,</span>
<span class="line"><span class="c">          &quot;unit_price&quot;</span>: <span class="c">380442000000</span>,</span>
<span class="line"><span class="c">          &quot;amount&quot;</span>: <span class="c">380442</span>,</span>
<span class="line"><span class="c">          &quot;tax_amount&quot;</span>: <span class="c">49458</span>,</span>
<span class="line"><span class="c">          &quot;total_amount&quot;</span>: <span class="c">429900</span>,</span>
<span class="line"><span class="c">          &quot;tax_rate&quot;</span>: <span class="c">1300</span>,</span>
<span class="line"><span class="c">          &quot;tax_prefer_mark&quot;</span>: <span class="s">&quot;NO_FAVORABLE&quot;</span>,</span>
<span class="line"><span class="c">          &quot;discount&quot;</span>: <span class="c">false</span></span>
<span class="line">        }</span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-path" tabindex="-1">路径参数 <a class="header-anchor" href="#post-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="post-path-fapiao_apply_id"><p><a href="#post-path-fapiao_apply_id"><code>fapiao_apply_id</code></a> <span>string</span> <b>必填</b></p><div>发票申请单号</div><small>例：<code>4200000444201910177461284488</code></small></li></ul></section><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-scene"><p><a href="#post-body-scene"><code>scene</code></a> <span>string</span> <b>必填</b></p><div>插卡场景</div><div class="values"><span><code>WITH_WECHATPAY</code></span><span><code>WITHOUT_WECHATPAY</code></span></div></li><li id="post-body-buyer_information"><p><a href="#post-body-buyer_information"><code>buyer_information</code></a> <span>object</span> <b>必填</b></p><div>购买方信息</div><details open><summary>13 个字段</summary><ul><li id="post-body-buyer_information-type"><p><a href="#post-body-buyer_information-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>购买方类型</div><div class="values"><span><code>INDIVIDUAL</code></span><span><code>ORGANIZATION</code></span></div></li><li id="post-body-buyer_information-name"><p><a href="#post-body-buyer_information-name"><code>name</code></a> <span>string</span> <b>必填</b></p><div>名称</div><small>例：<code>深圳市南山区测试企业</code></small></li><li id="post-body-buyer_information-taxpayer_id"><p><a href="#post-body-buyer_information-taxpayer_id"><code>taxpayer_id</code></a> <span>string</span> <span>选填</span></p><div>纳税人识别号</div><small>例：<code>202003261233701778</code></small></li><li id="post-body-buyer_information-address"><p><a href="#post-body-buyer_information-address"><code>address</code></a> <span>string</span> <span>选填</span></p><div>地址</div><small>例：<code>深圳市南山区深南大道10000号</code></small></li><li id="post-body-buyer_information-telephone"><p><a href="#post-body-buyer_information-telephone"><code>telephone</code></a> <span>string</span> <span>选填</span></p><div>电话</div><small>例：<code>075512345678</code></small></li><li id="post-body-buyer_information-bank_name"><p><a href="#post-body-buyer_information-bank_name"><code>bank_name</code></a> <span>string</span> <span>选填</span></p><div>开户银行</div><small>例：<code>测试银行</code></small></li><li id="post-body-buyer_information-bank_account"><p><a href="#post-body-buyer_information-bank_account"><code>bank_account</code></a> <span>string</span> <span>选填</span></p><div>银行账号</div><small>例：<code>62001234567890</code></small></li><li id="post-body-buyer_information-phone"><p><a href="#post-body-buyer_information-phone"><code>phone</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>手机号</div><small>例：<code>18507550000</code></small></li><li id="post-body-buyer_information-email"><p><a href="#post-body-buyer_information-email"><code>email</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>邮箱地址</div><small>例：<code>123110@qq.com</code></small></li><li id="post-body-buyer_information-amount"><p><a href="#post-body-buyer_information-amount"><code>amount</code></a> <span>number</span> <span>选填</span></p><div>订单金额</div><small>单位：分；例：<code>1000</code></small></li><li id="post-body-buyer_information-out_trade_no"><p><a href="#post-body-buyer_information-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <span>选填</span></p><div>商户订单号</div><small>例：<code>order_20200701_123456</code></small></li><li id="post-body-buyer_information-fapiao_bill_type"><p><a href="#post-body-buyer_information-fapiao_bill_type"><code>fapiao_bill_type</code></a> <span>string</span> <span>选填</span></p><div>开具的发票类型</div><div class="values"><span><code>COMM_FAPIAO</code></span><span><code>VAT_FAPIAO</code></span></div></li><li id="post-body-buyer_information-user_apply_message"><p><a href="#post-body-buyer_information-user_apply_message"><code>user_apply_message</code></a> <span>string</span> <span>选填</span></p><div>留言信息</div><small>例：<code>用户留言</code></small></li></ul></details></li><li id="post-body-fapiao_card_information"><p><a href="#post-body-fapiao_card_information"><code>fapiao_card_information</code></a> <span>object[]</span> <b>必填</b></p><div>电子发票卡券信息列表</div><details open><summary>13 个字段</summary><ul><li id="post-body-fapiao_card_information-fapiao_media_id"><p><a href="#post-body-fapiao_card_information-fapiao_media_id"><code>fapiao_media_id</code></a> <span>string</span> <b>必填</b></p><div>电子发票文件ID</div><small>例：<code>ASNFZ4mrze/+3LqYdlQyEA==</code></small></li><li id="post-body-fapiao_card_information-fapiao_number"><p><a href="#post-body-fapiao_card_information-fapiao_number"><code>fapiao_number</code></a> <span>string</span> <b>必填</b></p><div>发票号码</div><small>例：<code>12897794</code></small></li><li id="post-body-fapiao_card_information-fapiao_code"><p><a href="#post-body-fapiao_card_information-fapiao_code"><code>fapiao_code</code></a> <span>string</span> <b>必填</b></p><div>发票代码</div><small>例：<code>044001911211</code></small></li><li id="post-body-fapiao_card_information-fapiao_time"><p><a href="#post-body-fapiao_card_information-fapiao_time"><code>fapiao_time</code></a> <span>string</span> <b>必填</b></p><div>开票时间</div><small>RFC 3339 时间；例：<code>2020-07-01T12:00:00+08:00</code></small></li><li id="post-body-fapiao_card_information-check_code"><p><a href="#post-body-fapiao_card_information-check_code"><code>check_code</code></a> <span>string</span> <b>必填</b></p><div>校验码</div><small>例：<code>69001808340631374774</code></small></li><li id="post-body-fapiao_card_information-password"><p><a href="#post-body-fapiao_card_information-password"><code>password</code></a> <span>string</span> <b>必填</b></p><div>密码</div><small>例：<code>006&gt;299-375/326&gt;2+7/*0-+&lt;3510</code></small></li><li id="post-body-fapiao_card_information-total_amount"><p><a href="#post-body-fapiao_card_information-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>总价税合计</div><small>单位：分；例：<code>382895</code></small></li><li id="post-body-fapiao_card_information-tax_amount"><p><a href="#post-body-fapiao_card_information-tax_amount"><code>tax_amount</code></a> <span>number</span> <b>必填</b></p><div>总税额</div><small>单位：分；例：<code>44050</code></small></li><li id="post-body-fapiao_card_information-amount"><p><a href="#post-body-fapiao_card_information-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>总金额</div><small>单位：分；例：<code>338845</code></small></li><li id="post-body-fapiao_card_information-seller_information"><p><a href="#post-body-fapiao_card_information-seller_information"><code>seller_information</code></a> <span>object</span> <b>必填</b></p><div>销售方信息</div><details><summary>6 个字段</summary><ul><li id="post-body-fapiao_card_information-seller_information-name"><p><a href="#post-body-fapiao_card_information-seller_information-name"><code>name</code></a> <span>string</span> <b>必填</b></p><div>名称</div><small>例：<code>深圳市南山区测试公司</code></small></li><li id="post-body-fapiao_card_information-seller_information-taxpayer_id"><p><a href="#post-body-fapiao_card_information-seller_information-taxpayer_id"><code>taxpayer_id</code></a> <span>string</span> <b>必填</b></p><div>纳税人识别号</div><small>例：<code>202003261233701778</code></small></li><li id="post-body-fapiao_card_information-seller_information-address"><p><a href="#post-body-fapiao_card_information-seller_information-address"><code>address</code></a> <span>string</span> <b>必填</b></p><div>地址</div><small>例：<code>深圳市南山区深南大道10000号</code></small></li><li id="post-body-fapiao_card_information-seller_information-telephone"><p><a href="#post-body-fapiao_card_information-seller_information-telephone"><code>telephone</code></a> <span>string</span> <span>选填</span></p><div>电话</div><small>例：<code>075512345678</code></small></li><li id="post-body-fapiao_card_information-seller_information-bank_name"><p><a href="#post-body-fapiao_card_information-seller_information-bank_name"><code>bank_name</code></a> <span>string</span> <span>选填</span></p><div>开户银行</div><small>例：<code>测试银行</code></small></li><li id="post-body-fapiao_card_information-seller_information-bank_account"><p><a href="#post-body-fapiao_card_information-seller_information-bank_account"><code>bank_account</code></a> <span>string</span> <span>选填</span></p><div>银行账号</div><small>例：<code>62001234567890</code></small></li></ul></details></li><li id="post-body-fapiao_card_information-extra_information"><p><a href="#post-body-fapiao_card_information-extra_information"><code>extra_information</code></a> <span>object</span> <b>必填</b></p><div>附加信息</div><details><summary>3 个字段</summary><ul><li id="post-body-fapiao_card_information-extra_information-payee"><p><a href="#post-body-fapiao_card_information-extra_information-payee"><code>payee</code></a> <span>string</span> <span>选填</span></p><div>收款人</div><small>例：<code>张三</code></small></li><li id="post-body-fapiao_card_information-extra_information-reviewer"><p><a href="#post-body-fapiao_card_information-extra_information-reviewer"><code>reviewer</code></a> <span>string</span> <span>选填</span></p><div>复核人</div><small>例：<code>李四</code></small></li><li id="post-body-fapiao_card_information-extra_information-drawer"><p><a href="#post-body-fapiao_card_information-extra_information-drawer"><code>drawer</code></a> <span>string</span> <b>必填</b></p><div>开票人</div><small>例：<code>王五</code></small></li></ul></details></li><li id="post-body-fapiao_card_information-items"><p><a href="#post-body-fapiao_card_information-items"><code>items</code></a> <span>object[]</span> <b>必填</b></p><div>发票行信息</div><details><summary>12 个字段</summary><ul><li id="post-body-fapiao_card_information-items-tax_code"><p><a href="#post-body-fapiao_card_information-items-tax_code"><code>tax_code</code></a> <span>string</span> <b>必填</b></p><div>货物或应税劳务、服务税收分类编码</div><small>例：<code>3010101020203000000</code></small></li><li id="post-body-fapiao_card_information-items-goods_name"><p><a href="#post-body-fapiao_card_information-items-goods_name"><code>goods_name</code></a> <span>string</span> <b>必填</b></p><div>货物或应税劳务、服务名称</div><small>例：<code>出租汽车客运服务</code></small></li><li id="post-body-fapiao_card_information-items-specification"><p><a href="#post-body-fapiao_card_information-items-specification"><code>specification</code></a> <span>string</span> <span>选填</span></p><div>规格型号</div><small>例：<code>A4</code></small></li><li id="post-body-fapiao_card_information-items-unit"><p><a href="#post-body-fapiao_card_information-items-unit"><code>unit</code></a> <span>string</span> <span>选填</span></p><div>单位</div><small>例：<code>次</code></small></li><li id="post-body-fapiao_card_information-items-quantity"><p><a href="#post-body-fapiao_card_information-items-quantity"><code>quantity</code></a> <span>number</span> <b>必填</b></p><div>数量</div><small>例：<code>100000000</code></small></li><li id="post-body-fapiao_card_information-items-unit_price"><p><a href="#post-body-fapiao_card_information-items-unit_price"><code>unit_price</code></a> <span>number</span> <b>必填</b></p><div>单价</div><small>单位：分；例：<code>380442000000</code></small></li><li id="post-body-fapiao_card_information-items-amount"><p><a href="#post-body-fapiao_card_information-items-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>单行金额</div><small>单位：分；例：<code>380442</code></small></li><li id="post-body-fapiao_card_information-items-tax_amount"><p><a href="#post-body-fapiao_card_information-items-tax_amount"><code>tax_amount</code></a> <span>number</span> <b>必填</b></p><div>单行税额</div><small>单位：分；例：<code>49458</code></small></li><li id="post-body-fapiao_card_information-items-total_amount"><p><a href="#post-body-fapiao_card_information-items-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>单行金额合计</div><small>单位：分；例：<code>429900</code></small></li><li id="post-body-fapiao_card_information-items-tax_rate"><p><a href="#post-body-fapiao_card_information-items-tax_rate"><code>tax_rate</code></a> <span>number</span> <b>必填</b></p><div>税率</div><small>例：<code>1300</code></small></li><li id="post-body-fapiao_card_information-items-tax_prefer_mark"><p><a href="#post-body-fapiao_card_information-items-tax_prefer_mark"><code>tax_prefer_mark</code></a> <span>string</span> <b>必填</b></p><div>税收优惠政策标识</div><div class="values"><span><code>NO_FAVORABLE</code></span><span><code>OUTSIDE_VAT</code></span><span><code>VAT_EXEMPT</code></span><span><code>NORMAL_ZERO_RATED</code></span><span><code>EXPORT_ZERO_RATED</code></span></div></li><li id="post-body-fapiao_card_information-items-discount"><p><a href="#post-body-fapiao_card_information-items-discount"><code>discount</code></a> <span>boolean</span> <b>必填</b></p><div>是否折扣行</div></li></ul></details></li><li id="post-body-fapiao_card_information-remark"><p><a href="#post-body-fapiao_card_information-remark"><code>remark</code></a> <span>string</span> <span>选填</span></p><div>备注信息</div><small>例：<code>备注</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>状态码 204，没有包体。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>先上传电子发票文件，所得文件 ID 三天内有效。</li><li>非微信支付场景要先给用户<a href="./../../user-title/title-url">抬头填写链接</a>并等他授权；微信支付场景不用。</li><li>一个微信支付订单只能插卡一次，最多对应五张发票；重复调用会做幂等检查。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>newTaxControlFapiao: NewTaxControlFapiao</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> newTaxControlFapiao: NewTaxControlFapiao</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>fapiaoApplications: FapiaoApplications</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> fapiaoApplications: FapiaoApplications</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>_fapiao_apply_id_: _fapiao_apply_id_</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> _fapiao_apply_id_: _fapiao_apply_id_</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>insertCards: InsertCards</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> insertCards: InsertCards</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 将电子发票插入微信用户卡包</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>将电子发票插入微信用户卡包</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/partner/4015792579" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-17"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>scene: &quot;WITH_WECHATPAY&quot; | &quot;WITHOUT_WECHATPAY&quot;</code> 插卡场景</li><li><details data-fields="fields-12"><summary><code>buyer_information: object</code> 购买方信息</summary></details></li><li><details data-fields="fields-16"><summary><code>fapiao_card_information: object[]</code> 电子发票卡券信息列表</summary></details></li></ul><p class="group"><a href="#post-path">config</a> <a href="#post-headers">headers</a></p><ul class="members" id="fields-19"><li><code>fapiao_apply_id: string</code> 发票申请单号</li><li><details data-fields="fields-18"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> scene: &quot;WITH_WECHATPAY&quot; | &quot;WITHOUT_WECHATPAY&quot;</code></pre><p>插卡场景</p><ul><li>示例 <code>WITH_WECHATPAY</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> buyer_information: object</code></pre><p>购买方信息</p><ul class="members" id="fields-12"><li><code>type: &quot;INDIVIDUAL&quot; | &quot;ORGANIZATION&quot;</code> 购买方类型</li><li><code>name: string</code> 名称</li><li><code>taxpayer_id?: string</code> 纳税人识别号</li><li><code>address?: string</code> 地址</li><li><code>telephone?: string</code> 电话</li><li><code>bank_name?: string</code> 开户银行</li><li><code>bank_account?: string</code> 银行账号</li><li><code>phone?: string</code> 手机号</li><li><code>email?: string</code> 邮箱地址</li><li><code>amount?: number</code> 订单金额，单位：分</li><li><code>out_trade_no?: string</code> 商户订单号</li><li><code>fapiao_bill_type?: &quot;COMM_FAPIAO&quot; | &quot;VAT_FAPIAO&quot;</code> 开具的发票类型</li><li><code>user_apply_message?: string</code> 留言信息</li></ul></div><div id="popup-9"><pre><code><i>字段</i> type: &quot;INDIVIDUAL&quot; | &quot;ORGANIZATION&quot;</code></pre><p>购买方类型</p><ul><li>示例 <code>ORGANIZATION</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> name: string</code></pre><p>名称</p><ul><li>示例 <code>深圳市南山区测试企业</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> taxpayer_id?: string</code></pre><p>纳税人识别号</p><ul><li>示例 <code>202003261233701778</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> fapiao_card_information: object[]</code></pre><p>电子发票卡券信息列表</p><ul class="members" id="fields-16"><li><code>fapiao_media_id: string</code> 电子发票文件ID</li><li><code>fapiao_number: string</code> 发票号码</li><li><code>fapiao_code: string</code> 发票代码</li><li><code>fapiao_time: string</code> 开票时间</li><li><code>check_code: string</code> 校验码</li><li><code>password: string</code> 密码</li><li><code>total_amount: number</code> 总价税合计，单位：分</li><li><code>tax_amount: number</code> 总税额，单位：分</li><li><code>amount: number</code> 总金额，单位：分</li><li><details data-fields="fields-13"><summary><code>seller_information: object</code> 销售方信息</summary></details></li><li><details data-fields="fields-14"><summary><code>extra_information: object</code> 附加信息</summary></details></li><li><details data-fields="fields-15"><summary><code>items: object[]</code> 发票行信息</summary></details></li><li><code>remark?: string</code> 备注信息</li></ul></div><div id="popup-13"><pre><code><i>字段</i> fapiao_media_id: string</code></pre><p>电子发票文件ID</p><ul><li>示例 <code>ASNFZ4mrze/+3LqYdlQyEA==</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> fapiao_number: string</code></pre><p>发票号码</p><ul><li>示例 <code>12897794</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> fapiao_code: string</code></pre><p>发票代码</p><ul><li>示例 <code>044001911211</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> fapiao_time: string</code></pre><p>开票时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2020-07-01T12:00:00+08:00</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> check_code: string</code></pre><p>校验码</p><ul><li>示例 <code>69001808340631374774</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> password: string</code></pre><p>密码</p><ul><li>示例 <code>006&gt;299-375/326&gt;2+7/*0-+&lt;3510</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> total_amount: number</code></pre><p>总价税合计，单位：分</p><ul><li>示例 <code>382895</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> tax_amount: number</code></pre><p>总税额，单位：分</p><ul><li>示例 <code>44050</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> amount: number</code></pre><p>总金额，单位：分</p><ul><li>示例 <code>338845</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> seller_information: object</code></pre><p>销售方信息</p><ul class="members" id="fields-13"><li><code>name: string</code> 名称</li><li><code>taxpayer_id: string</code> 纳税人识别号</li><li><code>address: string</code> 地址</li><li><code>telephone?: string</code> 电话</li><li><code>bank_name?: string</code> 开户银行</li><li><code>bank_account?: string</code> 银行账号</li></ul></div><div id="popup-23"><pre><code><i>字段</i> name: string</code></pre><p>名称</p><ul><li>示例 <code>深圳市南山区测试公司</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> taxpayer_id: string</code></pre><p>纳税人识别号</p><ul><li>示例 <code>202003261233701778</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> address: string</code></pre><p>地址</p><ul><li>示例 <code>深圳市南山区深南大道10000号</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> extra_information: object</code></pre><p>附加信息</p><ul class="members" id="fields-14"><li><code>payee?: string</code> 收款人</li><li><code>reviewer?: string</code> 复核人</li><li><code>drawer: string</code> 开票人</li></ul></div><div id="popup-27"><pre><code><i>字段</i> drawer: string</code></pre><p>开票人</p><ul><li>示例 <code>王五</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> items: object[]</code></pre><p>发票行信息</p><ul class="members" id="fields-15"><li><code>tax_code: string</code> 货物或应税劳务、服务税收分类编码</li><li><code>goods_name: string</code> 货物或应税劳务、服务名称</li><li><code>specification?: string</code> 规格型号</li><li><code>unit?: string</code> 单位</li><li><code>quantity: number</code> 数量</li><li><code>unit_price: number</code> 单价，单位：分</li><li><code>amount: number</code> 单行金额，单位：分</li><li><code>tax_amount: number</code> 单行税额，单位：分</li><li><code>total_amount: number</code> 单行金额合计，单位：分</li><li><code>tax_rate: number</code> 税率</li><li><code>tax_prefer_mark: &quot;NO_FAVORABLE&quot; | &quot;OUTSIDE_VAT&quot; | &quot;VAT_EXEMPT&quot; | &quot;NORMAL_ZERO_RATED&quot; | &quot;EXPORT_ZERO_RATED&quot;</code> 税收优惠政策标识</li><li><code>discount: boolean</code> 是否折扣行</li></ul></div><div id="popup-29"><pre><code><i>字段</i> tax_code: string</code></pre><p>货物或应税劳务、服务税收分类编码</p><ul><li>示例 <code>3010101020203000000</code></li></ul></div><div id="popup-30"><pre><code><i>字段</i> goods_name: string</code></pre><p>货物或应税劳务、服务名称</p><ul><li>示例 <code>出租汽车客运服务</code></li></ul></div><div id="popup-31"><pre><code><i>字段</i> quantity: number</code></pre><p>数量</p><ul><li>示例 <code>100000000</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> unit_price: number</code></pre><p>单价，单位：分</p><ul><li>示例 <code>380442000000</code></li></ul></div><div id="popup-33"><pre><code><i>字段</i> amount: number</code></pre><p>单行金额，单位：分</p><ul><li>示例 <code>380442</code></li></ul></div><div id="popup-34"><pre><code><i>字段</i> tax_amount: number</code></pre><p>单行税额，单位：分</p><ul><li>示例 <code>49458</code></li></ul></div><div id="popup-35"><pre><code><i>字段</i> total_amount: number</code></pre><p>单行金额合计，单位：分</p><ul><li>示例 <code>429900</code></li></ul></div><div id="popup-36"><pre><code><i>字段</i> tax_rate: number</code></pre><p>税率</p><ul><li>示例 <code>1300</code></li></ul></div><div id="popup-37"><pre><code><i>字段</i> tax_prefer_mark: &quot;NO_FAVORABLE&quot; | &quot;OUTSIDE_VAT&quot; | &quot;VAT_EXEMPT&quot; | &quot;NORMAL_ZERO_RATED&quot; | &quot;EXPORT_ZERO_RATED&quot;</code></pre><p>税收优惠政策标识</p><ul><li>示例 <code>NO_FAVORABLE</code></li></ul></div><div id="popup-38"><pre><code><i>字段</i> discount: boolean</code></pre><p>是否折扣行</p></div><div id="popup-39"><pre><code><i>字段</i> fapiao_apply_id: string</code></pre><p>发票申请单号</p><ul><li>示例 <code>4200000444201910177461284488</code></li></ul></div><div id="popup-40"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-18"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-41"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-42"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-43"><pre><code><i>参数</i> status: number</code></pre></div><ul class="members" id="fields-0"><li><code>_fapiao_apply_id_: _fapiao_apply_id_ …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>fapiaoApplications: FapiaoApplications</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>newTaxControlFapiao: NewTaxControlFapiao</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>insertCards: InsertCards …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>_fapiao_apply_id_: _fapiao_apply_id_</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>fapiaoApplications: FapiaoApplications</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var insert_cards_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, insert_cards_default as default };
