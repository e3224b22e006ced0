import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/global/settle/settlements.md
var __pageData = JSON.parse("{\"title\":\"查询结算资金明细（跨境支付）\",\"description\":\"每个付款批次结算了多少、扣了多少手续费，在这里按日期逐批核对；开了分账的还有分账部分的金额。\",\"frontmatter\":{\"title\":\"查询结算资金明细（跨境支付）\",\"description\":\"每个付款批次结算了多少、扣了多少手续费，在这里按日期逐批核对；开了分账的还有分账部分的金额。\",\"product\":\"跨境\",\"roles\":[\"直连模式\",\"机构模式\"],\"updated\":\"2025-01-07T00:00:00.000Z\",\"section\":\"cross-border\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/global/settle/settlements.md\",\"filePath\":\"openapi/v3/global/settle/settlements.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/global/settle/settlements.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/cross-border">跨境支付</a></li><li aria-current="page">查询结算资金明细（跨境支付）</li></ol></nav><h1 id="get" tabindex="-1">查询结算资金明细（跨境支付） <a class="header-anchor" href="#get" aria-label="Permalink to “查询结算资金明细（跨境支付）”">​</a></h1><p>每个付款批次结算了多少、扣了多少手续费，在这里按日期逐批核对；开了分账的还有分账部分的金额。 <a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/global/settle/settlements</code></p><p class="copies"><button type="button" data-copy="https://apihk.mch.weixin.qq.com/v3/global/settle/settlements">复制地址</button><button type="button" data-copy="wxpay.v3.global.settle.settlements.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://apihk.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连模式、机构模式</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-07">2025-01-07</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">global</span>.<span class="hover" aria-describedby="popup-3">settle</span>.<span class="hover" aria-describedby="popup-4">settlements</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">baseURL</span>: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">settle_state</span>: <span class="s">&#39;SETTLED&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">settle_start_date</span>, <span class="m">// yyyyMMdd</span></span>
<span class="line">    <span class="hover" aria-describedby="popup-10">settle_end_date</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">limit</span>: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-13">then</span>(({ <span class="p hover quiet" aria-describedby="popup-14">data</span>: { <span class="p hover" aria-describedby="popup-15">total_count</span>, <span class="p hover" aria-describedby="popup-16">data</span>: <span class="p hover" aria-describedby="popup-17">batches</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">batches</span>: <span class="hover" aria-describedby="popup-17">batches</span>.<span class="f hover quiet" aria-describedby="popup-20">map</span>(({ <span class="p hover" aria-describedby="popup-21">batch_id</span>, <span class="p hover" aria-describedby="popup-22">amount</span>: { <span class="p hover" aria-describedby="popup-23">settled</span>, <span class="p hover" aria-describedby="popup-24">fee</span>, <span class="p hover" aria-describedby="popup-25">currency</span> }, <span class="p hover" aria-describedby="popup-26">split_amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    <span class="hover" aria-describedby="popup-27">batch_id</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-28">settled</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-29">fee</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-30">currency</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-31">split</span>: <span class="hover" aria-describedby="popup-26">split_amount</span>?.<span class="hover" aria-describedby="popup-32">settled</span>,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="p">data</span>: <span class="c">batches</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.global.settle.settlements.<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  params: {</span>
<span class="line">    settle_state: <span class="s">&#39;SETTLED&#39;</span>,</span>
<span class="line">    settle_start_date, <span class="m">// yyyyMMdd</span></span>
<span class="line">    settle_end_date,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  batches: batches.<span class="f">map</span>(({ <span class="p">batch_id</span>, <span class="p">amount</span>: { <span class="p">settled</span>, <span class="p">fee</span>, <span class="p">currency</span> }, <span class="p">split_amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    batch_id,</span>
<span class="line">    settled,</span>
<span class="line">    fee,</span>
<span class="line">    currency,</span>
<span class="line">    split: split_amount?.settled,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/global/settle/settlements&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  params: {</span>
<span class="line">    settle_state: <span class="s">&#39;SETTLED&#39;</span>,</span>
<span class="line">    settle_start_date, <span class="m">// yyyyMMdd</span></span>
<span class="line">    settle_end_date,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span>: <span class="p">batches</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  batches: batches.<span class="f">map</span>(({ <span class="p">batch_id</span>, <span class="p">amount</span>: { <span class="p">settled</span>, <span class="p">fee</span>, <span class="p">currency</span> }, <span class="p">split_amount</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    batch_id,</span>
<span class="line">    settled,</span>
<span class="line">    fee,</span>
<span class="line">    currency,</span>
<span class="line">    split: split_amount?.settled,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.global.settle.settlements.<span class="f">get</span>({</span>
<span class="line">  baseURL: <span class="s">&#39;https://apihk.mch.weixin.qq.com/&#39;</span>,</span>
<span class="line">  params: {</span>
<span class="line">    settle_state: <span class="s">&#39;SETTLED&#39;</span>,</span>
<span class="line">    settle_start_date, <span class="m">// yyyyMMdd</span></span>
<span class="line">    settle_end_date,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://apihk.mch.weixin.qq.com/v3/global/settle/settlements?settle_state=SETTLED&amp;settle_start_date=20091225&amp;settle_end_date=20091226&amp;offset=0&amp;limit=20&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/global/settle/settlements?settle_state=SETTLED&amp;settle_start_date=20091225&amp;settle_end_date=20091226&amp;offset=0&amp;limit=20 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> apihk.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;batch_id&quot;</span>: <span class="s">&quot;20091225003&quot;</span>,</span>
<span class="line"><span class="c">      &quot;settlement_date&quot;</span>: <span class="s">&quot;20091225&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_start_date&quot;</span>: <span class="s">&quot;20091225&quot;</span>,</span>
<span class="line"><span class="c">      &quot;trade_end_date&quot;</span>: <span class="s">&quot;20091225&quot;</span>,</span>
<span class="line"><span class="c">      &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;settled&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;unsettle&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;HKD&quot;</span>,</span>
<span class="line"><span class="c">        &quot;pay&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;refund&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;net&quot;</span>: <span class="c">5</span>,</span>
<span class="line"><span class="c">        &quot;fee&quot;</span>: <span class="c">5</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;wallet_region&quot;</span>: <span class="s">&quot;CHINA_HONGKONG&quot;</span>,</span>
<span class="line"><span class="c">      &quot;split_amount&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;settled&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;unsettle&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;currency&quot;</span>: <span class="s">&quot;HKD&quot;</span>,</span>
<span class="line"><span class="c">        &quot;pay&quot;</span>: <span class="c">123</span>,</span>
<span class="line"><span class="c">        &quot;refund&quot;</span>: <span class="c">123</span></span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1234</span>,</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">20</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-sub_mchid"><p><a href="#get-query-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900000101</code></small></li><li id="get-query-settle_state"><p><a href="#get-query-settle_state"><code>settle_state</code></a> <span>string</span> <b>必填</b></p><div>结算状态</div><div class="values"><span><code>SETTLED</code></span><span><code>UNSETTLE</code></span></div></li><li id="get-query-settle_start_date"><p><a href="#get-query-settle_start_date"><code>settle_start_date</code></a> <span>string</span> <span>选填</span></p><div>结算开始日期</div><small>例：<code>20091225</code></small></li><li id="get-query-settle_end_date"><p><a href="#get-query-settle_end_date"><code>settle_end_date</code></a> <span>string</span> <span>选填</span></p><div>结算结束日期</div><small>例：<code>20091226</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大记录条数</div><small>例：<code>5</code></small></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>记录起始位置</div><small>例：<code>10</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>结算信息列表</div><details open><summary>7 个字段</summary><ul><li id="get-response-data-batch_id"><p><a href="#get-response-data-batch_id"><code>batch_id</code></a> <span>string</span> <b>必填</b></p><div>付款批次号</div><small>例：<code>20091225003</code></small></li><li id="get-response-data-settlement_date"><p><a href="#get-response-data-settlement_date"><code>settlement_date</code></a> <span>string</span> <b>必填</b></p><div>结算日期</div><small>例：<code>20091225</code></small></li><li id="get-response-data-trade_start_date"><p><a href="#get-response-data-trade_start_date"><code>trade_start_date</code></a> <span>string</span> <b>必填</b></p><div>交易开始日期</div><small>例：<code>20091225</code></small></li><li id="get-response-data-trade_end_date"><p><a href="#get-response-data-trade_end_date"><code>trade_end_date</code></a> <span>string</span> <b>必填</b></p><div>交易结束日期</div><small>例：<code>20091225</code></small></li><li id="get-response-data-amount"><p><a href="#get-response-data-amount"><code>amount</code></a> <span>object</span> <b>必填</b></p><div>金额</div><details><summary>7 个字段</summary><ul><li id="get-response-data-amount-settled"><p><a href="#get-response-data-amount-settled"><code>settled</code></a> <span>number</span> <b>必填</b></p><div>已结算金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-amount-unsettle"><p><a href="#get-response-data-amount-unsettle"><code>unsettle</code></a> <span>number</span> <b>必填</b></p><div>未结算金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-amount-currency"><p><a href="#get-response-data-amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>结算币种</div><small>例：<code>HKD</code></small></li><li id="get-response-data-amount-pay"><p><a href="#get-response-data-amount-pay"><code>pay</code></a> <span>number</span> <b>必填</b></p><div>支付金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-amount-refund"><p><a href="#get-response-data-amount-refund"><code>refund</code></a> <span>number</span> <b>必填</b></p><div>退款金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-amount-net"><p><a href="#get-response-data-amount-net"><code>net</code></a> <span>number</span> <b>必填</b></p><div>支付净额</div><small>例：<code>5</code></small></li><li id="get-response-data-amount-fee"><p><a href="#get-response-data-amount-fee"><code>fee</code></a> <span>number</span> <b>必填</b></p><div>手续费金额</div><small>单位：分；例：<code>5</code></small></li></ul></details></li><li id="get-response-data-wallet_region"><p><a href="#get-response-data-wallet_region"><code>wallet_region</code></a> <span>string</span> <span>选填</span></p><div>钱包主体</div><div class="values"><span><code>CHINA_MAINLAND</code></span><span><code>CHINA_HONGKONG</code></span></div></li><li id="get-response-data-split_amount"><p><a href="#get-response-data-split_amount"><code>split_amount</code></a> <span>object</span> <span>选填</span></p><div>分账业务金额</div><details><summary>5 个字段</summary><ul><li id="get-response-data-split_amount-settled"><p><a href="#get-response-data-split_amount-settled"><code>settled</code></a> <span>number</span> <b>必填</b></p><div>已结算金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-split_amount-unsettle"><p><a href="#get-response-data-split_amount-unsettle"><code>unsettle</code></a> <span>number</span> <b>必填</b></p><div>未结算金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-split_amount-currency"><p><a href="#get-response-data-split_amount-currency"><code>currency</code></a> <span>string</span> <b>必填</b></p><div>结算币种</div><small>例：<code>HKD</code></small></li><li id="get-response-data-split_amount-pay"><p><a href="#get-response-data-split_amount-pay"><code>pay</code></a> <span>number</span> <b>必填</b></p><div>支付金额</div><small>单位：分；例：<code>123</code></small></li><li id="get-response-data-split_amount-refund"><p><a href="#get-response-data-split_amount-refund"><code>refund</code></a> <span>number</span> <b>必填</b></p><div>退款金额</div><small>单位：分；例：<code>123</code></small></li></ul></details></li></ul></details></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>总记录条数</div><small>例：<code>1234</code></small></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>记录起始位置</div><small>例：<code>1</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>本次返回条数</div><small>例：<code>20</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>机构只看一个子商户时加 <code>sub_mchid</code>。条数多于 <code>limit</code> 的，移动 <code>offset</code> 到 <code>total_count</code> 取完为止。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>global: Global</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> global: Global</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>settle: Settle</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> settle: Settle</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>settlements: Settlements</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> settlements: Settlements</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询结算资金明细API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询结算资金明细API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><code>baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code> 接口所在的域名</li><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>data?: object[]</code> 结算信息列表</summary></details></li><li><code>total_count: number</code> 总记录条数</li><li><code>offset: number</code> 记录起始位置</li><li><code>limit: number</code> 本次返回条数</li></ul></div><div id="popup-6"><pre><code><i>字段</i> baseURL: &quot;https://apihk.mch.weixin.qq.com/&quot;</code></pre><p>接口所在的域名</p></div><div id="popup-7"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>sub_mchid?: string</code> 子商户号</li><li><code>settle_state: &quot;SETTLED&quot; | &quot;UNSETTLE&quot;</code> 结算状态</li><li><code>settle_start_date?: string</code> 结算开始日期</li><li><code>settle_end_date?: string</code> 结算结束日期</li><li><code>limit: number</code> 最大记录条数</li><li><code>offset: number</code> 记录起始位置</li></ul></div><div id="popup-8"><pre><code><i>字段</i> settle_state: &quot;SETTLED&quot; | &quot;UNSETTLE&quot;</code></pre><p>结算状态</p><ul><li>示例 <code>SETTLED</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> settle_start_date?: string</code></pre><p>结算开始日期</p><ul><li>示例 <code>20091225</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> settle_end_date?: string</code></pre><p>结算结束日期</p><ul><li>示例 <code>20091226</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> offset: number</code></pre><p>记录起始位置</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> limit: number</code></pre><p>最大记录条数</p><ul><li>示例 <code>5</code></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    batches: {
        batch_id: string;
        settled: number;
        fee: number;
        currency: string;
        split: number | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    batches: {
        batch_id: string;
        settled: number;
        fee: number;
        currency: string;
        split: number | undefined;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    batches: {
        batch_id: string;
        settled: number;
        fee: number;
        currency: string;
        split: number | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-14"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><details data-fields="fields-12"><summary><code>data?: object[]</code> 结算信息列表</summary></details></li><li><code>total_count: number</code> 总记录条数</li><li><code>offset: number</code> 记录起始位置</li><li><code>limit: number</code> 本次返回条数</li></ul></div><div id="popup-15"><pre><code><i>参数</i> total_count: number</code></pre><p>总记录条数</p></div><div id="popup-16"><pre><code><i>字段</i> data?: object[]</code></pre><p>结算信息列表</p><ul class="members" id="fields-12"><li><code>batch_id: string</code> 付款批次号</li><li><code>settlement_date: string</code> 结算日期</li><li><code>trade_start_date: string</code> 交易开始日期</li><li><code>trade_end_date: string</code> 交易结束日期</li><li><details data-fields="fields-10"><summary><code>amount: object</code> 金额</summary></details></li><li><code>wallet_region?: &quot;CHINA_MAINLAND&quot; | &quot;CHINA_HONGKONG&quot;</code> 钱包主体</li><li><details data-fields="fields-11"><summary><code>split_amount?: object</code> 分账业务金额</summary></details></li></ul></div><div id="popup-17"><pre><code><i>参数</i> batches: object[]</code></pre><p>结算信息列表</p><ul class="members"><li><code>batch_id: string</code> 付款批次号</li><li><code>settlement_date: string</code> 结算日期</li><li><code>trade_start_date: string</code> 交易开始日期</li><li><code>trade_end_date: string</code> 交易结束日期</li><li><details data-fields="fields-10"><summary><code>amount: object</code> 金额</summary></details></li><li><code>wallet_region?: &quot;CHINA_MAINLAND&quot; | &quot;CHINA_HONGKONG&quot;</code> 钱包主体</li><li><details data-fields="fields-11"><summary><code>split_amount?: object</code> 分账业务金额</summary></details></li></ul></div><div id="popup-18"><pre><code><i>字段</i> total_count: number</code></pre><p>总记录条数</p><ul><li>示例 <code>1234</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> batches: object[]</code></pre><ul class="members" id="fields-14"><li><code>batch_id: string</code></li><li><code>settled: number</code></li><li><code>fee: number</code></li><li><code>currency: string</code></li><li><code>split: undefined | number</code></li></ul></div><div id="popup-20"><pre><code><i>方法</i> Array&lt;{ batch_id: string; settlement_date: string; trade_start_date: string; trade_end_date: string; amount: { settled: number; unsettle: number; currency: string; pay: number; refund: number; net: number; fee: number; }; wallet_region?: &quot;CHINA_MAINLAND&quot; | &quot;CHINA_HONGKONG&quot;; split_amount?: { settled: number; unsettle: number; currency: string; pay: number; refund: number; }; }&gt;.map&lt;{
    batch_id: string;
    settled: number;
    fee: number;
    currency: string;
    split: number | undefined;
}&gt;(callbackfn: (value: {
    batch_id: string;
    settlement_date: string;
    trade_start_date: string;
    trade_end_date: string;
    amount: {
        settled: number;
        unsettle: number;
        currency: string;
        pay: number;
        refund: number;
        net: number;
        fee: number;
    };
    wallet_region?: &quot;CHINA_MAINLAND&quot; | &quot;CHINA_HONGKONG&quot;;
    split_amount?: {
        settled: number;
        unsettle: number;
        currency: string;
        pay: number;
        refund: number;
    };
}, index: number, array: {
    batch_id: string;
    settlement_date: string;
    trade_start_date: string;
    trade_end_date: string;
    amount: {
        settled: number;
        unsettle: number;
        currency: string;
        pay: number;
        refund: number;
        net: number;
        fee: number;
    };
    wallet_region?: &quot;CHINA_MAINLAND&quot; | &quot;CHINA_HONGKONG&quot;;
    split_amount?: {
        settled: number;
        unsettle: number;
        currency: string;
        pay: number;
        refund: number;
    };
}[]) =&gt; {
    batch_id: string;
    settled: number;
    fee: number;
    currency: string;
    split: number | undefined;
}, thisArg?: any): {
    batch_id: string;
    settled: number;
    fee: number;
    currency: string;
    split: number | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-21"><pre><code><i>参数</i> batch_id: string</code></pre><p>付款批次号</p></div><div id="popup-22"><pre><code><i>字段</i> amount: object</code></pre><p>金额</p><ul class="members" id="fields-10"><li><code>settled: number</code> 已结算金额，单位：分</li><li><code>unsettle: number</code> 未结算金额，单位：分</li><li><code>currency: string</code> 结算币种</li><li><code>pay: number</code> 支付金额，单位：分</li><li><code>refund: number</code> 退款金额，单位：分</li><li><code>net: number</code> 支付净额</li><li><code>fee: number</code> 手续费金额，单位：分</li></ul></div><div id="popup-23"><pre><code><i>参数</i> settled: number</code></pre><p>已结算金额，单位：分</p></div><div id="popup-24"><pre><code><i>参数</i> fee: number</code></pre><p>手续费金额，单位：分</p></div><div id="popup-25"><pre><code><i>参数</i> currency: string</code></pre><p>结算币种</p></div><div id="popup-26"><pre><code><i>参数</i> split_amount: object | undefined</code></pre><p>分账业务金额</p><ul class="members" id="fields-11"><li><code>settled: number</code> 已结算金额，单位：分</li><li><code>unsettle: number</code> 未结算金额，单位：分</li><li><code>currency: string</code> 结算币种</li><li><code>pay: number</code> 支付金额，单位：分</li><li><code>refund: number</code> 退款金额，单位：分</li></ul></div><div id="popup-27"><pre><code><i>字段</i> batch_id: string</code></pre><p>付款批次号</p><ul><li>示例 <code>20091225003</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> settled: number</code></pre><p>已结算金额，单位：分</p><ul><li>示例 <code>123</code></li></ul></div><div id="popup-29"><pre><code><i>字段</i> fee: number</code></pre><p>手续费金额，单位：分</p><ul><li>示例 <code>5</code></li></ul></div><div id="popup-30"><pre><code><i>字段</i> currency: string</code></pre><p>结算币种</p><ul><li>示例 <code>HKD</code></li></ul></div><div id="popup-31"><pre><code><i>字段</i> split: number | undefined</code></pre></div><div id="popup-32"><pre><code><i>字段</i> settled: number | undefined</code></pre><p>已结算金额，单位：分</p><ul><li>示例 <code>123</code></li></ul></div><ul class="members" id="fields-0"><li><code>settlements: Settlements …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>settle: Settle</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>global: Global</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/settle/settlements.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var settlements_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, settlements_default as default };
