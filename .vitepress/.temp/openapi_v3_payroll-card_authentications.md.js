import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/payroll-card/authentications.md
var __pageData = JSON.parse("{\"title\":\"查询核身记录（微工卡）\",\"description\":\"按天核对用工考勤：查一位用户在某特约商户、某一天、某种状态的全部核身记录，翻页返回。\",\"frontmatter\":{\"title\":\"查询核身记录（微工卡）\",\"description\":\"按天核对用工考勤：查一位用户在某特约商户、某一天、某种状态的全部核身记录，翻页返回。\",\"product\":\"运营工具∙用工卡\",\"roles\":[\"服务商\"],\"updated\":\"2021-07-21T00:00:00.000Z\",\"section\":\"livelihood\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/payroll-card/authentications.md\",\"filePath\":\"openapi/v3/payroll-card/authentications.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/payroll-card/authentications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/livelihood">教育与民生</a></li><li aria-current="page">查询核身记录（微工卡）</li></ol></nav><h1 id="get" tabindex="-1">查询核身记录（微工卡） <a class="header-anchor" href="#get" aria-label="Permalink to “查询核身记录（微工卡）”">​</a></h1><p>按天核对用工考勤：查一位用户在某特约商户、某一天、某种状态的全部核身记录，翻页返回。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/payroll-card/authentications</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/payroll-card/authentications">复制地址</button><button type="button" data-copy="wxpay.v3.payrollCard.authentications.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-07-21">2021-07-21</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">payrollCard</span>.<span class="hover" aria-describedby="popup-3">authentications</span>.<span class="f hover" aria-describedby="popup-4">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-5">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-6">openid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">appid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">sub_mchid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">authenticate_date</span>: <span class="s">&#39;2020-12-25&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">authenticate_state</span>: <span class="s">&#39;AUTHENTICATE_SUCCESS&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">limit</span>: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">total_count</span>, <span class="p hover" aria-describedby="popup-16">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">records</span>: <span class="hover" aria-describedby="popup-16">data</span>.<span class="f hover quiet" aria-describedby="popup-19">map</span>(({ <span class="p hover" aria-describedby="popup-20">authenticate_number</span>, <span class="p hover" aria-describedby="popup-21">project_name</span>, <span class="p hover" aria-describedby="popup-22">authenticate_time</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-23">authenticate_number</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-24">project_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-25">authenticate_time</span>,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.payrollCard.authentications.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    openid,</span>
<span class="line">    appid,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    authenticate_date: <span class="s">&#39;2020-12-25&#39;</span>,</span>
<span class="line">    authenticate_state: <span class="s">&#39;AUTHENTICATE_SUCCESS&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  records: data.<span class="f">map</span>(({ <span class="p">authenticate_number</span>, <span class="p">project_name</span>, <span class="p">authenticate_time</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    authenticate_number,</span>
<span class="line">    project_name,</span>
<span class="line">    authenticate_time,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/payroll-card/authentications&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    openid,</span>
<span class="line">    appid,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    authenticate_date: <span class="s">&#39;2020-12-25&#39;</span>,</span>
<span class="line">    authenticate_state: <span class="s">&#39;AUTHENTICATE_SUCCESS&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  records: data.<span class="f">map</span>(({ <span class="p">authenticate_number</span>, <span class="p">project_name</span>, <span class="p">authenticate_time</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    authenticate_number,</span>
<span class="line">    project_name,</span>
<span class="line">    authenticate_time,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.payrollCard.authentications.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    openid,</span>
<span class="line">    appid,</span>
<span class="line">    sub_mchid,</span>
<span class="line">    authenticate_date: <span class="s">&#39;2020-12-25&#39;</span>,</span>
<span class="line">    authenticate_state: <span class="s">&#39;AUTHENTICATE_SUCCESS&#39;</span>,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/payroll-card/authentications?openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58&amp;appid=wxa1111111&amp;sub_mchid=1111111&amp;authenticate_date=2020-12-25&amp;authenticate_state=AUTHENTICATE_SUCCESS&amp;offset=0&amp;limit=10&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/payroll-card/authentications?openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58&amp;appid=wxa1111111&amp;sub_mchid=1111111&amp;authenticate_date=2020-12-25&amp;authenticate_state=AUTHENTICATE_SUCCESS&amp;offset=0&amp;limit=10 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1111111&quot;</span>,</span>
<span class="line"><span class="c">      &quot;sub_mchid&quot;</span>: <span class="s">&quot;111111&quot;</span>,</span>
<span class="line"><span class="c">      &quot;openid&quot;</span>: <span class="s">&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</span>,</span>
<span class="line"><span class="c">      &quot;authenticate_scene&quot;</span>: <span class="s">&quot;FROM_HARDWARE&quot;</span>,</span>
<span class="line"><span class="c">      &quot;authenticate_source&quot;</span>: <span class="s">&quot;wdiooewl7587443649000&quot;</span>,</span>
<span class="line"><span class="c">      &quot;project_name&quot;</span>: <span class="s">&quot;某项目&quot;</span>,</span>
<span class="line"><span class="c">      &quot;employer_name&quot;</span>: <span class="s">&quot;某单位名称&quot;</span>,</span>
<span class="line"><span class="c">      &quot;authenticate_state&quot;</span>: <span class="s">&quot;AUTHENTICATE_SUCCESS&quot;</span>,</span>
<span class="line"><span class="c">      &quot;authenticate_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;authenticate_number&quot;</span>: <span class="s">&quot;mcdhehfgisdhfjghed39384564i83&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">9</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">10</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-openid"><p><a href="#get-query-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识</div><small>例：<code>onqOjjmo8wmTOOtSKwXtGjg9Gb58</code></small></li><li id="get-query-appid"><p><a href="#get-query-appid"><code>appid</code></a> <span>string</span> <span>选填</span></p><div>应用ID</div><small>例：<code>wxa1111111</code></small></li><li id="get-query-sub_appid"><p><a href="#get-query-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>子商户应用ID</div><small>例：<code>wxa1111111</code></small></li><li id="get-query-sub_mchid"><p><a href="#get-query-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>子商户号</div><small>例：<code>1111111</code></small></li><li id="get-query-authenticate_date"><p><a href="#get-query-authenticate_date"><code>authenticate_date</code></a> <span>string</span> <b>必填</b></p><div>核身日期</div><small>例：<code>2020-12-25</code></small></li><li id="get-query-authenticate_state"><p><a href="#get-query-authenticate_state"><code>authenticate_state</code></a> <span>string</span> <b>必填</b></p><div>核身状态</div><small>例：<code>AUTHENTICATE_SUCCESS</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>本次查询偏移量</div><small>例：<code>0</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>本次请求最大查询条数</div><small>例：<code>10</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>查询结果记录列表</div><details open><summary>10 个字段</summary><ul><li id="get-response-data-mchid"><p><a href="#get-response-data-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>例：<code>1111111</code></small></li><li id="get-response-data-sub_mchid"><p><a href="#get-response-data-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>子商户号</div><small>例：<code>111111</code></small></li><li id="get-response-data-openid"><p><a href="#get-response-data-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>用户标识</div><small>例：<code>onqOjjmo8wmTOOtSKwXtGjg9Gb58</code></small></li><li id="get-response-data-authenticate_scene"><p><a href="#get-response-data-authenticate_scene"><code>authenticate_scene</code></a> <span>string</span> <b>必填</b></p><div>核身渠道</div><div class="values"><span><code>FROM_MINI_APP</code></span><span><code>FROM_HARDWARE</code></span></div></li><li id="get-response-data-authenticate_source"><p><a href="#get-response-data-authenticate_source"><code>authenticate_source</code></a> <span>string</span> <b>必填</b></p><div>核身渠道标识</div><small>例：<code>wdiooewl7587443649000</code></small></li><li id="get-response-data-project_name"><p><a href="#get-response-data-project_name"><code>project_name</code></a> <span>string</span> <b>必填</b></p><div>项目名称</div><small>例：<code>某项目</code></small></li><li id="get-response-data-employer_name"><p><a href="#get-response-data-employer_name"><code>employer_name</code></a> <span>string</span> <b>必填</b></p><div>单位名称</div><small>例：<code>某单位名称</code></small></li><li id="get-response-data-authenticate_state"><p><a href="#get-response-data-authenticate_state"><code>authenticate_state</code></a> <span>string</span> <b>必填</b></p><div>核身状态</div><div class="values"><span><code>AUTHENTICATE_PROCESSING</code></span><span><code>AUTHENTICATE_SUCCESS</code></span><span><code>AUTHENTICATE_FAILED</code></span></div></li><li id="get-response-data-authenticate_time"><p><a href="#get-response-data-authenticate_time"><code>authenticate_time</code></a> <span>string</span> <b>必填</b></p><div>核身时间</div><small>例：<code>2015-05-20T13:29:35+08:00</code></small></li><li id="get-response-data-authenticate_number"><p><a href="#get-response-data-authenticate_number"><code>authenticate_number</code></a> <span>string</span> <b>必填</b></p><div>商家核身单号</div><small>例：<code>mcdhehfgisdhfjghed39384564i83</code></small></li></ul></details></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>总记录条数</div><small>例：<code>9</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>记录起始位置</div><small>例：<code>0</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>本次返回条数</div><small>例：<code>10</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>一次只查一天、一种状态；只查某一次核身用<a href="./authentications/{authenticate_number}">获取核身结果</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>payrollCard: PayrollCard</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> payrollCard: PayrollCard</code></pre><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>authentications: Authentications</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> authentications: Authentications</code></pre><ul class="members" id="fields-0"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询核身记录API</li></ul></div><div id="popup-4"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询核身记录API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>data?: object[]</code> 查询结果记录列表</summary></details></li><li><code>total_count: number</code> 总记录条数</li><li><code>offset: number</code> 记录起始位置</li><li><code>limit: number</code> 本次返回条数</li></ul></div><div id="popup-5"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-4"><li><code>openid: string</code> 用户标识</li><li><code>appid?: string</code> 应用ID</li><li><code>sub_appid?: string</code> 子商户应用ID</li><li><code>sub_mchid: string</code> 子商户号</li><li><code>authenticate_date: string</code> 核身日期</li><li><code>authenticate_state: string</code> 核身状态</li><li><code>offset?: number</code> 本次查询偏移量</li><li><code>limit?: number</code> 本次请求最大查询条数</li></ul></div><div id="popup-6"><pre><code><i>字段</i> openid: string</code></pre><p>用户标识</p><ul><li>示例 <code>onqOjjmo8wmTOOtSKwXtGjg9Gb58</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> appid?: string</code></pre><p>应用ID</p><ul><li>示例 <code>wxa1111111</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>子商户号</p><ul><li>示例 <code>1111111</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> authenticate_date: string</code></pre><p>核身日期</p><ul><li>示例 <code>2020-12-25</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> authenticate_state: string</code></pre><p>核身状态</p><ul><li>示例 <code>AUTHENTICATE_SUCCESS</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> offset?: number</code></pre><p>本次查询偏移量</p><ul><li>示例 <code>0</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> limit?: number</code></pre><p>本次请求最大查询条数</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    records: {
        authenticate_number: string;
        project_name: string;
        authenticate_time: string;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    records: {
        authenticate_number: string;
        project_name: string;
        authenticate_time: string;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    records: {
        authenticate_number: string;
        project_name: string;
        authenticate_time: string;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-6"><summary><code>data?: object[]</code> 查询结果记录列表</summary></details></li><li><code>total_count: number</code> 总记录条数</li><li><code>offset: number</code> 记录起始位置</li><li><code>limit: number</code> 本次返回条数</li></ul></div><div id="popup-15"><pre><code><i>参数</i> total_count: number</code></pre><p>总记录条数</p></div><div id="popup-16"><pre><code><i>参数</i> data: object[]</code></pre><p>查询结果记录列表</p><ul class="members" id="fields-6"><li><code>mchid: string</code> 商户号</li><li><code>sub_mchid: string</code> 子商户号</li><li><code>openid: string</code> 用户标识</li><li><code>authenticate_scene: &quot;FROM_MINI_APP&quot; | &quot;FROM_HARDWARE&quot;</code> 核身渠道</li><li><code>authenticate_source: string</code> 核身渠道标识</li><li><code>project_name: string</code> 项目名称</li><li><code>employer_name: string</code> 单位名称</li><li><code>authenticate_state: &quot;AUTHENTICATE_PROCESSING&quot; | &quot;AUTHENTICATE_SUCCESS&quot; | &quot;AUTHENTICATE_FAILED&quot;</code> 核身状态</li><li><code>authenticate_time: string</code> 核身时间</li><li><code>authenticate_number: string</code> 商家核身单号</li></ul></div><div id="popup-17"><pre><code><i>字段</i> total_count: number</code></pre><p>总记录条数</p><ul><li>示例 <code>9</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> records: object[]</code></pre><ul class="members" id="fields-8"><li><code>authenticate_number: string</code></li><li><code>project_name: string</code></li><li><code>authenticate_time: string</code></li></ul></div><div id="popup-19"><pre><code><i>方法</i> Array&lt;{ mchid: string; sub_mchid: string; openid: string; authenticate_scene: &quot;FROM_MINI_APP&quot; | &quot;FROM_HARDWARE&quot;; authenticate_source: string; project_name: string; employer_name: string; authenticate_state: &quot;AUTHENTICATE_PROCESSING&quot; | &quot;AUTHENTICATE_SUCCESS&quot; | &quot;AUTHENTICATE_FAILED&quot;; authenticate_time: string; authenticate_number: string; }&gt;.map&lt;{
    authenticate_number: string;
    project_name: string;
    authenticate_time: string;
}&gt;(callbackfn: (value: {
    mchid: string;
    sub_mchid: string;
    openid: string;
    authenticate_scene: &quot;FROM_MINI_APP&quot; | &quot;FROM_HARDWARE&quot;;
    authenticate_source: string;
    project_name: string;
    employer_name: string;
    authenticate_state: &quot;AUTHENTICATE_PROCESSING&quot; | &quot;AUTHENTICATE_SUCCESS&quot; | &quot;AUTHENTICATE_FAILED&quot;;
    authenticate_time: string;
    authenticate_number: string;
}, index: number, array: {
    mchid: string;
    sub_mchid: string;
    openid: string;
    authenticate_scene: &quot;FROM_MINI_APP&quot; | &quot;FROM_HARDWARE&quot;;
    authenticate_source: string;
    project_name: string;
    employer_name: string;
    authenticate_state: &quot;AUTHENTICATE_PROCESSING&quot; | &quot;AUTHENTICATE_SUCCESS&quot; | &quot;AUTHENTICATE_FAILED&quot;;
    authenticate_time: string;
    authenticate_number: string;
}[]) =&gt; {
    authenticate_number: string;
    project_name: string;
    authenticate_time: string;
}, thisArg?: any): {
    authenticate_number: string;
    project_name: string;
    authenticate_time: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-20"><pre><code><i>参数</i> authenticate_number: string</code></pre><p>商家核身单号</p></div><div id="popup-21"><pre><code><i>参数</i> project_name: string</code></pre><p>项目名称</p></div><div id="popup-22"><pre><code><i>参数</i> authenticate_time: string</code></pre><p>核身时间</p></div><div id="popup-23"><pre><code><i>字段</i> authenticate_number: string</code></pre><p>商家核身单号</p><ul><li>示例 <code>mcdhehfgisdhfjghed39384564i83</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> project_name: string</code></pre><p>项目名称</p><ul><li>示例 <code>某项目</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> authenticate_time: string</code></pre><p>核身时间</p><ul><li>示例 <code>2015-05-20T13:29:35+08:00</code></li></ul></div></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/authentications.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var authentications_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, authentications_default as default };
