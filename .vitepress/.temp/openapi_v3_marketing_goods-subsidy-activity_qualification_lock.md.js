import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md
var __pageData = JSON.parse("{\"title\":\"锁定品牌加价购活动资格\",\"description\":\"用户下单选了加价购商品，支付之前把这几个资格锁在这笔订单上，免得同一资格被别的订单再用一次。\",\"frontmatter\":{\"title\":\"锁定品牌加价购活动资格\",\"description\":\"用户下单选了加价购商品，支付之前把这几个资格锁在这笔订单上，免得同一资格被别的订单再用一次。\",\"product\":\"品牌小店营销\",\"roles\":[\"普通商户\",\"服务商\"],\"updated\":\"2023-07-27T00:00:00.000Z\",\"section\":\"brand\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md\",\"filePath\":\"openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/brand">品牌与商家名片</a></li><li aria-current="page">锁定品牌加价购活动资格</li></ol></nav><h1 id="post" tabindex="-1">锁定品牌加价购活动资格 <a class="header-anchor" href="#post" aria-label="Permalink to “锁定品牌加价购活动资格”">​</a></h1><p>用户下单选了加价购商品，支付之前把这几个资格锁在这笔订单上，免得同一资格被别的订单再用一次。 <a href="https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/marketing/goods-subsidy-activity/qualification/lock</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/goods-subsidy-activity/qualification/lock">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.goodsSubsidyActivity.qualification.lock.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2023-07-27">2023-07-27</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">goodsSubsidyActivity</span>.<span class="hover" aria-describedby="popup-4">qualification</span>.<span class="hover" aria-describedby="popup-5">lock</span>.<span class="f hover" aria-describedby="popup-6">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">order_information</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">payer_openid</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">out_trade_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">total_fee</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-11">store_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-12">store_merchant_id</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">qualification_ids</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-14">then</span>(({ <span class="p hover quiet" aria-describedby="popup-15">data</span>: { <span class="p hover" aria-describedby="popup-16">succeed_qualification_ids</span>, <span class="p hover" aria-describedby="popup-17">failed_qualification_ids</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-18">locked</span>: <span class="hover" aria-describedby="popup-16">succeed_qualification_ids</span>,</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-19">failed</span>: <span class="hover" aria-describedby="popup-17">failed_qualification_ids</span>,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">succeed_qualification_ids</span>, <span class="c">failed_qualification_ids</span> } } <span class="k">= await</span> wxpay.v3.marketing.goodsSubsidyActivity.qualification.lock.<span class="f">post</span>({</span>
<span class="line">  order_information: {</span>
<span class="line">    payer_openid,</span>
<span class="line">    out_trade_no,</span>
<span class="line">    total_fee,</span>
<span class="line">    store_id,</span>
<span class="line">    store_merchant_id,</span>
<span class="line">  },</span>
<span class="line">  qualification_ids,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  locked: succeed_qualification_ids,</span>
<span class="line">  failed: failed_qualification_ids,</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/goods-subsidy-activity/qualification/lock&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  order_information: {</span>
<span class="line">    payer_openid,</span>
<span class="line">    out_trade_no,</span>
<span class="line">    total_fee,</span>
<span class="line">    store_id,</span>
<span class="line">    store_merchant_id,</span>
<span class="line">  },</span>
<span class="line">  qualification_ids,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">succeed_qualification_ids</span>, <span class="p">failed_qualification_ids</span> } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  locked: succeed_qualification_ids,</span>
<span class="line">  failed: failed_qualification_ids,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.goodsSubsidyActivity.qualification.lock.<span class="f">post</span>({</span>
<span class="line">  order_information: {</span>
<span class="line">    payer_openid,</span>
<span class="line">    out_trade_no,</span>
<span class="line">    total_fee,</span>
<span class="line">    store_id,</span>
<span class="line">    store_merchant_id,</span>
<span class="line">  },</span>
<span class="line">  qualification_ids,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/marketing/goods-subsidy-activity/qualification/lock&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;order_information&quot;: {</span></span>
<span class="line"><span class="s">    &quot;payer_openid&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;out_trade_no&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;total_fee&quot;: 1,</span></span>
<span class="line"><span class="s">    &quot;store_id&quot;: &quot;string&quot;,</span></span>
<span class="line"><span class="s">    &quot;store_merchant_id&quot;: &quot;string&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;qualification_ids&quot;: [</span></span>
<span class="line"><span class="s">    &quot;string&quot;</span></span>
<span class="line"><span class="s">  ]</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/marketing/goods-subsidy-activity/qualification/lock <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;order_information&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;payer_openid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;out_trade_no&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;total_fee&quot;</span>: <span class="c">1</span>,</span>
<span class="line"><span class="c">    &quot;store_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">    &quot;store_merchant_id&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;qualification_ids&quot;</span>: [</span>
<span class="line"><span class="s">    &quot;string&quot;</span></span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;return_message&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">  &quot;failed_qualification_ids&quot;</span>: [</span>
<span class="line"><span class="s">    &quot;string&quot;</span></span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;succeed_qualification_ids&quot;</span>: [</span>
<span class="line"><span class="s">    &quot;string&quot;</span></span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-order_information"><p><a href="#post-body-order_information"><code>order_information</code></a> <span>object</span> <b>必填</b></p><div>订单信息</div><details open><summary>5 个字段</summary><ul><li id="post-body-order_information-payer_openid"><p><a href="#post-body-order_information-payer_openid"><code>payer_openid</code></a> <span>string</span> <span>选填</span></p><div>支付订单的微信用户OpenID</div></li><li id="post-body-order_information-out_trade_no"><p><a href="#post-body-order_information-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <span>选填</span></p><div>商户订单号</div></li><li id="post-body-order_information-total_fee"><p><a href="#post-body-order_information-total_fee"><code>total_fee</code></a> <span>number</span> <span>选填</span></p><div>订单总金额</div><small>单位：分</small></li><li id="post-body-order_information-store_id"><p><a href="#post-body-order_information-store_id"><code>store_id</code></a> <span>string</span> <span>选填</span></p><div>门店ID</div></li><li id="post-body-order_information-store_merchant_id"><p><a href="#post-body-order_information-store_merchant_id"><code>store_merchant_id</code></a> <span>string</span> <span>选填</span></p><div>门店商户号</div></li></ul></details></li><li id="post-body-qualification_ids"><p><a href="#post-body-qualification_ids"><code>qualification_ids</code></a> <span>string[]</span> <b>必填</b></p><div>待锁定的加价购资格ID列表</div></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-return_message"><p><a href="#post-response-return_message"><code>return_message</code></a> <span>string</span> <span>选填</span></p><div>返回结果文案</div></li><li id="post-response-failed_qualification_ids"><p><a href="#post-response-failed_qualification_ids"><code>failed_qualification_ids</code></a> <span>string[]</span> <span>选填</span></p><div>锁定失败的资格ID列表</div></li><li id="post-response-succeed_qualification_ids"><p><a href="#post-response-succeed_qualification_ids"><code>succeed_qualification_ids</code></a> <span>string[]</span> <span>选填</span></p><div>锁定成功的资格ID列表</div></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>可能只锁住一部分：<code>failed_qualification_ids</code> 里的不能按加价购的价格收。</li><li>订单不付了，要<a href="./unlock">解锁品牌加价购活动资格</a>，把资格还给用户。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>goodsSubsidyActivity: GoodsSubsidyActivity</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> goodsSubsidyActivity: GoodsSubsidyActivity</code></pre><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>qualification: Qualification</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> qualification: Qualification</code></pre><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>lock: Lock</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> lock: Lock</code></pre><ul class="members" id="fields-8"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 锁定品牌加价购活动资格</li></ul></div><div id="popup-6"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>锁定品牌加价购活动资格</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>order_information: object</code> 订单信息</summary></details></li><li><code>qualification_ids: string[]</code> 待锁定的加价购资格ID列表</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-14"><li><code>return_message?: string</code> 返回结果文案</li><li><code>failed_qualification_ids?: string[]</code> 锁定失败的资格ID列表</li><li><code>succeed_qualification_ids?: string[]</code> 锁定成功的资格ID列表</li></ul></div><div id="popup-7"><pre><code><i>字段</i> order_information: object</code></pre><p>订单信息</p><ul class="members" id="fields-12"><li><code>payer_openid?: string</code> 支付订单的微信用户OpenID</li><li><code>out_trade_no?: string</code> 商户订单号</li><li><code>total_fee?: number</code> 订单总金额，单位：分</li><li><code>store_id?: string</code> 门店ID</li><li><code>store_merchant_id?: string</code> 门店商户号</li></ul></div><div id="popup-8"><pre><code><i>字段</i> payer_openid?: string</code></pre><p>支付订单的微信用户OpenID</p></div><div id="popup-9"><pre><code><i>字段</i> out_trade_no?: string</code></pre><p>商户订单号</p></div><div id="popup-10"><pre><code><i>字段</i> total_fee?: number</code></pre><p>订单总金额，单位：分</p></div><div id="popup-11"><pre><code><i>字段</i> store_id?: string</code></pre><p>门店ID</p></div><div id="popup-12"><pre><code><i>字段</i> store_merchant_id?: string</code></pre><p>门店商户号</p></div><div id="popup-13"><pre><code><i>字段</i> qualification_ids: string[]</code></pre><p>待锁定的加价购资格ID列表</p></div><div id="popup-14"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    locked: string[] | undefined;
    failed: string[] | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    locked: string[] | undefined;
    failed: string[] | undefined;
} | PromiseLike&lt;{
    locked: string[] | undefined;
    failed: string[] | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    locked: string[] | undefined;
    failed: string[] | undefined;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-15"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>return_message?: string</code> 返回结果文案</li><li><code>failed_qualification_ids?: string[]</code> 锁定失败的资格ID列表</li><li><code>succeed_qualification_ids?: string[]</code> 锁定成功的资格ID列表</li></ul></div><div id="popup-16"><pre><code><i>参数</i> succeed_qualification_ids: string[] | undefined</code></pre><p>锁定成功的资格ID列表</p></div><div id="popup-17"><pre><code><i>参数</i> failed_qualification_ids: string[] | undefined</code></pre><p>锁定失败的资格ID列表</p></div><div id="popup-18"><pre><code><i>字段</i> locked: string[] | undefined</code></pre></div><div id="popup-19"><pre><code><i>字段</i> failed: string[] | undefined</code></pre></div><ul class="members" id="fields-0"><li><code>qualification: Qualification …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>goodsSubsidyActivity: GoodsSubsidyActivity</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>lock: Lock …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>qualification: Qualification</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>goodsSubsidyActivity: GoodsSubsidyActivity</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var lock_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, lock_default as default };
