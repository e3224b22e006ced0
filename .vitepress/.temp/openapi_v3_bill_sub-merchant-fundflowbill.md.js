import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/bill/sub-merchant-fundflowbill.md
var __pageData = JSON.parse("{\"title\":\"申请单个子商户资金账单\",\"description\":\"服务商为某个子商户对资金流水时，取得前一天账单文件的下载地址、摘要和解密用的密钥；文件很大时会分成几个。\",\"frontmatter\":{\"title\":\"申请单个子商户资金账单\",\"description\":\"服务商为某个子商户对资金流水时，取得前一天账单文件的下载地址、摘要和解密用的密钥；文件很大时会分成几个。\",\"product\":\"基础支付∙账单\",\"roles\":[\"服务商\",\"电商平台\"],\"updated\":\"2024-07-29T00:00:00.000Z\",\"section\":\"bill\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/bill/sub-merchant-fundflowbill.md\",\"filePath\":\"openapi/v3/bill/sub-merchant-fundflowbill.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/bill/sub-merchant-fundflowbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/bill">账单</a></li><li aria-current="page">申请单个子商户资金账单</li></ol></nav><h1 id="get" tabindex="-1">申请单个子商户资金账单 <a class="header-anchor" href="#get" aria-label="Permalink to “申请单个子商户资金账单”">​</a></h1><p>服务商为某个子商户对资金流水时，取得前一天账单文件的下载地址、摘要和解密用的密钥；文件很大时会分成几个。 <a href="https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/bill/sub-merchant-fundflowbill</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/bill/sub-merchant-fundflowbill">复制地址</button><button type="button" data-copy="wxpay.v3.bill.subMerchantFundflowbill.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商、电商平台</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-07-29">2024-07-29</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">bill</span>.<span class="hover" aria-describedby="popup-3">subMerchantFundflowbill</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-6">sub_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">bill_date</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">account_type</span>: <span class="s">&#39;BASIC&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">algorithm</span>: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span>: { <span class="p hover" aria-describedby="popup-12">download_bill_list</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-12">download_bill_list</span></span>
<span class="line">  .<span class="f hover quiet" aria-describedby="popup-13">sort</span>((<span class="p hover" aria-describedby="popup-14">a</span>, <span class="p hover" aria-describedby="popup-15">b</span>) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-14">a</span>.<span class="hover" aria-describedby="popup-16">bill_sequence</span> <span class="k">-</span> <span class="hover" aria-describedby="popup-15">b</span>.<span class="hover" aria-describedby="popup-16">bill_sequence</span>)</span>
<span class="line">  .<span class="f hover quiet" aria-describedby="popup-17">map</span>(({ <span class="p hover" aria-describedby="popup-18">download_url</span>, <span class="p hover" aria-describedby="popup-19">encrypt_key</span>, <span class="p hover" aria-describedby="popup-20">nonce</span>, <span class="p hover" aria-describedby="popup-21">hash_value</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-22">params</span>: <span class="hover quiet" aria-describedby="popup-23">Object</span>.<span class="f hover quiet" aria-describedby="popup-24">fromEntries</span>(<span class="k">new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-25">URL</span>(<span class="hover" aria-describedby="popup-18">download_url</span>).<span class="hover" aria-describedby="popup-26">searchParams</span>),</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">encrypt_key</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-28">nonce</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-29">hash_value</span>,</span>
<span class="line">  })))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">download_bill_list</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.bill.subMerchantFundflowbill.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    sub_mchid,</span>
<span class="line">    bill_date,</span>
<span class="line">    account_type: <span class="s">&#39;BASIC&#39;</span>,</span>
<span class="line">    algorithm: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> download_bill_list</span>
<span class="line">  .<span class="f">sort</span>((<span class="p">a</span>, <span class="p">b</span>) <span class="k">=&gt;</span> a.bill_sequence <span class="k">-</span> b.bill_sequence)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">download_url</span>, <span class="p">encrypt_key</span>, <span class="p">nonce</span>, <span class="p">hash_value</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    params: Object.<span class="f">fromEntries</span>(<span class="k">new</span><span class="f"> URL</span>(download_url).searchParams),</span>
<span class="line">    encrypt_key,</span>
<span class="line">    nonce,</span>
<span class="line">    hash_value,</span>
<span class="line">  }))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/bill/sub-merchant-fundflowbill&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    sub_mchid,</span>
<span class="line">    bill_date,</span>
<span class="line">    account_type: <span class="s">&#39;BASIC&#39;</span>,</span>
<span class="line">    algorithm: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">download_bill_list</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> download_bill_list</span>
<span class="line">  .<span class="f">sort</span>((<span class="p">a</span>, <span class="p">b</span>) <span class="k">=&gt;</span> a.bill_sequence <span class="k">-</span> b.bill_sequence)</span>
<span class="line">  .<span class="f">map</span>(({ <span class="p">download_url</span>, <span class="p">encrypt_key</span>, <span class="p">nonce</span>, <span class="p">hash_value</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    params: Object.<span class="f">fromEntries</span>(<span class="k">new</span><span class="f"> URL</span>(download_url).searchParams),</span>
<span class="line">    encrypt_key,</span>
<span class="line">    nonce,</span>
<span class="line">    hash_value,</span>
<span class="line">  })))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.bill.subMerchantFundflowbill.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    sub_mchid,</span>
<span class="line">    bill_date,</span>
<span class="line">    account_type: <span class="s">&#39;BASIC&#39;</span>,</span>
<span class="line">    algorithm: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/bill/sub-merchant-fundflowbill?sub_mchid=19000000001&amp;bill_date=2019-06-11&amp;account_type=BASIC&amp;algorithm=AEAD_AES_256_GCM&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/bill/sub-merchant-fundflowbill?sub_mchid=19000000001&amp;bill_date=2019-06-11&amp;account_type=BASIC&amp;algorithm=AEAD_AES_256_GCM <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;download_bill_count&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;download_bill_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;bill_sequence&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;download_url&quot;</span>: <span class="s">&quot;https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx&quot;</span>,</span>
<span class="line"><span class="c">      &quot;encrypt_key&quot;</span>: <span class="s">&quot;a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA==&quot;</span>,</span>
<span class="line"><span class="c">      &quot;hash_type&quot;</span>: <span class="s">&quot;SHA1&quot;</span>,</span>
<span class="line"><span class="c">      &quot;hash_value&quot;</span>: <span class="s">&quot;79bb0f45fc4c42234a918000b2668d689e2bde04&quot;</span>,</span>
<span class="line"><span class="c">      &quot;nonce&quot;</span>: <span class="s">&quot;a8607ef79034c49c&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-sub_mchid"><p><a href="#get-query-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>子商户号</div><small>例：<code>19000000001</code></small></li><li id="get-query-bill_date"><p><a href="#get-query-bill_date"><code>bill_date</code></a> <span>string</span> <b>必填</b></p><div>账单日期</div><small>例：<code>2019-06-11</code></small></li><li id="get-query-tar_type"><p><a href="#get-query-tar_type"><code>tar_type</code></a> <span>string</span> <span>选填</span></p><div>压缩类型</div><div class="values"><span><code>GZIP</code></span></div></li><li id="get-query-algorithm"><p><a href="#get-query-algorithm"><code>algorithm</code></a> <span>string</span> <b>必填</b></p><div>加密算法</div><div class="values"><span><code>AEAD_AES_256_GCM</code></span><span><code>SM4_GCM</code></span></div></li><li id="get-query-account_type"><p><a href="#get-query-account_type"><code>account_type</code></a> <span>string</span> <b>必填</b></p><div>资金账户类型</div><div class="values"><span><code>BASIC</code></span><span><code>OPERATION</code></span><span><code>FEES</code></span><span><code>DEPOSIT</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-download_bill_count"><p><a href="#get-response-download_bill_count"><code>download_bill_count</code></a> <span>number</span> <b>必填</b></p><div>下载信息总数</div><small>例：<code>1</code></small></li><li id="get-response-download_bill_list"><p><a href="#get-response-download_bill_list"><code>download_bill_list</code></a> <span>object[]</span> <span>选填</span></p><div>下载信息明细</div><details open><summary>6 个字段</summary><ul><li id="get-response-download_bill_list-bill_sequence"><p><a href="#get-response-download_bill_list-bill_sequence"><code>bill_sequence</code></a> <span>number</span> <b>必填</b></p><div>账单文件序号</div><small>例：<code>1</code></small></li><li id="get-response-download_bill_list-download_url"><p><a href="#get-response-download_bill_list-download_url"><code>download_url</code></a> <span>string</span> <b>必填</b></p><div>下载地址</div><small>例：<code>https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx</code></small></li><li id="get-response-download_bill_list-encrypt_key"><p><a href="#get-response-download_bill_list-encrypt_key"><code>encrypt_key</code></a> <span>string</span> <b>必填</b></p><div>加密密钥</div><small>例：<code>a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA==</code></small></li><li id="get-response-download_bill_list-hash_type"><p><a href="#get-response-download_bill_list-hash_type"><code>hash_type</code></a> <span>string</span> <b>必填</b></p><div>哈希类型</div><small>例：<code>SHA1</code></small></li><li id="get-response-download_bill_list-hash_value"><p><a href="#get-response-download_bill_list-hash_value"><code>hash_value</code></a> <span>string</span> <b>必填</b></p><div>哈希值</div><small>例：<code>79bb0f45fc4c42234a918000b2668d689e2bde04</code></small></li><li id="get-response-download_bill_list-nonce"><p><a href="#get-response-download_bill_list-nonce"><code>nonce</code></a> <span>string</span> <b>必填</b></p><div>随机字符串</div><small>例：<code>a8607ef79034c49c</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>要先在服务商平台的产品中心开通“下载二级商户资金账单”。前一天的账单上午 9 点开始生成，10 点以后再取；只能取三个月以内的。</li><li>文件是加密的。用商户私钥解开 <code>encrypt_key</code> 得到密钥，再以 <code>nonce</code> 为初始向量、空的附加数据解密；文件是二进制密文，不要先做 Base64 解码。</li><li>下载地址 5 分钟内有效，用<a href="./../billdownload/file">下载账单</a>取文件，下载应答没有签名，要核对 <code>hash_value</code>。</li><li>未压缩约超过 16 GB 时会分割成几个文件：趁地址有效并发下载，解密后按 <code>bill_sequence</code> 的次序合并。</li><li>账单里的金额单位是元。整个服务商自己的资金流水用<a href="./fundflowbill">申请资金账单</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>bill: Bill</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> bill: Bill</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>subMerchantFundflowbill: SubMerchantFundflowbill</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> subMerchantFundflowbill: SubMerchantFundflowbill</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 申请单个子商户资金账单API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>申请单个子商户资金账单API</p><ul><li><a href="https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-7"><li><code>download_bill_count: number</code> 下载信息总数</li><li><details data-fields="fields-6"><summary><code>download_bill_list?: object[]</code> 下载信息明细</summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>sub_mchid: string</code> 子商户号</li><li><code>bill_date: string</code> 账单日期</li><li><code>tar_type?: &quot;GZIP&quot;</code> 压缩类型</li><li><code>algorithm: &quot;AEAD_AES_256_GCM&quot; | &quot;SM4_GCM&quot;</code> 加密算法</li><li><code>account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot; | &quot;DEPOSIT&quot;</code> 资金账户类型</li></ul></div><div id="popup-6"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>子商户号</p><ul><li>示例 <code>19000000001</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> bill_date: string</code></pre><p>账单日期</p><ul><li>示例 <code>2019-06-11</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot; | &quot;DEPOSIT&quot;</code></pre><p>资金账户类型</p></div><div id="popup-9"><pre><code><i>字段</i> algorithm: &quot;AEAD_AES_256_GCM&quot; | &quot;SM4_GCM&quot;</code></pre><p>加密算法</p></div><div id="popup-10"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    params: {
        [k: string]: string;
    };
    encrypt_key: string;
    nonce: string;
    hash_value: string;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    params: {
        [k: string]: string;
    };
    encrypt_key: string;
    nonce: string;
    hash_value: string;
}[] | PromiseLike&lt;{
    params: {
        [k: string]: string;
    };
    encrypt_key: string;
    nonce: string;
    hash_value: string;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-11"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>download_bill_count: number</code> 下载信息总数</li><li><details data-fields="fields-6"><summary><code>download_bill_list?: object[]</code> 下载信息明细</summary></details></li></ul></div><div id="popup-12"><pre><code><i>参数</i> download_bill_list: object[]</code></pre><p>下载信息明细</p><ul class="members" id="fields-6"><li><code>bill_sequence: number</code> 账单文件序号</li><li><code>download_url: string</code> 下载地址</li><li><code>encrypt_key: string</code> 加密密钥</li><li><code>hash_type: string</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li><li><code>nonce: string</code> 随机字符串</li></ul></div><div id="popup-13"><pre><code><i>方法</i> Array&lt;{ bill_sequence: number; download_url: string; encrypt_key: string; hash_type: string; hash_value: string; nonce: string; }&gt;.sort(compareFn?: ((a: {
    bill_sequence: number;
    download_url: string;
    encrypt_key: string;
    hash_type: string;
    hash_value: string;
    nonce: string;
}, b: {
    bill_sequence: number;
    download_url: string;
    encrypt_key: string;
    hash_type: string;
    hash_value: string;
    nonce: string;
}) =&gt; number) | undefined): {
    bill_sequence: number;
    download_url: string;
    encrypt_key: string;
    hash_type: string;
    hash_value: string;
    nonce: string;
}[]</code></pre><p>Sorts an array in place. This method mutates the array and returns a reference to the same array.</p><ul><li><code>compareFn</code> Function used to determine the order of the elements. It is expected to return a negative value if the first argument is less than the second argument, zero if they&#39;re equal, and a positive value otherwise. If omitted, the elements are sorted in ascending, UTF-16 code unit order. <code>ts [11,2,22,1].sort((a, b) =&gt; a - b) </code></li></ul></div><div id="popup-14"><pre><code><i>参数</i> a: object</code></pre><ul class="members"><li><code>bill_sequence: number</code> 账单文件序号</li><li><code>download_url: string</code> 下载地址</li><li><code>encrypt_key: string</code> 加密密钥</li><li><code>hash_type: string</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li><li><code>nonce: string</code> 随机字符串</li></ul></div><div id="popup-15"><pre><code><i>参数</i> b: object</code></pre><ul class="members"><li><code>bill_sequence: number</code> 账单文件序号</li><li><code>download_url: string</code> 下载地址</li><li><code>encrypt_key: string</code> 加密密钥</li><li><code>hash_type: string</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li><li><code>nonce: string</code> 随机字符串</li></ul></div><div id="popup-16"><pre><code><i>字段</i> bill_sequence: number</code></pre><p>账单文件序号</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> Array&lt;{ bill_sequence: number; download_url: string; encrypt_key: string; hash_type: string; hash_value: string; nonce: string; }&gt;.map&lt;{
    params: {
        [k: string]: string;
    };
    encrypt_key: string;
    nonce: string;
    hash_value: string;
}&gt;(callbackfn: (value: {
    bill_sequence: number;
    download_url: string;
    encrypt_key: string;
    hash_type: string;
    hash_value: string;
    nonce: string;
}, index: number, array: {
    bill_sequence: number;
    download_url: string;
    encrypt_key: string;
    hash_type: string;
    hash_value: string;
    nonce: string;
}[]) =&gt; {
    params: {
        [k: string]: string;
    };
    encrypt_key: string;
    nonce: string;
    hash_value: string;
}, thisArg?: any): {
    params: {
        [k: string]: string;
    };
    encrypt_key: string;
    nonce: string;
    hash_value: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-18"><pre><code><i>参数</i> download_url: string</code></pre><p>下载地址</p></div><div id="popup-19"><pre><code><i>参数</i> encrypt_key: string</code></pre><p>加密密钥</p></div><div id="popup-20"><pre><code><i>参数</i> nonce: string</code></pre><p>随机字符串</p></div><div id="popup-21"><pre><code><i>参数</i> hash_value: string</code></pre><p>哈希值</p></div><div id="popup-22"><pre><code><i>字段</i> params: {
    [k: string]: string;
}</code></pre></div><div id="popup-23"><pre><code>var Object: ObjectConstructor</code></pre><p>Provides functionality common to all JavaScript objects.</p></div><div id="popup-24"><pre><code><i>方法</i> ObjectConstructor.fromEntries&lt;string&gt;(entries: Iterable&lt;readonly [PropertyKey, string]&gt;): {
    [k: string]: string;
} (+1 overload)</code></pre><p>Returns an object created by key-value entries for properties and methods</p><ul><li><code>entries</code> An iterable object that contains key-value entries for properties and methods.</li></ul></div><div id="popup-25"><pre><code>var URL: new (input: string | {
    toString: () =&gt; string;
}, base?: string | URL) =&gt; URL</code></pre><p><code>URL</code> class is a global reference for <code>import { URL } from &#39;url&#39;</code><a target="_blank" rel="noreferrer" href="https://nodejs.org/api/url.html#the-whatwg-url-api">https://nodejs.org/api/url.html#the-whatwg-url-api</a></p><ul><li><i>@since</i> v10.0.0</li></ul></div><div id="popup-26"><pre><code><i>字段</i> URL.searchParams: URLSearchParams</code></pre><p>Gets the <code>URLSearchParams</code> object representing the query parameters of the URL. This property is read-only but the <code>URLSearchParams</code> object it provides can be used to mutate the URL instance; to replace the entirety of query parameters of the URL, use the <code>search</code> setter. See <code>URLSearchParams</code> documentation for details.</p><p>Use care when using <code>.searchParams</code> to modify the <code>URL</code> because, per the WHATWG specification, the <code>URLSearchParams</code> object uses different rules to determine which characters to percent-encode. For instance, the <code>URL</code> object will not percent encode the ASCII tilde (<code>~</code>) character, while <code>URLSearchParams</code> will always encode it:</p><pre><code class="language-js">const myURL = new URL(&#39;https://example.org/abc?foo=~bar&#39;);

console.log(myURL.search);  // prints ?foo=~bar

// Modify the URL via searchParams...
myURL.searchParams.sort();

console.log(myURL.search);  // prints ?foo=%7Ebar
</code></pre></div><div id="popup-27"><pre><code><i>字段</i> encrypt_key: string</code></pre><p>加密密钥</p><ul><li>示例 <code>a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA==</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> nonce: string</code></pre><p>随机字符串</p><ul><li>示例 <code>a8607ef79034c49c</code></li></ul></div><div id="popup-29"><pre><code><i>字段</i> hash_value: string</code></pre><p>哈希值</p><ul><li>示例 <code>79bb0f45fc4c42234a918000b2668d689e2bde04</code></li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/bill/sub-merchant-fundflowbill.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var sub_merchant_fundflowbill_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, sub_merchant_fundflowbill_default as default };
