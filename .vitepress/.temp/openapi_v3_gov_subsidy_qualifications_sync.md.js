import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/gov/subsidy/qualifications/sync.md
var __pageData = JSON.parse("{\"title\":\"同步资格核销信息（国补∙江苏）\",\"description\":\"补贴订单签收、开票之后，把 S/N 码、发票、物流和金额报给省平台完成核销；退货也用它，状态改为退回。\",\"frontmatter\":{\"title\":\"同步资格核销信息（国补∙江苏）\",\"description\":\"补贴订单签收、开票之后，把 S/N 码、发票、物流和金额报给省平台完成核销；退货也用它，状态改为退回。\",\"product\":\"国补专区\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2025-06-24T00:00:00.000Z\",\"section\":\"gov-subsidy\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/gov/subsidy/qualifications/sync.md\",\"filePath\":\"openapi/v3/gov/subsidy/qualifications/sync.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/gov/subsidy/qualifications/sync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/gov-subsidy">国补专区</a></li><li aria-current="page">同步资格核销信息（国补∙江苏）</li></ol></nav><h1 id="post" tabindex="-1">同步资格核销信息（国补∙江苏） <a class="header-anchor" href="#post" aria-label="Permalink to “同步资格核销信息（国补∙江苏）”">​</a></h1><p>补贴订单签收、开票之后，把 S/N 码、发票、物流和金额报给省平台完成核销；退货也用它，状态改为退回。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/gov/subsidy/qualifications/sync</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/gov/subsidy/qualifications/sync">复制地址</button><button type="button" data-copy="wxpay.v3.gov.subsidy.qualifications.sync.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>传敏感信息时先加密，请求头写 <code>Wechatpay-Serial</code></dd></div><div><dt>官方更新</dt><dd><time datetime="2025-06-24">2025-06-24</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">gov</span>.<span class="hover" aria-describedby="popup-4">subsidy</span>.<span class="hover" aria-describedby="popup-5">qualifications</span>.<span class="hover" aria-describedby="popup-6">sync</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">real_name</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-9">encrypt</span>(<span class="hover" aria-describedby="popup-10">realName</span>, <span class="hover" aria-describedby="popup-11">platformPublicKey</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">id_card_number</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-9">encrypt</span>(<span class="hover" aria-describedby="popup-13">idCardNumber</span>, <span class="hover" aria-describedby="popup-11">platformPublicKey</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">phone_number</span>: <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-9">encrypt</span>(<span class="hover" aria-describedby="popup-15">phoneNumber</span>, <span class="hover" aria-describedby="popup-11">platformPublicKey</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">appliance_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">receive_region_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">brand</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">address</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">qualification_region_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">sn_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">seller_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">license_number</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">barcode</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-26">item_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-27">spec_model</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-28">logistics_num</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-29">delivery_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-30">invoice_num</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-31">product_type</span>: <span class="s">&#39;COMMON_PRODUCT&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-32">order_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-33">discount_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-34">mch_order_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-35">invoice_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-36">purchaser_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-37">sale_model</span>: <span class="s">&#39;SALE_MODEL_ONLINE&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-38">identity_document_type</span>: <span class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-39">invoice_address_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-40">tax_authority_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-41">transaction_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-42">cate_state</span>: <span class="s">&#39;CATE_STATE_REDEEM&#39;</span>, <span class="m">// 退货时为 CATE_STATE_REFUND，并带 refund_id</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-43">mch_name</span>,</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-44">headers</span>: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: <span class="hover" aria-describedby="popup-45">platformPublicKeyId</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-46">then</span>(({ <span class="p hover quiet" aria-describedby="popup-47">data</span>: { <span class="p hover" aria-describedby="popup-48">code</span>, <span class="p hover" aria-describedby="popup-49">message</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-48">code</span> <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> <span class="hover" aria-describedby="popup-49">message</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">= await</span> wxpay.v3.gov.subsidy.qualifications.sync.<span class="f">post</span>({</span>
<span class="line">  real_name: Rsa.<span class="f">encrypt</span>(realName, platformPublicKey),</span>
<span class="line">  id_card_number: Rsa.<span class="f">encrypt</span>(idCardNumber, platformPublicKey),</span>
<span class="line">  phone_number: Rsa.<span class="f">encrypt</span>(phoneNumber, platformPublicKey),</span>
<span class="line">  appliance_id,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  receive_region_code,</span>
<span class="line">  brand,</span>
<span class="line">  address,</span>
<span class="line">  qualification_region_code,</span>
<span class="line">  sn_code,</span>
<span class="line">  seller_name,</span>
<span class="line">  license_number,</span>
<span class="line">  barcode,</span>
<span class="line">  item_name,</span>
<span class="line">  spec_model,</span>
<span class="line">  logistics_num,</span>
<span class="line">  delivery_time,</span>
<span class="line">  invoice_num,</span>
<span class="line">  product_type: <span class="s">&#39;COMMON_PRODUCT&#39;</span>,</span>
<span class="line">  order_amount,</span>
<span class="line">  discount_amount,</span>
<span class="line">  mch_order_id,</span>
<span class="line">  invoice_time,</span>
<span class="line">  purchaser_name,</span>
<span class="line">  sale_model: <span class="s">&#39;SALE_MODEL_ONLINE&#39;</span>,</span>
<span class="line">  identity_document_type: <span class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</span>,</span>
<span class="line">  invoice_address_code,</span>
<span class="line">  tax_authority_code,</span>
<span class="line">  transaction_time,</span>
<span class="line">  cate_state: <span class="s">&#39;CATE_STATE_REDEEM&#39;</span>, <span class="m">// 退货时为 CATE_STATE_REFUND，并带 refund_id</span></span>
<span class="line">  mch_name,</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> message</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/gov/subsidy/qualifications/sync&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  real_name: Rsa.<span class="f">encrypt</span>(realName, platformPublicKey),</span>
<span class="line">  id_card_number: Rsa.<span class="f">encrypt</span>(idCardNumber, platformPublicKey),</span>
<span class="line">  phone_number: Rsa.<span class="f">encrypt</span>(phoneNumber, platformPublicKey),</span>
<span class="line">  appliance_id,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  receive_region_code,</span>
<span class="line">  brand,</span>
<span class="line">  address,</span>
<span class="line">  qualification_region_code,</span>
<span class="line">  sn_code,</span>
<span class="line">  seller_name,</span>
<span class="line">  license_number,</span>
<span class="line">  barcode,</span>
<span class="line">  item_name,</span>
<span class="line">  spec_model,</span>
<span class="line">  logistics_num,</span>
<span class="line">  delivery_time,</span>
<span class="line">  invoice_num,</span>
<span class="line">  product_type: <span class="s">&#39;COMMON_PRODUCT&#39;</span>,</span>
<span class="line">  order_amount,</span>
<span class="line">  discount_amount,</span>
<span class="line">  mch_order_id,</span>
<span class="line">  invoice_time,</span>
<span class="line">  purchaser_name,</span>
<span class="line">  sale_model: <span class="s">&#39;SALE_MODEL_ONLINE&#39;</span>,</span>
<span class="line">  identity_document_type: <span class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</span>,</span>
<span class="line">  invoice_address_code,</span>
<span class="line">  tax_authority_code,</span>
<span class="line">  transaction_time,</span>
<span class="line">  cate_state: <span class="s">&#39;CATE_STATE_REDEEM&#39;</span>, <span class="m">// 退货时为 CATE_STATE_REFUND，并带 refund_id</span></span>
<span class="line">  mch_name,</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">code</span>, <span class="p">message</span> } }) <span class="k">=&gt;</span> code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> message)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.gov.subsidy.qualifications.sync.<span class="f">post</span>({</span>
<span class="line">  real_name: Rsa.<span class="f">encrypt</span>(realName, platformPublicKey),</span>
<span class="line">  id_card_number: Rsa.<span class="f">encrypt</span>(idCardNumber, platformPublicKey),</span>
<span class="line">  phone_number: Rsa.<span class="f">encrypt</span>(phoneNumber, platformPublicKey),</span>
<span class="line">  appliance_id,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  receive_region_code,</span>
<span class="line">  brand,</span>
<span class="line">  address,</span>
<span class="line">  qualification_region_code,</span>
<span class="line">  sn_code,</span>
<span class="line">  seller_name,</span>
<span class="line">  license_number,</span>
<span class="line">  barcode,</span>
<span class="line">  item_name,</span>
<span class="line">  spec_model,</span>
<span class="line">  logistics_num,</span>
<span class="line">  delivery_time,</span>
<span class="line">  invoice_num,</span>
<span class="line">  product_type: <span class="s">&#39;COMMON_PRODUCT&#39;</span>,</span>
<span class="line">  order_amount,</span>
<span class="line">  discount_amount,</span>
<span class="line">  mch_order_id,</span>
<span class="line">  invoice_time,</span>
<span class="line">  purchaser_name,</span>
<span class="line">  sale_model: <span class="s">&#39;SALE_MODEL_ONLINE&#39;</span>,</span>
<span class="line">  identity_document_type: <span class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</span>,</span>
<span class="line">  invoice_address_code,</span>
<span class="line">  tax_authority_code,</span>
<span class="line">  transaction_time,</span>
<span class="line">  cate_state: <span class="s">&#39;CATE_STATE_REDEEM&#39;</span>, <span class="m">// 退货时为 CATE_STATE_REFUND，并带 refund_id</span></span>
<span class="line">  mch_name,</span>
<span class="line">}, {</span>
<span class="line">  headers: { <span class="s">&#39;Wechatpay-Serial&#39;</span>: platformPublicKeyId },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/gov/subsidy/qualifications/sync&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Wechatpay-Serial: PUB_KEY_ID_0119000001090000000000000000000000&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;real_name&quot;: &quot;h0R8JvQyrkrXXnjHomXCIY0u…&quot;,</span></span>
<span class="line"><span class="s">  &quot;id_card_number&quot;: &quot;Lpc7kg5WA04JOfTEC1lDIpvP…&quot;,</span></span>
<span class="line"><span class="s">  &quot;phone_number&quot;: &quot;mjdw2hRm62eii65nYgk7IWn7…&quot;,</span></span>
<span class="line"><span class="s">  &quot;appliance_id&quot;: 1,</span></span>
<span class="line"><span class="s">  &quot;out_trade_no&quot;: &quot;vmall_250120131959_993_4494&quot;,</span></span>
<span class="line"><span class="s">  &quot;receive_region_code&quot;: &quot;110101&quot;,</span></span>
<span class="line"><span class="s">  &quot;brand&quot;: &quot;海尔&quot;,</span></span>
<span class="line"><span class="s">  &quot;address&quot;: &quot;深圳市南山区&quot;,</span></span>
<span class="line"><span class="s">  &quot;qualification_region_code&quot;: 310100,</span></span>
<span class="line"><span class="s">  &quot;sn_code&quot;: &quot;fallervuh&quot;,</span></span>
<span class="line"><span class="s">  &quot;seller_name&quot;: &quot;联想（北京）信息技术有限公司&quot;,</span></span>
<span class="line"><span class="s">  &quot;license_number&quot;: &quot;91110108397173806M&quot;,</span></span>
<span class="line"><span class="s">  &quot;barcode&quot;: &quot;例值：6901010101098&quot;,</span></span>
<span class="line"><span class="s">  &quot;item_name&quot;: &quot;联想YOGA AIR 15&quot;,</span></span>
<span class="line"><span class="s">  &quot;spec_model&quot;: &quot;YOGA Air 15s ILL9&quot;,</span></span>
<span class="line"><span class="s">  &quot;logistics_num&quot;: &quot;123456789&quot;,</span></span>
<span class="line"><span class="s">  &quot;delivery_time&quot;: &quot;2025-01-14T19:55:06+08:00&quot;,</span></span>
<span class="line"><span class="s">  &quot;invoice_num&quot;: &quot;031001900204&quot;,</span></span>
<span class="line"><span class="s">  &quot;product_type&quot;: &quot;COMMON_PRODUCT&quot;,</span></span>
<span class="line"><span class="s">  &quot;order_amount&quot;: 10000,</span></span>
<span class="line"><span class="s">  &quot;discount_amount&quot;: 2000,</span></span>
<span class="line"><span class="s">  &quot;mch_order_id&quot;: &quot;123456789&quot;,</span></span>
<span class="line"><span class="s">  &quot;invoice_time&quot;: &quot;2025-01-14T19:55:06+08:00&quot;,</span></span>
<span class="line"><span class="s">  &quot;purchaser_name&quot;: &quot;小弟弟&quot;,</span></span>
<span class="line"><span class="s">  &quot;sale_model&quot;: &quot;SALE_MODEL_ONLINE&quot;,</span></span>
<span class="line"><span class="s">  &quot;identity_document_type&quot;: &quot;ID_DOC_TYPE_ID_CARD&quot;,</span></span>
<span class="line"><span class="s">  &quot;invoice_address_code&quot;: &quot;310100&quot;,</span></span>
<span class="line"><span class="s">  &quot;tax_authority_code&quot;: &quot;2525252&quot;,</span></span>
<span class="line"><span class="s">  &quot;transaction_time&quot;: &quot;2025-01-14T19:55:06+08:00&quot;,</span></span>
<span class="line"><span class="s">  &quot;cate_state&quot;: &quot;CATE_STATE_REDEEM&quot;,</span></span>
<span class="line"><span class="s">  &quot;mch_name&quot;: &quot;江苏京东信息技术有限公司&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/gov/subsidy/qualifications/sync <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Wechatpay-Serial</span><span class="k">:</span><span class="s"> PUB_KEY_ID_0119000001090000000000000000000000</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;real_name&quot;</span>: <span class="s">&quot;h0R8JvQyrkrXXnjHomXCIY0u…&quot;</span>,</span>
<span class="line"><span class="c">  &quot;id_card_number&quot;</span>: <span class="s">&quot;Lpc7kg5WA04JOfTEC1lDIpvP…&quot;</span>,</span>
<span class="line"><span class="c">  &quot;phone_number&quot;</span>: <span class="s">&quot;mjdw2hRm62eii65nYgk7IWn7…&quot;</span>,</span>
<span class="line"><span class="c">  &quot;appliance_id&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;out_trade_no&quot;</span>: <span class="s">&quot;vmall_250120131959_993_4494&quot;</span>,</span>
<span class="line"><span class="c">  &quot;receive_region_code&quot;</span>: <span class="s">&quot;110101&quot;</span>,</span>
<span class="line"><span class="c">  &quot;brand&quot;</span>: <span class="s">&quot;海尔&quot;</span>,</span>
<span class="line"><span class="c">  &quot;address&quot;</span>: <span class="s">&quot;深圳市南山区&quot;</span>,</span>
<span class="line"><span class="c">  &quot;qualification_region_code&quot;</span>: <span class="c">310100</span>,</span>
<span class="line"><span class="c">  &quot;sn_code&quot;</span>: <span class="s">&quot;fallervuh&quot;</span>,</span>
<span class="line"><span class="c">  &quot;seller_name&quot;</span>: <span class="s">&quot;联想（北京）信息技术有限公司&quot;</span>,</span>
<span class="line"><span class="c">  &quot;license_number&quot;</span>: <span class="s">&quot;91110108397173806M&quot;</span>,</span>
<span class="line"><span class="c">  &quot;barcode&quot;</span>: <span class="s">&quot;例值：6901010101098&quot;</span>,</span>
<span class="line"><span class="c">  &quot;item_name&quot;</span>: <span class="s">&quot;联想YOGA AIR 15&quot;</span>,</span>
<span class="line"><span class="c">  &quot;spec_model&quot;</span>: <span class="s">&quot;YOGA Air 15s ILL9&quot;</span>,</span>
<span class="line"><span class="c">  &quot;logistics_num&quot;</span>: <span class="s">&quot;123456789&quot;</span>,</span>
<span class="line"><span class="c">  &quot;delivery_time&quot;</span>: <span class="s">&quot;2025-01-14T19:55:06+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;invoice_num&quot;</span>: <span class="s">&quot;031001900204&quot;</span>,</span>
<span class="line"><span class="c">  &quot;product_type&quot;</span>: <span class="s">&quot;COMMON_PRODUCT&quot;</span>,</span>
<span class="line"><span class="c">  &quot;order_amount&quot;</span>: <span class="c">10000</span>,</span>
<span class="line"><span class="c">  &quot;discount_amount&quot;</span>: <span class="c">2000</span>,</span>
<span class="line"><span class="c">  &quot;mch_order_id&quot;</span>: <span class="s">&quot;123456789&quot;</span>,</span>
<span class="line"><span class="c">  &quot;invoice_time&quot;</span>: <span class="s">&quot;2025-01-14T19:55:06+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;purchaser_name&quot;</span>: <span class="s">&quot;小弟弟&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sale_model&quot;</span>: <span class="s">&quot;SALE_MODEL_ONLINE&quot;</span>,</span>
<span class="line"><span class="c">  &quot;identity_document_type&quot;</span>: <span class="s">&quot;ID_DOC_TYPE_ID_CARD&quot;</span>,</span>
<span class="line"><span class="c">  &quot;invoice_address_code&quot;</span>: <span class="s">&quot;310100&quot;</span>,</span>
<span class="line"><span class="c">  &quot;tax_authority_code&quot;</span>: <span class="s">&quot;2525252&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transaction_time&quot;</span>: <span class="s">&quot;2025-01-14T19:55:06+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;cate_state&quot;</span>: <span class="s">&quot;CATE_STATE_REDEEM&quot;</span>,</span>
<span class="line"><span class="c">  &quot;mch_name&quot;</span>: <span class="s">&quot;江苏京东信息技术有限公司&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;code&quot;</span>: <span class="s">&quot;000000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;message&quot;</span>: <span class="s">&quot;成功&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-headers" tabindex="-1">请求头 <a class="header-anchor" href="#post-headers" aria-label="“请求头”的链接">​</a></h2><ul><li id="post-headers-Wechatpay-Serial"><p><a href="#post-headers-Wechatpay-Serial"><code>Wechatpay-Serial</code></a> <span>string</span> <span>选填</span></p><div>微信支付公钥ID/平台证书序列号</div><small>例：<code>PUB_KEY_ID_0114232134912410000000000000</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-real_name"><p><a href="#post-body-real_name"><code>real_name</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>自然人姓名</div><small>例：<code>OEimkKuua8igpd+0YDgqF2Z61l=</code></small></li><li id="post-body-id_card_number"><p><a href="#post-body-id_card_number"><code>id_card_number</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>自然人证件号</div><small>例：<code>1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL==</code></small></li><li id="post-body-phone_number"><p><a href="#post-body-phone_number"><code>phone_number</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>手机号</div><small>例：<code>1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA==</code></small></li><li id="post-body-appliance_id"><p><a href="#post-body-appliance_id"><code>appliance_id</code></a> <span>number</span> <span>选填</span></p><div>消费品类ID</div><div class="values"><span><code>1</code></span><span><code>2</code></span><span><code>3</code></span><span><code>4</code></span><span><code>5</code></span><span><code>6</code></span><span><code>7</code></span><span><code>8</code></span><span><code>9</code></span><span><code>10</code></span><span><code>11</code></span><span><code>12</code></span><span><code>13</code></span><span><code>14</code></span><span><code>15</code></span><span><code>16</code></span><span><code>17</code></span></div></li><li id="post-body-out_trade_no"><p><a href="#post-body-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商户支付订单号</div><small>例：<code>vmall_250120131959_993_4494</code></small></li><li id="post-body-sub_mch_id"><p><a href="#post-body-sub_mch_id"><code>sub_mch_id</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>123456</code></small></li><li id="post-body-energy_grade"><p><a href="#post-body-energy_grade"><code>energy_grade</code></a> <span>string</span> <span>选填</span></p><div>能效等级</div><div class="values"><span><code>FIRST_LEVEL</code></span><span><code>SECOND_LEVEL</code></span><span><code>ENERGY_GRADE_UNKNOWN</code></span></div></li><li id="post-body-receive_region_code"><p><a href="#post-body-receive_region_code"><code>receive_region_code</code></a> <span>string</span> <b>必填</b></p><div>收货地区编码</div><small>例：<code>110101</code></small></li><li id="post-body-brand"><p><a href="#post-body-brand"><code>brand</code></a> <span>string</span> <b>必填</b></p><div>家电品牌</div><small>例：<code>海尔</code></small></li><li id="post-body-address"><p><a href="#post-body-address"><code>address</code></a> <span>string</span> <b>必填</b></p><div>收货地址</div><small>例：<code>深圳市南山区</code></small></li><li id="post-body-qualification_region_code"><p><a href="#post-body-qualification_region_code"><code>qualification_region_code</code></a> <span>number</span> <b>必填</b></p><div>使用的资格的地区编码</div><small>例：<code>310100</code></small></li><li id="post-body-sn_code"><p><a href="#post-body-sn_code"><code>sn_code</code></a> <span>string</span> <b>必填</b></p><div>S/N码</div><small>例：<code>fallervuh</code></small></li><li id="post-body-seller_name"><p><a href="#post-body-seller_name"><code>seller_name</code></a> <span>string</span> <b>必填</b></p><div>销售企业名称</div><small>例：<code>联想（北京）信息技术有限公司</code></small></li><li id="post-body-license_number"><p><a href="#post-body-license_number"><code>license_number</code></a> <span>string</span> <b>必填</b></p><div>统一社会信用代码</div><small>例：<code>91110108397173806M</code></small></li><li id="post-body-barcode"><p><a href="#post-body-barcode"><code>barcode</code></a> <span>string</span> <b>必填</b></p><div>商品条码</div><small>例：<code>例值：6901010101098</code></small></li><li id="post-body-item_name"><p><a href="#post-body-item_name"><code>item_name</code></a> <span>string</span> <b>必填</b></p><div>商品名称</div><small>例：<code>联想YOGA AIR 15</code></small></li><li id="post-body-spec_model"><p><a href="#post-body-spec_model"><code>spec_model</code></a> <span>string</span> <b>必填</b></p><div>规格型号</div><small>例：<code>YOGA Air 15s ILL9</code></small></li><li id="post-body-logistics_num"><p><a href="#post-body-logistics_num"><code>logistics_num</code></a> <span>string</span> <span>选填</span></p><div>物流单号</div><small>例：<code>123456789</code></small></li><li id="post-body-delivery_time"><p><a href="#post-body-delivery_time"><code>delivery_time</code></a> <span>string</span> <span>选填</span></p><div>签收时间</div><small>RFC 3339 时间；例：<code>2025-01-14T19:55:06+08:00</code></small></li><li id="post-body-invoice_num"><p><a href="#post-body-invoice_num"><code>invoice_num</code></a> <span>string</span> <b>必填</b></p><div>发票号</div><small>例：<code>031001900204</code></small></li><li id="post-body-product_type"><p><a href="#post-body-product_type"><code>product_type</code></a> <span>string</span> <b>必填</b></p><div>产品类型</div><div class="values"><span><code>COMMON_PRODUCT</code></span><span><code>AI_PRODUCT</code></span></div></li><li id="post-body-pc_type"><p><a href="#post-body-pc_type"><code>pc_type</code></a> <span>string</span> <span>选填</span></p><div>类型</div><div class="values"><span><code>DESKTOP</code></span><span><code>LAPTOP</code></span><span><code>COMPUTER_TYPE_UNKNOWN</code></span></div></li><li id="post-body-order_amount"><p><a href="#post-body-order_amount"><code>order_amount</code></a> <span>number</span> <b>必填</b></p><div>订单金额</div><small>单位：分；例：<code>10000</code></small></li><li id="post-body-discount_amount"><p><a href="#post-body-discount_amount"><code>discount_amount</code></a> <span>number</span> <b>必填</b></p><div>优惠金额</div><small>单位：分；例：<code>2000</code></small></li><li id="post-body-imei1"><p><a href="#post-body-imei1"><code>imei1</code></a> <span>string</span> <span>选填</span></p><div>imei1编码</div><small>例：<code>358882046176540</code></small></li><li id="post-body-imei2"><p><a href="#post-body-imei2"><code>imei2</code></a> <span>string</span> <span>选填</span></p><div>imei2编码</div><small>例：<code>358882046176540</code></small></li><li id="post-body-mch_order_id"><p><a href="#post-body-mch_order_id"><code>mch_order_id</code></a> <span>string</span> <b>必填</b></p><div>线上平台订单编号</div><small>例：<code>123456789</code></small></li><li id="post-body-refund_id"><p><a href="#post-body-refund_id"><code>refund_id</code></a> <span>string</span> <span>选填</span></p><div>线上平台退款交易编号</div><small>例：<code>123456789</code></small></li><li id="post-body-invoice_time"><p><a href="#post-body-invoice_time"><code>invoice_time</code></a> <span>string</span> <b>必填</b></p><div>开票日期</div><small>RFC 3339 时间；例：<code>2025-01-14T19:55:06+08:00</code></small></li><li id="post-body-purchaser_name"><p><a href="#post-body-purchaser_name"><code>purchaser_name</code></a> <span>string</span> <b>必填</b></p><div>购买方名称</div><small>例：<code>小弟弟</code></small></li><li id="post-body-sale_model"><p><a href="#post-body-sale_model"><code>sale_model</code></a> <span>string</span> <b>必填</b></p><div>销售方式</div><div class="values"><span><code>SALE_MODEL_ONLINE</code></span><span><code>SALE_MODEL_OFFLINE</code></span></div></li><li id="post-body-identity_document_type"><p><a href="#post-body-identity_document_type"><code>identity_document_type</code></a> <span>string</span> <b>必填</b></p><div>证件类型</div><div class="values"><span><code>ID_DOC_TYPE_ID_CARD</code></span><span><code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC</code></span><span><code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW</code></span></div></li><li id="post-body-invoice_address_code"><p><a href="#post-body-invoice_address_code"><code>invoice_address_code</code></a> <span>string</span> <b>必填</b></p><div>发票开具地</div><small>例：<code>310100</code></small></li><li id="post-body-invoice_code"><p><a href="#post-body-invoice_code"><code>invoice_code</code></a> <span>string</span> <span>选填</span></p><div>发票代码</div><small>例：<code>310100</code></small></li><li id="post-body-tax_authority_code"><p><a href="#post-body-tax_authority_code"><code>tax_authority_code</code></a> <span>string</span> <b>必填</b></p><div>税务机关代码</div><small>例：<code>2525252</code></small></li><li id="post-body-transaction_time"><p><a href="#post-body-transaction_time"><code>transaction_time</code></a> <span>string</span> <b>必填</b></p><div>交易完成或商品退回时间</div><small>RFC 3339 时间；例：<code>2025-01-14T19:55:06+08:00</code></small></li><li id="post-body-cate_state"><p><a href="#post-body-cate_state"><code>cate_state</code></a> <span>string</span> <b>必填</b></p><div>品类状态</div><div class="values"><span><code>CATE_STATE_REDEEM</code></span><span><code>CATE_STATE_REFUND</code></span></div></li><li id="post-body-mch_name"><p><a href="#post-body-mch_name"><code>mch_name</code></a> <span>string</span> <b>必填</b></p><div>销售主体</div><small>例：<code>江苏京东信息技术有限公司</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-code"><p><a href="#post-response-code"><code>code</code></a> <span>string</span> <b>必填</b></p><div>响应码</div><small>例：<code>000000</code></small></li><li id="post-response-message"><p><a href="#post-response-message"><code>message</code></a> <span>string</span> <b>必填</b></p><div>响应描述</div><small>例：<code>成功</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>接口强依赖省平台，限频 100（接口级），集中补报时要放慢。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>gov: Gov</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> gov: Gov</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> subsidy: Subsidy</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>qualifications: Qualifications</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> qualifications: Qualifications</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>sync: Sync</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> sync: Sync</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 同步资格核销信息</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>同步资格核销信息</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-12"><li><code>real_name?: string</code> 自然人姓名</li><li><code>id_card_number?: string</code> 自然人证件号</li><li><code>phone_number?: string</code> 手机号</li><li><code>appliance_id?: 10 | 1 | 2 | 4 | 6 | 3 | 5 | 7 | 8 | 9 | 11 | 12 | 13 | 14 | 15 | 16 | 17</code> 消费品类ID</li><li><code>out_trade_no: string</code> 商户支付订单号</li><li><code>sub_mch_id?: string</code> 子商户号</li><li><code>energy_grade?: &quot;FIRST_LEVEL&quot; | &quot;SECOND_LEVEL&quot; | &quot;ENERGY_GRADE_UNKNOWN&quot;</code> 能效等级</li><li><code>receive_region_code: string</code> 收货地区编码</li><li><code>brand: string</code> 家电品牌</li><li><code>address: string</code> 收货地址</li><li><code>qualification_region_code: number</code> 使用的资格的地区编码</li><li><code>sn_code: string</code> S/N码</li><li><code>seller_name: string</code> 销售企业名称</li><li><code>license_number: string</code> 统一社会信用代码</li><li><code>barcode: string</code> 商品条码</li><li><code>item_name: string</code> 商品名称</li><li><code>spec_model: string</code> 规格型号</li><li><code>logistics_num?: string</code> 物流单号</li><li><code>delivery_time?: string</code> 签收时间</li><li><code>invoice_num: string</code> 发票号</li><li><code>product_type: &quot;COMMON_PRODUCT&quot; | &quot;AI_PRODUCT&quot;</code> 产品类型</li><li><code>pc_type?: &quot;DESKTOP&quot; | &quot;LAPTOP&quot; | &quot;COMPUTER_TYPE_UNKNOWN&quot;</code> 类型</li><li><code>order_amount: number</code> 订单金额，单位：分</li><li><code>discount_amount: number</code> 优惠金额，单位：分</li><li><code>imei1?: string</code> imei1编码</li><li><code>imei2?: string</code> imei2编码</li><li><code>mch_order_id: string</code> 线上平台订单编号</li><li><code>refund_id?: string</code> 线上平台退款交易编号</li><li><code>invoice_time: string</code> 开票日期</li><li><code>purchaser_name: string</code> 购买方名称</li><li><code>sale_model: &quot;SALE_MODEL_ONLINE&quot; | &quot;SALE_MODEL_OFFLINE&quot;</code> 销售方式</li><li><code>identity_document_type: &quot;ID_DOC_TYPE_ID_CARD&quot; | &quot;ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC&quot; | &quot;ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW&quot;</code> 证件类型</li><li><code>invoice_address_code: string</code> 发票开具地</li><li><code>invoice_code?: string</code> 发票代码</li><li><code>tax_authority_code: string</code> 税务机关代码</li><li><code>transaction_time: string</code> 交易完成或商品退回时间</li><li><code>cate_state: &quot;CATE_STATE_REDEEM&quot; | &quot;CATE_STATE_REFUND&quot;</code> 品类状态</li><li><code>mch_name: string</code> 销售主体</li></ul><p class="group"><a href="#post-headers">config</a></p><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>headers?: object</code> 请求头，传了敏感信息时必需</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-15"><li><code>code: string</code> 响应码</li><li><code>message: string</code> 响应描述</li></ul></div><div id="popup-8"><pre><code><i>字段</i> real_name?: string</code></pre><p>自然人姓名</p><ul><li>敏感信息，加密传输</li><li>示例 <code>OEimkKuua8igpd+0YDgqF2Z61l=</code></li></ul></div><div id="popup-9"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-10"><pre><code><i>导入</i> var realName: string
import realName</code></pre><p>购买人姓名</p></div><div id="popup-11"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-12"><pre><code><i>字段</i> id_card_number?: string</code></pre><p>自然人证件号</p><ul><li>敏感信息，加密传输</li><li>示例 <code>1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL==</code></li></ul></div><div id="popup-13"><pre><code><i>导入</i> var idCardNumber: string
import idCardNumber</code></pre><p>购买人证件号</p></div><div id="popup-14"><pre><code><i>字段</i> phone_number?: string</code></pre><p>手机号</p><ul><li>敏感信息，加密传输</li><li>示例 <code>1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA==</code></li></ul></div><div id="popup-15"><pre><code><i>导入</i> var phoneNumber: string
import phoneNumber</code></pre><p>购买人手机号</p></div><div id="popup-16"><pre><code><i>字段</i> appliance_id?: 10 | 1 | 2 | 4 | 6 | 3 | 5 | 7 | 8 | 9 | 11 | 12 | 13 | 14 | 15 | 16 | 17</code></pre><p>消费品类ID</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> out_trade_no: string</code></pre><p>商户支付订单号</p><ul><li>示例 <code>vmall_250120131959_993_4494</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> receive_region_code: string</code></pre><p>收货地区编码</p><ul><li>示例 <code>110101</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> brand: string</code></pre><p>家电品牌</p><ul><li>示例 <code>海尔</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> address: string</code></pre><p>收货地址</p><ul><li>示例 <code>深圳市南山区</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> qualification_region_code: number</code></pre><p>使用的资格的地区编码</p><ul><li>示例 <code>310100</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> sn_code: string</code></pre><p>S/N码</p><ul><li>示例 <code>fallervuh</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> seller_name: string</code></pre><p>销售企业名称</p><ul><li>示例 <code>联想（北京）信息技术有限公司</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> license_number: string</code></pre><p>统一社会信用代码</p><ul><li>示例 <code>91110108397173806M</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> barcode: string</code></pre><p>商品条码</p><ul><li>示例 <code>例值：6901010101098</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> item_name: string</code></pre><p>商品名称</p><ul><li>示例 <code>联想YOGA AIR 15</code></li></ul></div><div id="popup-27"><pre><code><i>字段</i> spec_model: string</code></pre><p>规格型号</p><ul><li>示例 <code>YOGA Air 15s ILL9</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> logistics_num?: string</code></pre><p>物流单号</p><ul><li>示例 <code>123456789</code></li></ul></div><div id="popup-29"><pre><code><i>字段</i> delivery_time?: string</code></pre><p>签收时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2025-01-14T19:55:06+08:00</code></li></ul></div><div id="popup-30"><pre><code><i>字段</i> invoice_num: string</code></pre><p>发票号</p><ul><li>示例 <code>031001900204</code></li></ul></div><div id="popup-31"><pre><code><i>字段</i> product_type: &quot;COMMON_PRODUCT&quot; | &quot;AI_PRODUCT&quot;</code></pre><p>产品类型</p><ul><li>示例 <code>COMMON_PRODUCT</code></li></ul></div><div id="popup-32"><pre><code><i>字段</i> order_amount: number</code></pre><p>订单金额，单位：分</p><ul><li>示例 <code>10000</code></li></ul></div><div id="popup-33"><pre><code><i>字段</i> discount_amount: number</code></pre><p>优惠金额，单位：分</p><ul><li>示例 <code>2000</code></li></ul></div><div id="popup-34"><pre><code><i>字段</i> mch_order_id: string</code></pre><p>线上平台订单编号</p><ul><li>示例 <code>123456789</code></li></ul></div><div id="popup-35"><pre><code><i>字段</i> invoice_time: string</code></pre><p>开票日期</p><ul><li>RFC 3339 时间</li><li>示例 <code>2025-01-14T19:55:06+08:00</code></li></ul></div><div id="popup-36"><pre><code><i>字段</i> purchaser_name: string</code></pre><p>购买方名称</p><ul><li>示例 <code>小弟弟</code></li></ul></div><div id="popup-37"><pre><code><i>字段</i> sale_model: &quot;SALE_MODEL_ONLINE&quot; | &quot;SALE_MODEL_OFFLINE&quot;</code></pre><p>销售方式</p><ul><li>示例 <code>SALE_MODEL_OFFLINE</code></li></ul></div><div id="popup-38"><pre><code><i>字段</i> identity_document_type: &quot;ID_DOC_TYPE_ID_CARD&quot; | &quot;ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC&quot; | &quot;ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW&quot;</code></pre><p>证件类型</p><ul><li>示例 <code>ID_DOC_TYPE_ID_CARD</code></li></ul></div><div id="popup-39"><pre><code><i>字段</i> invoice_address_code: string</code></pre><p>发票开具地</p><ul><li>示例 <code>310100</code></li></ul></div><div id="popup-40"><pre><code><i>字段</i> tax_authority_code: string</code></pre><p>税务机关代码</p><ul><li>示例 <code>2525252</code></li></ul></div><div id="popup-41"><pre><code><i>字段</i> transaction_time: string</code></pre><p>交易完成或商品退回时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2025-01-14T19:55:06+08:00</code></li></ul></div><div id="popup-42"><pre><code><i>字段</i> cate_state: &quot;CATE_STATE_REDEEM&quot; | &quot;CATE_STATE_REFUND&quot;</code></pre><p>品类状态</p><ul><li>示例 <code>CATE_STATE_REDEEM</code></li></ul></div><div id="popup-43"><pre><code><i>字段</i> mch_name: string</code></pre><p>销售主体</p><ul><li>示例 <code>江苏京东信息技术有限公司</code></li></ul></div><div id="popup-44"><pre><code><i>字段</i> headers?: object</code></pre><p>请求头，传了敏感信息时必需</p><ul class="members" id="fields-13"><li><code>Wechatpay-Serial: string</code> 微信支付公钥ID/平台证书序列号</li></ul></div><div id="popup-45"><pre><code><i>导入</i> var platformPublicKeyId: string
import platformPublicKeyId</code></pre><p>微信支付公钥 ID，或平台证书序列号</p></div><div id="popup-46"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string | true, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | true | PromiseLike&lt;string | true&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string | true&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-47"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>code: string</code> 响应码</li><li><code>message: string</code> 响应描述</li></ul></div><div id="popup-48"><pre><code><i>参数</i> code: string</code></pre><p>响应码</p></div><div id="popup-49"><pre><code><i>参数</i> message: string</code></pre><p>响应描述</p></div><ul class="members" id="fields-0"><li><code>qualifications: Qualifications …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>gov: Gov</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>sync: Sync …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>qualifications: Qualifications</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/qualifications/sync.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var sync_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, sync_default as default };
