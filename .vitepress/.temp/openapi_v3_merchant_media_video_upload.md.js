import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/merchant/media/video_upload.md
var __pageData = JSON.parse("{\"title\":\"视频上传\",\"description\":\"特约商户进件要补充法人视频时先传到这里，应答的 media_id 填进申请单，申请单本身不收文件。\",\"frontmatter\":{\"title\":\"视频上传\",\"description\":\"特约商户进件要补充法人视频时先传到这里，应答的 media_id 填进申请单，申请单本身不收文件。\",\"product\":\"通用接口\",\"roles\":[\"微信支付商户\"],\"updated\":\"2019-10-23T00:00:00.000Z\",\"section\":\"common\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/merchant/media/video_upload.md\",\"filePath\":\"openapi/v3/merchant/media/video_upload.md\",\"lastUpdated\":1795675787000}");
var _sfc_main = { name: "openapi/v3/merchant/media/video_upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/common">通用接口</a></li><li aria-current="page">视频上传</li></ol></nav><h1 id="post" tabindex="-1">视频上传 <a class="header-anchor" href="#post" aria-label="Permalink to “视频上传”">​</a></h1><p>特约商户进件要补充法人视频时先传到这里，应答的 media_id 填进申请单，申请单本身不收文件。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/merchant/media/video_upload</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/merchant/media/video_upload">复制地址</button><button type="button" data-copy="wxpay.v3.merchant.media.video_upload.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>微信支付商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2019-10-23">2019-10-23</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-1">readFileSync</span> } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-2">Multipart</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-3">file</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-4">readFileSync</span>(<span class="s">&#39;/path/to/legal-person.mp4&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-5">meta</span><span class="k"> =</span> {</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">filename</span>: <span class="s">&#39;legal-person.mp4&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">sha256</span>: <span class="f hover" aria-describedby="popup-8">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f hover" aria-describedby="popup-9">update</span>(<span class="hover" aria-describedby="popup-3">file</span>).<span class="f hover" aria-describedby="popup-10">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-11">form</span><span class="k"> = new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-12">Multipart</span>()</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-13">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c hover quiet" aria-describedby="popup-14">JSON</span>.<span class="f hover quiet" aria-describedby="popup-15">stringify</span>(<span class="hover" aria-describedby="popup-5">meta</span>))</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-13">append</span>(<span class="s">&#39;file&#39;</span>, <span class="hover" aria-describedby="popup-3">file</span>, <span class="s">&#39;legal-person.mp4&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-16">wxpay</span>.<span class="hover" aria-describedby="popup-17">v3</span>.<span class="hover" aria-describedby="popup-18">merchant</span>.<span class="hover" aria-describedby="popup-19">media</span>.<span class="hover" aria-describedby="popup-20">video_upload</span>.<span class="f hover" aria-describedby="popup-21">post</span>(<span class="hover" aria-describedby="popup-11">form</span>.<span class="f hover" aria-describedby="popup-22">getBuffer</span>(), {</span>
<span class="line">  <span class="hover" aria-describedby="popup-23">meta</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-24">headers</span>: { <span class="k">...</span><span class="hover" aria-describedby="popup-11">form</span>.<span class="f hover" aria-describedby="popup-25">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-26">then</span>(({ <span class="p hover quiet" aria-describedby="popup-27">data</span>: { <span class="p hover" aria-describedby="popup-28">media_id</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-29">legal_person_video</span>: <span class="hover" aria-describedby="popup-28">media_id</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/legal-person.mp4&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  filename: <span class="s">&#39;legal-person.mp4&#39;</span>,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;legal-person.mp4&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">media_id</span> } } <span class="k">= await</span> wxpay.v3.merchant.media.video_upload.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { legal_person_video: media_id }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/legal-person.mp4&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  filename: <span class="s">&#39;legal-person.mp4&#39;</span>,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;legal-person.mp4&#39;</span>)</span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/merchant/media/video_upload&#39;</span>).<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">media_id</span> } }) <span class="k">=&gt;</span> ({ legal_person_video: media_id }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { readFileSync } <span class="k">from</span><span class="s"> &#39;node:fs&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span><span class="f"> readFileSync</span>(<span class="s">&#39;/path/to/legal-person.mp4&#39;</span>)</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  filename: <span class="s">&#39;legal-person.mp4&#39;</span>,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;legal-person.mp4&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.merchant.media.video_upload.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/merchant/media/video_upload&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: multipart/form-data; boundary=--------------------------179567645774279435231387&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/merchant/media/video_upload <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> multipart/form-data; boundary=--------------------------179567645774279435231387</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;media_id&quot;</span>: <span class="s">&quot;6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-media_id"><p><a href="#post-response-media_id"><code>media_id</code></a> <span>string</span> <b>必填</b></p><div>媒体文件标识 ID</div><small>例：<code>6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>收 AVI、WMV、MPEG、MP4、MOV、MKV、FLV、F4V、M4V、RMVB，不超过 5 MB。</li><li>路径里的 <code>video_upload</code> 是下划线，照写，不用转成驼峰。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.8</li><li><code>path</code> filename or file descriptor</li></ul></div><div id="popup-2"><pre><code><i>导入</i> class Multipart
import Multipart</code></pre></div><div id="popup-3"><pre><code>const file: NonSharedBuffer</code></pre></div><div id="popup-4"><pre><code><i>导入</i> readFileSync(path: PathOrFileDescriptor, options?: {
    encoding?: null | undefined;
    flag?: string | undefined;
} | null): NonSharedBuffer (+2 overloads)
import readFileSync</code></pre><p>Returns the contents of the <code>path</code>.</p><p>For detailed information, see the documentation of the asynchronous version of this API: <code>readFile</code>.</p><p>If the <code>encoding</code> option is specified then this function returns a string. Otherwise it returns a buffer.</p><p>Similar to <code>readFile</code>, when the path is a directory, the behavior of <code>fs.readFileSync()</code> is platform-specific.</p><pre><code class="language-js">import { readFileSync } from &#39;node:fs&#39;;

// macOS, Linux, and Windows
readFileSync(&#39;&lt;directory&gt;&#39;);
// =&gt; [Error: EISDIR: illegal operation on a directory, read &lt;directory&gt;]

//  FreeBSD
readFileSync(&#39;&lt;directory&gt;&#39;); // =&gt; &lt;data&gt;
</code></pre><ul><li><i>@since</i> v0.1.8</li><li><code>path</code> filename or file descriptor</li></ul></div><div id="popup-5"><pre><code>const meta: object</code></pre><ul class="members" id="fields-0"><li><code>filename: string</code></li><li><code>sha256: string</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> filename: string</code></pre></div><div id="popup-7"><pre><code><i>字段</i> sha256: string</code></pre></div><div id="popup-8"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-9"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-10"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-11"><pre><code>const form: Multipart</code></pre></div><div id="popup-12"><pre><code><i>导入</i> new Multipart(opts?: Stream.ReadableOptions): Multipart
import Multipart</code></pre></div><div id="popup-13"><pre><code><i>方法</i> Multipart.append(field: string, value: string | Buffer | ReadStream, filename?: string): Multipart</code></pre><p>Append data wrapped by <code>Multipart#boundary</code></p><ul><li><code>field</code> - The field</li><li><code>value</code> - The value</li><li><code>filename</code> - Optional filename, when provided, then append the <code>Content-Type</code> after of the <code>Content-Disposition</code></li><li><i>@returns</i> - The <code>Multipart</code> class instance self</li></ul></div><div id="popup-14"><pre><code>var JSON: JSON</code></pre><p>An intrinsic object that provides functions to convert JavaScript values to and from the JavaScript Object Notation (JSON) format.</p></div><div id="popup-15"><pre><code><i>方法</i> JSON.stringify(value: any, replacer?: (this: any, key: string, value: any) =&gt; any, space?: string | number): string (+1 overload)</code></pre><p>Converts a JavaScript value to a JavaScript Object Notation (JSON) string.</p><ul><li><code>value</code> A JavaScript value, usually an object or array, to be converted.</li><li><code>replacer</code> A function that transforms the results.</li><li><code>space</code> Adds indentation, white space, and line break characters to the return-value JSON text to make it easier to read.</li><li><i>@throws</i> {TypeError} If a circular reference or a BigInt value is found.</li></ul></div><div id="popup-16"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-4"><li><details data-fields="fields-3"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-17"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-8"><li><details data-fields="fields-7"><summary><code>merchant: Merchant</code></summary></details></li></ul></div><div id="popup-18"><pre><code><i>字段</i> merchant: Merchant</code></pre><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>media: Media</code></summary></details></li></ul></div><div id="popup-19"><pre><code><i>字段</i> media: Media</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>video_upload: Video_upload</code></summary></details></li></ul></div><div id="popup-20"><pre><code><i>字段</i> video_upload: Video_upload</code></pre><ul class="members" id="fields-5"><li><code>post: (data: Buffer&lt;ArrayBufferLike&gt;, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 视频上传API</li></ul></div><div id="popup-21"><pre><code><i>方法</i> post(data: Buffer, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>视频上传API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group">config</p><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>meta: object</code> 参与签名的元信息，与表单里的 meta 一致</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-11"><li><code>media_id: string</code> 媒体文件标识 ID</li></ul></div><div id="popup-22"><pre><code><i>方法</i> Multipart.getBuffer(): Buffer</code></pre><p>To retrieve the <code>Miltipart#data</code> buffer</p><ul><li><i>@returns</i> - The payload buffer</li></ul></div><div id="popup-23"><pre><code><i>字段</i> meta: object</code></pre><p>参与签名的元信息，与表单里的 meta 一致</p><ul class="members"><li><code>filename: string</code></li><li><code>sha256: string</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> AxiosRequestConfig&lt;any, any&gt;.headers?: AxiosHeaders | (Partial&lt;RawAxiosHeaders &amp; {
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
}&gt;) | undefined</code></pre></div><div id="popup-25"><pre><code><i>方法</i> Multipart.getHeaders(): object</code></pre><p>To retrieve the <code>Content-Type</code> multipart/form-data header</p><ul><li><i>@returns</i> &lt;string, string&gt;} - The <code>Content-Type</code> header With <code>Multipart#boundary</code></li></ul></div><div id="popup-26"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    legal_person_video: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    legal_person_video: string;
} | PromiseLike&lt;{
    legal_person_video: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    legal_person_video: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-27"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>media_id: string</code> 媒体文件标识 ID</li></ul></div><div id="popup-28"><pre><code><i>参数</i> media_id: string</code></pre><p>媒体文件标识 ID</p></div><div id="popup-29"><pre><code><i>字段</i> legal_person_video: string</code></pre></div><ul class="members" id="fields-1"><li><code>video_upload: Video_upload …</code></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>media: Media</code></summary></details></li></ul><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>merchant: Merchant</code></summary></details></li></ul><ul class="members" id="fields-9"><li><code>filename: string</code> 视频文件名，带后缀</li><li><code>sha256: string</code> 视频的 SHA-256 摘要</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant/media/video_upload.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var video_upload_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, video_upload_default as default };
