import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md
var __pageData = JSON.parse("{\"title\":\"增加用户记录（先享卡）\",\"description\":\"持卡用户每完成一次目标、每用掉一次优惠，就同步一条记录；卡到期结算时按这些记录判断守没守约。\",\"frontmatter\":{\"title\":\"增加用户记录（先享卡）\",\"description\":\"持卡用户每完成一次目标、每用掉一次优惠，就同步一条记录；卡到期结算时按这些记录判断守没守约。\",\"product\":\"支付分∙先享卡\",\"roles\":[\"直连商户\"],\"updated\":\"2020-06-04T00:00:00.000Z\",\"section\":\"payscore\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md\",\"filePath\":\"openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/payscore">支付分</a></li><li aria-current="page">增加用户记录（先享卡）</li></ol></nav><h1 id="post" tabindex="-1">增加用户记录（先享卡） <a class="header-anchor" href="#post" aria-label="Permalink to “增加用户记录（先享卡）”">​</a></h1><p>持卡用户每完成一次目标、每用掉一次优惠，就同步一条记录；卡到期结算时按这些记录判断守没守约。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/discount-card/cards/<var>{out_card_code}</var>/add-user-records</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/discount-card/cards/{out_card_code}/add-user-records">复制地址</button><button type="button" data-copy="wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2020-06-04">2020-06-04</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">discountCard</span>.<span class="hover" aria-describedby="popup-3">cards</span>.<span class="hover" aria-describedby="popup-4">_out_card_code_</span>.<span class="hover" aria-describedby="popup-5">addUserRecords</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">card_template_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">objective_completion_records</span>: [{</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-9">objective_completion_serial_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">objective_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">completion_time</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">completion_type</span>: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-13">description</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-14">completion_count</span>: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">reward_usage_records</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">reward_usage_serial_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">reward_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">usage_time</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">usage_type</span>: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-20">description</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">usage_count</span>: <span class="c">1</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-22">amount</span>,</span>
<span class="line">  }],</span>
<span class="line">}, { <span class="hover" aria-describedby="popup-23">out_card_code</span> })</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-24">then</span>(({ <span class="p hover quiet" aria-describedby="popup-25">status</span> }) <span class="k">=&gt;</span> <span class="hover quiet" aria-describedby="popup-25">status</span> <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="c">status</span> } <span class="k">= await</span> wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.<span class="f">post</span>({</span>
<span class="line">  card_template_id,</span>
<span class="line">  objective_completion_records: [{</span>
<span class="line">    objective_completion_serial_no,</span>
<span class="line">    objective_id,</span>
<span class="line">    completion_time,</span>
<span class="line">    completion_type: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">    completion_count: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  reward_usage_records: [{</span>
<span class="line">    reward_usage_serial_no,</span>
<span class="line">    reward_id,</span>
<span class="line">    usage_time,</span>
<span class="line">    usage_type: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">    usage_count: <span class="c">1</span>,</span>
<span class="line">    amount,</span>
<span class="line">  }],</span>
<span class="line">}, { out_card_code })</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> status <span class="k">===</span><span class="c"> 204</span></span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/discount-card/cards/{out_card_code}/add-user-records&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  card_template_id,</span>
<span class="line">  objective_completion_records: [{</span>
<span class="line">    objective_completion_serial_no,</span>
<span class="line">    objective_id,</span>
<span class="line">    completion_time,</span>
<span class="line">    completion_type: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">    completion_count: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  reward_usage_records: [{</span>
<span class="line">    reward_usage_serial_no,</span>
<span class="line">    reward_id,</span>
<span class="line">    usage_time,</span>
<span class="line">    usage_type: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">    usage_count: <span class="c">1</span>,</span>
<span class="line">    amount,</span>
<span class="line">  }],</span>
<span class="line">}, { out_card_code })</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">status</span> }) <span class="k">=&gt;</span> status <span class="k">===</span><span class="c"> 204</span>)</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.<span class="f">post</span>({</span>
<span class="line">  card_template_id,</span>
<span class="line">  objective_completion_records: [{</span>
<span class="line">    objective_completion_serial_no,</span>
<span class="line">    objective_id,</span>
<span class="line">    completion_time,</span>
<span class="line">    completion_type: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">    completion_count: <span class="c">1</span>,</span>
<span class="line">  }],</span>
<span class="line">  reward_usage_records: [{</span>
<span class="line">    reward_usage_serial_no,</span>
<span class="line">    reward_id,</span>
<span class="line">    usage_time,</span>
<span class="line">    usage_type: <span class="s">&#39;INCREASE&#39;</span>,</span>
<span class="line">    description,</span>
<span class="line">    usage_count: <span class="c">1</span>,</span>
<span class="line">    amount,</span>
<span class="line">  }],</span>
<span class="line">}, { out_card_code })</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/discount-card/cards/6e8369071cd942c0476613f9d1ce9ca3/add-user-records&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;card_template_id&quot;: &quot;87789b2f25177433bcbf407e8e471f95&quot;,</span></span>
<span class="line"><span class="s">  &quot;objective_completion_records&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;objective_completion_serial_no&quot;: &quot;578354545&quot;,</span></span>
<span class="line"><span class="s">      &quot;objective_id&quot;: &quot;123456&quot;,</span></span>
<span class="line"><span class="s">      &quot;completion_time&quot;: &quot;2015-05-20T13:29:35.120+08:00&quot;,</span></span>
<span class="line"><span class="s">      &quot;completion_type&quot;: &quot;INCREASE&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;购买商品&quot;,</span></span>
<span class="line"><span class="s">      &quot;completion_count&quot;: 1</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;reward_usage_records&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;reward_usage_serial_no&quot;: &quot;578354&quot;,</span></span>
<span class="line"><span class="s">      &quot;reward_id&quot;: &quot;123456&quot;,</span></span>
<span class="line"><span class="s">      &quot;usage_time&quot;: &quot;2015-05-20T13:29:35.120+08:00&quot;,</span></span>
<span class="line"><span class="s">      &quot;usage_type&quot;: &quot;INCREASE&quot;,</span></span>
<span class="line"><span class="s">      &quot;description&quot;: &quot;购买商品&quot;,</span></span>
<span class="line"><span class="s">      &quot;usage_count&quot;: 1,</span></span>
<span class="line"><span class="s">      &quot;amount&quot;: 100</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/discount-card/cards/6e8369071cd942c0476613f9d1ce9ca3/add-user-records <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;card_template_id&quot;</span>: <span class="s">&quot;87789b2f25177433bcbf407e8e471f95&quot;</span>,</span>
<span class="line"><span class="c">  &quot;objective_completion_records&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;objective_completion_serial_no&quot;</span>: <span class="s">&quot;578354545&quot;</span>,</span>
<span class="line"><span class="c">      &quot;objective_id&quot;</span>: <span class="s">&quot;123456&quot;</span>,</span>
<span class="line"><span class="c">      &quot;completion_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;completion_type&quot;</span>: <span class="s">&quot;INCREASE&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;购买商品&quot;</span>,</span>
<span class="line"><span class="c">      &quot;completion_count&quot;</span>: <span class="c">1</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;reward_usage_records&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;reward_usage_serial_no&quot;</span>: <span class="s">&quot;578354&quot;</span>,</span>
<span class="line"><span class="c">      &quot;reward_id&quot;</span>: <span class="s">&quot;123456&quot;</span>,</span>
<span class="line"><span class="c">      &quot;usage_time&quot;</span>: <span class="s">&quot;2015-05-20T13:29:35.120+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;usage_type&quot;</span>: <span class="s">&quot;INCREASE&quot;</span>,</span>
<span class="line"><span class="c">      &quot;description&quot;</span>: <span class="s">&quot;购买商品&quot;</span>,</span>
<span class="line"><span class="c">      &quot;usage_count&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">100</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-path" tabindex="-1">路径参数 <a class="header-anchor" href="#post-path" aria-label="“路径参数”的链接">​</a></h2><ul><li id="post-path-out_card_code"><p><a href="#post-path-out_card_code"><code>out_card_code</code></a> <span>string</span> <b>必填</b></p><div>商户领卡号</div><small>例：<code>6e8369071cd942c0476613f9d1ce9ca3</code></small></li></ul></section><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-card_template_id"><p><a href="#post-body-card_template_id"><code>card_template_id</code></a> <span>string</span> <b>必填</b></p><div>卡模板ID</div><small>例：<code>87789b2f25177433bcbf407e8e471f95</code></small></li><li id="post-body-objective_completion_records"><p><a href="#post-body-objective_completion_records"><code>objective_completion_records</code></a> <span>object[]</span> <span>选填</span></p><div>目标完成记录</div><details open><summary>7 个字段</summary><ul><li id="post-body-objective_completion_records-objective_completion_serial_no"><p><a href="#post-body-objective_completion_records-objective_completion_serial_no"><code>objective_completion_serial_no</code></a> <span>string</span> <b>必填</b></p><div>目标完成流水号</div><small>例：<code>578354545</code></small></li><li id="post-body-objective_completion_records-objective_id"><p><a href="#post-body-objective_completion_records-objective_id"><code>objective_id</code></a> <span>string</span> <b>必填</b></p><div>目标ID</div><small>例：<code>123456</code></small></li><li id="post-body-objective_completion_records-completion_time"><p><a href="#post-body-objective_completion_records-completion_time"><code>completion_time</code></a> <span>string</span> <b>必填</b></p><div>目标完成时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-body-objective_completion_records-completion_type"><p><a href="#post-body-objective_completion_records-completion_type"><code>completion_type</code></a> <span>string</span> <b>必填</b></p><div>目标完成类型</div><small>例：<code>INCREASE</code></small></li><li id="post-body-objective_completion_records-description"><p><a href="#post-body-objective_completion_records-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>目标完成描述</div><small>例：<code>购买商品</code></small></li><li id="post-body-objective_completion_records-completion_count"><p><a href="#post-body-objective_completion_records-completion_count"><code>completion_count</code></a> <span>number</span> <b>必填</b></p><div>目标完成数量</div><small>例：<code>1</code></small></li><li id="post-body-objective_completion_records-remark"><p><a href="#post-body-objective_completion_records-remark"><code>remark</code></a> <span>string</span> <span>选填</span></p><div>备注说明</div><small>例：<code>特价商品</code></small></li></ul></details></li><li id="post-body-reward_usage_records"><p><a href="#post-body-reward_usage_records"><code>reward_usage_records</code></a> <span>object[]</span> <span>选填</span></p><div>优惠使用记录</div><details open><summary>8 个字段</summary><ul><li id="post-body-reward_usage_records-reward_usage_serial_no"><p><a href="#post-body-reward_usage_records-reward_usage_serial_no"><code>reward_usage_serial_no</code></a> <span>string</span> <b>必填</b></p><div>优惠使用记录流水号</div><small>例：<code>578354</code></small></li><li id="post-body-reward_usage_records-reward_id"><p><a href="#post-body-reward_usage_records-reward_id"><code>reward_id</code></a> <span>string</span> <b>必填</b></p><div>优惠ID</div><small>例：<code>123456</code></small></li><li id="post-body-reward_usage_records-usage_time"><p><a href="#post-body-reward_usage_records-usage_time"><code>usage_time</code></a> <span>string</span> <b>必填</b></p><div>优惠使用时间</div><small>例：<code>2015-05-20T13:29:35.120+08:00</code></small></li><li id="post-body-reward_usage_records-usage_type"><p><a href="#post-body-reward_usage_records-usage_type"><code>usage_type</code></a> <span>string</span> <b>必填</b></p><div>优惠使用类型</div><small>例：<code>INCREASE</code></small></li><li id="post-body-reward_usage_records-description"><p><a href="#post-body-reward_usage_records-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>优惠使用描述</div><small>例：<code>购买商品</code></small></li><li id="post-body-reward_usage_records-usage_count"><p><a href="#post-body-reward_usage_records-usage_count"><code>usage_count</code></a> <span>number</span> <b>必填</b></p><div>数量</div><small>例：<code>1</code></small></li><li id="post-body-reward_usage_records-amount"><p><a href="#post-body-reward_usage_records-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>金额</div><small>单位：分；例：<code>100</code></small></li><li id="post-body-reward_usage_records-remark"><p><a href="#post-body-reward_usage_records-remark"><code>remark</code></a> <span>string</span> <span>选填</span></p><div>备注说明</div><small>例：<code>特价商品</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><p>状态码 204，没有包体。</p></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>流水号由商户生成、全局唯一，微信据此去重：超时重试要用原来的流水号。</li><li>一次最多提交 1 条目标完成记录。</li><li>用户退货时用 <code>DECREASE</code> 另报一条来冲减，不能删除原来的记录。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>discountCard: DiscountCard</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> discountCard: DiscountCard</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>cards: Cards</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> cards: Cards</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>_out_card_code_: _out_card_code_</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> _out_card_code_: _out_card_code_</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>addUserRecords: AddUserRecords</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> addUserRecords: AddUserRecords</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 增加用户记录API</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>增加用户记录API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-14"><li><code>card_template_id: string</code> 卡模板ID</li><li><details data-fields="fields-12"><summary><code>objective_completion_records?: object[]</code> 目标完成记录</summary></details></li><li><details data-fields="fields-13"><summary><code>reward_usage_records?: object[]</code> 优惠使用记录</summary></details></li></ul><p class="group"><a href="#post-path">config</a></p><ul class="members" id="fields-15"><li><code>out_card_code: string</code> 商户领卡号</li></ul></div><div id="popup-7"><pre><code><i>字段</i> card_template_id: string</code></pre><p>卡模板ID</p><ul><li>示例 <code>87789b2f25177433bcbf407e8e471f95</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> objective_completion_records?: object[]</code></pre><p>目标完成记录</p><ul class="members" id="fields-12"><li><code>objective_completion_serial_no: string</code> 目标完成流水号</li><li><code>objective_id: string</code> 目标ID</li><li><code>completion_time: string</code> 目标完成时间</li><li><code>completion_type: string</code> 目标完成类型</li><li><code>description: string</code> 目标完成描述</li><li><code>completion_count: number</code> 目标完成数量</li><li><code>remark?: string</code> 备注说明</li></ul></div><div id="popup-9"><pre><code><i>字段</i> objective_completion_serial_no: string</code></pre><p>目标完成流水号</p><ul><li>示例 <code>578354545</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> objective_id: string</code></pre><p>目标ID</p><ul><li>示例 <code>123456</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> completion_time: string</code></pre><p>目标完成时间</p><ul><li>示例 <code>2015-05-20T13:29:35.120+08:00</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> completion_type: string</code></pre><p>目标完成类型</p><ul><li>示例 <code>INCREASE</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> description: string</code></pre><p>目标完成描述</p><ul><li>示例 <code>购买商品</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> completion_count: number</code></pre><p>目标完成数量</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> reward_usage_records?: object[]</code></pre><p>优惠使用记录</p><ul class="members" id="fields-13"><li><code>reward_usage_serial_no: string</code> 优惠使用记录流水号</li><li><code>reward_id: string</code> 优惠ID</li><li><code>usage_time: string</code> 优惠使用时间</li><li><code>usage_type: string</code> 优惠使用类型</li><li><code>description: string</code> 优惠使用描述</li><li><code>usage_count: number</code> 数量</li><li><code>amount: number</code> 金额，单位：分</li><li><code>remark?: string</code> 备注说明</li></ul></div><div id="popup-16"><pre><code><i>字段</i> reward_usage_serial_no: string</code></pre><p>优惠使用记录流水号</p><ul><li>示例 <code>578354</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> reward_id: string</code></pre><p>优惠ID</p><ul><li>示例 <code>123456</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> usage_time: string</code></pre><p>优惠使用时间</p><ul><li>示例 <code>2015-05-20T13:29:35.120+08:00</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> usage_type: string</code></pre><p>优惠使用类型</p><ul><li>示例 <code>INCREASE</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> description: string</code></pre><p>优惠使用描述</p><ul><li>示例 <code>购买商品</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> usage_count: number</code></pre><p>数量</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> amount: number</code></pre><p>金额，单位：分</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> out_card_code: string</code></pre><p>商户领卡号</p><ul><li>示例 <code>6e8369071cd942c0476613f9d1ce9ca3</code></li></ul></div><div id="popup-24"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;boolean, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; boolean | PromiseLike&lt;boolean&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;boolean&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-25"><pre><code><i>参数</i> status: number</code></pre></div><ul class="members" id="fields-0"><li><code>_out_card_code_: _out_card_code_ …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>cards: Cards</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>discountCard: DiscountCard</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>addUserRecords: AddUserRecords …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>_out_card_code_: _out_card_code_</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>cards: Cards</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/discount-card/cards/{out_card_code}/add-user-records.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var add_user_records_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, add_user_records_default as default };
