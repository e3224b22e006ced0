import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/iotmanage/devices.md
var __pageData = JSON.parse("{\"title\":\"查询智能设备列表\",\"description\":\"服务商盘点名下的刷脸设备：型号、激活没有、归哪个子商户在用，一页一页翻完为止。\",\"frontmatter\":{\"title\":\"查询智能设备列表\",\"description\":\"服务商盘点名下的刷脸设备：型号、激活没有、归哪个子商户在用，一页一页翻完为止。\",\"product\":\"刷脸支付\",\"roles\":[\"服务商\"],\"updated\":\"2022-01-27T00:00:00.000Z\",\"section\":\"face\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/iotmanage/devices.md\",\"filePath\":\"openapi/v3/iotmanage/devices.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/iotmanage/devices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/face">刷脸与刷掌</a></li><li aria-current="page">查询智能设备列表</li></ol></nav><h1 id="get" tabindex="-1">查询智能设备列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询智能设备列表”">​</a></h1><p>服务商盘点名下的刷脸设备：型号、激活没有、归哪个子商户在用，一页一页翻完为止。 <a href="https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/iotmanage/devices</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/iotmanage/devices">复制地址</button><button type="button" data-copy="wxpay.v3.iotmanage.devices.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2022-01-27">2022-01-27</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">iotmanage</span>.<span class="hover" aria-describedby="popup-3">devices</span>.<span class="f hover" aria-describedby="popup-4">get</span>({ <span class="hover" aria-describedby="popup-5">params</span>: { <span class="hover" aria-describedby="popup-6">limit</span>: <span class="c">20</span>, <span class="hover" aria-describedby="popup-7">offset</span>: <span class="c">0</span> } })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-8">then</span>(({ <span class="p hover quiet" aria-describedby="popup-9">data</span>: { <span class="p hover" aria-describedby="popup-10">data</span>: <span class="p hover" aria-describedby="popup-11">devices</span>, <span class="p hover" aria-describedby="popup-12">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-14">activated</span>: <span class="hover" aria-describedby="popup-11">devices</span>.<span class="f hover quiet" aria-describedby="popup-15">filter</span>(({ <span class="p hover" aria-describedby="popup-16">activation_status</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-16">activation_status</span> <span class="k">===</span><span class="s"> &#39;ACTIVATED&#39;</span>),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="p">data</span>: <span class="c">devices</span>, <span class="c">total_count</span> } } <span class="k">= await</span> wxpay.v3.iotmanage.devices.<span class="f">get</span>({ params: { limit: <span class="c">20</span>, offset: <span class="c">0</span> } })</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  activated: devices.<span class="f">filter</span>(({ <span class="p">activation_status</span> }) <span class="k">=&gt;</span> activation_status <span class="k">===</span><span class="s"> &#39;ACTIVATED&#39;</span>),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/iotmanage/devices&#39;</span>).<span class="f">get</span>({ params: { limit: <span class="c">20</span>, offset: <span class="c">0</span> } })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span>: <span class="p">devices</span>, <span class="p">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  activated: devices.<span class="f">filter</span>(({ <span class="p">activation_status</span> }) <span class="k">=&gt;</span> activation_status <span class="k">===</span><span class="s"> &#39;ACTIVATED&#39;</span>),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.iotmanage.devices.<span class="f">get</span>({ params: { limit: <span class="c">20</span>, offset: <span class="c">0</span> } })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/iotmanage/devices?limit=20&amp;offset=0&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/iotmanage/devices?limit=20&amp;offset=0 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;device_sn&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;camera_sn&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;device_category_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;device_category&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;device_class_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;device_class&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;device_model&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;app_scene_code&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;app_scene&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;operating_system&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activation_status&quot;</span>: <span class="s">&quot;ACTIVATED&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activation_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;merchant_shortname&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_mchid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_merchant_shortname&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1234</span>,</span>
<span class="line"><span class="c">  &quot;links&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;next&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;prev&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;self&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <b>必填</b></p><div>设备列表</div><details open><summary>16 个字段</summary><ul><li id="get-response-data-device_sn"><p><a href="#get-response-data-device_sn"><code>device_sn</code></a> <span>string</span> <span>选填</span></p><div>设备序列号</div></li><li id="get-response-data-camera_sn"><p><a href="#get-response-data-camera_sn"><code>camera_sn</code></a> <span>string</span> <span>选填</span></p><div>摄像头序列号</div></li><li id="get-response-data-device_category_code"><p><a href="#get-response-data-device_category_code"><code>device_category_code</code></a> <span>string</span> <span>选填</span></p><div>设备品类代码</div></li><li id="get-response-data-device_category"><p><a href="#get-response-data-device_category"><code>device_category</code></a> <span>string</span> <span>选填</span></p><div>设备品类</div></li><li id="get-response-data-device_class_code"><p><a href="#get-response-data-device_class_code"><code>device_class_code</code></a> <span>string</span> <span>选填</span></p><div>设备类型代码</div></li><li id="get-response-data-device_class"><p><a href="#get-response-data-device_class"><code>device_class</code></a> <span>string</span> <span>选填</span></p><div>设备类型</div></li><li id="get-response-data-device_model"><p><a href="#get-response-data-device_model"><code>device_model</code></a> <span>string</span> <span>选填</span></p><div>设备型号</div></li><li id="get-response-data-app_scene_code"><p><a href="#get-response-data-app_scene_code"><code>app_scene_code</code></a> <span>string</span> <span>选填</span></p><div>刷脸应用软件模式代码</div></li><li id="get-response-data-app_scene"><p><a href="#get-response-data-app_scene"><code>app_scene</code></a> <span>string</span> <span>选填</span></p><div>刷脸应用软件模式</div></li><li id="get-response-data-operating_system"><p><a href="#get-response-data-operating_system"><code>operating_system</code></a> <span>string</span> <span>选填</span></p><div>刷脸应用操作系统</div></li><li id="get-response-data-activation_status"><p><a href="#get-response-data-activation_status"><code>activation_status</code></a> <span>string</span> <span>选填</span></p><div>激活状态</div><div class="values"><span><code>ACTIVATED</code></span><span><code>INACTIVATED</code></span></div></li><li id="get-response-data-activation_time"><p><a href="#get-response-data-activation_time"><code>activation_time</code></a> <span>string</span> <span>选填</span></p><div>激活时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-mchid"><p><a href="#get-response-data-mchid"><code>mchid</code></a> <span>string</span> <span>选填</span></p><div>商户号</div></li><li id="get-response-data-merchant_shortname"><p><a href="#get-response-data-merchant_shortname"><code>merchant_shortname</code></a> <span>string</span> <span>选填</span></p><div>商户简称</div></li><li id="get-response-data-sub_mchid"><p><a href="#get-response-data-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div></li><li id="get-response-data-sub_merchant_shortname"><p><a href="#get-response-data-sub_merchant_shortname"><code>sub_merchant_shortname</code></a> <span>string</span> <span>选填</span></p><div>子商户简称</div></li></ul></details></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>资源总条数</div><small>例：<code>1234</code></small></li><li id="get-response-links"><p><a href="#get-response-links"><code>links</code></a> <span>object</span> <b>必填</b></p><div>相关链接</div><details open><summary>3 个字段</summary><ul><li id="get-response-links-next"><p><a href="#get-response-links-next"><code>next</code></a> <span>string</span> <span>选填</span></p><div>下一页链接</div></li><li id="get-response-links-prev"><p><a href="#get-response-links-prev"><code>prev</code></a> <span>string</span> <span>选填</span></p><div>上一页链接</div></li><li id="get-response-links-self"><p><a href="#get-response-links-self"><code>self</code></a> <span>string</span> <span>选填</span></p><div>当前链接</div></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>下一页把 <code>offset</code> 加上 <code>limit</code>，到 <code>total_count</code> 为止；<code>links.next</code> 也给出下一页的地址。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>iotmanage: Iotmanage</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> iotmanage: Iotmanage</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>devices: Devices</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> devices: Devices</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 智能设备列表</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>智能设备列表</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-8"><li><details data-fields="fields-6"><summary><code>data: object[]</code> 设备列表</summary></details></li><li><code>offset: number</code> 请求资源起始位置</li><li><code>limit: number</code> 最大资源条数</li><li><code>total_count: number</code> 资源总条数</li><li><details data-fields="fields-7"><summary><code>links: object</code> 相关链接</summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>limit: number</code> 最大资源条数</li><li><code>offset: number</code> 请求资源起始位置</li></ul></div><div id="popup-6"><pre><code><i>字段</i> limit: number</code></pre><p>最大资源条数</p><ul><li>示例 <code>5</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> offset: number</code></pre><p>请求资源起始位置</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-8"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    activated: {
        device_sn?: string;
        camera_sn?: string;
        device_category_code?: string;
        device_category?: string;
        device_class_code?: string;
        device_class?: string;
        device_model?: string;
        app_scene_code?: string;
        app_scene?: string;
        operating_system?: string;
        activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;;
        activation_time?: string;
        mchid?: string;
        merchant_shortname?: string;
        sub_mchid?: string;
        sub_merchant_shortname?: string;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    activated: {
        device_sn?: string;
        camera_sn?: string;
        device_category_code?: string;
        device_category?: string;
        device_class_code?: string;
        device_class?: string;
        device_model?: string;
        app_scene_code?: string;
        app_scene?: string;
        operating_system?: string;
        activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;;
        activation_time?: string;
        mchid?: string;
        merchant_shortname?: string;
        sub_mchid?: string;
        sub_merchant_shortname?: string;
    }[];
} | PromiseLike&lt;...&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-9"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-6"><summary><code>data: object[]</code> 设备列表</summary></details></li><li><code>offset: number</code> 请求资源起始位置</li><li><code>limit: number</code> 最大资源条数</li><li><code>total_count: number</code> 资源总条数</li><li><details data-fields="fields-7"><summary><code>links: object</code> 相关链接</summary></details></li></ul></div><div id="popup-10"><pre><code><i>字段</i> data: object[]</code></pre><p>设备列表</p><ul class="members" id="fields-6"><li><code>device_sn?: string</code> 设备序列号</li><li><code>camera_sn?: string</code> 摄像头序列号</li><li><code>device_category_code?: string</code> 设备品类代码</li><li><code>device_category?: string</code> 设备品类</li><li><code>device_class_code?: string</code> 设备类型代码</li><li><code>device_class?: string</code> 设备类型</li><li><code>device_model?: string</code> 设备型号</li><li><code>app_scene_code?: string</code> 刷脸应用软件模式代码</li><li><code>app_scene?: string</code> 刷脸应用软件模式</li><li><code>operating_system?: string</code> 刷脸应用操作系统</li><li><code>activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;</code> 激活状态</li><li><code>activation_time?: string</code> 激活时间</li><li><code>mchid?: string</code> 商户号</li><li><code>merchant_shortname?: string</code> 商户简称</li><li><code>sub_mchid?: string</code> 子商户号</li><li><code>sub_merchant_shortname?: string</code> 子商户简称</li></ul></div><div id="popup-11"><pre><code><i>参数</i> devices: object[]</code></pre><p>设备列表</p><ul class="members"><li><code>device_sn?: string</code> 设备序列号</li><li><code>camera_sn?: string</code> 摄像头序列号</li><li><code>device_category_code?: string</code> 设备品类代码</li><li><code>device_category?: string</code> 设备品类</li><li><code>device_class_code?: string</code> 设备类型代码</li><li><code>device_class?: string</code> 设备类型</li><li><code>device_model?: string</code> 设备型号</li><li><code>app_scene_code?: string</code> 刷脸应用软件模式代码</li><li><code>app_scene?: string</code> 刷脸应用软件模式</li><li><code>operating_system?: string</code> 刷脸应用操作系统</li><li><code>activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;</code> 激活状态</li><li><code>activation_time?: string</code> 激活时间</li><li><code>mchid?: string</code> 商户号</li><li><code>merchant_shortname?: string</code> 商户简称</li><li><code>sub_mchid?: string</code> 子商户号</li><li><code>sub_merchant_shortname?: string</code> 子商户简称</li></ul></div><div id="popup-12"><pre><code><i>参数</i> total_count: number</code></pre><p>资源总条数</p></div><div id="popup-13"><pre><code><i>字段</i> total_count: number</code></pre><p>资源总条数</p><ul><li>示例 <code>1234</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> activated: object[]</code></pre><ul class="members"><li><code>device_sn?: string</code> 设备序列号</li><li><code>camera_sn?: string</code> 摄像头序列号</li><li><code>device_category_code?: string</code> 设备品类代码</li><li><code>device_category?: string</code> 设备品类</li><li><code>device_class_code?: string</code> 设备类型代码</li><li><code>device_class?: string</code> 设备类型</li><li><code>device_model?: string</code> 设备型号</li><li><code>app_scene_code?: string</code> 刷脸应用软件模式代码</li><li><code>app_scene?: string</code> 刷脸应用软件模式</li><li><code>operating_system?: string</code> 刷脸应用操作系统</li><li><code>activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;</code> 激活状态</li><li><code>activation_time?: string</code> 激活时间</li><li><code>mchid?: string</code> 商户号</li><li><code>merchant_shortname?: string</code> 商户简称</li><li><code>sub_mchid?: string</code> 子商户号</li><li><code>sub_merchant_shortname?: string</code> 子商户简称</li></ul></div><div id="popup-15"><pre><code><i>方法</i> Array&lt;{ device_sn?: string; camera_sn?: string; device_category_code?: string; device_category?: string; device_class_code?: string; device_class?: string; device_model?: string; app_scene_code?: string; ... 7 more ...; sub_merchant_shortname?: string; }&gt;.filter(predicate: (value: {
    device_sn?: string;
    camera_sn?: string;
    device_category_code?: string;
    device_category?: string;
    device_class_code?: string;
    device_class?: string;
    device_model?: string;
    app_scene_code?: string;
    app_scene?: string;
    operating_system?: string;
    activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;;
    activation_time?: string;
    mchid?: string;
    merchant_shortname?: string;
    sub_mchid?: string;
    sub_merchant_shortname?: string;
}, index: number, array: {
    device_sn?: string;
    camera_sn?: string;
    device_category_code?: string;
    device_category?: string;
    device_class_code?: string;
    device_class?: string;
    device_model?: string;
    app_scene_code?: string;
    app_scene?: string;
    operating_system?: string;
    activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;;
    activation_time?: string;
    mchid?: string;
    merchant_shortname?: string;
    sub_mchid?: string;
    sub_merchant_shortname?: string;
}[]) =&gt; unknown, thisArg?: any): {
    device_sn?: string;
    camera_sn?: string;
    device_category_code?: string;
    device_category?: string;
    device_class_code?: string;
    device_class?: string;
    device_model?: string;
    app_scene_code?: string;
    app_scene?: string;
    operating_system?: string;
    activation_status?: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot;;
    activation_time?: string;
    mchid?: string;
    merchant_shortname?: string;
    sub_mchid?: string;
    sub_merchant_shortname?: string;
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-16"><pre><code><i>参数</i> activation_status: &quot;ACTIVATED&quot; | &quot;INACTIVATED&quot; | undefined</code></pre><p>激活状态</p></div><ul class="members" id="fields-7"><li><code>next?: string</code> 下一页链接</li><li><code>prev?: string</code> 上一页链接</li><li><code>self?: string</code> 当前链接</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/iotmanage/devices.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var devices_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, devices_default as default };
