import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/taxi-invoice/user-taxi-orders.md
var __pageData = JSON.parse("{\"title\":\"获取乘客行程单列表\",\"description\":\"乘客想补开发票又没有单笔凭证时，列出他在一段日期内的行程，供他挑选要开票的那一程。\",\"frontmatter\":{\"title\":\"获取乘客行程单列表\",\"description\":\"乘客想补开发票又没有单笔凭证时，列出他在一段日期内的行程，供他挑选要开票的那一程。\",\"product\":\"出租车电子发票\",\"roles\":[\"服务商\"],\"updated\":\"2023-01-13T00:00:00.000Z\",\"section\":\"fapiao\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/taxi-invoice/user-taxi-orders.md\",\"filePath\":\"openapi/v3/taxi-invoice/user-taxi-orders.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/taxi-invoice/user-taxi-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/fapiao">电子发票</a></li><li aria-current="page">获取乘客行程单列表</li></ol></nav><h1 id="get" tabindex="-1">获取乘客行程单列表 <a class="header-anchor" href="#get" aria-label="Permalink to “获取乘客行程单列表”">​</a></h1><p>乘客想补开发票又没有单笔凭证时，列出他在一段日期内的行程，供他挑选要开票的那一程。 <a href="https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/taxi-invoice/user-taxi-orders</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/taxi-invoice/user-taxi-orders">复制地址</button><button type="button" data-copy="wxpay.v3.taxiInvoice.userTaxiOrders.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2023-01-13">2023-01-13</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">taxiInvoice</span>.<span class="hover" aria-describedby="popup-3">userTaxiOrders</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-6">openid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">appid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">begin_date</span>: <span class="s">&#39;20200307&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">end_date</span>: <span class="s">&#39;20200407&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">region_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">limit</span>: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">data</span>: <span class="p hover" aria-describedby="popup-16">orders</span>, <span class="p hover" aria-describedby="popup-17">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-19">orders</span>: <span class="hover" aria-describedby="popup-16">orders</span>.<span class="f hover quiet" aria-describedby="popup-20">map</span>(({ <span class="p hover" aria-describedby="popup-21">plate_number</span>, <span class="p hover" aria-describedby="popup-22">up_time</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-23">plate_number</span>, <span class="hover" aria-describedby="popup-24">up_time</span> })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="p">data</span>: <span class="c">orders</span>, <span class="c">total_count</span> } } <span class="k">= await</span> wxpay.v3.taxiInvoice.userTaxiOrders.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    openid,</span>
<span class="line">    appid,</span>
<span class="line">    begin_date: <span class="s">&#39;20200307&#39;</span>,</span>
<span class="line">    end_date: <span class="s">&#39;20200407&#39;</span>,</span>
<span class="line">    region_id,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  orders: orders.<span class="f">map</span>(({ <span class="p">plate_number</span>, <span class="p">up_time</span> }) <span class="k">=&gt;</span> ({ plate_number, up_time })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/taxi-invoice/user-taxi-orders&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    openid,</span>
<span class="line">    appid,</span>
<span class="line">    begin_date: <span class="s">&#39;20200307&#39;</span>,</span>
<span class="line">    end_date: <span class="s">&#39;20200407&#39;</span>,</span>
<span class="line">    region_id,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span>: <span class="p">orders</span>, <span class="p">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  orders: orders.<span class="f">map</span>(({ <span class="p">plate_number</span>, <span class="p">up_time</span> }) <span class="k">=&gt;</span> ({ plate_number, up_time })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.taxiInvoice.userTaxiOrders.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    openid,</span>
<span class="line">    appid,</span>
<span class="line">    begin_date: <span class="s">&#39;20200307&#39;</span>,</span>
<span class="line">    end_date: <span class="s">&#39;20200407&#39;</span>,</span>
<span class="line">    region_id,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/taxi-invoice/user-taxi-orders?openid=oUypO5fUvaUkyuc6ueOwgwDMjCiM&amp;appid=wxb1170446a4c0a5a2&amp;begin_date=20200307&amp;end_date=20200407&amp;region_id=510100&amp;offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/taxi-invoice/user-taxi-orders?openid=oUypO5fUvaUkyuc6ueOwgwDMjCiM&amp;appid=wxb1170446a4c0a5a2&amp;begin_date=20200307&amp;end_date=20200407&amp;region_id=510100&amp;offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;plate_number&quot;</span>: <span class="s">&quot;川ADT9716&quot;</span>,</span>
<span class="line"><span class="c">      &quot;driver_license&quot;</span>: <span class="s">&quot;08512-2&quot;</span>,</span>
<span class="line"><span class="c">      &quot;up_time&quot;</span>: <span class="s">&quot;2020-04-07T19:47:32+08:00&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1234</span>,</span>
<span class="line"><span class="c">  &quot;links&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;next&quot;</span>: <span class="s">&quot;/v3/bankpoint/exchangerecords?offset=10&amp;limit=5&quot;</span>,</span>
<span class="line"><span class="c">    &quot;prev&quot;</span>: <span class="s">&quot;/v3/bankpoint/exchangerecords?offset=20&amp;limit=5&quot;</span>,</span>
<span class="line"><span class="c">    &quot;self&quot;</span>: <span class="s">&quot;/v3/bankpoint/exchangerecords?offset=15&amp;limit=5&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-query-openid"><p><a href="#get-query-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>小程序用户的微信openid</div><small>例：<code>oUypO5fUvaUkyuc6ueOwgwDMjCiM</code></small></li><li id="get-query-appid"><p><a href="#get-query-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>小程序appid</div><small>例：<code>wxb1170446a4c0a5a2</code></small></li><li id="get-query-begin_date"><p><a href="#get-query-begin_date"><code>begin_date</code></a> <span>string</span> <b>必填</b></p><div>起始日期</div><small>例：<code>20200307</code></small></li><li id="get-query-end_date"><p><a href="#get-query-end_date"><code>end_date</code></a> <span>string</span> <b>必填</b></p><div>结束日期</div><small>例：<code>20200407</code></small></li><li id="get-query-region_id"><p><a href="#get-query-region_id"><code>region_id</code></a> <span>number</span> <b>必填</b></p><div>行政区划id</div><small>例：<code>510100</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <b>必填</b></p><div>乘客行程单详情</div><details open><summary>3 个字段</summary><ul><li id="get-response-data-plate_number"><p><a href="#get-response-data-plate_number"><code>plate_number</code></a> <span>string</span> <b>必填</b></p><div>车牌号</div><small>例：<code>川ADT9716</code></small></li><li id="get-response-data-driver_license"><p><a href="#get-response-data-driver_license"><code>driver_license</code></a> <span>string</span> <b>必填</b></p><div>营运资格证号</div><small>例：<code>08512-2</code></small></li><li id="get-response-data-up_time"><p><a href="#get-response-data-up_time"><code>up_time</code></a> <span>string</span> <b>必填</b></p><div>上车时间</div><small>例：<code>2020-04-07T19:47:32+08:00</code></small></li></ul></details></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>资源总条数</div><small>例：<code>1234</code></small></li><li id="get-response-links"><p><a href="#get-response-links"><code>links</code></a> <span>object</span> <span>选填</span></p><div>相关链接</div><details open><summary>3 个字段</summary><ul><li id="get-response-links-next"><p><a href="#get-response-links-next"><code>next</code></a> <span>string</span> <span>选填</span></p><div>下一页链接</div><small>例：<code>/v3/bankpoint/exchangerecords?offset=10&amp;limit=5</code></small></li><li id="get-response-links-prev"><p><a href="#get-response-links-prev"><code>prev</code></a> <span>string</span> <span>选填</span></p><div>上一页链接</div><small>例：<code>/v3/bankpoint/exchangerecords?offset=20&amp;limit=5</code></small></li><li id="get-response-links-self"><p><a href="#get-response-links-self"><code>self</code></a> <span>string</span> <span>选填</span></p><div>当前链接</div><small>例：<code>/v3/bankpoint/exchangerecords?offset=15&amp;limit=5</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>日期是八位数字，不带连字符。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>taxiInvoice: TaxiInvoice</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> taxiInvoice: TaxiInvoice</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>userTaxiOrders: UserTaxiOrders</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> userTaxiOrders: UserTaxiOrders</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 获取乘客行程单列表API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>获取乘客行程单列表API</p><ul><li><a href="https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-8"><li><details data-fields="fields-6"><summary><code>data: object[]</code> 乘客行程单详情</summary></details></li><li><code>offset: number</code> 请求资源起始位置</li><li><code>limit: number</code> 最大资源条数</li><li><code>total_count: number</code> 资源总条数</li><li><details data-fields="fields-7"><summary><code>links?: object</code> 相关链接</summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>limit?: number</code> 最大资源条数</li><li><code>offset?: number</code> 请求资源起始位置</li><li><code>openid: string</code> 小程序用户的微信openid</li><li><code>appid: string</code> 小程序appid</li><li><code>begin_date: string</code> 起始日期</li><li><code>end_date: string</code> 结束日期</li><li><code>region_id: number</code> 行政区划id</li></ul></div><div id="popup-6"><pre><code><i>字段</i> openid: string</code></pre><p>小程序用户的微信openid</p><ul><li>示例 <code>oUypO5fUvaUkyuc6ueOwgwDMjCiM</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> appid: string</code></pre><p>小程序appid</p><ul><li>示例 <code>wxb1170446a4c0a5a2</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> begin_date: string</code></pre><p>起始日期</p><ul><li>示例 <code>20200307</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> end_date: string</code></pre><p>结束日期</p><ul><li>示例 <code>20200407</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> region_id: number</code></pre><p>行政区划id</p><ul><li>示例 <code>510100</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> offset?: number</code></pre><p>请求资源起始位置</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> limit?: number</code></pre><p>最大资源条数</p><ul><li>示例 <code>5</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    orders: {
        plate_number: string;
        up_time: string;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    orders: {
        plate_number: string;
        up_time: string;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    orders: {
        plate_number: string;
        up_time: string;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    total_count: number;
    orders: {
        plate_number: string;
        up_time: string;
    }[];
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-6"><summary><code>data: object[]</code> 乘客行程单详情</summary></details></li><li><code>offset: number</code> 请求资源起始位置</li><li><code>limit: number</code> 最大资源条数</li><li><code>total_count: number</code> 资源总条数</li><li><details data-fields="fields-7"><summary><code>links?: object</code> 相关链接</summary></details></li></ul></div><div id="popup-15"><pre><code><i>字段</i> data: object[]</code></pre><p>乘客行程单详情</p><ul class="members" id="fields-6"><li><code>plate_number: string</code> 车牌号</li><li><code>driver_license: string</code> 营运资格证号</li><li><code>up_time: string</code> 上车时间</li></ul></div><div id="popup-16"><pre><code><i>参数</i> orders: object[]</code></pre><p>乘客行程单详情</p><ul class="members"><li><code>plate_number: string</code> 车牌号</li><li><code>driver_license: string</code> 营运资格证号</li><li><code>up_time: string</code> 上车时间</li></ul></div><div id="popup-17"><pre><code><i>参数</i> total_count: number</code></pre><p>资源总条数</p></div><div id="popup-18"><pre><code><i>字段</i> total_count: number</code></pre><p>资源总条数</p><ul><li>示例 <code>1234</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> orders: object[]</code></pre><ul class="members" id="fields-9"><li><code>plate_number: string</code></li><li><code>up_time: string</code></li></ul></div><div id="popup-20"><pre><code><i>方法</i> Array&lt;{ plate_number: string; driver_license: string; up_time: string; }&gt;.map&lt;{
    plate_number: string;
    up_time: string;
}&gt;(callbackfn: (value: {
    plate_number: string;
    driver_license: string;
    up_time: string;
}, index: number, array: {
    plate_number: string;
    driver_license: string;
    up_time: string;
}[]) =&gt; {
    plate_number: string;
    up_time: string;
}, thisArg?: any): {
    plate_number: string;
    up_time: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-21"><pre><code><i>参数</i> plate_number: string</code></pre><p>车牌号</p></div><div id="popup-22"><pre><code><i>参数</i> up_time: string</code></pre><p>上车时间</p></div><div id="popup-23"><pre><code><i>字段</i> plate_number: string</code></pre><p>车牌号</p><ul><li>示例 <code>川ADT9716</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> up_time: string</code></pre><p>上车时间</p><ul><li>示例 <code>2020-04-07T19:47:32+08:00</code></li></ul></div><ul class="members" id="fields-7"><li><code>next?: string</code> 下一页链接</li><li><code>prev?: string</code> 上一页链接</li><li><code>self?: string</code> 当前链接</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/user-taxi-orders.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var user_taxi_orders_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, user_taxi_orders_default as default };
