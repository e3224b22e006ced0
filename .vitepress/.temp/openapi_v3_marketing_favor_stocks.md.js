import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/favor/stocks.md
var __pageData = JSON.parse("{\"title\":\"条件查询批次列表（代金券）\",\"description\":\"在自己的后台列出某个商户号创建的代金券批次，可按创建时间和状态过滤，每条都带配置与已发数量。\",\"frontmatter\":{\"title\":\"条件查询批次列表（代金券）\",\"description\":\"在自己的后台列出某个商户号创建的代金券批次，可按创建时间和状态过滤，每条都带配置与已发数量。\",\"product\":\"运营工具∙代金券\",\"roles\":[\"直连商户\",\"服务商\",\"渠道商\"],\"updated\":\"2024-05-28T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/favor/stocks.md\",\"filePath\":\"openapi/v3/marketing/favor/stocks.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/favor/stocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">条件查询批次列表（代金券）</li></ol></nav><h1 id="get" tabindex="-1">条件查询批次列表（代金券） <a class="header-anchor" href="#get" aria-label="Permalink to “条件查询批次列表（代金券）”">​</a></h1><p>在自己的后台列出某个商户号创建的代金券批次，可按创建时间和状态过滤，每条都带配置与已发数量。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/favor/stocks</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/favor/stocks">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.favor.stocks.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-05-28">2024-05-28</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">favor</span>.<span class="hover" aria-describedby="popup-4">stocks</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">limit</span>: <span class="c">10</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">stock_creator_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">status</span>: <span class="s">&#39;running&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-11">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span>: { <span class="p hover" aria-describedby="popup-13">total_count</span>, <span class="p hover" aria-describedby="popup-14">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">stocks</span>: <span class="hover" aria-describedby="popup-14">data</span>.<span class="f hover quiet" aria-describedby="popup-17">map</span>(({ <span class="p hover" aria-describedby="popup-18">stock_id</span>, <span class="p hover" aria-describedby="popup-19">stock_name</span>, <span class="p hover" aria-describedby="popup-20">distributed_coupons</span>, <span class="p hover" aria-describedby="popup-21">stock_use_rule</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    <span class="hover" aria-describedby="popup-22">stock_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-23">stock_name</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-24">left</span>: <span class="hover" aria-describedby="popup-21">stock_use_rule</span>.<span class="hover" aria-describedby="popup-25">max_coupons</span> <span class="k">-</span> (<span class="hover" aria-describedby="popup-20">distributed_coupons</span> <span class="k">??</span><span class="c"> 0</span>),</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.marketing.favor.stocks.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">    stock_creator_mchid,</span>
<span class="line">    status: <span class="s">&#39;running&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  stocks: data.<span class="f">map</span>(({ <span class="p">stock_id</span>, <span class="p">stock_name</span>, <span class="p">distributed_coupons</span>, <span class="p">stock_use_rule</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    stock_id,</span>
<span class="line">    stock_name,</span>
<span class="line">    left: stock_use_rule.max_coupons <span class="k">-</span> (distributed_coupons <span class="k">??</span><span class="c"> 0</span>),</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/favor/stocks&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">    stock_creator_mchid,</span>
<span class="line">    status: <span class="s">&#39;running&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  stocks: data.<span class="f">map</span>(({ <span class="p">stock_id</span>, <span class="p">stock_name</span>, <span class="p">distributed_coupons</span>, <span class="p">stock_use_rule</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    stock_id,</span>
<span class="line">    stock_name,</span>
<span class="line">    left: stock_use_rule.max_coupons <span class="k">-</span> (distributed_coupons <span class="k">??</span><span class="c"> 0</span>),</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.favor.stocks.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">    stock_creator_mchid,</span>
<span class="line">    status: <span class="s">&#39;running&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/favor/stocks?offset=0&amp;limit=10&amp;stock_creator_mchid=string&amp;status=running&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/favor/stocks?offset=0&amp;limit=10&amp;stock_creator_mchid=string&amp;status=running <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">8</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;stock_name&quot;</span>: <span class="s">&quot;微信支付代金券批次&quot;</span>,</span>
<span class="line"><span class="c">      &quot;available_begin_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;available_end_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stock_use_rule&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;max_coupons&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;max_amount&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;max_amount_by_day&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;max_coupons_per_user&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;natural_person_limit&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">        &quot;prevent_api_abuse&quot;</span>: <span class="c">true</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;no_cash&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;stock_type&quot;</span>: <span class="s">&quot;NORMAL&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stock_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stock_creator_mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;status&quot;</span>: <span class="s">&quot;unactivated&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;微信支付营销&quot;</span>,</span>
<span class="line"><span class="c">      &quot;create_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;start_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;stop_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;singleitem&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;cut_to_message&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;single_price_max&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;cut_to_price&quot;</span>: <span class="c">0</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;distributed_coupons&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">      &quot;business_type&quot;</span>: <span class="s">&quot;MULTIUSE&quot;</span>,</span>
<span class="line"><span class="c">      &quot;available_region_list&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;type&quot;</span>: <span class="s">&quot;PROVINCE&quot;</span>,</span>
<span class="line"><span class="c">          &quot;province&quot;</span>: <span class="s">&quot;广东省&quot;</span>,</span>
<span class="line"><span class="c">          &quot;city&quot;</span>: <span class="s">&quot;深圳市&quot;</span>,</span>
<span class="line"><span class="c">          &quot;district&quot;</span>: <span class="s">&quot;南山区&quot;</span>,</span>
<span class="line"><span class="c">          &quot;country&quot;</span>: <span class="s">&quot;中国大陆&quot;</span></span>
<span class="line">        }</span>
<span class="line">      ],</span>
<span class="line"><span class="c">      &quot;available_industry_list&quot;</span>: [</span>
<span class="line"><span class="s">        &quot;餐饮&quot;</span></span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div></li><li id="get-query-stock_creator_mchid"><p><a href="#get-query-stock_creator_mchid"><code>stock_creator_mchid</code></a> <span>string</span> <b>必填</b></p><div>创建批次的商户号</div></li><li id="get-query-create_start_time"><p><a href="#get-query-create_start_time"><code>create_start_time</code></a> <span>string</span> <span>选填</span></p><div>起始时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-query-create_end_time"><p><a href="#get-query-create_end_time"><code>create_end_time</code></a> <span>string</span> <span>选填</span></p><div>终止时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-query-status"><p><a href="#get-query-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>批次状态</div><div class="values"><span><code>unactivated</code></span><span><code>audit</code></span><span><code>running</code></span><span><code>stoped</code></span><span><code>paused</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>批次总数</div><small>例：<code>10</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>例：<code>8</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div><small>例：<code>1</code></small></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>批次详情</div><details open><summary>19 个字段</summary><ul><li id="get-response-data-stock_name"><p><a href="#get-response-data-stock_name"><code>stock_name</code></a> <span>string</span> <b>必填</b></p><div>批次名称</div><small>例：<code>微信支付代金券批次</code></small></li><li id="get-response-data-available_begin_time"><p><a href="#get-response-data-available_begin_time"><code>available_begin_time</code></a> <span>string</span> <b>必填</b></p><div>开始时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-available_end_time"><p><a href="#get-response-data-available_end_time"><code>available_end_time</code></a> <span>string</span> <b>必填</b></p><div>结束时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-stock_use_rule"><p><a href="#get-response-data-stock_use_rule"><code>stock_use_rule</code></a> <span>object</span> <b>必填</b></p><div>发放规则</div><details><summary>6 个字段</summary><ul><li id="get-response-data-stock_use_rule-max_coupons"><p><a href="#get-response-data-stock_use_rule-max_coupons"><code>max_coupons</code></a> <span>number</span> <b>必填</b></p><div>发放总上限</div></li><li id="get-response-data-stock_use_rule-max_amount"><p><a href="#get-response-data-stock_use_rule-max_amount"><code>max_amount</code></a> <span>number</span> <b>必填</b></p><div>总预算</div><small>单位：分</small></li><li id="get-response-data-stock_use_rule-max_amount_by_day"><p><a href="#get-response-data-stock_use_rule-max_amount_by_day"><code>max_amount_by_day</code></a> <span>number</span> <span>选填</span></p><div>单天发放上限金额</div></li><li id="get-response-data-stock_use_rule-max_coupons_per_user"><p><a href="#get-response-data-stock_use_rule-max_coupons_per_user"><code>max_coupons_per_user</code></a> <span>number</span> <b>必填</b></p><div>单个用户可领个数</div></li><li id="get-response-data-stock_use_rule-natural_person_limit"><p><a href="#get-response-data-stock_use_rule-natural_person_limit"><code>natural_person_limit</code></a> <span>boolean</span> <b>必填</b></p><div>是否开启自然人限制</div></li><li id="get-response-data-stock_use_rule-prevent_api_abuse"><p><a href="#get-response-data-stock_use_rule-prevent_api_abuse"><code>prevent_api_abuse</code></a> <span>boolean</span> <b>必填</b></p><div>api发券防刷</div></li></ul></details></li><li id="get-response-data-no_cash"><p><a href="#get-response-data-no_cash"><code>no_cash</code></a> <span>boolean</span> <b>必填</b></p><div>是否无资金流</div></li><li id="get-response-data-stock_type"><p><a href="#get-response-data-stock_type"><code>stock_type</code></a> <span>string</span> <b>必填</b></p><div>批次类型</div><div class="values"><span><code>NORMAL</code></span><span><code>DISCOUNT</code></span><span><code>EXCHAHGE</code></span><span><code>RANDOM</code></span><span><code>DISCOUNT_CUT</code></span></div></li><li id="get-response-data-stock_id"><p><a href="#get-response-data-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>批次号</div></li><li id="get-response-data-stock_creator_mchid"><p><a href="#get-response-data-stock_creator_mchid"><code>stock_creator_mchid</code></a> <span>string</span> <span>选填</span></p><div>创建批次的商户号</div></li><li id="get-response-data-status"><p><a href="#get-response-data-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>批次状态</div><div class="values"><span><code>unactivated</code></span><span><code>audit</code></span><span><code>running</code></span><span><code>stoped</code></span><span><code>paused</code></span></div></li><li id="get-response-data-description"><p><a href="#get-response-data-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>使用说明</div><small>例：<code>微信支付营销</code></small></li><li id="get-response-data-create_time"><p><a href="#get-response-data-create_time"><code>create_time</code></a> <span>string</span> <span>选填</span></p><div>创建时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-start_time"><p><a href="#get-response-data-start_time"><code>start_time</code></a> <span>string</span> <span>选填</span></p><div>激活批次的时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-stop_time"><p><a href="#get-response-data-stop_time"><code>stop_time</code></a> <span>string</span> <span>选填</span></p><div>终止批次的时间</div><small>RFC 3339 时间；例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-singleitem"><p><a href="#get-response-data-singleitem"><code>singleitem</code></a> <span>boolean</span> <span>选填</span></p><div>是否单品优惠</div></li><li id="get-response-data-cut_to_message"><p><a href="#get-response-data-cut_to_message"><code>cut_to_message</code></a> <span>object</span> <span>选填</span></p><div>减至批次特定信息</div><details><summary>2 个字段</summary><ul><li id="get-response-data-cut_to_message-single_price_max"><p><a href="#get-response-data-cut_to_message-single_price_max"><code>single_price_max</code></a> <span>number</span> <span>选填</span></p><div>可用优惠的商品最高单价</div><small>单位：分</small></li><li id="get-response-data-cut_to_message-cut_to_price"><p><a href="#get-response-data-cut_to_message-cut_to_price"><code>cut_to_price</code></a> <span>number</span> <span>选填</span></p><div>减至后的优惠单价</div><small>单位：分</small></li></ul></details></li><li id="get-response-data-distributed_coupons"><p><a href="#get-response-data-distributed_coupons"><code>distributed_coupons</code></a> <span>number</span> <span>选填</span></p><div>已发券数量</div></li><li id="get-response-data-business_type"><p><a href="#get-response-data-business_type"><code>business_type</code></a> <span>string</span> <span>选填</span></p><div>业务类型</div><div class="values"><span><code>MULTIUSE</code></span></div></li><li id="get-response-data-available_region_list"><p><a href="#get-response-data-available_region_list"><code>available_region_list</code></a> <span>object[]</span> <span>选填</span></p><div>消费金可用地域</div><small>例：<code>[{&quot;type&quot;:&quot;PROVINCE&quot;,&quot;province&quot;:&quot;广东省&quot;,&quot;city&quot;:&quot;深圳市&quot;,&quot;district&quot;:&quot;南山区&quot;,&quot;country&quot;:&quot;中国大陆&quot;}]</code></small><details><summary>5 个字段</summary><ul><li id="get-response-data-available_region_list-type"><p><a href="#get-response-data-available_region_list-type"><code>type</code></a> <span>string</span> <span>选填</span></p><div>类型</div></li><li id="get-response-data-available_region_list-province"><p><a href="#get-response-data-available_region_list-province"><code>province</code></a> <span>string</span> <span>选填</span></p><div>省</div></li><li id="get-response-data-available_region_list-city"><p><a href="#get-response-data-available_region_list-city"><code>city</code></a> <span>string</span> <span>选填</span></p><div>市</div></li><li id="get-response-data-available_region_list-district"><p><a href="#get-response-data-available_region_list-district"><code>district</code></a> <span>string</span> <span>选填</span></p><div>区</div></li><li id="get-response-data-available_region_list-country"><p><a href="#get-response-data-available_region_list-country"><code>country</code></a> <span>string</span> <span>选填</span></p><div>国家</div></li></ul></details></li><li id="get-response-data-available_industry_list"><p><a href="#get-response-data-available_industry_list"><code>available_industry_list</code></a> <span>string[]</span> <span>选填</span></p><div>消费金可用行业</div><small>例：<code>[&quot;餐饮&quot;]</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>状态的写法就是 <code>stoped</code>，与接口一致，不要改成 stopped。</li><li>消费金批次也在列表里，<code>business_type</code> 为 <code>MULTIUSE</code>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>favor: Favor</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> favor: Favor</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>stocks: Stocks</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> stocks: Stocks</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 条件查询批次列表API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>条件查询批次列表API</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-14"><li><code>total_count: number</code> 批次总数</li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页页码</li><li><details data-fields="fields-13"><summary><code>data?: object[]</code> 批次详情</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li><li><code>stock_creator_mchid: string</code> 创建批次的商户号</li><li><code>create_start_time?: string</code> 起始时间</li><li><code>create_end_time?: string</code> 终止时间</li><li><code>status?: &quot;running&quot; | &quot;unactivated&quot; | &quot;audit&quot; | &quot;stoped&quot; | &quot;paused&quot;</code> 批次状态</li></ul></div><div id="popup-7"><pre><code><i>字段</i> offset: number</code></pre><p>分页页码</p></div><div id="popup-8"><pre><code><i>字段</i> limit: number</code></pre><p>分页大小</p></div><div id="popup-9"><pre><code><i>字段</i> stock_creator_mchid: string</code></pre><p>创建批次的商户号</p></div><div id="popup-10"><pre><code><i>字段</i> status?: &quot;running&quot; | &quot;unactivated&quot; | &quot;audit&quot; | &quot;stoped&quot; | &quot;paused&quot;</code></pre><p>批次状态</p></div><div id="popup-11"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    stocks: {
        stock_id: string | undefined;
        stock_name: string;
        left: number;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    stocks: {
        stock_id: string | undefined;
        stock_name: string;
        left: number;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    stocks: {
        stock_id: string | undefined;
        stock_name: string;
        left: number;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-12"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>total_count: number</code> 批次总数</li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页页码</li><li><details data-fields="fields-13"><summary><code>data?: object[]</code> 批次详情</summary></details></li></ul></div><div id="popup-13"><pre><code><i>参数</i> total_count: number</code></pre><p>批次总数</p></div><div id="popup-14"><pre><code><i>参数</i> data: object[]</code></pre><p>批次详情</p><ul class="members" id="fields-13"><li><code>stock_name: string</code> 批次名称</li><li><code>available_begin_time: string</code> 开始时间</li><li><code>available_end_time: string</code> 结束时间</li><li><details data-fields="fields-10"><summary><code>stock_use_rule: object</code> 发放规则</summary></details></li><li><code>no_cash: boolean</code> 是否无资金流</li><li><code>stock_type: &quot;NORMAL&quot; | &quot;DISCOUNT&quot; | &quot;EXCHAHGE&quot; | &quot;RANDOM&quot; | &quot;DISCOUNT_CUT&quot;</code> 批次类型</li><li><code>stock_id?: string</code> 批次号</li><li><code>stock_creator_mchid?: string</code> 创建批次的商户号</li><li><code>status?: &quot;running&quot; | &quot;unactivated&quot; | &quot;audit&quot; | &quot;stoped&quot; | &quot;paused&quot;</code> 批次状态</li><li><code>description: string</code> 使用说明</li><li><code>create_time?: string</code> 创建时间</li><li><code>start_time?: string</code> 激活批次的时间</li><li><code>stop_time?: string</code> 终止批次的时间</li><li><code>singleitem?: boolean</code> 是否单品优惠</li><li><details data-fields="fields-11"><summary><code>cut_to_message?: object</code> 减至批次特定信息</summary></details></li><li><code>distributed_coupons?: number</code> 已发券数量</li><li><code>business_type?: &quot;MULTIUSE&quot;</code> 业务类型</li><li><details data-fields="fields-12"><summary><code>available_region_list?: object[]</code> 消费金可用地域</summary></details></li><li><code>available_industry_list?: string[]</code> 消费金可用行业</li></ul></div><div id="popup-15"><pre><code><i>字段</i> total_count: number</code></pre><p>批次总数</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> stocks: object[]</code></pre><ul class="members" id="fields-15"><li><code>stock_id: undefined | string</code></li><li><code>stock_name: string</code></li><li><code>left: number</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> Array&lt;{ stock_name: string; available_begin_time: string; available_end_time: string; stock_use_rule: { max_coupons: number; max_amount: number; max_amount_by_day?: number; max_coupons_per_user: number; natural_person_limit: boolean; prevent_api_abuse: boolean; }; ... 14 more ...; available_industry_list?: string[]; }&gt;.map&lt;{
    stock_id: string | undefined;
    stock_name: string;
    left: number;
}&gt;(callbackfn: (value: {
    stock_name: string;
    available_begin_time: string;
    available_end_time: string;
    stock_use_rule: {
        max_coupons: number;
        max_amount: number;
        max_amount_by_day?: number;
        max_coupons_per_user: number;
        natural_person_limit: boolean;
        prevent_api_abuse: boolean;
    };
    ... 14 more ...;
    available_industry_list?: string[];
}, index: number, array: {
    stock_name: string;
    available_begin_time: string;
    available_end_time: string;
    stock_use_rule: {
        max_coupons: number;
        max_amount: number;
        max_amount_by_day?: number;
        max_coupons_per_user: number;
        natural_person_limit: boolean;
        prevent_api_abuse: boolean;
    };
    ... 14 more ...;
    available_industry_list?: string[];
}[]) =&gt; {
    stock_id: string | undefined;
    stock_name: string;
    left: number;
}, thisArg?: any): {
    stock_id: string | undefined;
    stock_name: string;
    left: number;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-18"><pre><code><i>参数</i> stock_id: string | undefined</code></pre><p>批次号</p></div><div id="popup-19"><pre><code><i>参数</i> stock_name: string</code></pre><p>批次名称</p></div><div id="popup-20"><pre><code><i>参数</i> distributed_coupons: number | undefined</code></pre><p>已发券数量</p></div><div id="popup-21"><pre><code><i>参数</i> stock_use_rule: object</code></pre><p>发放规则</p><ul class="members" id="fields-10"><li><code>max_coupons: number</code> 发放总上限</li><li><code>max_amount: number</code> 总预算，单位：分</li><li><code>max_amount_by_day?: number</code> 单天发放上限金额</li><li><code>max_coupons_per_user: number</code> 单个用户可领个数</li><li><code>natural_person_limit: boolean</code> 是否开启自然人限制</li><li><code>prevent_api_abuse: boolean</code> api发券防刷</li></ul></div><div id="popup-22"><pre><code><i>字段</i> stock_id: string | undefined</code></pre><p>批次号</p></div><div id="popup-23"><pre><code><i>字段</i> stock_name: string</code></pre><p>批次名称</p><ul><li>示例 <code>微信支付代金券批次</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> left: number</code></pre></div><div id="popup-25"><pre><code><i>字段</i> max_coupons: number</code></pre><p>发放总上限</p></div><ul class="members" id="fields-0"><li><code>stocks: Stocks …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>favor: Favor</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-11"><li><code>single_price_max?: number</code> 可用优惠的商品最高单价，单位：分</li><li><code>cut_to_price?: number</code> 减至后的优惠单价，单位：分</li></ul><ul class="members" id="fields-12"><li><code>type?: string</code> 类型</li><li><code>province?: string</code> 省</li><li><code>city?: string</code> 市</li><li><code>district?: string</code> 区</li><li><code>country?: string</code> 国家</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/stocks.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var stocks_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, stocks_default as default };
