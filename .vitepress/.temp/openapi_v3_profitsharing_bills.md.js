import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/profitsharing/bills.md
var __pageData = JSON.parse("{\"title\":\"申请分账账单\",\"description\":\"核对前一天每笔分账、回退与解冻的金额时，取得分账账单文件的下载地址和摘要；服务商可以只取一个子商户的。\",\"frontmatter\":{\"title\":\"申请分账账单\",\"description\":\"核对前一天每笔分账、回退与解冻的金额时，取得分账账单文件的下载地址和摘要；服务商可以只取一个子商户的。\",\"product\":\"资金应用∙分账\",\"roles\":[\"直连商户\",\"电商平台\",\"服务商\"],\"updated\":\"2025-09-29T00:00:00.000Z\",\"section\":\"profitsharing\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/profitsharing/bills.md\",\"filePath\":\"openapi/v3/profitsharing/bills.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/profitsharing/bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/profitsharing">分账</a></li><li aria-current="page">申请分账账单</li></ol></nav><h1 id="get" tabindex="-1">申请分账账单 <a class="header-anchor" href="#get" aria-label="Permalink to “申请分账账单”">​</a></h1><p>核对前一天每笔分账、回退与解冻的金额时，取得分账账单文件的下载地址和摘要；服务商可以只取一个子商户的。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/profitsharing/bills</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/profitsharing/bills">复制地址</button><button type="button" data-copy="wxpay.v3.profitsharing.bills.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、电商平台、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-09-29">2025-09-29</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">profitsharing</span>.<span class="hover" aria-describedby="popup-3">bills</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-6">bill_date</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">sub_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">tar_type</span>: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-9">then</span>(({ <span class="p hover quiet" aria-describedby="popup-10">data</span>: { <span class="p hover" aria-describedby="popup-11">download_url</span>, <span class="p hover" aria-describedby="popup-12">hash_value</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-13">params</span>: <span class="hover quiet" aria-describedby="popup-14">Object</span>.<span class="f hover quiet" aria-describedby="popup-15">fromEntries</span>(<span class="k">new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-16">URL</span>(<span class="hover" aria-describedby="popup-11">download_url</span>).<span class="hover" aria-describedby="popup-17">searchParams</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">hash_value</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">download_url</span>, <span class="c">hash_value</span> } } <span class="k">= await</span> wxpay.v3.profitsharing.bills.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    bill_date,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    tar_type: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  params: Object.<span class="f">fromEntries</span>(<span class="k">new</span><span class="f"> URL</span>(download_url).searchParams),</span>
<span class="line">  hash_value,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/profitsharing/bills&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    bill_date,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    tar_type: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">download_url</span>, <span class="p">hash_value</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  params: Object.<span class="f">fromEntries</span>(<span class="k">new</span><span class="f"> URL</span>(download_url).searchParams),</span>
<span class="line">  hash_value,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.profitsharing.bills.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    bill_date,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    tar_type: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/profitsharing/bills?bill_date=2019-06-11&amp;sub_mchid=string&amp;tar_type=GZIP&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/profitsharing/bills?bill_date=2019-06-11&amp;sub_mchid=string&amp;tar_type=GZIP <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;download_url&quot;</span>: <span class="s">&quot;https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx&quot;</span>,</span>
<span class="line"><span class="c">  &quot;hash_type&quot;</span>: <span class="s">&quot;SHA1&quot;</span>,</span>
<span class="line"><span class="c">  &quot;hash_value&quot;</span>: <span class="s">&quot;79bb0f45fc4c42234a918000b2668d689e2bde04&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-sub_mchid"><p><a href="#get-query-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>二级商户号</div></li><li id="get-query-bill_date"><p><a href="#get-query-bill_date"><code>bill_date</code></a> <span>string</span> <b>必填</b></p><div>账单日期</div><small>例：<code>2019-06-11</code></small></li><li id="get-query-tar_type"><p><a href="#get-query-tar_type"><code>tar_type</code></a> <span>string</span> <span>选填</span></p><div>压缩类型</div><div class="values"><span><code>GZIP</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="get-response-download_url"><p><a href="#get-response-download_url"><code>download_url</code></a> <span>string</span> <b>必填</b></p><div>下载地址</div><small>例：<code>https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx</code></small></li><li id="get-response-hash_type"><p><a href="#get-response-hash_type"><code>hash_type</code></a> <span>string</span> <b>必填</b></p><div>哈希类型</div><div class="values"><span><code>SHA1</code></span></div></li><li id="get-response-hash_value"><p><a href="#get-response-hash_value"><code>hash_value</code></a> <span>string</span> <b>必填</b></p><div>哈希值</div><small>例：<code>79bb0f45fc4c42234a918000b2668d689e2bde04</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>前一天的账单上午 10 点以后申请，只能取三个月以内的。</li><li>用同一个商户号到<a href="./../billdownload/file">下载账单</a>取文件，再用 <code>hash_value</code> 核对；传了 <code>tar_type</code> 的要先解压再算摘要。</li><li>直连商户不传 <code>sub_mchid</code>；服务商、电商平台只取一个子商户的账单时传。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>profitsharing: Profitsharing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> profitsharing: Profitsharing</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>bills: Bills</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> bills: Bills</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 申请分账账单</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>申请分账账单</p><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-6"><li><code>download_url: string</code> 下载地址</li><li><code>hash_type: &quot;SHA1&quot;</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>sub_mchid?: string</code> 二级商户号</li><li><code>bill_date: string</code> 账单日期</li><li><code>tar_type?: &quot;GZIP&quot;</code> 压缩类型</li></ul></div><div id="popup-6"><pre><code><i>字段</i> bill_date: string</code></pre><p>账单日期</p><ul><li>示例 <code>2019-06-11</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> sub_mchid?: string</code></pre><p>二级商户号</p></div><div id="popup-8"><pre><code><i>字段</i> tar_type?: &quot;GZIP&quot;</code></pre><p>压缩类型</p><ul><li>示例 <code>GZIP</code></li></ul></div><div id="popup-9"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    params: {
        [k: string]: string;
    };
    hash_value: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    params: {
        [k: string]: string;
    };
    hash_value: string;
} | PromiseLike&lt;{
    params: {
        [k: string]: string;
    };
    hash_value: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    params: {
        [k: string]: string;
    };
    hash_value: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-10"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>download_url: string</code> 下载地址</li><li><code>hash_type: &quot;SHA1&quot;</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li></ul></div><div id="popup-11"><pre><code><i>参数</i> download_url: string</code></pre><p>下载地址</p></div><div id="popup-12"><pre><code><i>参数</i> hash_value: string</code></pre><p>哈希值</p></div><div id="popup-13"><pre><code><i>字段</i> params: {
    [k: string]: string;
}</code></pre></div><div id="popup-14"><pre><code>var Object: ObjectConstructor</code></pre><p>Provides functionality common to all JavaScript objects.</p></div><div id="popup-15"><pre><code><i>方法</i> ObjectConstructor.fromEntries&lt;string&gt;(entries: Iterable&lt;readonly [PropertyKey, string]&gt;): {
    [k: string]: string;
} (+1 overload)</code></pre><p>Returns an object created by key-value entries for properties and methods</p><ul><li><code>entries</code> An iterable object that contains key-value entries for properties and methods.</li></ul></div><div id="popup-16"><pre><code>var URL: new (input: string | {
    toString: () =&gt; string;
}, base?: string | URL) =&gt; URL</code></pre><p><code>URL</code> class is a global reference for <code>import { URL } from &#39;url&#39;</code><a target="_blank" rel="noreferrer" href="https://nodejs.org/api/url.html#the-whatwg-url-api">https://nodejs.org/api/url.html#the-whatwg-url-api</a></p><ul><li><i>@since</i> v10.0.0</li></ul></div><div id="popup-17"><pre><code><i>字段</i> URL.searchParams: URLSearchParams</code></pre><p>Gets the <code>URLSearchParams</code> object representing the query parameters of the URL. This property is read-only but the <code>URLSearchParams</code> object it provides can be used to mutate the URL instance; to replace the entirety of query parameters of the URL, use the <code>search</code> setter. See <code>URLSearchParams</code> documentation for details.</p><p>Use care when using <code>.searchParams</code> to modify the <code>URL</code> because, per the WHATWG specification, the <code>URLSearchParams</code> object uses different rules to determine which characters to percent-encode. For instance, the <code>URL</code> object will not percent encode the ASCII tilde (<code>~</code>) character, while <code>URLSearchParams</code> will always encode it:</p><pre><code class="language-js">const myURL = new URL(&#39;https://example.org/abc?foo=~bar&#39;);

console.log(myURL.search);  // prints ?foo=~bar

// Modify the URL via searchParams...
myURL.searchParams.sort();

console.log(myURL.search);  // prints ?foo=%7Ebar
</code></pre></div><div id="popup-18"><pre><code><i>字段</i> hash_value: string</code></pre><p>哈希值</p><ul><li>示例 <code>79bb0f45fc4c42234a918000b2668d689e2bde04</code></li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/bills.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var bills_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, bills_default as default };
