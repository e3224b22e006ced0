import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/businesscircle/parkings.md
var __pageData = JSON.parse("{\"title\":\"商圈会员停车状态同步\",\"description\":\"商圈会员的车入场和出场时各同步一次，带上车牌与时间，会员在微信里即可看到停车状态。\",\"frontmatter\":{\"title\":\"商圈会员停车状态同步\",\"description\":\"商圈会员的车入场和出场时各同步一次，带上车牌与时间，会员在微信里即可看到停车状态。\",\"product\":\"经营工具∙智慧商圈\",\"roles\":[\"直连商户\",\"服务商\"],\"updated\":\"2023-08-23T00:00:00.000Z\",\"section\":\"tools\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/businesscircle/parkings.md\",\"filePath\":\"openapi/v3/businesscircle/parkings.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/businesscircle/parkings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/tools">经营工具</a></li><li aria-current="page">商圈会员停车状态同步</li></ol></nav><h1 id="post" tabindex="-1">商圈会员停车状态同步 <a class="header-anchor" href="#post" aria-label="Permalink to “商圈会员停车状态同步”">​</a></h1><p>商圈会员的车入场和出场时各同步一次，带上车牌与时间，会员在微信里即可看到停车状态。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/businesscircle/parkings</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/businesscircle/parkings">复制地址</button><button type="button" data-copy="wxpay.v3.businesscircle.parkings.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2023-08-23">2023-08-23</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">businesscircle</span>.<span class="hover" aria-describedby="popup-3">parkings</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">brandid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">openid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">plate_number</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">state</span>: <span class="s">&#39;IN&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">time</span>, <span class="m">// 入场时间，RFC 3339 格式</span></span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-12">then</span>(({ <span class="p hover quiet" aria-describedby="popup-13">status</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-13">status</span> <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">status</span> } <span class="k">= await</span> wxpay.v3.businesscircle.parkings.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  brandid,</span>
<span class="line">  appid,</span>
<span class="line">  openid,</span>
<span class="line">  plate_number,</span>
<span class="line">  state: <span class="s">&#39;IN&#39;</span>,</span>
<span class="line">  time, <span class="m">// 入场时间，RFC 3339 格式</span></span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> status <span class="k">===</span><span class="c"> 204</span></span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/businesscircle/parkings&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  brandid,</span>
<span class="line">  appid,</span>
<span class="line">  openid,</span>
<span class="line">  plate_number,</span>
<span class="line">  state: <span class="s">&#39;IN&#39;</span>,</span>
<span class="line">  time, <span class="m">// 入场时间，RFC 3339 格式</span></span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">status</span> }) <span class="k">=&gt;</span> status <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.businesscircle.parkings.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  brandid,</span>
<span class="line">  appid,</span>
<span class="line">  openid,</span>
<span class="line">  plate_number,</span>
<span class="line">  state: <span class="s">&#39;IN&#39;</span>,</span>
<span class="line">  time, <span class="m">// 入场时间，RFC 3339 格式</span></span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/businesscircle/parkings&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900000109&quot;,</span></span>
<span class="line"><span class="s">  &quot;brandid&quot;: 1000,</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wx931386123456789e&quot;,</span></span>
<span class="line"><span class="s">  &quot;openid&quot;: &quot;oUpF8uMuAJOM2pxb1Q&quot;,</span></span>
<span class="line"><span class="s">  &quot;plate_number&quot;: &quot;粤B888888&quot;,</span></span>
<span class="line"><span class="s">  &quot;state&quot;: &quot;IN&quot;,</span></span>
<span class="line"><span class="s">  &quot;time&quot;: &quot;2022-06-01T10:43:39+08:00&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/businesscircle/parkings <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900000109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;brandid&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wx931386123456789e&quot;</span>,</span>
<span class="line"><span class="c">  &quot;openid&quot;</span>: <span class="s">&quot;oUpF8uMuAJOM2pxb1Q&quot;</span>,</span>
<span class="line"><span class="c">  &quot;plate_number&quot;</span>: <span class="s">&quot;粤B888888&quot;</span>,</span>
<span class="line"><span class="c">  &quot;state&quot;</span>: <span class="s">&quot;IN&quot;</span>,</span>
<span class="line"><span class="c">  &quot;time&quot;</span>: <span class="s">&quot;2022-06-01T10:43:39+08:00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>商圈商户ID</div><small>例：<code>1900000109</code></small></li><li id="post-body-brandid"><p><a href="#post-body-brandid"><code>brandid</code></a> <span>number</span> <b>必填</b></p><div>品牌ID</div><small>例：<code>1000</code></small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>应用ID</div><small>例：<code>wx931386123456789e</code></small></li><li id="post-body-openid"><p><a href="#post-body-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识</div><small>例：<code>oUpF8uMuAJOM2pxb1Q</code></small></li><li id="post-body-plate_number"><p><a href="#post-body-plate_number"><code>plate_number</code></a> <span>string</span> <b>必填</b></p><div>车牌号</div><small>例：<code>粤B888888</code></small></li><li id="post-body-state"><p><a href="#post-body-state"><code>state</code></a> <span>string</span> <b>必填</b></p><div>状态</div><small>例：<code>IN</code></small></li><li id="post-body-time"><p><a href="#post-body-time"><code>time</code></a> <span>string</span> <b>必填</b></p><div>时间</div><small>例：<code>2022-06-01T10:43:39+08:00</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>状态码 204，没有包体。</p></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>businesscircle: Businesscircle</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> businesscircle: Businesscircle</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>parkings: Parkings</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> parkings: Parkings</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 商圈会员停车状态同步</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>商圈会员停车状态同步</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-4"><li><code>sub_mchid?: string</code> 商圈商户ID</li><li><code>brandid: number</code> 品牌ID</li><li><code>appid: string</code> 应用ID</li><li><code>openid: string</code> 用户标识</li><li><code>plate_number: string</code> 车牌号</li><li><code>state: string</code> 状态</li><li><code>time: string</code> 时间</li></ul></div><div id="popup-5"><pre><code><i>字段</i> sub_mchid?: string</code></pre><p>商圈商户ID</p><ul><li>示例 <code>1900000109</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> brandid: number</code></pre><p>品牌ID</p><ul><li>示例 <code>1000</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> appid: string</code></pre><p>应用ID</p><ul><li>示例 <code>wx931386123456789e</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> openid: string</code></pre><p>用户标识</p><ul><li>示例 <code>oUpF8uMuAJOM2pxb1Q</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> plate_number: string</code></pre><p>车牌号</p><ul><li>示例 <code>粤B888888</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> state: string</code></pre><p>状态</p><ul><li>示例 <code>IN</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> time: string</code></pre><p>时间</p><ul><li>示例 <code>2022-06-01T10:43:39+08:00</code></li></ul></div><div id="popup-12"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-13"><pre><code><i>参数</i> status: number</code></pre></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/businesscircle/parkings.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var parkings_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, parkings_default as default };
