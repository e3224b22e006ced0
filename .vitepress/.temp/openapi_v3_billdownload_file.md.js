import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/billdownload/file.md
var __pageData = JSON.parse("{\"title\":\"下载账单\",\"description\":\"拿申请账单得到的 token 取回账单文件；这个应答没有签名，下载后要用申请时得到的摘要核对内容，对不上就不能用来对账。\",\"frontmatter\":{\"title\":\"下载账单\",\"description\":\"拿申请账单得到的 token 取回账单文件；这个应答没有签名，下载后要用申请时得到的摘要核对内容，对不上就不能用来对账。\",\"product\":\"基础支付∙账单\",\"roles\":[\"电商平台\",\"服务商\",\"直连商户\"],\"updated\":\"2020-11-30T00:00:00.000Z\",\"errors\":[{\"status\":400,\"code\":\"INVALID_REQUEST\",\"meaning\":\"下载地址过期或有误，或不符合接口规则\",\"action\":\"重新申请账单，用新的 download_url 下载，不要用旧地址重试\"},{\"status\":400,\"code\":\"PARAM_ERROR\",\"meaning\":\"参数错误\",\"action\":\"把 download_url 里的查询参数原样带全，再下载\"},{\"status\":401,\"code\":\"SIGN_ERROR\",\"meaning\":\"请求签名验证不通过\",\"action\":\"检查商户私钥、证书序列号与签名串，token 等查询参数也要参与签名\"},{\"status\":403,\"code\":\"NO_AUTH\",\"meaning\":\"下载用的商户号与申请账单时不同\",\"action\":\"换回申请账单的那个商户号下载\"},{\"status\":500,\"code\":\"SYSTEM_ERROR\",\"meaning\":\"微信支付系统异常\",\"action\":\"稍后再下载。链接超过 5 分钟就重新申请账单\"}],\"section\":\"bill\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/billdownload/file.md\",\"filePath\":\"openapi/v3/billdownload/file.md\",\"lastUpdated\":1795377447000}");
var _sfc_main = { name: "openapi/v3/billdownload/file.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/bill">账单</a></li><li aria-current="page">下载账单</li></ol></nav><h1 id="get" tabindex="-1">下载账单 <a class="header-anchor" href="#get" aria-label="Permalink to “下载账单”">​</a></h1><p>拿申请账单得到的 token 取回账单文件；这个应答没有签名，下载后要用申请时得到的摘要核对内容，对不上就不能用来对账。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4013071238" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/billdownload/file</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/billdownload/file">复制地址</button><button type="button" data-copy="wxpay.v3.billdownload.file.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>电商平台、服务商、直连商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2020-11-30">2020-11-30</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">billdownload</span>.<span class="hover" aria-describedby="popup-4">file</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: { <span class="hover" aria-describedby="popup-8">token</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-9">then</span>(({ <span class="p hover quiet" aria-describedby="popup-10">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-11">digest</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-12">createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f hover" aria-describedby="popup-13">update</span>(<span class="hover quiet" aria-describedby="popup-10">data</span>).<span class="f hover" aria-describedby="popup-14">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line highlighted"><span class="k">  return</span> <span class="hover" aria-describedby="popup-11">digest</span> <span class="k">===</span> <span class="hover" aria-describedby="popup-15">hash_value</span> <span class="k">?</span> <span class="hover quiet" aria-describedby="popup-10">data</span>.<span class="f hover" aria-describedby="popup-16">toString</span>() <span class="k">:</span><span class="c"> null</span></span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">export async function</span><span class="f"> file</span>() {</span>
<span class="line"><span class="k">  const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v3.billdownload.file.<span class="f">get</span>({</span>
<span class="line">    responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">    params: { token },</span>
<span class="line">  })</span>
<span class="line"><span class="k">  const</span><span class="c"> digest</span><span class="k"> =</span><span class="f"> createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f">update</span>(data).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="k">  return</span> digest <span class="k">===</span> hash_value <span class="k">?</span> data.<span class="f">toString</span>() <span class="k">:</span><span class="c"> null</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/billdownload/file&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  responseType: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  params: { token },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> digest</span><span class="k"> =</span><span class="f"> createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f">update</span>(data).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line"><span class="k">  return</span> digest <span class="k">===</span> hash_value <span class="k">?</span> data.<span class="f">toString</span>() <span class="k">:</span><span class="c"> null</span></span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-token"><p><a href="#get-query-token"><code>token</code></a> <span>string</span> <b>必填</b></p><div>下载凭证</div><small>例：<code>6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO</code></small></li><li id="get-query-tartype"><p><a href="#get-query-tartype"><code>tartype</code></a> <span>string</span> <span>选填</span></p><div>压缩类型，申请账单时传了 tar_type 才有</div><div class="values"><span><code>gzip</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><p>应答是文件：文件内容，不压缩时是 UTF-8 编码的 CSV 文本。</p></section></div><section class="errors"><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="“错误码”的链接">​</a></h2><table><thead><tr><th>错误码</th><th>含义</th><th>怎么办</th></tr></thead><tbody><tr><td><code>INVALID_REQUEST</code><span>400</span></td><td>下载地址过期或有误，或不符合接口规则</td><td>重新申请账单，用新的 download_url 下载，不要用旧地址重试</td></tr><tr><td><code>PARAM_ERROR</code><span>400</span></td><td>参数错误</td><td>把 download_url 里的查询参数原样带全，再下载</td></tr><tr><td><code>SIGN_ERROR</code><span>401</span></td><td>请求签名验证不通过</td><td>检查商户私钥、证书序列号与签名串，token 等查询参数也要参与签名</td></tr><tr><td><code>NO_AUTH</code><span>403</span></td><td>下载用的商户号与申请账单时不同</td><td>换回申请账单的那个商户号下载</td></tr><tr><td><code>SYSTEM_ERROR</code><span>500</span></td><td>微信支付系统异常</td><td>稍后再下载。链接超过 5 分钟就重新申请账单</td></tr></tbody></table></section><h2 id="gzip" tabindex="-1">下载压缩的账单 <a class="header-anchor" href="#gzip" aria-label="Permalink to “下载压缩的账单”">​</a></h2><p>申请账单时传了 <code>tar_type: &#39;GZIP&#39;</code>，下载地址里就有 <code>tartype=gzip</code>，得到的是 gzip 文件。摘要是解压后内容的摘要，先解压再核对。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-17">gunzipSync</span> } <span class="k">from</span><span class="s"> &#39;node:zlib&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">billdownload</span>.<span class="hover" aria-describedby="popup-4">file</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">token</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-18">tartype</span>: <span class="s">&#39;gzip&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-9">then</span>(({ <span class="p hover quiet" aria-describedby="popup-10">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-19">bill</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-20">gunzipSync</span>(<span class="hover quiet" aria-describedby="popup-10">data</span>)</span>
<span class="line"><span class="k">  const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-11">digest</span><span class="k"> =</span><span class="f"> </span><span class="f hover" aria-describedby="popup-12">createHash</span>(<span class="s">&#39;sha1&#39;</span>).<span class="f hover" aria-describedby="popup-13">update</span>(<span class="hover" aria-describedby="popup-19">bill</span>).<span class="f hover" aria-describedby="popup-14">digest</span>(<span class="s">&#39;hex&#39;</span>)</span>
<span class="line highlighted"><span class="k">  return</span> <span class="hover" aria-describedby="popup-11">digest</span> <span class="k">===</span> <span class="hover" aria-describedby="popup-15">hash_value</span> <span class="k">?</span> <span class="hover" aria-describedby="popup-19">bill</span>.<span class="f hover" aria-describedby="popup-21">toString</span>() <span class="k">:</span><span class="c"> null</span></span>
<span class="line">})</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>token</code> 和 <code>hash_value</code> 来自<a href="./../bill/tradebill">申请交易账单</a>或<a href="./../bill/fundflowbill">申请资金账单</a>，那里的应答经过验签，所以摘要可信；文件的应答不带签名，SDK 对这个路径不验签。</li><li><code>download_url</code> 的查询参数有什么就传什么，它们参与请求签名。注意这里是 <code>tartype</code>，申请账单时的参数才叫 <code>tar_type</code>。</li><li>链接 5 分钟内有效，过期应答 <code>INVALID_REQUEST</code>，重新申请账单即可。应答 <code>NO_AUTH</code> 说明下载用的商户号与申请时不同。</li><li>不要省略 <code>responseType: &#39;arraybuffer&#39;</code>，否则压缩文件会被当作文本解码而损坏。出错时 <code>error.response.data</code> 也是 Buffer，用 <code>JSON.parse</code> 读出 <code>code</code> 和 <code>message</code>。</li><li>文件是 UTF-8 的 CSV：明细表头、明细、汇总表头、汇总；每个数据前有一个反引号（<code>\`</code>）。SDK 的 <code>Formatter.castCsvBill(buffer)</code> 把它解析成 <code>{ rows, summary }</code>，压缩的文件要先解压。</li></ul><nav class="steps" aria-label="前后步骤"><p><span class="steps-label">账单</span> <span><span aria-hidden="true">←</span> <i>申请</i> <a href="/openapi/v3/bill/tradebill">申请交易账单</a>、<a href="/openapi/v3/bill/fundflowbill">申请资金账单</a> · <b>本页</b></span></p></nav><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
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
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>billdownload: Billdownload</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> billdownload: Billdownload</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>file: File</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> file: File</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 下载账单</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>下载账单</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4013071238" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><code>responseType: &quot;arraybuffer&quot;</code> 以二进制接收文件</li><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数，取自申请账单得到的 download_url</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> responseType: &quot;arraybuffer&quot;</code></pre><p>以二进制接收文件</p></div><div id="popup-7"><pre><code><i>字段</i> params: object</code></pre><p>查询参数，取自申请账单得到的 download_url</p><ul class="members" id="fields-4"><li><code>token: string</code> 下载凭证</li><li><code>tartype?: &quot;gzip&quot;</code> 压缩类型，申请账单时传了 tar_type 才有</li></ul></div><div id="popup-8"><pre><code><i>字段</i> token: string</code></pre><p>下载凭证</p><ul><li>示例 <code>6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO</code></li></ul></div><div id="popup-9"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string | null, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string | null&gt; | null) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string | null&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-10"><pre><code><i>参数</i> data: WellformedResponse</code></pre></div><div id="popup-11"><pre><code>const digest: string</code></pre></div><div id="popup-12"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-13"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-14"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-15"><pre><code><i>导入</i> var hash_value: string
import hash_value</code></pre><p>申请账单时得到的哈希值</p></div><div id="popup-16"><pre><code><i>方法</i> Buffer&lt;ArrayBufferLike&gt;.toString(encoding?: BufferEncoding, start?: number, end?: number): string</code></pre><p>Decodes <code>buf</code> to a string according to the specified character encoding in<code>encoding</code>. <code>start</code> and <code>end</code> may be passed to decode only a subset of <code>buf</code>.</p><p>If <code>encoding</code> is <code>&#39;utf8&#39;</code> and a byte sequence in the input is not valid UTF-8, then each invalid byte is replaced with the replacement character <code>U+FFFD</code>.</p><p>The maximum length of a string instance (in UTF-16 code units) is available as <code>constants.MAX_STRING_LENGTH</code>.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

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
</code></pre><ul><li><i>@since</i> v0.1.90</li><li><code>encoding</code> The character encoding to use.</li><li><code>start</code> The byte offset to start decoding at.</li><li><code>end</code> The byte offset to stop decoding at (not inclusive).</li></ul></div><div id="popup-17"><pre><code><i>导入</i> function gunzipSync(buf: InputType, options?: ZlibOptions): NonSharedBuffer
import gunzipSync</code></pre><p>Decompress a chunk of data with <code>Gunzip</code>.</p><ul><li><i>@since</i> v0.11.12</li></ul></div><div id="popup-18"><pre><code><i>字段</i> tartype?: &quot;gzip&quot;</code></pre><p>压缩类型，申请账单时传了 tar_type 才有</p><ul><li>示例 <code>gzip</code></li></ul></div><div id="popup-19"><pre><code>const bill: NonSharedBuffer</code></pre></div><div id="popup-20"><pre><code><i>导入</i> gunzipSync(buf: InputType, options?: ZlibOptions): NonSharedBuffer
import gunzipSync</code></pre><p>Decompress a chunk of data with <code>Gunzip</code>.</p><ul><li><i>@since</i> v0.11.12</li></ul></div><div id="popup-21"><pre><code><i>方法</i> Buffer&lt;ArrayBuffer&gt;.toString(encoding?: BufferEncoding, start?: number, end?: number): string</code></pre><p>Decodes <code>buf</code> to a string according to the specified character encoding in<code>encoding</code>. <code>start</code> and <code>end</code> may be passed to decode only a subset of <code>buf</code>.</p><p>If <code>encoding</code> is <code>&#39;utf8&#39;</code> and a byte sequence in the input is not valid UTF-8, then each invalid byte is replaced with the replacement character <code>U+FFFD</code>.</p><p>The maximum length of a string instance (in UTF-16 code units) is available as <code>constants.MAX_STRING_LENGTH</code>.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

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
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/billdownload/file.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var file_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, file_default as default };
