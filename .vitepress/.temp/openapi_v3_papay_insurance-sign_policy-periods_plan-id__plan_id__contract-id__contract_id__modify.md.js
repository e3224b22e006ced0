import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md
var __pageData = JSON.parse("{\"title\":\"修改保险扣费周期列表\",\"description\":\"保费降了，把还没扣的某几期改成更低的金额；只能调低，其余信息要照签约时的原样全部传上。\",\"frontmatter\":{\"title\":\"修改保险扣费周期列表\",\"description\":\"保费降了，把还没扣的某几期改成更低的金额；只能调低，其余信息要照签约时的原样全部传上。\",\"product\":\"委托代扣∙保险业\",\"roles\":[\"普通商户\"],\"updated\":\"2025-01-17T00:00:00.000Z\",\"section\":\"papay\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md\",\"filePath\":\"openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/papay">委托代扣</a></li><li aria-current="page">修改保险扣费周期列表</li></ol></nav><h1 id="post" tabindex="-1">修改保险扣费周期列表 <a class="header-anchor" href="#post" aria-label="Permalink to “修改保险扣费周期列表”">​</a></h1><p>保费降了，把还没扣的某几期改成更低的金额；只能调低，其余信息要照签约时的原样全部传上。 <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012987596" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/papay/insurance-sign/policy-periods/plan-id/<var>{plan_id}</var>/contract-id/<var>{contract_id}</var>/modify</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify">复制地址</button><button type="button" data-copy="wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-17">2025-01-17</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">papay</span>.<span class="hover" aria-describedby="popup-3">insuranceSign</span>.<span class="hover" aria-describedby="popup-4">policyPeriods</span>.<span class="hover" aria-describedby="popup-5">planId</span>.<span class="hover" aria-describedby="popup-6">_plan_id_</span>.<span class="hover" aria-describedby="popup-7">contractId</span>.<span class="hover" aria-describedby="popup-8">_contract_id_</span>.<span class="hover" aria-describedby="popup-9">modify</span>.<span class="f hover" aria-describedby="popup-10">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">policy_periods</span>: [</span>
<span class="line">    {</span>
<span class="line">      <span class="hover" aria-describedby="popup-13">policy_period_id</span>: <span class="c">1</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-14">estimated_deduct_date</span>: <span class="s">&#39;2024-12-22&#39;</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-15">estimated_deduct_amount</span>: { <span class="hover" aria-describedby="popup-16">total</span>: <span class="c">10000</span>, <span class="hover" aria-describedby="popup-17">currency</span>: <span class="s">&#39;CNY&#39;</span> }, <span class="m">// 已扣的一期照原样</span></span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line">      <span class="hover" aria-describedby="popup-13">policy_period_id</span>: <span class="c">2</span>,</span>
<span class="line">      <span class="hover" aria-describedby="popup-14">estimated_deduct_date</span>: <span class="s">&#39;2025-01-22&#39;</span>,</span>
<span class="line highlighted">      <span class="hover" aria-describedby="popup-15">estimated_deduct_amount</span>: { <span class="hover" aria-describedby="popup-16">total</span>: <span class="c">8000</span>, <span class="hover" aria-describedby="popup-17">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    },</span>
<span class="line">  ],</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">allow_cancel_scheduled</span>: <span class="c">false</span>,</span>
<span class="line">}, {</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">plan_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">contract_id</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-21">then</span>(({ <span class="p hover quiet" aria-describedby="popup-22">data</span>: { <span class="p hover" aria-describedby="popup-23">policy_periods</span>, <span class="p hover" aria-describedby="popup-24">cancel_scheduled_policy_period_id</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-25">amounts</span>: <span class="hover" aria-describedby="popup-23">policy_periods</span>?.<span class="f hover quiet" aria-describedby="popup-26">map</span>(({ <span class="p hover" aria-describedby="popup-27">estimated_deduct_amount</span> }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-27">estimated_deduct_amount</span>.<span class="hover" aria-describedby="popup-16">total</span>),</span>
<span class="line">  <span class="hover" aria-describedby="popup-28">cancel_scheduled_policy_period_id</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">data</span> } <span class="k">= await</span> wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  policy_periods: [</span>
<span class="line">    {</span>
<span class="line">      policy_period_id: <span class="c">1</span>,</span>
<span class="line">      estimated_deduct_date: <span class="s">&#39;2024-12-22&#39;</span>,</span>
<span class="line">      estimated_deduct_amount: { total: <span class="c">10000</span>, currency: <span class="s">&#39;CNY&#39;</span> }, <span class="m">// 已扣的一期照原样</span></span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line">      policy_period_id: <span class="c">2</span>,</span>
<span class="line">      estimated_deduct_date: <span class="s">&#39;2025-01-22&#39;</span>,</span>
<span class="line">      estimated_deduct_amount: { total: <span class="c">8000</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    },</span>
<span class="line">  ],</span>
<span class="line">  allow_cancel_scheduled: <span class="c">false</span>,</span>
<span class="line">}, {</span>
<span class="line">  plan_id,</span>
<span class="line">  contract_id,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  amounts: data.policy_periods?.<span class="f">map</span>(({ <span class="p">estimated_deduct_amount</span> }) <span class="k">=&gt;</span> estimated_deduct_amount.total),</span>
<span class="line">  cancel_scheduled_policy_period_id: data.cancel_scheduled_policy_period_id,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  policy_periods: [</span>
<span class="line">    {</span>
<span class="line">      policy_period_id: <span class="c">1</span>,</span>
<span class="line">      estimated_deduct_date: <span class="s">&#39;2024-12-22&#39;</span>,</span>
<span class="line">      estimated_deduct_amount: { total: <span class="c">10000</span>, currency: <span class="s">&#39;CNY&#39;</span> }, <span class="m">// 已扣的一期照原样</span></span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line">      policy_period_id: <span class="c">2</span>,</span>
<span class="line">      estimated_deduct_date: <span class="s">&#39;2025-01-22&#39;</span>,</span>
<span class="line">      estimated_deduct_amount: { total: <span class="c">8000</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    },</span>
<span class="line">  ],</span>
<span class="line">  allow_cancel_scheduled: <span class="c">false</span>,</span>
<span class="line">}, {</span>
<span class="line">  plan_id,</span>
<span class="line">  contract_id,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">policy_periods</span>, <span class="p">cancel_scheduled_policy_period_id</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  amounts: policy_periods?.<span class="f">map</span>(({ <span class="p">estimated_deduct_amount</span> }) <span class="k">=&gt;</span> estimated_deduct_amount.total),</span>
<span class="line">  cancel_scheduled_policy_period_id,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  policy_periods: [</span>
<span class="line">    {</span>
<span class="line">      policy_period_id: <span class="c">1</span>,</span>
<span class="line">      estimated_deduct_date: <span class="s">&#39;2024-12-22&#39;</span>,</span>
<span class="line">      estimated_deduct_amount: { total: <span class="c">10000</span>, currency: <span class="s">&#39;CNY&#39;</span> }, <span class="m">// 已扣的一期照原样</span></span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line">      policy_period_id: <span class="c">2</span>,</span>
<span class="line">      estimated_deduct_date: <span class="s">&#39;2025-01-22&#39;</span>,</span>
<span class="line">      estimated_deduct_amount: { total: <span class="c">8000</span>, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">    },</span>
<span class="line">  ],</span>
<span class="line">  allow_cancel_scheduled: <span class="c">false</span>,</span>
<span class="line">}, {</span>
<span class="line">  plan_id,</span>
<span class="line">  contract_id,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/papay/insurance-sign/policy-periods/plan-id/12535/contract-id/2015071056489715/modify&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wxd678efh567hg6787&quot;,</span></span>
<span class="line"><span class="s">  &quot;policy_periods&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;policy_period_id&quot;: 1,</span></span>
<span class="line"><span class="s">      &quot;estimated_deduct_date&quot;: &quot;2024-12-22&quot;,</span></span>
<span class="line"><span class="s">      &quot;estimated_deduct_amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total&quot;: 10000,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    },</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;policy_period_id&quot;: 2,</span></span>
<span class="line"><span class="s">      &quot;estimated_deduct_date&quot;: &quot;2025-01-22&quot;,</span></span>
<span class="line"><span class="s">      &quot;estimated_deduct_amount&quot;: {</span></span>
<span class="line"><span class="s">        &quot;total&quot;: 8000,</span></span>
<span class="line"><span class="s">        &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">      }</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;allow_cancel_scheduled&quot;: false</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/papay/insurance-sign/policy-periods/plan-id/12535/contract-id/2015071056489715/modify <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wxd678efh567hg6787&quot;</span>,</span>
<span class="line"><span class="c">  &quot;policy_periods&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;policy_period_id&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_date&quot;</span>: <span class="s">&quot;2024-12-22&quot;</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">10000</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    },</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;policy_period_id&quot;</span>: <span class="c">2</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_date&quot;</span>: <span class="s">&quot;2025-01-22&quot;</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">8000</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;allow_cancel_scheduled&quot;</span>: <span class="c">false</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;policy_periods&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;policy_period_id&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_date&quot;</span>: <span class="s">&quot;2019-11-22&quot;</span>,</span>
<span class="line"><span class="c">      &quot;estimated_deduct_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;total&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;cancel_scheduled_policy_period_id&quot;</span>: <span class="c">0</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-path" tabindex="-1">路径参数 <a class="header-anchor" href="#post-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="post-path-plan_id"><p><a href="#post-path-plan_id"><code>plan_id</code></a> <span>number</span> <b>必填</b></p><div>委托代扣模板ID</div><small>例：<code>12535</code></small></li><li id="post-path-contract_id"><p><a href="#post-path-contract_id"><code>contract_id</code></a> <span>string</span> <b>必填</b></p><div>委托代扣协议ID</div><small>例：<code>2015071056489715</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>应用ID</div><small>例：<code>wxd678efh567hg6787</code></small></li><li id="post-body-policy_periods"><p><a href="#post-body-policy_periods"><code>policy_periods</code></a> <span>object[]</span> <b>必填</b></p><div>修改后的扣费周期列表</div><details open><summary>3 个字段</summary><ul><li id="post-body-policy_periods-policy_period_id"><p><a href="#post-body-policy_periods-policy_period_id"><code>policy_period_id</code></a> <span>number</span> <b>必填</b></p><div>保险扣费周期编号</div><small>例：<code>1</code></small></li><li id="post-body-policy_periods-estimated_deduct_date"><p><a href="#post-body-policy_periods-estimated_deduct_date"><code>estimated_deduct_date</code></a> <span>string</span> <b>必填</b></p><div>预计扣费的日期</div><small>例：<code>2019-11-22</code></small></li><li id="post-body-policy_periods-estimated_deduct_amount"><p><a href="#post-body-policy_periods-estimated_deduct_amount"><code>estimated_deduct_amount</code></a> <span>object</span> <b>必填</b></p><div>预计扣费金额</div><details><summary>2 个字段</summary><ul><li id="post-body-policy_periods-estimated_deduct_amount-total"><p><a href="#post-body-policy_periods-estimated_deduct_amount-total"><code>total</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>1</code></small></li><li id="post-body-policy_periods-estimated_deduct_amount-currency"><p><a href="#post-body-policy_periods-estimated_deduct_amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div><small>例：<code>CNY</code></small></li></ul></details></li></ul></details></li><li id="post-body-allow_cancel_scheduled"><p><a href="#post-body-allow_cancel_scheduled"><code>allow_cancel_scheduled</code></a> <span>boolean</span> <span>选填</span></p><div>是否允许取消预约</div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-policy_periods"><p><a href="#post-response-policy_periods"><code>policy_periods</code></a> <span>object[]</span> <span>选填</span></p><div>最新的扣费周期列表</div><details open><summary>3 个字段</summary><ul><li id="post-response-policy_periods-policy_period_id"><p><a href="#post-response-policy_periods-policy_period_id"><code>policy_period_id</code></a> <span>number</span> <b>必填</b></p><div>保险扣费周期编号</div><small>例：<code>1</code></small></li><li id="post-response-policy_periods-estimated_deduct_date"><p><a href="#post-response-policy_periods-estimated_deduct_date"><code>estimated_deduct_date</code></a> <span>string</span> <b>必填</b></p><div>预计扣费的日期</div><small>例：<code>2019-11-22</code></small></li><li id="post-response-policy_periods-estimated_deduct_amount"><p><a href="#post-response-policy_periods-estimated_deduct_amount"><code>estimated_deduct_amount</code></a> <span>object</span> <b>必填</b></p><div>预计扣费金额</div><details><summary>2 个字段</summary><ul><li id="post-response-policy_periods-estimated_deduct_amount-total"><p><a href="#post-response-policy_periods-estimated_deduct_amount-total"><code>total</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>1</code></small></li><li id="post-response-policy_periods-estimated_deduct_amount-currency"><p><a href="#post-response-policy_periods-estimated_deduct_amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div><small>例：<code>CNY</code></small></li></ul></details></li></ul></details></li><li id="post-response-cancel_scheduled_policy_period_id"><p><a href="#post-response-cancel_scheduled_policy_period_id"><code>cancel_scheduled_policy_period_id</code></a> <span>number</span> <span>选填</span></p><div>发生了取消预约的扣费计划项编号</div></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>能改的只有未预约和已预约两种周期的金额，一次请求里新金额只能有一个；期数、编号、日期都不能变。</li><li>每天北京时间 8:00 至 19:00 受理。一份协议每天最多改一次，总共最多改三次。</li><li>已预约的一期改过之后变回未预约，要按新金额重新预约。</li><li>改之前先查扣费周期列表确认各期状态，结果不明时也用它核对。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>papay: Papay</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> papay: Papay</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>insuranceSign: InsuranceSign</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> insuranceSign: InsuranceSign</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>policyPeriods: PolicyPeriods</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> policyPeriods: PolicyPeriods</code></pre><ul class="members" id="fields-19"><li><details data-fields="fields-18"><summary><code>planId: PlanId</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> planId: PlanId</code></pre><ul class="members" id="fields-23"><li><details data-fields="fields-22"><summary><code>_plan_id_: _plan_id_</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> _plan_id_: _plan_id_</code></pre><ul class="members" id="fields-27"><li><details data-fields="fields-26"><summary><code>contractId: ContractId</code></summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> contractId: ContractId</code></pre><ul class="members" id="fields-26"><li><details data-fields="fields-25"><summary><code>_contract_id_: _contract_id_</code></summary></details></li></ul></div><div id="popup-8"><pre><code><i>字段</i> _contract_id_: _contract_id_</code></pre><ul class="members" id="fields-25"><li><details data-fields="fields-24"><summary><code>modify: Modify</code></summary></details></li></ul></div><div id="popup-9"><pre><code><i>字段</i> modify: Modify</code></pre><ul class="members" id="fields-24"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 保险商户修改保险扣费周期列表</li></ul></div><div id="popup-10"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>保险商户修改保险扣费周期列表</p><ul><li><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012987596" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-30"><li><code>appid: string</code> 应用ID</li><li><details data-fields="fields-29"><summary><code>policy_periods: object[]</code> 修改后的扣费周期列表</summary></details></li><li><code>allow_cancel_scheduled?: boolean</code> 是否允许取消预约</li></ul><p class="group"><a href="#post-path">config</a></p><ul class="members" id="fields-31"><li><code>plan_id: number</code> 委托代扣模板ID</li><li><code>contract_id: string</code> 委托代扣协议ID</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-32"><li><details data-fields="fields-29"><summary><code>policy_periods?: object[]</code> 最新的扣费周期列表</summary></details></li><li><code>cancel_scheduled_policy_period_id?: number</code> 发生了取消预约的扣费计划项编号</li></ul></div><div id="popup-11"><pre><code><i>字段</i> appid: string</code></pre><p>应用ID</p><ul><li>示例 <code>wxd678efh567hg6787</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> policy_periods: object[]</code></pre><p>修改后的扣费周期列表</p><ul class="members" id="fields-29"><li><code>policy_period_id: number</code> 保险扣费周期编号</li><li><code>estimated_deduct_date: string</code> 预计扣费的日期</li><li><details data-fields="fields-28"><summary><code>estimated_deduct_amount: object</code> 预计扣费金额</summary></details></li></ul></div><div id="popup-13"><pre><code><i>字段</i> policy_period_id: number</code></pre><p>保险扣费周期编号</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> estimated_deduct_date: string</code></pre><p>预计扣费的日期</p><ul><li>示例 <code>2019-11-22</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> estimated_deduct_amount: object</code></pre><p>预计扣费金额</p><ul class="members" id="fields-28"><li><code>total: number</code> 金额，单位：分</li><li><code>currency?: string</code> 货币类型</li></ul></div><div id="popup-16"><pre><code><i>字段</i> total: number</code></pre><p>金额，单位：分</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> currency?: string</code></pre><p>货币类型</p><ul><li>示例 <code>CNY</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> allow_cancel_scheduled?: boolean</code></pre><p>是否允许取消预约</p></div><div id="popup-19"><pre><code><i>字段</i> plan_id: number</code></pre><p>委托代扣模板ID</p><ul><li>示例 <code>12535</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> contract_id: string</code></pre><p>委托代扣协议ID</p><ul><li>示例 <code>2015071056489715</code></li></ul></div><div id="popup-21"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    amounts: number[] | undefined;
    cancel_scheduled_policy_period_id: number | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    amounts: number[] | undefined;
    cancel_scheduled_policy_period_id: number | undefined;
} | PromiseLike&lt;{
    amounts: number[] | undefined;
    cancel_scheduled_policy_period_id: number | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-22"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-29"><summary><code>policy_periods?: object[]</code> 最新的扣费周期列表</summary></details></li><li><code>cancel_scheduled_policy_period_id?: number</code> 发生了取消预约的扣费计划项编号</li></ul></div><div id="popup-23"><pre><code><i>参数</i> policy_periods: object[] | undefined</code></pre><p>最新的扣费周期列表</p><ul class="members"><li><code>policy_period_id: number</code> 保险扣费周期编号</li><li><code>estimated_deduct_date: string</code> 预计扣费的日期</li><li><details data-fields="fields-28"><summary><code>estimated_deduct_amount: object</code> 预计扣费金额</summary></details></li></ul></div><div id="popup-24"><pre><code><i>参数</i> cancel_scheduled_policy_period_id: number | undefined</code></pre><p>发生了取消预约的扣费计划项编号</p></div><div id="popup-25"><pre><code><i>字段</i> amounts: number[] | undefined</code></pre></div><div id="popup-26"><pre><code><i>方法</i> Array&lt;{ policy_period_id: number; estimated_deduct_date: string; estimated_deduct_amount: { total: number; currency?: string; }; }&gt;.map&lt;U&gt;(callbackfn: (value: {
    policy_period_id: number;
    estimated_deduct_date: string;
    estimated_deduct_amount: {
        total: number;
        currency?: string;
    };
}, index: number, array: {
    policy_period_id: number;
    estimated_deduct_date: string;
    estimated_deduct_amount: {
        total: number;
        currency?: string;
    };
}[]) =&gt; U, thisArg?: any): U[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-27"><pre><code><i>参数</i> estimated_deduct_amount: object</code></pre><p>预计扣费金额</p><ul class="members"><li><code>total: number</code> 金额，单位：分</li><li><code>currency?: string</code> 货币类型</li></ul></div><div id="popup-28"><pre><code><i>字段</i> cancel_scheduled_policy_period_id: number | undefined</code></pre><p>发生了取消预约的扣费计划项编号</p></div><ul class="members" id="fields-0"><li><code>policyPeriods: PolicyPeriods …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>insuranceSign: InsuranceSign</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>papay: Papay</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>planId: PlanId …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>policyPeriods: PolicyPeriods</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>insuranceSign: InsuranceSign</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>_plan_id_: _plan_id_ …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>planId: PlanId</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>policyPeriods: PolicyPeriods</code></summary></details></li></ul><ul class="members" id="fields-12"><li><code>contractId: ContractId …</code></li></ul><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>_plan_id_: _plan_id_</code></summary></details></li></ul><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>planId: PlanId</code></summary></details></li></ul><ul class="members" id="fields-16"><li><code>_contract_id_: _contract_id_ …</code></li></ul><ul class="members" id="fields-17"><li><details data-fields="fields-16"><summary><code>contractId: ContractId</code></summary></details></li></ul><ul class="members" id="fields-18"><li><details data-fields="fields-17"><summary><code>_plan_id_: _plan_id_</code></summary></details></li></ul><ul class="members" id="fields-20"><li><code>modify: Modify …</code></li></ul><ul class="members" id="fields-21"><li><details data-fields="fields-20"><summary><code>_contract_id_: _contract_id_</code></summary></details></li></ul><ul class="members" id="fields-22"><li><details data-fields="fields-21"><summary><code>contractId: ContractId</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var modify_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, modify_default as default };
