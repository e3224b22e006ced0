import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v2/pay/downloadbill.md
var __pageData = JSON.parse("{\"title\":\"下载对账单\",\"description\":\"每天核对前一天的交易时调用，应答直接是账单文本而不是 XML；本地与账单对不上的订单，再逐笔查询订单或查询退款。\",\"frontmatter\":{\"title\":\"下载对账单\",\"description\":\"每天核对前一天的交易时调用，应答直接是账单文本而不是 XML；本地与账单对不上的订单，再逐笔查询订单或查询退款。\",\"product\":\"APIv2∙基础支付∙账单\",\"section\":\"v2-pay\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v2/pay/downloadbill.md\",\"filePath\":\"openapi/v2/pay/downloadbill.md\",\"lastUpdated\":1795361635000}");
var _sfc_main = { name: "openapi/v2/pay/downloadbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/v2-pay">APIv2 支付</a></li><li aria-current="page">下载对账单</li></ol></nav><h1 id="post" tabindex="-1">下载对账单 <a class="header-anchor" href="#post" aria-label="Permalink to “下载对账单”">​</a></h1><p>每天核对前一天的交易时调用，应答直接是账单文本而不是 XML；本地与账单对不上的订单，再逐笔查询订单或查询退款。 <a href="https://pay.weixin.qq.com/doc/v2/merchant/4011935219" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/pay/downloadbill</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/pay/downloadbill">复制地址</button><button type="button" data-copy="wxpay.v2.pay.downloadbill.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>还要准备</dt><dd>无，APIv2 密钥签名即可</dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Formatter</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v2</span>.<span class="hover" aria-describedby="popup-3">pay</span>.<span class="hover" aria-describedby="popup-4">downloadbill</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">mch_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">bill_date</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">bill_type</span>: <span class="s">&#39;ALL&#39;</span>,</span>
<span class="line">}, { <span class="hover" aria-describedby="popup-10">responseType</span>: <span class="s">&#39;arraybuffer&#39;</span>, <span class="hover" aria-describedby="popup-11">transformResponse</span>: [] })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-12">then</span>(({ <span class="p hover quiet" aria-describedby="popup-13">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  if</span> (<span class="hover quiet" aria-describedby="popup-13">data</span>.<span class="f hover" aria-describedby="popup-14">subarray</span>(<span class="c">0</span>, <span class="c">5</span>).<span class="f hover" aria-describedby="popup-15">toString</span>() <span class="k">===</span><span class="s"> &#39;&lt;xml&gt;&#39;</span>) {</span>
<span class="line"><span class="k">    throw new</span><span class="f"> </span><span class="f hover quiet" aria-describedby="popup-16">Error</span>(<span class="hover quiet" aria-describedby="popup-13">data</span>.<span class="f hover" aria-describedby="popup-15">toString</span>()) <span class="m">// 没有账单，或者参数有误</span></span>
<span class="line">  }</span>
<span class="line highlighted"><span class="k">  return</span> <span class="hover" aria-describedby="popup-0">Formatter</span>.<span class="f hover" aria-describedby="popup-17">castCsvBill</span>(<span class="hover quiet" aria-describedby="popup-13">data</span>)</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Formatter } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">export async function</span><span class="f"> downloadbill</span>() {</span>
<span class="line"><span class="k">  const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v2.pay.downloadbill.<span class="f">post</span>({</span>
<span class="line">    appid,</span>
<span class="line">    mch_id,</span>
<span class="line">    bill_date,</span>
<span class="line">    bill_type: <span class="s">&#39;ALL&#39;</span>,</span>
<span class="line">  }, { responseType: <span class="s">&#39;arraybuffer&#39;</span>, transformResponse: [] })</span>
<span class="line"><span class="k">  if</span> (data.<span class="f">subarray</span>(<span class="c">0</span>, <span class="c">5</span>).<span class="f">toString</span>() <span class="k">===</span><span class="s"> &#39;&lt;xml&gt;&#39;</span>) {</span>
<span class="line"><span class="k">    throw new</span><span class="f"> Error</span>(data.<span class="f">toString</span>()) <span class="m">// 没有账单，或者参数有误</span></span>
<span class="line">  }</span>
<span class="line"><span class="k">  return</span> Formatter.<span class="f">castCsvBill</span>(data)</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Formatter } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v2/pay/downloadbill&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  bill_date,</span>
<span class="line">  bill_type: <span class="s">&#39;ALL&#39;</span>,</span>
<span class="line">}, { responseType: <span class="s">&#39;arraybuffer&#39;</span>, transformResponse: [] })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span> }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  if</span> (data.<span class="f">subarray</span>(<span class="c">0</span>, <span class="c">5</span>).<span class="f">toString</span>() <span class="k">===</span><span class="s"> &#39;&lt;xml&gt;&#39;</span>) {</span>
<span class="line"><span class="k">    throw new</span><span class="f"> Error</span>(data.<span class="f">toString</span>()) <span class="m">// 没有账单，或者参数有误</span></span>
<span class="line">  }</span>
<span class="line"><span class="k">  return</span> Formatter.<span class="f">castCsvBill</span>(data)</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/pay/downloadbill&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: text/xml, text/plain, application/json, application/x-gzip&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: text/xml; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;&lt;xml&gt;</span></span>
<span class="line"><span class="s">  &lt;appid&gt;wx8888888888888888&lt;/appid&gt;</span></span>
<span class="line"><span class="s">  &lt;mch_id&gt;1900000109&lt;/mch_id&gt;</span></span>
<span class="line"><span class="s">  &lt;bill_date&gt;20140603&lt;/bill_date&gt;</span></span>
<span class="line"><span class="s">  &lt;bill_type&gt;ALL&lt;/bill_type&gt;</span></span>
<span class="line"><span class="s">  &lt;nonce_str&gt;…&lt;/nonce_str&gt;</span></span>
<span class="line"><span class="s">  &lt;sign&gt;…&lt;/sign&gt;</span></span>
<span class="line"><span class="s">&lt;/xml&gt;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /pay/downloadbill <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> text/xml, text/plain, application/json, application/x-gzip</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> text/xml; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"></span>
<span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">appid</span>&gt;wx8888888888888888&lt;/<span class="e">appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;1900000109&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">bill_date</span>&gt;20140603&lt;/<span class="e">bill_date</span>&gt;</span>
<span class="line">  &lt;<span class="e">bill_type</span>&gt;ALL&lt;/<span class="e">bill_type</span>&gt;</span>
<span class="line">  &lt;<span class="e">nonce_str</span>&gt;…&lt;/<span class="e">nonce_str</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;…&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号 ID，服务商模式下为服务商的</div><small>最多 32 个字符；例：<code>wx8888888888888888</code></small></li><li id="post-body-sub_appid"><p><a href="#post-body-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>子商户公众账号 ID</div><small>最多 32 个字符；例：<code>wx8888888888888888</code></small></li><li id="post-body-mch_id"><p><a href="#post-body-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号，须与 SDK 配置的商户号一致</div><small>最多 32 个字符；例：<code>1900000109</code></small></li><li id="post-body-sub_mch_id"><p><a href="#post-body-sub_mch_id"><code>sub_mch_id</code></a> <span>string</span> <span>选填</span></p><div>子商户号，服务商模式下只取这一子商户的账单</div><small>最多 32 个字符；例：<code>1900000100</code></small></li><li id="post-body-nonce_str"><p><a href="#post-body-nonce_str"><code>nonce_str</code></a> <span>string</span> <span>选填</span></p><div>随机字符串，由 SDK 补上</div><small>最多 32 个字符；例：<code>5K8264ILTKCH16CQ2502SI8ZNMTM67VS</code></small></li><li id="post-body-sign"><p><a href="#post-body-sign"><code>sign</code></a> <span>string</span> <span>选填</span></p><div>签名，由 SDK 补上</div><small>最多 64 个字符；例：<code>C380BEC2BFD727A4B6845133519F3AD6</code></small></li><li id="post-body-sign_type"><p><a href="#post-body-sign_type"><code>sign_type</code></a> <span>string</span> <span>选填</span></p><div>签名类型，不传时为 MD5</div><div class="values"><span><code>MD5</code></span><span><code>HMAC-SHA256</code></span></div><small>最多 32 个字符</small></li><li id="post-body-bill_date"><p><a href="#post-body-bill_date"><code>bill_date</code></a> <span>string</span> <b>必填</b></p><div>对账单日期，格式 yyyyMMdd，三个月以内</div><small>最多 8 个字符；例：<code>20140603</code></small></li><li id="post-body-bill_type"><p><a href="#post-body-bill_type"><code>bill_type</code></a> <span>string</span> <span>选填</span></p><div>账单类型，不传时为 ALL</div><div class="values"><span><code>ALL</code> 全部订单</span><span><code>SUCCESS</code> 支付成功的订单</span><span><code>REFUND</code> 退款订单</span><span><code>RECHARGE_REFUND</code> 充值退款订单</span></div></li><li id="post-body-tar_type"><p><a href="#post-body-tar_type"><code>tar_type</code></a> <span>string</span> <span>选填</span></p><div>压缩账单，不传时返回文本</div><div class="values"><span><code>GZIP</code></span></div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>应答是文件：账单文本，CSV 格式；失败时是 XML 文本，含 return_code、return_msg、error_code。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>账单不是 XML，SDK 默认的解析会把它弄丢，<code>data</code> 成了 <code>undefined</code>。传 <code>transformResponse: []</code> 关掉解析，再传 <code>responseType: &#39;arraybuffer&#39;</code> 取回 <code>Buffer</code>：取字符串会去掉开头的 BOM，而 <code>Formatter.castCsvBill</code> 总要跳过这 3 个字节，第一个列名就会缺字。</li><li>关掉解析后，失败的应答也不再抛错，要像上面那样先认出 <code>&lt;xml&gt;</code>。<code>error_code</code> 为 <code>20002</code>（<code>No Bill Exist</code>）表示当天没有成交；<code>return_msg</code> 为 <code>Bill Creating</code> 表示账单还没有生成。</li><li>前一天的账单 9 点开始生成，10 点以后再取；只能取三个月以内的。</li><li><code>castCsvBill</code> 返回 <code>{ rows, summary }</code>，键是账单的列名。金额的单位是元，不是分。</li><li>账单按商户号生成，同一商户号绑定的任何 <code>appid</code> 都能下载；每行的公众账号 ID 是下单时用的那个。</li><li>传 <code>tar_type: &#39;GZIP&#39;</code> 得到压缩文件，先用 <code>node:zlib</code> 的 <code>gunzipSync</code> 解压再解析。</li></ul><nav class="steps" aria-label="前后步骤"><p><span class="steps-label">APIv2 支付、APIv2 付款码</span> <span><span aria-hidden="true">←</span> <i>查单</i> <a href="/openapi/v2/pay/orderquery">查询订单（APIv2）</a> · <b>本页</b></span></p></nav><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Formatter
import Formatter</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v2: V2</code> APIv2 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v2: V2</code></pre><p>APIv2 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>pay: Pay</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> pay: Pay</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>downloadbill: Downloadbill</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> downloadbill: Downloadbill</code></pre><ul class="members" id="fields-0"><li><code>post: (data: XmlDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 下载对账单</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: XmlDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>下载对账单</p><ul><li><a href="https://pay.weixin.qq.com/doc/v2/merchant/4011935219" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-4"><li><code>appid: string</code> 公众账号 ID，服务商模式下为服务商的</li><li><code>sub_appid?: string</code> 子商户公众账号 ID</li><li><code>mch_id: string</code> 商户号，须与 SDK 配置的商户号一致</li><li><code>sub_mch_id?: string</code> 子商户号，服务商模式下只取这一子商户的账单</li><li><code>nonce_str?: string</code> 随机字符串，由 SDK 补上</li><li><code>sign?: string</code> 签名，由 SDK 补上</li><li><code>sign_type?: &quot;HMAC-SHA256&quot; | &quot;MD5&quot;</code> 签名类型，不传时为 MD5</li><li><code>bill_date: string</code> 对账单日期，格式 yyyyMMdd，三个月以内</li><li><code>bill_type?: &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;ALL&quot; | &quot;RECHARGE_REFUND&quot;</code> 账单类型，ALL 全部订单、SUCCESS 支付成功的订单、REFUND 退款订单、RECHARGE_REFUND 充值退款订单，不传时为 ALL</li><li><code>tar_type?: &quot;GZIP&quot;</code> 压缩账单，不传时返回文本</li></ul><p class="group">config</p><ul class="members" id="fields-5"><li><code>responseType: &quot;arraybuffer&quot;</code> 以二进制接收账单</li><li><code>transformResponse: []</code> 不经 SDK 的 XML 解析，原样取回账单</li></ul></div><div id="popup-6"><pre><code><i>字段</i> appid: string</code></pre><p>公众账号 ID，服务商模式下为服务商的</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>wx8888888888888888</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> mch_id: string</code></pre><p>商户号，须与 SDK 配置的商户号一致</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1900000109</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> bill_date: string</code></pre><p>对账单日期，格式 yyyyMMdd，三个月以内</p><ul><li>最长 <code>8</code> 字符</li><li>示例 <code>20140603</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> bill_type?: &quot;SUCCESS&quot; | &quot;REFUND&quot; | &quot;ALL&quot; | &quot;RECHARGE_REFUND&quot;</code></pre><p>账单类型，ALL 全部订单、SUCCESS 支付成功的订单、REFUND 退款订单、RECHARGE_REFUND 充值退款订单，不传时为 ALL</p><ul><li>示例 <code>ALL</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> responseType: &quot;arraybuffer&quot;</code></pre><p>以二进制接收账单</p></div><div id="popup-11"><pre><code><i>字段</i> transformResponse: []</code></pre><p>不经 SDK 的 XML 解析，原样取回账单</p></div><div id="popup-12"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;object, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; object | PromiseLike&lt;object&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;object&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-13"><pre><code><i>参数</i> data: WellformedResponse</code></pre></div><div id="popup-14"><pre><code><i>方法</i> Buffer&lt;ArrayBufferLike&gt;.subarray(start?: number, end?: number): Buffer&lt;ArrayBufferLike&gt;</code></pre><p>Returns a new <code>Buffer</code> that references the same memory as the original, but offset and cropped by the <code>start</code> and <code>end</code> indices.</p><p>Specifying <code>end</code> greater than <code>buf.length</code> will return the same result as that of <code>end</code> equal to <code>buf.length</code>.</p><p>This method is inherited from <a target="_blank" rel="noreferrer" href="https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/subarray"><code>TypedArray.prototype.subarray()</code></a>.</p><p>Modifying the new <code>Buffer</code> slice will modify the memory in the original <code>Buffer</code>because the allocated memory of the two objects overlap.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

// Create a \`Buffer\` with the ASCII alphabet, take a slice, and modify one byte
// from the original \`Buffer\`.

const buf1 = Buffer.allocUnsafe(26);

for (let i = 0; i &lt; 26; i++) {
  // 97 is the decimal ASCII value for &#39;a&#39;.
  buf1[i] = i + 97;
}

const buf2 = buf1.subarray(0, 3);

console.log(buf2.toString(&#39;ascii&#39;, 0, buf2.length));
// Prints: abc

buf1[0] = 33;

console.log(buf2.toString(&#39;ascii&#39;, 0, buf2.length));
// Prints: !bc
</code></pre><p>Specifying negative indexes causes the slice to be generated relative to the end of <code>buf</code> rather than the beginning.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

const buf = Buffer.from(&#39;buffer&#39;);

console.log(buf.subarray(-6, -1).toString());
// Prints: buffe
// (Equivalent to buf.subarray(0, 5).)

console.log(buf.subarray(-6, -2).toString());
// Prints: buff
// (Equivalent to buf.subarray(0, 4).)

console.log(buf.subarray(-5, -2).toString());
// Prints: uff
// (Equivalent to buf.subarray(1, 4).)
</code></pre><ul><li><i>@since</i> v3.0.0</li><li><code>start</code> Where the new <code>Buffer</code> will start.</li><li><code>end</code> Where the new <code>Buffer</code> will end (not inclusive).</li></ul></div><div id="popup-15"><pre><code><i>方法</i> Buffer&lt;ArrayBufferLike&gt;.toString(encoding?: BufferEncoding, start?: number, end?: number): string</code></pre><p>Decodes <code>buf</code> to a string according to the specified character encoding in<code>encoding</code>. <code>start</code> and <code>end</code> may be passed to decode only a subset of <code>buf</code>.</p><p>If <code>encoding</code> is <code>&#39;utf8&#39;</code> and a byte sequence in the input is not valid UTF-8, then each invalid byte is replaced with the replacement character <code>U+FFFD</code>.</p><p>The maximum length of a string instance (in UTF-16 code units) is available as <code>constants.MAX_STRING_LENGTH</code>.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

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
</code></pre><ul><li><i>@since</i> v0.1.90</li><li><code>encoding</code> The character encoding to use.</li><li><code>start</code> The byte offset to start decoding at.</li><li><code>end</code> The byte offset to stop decoding at (not inclusive).</li></ul></div><div id="popup-16"><pre><code>var Error: ErrorConstructor
new (message?: string, options?: ErrorOptions) =&gt; Error (+1 overload)</code></pre></div><div id="popup-17"><pre><code><i>方法</i> WechatpayAxiosPlugin.Formatter.castCsvBill(buffer: string | Buffer): object</code></pre><p>Cast the <code>CSV</code> bill.</p><ul><li><code>buffer</code> - CSV file content.</li><li><i>@returns</i> - The casted source intputs as {rows, summary} Object</li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/downloadbill.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var downloadbill_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, downloadbill_default as default };
