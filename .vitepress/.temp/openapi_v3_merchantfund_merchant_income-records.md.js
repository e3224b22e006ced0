import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/merchantfund/merchant/income-records.md
var __pageData = JSON.parse("{\"title\":\"服务商银行来账查询\",\"description\":\"服务商往自己的微信支付账户打了款，按天查到账记录，由银行备注、户名和卡号尾号认出是哪一笔。\",\"frontmatter\":{\"title\":\"服务商银行来账查询\",\"description\":\"服务商往自己的微信支付账户打了款，按天查到账记录，由银行备注、户名和卡号尾号认出是哪一笔。\",\"product\":\"资金应用∙转账∙服务商模式\",\"roles\":[\"服务商\"],\"updated\":\"2024-11-18T00:00:00.000Z\",\"section\":\"transfer\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/merchantfund/merchant/income-records.md\",\"filePath\":\"openapi/v3/merchantfund/merchant/income-records.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/merchantfund/merchant/income-records.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transfer">商家转账</a></li><li aria-current="page">服务商银行来账查询</li></ol></nav><h1 id="get" tabindex="-1">服务商银行来账查询 <a class="header-anchor" href="#get" aria-label="Permalink to “服务商银行来账查询”">​</a></h1><p>服务商往自己的微信支付账户打了款，按天查到账记录，由银行备注、户名和卡号尾号认出是哪一笔。</p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/merchantfund/merchant/income-records</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/merchantfund/merchant/income-records">复制地址</button><button type="button" data-copy="wxpay.v3.merchantfund.merchant.incomeRecords.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2024-11-18">2024-11-18</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">merchantfund</span>.<span class="hover" aria-describedby="popup-3">merchant</span>.<span class="hover" aria-describedby="popup-4">incomeRecords</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">account_type</span>: <span class="s">&#39;OPERATION&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">date</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">limit</span>: <span class="c">100</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-11">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span>: { <span class="p hover" aria-describedby="popup-13">total_count</span>, <span class="p hover" aria-describedby="popup-14">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">records</span>: <span class="hover" aria-describedby="popup-14">data</span>.<span class="f hover quiet" aria-describedby="popup-17">map</span>(({ <span class="p hover" aria-describedby="popup-18">income_record_id</span>, <span class="p hover" aria-describedby="popup-19">amount</span>, <span class="p hover" aria-describedby="popup-20">recharge_remark</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-21">income_record_id</span>, <span class="hover" aria-describedby="popup-22">amount</span>, <span class="hover" aria-describedby="popup-23">recharge_remark</span>,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.merchantfund.merchant.incomeRecords.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    account_type: <span class="s">&#39;OPERATION&#39;</span>,</span>
<span class="line">    date,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">100</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  records: data.<span class="f">map</span>(({ <span class="p">income_record_id</span>, <span class="p">amount</span>, <span class="p">recharge_remark</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    income_record_id, amount, recharge_remark,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/merchantfund/merchant/income-records&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    account_type: <span class="s">&#39;OPERATION&#39;</span>,</span>
<span class="line">    date,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">100</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  records: data.<span class="f">map</span>(({ <span class="p">income_record_id</span>, <span class="p">amount</span>, <span class="p">recharge_remark</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    income_record_id, amount, recharge_remark,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.merchantfund.merchant.incomeRecords.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    account_type: <span class="s">&#39;OPERATION&#39;</span>,</span>
<span class="line">    date,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">100</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/merchantfund/merchant/income-records?account_type=OPERATION&amp;date=2019-06-11&amp;offset=0&amp;limit=100&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/merchantfund/merchant/income-records?account_type=OPERATION&amp;date=2019-06-11&amp;offset=0&amp;limit=100 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;2480253391&quot;</span>,</span>
<span class="line"><span class="c">      &quot;account_type&quot;</span>: <span class="s">&quot;BASIC&quot;</span>,</span>
<span class="line"><span class="c">      &quot;income_record_type&quot;</span>: <span class="s">&quot;OFFLINERECHARGE&quot;</span>,</span>
<span class="line"><span class="c">      &quot;income_record_id&quot;</span>: <span class="s">&quot;4200000811202011056138519459&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: <span class="c">100</span>,</span>
<span class="line"><span class="c">      &quot;success_time&quot;</span>: <span class="s">&quot;2017-12-08T00:08:00.00+08:00&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_name&quot;</span>: <span class="s">&quot;招商银行&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_account_name&quot;</span>: <span class="s">&quot;财付通支付科技有限公司&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_account_number&quot;</span>: <span class="s">&quot;****6473&quot;</span>,</span>
<span class="line"><span class="c">      &quot;recharge_remark&quot;</span>: <span class="s">&quot;单号：202106010001&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;links&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;next&quot;</span>: <span class="s">&quot;/v3/merchantfund/merchant/income-records?offset=10&amp;limit=5&quot;</span>,</span>
<span class="line"><span class="c">    &quot;prev&quot;</span>: <span class="s">&quot;/v3/merchantfund/merchant/income-records?offset=0&amp;limit=5&quot;</span>,</span>
<span class="line"><span class="c">    &quot;self&quot;</span>: <span class="s">&quot;/v3/merchantfund/merchant/income-records?offset=5&amp;limit=5&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-account_type"><p><a href="#get-query-account_type"><code>account_type</code></a> <span>string</span> <b>必填</b></p><div>账户类型</div><div class="values"><span><code>BASIC</code></span><span><code>OPERATION</code></span><span><code>FEES</code></span></div></li><li id="get-query-date"><p><a href="#get-query-date"><code>date</code></a> <span>string</span> <b>必填</b></p><div>日期</div><small>例：<code>2019-06-11</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>本次查询偏移量</div><small>例：<code>0</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>本次请求最大查询条数</div><small>例：<code>100</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>查询数据总条数</div><small>例：<code>100</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>本次查询偏移量</div><small>例：<code>100</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>本次查询条数</div><small>例：<code>100</code></small></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>银行来账记录列表</div><details open><summary>10 个字段</summary><ul><li id="get-response-data-mchid"><p><a href="#get-response-data-mchid"><code>mchid</code></a> <span>string</span> <b>必填</b></p><div>商户号</div><small>例：<code>2480253391</code></small></li><li id="get-response-data-account_type"><p><a href="#get-response-data-account_type"><code>account_type</code></a> <span>string</span> <b>必填</b></p><div>账户类型</div><div class="values"><span><code>BASIC</code></span><span><code>OPERATION</code></span><span><code>FEES</code></span></div></li><li id="get-response-data-income_record_type"><p><a href="#get-response-data-income_record_type"><code>income_record_type</code></a> <span>string</span> <b>必填</b></p><div>银行来账类型</div><div class="values"><span><code>OFFLINERECHARGE</code></span><span><code>ENTERPRISEDIRECTREVENUE</code></span></div></li><li id="get-response-data-income_record_id"><p><a href="#get-response-data-income_record_id"><code>income_record_id</code></a> <span>string</span> <b>必填</b></p><div>银行来账微信单号</div><small>例：<code>4200000811202011056138519459</code></small></li><li id="get-response-data-amount"><p><a href="#get-response-data-amount"><code>amount</code></a> <span>number</span> <b>必填</b></p><div>银行来账金额</div><small>单位：分；例：<code>100</code></small></li><li id="get-response-data-success_time"><p><a href="#get-response-data-success_time"><code>success_time</code></a> <span>string</span> <b>必填</b></p><div>银行来账完成时间</div><small>例：<code>2017-12-08T00:08:00.00+08:00</code></small></li><li id="get-response-data-bank_name"><p><a href="#get-response-data-bank_name"><code>bank_name</code></a> <span>string</span> <b>必填</b></p><div>付款方银行名称</div><small>例：<code>招商银行</code></small></li><li id="get-response-data-bank_account_name"><p><a href="#get-response-data-bank_account_name"><code>bank_account_name</code></a> <span>string</span> <b>必填</b></p><div>付款方银行户名</div><small>例：<code>财付通支付科技有限公司</code></small></li><li id="get-response-data-bank_account_number"><p><a href="#get-response-data-bank_account_number"><code>bank_account_number</code></a> <span>string</span> <b>必填</b></p><div>付款方银行卡号</div><small>例：<code>****6473</code></small></li><li id="get-response-data-recharge_remark"><p><a href="#get-response-data-recharge_remark"><code>recharge_remark</code></a> <span>string</span> <b>必填</b></p><div>银行备注</div><small>例：<code>单号：202106010001</code></small></li></ul></details></li><li id="get-response-links"><p><a href="#get-response-links"><code>links</code></a> <span>object</span> <b>必填</b></p><div>分页链接</div><details open><summary>3 个字段</summary><ul><li id="get-response-links-next"><p><a href="#get-response-links-next"><code>next</code></a> <span>string</span> <b>必填</b></p><div>下一页链接</div><small>例：<code>/v3/merchantfund/merchant/income-records?offset=10&amp;limit=5</code></small></li><li id="get-response-links-prev"><p><a href="#get-response-links-prev"><code>prev</code></a> <span>string</span> <b>必填</b></p><div>上一页链接</div><small>例：<code>/v3/merchantfund/merchant/income-records?offset=0&amp;limit=5</code></small></li><li id="get-response-links-self"><p><a href="#get-response-links-self"><code>self</code></a> <span>string</span> <b>必填</b></p><div>当前链接</div><small>例：<code>/v3/merchantfund/merchant/income-records?offset=5&amp;limit=5</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>要先开通“来账识别”。一次查一天，只有最近 90 天的。</li><li>每页最多 100 条，超过的以 <code>offset</code> 翻页，直到取满 <code>total_count</code>；没有检索条件，要找哪一笔请自行缓存后筛选。</li><li>子商户的到账用<a href="./../partner/income-records">特约商户银行来账查询</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>merchantfund: Merchantfund</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> merchantfund: Merchantfund</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>merchant: Merchant</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> merchant: Merchant</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>incomeRecords: IncomeRecords</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> incomeRecords: IncomeRecords</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 服务商银行来账查询</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>服务商银行来账查询</p><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-12"><li><code>total_count: number</code> 查询数据总条数</li><li><code>offset: number</code> 本次查询偏移量</li><li><code>limit: number</code> 本次查询条数</li><li><details data-fields="fields-10"><summary><code>data?: object[]</code> 银行来账记录列表</summary></details></li><li><details data-fields="fields-11"><summary><code>links: object</code> 分页链接</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot;</code> 账户类型</li><li><code>date: string</code> 日期</li><li><code>offset?: number</code> 本次查询偏移量</li><li><code>limit: number</code> 本次请求最大查询条数</li></ul></div><div id="popup-7"><pre><code><i>字段</i> account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot;</code></pre><p>账户类型</p><ul><li>示例 <code>BASIC</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> date: string</code></pre><p>日期</p><ul><li>示例 <code>2019-06-11</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> offset?: number</code></pre><p>本次查询偏移量</p><ul><li>示例 <code>0</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> limit: number</code></pre><p>本次请求最大查询条数</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-11"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    records: {
        income_record_id: string;
        amount: number;
        recharge_remark: string;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    records: {
        income_record_id: string;
        amount: number;
        recharge_remark: string;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    records: {
        income_record_id: string;
        amount: number;
        recharge_remark: string;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-12"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>total_count: number</code> 查询数据总条数</li><li><code>offset: number</code> 本次查询偏移量</li><li><code>limit: number</code> 本次查询条数</li><li><details data-fields="fields-10"><summary><code>data?: object[]</code> 银行来账记录列表</summary></details></li><li><details data-fields="fields-11"><summary><code>links: object</code> 分页链接</summary></details></li></ul></div><div id="popup-13"><pre><code><i>参数</i> total_count: number</code></pre><p>查询数据总条数</p></div><div id="popup-14"><pre><code><i>参数</i> data: object[]</code></pre><p>银行来账记录列表</p><ul class="members" id="fields-10"><li><code>mchid: string</code> 商户号</li><li><code>account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot;</code> 账户类型</li><li><code>income_record_type: &quot;OFFLINERECHARGE&quot; | &quot;ENTERPRISEDIRECTREVENUE&quot;</code> 银行来账类型</li><li><code>income_record_id: string</code> 银行来账微信单号</li><li><code>amount: number</code> 银行来账金额，单位：分</li><li><code>success_time: string</code> 银行来账完成时间</li><li><code>bank_name: string</code> 付款方银行名称</li><li><code>bank_account_name: string</code> 付款方银行户名</li><li><code>bank_account_number: string</code> 付款方银行卡号</li><li><code>recharge_remark: string</code> 银行备注</li></ul></div><div id="popup-15"><pre><code><i>字段</i> total_count: number</code></pre><p>查询数据总条数</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> records: object[]</code></pre><ul class="members" id="fields-13"><li><code>income_record_id: string</code></li><li><code>amount: number</code></li><li><code>recharge_remark: string</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> Array&lt;{ mchid: string; account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot;; income_record_type: &quot;OFFLINERECHARGE&quot; | &quot;ENTERPRISEDIRECTREVENUE&quot;; income_record_id: string; amount: number; ... 4 more ...; recharge_remark: string; }&gt;.map&lt;{
    income_record_id: string;
    amount: number;
    recharge_remark: string;
}&gt;(callbackfn: (value: {
    mchid: string;
    account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot;;
    income_record_type: &quot;OFFLINERECHARGE&quot; | &quot;ENTERPRISEDIRECTREVENUE&quot;;
    income_record_id: string;
    amount: number;
    success_time: string;
    bank_name: string;
    bank_account_name: string;
    bank_account_number: string;
    recharge_remark: string;
}, index: number, array: {
    mchid: string;
    account_type: &quot;BASIC&quot; | &quot;OPERATION&quot; | &quot;FEES&quot;;
    income_record_type: &quot;OFFLINERECHARGE&quot; | &quot;ENTERPRISEDIRECTREVENUE&quot;;
    income_record_id: string;
    amount: number;
    success_time: string;
    bank_name: string;
    bank_account_name: string;
    bank_account_number: string;
    recharge_remark: string;
}[]) =&gt; {
    income_record_id: string;
    amount: number;
    recharge_remark: string;
}, thisArg?: any): {
    income_record_id: string;
    amount: number;
    recharge_remark: string;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-18"><pre><code><i>参数</i> income_record_id: string</code></pre><p>银行来账微信单号</p></div><div id="popup-19"><pre><code><i>参数</i> amount: number</code></pre><p>银行来账金额，单位：分</p></div><div id="popup-20"><pre><code><i>参数</i> recharge_remark: string</code></pre><p>银行备注</p></div><div id="popup-21"><pre><code><i>字段</i> income_record_id: string</code></pre><p>银行来账微信单号</p><ul><li>示例 <code>4200000811202011056138519459</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> amount: number</code></pre><p>银行来账金额，单位：分</p><ul><li>示例 <code>100</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> recharge_remark: string</code></pre><p>银行备注</p><ul><li>示例 <code>单号：202106010001</code></li></ul></div><ul class="members" id="fields-0"><li><code>incomeRecords: IncomeRecords …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>merchant: Merchant</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>merchantfund: Merchantfund</code></summary></details></li></ul><ul class="members" id="fields-11"><li><code>next: string</code> 下一页链接</li><li><code>prev: string</code> 上一页链接</li><li><code>self: string</code> 当前链接</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchantfund/merchant/income-records.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var income_records_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, income_records_default as default };
