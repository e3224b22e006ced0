import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/pay-devices/printers/{device_id}/print-orders.md
var __pageData = JSON.parse("{\"title\":\"小票机打印\",\"description\":\"顾客下单后把小票内容套进模板、发给指定小票机打印；受理即返回 204，打没打出来看回调或查打印单。\",\"frontmatter\":{\"title\":\"小票机打印\",\"description\":\"顾客下单后把小票内容套进模板、发给指定小票机打印；受理即返回 204，打没打出来看回调或查打印单。\",\"product\":\"经营工具∙小票机\",\"roles\":[\"服务商\",\"渠道商\"],\"updated\":\"2023-03-19T00:00:00.000Z\",\"section\":\"tools\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/pay-devices/printers/{device_id}/print-orders.md\",\"filePath\":\"openapi/v3/pay-devices/printers/{device_id}/print-orders.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/pay-devices/printers/{device_id}/print-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/tools">经营工具</a></li><li aria-current="page">小票机打印</li></ol></nav><h1 id="post" tabindex="-1">小票机打印 <a class="header-anchor" href="#post" aria-label="Permalink to “小票机打印”">​</a></h1><p>顾客下单后把小票内容套进模板、发给指定小票机打印；受理即返回 204，打没打出来看回调或查打印单。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/pay-devices/printers/<var>{device_id}</var>/print-orders</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/pay-devices/printers/{device_id}/print-orders">复制地址</button><button type="button" data-copy="wxpay.v3.payDevices.printers._device_id_.printOrders.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2023-03-19">2023-03-19</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">payDevices</span>.<span class="hover" aria-describedby="popup-3">printers</span>.<span class="hover" aria-describedby="popup-4">_device_id_</span>.<span class="hover" aria-describedby="popup-5">printOrders</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">print_order_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">template_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">variable_list</span>: [{ <span class="hover" aria-describedby="popup-11">key</span>: <span class="s">&#39;order_no&#39;</span>, <span class="hover" aria-describedby="popup-12">value</span>: <span class="hover" aria-describedby="popup-13">orderNo</span> }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">table_list</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">key</span>: <span class="s">&#39;dishes&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">row_list</span>: [{ <span class="hover" aria-describedby="popup-16">cell_list</span>: [<span class="s">&#39;清汤锅底&#39;</span>, <span class="s">&#39;1&#39;</span>, <span class="s">&#39;¥28.00&#39;</span>] }],</span>
<span class="line">  }],</span>
<span class="line">}, { <span class="hover" aria-describedby="popup-17">device_id</span> })</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-18">then</span>(({ <span class="p hover quiet" aria-describedby="popup-19">status</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-19">status</span> <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">status</span> } <span class="k">= await</span> wxpay.v3.payDevices.printers._device_id_.printOrders.<span class="f">post</span>({</span>
<span class="line">  print_order_no,</span>
<span class="line">  template_id,</span>
<span class="line">  notify_url,</span>
<span class="line">  variable_list: [{ key: <span class="s">&#39;order_no&#39;</span>, value: orderNo }],</span>
<span class="line">  table_list: [{</span>
<span class="line">    key: <span class="s">&#39;dishes&#39;</span>,</span>
<span class="line">    row_list: [{ cell_list: [<span class="s">&#39;清汤锅底&#39;</span>, <span class="s">&#39;1&#39;</span>, <span class="s">&#39;¥28.00&#39;</span>] }],</span>
<span class="line">  }],</span>
<span class="line">}, { device_id })</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> status <span class="k">===</span><span class="c"> 204</span></span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/pay-devices/printers/{device_id}/print-orders&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  print_order_no,</span>
<span class="line">  template_id,</span>
<span class="line">  notify_url,</span>
<span class="line">  variable_list: [{ key: <span class="s">&#39;order_no&#39;</span>, value: orderNo }],</span>
<span class="line">  table_list: [{</span>
<span class="line">    key: <span class="s">&#39;dishes&#39;</span>,</span>
<span class="line">    row_list: [{ cell_list: [<span class="s">&#39;清汤锅底&#39;</span>, <span class="s">&#39;1&#39;</span>, <span class="s">&#39;¥28.00&#39;</span>] }],</span>
<span class="line">  }],</span>
<span class="line">}, { device_id })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">status</span> }) <span class="k">=&gt;</span> status <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.payDevices.printers._device_id_.printOrders.<span class="f">post</span>({</span>
<span class="line">  print_order_no,</span>
<span class="line">  template_id,</span>
<span class="line">  notify_url,</span>
<span class="line">  variable_list: [{ key: <span class="s">&#39;order_no&#39;</span>, value: orderNo }],</span>
<span class="line">  table_list: [{</span>
<span class="line">    key: <span class="s">&#39;dishes&#39;</span>,</span>
<span class="line">    row_list: [{ cell_list: [<span class="s">&#39;清汤锅底&#39;</span>, <span class="s">&#39;1&#39;</span>, <span class="s">&#39;¥28.00&#39;</span>] }],</span>
<span class="line">  }],</span>
<span class="line">}, { device_id })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/pay-devices/printers/WINCIE*EIXHRB/print-orders&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;print_order_no&quot;: &quot;wx8888888888888888&quot;,</span></span>
<span class="line"><span class="s">  &quot;template_id&quot;: &quot;pt_02583429616371386640209536&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://payapp.weixin.qq.com/callback&quot;,</span></span>
<span class="line"><span class="s">  &quot;variable_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;key&quot;: &quot;order_no&quot;,</span></span>
<span class="line"><span class="s">      &quot;value&quot;: &quot;string&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;table_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;key&quot;: &quot;dishes&quot;,</span></span>
<span class="line"><span class="s">      &quot;row_list&quot;: [</span></span>
<span class="line"><span class="s">        {</span></span>
<span class="line"><span class="s">          &quot;cell_list&quot;: [</span></span>
<span class="line"><span class="s">            &quot;清汤锅底&quot;,</span></span>
<span class="line"><span class="s">            &quot;1&quot;,</span></span>
<span class="line"><span class="s">            &quot;¥28.00&quot;</span></span>
<span class="line"><span class="s">          ]</span></span>
<span class="line"><span class="s">        }</span></span>
<span class="line"><span class="s">      ]</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/pay-devices/printers/WINCIE*EIXHRB/print-orders <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;print_order_no&quot;</span>: <span class="s">&quot;wx8888888888888888&quot;</span>,</span>
<span class="line"><span class="c">  &quot;template_id&quot;</span>: <span class="s">&quot;pt_02583429616371386640209536&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://payapp.weixin.qq.com/callback&quot;</span>,</span>
<span class="line"><span class="c">  &quot;variable_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;key&quot;</span>: <span class="s">&quot;order_no&quot;</span>,</span>
<span class="line"><span class="c">      &quot;value&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;table_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;key&quot;</span>: <span class="s">&quot;dishes&quot;</span>,</span>
<span class="line"><span class="c">      &quot;row_list&quot;</span>: [</span>
<span class="line">        {</span>
<span class="line"><span class="c">          &quot;cell_list&quot;</span>: [</span>
<span class="line"><span class="s">            &quot;清汤锅底&quot;</span>,</span>
<span class="line"><span class="s">            &quot;1&quot;</span>,</span>
<span class="line"><span class="s">            &quot;¥28.00&quot;</span></span>
<span class="line">          ]</span>
<span class="line">        }</span>
<span class="line">      ]</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-path" tabindex="-1">路径参数 <a class="header-anchor" href="#post-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="post-path-device_id"><p><a href="#post-path-device_id"><code>device_id</code></a> <span>string</span> <b>必填</b></p><div>小票机设备号</div><small>例：<code>WINCIE*EIXHRB</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-print_order_no"><p><a href="#post-body-print_order_no"><code>print_order_no</code></a> <span>string</span> <span>选填</span></p><div>打印单号</div><small>例：<code>wx8888888888888888</code></small></li><li id="post-body-template_id"><p><a href="#post-body-template_id"><code>template_id</code></a> <span>string</span> <span>选填</span></p><div>模板ID</div><small>例：<code>pt_02583429616371386640209536</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <span>选填</span></p><div>回调通知地址</div><small>例：<code>https://payapp.weixin.qq.com/callback</code></small></li><li id="post-body-variable_list"><p><a href="#post-body-variable_list"><code>variable_list</code></a> <span>object[]</span> <span>选填</span></p><div>变量列表</div><details open><summary>2 个字段</summary><ul><li id="post-body-variable_list-key"><p><a href="#post-body-variable_list-key"><code>key</code></a> <span>string</span> <span>选填</span></p><div>Key字段</div></li><li id="post-body-variable_list-value"><p><a href="#post-body-variable_list-value"><code>value</code></a> <span>string</span> <span>选填</span></p><div>Value值字段</div></li></ul></details></li><li id="post-body-table_list"><p><a href="#post-body-table_list"><code>table_list</code></a> <span>object[]</span> <span>选填</span></p><div>表格变量列表</div><details open><summary>2 个字段</summary><ul><li id="post-body-table_list-key"><p><a href="#post-body-table_list-key"><code>key</code></a> <span>string</span> <span>选填</span></p><div>Key字段</div></li><li id="post-body-table_list-row_list"><p><a href="#post-body-table_list-row_list"><code>row_list</code></a> <span>object[]</span> <span>选填</span></p><div>Value值列表</div><details><summary>1 个字段</summary><ul><li id="post-body-table_list-row_list-cell_list"><p><a href="#post-body-table_list-row_list-cell_list"><code>cell_list</code></a> <span>string[]</span> <span>选填</span></p><div>值列表</div></li></ul></details></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>状态码 204，没有包体。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>variable_list</code>、<code>table_list</code> 里的 <code>key</code> 要与模板里定义的一致，例中的名字只是示意。</li><li>超时重试用同一个 <code>print_order_no</code>，先<a href="./print-orders/{print_order_no}">查打印单</a>，以免打出两张。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>payDevices: PayDevices</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> payDevices: PayDevices</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>printers: Printers</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> printers: Printers</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>_device_id_: _device_id_</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> _device_id_: _device_id_</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>printOrders: PrintOrders</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> printOrders: PrintOrders</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 小票机打印</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>小票机打印</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-15"><li><code>print_order_no?: string</code> 打印单号</li><li><code>template_id?: string</code> 模板ID</li><li><code>notify_url?: string</code> 回调通知地址</li><li><details data-fields="fields-12"><summary><code>variable_list?: object[]</code> 变量列表</summary></details></li><li><details data-fields="fields-14"><summary><code>table_list?: object[]</code> 表格变量列表</summary></details></li></ul><p class="group"><a href="#post-path">config</a></p><ul class="members" id="fields-16"><li><code>device_id: string</code> 小票机设备号</li></ul></div><div id="popup-7"><pre><code><i>字段</i> print_order_no?: string</code></pre><p>打印单号</p><ul><li>示例 <code>wx8888888888888888</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> template_id?: string</code></pre><p>模板ID</p><ul><li>示例 <code>pt_02583429616371386640209536</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> notify_url?: string</code></pre><p>回调通知地址</p><ul><li>示例 <code>https://payapp.weixin.qq.com/callback</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> variable_list?: object[]</code></pre><p>变量列表</p><ul class="members" id="fields-12"><li><code>key?: string</code> Key字段</li><li><code>value?: string</code> Value值字段</li></ul></div><div id="popup-11"><pre><code><i>字段</i> key?: string</code></pre><p>Key字段</p></div><div id="popup-12"><pre><code><i>字段</i> value?: string</code></pre><p>Value值字段</p></div><div id="popup-13"><pre><code><i>导入</i> var orderNo: string
import orderNo</code></pre><p>印在小票上的订单号</p></div><div id="popup-14"><pre><code><i>字段</i> table_list?: object[]</code></pre><p>表格变量列表</p><ul class="members" id="fields-14"><li><code>key?: string</code> Key字段</li><li><details data-fields="fields-13"><summary><code>row_list?: object[]</code> Value值列表</summary></details></li></ul></div><div id="popup-15"><pre><code><i>字段</i> row_list?: object[]</code></pre><p>Value值列表</p><ul class="members" id="fields-13"><li><code>cell_list?: string[]</code> 值列表</li></ul></div><div id="popup-16"><pre><code><i>字段</i> cell_list?: string[]</code></pre><p>值列表</p></div><div id="popup-17"><pre><code><i>字段</i> device_id: string</code></pre><p>小票机设备号</p><ul><li>示例 <code>WINCIE*EIXHRB</code></li></ul></div><div id="popup-18"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-19"><pre><code><i>参数</i> status: number</code></pre></div><ul class="members" id="fields-0"><li><code>_device_id_: _device_id_ …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>printers: Printers</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>payDevices: PayDevices</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>printOrders: PrintOrders …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>_device_id_: _device_id_</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>printers: Printers</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay-devices/printers/{device_id}/print-orders.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var print_orders_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, print_orders_default as default };
