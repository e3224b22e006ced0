import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/merchant-store/stores.md
var __pageData = JSON.parse("{\"title\":\"创建门店（连锁品牌）\",\"description\":\"连锁品牌开新店时登记名称、地址和收款商户号，得到门店 ID；地址要经核实，之后查门店状态。\",\"frontmatter\":{\"title\":\"创建门店（连锁品牌）\",\"description\":\"连锁品牌开新店时登记名称、地址和收款商户号，得到门店 ID；地址要经核实，之后查门店状态。\",\"product\":\"经营工具∙连锁品牌∙门店\",\"roles\":[\"服务商\"],\"updated\":\"2025-03-18T00:00:00.000Z\",\"section\":\"brand\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/merchant-store/stores.md\",\"filePath\":\"openapi/v3/merchant-store/stores.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/merchant-store/stores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/brand">品牌与商家名片</a></li><li aria-current="page">创建门店（连锁品牌）</li></ol></nav><h1 id="post" tabindex="-1">创建门店（连锁品牌） <a class="header-anchor" href="#post" aria-label="Permalink to “创建门店（连锁品牌）”">​</a></h1><p>连锁品牌开新店时登记名称、地址和收款商户号，得到门店 ID；地址要经核实，之后查门店状态。 <a href="https://pay.weixin.qq.com/doc/v3/partner/4013948546" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/merchant-store/stores</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/merchant-store/stores">复制地址</button><button type="button" data-copy="wxpay.v3.merchantStore.stores.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-03-18">2025-03-18</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">merchantStore</span>.<span class="hover" aria-describedby="popup-3">stores</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">store_basics</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">store_reference_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">brand_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">store_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">branch_name</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">store_address</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">address_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">address_detail</span>, <span class="m">// 不重复写省市区</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-14">longitude</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">latitude</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">store_business</span>: { <span class="hover" aria-describedby="popup-17">service_phone</span>, <span class="hover" aria-describedby="popup-18">business_hours</span> },</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">store_recipient</span>: [{ <span class="hover" aria-describedby="popup-20">mchid</span>, <span class="hover" aria-describedby="popup-21">company_name</span> }],</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-22">then</span>(({ <span class="p hover quiet" aria-describedby="popup-23">data</span>: { <span class="p hover" aria-describedby="popup-24">store_id</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-24">store_id</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">store_id</span> } } <span class="k">= await</span> wxpay.v3.merchantStore.stores.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  store_basics: {</span>
<span class="line">    store_reference_id,</span>
<span class="line">    brand_name,</span>
<span class="line">    store_name,</span>
<span class="line">    branch_name,</span>
<span class="line">  },</span>
<span class="line">  store_address: {</span>
<span class="line">    address_code,</span>
<span class="line">    address_detail, <span class="m">// 不重复写省市区</span></span>
<span class="line">    longitude,</span>
<span class="line">    latitude,</span>
<span class="line">  },</span>
<span class="line">  store_business: { service_phone, business_hours },</span>
<span class="line">  store_recipient: [{ mchid, company_name }],</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/merchant-store/stores&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  store_basics: {</span>
<span class="line">    store_reference_id,</span>
<span class="line">    brand_name,</span>
<span class="line">    store_name,</span>
<span class="line">    branch_name,</span>
<span class="line">  },</span>
<span class="line">  store_address: {</span>
<span class="line">    address_code,</span>
<span class="line">    address_detail, <span class="m">// 不重复写省市区</span></span>
<span class="line">    longitude,</span>
<span class="line">    latitude,</span>
<span class="line">  },</span>
<span class="line">  store_business: { service_phone, business_hours },</span>
<span class="line">  store_recipient: [{ mchid, company_name }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">store_id</span> } }) <span class="k">=&gt;</span> store_id)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.merchantStore.stores.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  store_basics: {</span>
<span class="line">    store_reference_id,</span>
<span class="line">    brand_name,</span>
<span class="line">    store_name,</span>
<span class="line">    branch_name,</span>
<span class="line">  },</span>
<span class="line">  store_address: {</span>
<span class="line">    address_code,</span>
<span class="line">    address_detail, <span class="m">// 不重复写省市区</span></span>
<span class="line">    longitude,</span>
<span class="line">    latitude,</span>
<span class="line">  },</span>
<span class="line">  store_business: { service_phone, business_hours },</span>
<span class="line">  store_recipient: [{ mchid, company_name }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/merchant-store/stores&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1230000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">  &quot;store_basics&quot;: {</span></span>
<span class="line"><span class="s">    &quot;store_reference_id&quot;: &quot;MDL001&quot;,</span></span>
<span class="line"><span class="s">    &quot;brand_name&quot;: &quot;麦当劳&quot;,</span></span>
<span class="line"><span class="s">    &quot;store_name&quot;: &quot;麦当劳&quot;,</span></span>
<span class="line"><span class="s">    &quot;branch_name&quot;: &quot;海岸城店&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;store_address&quot;: {</span></span>
<span class="line"><span class="s">    &quot;address_code&quot;: &quot;440305&quot;,</span></span>
<span class="line"><span class="s">    &quot;address_detail&quot;: &quot;深南大道10000号腾讯大厦1楼&quot;,</span></span>
<span class="line"><span class="s">    &quot;longitude&quot;: &quot;112.63484&quot;,</span></span>
<span class="line"><span class="s">    &quot;latitude&quot;: &quot;37.75464&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;store_business&quot;: {</span></span>
<span class="line"><span class="s">    &quot;service_phone&quot;: &quot;0755-86013388&quot;,</span></span>
<span class="line"><span class="s">    &quot;business_hours&quot;: &quot;周一至周五 09:00-20:00|周六至周日 10:00-22:00&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;store_recipient&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;mchid&quot;: &quot;1230000109&quot;,</span></span>
<span class="line"><span class="s">      &quot;company_name&quot;: &quot;腾讯科技（深圳）有限公司&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/merchant-store/stores <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1230000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;store_basics&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;store_reference_id&quot;</span>: <span class="s">&quot;MDL001&quot;</span>,</span>
<span class="line"><span class="c">    &quot;brand_name&quot;</span>: <span class="s">&quot;麦当劳&quot;</span>,</span>
<span class="line"><span class="c">    &quot;store_name&quot;</span>: <span class="s">&quot;麦当劳&quot;</span>,</span>
<span class="line"><span class="c">    &quot;branch_name&quot;</span>: <span class="s">&quot;海岸城店&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;store_address&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;address_code&quot;</span>: <span class="s">&quot;440305&quot;</span>,</span>
<span class="line"><span class="c">    &quot;address_detail&quot;</span>: <span class="s">&quot;深南大道10000号腾讯大厦1楼&quot;</span>,</span>
<span class="line"><span class="c">    &quot;longitude&quot;</span>: <span class="s">&quot;112.63484&quot;</span>,</span>
<span class="line"><span class="c">    &quot;latitude&quot;</span>: <span class="s">&quot;37.75464&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;store_business&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;service_phone&quot;</span>: <span class="s">&quot;0755-86013388&quot;</span>,</span>
<span class="line"><span class="c">    &quot;business_hours&quot;</span>: <span class="s">&quot;周一至周五 09:00-20:00|周六至周日 10:00-22:00&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;store_recipient&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1230000109&quot;</span>,</span>
<span class="line"><span class="c">      &quot;company_name&quot;</span>: <span class="s">&quot;腾讯科技（深圳）有限公司&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;store_id&quot;</span>: <span class="c">20488000</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-store_basics"><p><a href="#post-body-store_basics"><code>store_basics</code></a> <span>object</span> <span>选填</span></p><div>门店基础信息</div><details open><summary>5 个字段</summary><ul><li id="post-body-store_basics-store_reference_id"><p><a href="#post-body-store_basics-store_reference_id"><code>store_reference_id</code></a> <span>string</span> <span>选填</span></p><div>商家门店编号</div><small>例：<code>MDL001</code></small></li><li id="post-body-store_basics-brand_name"><p><a href="#post-body-store_basics-brand_name"><code>brand_name</code></a> <span>string</span> <span>选填</span></p><div>品牌名称</div><small>例：<code>麦当劳</code></small></li><li id="post-body-store_basics-store_name"><p><a href="#post-body-store_basics-store_name"><code>store_name</code></a> <span>string</span> <b>必填</b></p><div>门店名称</div><small>例：<code>麦当劳</code></small></li><li id="post-body-store_basics-branch_name"><p><a href="#post-body-store_basics-branch_name"><code>branch_name</code></a> <span>string</span> <span>选填</span></p><div>分店名称</div><small>例：<code>海岸城店</code></small></li><li id="post-body-store_basics-brand_id"><p><a href="#post-body-store_basics-brand_id"><code>brand_id</code></a> <span>number</span> <span>选填</span></p><div>品牌ID</div><small>例：<code>1001</code></small></li></ul></details></li><li id="post-body-store_address"><p><a href="#post-body-store_address"><code>store_address</code></a> <span>object</span> <span>选填</span></p><div>门店地址信息</div><details open><summary>5 个字段</summary><ul><li id="post-body-store_address-address_code"><p><a href="#post-body-store_address-address_code"><code>address_code</code></a> <span>string</span> <b>必填</b></p><div>门店省市编码</div><small>例：<code>440305</code></small></li><li id="post-body-store_address-address_detail"><p><a href="#post-body-store_address-address_detail"><code>address_detail</code></a> <span>string</span> <b>必填</b></p><div>门店地址</div><small>例：<code>深南大道10000号腾讯大厦1楼</code></small></li><li id="post-body-store_address-address_complements"><p><a href="#post-body-store_address-address_complements"><code>address_complements</code></a> <span>string</span> <span>选填</span></p><div>门店地址辅助描述</div><small>例：<code>地铁A口右侧100米</code></small></li><li id="post-body-store_address-longitude"><p><a href="#post-body-store_address-longitude"><code>longitude</code></a> <span>string</span> <span>选填</span></p><div>门店经度</div><small>例：<code>112.63484</code></small></li><li id="post-body-store_address-latitude"><p><a href="#post-body-store_address-latitude"><code>latitude</code></a> <span>string</span> <span>选填</span></p><div>门店纬度</div><small>例：<code>37.75464</code></small></li></ul></details></li><li id="post-body-store_business"><p><a href="#post-body-store_business"><code>store_business</code></a> <span>object</span> <span>选填</span></p><div>门店经营信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-store_business-service_phone"><p><a href="#post-body-store_business-service_phone"><code>service_phone</code></a> <span>string</span> <span>选填</span></p><div>门店服务电话</div><small>例：<code>0755-86013388</code></small></li><li id="post-body-store_business-business_hours"><p><a href="#post-body-store_business-business_hours"><code>business_hours</code></a> <span>string</span> <span>选填</span></p><div>门店经营时间</div><small>例：<code>周一至周五 09:00-20:00|周六至周日 10:00-22:00</code></small></li></ul></details></li><li id="post-body-store_recipient"><p><a href="#post-body-store_recipient"><code>store_recipient</code></a> <span>object[]</span> <span>选填</span></p><div>门店收款信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-store_recipient-mchid"><p><a href="#post-body-store_recipient-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>门店收款商户号</div><small>例：<code>1230000109</code></small></li><li id="post-body-store_recipient-company_name"><p><a href="#post-body-store_recipient-company_name"><code>company_name</code></a> <span>string</span> <span>选填</span></p><div>门店收款主体</div><small>例：<code>腾讯科技（深圳）有限公司</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-store_id"><p><a href="#post-response-store_id"><code>store_id</code></a> <span>number</span> <b>必填</b></p><div>微信支付商户门店ID</div><small>例：<code>20488000</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>store_reference_id</code> 填商家自己的门店编号，便于与返回的 <code>store_id</code> 对应。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>merchantStore: MerchantStore</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> merchantStore: MerchantStore</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>stores: Stores</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> stores: Stores</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 创建门店API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>创建门店API</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/partner/4013948546" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-8"><li><code>sub_mchid?: string</code> 子商户号</li><li><details data-fields="fields-4"><summary><code>store_basics?: object</code> 门店基础信息</summary></details></li><li><details data-fields="fields-5"><summary><code>store_address?: object</code> 门店地址信息</summary></details></li><li><details data-fields="fields-6"><summary><code>store_business?: object</code> 门店经营信息</summary></details></li><li><details data-fields="fields-7"><summary><code>store_recipient?: object[]</code> 门店收款信息</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-9"><li><code>store_id: number</code> 微信支付商户门店ID</li></ul></div><div id="popup-5"><pre><code><i>字段</i> sub_mchid?: string</code></pre><p>子商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> store_basics?: object</code></pre><p>门店基础信息</p><ul class="members" id="fields-4"><li><code>store_reference_id?: string</code> 商家门店编号</li><li><code>brand_name?: string</code> 品牌名称</li><li><code>store_name: string</code> 门店名称</li><li><code>branch_name?: string</code> 分店名称</li><li><code>brand_id?: number</code> 品牌ID</li></ul></div><div id="popup-7"><pre><code><i>字段</i> store_reference_id?: string</code></pre><p>商家门店编号</p><ul><li>示例 <code>MDL001</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> brand_name?: string</code></pre><p>品牌名称</p><ul><li>示例 <code>麦当劳</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> store_name: string</code></pre><p>门店名称</p><ul><li>示例 <code>麦当劳</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> branch_name?: string</code></pre><p>分店名称</p><ul><li>示例 <code>海岸城店</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> store_address?: object</code></pre><p>门店地址信息</p><ul class="members" id="fields-5"><li><code>address_code: string</code> 门店省市编码</li><li><code>address_detail: string</code> 门店地址</li><li><code>address_complements?: string</code> 门店地址辅助描述</li><li><code>longitude?: string</code> 门店经度</li><li><code>latitude?: string</code> 门店纬度</li></ul></div><div id="popup-12"><pre><code><i>字段</i> address_code: string</code></pre><p>门店省市编码</p><ul><li>示例 <code>440305</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> address_detail: string</code></pre><p>门店地址</p><ul><li>示例 <code>深南大道10000号腾讯大厦1楼</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> longitude?: string</code></pre><p>门店经度</p><ul><li>示例 <code>112.63484</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> latitude?: string</code></pre><p>门店纬度</p><ul><li>示例 <code>37.75464</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> store_business?: object</code></pre><p>门店经营信息</p><ul class="members" id="fields-6"><li><code>service_phone?: string</code> 门店服务电话</li><li><code>business_hours?: string</code> 门店经营时间</li></ul></div><div id="popup-17"><pre><code><i>字段</i> service_phone?: string</code></pre><p>门店服务电话</p><ul><li>示例 <code>0755-86013388</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> business_hours?: string</code></pre><p>门店经营时间</p><ul><li>示例 <code>周一至周五 09:00-20:00|周六至周日 10:00-22:00</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> store_recipient?: object[]</code></pre><p>门店收款信息</p><ul class="members" id="fields-7"><li><code>mchid: string</code> 门店收款商户号</li><li><code>company_name?: string</code> 门店收款主体</li></ul></div><div id="popup-20"><pre><code><i>字段</i> mchid: string</code></pre><p>门店收款商户号</p><ul><li>示例 <code>1230000109</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> company_name?: string</code></pre><p>门店收款主体</p><ul><li>示例 <code>腾讯科技（深圳）有限公司</code></li></ul></div><div id="popup-22"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;number, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; number | PromiseLike&lt;number&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;number&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-23"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>store_id: number</code> 微信支付商户门店ID</li></ul></div><div id="popup-24"><pre><code><i>参数</i> store_id: number</code></pre><p>微信支付商户门店ID</p></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-store/stores.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var stores_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, stores_default as default };
