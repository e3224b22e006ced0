import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/payscore/merchant-bill.md
var __pageData = JSON.parse("{\"title\":\"申请获取对账单（支付分）\",\"description\":\"对账时取某个服务 ID 一天的支付分账单：返回若干分块的下载地址和各自的密钥，文件下载后先解密、再解压、最后按序号拼接。\",\"frontmatter\":{\"title\":\"申请获取对账单（支付分）\",\"description\":\"对账时取某个服务 ID 一天的支付分账单：返回若干分块的下载地址和各自的密钥，文件下载后先解密、再解压、最后按序号拼接。\",\"product\":\"支付分\",\"roles\":[\"直连商户\"],\"updated\":\"2021-09-18T00:00:00.000Z\",\"section\":\"payscore\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/payscore/merchant-bill.md\",\"filePath\":\"openapi/v3/payscore/merchant-bill.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/payscore/merchant-bill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/payscore">支付分</a></li><li aria-current="page">申请获取对账单（支付分）</li></ol></nav><h1 id="get" tabindex="-1">申请获取对账单（支付分） <a class="header-anchor" href="#get" aria-label="Permalink to “申请获取对账单（支付分）”">​</a></h1><p>对账时取某个服务 ID 一天的支付分账单：返回若干分块的下载地址和各自的密钥，文件下载后先解密、再解压、最后按序号拼接。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4013394586" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/payscore/merchant-bill</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/payscore/merchant-bill">复制地址</button><button type="button" data-copy="wxpay.v3.payscore.merchantBill.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-09-18">2021-09-18</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-1">wxpay</span>.<span class="hover" aria-describedby="popup-2">v3</span>.<span class="hover" aria-describedby="popup-3">payscore</span>.<span class="hover" aria-describedby="popup-4">merchantBill</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">bill_date</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">service_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">tar_type</span>: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">encryption_algorithm</span>: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-11">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span>: { <span class="p hover" aria-describedby="popup-13">download_bill_list</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-13">download_bill_list</span>.<span class="f hover quiet" aria-describedby="popup-14">map</span>((<span class="p hover" aria-describedby="popup-15">file</span>) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">  ...</span><span class="hover" aria-describedby="popup-15">file</span>,</span>
<span class="line highlighted"><span class="f">  </span><span class="f hover" aria-describedby="popup-16">key</span>: () <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-0">Rsa</span>.<span class="f hover" aria-describedby="popup-17">decrypt</span>(<span class="hover" aria-describedby="popup-15">file</span>.<span class="hover" aria-describedby="popup-18">encrypt_key</span>, <span class="hover" aria-describedby="popup-19">merchantPrivateKey</span>),</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">download_bill_list</span> } } <span class="k">= await</span> wxpay.v3.payscore.merchantBill.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    bill_date,</span>
<span class="line">    service_id,</span>
<span class="line">    tar_type: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">    encryption_algorithm: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> download_bill_list.<span class="f">map</span>((<span class="p">file</span>) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">  ...</span>file,</span>
<span class="line"><span class="f">  key</span>: () <span class="k">=&gt;</span> Rsa.<span class="f">decrypt</span>(file.encrypt_key, merchantPrivateKey),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/payscore/merchant-bill&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    bill_date,</span>
<span class="line">    service_id,</span>
<span class="line">    tar_type: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">    encryption_algorithm: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">download_bill_list</span> } }) <span class="k">=&gt;</span> download_bill_list.<span class="f">map</span>((<span class="p">file</span>) <span class="k">=&gt;</span> ({</span>
<span class="line"><span class="k">  ...</span>file,</span>
<span class="line"><span class="f">  key</span>: () <span class="k">=&gt;</span> Rsa.<span class="f">decrypt</span>(file.encrypt_key, merchantPrivateKey),</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.payscore.merchantBill.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    bill_date,</span>
<span class="line">    service_id,</span>
<span class="line">    tar_type: <span class="s">&#39;GZIP&#39;</span>,</span>
<span class="line">    encryption_algorithm: <span class="s">&#39;AEAD_AES_256_GCM&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/payscore/merchant-bill?bill_date=2019-06-11&amp;service_id=2002000000000558128851361561536&amp;tar_type=GZIP&amp;encryption_algorithm=AEAD_AES_256_GCM&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/payscore/merchant-bill?bill_date=2019-06-11&amp;service_id=2002000000000558128851361561536&amp;tar_type=GZIP&amp;encryption_algorithm=AEAD_AES_256_GCM <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;download_bill_count&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;download_bill_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;bill_sequence&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;hash_type&quot;</span>: <span class="s">&quot;SHA1&quot;</span>,</span>
<span class="line"><span class="c">      &quot;hash_value&quot;</span>: <span class="s">&quot;79bb0f45fc4c42234a918000b2668d689e2bde04&quot;</span>,</span>
<span class="line"><span class="c">      &quot;download_url&quot;</span>: <span class="s">&quot;https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx&quot;</span>,</span>
<span class="line"><span class="c">      &quot;encrypt_key&quot;</span>: <span class="s">&quot;a0YK7p+9XaKzE9N4qtFfG/9z…&quot;</span>,</span>
<span class="line"><span class="c">      &quot;nonce&quot;</span>: <span class="s">&quot;5K8264ILTKCH16CQ2502SI8ZNMTM67VS&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-bill_date"><p><a href="#get-query-bill_date"><code>bill_date</code></a> <span>string</span> <b>必填</b></p><div>账单日期</div><small>例：<code>2019-06-11</code></small></li><li id="get-query-tar_type"><p><a href="#get-query-tar_type"><code>tar_type</code></a> <span>string</span> <span>选填</span></p><div>压缩类型</div><div class="values"><span><code>GZIP</code></span></div></li><li id="get-query-encryption_algorithm"><p><a href="#get-query-encryption_algorithm"><code>encryption_algorithm</code></a> <span>string</span> <b>必填</b></p><div>加密算法</div><small>例：<code>AEAD_AES_256_GCM</code></small></li><li id="get-query-service_id"><p><a href="#get-query-service_id"><code>service_id</code></a> <span>string</span> <b>必填</b></p><div>服务ID</div><small>例：<code>2002000000000558128851361561536</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-download_bill_count"><p><a href="#get-response-download_bill_count"><code>download_bill_count</code></a> <span>number</span> <b>必填</b></p><div>下载信息总数</div><small>例：<code>1</code></small></li><li id="get-response-download_bill_list"><p><a href="#get-response-download_bill_list"><code>download_bill_list</code></a> <span>object[]</span> <b>必填</b></p><div>下载信息明细</div><details open><summary>6 个字段</summary><ul><li id="get-response-download_bill_list-bill_sequence"><p><a href="#get-response-download_bill_list-bill_sequence"><code>bill_sequence</code></a> <span>number</span> <b>必填</b></p><div>账单文件序号</div><small>例：<code>1</code></small></li><li id="get-response-download_bill_list-hash_type"><p><a href="#get-response-download_bill_list-hash_type"><code>hash_type</code></a> <span>string</span> <b>必填</b></p><div>哈希类型</div><small>例：<code>SHA1</code></small></li><li id="get-response-download_bill_list-hash_value"><p><a href="#get-response-download_bill_list-hash_value"><code>hash_value</code></a> <span>string</span> <b>必填</b></p><div>哈希值</div><small>例：<code>79bb0f45fc4c42234a918000b2668d689e2bde04</code></small></li><li id="get-response-download_bill_list-download_url"><p><a href="#get-response-download_bill_list-download_url"><code>download_url</code></a> <span>string</span> <b>必填</b></p><div>下载地址</div><small>例：<code>https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx</code></small></li><li id="get-response-download_bill_list-encrypt_key"><p><a href="#get-response-download_bill_list-encrypt_key"><code>encrypt_key</code></a> <span>string</span> <b>必填</b></p><div>加密密钥</div><small>例：<code>a0YK7p+9XaKzE9N4qtFfG/9za1o+IcYDjksy6Rf3SCgadR+Cepc6mdfF9b2gTxNsJFMEdYXbqL0W1WQZ3UqSPQCguK6uLA==</code></small></li><li id="get-response-download_bill_list-nonce"><p><a href="#get-response-download_bill_list-nonce"><code>nonce</code></a> <span>string</span> <b>必填</b></p><div>随机字符串</div><small>例：<code>5K8264ILTKCH16CQ2502SI8ZNMTM67VS</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>每个分块有自己的 <code>encrypt_key</code> 和 <code>nonce</code>：用商户私钥解出密钥，再以 AES-256-GCM 解密文件。文件是二进制密文，不要先做 Base64 解码。</li><li><code>hash_value</code> 是解密并解压之后原始账单的摘要；多个分块按 <code>bill_sequence</code> 从 1 起依次拼接。</li><li>只能取近三个月的账单。<code>bill_date</code> 早先写作 <code>yyyy-MM-DD</code>，2025 年的官方文档改成 10 位的 <code>yyyyMMddHH</code>（如 <code>2021010122</code>），以自己对接的文档为准。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-1"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>payscore: Payscore</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> payscore: Payscore</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>merchantBill: MerchantBill</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> merchantBill: MerchantBill</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 商户申请获取对账单API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>商户申请获取对账单API</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4013394586" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-7"><li><code>download_bill_count: number</code> 下载信息总数</li><li><details data-fields="fields-6"><summary><code>download_bill_list: object[]</code> 下载信息明细</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>bill_date: string</code> 账单日期</li><li><code>tar_type?: &quot;GZIP&quot;</code> 压缩类型</li><li><code>encryption_algorithm: string</code> 加密算法</li><li><code>service_id: string</code> 服务ID</li></ul></div><div id="popup-7"><pre><code><i>字段</i> bill_date: string</code></pre><p>账单日期</p><ul><li>示例 <code>2019-06-11</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> service_id: string</code></pre><p>服务ID</p><ul><li>示例 <code>2002000000000558128851361561536</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> tar_type?: &quot;GZIP&quot;</code></pre><p>压缩类型</p><ul><li>示例 <code>GZIP</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> encryption_algorithm: string</code></pre><p>加密算法</p><ul><li>示例 <code>AEAD_AES_256_GCM</code></li></ul></div><div id="popup-11"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    key: () =&gt; string;
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    key: () =&gt; string;
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}[] | PromiseLike&lt;{
    key: () =&gt; string;
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-12"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>download_bill_count: number</code> 下载信息总数</li><li><details data-fields="fields-6"><summary><code>download_bill_list: object[]</code> 下载信息明细</summary></details></li></ul></div><div id="popup-13"><pre><code><i>参数</i> download_bill_list: object[]</code></pre><p>下载信息明细</p><ul class="members" id="fields-6"><li><code>bill_sequence: number</code> 账单文件序号</li><li><code>hash_type: string</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li><li><code>download_url: string</code> 下载地址</li><li><code>encrypt_key: string</code> 加密密钥</li><li><code>nonce: string</code> 随机字符串</li></ul></div><div id="popup-14"><pre><code><i>方法</i> Array&lt;{ bill_sequence: number; hash_type: string; hash_value: string; download_url: string; encrypt_key: string; nonce: string; }&gt;.map&lt;{
    key: () =&gt; string;
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}&gt;(callbackfn: (value: {
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}, index: number, array: {
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}[]) =&gt; {
    key: () =&gt; string;
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}, thisArg?: any): {
    key: () =&gt; string;
    bill_sequence: number;
    hash_type: string;
    hash_value: string;
    download_url: string;
    encrypt_key: string;
    nonce: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-15"><pre><code><i>参数</i> file: object</code></pre><ul class="members"><li><code>bill_sequence: number</code> 账单文件序号</li><li><code>hash_type: string</code> 哈希类型</li><li><code>hash_value: string</code> 哈希值</li><li><code>download_url: string</code> 下载地址</li><li><code>encrypt_key: string</code> 加密密钥</li><li><code>nonce: string</code> 随机字符串</li></ul></div><div id="popup-16"><pre><code><i>字段</i> key: () =&gt; string</code></pre></div><div id="popup-17"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.decrypt(ciphertext: string, privateKey: KeyLike, padding?: number): string</code></pre><p>Decrypts base64 encoded string with <code>privateKey</code>.</p><ul><li><code>ciphertext</code> - Was previously encrypted string using the corresponding public certificate.</li><li><code>privateKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Utf-8 plaintext.</li></ul></div><div id="popup-18"><pre><code><i>字段</i> encrypt_key: string</code></pre><p>加密密钥</p><ul><li>示例 <code>a0YK7p+9XaKzE9N4qtFfG/9za1o+IcYDjksy6Rf3SCgadR+Cepc6mdfF9b2gTxNsJFMEdYXbqL0W1WQZ3UqSPQCguK6uLA==</code></li></ul></div><div id="popup-19"><pre><code><i>导入</i> var merchantPrivateKey: KeyLike
import merchantPrivateKey</code></pre><p>商户私钥</p></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/merchant-bill.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var merchant_bill_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, merchant_bill_default as default };
