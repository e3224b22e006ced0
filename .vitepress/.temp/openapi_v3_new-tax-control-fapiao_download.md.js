import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/new-tax-control-fapiao/download.md
var __pageData = JSON.parse("{\"title\":\"下载发票文件\",\"description\":\"拿到发票下载地址之后，把地址里的查询参数原样带上，取回发票文件的二进制内容。\",\"frontmatter\":{\"title\":\"下载发票文件\",\"description\":\"拿到发票下载地址之后，把地址里的查询参数原样带上，取回发票文件的二进制内容。\",\"product\":\"经营工具∙电子发票\",\"section\":\"fapiao\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/new-tax-control-fapiao/download.md\",\"filePath\":\"openapi/v3/new-tax-control-fapiao/download.md\",\"lastUpdated\":1795677054000}");
var _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/download.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/fapiao">电子发票</a></li><li aria-current="page">下载发票文件</li></ol></nav><h1 id="get" tabindex="-1">下载发票文件 <a class="header-anchor" href="#get" aria-label="Permalink to “下载发票文件”">​</a></h1><p>拿到发票下载地址之后，把地址里的查询参数原样带上，取回发票文件的二进制内容。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/new-tax-control-fapiao/download</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/new-tax-control-fapiao/download">复制地址</button><button type="button" data-copy="wxpay.v3.newTaxControlFapiao.download.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">newTaxControlFapiao</span>.<span class="hover" aria-describedby="popup-3">download</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-6">token</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">openid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">invoice_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">invoice_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">fapiao_id</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-15">size</span>: <span class="hover quiet" aria-describedby="popup-14">data</span>.<span class="c hover quiet" aria-describedby="popup-16">length</span>, <span class="hover" aria-describedby="popup-17">base64</span>: <span class="hover quiet" aria-describedby="popup-14">data</span>.<span class="f hover" aria-describedby="popup-18">toString</span>(<span class="s">&#39;base64&#39;</span>) }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v3.newTaxControlFapiao.download.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    token,</span>
<span class="line">    mchid,</span>
<span class="line">    openid,</span>
<span class="line">    invoice_code,</span>
<span class="line">    invoice_no,</span>
<span class="line">    fapiao_id,</span>
<span class="line">  },</span>
<span class="line">  responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { size: data.<span class="c">length</span>, base64: data.<span class="f">toString</span>(<span class="s">&#39;base64&#39;</span>) }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/new-tax-control-fapiao/download&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    token,</span>
<span class="line">    mchid,</span>
<span class="line">    openid,</span>
<span class="line">    invoice_code,</span>
<span class="line">    invoice_no,</span>
<span class="line">    fapiao_id,</span>
<span class="line">  },</span>
<span class="line">  responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span> }) <span class="k">=&gt;</span> ({ size: data.<span class="c">length</span>, base64: data.<span class="f">toString</span>(<span class="s">&#39;base64&#39;</span>) }))</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/new-tax-control-fapiao/download?token=string&amp;mchid=string&amp;openid=string&amp;invoice_code=string&amp;invoice_no=string&amp;fapiao_id=string&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;string&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/new-tax-control-fapiao/download?token=string&amp;mchid=string&amp;openid=string&amp;invoice_code=string&amp;invoice_no=string&amp;fapiao_id=string <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;string&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-token"><p><a href="#get-query-token"><code>token</code></a> <span>string</span> <b>必填</b></p><div>前序download_url的查询参数</div></li><li id="get-query-mchid"><p><a href="#get-query-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商户号</div></li><li id="get-query-sub_mchid"><p><a href="#get-query-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div></li><li id="get-query-openid"><p><a href="#get-query-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识</div></li><li id="get-query-invoice_code"><p><a href="#get-query-invoice_code"><code>invoice_code</code></a> <span>string</span> <b>必填</b></p><div>发票代码</div></li><li id="get-query-invoice_no"><p><a href="#get-query-invoice_no"><code>invoice_no</code></a> <span>string</span> <b>必填</b></p><div>发票号码</div></li><li id="get-query-fapiao_id"><p><a href="#get-query-fapiao_id"><code>fapiao_id</code></a> <span>string</span> <b>必填</b></p><div>唯一标识一张发票</div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><p>应答是文件：文件内容。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>参数都取自<a href="./fapiao-applications/{fapiao_apply_id}/fapiao-files">获取发票下载信息</a>返回的 <code>download_url</code>，不要自己拼。</li><li>服务商另有 <code>sub_mchid</code>；地址里有什么参数就传什么。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>newTaxControlFapiao: NewTaxControlFapiao</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> newTaxControlFapiao: NewTaxControlFapiao</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>download: Download</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> download: Download</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 下载发票文件</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>下载发票文件</p><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><code>responseType: &quot;arraybuffer&quot;</code> 以二进制接收文件</li><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>token: string</code> 前序download_url的查询参数</li><li><code>mchid: string</code> 商户号</li><li><code>sub_mchid?: string</code> 子商户号</li><li><code>openid: string</code> 用户标识</li><li><code>invoice_code: string</code> 发票代码</li><li><code>invoice_no: string</code> 发票号码</li><li><code>fapiao_id: string</code> 唯一标识一张发票</li></ul></div><div id="popup-6"><pre><code><i>字段</i> token: string</code></pre><p>前序download_url的查询参数</p></div><div id="popup-7"><pre><code><i>字段</i> mchid: string</code></pre><p>商户号</p></div><div id="popup-8"><pre><code><i>字段</i> openid: string</code></pre><p>用户标识</p></div><div id="popup-9"><pre><code><i>字段</i> invoice_code: string</code></pre><p>发票代码</p></div><div id="popup-10"><pre><code><i>字段</i> invoice_no: string</code></pre><p>发票号码</p></div><div id="popup-11"><pre><code><i>字段</i> fapiao_id: string</code></pre><p>唯一标识一张发票</p></div><div id="popup-12"><pre><code><i>字段</i> responseType: &quot;arraybuffer&quot;</code></pre><p>以二进制接收文件</p></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    size: number;
    base64: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    size: number;
    base64: string;
} | PromiseLike&lt;{
    size: number;
    base64: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    size: number;
    base64: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>参数</i> data: WellformedResponse</code></pre></div><div id="popup-15"><pre><code><i>字段</i> size: number</code></pre></div><div id="popup-16"><pre><code><i>字段</i> Uint8Array&lt;ArrayBufferLike&gt;.length: number</code></pre><p>The length of the array.</p></div><div id="popup-17"><pre><code><i>字段</i> base64: string</code></pre></div><div id="popup-18"><pre><code><i>方法</i> Buffer&lt;ArrayBufferLike&gt;.toString(encoding?: BufferEncoding, start?: number, end?: number): string</code></pre><p>Decodes <code>buf</code> to a string according to the specified character encoding in<code>encoding</code>. <code>start</code> and <code>end</code> may be passed to decode only a subset of <code>buf</code>.</p><p>If <code>encoding</code> is <code>&#39;utf8&#39;</code> and a byte sequence in the input is not valid UTF-8, then each invalid byte is replaced with the replacement character <code>U+FFFD</code>.</p><p>The maximum length of a string instance (in UTF-16 code units) is available as <code>constants.MAX_STRING_LENGTH</code>.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

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
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/download.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var download_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, download_default as default };
