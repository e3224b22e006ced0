import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/transferdownload/elecvoucherfile.md
var __pageData = JSON.parse("{\"title\":\"下载电子回单 PDF 文件\",\"description\":\"新版商家转账的回单查到 FINISHED 之后，用下载地址里的参数取回 PDF；应答不带签名，须用查询所得的摘要核对。\",\"frontmatter\":{\"title\":\"下载电子回单 PDF 文件\",\"description\":\"新版商家转账的回单查到 FINISHED 之后，用下载地址里的参数取回 PDF；应答不带签名，须用查询所得的摘要核对。\",\"product\":\"资金应用∙转账\",\"roles\":[\"服务商\",\"普通商户\"],\"updated\":\"2023-12-04T00:00:00.000Z\",\"section\":\"transfer\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/transferdownload/elecvoucherfile.md\",\"filePath\":\"openapi/v3/transferdownload/elecvoucherfile.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/transferdownload/elecvoucherfile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transfer">商家转账</a></li><li aria-current="page">下载电子回单 PDF 文件</li></ol></nav><h1 id="get" tabindex="-1">下载电子回单 PDF 文件 <a class="header-anchor" href="#get" aria-label="Permalink to “下载电子回单 PDF 文件”">​</a></h1><p>新版商家转账的回单查到 FINISHED 之后，用下载地址里的参数取回 PDF；应答不带签名，须用查询所得的摘要核对。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012716436" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/transferdownload/elecvoucherfile</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/transferdownload/elecvoucherfile">复制地址</button><button type="button" data-copy="wxpay.v3.transferdownload.elecvoucherfile.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商、普通商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2023-12-04">2023-12-04</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">transferdownload</span>.<span class="hover" aria-describedby="popup-4">elecvoucherfile</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: { <span class="hover" aria-describedby="popup-8">token</span>, <span class="hover" aria-describedby="popup-9">source</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-12">digest</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-13">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f hover" aria-describedby="popup-14">update</span>(<span class="hover quiet" aria-describedby="popup-11">data</span>).<span class="f hover" aria-describedby="popup-15">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="m">  // 一致才存档</span></span>
<span class="line highlighted"><span class="k">  return</span> { <span class="hover" aria-describedby="popup-16">size</span>: <span class="hover quiet" aria-describedby="popup-11">data</span>.<span class="c hover quiet" aria-describedby="popup-17">length</span>, <span class="hover" aria-describedby="popup-18">intact</span>: <span class="hover" aria-describedby="popup-12">digest</span> <span class="k">===</span> <span class="hover" aria-describedby="popup-19">hash_value</span>.<span class="f hover quiet" aria-describedby="popup-20">toLowerCase</span>() }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">export async function</span><span class="f"> elecvoucherfile</span>() {</span>
<span class="line"><span class="k">  const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v3.transferdownload.elecvoucherfile.<span class="f">get</span>({</span>
<span class="line">    responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">    params: { token, source },</span>
<span class="line">  })</span>
<span class="line"><span class="k">  const</span><span class="c"> digest</span><span class="k"> =</span><span class="f"> createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(data).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="m">  // 一致才存档</span></span>
<span class="line"><span class="k">  return</span> { size: data.<span class="c">length</span>, intact: digest <span class="k">===</span> hash_value.<span class="f">toLowerCase</span>() }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/transferdownload/elecvoucherfile&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  params: { token, source },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> digest</span><span class="k"> =</span><span class="f"> createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(data).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="m">  // 一致才存档</span></span>
<span class="line"><span class="k">  return</span> { size: data.<span class="c">length</span>, intact: digest <span class="k">===</span> hash_value.<span class="f">toLowerCase</span>() }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/transferdownload/elecvoucherfile?token=X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD&amp;source=elecsign&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/transferdownload/elecvoucherfile?token=X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD&amp;source=elecsign <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-token"><p><a href="#get-query-token"><code>token</code></a> <span>string</span> <b>必填</b></p><div>前序download_url的查询参数</div><small>例：<code>X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD</code></small></li><li id="get-query-source"><p><a href="#get-query-source"><code>source</code></a> <span>string</span> <b>必填</b></p><div>前序download_url的查询参数</div><small>例：<code>elecsign</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><p>应答是文件：文件内容。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>token</code>、<code>source</code> 取自<a href="./../fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}">查询电子回单</a>的 <code>download_url</code>，地址里有什么参数就传什么，它们参与签名。</li><li>地址 10 分钟内有效，过期重新查询。摘要算法以查询应答的 <code>hash_type</code> 为准，可能是 <code>SHA256</code> 或 <code>SM3</code>。</li><li>摘要对不上的文件不要使用。不要省略 <code>responseType: &#39;arraybuffer&#39;</code>，否则 PDF 会被当作文本损坏。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>transferdownload: Transferdownload</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> transferdownload: Transferdownload</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>elecvoucherfile: Elecvoucherfile</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> elecvoucherfile: Elecvoucherfile</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 下载电子回单API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>下载电子回单API</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012716436" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><code>responseType: &quot;arraybuffer&quot;</code> 以二进制接收文件</li><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> responseType: &quot;arraybuffer&quot;</code></pre><p>以二进制接收文件</p></div><div id="popup-7"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>token: string</code> 前序download_url的查询参数</li><li><code>source: string</code> 前序download_url的查询参数</li></ul></div><div id="popup-8"><pre><code><i>字段</i> token: string</code></pre><p>前序download_url的查询参数</p><ul><li>示例 <code>X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> source: string</code></pre><p>前序download_url的查询参数</p><ul><li>示例 <code>elecsign</code></li></ul></div><div id="popup-10"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    size: number;
    intact: boolean;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    size: number;
    intact: boolean;
} | PromiseLike&lt;{
    size: number;
    intact: boolean;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    size: number;
    intact: boolean;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-11"><pre><code><i>参数</i> data: WellformedResponse</code></pre></div><div id="popup-12"><pre><code>const digest: string</code></pre></div><div id="popup-13"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-14"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-15"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-16"><pre><code><i>字段</i> size: number</code></pre></div><div id="popup-17"><pre><code><i>字段</i> Uint8Array&lt;ArrayBufferLike&gt;.length: number</code></pre><p>The length of the array.</p></div><div id="popup-18"><pre><code><i>字段</i> intact: boolean</code></pre></div><div id="popup-19"><pre><code><i>导入</i> var hash_value: string
import hash_value</code></pre><p>查询电子回单得到的摘要值</p></div><div id="popup-20"><pre><code><i>方法</i> String.toLowerCase(): string</code></pre><p>Converts all the alphabetic characters in a string to lowercase.</p></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/transferdownload/elecvoucherfile.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var elecvoucherfile_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, elecvoucherfile_default as default };
