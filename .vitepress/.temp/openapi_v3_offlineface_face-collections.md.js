import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/offlineface/face-collections.md
var __pageData = JSON.parse("{\"title\":\"查询重采用户列表\",\"description\":\"哪些学生的注册照需要重新采集、采到哪一步，按机构分页列出，逐个安排补拍和家长确认。\",\"frontmatter\":{\"title\":\"查询重采用户列表\",\"description\":\"哪些学生的注册照需要重新采集、采到哪一步，按机构分页列出，逐个安排补拍和家长确认。\",\"product\":\"刷脸支付\",\"roles\":[\"服务商\"],\"updated\":\"2022-11-14T00:00:00.000Z\",\"section\":\"face\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/offlineface/face-collections.md\",\"filePath\":\"openapi/v3/offlineface/face-collections.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/offlineface/face-collections.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/face">刷脸与刷掌</a></li><li aria-current="page">查询重采用户列表</li></ol></nav><h1 id="get" tabindex="-1">查询重采用户列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询重采用户列表”">​</a></h1><p>哪些学生的注册照需要重新采集、采到哪一步，按机构分页列出，逐个安排补拍和家长确认。 <a href="https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/offlineface/face-collections</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/offlineface/face-collections">复制地址</button><button type="button" data-copy="wxpay.v3.offlineface.faceCollections.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2022-11-14">2022-11-14</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">offlineface</span>.<span class="hover" aria-describedby="popup-3">faceCollections</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: { <span class="hover" aria-describedby="popup-6">organization_id</span>, <span class="hover" aria-describedby="popup-7">offset</span>: <span class="c">0</span>, <span class="hover" aria-describedby="popup-8">limit</span>: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-9">then</span>(({ <span class="p hover quiet" aria-describedby="popup-10">data</span>: { <span class="p hover" aria-describedby="popup-11">face_collections</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-11">face_collections</span></span>
<span class="line highlighted">  .<span class="f hover quiet" aria-describedby="popup-12">filter</span>(({ <span class="p hover" aria-describedby="popup-13">collection_state</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-13">collection_state</span> <span class="k">===</span><span class="s"> &#39;COLLECTION_REQUIRED&#39;</span>)</span>
<span class="line">  .<span class="f hover quiet" aria-describedby="popup-14">map</span>(({ <span class="p hover" aria-describedby="popup-15">collection_id</span>, <span class="p hover" aria-describedby="popup-16">use_id</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-17">collection_id</span>, <span class="hover" aria-describedby="popup-18">use_id</span> })))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">face_collections</span> } } <span class="k">= await</span> wxpay.v3.offlineface.faceCollections.<span class="f">get</span>({</span>
<span class="line">  params: { organization_id, offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> face_collections</span>
<span class="line">  .<span class="f">filter</span>(({ <span class="p">collection_state</span> }) <span class="k">=&gt;</span> collection_state <span class="k">===</span><span class="s"> &#39;COLLECTION_REQUIRED&#39;</span>)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">collection_id</span>, <span class="p">use_id</span> }) <span class="k">=&gt;</span> ({ collection_id, use_id }))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/offlineface/face-collections&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: { organization_id, offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">face_collections</span> } }) <span class="k">=&gt;</span> face_collections</span>
<span class="line">  .<span class="f">filter</span>(({ <span class="p">collection_state</span> }) <span class="k">=&gt;</span> collection_state <span class="k">===</span><span class="s"> &#39;COLLECTION_REQUIRED&#39;</span>)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">collection_id</span>, <span class="p">use_id</span> }) <span class="k">=&gt;</span> ({ collection_id, use_id })))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.offlineface.faceCollections.<span class="f">get</span>({</span>
<span class="line">  params: { organization_id, offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/offlineface/face-collections?organization_id=Ofewewfwefweewf&amp;offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/offlineface/face-collections?organization_id=Ofewewfwefweewf&amp;offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;face_collections&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;collection_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;use_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;organization_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;collection_state&quot;</span>: <span class="s">&quot;COLLECTION_REQUIRED&quot;</span>,</span>
<span class="line"><span class="c">      &quot;register_photo_upload_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">      &quot;confirm_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-organization_id"><p><a href="#get-query-organization_id"><code>organization_id</code></a> <span>string</span> <b>必填</b></p><div>机构ID</div><small>例：<code>Ofewewfwefweewf</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>列表偏移</div><small>例：<code>30</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>资源个数</div><small>例：<code>20</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-face_collections"><p><a href="#get-response-face_collections"><code>face_collections</code></a> <span>object[]</span> <b>必填</b></p><div>重采列表</div><details open><summary>6 个字段</summary><ul><li id="get-response-face_collections-collection_id"><p><a href="#get-response-face_collections-collection_id"><code>collection_id</code></a> <span>string</span> <b>必填</b></p><div>重采ID</div></li><li id="get-response-face_collections-use_id"><p><a href="#get-response-face_collections-use_id"><code>use_id</code></a> <span>string</span> <b>必填</b></p><div>刷脸用户 ID</div></li><li id="get-response-face_collections-organization_id"><p><a href="#get-response-face_collections-organization_id"><code>organization_id</code></a> <span>string</span> <b>必填</b></p><div>机构ID</div></li><li id="get-response-face_collections-collection_state"><p><a href="#get-response-face_collections-collection_state"><code>collection_state</code></a> <span>string</span> <b>必填</b></p><div>重采状态</div><div class="values"><span><code>COLLECTION_REQUIRED</code></span><span><code>PHOTO_UPLOADED</code></span><span><code>COMPLETE</code></span></div></li><li id="get-response-face_collections-register_photo_upload_time"><p><a href="#get-response-face_collections-register_photo_upload_time"><code>register_photo_upload_time</code></a> <span>string</span> <span>选填</span></p><div>注册照上传时间</div><small>RFC 3339 时间</small></li><li id="get-response-face_collections-confirm_time"><p><a href="#get-response-face_collections-confirm_time"><code>confirm_time</code></a> <span>string</span> <span>选填</span></p><div>支付用户确认时间</div><small>RFC 3339 时间</small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>COLLECTION_REQUIRED</code> 待采集、<code>PHOTO_UPLOADED</code> 照片已上传等待确认、<code>COMPLETE</code> 已完成。</li><li>重采的照片要由家长在小程序里确认，之后才替换签约时的照片。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>offlineface: Offlineface</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> offlineface: Offlineface</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>faceCollections: FaceCollections</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> faceCollections: FaceCollections</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询重采用户列表</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询重采用户列表</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>face_collections: object[]</code> 重采列表</summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>organization_id: string</code> 机构ID</li><li><code>offset?: number</code> 列表偏移</li><li><code>limit?: number</code> 资源个数</li></ul></div><div id="popup-6"><pre><code><i>字段</i> organization_id: string</code></pre><p>机构ID</p><ul><li>示例 <code>Ofewewfwefweewf</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> offset?: number</code></pre><p>列表偏移</p><ul><li>示例 <code>30</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> limit?: number</code></pre><p>资源个数</p><ul><li>示例 <code>20</code></li></ul></div><div id="popup-9"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    collection_id: string;
    use_id: string;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    collection_id: string;
    use_id: string;
}[] | PromiseLike&lt;{
    collection_id: string;
    use_id: string;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    collection_id: string;
    use_id: string;
}[]&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-10"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-6"><summary><code>face_collections: object[]</code> 重采列表</summary></details></li></ul></div><div id="popup-11"><pre><code><i>参数</i> face_collections: object[]</code></pre><p>重采列表</p><ul class="members" id="fields-6"><li><code>collection_id: string</code> 重采ID</li><li><code>use_id: string</code> 刷脸用户 ID</li><li><code>organization_id: string</code> 机构ID</li><li><code>collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;</code> 重采状态</li><li><code>register_photo_upload_time?: string</code> 注册照上传时间</li><li><code>confirm_time?: string</code> 支付用户确认时间</li></ul></div><div id="popup-12"><pre><code><i>方法</i> Array&lt;{ collection_id: string; use_id: string; organization_id: string; collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;; register_photo_upload_time?: string; confirm_time?: string; }&gt;.filter(predicate: (value: {
    collection_id: string;
    use_id: string;
    organization_id: string;
    collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;;
    register_photo_upload_time?: string;
    confirm_time?: string;
}, index: number, array: {
    collection_id: string;
    use_id: string;
    organization_id: string;
    collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;;
    register_photo_upload_time?: string;
    confirm_time?: string;
}[]) =&gt; unknown, thisArg?: any): {
    collection_id: string;
    use_id: string;
    organization_id: string;
    collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;;
    register_photo_upload_time?: string;
    confirm_time?: string;
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-13"><pre><code><i>参数</i> collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;</code></pre><p>重采状态</p></div><div id="popup-14"><pre><code><i>方法</i> Array&lt;{ collection_id: string; use_id: string; organization_id: string; collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;; register_photo_upload_time?: string; confirm_time?: string; }&gt;.map&lt;{
    collection_id: string;
    use_id: string;
}&gt;(callbackfn: (value: {
    collection_id: string;
    use_id: string;
    organization_id: string;
    collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;;
    register_photo_upload_time?: string;
    confirm_time?: string;
}, index: number, array: {
    collection_id: string;
    use_id: string;
    organization_id: string;
    collection_state: &quot;COLLECTION_REQUIRED&quot; | &quot;PHOTO_UPLOADED&quot; | &quot;COMPLETE&quot;;
    register_photo_upload_time?: string;
    confirm_time?: string;
}[]) =&gt; {
    collection_id: string;
    use_id: string;
}, thisArg?: any): {
    collection_id: string;
    use_id: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-15"><pre><code><i>参数</i> collection_id: string</code></pre><p>重采ID</p></div><div id="popup-16"><pre><code><i>参数</i> use_id: string</code></pre><p>刷脸用户 ID</p></div><div id="popup-17"><pre><code><i>字段</i> collection_id: string</code></pre><p>重采ID</p></div><div id="popup-18"><pre><code><i>字段</i> use_id: string</code></pre><p>刷脸用户 ID</p></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlineface/face-collections.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var face_collections_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, face_collections_default as default };
