import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md
var __pageData = JSON.parse("{\"title\":\"查询用户捐赠单列表（爱心餐）\",\"description\":\"用户想看自己在某个品牌捐过几份爱心餐，按页取回他的捐赠记录和金额。\",\"frontmatter\":{\"title\":\"查询用户捐赠单列表（爱心餐）\",\"description\":\"用户想看自己在某个品牌捐过几份爱心餐，按页取回他的捐赠记录和金额。\",\"product\":\"爱心餐\",\"roles\":[\"服务商\",\"微信平台商户\"],\"updated\":\"2022-12-05T00:00:00.000Z\",\"section\":\"livelihood\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md\",\"filePath\":\"openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/livelihood">教育与民生</a></li><li aria-current="page">查询用户捐赠单列表（爱心餐）</li></ol></nav><h1 id="get" tabindex="-1">查询用户捐赠单列表（爱心餐） <a class="header-anchor" href="#get" aria-label="Permalink to “查询用户捐赠单列表（爱心餐）”">​</a></h1><p>用户想看自己在某个品牌捐过几份爱心餐，按页取回他的捐赠记录和金额。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/lovefeast/users/<var>{openid}</var>/orders/brand-id/<var>{brand_id}</var></code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}">复制地址</button><button type="button" data-copy="wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商、微信平台商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2022-12-05">2022-12-05</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">lovefeast</span>.<span class="hover" aria-describedby="popup-3">users</span>.<span class="hover" aria-describedby="popup-4">_openid_</span>.<span class="hover" aria-describedby="popup-5">orders</span>.<span class="hover" aria-describedby="popup-6">brandId</span>.<span class="hover" aria-describedby="popup-7">_brand_id_</span>.<span class="f hover" aria-describedby="popup-8">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">brand_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">params</span>: { <span class="hover" aria-describedby="popup-12">offset</span>: <span class="c">0</span>, <span class="hover" aria-describedby="popup-13">limit</span>: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-14">then</span>(({ <span class="p hover quiet" aria-describedby="popup-15">data</span>: { <span class="p hover" aria-describedby="popup-16">data</span>: <span class="p hover" aria-describedby="popup-17">orders</span>, <span class="p hover" aria-describedby="popup-18">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-20">orders</span>: <span class="hover" aria-describedby="popup-17">orders</span>?.<span class="f hover quiet" aria-describedby="popup-21">map</span>(({ <span class="p hover" aria-describedby="popup-22">merchant_order</span>, <span class="p hover" aria-describedby="popup-23">success_time</span>, <span class="p hover" aria-describedby="popup-24">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-25">merchant_order</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-26">success_time</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-27">total</span>: <span class="hover" aria-describedby="popup-24">amount</span>?.<span class="hover" aria-describedby="popup-28">total</span>,</span>
<span class="line highlighted">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="p">data</span>: <span class="c">orders</span>, <span class="c">total_count</span> } } <span class="k">= await</span> wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.<span class="f">get</span>({</span>
<span class="line">  openid,</span>
<span class="line">  brand_id,</span>
<span class="line">  params: { offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  orders: orders?.<span class="f">map</span>(({ <span class="p">merchant_order</span>, <span class="p">success_time</span>, <span class="p">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    merchant_order,</span>
<span class="line">    success_time,</span>
<span class="line">    total: amount?.total,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  openid,</span>
<span class="line">  brand_id,</span>
<span class="line">  params: { offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span>: <span class="p">orders</span>, <span class="p">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  orders: orders?.<span class="f">map</span>(({ <span class="p">merchant_order</span>, <span class="p">success_time</span>, <span class="p">amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    merchant_order,</span>
<span class="line">    success_time,</span>
<span class="line">    total: amount?.total,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.<span class="f">get</span>({</span>
<span class="line">  openid,</span>
<span class="line">  brand_id,</span>
<span class="line">  params: { offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/lovefeast/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/orders/brand-id/2250?offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/lovefeast/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/orders/brand-id/2250?offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;count&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;welfare_trade_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;appid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_appid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;brand_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;donate_source&quot;</span>: <span class="s">&quot;MINIPROGRAM_PAY&quot;</span>,</span>
<span class="line"><span class="c">      &quot;merchant_order&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;institution_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;business_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;business_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;success_time&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;payer&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;openid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;sub_openid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;avatar&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;nickname&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;payer_total&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;payer_currency&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;device_id&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="get-path-openid"><p><a href="#get-path-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户在商户AppID下的唯一标识</div><small>例：<code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></small></li><li id="get-path-brand_id"><p><a href="#get-path-brand_id"><code>brand_id</code></a> <span>string</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>2250</code></small></li></ul></section><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>请求资源起始位置</div><small>例：<code>0</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>最大资源条数</div><small>例：<code>20</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-count"><p><a href="#get-response-count"><code>count</code></a> <span>number</span> <span>选填</span></p><div>该次请求返回的记录条数</div></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>最大记录条数</div></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>起始位置</div></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>全部记录数量</div></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>结果集</div><details open><summary>13 个字段</summary><ul><li id="get-response-data-welfare_trade_id"><p><a href="#get-response-data-welfare_trade_id"><code>welfare_trade_id</code></a> <span>string</span> <span>选填</span></p><div>捐赠订单号</div></li><li id="get-response-data-appid"><p><a href="#get-response-data-appid"><code>appid</code></a> <span>string</span> <span>选填</span></p><div>应用ID</div></li><li id="get-response-data-sub_appid"><p><a href="#get-response-data-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>子商户应用ID</div></li><li id="get-response-data-brand_id"><p><a href="#get-response-data-brand_id"><code>brand_id</code></a> <span>string</span> <span>选填</span></p><div>品牌ID</div></li><li id="get-response-data-donate_source"><p><a href="#get-response-data-donate_source"><code>donate_source</code></a> <span>string</span> <span>选填</span></p><div>捐赠来源</div><div class="values"><span><code>MINIPROGRAM_PAY</code></span><span><code>ENTRUST_PAY</code></span></div></li><li id="get-response-data-merchant_order"><p><a href="#get-response-data-merchant_order"><code>merchant_order</code></a> <span>string</span> <span>选填</span></p><div>商户订单</div></li><li id="get-response-data-institution_name"><p><a href="#get-response-data-institution_name"><code>institution_name</code></a> <span>string</span> <span>选填</span></p><div>捐赠机构名称</div></li><li id="get-response-data-business_id"><p><a href="#get-response-data-business_id"><code>business_id</code></a> <span>string</span> <span>选填</span></p><div>捐赠项目编号</div></li><li id="get-response-data-business_name"><p><a href="#get-response-data-business_name"><code>business_name</code></a> <span>string</span> <span>选填</span></p><div>捐赠活动名称</div></li><li id="get-response-data-success_time"><p><a href="#get-response-data-success_time"><code>success_time</code></a> <span>string</span> <span>选填</span></p><div>支付完成时间</div></li><li id="get-response-data-payer"><p><a href="#get-response-data-payer"><code>payer</code></a> <span>object</span> <span>选填</span></p><div>支付者</div><details><summary>4 个字段</summary><ul><li id="get-response-data-payer-openid"><p><a href="#get-response-data-payer-openid"><code>openid</code></a> <span>string</span> <span>选填</span></p><div>用户标识</div></li><li id="get-response-data-payer-sub_openid"><p><a href="#get-response-data-payer-sub_openid"><code>sub_openid</code></a> <span>string</span> <span>选填</span></p><div>用户子标识</div></li><li id="get-response-data-payer-avatar"><p><a href="#get-response-data-payer-avatar"><code>avatar</code></a> <span>string</span> <span>选填</span></p><div>用户头像URL</div></li><li id="get-response-data-payer-nickname"><p><a href="#get-response-data-payer-nickname"><code>nickname</code></a> <span>string</span> <span>选填</span></p><div>用户昵称</div></li></ul></details></li><li id="get-response-data-amount"><p><a href="#get-response-data-amount"><code>amount</code></a> <span>object</span> <span>选填</span></p><div>订单金额</div><details><summary>4 个字段</summary><ul><li id="get-response-data-amount-total"><p><a href="#get-response-data-amount-total"><code>total</code></a> <span>number</span> <span>选填</span></p><div>总金额</div><small>单位：分</small></li><li id="get-response-data-amount-payer_total"><p><a href="#get-response-data-amount-payer_total"><code>payer_total</code></a> <span>number</span> <span>选填</span></p><div>用户支付金额</div><small>单位：分</small></li><li id="get-response-data-amount-currency"><p><a href="#get-response-data-amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div></li><li id="get-response-data-amount-payer_currency"><p><a href="#get-response-data-amount-payer_currency"><code>payer_currency</code></a> <span>string</span> <span>选填</span></p><div>用户支付币种</div></li></ul></details></li><li id="get-response-data-device_id"><p><a href="#get-response-data-device_id"><code>device_id</code></a> <span>string</span> <span>选填</span></p><div>设备编号</div></li></ul></details></li></ul></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>lovefeast: Lovefeast</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> lovefeast: Lovefeast</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>users: Users</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> users: Users</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>_openid_: _openid_</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> _openid_: _openid_</code></pre><ul class="members" id="fields-19"><li><details data-fields="fields-18"><summary><code>orders: Orders</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> orders: Orders</code></pre><ul class="members" id="fields-18"><li><details data-fields="fields-17"><summary><code>brandId: BrandId</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> brandId: BrandId</code></pre><ul class="members" id="fields-17"><li><details data-fields="fields-16"><summary><code>_brand_id_: _brand_id_</code></summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> _brand_id_: _brand_id_</code></pre><ul class="members" id="fields-16"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询用户捐赠单列表</li></ul></div><div id="popup-8"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询用户捐赠单列表</p><p class="group"><a href="#get-path">config</a> <a href="#get-query">params</a></p><ul class="members" id="fields-21"><li><code>openid: string</code> 用户在商户AppID下的唯一标识</li><li><code>brand_id: string</code> 品牌ID</li><li><details data-fields="fields-20"><summary><code>params?: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-25"><li><code>count?: number</code> 该次请求返回的记录条数</li><li><code>limit?: number</code> 最大记录条数</li><li><code>offset?: number</code> 起始位置</li><li><code>total_count?: number</code> 全部记录数量</li><li><details data-fields="fields-24"><summary><code>data?: object[]</code> 结果集</summary></details></li></ul></div><div id="popup-9"><pre><code><i>字段</i> openid: string</code></pre><p>用户在商户AppID下的唯一标识</p><ul><li>示例 <code>oUpF8uMuAJO_M2pxb1Q9zNjWeS6o</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> brand_id: string</code></pre><p>品牌ID</p><ul><li>示例 <code>2250</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> params?: object</code></pre><p>查询参数</p><ul class="members" id="fields-20"><li><code>offset?: number</code> 请求资源起始位置</li><li><code>limit?: number</code> 最大资源条数</li></ul></div><div id="popup-12"><pre><code><i>字段</i> offset?: number</code></pre><p>请求资源起始位置</p><ul><li>示例 <code>0</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> limit?: number</code></pre><p>最大资源条数</p><ul><li>示例 <code>20</code></li></ul></div><div id="popup-14"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number | undefined;
    orders: {
        merchant_order: string | undefined;
        success_time: string | undefined;
        total: number | undefined;
    }[] | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number | undefined;
    orders: {
        merchant_order: string | undefined;
        success_time: string | undefined;
        total: number | undefined;
    }[] | undefined;
} | PromiseLike&lt;{
    total_count: number | undefined;
    orders: {
        merchant_order: string | undefined;
        success_time: string | undefined;
        total: number | undefined;
    }[] | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-15"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>count?: number</code> 该次请求返回的记录条数</li><li><code>limit?: number</code> 最大记录条数</li><li><code>offset?: number</code> 起始位置</li><li><code>total_count?: number</code> 全部记录数量</li><li><details data-fields="fields-24"><summary><code>data?: object[]</code> 结果集</summary></details></li></ul></div><div id="popup-16"><pre><code><i>字段</i> data?: object[]</code></pre><p>结果集</p><ul class="members" id="fields-24"><li><code>welfare_trade_id?: string</code> 捐赠订单号</li><li><code>appid?: string</code> 应用ID</li><li><code>sub_appid?: string</code> 子商户应用ID</li><li><code>brand_id?: string</code> 品牌ID</li><li><code>donate_source?: &quot;MINIPROGRAM_PAY&quot; | &quot;ENTRUST_PAY&quot;</code> 捐赠来源</li><li><code>merchant_order?: string</code> 商户订单</li><li><code>institution_name?: string</code> 捐赠机构名称</li><li><code>business_id?: string</code> 捐赠项目编号</li><li><code>business_name?: string</code> 捐赠活动名称</li><li><code>success_time?: string</code> 支付完成时间</li><li><details data-fields="fields-22"><summary><code>payer?: object</code> 支付者</summary></details></li><li><details data-fields="fields-23"><summary><code>amount?: object</code> 订单金额</summary></details></li><li><code>device_id?: string</code> 设备编号</li></ul></div><div id="popup-17"><pre><code><i>参数</i> orders: object[] | undefined</code></pre><p>结果集</p><ul class="members"><li><code>welfare_trade_id?: string</code> 捐赠订单号</li><li><code>appid?: string</code> 应用ID</li><li><code>sub_appid?: string</code> 子商户应用ID</li><li><code>brand_id?: string</code> 品牌ID</li><li><code>donate_source?: &quot;MINIPROGRAM_PAY&quot; | &quot;ENTRUST_PAY&quot;</code> 捐赠来源</li><li><code>merchant_order?: string</code> 商户订单</li><li><code>institution_name?: string</code> 捐赠机构名称</li><li><code>business_id?: string</code> 捐赠项目编号</li><li><code>business_name?: string</code> 捐赠活动名称</li><li><code>success_time?: string</code> 支付完成时间</li><li><details data-fields="fields-22"><summary><code>payer?: object</code> 支付者</summary></details></li><li><details data-fields="fields-23"><summary><code>amount?: object</code> 订单金额</summary></details></li><li><code>device_id?: string</code> 设备编号</li></ul></div><div id="popup-18"><pre><code><i>参数</i> total_count: number | undefined</code></pre><p>全部记录数量</p></div><div id="popup-19"><pre><code><i>字段</i> total_count: number | undefined</code></pre><p>全部记录数量</p></div><div id="popup-20"><pre><code><i>字段</i> orders: object[] | undefined</code></pre><ul class="members" id="fields-26"><li><code>merchant_order: undefined | string</code></li><li><code>success_time: undefined | string</code></li><li><code>total: undefined | number</code></li></ul></div><div id="popup-21"><pre><code><i>方法</i> Array&lt;{ welfare_trade_id?: string; appid?: string; sub_appid?: string; brand_id?: string; donate_source?: &quot;MINIPROGRAM_PAY&quot; | &quot;ENTRUST_PAY&quot;; merchant_order?: string; institution_name?: string; ... 5 more ...; device_id?: string; }&gt;.map&lt;U&gt;(callbackfn: (value: {
    welfare_trade_id?: string;
    appid?: string;
    sub_appid?: string;
    brand_id?: string;
    donate_source?: &quot;MINIPROGRAM_PAY&quot; | &quot;ENTRUST_PAY&quot;;
    merchant_order?: string;
    institution_name?: string;
    business_id?: string;
    business_name?: string;
    success_time?: string;
    payer?: {
        openid?: string;
        sub_openid?: string;
        avatar?: string;
        nickname?: string;
    };
    amount?: {
        total?: number;
        payer_total?: number;
        currency?: string;
        payer_currency?: string;
    };
    device_id?: string;
}, index: number, array: {
    welfare_trade_id?: string;
    appid?: string;
    sub_appid?: string;
    brand_id?: string;
    donate_source?: &quot;MINIPROGRAM_PAY&quot; | &quot;ENTRUST_PAY&quot;;
    merchant_order?: string;
    institution_name?: string;
    business_id?: string;
    business_name?: string;
    success_time?: string;
    payer?: {
        openid?: string;
        sub_openid?: string;
        avatar?: string;
        nickname?: string;
    };
    amount?: {
        total?: number;
        payer_total?: number;
        currency?: string;
        payer_currency?: string;
    };
    device_id?: string;
}[]) =&gt; U, thisArg?: any): U[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-22"><pre><code><i>参数</i> merchant_order: string | undefined</code></pre><p>商户订单</p></div><div id="popup-23"><pre><code><i>参数</i> success_time: string | undefined</code></pre><p>支付完成时间</p></div><div id="popup-24"><pre><code><i>参数</i> amount: object | undefined</code></pre><p>订单金额</p><ul class="members" id="fields-23"><li><code>total?: number</code> 总金额，单位：分</li><li><code>payer_total?: number</code> 用户支付金额，单位：分</li><li><code>currency?: string</code> 货币类型</li><li><code>payer_currency?: string</code> 用户支付币种</li></ul></div><div id="popup-25"><pre><code><i>字段</i> merchant_order: string | undefined</code></pre><p>商户订单</p></div><div id="popup-26"><pre><code><i>字段</i> success_time: string | undefined</code></pre><p>支付完成时间</p></div><div id="popup-27"><pre><code><i>字段</i> total: number | undefined</code></pre></div><div id="popup-28"><pre><code><i>字段</i> total?: number</code></pre><p>总金额，单位：分</p></div><ul class="members" id="fields-0"><li><code>_openid_: _openid_ …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>users: Users</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>lovefeast: Lovefeast</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>orders: Orders …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>_openid_: _openid_</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>users: Users</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>brandId: BrandId …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>orders: Orders</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>_openid_: _openid_</code></summary></details></li></ul><ul class="members" id="fields-12"><li><code>_brand_id_: _brand_id_ …</code></li></ul><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>brandId: BrandId</code></summary></details></li></ul><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>orders: Orders</code></summary></details></li></ul><ul class="members" id="fields-22"><li><code>openid?: string</code> 用户标识</li><li><code>sub_openid?: string</code> 用户子标识</li><li><code>avatar?: string</code> 用户头像URL</li><li><code>nickname?: string</code> 用户昵称</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var _brand_id__default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, _brand_id__default as default };
