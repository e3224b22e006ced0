import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md
var __pageData = JSON.parse("{\"title\":\"分页查询子商户的商户管理记录\",\"description\":\"子商户被限制功能或被要求交资料时，服务商按页列出这些记录，找到待处理的那条和它的提交期限。\",\"frontmatter\":{\"title\":\"分页查询子商户的商户管理记录\",\"description\":\"子商户被限制功能或被要求交资料时，服务商按页列出这些记录，找到待处理的那条和它的提交期限。\",\"product\":\"商户管理记录\",\"roles\":[\"服务商\"],\"updated\":\"2025-05-21T00:00:00.000Z\",\"section\":\"risk\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md\",\"filePath\":\"openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/risk">投诉与风险</a></li><li aria-current="page">分页查询子商户的商户管理记录</li></ol></nav><h1 id="get" tabindex="-1">分页查询子商户的商户管理记录 <a class="header-anchor" href="#get" aria-label="Permalink to “分页查询子商户的商户管理记录”">​</a></h1><p>子商户被限制功能或被要求交资料时，服务商按页列出这些记录，找到待处理的那条和它的提交期限。 <a href="https://pay.weixin.qq.com/doc/v3/partner/4014940381" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/mch-manage/mch-manage-records/sub-mchid/<var>{sub_mchid}</var></code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}">复制地址</button><button type="button" data-copy="wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-05-21">2025-05-21</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">mchManage</span>.<span class="hover" aria-describedby="popup-3">mchManageRecords</span>.<span class="hover" aria-describedby="popup-4">subMchid</span>.<span class="hover" aria-describedby="popup-5">_sub_mchid_</span>.<span class="f hover" aria-describedby="popup-6">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">limit</span>: <span class="c">10</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">manage_record_type</span>: <span class="s">&#39;FUNCTIONAL_LIMIT_RECORD&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">manage_record_state</span>: <span class="s">&#39;PENDING&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">total_count</span>, <span class="p hover" aria-describedby="popup-16">data</span>: <span class="p hover" aria-describedby="popup-17">records</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-19">todo</span>: <span class="hover" aria-describedby="popup-17">records</span>.<span class="f hover quiet" aria-describedby="popup-20">filter</span>(({ <span class="p hover" aria-describedby="popup-21">allow_submit</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-21">allow_submit</span>)</span>
<span class="line">    .<span class="f hover quiet" aria-describedby="popup-22">map</span>(({ <span class="p hover" aria-describedby="popup-23">manage_record_id</span>, <span class="p hover" aria-describedby="popup-24">manage_reason</span>, <span class="p hover" aria-describedby="popup-25">submit_end_time</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-26">manage_record_id</span>, <span class="hover" aria-describedby="popup-27">manage_reason</span>, <span class="hover" aria-describedby="popup-28">submit_end_time</span> })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="p">data</span>: <span class="c">records</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.<span class="f">get</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  params: {</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    manage_record_type: <span class="s">&#39;FUNCTIONAL_LIMIT_RECORD&#39;</span>,</span>
<span class="line">    manage_record_state: <span class="s">&#39;PENDING&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  todo: records.<span class="f">filter</span>(({ <span class="p">allow_submit</span> }) <span class="k">=&gt;</span> allow_submit)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">manage_record_id</span>, <span class="p">manage_reason</span>, <span class="p">submit_end_time</span> }) <span class="k">=&gt;</span> ({ manage_record_id, manage_reason, submit_end_time })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  params: {</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    manage_record_type: <span class="s">&#39;FUNCTIONAL_LIMIT_RECORD&#39;</span>,</span>
<span class="line">    manage_record_state: <span class="s">&#39;PENDING&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span>: <span class="p">records</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  todo: records.<span class="f">filter</span>(({ <span class="p">allow_submit</span> }) <span class="k">=&gt;</span> allow_submit)</span>
<span class="line">    .<span class="f">map</span>(({ <span class="p">manage_record_id</span>, <span class="p">manage_reason</span>, <span class="p">submit_end_time</span> }) <span class="k">=&gt;</span> ({ manage_record_id, manage_reason, submit_end_time })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.<span class="f">get</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  params: {</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    manage_record_type: <span class="s">&#39;FUNCTIONAL_LIMIT_RECORD&#39;</span>,</span>
<span class="line">    manage_record_state: <span class="s">&#39;PENDING&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/mch-manage/mch-manage-records/sub-mchid/123000110?limit=10&amp;offset=0&amp;manage_record_type=FUNCTIONAL_LIMIT_RECORD&amp;manage_record_state=PENDING&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/mch-manage/mch-manage-records/sub-mchid/123000110?limit=10&amp;offset=0&amp;manage_record_type=FUNCTIONAL_LIMIT_RECORD&amp;manage_record_state=PENDING <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1234</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;sub_mchid&quot;</span>: <span class="s">&quot;123000110&quot;</span>,</span>
<span class="line"><span class="c">      &quot;manage_record_id&quot;</span>: <span class="s">&quot;M1210999900435123451697535102441&quot;</span>,</span>
<span class="line"><span class="c">      &quot;manage_record_type&quot;</span>: <span class="s">&quot;FUNCTIONAL_LIMIT_RECORD&quot;</span>,</span>
<span class="line"><span class="c">      &quot;manage_time&quot;</span>: <span class="s">&quot;2018-06-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;manage_reason&quot;</span>: <span class="s">&quot;涉嫌信用卡套现&quot;</span>,</span>
<span class="line"><span class="c">      &quot;limit_ability&quot;</span>: <span class="s">&quot;关闭支付权限，关闭提现权限&quot;</span>,</span>
<span class="line"><span class="c">      &quot;recover_way&quot;</span>: <span class="s">&quot;SUBMIT_INFORMATION&quot;</span>,</span>
<span class="line"><span class="c">      &quot;allow_submit&quot;</span>: <span class="c">true</span>,</span>
<span class="line"><span class="c">      &quot;forbid_submit_reason&quot;</span>: <span class="s">&quot;应平台管理要求，此单据不支持申诉&quot;</span>,</span>
<span class="line"><span class="c">      &quot;submit_start_time&quot;</span>: <span class="s">&quot;2018-06-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;submit_end_time&quot;</span>: <span class="s">&quot;2018-06-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;manage_record_state&quot;</span>: <span class="s">&quot;PENDING&quot;</span>,</span>
<span class="line"><span class="c">      &quot;recover_time&quot;</span>: <span class="s">&quot;2018-06-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;recover_reason&quot;</span>: <span class="s">&quot;MERCHANT_SUBMIT_RECOVER&quot;</span>,</span>
<span class="line"><span class="c">      &quot;reject_reason&quot;</span>: <span class="s">&quot;身份证信息遮挡，请上传清晰的身份证图片&quot;</span>,</span>
<span class="line"><span class="c">      &quot;approve_time&quot;</span>: <span class="s">&quot;2018-06-08T10:34:56+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;requested_item_info&quot;</span>: <span class="s">&quot;{</span><span class="c">\\&quot;</span><span class="s">record_fields</span><span class="c">\\&quot;</span><span class="s">:[]}&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="get-path-sub_mchid"><p><a href="#get-path-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>子商户号</div><small>例：<code>123000110</code></small></li></ul></section><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大资源条数</div><small>≤ 10；例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-query-manage_record_type"><p><a href="#get-query-manage_record_type"><code>manage_record_type</code></a> <span>string</span> <b>必填</b></p><div>商户管理记录类型</div><div class="values"><span><code>FUNCTIONAL_LIMIT_RECORD</code></span><span><code>INVESTIGATE_RECORD</code></span></div></li><li id="get-query-manage_record_state"><p><a href="#get-query-manage_record_state"><code>manage_record_state</code></a> <span>string</span> <span>选填</span></p><div>商户管理记录状态</div><div class="values"><span><code>PENDING</code></span><span><code>SUBMITTED</code></span><span><code>EXPIRED</code></span><span><code>UNDER_REVIEW</code></span><span><code>RECOVERED</code></span><span><code>REJECTED</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>请求资源起始位置</div><small>例：<code>10</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>最大资源条数</div><small>例：<code>5</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>资源总条数</div><small>例：<code>1234</code></small></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>商户管理记录详情列表</div><details open><summary>17 个字段</summary><ul><li id="get-response-data-sub_mchid"><p><a href="#get-response-data-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>123000110</code></small></li><li id="get-response-data-manage_record_id"><p><a href="#get-response-data-manage_record_id"><code>manage_record_id</code></a> <span>string</span> <span>选填</span></p><div>商户管理记录ID</div><small>例：<code>M1210999900435123451697535102441</code></small></li><li id="get-response-data-manage_record_type"><p><a href="#get-response-data-manage_record_type"><code>manage_record_type</code></a> <span>string</span> <span>选填</span></p><div>商户管理记录类型</div><div class="values"><span><code>FUNCTIONAL_LIMIT_RECORD</code></span><span><code>INVESTIGATE_RECORD</code></span></div></li><li id="get-response-data-manage_time"><p><a href="#get-response-data-manage_time"><code>manage_time</code></a> <span>string</span> <span>选填</span></p><div>管控时间</div><small>RFC 3339 时间；例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="get-response-data-manage_reason"><p><a href="#get-response-data-manage_reason"><code>manage_reason</code></a> <span>string</span> <span>选填</span></p><div>管控原因</div><small>例：<code>涉嫌信用卡套现</code></small></li><li id="get-response-data-limit_ability"><p><a href="#get-response-data-limit_ability"><code>limit_ability</code></a> <span>string</span> <span>选填</span></p><div>限制功能</div><small>例：<code>关闭支付权限，关闭提现权限</code></small></li><li id="get-response-data-recover_way"><p><a href="#get-response-data-recover_way"><code>recover_way</code></a> <span>string</span> <span>选填</span></p><div>解除管控方式</div><div class="values"><span><code>SUBMIT_INFORMATION</code></span><span><code>VERIFY_INACTIVE_MERCHANT_IDENTITY</code></span><span><code>MODIFY_ORGANIZATION_INFORMATION</code></span><span><code>OTHER</code></span></div></li><li id="get-response-data-allow_submit"><p><a href="#get-response-data-allow_submit"><code>allow_submit</code></a> <span>boolean</span> <span>选填</span></p><div>是否允许提交资料</div></li><li id="get-response-data-forbid_submit_reason"><p><a href="#get-response-data-forbid_submit_reason"><code>forbid_submit_reason</code></a> <span>string</span> <span>选填</span></p><div>禁止提交资料原因</div><small>例：<code>应平台管理要求，此单据不支持申诉</code></small></li><li id="get-response-data-submit_start_time"><p><a href="#get-response-data-submit_start_time"><code>submit_start_time</code></a> <span>string</span> <span>选填</span></p><div>可提交资料开始时间</div><small>RFC 3339 时间；例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="get-response-data-submit_end_time"><p><a href="#get-response-data-submit_end_time"><code>submit_end_time</code></a> <span>string</span> <span>选填</span></p><div>可提交资料结束时间</div><small>RFC 3339 时间；例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="get-response-data-manage_record_state"><p><a href="#get-response-data-manage_record_state"><code>manage_record_state</code></a> <span>string</span> <span>选填</span></p><div>商户管理记录状态</div><div class="values"><span><code>PENDING</code></span><span><code>SUBMITTED</code></span><span><code>EXPIRED</code></span><span><code>UNDER_REVIEW</code></span><span><code>RECOVERED</code></span><span><code>REJECTED</code></span></div></li><li id="get-response-data-recover_time"><p><a href="#get-response-data-recover_time"><code>recover_time</code></a> <span>string</span> <span>选填</span></p><div>解除管控时间</div><small>RFC 3339 时间；例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="get-response-data-recover_reason"><p><a href="#get-response-data-recover_reason"><code>recover_reason</code></a> <span>string</span> <span>选填</span></p><div>解除管控原因</div><div class="values"><span><code>MERCHANT_SUBMIT_RECOVER</code></span><span><code>MERCHANT_OPERATE_RECOVER</code></span><span><code>PLATFORM_AUTO_RECOVER</code></span></div></li><li id="get-response-data-reject_reason"><p><a href="#get-response-data-reject_reason"><code>reject_reason</code></a> <span>string</span> <span>选填</span></p><div>申诉驳回原因</div><small>例：<code>身份证信息遮挡，请上传清晰的身份证图片</code></small></li><li id="get-response-data-approve_time"><p><a href="#get-response-data-approve_time"><code>approve_time</code></a> <span>string</span> <span>选填</span></p><div>审核通过时间</div><small>RFC 3339 时间；例：<code>2018-06-08T10:34:56+08:00</code></small></li><li id="get-response-data-requested_item_info"><p><a href="#get-response-data-requested_item_info"><code>requested_item_info</code></a> <span>string</span> <span>选填</span></p><div>要求提交的资料</div><small>例：<code>{&quot;record_fields&quot;:[]}</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>FUNCTIONAL_LIMIT_RECORD</code> 是商户已被处置、要整改或交资料；<code>INVESTIGATE_RECORD</code> 是尚未处置、但要交资料。两类分开查。</li><li><code>limit</code> 不超过 10，多了翻页。</li><li><code>allow_submit</code> 为 <code>false</code> 时看 <code>forbid_submit_reason</code>，交了也没用；其他解除办法看 <code>recover_way</code>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>mchManage: MchManage</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> mchManage: MchManage</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>mchManageRecords: MchManageRecords</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> mchManageRecords: MchManageRecords</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>subMchid: SubMchid</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> subMchid: SubMchid</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>_sub_mchid_: _sub_mchid_</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> _sub_mchid_: _sub_mchid_</code></pre><ul class="members" id="fields-8"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 分页查询子商户名下的商户管理记录</li></ul></div><div id="popup-6"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>分页查询子商户名下的商户管理记录</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/partner/4014940381" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-path">config</a> <a href="#get-query">params</a></p><ul class="members" id="fields-13"><li><code>sub_mchid: string</code> 子商户号</li><li><details data-fields="fields-12"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-15"><li><code>offset?: number</code> 请求资源起始位置</li><li><code>limit?: number</code> 最大资源条数</li><li><code>total_count?: number</code> 资源总条数</li><li><details data-fields="fields-14"><summary><code>data?: object[]</code> 商户管理记录详情列表</summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>子商户号</p><ul><li>示例 <code>123000110</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-12"><li><code>limit: number</code> 最大资源条数</li><li><code>offset?: number</code> 请求资源起始位置</li><li><code>manage_record_type: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;</code> 商户管理记录类型</li><li><code>manage_record_state?: &quot;PENDING&quot; | &quot;EXPIRED&quot; | &quot;SUBMITTED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;</code> 商户管理记录状态</li></ul></div><div id="popup-9"><pre><code><i>字段</i> limit: number</code></pre><p>最大资源条数</p><ul><li>最大 <code>10</code></li><li>示例 <code>5</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> offset?: number</code></pre><p>请求资源起始位置</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> manage_record_type: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;</code></pre><p>商户管理记录类型</p><ul><li>示例 <code>FUNCTIONAL_LIMIT_RECORD</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> manage_record_state?: &quot;PENDING&quot; | &quot;EXPIRED&quot; | &quot;SUBMITTED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;</code></pre><p>商户管理记录状态</p><ul><li>示例 <code>PENDING</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number | undefined;
    todo: {
        manage_record_id: string | undefined;
        manage_reason: string | undefined;
        submit_end_time: string | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number | undefined;
    todo: {
        manage_record_id: string | undefined;
        manage_reason: string | undefined;
        submit_end_time: string | undefined;
    }[];
} | PromiseLike&lt;{
    total_count: number | undefined;
    todo: {
        manage_record_id: string | undefined;
        manage_reason: string | undefined;
        submit_end_time: string | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>offset?: number</code> 请求资源起始位置</li><li><code>limit?: number</code> 最大资源条数</li><li><code>total_count?: number</code> 资源总条数</li><li><details data-fields="fields-14"><summary><code>data?: object[]</code> 商户管理记录详情列表</summary></details></li></ul></div><div id="popup-15"><pre><code><i>参数</i> total_count: number | undefined</code></pre><p>资源总条数</p></div><div id="popup-16"><pre><code><i>字段</i> data?: object[]</code></pre><p>商户管理记录详情列表</p><ul class="members" id="fields-14"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>manage_record_id?: string</code> 商户管理记录ID</li><li><code>manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;</code> 商户管理记录类型</li><li><code>manage_time?: string</code> 管控时间</li><li><code>manage_reason?: string</code> 管控原因</li><li><code>limit_ability?: string</code> 限制功能</li><li><code>recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;</code> 解除管控方式</li><li><code>allow_submit?: boolean</code> 是否允许提交资料</li><li><code>forbid_submit_reason?: string</code> 禁止提交资料原因</li><li><code>submit_start_time?: string</code> 可提交资料开始时间</li><li><code>submit_end_time?: string</code> 可提交资料结束时间</li><li><code>manage_record_state?: &quot;PENDING&quot; | &quot;EXPIRED&quot; | &quot;SUBMITTED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;</code> 商户管理记录状态</li><li><code>recover_time?: string</code> 解除管控时间</li><li><code>recover_reason?: &quot;MERCHANT_SUBMIT_RECOVER&quot; | &quot;MERCHANT_OPERATE_RECOVER&quot; | &quot;PLATFORM_AUTO_RECOVER&quot;</code> 解除管控原因</li><li><code>reject_reason?: string</code> 申诉驳回原因</li><li><code>approve_time?: string</code> 审核通过时间</li><li><code>requested_item_info?: string</code> 要求提交的资料</li></ul></div><div id="popup-17"><pre><code><i>参数</i> records: object[]</code></pre><p>商户管理记录详情列表</p><ul class="members"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>manage_record_id?: string</code> 商户管理记录ID</li><li><code>manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;</code> 商户管理记录类型</li><li><code>manage_time?: string</code> 管控时间</li><li><code>manage_reason?: string</code> 管控原因</li><li><code>limit_ability?: string</code> 限制功能</li><li><code>recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;</code> 解除管控方式</li><li><code>allow_submit?: boolean</code> 是否允许提交资料</li><li><code>forbid_submit_reason?: string</code> 禁止提交资料原因</li><li><code>submit_start_time?: string</code> 可提交资料开始时间</li><li><code>submit_end_time?: string</code> 可提交资料结束时间</li><li><code>manage_record_state?: &quot;PENDING&quot; | &quot;EXPIRED&quot; | &quot;SUBMITTED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;</code> 商户管理记录状态</li><li><code>recover_time?: string</code> 解除管控时间</li><li><code>recover_reason?: &quot;MERCHANT_SUBMIT_RECOVER&quot; | &quot;MERCHANT_OPERATE_RECOVER&quot; | &quot;PLATFORM_AUTO_RECOVER&quot;</code> 解除管控原因</li><li><code>reject_reason?: string</code> 申诉驳回原因</li><li><code>approve_time?: string</code> 审核通过时间</li><li><code>requested_item_info?: string</code> 要求提交的资料</li></ul></div><div id="popup-18"><pre><code><i>字段</i> total_count: number | undefined</code></pre><p>资源总条数</p><ul><li>示例 <code>1234</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> todo: object[]</code></pre><ul class="members" id="fields-16"><li><code>manage_record_id: undefined | string</code></li><li><code>manage_reason: undefined | string</code></li><li><code>submit_end_time: undefined | string</code></li></ul></div><div id="popup-20"><pre><code><i>方法</i> Array&lt;{ sub_mchid?: string; manage_record_id?: string; manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;; manage_time?: string; manage_reason?: string; limit_ability?: string; ... 10 more ...; requested_item_info?: string; }&gt;.filter(predicate: (value: {
    sub_mchid?: string;
    manage_record_id?: string;
    manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;;
    manage_time?: string;
    manage_reason?: string;
    limit_ability?: string;
    recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;;
    allow_submit?: boolean;
    forbid_submit_reason?: string;
    submit_start_time?: string;
    submit_end_time?: string;
    manage_record_state?: &quot;PENDING&quot; | &quot;SUBMITTED&quot; | &quot;EXPIRED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;;
    recover_time?: string;
    recover_reason?: &quot;MERCHANT_SUBMIT_RECOVER&quot; | &quot;MERCHANT_OPERATE_RECOVER&quot; | &quot;PLATFORM_AUTO_RECOVER&quot;;
    reject_reason?: string;
    approve_time?: string;
    requested_item_info?: string;
}, index: number, array: {
    sub_mchid?: string;
    manage_record_id?: string;
    manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;;
    manage_time?: string;
    manage_reason?: string;
    limit_ability?: string;
    recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;;
    allow_submit?: boolean;
    forbid_submit_reason?: string;
    submit_start_time?: string;
    submit_end_time?: string;
    manage_record_state?: &quot;PENDING&quot; | &quot;SUBMITTED&quot; | &quot;EXPIRED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;;
    recover_time?: string;
    recover_reason?: &quot;MERCHANT_SUBMIT_RECOVER&quot; | &quot;MERCHANT_OPERATE_RECOVER&quot; | &quot;PLATFORM_AUTO_RECOVER&quot;;
    reject_reason?: string;
    approve_time?: string;
    requested_item_info?: string;
}[]) =&gt; unknown, thisArg?: any): {
    sub_mchid?: string;
    manage_record_id?: string;
    manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;;
    manage_time?: string;
    manage_reason?: string;
    limit_ability?: string;
    recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;;
    allow_submit?: boolean;
    forbid_submit_reason?: string;
    submit_start_time?: string;
    submit_end_time?: string;
    manage_record_state?: &quot;PENDING&quot; | &quot;SUBMITTED&quot; | &quot;EXPIRED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;;
    recover_time?: string;
    recover_reason?: &quot;MERCHANT_SUBMIT_RECOVER&quot; | &quot;MERCHANT_OPERATE_RECOVER&quot; | &quot;PLATFORM_AUTO_RECOVER&quot;;
    reject_reason?: string;
    approve_time?: string;
    requested_item_info?: string;
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-21"><pre><code><i>参数</i> allow_submit: boolean | undefined</code></pre><p>是否允许提交资料</p></div><div id="popup-22"><pre><code><i>方法</i> Array&lt;{ sub_mchid?: string; manage_record_id?: string; manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;; manage_time?: string; manage_reason?: string; limit_ability?: string; ... 10 more ...; requested_item_info?: string; }&gt;.map&lt;{
    manage_record_id: string | undefined;
    manage_reason: string | undefined;
    submit_end_time: string | undefined;
}&gt;(callbackfn: (value: {
    sub_mchid?: string;
    manage_record_id?: string;
    manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;;
    manage_time?: string;
    manage_reason?: string;
    limit_ability?: string;
    recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;;
    allow_submit?: boolean;
    forbid_submit_reason?: string;
    submit_start_time?: string;
    submit_end_time?: string;
    manage_record_state?: &quot;PENDING&quot; | &quot;SUBMITTED&quot; | &quot;EXPIRED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;;
    ... 4 more ...;
    requested_item_info?: string;
}, index: number, array: {
    sub_mchid?: string;
    manage_record_id?: string;
    manage_record_type?: &quot;FUNCTIONAL_LIMIT_RECORD&quot; | &quot;INVESTIGATE_RECORD&quot;;
    manage_time?: string;
    manage_reason?: string;
    limit_ability?: string;
    recover_way?: &quot;SUBMIT_INFORMATION&quot; | &quot;VERIFY_INACTIVE_MERCHANT_IDENTITY&quot; | &quot;MODIFY_ORGANIZATION_INFORMATION&quot; | &quot;OTHER&quot;;
    allow_submit?: boolean;
    forbid_submit_reason?: string;
    submit_start_time?: string;
    submit_end_time?: string;
    manage_record_state?: &quot;PENDING&quot; | &quot;SUBMITTED&quot; | &quot;EXPIRED&quot; | &quot;UNDER_REVIEW&quot; | &quot;RECOVERED&quot; | &quot;REJECTED&quot;;
    ... 4 more ...;
    requested_item_info?: string;
}[]) =&gt; {
    manage_record_id: string | undefined;
    manage_reason: string | undefined;
    submit_end_time: string | undefined;
}, thisArg?: any): {
    manage_record_id: string | undefined;
    manage_reason: string | undefined;
    submit_end_time: string | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-23"><pre><code><i>参数</i> manage_record_id: string | undefined</code></pre><p>商户管理记录ID</p></div><div id="popup-24"><pre><code><i>参数</i> manage_reason: string | undefined</code></pre><p>管控原因</p></div><div id="popup-25"><pre><code><i>参数</i> submit_end_time: string | undefined</code></pre><p>可提交资料结束时间</p></div><div id="popup-26"><pre><code><i>字段</i> manage_record_id: string | undefined</code></pre><p>商户管理记录ID</p><ul><li>示例 <code>M1210999900435123451697535102441</code></li></ul></div><div id="popup-27"><pre><code><i>字段</i> manage_reason: string | undefined</code></pre><p>管控原因</p><ul><li>示例 <code>涉嫌信用卡套现</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> submit_end_time: string | undefined</code></pre><p>可提交资料结束时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2018-06-08T10:34:56+08:00</code></li></ul></div><ul class="members" id="fields-0"><li><code>subMchid: SubMchid …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>mchManageRecords: MchManageRecords</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>mchManage: MchManage</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>_sub_mchid_: _sub_mchid_ …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>subMchid: SubMchid</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>mchManageRecords: MchManageRecords</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var _sub_mchid__default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, _sub_mchid__default as default };
