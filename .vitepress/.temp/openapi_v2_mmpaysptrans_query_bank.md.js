import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v2/mmpaysptrans/query_bank.md
var __pageData = JSON.parse("{\"title\":\"查询企业付款到银行卡（APIv2）\",\"description\":\"付到银行卡要经过银行，受理之后还有变数；按商户单号查它是处理中、成功、失败还是被银行退票。\",\"frontmatter\":{\"title\":\"查询企业付款到银行卡（APIv2）\",\"description\":\"付到银行卡要经过银行，受理之后还有变数；按商户单号查它是处理中、成功、失败还是被银行退票。\",\"product\":\"APIv2∙资金应用∙付款\",\"section\":\"v2-fund\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v2/mmpaysptrans/query_bank.md\",\"filePath\":\"openapi/v2/mmpaysptrans/query_bank.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v2/mmpaysptrans/query_bank.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/v2-fund">APIv2 资金与商户</a></li><li aria-current="page">查询企业付款到银行卡（APIv2）</li></ol></nav><h1 id="post" tabindex="-1">查询企业付款到银行卡（APIv2） <a class="header-anchor" href="#post" aria-label="Permalink to “查询企业付款到银行卡（APIv2）”">​</a></h1><p>付到银行卡要经过银行，受理之后还有变数；按商户单号查它是处理中、成功、失败还是被银行退票。 <a href="https://pay.weixin.qq.com/doc/v2/merchant/4011941066" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/mmpaysptrans/query_bank</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/mmpaysptrans/query_bank">复制地址</button><button type="button" data-copy="wxpay.v2.mmpaysptrans.query_bank.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>还要准备</dt><dd>出示商户 API 证书（<code>security: true</code>）</dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v2</span>.<span class="hover" aria-describedby="popup-2">mmpaysptrans</span>.<span class="hover" aria-describedby="popup-3">query_bank</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">mch_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">partner_trade_no</span>,</span>
<span class="line">}, { <span class="hover" aria-describedby="popup-7">security</span>: <span class="c">true</span> })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-8">then</span>(({ <span class="p hover quiet" aria-describedby="popup-9">data</span>: { <span class="p hover" aria-describedby="popup-10">status</span>, <span class="p hover" aria-describedby="popup-11">reason</span>, <span class="p hover" aria-describedby="popup-12">pay_succ_time</span> } }) <span class="k">=&gt;</span> {</span>
<span class="line highlighted"><span class="k">  switch</span> (<span class="hover" aria-describedby="popup-10">status</span>) {</span>
<span class="line"><span class="k">    case</span><span class="s"> &#39;SUCCESS&#39;</span>:</span>
<span class="line"><span class="k">      return</span> { <span class="hover" aria-describedby="popup-13">paid</span>: <span class="c">true</span>, <span class="hover" aria-describedby="popup-14">pay_succ_time</span> }</span>
<span class="line"><span class="k">    case</span><span class="s"> &#39;PROCESSING&#39;</span>:</span>
<span class="line"><span class="k">      return</span> { <span class="hover" aria-describedby="popup-15">pending</span>: <span class="c">true</span> }</span>
<span class="line"><span class="k">    default</span>: <span class="m">// 失败，或者被银行退票</span></span>
<span class="line"><span class="k">      return</span> { <span class="hover" aria-describedby="popup-13">paid</span>: <span class="c">false</span>, <span class="hover" aria-describedby="popup-16">status</span>, <span class="hover" aria-describedby="popup-17">reason</span> }</span>
<span class="line">  }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">export async function</span><span class="f"> query_bank</span>() {</span>
<span class="line"><span class="k">  const</span> { <span class="p">data</span>: { <span class="c">status</span>, <span class="c">reason</span>, <span class="c">pay_succ_time</span> } } <span class="k">= await</span> wxpay.v2.mmpaysptrans.query_bank.<span class="f">post</span>({</span>
<span class="line">    mch_id,</span>
<span class="line">    partner_trade_no,</span>
<span class="line">  }, { security: <span class="c">true</span> })</span>
<span class="line"><span class="k">  switch</span> (status) {</span>
<span class="line"><span class="k">    case</span><span class="s"> &#39;SUCCESS&#39;</span>:</span>
<span class="line"><span class="k">      return</span> { paid: <span class="c">true</span>, pay_succ_time }</span>
<span class="line"><span class="k">    case</span><span class="s"> &#39;PROCESSING&#39;</span>:</span>
<span class="line"><span class="k">      return</span> { pending: <span class="c">true</span> }</span>
<span class="line"><span class="k">    default</span>: <span class="m">// 失败，或者被银行退票</span></span>
<span class="line"><span class="k">      return</span> { paid: <span class="c">false</span>, status, reason }</span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v2/mmpaysptrans/query_bank&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  mch_id,</span>
<span class="line">  partner_trade_no,</span>
<span class="line">}, { security: <span class="c">true</span> })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">status</span>, <span class="p">reason</span>, <span class="p">pay_succ_time</span> } }) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="k">  switch</span> (status) {</span>
<span class="line"><span class="k">    case</span><span class="s"> &#39;SUCCESS&#39;</span>:</span>
<span class="line"><span class="k">      return</span> { paid: <span class="c">true</span>, pay_succ_time }</span>
<span class="line"><span class="k">    case</span><span class="s"> &#39;PROCESSING&#39;</span>:</span>
<span class="line"><span class="k">      return</span> { pending: <span class="c">true</span> }</span>
<span class="line"><span class="k">    default</span>: <span class="m">// 失败，或者被银行退票</span></span>
<span class="line"><span class="k">      return</span> { paid: <span class="c">false</span>, status, reason }</span>
<span class="line">  }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v2.mmpaysptrans.query_bank.<span class="f">post</span>({</span>
<span class="line">  mch_id,</span>
<span class="line">  partner_trade_no,</span>
<span class="line">}, { security: <span class="c">true</span> })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">err_code</span>, <span class="c">err_code_des</span> } <span class="k">=</span> error.response.data</span>
<span class="line"><span class="k">  return</span> { err_code, err_code_des }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/mmpaysptrans/query_bank&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: text/xml, text/plain, application/json, application/x-gzip&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: text/xml; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;&lt;xml&gt;</span></span>
<span class="line"><span class="s">  &lt;mch_id&gt;1900000109&lt;/mch_id&gt;</span></span>
<span class="line"><span class="s">  &lt;partner_trade_no&gt;1212121221227&lt;/partner_trade_no&gt;</span></span>
<span class="line"><span class="s">  &lt;nonce_str&gt;…&lt;/nonce_str&gt;</span></span>
<span class="line"><span class="s">  &lt;sign&gt;…&lt;/sign&gt;</span></span>
<span class="line"><span class="s">&lt;/xml&gt;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /mmpaysptrans/query_bank <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> text/xml, text/plain, application/json, application/x-gzip</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> text/xml; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"></span>
<span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;1900000109&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">partner_trade_no</span>&gt;1212121221227&lt;/<span class="e">partner_trade_no</span>&gt;</span>
<span class="line">  &lt;<span class="e">nonce_str</span>&gt;…&lt;/<span class="e">nonce_str</span>&gt;</span>
<span class="line">  &lt;<span class="e">sign</span>&gt;…&lt;/<span class="e">sign</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-xml"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">xml</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">&lt;<span class="e">xml</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_code</span>&gt;SUCCESS&lt;/<span class="e">return_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">return_msg</span>&gt;string&lt;/<span class="e">return_msg</span>&gt;</span>
<span class="line">  &lt;<span class="e">result_code</span>&gt;SUCCESS&lt;/<span class="e">result_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">err_code</span>&gt;string&lt;/<span class="e">err_code</span>&gt;</span>
<span class="line">  &lt;<span class="e">err_code_des</span>&gt;string&lt;/<span class="e">err_code_des</span>&gt;</span>
<span class="line">  &lt;<span class="e">mch_id</span>&gt;string&lt;/<span class="e">mch_id</span>&gt;</span>
<span class="line">  &lt;<span class="e">partner_trade_no</span>&gt;string&lt;/<span class="e">partner_trade_no</span>&gt;</span>
<span class="line">  &lt;<span class="e">payment_no</span>&gt;string&lt;/<span class="e">payment_no</span>&gt;</span>
<span class="line">  &lt;<span class="e">bank_no_md5</span>&gt;string&lt;/<span class="e">bank_no_md5</span>&gt;</span>
<span class="line">  &lt;<span class="e">true_name_md5</span>&gt;string&lt;/<span class="e">true_name_md5</span>&gt;</span>
<span class="line">  &lt;<span class="e">amount</span>&gt;string&lt;/<span class="e">amount</span>&gt;</span>
<span class="line">  &lt;<span class="e">status</span>&gt;SUCCESS&lt;/<span class="e">status</span>&gt;</span>
<span class="line">  &lt;<span class="e">cmms_amt</span>&gt;string&lt;/<span class="e">cmms_amt</span>&gt;</span>
<span class="line">  &lt;<span class="e">create_time</span>&gt;string&lt;/<span class="e">create_time</span>&gt;</span>
<span class="line">  &lt;<span class="e">pay_succ_time</span>&gt;string&lt;/<span class="e">pay_succ_time</span>&gt;</span>
<span class="line">  &lt;<span class="e">reason</span>&gt;string&lt;/<span class="e">reason</span>&gt;</span>
<span class="line">&lt;/<span class="e">xml</span>&gt;</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-mch_id"><p><a href="#post-body-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>最多 32 个字符；例：<code>1900000109</code></small></li><li id="post-body-partner_trade_no"><p><a href="#post-body-partner_trade_no"><code>partner_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商户企业付款单号</div><small>最多 32 个字符；例：<code>1212121221227</code></small></li><li id="post-body-nonce_str"><p><a href="#post-body-nonce_str"><code>nonce_str</code></a> <span>string</span> <span>选填</span></p><div>随机字符串，由 SDK 补上</div><small>最多 32 个字符；例：<code>5K8264ILTKCH16CQ2502SI8ZNMTM67Vs</code></small></li><li id="post-body-sign"><p><a href="#post-body-sign"><code>sign</code></a> <span>string</span> <span>选填</span></p><div>签名，由 SDK 补上</div><small>最多 32 个字符；例：<code>C380BEC2BFD727A4B6845133519F3AD6</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-return_code"><p><a href="#post-response-return_code"><code>return_code</code></a> <span>string</span> <b>必填</b></p><div>返回状态码</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-return_msg"><p><a href="#post-response-return_msg"><code>return_msg</code></a> <span>string</span> <span>选填</span></p><div>返回信息</div><small>最多 128 个字符</small></li><li id="post-response-result_code"><p><a href="#post-response-result_code"><code>result_code</code></a> <span>string</span> <b>必填</b></p><div>业务结果</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-err_code"><p><a href="#post-response-err_code"><code>err_code</code></a> <span>string</span> <span>选填</span></p><div>错误代码</div><small>最多 32 个字符</small></li><li id="post-response-err_code_des"><p><a href="#post-response-err_code_des"><code>err_code_des</code></a> <span>string</span> <span>选填</span></p><div>错误代码描述</div><small>最多 128 个字符</small></li><li id="post-response-mch_id"><p><a href="#post-response-mch_id"><code>mch_id</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>最多 32 个字符</small></li><li id="post-response-partner_trade_no"><p><a href="#post-response-partner_trade_no"><code>partner_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商户企业付款单号</div><small>最多 32 个字符</small></li><li id="post-response-payment_no"><p><a href="#post-response-payment_no"><code>payment_no</code></a> <span>string</span> <b>必填</b></p><div>微信企业付款单号</div><small>最多 64 个字符</small></li><li id="post-response-bank_no_md5"><p><a href="#post-response-bank_no_md5"><code>bank_no_md5</code></a> <span>string</span> <b>必填</b></p><div>银行卡号</div><small>最多 32 个字符</small></li><li id="post-response-true_name_md5"><p><a href="#post-response-true_name_md5"><code>true_name_md5</code></a> <span>string</span> <b>必填</b></p><div>用户真实姓名</div><small>最多 32 个字符</small></li><li id="post-response-amount"><p><a href="#post-response-amount"><code>amount</code></a> <span>string</span> <b>必填</b></p><div>代付金额</div><small>单位：分</small></li><li id="post-response-status"><p><a href="#post-response-status"><code>status</code></a> <span>string</span> <b>必填</b></p><div>代付单状态</div><div class="values"><span><code>SUCCESS</code></span><span><code>FAILED</code></span><span><code>PROCESSING</code></span><span><code>BANK_FAIL</code></span></div><small>最多 16 个字符</small></li><li id="post-response-cmms_amt"><p><a href="#post-response-cmms_amt"><code>cmms_amt</code></a> <span>string</span> <b>必填</b></p><div>手续费金额</div><small>单位：分</small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>商户下单时间</div><small>最多 32 个字符</small></li><li id="post-response-pay_succ_time"><p><a href="#post-response-pay_succ_time"><code>pay_succ_time</code></a> <span>string</span> <span>选填</span></p><div>成功付款时间</div><small>最多 32 个字符</small></li><li id="post-response-reason"><p><a href="#post-response-reason"><code>reason</code></a> <span>string</span> <span>选填</span></p><div>失败原因</div><small>最多 128 个字符</small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>查无此单可能还在处理，隔几分钟再查，不能直接当作失败。2 个自然日之内也可以用相同的单号再付一次，超过的要先确认失败再换单号。</li><li><code>FAILED</code> 是付款失败，要换单号重付；<code>BANK_FAIL</code> 是银行退票，由成功转为退票，付款金额和手续费都会退回。<code>reason</code> 只供人看，不要据此写程序。</li><li>频率上限是每秒 30 次。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v2: V2</code> APIv2 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v2: V2</code></pre><p>APIv2 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>mmpaysptrans: Mmpaysptrans</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> mmpaysptrans: Mmpaysptrans</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>query_bank: Query_bank</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> query_bank: Query_bank</code></pre><ul class="members" id="fields-0"><li><code>post: (data: XmlDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询企业付款银行卡</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: XmlDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询企业付款银行卡</p><ul><li><a href="https://pay.weixin.qq.com/doc/v2/merchant/4011941066" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-4"><li><code>mch_id: string</code> 商户号</li><li><code>partner_trade_no: string</code> 商户企业付款单号</li><li><code>nonce_str?: string</code> 随机字符串，由 SDK 补上</li><li><code>sign?: string</code> 签名，由 SDK 补上</li></ul><p class="group">config</p><ul class="members" id="fields-5"><li><code>security: true</code> 出示商户证书，由 SDK 读取 <code>merchant</code> 配置</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-6"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg?: string</code> 返回信息</li><li><code>result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 业务结果</li><li><code>err_code?: string</code> 错误代码</li><li><code>err_code_des?: string</code> 错误代码描述</li><li><code>mch_id: string</code> 商户号</li><li><code>partner_trade_no: string</code> 商户企业付款单号</li><li><code>payment_no: string</code> 微信企业付款单号</li><li><code>bank_no_md5: string</code> 银行卡号</li><li><code>true_name_md5: string</code> 用户真实姓名</li><li><code>amount: string</code> 代付金额，单位：分</li><li><code>status: &quot;SUCCESS&quot; | &quot;FAILED&quot; | &quot;PROCESSING&quot; | &quot;BANK_FAIL&quot;</code> 代付单状态</li><li><code>cmms_amt: string</code> 手续费金额，单位：分</li><li><code>create_time: string</code> 商户下单时间</li><li><code>pay_succ_time?: string</code> 成功付款时间</li><li><code>reason?: string</code> 失败原因</li></ul></div><div id="popup-5"><pre><code><i>字段</i> mch_id: string</code></pre><p>商户号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1900000109</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> partner_trade_no: string</code></pre><p>商户企业付款单号</p><ul><li>最长 <code>32</code> 字符</li><li>示例 <code>1212121221227</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> security: true</code></pre><p>出示商户证书，由 SDK 读取 <code>merchant</code> 配置</p></div><div id="popup-8"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    paid: boolean;
    pay_succ_time: string | undefined;
    pending?: undefined;
    status?: undefined;
    reason?: undefined;
} | {
    pending: boolean;
    paid?: undefined;
    pay_succ_time?: undefined;
    status?: undefined;
    reason?: undefined;
} | {
    paid: boolean;
    status: &quot;FAILED&quot; | &quot;BANK_FAIL&quot;;
    reason: string | undefined;
    pay_succ_time?: undefined;
    pending?: undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    paid: boolean;
    pay_succ_time: string | undefined;
    pending?: undefined;
    status?: undefined;
    reason?: undefined;
} | {
    pending: boolean;
    paid?: undefined;
    pay_succ_time?: undefined;
    status?: undefined;
    reason?: undefined;
} | {
    paid: boolean;
    status: &quot;FAILED&quot; | &quot;BANK_FAIL&quot;;
    reason: string | undefined;
    pay_succ_time?: undefined;
    pending?: undefined;
} | PromiseLike&lt;...&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-9"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>return_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 返回状态码</li><li><code>return_msg?: string</code> 返回信息</li><li><code>result_code: &quot;SUCCESS&quot; | &quot;FAIL&quot;</code> 业务结果</li><li><code>err_code?: string</code> 错误代码</li><li><code>err_code_des?: string</code> 错误代码描述</li><li><code>mch_id: string</code> 商户号</li><li><code>partner_trade_no: string</code> 商户企业付款单号</li><li><code>payment_no: string</code> 微信企业付款单号</li><li><code>bank_no_md5: string</code> 银行卡号</li><li><code>true_name_md5: string</code> 用户真实姓名</li><li><code>amount: string</code> 代付金额，单位：分</li><li><code>status: &quot;SUCCESS&quot; | &quot;FAILED&quot; | &quot;PROCESSING&quot; | &quot;BANK_FAIL&quot;</code> 代付单状态</li><li><code>cmms_amt: string</code> 手续费金额，单位：分</li><li><code>create_time: string</code> 商户下单时间</li><li><code>pay_succ_time?: string</code> 成功付款时间</li><li><code>reason?: string</code> 失败原因</li></ul></div><div id="popup-10"><pre><code><i>参数</i> status: &quot;SUCCESS&quot; | &quot;FAILED&quot; | &quot;PROCESSING&quot; | &quot;BANK_FAIL&quot;</code></pre><p>代付单状态</p></div><div id="popup-11"><pre><code><i>参数</i> reason: string | undefined</code></pre><p>失败原因</p></div><div id="popup-12"><pre><code><i>参数</i> pay_succ_time: string | undefined</code></pre><p>成功付款时间</p></div><div id="popup-13"><pre><code><i>字段</i> paid: boolean</code></pre></div><div id="popup-14"><pre><code><i>字段</i> pay_succ_time: string | undefined</code></pre><p>成功付款时间</p><ul><li>最长 <code>32</code> 字符</li></ul></div><div id="popup-15"><pre><code><i>字段</i> pending: boolean</code></pre></div><div id="popup-16"><pre><code><i>字段</i> status: &quot;FAILED&quot; | &quot;BANK_FAIL&quot;</code></pre><p>代付单状态</p><ul><li>最长 <code>16</code> 字符</li></ul></div><div id="popup-17"><pre><code><i>字段</i> reason: string | undefined</code></pre><p>失败原因</p><ul><li>最长 <code>128</code> 字符</li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaysptrans/query_bank.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var query_bank_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, query_bank_default as default };
