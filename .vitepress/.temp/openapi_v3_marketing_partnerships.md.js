import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/partnerships.md
var __pageData = JSON.parse("{\"title\":\"查询合作关系列表（委托营销）\",\"description\":\"批次授权给了哪些合作方、还在不在有效期，翻页查出来；条件写成 JSON 字符串放进查询参数。\",\"frontmatter\":{\"title\":\"查询合作关系列表（委托营销）\",\"description\":\"批次授权给了哪些合作方、还在不在有效期，翻页查出来；条件写成 JSON 字符串放进查询参数。\",\"product\":\"运营工具∙委托营销\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2020-04-09T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/partnerships.md\",\"filePath\":\"openapi/v3/marketing/partnerships.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/partnerships.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">查询合作关系列表（委托营销）</li></ol></nav><h1 id="get" tabindex="-1">查询合作关系列表（委托营销） <a class="header-anchor" href="#get" aria-label="Permalink to “查询合作关系列表（委托营销）”">​</a></h1><p>批次授权给了哪些合作方、还在不在有效期，翻页查出来；条件写成 JSON 字符串放进查询参数。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/partnerships</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/partnerships">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.partnerships.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2020-04-09">2020-04-09</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">partnerships</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-6">partner</span>: <span class="c hover quiet" aria-describedby="popup-7">JSON</span>.<span class="f hover quiet" aria-describedby="popup-8">stringify</span>({ <span class="hover" aria-describedby="popup-9">type</span>: <span class="s">&#39;MERCHANT&#39;</span>, <span class="hover" aria-describedby="popup-10">merchant_id</span>: <span class="s">&#39;2480029552&#39;</span> }),</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">authorized_data</span>: <span class="c hover quiet" aria-describedby="popup-7">JSON</span>.<span class="f hover quiet" aria-describedby="popup-8">stringify</span>({ <span class="hover" aria-describedby="popup-12">business_type</span>: <span class="s">&#39;FAVOR_STOCK&#39;</span>, <span class="hover" aria-describedby="popup-13">stock_id</span>: <span class="s">&#39;2433405&#39;</span> }),</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">limit</span>: <span class="c">5</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">offset</span>: <span class="c">0</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-16">then</span>(({ <span class="p hover quiet" aria-describedby="popup-17">data</span>: { <span class="p hover" aria-describedby="popup-18">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-18">data</span></span>
<span class="line highlighted">  .<span class="f hover quiet" aria-describedby="popup-19">filter</span>(({ <span class="p hover" aria-describedby="popup-20">terminate_time</span> }) <span class="k">=&gt; !</span><span class="hover" aria-describedby="popup-20">terminate_time</span>)</span>
<span class="line">  .<span class="f hover quiet" aria-describedby="popup-21">map</span>(({ <span class="p hover" aria-describedby="popup-22">partner</span>, <span class="p hover" aria-describedby="popup-23">authorized_data</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    <span class="hover" aria-describedby="popup-24">merchantId</span>: <span class="hover" aria-describedby="popup-22">partner</span>.<span class="hover" aria-describedby="popup-25">merchant_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-26">stockId</span>: <span class="hover" aria-describedby="popup-23">authorized_data</span>.<span class="hover" aria-describedby="popup-27">stock_id</span>,</span>
<span class="line">  })))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.marketing.partnerships.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    partner: <span class="c">JSON</span>.<span class="f">stringify</span>({ type: <span class="s">&#39;MERCHANT&#39;</span>, merchant_id: <span class="s">&#39;2480029552&#39;</span> }),</span>
<span class="line">    authorized_data: <span class="c">JSON</span>.<span class="f">stringify</span>({ business_type: <span class="s">&#39;FAVOR_STOCK&#39;</span>, stock_id: <span class="s">&#39;2433405&#39;</span> }),</span>
<span class="line">    limit: <span class="c">5</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> data</span>
<span class="line">  .<span class="f">filter</span>(({ <span class="p">terminate_time</span> }) <span class="k">=&gt; !</span>terminate_time)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">partner</span>, <span class="p">authorized_data</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    merchantId: partner.merchant_id,</span>
<span class="line">    stockId: authorized_data.stock_id,</span>
<span class="line">  }))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/partnerships&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    partner: <span class="c">JSON</span>.<span class="f">stringify</span>({ type: <span class="s">&#39;MERCHANT&#39;</span>, merchant_id: <span class="s">&#39;2480029552&#39;</span> }),</span>
<span class="line">    authorized_data: <span class="c">JSON</span>.<span class="f">stringify</span>({ business_type: <span class="s">&#39;FAVOR_STOCK&#39;</span>, stock_id: <span class="s">&#39;2433405&#39;</span> }),</span>
<span class="line">    limit: <span class="c">5</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> data</span>
<span class="line">  .<span class="f">filter</span>(({ <span class="p">terminate_time</span> }) <span class="k">=&gt; !</span>terminate_time)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">partner</span>, <span class="p">authorized_data</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    merchantId: partner.merchant_id,</span>
<span class="line">    stockId: authorized_data.stock_id,</span>
<span class="line">  })))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.partnerships.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    partner: <span class="c">JSON</span>.<span class="f">stringify</span>({ type: <span class="s">&#39;MERCHANT&#39;</span>, merchant_id: <span class="s">&#39;2480029552&#39;</span> }),</span>
<span class="line">    authorized_data: <span class="c">JSON</span>.<span class="f">stringify</span>({ business_type: <span class="s">&#39;FAVOR_STOCK&#39;</span>, stock_id: <span class="s">&#39;2433405&#39;</span> }),</span>
<span class="line">    limit: <span class="c">5</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/partnerships?partner=%7B%22type%22:%22MERCHANT%22,%22merchant_id%22:%222480029552%22%7D&amp;authorized_data=%7B%22business_type%22:%22FAVOR_STOCK%22,%22stock_id%22:%222433405%22%7D&amp;limit=5&amp;offset=0&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/partnerships?partner=%7B%22type%22:%22MERCHANT%22,%22merchant_id%22:%222480029552%22%7D&amp;authorized_data=%7B%22business_type%22:%22FAVOR_STOCK%22,%22stock_id%22:%222433405%22%7D&amp;limit=5&amp;offset=0 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;partner&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;type&quot;</span>: <span class="s">&quot;APPID&quot;</span>,</span>
<span class="line"><span class="c">        &quot;appid&quot;</span>: <span class="s">&quot;wx4e1916a585d1f4e9&quot;</span>,</span>
<span class="line"><span class="c">        &quot;merchant_id&quot;</span>: <span class="s">&quot;2480029552&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;authorized_data&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;business_type&quot;</span>: <span class="s">&quot;FAVOR_STOCK&quot;</span>,</span>
<span class="line"><span class="c">        &quot;stock_id&quot;</span>: <span class="s">&quot;2433405&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;build_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;terminate_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;update_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1234</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-partner"><p><a href="#get-query-partner"><code>partner</code></a> <span>string</span> <span>选填</span></p><div>合作方信息JSON格式字符串</div></li><li id="get-query-authorized_data"><p><a href="#get-query-authorized_data"><code>authorized_data</code></a> <span>string</span> <span>选填</span></p><div>被授权数据JSON格式字符串</div></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页页码</div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>合作关系结果集</div><details open><summary>6 个字段</summary><ul><li id="get-response-data-partner"><p><a href="#get-response-data-partner"><code>partner</code></a> <span>object</span> <b>必填</b></p><div>合作方信息</div><details><summary>3 个字段</summary><ul><li id="get-response-data-partner-type"><p><a href="#get-response-data-partner-type"><code>type</code></a> <span>string</span> <b>必填</b></p><div>合作方类别</div><small>例：<code>APPID</code></small></li><li id="get-response-data-partner-appid"><p><a href="#get-response-data-partner-appid"><code>appid</code></a> <span>string</span> <span>选填</span></p><div>合作方APPID</div><small>例：<code>wx4e1916a585d1f4e9</code></small></li><li id="get-response-data-partner-merchant_id"><p><a href="#get-response-data-partner-merchant_id"><code>merchant_id</code></a> <span>string</span> <span>选填</span></p><div>合作方商户ID</div><small>例：<code>2480029552</code></small></li></ul></details></li><li id="get-response-data-authorized_data"><p><a href="#get-response-data-authorized_data"><code>authorized_data</code></a> <span>object</span> <b>必填</b></p><div>被授权数据</div><details><summary>2 个字段</summary><ul><li id="get-response-data-authorized_data-business_type"><p><a href="#get-response-data-authorized_data-business_type"><code>business_type</code></a> <span>string</span> <b>必填</b></p><div>授权业务类别</div><small>例：<code>FAVOR_STOCK</code></small></li><li id="get-response-data-authorized_data-stock_id"><p><a href="#get-response-data-authorized_data-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>授权批次ID</div><small>例：<code>2433405</code></small></li></ul></details></li><li id="get-response-data-build_time"><p><a href="#get-response-data-build_time"><code>build_time</code></a> <span>string</span> <b>必填</b></p><div>建立合作关系时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-terminate_time"><p><a href="#get-response-data-terminate_time"><code>terminate_time</code></a> <span>string</span> <span>选填</span></p><div>终止合作关系时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-create_time"><p><a href="#get-response-data-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>创建时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-update_time"><p><a href="#get-response-data-update_time"><code>update_time</code></a> <span>string</span> <b>必填</b></p><div>更新时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li></ul></details></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>例：<code>5</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div><small>例：<code>10</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>总数量</div><small>例：<code>1234</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>partner</code> 与 <code>authorized_data</code> 是 JSON 字符串，不是对象，由 axios 编码进 URL。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>partnerships: Partnerships</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> partnerships: Partnerships</code></pre><ul class="members" id="fields-0"><li><code>get: (config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询合作关系列表API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询合作关系列表API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params?: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>data?: object[]</code> 合作关系结果集</summary></details></li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页页码</li><li><code>total_count?: number</code> 总数量</li></ul></div><div id="popup-5"><pre><code><i>字段</i> params?: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>partner?: string</code> 合作方信息JSON格式字符串</li><li><code>authorized_data?: string</code> 被授权数据JSON格式字符串</li><li><code>limit?: number</code> 分页大小</li><li><code>offset?: number</code> 分页页码</li></ul></div><div id="popup-6"><pre><code><i>字段</i> partner?: string</code></pre><p>合作方信息JSON格式字符串</p></div><div id="popup-7"><pre><code>var JSON: JSON</code></pre><p>An intrinsic object that provides functions to convert JavaScript values to and from the JavaScript Object Notation (JSON) format.</p></div><div id="popup-8"><pre><code><i>方法</i> JSON.stringify(value: any, replacer?: (this: any, key: string, value: any) =&gt; any, space?: string | number): string (+1 overload)</code></pre><p>Converts a JavaScript value to a JavaScript Object Notation (JSON) string.</p><ul><li><code>value</code> A JavaScript value, usually an object or array, to be converted.</li><li><code>replacer</code> A function that transforms the results.</li><li><code>space</code> Adds indentation, white space, and line break characters to the return-value JSON text to make it easier to read.</li><li><i>@throws</i> {TypeError} If a circular reference or a BigInt value is found.</li></ul></div><div id="popup-9"><pre><code><i>字段</i> type: string</code></pre></div><div id="popup-10"><pre><code><i>字段</i> merchant_id: string</code></pre></div><div id="popup-11"><pre><code><i>字段</i> authorized_data?: string</code></pre><p>被授权数据JSON格式字符串</p></div><div id="popup-12"><pre><code><i>字段</i> business_type: string</code></pre></div><div id="popup-13"><pre><code><i>字段</i> stock_id: string</code></pre></div><div id="popup-14"><pre><code><i>字段</i> limit?: number</code></pre><p>分页大小</p></div><div id="popup-15"><pre><code><i>字段</i> offset?: number</code></pre><p>分页页码</p></div><div id="popup-16"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    merchantId: string | undefined;
    stockId: string | undefined;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    merchantId: string | undefined;
    stockId: string | undefined;
}[] | PromiseLike&lt;{
    merchantId: string | undefined;
    stockId: string | undefined;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    merchantId: string | undefined;
    stockId: string | undefined;
}[]&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-17"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-8"><summary><code>data?: object[]</code> 合作关系结果集</summary></details></li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页页码</li><li><code>total_count?: number</code> 总数量</li></ul></div><div id="popup-18"><pre><code><i>参数</i> data: object[]</code></pre><p>合作关系结果集</p><ul class="members" id="fields-8"><li><details data-fields="fields-6"><summary><code>partner: object</code> 合作方信息</summary></details></li><li><details data-fields="fields-7"><summary><code>authorized_data: object</code> 被授权数据</summary></details></li><li><code>build_time: string</code> 建立合作关系时间</li><li><code>terminate_time?: string</code> 终止合作关系时间</li><li><code>create_time: string</code> 创建时间</li><li><code>update_time: string</code> 更新时间</li></ul></div><div id="popup-19"><pre><code><i>方法</i> Array&lt;{ partner: { type: string; appid?: string; merchant_id?: string; }; ... 4 more ...; update_time: string; }&gt;.filter(predicate: (value: {
    partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
    };
    authorized_data: {
        business_type: string;
        stock_id?: string;
    };
    build_time: string;
    terminate_time?: string;
    create_time: string;
    update_time: string;
}, index: number, array: {
    partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
    };
    authorized_data: {
        business_type: string;
        stock_id?: string;
    };
    build_time: string;
    terminate_time?: string;
    create_time: string;
    update_time: string;
}[]) =&gt; unknown, thisArg?: any): {
    partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
    };
    authorized_data: {
        business_type: string;
        stock_id?: string;
    };
    build_time: string;
    terminate_time?: string;
    create_time: string;
    update_time: string;
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-20"><pre><code><i>参数</i> terminate_time: string | undefined</code></pre><p>终止合作关系时间</p></div><div id="popup-21"><pre><code><i>方法</i> Array&lt;{ partner: { type: string; appid?: string; merchant_id?: string; }; ... 4 more ...; update_time: string; }&gt;.map&lt;{
    merchantId: string | undefined;
    stockId: string | undefined;
}&gt;(callbackfn: (value: {
    partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
    };
    authorized_data: {
        business_type: string;
        stock_id?: string;
    };
    build_time: string;
    terminate_time?: string;
    create_time: string;
    update_time: string;
}, index: number, array: {
    partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
    };
    authorized_data: {
        business_type: string;
        stock_id?: string;
    };
    build_time: string;
    terminate_time?: string;
    create_time: string;
    update_time: string;
}[]) =&gt; {
    merchantId: string | undefined;
    stockId: string | undefined;
}, thisArg?: any): {
    merchantId: string | undefined;
    stockId: string | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-22"><pre><code><i>参数</i> partner: object</code></pre><p>合作方信息</p><ul class="members" id="fields-6"><li><code>type: string</code> 合作方类别</li><li><code>appid?: string</code> 合作方APPID</li><li><code>merchant_id?: string</code> 合作方商户ID</li></ul></div><div id="popup-23"><pre><code><i>参数</i> authorized_data: object</code></pre><p>被授权数据</p><ul class="members" id="fields-7"><li><code>business_type: string</code> 授权业务类别</li><li><code>stock_id?: string</code> 授权批次ID</li></ul></div><div id="popup-24"><pre><code><i>字段</i> merchantId: string | undefined</code></pre></div><div id="popup-25"><pre><code><i>字段</i> merchant_id?: string</code></pre><p>合作方商户ID</p><ul><li>示例 <code>2480029552</code></li></ul></div><div id="popup-26"><pre><code><i>字段</i> stockId: string | undefined</code></pre></div><div id="popup-27"><pre><code><i>字段</i> stock_id?: string</code></pre><p>授权批次ID</p><ul><li>示例 <code>2433405</code></li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partnerships.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var partnerships_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, partnerships_default as default };
