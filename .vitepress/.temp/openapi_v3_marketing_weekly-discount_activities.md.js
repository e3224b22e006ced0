import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/weekly-discount/activities.md
var __pageData = JSON.parse("{\"title\":\"查询周周惠活动列表\",\"description\":\"替商户找可以报名的周周惠：按投放区域与场景列出活动，从中挑正在招募的。\",\"frontmatter\":{\"title\":\"查询周周惠活动列表\",\"description\":\"替商户找可以报名的周周惠：按投放区域与场景列出活动，从中挑正在招募的。\",\"product\":\"营销工具∙周周惠\",\"roles\":[\"服务商\",\"渠道商\",\"从业机构\"],\"updated\":\"2022-01-05T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/weekly-discount/activities.md\",\"filePath\":\"openapi/v3/marketing/weekly-discount/activities.md\",\"lastUpdated\":1795677054000}");
var _sfc_main = { name: "openapi/v3/marketing/weekly-discount/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">查询周周惠活动列表</li></ol></nav><h1 id="get" tabindex="-1">查询周周惠活动列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询周周惠活动列表”">​</a></h1><p>替商户找可以报名的周周惠：按投放区域与场景列出活动，从中挑正在招募的。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/weekly-discount/activities</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/weekly-discount/activities">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.weeklyDiscount.activities.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商、渠道商、从业机构</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2022-01-05">2022-01-05</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">weeklyDiscount</span>.<span class="hover" aria-describedby="popup-4">activities</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">applying_merchant_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">activity_area_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">activity_scene</span>: <span class="s">&#39;SCAN_CODE_TO_ORDER&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">limit</span>: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-12">then</span>(({ <span class="p hover quiet" aria-describedby="popup-13">data</span>: { <span class="p hover" aria-describedby="popup-14">data</span>: <span class="p hover" aria-describedby="popup-15">activities</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-15">activities</span></span>
<span class="line highlighted">  .<span class="f hover quiet" aria-describedby="popup-16">filter</span>(({ <span class="p hover" aria-describedby="popup-17">activity_state</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-17">activity_state</span> <span class="k">===</span><span class="s"> &#39;APPLYING&#39;</span>)</span>
<span class="line">  .<span class="f hover quiet" aria-describedby="popup-18">map</span>(({ <span class="p hover" aria-describedby="popup-19">activity_id</span>, <span class="p hover" aria-describedby="popup-20">activity_name</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-21">activity_id</span>, <span class="hover" aria-describedby="popup-22">activity_name</span> })))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="p">data</span>: <span class="c">activities</span> } } <span class="k">= await</span> wxpay.v3.marketing.weeklyDiscount.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    applying_merchant_id,</span>
<span class="line">    activity_area_code,</span>
<span class="line">    activity_scene: <span class="s">&#39;SCAN_CODE_TO_ORDER&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> activities</span>
<span class="line">  .<span class="f">filter</span>(({ <span class="p">activity_state</span> }) <span class="k">=&gt;</span> activity_state <span class="k">===</span><span class="s"> &#39;APPLYING&#39;</span>)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">activity_id</span>, <span class="p">activity_name</span> }) <span class="k">=&gt;</span> ({ activity_id, activity_name }))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/weekly-discount/activities&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    applying_merchant_id,</span>
<span class="line">    activity_area_code,</span>
<span class="line">    activity_scene: <span class="s">&#39;SCAN_CODE_TO_ORDER&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span>: <span class="p">activities</span> } }) <span class="k">=&gt;</span> activities</span>
<span class="line">  .<span class="f">filter</span>(({ <span class="p">activity_state</span> }) <span class="k">=&gt;</span> activity_state <span class="k">===</span><span class="s"> &#39;APPLYING&#39;</span>)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">activity_id</span>, <span class="p">activity_name</span> }) <span class="k">=&gt;</span> ({ activity_id, activity_name })))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.weeklyDiscount.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    applying_merchant_id,</span>
<span class="line">    activity_area_code,</span>
<span class="line">    activity_scene: <span class="s">&#39;SCAN_CODE_TO_ORDER&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/weekly-discount/activities?applying_merchant_id=10000098&amp;activity_area_code=110000&amp;activity_scene=SCAN_CODE_TO_ORDER&amp;offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/weekly-discount/activities?applying_merchant_id=10000098&amp;activity_area_code=110000&amp;activity_scene=SCAN_CODE_TO_ORDER&amp;offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;activity_id&quot;</span>: <span class="s">&quot;111111&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_name&quot;</span>: <span class="s">&quot;xxx周周惠活动&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_scene&quot;</span>: <span class="s">&quot;SCAN_CODE_TO_ORDER&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_area_code&quot;</span>: [</span>
<span class="line"><span class="s">        &quot;110000&quot;</span></span>
<span class="line">      ],</span>
<span class="line"><span class="c">      &quot;activity_limit_pay&quot;</span>: <span class="s">&quot;CCB_DEBIT&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_transaction_minimum_amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">      &quot;activity_coupon_amount&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">      &quot;activity_available_week&quot;</span>: [</span>
<span class="line"><span class="s">        &quot;1&quot;</span></span>
<span class="line">      ],</span>
<span class="line"><span class="c">      &quot;activity_max_amount&quot;</span>: <span class="c">100000</span>,</span>
<span class="line"><span class="c">      &quot;activity_max_amount_per_day&quot;</span>: <span class="c">100000</span>,</span>
<span class="line"><span class="c">      &quot;activity_available_begin_time&quot;</span>: <span class="s">&quot;2018-06-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_available_end_time&quot;</span>: <span class="s">&quot;2018-08-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_state&quot;</span>: <span class="s">&quot;APPLYING&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_remark&quot;</span>: <span class="s">&quot;周周惠，每周日，周一独享&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_logo&quot;</span>: <span class="s">&quot;https://xxx.xxx.xxx.jpg&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1234</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-query-applying_merchant_id"><p><a href="#get-query-applying_merchant_id"><code>applying_merchant_id</code></a> <span>number</span> <b>必填</b></p><div>报名商户号</div><small>例：<code>10000098</code></small></li><li id="get-query-store_id"><p><a href="#get-query-store_id"><code>store_id</code></a> <span>number</span> <span>选填</span></p><div>报名商户门店号</div><small>例：<code>1111111</code></small></li><li id="get-query-activity_area_code"><p><a href="#get-query-activity_area_code"><code>activity_area_code</code></a> <span>number</span> <b>必填</b></p><div>活动投放区域编码</div><small>例：<code>110000</code></small></li><li id="get-query-activity_scene"><p><a href="#get-query-activity_scene"><code>activity_scene</code></a> <span>string</span> <b>必填</b></p><div>投放场景</div><small>例：<code>SCAN_CODE_TO_ORDER</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <b>必填</b></p><div>周周惠活动详情</div><details open><summary>15 个字段</summary><ul><li id="get-response-data-activity_id"><p><a href="#get-response-data-activity_id"><code>activity_id</code></a> <span>string</span> <span>选填</span></p><div>活动ID</div><small>例：<code>111111</code></small></li><li id="get-response-data-activity_name"><p><a href="#get-response-data-activity_name"><code>activity_name</code></a> <span>string</span> <b>必填</b></p><div>活动名称</div><small>例：<code>xxx周周惠活动</code></small></li><li id="get-response-data-activity_scene"><p><a href="#get-response-data-activity_scene"><code>activity_scene</code></a> <span>string</span> <b>必填</b></p><div>活动投放场景</div><small>例：<code>SCAN_CODE_TO_ORDER</code></small></li><li id="get-response-data-activity_area_code"><p><a href="#get-response-data-activity_area_code"><code>activity_area_code</code></a> <span>string[]</span> <b>必填</b></p><div>活动投放区域编码</div><small>例：<code>[&quot;110000&quot;]</code></small></li><li id="get-response-data-activity_limit_pay"><p><a href="#get-response-data-activity_limit_pay"><code>activity_limit_pay</code></a> <span>string</span> <span>选填</span></p><div>活动指定付款方式</div><small>例：<code>CCB_DEBIT</code></small></li><li id="get-response-data-activity_transaction_minimum_amount"><p><a href="#get-response-data-activity_transaction_minimum_amount"><code>activity_transaction_minimum_amount</code></a> <span>number</span> <b>必填</b></p><div>活动优惠门槛</div><small>单位：分；例：<code>100</code></small></li><li id="get-response-data-activity_coupon_amount"><p><a href="#get-response-data-activity_coupon_amount"><code>activity_coupon_amount</code></a> <span>number</span> <b>必填</b></p><div>活动优惠金额</div><small>单位：分；例：<code>10</code></small></li><li id="get-response-data-activity_available_week"><p><a href="#get-response-data-activity_available_week"><code>activity_available_week</code></a> <span>string[]</span> <b>必填</b></p><div>活动可使用周期</div><small>例：<code>[&quot;1&quot;]</code></small></li><li id="get-response-data-activity_max_amount"><p><a href="#get-response-data-activity_max_amount"><code>activity_max_amount</code></a> <span>number</span> <b>必填</b></p><div>活动预算</div><small>单位：分；例：<code>100000</code></small></li><li id="get-response-data-activity_max_amount_per_day"><p><a href="#get-response-data-activity_max_amount_per_day"><code>activity_max_amount_per_day</code></a> <span>number</span> <span>选填</span></p><div>活动单天预算</div><small>例：<code>100000</code></small></li><li id="get-response-data-activity_available_begin_time"><p><a href="#get-response-data-activity_available_begin_time"><code>activity_available_begin_time</code></a> <span>string</span> <b>必填</b></p><div>活动开始时间</div><small>例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="get-response-data-activity_available_end_time"><p><a href="#get-response-data-activity_available_end_time"><code>activity_available_end_time</code></a> <span>string</span> <b>必填</b></p><div>活动结束时间</div><small>例：<code>2018-08-08T10:34:56+08:00</code></small></li><li id="get-response-data-activity_state"><p><a href="#get-response-data-activity_state"><code>activity_state</code></a> <span>string</span> <b>必填</b></p><div>活动状态</div><small>例：<code>APPLYING</code></small></li><li id="get-response-data-activity_remark"><p><a href="#get-response-data-activity_remark"><code>activity_remark</code></a> <span>string</span> <span>选填</span></p><div>活动备注</div><small>例：<code>周周惠，每周日，周一独享</code></small></li><li id="get-response-data-activity_logo"><p><a href="#get-response-data-activity_logo"><code>activity_logo</code></a> <span>string</span> <b>必填</b></p><div>活动logo</div><small>例：<code>https://xxx.xxx.xxx.jpg</code></small></li></ul></details></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>资源总条数</div><small>例：<code>1234</code></small></li></ul></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>weeklyDiscount: WeeklyDiscount</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> weeklyDiscount: WeeklyDiscount</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>activities: Activities</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> activities: Activities</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询周周惠活动列表API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询周周惠活动列表API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>data: object[]</code> 周周惠活动详情</summary></details></li><li><code>offset: number</code> 请求资源起始位置</li><li><code>limit: number</code> 最大资源条数</li><li><code>total_count: number</code> 资源总条数</li></ul></div><div id="popup-6"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>limit: number</code> 最大资源条数</li><li><code>offset: number</code> 请求资源起始位置</li><li><code>applying_merchant_id: number</code> 报名商户号</li><li><code>store_id?: number</code> 报名商户门店号</li><li><code>activity_area_code: number</code> 活动投放区域编码</li><li><code>activity_scene: string</code> 投放场景</li></ul></div><div id="popup-7"><pre><code><i>字段</i> applying_merchant_id: number</code></pre><p>报名商户号</p><ul><li>示例 <code>10000098</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> activity_area_code: number</code></pre><p>活动投放区域编码</p><ul><li>示例 <code>110000</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> activity_scene: string</code></pre><p>投放场景</p><ul><li>示例 <code>SCAN_CODE_TO_ORDER</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> offset: number</code></pre><p>请求资源起始位置</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> limit: number</code></pre><p>最大资源条数</p><ul><li>示例 <code>5</code></li></ul></div><div id="popup-12"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    activity_id: string | undefined;
    activity_name: string;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    activity_id: string | undefined;
    activity_name: string;
}[] | PromiseLike&lt;{
    activity_id: string | undefined;
    activity_name: string;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    activity_id: string | undefined;
    activity_name: string;
}[]&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-13"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-10"><summary><code>data: object[]</code> 周周惠活动详情</summary></details></li><li><code>offset: number</code> 请求资源起始位置</li><li><code>limit: number</code> 最大资源条数</li><li><code>total_count: number</code> 资源总条数</li></ul></div><div id="popup-14"><pre><code><i>字段</i> data: object[]</code></pre><p>周周惠活动详情</p><ul class="members" id="fields-10"><li><code>activity_id?: string</code> 活动ID</li><li><code>activity_name: string</code> 活动名称</li><li><code>activity_scene: string</code> 活动投放场景</li><li><code>activity_area_code: string[]</code> 活动投放区域编码</li><li><code>activity_limit_pay?: string</code> 活动指定付款方式</li><li><code>activity_transaction_minimum_amount: number</code> 活动优惠门槛，单位：分</li><li><code>activity_coupon_amount: number</code> 活动优惠金额，单位：分</li><li><code>activity_available_week: string[]</code> 活动可使用周期</li><li><code>activity_max_amount: number</code> 活动预算，单位：分</li><li><code>activity_max_amount_per_day?: number</code> 活动单天预算</li><li><code>activity_available_begin_time: string</code> 活动开始时间</li><li><code>activity_available_end_time: string</code> 活动结束时间</li><li><code>activity_state: string</code> 活动状态</li><li><code>activity_remark?: string</code> 活动备注</li><li><code>activity_logo: string</code> 活动logo</li></ul></div><div id="popup-15"><pre><code><i>参数</i> activities: object[]</code></pre><p>周周惠活动详情</p><ul class="members"><li><code>activity_id?: string</code> 活动ID</li><li><code>activity_name: string</code> 活动名称</li><li><code>activity_scene: string</code> 活动投放场景</li><li><code>activity_area_code: string[]</code> 活动投放区域编码</li><li><code>activity_limit_pay?: string</code> 活动指定付款方式</li><li><code>activity_transaction_minimum_amount: number</code> 活动优惠门槛，单位：分</li><li><code>activity_coupon_amount: number</code> 活动优惠金额，单位：分</li><li><code>activity_available_week: string[]</code> 活动可使用周期</li><li><code>activity_max_amount: number</code> 活动预算，单位：分</li><li><code>activity_max_amount_per_day?: number</code> 活动单天预算</li><li><code>activity_available_begin_time: string</code> 活动开始时间</li><li><code>activity_available_end_time: string</code> 活动结束时间</li><li><code>activity_state: string</code> 活动状态</li><li><code>activity_remark?: string</code> 活动备注</li><li><code>activity_logo: string</code> 活动logo</li></ul></div><div id="popup-16"><pre><code><i>方法</i> Array&lt;{ activity_id?: string; activity_name: string; activity_scene: string; activity_area_code: string[]; activity_limit_pay?: string; activity_transaction_minimum_amount: number; ... 8 more ...; activity_logo: string; }&gt;.filter(predicate: (value: {
    activity_id?: string;
    activity_name: string;
    activity_scene: string;
    activity_area_code: string[];
    activity_limit_pay?: string;
    activity_transaction_minimum_amount: number;
    activity_coupon_amount: number;
    activity_available_week: string[];
    activity_max_amount: number;
    activity_max_amount_per_day?: number;
    activity_available_begin_time: string;
    activity_available_end_time: string;
    activity_state: string;
    activity_remark?: string;
    activity_logo: string;
}, index: number, array: {
    activity_id?: string;
    activity_name: string;
    activity_scene: string;
    activity_area_code: string[];
    activity_limit_pay?: string;
    activity_transaction_minimum_amount: number;
    activity_coupon_amount: number;
    activity_available_week: string[];
    activity_max_amount: number;
    activity_max_amount_per_day?: number;
    activity_available_begin_time: string;
    activity_available_end_time: string;
    activity_state: string;
    activity_remark?: string;
    activity_logo: string;
}[]) =&gt; unknown, thisArg?: any): {
    activity_id?: string;
    activity_name: string;
    activity_scene: string;
    activity_area_code: string[];
    activity_limit_pay?: string;
    activity_transaction_minimum_amount: number;
    activity_coupon_amount: number;
    activity_available_week: string[];
    activity_max_amount: number;
    activity_max_amount_per_day?: number;
    activity_available_begin_time: string;
    activity_available_end_time: string;
    activity_state: string;
    activity_remark?: string;
    activity_logo: string;
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-17"><pre><code><i>参数</i> activity_state: string</code></pre><p>活动状态</p></div><div id="popup-18"><pre><code><i>方法</i> Array&lt;{ activity_id?: string; activity_name: string; activity_scene: string; activity_area_code: string[]; activity_limit_pay?: string; activity_transaction_minimum_amount: number; ... 8 more ...; activity_logo: string; }&gt;.map&lt;{
    activity_id: string | undefined;
    activity_name: string;
}&gt;(callbackfn: (value: {
    activity_id?: string;
    activity_name: string;
    activity_scene: string;
    activity_area_code: string[];
    activity_limit_pay?: string;
    activity_transaction_minimum_amount: number;
    activity_coupon_amount: number;
    activity_available_week: string[];
    activity_max_amount: number;
    activity_max_amount_per_day?: number;
    activity_available_begin_time: string;
    activity_available_end_time: string;
    activity_state: string;
    activity_remark?: string;
    activity_logo: string;
}, index: number, array: {
    activity_id?: string;
    activity_name: string;
    activity_scene: string;
    activity_area_code: string[];
    activity_limit_pay?: string;
    activity_transaction_minimum_amount: number;
    activity_coupon_amount: number;
    activity_available_week: string[];
    activity_max_amount: number;
    activity_max_amount_per_day?: number;
    activity_available_begin_time: string;
    activity_available_end_time: string;
    activity_state: string;
    activity_remark?: string;
    activity_logo: string;
}[]) =&gt; {
    activity_id: string | undefined;
    activity_name: string;
}, thisArg?: any): {
    activity_id: string | undefined;
    activity_name: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-19"><pre><code><i>参数</i> activity_id: string | undefined</code></pre><p>活动ID</p></div><div id="popup-20"><pre><code><i>参数</i> activity_name: string</code></pre><p>活动名称</p></div><div id="popup-21"><pre><code><i>字段</i> activity_id: string | undefined</code></pre><p>活动ID</p><ul><li>示例 <code>111111</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> activity_name: string</code></pre><p>活动名称</p><ul><li>示例 <code>xxx周周惠活动</code></li></ul></div><ul class="members" id="fields-0"><li><code>activities: Activities …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>weeklyDiscount: WeeklyDiscount</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/weekly-discount/activities.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var activities_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, activities_default as default };
