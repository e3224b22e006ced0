import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/brand/marketing/shake-activities/activities.md
var __pageData = JSON.parse("{\"title\":\"查询摇优惠活动列表\",\"description\":\"服务商替品牌盘点“摇一摇有优惠”的活动：投放到哪一步、审核过没过、库存还剩多少，按品牌翻页返回。\",\"frontmatter\":{\"title\":\"查询摇优惠活动列表\",\"description\":\"服务商替品牌盘点“摇一摇有优惠”的活动：投放到哪一步、审核过没过、库存还剩多少，按品牌翻页返回。\",\"product\":\"经营工具∙摇优惠\",\"roles\":[\"服务商\"],\"updated\":\"2025-08-04T00:00:00.000Z\",\"section\":\"brand\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/brand/marketing/shake-activities/activities.md\",\"filePath\":\"openapi/v3/brand/marketing/shake-activities/activities.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/brand/marketing/shake-activities/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/brand">品牌与商家名片</a></li><li aria-current="page">查询摇优惠活动列表</li></ol></nav><h1 id="get" tabindex="-1">查询摇优惠活动列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询摇优惠活动列表”">​</a></h1><p>服务商替品牌盘点“摇一摇有优惠”的活动：投放到哪一步、审核过没过、库存还剩多少，按品牌翻页返回。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/brand/marketing/shake-activities/activities</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/brand/marketing/shake-activities/activities">复制地址</button><button type="button" data-copy="wxpay.v3.brand.marketing.shakeActivities.activities.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-08-04">2025-08-04</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">brand</span>.<span class="hover" aria-describedby="popup-3">marketing</span>.<span class="hover" aria-describedby="popup-4">shakeActivities</span>.<span class="hover" aria-describedby="popup-5">activities</span>.<span class="f hover" aria-describedby="popup-6">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">brand_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">limit</span>: <span class="c">20</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">activity_state</span>: <span class="s">&#39;DELIVERING&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">audit_state</span>: <span class="s">&#39;APPROVED&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">total_count</span>, <span class="p hover" aria-describedby="popup-16">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">activities</span>: <span class="hover" aria-describedby="popup-16">data</span>.<span class="f hover quiet" aria-describedby="popup-19">map</span>(({ <span class="p hover" aria-describedby="popup-20">id</span>, <span class="p hover" aria-describedby="popup-21">name</span>, <span class="p hover" aria-describedby="popup-22">available_quota</span>, <span class="p hover" aria-describedby="popup-23">total_quota</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    <span class="hover" aria-describedby="popup-24">id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-25">name</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-26">left</span>: <span class="hover" aria-describedby="popup-22">available_quota</span> <span class="k">/</span> <span class="hover" aria-describedby="popup-23">total_quota</span>,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.brand.marketing.shakeActivities.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    brand_id,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    activity_state: <span class="s">&#39;DELIVERING&#39;</span>,</span>
<span class="line">    audit_state: <span class="s">&#39;APPROVED&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  activities: data.<span class="f">map</span>(({ <span class="p">id</span>, <span class="p">name</span>, <span class="p">available_quota</span>, <span class="p">total_quota</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    id,</span>
<span class="line">    name,</span>
<span class="line">    left: available_quota <span class="k">/</span> total_quota,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/brand/marketing/shake-activities/activities&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    brand_id,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    activity_state: <span class="s">&#39;DELIVERING&#39;</span>,</span>
<span class="line">    audit_state: <span class="s">&#39;APPROVED&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  activities: data.<span class="f">map</span>(({ <span class="p">id</span>, <span class="p">name</span>, <span class="p">available_quota</span>, <span class="p">total_quota</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    id,</span>
<span class="line">    name,</span>
<span class="line">    left: available_quota <span class="k">/</span> total_quota,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.brand.marketing.shakeActivities.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    brand_id,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    activity_state: <span class="s">&#39;DELIVERING&#39;</span>,</span>
<span class="line">    audit_state: <span class="s">&#39;APPROVED&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/brand/marketing/shake-activities/activities?brand_id=120344&amp;limit=20&amp;offset=0&amp;activity_state=DELIVERING&amp;audit_state=APPROVED&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/brand/marketing/shake-activities/activities?brand_id=120344&amp;limit=20&amp;offset=0&amp;activity_state=DELIVERING&amp;audit_state=APPROVED <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_state&quot;</span>: <span class="s">&quot;CREATED&quot;</span>,</span>
<span class="line"><span class="c">      &quot;audit_state&quot;</span>: <span class="s">&quot;PENDING&quot;</span>,</span>
<span class="line"><span class="c">      &quot;available_quota&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;total_quota&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;delivery_mode&quot;</span>: <span class="s">&quot;SMART&quot;</span>,</span>
<span class="line"><span class="c">      &quot;time_range&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;start_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">        &quot;end_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;product_coupon&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;product_coupon_id&quot;</span>: <span class="s">&quot;example_product_coupon_id&quot;</span>,</span>
<span class="line"><span class="c">        &quot;stock_list&quot;</span>: [</span>
<span class="line">          {</span>
<span class="line"><span class="c">            &quot;stock_id&quot;</span>: <span class="s">&quot;example_stock_id&quot;</span></span>
<span class="line">          }</span>
<span class="line">        ]</span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-brand_id"><p><a href="#get-query-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>120344</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>1～100；例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div><small>例：<code>10</code></small></li><li id="get-query-activity_state"><p><a href="#get-query-activity_state"><code>activity_state</code></a> <span>string</span> <span>选填</span></p><div>活动状态</div><div class="values"><span><code>CREATED</code></span><span><code>DELIVERING</code></span><span><code>EXPIRED</code></span><span><code>PAUSED</code></span><span><code>TERMINATED</code></span></div></li><li id="get-query-audit_state"><p><a href="#get-query-audit_state"><code>audit_state</code></a> <span>string</span> <span>选填</span></p><div>审核状态</div><div class="values"><span><code>PENDING</code></span><span><code>APPROVED</code></span><span><code>REJECTED</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>总数</div></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>摇一摇有优惠活动列表</div><details open><summary>9 个字段</summary><ul><li id="get-response-data-id"><p><a href="#get-response-data-id"><code>id</code></a> <span>string</span> <b>必填</b></p><div>活动id</div></li><li id="get-response-data-name"><p><a href="#get-response-data-name"><code>name</code></a> <span>string</span> <b>必填</b></p><div>活动名称</div></li><li id="get-response-data-activity_state"><p><a href="#get-response-data-activity_state"><code>activity_state</code></a> <span>string</span> <b>必填</b></p><div>活动状态</div><div class="values"><span><code>CREATED</code></span><span><code>DELIVERING</code></span><span><code>EXPIRED</code></span><span><code>PAUSED</code></span><span><code>TERMINATED</code></span></div></li><li id="get-response-data-audit_state"><p><a href="#get-response-data-audit_state"><code>audit_state</code></a> <span>string</span> <b>必填</b></p><div>审核状态</div><div class="values"><span><code>PENDING</code></span><span><code>APPROVED</code></span><span><code>REJECTED</code></span></div></li><li id="get-response-data-available_quota"><p><a href="#get-response-data-available_quota"><code>available_quota</code></a> <span>number</span> <b>必填</b></p><div>可用库存</div><small>例：<code>1</code></small></li><li id="get-response-data-total_quota"><p><a href="#get-response-data-total_quota"><code>total_quota</code></a> <span>number</span> <b>必填</b></p><div>总库存</div><small>例：<code>1</code></small></li><li id="get-response-data-delivery_mode"><p><a href="#get-response-data-delivery_mode"><code>delivery_mode</code></a> <span>string</span> <b>必填</b></p><div>投放模式</div><div class="values"><span><code>SMART</code></span><span><code>TARGETED</code></span></div></li><li id="get-response-data-time_range"><p><a href="#get-response-data-time_range"><code>time_range</code></a> <span>object</span> <b>必填</b></p><div>投放时间范围</div><details><summary>2 个字段</summary><ul><li id="get-response-data-time_range-start_time"><p><a href="#get-response-data-time_range-start_time"><code>start_time</code></a> <span>string</span> <b>必填</b></p><div>开始时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="get-response-data-time_range-end_time"><p><a href="#get-response-data-time_range-end_time"><code>end_time</code></a> <span>string</span> <b>必填</b></p><div>结束时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35+08:00</code></small></li></ul></details></li><li id="get-response-data-product_coupon"><p><a href="#get-response-data-product_coupon"><code>product_coupon</code></a> <span>object</span> <span>选填</span></p><div>商品券</div><details><summary>2 个字段</summary><ul><li id="get-response-data-product_coupon-product_coupon_id"><p><a href="#get-response-data-product_coupon-product_coupon_id"><code>product_coupon_id</code></a> <span>string</span> <b>必填</b></p><div>商品券ID</div><small>例：<code>example_product_coupon_id</code></small></li><li id="get-response-data-product_coupon-stock_list"><p><a href="#get-response-data-product_coupon-stock_list"><code>stock_list</code></a> <span>object[]</span> <span>选填</span></p><div>商品券批次列表</div><details><summary>1 个字段</summary><ul><li id="get-response-data-product_coupon-stock_list-stock_id"><p><a href="#get-response-data-product_coupon-stock_list-stock_id"><code>stock_id</code></a> <span>string</span> <b>必填</b></p><div>批次ID</div><small>例：<code>example_stock_id</code></small></li></ul></details></li></ul></details></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>投放状态 <code>activity_state</code> 与审核状态 <code>audit_state</code> 是两条线，都不传就返回全部活动。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>brand: Brand</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> brand: Brand</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>shakeActivities: ShakeActivities</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> shakeActivities: ShakeActivities</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>activities: Activities</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> activities: Activities</code></pre><ul class="members" id="fields-8"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询摇优惠活动列表</li></ul></div><div id="popup-6"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询摇优惠活动列表</p><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-18"><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li><li><code>total_count: number</code> 总数</li><li><details data-fields="fields-17"><summary><code>data?: object[]</code> 摇一摇有优惠活动列表</summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-12"><li><code>brand_id: string</code> 品牌ID</li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页页码</li><li><code>activity_state?: &quot;CREATED&quot; | &quot;DELIVERING&quot; | &quot;EXPIRED&quot; | &quot;PAUSED&quot; | &quot;TERMINATED&quot;</code> 活动状态</li><li><code>audit_state?: &quot;PENDING&quot; | &quot;APPROVED&quot; | &quot;REJECTED&quot;</code> 审核状态</li></ul></div><div id="popup-8"><pre><code><i>字段</i> brand_id: string</code></pre><p>品牌ID</p><ul><li>示例 <code>120344</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> limit: number</code></pre><p>分页大小</p><ul><li>最小 <code>1</code></li><li>最大 <code>100</code></li><li>示例 <code>5</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> offset: number</code></pre><p>分页页码</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> activity_state?: &quot;CREATED&quot; | &quot;DELIVERING&quot; | &quot;EXPIRED&quot; | &quot;PAUSED&quot; | &quot;TERMINATED&quot;</code></pre><p>活动状态</p><ul><li>示例 <code>CREATED</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> audit_state?: &quot;PENDING&quot; | &quot;APPROVED&quot; | &quot;REJECTED&quot;</code></pre><p>审核状态</p><ul><li>示例 <code>PENDING</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    activities: {
        id: string;
        name: string;
        left: number;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    activities: {
        id: string;
        name: string;
        left: number;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    activities: {
        id: string;
        name: string;
        left: number;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li><li><code>total_count: number</code> 总数</li><li><details data-fields="fields-17"><summary><code>data?: object[]</code> 摇一摇有优惠活动列表</summary></details></li></ul></div><div id="popup-15"><pre><code><i>参数</i> total_count: number</code></pre><p>总数</p></div><div id="popup-16"><pre><code><i>参数</i> data: object[]</code></pre><p>摇一摇有优惠活动列表</p><ul class="members" id="fields-17"><li><code>id: string</code> 活动id</li><li><code>name: string</code> 活动名称</li><li><code>activity_state: &quot;CREATED&quot; | &quot;DELIVERING&quot; | &quot;EXPIRED&quot; | &quot;PAUSED&quot; | &quot;TERMINATED&quot;</code> 活动状态</li><li><code>audit_state: &quot;PENDING&quot; | &quot;APPROVED&quot; | &quot;REJECTED&quot;</code> 审核状态</li><li><code>available_quota: number</code> 可用库存</li><li><code>total_quota: number</code> 总库存</li><li><code>delivery_mode: &quot;SMART&quot; | &quot;TARGETED&quot;</code> 投放模式</li><li><details data-fields="fields-14"><summary><code>time_range: object</code> 投放时间范围</summary></details></li><li><details data-fields="fields-16"><summary><code>product_coupon?: object</code> 商品券</summary></details></li></ul></div><div id="popup-17"><pre><code><i>字段</i> total_count: number</code></pre><p>总数</p></div><div id="popup-18"><pre><code><i>字段</i> activities: object[]</code></pre><ul class="members" id="fields-19"><li><code>id: string</code></li><li><code>name: string</code></li><li><code>left: number</code></li></ul></div><div id="popup-19"><pre><code><i>方法</i> Array&lt;{ id: string; name: string; activity_state: &quot;CREATED&quot; | &quot;DELIVERING&quot; | &quot;EXPIRED&quot; | &quot;PAUSED&quot; | &quot;TERMINATED&quot;; audit_state: &quot;PENDING&quot; | &quot;APPROVED&quot; | &quot;REJECTED&quot;; available_quota: number; total_quota: number; delivery_mode: &quot;SMART&quot; | &quot;TARGETED&quot;; time_range: { start_time: string; end_time: string; }; product_coupon?: { product_coupon_id: string; stock_list?: { stock_id: string; }[]; }; }&gt;.map&lt;{
    id: string;
    name: string;
    left: number;
}&gt;(callbackfn: (value: {
    id: string;
    name: string;
    activity_state: &quot;CREATED&quot; | &quot;DELIVERING&quot; | &quot;EXPIRED&quot; | &quot;PAUSED&quot; | &quot;TERMINATED&quot;;
    audit_state: &quot;PENDING&quot; | &quot;APPROVED&quot; | &quot;REJECTED&quot;;
    available_quota: number;
    total_quota: number;
    delivery_mode: &quot;SMART&quot; | &quot;TARGETED&quot;;
    time_range: {
        start_time: string;
        end_time: string;
    };
    product_coupon?: {
        product_coupon_id: string;
        stock_list?: {
            stock_id: string;
        }[];
    };
}, index: number, array: {
    id: string;
    name: string;
    activity_state: &quot;CREATED&quot; | &quot;DELIVERING&quot; | &quot;EXPIRED&quot; | &quot;PAUSED&quot; | &quot;TERMINATED&quot;;
    audit_state: &quot;PENDING&quot; | &quot;APPROVED&quot; | &quot;REJECTED&quot;;
    available_quota: number;
    total_quota: number;
    delivery_mode: &quot;SMART&quot; | &quot;TARGETED&quot;;
    time_range: {
        start_time: string;
        end_time: string;
    };
    product_coupon?: {
        product_coupon_id: string;
        stock_list?: {
            stock_id: string;
        }[];
    };
}[]) =&gt; {
    id: string;
    name: string;
    left: number;
}, thisArg?: any): {
    id: string;
    name: string;
    left: number;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-20"><pre><code><i>参数</i> id: string</code></pre><p>活动id</p></div><div id="popup-21"><pre><code><i>参数</i> name: string</code></pre><p>活动名称</p></div><div id="popup-22"><pre><code><i>参数</i> available_quota: number</code></pre><p>可用库存</p></div><div id="popup-23"><pre><code><i>参数</i> total_quota: number</code></pre><p>总库存</p></div><div id="popup-24"><pre><code><i>字段</i> id: string</code></pre><p>活动id</p></div><div id="popup-25"><pre><code><i>字段</i> name: string</code></pre><p>活动名称</p></div><div id="popup-26"><pre><code><i>字段</i> left: number</code></pre></div><ul class="members" id="fields-0"><li><code>shakeActivities: ShakeActivities …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>brand: Brand</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>activities: Activities …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>shakeActivities: ShakeActivities</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-14"><li><code>start_time: string</code> 开始时间</li><li><code>end_time: string</code> 结束时间</li></ul><ul class="members" id="fields-15"><li><code>stock_id: string</code> 批次ID</li></ul><ul class="members" id="fields-16"><li><code>product_coupon_id: string</code> 商品券ID</li><li><details data-fields="fields-15"><summary><code>stock_list?: object[]</code> 商品券批次列表</summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/marketing/shake-activities/activities.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var activities_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, activities_default as default };
