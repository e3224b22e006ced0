import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/bank/packages/{package_id}/tasks.md
var __pageData = JSON.parse("{\"title\":\"导入定向用户协议号与查询上传任务\",\"description\":\"银行做定向营销时，把加密后的快捷交易协议号成批导入号码包；每个文件是一个异步任务，匹配到多少微信用户要查任务列表。\",\"frontmatter\":{\"title\":\"导入定向用户协议号与查询上传任务\",\"description\":\"银行做定向营销时，把加密后的快捷交易协议号成批导入号码包；每个文件是一个异步任务，匹配到多少微信用户要查任务列表。\",\"product\":\"营销工具∙收款有礼\",\"roles\":[\"服务商\"],\"updated\":\"2021-09-23T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/bank/packages/{package_id}/tasks.md\",\"filePath\":\"openapi/v3/marketing/bank/packages/{package_id}/tasks.md\",\"lastUpdated\":1795675787000}");
var _sfc_main = { name: "openapi/v3/marketing/bank/packages/{package_id}/tasks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">导入定向用户协议号与查询上传任务</li></ol></nav><h1 id="导入定向用户协议号与查询上传任务" tabindex="-1">导入定向用户协议号与查询上传任务 <a class="header-anchor" href="#导入定向用户协议号与查询上传任务" aria-label="Permalink to “导入定向用户协议号与查询上传任务”">​</a></h1><p>银行做定向营销时，把加密后的快捷交易协议号成批导入号码包；每个文件是一个异步任务，匹配到多少微信用户要查任务列表。</p><h2 id="post" tabindex="-1">导入定向用户协议号 <a class="header-anchor" href="#post" aria-label="Permalink to “导入定向用户协议号”">​</a></h2><p>协议号逐个用平台公钥加密，每行一个，合成一个 CSV 或 TXT 文件上传。应答只表示任务已建立。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/marketing/bank/packages/<var>{package_id}</var>/tasks</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/bank/packages/{package_id}/tasks">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.bank.packages._package_id_.tasks.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-09-23">2021-09-23</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-0" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-1">Multipart</span>, <span class="hover" aria-describedby="popup-2">Rsa</span> } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-3">lines</span><span class="k"> =</span> <span class="hover" aria-describedby="popup-4">agreementNumbers</span>.<span class="f hover quiet" aria-describedby="popup-5">map</span>((<span class="p hover" aria-describedby="popup-6">one</span>) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-2">Rsa</span>.<span class="f hover" aria-describedby="popup-7">encrypt</span>(<span class="hover" aria-describedby="popup-6">one</span>, <span class="hover" aria-describedby="popup-8">platformPublicKey</span>))</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-9">file</span><span class="k"> =</span> <span class="hover" aria-describedby="popup-10">Buffer</span>.<span class="f hover" aria-describedby="popup-11">from</span>(<span class="hover" aria-describedby="popup-3">lines</span>.<span class="f hover quiet" aria-describedby="popup-12">join</span>(<span class="s">&#39;</span><span class="c">\\n</span><span class="s">&#39;</span>))</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-13">meta</span><span class="k"> =</span> {</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">bank_type</span>: <span class="s">&#39;ICBC_DEBIT&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">filename</span>: <span class="s">&#39;active_user.csv&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">sha256</span>: <span class="f hover" aria-describedby="popup-17">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f hover" aria-describedby="popup-18">update</span>(<span class="hover" aria-describedby="popup-9">file</span>).<span class="f hover" aria-describedby="popup-19">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> </span><span class="c hover" aria-describedby="popup-20">form</span><span class="k"> = new</span><span class="f"> </span><span class="f hover" aria-describedby="popup-21">Multipart</span>()</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-22">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c hover quiet" aria-describedby="popup-23">JSON</span>.<span class="f hover quiet" aria-describedby="popup-24">stringify</span>(<span class="hover" aria-describedby="popup-13">meta</span>))</span>
<span class="line">  .<span class="f hover" aria-describedby="popup-22">append</span>(<span class="s">&#39;file&#39;</span>, <span class="hover" aria-describedby="popup-9">file</span>, <span class="s">&#39;active_user.csv&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-25">wxpay</span>.<span class="hover" aria-describedby="popup-26">v3</span>.<span class="hover" aria-describedby="popup-27">marketing</span>.<span class="hover" aria-describedby="popup-28">bank</span>.<span class="hover" aria-describedby="popup-29">packages</span>.<span class="hover" aria-describedby="popup-30">_package_id_</span>.<span class="hover" aria-describedby="popup-31">tasks</span>.<span class="f hover" aria-describedby="popup-32">post</span>(<span class="hover" aria-describedby="popup-20">form</span>.<span class="f hover" aria-describedby="popup-33">getBuffer</span>(), {</span>
<span class="line">  <span class="hover" aria-describedby="popup-34">package_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-35">meta</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-36">headers</span>: { <span class="k">...</span><span class="hover" aria-describedby="popup-20">form</span>.<span class="f hover" aria-describedby="popup-37">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-38">then</span>(({ <span class="p hover quiet" aria-describedby="popup-39">data</span>: { <span class="p hover" aria-describedby="popup-40">task_id</span>, <span class="p hover" aria-describedby="popup-41">status</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-42">task_id</span>, <span class="hover" aria-describedby="popup-43">status</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart, Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> lines</span><span class="k"> =</span> agreementNumbers.<span class="f">map</span>((<span class="p">one</span>) <span class="k">=&gt;</span> Rsa.<span class="f">encrypt</span>(one, platformPublicKey))</span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span> Buffer.<span class="f">from</span>(lines.<span class="f">join</span>(<span class="s">&#39;</span><span class="c">\\n</span><span class="s">&#39;</span>))</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  bank_type: <span class="s">&#39;ICBC_DEBIT&#39;</span>,</span>
<span class="line">  filename: <span class="s">&#39;active_user.csv&#39;</span>,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;active_user.csv&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">task_id</span>, <span class="c">status</span> } } <span class="k">= await</span> wxpay.v3.marketing.bank.packages._package_id_.tasks.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  package_id,</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { task_id, status }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart, Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> lines</span><span class="k"> =</span> agreementNumbers.<span class="f">map</span>((<span class="p">one</span>) <span class="k">=&gt;</span> Rsa.<span class="f">encrypt</span>(one, platformPublicKey))</span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span> Buffer.<span class="f">from</span>(lines.<span class="f">join</span>(<span class="s">&#39;</span><span class="c">\\n</span><span class="s">&#39;</span>))</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  bank_type: <span class="s">&#39;ICBC_DEBIT&#39;</span>,</span>
<span class="line">  filename: <span class="s">&#39;active_user.csv&#39;</span>,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;active_user.csv&#39;</span>)</span>
<span class="line"></span>
<span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/bank/packages/{package_id}/tasks&#39;</span>).<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  package_id,</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">task_id</span>, <span class="p">status</span> } }) <span class="k">=&gt;</span> ({ task_id, status }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { createHash } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"><span class="k">import</span> { Multipart, Rsa } <span class="k">from</span><span class="s"> &#39;wechatpay-axios-plugin&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> lines</span><span class="k"> =</span> agreementNumbers.<span class="f">map</span>((<span class="p">one</span>) <span class="k">=&gt;</span> Rsa.<span class="f">encrypt</span>(one, platformPublicKey))</span>
<span class="line"><span class="k">const</span><span class="c"> file</span><span class="k"> =</span> Buffer.<span class="f">from</span>(lines.<span class="f">join</span>(<span class="s">&#39;</span><span class="c">\\n</span><span class="s">&#39;</span>))</span>
<span class="line"><span class="k">const</span><span class="c"> meta</span><span class="k"> =</span> {</span>
<span class="line">  bank_type: <span class="s">&#39;ICBC_DEBIT&#39;</span>,</span>
<span class="line">  filename: <span class="s">&#39;active_user.csv&#39;</span>,</span>
<span class="line">  sha256: <span class="f">createHash</span>(<span class="s">&#39;sha256&#39;</span>).<span class="f">update</span>(file).<span class="f">digest</span>(<span class="s">&#39;hex&#39;</span>),</span>
<span class="line">}</span>
<span class="line"><span class="k">const</span><span class="c"> form</span><span class="k"> = new</span><span class="f"> Multipart</span>()</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;meta&#39;</span>, <span class="c">JSON</span>.<span class="f">stringify</span>(meta))</span>
<span class="line">  .<span class="f">append</span>(<span class="s">&#39;file&#39;</span>, file, <span class="s">&#39;active_user.csv&#39;</span>)</span>
<span class="line"></span>
<span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.bank.packages._package_id_.tasks.<span class="f">post</span>(form.<span class="f">getBuffer</span>(), {</span>
<span class="line">  package_id,</span>
<span class="line">  meta,</span>
<span class="line">  headers: { <span class="k">...</span>form.<span class="f">getHeaders</span>() },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/marketing/bank/packages/8473295/tasks&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: multipart/form-data; boundary=--------------------------179567645523105537437029&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/marketing/bank/packages/8473295/tasks <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> multipart/form-data; boundary=--------------------------179567645523105537437029</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;bank_type&quot;</span>: <span class="s">&quot;ICBC_DEBIT&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2020-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;fail_count&quot;</span>: <span class="c">20</span>,</span>
<span class="line"><span class="c">  &quot;filename&quot;</span>: <span class="s">&quot;active_user.csv&quot;</span>,</span>
<span class="line"><span class="c">  &quot;package_id&quot;</span>: <span class="s">&quot;8473295&quot;</span>,</span>
<span class="line"><span class="c">  &quot;status&quot;</span>: <span class="s">&quot;PROCESSING&quot;</span>,</span>
<span class="line"><span class="c">  &quot;success_count&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">  &quot;success_user_count&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">  &quot;task_id&quot;</span>: <span class="s">&quot;101&quot;</span>,</span>
<span class="line"><span class="c">  &quot;update_time&quot;</span>: <span class="s">&quot;2020-05-20T13:29:35+08:00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="post-path" tabindex="-1">路径参数 <a class="header-anchor" href="#post-path" aria-label="“路径参数”的链接">​</a></h3><ul><li id="post-path-package_id"><p><a href="#post-path-package_id"><code>package_id</code></a> <span>string</span> <b>必填</b></p><div>号码包 ID</div><small>例：<code>8473295</code></small></li></ul></section><section class="fields"><h3 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h3><ul><li id="post-response-bank_type"><p><a href="#post-response-bank_type"><code>bank_type</code></a> <span>string</span> <span>选填</span></p><div>银行类型</div><small>例：<code>ICBC_DEBIT</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>创建上传任务的时间</div><small>例：<code>2020-05-20T13:29:35+08:00</code></small></li><li id="post-response-fail_count"><p><a href="#post-response-fail_count"><code>fail_count</code></a> <span>number</span> <span>选填</span></p><div>失败数</div><small>例：<code>20</code></small></li><li id="post-response-filename"><p><a href="#post-response-filename"><code>filename</code></a> <span>string</span> <b>必填</b></p><div>文件名</div><small>例：<code>active_user.csv</code></small></li><li id="post-response-package_id"><p><a href="#post-response-package_id"><code>package_id</code></a> <span>string</span> <b>必填</b></p><div>号码包 ID</div><small>例：<code>8473295</code></small></li><li id="post-response-status"><p><a href="#post-response-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>任务状态</div><small>例：<code>PROCESSING</code></small></li><li id="post-response-success_count"><p><a href="#post-response-success_count"><code>success_count</code></a> <span>number</span> <span>选填</span></p><div>成功数</div><small>例：<code>1000</code></small></li><li id="post-response-success_user_count"><p><a href="#post-response-success_user_count"><code>success_user_count</code></a> <span>number</span> <span>选填</span></p><div>匹配成功的微信用户数</div><small>例：<code>1000</code></small></li><li id="post-response-task_id"><p><a href="#post-response-task_id"><code>task_id</code></a> <span>string</span> <b>必填</b></p><div>上传任务 ID</div><small>例：<code>101</code></small></li><li id="post-response-update_time"><p><a href="#post-response-update_time"><code>update_time</code></a> <span>string</span> <span>选填</span></p><div>上传任务最近一次更新的时间</div><small>例：<code>2020-05-20T13:29:35+08:00</code></small></li></ul></section></div><h2 id="get" tabindex="-1">查询上传任务列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询上传任务列表”">​</a></h2><p>按文件名或状态筛选，看任务是否 <code>FINISHED</code>，成功、失败各多少条。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/bank/packages/<var>{package_id}</var>/tasks</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/bank/packages/{package_id}/tasks">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.bank.packages._package_id_.tasks.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-09-23">2021-09-23</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-25" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-26">v3</span>.<span class="hover" aria-describedby="popup-27">marketing</span>.<span class="hover" aria-describedby="popup-28">bank</span>.<span class="hover" aria-describedby="popup-29">packages</span>.<span class="hover" aria-describedby="popup-30">_package_id_</span>.<span class="hover" aria-describedby="popup-31">tasks</span>.<span class="f hover" aria-describedby="popup-44">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-34">package_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-45">params</span>: { <span class="hover" aria-describedby="popup-46">filename</span>: <span class="s">&#39;active_user.csv&#39;</span>, <span class="hover" aria-describedby="popup-47">offset</span>: <span class="c">0</span>, <span class="hover" aria-describedby="popup-48">limit</span>: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-49">then</span>(({ <span class="p hover quiet" aria-describedby="popup-50">data</span>: { <span class="p hover" aria-describedby="popup-51">data</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-51">data</span>.<span class="f hover quiet" aria-describedby="popup-52">map</span>(({</span>
<span class="line">  <span class="hover" aria-describedby="popup-40">task_id</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-41">status</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-53">success_user_count</span> <span class="k">=</span><span class="c"> 0</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-54">fail_count</span> <span class="k">=</span><span class="c"> 0</span>,</span>
<span class="line">}) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-42">task_id</span>, <span class="hover" aria-describedby="popup-43">status</span>, <span class="hover" aria-describedby="popup-55">success_user_count</span>, <span class="hover" aria-describedby="popup-56">fail_count</span> })))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">data</span> } } <span class="k">= await</span> wxpay.v3.marketing.bank.packages._package_id_.tasks.<span class="f">get</span>({</span>
<span class="line">  package_id,</span>
<span class="line">  params: { filename: <span class="s">&#39;active_user.csv&#39;</span>, offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> data.<span class="f">map</span>(({</span>
<span class="line">  task_id,</span>
<span class="line">  status,</span>
<span class="line">  success_user_count <span class="k">=</span><span class="c"> 0</span>,</span>
<span class="line">  fail_count <span class="k">=</span><span class="c"> 0</span>,</span>
<span class="line">}) <span class="k">=&gt;</span> ({ task_id, status, success_user_count, fail_count }))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/bank/packages/{package_id}/tasks&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  package_id,</span>
<span class="line">  params: { filename: <span class="s">&#39;active_user.csv&#39;</span>, offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span> } }) <span class="k">=&gt;</span> data.<span class="f">map</span>(({</span>
<span class="line">  task_id,</span>
<span class="line">  status,</span>
<span class="line">  success_user_count <span class="k">=</span><span class="c"> 0</span>,</span>
<span class="line">  fail_count <span class="k">=</span><span class="c"> 0</span>,</span>
<span class="line">}) <span class="k">=&gt;</span> ({ task_id, status, success_user_count, fail_count })))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.bank.packages._package_id_.tasks.<span class="f">get</span>({</span>
<span class="line">  package_id,</span>
<span class="line">  params: { filename: <span class="s">&#39;active_user.csv&#39;</span>, offset: <span class="c">0</span>, limit: <span class="c">20</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/bank/packages/8473295/tasks?filename=active_user.csv&amp;offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/bank/packages/8473295/tasks?filename=active_user.csv&amp;offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;task_id&quot;</span>: <span class="s">&quot;101&quot;</span>,</span>
<span class="line"><span class="c">      &quot;package_id&quot;</span>: <span class="s">&quot;8473295&quot;</span>,</span>
<span class="line"><span class="c">      &quot;filename&quot;</span>: <span class="s">&quot;active_user.csv&quot;</span>,</span>
<span class="line"><span class="c">      &quot;create_time&quot;</span>: <span class="s">&quot;2020-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;update_time&quot;</span>: <span class="s">&quot;2020-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;status&quot;</span>: <span class="s">&quot;PROCESSING&quot;</span>,</span>
<span class="line"><span class="c">      &quot;success_count&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">      &quot;fail_count&quot;</span>: <span class="c">20</span>,</span>
<span class="line"><span class="c">      &quot;success_user_count&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">      &quot;bank_type&quot;</span>: <span class="s">&quot;ICBC_DEBIT&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">20</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">20</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h3 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h3><ul><li id="get-path-package_id"><p><a href="#get-path-package_id"><code>package_id</code></a> <span>string</span> <b>必填</b></p><div>号码包 ID</div><small>例：<code>8473295</code></small></li></ul></section><section class="fields"><h3 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h3><ul><li id="get-query-status"><p><a href="#get-query-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>任务状态</div><div class="values"><span><code>PROCESSING</code></span><span><code>FINISHED</code></span></div></li><li id="get-query-filename"><p><a href="#get-query-filename"><code>filename</code></a> <span>string</span> <span>选填</span></p><div>文件名</div><small>例：<code>active_user.csv</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页页码</div><small>例：<code>0</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div><small>例：<code>20</code></small></li></ul></section><section class="fields"><h3 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h3><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <b>必填</b></p><div>上传任务列表</div><details open><summary>10 个字段</summary><ul><li id="get-response-data-task_id"><p><a href="#get-response-data-task_id"><code>task_id</code></a> <span>string</span> <b>必填</b></p><div>上传任务 ID</div><small>例：<code>101</code></small></li><li id="get-response-data-package_id"><p><a href="#get-response-data-package_id"><code>package_id</code></a> <span>string</span> <b>必填</b></p><div>号码包 ID</div><small>例：<code>8473295</code></small></li><li id="get-response-data-filename"><p><a href="#get-response-data-filename"><code>filename</code></a> <span>string</span> <b>必填</b></p><div>文件名</div><small>例：<code>active_user.csv</code></small></li><li id="get-response-data-create_time"><p><a href="#get-response-data-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>创建上传任务的时间</div><small>例：<code>2020-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-update_time"><p><a href="#get-response-data-update_time"><code>update_time</code></a> <span>string</span> <span>选填</span></p><div>上传任务最近一次更新的时间</div><small>例：<code>2020-05-20T13:29:35.120+08:00</code></small></li><li id="get-response-data-status"><p><a href="#get-response-data-status"><code>status</code></a> <span>string</span> <span>选填</span></p><div>任务状态</div><small>例：<code>PROCESSING</code></small></li><li id="get-response-data-success_count"><p><a href="#get-response-data-success_count"><code>success_count</code></a> <span>number</span> <span>选填</span></p><div>成功数</div><small>例：<code>1000</code></small></li><li id="get-response-data-fail_count"><p><a href="#get-response-data-fail_count"><code>fail_count</code></a> <span>number</span> <span>选填</span></p><div>失败数</div><small>例：<code>20</code></small></li><li id="get-response-data-success_user_count"><p><a href="#get-response-data-success_user_count"><code>success_user_count</code></a> <span>number</span> <span>选填</span></p><div>匹配成功的微信用户数</div><small>例：<code>1000</code></small></li><li id="get-response-data-bank_type"><p><a href="#get-response-data-bank_type"><code>bank_type</code></a> <span>string</span> <span>选填</span></p><div>银行类型</div><small>例：<code>ICBC_DEBIT</code></small></li></ul></details></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>总数量</div><small>例：<code>20</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div><small>例：<code>0</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>例：<code>20</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>号码包先在商户平台创建，<code>package_id</code> 从那里得到。</li><li>文件是 UTF-8 纯文本，换行用 <code>\\n</code>，不超过 2 MB，建议一个文件不超过 5500 行。</li><li>同一号码包可以有多个任务，导入的用户合并去重后追加，不会覆盖以前的。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-1"><pre><code><i>导入</i> class Multipart
import Multipart</code></pre></div><div id="popup-2"><pre><code><i>导入</i> class Rsa
import Rsa</code></pre></div><div id="popup-3"><pre><code>const lines: string[]</code></pre></div><div id="popup-4"><pre><code><i>导入</i> var agreementNumbers: string[]
import agreementNumbers</code></pre><p>快捷交易协议号</p></div><div id="popup-5"><pre><code><i>方法</i> Array&lt;string&gt;.map&lt;string&gt;(callbackfn: (value: string, index: number, array: string[]) =&gt; string, thisArg?: any): string[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-6"><pre><code><i>参数</i> one: string</code></pre></div><div id="popup-7"><pre><code><i>方法</i> WechatpayAxiosPlugin.Rsa.encrypt(plaintext: string, publicKey: KeyLike, padding?: number): string</code></pre><p>Encrypts text with sha256WithRSAEncryption/RSA_PKCS1_OAEP_PADDING.</p><ul><li><code>plaintext</code> - Cleartext to encode.</li><li><code>publicKey</code> - A public key.</li><li><code>padding</code> - Supporting <code>RSA_PKCS1_OAEP_PADDING</code>, default is <code>RSA_PKCS1_OAEP_PADDING</code>.</li><li><i>@returns</i> Base64-encoded ciphertext.</li></ul></div><div id="popup-8"><pre><code><i>导入</i> var platformPublicKey: KeyLike
import platformPublicKey</code></pre><p>微信支付公钥，或平台证书里的公钥</p></div><div id="popup-9"><pre><code>const file: Buffer&lt;ArrayBuffer&gt;</code></pre></div><div id="popup-10"><pre><code>var Buffer: BufferConstructor</code></pre></div><div id="popup-11"><pre><code><i>方法</i> BufferConstructor.from(string: WithImplicitCoercion&lt;string&gt;, encoding?: BufferEncoding): Buffer&lt;ArrayBuffer&gt; (+3 overloads)</code></pre><p>Creates a new <code>Buffer</code> containing <code>string</code>. The <code>encoding</code> parameter identifies the character encoding to be used when converting <code>string</code> into bytes.</p><pre><code class="language-js">import { Buffer } from &#39;node:buffer&#39;;

const buf1 = Buffer.from(&#39;this is a tést&#39;);
const buf2 = Buffer.from(&#39;7468697320697320612074c3a97374&#39;, &#39;hex&#39;);

console.log(buf1.toString());
// Prints: this is a tést
console.log(buf2.toString());
// Prints: this is a tést
console.log(buf1.toString(&#39;latin1&#39;));
// Prints: this is a tÃ©st
</code></pre><p>A <code>TypeError</code> will be thrown if <code>string</code> is not a string or another type appropriate for <code>Buffer.from()</code> variants.</p><p><code>Buffer.from(string)</code> may also use the internal <code>Buffer</code> pool like <code>Buffer.allocUnsafe()</code> does.</p><ul><li><i>@since</i> v5.10.0</li><li><code>string</code> A string to encode.</li><li><code>encoding</code> The encoding of <code>string</code>. <strong>Default:</strong> <code>&#39;utf8&#39;</code>.</li></ul></div><div id="popup-12"><pre><code><i>方法</i> Array&lt;string&gt;.join(separator?: string): string</code></pre><p>Adds all the elements of an array into a string, separated by the specified separator string.</p><ul><li><code>separator</code> A string used to separate one element of the array from the next in the resulting string. If omitted, the array elements are separated with a comma.</li></ul></div><div id="popup-13"><pre><code>const meta: object</code></pre><ul class="members" id="fields-0"><li><code>bank_type: string</code></li><li><code>filename: string</code></li><li><code>sha256: string</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> bank_type: string</code></pre></div><div id="popup-15"><pre><code><i>字段</i> filename: string</code></pre></div><div id="popup-16"><pre><code><i>字段</i> sha256: string</code></pre></div><div id="popup-17"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-18"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-19"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-20"><pre><code>const form: Multipart</code></pre></div><div id="popup-21"><pre><code><i>导入</i> new Multipart(opts?: Stream.ReadableOptions): Multipart
import Multipart</code></pre></div><div id="popup-22"><pre><code><i>方法</i> Multipart.append(field: string, value: string | Buffer | ReadStream, filename?: string): Multipart</code></pre><p>Append data wrapped by <code>Multipart#boundary</code></p><ul><li><code>field</code> - The field</li><li><code>value</code> - The value</li><li><code>filename</code> - Optional filename, when provided, then append the <code>Content-Type</code> after of the <code>Content-Disposition</code></li><li><i>@returns</i> - The <code>Multipart</code> class instance self</li></ul></div><div id="popup-23"><pre><code>var JSON: JSON</code></pre><p>An intrinsic object that provides functions to convert JavaScript values to and from the JavaScript Object Notation (JSON) format.</p></div><div id="popup-24"><pre><code><i>方法</i> JSON.stringify(value: any, replacer?: (this: any, key: string, value: any) =&gt; any, space?: string | number): string (+1 overload)</code></pre><p>Converts a JavaScript value to a JavaScript Object Notation (JSON) string.</p><ul><li><code>value</code> A JavaScript value, usually an object or array, to be converted.</li><li><code>replacer</code> A function that transforms the results.</li><li><code>space</code> Adds indentation, white space, and line break characters to the return-value JSON text to make it easier to read.</li><li><i>@throws</i> {TypeError} If a circular reference or a BigInt value is found.</li></ul></div><div id="popup-25"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-4"><li><details data-fields="fields-3"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-26"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-8"><li><details data-fields="fields-7"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-27"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-12"><li><details data-fields="fields-11"><summary><code>bank: Bank</code></summary></details></li></ul></div><div id="popup-28"><pre><code><i>字段</i> bank: Bank</code></pre><ul class="members" id="fields-16"><li><details data-fields="fields-15"><summary><code>packages: Packages</code></summary></details></li></ul></div><div id="popup-29"><pre><code><i>字段</i> packages: Packages</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>_package_id_: _package_id_</code></summary></details></li></ul></div><div id="popup-30"><pre><code><i>字段</i> _package_id_: _package_id_</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>tasks: Tasks</code></summary></details></li></ul></div><div id="popup-31"><pre><code><i>字段</i> tasks: Tasks</code></pre><ul class="members" id="fields-13"><li><code>post: (data: Buffer&lt;ArrayBufferLike&gt;, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 导入定向用户协议号API</li><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询上传任务列表API</li></ul></div><div id="popup-32"><pre><code><i>方法</i> post(data: Buffer, config: PostHttpMethod.RequestConfig): AxiosPromise&lt;PostHttpMethod.WellformedResponse&gt;</code></pre><p>导入定向用户协议号API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-path">config</a></p><ul class="members" id="fields-18"><li><code>package_id: string</code> 号码包 ID</li><li><details data-fields="fields-17"><summary><code>meta: object</code> 参与签名的元信息，与表单里的 meta 一致</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-19"><li><code>bank_type?: string</code> 银行类型</li><li><code>create_time: string</code> 创建上传任务的时间</li><li><code>fail_count?: number</code> 失败数</li><li><code>filename: string</code> 文件名</li><li><code>package_id: string</code> 号码包 ID</li><li><code>status?: string</code> 任务状态</li><li><code>success_count?: number</code> 成功数</li><li><code>success_user_count?: number</code> 匹配成功的微信用户数</li><li><code>task_id: string</code> 上传任务 ID</li><li><code>update_time?: string</code> 上传任务最近一次更新的时间</li></ul></div><div id="popup-33"><pre><code><i>方法</i> Multipart.getBuffer(): Buffer</code></pre><p>To retrieve the <code>Miltipart#data</code> buffer</p><ul><li><i>@returns</i> - The payload buffer</li></ul></div><div id="popup-34"><pre><code><i>字段</i> package_id: string</code></pre><p>号码包 ID</p><ul><li>示例 <code>8473295</code></li></ul></div><div id="popup-35"><pre><code><i>字段</i> meta: object</code></pre><p>参与签名的元信息，与表单里的 meta 一致</p><ul class="members"><li><code>bank_type: string</code></li><li><code>filename: string</code></li><li><code>sha256: string</code></li></ul></div><div id="popup-36"><pre><code><i>字段</i> AxiosRequestConfig&lt;any, any&gt;.headers?: AxiosHeaders | (Partial&lt;RawAxiosHeaders &amp; {
    Accept: AxiosHeaderValue;
    &quot;Content-Length&quot;: AxiosHeaderValue;
    &quot;User-Agent&quot;: AxiosHeaderValue;
    &quot;Content-Encoding&quot;: AxiosHeaderValue;
    Authorization: AxiosHeaderValue;
    Location: AxiosHeaderValue;
} &amp; {
    &#39;Content-Type&#39;: ContentType;
}&gt; &amp; Partial&lt;{
    get: AxiosHeaders;
    delete: AxiosHeaders;
    head: AxiosHeaders;
    ... 7 more ...;
    query: AxiosHeaders;
} &amp; {
    ...;
}&gt;) | undefined</code></pre></div><div id="popup-37"><pre><code><i>方法</i> Multipart.getHeaders(): object</code></pre><p>To retrieve the <code>Content-Type</code> multipart/form-data header</p><ul><li><i>@returns</i> &lt;string, string&gt;} - The <code>Content-Type</code> header With <code>Multipart#boundary</code></li></ul></div><div id="popup-38"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    task_id: string;
    status: string | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;) =&gt; {
    task_id: string;
    status: string | undefined;
} | PromiseLike&lt;{
    task_id: string;
    status: string | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    task_id: string;
    status: string | undefined;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-39"><pre><code><i>字段</i> AxiosResponse&lt;PostHttpMethod.WellformedResponse&gt;.data: PostHttpMethod.WellformedResponse</code></pre><ul class="members"><li><code>bank_type?: string</code> 银行类型</li><li><code>create_time: string</code> 创建上传任务的时间</li><li><code>fail_count?: number</code> 失败数</li><li><code>filename: string</code> 文件名</li><li><code>package_id: string</code> 号码包 ID</li><li><code>status?: string</code> 任务状态</li><li><code>success_count?: number</code> 成功数</li><li><code>success_user_count?: number</code> 匹配成功的微信用户数</li><li><code>task_id: string</code> 上传任务 ID</li><li><code>update_time?: string</code> 上传任务最近一次更新的时间</li></ul></div><div id="popup-40"><pre><code><i>参数</i> task_id: string</code></pre><p>上传任务 ID</p></div><div id="popup-41"><pre><code><i>参数</i> status: string | undefined</code></pre><p>任务状态</p></div><div id="popup-42"><pre><code><i>字段</i> task_id: string</code></pre><p>上传任务 ID</p><ul><li>示例 <code>101</code></li></ul></div><div id="popup-43"><pre><code><i>字段</i> status: string | undefined</code></pre><p>任务状态</p><ul><li>示例 <code>PROCESSING</code></li></ul></div><div id="popup-44"><pre><code><i>方法</i> get(config: GetHttpMethod.RequestConfig): AxiosPromise&lt;GetHttpMethod.WellformedResponse&gt;</code></pre><p>查询上传任务列表API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-path">config</a> <a href="#get-query">params</a></p><ul class="members" id="fields-21"><li><code>package_id: string</code> 号码包 ID</li><li><details data-fields="fields-20"><summary><code>params?: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-23"><li><details data-fields="fields-22"><summary><code>data: object[]</code> 上传任务列表</summary></details></li><li><code>total_count: number</code> 总数量</li><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li></ul></div><div id="popup-45"><pre><code><i>字段</i> params?: object</code></pre><p>查询参数</p><ul class="members" id="fields-20"><li><code>status?: &quot;PROCESSING&quot; | &quot;FINISHED&quot;</code> 任务状态</li><li><code>filename?: string</code> 文件名</li><li><code>offset?: number</code> 分页页码</li><li><code>limit?: number</code> 分页大小</li></ul></div><div id="popup-46"><pre><code><i>字段</i> filename?: string</code></pre><p>文件名</p><ul><li>示例 <code>active_user.csv</code></li></ul></div><div id="popup-47"><pre><code><i>字段</i> offset?: number</code></pre><p>分页页码</p><ul><li>示例 <code>0</code></li></ul></div><div id="popup-48"><pre><code><i>字段</i> limit?: number</code></pre><p>分页大小</p><ul><li>示例 <code>20</code></li></ul></div><div id="popup-49"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;&gt;.then&lt;{
    task_id: string;
    status: string | undefined;
    success_user_count: number;
    fail_count: number;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;) =&gt; {
    task_id: string;
    status: string | undefined;
    success_user_count: number;
    fail_count: number;
}[] | PromiseLike&lt;{
    task_id: string;
    status: string | undefined;
    success_user_count: number;
    fail_count: number;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-50"><pre><code><i>字段</i> AxiosResponse&lt;GetHttpMethod.WellformedResponse&gt;.data: GetHttpMethod.WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-22"><summary><code>data: object[]</code> 上传任务列表</summary></details></li><li><code>total_count: number</code> 总数量</li><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li></ul></div><div id="popup-51"><pre><code><i>参数</i> data: object[]</code></pre><p>上传任务列表</p><ul class="members" id="fields-22"><li><code>task_id: string</code> 上传任务 ID</li><li><code>package_id: string</code> 号码包 ID</li><li><code>filename: string</code> 文件名</li><li><code>create_time: string</code> 创建上传任务的时间</li><li><code>update_time?: string</code> 上传任务最近一次更新的时间</li><li><code>status?: string</code> 任务状态</li><li><code>success_count?: number</code> 成功数</li><li><code>fail_count?: number</code> 失败数</li><li><code>success_user_count?: number</code> 匹配成功的微信用户数</li><li><code>bank_type?: string</code> 银行类型</li></ul></div><div id="popup-52"><pre><code><i>方法</i> Array&lt;{ task_id: string; package_id: string; filename: string; create_time: string; update_time?: string; status?: string; success_count?: number; fail_count?: number; success_user_count?: number; bank_type?: string; }&gt;.map&lt;{
    task_id: string;
    status: string | undefined;
    success_user_count: number;
    fail_count: number;
}&gt;(callbackfn: (value: {
    task_id: string;
    package_id: string;
    filename: string;
    create_time: string;
    update_time?: string;
    status?: string;
    success_count?: number;
    fail_count?: number;
    success_user_count?: number;
    bank_type?: string;
}, index: number, array: {
    task_id: string;
    package_id: string;
    filename: string;
    create_time: string;
    update_time?: string;
    status?: string;
    success_count?: number;
    fail_count?: number;
    success_user_count?: number;
    bank_type?: string;
}[]) =&gt; {
    task_id: string;
    status: string | undefined;
    success_user_count: number;
    fail_count: number;
}, thisArg?: any): {
    task_id: string;
    status: string | undefined;
    success_user_count: number;
    fail_count: number;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-53"><pre><code><i>参数</i> success_user_count: number</code></pre><p>匹配成功的微信用户数</p></div><div id="popup-54"><pre><code><i>参数</i> fail_count: number</code></pre><p>失败数</p></div><div id="popup-55"><pre><code><i>字段</i> success_user_count: number</code></pre><p>匹配成功的微信用户数</p><ul><li>示例 <code>1000</code></li></ul></div><div id="popup-56"><pre><code><i>字段</i> fail_count: number</code></pre><p>失败数</p><ul><li>示例 <code>20</code></li></ul></div><ul class="members" id="fields-1"><li><code>packages: Packages …</code></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>bank: Bank</code></summary></details></li></ul><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-5"><li><code>_package_id_: _package_id_ …</code></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>packages: Packages</code></summary></details></li></ul><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>bank: Bank</code></summary></details></li></ul><ul class="members" id="fields-9"><li><code>tasks: Tasks …</code></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>_package_id_: _package_id_</code></summary></details></li></ul><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>packages: Packages</code></summary></details></li></ul><ul class="members" id="fields-17"><li><code>bank_type: string</code> 银行类型</li><li><code>filename: string</code> 文件名</li><li><code>sha256: string</code> 文件的 SHA-256 摘要</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/bank/packages/{package_id}/tasks.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var tasks_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, tasks_default as default };
