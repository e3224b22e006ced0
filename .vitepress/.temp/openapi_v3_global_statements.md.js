import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/global/statements.md
var __pageData = JSON.parse("{\"title\":\"下载对账单（跨境支付）\",\"description\":\"掉单或两边数据对不上时，取回某一天的交易明细逐笔核对；只有 180 天以内的账单，下载后核对 SHA1。\",\"frontmatter\":{\"title\":\"下载对账单（跨境支付）\",\"description\":\"掉单或两边数据对不上时，取回某一天的交易明细逐笔核对；只有 180 天以内的账单，下载后核对 SHA1。\",\"product\":\"跨境\",\"roles\":[\"直连模式\",\"机构模式\"],\"updated\":\"2025-01-07T00:00:00.000Z\",\"section\":\"cross-border\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/global/statements.md\",\"filePath\":\"openapi/v3/global/statements.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/global/statements.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/cross-border">跨境支付</a></li><li aria-current="page">下载对账单（跨境支付）</li></ol></nav><h1 id="get" tabindex="-1">下载对账单（跨境支付） <a class="header-anchor" href="#get" aria-label="Permalink to “下载对账单（跨境支付）”">​</a></h1><p>掉单或两边数据对不上时，取回某一天的交易明细逐笔核对；只有 180 天以内的账单，下载后核对 SHA1。 <a href="https://pay.weixin.qq.com/doc/global/v3/zh/4012354484" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/global/statements</code></p><p class="copies"><button type="button" data-copy="https://apihk.mch.weixin.qq.com/v3/global/statements">复制地址</button><button type="button" data-copy="wxpay.v3.global.statements.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://apihk.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连模式、机构模式</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-07">2025-01-07</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">global</span>.<span class="hover" aria-describedby="popup-4">statements</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">params</span>: { <span class="hover" aria-describedby="popup-9">date</span>, <span class="hover" aria-describedby="popup-10">mchid</span> }, <span class="m">// date 是 yyyyMMdd</span></span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-11">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span>, <span class="p hover quiet" aria-describedby="popup-13">headers</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-14">digest</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-15">createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f hover" aria-describedby="popup-16">update</span>(<span class="hover quiet" aria-describedby="popup-12">data</span>).<span class="f hover" aria-describedby="popup-17">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="k">  const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-18">expected</span><span class="k"> =</span><span class="f"> </span><span class="f hover quiet" aria-describedby="popup-19">String</span>(<span class="hover quiet" aria-describedby="popup-13">headers</span>[<span class="s">&#39;wechatpay-statement-sha1&#39;</span>]).<span class="f hover quiet" aria-describedby="popup-20">toLowerCase</span>()</span>
<span class="line highlighted"><span class="k">  return</span> { <span class="hover" aria-describedby="popup-21">size</span>: <span class="hover quiet" aria-describedby="popup-12">data</span>.<span class="c hover quiet" aria-describedby="popup-22">length</span>, <span class="hover" aria-describedby="popup-23">intact</span>: <span class="hover" aria-describedby="popup-14">digest</span> <span class="k">===</span> <span class="hover" aria-describedby="popup-18">expected</span> }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">export async function</span><span class="f"> statements</span>() {</span>
<span class="line"><span class="k">  const</span> { <span class="c">data</span>, <span class="c">headers</span> } <span class="k">= await</span> wxpay.v3.global.statements.<span class="f">get</span>({</span>
<span class="line">    baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">    responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">    params: { date, mchid }, <span class="m">// date 是 yyyyMMdd</span></span>
<span class="line">  })</span>
<span class="line"><span class="k">  const</span><span class="c"> digest</span><span class="k"> =</span><span class="f"> createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f">update</span>(data).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="k">  const</span><span class="c"> expected</span><span class="k"> =</span><span class="f"> String</span>(headers[<span class="s">&#39;wechatpay-statement-sha1&#39;</span>]).<span class="f">toLowerCase</span>()</span>
<span class="line"><span class="k">  return</span> { size: data.<span class="c">length</span>, intact: digest <span class="k">===</span> expected }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/global/statements&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  params: { date, mchid }, <span class="m">// date 是 yyyyMMdd</span></span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>, <span class="p">headers</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> digest</span><span class="k"> =</span><span class="f"> createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f">update</span>(data).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="k">  const</span><span class="c"> expected</span><span class="k"> =</span><span class="f"> String</span>(headers[<span class="s">&#39;wechatpay-statement-sha1&#39;</span>]).<span class="f">toLowerCase</span>()</span>
<span class="line"><span class="k">  return</span> { size: data.<span class="c">length</span>, intact: digest <span class="k">===</span> expected }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://apihk.mch.weixin.qq.com/v3/global/statements?date=20180130&amp;mchid=1900000109&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/global/statements?date=20180130&amp;mchid=1900000109 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> apihk.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-date"><p><a href="#get-query-date"><code>date</code></a> <span>string</span> <b>必填</b></p><div>账单日期</div><small>例：<code>20180130</code></small></li><li id="get-query-mchid"><p><a href="#get-query-mchid"><code>mchid</code></a> <span>string</span> <span>选填</span></p><div>商户号</div><small>例：<code>1900000109</code></small></li><li id="get-query-sp_mchid"><p><a href="#get-query-sp_mchid"><code>sp_mchid</code></a> <span>string</span> <span>选填</span></p><div>机构商户号</div><small>例：<code>1900000100</code></small></li><li id="get-query-sub_mchid"><p><a href="#get-query-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000109</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><p>应答是文件：文件内容。</p></section></div><h2 id="institution" tabindex="-1">机构模式 <a class="header-anchor" href="#institution" aria-label="Permalink to “机构模式”">​</a></h2><p>机构传 <code>sp_mchid</code>；再加 <code>sub_mchid</code> 只要这一个子商户的，不加就是全部子商户的。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-1" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">global</span>.<span class="hover" aria-describedby="popup-4">statements</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">params</span>: { <span class="hover" aria-describedby="popup-9">date</span>, <span class="hover" aria-describedby="popup-24">sp_mchid</span>, <span class="hover" aria-describedby="popup-25">sub_mchid</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-26">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-12">data</span>.<span class="f hover" aria-describedby="popup-27">toString</span>())</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>应答是文本：第一行表头，第二行起每行一笔，逗号分隔，每个值前有一个 <code>\`</code> 符号。</li><li>不要省略 <code>responseType: &#39;arraybuffer&#39;</code>，按原始字节算出的 SHA1 才与响应头一致。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
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
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>global: Global</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> global: Global</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>statements: Statements</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> statements: Statements</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 下载对账单</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>下载对账单</p><ul><li><a href="https://pay.weixin.qq.com/doc/global/v3/zh/4012354484" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><code>baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code> 接口所在的域名</li><li><code>responseType: &quot;arraybuffer&quot;</code> 以二进制接收文件</li><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code></pre><p>接口所在的域名</p></div><div id="popup-7"><pre><code><i>字段</i> responseType: &quot;arraybuffer&quot;</code></pre><p>以二进制接收文件</p></div><div id="popup-8"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>date: string</code> 账单日期</li><li><code>mchid?: string</code> 商户号</li><li><code>sp_mchid?: string</code> 机构商户号</li><li><code>sub_mchid?: string</code> 子商户号</li></ul></div><div id="popup-9"><pre><code><i>字段</i> date: string</code></pre><p>账单日期</p><ul><li>示例 <code>20180130</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> mchid?: string</code></pre><p>商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-11"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
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
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-12"><pre><code><i>参数</i> data: WellformedResponse</code></pre></div><div id="popup-13"><pre><code><i>参数</i> headers: AxiosResponseHeaders | Partial&lt;RawAxiosHeaders &amp; {
    &quot;Content-Length&quot;: AxiosHeaderValue;
    &quot;Content-Encoding&quot;: AxiosHeaderValue;
    &quot;Content-Type&quot;: AxiosHeaderValue;
    Server: AxiosHeaderValue;
    &quot;Cache-Control&quot;: AxiosHeaderValue;
    &quot;content-length&quot;: AxiosHeaderValue;
    &quot;content-encoding&quot;: AxiosHeaderValue;
    &quot;content-type&quot;: AxiosHeaderValue;
    server: AxiosHeaderValue;
    &quot;cache-control&quot;: AxiosHeaderValue;
} &amp; {
    ...;
}&gt;</code></pre></div><div id="popup-14"><pre><code>const digest: string</code></pre></div><div id="popup-15"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-16"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-17"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-18"><pre><code>const expected: string</code></pre></div><div id="popup-19"><pre><code>var String: StringConstructor
(value?: any) =&gt; string</code></pre><p>Allows manipulation and formatting of text strings and determination and location of substrings within strings.</p></div><div id="popup-20"><pre><code><i>方法</i> String.toLowerCase(): string</code></pre><p>Converts all the alphabetic characters in a string to lowercase.</p></div><div id="popup-21"><pre><code><i>字段</i> size: number</code></pre></div><div id="popup-22"><pre><code><i>字段</i> Uint8Array&lt;ArrayBufferLike&gt;.length: number</code></pre><p>The length of the array.</p></div><div id="popup-23"><pre><code><i>字段</i> intact: boolean</code></pre></div><div id="popup-24"><pre><code><i>字段</i> sp_mchid?: string</code></pre><p>机构商户号</p><ul><li>示例 <code>1900000100</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> sub_mchid?: string</code></pre><p>子商户号</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-26"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-27"><pre><code><i>方法</i> Buffer&lt;ArrayBufferLike&gt;.toString(encoding?: BufferEncoding, start?: number, end?: number): string</code></pre><p>Decodes <code>buf</code> to a string according to the specified character encoding in<code>encoding</code>. <code>start</code> and <code>end</code> may be passed to decode only a subset of <code>buf</code>.</p><p>If <code>encoding</code> is <code>&#39;utf8&#39;</code> and a byte sequence in the input is not valid UTF-8, then each invalid byte is replaced with the replacement character <code>U+FFFD</code>.</p><p>The maximum length of a string instance (in UTF-16 code units) is available as <code>constants.MAX_STRING_LENGTH</code>.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

const buf1 = Buffer.allocUnsafe(26);

for (let i = 0; i &lt; 26; i++) {
  // 97 is the decimal ASCII value for &#39;a&#39;.
  buf1[i] = i + 97;
}

console.log(buf1.toString(&#39;utf8&#39;));
// Prints: abcdefghijklmnopqrstuvwxyz
console.log(buf1.toString(&#39;utf8&#39;, 0, 5));
// Prints: abcde

const buf2 = Buffer.from(&#39;tést&#39;);

console.log(buf2.toString(&#39;hex&#39;));
// Prints: 74c3a97374
console.log(buf2.toString(&#39;utf8&#39;, 0, 3));
// Prints: té
console.log(buf2.toString(undefined, 0, 3));
// Prints: té
</code></pre><ul><li><i>@since</i> v0.1.90</li><li><code>encoding</code> The character encoding to use.</li><li><code>start</code> The byte offset to start decoding at.</li><li><code>end</code> The byte offset to stop decoding at (not inclusive).</li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/statements.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var statements_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, statements_default as default };
