import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md
var __pageData = JSON.parse("{\"title\":\"查询风险订单\",\"description\":\"电商商户定时拉取微信识别出的风险订单，按类型与等级处置，处置完再回传结论。\",\"frontmatter\":{\"title\":\"查询风险订单\",\"description\":\"电商商户定时拉取微信识别出的风险订单，按类型与等级处置，处置完再回传结论。\",\"product\":\"风险管理\",\"roles\":[\"普通商户\",\"服务商\"],\"updated\":\"2025-03-14T00:00:00.000Z\",\"section\":\"risk\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md\",\"filePath\":\"openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/risk">投诉与风险</a></li><li aria-current="page">查询风险订单</li></ol></nav><h1 id="post" tabindex="-1">查询风险订单 <a class="header-anchor" href="#post" aria-label="Permalink to “查询风险订单”">​</a></h1><p>电商商户定时拉取微信识别出的风险订单，按类型与等级处置，处置完再回传结论。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades">复制地址</button><button type="button" data-copy="wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-03-14">2025-03-14</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">merchantRiskManage</span>.<span class="hover" aria-describedby="popup-3">ecTradeRisk</span>.<span class="hover" aria-describedby="popup-4">queryRiskTrades</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">start_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">end_time</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">page_index</span>: <span class="c">1</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">page_size</span>: <span class="c">10</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-11">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span>: { <span class="p hover" aria-describedby="popup-13">total_num</span>, <span class="p hover" aria-describedby="popup-14">risk_trade_list</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">total_num</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-16">trades</span>: <span class="hover" aria-describedby="popup-14">risk_trade_list</span>.<span class="f hover quiet" aria-describedby="popup-17">map</span>(({ <span class="p hover" aria-describedby="popup-18">out_trade_no</span>, <span class="p hover" aria-describedby="popup-19">risk_type</span>, <span class="p hover" aria-describedby="popup-20">risk_level</span> }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-21">out_trade_no</span>, <span class="hover" aria-describedby="popup-22">risk_type</span>, <span class="hover" aria-describedby="popup-23">risk_level</span> })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_num</span>, <span class="c">risk_trade_list</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.<span class="f">post</span>({</span>
<span class="line">  mchid,</span>
<span class="line">  start_time,</span>
<span class="line">  end_time,</span>
<span class="line">  page_index: <span class="c">1</span>,</span>
<span class="line">  page_size: <span class="c">10</span>,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_num,</span>
<span class="line">  trades: risk_trade_list.<span class="f">map</span>(({ <span class="p">out_trade_no</span>, <span class="p">risk_type</span>, <span class="p">risk_level</span> }) <span class="k">=&gt;</span> ({ out_trade_no, risk_type, risk_level })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/merchant-risk-manage/ec-trade-risk/query-risk-trades&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  mchid,</span>
<span class="line">  start_time,</span>
<span class="line">  end_time,</span>
<span class="line">  page_index: <span class="c">1</span>,</span>
<span class="line">  page_size: <span class="c">10</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_num</span>, <span class="p">risk_trade_list</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_num,</span>
<span class="line">  trades: risk_trade_list.<span class="f">map</span>(({ <span class="p">out_trade_no</span>, <span class="p">risk_type</span>, <span class="p">risk_level</span> }) <span class="k">=&gt;</span> ({ out_trade_no, risk_type, risk_level })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.<span class="f">post</span>({</span>
<span class="line">  mchid,</span>
<span class="line">  start_time,</span>
<span class="line">  end_time,</span>
<span class="line">  page_index: <span class="c">1</span>,</span>
<span class="line">  page_size: <span class="c">10</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900009231&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;mchid&quot;: &quot;1900009231&quot;,</span></span>
<span class="line"><span class="s">  &quot;start_time&quot;: &quot;2025-05-20T13:29:35+08:00&quot;,</span></span>
<span class="line"><span class="s">  &quot;end_time&quot;: &quot;2025-05-20T13:29:35+08:00&quot;,</span></span>
<span class="line"><span class="s">  &quot;page_index&quot;: 1,</span></span>
<span class="line"><span class="s">  &quot;page_size&quot;: 10</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900009231&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;mchid&quot;</span>: <span class="s">&quot;1900009231&quot;</span>,</span>
<span class="line"><span class="c">  &quot;start_time&quot;</span>: <span class="s">&quot;2025-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;end_time&quot;</span>: <span class="s">&quot;2025-05-20T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;page_index&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">  &quot;page_size&quot;</span>: <span class="c">10</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;total_num&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;risk_trade_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;mchid&quot;</span>: <span class="s">&quot;1900009231&quot;</span>,</span>
<span class="line"><span class="c">      &quot;out_trade_no&quot;</span>: <span class="s">&quot;20150806125346&quot;</span>,</span>
<span class="line"><span class="c">      &quot;risk_type&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;risk_level&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">      &quot;risk_discove_time&quot;</span>: <span class="s">&quot;2020-12-01T16:18:12+08:00&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><ul><li id="post-body-sp_mchid"><p><a href="#post-body-sp_mchid"><code>sp_mchid</code></a> <span>string</span> <span>选填</span></p><div>服务商商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>子商户号</div><small>例：<code>1900009231</code></small></li><li id="post-body-mchid"><p><a href="#post-body-mchid"><code>mchid</code></a> <span>string</span> <span>选填</span></p><div>商户号</div><small>例：<code>1900009231</code></small></li><li id="post-body-start_time"><p><a href="#post-body-start_time"><code>start_time</code></a> <span>string</span> <span>选填</span></p><div>开始时间</div><small>RFC 3339 时间；例：<code>2025-05-20T13:29:35+08:00</code></small></li><li id="post-body-end_time"><p><a href="#post-body-end_time"><code>end_time</code></a> <span>string</span> <span>选填</span></p><div>结束时间</div><small>RFC 3339 时间；例：<code>2025-05-20T13:29:35+08:00</code></small></li><li id="post-body-page_index"><p><a href="#post-body-page_index"><code>page_index</code></a> <span>number</span> <span>选填</span></p><div>查询页码</div><small>例：<code>1</code></small></li><li id="post-body-page_size"><p><a href="#post-body-page_size"><code>page_size</code></a> <span>number</span> <span>选填</span></p><div>查询页大小</div><small>例：<code>10</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-response-total_num"><p><a href="#post-response-total_num"><code>total_num</code></a> <span>number</span> <span>选填</span></p><div>总风险订单数</div><small>例：<code>10</code></small></li><li id="post-response-risk_trade_list"><p><a href="#post-response-risk_trade_list"><code>risk_trade_list</code></a> <span>object[]</span> <span>选填</span></p><div>风险订单列表</div><details open><summary>5 个字段</summary><ul><li id="post-response-risk_trade_list-mchid"><p><a href="#post-response-risk_trade_list-mchid"><code>mchid</code></a> <span>string</span> <span>选填</span></p><div>商户号</div><small>例：<code>1900009231</code></small></li><li id="post-response-risk_trade_list-out_trade_no"><p><a href="#post-response-risk_trade_list-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <span>选填</span></p><div>商户订单号</div><small>例：<code>20150806125346</code></small></li><li id="post-response-risk_trade_list-risk_type"><p><a href="#post-response-risk_trade_list-risk_type"><code>risk_type</code></a> <span>number</span> <span>选填</span></p><div>风险类型</div><div class="values"><span><code>1</code></span><span><code>2</code></span><span><code>3</code></span><span><code>4</code></span></div></li><li id="post-response-risk_trade_list-risk_level"><p><a href="#post-response-risk_trade_list-risk_level"><code>risk_level</code></a> <span>number</span> <span>选填</span></p><div>风险等级</div><div class="values"><span><code>1</code></span><span><code>2</code></span><span><code>3</code></span></div></li><li id="post-response-risk_trade_list-risk_discove_time"><p><a href="#post-response-risk_trade_list-risk_discove_time"><code>risk_discove_time</code></a> <span>string</span> <span>选填</span></p><div>风险发现时间</div><small>例：<code>2020-12-01T16:18:12+08:00</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>服务商传 <code>sp_mchid</code> 与 <code>sub_mchid</code>，普通商户传 <code>mchid</code>。</li><li>处置之后<a href="./recv-dispose-result">回传风险订单处置结果</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>merchantRiskManage: MerchantRiskManage</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> merchantRiskManage: MerchantRiskManage</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>ecTradeRisk: EcTradeRisk</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> ecTradeRisk: EcTradeRisk</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>queryRiskTrades: QueryRiskTrades</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> queryRiskTrades: QueryRiskTrades</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询风险订单</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询风险订单</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-8"><li><code>sp_mchid?: string</code> 服务商商户号</li><li><code>sub_mchid?: string</code> 子商户号</li><li><code>mchid?: string</code> 商户号</li><li><code>start_time?: string</code> 开始时间</li><li><code>end_time?: string</code> 结束时间</li><li><code>page_index?: number</code> 查询页码</li><li><code>page_size?: number</code> 查询页大小</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-10"><li><code>total_num?: number</code> 总风险订单数</li><li><details data-fields="fields-9"><summary><code>risk_trade_list?: object[]</code> 风险订单列表</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> mchid?: string</code></pre><p>商户号</p><ul><li>示例 <code>1900009231</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> start_time?: string</code></pre><p>开始时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2025-05-20T13:29:35+08:00</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> end_time?: string</code></pre><p>结束时间</p><ul><li>RFC 3339 时间</li><li>示例 <code>2025-05-20T13:29:35+08:00</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> page_index?: number</code></pre><p>查询页码</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> page_size?: number</code></pre><p>查询页大小</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-11"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_num: number | undefined;
    trades: {
        out_trade_no: string | undefined;
        risk_type: 1 | 2 | 3 | 4 | undefined;
        risk_level: 1 | 2 | 3 | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_num: number | undefined;
    trades: {
        out_trade_no: string | undefined;
        risk_type: 1 | 2 | 3 | 4 | undefined;
        risk_level: 1 | 2 | 3 | undefined;
    }[];
} | PromiseLike&lt;{
    total_num: number | undefined;
    trades: {
        out_trade_no: string | undefined;
        risk_type: 1 | 2 | 3 | 4 | undefined;
        risk_level: 1 | 2 | 3 | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-12"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>total_num?: number</code> 总风险订单数</li><li><details data-fields="fields-9"><summary><code>risk_trade_list?: object[]</code> 风险订单列表</summary></details></li></ul></div><div id="popup-13"><pre><code><i>参数</i> total_num: number | undefined</code></pre><p>总风险订单数</p></div><div id="popup-14"><pre><code><i>参数</i> risk_trade_list: object[]</code></pre><p>风险订单列表</p><ul class="members" id="fields-9"><li><code>mchid?: string</code> 商户号</li><li><code>out_trade_no?: string</code> 商户订单号</li><li><code>risk_type?: 1 | 2 | 3 | 4</code> 风险类型</li><li><code>risk_level?: 1 | 2 | 3</code> 风险等级</li><li><code>risk_discove_time?: string</code> 风险发现时间</li></ul></div><div id="popup-15"><pre><code><i>字段</i> total_num: number | undefined</code></pre><p>总风险订单数</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> trades: object[]</code></pre><ul class="members" id="fields-11"><li><code>out_trade_no: undefined | string</code></li><li><code>risk_type: undefined | 1 | 2 | 3 | 4</code></li><li><code>risk_level: undefined | 1 | 2 | 3</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> Array&lt;{ mchid?: string; out_trade_no?: string; risk_type?: 1 | 2 | 3 | 4; risk_level?: 1 | 2 | 3; risk_discove_time?: string; }&gt;.map&lt;{
    out_trade_no: string | undefined;
    risk_type: 1 | 2 | 3 | 4 | undefined;
    risk_level: 1 | 2 | 3 | undefined;
}&gt;(callbackfn: (value: {
    mchid?: string;
    out_trade_no?: string;
    risk_type?: 1 | 2 | 3 | 4;
    risk_level?: 1 | 2 | 3;
    risk_discove_time?: string;
}, index: number, array: {
    mchid?: string;
    out_trade_no?: string;
    risk_type?: 1 | 2 | 3 | 4;
    risk_level?: 1 | 2 | 3;
    risk_discove_time?: string;
}[]) =&gt; {
    out_trade_no: string | undefined;
    risk_type: 1 | 2 | 3 | 4 | undefined;
    risk_level: 1 | 2 | 3 | undefined;
}, thisArg?: any): {
    out_trade_no: string | undefined;
    risk_type: 1 | 2 | 3 | 4 | undefined;
    risk_level: 1 | 2 | 3 | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-18"><pre><code><i>参数</i> out_trade_no: string | undefined</code></pre><p>商户订单号</p></div><div id="popup-19"><pre><code><i>参数</i> risk_type: 1 | 2 | 3 | 4 | undefined</code></pre><p>风险类型</p></div><div id="popup-20"><pre><code><i>参数</i> risk_level: 1 | 2 | 3 | undefined</code></pre><p>风险等级</p></div><div id="popup-21"><pre><code><i>字段</i> out_trade_no: string | undefined</code></pre><p>商户订单号</p><ul><li>示例 <code>20150806125346</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> risk_type: 1 | 2 | 3 | 4 | undefined</code></pre><p>风险类型</p><ul><li>示例 <code>1</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> risk_level: 1 | 2 | 3 | undefined</code></pre><p>风险等级</p><ul><li>示例 <code>1</code></li></ul></div><ul class="members" id="fields-0"><li><code>queryRiskTrades: QueryRiskTrades …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>ecTradeRisk: EcTradeRisk</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>merchantRiskManage: MerchantRiskManage</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var query_risk_trades_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, query_risk_trades_default as default };
