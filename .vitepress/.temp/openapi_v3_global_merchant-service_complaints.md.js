import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/global/merchant-service/complaints.md
var __pageData = JSON.parse("{\"title\":\"查询投诉单列表（境外）\",\"description\":\"境外接入的商户按投诉日期拉取投诉，可指定译文语言；拿投诉单号去看详情、回复与结案。\",\"frontmatter\":{\"title\":\"查询投诉单列表（境外）\",\"description\":\"境外接入的商户按投诉日期拉取投诉，可指定译文语言；拿投诉单号去看详情、回复与结案。\",\"product\":\"风险合规∙消费者投诉\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2026-01-27T00:00:00.000Z\",\"section\":\"risk\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/global/merchant-service/complaints.md\",\"filePath\":\"openapi/v3/global/merchant-service/complaints.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/global/merchant-service/complaints.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/risk">投诉与风险</a></li><li aria-current="page">查询投诉单列表（境外）</li></ol></nav><h1 id="get" tabindex="-1">查询投诉单列表（境外） <a class="header-anchor" href="#get" aria-label="Permalink to “查询投诉单列表（境外）”">​</a></h1><p>境外接入的商户按投诉日期拉取投诉，可指定译文语言；拿投诉单号去看详情、回复与结案。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/global/merchant-service/complaints</code></p><p class="copies"><button type="button" data-copy="https://apihk.mch.weixin.qq.com/v3/global/merchant-service/complaints">复制地址</button><button type="button" data-copy="wxpay.v3.global.merchantService.complaints.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://apihk.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2026-01-27">2026-01-27</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">global</span>.<span class="hover" aria-describedby="popup-3">merchantService</span>.<span class="hover" aria-describedby="popup-4">complaints</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">limit</span>: <span class="c">50</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">begin_date</span>: <span class="s">&#39;2026-01-01&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">end_date</span>: <span class="s">&#39;2026-01-30&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">mch_language</span>: <span class="s">&#39;EN&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">total_count</span>, <span class="p hover" aria-describedby="popup-16">data</span>: <span class="p hover" aria-describedby="popup-17">complaints</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-19">pending</span>: <span class="hover" aria-describedby="popup-17">complaints</span>.<span class="f hover quiet" aria-describedby="popup-20">filter</span>(({ <span class="p hover" aria-describedby="popup-21">complaint_state</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-21">complaint_state</span> <span class="k">===</span><span class="s"> &#39;PENDING&#39;</span>)</span>
<span class="line">    .<span class="f hover quiet" aria-describedby="popup-22">map</span>(({ <span class="p hover" aria-describedby="popup-23">complaint_id</span>, <span class="p hover" aria-describedby="popup-24">is_overdue</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-25">complaint_id</span>, <span class="hover" aria-describedby="popup-26">is_overdue</span> })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="p">data</span>: <span class="c">complaints</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.global.merchantService.complaints.<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  params: {</span>
<span class="line">    limit: <span class="c">50</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    begin_date: <span class="s">&#39;2026-01-01&#39;</span>,</span>
<span class="line">    end_date: <span class="s">&#39;2026-01-30&#39;</span>,</span>
<span class="line">    mch_language: <span class="s">&#39;EN&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  pending: complaints.<span class="f">filter</span>(({ <span class="p">complaint_state</span> }) <span class="k">=&gt;</span> complaint_state <span class="k">===</span><span class="s"> &#39;PENDING&#39;</span>)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">complaint_id</span>, <span class="p">is_overdue</span> }) <span class="k">=&gt;</span> ({ complaint_id, is_overdue })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/global/merchant-service/complaints&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  params: {</span>
<span class="line">    limit: <span class="c">50</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    begin_date: <span class="s">&#39;2026-01-01&#39;</span>,</span>
<span class="line">    end_date: <span class="s">&#39;2026-01-30&#39;</span>,</span>
<span class="line">    mch_language: <span class="s">&#39;EN&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span>: <span class="p">complaints</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  pending: complaints.<span class="f">filter</span>(({ <span class="p">complaint_state</span> }) <span class="k">=&gt;</span> complaint_state <span class="k">===</span><span class="s"> &#39;PENDING&#39;</span>)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">complaint_id</span>, <span class="p">is_overdue</span> }) <span class="k">=&gt;</span> ({ complaint_id, is_overdue })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.global.merchantService.complaints.<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  params: {</span>
<span class="line">    limit: <span class="c">50</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    begin_date: <span class="s">&#39;2026-01-01&#39;</span>,</span>
<span class="line">    end_date: <span class="s">&#39;2026-01-30&#39;</span>,</span>
<span class="line">    mch_language: <span class="s">&#39;EN&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://apihk.mch.weixin.qq.com/v3/global/merchant-service/complaints?limit=50&amp;offset=0&amp;begin_date=2026-01-01&amp;end_date=2026-01-30&amp;mch_language=EN&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/global/merchant-service/complaints?limit=50&amp;offset=0&amp;begin_date=2026-01-01&amp;end_date=2026-01-30&amp;mch_language=EN <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> apihk.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;complaint_id&quot;</span>: <span class="s">&quot;200201820200101080076610000&quot;</span>,</span>
<span class="line"><span class="c">      &quot;complaint_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;complaint_detail&quot;</span>: <span class="s">&quot;反馈一个重复扣费的问题&quot;</span>,</span>
<span class="line"><span class="c">      &quot;complaint_state&quot;</span>: <span class="s">&quot;PENDING&quot;</span>,</span>
<span class="line"><span class="c">      &quot;complainted_mchid&quot;</span>: <span class="s">&quot;1900012181&quot;</span>,</span>
<span class="line"><span class="c">      &quot;payer_phone&quot;</span>: <span class="s">&quot;Qe41VhP/sGdNeTHMQGlxCWiU…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;complaint_order_info&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;transaction_id&quot;</span>: <span class="s">&quot;4200000404201909069117582536&quot;</span>,</span>
<span class="line"><span class="c">          &quot;out_trade_no&quot;</span>: <span class="s">&quot;20190906154617947762231&quot;</span>,</span>
<span class="line"><span class="c">          &quot;settlement_amount&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">          &quot;settlement_refunded_amount&quot;</span>: <span class="s">&quot;0&quot;</span>,</span>
<span class="line"><span class="c">          &quot;settlement_currency&quot;</span>: <span class="s">&quot;HKD&quot;</span>,</span>
<span class="line"><span class="c">          &quot;payer_amount&quot;</span>: <span class="c">922</span>,</span>
<span class="line"><span class="c">          &quot;payer_refunded_amount&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">          &quot;payer_currency&quot;</span>: <span class="s">&quot;CNY&quot;</span>,</span>
<span class="line"><span class="c">          &quot;trade_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line">        }</span>
<span class="line">      ],</span>
<span class="line"><span class="c">      &quot;complaint_full_refunded&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;is_overdue&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;priority&quot;</span>: <span class="s">&quot;PRIORITY&quot;</span>,</span>
<span class="line"><span class="c">      &quot;incoming_user_response&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;user_complaint_times&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;complaint_media_list&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;media_type&quot;</span>: <span class="s">&quot;USER_COMPLAINT_IMAGE&quot;</span>,</span>
<span class="line"><span class="c">          &quot;media_url&quot;</span>: [</span>
<span class="line"><span class="s">            &quot;https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx&quot;</span></span>
<span class="line">          ]</span>
<span class="line">        }</span>
<span class="line">      ],</span>
<span class="line"><span class="c">      &quot;problem_description&quot;</span>: <span class="s">&quot;不满意商家服务&quot;</span>,</span>
<span class="line"><span class="c">      &quot;complaint_detail_trans&quot;</span>: <span class="s">&quot;不满意商家服务&quot;</span>,</span>
<span class="line"><span class="c">      &quot;service_order_info&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;order_id&quot;</span>: <span class="s">&quot;15646546545165651651&quot;</span>,</span>
<span class="line"><span class="c">          &quot;out_order_no&quot;</span>: <span class="s">&quot;1234323JKHDFE1243252&quot;</span>,</span>
<span class="line"><span class="c">          &quot;state&quot;</span>: <span class="s">&quot;DOING&quot;</span></span>
<span class="line">        }</span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1000</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div><small>例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页开始位置</div><small>例：<code>10</code></small></li><li id="get-query-begin_date"><p><a href="#get-query-begin_date"><code>begin_date</code></a> <span>string</span> <b>必填</b></p><div>开始日期</div><small>日期；例：<code>2019-01-01</code></small></li><li id="get-query-end_date"><p><a href="#get-query-end_date"><code>end_date</code></a> <span>string</span> <b>必填</b></p><div>结束日期</div><small>日期；例：<code>2019-01-01</code></small></li><li id="get-query-complainted_mchid"><p><a href="#get-query-complainted_mchid"><code>complainted_mchid</code></a> <span>string</span> <span>选填</span></p><div>被诉商户号</div><small>例：<code>1900012181</code></small></li><li id="get-query-mch_language"><p><a href="#get-query-mch_language"><code>mch_language</code></a> <span>string</span> <span>选填</span></p><div>商户语言</div><div class="values"><span><code>ZH_CN</code></span><span><code>ZH_TW</code></span><span><code>ZH_HK</code></span><span><code>EN</code></span><span><code>JA</code></span><span><code>KO</code></span><span><code>TH</code></span><span><code>VI</code></span><span><code>RU</code></span><span><code>DE</code></span><span><code>FR</code></span><span><code>AR</code></span><span><code>ES</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>用户投诉信息详情</div><details open><summary>16 个字段</summary><ul><li id="get-response-data-complaint_id"><p><a href="#get-response-data-complaint_id"><code>complaint_id</code></a> <span>string</span> <b>必填</b></p><div>投诉单号</div><small>例：<code>200201820200101080076610000</code></small></li><li id="get-response-data-complaint_time"><p><a href="#get-response-data-complaint_time"><code>complaint_time</code></a> <span>string</span> <b>必填</b></p><div>投诉时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-complaint_detail"><p><a href="#get-response-data-complaint_detail"><code>complaint_detail</code></a> <span>string</span> <b>必填</b></p><div>投诉详情</div><small>例：<code>反馈一个重复扣费的问题</code></small></li><li id="get-response-data-complaint_state"><p><a href="#get-response-data-complaint_state"><code>complaint_state</code></a> <span>string</span> <b>必填</b></p><div>投诉单状态</div><div class="values"><span><code>PENDING</code></span><span><code>PROCESSING</code></span><span><code>PROCESSED</code></span></div></li><li id="get-response-data-complainted_mchid"><p><a href="#get-response-data-complainted_mchid"><code>complainted_mchid</code></a> <span>string</span> <b>必填</b></p><div>被诉商户号</div><small>例：<code>1900012181</code></small></li><li id="get-response-data-payer_phone"><p><a href="#get-response-data-payer_phone"><code>payer_phone</code></a> <span>string</span> <span>选填</span> <em>需加密</em></p><div>投诉人联系方式</div><small>例：<code>Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg==</code></small></li><li id="get-response-data-complaint_order_info"><p><a href="#get-response-data-complaint_order_info"><code>complaint_order_info</code></a> <span>object[]</span> <span>选填</span></p><div>投诉单关联订单信息</div><details><summary>9 个字段</summary><ul><li id="get-response-data-complaint_order_info-transaction_id"><p><a href="#get-response-data-complaint_order_info-transaction_id"><code>transaction_id</code></a> <span>string</span> <b>必填</b></p><div>微信订单号</div><small>例：<code>4200000404201909069117582536</code></small></li><li id="get-response-data-complaint_order_info-out_trade_no"><p><a href="#get-response-data-complaint_order_info-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商户订单号</div><small>例：<code>20190906154617947762231</code></small></li><li id="get-response-data-complaint_order_info-settlement_amount"><p><a href="#get-response-data-complaint_order_info-settlement_amount"><code>settlement_amount</code></a> <span>number</span> <b>必填</b></p><div>结算币种金额</div><small>例：<code>1000</code></small></li><li id="get-response-data-complaint_order_info-settlement_refunded_amount"><p><a href="#get-response-data-complaint_order_info-settlement_refunded_amount"><code>settlement_refunded_amount</code></a> <span>string</span> <b>必填</b></p><div>结算币种累计已退款金额</div><small>例：<code>0</code></small></li><li id="get-response-data-complaint_order_info-settlement_currency"><p><a href="#get-response-data-complaint_order_info-settlement_currency"><code>settlement_currency</code></a> <span>string</span> <b>必填</b></p><div>结算币种</div><small>例：<code>HKD</code></small></li><li id="get-response-data-complaint_order_info-payer_amount"><p><a href="#get-response-data-complaint_order_info-payer_amount"><code>payer_amount</code></a> <span>number</span> <b>必填</b></p><div>订单金额</div><small>单位：分；例：<code>922</code></small></li><li id="get-response-data-complaint_order_info-payer_refunded_amount"><p><a href="#get-response-data-complaint_order_info-payer_refunded_amount"><code>payer_refunded_amount</code></a> <span>number</span> <b>必填</b></p><div>支付币种累计已退款金额</div><small>例：<code>0</code></small></li><li id="get-response-data-complaint_order_info-payer_currency"><p><a href="#get-response-data-complaint_order_info-payer_currency"><code>payer_currency</code></a> <span>string</span> <b>必填</b></p><div>支付币种</div><small>例：<code>CNY</code></small></li><li id="get-response-data-complaint_order_info-trade_time"><p><a href="#get-response-data-complaint_order_info-trade_time"><code>trade_time</code></a> <span>string</span> <b>必填</b></p><div>交易时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li></ul></details></li><li id="get-response-data-complaint_full_refunded"><p><a href="#get-response-data-complaint_full_refunded"><code>complaint_full_refunded</code></a> <span>boolean</span> <b>必填</b></p><div>投诉单是否已全额退款</div></li><li id="get-response-data-is_overdue"><p><a href="#get-response-data-is_overdue"><code>is_overdue</code></a> <span>boolean</span> <span>选填</span></p><div>是否超时</div></li><li id="get-response-data-priority"><p><a href="#get-response-data-priority"><code>priority</code></a> <span>string</span> <span>选填</span></p><div>优先级</div><div class="values"><span><code>PRIORITY</code></span><span><code>GENERAL</code></span></div></li><li id="get-response-data-incoming_user_response"><p><a href="#get-response-data-incoming_user_response"><code>incoming_user_response</code></a> <span>boolean</span> <b>必填</b></p><div>是否有待回复的用户留言</div></li><li id="get-response-data-user_complaint_times"><p><a href="#get-response-data-user_complaint_times"><code>user_complaint_times</code></a> <span>number</span> <b>必填</b></p><div>用户投诉次数</div><small>例：<code>1</code></small></li><li id="get-response-data-complaint_media_list"><p><a href="#get-response-data-complaint_media_list"><code>complaint_media_list</code></a> <span>object[]</span> <span>选填</span></p><div>投诉资料列表</div><details><summary>2 个字段</summary><ul><li id="get-response-data-complaint_media_list-media_type"><p><a href="#get-response-data-complaint_media_list-media_type"><code>media_type</code></a> <span>string</span> <b>必填</b></p><div>媒体文件业务类型</div><div class="values"><span><code>USER_COMPLAINT_IMAGE</code></span><span><code>OPERATION_IMAGE</code></span></div></li><li id="get-response-data-complaint_media_list-media_url"><p><a href="#get-response-data-complaint_media_list-media_url"><code>media_url</code></a> <span>string[]</span> <b>必填</b></p><div>媒体文列表</div><small>例：<code>[&quot;https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx&quot;]</code></small></li></ul></details></li><li id="get-response-data-problem_description"><p><a href="#get-response-data-problem_description"><code>problem_description</code></a> <span>string</span> <span>选填</span></p><div>问题描述</div><small>例：<code>不满意商家服务</code></small></li><li id="get-response-data-complaint_detail_trans"><p><a href="#get-response-data-complaint_detail_trans"><code>complaint_detail_trans</code></a> <span>string</span> <span>选填</span></p><div>投诉详情翻译</div><small>例：<code>不满意商家服务</code></small></li><li id="get-response-data-service_order_info"><p><a href="#get-response-data-service_order_info"><code>service_order_info</code></a> <span>object[]</span> <span>选填</span></p><div>投诉单关联服务单信息</div><details><summary>3 个字段</summary><ul><li id="get-response-data-service_order_info-order_id"><p><a href="#get-response-data-service_order_info-order_id"><code>order_id</code></a> <span>string</span> <span>选填</span></p><div>微信支付服务订单号</div><small>例：<code>15646546545165651651</code></small></li><li id="get-response-data-service_order_info-out_order_no"><p><a href="#get-response-data-service_order_info-out_order_no"><code>out_order_no</code></a> <span>string</span> <span>选填</span></p><div>商户服务订单号</div><small>例：<code>1234323JKHDFE1243252</code></small></li><li id="get-response-data-service_order_info-state"><p><a href="#get-response-data-service_order_info-state"><code>state</code></a> <span>string</span> <span>选填</span></p><div>支付分服务单状态</div><div class="values"><span><code>DOING</code></span><span><code>REVOKED</code></span><span><code>WAITPAY</code></span><span><code>DONE</code></span></div></li></ul></details></li></ul></details></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>例：<code>5</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页开始位置</div><small>例：<code>10</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>投诉总条数</div><small>例：<code>1000</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>is_overdue</code> 为 <code>true</code> 的已经超时，<code>priority</code> 为 <code>PRIORITY</code> 的要先处理。</li><li><code>complaint_detail</code> 是用户原文，译文在 <code>complaint_detail_trans</code>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>global: Global</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> global: Global</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>merchantService: MerchantService</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> merchantService: MerchantService</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>complaints: Complaints</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> complaints: Complaints</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询投诉单列表</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询投诉单列表</p><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><code>baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code> 接口所在的域名</li><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>data?: object[]</code> 用户投诉信息详情</summary></details></li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页开始位置</li><li><code>total_count?: number</code> 投诉总条数</li></ul></div><div id="popup-6"><pre><code><i>字段</i> baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code></pre><p>接口所在的域名</p></div><div id="popup-7"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>limit?: number</code> 分页大小</li><li><code>offset?: number</code> 分页开始位置</li><li><code>begin_date: string</code> 开始日期</li><li><code>end_date: string</code> 结束日期</li><li><code>complainted_mchid?: string</code> 被诉商户号</li><li><code>mch_language?: &quot;ZH_CN&quot; | &quot;ZH_TW&quot; | &quot;ZH_HK&quot; | &quot;EN&quot; | &quot;JA&quot; | &quot;KO&quot; | &quot;TH&quot; | &quot;VI&quot; | &quot;RU&quot; | &quot;DE&quot; | &quot;FR&quot; | &quot;AR&quot; | &quot;ES&quot;</code> 商户语言</li></ul></div><div id="popup-8"><pre><code><i>字段</i> limit?: number</code></pre><p>分页大小</p><ul><li>示例 <code>5</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> offset?: number</code></pre><p>分页开始位置</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> begin_date: string</code></pre><p>开始日期</p><ul><li>日期 YYYY-MM-DD</li><li>示例 <code>2019-01-01</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> end_date: string</code></pre><p>结束日期</p><ul><li>日期 YYYY-MM-DD</li><li>示例 <code>2019-01-01</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> mch_language?: &quot;ZH_CN&quot; | &quot;ZH_TW&quot; | &quot;ZH_HK&quot; | &quot;EN&quot; | &quot;JA&quot; | &quot;KO&quot; | &quot;TH&quot; | &quot;VI&quot; | &quot;RU&quot; | &quot;DE&quot; | &quot;FR&quot; | &quot;AR&quot; | &quot;ES&quot;</code></pre><p>商户语言</p></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number | undefined;
    pending: {
        complaint_id: string;
        is_overdue: boolean | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number | undefined;
    pending: {
        complaint_id: string;
        is_overdue: boolean | undefined;
    }[];
} | PromiseLike&lt;{
    total_count: number | undefined;
    pending: {
        complaint_id: string;
        is_overdue: boolean | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-13"><summary><code>data?: object[]</code> 用户投诉信息详情</summary></details></li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页开始位置</li><li><code>total_count?: number</code> 投诉总条数</li></ul></div><div id="popup-15"><pre><code><i>参数</i> total_count: number | undefined</code></pre><p>投诉总条数</p></div><div id="popup-16"><pre><code><i>字段</i> data?: object[]</code></pre><p>用户投诉信息详情</p><ul class="members" id="fields-13"><li><code>complaint_id: string</code> 投诉单号</li><li><code>complaint_time: string</code> 投诉时间</li><li><code>complaint_detail: string</code> 投诉详情</li><li><code>complaint_state: &quot;PROCESSING&quot; | &quot;PENDING&quot; | &quot;PROCESSED&quot;</code> 投诉单状态</li><li><code>complainted_mchid: string</code> 被诉商户号</li><li><code>payer_phone?: string</code> 投诉人联系方式</li><li><details data-fields="fields-10"><summary><code>complaint_order_info?: object[]</code> 投诉单关联订单信息</summary></details></li><li><code>complaint_full_refunded: boolean</code> 投诉单是否已全额退款</li><li><code>is_overdue?: boolean</code> 是否超时</li><li><code>priority?: &quot;PRIORITY&quot; | &quot;GENERAL&quot;</code> 优先级</li><li><code>incoming_user_response: boolean</code> 是否有待回复的用户留言</li><li><code>user_complaint_times: number</code> 用户投诉次数</li><li><details data-fields="fields-11"><summary><code>complaint_media_list?: object[]</code> 投诉资料列表</summary></details></li><li><code>problem_description?: string</code> 问题描述</li><li><code>complaint_detail_trans?: string</code> 投诉详情翻译</li><li><details data-fields="fields-12"><summary><code>service_order_info?: object[]</code> 投诉单关联服务单信息</summary></details></li></ul></div><div id="popup-17"><pre><code><i>参数</i> complaints: object[]</code></pre><p>用户投诉信息详情</p><ul class="members"><li><code>complaint_id: string</code> 投诉单号</li><li><code>complaint_time: string</code> 投诉时间</li><li><code>complaint_detail: string</code> 投诉详情</li><li><code>complaint_state: &quot;PROCESSING&quot; | &quot;PENDING&quot; | &quot;PROCESSED&quot;</code> 投诉单状态</li><li><code>complainted_mchid: string</code> 被诉商户号</li><li><code>payer_phone?: string</code> 投诉人联系方式</li><li><details data-fields="fields-10"><summary><code>complaint_order_info?: object[]</code> 投诉单关联订单信息</summary></details></li><li><code>complaint_full_refunded: boolean</code> 投诉单是否已全额退款</li><li><code>is_overdue?: boolean</code> 是否超时</li><li><code>priority?: &quot;PRIORITY&quot; | &quot;GENERAL&quot;</code> 优先级</li><li><code>incoming_user_response: boolean</code> 是否有待回复的用户留言</li><li><code>user_complaint_times: number</code> 用户投诉次数</li><li><details data-fields="fields-11"><summary><code>complaint_media_list?: object[]</code> 投诉资料列表</summary></details></li><li><code>problem_description?: string</code> 问题描述</li><li><code>complaint_detail_trans?: string</code> 投诉详情翻译</li><li><details data-fields="fields-12"><summary><code>service_order_info?: object[]</code> 投诉单关联服务单信息</summary></details></li></ul></div><div id="popup-18"><pre><code><i>字段</i> total_count: number | undefined</code></pre><p>投诉总条数</p><ul><li>示例 <code>1000</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> pending: object[]</code></pre><ul class="members" id="fields-15"><li><code>complaint_id: string</code></li><li><code>is_overdue: boolean | undefined</code></li></ul></div><div id="popup-20"><pre><code><i>方法</i> Array&lt;{ complaint_id: string; complaint_time: string; complaint_detail: string; complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;; complainted_mchid: string; payer_phone?: string; ... 9 more ...; service_order_info?: { order_id?: string; out_order_no?: string; state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;; }[]; }&gt;.filter(predicate: (value: {
    complaint_id: string;
    complaint_time: string;
    complaint_detail: string;
    complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;;
    complainted_mchid: string;
    payer_phone?: string;
    complaint_order_info?: {
        transaction_id: string;
        out_trade_no: string;
        settlement_amount: number;
        settlement_refunded_amount: string;
        settlement_currency: string;
        payer_amount: number;
        payer_refunded_amount: number;
        payer_currency: string;
        trade_time: string;
    }[];
    ... 8 more ...;
    service_order_info?: {
        order_id?: string;
        out_order_no?: string;
        state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;;
    }[];
}, index: number, array: {
    complaint_id: string;
    complaint_time: string;
    complaint_detail: string;
    complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;;
    complainted_mchid: string;
    payer_phone?: string;
    complaint_order_info?: {
        transaction_id: string;
        out_trade_no: string;
        settlement_amount: number;
        settlement_refunded_amount: string;
        settlement_currency: string;
        payer_amount: number;
        payer_refunded_amount: number;
        payer_currency: string;
        trade_time: string;
    }[];
    ... 8 more ...;
    service_order_info?: {
        order_id?: string;
        out_order_no?: string;
        state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;;
    }[];
}[]) =&gt; unknown, thisArg?: any): {
    complaint_id: string;
    complaint_time: string;
    complaint_detail: string;
    complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;;
    complainted_mchid: string;
    payer_phone?: string;
    complaint_order_info?: {
        transaction_id: string;
        out_trade_no: string;
        settlement_amount: number;
        settlement_refunded_amount: string;
        settlement_currency: string;
        payer_amount: number;
        payer_refunded_amount: number;
        payer_currency: string;
        trade_time: string;
    }[];
    ... 8 more ...;
    service_order_info?: {
        order_id?: string;
        out_order_no?: string;
        state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;;
    }[];
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-21"><pre><code><i>参数</i> complaint_state: &quot;PROCESSING&quot; | &quot;PENDING&quot; | &quot;PROCESSED&quot;</code></pre><p>投诉单状态</p></div><div id="popup-22"><pre><code><i>方法</i> Array&lt;{ complaint_id: string; complaint_time: string; complaint_detail: string; complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;; complainted_mchid: string; payer_phone?: string; ... 9 more ...; service_order_info?: { order_id?: string; out_order_no?: string; state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;; }[]; }&gt;.map&lt;{
    complaint_id: string;
    is_overdue: boolean | undefined;
}&gt;(callbackfn: (value: {
    complaint_id: string;
    complaint_time: string;
    complaint_detail: string;
    complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;;
    complainted_mchid: string;
    payer_phone?: string;
    complaint_order_info?: {
        transaction_id: string;
        out_trade_no: string;
        settlement_amount: number;
        settlement_refunded_amount: string;
        settlement_currency: string;
        payer_amount: number;
        payer_refunded_amount: number;
        payer_currency: string;
        trade_time: string;
    }[];
    ... 8 more ...;
    service_order_info?: {
        order_id?: string;
        out_order_no?: string;
        state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;;
    }[];
}, index: number, array: {
    complaint_id: string;
    complaint_time: string;
    complaint_detail: string;
    complaint_state: &quot;PENDING&quot; | &quot;PROCESSING&quot; | &quot;PROCESSED&quot;;
    complainted_mchid: string;
    payer_phone?: string;
    complaint_order_info?: {
        transaction_id: string;
        out_trade_no: string;
        settlement_amount: number;
        settlement_refunded_amount: string;
        settlement_currency: string;
        payer_amount: number;
        payer_refunded_amount: number;
        payer_currency: string;
        trade_time: string;
    }[];
    ... 8 more ...;
    service_order_info?: {
        order_id?: string;
        out_order_no?: string;
        state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;;
    }[];
}[]) =&gt; {
    complaint_id: string;
    is_overdue: boolean | undefined;
}, thisArg?: any): {
    complaint_id: string;
    is_overdue: boolean | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-23"><pre><code><i>参数</i> complaint_id: string</code></pre><p>投诉单号</p></div><div id="popup-24"><pre><code><i>参数</i> is_overdue: boolean | undefined</code></pre><p>是否超时</p></div><div id="popup-25"><pre><code><i>字段</i> complaint_id: string</code></pre><p>投诉单号</p><ul><li>示例 <code>200201820200101080076610000</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> is_overdue: boolean | undefined</code></pre><p>是否超时</p></div><ul class="members" id="fields-0"><li><code>complaints: Complaints …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>merchantService: MerchantService</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>global: Global</code></summary></details></li></ul><ul class="members" id="fields-10"><li><code>transaction_id: string</code> 微信订单号</li><li><code>out_trade_no: string</code> 商户订单号</li><li><code>settlement_amount: number</code> 结算币种金额</li><li><code>settlement_refunded_amount: string</code> 结算币种累计已退款金额</li><li><code>settlement_currency: string</code> 结算币种</li><li><code>payer_amount: number</code> 订单金额，单位：分</li><li><code>payer_refunded_amount: number</code> 支付币种累计已退款金额</li><li><code>payer_currency: string</code> 支付币种</li><li><code>trade_time: string</code> 交易时间</li></ul><ul class="members" id="fields-11"><li><code>media_type: &quot;USER_COMPLAINT_IMAGE&quot; | &quot;OPERATION_IMAGE&quot;</code> 媒体文件业务类型</li><li><code>media_url: string[]</code> 媒体文列表</li></ul><ul class="members" id="fields-12"><li><code>order_id?: string</code> 微信支付服务订单号</li><li><code>out_order_no?: string</code> 商户服务订单号</li><li><code>state?: &quot;DOING&quot; | &quot;REVOKED&quot; | &quot;WAITPAY&quot; | &quot;DONE&quot;</code> 支付分服务单状态</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant-service/complaints.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var complaints_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, complaints_default as default };
