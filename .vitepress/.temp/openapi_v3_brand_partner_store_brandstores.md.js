import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/brand/partner/store/brandstores.md
var __pageData = JSON.parse("{\"title\":\"品牌门店的创建与列表查询\",\"description\":\"服务商替品牌逐家开设门店、再按营业状态翻页列出；新门店要过审，审核结果在门店信息里。\",\"frontmatter\":{\"title\":\"品牌门店的创建与列表查询\",\"description\":\"服务商替品牌逐家开设门店、再按营业状态翻页列出；新门店要过审，审核结果在门店信息里。\",\"product\":\"经营工具∙品牌门店\",\"roles\":[\"服务商\"],\"updated\":\"2025-12-02T00:00:00.000Z\",\"section\":\"brand\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/brand/partner/store/brandstores.md\",\"filePath\":\"openapi/v3/brand/partner/store/brandstores.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/brand/partner/store/brandstores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/brand">品牌与商家名片</a></li><li aria-current="page">品牌门店的创建与列表查询</li></ol></nav><h1 id="品牌门店的创建与列表查询" tabindex="-1">品牌门店的创建与列表查询 <a class="header-anchor" href="#品牌门店的创建与列表查询" aria-label="Permalink to “品牌门店的创建与列表查询”">​</a></h1><p>服务商替品牌逐家开设门店、再按营业状态翻页列出；新门店要过审，审核结果在门店信息里。</p><h2 id="post" tabindex="-1">创建品牌门店 <a class="header-anchor" href="#post" aria-label="Permalink to “创建品牌门店”">​</a></h2><p>新门店提交后进入审核。把返回的 <code>store_id</code> 存下来，改资料、绑定收款商户号都要用它。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/brand/partner/store/brandstores</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/brand/partner/store/brandstores">复制地址</button><button type="button" data-copy="wxpay.v3.brand.partner.store.brandstores.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-12-02">2025-12-02</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">brand</span>.<span class="hover" aria-describedby="popup-3">partner</span>.<span class="hover" aria-describedby="popup-4">store</span>.<span class="hover" aria-describedby="popup-5">brandstores</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">brand_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">store_basics</span>: { <span class="hover" aria-describedby="popup-9">store_reference_id</span>, <span class="hover" aria-describedby="popup-10">branch_name</span> },</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">store_address</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">address_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">address_detail</span>, <span class="m">// 不重复写省市区</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-14">longitude</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">latitude</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">store_business</span>: { <span class="hover" aria-describedby="popup-17">service_phone</span>, <span class="hover" aria-describedby="popup-18">business_hours</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-19">then</span>(({ <span class="p hover quiet" aria-describedby="popup-20">data</span>: { <span class="p hover" aria-describedby="popup-21">store_id</span>, <span class="p hover" aria-describedby="popup-22">store_state</span>, <span class="p hover" aria-describedby="popup-23">audit_state</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-24">store_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">store_state</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-26">audit_state</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">store_id</span>, <span class="c">store_state</span>, <span class="c">audit_state</span> } } <span class="k">= await</span> wxpay.v3.brand.partner.store.brandstores.<span class="f">post</span>({</span>
<span class="line">  brand_id,</span>
<span class="line">  store_basics: { store_reference_id, branch_name },</span>
<span class="line">  store_address: {</span>
<span class="line">    address_code,</span>
<span class="line">    address_detail, <span class="m">// 不重复写省市区</span></span>
<span class="line">    longitude,</span>
<span class="line">    latitude,</span>
<span class="line">  },</span>
<span class="line">  store_business: { service_phone, business_hours },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  store_id,</span>
<span class="line">  store_state,</span>
<span class="line">  audit_state,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/brand/partner/store/brandstores&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  brand_id,</span>
<span class="line">  store_basics: { store_reference_id, branch_name },</span>
<span class="line">  store_address: {</span>
<span class="line">    address_code,</span>
<span class="line">    address_detail, <span class="m">// 不重复写省市区</span></span>
<span class="line">    longitude,</span>
<span class="line">    latitude,</span>
<span class="line">  },</span>
<span class="line">  store_business: { service_phone, business_hours },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">store_id</span>, <span class="p">store_state</span>, <span class="p">audit_state</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  store_id,</span>
<span class="line">  store_state,</span>
<span class="line">  audit_state,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.brand.partner.store.brandstores.<span class="f">post</span>({</span>
<span class="line">  brand_id,</span>
<span class="line">  store_basics: { store_reference_id, branch_name },</span>
<span class="line">  store_address: {</span>
<span class="line">    address_code,</span>
<span class="line">    address_detail, <span class="m">// 不重复写省市区</span></span>
<span class="line">    longitude,</span>
<span class="line">    latitude,</span>
<span class="line">  },</span>
<span class="line">  store_business: { service_phone, business_hours },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/brand/partner/store/brandstores&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;brand_id&quot;: &quot;123456789&quot;,</span></span>
<span class="line"><span class="s">  &quot;store_basics&quot;: {</span></span>
<span class="line"><span class="s">    &quot;store_reference_id&quot;: &quot;MDL001&quot;,</span></span>
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
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/brand/partner/store/brandstores <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;brand_id&quot;</span>: <span class="s">&quot;123456789&quot;</span>,</span>
<span class="line"><span class="c">  &quot;store_basics&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;store_reference_id&quot;</span>: <span class="s">&quot;MDL001&quot;</span>,</span>
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
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;brand_id&quot;</span>: <span class="s">&quot;123456789&quot;</span>,</span>
<span class="line"><span class="c">  &quot;store_id&quot;</span>: <span class="s">&quot;20488000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;store_state&quot;</span>: <span class="s">&quot;OPEN&quot;</span>,</span>
<span class="line"><span class="c">  &quot;audit_state&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">  &quot;review_reject_reason&quot;</span>: <span class="s">&quot;通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确&quot;</span>,</span>
<span class="line"><span class="c">  &quot;store_basics&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;store_reference_id&quot;</span>: <span class="s">&quot;MDL001&quot;</span>,</span>
<span class="line"><span class="c">    &quot;branch_name&quot;</span>: <span class="s">&quot;海岸城店&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;store_address&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;address_code&quot;</span>: <span class="s">&quot;440305&quot;</span>,</span>
<span class="line"><span class="c">    &quot;address_detail&quot;</span>: <span class="s">&quot;深南大道10000号腾讯大厦1楼&quot;</span>,</span>
<span class="line"><span class="c">    &quot;address_complements&quot;</span>: <span class="s">&quot;地铁A口右侧100米&quot;</span>,</span>
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
<span class="line"><span class="c">      &quot;company_name&quot;</span>: <span class="s">&quot;腾讯科技（深圳）有限公司&quot;</span>,</span>
<span class="line"><span class="c">      &quot;recipient_state&quot;</span>: <span class="s">&quot;CONFIRMED&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h3><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-brand_id"><p><a href="#post-body-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>123456789</code></small></li><li id="post-body-store_basics"><p><a href="#post-body-store_basics"><code>store_basics</code></a> <span>object</span> <span>选填</span></p><div>门店基础信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-store_basics-store_reference_id"><p><a href="#post-body-store_basics-store_reference_id"><code>store_reference_id</code></a> <span>string</span> <span>选填</span></p><div>商家门店编号</div><small>例：<code>MDL001</code></small></li><li id="post-body-store_basics-branch_name"><p><a href="#post-body-store_basics-branch_name"><code>branch_name</code></a> <span>string</span> <span>选填</span></p><div>门店名称</div><small>例：<code>海岸城店</code></small></li></ul></details></li><li id="post-body-store_address"><p><a href="#post-body-store_address"><code>store_address</code></a> <span>object</span> <b>必填</b></p><div>门店地址信息</div><details open><summary>5 个字段</summary><ul><li id="post-body-store_address-address_code"><p><a href="#post-body-store_address-address_code"><code>address_code</code></a> <span>string</span> <b>必填</b></p><div>门店省市编码</div><small>例：<code>440305</code></small></li><li id="post-body-store_address-address_detail"><p><a href="#post-body-store_address-address_detail"><code>address_detail</code></a> <span>string</span> <b>必填</b></p><div>门店地址</div><small>例：<code>深南大道10000号腾讯大厦1楼</code></small></li><li id="post-body-store_address-address_complements"><p><a href="#post-body-store_address-address_complements"><code>address_complements</code></a> <span>string</span> <span>选填</span></p><div>门店地址辅助描述</div><small>例：<code>地铁A口右侧100米</code></small></li><li id="post-body-store_address-longitude"><p><a href="#post-body-store_address-longitude"><code>longitude</code></a> <span>string</span> <span>选填</span></p><div>门店经度</div><small>例：<code>112.63484</code></small></li><li id="post-body-store_address-latitude"><p><a href="#post-body-store_address-latitude"><code>latitude</code></a> <span>string</span> <span>选填</span></p><div>门店纬度</div><small>例：<code>37.75464</code></small></li></ul></details></li><li id="post-body-store_business"><p><a href="#post-body-store_business"><code>store_business</code></a> <span>object</span> <span>选填</span></p><div>门店经营信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-store_business-service_phone"><p><a href="#post-body-store_business-service_phone"><code>service_phone</code></a> <span>string</span> <span>选填</span></p><div>门店服务电话</div><small>例：<code>0755-86013388</code></small></li><li id="post-body-store_business-business_hours"><p><a href="#post-body-store_business-business_hours"><code>business_hours</code></a> <span>string</span> <span>选填</span></p><div>门店经营时间</div><small>例：<code>周一至周五 09:00-20:00|周六至周日 10:00-22:00</code></small></li></ul></details></li></ul></section><section class="fields"><h3 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h3><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-brand_id"><p><a href="#post-response-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>123456789</code></small></li><li id="post-response-store_id"><p><a href="#post-response-store_id"><code>store_id</code></a> <span>string</span> <span>选填</span></p><div>品牌门店ID</div><small>例：<code>20488000</code></small></li><li id="post-response-store_state"><p><a href="#post-response-store_state"><code>store_state</code></a> <span>string</span> <span>选填</span></p><div>门店状态</div><div class="values"><span><code>OPEN</code></span><span><code>CREATING</code></span><span><code>CLOSED</code></span></div></li><li id="post-response-audit_state"><p><a href="#post-response-audit_state"><code>audit_state</code></a> <span>string</span> <span>选填</span></p><div>审核状态</div><div class="values"><span><code>SUCCESS</code></span><span><code>PROCESSING</code></span><span><code>REJECTED</code></span></div></li><li id="post-response-review_reject_reason"><p><a href="#post-response-review_reject_reason"><code>review_reject_reason</code></a> <span>string</span> <span>选填</span></p><div>审核失败原因</div><small>例：<code>通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确</code></small></li><li id="post-response-store_basics"><p><a href="#post-response-store_basics"><code>store_basics</code></a> <span>object</span> <span>选填</span></p><div>门店基础信息</div><details open><summary>2 个字段</summary><ul><li id="post-response-store_basics-store_reference_id"><p><a href="#post-response-store_basics-store_reference_id"><code>store_reference_id</code></a> <span>string</span> <span>选填</span></p><div>商家门店编号</div><small>例：<code>MDL001</code></small></li><li id="post-response-store_basics-branch_name"><p><a href="#post-response-store_basics-branch_name"><code>branch_name</code></a> <span>string</span> <span>选填</span></p><div>门店名称</div><small>例：<code>海岸城店</code></small></li></ul></details></li><li id="post-response-store_address"><p><a href="#post-response-store_address"><code>store_address</code></a> <span>object</span> <span>选填</span></p><div>门店地址信息</div><details open><summary>5 个字段</summary><ul><li id="post-response-store_address-address_code"><p><a href="#post-response-store_address-address_code"><code>address_code</code></a> <span>string</span> <b>必填</b></p><div>门店省市编码</div><small>例：<code>440305</code></small></li><li id="post-response-store_address-address_detail"><p><a href="#post-response-store_address-address_detail"><code>address_detail</code></a> <span>string</span> <b>必填</b></p><div>门店地址</div><small>例：<code>深南大道10000号腾讯大厦1楼</code></small></li><li id="post-response-store_address-address_complements"><p><a href="#post-response-store_address-address_complements"><code>address_complements</code></a> <span>string</span> <span>选填</span></p><div>门店地址辅助描述</div><small>例：<code>地铁A口右侧100米</code></small></li><li id="post-response-store_address-longitude"><p><a href="#post-response-store_address-longitude"><code>longitude</code></a> <span>string</span> <span>选填</span></p><div>门店经度</div><small>例：<code>112.63484</code></small></li><li id="post-response-store_address-latitude"><p><a href="#post-response-store_address-latitude"><code>latitude</code></a> <span>string</span> <span>选填</span></p><div>门店纬度</div><small>例：<code>37.75464</code></small></li></ul></details></li><li id="post-response-store_business"><p><a href="#post-response-store_business"><code>store_business</code></a> <span>object</span> <span>选填</span></p><div>门店经营信息</div><details open><summary>2 个字段</summary><ul><li id="post-response-store_business-service_phone"><p><a href="#post-response-store_business-service_phone"><code>service_phone</code></a> <span>string</span> <span>选填</span></p><div>门店服务电话</div><small>例：<code>0755-86013388</code></small></li><li id="post-response-store_business-business_hours"><p><a href="#post-response-store_business-business_hours"><code>business_hours</code></a> <span>string</span> <span>选填</span></p><div>门店经营时间</div><small>例：<code>周一至周五 09:00-20:00|周六至周日 10:00-22:00</code></small></li></ul></details></li><li id="post-response-store_recipient"><p><a href="#post-response-store_recipient"><code>store_recipient</code></a> <span>object[]</span> <span>选填</span></p><div>门店收款信息</div><details open><summary>3 个字段</summary><ul><li id="post-response-store_recipient-mchid"><p><a href="#post-response-store_recipient-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>门店收款商户号</div><small>例：<code>1230000109</code></small></li><li id="post-response-store_recipient-company_name"><p><a href="#post-response-store_recipient-company_name"><code>company_name</code></a> <span>string</span> <span>选填</span></p><div>门店收款主体</div><small>例：<code>腾讯科技（深圳）有限公司</code></small></li><li id="post-response-store_recipient-recipient_state"><p><a href="#post-response-store_recipient-recipient_state"><code>recipient_state</code></a> <span>string</span> <span>选填</span></p><div>收款绑定状态</div><div class="values"><span><code>CONFIRMED</code></span><span><code>ADMIN_REJECTED</code></span><span><code>CONFIRMING</code></span><span><code>TIMEOUT_REJECTED</code></span></div></li></ul></details></li></ul></section></div><h2 id="get" tabindex="-1">列表查询品牌门店信息 <a class="header-anchor" href="#get" aria-label="Permalink to “列表查询品牌门店信息”">​</a></h2><p>按营业状态筛选，用 <code>offset</code>、<code>limit</code> 翻页，<code>total_count</code> 是总数。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/brand/partner/store/brandstores</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/brand/partner/store/brandstores">复制地址</button><button type="button" data-copy="wxpay.v3.brand.partner.store.brandstores.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-12-02">2025-12-02</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">brand</span>.<span class="hover" aria-describedby="popup-3">partner</span>.<span class="hover" aria-describedby="popup-4">store</span>.<span class="hover" aria-describedby="popup-5">brandstores</span>.<span class="f hover" aria-describedby="popup-27">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-28">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-29">brand_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-30">store_state</span>: <span class="s">&#39;OPEN&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-31">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-32">limit</span>: <span class="c">50</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-33">then</span>(({ <span class="p hover quiet" aria-describedby="popup-34">data</span>: { <span class="p hover" aria-describedby="popup-35">total_count</span>, <span class="p hover" aria-describedby="popup-36">data</span>: <span class="p hover" aria-describedby="popup-37">stores</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-38">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-39">rejected</span>: <span class="hover" aria-describedby="popup-37">stores</span>.<span class="f hover quiet" aria-describedby="popup-40">filter</span>(({ <span class="p hover" aria-describedby="popup-23">audit_state</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-23">audit_state</span> <span class="k">===</span><span class="s"> &#39;REJECTED&#39;</span>)</span>
<span class="line">    .<span class="f hover quiet" aria-describedby="popup-41">map</span>(({ <span class="p hover" aria-describedby="popup-21">store_id</span>, <span class="p hover" aria-describedby="popup-42">review_reject_reason</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-24">store_id</span>, <span class="hover" aria-describedby="popup-43">review_reject_reason</span> })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="p">data</span>: <span class="c">stores</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.brand.partner.store.brandstores.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    brand_id,</span>
<span class="line">    store_state: <span class="s">&#39;OPEN&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">50</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  rejected: stores.<span class="f">filter</span>(({ <span class="p">audit_state</span> }) <span class="k">=&gt;</span> audit_state <span class="k">===</span><span class="s"> &#39;REJECTED&#39;</span>)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">store_id</span>, <span class="p">review_reject_reason</span> }) <span class="k">=&gt;</span> ({ store_id, review_reject_reason })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/brand/partner/store/brandstores&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    brand_id,</span>
<span class="line">    store_state: <span class="s">&#39;OPEN&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">50</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span>: <span class="p">stores</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  rejected: stores.<span class="f">filter</span>(({ <span class="p">audit_state</span> }) <span class="k">=&gt;</span> audit_state <span class="k">===</span><span class="s"> &#39;REJECTED&#39;</span>)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">store_id</span>, <span class="p">review_reject_reason</span> }) <span class="k">=&gt;</span> ({ store_id, review_reject_reason })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.brand.partner.store.brandstores.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    brand_id,</span>
<span class="line">    store_state: <span class="s">&#39;OPEN&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">50</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/brand/partner/store/brandstores?brand_id=120344&amp;store_state=OPEN&amp;offset=0&amp;limit=50&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/brand/partner/store/brandstores?brand_id=120344&amp;store_state=OPEN&amp;offset=0&amp;limit=50 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;brand_id&quot;</span>: <span class="s">&quot;1004&quot;</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;brand_id&quot;</span>: <span class="s">&quot;123456789&quot;</span>,</span>
<span class="line"><span class="c">      &quot;store_id&quot;</span>: <span class="s">&quot;20488000&quot;</span>,</span>
<span class="line"><span class="c">      &quot;store_state&quot;</span>: <span class="s">&quot;OPEN&quot;</span>,</span>
<span class="line"><span class="c">      &quot;audit_state&quot;</span>: <span class="s">&quot;SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;review_reject_reason&quot;</span>: <span class="s">&quot;通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确&quot;</span>,</span>
<span class="line"><span class="c">      &quot;store_basics&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;store_reference_id&quot;</span>: <span class="s">&quot;MDL001&quot;</span>,</span>
<span class="line"><span class="c">        &quot;branch_name&quot;</span>: <span class="s">&quot;海岸城店&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;store_address&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;address_code&quot;</span>: <span class="s">&quot;440305&quot;</span>,</span>
<span class="line"><span class="c">        &quot;address_detail&quot;</span>: <span class="s">&quot;深南大道10000号腾讯大厦1楼&quot;</span>,</span>
<span class="line"><span class="c">        &quot;address_complements&quot;</span>: <span class="s">&quot;地铁A口右侧100米&quot;</span>,</span>
<span class="line"><span class="c">        &quot;longitude&quot;</span>: <span class="s">&quot;112.63484&quot;</span>,</span>
<span class="line"><span class="c">        &quot;latitude&quot;</span>: <span class="s">&quot;37.75464&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;store_business&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;service_phone&quot;</span>: <span class="s">&quot;0755-86013388&quot;</span>,</span>
<span class="line"><span class="c">        &quot;business_hours&quot;</span>: <span class="s">&quot;周一至周五 09:00-20:00|周六至周日 10:00-22:00&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;store_recipient&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;mchid&quot;</span>: <span class="s">&quot;1230000109&quot;</span>,</span>
<span class="line"><span class="c">          &quot;company_name&quot;</span>: <span class="s">&quot;腾讯科技（深圳）有限公司&quot;</span>,</span>
<span class="line"><span class="c">          &quot;recipient_state&quot;</span>: <span class="s">&quot;CONFIRMED&quot;</span></span>
<span class="line">        }</span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h3><ul><li id="get-query-brand_id"><p><a href="#get-query-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>120344</code></small></li><li id="get-query-store_state"><p><a href="#get-query-store_state"><code>store_state</code></a> <span>string</span> <span>选填</span></p><div>门店状态</div><div class="values"><span><code>OPEN</code></span><span><code>CREATING</code></span><span><code>CLOSED</code></span></div></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页起始位置</div><small>例：<code>100</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页条数</div><small>例：<code>50</code></small></li></ul></section><section class="fields"><h3 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h3><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-brand_id"><p><a href="#get-response-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>1004</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页起始位置</div></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页条数</div></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>门店总数</div></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>品牌门店列表</div><details open><summary>9 个字段</summary><ul><li id="get-response-data-brand_id"><p><a href="#get-response-data-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>123456789</code></small></li><li id="get-response-data-store_id"><p><a href="#get-response-data-store_id"><code>store_id</code></a> <span>string</span> <span>选填</span></p><div>品牌门店ID</div><small>例：<code>20488000</code></small></li><li id="get-response-data-store_state"><p><a href="#get-response-data-store_state"><code>store_state</code></a> <span>string</span> <span>选填</span></p><div>门店状态</div><div class="values"><span><code>OPEN</code></span><span><code>CREATING</code></span><span><code>CLOSED</code></span></div></li><li id="get-response-data-audit_state"><p><a href="#get-response-data-audit_state"><code>audit_state</code></a> <span>string</span> <span>选填</span></p><div>审核状态</div><div class="values"><span><code>SUCCESS</code></span><span><code>PROCESSING</code></span><span><code>REJECTED</code></span></div></li><li id="get-response-data-review_reject_reason"><p><a href="#get-response-data-review_reject_reason"><code>review_reject_reason</code></a> <span>string</span> <span>选填</span></p><div>审核失败原因</div><small>例：<code>通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确</code></small></li><li id="get-response-data-store_basics"><p><a href="#get-response-data-store_basics"><code>store_basics</code></a> <span>object</span> <span>选填</span></p><div>门店基础信息</div><details><summary>2 个字段</summary><ul><li id="get-response-data-store_basics-store_reference_id"><p><a href="#get-response-data-store_basics-store_reference_id"><code>store_reference_id</code></a> <span>string</span> <span>选填</span></p><div>商家门店编号</div><small>例：<code>MDL001</code></small></li><li id="get-response-data-store_basics-branch_name"><p><a href="#get-response-data-store_basics-branch_name"><code>branch_name</code></a> <span>string</span> <span>选填</span></p><div>门店名称</div><small>例：<code>海岸城店</code></small></li></ul></details></li><li id="get-response-data-store_address"><p><a href="#get-response-data-store_address"><code>store_address</code></a> <span>object</span> <span>选填</span></p><div>门店地址信息</div><details><summary>5 个字段</summary><ul><li id="get-response-data-store_address-address_code"><p><a href="#get-response-data-store_address-address_code"><code>address_code</code></a> <span>string</span> <b>必填</b></p><div>门店省市编码</div><small>例：<code>440305</code></small></li><li id="get-response-data-store_address-address_detail"><p><a href="#get-response-data-store_address-address_detail"><code>address_detail</code></a> <span>string</span> <b>必填</b></p><div>门店地址</div><small>例：<code>深南大道10000号腾讯大厦1楼</code></small></li><li id="get-response-data-store_address-address_complements"><p><a href="#get-response-data-store_address-address_complements"><code>address_complements</code></a> <span>string</span> <span>选填</span></p><div>门店地址辅助描述</div><small>例：<code>地铁A口右侧100米</code></small></li><li id="get-response-data-store_address-longitude"><p><a href="#get-response-data-store_address-longitude"><code>longitude</code></a> <span>string</span> <span>选填</span></p><div>门店经度</div><small>例：<code>112.63484</code></small></li><li id="get-response-data-store_address-latitude"><p><a href="#get-response-data-store_address-latitude"><code>latitude</code></a> <span>string</span> <span>选填</span></p><div>门店纬度</div><small>例：<code>37.75464</code></small></li></ul></details></li><li id="get-response-data-store_business"><p><a href="#get-response-data-store_business"><code>store_business</code></a> <span>object</span> <span>选填</span></p><div>门店经营信息</div><details><summary>2 个字段</summary><ul><li id="get-response-data-store_business-service_phone"><p><a href="#get-response-data-store_business-service_phone"><code>service_phone</code></a> <span>string</span> <span>选填</span></p><div>门店服务电话</div><small>例：<code>0755-86013388</code></small></li><li id="get-response-data-store_business-business_hours"><p><a href="#get-response-data-store_business-business_hours"><code>business_hours</code></a> <span>string</span> <span>选填</span></p><div>门店经营时间</div><small>例：<code>周一至周五 09:00-20:00|周六至周日 10:00-22:00</code></small></li></ul></details></li><li id="get-response-data-store_recipient"><p><a href="#get-response-data-store_recipient"><code>store_recipient</code></a> <span>object[]</span> <span>选填</span></p><div>门店收款信息</div><details><summary>3 个字段</summary><ul><li id="get-response-data-store_recipient-mchid"><p><a href="#get-response-data-store_recipient-mchid"><code>mchid</code></a> <span>string</span> <span>选填</span></p><div>门店收款商户号</div><small>例：<code>1230000109</code></small></li><li id="get-response-data-store_recipient-company_name"><p><a href="#get-response-data-store_recipient-company_name"><code>company_name</code></a> <span>string</span> <span>选填</span></p><div>门店收款主体</div><small>例：<code>腾讯科技（深圳）有限公司</code></small></li><li id="get-response-data-store_recipient-recipient_state"><p><a href="#get-response-data-store_recipient-recipient_state"><code>recipient_state</code></a> <span>string</span> <span>选填</span></p><div>收款绑定状态</div><div class="values"><span><code>CONFIRMED</code></span><span><code>ADMIN_REJECTED</code></span><span><code>CONFIRMING</code></span><span><code>TIMEOUT_REJECTED</code></span></div></li></ul></details></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>store_reference_id</code> 是商家自己的门店编号，最长 32 个字符，由商家保证不重复。</li><li><code>store_state</code> 说营业与否，<code>audit_state</code> 说审核结果，两者互不代替。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>brand: Brand</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> brand: Brand</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>partner: Partner</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> partner: Partner</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>store: Store</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> store: Store</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>brandstores: Brandstores</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> brandstores: Brandstores</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 创建品牌门店</li><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 列表查询品牌门店信息</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: PostHttpMethod.RequestConfig): AxiosPromise&lt;PostHttpMethod.WellformedResponse&gt;</code></pre><p>创建品牌门店</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-15"><li><code>brand_id: string</code> 品牌ID</li><li><details data-fields="fields-12"><summary><code>store_basics?: object</code> 门店基础信息</summary></details></li><li><details data-fields="fields-13"><summary><code>store_address: object</code> 门店地址信息</summary></details></li><li><details data-fields="fields-14"><summary><code>store_business?: object</code> 门店经营信息</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-17"><li><code>brand_id: string</code> 品牌ID</li><li><code>store_id?: string</code> 品牌门店ID</li><li><code>store_state?: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot;</code> 门店状态</li><li><code>audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;</code> 审核状态</li><li><code>review_reject_reason?: string</code> 审核失败原因</li><li><details data-fields="fields-12"><summary><code>store_basics?: object</code> 门店基础信息</summary></details></li><li><details data-fields="fields-13"><summary><code>store_address?: object</code> 门店地址信息</summary></details></li><li><details data-fields="fields-14"><summary><code>store_business?: object</code> 门店经营信息</summary></details></li><li><details data-fields="fields-16"><summary><code>store_recipient?: object[]</code> 门店收款信息</summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> brand_id: string</code></pre><p>品牌ID</p><ul><li>示例 <code>123456789</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> store_basics?: object</code></pre><p>门店基础信息</p><ul class="members" id="fields-12"><li><code>store_reference_id?: string</code> 商家门店编号</li><li><code>branch_name?: string</code> 门店名称</li></ul></div><div id="popup-9"><pre><code><i>字段</i> store_reference_id?: string</code></pre><p>商家门店编号</p><ul><li>示例 <code>MDL001</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> branch_name?: string</code></pre><p>门店名称</p><ul><li>示例 <code>海岸城店</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> store_address: object</code></pre><p>门店地址信息</p><ul class="members" id="fields-13"><li><code>address_code: string</code> 门店省市编码</li><li><code>address_detail: string</code> 门店地址</li><li><code>address_complements?: string</code> 门店地址辅助描述</li><li><code>longitude?: string</code> 门店经度</li><li><code>latitude?: string</code> 门店纬度</li></ul></div><div id="popup-12"><pre><code><i>字段</i> address_code: string</code></pre><p>门店省市编码</p><ul><li>示例 <code>440305</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> address_detail: string</code></pre><p>门店地址</p><ul><li>示例 <code>深南大道10000号腾讯大厦1楼</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> longitude?: string</code></pre><p>门店经度</p><ul><li>示例 <code>112.63484</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> latitude?: string</code></pre><p>门店纬度</p><ul><li>示例 <code>37.75464</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> store_business?: object</code></pre><p>门店经营信息</p><ul class="members" id="fields-14"><li><code>service_phone?: string</code> 门店服务电话</li><li><code>business_hours?: string</code> 门店经营时间</li></ul></div><div id="popup-17"><pre><code><i>字段</i> service_phone?: string</code></pre><p>门店服务电话</p><ul><li>示例 <code>0755-86013388</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> business_hours?: string</code></pre><p>门店经营时间</p><ul><li>示例 <code>周一至周五 09:00-20:00|周六至周日 10:00-22:00</code></li></ul></div><div id="popup-19"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    store_id: string | undefined;
    store_state: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot; | undefined;
    audit_state: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot; | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;) =&gt; {
    store_id: string | undefined;
    store_state: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot; | undefined;
    audit_state: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot; | undefined;
} | PromiseLike&lt;{
    store_id: string | undefined;
    store_state: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot; | undefined;
    audit_state: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot; | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-20"><pre><code><i>字段</i> AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;.data: PostHttpMethod.WellformedResponse</code></pre><ul class="members"><li><code>brand_id: string</code> 品牌ID</li><li><code>store_id?: string</code> 品牌门店ID</li><li><code>store_state?: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot;</code> 门店状态</li><li><code>audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;</code> 审核状态</li><li><code>review_reject_reason?: string</code> 审核失败原因</li><li><details data-fields="fields-12"><summary><code>store_basics?: object</code> 门店基础信息</summary></details></li><li><details data-fields="fields-13"><summary><code>store_address?: object</code> 门店地址信息</summary></details></li><li><details data-fields="fields-14"><summary><code>store_business?: object</code> 门店经营信息</summary></details></li><li><details data-fields="fields-16"><summary><code>store_recipient?: object[]</code> 门店收款信息</summary></details></li></ul></div><div id="popup-21"><pre><code><i>参数</i> store_id: string | undefined</code></pre><p>品牌门店ID</p></div><div id="popup-22"><pre><code><i>参数</i> store_state: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot; | undefined</code></pre><p>门店状态</p></div><div id="popup-23"><pre><code><i>参数</i> audit_state: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot; | undefined</code></pre><p>审核状态</p></div><div id="popup-24"><pre><code><i>字段</i> store_id: string | undefined</code></pre><p>品牌门店ID</p><ul><li>示例 <code>20488000</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> store_state: &quot;CLOSED&quot; | &quot;OPEN&quot; | &quot;CREATING&quot; | undefined</code></pre><p>门店状态</p><ul><li>示例 <code>OPEN</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> audit_state: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot; | undefined</code></pre><p>审核状态</p><ul><li>示例 <code>SUCCESS</code></li></ul></div><div id="popup-27"><pre><code><i>方法</i> get(config: GetHttpMethod.RequestConfig): AxiosPromise&lt;GetHttpMethod.WellformedResponse&gt;</code></pre><p>列表查询品牌门店信息</p><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-19"><li><details data-fields="fields-18"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-22"><li><code>brand_id: string</code> 品牌ID</li><li><code>offset?: number</code> 分页起始位置</li><li><code>limit?: number</code> 分页条数</li><li><code>total_count?: number</code> 门店总数</li><li><details data-fields="fields-21"><summary><code>data?: object[]</code> 品牌门店列表</summary></details></li></ul></div><div id="popup-28"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-18"><li><code>brand_id: string</code> 品牌ID</li><li><code>store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;</code> 门店状态</li><li><code>offset?: number</code> 分页起始位置</li><li><code>limit?: number</code> 分页条数</li></ul></div><div id="popup-29"><pre><code><i>字段</i> brand_id: string</code></pre><p>品牌ID</p><ul><li>示例 <code>120344</code></li></ul></div><div id="popup-30"><pre><code><i>字段</i> store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;</code></pre><p>门店状态</p><ul><li>示例 <code>OPEN</code></li></ul></div><div id="popup-31"><pre><code><i>字段</i> offset?: number</code></pre><p>分页起始位置</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> limit?: number</code></pre><p>分页条数</p><ul><li>示例 <code>50</code></li></ul></div><div id="popup-33"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    total_count: number | undefined;
    rejected: {
        store_id: string | undefined;
        review_reject_reason: string | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;) =&gt; {
    total_count: number | undefined;
    rejected: {
        store_id: string | undefined;
        review_reject_reason: string | undefined;
    }[];
} | PromiseLike&lt;{
    total_count: number | undefined;
    rejected: {
        store_id: string | undefined;
        review_reject_reason: string | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-34"><pre><code><i>字段</i> AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;.data: GetHttpMethod.WellformedResponse</code></pre><ul class="members"><li><code>brand_id: string</code> 品牌ID</li><li><code>offset?: number</code> 分页起始位置</li><li><code>limit?: number</code> 分页条数</li><li><code>total_count?: number</code> 门店总数</li><li><details data-fields="fields-21"><summary><code>data?: object[]</code> 品牌门店列表</summary></details></li></ul></div><div id="popup-35"><pre><code><i>参数</i> total_count: number | undefined</code></pre><p>门店总数</p></div><div id="popup-36"><pre><code><i>字段</i> data?: object[]</code></pre><p>品牌门店列表</p><ul class="members" id="fields-21"><li><code>brand_id: string</code> 品牌ID</li><li><code>store_id?: string</code> 品牌门店ID</li><li><code>store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;</code> 门店状态</li><li><code>audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;</code> 审核状态</li><li><code>review_reject_reason?: string</code> 审核失败原因</li><li><details data-fields="fields-12"><summary><code>store_basics?: object</code> 门店基础信息</summary></details></li><li><details data-fields="fields-13"><summary><code>store_address?: object</code> 门店地址信息</summary></details></li><li><details data-fields="fields-14"><summary><code>store_business?: object</code> 门店经营信息</summary></details></li><li><details data-fields="fields-20"><summary><code>store_recipient?: object[]</code> 门店收款信息</summary></details></li></ul></div><div id="popup-37"><pre><code><i>参数</i> stores: object[]</code></pre><p>品牌门店列表</p><ul class="members"><li><code>brand_id: string</code> 品牌ID</li><li><code>store_id?: string</code> 品牌门店ID</li><li><code>store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;</code> 门店状态</li><li><code>audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;</code> 审核状态</li><li><code>review_reject_reason?: string</code> 审核失败原因</li><li><details data-fields="fields-12"><summary><code>store_basics?: object</code> 门店基础信息</summary></details></li><li><details data-fields="fields-13"><summary><code>store_address?: object</code> 门店地址信息</summary></details></li><li><details data-fields="fields-14"><summary><code>store_business?: object</code> 门店经营信息</summary></details></li><li><details data-fields="fields-20"><summary><code>store_recipient?: object[]</code> 门店收款信息</summary></details></li></ul></div><div id="popup-38"><pre><code><i>字段</i> total_count: number | undefined</code></pre><p>门店总数</p></div><div id="popup-39"><pre><code><i>字段</i> rejected: object[]</code></pre><ul class="members" id="fields-23"><li><code>store_id: undefined | string</code></li><li><code>review_reject_reason: undefined | string</code></li></ul></div><div id="popup-40"><pre><code><i>方法</i> Array&lt;{ brand_id: string; store_id?: string; store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;; audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;; review_reject_reason?: string; store_basics?: { store_reference_id?: string; branch_name?: string; }; store_address?: { address_code: string; address_detail: string; address_complements?: string; longitude?: string; latitude?: string; }; store_business?: { service_phone?: string; business_hours?: string; }; store_recipient?: { mchid?: string; company_name?: string; recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;; }[]; }&gt;.filter(predicate: (value: {
    brand_id: string;
    store_id?: string;
    store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;;
    audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;;
    review_reject_reason?: string;
    store_basics?: {
        store_reference_id?: string;
        branch_name?: string;
    };
    store_address?: {
        address_code: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
    };
    store_business?: {
        service_phone?: string;
        business_hours?: string;
    };
    store_recipient?: {
        mchid?: string;
        company_name?: string;
        recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;;
    }[];
}, index: number, array: {
    brand_id: string;
    store_id?: string;
    store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;;
    audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;;
    review_reject_reason?: string;
    store_basics?: {
        store_reference_id?: string;
        branch_name?: string;
    };
    store_address?: {
        address_code: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
    };
    store_business?: {
        service_phone?: string;
        business_hours?: string;
    };
    store_recipient?: {
        mchid?: string;
        company_name?: string;
        recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;;
    }[];
}[]) =&gt; unknown, thisArg?: any): {
    brand_id: string;
    store_id?: string;
    store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;;
    audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;;
    review_reject_reason?: string;
    store_basics?: {
        store_reference_id?: string;
        branch_name?: string;
    };
    store_address?: {
        address_code: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
    };
    store_business?: {
        service_phone?: string;
        business_hours?: string;
    };
    store_recipient?: {
        mchid?: string;
        company_name?: string;
        recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;;
    }[];
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-41"><pre><code><i>方法</i> Array&lt;{ brand_id: string; store_id?: string; store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;; audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;; review_reject_reason?: string; store_basics?: { store_reference_id?: string; branch_name?: string; }; store_address?: { address_code: string; address_detail: string; address_complements?: string; longitude?: string; latitude?: string; }; store_business?: { service_phone?: string; business_hours?: string; }; store_recipient?: { mchid?: string; company_name?: string; recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;; }[]; }&gt;.map&lt;{
    store_id: string | undefined;
    review_reject_reason: string | undefined;
}&gt;(callbackfn: (value: {
    brand_id: string;
    store_id?: string;
    store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;;
    audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;;
    review_reject_reason?: string;
    store_basics?: {
        store_reference_id?: string;
        branch_name?: string;
    };
    store_address?: {
        address_code: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
    };
    store_business?: {
        service_phone?: string;
        business_hours?: string;
    };
    store_recipient?: {
        mchid?: string;
        company_name?: string;
        recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;;
    }[];
}, index: number, array: {
    brand_id: string;
    store_id?: string;
    store_state?: &quot;OPEN&quot; | &quot;CREATING&quot; | &quot;CLOSED&quot;;
    audit_state?: &quot;SUCCESS&quot; | &quot;PROCESSING&quot; | &quot;REJECTED&quot;;
    review_reject_reason?: string;
    store_basics?: {
        store_reference_id?: string;
        branch_name?: string;
    };
    store_address?: {
        address_code: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
    };
    store_business?: {
        service_phone?: string;
        business_hours?: string;
    };
    store_recipient?: {
        mchid?: string;
        company_name?: string;
        recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;;
    }[];
}[]) =&gt; {
    store_id: string | undefined;
    review_reject_reason: string | undefined;
}, thisArg?: any): {
    store_id: string | undefined;
    review_reject_reason: string | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-42"><pre><code><i>参数</i> review_reject_reason: string | undefined</code></pre><p>审核失败原因</p></div><div id="popup-43"><pre><code><i>字段</i> review_reject_reason: string | undefined</code></pre><p>审核失败原因</p><ul><li>示例 <code>通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确</code></li></ul></div><ul class="members" id="fields-0"><li><code>store: Store …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>partner: Partner</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>brand: Brand</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>brandstores: Brandstores …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>store: Store</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>partner: Partner</code></summary></details></li></ul><ul class="members" id="fields-16"><li><code>mchid: string</code> 门店收款商户号</li><li><code>company_name?: string</code> 门店收款主体</li><li><code>recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;</code> 收款绑定状态</li></ul><ul class="members" id="fields-20"><li><code>mchid?: string</code> 门店收款商户号</li><li><code>company_name?: string</code> 门店收款主体</li><li><code>recipient_state?: &quot;CONFIRMED&quot; | &quot;ADMIN_REJECTED&quot; | &quot;CONFIRMING&quot; | &quot;TIMEOUT_REJECTED&quot;</code> 收款绑定状态</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/store/brandstores.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var brandstores_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, brandstores_default as default };
