import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md
var __pageData = JSON.parse("{\"title\":\"查询保险扣费周期列表\",\"description\":\"逐期核对一份续费协议：预计哪天扣、扣多少，约了没有，实际扣了多少；修改周期前后都要看它。\",\"frontmatter\":{\"title\":\"查询保险扣费周期列表\",\"description\":\"逐期核对一份续费协议：预计哪天扣、扣多少，约了没有，实际扣了多少；修改周期前后都要看它。\",\"product\":\"委托代扣∙保险业\",\"roles\":[\"普通商户\"],\"updated\":\"2024-11-12T00:00:00.000Z\",\"section\":\"papay\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md\",\"filePath\":\"openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/papay">委托代扣</a></li><li aria-current="page">查询保险扣费周期列表</li></ol></nav><h1 id="get" tabindex="-1">查询保险扣费周期列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询保险扣费周期列表”">​</a></h1><p>逐期核对一份续费协议：预计哪天扣、扣多少，约了没有，实际扣了多少；修改周期前后都要看它。 <a href="https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/papay/insurance-sign/policy_periods/plan-id/<var>{plan_id}</var>/out-contract-code/<var>{out_contract_code}</var></code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}">复制地址</button><button type="button" data-copy="wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-11-12">2024-11-12</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">papay</span>.<span class="hover" aria-describedby="popup-3">insuranceSign</span>.<span class="hover" aria-describedby="popup-4">policy_periods</span>.<span class="hover" aria-describedby="popup-5">planId</span>.<span class="hover" aria-describedby="popup-6">_plan_id_</span>.<span class="hover" aria-describedby="popup-7">outContractCode</span>.<span class="hover" aria-describedby="popup-8">_out_contract_code_</span>.<span class="f hover" aria-describedby="popup-9">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">plan_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">out_contract_code</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">params</span>: { <span class="hover" aria-describedby="popup-13">limit</span>: <span class="c">120</span>, <span class="hover" aria-describedby="popup-14">offset</span>: <span class="c">0</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-15">then</span>(({ <span class="p hover quiet" aria-describedby="popup-16">data</span>: { <span class="p hover" aria-describedby="popup-17">data</span>: <span class="p hover" aria-describedby="popup-18">periods</span><span class="k"> =</span> [], <span class="p hover" aria-describedby="popup-19">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">total_count</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-21">unpaid</span>: <span class="hover" aria-describedby="popup-18">periods</span>.<span class="f hover quiet" aria-describedby="popup-22">filter</span>(({ <span class="p hover" aria-describedby="popup-23">policy_period_state</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-23">policy_period_state</span> <span class="k">!==</span><span class="s"> &#39;PAID&#39;</span>),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="p">data</span>: <span class="c">periods</span><span class="k"> =</span> [], <span class="c">total_count</span> } } <span class="k">= await</span> wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.<span class="f">get</span>({</span>
<span class="line">  plan_id,</span>
<span class="line">  out_contract_code,</span>
<span class="line">  params: { limit: <span class="c">120</span>, offset: <span class="c">0</span> },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  unpaid: periods.<span class="f">filter</span>(({ <span class="p">policy_period_state</span> }) <span class="k">=&gt;</span> policy_period_state <span class="k">!==</span><span class="s"> &#39;PAID&#39;</span>),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  plan_id,</span>
<span class="line">  out_contract_code,</span>
<span class="line">  params: { limit: <span class="c">120</span>, offset: <span class="c">0</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span>: <span class="p">periods</span><span class="k"> =</span> [], <span class="p">total_count</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  unpaid: periods.<span class="f">filter</span>(({ <span class="p">policy_period_state</span> }) <span class="k">=&gt;</span> policy_period_state <span class="k">!==</span><span class="s"> &#39;PAID&#39;</span>),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.<span class="f">get</span>({</span>
<span class="line">  plan_id,</span>
<span class="line">  out_contract_code,</span>
<span class="line">  params: { limit: <span class="c">120</span>, offset: <span class="c">0</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/papay/insurance-sign/policy_periods/plan-id/12535/out-contract-code/wxwtdk20200910100000?limit=120&amp;offset=0&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/papay/insurance-sign/policy_periods/plan-id/12535/out-contract-code/wxwtdk20200910100000?limit=120&amp;offset=0 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;policy_period_id&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_date&quot;</span>: <span class="s">&quot;2019-11-22&quot;</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;policy_period_state&quot;</span>: <span class="s">&quot;NO_SCHEDULED&quot;</span>,</span>
<span class="line"><span class="c">      &quot;scheduled_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;deduct_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;deduct_date&quot;</span>: <span class="s">&quot;2019-11-22&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">20</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">50</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">360</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-path" tabindex="-1">路径参数 <a class="header-anchor" href="#get-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="get-path-plan_id"><p><a href="#get-path-plan_id"><code>plan_id</code></a> <span>number</span> <b>必填</b></p><div>委托代扣模板ID</div><small>例：<code>12535</code></small></li><li id="get-path-out_contract_code"><p><a href="#get-path-out_contract_code"><code>out_contract_code</code></a> <span>string</span> <b>必填</b></p><div>商户签约协议号</div><small>例：<code>wxwtdk20200910100000</code></small></li></ul></section><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div><small>例：<code>20</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页开始位置</div><small>例：<code>50</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>扣费周期列表</div><details open><summary>7 个字段</summary><ul><li id="get-response-data-policy_period_id"><p><a href="#get-response-data-policy_period_id"><code>policy_period_id</code></a> <span>number</span> <b>必填</b></p><div>保单的扣费周期编号</div><small>例：<code>1</code></small></li><li id="get-response-data-estimated_deduct_date"><p><a href="#get-response-data-estimated_deduct_date"><code>estimated_deduct_date</code></a> <span>string</span> <b>必填</b></p><div>扣费周期预计的扣费的日期</div><small>例：<code>2019-11-22</code></small></li><li id="get-response-data-estimated_deduct_amount"><p><a href="#get-response-data-estimated_deduct_amount"><code>estimated_deduct_amount</code></a> <span>object</span> <b>必填</b></p><div>扣费周期预计的扣费金额</div><details><summary>2 个字段</summary><ul><li id="get-response-data-estimated_deduct_amount-total"><p><a href="#get-response-data-estimated_deduct_amount-total"><code>total</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>1</code></small></li><li id="get-response-data-estimated_deduct_amount-currency"><p><a href="#get-response-data-estimated_deduct_amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div><small>例：<code>CNY</code></small></li></ul></details></li><li id="get-response-data-policy_period_state"><p><a href="#get-response-data-policy_period_state"><code>policy_period_state</code></a> <span>string</span> <b>必填</b></p><div>扣费周期预约状态</div><small>例：<code>NO_SCHEDULED</code></small></li><li id="get-response-data-scheduled_amount"><p><a href="#get-response-data-scheduled_amount"><code>scheduled_amount</code></a> <span>object</span> <span>选填</span></p><div>已预约的扣费金额信息</div><details><summary>2 个字段</summary><ul><li id="get-response-data-scheduled_amount-total"><p><a href="#get-response-data-scheduled_amount-total"><code>total</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>1</code></small></li><li id="get-response-data-scheduled_amount-currency"><p><a href="#get-response-data-scheduled_amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div><small>例：<code>CNY</code></small></li></ul></details></li><li id="get-response-data-deduct_amount"><p><a href="#get-response-data-deduct_amount"><code>deduct_amount</code></a> <span>object</span> <span>选填</span></p><div>实际扣费金额</div><details><summary>2 个字段</summary><ul><li id="get-response-data-deduct_amount-total"><p><a href="#get-response-data-deduct_amount-total"><code>total</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>1</code></small></li><li id="get-response-data-deduct_amount-currency"><p><a href="#get-response-data-deduct_amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div><small>例：<code>CNY</code></small></li></ul></details></li><li id="get-response-data-deduct_date"><p><a href="#get-response-data-deduct_date"><code>deduct_date</code></a> <span>string</span> <span>选填</span></p><div>实际扣费的日期</div><small>例：<code>2019-11-22</code></small></li></ul></details></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>例：<code>20</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页开始位置</div><small>例：<code>50</code></small></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>扣费周期总条数</div><small>例：<code>360</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>limit</code> 取 1 到 120，默认 20；<code>offset</code> 从 0 数起，超过总数返回空列表。</li><li>没有签约成功的协议查不到。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>papay: Papay</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> papay: Papay</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>insuranceSign: InsuranceSign</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> insuranceSign: InsuranceSign</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>policy_periods: Policy_periods</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> policy_periods: Policy_periods</code></pre><ul class="members" id="fields-19"><li><details data-fields="fields-18"><summary><code>planId: PlanId</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> planId: PlanId</code></pre><ul class="members" id="fields-23"><li><details data-fields="fields-22"><summary><code>_plan_id_: _plan_id_</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> _plan_id_: _plan_id_</code></pre><ul class="members" id="fields-22"><li><details data-fields="fields-21"><summary><code>outContractCode: OutContractCode</code></summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> outContractCode: OutContractCode</code></pre><ul class="members" id="fields-21"><li><details data-fields="fields-20"><summary><code>_out_contract_code_: _out_contract_code_</code></summary></details></li></ul></div><div id="popup-8"><pre><code><i>字段</i> _out_contract_code_: _out_contract_code_</code></pre><ul class="members" id="fields-20"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 保险商户查询保险扣费周期列表API</li></ul></div><div id="popup-9"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>保险商户查询保险扣费周期列表API</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-path">config</a> <a href="#get-query">params</a></p><ul class="members" id="fields-25"><li><code>plan_id: number</code> 委托代扣模板ID</li><li><code>out_contract_code: string</code> 商户签约协议号</li><li><details data-fields="fields-24"><summary><code>params?: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-28"><li><details data-fields="fields-27"><summary><code>data?: object[]</code> 扣费周期列表</summary></details></li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页开始位置</li><li><code>total_count?: number</code> 扣费周期总条数</li></ul></div><div id="popup-10"><pre><code><i>字段</i> plan_id: number</code></pre><p>委托代扣模板ID</p><ul><li>示例 <code>12535</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> out_contract_code: string</code></pre><p>商户签约协议号</p><ul><li>示例 <code>wxwtdk20200910100000</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> params?: object</code></pre><p>查询参数</p><ul class="members" id="fields-24"><li><code>limit?: number</code> 分页大小</li><li><code>offset?: number</code> 分页开始位置</li></ul></div><div id="popup-13"><pre><code><i>字段</i> limit?: number</code></pre><p>分页大小</p><ul><li>示例 <code>20</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> offset?: number</code></pre><p>分页开始位置</p><ul><li>示例 <code>50</code></li></ul></div><div id="popup-15"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number | undefined;
    unpaid: {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
            total: number;
            currency?: string;
        };
        policy_period_state: string;
        scheduled_amount?: {
            total: number;
            currency?: string;
        };
        deduct_amount?: {
            total: number;
            currency?: string;
        };
        deduct_date?: string;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;...&gt;) =&gt; {
    total_count: number | undefined;
    unpaid: {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
            total: number;
            currency?: string;
        };
        policy_period_state: string;
        scheduled_amount?: {
            total: number;
            currency?: string;
        };
        deduct_amount?: {
            total: number;
            currency?: string;
        };
        deduct_date?: string;
    }[];
} | PromiseLike&lt;...&gt;) | ... 1 more ... | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-16"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-27"><summary><code>data?: object[]</code> 扣费周期列表</summary></details></li><li><code>limit: number</code> 分页大小</li><li><code>offset: number</code> 分页开始位置</li><li><code>total_count?: number</code> 扣费周期总条数</li></ul></div><div id="popup-17"><pre><code><i>字段</i> data?: object[]</code></pre><p>扣费周期列表</p><ul class="members" id="fields-27"><li><code>policy_period_id: number</code> 保单的扣费周期编号</li><li><code>estimated_deduct_date: string</code> 扣费周期预计的扣费的日期</li><li><details data-fields="fields-26"><summary><code>estimated_deduct_amount: object</code> 扣费周期预计的扣费金额</summary></details></li><li><code>policy_period_state: string</code> 扣费周期预约状态</li><li><details data-fields="fields-26"><summary><code>scheduled_amount?: object</code> 已预约的扣费金额信息</summary></details></li><li><details data-fields="fields-26"><summary><code>deduct_amount?: object</code> 实际扣费金额</summary></details></li><li><code>deduct_date?: string</code> 实际扣费的日期</li></ul></div><div id="popup-18"><pre><code><i>参数</i> periods: object[]</code></pre><p>扣费周期列表</p><ul class="members"><li><code>policy_period_id: number</code> 保单的扣费周期编号</li><li><code>estimated_deduct_date: string</code> 扣费周期预计的扣费的日期</li><li><details data-fields="fields-26"><summary><code>estimated_deduct_amount: object</code> 扣费周期预计的扣费金额</summary></details></li><li><code>policy_period_state: string</code> 扣费周期预约状态</li><li><details data-fields="fields-26"><summary><code>scheduled_amount?: object</code> 已预约的扣费金额信息</summary></details></li><li><details data-fields="fields-26"><summary><code>deduct_amount?: object</code> 实际扣费金额</summary></details></li><li><code>deduct_date?: string</code> 实际扣费的日期</li></ul></div><div id="popup-19"><pre><code><i>参数</i> total_count: number | undefined</code></pre><p>扣费周期总条数</p></div><div id="popup-20"><pre><code><i>字段</i> total_count: number | undefined</code></pre><p>扣费周期总条数</p><ul><li>示例 <code>360</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> unpaid: object[]</code></pre><ul class="members"><li><code>policy_period_id: number</code> 保单的扣费周期编号</li><li><code>estimated_deduct_date: string</code> 扣费周期预计的扣费的日期</li><li><details data-fields="fields-26"><summary><code>estimated_deduct_amount: object</code> 扣费周期预计的扣费金额</summary></details></li><li><code>policy_period_state: string</code> 扣费周期预约状态</li><li><details data-fields="fields-26"><summary><code>scheduled_amount?: object</code> 已预约的扣费金额信息</summary></details></li><li><details data-fields="fields-26"><summary><code>deduct_amount?: object</code> 实际扣费金额</summary></details></li><li><code>deduct_date?: string</code> 实际扣费的日期</li></ul></div><div id="popup-22"><pre><code><i>方法</i> Array&lt;{ policy_period_id: number; estimated_deduct_date: string; estimated_deduct_amount: { total: number; currency?: string; }; policy_period_state: string; scheduled_amount?: { total: number; currency?: string; }; deduct_amount?: { total: number; currency?: string; }; deduct_date?: string; }&gt;.filter(predicate: (value: {
    policy_period_id: number;
    estimated_deduct_date: string;
    estimated_deduct_amount: {
        total: number;
        currency?: string;
    };
    policy_period_state: string;
    scheduled_amount?: {
        total: number;
        currency?: string;
    };
    deduct_amount?: {
        total: number;
        currency?: string;
    };
    deduct_date?: string;
}, index: number, array: {
    policy_period_id: number;
    estimated_deduct_date: string;
    estimated_deduct_amount: {
        total: number;
        currency?: string;
    };
    policy_period_state: string;
    scheduled_amount?: {
        total: number;
        currency?: string;
    };
    deduct_amount?: {
        total: number;
        currency?: string;
    };
    deduct_date?: string;
}[]) =&gt; unknown, thisArg?: any): {
    policy_period_id: number;
    estimated_deduct_date: string;
    estimated_deduct_amount: {
        total: number;
        currency?: string;
    };
    policy_period_state: string;
    scheduled_amount?: {
        total: number;
        currency?: string;
    };
    deduct_amount?: {
        total: number;
        currency?: string;
    };
    deduct_date?: string;
}[] (+1 overload)</code></pre><p>Returns the elements of an array that meet the condition specified in a callback function.</p><ul><li><code>predicate</code> A function that accepts up to three arguments. The filter method calls the predicate function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the predicate function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-23"><pre><code><i>参数</i> policy_period_state: string</code></pre><p>扣费周期预约状态</p></div><ul class="members" id="fields-0"><li><code>policy_periods: Policy_periods …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>insuranceSign: InsuranceSign</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>papay: Papay</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>planId: PlanId …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>policy_periods: Policy_periods</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>insuranceSign: InsuranceSign</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>_plan_id_: _plan_id_ …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>planId: PlanId</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>policy_periods: Policy_periods</code></summary></details></li></ul><ul class="members" id="fields-12"><li><code>outContractCode: OutContractCode …</code></li></ul><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>_plan_id_: _plan_id_</code></summary></details></li></ul><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>planId: PlanId</code></summary></details></li></ul><ul class="members" id="fields-16"><li><code>_out_contract_code_: _out_contract_code_ …</code></li></ul><ul class="members" id="fields-17"><li><details data-fields="fields-16"><summary><code>outContractCode: OutContractCode</code></summary></details></li></ul><ul class="members" id="fields-18"><li><details data-fields="fields-17"><summary><code>_plan_id_: _plan_id_</code></summary></details></li></ul><ul class="members" id="fields-26"><li><code>total: number</code> 金额，单位：分</li><li><code>currency?: string</code> 货币类型</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var _out_contract_code__default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, _out_contract_code__default as default };
