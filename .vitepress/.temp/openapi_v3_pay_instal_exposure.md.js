import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/pay/instal/exposure.md
var __pageData = JSON.parse("{\"title\":\"获取微信分付曝光建议（直连商户）\",\"description\":\"商户愿意替用户出分期利息时，先按 OpenID 或手机号哈希判断这位用户适不适合看到微信分付入口，再决定页面怎么排。\",\"frontmatter\":{\"title\":\"获取微信分付曝光建议（直连商户）\",\"description\":\"商户愿意替用户出分期利息时，先按 OpenID 或手机号哈希判断这位用户适不适合看到微信分付入口，再决定页面怎么排。\",\"product\":\"微信分付\",\"roles\":[\"普通商户\"],\"updated\":\"2025-09-29T00:00:00.000Z\",\"section\":\"papay\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/pay/instal/exposure.md\",\"filePath\":\"openapi/v3/pay/instal/exposure.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/pay/instal/exposure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/papay">委托代扣</a></li><li aria-current="page">获取微信分付曝光建议（直连商户）</li></ol></nav><h1 id="post" tabindex="-1">获取微信分付曝光建议（直连商户） <a class="header-anchor" href="#post" aria-label="Permalink to “获取微信分付曝光建议（直连商户）”">​</a></h1><p>商户愿意替用户出分期利息时，先按 OpenID 或手机号哈希判断这位用户适不适合看到微信分付入口，再决定页面怎么排。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4016196762" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/pay/instal/exposure</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/pay/instal/exposure">复制地址</button><button type="button" data-copy="wxpay.v3.pay.instal.exposure.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-09-29">2025-09-29</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">pay</span>.<span class="hover" aria-describedby="popup-3">instal</span>.<span class="hover" aria-describedby="popup-4">exposure</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">user_id_type</span>: <span class="s">&#39;OPENID&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">openid</span>,</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span>: { <span class="p hover" aria-describedby="popup-12">recommend_exposure</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-12">recommend_exposure</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">recommend_exposure</span> } } <span class="k">= await</span> wxpay.v3.pay.instal.exposure.<span class="f">post</span>({</span>
<span class="line">  mchid,</span>
<span class="line">  appid,</span>
<span class="line">  user_id_type: <span class="s">&#39;OPENID&#39;</span>,</span>
<span class="line">  openid,</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/pay/instal/exposure&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  mchid,</span>
<span class="line">  appid,</span>
<span class="line">  user_id_type: <span class="s">&#39;OPENID&#39;</span>,</span>
<span class="line">  openid,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">recommend_exposure</span> } }) <span class="k">=&gt;</span> recommend_exposure)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.pay.instal.exposure.<span class="f">post</span>({</span>
<span class="line">  mchid,</span>
<span class="line">  appid,</span>
<span class="line">  user_id_type: <span class="s">&#39;OPENID&#39;</span>,</span>
<span class="line">  openid,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/pay/instal/exposure&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1230000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;mchid&quot;: &quot;1230000109&quot;,</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wxd678efh567hg6787&quot;,</span></span>
<span class="line"><span class="s">  &quot;user_id_type&quot;: &quot;OPENID&quot;,</span></span>
<span class="line"><span class="s">  &quot;openid&quot;: &quot;123456789&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/pay/instal/exposure <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1230000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;mchid&quot;</span>: <span class="s">&quot;1230000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;user_id_type&quot;</span>: <span class="s">&quot;OPENID&quot;</span>,</span>
<span class="line"><span class="c">  &quot;openid&quot;</span>: <span class="s">&quot;123456789&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;recommend_exposure&quot;</span>: <span class="c">true</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-mchid"><p><a href="#post-body-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>直连商户号</div><small>例：<code>1230000109</code></small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>应用AppID</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-user_id_type"><p><a href="#post-body-user_id_type"><code>user_id_type</code></a> <span>string</span> <b>必填</b></p><div>用户ID的类型</div><div class="values"><span><code>UNKNOWN_USER_ID_TYPE</code></span><span><code>OPENID</code></span><span><code>PHONE_NO</code></span><span><code>SP_OPENID</code></span><span><code>SUB_OPENID</code></span></div></li><li id="post-body-openid"><p><a href="#post-body-openid"><code>openid</code></a> <span>string</span> <span>选填</span></p><div>用户标识</div><small>例：<code>123456789</code></small></li><li id="post-body-phone_number_hash"><p><a href="#post-body-phone_number_hash"><code>phone_number_hash</code></a> <span>string</span> <span>选填</span></p><div>用户手机号的十六进制字符串</div><small>例：<code>EF879546FFFF</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-recommend_exposure"><p><a href="#post-response-recommend_exposure"><code>recommend_exposure</code></a> <span>boolean</span> <b>必填</b></p><div>是否建议曝光微信分付</div></li></ul></section></div><h2 id="phone" tabindex="-1">只知道手机号 <a class="header-anchor" href="#phone" aria-label="Permalink to “只知道手机号”">​</a></h2><p>用户还没有在这个应用里登录时，把手机号的 SM3 哈希值写成大写十六进制传入，类型改为 <code>PHONE_NO</code>。</p><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { <span class="hover" aria-describedby="popup-13" tabindex="0">createHash</span> } <span class="k">from</span><span class="s"> &#39;node:crypto&#39;</span></span>
<span class="line"></span>
<span class="line"><span class="hover" aria-describedby="popup-0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">pay</span>.<span class="hover" aria-describedby="popup-3">instal</span>.<span class="hover" aria-describedby="popup-4">exposure</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">appid</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-8">user_id_type</span>: <span class="s">&#39;PHONE_NO&#39;</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-14">phone_number_hash</span>: <span class="f hover" aria-describedby="popup-15">createHash</span>(<span class="s">&#39;sm3&#39;</span>).<span class="f hover" aria-describedby="popup-16">update</span>(<span class="hover" aria-describedby="popup-17">phoneNumber</span>).<span class="f hover" aria-describedby="popup-18">digest</span>(<span class="s">&#39;hex&#39;</span>).<span class="f hover quiet" aria-describedby="popup-19">toUpperCase</span>(),</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span>: { <span class="p hover" aria-describedby="popup-12">recommend_exposure</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-12">recommend_exposure</span>)</span></code></pre></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>这里只给建议，不返回凭证；贴息方案在下单时用 <code>subsidy_info</code> 另行传入，不贴息就不传。</li><li>微信分付不支持 H5 支付和 Native 支付。</li></ul><p class="proof">示例 2 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 2 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>pay: Pay</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> pay: Pay</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>instal: Instal</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> instal: Instal</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>exposure: Exposure</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> exposure: Exposure</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 商户贴息-获取微信分付曝光建议</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>商户贴息-获取微信分付曝光建议</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4016196762" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-8"><li><code>mchid: string</code> 直连商户号</li><li><code>appid: string</code> 应用AppID</li><li><code>user_id_type: &quot;UNKNOWN_USER_ID_TYPE&quot; | &quot;OPENID&quot; | &quot;PHONE_NO&quot; | &quot;SP_OPENID&quot; | &quot;SUB_OPENID&quot;</code> 用户ID的类型</li><li><code>openid?: string</code> 用户标识</li><li><code>phone_number_hash?: string</code> 用户手机号的十六进制字符串</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-9"><li><code>recommend_exposure: boolean</code> 是否建议曝光微信分付</li></ul></div><div id="popup-6"><pre><code><i>字段</i> mchid: string</code></pre><p>直连商户号</p><ul><li>示例 <code>1230000109</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> appid: string</code></pre><p>应用AppID</p><ul><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> user_id_type: &quot;UNKNOWN_USER_ID_TYPE&quot; | &quot;OPENID&quot; | &quot;PHONE_NO&quot; | &quot;SP_OPENID&quot; | &quot;SUB_OPENID&quot;</code></pre><p>用户ID的类型</p><ul><li>示例 <code>OPENID</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> openid?: string</code></pre><p>用户标识</p><ul><li>示例 <code>123456789</code></li></ul></div><div id="popup-10"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-11"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>recommend_exposure: boolean</code> 是否建议曝光微信分付</li></ul></div><div id="popup-12"><pre><code><i>参数</i> recommend_exposure: boolean</code></pre><p>是否建议曝光微信分付</p></div><div id="popup-13"><pre><code><i>导入</i> function createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-14"><pre><code><i>字段</i> phone_number_hash?: string</code></pre><p>用户手机号的十六进制字符串</p><ul><li>示例 <code>EF879546FFFF</code></li></ul></div><div id="popup-15"><pre><code><i>导入</i> createHash(algorithm: string, options?: HashOptions): Hash
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
</code></pre><ul><li><i>@since</i> v0.1.92</li><li><code>options</code> <code>stream.transform</code> options</li></ul></div><div id="popup-16"><pre><code><i>方法</i> Hash.update(data: BinaryLike): Hash (+1 overload)</code></pre><p>Updates the hash content with the given <code>data</code>, the encoding of which is given in <code>inputEncoding</code>. If <code>encoding</code> is not provided, and the <code>data</code> is a string, an encoding of <code>&#39;utf8&#39;</code> is enforced. If <code>data</code> is a <code>Buffer</code>, <code>TypedArray</code>, or<code>DataView</code>, then <code>inputEncoding</code> is ignored.</p><p>This can be called many times with new data as it is streamed.</p><ul><li><i>@since</i> v0.1.92</li><li><code>inputEncoding</code> The <code>encoding</code> of the <code>data</code> string.</li></ul></div><div id="popup-17"><pre><code><i>导入</i> var phoneNumber: string
import phoneNumber</code></pre><p>用户手机号</p></div><div id="popup-18"><pre><code><i>方法</i> Hash.digest(encoding: BinaryToTextEncoding): string (+1 overload)</code></pre><p>Calculates the digest of all of the data passed to be hashed (using the <code>hash.update()</code> method). If <code>encoding</code> is provided a string will be returned; otherwise a <code>Buffer</code> is returned.</p><p>The <code>Hash</code> object can not be used again after <code>hash.digest()</code> method has been called. Multiple calls will cause an error to be thrown.</p><ul><li><i>@since</i> v0.1.92</li><li><code>encoding</code> The <code>encoding</code> of the return value.</li></ul></div><div id="popup-19"><pre><code><i>方法</i> String.toUpperCase(): string</code></pre><p>Converts all the alphabetic characters in a string to uppercase.</p></div><ul class="members" id="fields-0"><li><code>exposure: Exposure …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>instal: Instal</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>pay: Pay</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay/instal/exposure.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var exposure_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, exposure_default as default };
