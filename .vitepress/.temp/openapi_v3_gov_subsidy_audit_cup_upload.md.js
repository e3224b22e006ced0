import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/gov/subsidy/audit/cup/upload.md
var __pageData = JSON.parse("{\"title\":\"上传审核数据（国补）\",\"description\":\"上海、福建、重庆的补贴订单成交后，把商品、金额、发票和物流等证明资料送审，结果推送到 notify_url，也可以主动查询。\",\"frontmatter\":{\"title\":\"上传审核数据（国补）\",\"description\":\"上海、福建、重庆的补贴订单成交后，把商品、金额、发票和物流等证明资料送审，结果推送到 notify_url，也可以主动查询。\",\"product\":\"国补专区\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2025-06-24T00:00:00.000Z\",\"section\":\"gov-subsidy\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/gov/subsidy/audit/cup/upload.md\",\"filePath\":\"openapi/v3/gov/subsidy/audit/cup/upload.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/gov/subsidy/audit/cup/upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/gov-subsidy">国补专区</a></li><li aria-current="page">上传审核数据（国补）</li></ol></nav><h1 id="post" tabindex="-1">上传审核数据（国补） <a class="header-anchor" href="#post" aria-label="Permalink to “上传审核数据（国补）”">​</a></h1><p>上海、福建、重庆的补贴订单成交后，把商品、金额、发票和物流等证明资料送审，结果推送到 notify_url，也可以主动查询。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/gov/subsidy/audit/cup/upload</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/gov/subsidy/audit/cup/upload">复制地址</button><button type="button" data-copy="wxpay.v3.gov.subsidy.audit.cup.upload.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-06-24">2025-06-24</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">gov</span>.<span class="hover" aria-describedby="popup-3">subsidy</span>.<span class="hover" aria-describedby="popup-4">audit</span>.<span class="hover" aria-describedby="popup-5">cup</span>.<span class="hover" aria-describedby="popup-6">upload</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">org_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">sub_mchnt_cd</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">sub_mchnt_nm</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">online_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">mchnt_order_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">upload_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">prod_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">brand_nm</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">prod_model</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">plat_form</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">payer_tp</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">sales_at</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">actual_at</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">trans_tm</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">mchnt_cd</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">discount_at</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">sn_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-26">invoice_info</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">invoice_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-28">invoice_dt</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-29">nm</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-30">tax</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-31">track_info</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-32">tracking_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-33">tracking_company</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-34">usr_prov</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-35">usr_city</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-36">usr_area</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-37">usr_addr</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-38">then</span>(({ <span class="p hover quiet" aria-describedby="popup-39">data</span>: { <span class="p hover" aria-describedby="popup-40">code</span>, <span class="p hover" aria-describedby="popup-41">msg</span>, <span class="p hover" aria-describedby="popup-42">sub_msg</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-40">code</span> <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> <span class="hover" aria-describedby="popup-42">sub_msg</span> <span class="k">||</span> <span class="hover" aria-describedby="popup-41">msg</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">code</span>, <span class="c">msg</span>, <span class="c">sub_msg</span> } } <span class="k">= await</span> wxpay.v3.gov.subsidy.audit.cup.upload.<span class="f">post</span>({</span>
<span class="line">  org_no,</span>
<span class="line">  sub_mchnt_cd,</span>
<span class="line">  sub_mchnt_nm,</span>
<span class="line">  online_no,</span>
<span class="line">  mchnt_order_id,</span>
<span class="line">  upload_time,</span>
<span class="line">  notify_url,</span>
<span class="line">  prod_id,</span>
<span class="line">  brand_nm,</span>
<span class="line">  prod_model,</span>
<span class="line">  plat_form,</span>
<span class="line">  payer_tp,</span>
<span class="line">  sales_at,</span>
<span class="line">  actual_at,</span>
<span class="line">  trans_tm,</span>
<span class="line">  mchnt_cd,</span>
<span class="line">  discount_at,</span>
<span class="line">  sn_code,</span>
<span class="line">  invoice_info: {</span>
<span class="line">    invoice_no,</span>
<span class="line">    invoice_dt,</span>
<span class="line">    nm,</span>
<span class="line">    tax,</span>
<span class="line">  },</span>
<span class="line">  track_info: {</span>
<span class="line">    tracking_no,</span>
<span class="line">    tracking_company,</span>
<span class="line">    usr_prov,</span>
<span class="line">    usr_city,</span>
<span class="line">    usr_area,</span>
<span class="line">    usr_addr,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> sub_msg <span class="k">||</span> msg</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/gov/subsidy/audit/cup/upload&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  org_no,</span>
<span class="line">  sub_mchnt_cd,</span>
<span class="line">  sub_mchnt_nm,</span>
<span class="line">  online_no,</span>
<span class="line">  mchnt_order_id,</span>
<span class="line">  upload_time,</span>
<span class="line">  notify_url,</span>
<span class="line">  prod_id,</span>
<span class="line">  brand_nm,</span>
<span class="line">  prod_model,</span>
<span class="line">  plat_form,</span>
<span class="line">  payer_tp,</span>
<span class="line">  sales_at,</span>
<span class="line">  actual_at,</span>
<span class="line">  trans_tm,</span>
<span class="line">  mchnt_cd,</span>
<span class="line">  discount_at,</span>
<span class="line">  sn_code,</span>
<span class="line">  invoice_info: {</span>
<span class="line">    invoice_no,</span>
<span class="line">    invoice_dt,</span>
<span class="line">    nm,</span>
<span class="line">    tax,</span>
<span class="line">  },</span>
<span class="line">  track_info: {</span>
<span class="line">    tracking_no,</span>
<span class="line">    tracking_company,</span>
<span class="line">    usr_prov,</span>
<span class="line">    usr_city,</span>
<span class="line">    usr_area,</span>
<span class="line">    usr_addr,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">code</span>, <span class="p">msg</span>, <span class="p">sub_msg</span> } }) <span class="k">=&gt;</span> code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> sub_msg <span class="k">||</span> msg)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.gov.subsidy.audit.cup.upload.<span class="f">post</span>({</span>
<span class="line">  org_no,</span>
<span class="line">  sub_mchnt_cd,</span>
<span class="line">  sub_mchnt_nm,</span>
<span class="line">  online_no,</span>
<span class="line">  mchnt_order_id,</span>
<span class="line">  upload_time,</span>
<span class="line">  notify_url,</span>
<span class="line">  prod_id,</span>
<span class="line">  brand_nm,</span>
<span class="line">  prod_model,</span>
<span class="line">  plat_form,</span>
<span class="line">  payer_tp,</span>
<span class="line">  sales_at,</span>
<span class="line">  actual_at,</span>
<span class="line">  trans_tm,</span>
<span class="line">  mchnt_cd,</span>
<span class="line">  discount_at,</span>
<span class="line">  sn_code,</span>
<span class="line">  invoice_info: {</span>
<span class="line">    invoice_no,</span>
<span class="line">    invoice_dt,</span>
<span class="line">    nm,</span>
<span class="line">    tax,</span>
<span class="line">  },</span>
<span class="line">  track_info: {</span>
<span class="line">    tracking_no,</span>
<span class="line">    tracking_company,</span>
<span class="line">    usr_prov,</span>
<span class="line">    usr_city,</span>
<span class="line">    usr_area,</span>
<span class="line">    usr_addr,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/gov/subsidy/audit/cup/upload&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;org_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_mchnt_cd&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_mchnt_nm&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;online_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;mchnt_order_id&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;upload_time&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;prod_id&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;brand_nm&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;prod_model&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;plat_form&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;payer_tp&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;sales_at&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;actual_at&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;trans_tm&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;mchnt_cd&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;discount_at&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;sn_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;invoice_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;invoice_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;invoice_dt&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;nm&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;tax&quot;: &quot;string&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;track_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;tracking_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;tracking_company&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;usr_prov&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;usr_city&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;usr_area&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;usr_addr&quot;: &quot;string&quot;</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/gov/subsidy/audit/cup/upload <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;org_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_mchnt_cd&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_mchnt_nm&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;online_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;mchnt_order_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;upload_time&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;prod_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;brand_nm&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;prod_model&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;plat_form&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;payer_tp&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sales_at&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;actual_at&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;trans_tm&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;mchnt_cd&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;discount_at&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sn_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;invoice_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;invoice_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;invoice_dt&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;nm&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;tax&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;track_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;tracking_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;tracking_company&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;usr_prov&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;usr_city&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;usr_area&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;usr_addr&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;code&quot;</span>: <span class="s">&quot;000000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;msg&quot;</span>: <span class="s">&quot;成功&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_msg&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-org_no"><p><a href="#post-body-org_no"><code>org_no</code></a> <span>string</span> <b>必填</b></p><div>分公司机构代码</div></li><li id="post-body-sub_mchnt_cd"><p><a href="#post-body-sub_mchnt_cd"><code>sub_mchnt_cd</code></a> <span>string</span> <b>必填</b></p><div>店铺编码</div></li><li id="post-body-sub_mchnt_nm"><p><a href="#post-body-sub_mchnt_nm"><code>sub_mchnt_nm</code></a> <span>string</span> <b>必填</b></p><div>店铺名称</div></li><li id="post-body-store_nm"><p><a href="#post-body-store_nm"><code>store_nm</code></a> <span>string</span> <span>选填</span></p><div>门店名称</div></li><li id="post-body-online_no"><p><a href="#post-body-online_no"><code>online_no</code></a> <span>string</span> <b>必填</b></p><div>线上平台订单号</div></li><li id="post-body-mchnt_order_id"><p><a href="#post-body-mchnt_order_id"><code>mchnt_order_id</code></a> <span>string</span> <b>必填</b></p><div>商户订单号</div></li><li id="post-body-upload_time"><p><a href="#post-body-upload_time"><code>upload_time</code></a> <span>string</span> <b>必填</b></p><div>审核记录上传时间</div></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <b>必填</b></p><div>审核结果通知地址</div></li><li id="post-body-prod_id"><p><a href="#post-body-prod_id"><code>prod_id</code></a> <span>string</span> <b>必填</b></p><div>品类</div></li><li id="post-body-eng_grade"><p><a href="#post-body-eng_grade"><code>eng_grade</code></a> <span>string</span> <span>选填</span></p><div>能效</div></li><li id="post-body-brand_nm"><p><a href="#post-body-brand_nm"><code>brand_nm</code></a> <span>string</span> <b>必填</b></p><div>品牌</div></li><li id="post-body-prod_model"><p><a href="#post-body-prod_model"><code>prod_model</code></a> <span>string</span> <b>必填</b></p><div>型号</div></li><li id="post-body-sales_chnl"><p><a href="#post-body-sales_chnl"><code>sales_chnl</code></a> <span>string</span> <span>选填</span></p><div>销售方式</div></li><li id="post-body-plat_form"><p><a href="#post-body-plat_form"><code>plat_form</code></a> <span>string</span> <b>必填</b></p><div>电商平台方</div></li><li id="post-body-payer_tp"><p><a href="#post-body-payer_tp"><code>payer_tp</code></a> <span>string</span> <b>必填</b></p><div>支付方式类型</div></li><li id="post-body-trade_in_order_id"><p><a href="#post-body-trade_in_order_id"><code>trade_in_order_id</code></a> <span>string</span> <span>选填</span></p><div>收旧订单号</div></li><li id="post-body-trade_in_at"><p><a href="#post-body-trade_in_at"><code>trade_in_at</code></a> <span>string</span> <span>选填</span></p><div>收旧价格</div></li><li id="post-body-is_trade_in"><p><a href="#post-body-is_trade_in"><code>is_trade_in</code></a> <span>string</span> <span>选填</span></p><div>收旧价格是否统计</div></li><li id="post-body-sales_at"><p><a href="#post-body-sales_at"><code>sales_at</code></a> <span>string</span> <b>必填</b></p><div>订单金额</div></li><li id="post-body-actual_at"><p><a href="#post-body-actual_at"><code>actual_at</code></a> <span>string</span> <b>必填</b></p><div>实付金额</div></li><li id="post-body-trans_tm"><p><a href="#post-body-trans_tm"><code>trans_tm</code></a> <span>string</span> <b>必填</b></p><div>交易时间</div></li><li id="post-body-mchnt_cd"><p><a href="#post-body-mchnt_cd"><code>mchnt_cd</code></a> <span>string</span> <b>必填</b></p><div>商户编码</div></li><li id="post-body-mer_sub_at"><p><a href="#post-body-mer_sub_at"><code>mer_sub_at</code></a> <span>string</span> <span>选填</span></p><div>商家优惠金额</div></li><li id="post-body-discount_at"><p><a href="#post-body-discount_at"><code>discount_at</code></a> <span>string</span> <b>必填</b></p><div>国补优惠金额</div></li><li id="post-body-image01"><p><a href="#post-body-image01"><code>image01</code></a> <span>string</span> <span>选填</span></p><div>其他图片1</div></li><li id="post-body-image02"><p><a href="#post-body-image02"><code>image02</code></a> <span>string</span> <span>选填</span></p><div>其他图片2</div></li><li id="post-body-image03"><p><a href="#post-body-image03"><code>image03</code></a> <span>string</span> <span>选填</span></p><div>其他图片3</div></li><li id="post-body-image04"><p><a href="#post-body-image04"><code>image04</code></a> <span>string</span> <span>选填</span></p><div>其他图片4</div></li><li id="post-body-image05"><p><a href="#post-body-image05"><code>image05</code></a> <span>string</span> <span>选填</span></p><div>其他图片5</div></li><li id="post-body-image06"><p><a href="#post-body-image06"><code>image06</code></a> <span>string</span> <span>选填</span></p><div>其他图片6</div></li><li id="post-body-image07"><p><a href="#post-body-image07"><code>image07</code></a> <span>string</span> <span>选填</span></p><div>其他图片7</div></li><li id="post-body-image08"><p><a href="#post-body-image08"><code>image08</code></a> <span>string</span> <span>选填</span></p><div>其他图片8</div></li><li id="post-body-image09"><p><a href="#post-body-image09"><code>image09</code></a> <span>string</span> <span>选填</span></p><div>其他图片9</div></li><li id="post-body-image10"><p><a href="#post-body-image10"><code>image10</code></a> <span>string</span> <span>选填</span></p><div>其他图片10</div></li><li id="post-body-commitment_letter_photo"><p><a href="#post-body-commitment_letter_photo"><code>commitment_letter_photo</code></a> <span>string</span> <span>选填</span></p><div>收旧承诺函照片</div></li><li id="post-body-commitment_letter_photo_format"><p><a href="#post-body-commitment_letter_photo_format"><code>commitment_letter_photo_format</code></a> <span>string</span> <span>选填</span></p><div>收旧承诺函照片格式</div></li><li id="post-body-device_photo"><p><a href="#post-body-device_photo"><code>device_photo</code></a> <span>string</span> <span>选填</span></p><div>收旧设备外观照片</div></li><li id="post-body-device_photo_format"><p><a href="#post-body-device_photo_format"><code>device_photo_format</code></a> <span>string</span> <span>选填</span></p><div>收旧设备外观照片格式</div></li><li id="post-body-pack_and_active_photo"><p><a href="#post-body-pack_and_active_photo"><code>pack_and_active_photo</code></a> <span>string</span> <span>选填</span></p><div>包含完整外包装及sn码的激活照片</div></li><li id="post-body-bar_code"><p><a href="#post-body-bar_code"><code>bar_code</code></a> <span>string</span> <span>选填</span></p><div>商品条码</div></li><li id="post-body-sn_code"><p><a href="#post-body-sn_code"><code>sn_code</code></a> <span>string</span> <b>必填</b></p><div>SN码</div></li><li id="post-body-imei1"><p><a href="#post-body-imei1"><code>imei1</code></a> <span>string</span> <span>选填</span></p><div>手机串号 IMEI 1</div></li><li id="post-body-imei2"><p><a href="#post-body-imei2"><code>imei2</code></a> <span>string</span> <span>选填</span></p><div>手机串号 IMEI 2</div></li><li id="post-body-register_model"><p><a href="#post-body-register_model"><code>register_model</code></a> <span>string</span> <span>选填</span></p><div>能效或水效网备案登记型号</div></li><li id="post-body-record_number"><p><a href="#post-body-record_number"><code>record_number</code></a> <span>string</span> <span>选填</span></p><div>能效或水效备案号</div></li><li id="post-body-eng_grade_standard"><p><a href="#post-body-eng_grade_standard"><code>eng_grade_standard</code></a> <span>string</span> <span>选填</span></p><div>能效或水效执行的国家标准名称</div></li><li id="post-body-invoice_info"><p><a href="#post-body-invoice_info"><code>invoice_info</code></a> <span>object</span> <b>必填</b></p><div>发票信息</div><details open><summary>13 个字段</summary><ul><li id="post-body-invoice_info-invoice_cd"><p><a href="#post-body-invoice_info-invoice_cd"><code>invoice_cd</code></a> <span>string</span> <span>选填</span></p><div>发票代码</div></li><li id="post-body-invoice_info-invoice_no"><p><a href="#post-body-invoice_info-invoice_no"><code>invoice_no</code></a> <span>string</span> <span>选填</span></p><div>发票号码</div></li><li id="post-body-invoice_info-invoice_dt"><p><a href="#post-body-invoice_info-invoice_dt"><code>invoice_dt</code></a> <span>string</span> <span>选填</span></p><div>开票日期</div></li><li id="post-body-invoice_info-invoice_link"><p><a href="#post-body-invoice_info-invoice_link"><code>invoice_link</code></a> <span>string</span> <span>选填</span></p><div>发票链接</div></li><li id="post-body-invoice_info-invoice_tp"><p><a href="#post-body-invoice_info-invoice_tp"><code>invoice_tp</code></a> <span>string</span> <span>选填</span></p><div>发票类型</div></li><li id="post-body-invoice_info-invoice_ck_cd"><p><a href="#post-body-invoice_info-invoice_ck_cd"><code>invoice_ck_cd</code></a> <span>string</span> <span>选填</span></p><div>发票校验码</div></li><li id="post-body-invoice_info-nm"><p><a href="#post-body-invoice_info-nm"><code>nm</code></a> <span>string</span> <span>选填</span></p><div>发票上购买人姓名</div></li><li id="post-body-invoice_info-tax"><p><a href="#post-body-invoice_info-tax"><code>tax</code></a> <span>string</span> <span>选填</span></p><div>税价合计</div></li><li id="post-body-invoice_info-invoice_tax_amt"><p><a href="#post-body-invoice_info-invoice_tax_amt"><code>invoice_tax_amt</code></a> <span>string</span> <span>选填</span></p><div>发票税额</div></li><li id="post-body-invoice_info-sales_ent_nm"><p><a href="#post-body-invoice_info-sales_ent_nm"><code>sales_ent_nm</code></a> <span>string</span> <span>选填</span></p><div>销售企业名称</div></li><li id="post-body-invoice_info-tax_payer"><p><a href="#post-body-invoice_info-tax_payer"><code>tax_payer</code></a> <span>string</span> <span>选填</span></p><div>销售方纳税人识别号</div></li><li id="post-body-invoice_info-num"><p><a href="#post-body-invoice_info-num"><code>num</code></a> <span>string</span> <span>选填</span></p><div>数量</div></li><li id="post-body-invoice_info-service_nm"><p><a href="#post-body-invoice_info-service_nm"><code>service_nm</code></a> <span>string</span> <span>选填</span></p><div>货物或应税劳务服务名称</div></li></ul></details></li><li id="post-body-track_info"><p><a href="#post-body-track_info"><code>track_info</code></a> <span>object</span> <b>必填</b></p><div>物流信息</div><details open><summary>10 个字段</summary><ul><li id="post-body-track_info-tracking_no"><p><a href="#post-body-track_info-tracking_no"><code>tracking_no</code></a> <span>string</span> <span>选填</span></p><div>物流单号</div></li><li id="post-body-track_info-tracking_company"><p><a href="#post-body-track_info-tracking_company"><code>tracking_company</code></a> <span>string</span> <span>选填</span></p><div>物流公司</div></li><li id="post-body-track_info-usr_prov"><p><a href="#post-body-track_info-usr_prov"><code>usr_prov</code></a> <span>string</span> <span>选填</span></p><div>收货省</div></li><li id="post-body-track_info-usr_city"><p><a href="#post-body-track_info-usr_city"><code>usr_city</code></a> <span>string</span> <span>选填</span></p><div>收货市</div></li><li id="post-body-track_info-usr_area"><p><a href="#post-body-track_info-usr_area"><code>usr_area</code></a> <span>string</span> <span>选填</span></p><div>收货区县</div></li><li id="post-body-track_info-usr_addr"><p><a href="#post-body-track_info-usr_addr"><code>usr_addr</code></a> <span>string</span> <span>选填</span></p><div>收货地址</div></li><li id="post-body-track_info-tracking_type"><p><a href="#post-body-track_info-tracking_type"><code>tracking_type</code></a> <span>string</span> <span>选填</span></p><div>物流类型</div></li><li id="post-body-track_info-delivery_method"><p><a href="#post-body-track_info-delivery_method"><code>delivery_method</code></a> <span>string</span> <span>选填</span></p><div>提货方式</div></li><li id="post-body-track_info-shipping_addr"><p><a href="#post-body-track_info-shipping_addr"><code>shipping_addr</code></a> <span>string</span> <span>选填</span></p><div>发货地址</div></li><li id="post-body-track_info-delivery_time"><p><a href="#post-body-track_info-delivery_time"><code>delivery_time</code></a> <span>string</span> <span>选填</span></p><div>签收时间</div></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-code"><p><a href="#post-response-code"><code>code</code></a> <span>string</span> <b>必填</b></p><div>响应码</div><small>例：<code>000000</code></small></li><li id="post-response-msg"><p><a href="#post-response-msg"><code>msg</code></a> <span>string</span> <b>必填</b></p><div>响应描述</div><small>例：<code>成功</code></small></li><li id="post-response-sub_code"><p><a href="#post-response-sub_code"><code>sub_code</code></a> <span>string</span> <span>选填</span></p><div>详细应答码</div></li><li id="post-response-sub_msg"><p><a href="#post-response-sub_msg"><code>sub_msg</code></a> <span>string</span> <span>选填</span></p><div>详细应答码描述</div></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>code</code> 为 <code>000000</code> 只表示收下了，审核结论看 <code>audit_status</code>，见<a href="./query">查询审核结果</a>。</li><li>商户号要按地区事先开通，没有开通会报 <code>NOT_AUTH</code>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>gov: Gov</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> gov: Gov</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> subsidy: Subsidy</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>audit: Audit</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> audit: Audit</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>cup: Cup</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> cup: Cup</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>upload: Upload</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> upload: Upload</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 上传审核数据</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>上传审核数据</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-18"><li><code>org_no: string</code> 分公司机构代码</li><li><code>sub_mchnt_cd: string</code> 店铺编码</li><li><code>sub_mchnt_nm: string</code> 店铺名称</li><li><code>store_nm?: string</code> 门店名称</li><li><code>online_no: string</code> 线上平台订单号</li><li><code>mchnt_order_id: string</code> 商户订单号</li><li><code>upload_time: string</code> 审核记录上传时间</li><li><code>notify_url: string</code> 审核结果通知地址</li><li><code>prod_id: string</code> 品类</li><li><code>eng_grade?: string</code> 能效</li><li><code>brand_nm: string</code> 品牌</li><li><code>prod_model: string</code> 型号</li><li><code>sales_chnl?: string</code> 销售方式</li><li><code>plat_form: string</code> 电商平台方</li><li><code>payer_tp: string</code> 支付方式类型</li><li><code>trade_in_order_id?: string</code> 收旧订单号</li><li><code>trade_in_at?: string</code> 收旧价格</li><li><code>is_trade_in?: string</code> 收旧价格是否统计</li><li><code>sales_at: string</code> 订单金额</li><li><code>actual_at: string</code> 实付金额</li><li><code>trans_tm: string</code> 交易时间</li><li><code>mchnt_cd: string</code> 商户编码</li><li><code>mer_sub_at?: string</code> 商家优惠金额</li><li><code>discount_at: string</code> 国补优惠金额</li><li><code>image01?: string</code> 其他图片1</li><li><code>image02?: string</code> 其他图片2</li><li><code>image03?: string</code> 其他图片3</li><li><code>image04?: string</code> 其他图片4</li><li><code>image05?: string</code> 其他图片5</li><li><code>image06?: string</code> 其他图片6</li><li><code>image07?: string</code> 其他图片7</li><li><code>image08?: string</code> 其他图片8</li><li><code>image09?: string</code> 其他图片9</li><li><code>image10?: string</code> 其他图片10</li><li><code>commitment_letter_photo?: string</code> 收旧承诺函照片</li><li><code>commitment_letter_photo_format?: string</code> 收旧承诺函照片格式</li><li><code>device_photo?: string</code> 收旧设备外观照片</li><li><code>device_photo_format?: string</code> 收旧设备外观照片格式</li><li><code>pack_and_active_photo?: string</code> 包含完整外包装及sn码的激活照片</li><li><code>bar_code?: string</code> 商品条码</li><li><code>sn_code: string</code> SN码</li><li><code>imei1?: string</code> 手机串号 IMEI 1</li><li><code>imei2?: string</code> 手机串号 IMEI 2</li><li><code>register_model?: string</code> 能效或水效网备案登记型号</li><li><code>record_number?: string</code> 能效或水效备案号</li><li><code>eng_grade_standard?: string</code> 能效或水效执行的国家标准名称</li><li><details data-fields="fields-16"><summary><code>invoice_info: object</code> 发票信息</summary></details></li><li><details data-fields="fields-17"><summary><code>track_info: object</code> 物流信息</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-19"><li><code>code: string</code> 响应码</li><li><code>msg: string</code> 响应描述</li><li><code>sub_code?: string</code> 详细应答码</li><li><code>sub_msg?: string</code> 详细应答码描述</li></ul></div><div id="popup-8"><pre><code><i>字段</i> org_no: string</code></pre><p>分公司机构代码</p></div><div id="popup-9"><pre><code><i>字段</i> sub_mchnt_cd: string</code></pre><p>店铺编码</p></div><div id="popup-10"><pre><code><i>字段</i> sub_mchnt_nm: string</code></pre><p>店铺名称</p></div><div id="popup-11"><pre><code><i>字段</i> online_no: string</code></pre><p>线上平台订单号</p></div><div id="popup-12"><pre><code><i>字段</i> mchnt_order_id: string</code></pre><p>商户订单号</p></div><div id="popup-13"><pre><code><i>字段</i> upload_time: string</code></pre><p>审核记录上传时间</p></div><div id="popup-14"><pre><code><i>字段</i> notify_url: string</code></pre><p>审核结果通知地址</p></div><div id="popup-15"><pre><code><i>字段</i> prod_id: string</code></pre><p>品类</p></div><div id="popup-16"><pre><code><i>字段</i> brand_nm: string</code></pre><p>品牌</p></div><div id="popup-17"><pre><code><i>字段</i> prod_model: string</code></pre><p>型号</p></div><div id="popup-18"><pre><code><i>字段</i> plat_form: string</code></pre><p>电商平台方</p></div><div id="popup-19"><pre><code><i>字段</i> payer_tp: string</code></pre><p>支付方式类型</p></div><div id="popup-20"><pre><code><i>字段</i> sales_at: string</code></pre><p>订单金额</p></div><div id="popup-21"><pre><code><i>字段</i> actual_at: string</code></pre><p>实付金额</p></div><div id="popup-22"><pre><code><i>字段</i> trans_tm: string</code></pre><p>交易时间</p></div><div id="popup-23"><pre><code><i>字段</i> mchnt_cd: string</code></pre><p>商户编码</p></div><div id="popup-24"><pre><code><i>字段</i> discount_at: string</code></pre><p>国补优惠金额</p></div><div id="popup-25"><pre><code><i>字段</i> sn_code: string</code></pre><p>SN码</p></div><div id="popup-26"><pre><code><i>字段</i> invoice_info: object</code></pre><p>发票信息</p><ul class="members" id="fields-16"><li><code>invoice_cd?: string</code> 发票代码</li><li><code>invoice_no?: string</code> 发票号码</li><li><code>invoice_dt?: string</code> 开票日期</li><li><code>invoice_link?: string</code> 发票链接</li><li><code>invoice_tp?: string</code> 发票类型</li><li><code>invoice_ck_cd?: string</code> 发票校验码</li><li><code>nm?: string</code> 发票上购买人姓名</li><li><code>tax?: string</code> 税价合计</li><li><code>invoice_tax_amt?: string</code> 发票税额</li><li><code>sales_ent_nm?: string</code> 销售企业名称</li><li><code>tax_payer?: string</code> 销售方纳税人识别号</li><li><code>num?: string</code> 数量</li><li><code>service_nm?: string</code> 货物或应税劳务服务名称</li></ul></div><div id="popup-27"><pre><code><i>字段</i> invoice_no?: string</code></pre><p>发票号码</p></div><div id="popup-28"><pre><code><i>字段</i> invoice_dt?: string</code></pre><p>开票日期</p></div><div id="popup-29"><pre><code><i>字段</i> nm?: string</code></pre><p>发票上购买人姓名</p></div><div id="popup-30"><pre><code><i>字段</i> tax?: string</code></pre><p>税价合计</p></div><div id="popup-31"><pre><code><i>字段</i> track_info: object</code></pre><p>物流信息</p><ul class="members" id="fields-17"><li><code>tracking_no?: string</code> 物流单号</li><li><code>tracking_company?: string</code> 物流公司</li><li><code>usr_prov?: string</code> 收货省</li><li><code>usr_city?: string</code> 收货市</li><li><code>usr_area?: string</code> 收货区县</li><li><code>usr_addr?: string</code> 收货地址</li><li><code>tracking_type?: string</code> 物流类型</li><li><code>delivery_method?: string</code> 提货方式</li><li><code>shipping_addr?: string</code> 发货地址</li><li><code>delivery_time?: string</code> 签收时间</li></ul></div><div id="popup-32"><pre><code><i>字段</i> tracking_no?: string</code></pre><p>物流单号</p></div><div id="popup-33"><pre><code><i>字段</i> tracking_company?: string</code></pre><p>物流公司</p></div><div id="popup-34"><pre><code><i>字段</i> usr_prov?: string</code></pre><p>收货省</p></div><div id="popup-35"><pre><code><i>字段</i> usr_city?: string</code></pre><p>收货市</p></div><div id="popup-36"><pre><code><i>字段</i> usr_area?: string</code></pre><p>收货区县</p></div><div id="popup-37"><pre><code><i>字段</i> usr_addr?: string</code></pre><p>收货地址</p></div><div id="popup-38"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string | true, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | true | PromiseLike&lt;string | true&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string | true&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-39"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>code: string</code> 响应码</li><li><code>msg: string</code> 响应描述</li><li><code>sub_code?: string</code> 详细应答码</li><li><code>sub_msg?: string</code> 详细应答码描述</li></ul></div><div id="popup-40"><pre><code><i>参数</i> code: string</code></pre><p>响应码</p></div><div id="popup-41"><pre><code><i>参数</i> msg: string</code></pre><p>响应描述</p></div><div id="popup-42"><pre><code><i>参数</i> sub_msg: string | undefined</code></pre><p>详细应答码描述</p></div><ul class="members" id="fields-0"><li><code>audit: Audit …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>gov: Gov</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>cup: Cup …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>audit: Audit</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>upload: Upload …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>cup: Cup</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>audit: Audit</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/audit/cup/upload.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var upload_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, upload_default as default };
