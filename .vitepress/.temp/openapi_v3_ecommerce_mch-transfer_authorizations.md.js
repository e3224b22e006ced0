import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/ecommerce/mch-transfer/authorizations.md
var __pageData = JSON.parse("{\"title\":\"申请二级商户商家转账授权\",\"description\":\"二级商户要给用户转账前，平台凭它签过的协议替它申请开通，授权处理完才能发起转账。\",\"frontmatter\":{\"title\":\"申请二级商户商家转账授权\",\"description\":\"二级商户要给用户转账前，平台凭它签过的协议替它申请开通，授权处理完才能发起转账。\",\"product\":\"收付通∙转账\",\"roles\":[\"服务商\"],\"updated\":\"2024-06-20T00:00:00.000Z\",\"section\":\"ecommerce\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/ecommerce/mch-transfer/authorizations.md\",\"filePath\":\"openapi/v3/ecommerce/mch-transfer/authorizations.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/ecommerce/mch-transfer/authorizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/ecommerce">电商收付通</a></li><li aria-current="page">申请二级商户商家转账授权</li></ol></nav><h1 id="post" tabindex="-1">申请二级商户商家转账授权 <a class="header-anchor" href="#post" aria-label="Permalink to “申请二级商户商家转账授权”">​</a></h1><p>二级商户要给用户转账前，平台凭它签过的协议替它申请开通，授权处理完才能发起转账。 <a href="https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/ecommerce/mch-transfer/authorizations</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/ecommerce/mch-transfer/authorizations">复制地址</button><button type="button" data-copy="wxpay.v3.ecommerce.mchTransfer.authorizations.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-06-20">2024-06-20</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">ecommerce</span>.<span class="hover" aria-describedby="popup-3">mchTransfer</span>.<span class="hover" aria-describedby="popup-4">authorizations</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">agreement_list</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">agreement_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">agreement_version</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">sign_organization</span>, <span class="m">// 签约主体</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-11">sign_time</span>,</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-12">then</span>(({ <span class="p hover quiet" aria-describedby="popup-13">data</span>: { <span class="p hover" aria-describedby="popup-14">authorization_state</span>, <span class="p hover" aria-describedby="popup-15">authorize_time</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-16">authorization_state</span>, <span class="m">// AUTHORIZED 才能转账</span></span>
<span class="line">  <span class="hover" aria-describedby="popup-17">authorize_time</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">authorization_state</span>, <span class="c">authorize_time</span> } } <span class="k">= await</span> wxpay.v3.ecommerce.mchTransfer.authorizations.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  agreement_list: [{</span>
<span class="line">    agreement_code,</span>
<span class="line">    agreement_version,</span>
<span class="line">    sign_organization, <span class="m">// 签约主体</span></span>
<span class="line">    sign_time,</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  authorization_state, <span class="m">// AUTHORIZED 才能转账</span></span>
<span class="line">  authorize_time,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/ecommerce/mch-transfer/authorizations&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  agreement_list: [{</span>
<span class="line">    agreement_code,</span>
<span class="line">    agreement_version,</span>
<span class="line">    sign_organization, <span class="m">// 签约主体</span></span>
<span class="line">    sign_time,</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">authorization_state</span>, <span class="p">authorize_time</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  authorization_state, <span class="m">// AUTHORIZED 才能转账</span></span>
<span class="line">  authorize_time,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.ecommerce.mchTransfer.authorizations.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  agreement_list: [{</span>
<span class="line">    agreement_code,</span>
<span class="line">    agreement_version,</span>
<span class="line">    sign_organization, <span class="m">// 签约主体</span></span>
<span class="line">    sign_time,</span>
<span class="line">  }],</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/ecommerce/mch-transfer/authorizations&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900001109&quot;,</span></span>
<span class="line"><span class="s">  &quot;agreement_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;agreement_code&quot;: &quot;1&quot;,</span></span>
<span class="line"><span class="s">      &quot;agreement_version&quot;: &quot;20230101&quot;,</span></span>
<span class="line"><span class="s">      &quot;sign_organization&quot;: &quot;示例有限责任公司&quot;,</span></span>
<span class="line"><span class="s">      &quot;sign_time&quot;: &quot;2015-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/ecommerce/mch-transfer/authorizations <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;agreement_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;agreement_code&quot;</span>: <span class="s">&quot;1&quot;</span>,</span>
<span class="line"><span class="c">      &quot;agreement_version&quot;</span>: <span class="s">&quot;20230101&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sign_organization&quot;</span>: <span class="s">&quot;示例有限责任公司&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sign_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;authorization_state&quot;</span>: <span class="s">&quot;AUTHORIZE_PROCESSING&quot;</span>,</span>
<span class="line"><span class="c">  &quot;accept_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;authorize_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001109</code></small></li><li id="post-body-agreement_list"><p><a href="#post-body-agreement_list"><code>agreement_list</code></a> <span>object[]</span> <b>必填</b></p><div>签约协议列表</div><details open><summary>4 个字段</summary><ul><li id="post-body-agreement_list-agreement_code"><p><a href="#post-body-agreement_list-agreement_code"><code>agreement_code</code></a> <span>string</span> <b>必填</b></p><div>协议编号</div><small>例：<code>1</code></small></li><li id="post-body-agreement_list-agreement_version"><p><a href="#post-body-agreement_list-agreement_version"><code>agreement_version</code></a> <span>string</span> <b>必填</b></p><div>协议版本号</div><small>例：<code>20230101</code></small></li><li id="post-body-agreement_list-sign_organization"><p><a href="#post-body-agreement_list-sign_organization"><code>sign_organization</code></a> <span>string</span> <b>必填</b></p><div>签约主体</div><small>例：<code>示例有限责任公司</code></small></li><li id="post-body-agreement_list-sign_time"><p><a href="#post-body-agreement_list-sign_time"><code>sign_time</code></a> <span>string</span> <b>必填</b></p><div>签约时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-sub_mchid"><p><a href="#post-response-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001109</code></small></li><li id="post-response-authorization_state"><p><a href="#post-response-authorization_state"><code>authorization_state</code></a> <span>string</span> <b>必填</b></p><div>授权状态</div><small>例：<code>AUTHORIZE_PROCESSING</code></small></li><li id="post-response-accept_time"><p><a href="#post-response-accept_time"><code>accept_time</code></a> <span>string</span> <b>必填</b></p><div>授权申请受理时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-response-authorize_time"><p><a href="#post-response-authorize_time"><code>authorize_time</code></a> <span>string</span> <span>选填</span></p><div>授权时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>AUTHORIZE_PROCESSING</code> 是还在处理，稍后<a href="./authorizations/{sub_mchid}">查询授权状态</a>；<code>AUTHORIZED</code> 已授权，<code>UNAUTHORIZED</code> 未授权。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> ecommerce: Ecommerce</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> mchTransfer: MchTransfer</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>authorizations: Authorizations</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> authorizations: Authorizations</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 申请二级商户商家转账授权</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>申请二级商户商家转账授权</p><ul><li><a href="https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-9"><li><code>sub_mchid: string</code> 二级商户号</li><li><details data-fields="fields-8"><summary><code>agreement_list: object[]</code> 签约协议列表</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-10"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>authorization_state: string</code> 授权状态</li><li><code>accept_time: string</code> 授权申请受理时间</li><li><code>authorize_time?: string</code> 授权时间</li></ul></div><div id="popup-6"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>二级商户号</p><ul><li>示例 <code>1900001109</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> agreement_list: object[]</code></pre><p>签约协议列表</p><ul class="members" id="fields-8"><li><code>agreement_code: string</code> 协议编号</li><li><code>agreement_version: string</code> 协议版本号</li><li><code>sign_organization: string</code> 签约主体</li><li><code>sign_time: string</code> 签约时间</li></ul></div><div id="popup-8"><pre><code><i>字段</i> agreement_code: string</code></pre><p>协议编号</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> agreement_version: string</code></pre><p>协议版本号</p><ul><li>示例 <code>20230101</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> sign_organization: string</code></pre><p>签约主体</p><ul><li>示例 <code>示例有限责任公司</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> sign_time: string</code></pre><p>签约时间</p><ul><li>示例 <code>2015-05-20T13:29:35.120+08:00</code></li></ul></div><div id="popup-12"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    authorization_state: string;
    authorize_time: string | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    authorization_state: string;
    authorize_time: string | undefined;
} | PromiseLike&lt;{
    authorization_state: string;
    authorize_time: string | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    authorization_state: string;
    authorize_time: string | undefined;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-13"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>authorization_state: string</code> 授权状态</li><li><code>accept_time: string</code> 授权申请受理时间</li><li><code>authorize_time?: string</code> 授权时间</li></ul></div><div id="popup-14"><pre><code><i>参数</i> authorization_state: string</code></pre><p>授权状态</p></div><div id="popup-15"><pre><code><i>参数</i> authorize_time: string | undefined</code></pre><p>授权时间</p></div><div id="popup-16"><pre><code><i>字段</i> authorization_state: string</code></pre><p>授权状态</p><ul><li>示例 <code>AUTHORIZE_PROCESSING</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> authorize_time: string | undefined</code></pre><p>授权时间</p><ul><li>示例 <code>2015-05-20T13:29:35.120+08:00</code></li></ul></div><ul class="members" id="fields-0"><li><code>authorizations: Authorizations …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>ecommerce: Ecommerce</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/mch-transfer/authorizations.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var authorizations_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, authorizations_default as default };
