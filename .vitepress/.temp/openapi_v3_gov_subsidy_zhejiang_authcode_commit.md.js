import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/gov/subsidy/zhejiang/authcode/commit.md
var __pageData = JSON.parse("{\"title\":\"品类凭证码上报确认（国补∙浙江）\",\"description\":\"顾客付款成功后把预核销转为正式核销，同时上报订单、补贴金额和收货信息；没付成则走预核销撤销。\",\"frontmatter\":{\"title\":\"品类凭证码上报确认（国补∙浙江）\",\"description\":\"顾客付款成功后把预核销转为正式核销，同时上报订单、补贴金额和收货信息；没付成则走预核销撤销。\",\"product\":\"国补专区\",\"roles\":[\"电商平台\",\"服务商\"],\"updated\":\"2025-04-07T00:00:00.000Z\",\"section\":\"gov-subsidy\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/gov/subsidy/zhejiang/authcode/commit.md\",\"filePath\":\"openapi/v3/gov/subsidy/zhejiang/authcode/commit.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/authcode/commit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/gov-subsidy">国补专区</a></li><li aria-current="page">品类凭证码上报确认（国补∙浙江）</li></ol></nav><h1 id="post" tabindex="-1">品类凭证码上报确认（国补∙浙江） <a class="header-anchor" href="#post" aria-label="Permalink to “品类凭证码上报确认（国补∙浙江）”">​</a></h1><p>顾客付款成功后把预核销转为正式核销，同时上报订单、补贴金额和收货信息；没付成则走预核销撤销。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/gov/subsidy/zhejiang/authcode/commit</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/gov/subsidy/zhejiang/authcode/commit">复制地址</button><button type="button" data-copy="wxpay.v3.gov.subsidy.zhejiang.authcode.commit.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-04-07">2025-04-07</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">gov</span>.<span class="hover" aria-describedby="popup-3">subsidy</span>.<span class="hover" aria-describedby="popup-4">zhejiang</span>.<span class="hover" aria-describedby="popup-5">authcode</span>.<span class="hover" aria-describedby="popup-6">commit</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">sp_serial_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">cred_frozen_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">trans_date</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">trans_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">order_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">subsidy_amt</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">add_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">address</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">corp_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">brand</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">uniscid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">barcode</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">auth_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">req_ssn</span>,</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-23">then</span>(({ <span class="p hover quiet" aria-describedby="popup-24">data</span>: { <span class="p hover" aria-describedby="popup-25">resp_code</span>, <span class="p hover" aria-describedby="popup-26">resp_desc</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-25">resp_code</span> <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> <span class="hover" aria-describedby="popup-26">resp_desc</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">resp_code</span>, <span class="c">resp_desc</span> } } <span class="k">= await</span> wxpay.v3.gov.subsidy.zhejiang.authcode.commit.<span class="f">post</span>({</span>
<span class="line">  sp_serial_no,</span>
<span class="line">  cred_frozen_no,</span>
<span class="line">  trans_date,</span>
<span class="line">  trans_time,</span>
<span class="line">  order_no,</span>
<span class="line">  subsidy_amt,</span>
<span class="line">  amount,</span>
<span class="line">  add_code,</span>
<span class="line">  address,</span>
<span class="line">  corp_name,</span>
<span class="line">  brand,</span>
<span class="line">  uniscid,</span>
<span class="line">  barcode,</span>
<span class="line">  auth_code,</span>
<span class="line">  req_ssn,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> resp_code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> resp_desc</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/gov/subsidy/zhejiang/authcode/commit&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sp_serial_no,</span>
<span class="line">  cred_frozen_no,</span>
<span class="line">  trans_date,</span>
<span class="line">  trans_time,</span>
<span class="line">  order_no,</span>
<span class="line">  subsidy_amt,</span>
<span class="line">  amount,</span>
<span class="line">  add_code,</span>
<span class="line">  address,</span>
<span class="line">  corp_name,</span>
<span class="line">  brand,</span>
<span class="line">  uniscid,</span>
<span class="line">  barcode,</span>
<span class="line">  auth_code,</span>
<span class="line">  req_ssn,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">resp_code</span>, <span class="p">resp_desc</span> } }) <span class="k">=&gt;</span> resp_code <span class="k">===</span><span class="s"> &#39;000000&#39;</span><span class="k"> ||</span> resp_desc)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.gov.subsidy.zhejiang.authcode.commit.<span class="f">post</span>({</span>
<span class="line">  sp_serial_no,</span>
<span class="line">  cred_frozen_no,</span>
<span class="line">  trans_date,</span>
<span class="line">  trans_time,</span>
<span class="line">  order_no,</span>
<span class="line">  subsidy_amt,</span>
<span class="line">  amount,</span>
<span class="line">  add_code,</span>
<span class="line">  address,</span>
<span class="line">  corp_name,</span>
<span class="line">  brand,</span>
<span class="line">  uniscid,</span>
<span class="line">  barcode,</span>
<span class="line">  auth_code,</span>
<span class="line">  req_ssn,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/gov/subsidy/zhejiang/authcode/commit&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sp_serial_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;cred_frozen_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;trans_date&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;trans_time&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;order_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;subsidy_amt&quot;: 1,</span></span>
<span class="line"><span class="s">  &quot;amount&quot;: 1,</span></span>
<span class="line"><span class="s">  &quot;add_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;address&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;corp_name&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;brand&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;uniscid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;barcode&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;auth_code&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">  &quot;req_ssn&quot;: &quot;123&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/gov/subsidy/zhejiang/authcode/commit <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sp_serial_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;cred_frozen_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;trans_date&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;trans_time&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;order_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;subsidy_amt&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;add_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;address&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;corp_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;brand&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;uniscid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;barcode&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;auth_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;req_ssn&quot;</span>: <span class="s">&quot;123&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;resp_code&quot;</span>: <span class="s">&quot;000000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;resp_desc&quot;</span>: <span class="s">&quot;成功&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-sp_serial_no"><p><a href="#post-body-sp_serial_no"><code>sp_serial_no</code></a> <span>string</span> <b>必填</b></p><div>接入方请求流水号</div></li><li id="post-body-cred_frozen_no"><p><a href="#post-body-cred_frozen_no"><code>cred_frozen_no</code></a> <span>string</span> <b>必填</b></p><div>冻结流水号</div></li><li id="post-body-trans_date"><p><a href="#post-body-trans_date"><code>trans_date</code></a> <span>string</span> <b>必填</b></p><div>交易日期</div></li><li id="post-body-trans_time"><p><a href="#post-body-trans_time"><code>trans_time</code></a> <span>string</span> <b>必填</b></p><div>交易时间</div></li><li id="post-body-acq_org_order_no"><p><a href="#post-body-acq_org_order_no"><code>acq_org_order_no</code></a> <span>string</span> <span>选填</span></p><div>收单机构订单号</div></li><li id="post-body-order_no"><p><a href="#post-body-order_no"><code>order_no</code></a> <span>string</span> <span>选填</span></p><div>商户订单号</div></li><li id="post-body-subsidy_amt"><p><a href="#post-body-subsidy_amt"><code>subsidy_amt</code></a> <span>number</span> <span>选填</span></p><div>政府补贴金额</div><small>单位：分</small></li><li id="post-body-add_code"><p><a href="#post-body-add_code"><code>add_code</code></a> <span>string</span> <span>选填</span></p><div>收货地区编码</div></li><li id="post-body-address"><p><a href="#post-body-address"><code>address</code></a> <span>string</span> <span>选填</span></p><div>收货地址</div></li><li id="post-body-sale_models"><p><a href="#post-body-sale_models"><code>sale_models</code></a> <span>string</span> <span>选填</span></p><div>销售方式</div><div class="values"><span><code>0</code></span><span><code>1</code></span></div></li><li id="post-body-corp_name"><p><a href="#post-body-corp_name"><code>corp_name</code></a> <span>string</span> <span>选填</span></p><div>销售企业名称</div></li><li id="post-body-brand"><p><a href="#post-body-brand"><code>brand</code></a> <span>string</span> <span>选填</span></p><div>家电品牌</div></li><li id="post-body-uniscid"><p><a href="#post-body-uniscid"><code>uniscid</code></a> <span>string</span> <span>选填</span></p><div>统一社会信用代码</div></li><li id="post-body-barcode"><p><a href="#post-body-barcode"><code>barcode</code></a> <span>string</span> <span>选填</span></p><div>商品条码</div></li><li id="post-body-auth_code"><p><a href="#post-body-auth_code"><code>auth_code</code></a> <span>string</span> <b>必填</b></p><div>品类凭证码</div></li><li id="post-body-req_ssn"><p><a href="#post-body-req_ssn"><code>req_ssn</code></a> <span>string</span> <b>必填</b></p><div>请求流水号</div><small>例：<code>123</code></small></li><li id="post-body-bank_name"><p><a href="#post-body-bank_name"><code>bank_name</code></a> <span>string</span> <span>选填</span></p><div>银行机构名称</div></li><li id="post-body-bank_subsidy"><p><a href="#post-body-bank_subsidy"><code>bank_subsidy</code></a> <span>string</span> <span>选填</span></p><div>银行补贴金额</div></li><li id="post-body-plat_subsidy"><p><a href="#post-body-plat_subsidy"><code>plat_subsidy</code></a> <span>string</span> <span>选填</span></p><div>交易平台补贴金额</div></li><li id="post-body-county_code"><p><a href="#post-body-county_code"><code>county_code</code></a> <span>string</span> <span>选填</span></p><div>区县编码</div><small>例：<code>330000</code></small></li><li id="post-body-amount"><p><a href="#post-body-amount"><code>amount</code></a> <span>number</span> <span>选填</span></p><div>原订单金额</div><small>单位：分</small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-resp_code"><p><a href="#post-response-resp_code"><code>resp_code</code></a> <span>string</span> <b>必填</b></p><div>响应码</div><small>例：<code>000000</code></small></li><li id="post-response-resp_desc"><p><a href="#post-response-resp_desc"><code>resp_desc</code></a> <span>string</span> <b>必填</b></p><div>响应描述</div><small>例：<code>成功</code></small></li></ul></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>gov: Gov</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> gov: Gov</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>subsidy: Subsidy</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> subsidy: Subsidy</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> zhejiang: Zhejiang</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>authcode: Authcode</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> authcode: Authcode</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>commit: Commit</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> commit: Commit</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 品类凭证码上报确认</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>品类凭证码上报确认</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-16"><li><code>sp_serial_no: string</code> 接入方请求流水号</li><li><code>cred_frozen_no: string</code> 冻结流水号</li><li><code>trans_date: string</code> 交易日期</li><li><code>trans_time: string</code> 交易时间</li><li><code>acq_org_order_no?: string</code> 收单机构订单号</li><li><code>order_no?: string</code> 商户订单号</li><li><code>subsidy_amt?: number</code> 政府补贴金额，单位：分</li><li><code>add_code?: string</code> 收货地区编码</li><li><code>address?: string</code> 收货地址</li><li><code>sale_models?: &quot;0&quot; | &quot;1&quot;</code> 销售方式</li><li><code>corp_name?: string</code> 销售企业名称</li><li><code>brand?: string</code> 家电品牌</li><li><code>uniscid?: string</code> 统一社会信用代码</li><li><code>barcode?: string</code> 商品条码</li><li><code>auth_code: string</code> 品类凭证码</li><li><code>req_ssn: string</code> 请求流水号</li><li><code>bank_name?: string</code> 银行机构名称</li><li><code>bank_subsidy?: string</code> 银行补贴金额</li><li><code>plat_subsidy?: string</code> 交易平台补贴金额</li><li><code>county_code?: string</code> 区县编码</li><li><code>amount?: number</code> 原订单金额，单位：分</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-17"><li><code>resp_code: string</code> 响应码</li><li><code>resp_desc: string</code> 响应描述</li></ul></div><div id="popup-8"><pre><code><i>字段</i> sp_serial_no: string</code></pre><p>接入方请求流水号</p></div><div id="popup-9"><pre><code><i>字段</i> cred_frozen_no: string</code></pre><p>冻结流水号</p></div><div id="popup-10"><pre><code><i>字段</i> trans_date: string</code></pre><p>交易日期</p></div><div id="popup-11"><pre><code><i>字段</i> trans_time: string</code></pre><p>交易时间</p></div><div id="popup-12"><pre><code><i>字段</i> order_no?: string</code></pre><p>商户订单号</p></div><div id="popup-13"><pre><code><i>字段</i> subsidy_amt?: number</code></pre><p>政府补贴金额，单位：分</p></div><div id="popup-14"><pre><code><i>字段</i> amount?: number</code></pre><p>原订单金额，单位：分</p></div><div id="popup-15"><pre><code><i>字段</i> add_code?: string</code></pre><p>收货地区编码</p></div><div id="popup-16"><pre><code><i>字段</i> address?: string</code></pre><p>收货地址</p></div><div id="popup-17"><pre><code><i>字段</i> corp_name?: string</code></pre><p>销售企业名称</p></div><div id="popup-18"><pre><code><i>字段</i> brand?: string</code></pre><p>家电品牌</p></div><div id="popup-19"><pre><code><i>字段</i> uniscid?: string</code></pre><p>统一社会信用代码</p></div><div id="popup-20"><pre><code><i>字段</i> barcode?: string</code></pre><p>商品条码</p></div><div id="popup-21"><pre><code><i>字段</i> auth_code: string</code></pre><p>品类凭证码</p></div><div id="popup-22"><pre><code><i>字段</i> req_ssn: string</code></pre><p>请求流水号</p><ul><li>示例 <code>123</code></li></ul></div><div id="popup-23"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string | true, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | true | PromiseLike&lt;string | true&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string | true&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-24"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>resp_code: string</code> 响应码</li><li><code>resp_desc: string</code> 响应描述</li></ul></div><div id="popup-25"><pre><code><i>参数</i> resp_code: string</code></pre><p>响应码</p></div><div id="popup-26"><pre><code><i>参数</i> resp_desc: string</code></pre><p>响应描述</p></div><ul class="members" id="fields-0"><li><code>zhejiang: Zhejiang …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>gov: Gov</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>authcode: Authcode …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>subsidy: Subsidy</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>commit: Commit …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>authcode: Authcode</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>zhejiang: Zhejiang</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/authcode/commit.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var commit_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, commit_default as default };
