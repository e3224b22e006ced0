import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/rate-activity/applications.md
var __pageData = JSON.parse("{\"title\":\"报名费率优惠活动\",\"description\":\"从业机构为符合条件的特约商户（如学校食堂）报名优惠费率，提交活动 ID 与证明材料后等待审核。\",\"frontmatter\":{\"title\":\"报名费率优惠活动\",\"description\":\"从业机构为符合条件的特约商户（如学校食堂）报名优惠费率，提交活动 ID 与证明材料后等待审核。\",\"product\":\"通用接口\",\"roles\":[\"从业机构\"],\"updated\":\"2020-07-29T00:00:00.000Z\",\"section\":\"common\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/rate-activity/applications.md\",\"filePath\":\"openapi/v3/rate-activity/applications.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/rate-activity/applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/common">通用接口</a></li><li aria-current="page">报名费率优惠活动</li></ol></nav><h1 id="post" tabindex="-1">报名费率优惠活动 <a class="header-anchor" href="#post" aria-label="Permalink to “报名费率优惠活动”">​</a></h1><p>从业机构为符合条件的特约商户（如学校食堂）报名优惠费率，提交活动 ID 与证明材料后等待审核。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/rate-activity/applications</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/rate-activity/applications">复制地址</button><button type="button" data-copy="wxpay.v3.rateActivity.applications.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>从业机构</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2020-07-29">2020-07-29</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">rateActivity</span>.<span class="hover" aria-describedby="popup-3">applications</span>.<span class="f hover" aria-describedby="popup-4">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">acquiring_bank_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">channel_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">activity_detail</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">activity_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">activity_rate</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">activity_apply_information</span>: [{</span>
<span class="line">      <span class="hover" aria-describedby="popup-12">apply_material_id</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-13">apply_material_information</span>, <span class="m">// 材料图片的 MediaID</span></span>
<span class="line">    }],</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-14">then</span>(({ <span class="p hover quiet" aria-describedby="popup-15">data</span>: { <span class="p hover" aria-describedby="popup-16">application_id</span> } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-16">application_id</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">application_id</span> } } <span class="k">= await</span> wxpay.v3.rateActivity.applications.<span class="f">post</span>({</span>
<span class="line">  acquiring_bank_id,</span>
<span class="line">  channel_id,</span>
<span class="line">  sub_mchid,</span>
<span class="line">  activity_detail: {</span>
<span class="line">    activity_id,</span>
<span class="line">    activity_rate,</span>
<span class="line">    activity_apply_information: [{</span>
<span class="line">      apply_material_id,</span>
<span class="line">      apply_material_information, <span class="m">// 材料图片的 MediaID</span></span>
<span class="line">    }],</span>
<span class="line">  },</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/rate-activity/applications&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  acquiring_bank_id,</span>
<span class="line">  channel_id,</span>
<span class="line">  sub_mchid,</span>
<span class="line">  activity_detail: {</span>
<span class="line">    activity_id,</span>
<span class="line">    activity_rate,</span>
<span class="line">    activity_apply_information: [{</span>
<span class="line">      apply_material_id,</span>
<span class="line">      apply_material_information, <span class="m">// 材料图片的 MediaID</span></span>
<span class="line">    }],</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">application_id</span> } }) <span class="k">=&gt;</span> application_id)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.rateActivity.applications.<span class="f">post</span>({</span>
<span class="line">  acquiring_bank_id,</span>
<span class="line">  channel_id,</span>
<span class="line">  sub_mchid,</span>
<span class="line">  activity_detail: {</span>
<span class="line">    activity_id,</span>
<span class="line">    activity_rate,</span>
<span class="line">    activity_apply_information: [{</span>
<span class="line">      apply_material_id,</span>
<span class="line">      apply_material_information, <span class="m">// 材料图片的 MediaID</span></span>
<span class="line">    }],</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/rate-activity/applications&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;acquiring_bank_id&quot;: &quot;1356485&quot;,</span></span>
<span class="line"><span class="s">  &quot;channel_id&quot;: &quot;20001111&quot;,</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1346578&quot;,</span></span>
<span class="line"><span class="s">  &quot;activity_detail&quot;: {</span></span>
<span class="line"><span class="s">    &quot;activity_id&quot;: &quot;schoolcanteen_001&quot;,</span></span>
<span class="line"><span class="s">    &quot;activity_rate&quot;: &quot;0.6&quot;,</span></span>
<span class="line"><span class="s">    &quot;activity_apply_information&quot;: [</span></span>
<span class="line"><span class="s">      {</span></span>
<span class="line"><span class="s">        &quot;apply_material_id&quot;: &quot;SCHOOL_QUALIFICATION_PROVEMENT&quot;,</span></span>
<span class="line"><span class="s">        &quot;apply_material_information&quot;: [</span></span>
<span class="line"><span class="s">          &quot;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo&quot;</span></span>
<span class="line"><span class="s">        ]</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    ]</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/rate-activity/applications <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;acquiring_bank_id&quot;</span>: <span class="s">&quot;1356485&quot;</span>,</span>
<span class="line"><span class="c">  &quot;channel_id&quot;</span>: <span class="s">&quot;20001111&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1346578&quot;</span>,</span>
<span class="line"><span class="c">  &quot;activity_detail&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;activity_id&quot;</span>: <span class="s">&quot;schoolcanteen_001&quot;</span>,</span>
<span class="line"><span class="c">    &quot;activity_rate&quot;</span>: <span class="s">&quot;0.6&quot;</span>,</span>
<span class="line"><span class="c">    &quot;activity_apply_information&quot;</span>: [</span>
<span class="line">      {</span>
<span class="line"><span class="c">        &quot;apply_material_id&quot;</span>: <span class="s">&quot;SCHOOL_QUALIFICATION_PROVEMENT&quot;</span>,</span>
<span class="line"><span class="c">        &quot;apply_material_information&quot;</span>: [</span>
<span class="line"><span class="s">          &quot;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo&quot;</span></span>
<span class="line">        ]</span>
<span class="line">      }</span>
<span class="line">    ]</span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;application_id&quot;</span>: <span class="s">&quot;20000000011111&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-acquiring_bank_id"><p><a href="#post-body-acquiring_bank_id"><code>acquiring_bank_id</code></a> <span>string</span> <b>必填</b></p><div>从业机构号</div><small>例：<code>1356485</code></small></li><li id="post-body-channel_id"><p><a href="#post-body-channel_id"><code>channel_id</code></a> <span>string</span> <b>必填</b></p><div>渠道商户号</div><small>例：<code>20001111</code></small></li><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>从业机构特约商户号</div><small>例：<code>1346578</code></small></li><li id="post-body-activity_detail"><p><a href="#post-body-activity_detail"><code>activity_detail</code></a> <span>object</span> <b>必填</b></p><div>活动报名信息</div><details open><summary>3 个字段</summary><ul><li id="post-body-activity_detail-activity_id"><p><a href="#post-body-activity_detail-activity_id"><code>activity_id</code></a> <span>string</span> <b>必填</b></p><div>活动ID</div><small>例：<code>schoolcanteen_001</code></small></li><li id="post-body-activity_detail-activity_rate"><p><a href="#post-body-activity_detail-activity_rate"><code>activity_rate</code></a> <span>string</span> <span>选填</span></p><div>活动费率</div><small>例：<code>0.6</code></small></li><li id="post-body-activity_detail-activity_apply_information"><p><a href="#post-body-activity_detail-activity_apply_information"><code>activity_apply_information</code></a> <span>object[]</span> <span>选填</span></p><div>活动报名材料</div><details><summary>2 个字段</summary><ul><li id="post-body-activity_detail-activity_apply_information-apply_material_id"><p><a href="#post-body-activity_detail-activity_apply_information-apply_material_id"><code>apply_material_id</code></a> <span>string</span> <span>选填</span></p><div>材料ID</div><small>例：<code>SCHOOL_QUALIFICATION_PROVEMENT</code></small></li><li id="post-body-activity_detail-activity_apply_information-apply_material_information"><p><a href="#post-body-activity_detail-activity_apply_information-apply_material_information"><code>apply_material_information</code></a> <span>string[]</span> <span>选填</span></p><div>材料内容</div><small>例：<code>[&quot;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo&quot;]</code></small></li></ul></details></li></ul></details></li><li id="post-body-additional_information"><p><a href="#post-body-additional_information"><code>additional_information</code></a> <span>object</span> <span>选填</span></p><div>补充信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-additional_information-additional_message"><p><a href="#post-body-additional_information-additional_message"><code>additional_message</code></a> <span>string</span> <span>选填</span></p><div>补充说明</div><small>例：<code>特殊情况，说明原因</code></small></li><li id="post-body-additional_information-additional_material"><p><a href="#post-body-additional_information-additional_material"><code>additional_material</code></a> <span>string[]</span> <span>选填</span></p><div>补充材料</div><small>例：<code>[&quot;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo&quot;]</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-application_id"><p><a href="#post-response-application_id"><code>application_id</code></a> <span>string</span> <b>必填</b></p><div>申请单编号</div><small>例：<code>20000000011111</code></small></li></ul></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>rateActivity: RateActivity</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> rateActivity: RateActivity</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>applications: Applications</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> applications: Applications</code></pre><ul class="members" id="fields-0"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 报名费率优惠活动API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>报名费率优惠活动API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-7"><li><code>acquiring_bank_id: string</code> 从业机构号</li><li><code>channel_id: string</code> 渠道商户号</li><li><code>sub_mchid: string</code> 从业机构特约商户号</li><li><details data-fields="fields-5"><summary><code>activity_detail: object</code> 活动报名信息</summary></details></li><li><details data-fields="fields-6"><summary><code>additional_information?: object</code> 补充信息</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-8"><li><code>application_id: string</code> 申请单编号</li></ul></div><div id="popup-5"><pre><code><i>字段</i> acquiring_bank_id: string</code></pre><p>从业机构号</p><ul><li>示例 <code>1356485</code></li></ul></div><div id="popup-6"><pre><code><i>字段</i> channel_id: string</code></pre><p>渠道商户号</p><ul><li>示例 <code>20001111</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>从业机构特约商户号</p><ul><li>示例 <code>1346578</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> activity_detail: object</code></pre><p>活动报名信息</p><ul class="members" id="fields-5"><li><code>activity_id: string</code> 活动ID</li><li><code>activity_rate?: string</code> 活动费率</li><li><details data-fields="fields-4"><summary><code>activity_apply_information?: object[]</code> 活动报名材料</summary></details></li></ul></div><div id="popup-9"><pre><code><i>字段</i> activity_id: string</code></pre><p>活动ID</p><ul><li>示例 <code>schoolcanteen_001</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> activity_rate?: string</code></pre><p>活动费率</p><ul><li>示例 <code>0.6</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> activity_apply_information?: object[]</code></pre><p>活动报名材料</p><ul class="members" id="fields-4"><li><code>apply_material_id?: string</code> 材料ID</li><li><code>apply_material_information?: string[]</code> 材料内容</li></ul></div><div id="popup-12"><pre><code><i>字段</i> apply_material_id?: string</code></pre><p>材料ID</p><ul><li>示例 <code>SCHOOL_QUALIFICATION_PROVEMENT</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> apply_material_information?: string[]</code></pre><p>材料内容</p><ul><li>示例 <code>0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo</code></li></ul></div><div id="popup-14"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;string, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; string | PromiseLike&lt;string&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;string&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-15"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>application_id: string</code> 申请单编号</li></ul></div><div id="popup-16"><pre><code><i>参数</i> application_id: string</code></pre><p>申请单编号</p></div><ul class="members" id="fields-6"><li><code>additional_message?: string</code> 补充说明</li><li><code>additional_material?: string[]</code> 补充材料</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/rate-activity/applications.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var applications_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, applications_default as default };
