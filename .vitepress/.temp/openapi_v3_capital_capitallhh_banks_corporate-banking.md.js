import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/capital/capitallhh/banks/corporate-banking.md
var __pageData = JSON.parse("{\"title\":\"查询支持对公业务的银行列表\",\"description\":\"进件或改结算账户选对公账户时，翻页取出可选的银行，并看哪些银行必须再填支行。\",\"frontmatter\":{\"title\":\"查询支持对公业务的银行列表\",\"description\":\"进件或改结算账户选对公账户时，翻页取出可选的银行，并看哪些银行必须再填支行。\",\"product\":\"通用接口\",\"roles\":[\"服务商\"],\"updated\":\"2021-05-14T00:00:00.000Z\",\"section\":\"common\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/capital/capitallhh/banks/corporate-banking.md\",\"filePath\":\"openapi/v3/capital/capitallhh/banks/corporate-banking.md\",\"lastUpdated\":1795674842000}");
var _sfc_main = { name: "openapi/v3/capital/capitallhh/banks/corporate-banking.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/common">通用接口</a></li><li aria-current="page">查询支持对公业务的银行列表</li></ol></nav><h1 id="get" tabindex="-1">查询支持对公业务的银行列表 <a class="header-anchor" href="#get" aria-label="Permalink to “查询支持对公业务的银行列表”">​</a></h1><p>进件或改结算账户选对公账户时，翻页取出可选的银行，并看哪些银行必须再填支行。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/capital/capitallhh/banks/corporate-banking</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/capital/capitallhh/banks/corporate-banking">复制地址</button><button type="button" data-copy="wxpay.v3.capital.capitallhh.banks.corporateBanking.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2021-05-14">2021-05-14</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">capital</span>.<span class="hover" aria-describedby="popup-3">capitallhh</span>.<span class="hover" aria-describedby="popup-4">banks</span>.<span class="hover" aria-describedby="popup-5">corporateBanking</span>.<span class="f hover" aria-describedby="popup-6">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">params</span>: { <span class="hover" aria-describedby="popup-8">offset</span>: <span class="c">0</span>, <span class="hover" aria-describedby="popup-9">limit</span>: <span class="c">200</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span>: { <span class="p hover" aria-describedby="popup-12">total_count</span>, <span class="p hover" aria-describedby="popup-13">data</span>: <span class="p hover" aria-describedby="popup-14">banks</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">banks</span>: <span class="hover" aria-describedby="popup-14">banks</span>.<span class="f hover quiet" aria-describedby="popup-17">map</span>(({ <span class="p hover" aria-describedby="popup-18">bank_alias</span>, <span class="p hover" aria-describedby="popup-19">bank_alias_code</span>, <span class="p hover" aria-describedby="popup-20">account_bank</span>, <span class="p hover" aria-describedby="popup-21">need_bank_branch</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    <span class="hover" aria-describedby="popup-22">bank_alias</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-23">bank_alias_code</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-24">account_bank</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-25">need_bank_branch</span>,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="p">data</span>: <span class="c">banks</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.capital.capitallhh.banks.corporateBanking.<span class="f">get</span>({</span>
<span class="line">  params: { offset: <span class="c">0</span>, limit: <span class="c">200</span> },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  banks: banks.<span class="f">map</span>(({ <span class="p">bank_alias</span>, <span class="p">bank_alias_code</span>, <span class="p">account_bank</span>, <span class="p">need_bank_branch</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    bank_alias,</span>
<span class="line">    bank_alias_code,</span>
<span class="line">    account_bank,</span>
<span class="line">    need_bank_branch,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/capital/capitallhh/banks/corporate-banking&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: { offset: <span class="c">0</span>, limit: <span class="c">200</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span>: <span class="p">banks</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  banks: banks.<span class="f">map</span>(({ <span class="p">bank_alias</span>, <span class="p">bank_alias_code</span>, <span class="p">account_bank</span>, <span class="p">need_bank_branch</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    bank_alias,</span>
<span class="line">    bank_alias_code,</span>
<span class="line">    account_bank,</span>
<span class="line">    need_bank_branch,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.capital.capitallhh.banks.corporateBanking.<span class="f">get</span>({</span>
<span class="line">  params: { offset: <span class="c">0</span>, limit: <span class="c">200</span> },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/capital/capitallhh/banks/corporate-banking?offset=0&amp;limit=200&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/capital/capitallhh/banks/corporate-banking?offset=0&amp;limit=200 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;count&quot;</span>: <span class="c">10</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;bank_alias&quot;</span>: <span class="s">&quot;工商银行深圳前海微众银行&quot;</span>,</span>
<span class="line"><span class="c">      &quot;bank_alias_code&quot;</span>: <span class="s">&quot;1000006247&quot;</span>,</span>
<span class="line"><span class="c">      &quot;account_bank&quot;</span>: <span class="s">&quot;招商银行其他银行&quot;</span>,</span>
<span class="line"><span class="c">      &quot;account_bank_code&quot;</span>: <span class="c">1001</span>,</span>
<span class="line"><span class="c">      &quot;need_bank_branch&quot;</span>: <span class="c">true</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;links&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;next&quot;</span>: <span class="s">&quot;/v3/capital/capitallhh/banks/corporate-banking?offset=10&amp;limit=5&quot;</span>,</span>
<span class="line"><span class="c">    &quot;prev&quot;</span>: <span class="s">&quot;/v3/capital/capitallhh/banks/corporate-banking?offset=0&amp;limit=5&quot;</span>,</span>
<span class="line"><span class="c">    &quot;self&quot;</span>: <span class="s">&quot;/v3/capital/capitallhh/banks/corporate-banking?offset=5&amp;limit=5&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>本次查询偏移量</div><small>例：<code>0</code></small></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>本次请求最大查询条数</div><small>例：<code>200</code></small></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <b>必填</b></p><div>查询数据总条数</div><small>例：<code>10</code></small></li><li id="get-response-count"><p><a href="#get-response-count"><code>count</code></a> <span>number</span> <b>必填</b></p><div>本次查询数据条数</div><small>例：<code>10</code></small></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>银行列表</div><details open><summary>5 个字段</summary><ul><li id="get-response-data-bank_alias"><p><a href="#get-response-data-bank_alias"><code>bank_alias</code></a> <span>string</span> <b>必填</b></p><div>银行别名</div><small>例：<code>工商银行深圳前海微众银行</code></small></li><li id="get-response-data-bank_alias_code"><p><a href="#get-response-data-bank_alias_code"><code>bank_alias_code</code></a> <span>string</span> <b>必填</b></p><div>银行别名编码</div><small>例：<code>1000006247</code></small></li><li id="get-response-data-account_bank"><p><a href="#get-response-data-account_bank"><code>account_bank</code></a> <span>string</span> <b>必填</b></p><div>开户银行</div><small>例：<code>招商银行其他银行</code></small></li><li id="get-response-data-account_bank_code"><p><a href="#get-response-data-account_bank_code"><code>account_bank_code</code></a> <span>number</span> <b>必填</b></p><div>开户银行编码</div><small>例：<code>1001</code></small></li><li id="get-response-data-need_bank_branch"><p><a href="#get-response-data-need_bank_branch"><code>need_bank_branch</code></a> <span>boolean</span> <b>必填</b></p><div>是否需要填写支行</div></li></ul></details></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>本次查询偏移量</div><small>例：<code>0</code></small></li><li id="get-response-links"><p><a href="#get-response-links"><code>links</code></a> <span>object</span> <b>必填</b></p><div>分页链接</div><details open><summary>3 个字段</summary><ul><li id="get-response-links-next"><p><a href="#get-response-links-next"><code>next</code></a> <span>string</span> <span>选填</span></p><div>下一页链接</div><small>例：<code>/v3/capital/capitallhh/banks/corporate-banking?offset=10&amp;limit=5</code></small></li><li id="get-response-links-prev"><p><a href="#get-response-links-prev"><code>prev</code></a> <span>string</span> <span>选填</span></p><div>上一页链接</div><small>例：<code>/v3/capital/capitallhh/banks/corporate-banking?offset=0&amp;limit=5</code></small></li><li id="get-response-links-self"><p><a href="#get-response-links-self"><code>self</code></a> <span>string</span> <span>选填</span></p><div>当前链接</div><small>例：<code>/v3/capital/capitallhh/banks/corporate-banking?offset=5&amp;limit=5</code></small></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>给人看的是 <code>bank_alias</code>，提交资料时填的开户银行是 <code>account_bank</code>，两者可能不同。</li><li><code>need_bank_branch</code> 为 <code>true</code> 时，用 <code>bank_alias_code</code> <a href="./{bank_alias_code}/branches">查询支行列表</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>capital: Capital</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> capital: Capital</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>capitallhh: Capitallhh</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> capitallhh: Capitallhh</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>banks: Banks</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> banks: Banks</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>corporateBanking: CorporateBanking</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> corporateBanking: CorporateBanking</code></pre><ul class="members" id="fields-8"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 查询支持对公业务的银行列表API</li></ul></div><div id="popup-6"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>查询支持对公业务的银行列表API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-16"><li><code>total_count: number</code> 查询数据总条数</li><li><code>count: number</code> 本次查询数据条数</li><li><details data-fields="fields-14"><summary><code>data?: object[]</code> 银行列表</summary></details></li><li><code>offset: number</code> 本次查询偏移量</li><li><details data-fields="fields-15"><summary><code>links: object</code> 分页链接</summary></details></li></ul></div><div id="popup-7"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-12"><li><code>offset?: number</code> 本次查询偏移量</li><li><code>limit: number</code> 本次请求最大查询条数</li></ul></div><div id="popup-8"><pre><code><i>字段</i> offset?: number</code></pre><p>本次查询偏移量</p><ul><li>示例 <code>0</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> limit: number</code></pre><p>本次请求最大查询条数</p><ul><li>示例 <code>200</code></li></ul></div><div id="popup-10"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number;
    banks: {
        bank_alias: string;
        bank_alias_code: string;
        account_bank: string;
        need_bank_branch: boolean;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number;
    banks: {
        bank_alias: string;
        bank_alias_code: string;
        account_bank: string;
        need_bank_branch: boolean;
    }[];
} | PromiseLike&lt;{
    total_count: number;
    banks: {
        bank_alias: string;
        bank_alias_code: string;
        account_bank: string;
        need_bank_branch: boolean;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-11"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>total_count: number</code> 查询数据总条数</li><li><code>count: number</code> 本次查询数据条数</li><li><details data-fields="fields-14"><summary><code>data?: object[]</code> 银行列表</summary></details></li><li><code>offset: number</code> 本次查询偏移量</li><li><details data-fields="fields-15"><summary><code>links: object</code> 分页链接</summary></details></li></ul></div><div id="popup-12"><pre><code><i>参数</i> total_count: number</code></pre><p>查询数据总条数</p></div><div id="popup-13"><pre><code><i>字段</i> data?: object[]</code></pre><p>银行列表</p><ul class="members" id="fields-14"><li><code>bank_alias: string</code> 银行别名</li><li><code>bank_alias_code: string</code> 银行别名编码</li><li><code>account_bank: string</code> 开户银行</li><li><code>account_bank_code: number</code> 开户银行编码</li><li><code>need_bank_branch: boolean</code> 是否需要填写支行</li></ul></div><div id="popup-14"><pre><code><i>参数</i> banks: object[]</code></pre><p>银行列表</p><ul class="members"><li><code>bank_alias: string</code> 银行别名</li><li><code>bank_alias_code: string</code> 银行别名编码</li><li><code>account_bank: string</code> 开户银行</li><li><code>account_bank_code: number</code> 开户银行编码</li><li><code>need_bank_branch: boolean</code> 是否需要填写支行</li></ul></div><div id="popup-15"><pre><code><i>字段</i> total_count: number</code></pre><p>查询数据总条数</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> banks: object[]</code></pre><ul class="members" id="fields-17"><li><code>bank_alias: string</code></li><li><code>bank_alias_code: string</code></li><li><code>account_bank: string</code></li><li><code>need_bank_branch: boolean</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> Array&lt;{ bank_alias: string; bank_alias_code: string; account_bank: string; account_bank_code: number; need_bank_branch: boolean; }&gt;.map&lt;{
    bank_alias: string;
    bank_alias_code: string;
    account_bank: string;
    need_bank_branch: boolean;
}&gt;(callbackfn: (value: {
    bank_alias: string;
    bank_alias_code: string;
    account_bank: string;
    account_bank_code: number;
    need_bank_branch: boolean;
}, index: number, array: {
    bank_alias: string;
    bank_alias_code: string;
    account_bank: string;
    account_bank_code: number;
    need_bank_branch: boolean;
}[]) =&gt; {
    bank_alias: string;
    bank_alias_code: string;
    account_bank: string;
    need_bank_branch: boolean;
}, thisArg?: any): {
    bank_alias: string;
    bank_alias_code: string;
    account_bank: string;
    need_bank_branch: boolean;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-18"><pre><code><i>参数</i> bank_alias: string</code></pre><p>银行别名</p></div><div id="popup-19"><pre><code><i>参数</i> bank_alias_code: string</code></pre><p>银行别名编码</p></div><div id="popup-20"><pre><code><i>参数</i> account_bank: string</code></pre><p>开户银行</p></div><div id="popup-21"><pre><code><i>参数</i> need_bank_branch: boolean</code></pre><p>是否需要填写支行</p></div><div id="popup-22"><pre><code><i>字段</i> bank_alias: string</code></pre><p>银行别名</p><ul><li>示例 <code>工商银行深圳前海微众银行</code></li></ul></div><div id="popup-23"><pre><code><i>字段</i> bank_alias_code: string</code></pre><p>银行别名编码</p><ul><li>示例 <code>1000006247</code></li></ul></div><div id="popup-24"><pre><code><i>字段</i> account_bank: string</code></pre><p>开户银行</p><ul><li>示例 <code>招商银行其他银行</code></li></ul></div><div id="popup-25"><pre><code><i>字段</i> need_bank_branch: boolean</code></pre><p>是否需要填写支行</p></div><ul class="members" id="fields-0"><li><code>banks: Banks …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>capitallhh: Capitallhh</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>capital: Capital</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>corporateBanking: CorporateBanking …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>banks: Banks</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>capitallhh: Capitallhh</code></summary></details></li></ul><ul class="members" id="fields-15"><li><code>next?: string</code> 下一页链接</li><li><code>prev?: string</code> 上一页链接</li><li><code>self?: string</code> 当前链接</li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/capital/capitallhh/banks/corporate-banking.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var corporate_banking_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, corporate_banking_default as default };
