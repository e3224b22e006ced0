import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v2/pay/queryexchagerate.md
var __pageData = JSON.parse("{\"title\":\"查询汇率（跨境支付）（APIv2）\",\"description\":\"商品以外币标价、想先告诉用户折合多少人民币，查当天微信支付用的汇率；每天上午 10 点更新一次。\",\"frontmatter\":{\"title\":\"查询汇率（跨境支付）（APIv2）\",\"description\":\"商品以外币标价、想先告诉用户折合多少人民币，查当天微信支付用的汇率；每天上午 10 点更新一次。\",\"product\":\"跨境\",\"section\":\"cross-border\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v2/pay/queryexchagerate.md\",\"filePath\":\"openapi/v2/pay/queryexchagerate.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v2/pay/queryexchagerate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/cross-border">跨境支付</a></li><li aria-current="page">查询汇率（跨境支付）（APIv2）</li></ol></nav><h1 id="post" tabindex="-1">查询汇率（跨境支付）（APIv2） <a class="header-anchor" href="#post" aria-label="Permalink to “查询汇率（跨境支付）（APIv2）”">​</a></h1><p>商品以外币标价、想先告诉用户折合多少人民币，查当天微信支付用的汇率；每天上午 10 点更新一次。 <a href="https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/pay/queryexchagerate</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/pay/queryexchagerate">复制地址</button><button type="button" data-copy="wxpay.v2.pay.queryexchagerate.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>还要准备</dt><dd>无，APIv2 密钥签名即可</dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v2</span>.<span class="hover" aria-describedby="popup-2">pay</span>.<span class="hover" aria-describedby="popup-3">queryexchagerate</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">mch_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">fee_type</span>: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">date</span>, <span class="m">// yyyyMMdd，北京时间</span></span>
<span class="line">}, { <span class="hover" aria-describedby="popup-9">nonceless</span>: <span class="c">true</span> })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span>: { <span class="p hover" aria-describedby="popup-12">fee_type</span>, <span class="p hover" aria-describedby="popup-13">rate</span>, <span class="p hover" aria-describedby="popup-14">rate_time</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">fee_type</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-15">rate</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">rate_time</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v2.pay.queryexchagerate.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  fee_type: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  date, <span class="m">// yyyyMMdd，北京时间</span></span>
<span class="line">}, { nonceless: <span class="c">true</span> })</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  fee_type: data.fee_type,</span>
<span class="line">  rate: data.rate,</span>
<span class="line">  rate_time: data.rate_time,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v2/pay/queryexchagerate&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  fee_type: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  date, <span class="m">// yyyyMMdd，北京时间</span></span>
<span class="line">}, { nonceless: <span class="c">true</span> })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">fee_type</span>, <span class="p">rate</span>, <span class="p">rate_time</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  fee_type,</span>
<span class="line">  rate,</span>
<span class="line">  rate_time,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v2.pay.queryexchagerate.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  mch_id,</span>
<span class="line">  fee_type: <span class="s">&#39;USD&#39;</span>,</span>
<span class="line">  date, <span class="m">// yyyyMMdd，北京时间</span></span>
<span class="line">}, { nonceless: <span class="c">true</span> })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">err_code</span>, <span class="c">err_code_des</span> } <span class="k">=</span> error.response.data</span>
<span class="line"><span class="k">  return</span> { err_code, err_code_des }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/pay/queryexchagerate&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: text/xml, text/plain, application/json, application/x-gzip&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: text/xml; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;&lt;xml&gt;</span></span>
<span class="line"><span class="s">  &lt;appid&gt;wxd678efh567hg6787&lt;/appid&gt;</span></span>
<span class="line"><span class="s">  &lt;mch_id&gt;1230000109&lt;/mch_id&gt;</span></span>
<span class="line"><span class="s">  &lt;fee_type&gt;USD&lt;/fee_type&gt;</span></span>
<span class="line"><span class="s">  &lt;date&gt;20150807&lt;/date&gt;</span></span>
<span class="line"><span class="s">  &lt;sign&gt;…&lt;/sign&gt;</span></span>
<span class="line"><span class="s">&lt;/xml&gt;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /pay/queryexchagerate <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> text/xml, text/plain, application/json, application/x-gzip</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> text/xml; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"></span>
<span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">appid</span>&gt;wxd678efh567hg6787&lt;/<span class="e">appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;1230000109&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">fee_type</span>&gt;USD&lt;/<span class="e">fee_type</span>&gt;</span>
<span class="line">  &lt;<span class="e">date</span>&gt;20150807&lt;/<span class="e">date</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;…&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-xml"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">xml</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_code</span>&gt;SUCCESS&lt;/<span class="e">return_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_msg</span>&gt;签名失败&lt;/<span class="e">return_msg</span>&gt;</span>
<span class="line">  &lt;<span class="e">appid</span>&gt;wxd678efh567hg6787&lt;/<span class="e">appid</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;1230000109&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">sub_mch_id</span>&gt;1230000100&lt;/<span class="e">sub_mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">fee_type</span>&gt;USD&lt;/<span class="e">fee_type</span>&gt;</span>
<span class="line">  &lt;<span class="e">rate_time</span>&gt;20150807&lt;/<span class="e">rate_time</span>&gt;</span>
<span class="line">  &lt;<span class="e">rate</span>&gt;650000000&lt;/<span class="e">rate</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;5K8264ILTKCH16CQ2502SI8ZNMTM67VS&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-mch_id"><p><a href="#post-body-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>例：<code>1230000109</code></small></li><li id="post-body-fee_type"><p><a href="#post-body-fee_type"><code>fee_type</code></a> <span>string</span> <b>必填</b></p><div>币种</div><small>例：<code>USD</code></small></li><li id="post-body-date"><p><a href="#post-body-date"><code>date</code></a> <span>string</span> <b>必填</b></p><div>日期</div><small>例：<code>20150807</code></small></li><li id="post-body-sign"><p><a href="#post-body-sign"><code>sign</code></a> <span>string</span> <span>选填</span></p><div>签名，由 SDK 补上</div><small>例：<code>5K8264ILTKCH16CQ2502SI8ZNMTM67VS</code></small></li><li id="post-body-sub_mch_id"><p><a href="#post-body-sub_mch_id"><code>sub_mch_id</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1230000100</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-return_code"><p><a href="#post-response-return_code"><code>return_code</code></a> <span>string</span> <b>必填</b></p><div>返回状态码</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div></li><li id="post-response-return_msg"><p><a href="#post-response-return_msg"><code>return_msg</code></a> <span>string</span> <b>必填</b></p><div>返回信息</div><small>例：<code>签名失败</code></small></li><li id="post-response-appid"><p><a href="#post-response-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>公众账号ID</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-response-mch_id"><p><a href="#post-response-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>例：<code>1230000109</code></small></li><li id="post-response-sub_mch_id"><p><a href="#post-response-sub_mch_id"><code>sub_mch_id</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1230000100</code></small></li><li id="post-response-fee_type"><p><a href="#post-response-fee_type"><code>fee_type</code></a> <span>string</span> <b>必填</b></p><div>币种</div><small>例：<code>USD</code></small></li><li id="post-response-rate_time"><p><a href="#post-response-rate_time"><code>rate_time</code></a> <span>string</span> <b>必填</b></p><div>汇率时间</div><small>例：<code>20150807</code></small></li><li id="post-response-rate"><p><a href="#post-response-rate"><code>rate</code></a> <span>string</span> <b>必填</b></p><div>现汇卖出价</div><small>例：<code>650000000</code></small></li><li id="post-response-sign"><p><a href="#post-response-sign"><code>sign</code></a> <span>string</span> <b>必填</b></p><div>签名</div><small>例：<code>5K8264ILTKCH16CQ2502SI8ZNMTM67VS</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>10 点指北京时间；更新之前查当天，看 <code>rate_time</code> 是哪一天的汇率。</li><li>请求里没有 <code>nonce_str</code>，传 <code>nonceless: true</code>。路径里的 <code>exchage</code> 少一个字母，照写。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v2: V2</code> APIv2 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v2: V2</code></pre><p>APIv2 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>pay: Pay</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> pay: Pay</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>queryexchagerate: Queryexchagerate</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> queryexchagerate: Queryexchagerate</code></pre><ul class="members" id="fields-0"><li><code>post: (data: XmlDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 汇率查询API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: XmlDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>汇率查询API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-4"><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>fee_type: string</code> 币种</li><li><code>date: string</code> 日期</li><li><code>sign?: string</code> 签名，由 SDK 补上</li><li><code>sub_mch_id?: string</code> 子商户号</li></ul><p class="group">config</p><ul class="members" id="fields-5"><li><code>nonceless: true</code> 请求里没有随机字符串，SDK 不补</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-6"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg: string</code> 返回信息</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>sub_mch_id?: string</code> 子商户号</li><li><code>fee_type: string</code> 币种</li><li><code>rate_time: string</code> 汇率时间</li><li><code>rate: string</code> 现汇卖出价</li><li><code>sign: string</code> 签名</li></ul></div><div id="popup-5"><pre><code><i>字段</i> appid: string</code></pre><p>公众账号ID</p><ul><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> mch_id: string</code></pre><p>商户号</p><ul><li>示例 <code>1230000109</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> fee_type: string</code></pre><p>币种</p><ul><li>示例 <code>USD</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> date: string</code></pre><p>日期</p><ul><li>示例 <code>20150807</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> nonceless: true</code></pre><p>请求里没有随机字符串，SDK 不补</p></div><div id="popup-10"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    fee_type: string;
    rate: string;
    rate_time: string;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    fee_type: string;
    rate: string;
    rate_time: string;
} | PromiseLike&lt;{
    fee_type: string;
    rate: string;
    rate_time: string;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    fee_type: string;
    rate: string;
    rate_time: string;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-11"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg: string</code> 返回信息</li><li><code>appid: string</code> 公众账号ID</li><li><code>mch_id: string</code> 商户号</li><li><code>sub_mch_id?: string</code> 子商户号</li><li><code>fee_type: string</code> 币种</li><li><code>rate_time: string</code> 汇率时间</li><li><code>rate: string</code> 现汇卖出价</li><li><code>sign: string</code> 签名</li></ul></div><div id="popup-12"><pre><code><i>参数</i> fee_type: string</code></pre><p>币种</p></div><div id="popup-13"><pre><code><i>参数</i> rate: string</code></pre><p>现汇卖出价</p></div><div id="popup-14"><pre><code><i>参数</i> rate_time: string</code></pre><p>汇率时间</p></div><div id="popup-15"><pre><code><i>字段</i> rate: string</code></pre><p>现汇卖出价</p><ul><li>示例 <code>650000000</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> rate_time: string</code></pre><p>汇率时间</p><ul><li>示例 <code>20150807</code></li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/queryexchagerate.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var queryexchagerate_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, queryexchagerate_default as default };
