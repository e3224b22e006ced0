import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v2/secapi/mch/uploadmedia.md
var __pageData = JSON.parse("{\"title\":\"图片上传（APIv2）\",\"description\":\"小微商户入驻、升级要交的证件照和门店照，先逐张上传；得到的 media_id 填进申请资料。签名只算表单里的文字字段，不含图片。\",\"frontmatter\":{\"title\":\"图片上传（APIv2）\",\"description\":\"小微商户入驻、升级要交的证件照和门店照，先逐张上传；得到的 media_id 填进申请资料。签名只算表单里的文字字段，不含图片。\",\"product\":\"APIv2∙通用\",\"section\":\"v2-pay\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v2/secapi/mch/uploadmedia.md\",\"filePath\":\"openapi/v2/secapi/mch/uploadmedia.md\",\"lastUpdated\":1795675787000}");
var _sfc_main = { name: "openapi/v2/secapi/mch/uploadmedia.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/v2-pay">APIv2 支付</a></li><li aria-current="page">图片上传（APIv2）</li></ol></nav><h1 id="post" tabindex="-1">图片上传（APIv2） <a class="header-anchor" href="#post" aria-label="Permalink to “图片上传（APIv2）”">​</a></h1><p>小微商户入驻、升级要交的证件照和门店照，先逐张上传；得到的 media_id 填进申请资料。签名只算表单里的文字字段，不含图片。 <a href="https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/secapi/mch/uploadmedia</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/secapi/mch/uploadmedia">复制地址</button><button type="button" data-copy="wxpay.v2.secapi.mch.uploadmedia.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>还要准备</dt><dd>出示商户 API 证书（<code>security: true</code>）</dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-1">readFileSync</span> } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-2">Agent</span> } <span class="k">from</span><span class="s"> &#39;node:https&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-3">Hash</span>, <span class="hover" aria-describedby="popup-4">Multipart</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-5">media</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-6">readFileSync</span>(<span class="s">&#39;/path/to/id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-7">fields</span><span class="k"> =</span> {</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">mch_id</span>: <span class="s">&#39;1900000109&#39;</span>, <span class="m">// 服务商商户号</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-9">media_hash</span>: <span class="f hover" aria-describedby="popup-10">createHash</span>(<span class="s">&#39;md5&#39;</span>).<span class="f hover" aria-describedby="popup-11">update</span>(<span class="hover" aria-describedby="popup-5">media</span>).<span class="f hover" aria-describedby="popup-12">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">sign_type</span>: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-14">form</span><span class="k"> = new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-15">Multipart</span>()</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-16">append</span>(<span class="s">&#39;mch_id&#39;</span>, <span class="hover" aria-describedby="popup-7">fields</span>.<span class="hover" aria-describedby="popup-8">mch_id</span>)</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-16">append</span>(<span class="s">&#39;media_hash&#39;</span>, <span class="hover" aria-describedby="popup-7">fields</span>.<span class="hover" aria-describedby="popup-9">media_hash</span>)</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-16">append</span>(<span class="s">&#39;sign_type&#39;</span>, <span class="hover" aria-describedby="popup-7">fields</span>.<span class="hover" aria-describedby="popup-13">sign_type</span>)</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-16">append</span>(<span class="s">&#39;sign&#39;</span>, <span class="hover" aria-describedby="popup-3">Hash</span>.<span class="f hover" aria-describedby="popup-17">sign</span>(<span class="s">&#39;HMAC-SHA256&#39;</span>, <span class="hover" aria-describedby="popup-7">fields</span>, <span class="hover" aria-describedby="popup-18">secret</span>))</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-16">append</span>(<span class="s">&#39;media&#39;</span>, <span class="hover" aria-describedby="popup-5">media</span>, <span class="s">&#39;id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-19">httpsAgent</span><span class="k"> = new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-20">Agent</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-21">cert</span>: <span class="f hover" aria-describedby="popup-6">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_cert.pem&#39;</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">key</span>: <span class="f hover" aria-describedby="popup-6">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_key.pem&#39;</span>),</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-23">wxpay</span>.<span class="hover" aria-describedby="popup-24">v2</span>.<span class="hover" aria-describedby="popup-25">secapi</span>.<span class="hover" aria-describedby="popup-26">mch</span>.<span class="hover" aria-describedby="popup-27">uploadmedia</span>.<span class="f hover" aria-describedby="popup-28">post</span>(<span class="hover" aria-describedby="popup-14">form</span>.<span class="f hover" aria-describedby="popup-29">getBuffer</span>(), {</span>
<span class="line">  <span class="hover" aria-describedby="popup-30">transformRequest</span>: [], <span class="m">// 表单自己签名，不转成 XML</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-31">httpsAgent</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-32">headers</span>: { <span class="k">...</span><span class="hover" aria-describedby="popup-14">form</span>.<span class="f hover" aria-describedby="popup-33">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-34">then</span>(({ <span class="p hover quiet" aria-describedby="popup-35">data</span>: { <span class="p hover" aria-describedby="popup-36">result_code</span>, <span class="p hover" aria-describedby="popup-37">err_code_des</span>, <span class="p hover" aria-describedby="popup-38">media_id</span> } }) <span class="k">=&gt;</span> (</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-36">result_code</span> <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span><span class="k"> ?</span> <span class="hover" aria-describedby="popup-38">media_id</span> <span class="k">:</span><span class="c"> </span><span class="c hover quiet" aria-describedby="popup-39">Promise</span>.<span class="f hover quiet" aria-describedby="popup-40">reject</span>(<span class="k">new</span><span class="f"> </span><span class="f hover quiet" aria-describedby="popup-41">Error</span>(<span class="hover" aria-describedby="popup-37">err_code_des</span>))</span>
<span class="line">))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Agent } <span class="k">from</span><span class="s"> &#39;node:https&#39;</span></span>
<span class="line"><span class="k">import</span> { Hash, Multipart } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> media</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> fields</span><span class="k"> =</span> {</span>
<span class="line">  mch_id: <span class="s">&#39;1900000109&#39;</span>, <span class="m">// 服务商商户号</span></span>
<span class="line">  media_hash: <span class="f">createHash</span>(<span class="s">&#39;md5&#39;</span>).<span class="f">update</span>(media).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  sign_type: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;mch_id&#39;</span>, fields.mch_id)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;media_hash&#39;</span>, fields.media_hash)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;sign_type&#39;</span>, fields.sign_type)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;sign&#39;</span>, Hash.<span class="f">sign</span>(<span class="s">&#39;HMAC-SHA256&#39;</span>, fields, secret))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;media&#39;</span>, media, <span class="s">&#39;id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> httpsAgent</span><span class="k"> = new</span><span class="f"> Agent</span>({</span>
<span class="line">  cert: <span class="f">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_cert.pem&#39;</span>),</span>
<span class="line">  key: <span class="f">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_key.pem&#39;</span>),</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">result_code</span>, <span class="c">err_code_des</span>, <span class="c">media_id</span> } } <span class="k">= await</span> wxpay.v2.secapi.mch.uploadmedia.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  transformRequest: [], <span class="m">// 表单自己签名，不转成 XML</span></span>
<span class="line">  httpsAgent,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> result_code <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span><span class="k"> ?</span> media_id <span class="k">:</span><span class="c"> Promise</span>.<span class="f">reject</span>(<span class="k">new</span><span class="f"> Error</span>(err_code_des))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Agent } <span class="k">from</span><span class="s"> &#39;node:https&#39;</span></span>
<span class="line"><span class="k">import</span> { Hash, Multipart } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> media</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> fields</span><span class="k"> =</span> {</span>
<span class="line">  mch_id: <span class="s">&#39;1900000109&#39;</span>, <span class="m">// 服务商商户号</span></span>
<span class="line">  media_hash: <span class="f">createHash</span>(<span class="s">&#39;md5&#39;</span>).<span class="f">update</span>(media).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  sign_type: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;mch_id&#39;</span>, fields.mch_id)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;media_hash&#39;</span>, fields.media_hash)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;sign_type&#39;</span>, fields.sign_type)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;sign&#39;</span>, Hash.<span class="f">sign</span>(<span class="s">&#39;HMAC-SHA256&#39;</span>, fields, secret))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;media&#39;</span>, media, <span class="s">&#39;id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> httpsAgent</span><span class="k"> = new</span><span class="f"> Agent</span>({</span>
<span class="line">  cert: <span class="f">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_cert.pem&#39;</span>),</span>
<span class="line">  key: <span class="f">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_key.pem&#39;</span>),</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v2/secapi/mch/uploadmedia&#39;</span>).<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  transformRequest: [], <span class="m">// 表单自己签名，不转成 XML</span></span>
<span class="line">  httpsAgent,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">result_code</span>, <span class="p">err_code_des</span>, <span class="p">media_id</span> } }) <span class="k">=&gt;</span> (</span>
<span class="line">  result_code <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span><span class="k"> ?</span> media_id <span class="k">:</span><span class="c"> Promise</span>.<span class="f">reject</span>(<span class="k">new</span><span class="f"> Error</span>(err_code_des))</span>
<span class="line">))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Agent } <span class="k">from</span><span class="s"> &#39;node:https&#39;</span></span>
<span class="line"><span class="k">import</span> { Hash, Multipart } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> media</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> fields</span><span class="k"> =</span> {</span>
<span class="line">  mch_id: <span class="s">&#39;1900000109&#39;</span>, <span class="m">// 服务商商户号</span></span>
<span class="line">  media_hash: <span class="f">createHash</span>(<span class="s">&#39;md5&#39;</span>).<span class="f">update</span>(media).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">  sign_type: <span class="s">&#39;HMAC-SHA256&#39;</span>,</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;mch_id&#39;</span>, fields.mch_id)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;media_hash&#39;</span>, fields.media_hash)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;sign_type&#39;</span>, fields.sign_type)</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;sign&#39;</span>, Hash.<span class="f">sign</span>(<span class="s">&#39;HMAC-SHA256&#39;</span>, fields, secret))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;media&#39;</span>, media, <span class="s">&#39;id-card.jpg&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> httpsAgent</span><span class="k"> = new</span><span class="f"> Agent</span>({</span>
<span class="line">  cert: <span class="f">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_cert.pem&#39;</span>),</span>
<span class="line">  key: <span class="f">readFileSync</span>(<span class="s">&#39;/path/to/apiclient_key.pem&#39;</span>),</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v2.secapi.mch.uploadmedia.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  transformRequest: [], <span class="m">// 表单自己签名，不转成 XML</span></span>
<span class="line">  httpsAgent,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">err_code</span>, <span class="c">err_code_des</span> } <span class="k">=</span> error.response.data</span>
<span class="line"><span class="k">  return</span> { err_code, err_code_des }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/secapi/mch/uploadmedia&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: text/xml, text/plain, application/json, application/x-gzip&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: multipart/form-data; boundary=--------------------------179567645030152992402785&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /secapi/mch/uploadmedia <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> text/xml, text/plain, application/json, application/x-gzip</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> multipart/form-data; boundary=--------------------------179567645030152992402785</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-xml"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">xml</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_code</span>&gt;SUCCESS&lt;/<span class="e">return_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_msg</span>&gt;string&lt;/<span class="e">return_msg</span>&gt;</span>
<span class="line">  &lt;<span class="e">appid</span>&gt;string&lt;/<span class="e">appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;string&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">nonce_str</span>&gt;string&lt;/<span class="e">nonce_str</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;string&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">  &lt;<span class="e">result_code</span>&gt;SUCCESS&lt;/<span class="e">result_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">err_code</span>&gt;string&lt;/<span class="e">err_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">err_code_des</span>&gt;string&lt;/<span class="e">err_code_des</span>&gt;</span>
<span class="line">  &lt;<span class="e">media_id</span>&gt;string&lt;/<span class="e">media_id</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div></div><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-return_code"><p><a href="#post-response-return_code"><code>return_code</code></a> <span>string</span> <b>必填</b></p><div>返回状态码</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-return_msg"><p><a href="#post-response-return_msg"><code>return_msg</code></a> <span>string</span> <span>选填</span></p><div>返回信息</div><small>最多 128 个字符</small></li><li id="post-response-appid"><p><a href="#post-response-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div><small>最多 32 个字符</small></li><li id="post-response-mch_id"><p><a href="#post-response-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>最多 32 个字符</small></li><li id="post-response-nonce_str"><p><a href="#post-response-nonce_str"><code>nonce_str</code></a> <span>string</span> <b>必填</b></p><div>随机字符串</div><small>最多 32 个字符</small></li><li id="post-response-sign"><p><a href="#post-response-sign"><code>sign</code></a> <span>string</span> <b>必填</b></p><div>签名</div><small>最多 32 个字符</small></li><li id="post-response-result_code"><p><a href="#post-response-result_code"><code>result_code</code></a> <span>string</span> <b>必填</b></p><div>业务结果</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-err_code"><p><a href="#post-response-err_code"><code>err_code</code></a> <span>string</span> <span>选填</span></p><div>错误代码</div><small>最多 32 个字符</small></li><li id="post-response-err_code_des"><p><a href="#post-response-err_code_des"><code>err_code_des</code></a> <span>string</span> <span>选填</span></p><div>错误代码描述</div><small>最多 128 个字符</small></li><li id="post-response-media_id"><p><a href="#post-response-media_id"><code>media_id</code></a> <span>string</span> <b>必填</b></p><div>媒体文件标识</div><small>最多 256 个字符</small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>SDK 只给 XML 包体签名，表单要自己用 <code>Hash.sign</code> 签，并用 <code>transformRequest: []</code> 关掉转换。</li><li><code>security: true</code> 由那一步转换读取，这里不起作用，商户证书要用 <code>httpsAgent</code> 出示。</li><li><code>media_id</code> 填到<a href="./../../applyment/micro/submit">小微商户申请入驻</a>的 <code>id_card_copy</code>、<code>store_entrance_pic</code> 等字段。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
import createHash</code></pre><p>Creates and returns a <code>Hash</code> object that can be used to generate hash digests using the given <code>algorithm</code>. Optional <code>options</code> argument controls stream behavior. For XOF hash functions such as <code>&#39;shake256&#39;</code>, the <code>outputLength</code> option can be used to specify the desired output length in bytes.</p><p>The <code>algorithm</code> is dependent on the available algorithms supported by the version of OpenSSL on the platform. Examples are <code>&#39;sha256&#39;</code>, <code>&#39;sha512&#39;</code>, etc. On recent releases of OpenSSL, <code>openssl list -digest-algorithms</code> will display the available digest algorithms.</p><p>Example: generating the sha256 sum of a file</p><pre><code class="language-js">import {
  createReadStream,
} from &#39;node:fs&#39;;
import { argv } from &#39;node:process&#39;;
const {
  createHash,
} = await import(&#39;node:crypto&#39;);

const filename = argv[2];

const hash = createHash(&#39;sha256&#39;);

const input = createReadStream(filename);
input.on(&#39;readable&#39;, () =&gt; {
  // Only one element is going to be produced by the
  // hash stream.
  const data = input.read();
  if (data)
    hash.update(data);
  else {
    console.log(\`\${hash.digest(&#39;hex&#39;)} \${filename}\`);
  }
});
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-1"><pre><code><i>导入</i> function readFileSync(path: PathOrFileDescriptor, options?: {
    encoding?: null | undefined;
    flag?: string | undefined;
} | null): NonSharedBuffer (+2 overloads)
import readFileSync</code></pre><p>Returns the contents of the <code>path</code>.</p><p>For detailed information, see the documentation of the asynchronous version of this API: <code>readFile</code>.</p><p>If the <code>encoding</code> option is specified then this function returns a string. Otherwise it returns a buffer.</p><p>Similar to <code>readFile</code>, when the path is a directory, the behavior of <code>fs.readFileSync()</code> is platform-specific.</p><pre><code class="language-js">import { readFileSync } from &#39;node:fs&#39;;

// macOS, Linux, and Windows
readFileSync(&#39;&lt;directory&gt;&#39;);
// =&gt; [Error: EISDIR: illegal operation on a directory, read &lt;directory&gt;]

//  FreeBSD
readFileSync(&#39;&lt;directory&gt;&#39;); // =&gt; &lt;data&gt;
</code></pre><ul><li><i>@since</i> v0.1.8</li><li><code>path</code> filename or file descriptor</li></ul></div><div id="popup-2"><pre><code><i>导入</i> class Agent
import Agent</code></pre><p>An <code>Agent</code> object for HTTPS similar to <code>http.Agent</code>. See <code>request</code> for more information.</p><ul><li><i>@since</i> v0.4.5</li></ul></div><div id="popup-3"><pre><code><i>导入</i> class Hash
import Hash</code></pre></div><div id="popup-4"><pre><code><i>导入</i> class Multipart
import Multipart</code></pre></div><div id="popup-5"><pre><code>const media: NonSharedBuffer</code></pre></div><div id="popup-6"><pre><code><i>导入</i> readFileSync(path: PathOrFileDescriptor, options?: {
    encoding?: null | undefined;
    flag?: string | undefined;
} | null): NonSharedBuffer (+2 overloads)
import readFileSync</code></pre><p>Returns the contents of the <code>path</code>.</p><p>For detailed information, see the documentation of the asynchronous version of this API: <code>readFile</code>.</p><p>If the <code>encoding</code> option is specified then this function returns a string. Otherwise it returns a buffer.</p><p>Similar to <code>readFile</code>, when the path is a directory, the behavior of <code>fs.readFileSync()</code> is platform-specific.</p><pre><code class="language-js">import { readFileSync } from &#39;node:fs&#39;;

// macOS, Linux, and Windows
readFileSync(&#39;&lt;directory&gt;&#39;);
// =&gt; [Error: EISDIR: illegal operation on a directory, read &lt;directory&gt;]

//  FreeBSD
readFileSync(&#39;&lt;directory&gt;&#39;); // =&gt; &lt;data&gt;
</code></pre><ul><li><i>@since</i> v0.1.8</li><li><code>path</code> filename or file descriptor</li></ul></div><div id="popup-7"><pre><code>const fields: object</code></pre><ul class="members" id="fields-0"><li><code>mch_id: string</code></li><li><code>media_hash: string</code></li><li><code>sign_type: string</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> mch_id: string</code></pre></div><div id="popup-9"><pre><code><i>字段</i> media_hash: string</code></pre></div><div id="popup-10"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
import createHash</code></pre><p>Creates and returns a <code>Hash</code> object that can be used to generate hash digests using the given <code>algorithm</code>. Optional <code>options</code> argument controls stream behavior. For XOF hash functions such as <code>&#39;shake256&#39;</code>, the <code>outputLength</code> option can be used to specify the desired output length in bytes.</p><p>The <code>algorithm</code> is dependent on the available algorithms supported by the version of OpenSSL on the platform. Examples are <code>&#39;sha256&#39;</code>, <code>&#39;sha512&#39;</code>, etc. On recent releases of OpenSSL, <code>openssl list -digest-algorithms</code> will display the available digest algorithms.</p><p>Example: generating the sha256 sum of a file</p><pre><code class="language-js">import {
  createReadStream,
} from &#39;node:fs&#39;;
import { argv } from &#39;node:process&#39;;
const {
  createHash,
} = await import(&#39;node:crypto&#39;);

const filename = argv[2];

const hash = createHash(&#39;sha256&#39;);

const input = createReadStream(filename);
input.on(&#39;readable&#39;, () =&gt; {
  // Only one element is going to be produced by the
  // hash stream.
  const data = input.read();
  if (data)
    hash.update(data);
  else {
    console.log(\`\${hash.digest(&#39;hex&#39;)} \${filename}\`);
  }
});
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-11"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-12"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-13"><pre><code><i>字段</i> sign_type: string</code></pre></div><div id="popup-14"><pre><code>const form: Multipart</code></pre></div><div id="popup-15"><pre><code><i>导入</i> new Multipart(opts?: Stream.ReadableOptions): Multipart
import Multipart</code></pre></div><div id="popup-16"><pre><code><i>方法</i> Multipart.append(field: string, value: string | Buffer | ReadStream, filename?: string): Multipart</code></pre><p>Append data wrapped by <code>Multipart#boundary</code></p><ul><li><code>field</code> - The field</li><li><code>value</code> - The value</li><li><code>filename</code> - Optional filename, when provided, then append the <code>Content-Type</code> after of the <code>Content-Disposition</code></li><li><i>@returns</i> - The <code>Multipart</code> class instance self</li></ul></div><div id="popup-17"><pre><code><i>方法</i> WechatpayAxiosPlugin.Hash.sign(type: &quot;MD5&quot; | &quot;HMAC-SHA256&quot;, data: object, key: CipherKey): string</code></pre><p>Utils of the data signature calculation.</p><ul><li><code>type</code> - The sign type, one of the MD5 or HMAC-SHA256.</li><li><code>data</code> - The input data.</li><li><code>key</code> - The secret key string.</li><li><i>@return</i> - The data signature.</li></ul></div><div id="popup-18"><pre><code><i>导入</i> var secret: string
import secret</code></pre><p>APIv2 密钥</p></div><div id="popup-19"><pre><code>const httpsAgent: Agent</code></pre></div><div id="popup-20"><pre><code><i>导入</i> new Agent(options?: AgentOptions): Agent
import Agent</code></pre><p>An <code>Agent</code> object for HTTPS similar to <code>http.Agent</code>. See <code>request</code> for more information.</p><ul><li><i>@since</i> v0.4.5</li></ul></div><div id="popup-21"><pre><code><i>字段</i> SecureContextOptions.cert?: string | Buffer&lt;ArrayBufferLike&gt; | (string | Buffer&lt;ArrayBufferLike&gt;)[]</code></pre><p>Cert chains in PEM format. One cert chain should be provided per private key. Each cert chain should consist of the PEM formatted certificate for a provided private key, followed by the PEM formatted intermediate certificates (if any), in order, and not including the root CA (the root CA must be pre-known to the peer, see ca). When providing multiple cert chains, they do not have to be in the same order as their private keys in key. If the intermediate certificates are not provided, the peer will not be able to validate the certificate, and the handshake will fail.</p></div><div id="popup-22"><pre><code><i>字段</i> SecureContextOptions.key?: string | Buffer&lt;ArrayBufferLike&gt; | (string | Buffer&lt;ArrayBufferLike&gt; | KeyObject)[]</code></pre><p>Private keys in PEM format. PEM allows the option of private keys being encrypted. Encrypted keys will be decrypted with options.passphrase. Multiple keys using different algorithms can be provided either as an array of unencrypted key strings or buffers, or an array of objects in the form {pem: &lt;string|buffer&gt;[, passphrase: &lt;string&gt;]}. The object form can only occur in an array. object.passphrase is optional. Encrypted keys will be decrypted with object.passphrase if provided, or options.passphrase if it is not.</p></div><div id="popup-23"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-4"><li><details data-fields="fields-3"><summary><code>v2: V2</code> APIv2 接口</summary></details></li></ul></div><div id="popup-24"><pre><code><i>字段</i> v2: V2</code></pre><p>APIv2 接口</p><ul class="members" id="fields-8"><li><details data-fields="fields-7"><summary><code>secapi: Secapi</code></summary></details></li></ul></div><div id="popup-25"><pre><code><i>字段</i> secapi: Secapi</code></pre><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>mch: Mch</code></summary></details></li></ul></div><div id="popup-26"><pre><code><i>字段</i> mch: Mch</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>uploadmedia: Uploadmedia</code></summary></details></li></ul></div><div id="popup-27"><pre><code><i>字段</i> uploadmedia: Uploadmedia</code></pre><ul class="members" id="fields-5"><li><code>post: (data: Buffer&lt;ArrayBufferLike&gt;, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 图片上传API</li></ul></div><div id="popup-28"><pre><code><i>方法</i> post(data: Buffer, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>图片上传API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group">config</p><ul class="members" id="fields-9"><li><code>transformRequest: []</code> 表单已经签好名，SDK 不再处理</li><li><code>httpsAgent: object</code> 出示商户证书的连接，node:https 的 Agent</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-10"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg?: string</code> 返回信息</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>nonce_str: string</code> 随机字符串</li><li><code>sign: string</code> 签名</li><li><code>result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 业务结果</li><li><code>err_code?: string</code> 错误代码</li><li><code>err_code_des?: string</code> 错误代码描述</li><li><code>media_id: string</code> 媒体文件标识</li></ul></div><div id="popup-29"><pre><code><i>方法</i> Multipart.getBuffer(): Buffer</code></pre><p>To retrieve the <code>Miltipart#data</code> buffer</p><ul><li><i>@returns</i> - The payload buffer</li></ul></div><div id="popup-30"><pre><code><i>字段</i> transformRequest: []</code></pre><p>表单已经签好名，SDK 不再处理</p></div><div id="popup-31"><pre><code><i>字段</i> httpsAgent: object</code></pre><p>出示商户证书的连接，node:https 的 Agent</p></div><div id="popup-32"><pre><code><i>字段</i> AxiosRequestConfig&lt;any, any&gt;.headers?: AxiosHeaders | (Partial&lt;RawAxiosHeaders &amp; {
    Accept: AxiosHeaderValue;
    &quot;Content-Length&quot;: AxiosHeaderValue;
    &quot;User-Agent&quot;: AxiosHeaderValue;
    &quot;Content-Encoding&quot;: AxiosHeaderValue;
    Authorization: AxiosHeaderValue;
    Location: AxiosHeaderValue;
} &amp; {
    &#39;Content-Type&#39;: ContentType;
}&gt; &amp; Partial&lt;{
    get: AxiosHeaders;
    delete: AxiosHeaders;
    head: AxiosHeaders;
    ... 7 more ...;
    query: AxiosHeaders;
} &amp; {
    ...;
}&gt;) | undefined</code></pre></div><div id="popup-33"><pre><code><i>方法</i> Multipart.getHeaders(): object</code></pre><p>To retrieve the <code>Content-Type</code> multipart/form-data header</p><ul><li><i>@returns</i> &lt;string, string&gt;} - The <code>Content-Type</code> header With <code>Multipart#boundary</code></li></ul></div><div id="popup-34"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-35"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg?: string</code> 返回信息</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>nonce_str: string</code> 随机字符串</li><li><code>sign: string</code> 签名</li><li><code>result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 业务结果</li><li><code>err_code?: string</code> 错误代码</li><li><code>err_code_des?: string</code> 错误代码描述</li><li><code>media_id: string</code> 媒体文件标识</li></ul></div><div id="popup-36"><pre><code><i>参数</i> result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code></pre><p>业务结果</p></div><div id="popup-37"><pre><code><i>参数</i> err_code_des: string | undefined</code></pre><p>错误代码描述</p></div><div id="popup-38"><pre><code><i>参数</i> media_id: string</code></pre><p>媒体文件标识</p></div><div id="popup-39"><pre><code>var Promise: PromiseConstructor</code></pre><p>Represents the completion of an asynchronous operation</p></div><div id="popup-40"><pre><code><i>方法</i> PromiseConstructor.reject&lt;never&gt;(reason?: any): Promise&lt;never&gt;</code></pre><p>Creates a new rejected promise for the provided reason.</p><ul><li><code>reason</code> The reason the promise was rejected.</li><li><i>@returns</i> A new rejected Promise.</li></ul></div><div id="popup-41"><pre><code>var Error: ErrorConstructor
new (message?: string, options?: ErrorOptions) =&gt; Error (+1 overload)</code></pre></div><ul class="members" id="fields-1"><li><code>uploadmedia: Uploadmedia …</code></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>mch: Mch</code></summary></details></li></ul><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>secapi: Secapi</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/mch/uploadmedia.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var uploadmedia_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, uploadmedia_default as default };
