import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/goods-subsidy-activity/activities.md
var __pageData = JSON.parse("{\"title\":\"按区域查询品牌加价购活动\",\"description\":\"门店要报名加价购之前，先用所在城市的 ID 查出正在招募的活动，拿到 activity_id、报名起止时间和补贴规则。\",\"frontmatter\":{\"title\":\"按区域查询品牌加价购活动\",\"description\":\"门店要报名加价购之前，先用所在城市的 ID 查出正在招募的活动，拿到 activity_id、报名起止时间和补贴规则。\",\"product\":\"品牌小店营销\",\"roles\":[\"普通商户\",\"服务商\"],\"updated\":\"2023-07-27T00:00:00.000Z\",\"section\":\"brand\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/goods-subsidy-activity/activities.md\",\"filePath\":\"openapi/v3/marketing/goods-subsidy-activity/activities.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/brand">品牌与商家名片</a></li><li aria-current="page">按区域查询品牌加价购活动</li></ol></nav><h1 id="get" tabindex="-1">按区域查询品牌加价购活动 <a class="header-anchor" href="#get" aria-label="Permalink to “按区域查询品牌加价购活动”">​</a></h1><p>门店要报名加价购之前，先用所在城市的 ID 查出正在招募的活动，拿到 activity_id、报名起止时间和补贴规则。 <a href="https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/goods-subsidy-activity/activities</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/goods-subsidy-activity/activities">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.goodsSubsidyActivity.activities.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>普通商户、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2023-07-27">2023-07-27</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">goodsSubsidyActivity</span>.<span class="hover" aria-describedby="popup-4">activities</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">city_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">limit</span>: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-10">then</span>(({ <span class="p hover quiet" aria-describedby="popup-11">data</span>: { <span class="p hover" aria-describedby="popup-12">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> <span class="hover" aria-describedby="popup-12">data</span>.<span class="f hover quiet" aria-describedby="popup-13">map</span>(({ <span class="p hover" aria-describedby="popup-14">activity_id</span>, <span class="p hover" aria-describedby="popup-15">activity_info</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">  <span class="hover" aria-describedby="popup-16">activity_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-17">name</span>: <span class="hover" aria-describedby="popup-15">activity_info</span>?.<span class="hover" aria-describedby="popup-18">activity_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-19">applyUntil</span>: <span class="hover" aria-describedby="popup-15">activity_info</span>?.<span class="hover" aria-describedby="popup-20">apply_end_time</span>,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.marketing.goodsSubsidyActivity.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    city_id,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> data.<span class="f">map</span>(({ <span class="p">activity_id</span>, <span class="p">activity_info</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  activity_id,</span>
<span class="line">  name: activity_info?.activity_name,</span>
<span class="line">  applyUntil: activity_info?.apply_end_time,</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/goods-subsidy-activity/activities&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    city_id,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> data.<span class="f">map</span>(({ <span class="p">activity_id</span>, <span class="p">activity_info</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">  activity_id,</span>
<span class="line">  name: activity_info?.activity_name,</span>
<span class="line">  applyUntil: activity_info?.apply_end_time,</span>
<span class="line">})))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.goodsSubsidyActivity.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    city_id,</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">10</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/goods-subsidy-activity/activities?city_id=string&amp;offset=0&amp;limit=10&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/goods-subsidy-activity/activities?city_id=string&amp;offset=0&amp;limit=10 <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">1000</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;activity_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;brand_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;creator_merchant_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;activity_info&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;activity_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;apply_start_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">        &quot;apply_end_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">        &quot;activity_start_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">        &quot;activity_end_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">        &quot;activity_description&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;goods_information&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;goods_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;goods_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;goods_picture_url&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;rule_information&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;store_subsidy&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;service_provider_subsidy&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;store_subsidy_quota&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;user_subsidy_quota&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;areas&quot;</span>: [</span>
<span class="line">          {</span>
<span class="line"><span class="c">            &quot;province&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">            &quot;city&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">            &quot;district&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">          }</span>
<span class="line">        ]</span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">10</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-city_id"><p><a href="#get-query-city_id"><code>city_id</code></a> <span>string</span> <b>必填</b></p><div>活动所属城市的ID</div></li><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>最大返回的活动数</div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>符合条件的活动总数</div><small>例：<code>1000</code></small></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>活动列表</div><details open><summary>6 个字段</summary><ul><li id="get-response-data-activity_id"><p><a href="#get-response-data-activity_id"><code>activity_id</code></a> <span>string</span> <span>选填</span></p><div>活动ID</div></li><li id="get-response-data-brand_id"><p><a href="#get-response-data-brand_id"><code>brand_id</code></a> <span>string</span> <span>选填</span></p><div>品牌ID</div></li><li id="get-response-data-creator_merchant_id"><p><a href="#get-response-data-creator_merchant_id"><code>creator_merchant_id</code></a> <span>string</span> <span>选填</span></p><div>活动创建方商户号</div></li><li id="get-response-data-activity_info"><p><a href="#get-response-data-activity_info"><code>activity_info</code></a> <span>object</span> <span>选填</span></p><div>活动信息</div><details><summary>6 个字段</summary><ul><li id="get-response-data-activity_info-activity_name"><p><a href="#get-response-data-activity_info-activity_name"><code>activity_name</code></a> <span>string</span> <span>选填</span></p><div>活动名称</div></li><li id="get-response-data-activity_info-apply_start_time"><p><a href="#get-response-data-activity_info-apply_start_time"><code>apply_start_time</code></a> <span>string</span> <span>选填</span></p><div>活动报名开始时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_info-apply_end_time"><p><a href="#get-response-data-activity_info-apply_end_time"><code>apply_end_time</code></a> <span>string</span> <span>选填</span></p><div>活动报名结束时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_info-activity_start_time"><p><a href="#get-response-data-activity_info-activity_start_time"><code>activity_start_time</code></a> <span>string</span> <span>选填</span></p><div>活动开始时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_info-activity_end_time"><p><a href="#get-response-data-activity_info-activity_end_time"><code>activity_end_time</code></a> <span>string</span> <span>选填</span></p><div>活动结束时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_info-activity_description"><p><a href="#get-response-data-activity_info-activity_description"><code>activity_description</code></a> <span>string</span> <span>选填</span></p><div>活动描述</div></li></ul></details></li><li id="get-response-data-goods_information"><p><a href="#get-response-data-goods_information"><code>goods_information</code></a> <span>object</span> <span>选填</span></p><div>活动商品信息</div><details><summary>3 个字段</summary><ul><li id="get-response-data-goods_information-goods_id"><p><a href="#get-response-data-goods_information-goods_id"><code>goods_id</code></a> <span>string</span> <span>选填</span></p><div>商品ID</div></li><li id="get-response-data-goods_information-goods_name"><p><a href="#get-response-data-goods_information-goods_name"><code>goods_name</code></a> <span>string</span> <span>选填</span></p><div>商品名称</div></li><li id="get-response-data-goods_information-goods_picture_url"><p><a href="#get-response-data-goods_information-goods_picture_url"><code>goods_picture_url</code></a> <span>string</span> <span>选填</span></p><div>商品图片URL</div></li></ul></details></li><li id="get-response-data-rule_information"><p><a href="#get-response-data-rule_information"><code>rule_information</code></a> <span>object</span> <span>选填</span></p><div>活动规则</div><details><summary>5 个字段</summary><ul><li id="get-response-data-rule_information-store_subsidy"><p><a href="#get-response-data-rule_information-store_subsidy"><code>store_subsidy</code></a> <span>string</span> <span>选填</span></p><div>购买单件商品，活动门店得到的补贴</div></li><li id="get-response-data-rule_information-service_provider_subsidy"><p><a href="#get-response-data-rule_information-service_provider_subsidy"><code>service_provider_subsidy</code></a> <span>string</span> <span>选填</span></p><div>购买单件商品，服务商得到的补贴</div></li><li id="get-response-data-rule_information-store_subsidy_quota"><p><a href="#get-response-data-rule_information-store_subsidy_quota"><code>store_subsidy_quota</code></a> <span>string</span> <span>选填</span></p><div>活动门店补贴商品数上限</div></li><li id="get-response-data-rule_information-user_subsidy_quota"><p><a href="#get-response-data-rule_information-user_subsidy_quota"><code>user_subsidy_quota</code></a> <span>string</span> <span>选填</span></p><div>单用户享受加价购优惠次数上限</div></li><li id="get-response-data-rule_information-areas"><p><a href="#get-response-data-rule_information-areas"><code>areas</code></a> <span>object[]</span> <span>选填</span></p><div>活动区域列表</div><details><summary>3 个字段</summary><ul><li id="get-response-data-rule_information-areas-province"><p><a href="#get-response-data-rule_information-areas-province"><code>province</code></a> <span>string</span> <span>选填</span></p><div>省名称</div></li><li id="get-response-data-rule_information-areas-city"><p><a href="#get-response-data-rule_information-areas-city"><code>city</code></a> <span>string</span> <span>选填</span></p><div>市名称</div></li><li id="get-response-data-rule_information-areas-district"><p><a href="#get-response-data-rule_information-areas-district"><code>district</code></a> <span>string</span> <span>选填</span></p><div>区名称</div></li></ul></details></li></ul></details></li></ul></details></li><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页页码</div><small>例：<code>0</code></small></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div><small>例：<code>10</code></small></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li><code>apply_start_time</code> 到 <code>apply_end_time</code> 之间才能报名，<code>activity_start_time</code> 起活动才开始，两段时间分开判断。</li><li>拿到 <code>activity_id</code> 后去<a href="./activity/{activity_id}/apply">门店报名品牌加价购活动</a>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>goodsSubsidyActivity: GoodsSubsidyActivity</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> goodsSubsidyActivity: GoodsSubsidyActivity</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>activities: Activities</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> activities: Activities</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 按区域查询品牌加价购活动</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>按区域查询品牌加价购活动</p><ul><li><a href="https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-15"><li><code>total_count?: number</code> 符合条件的活动总数</li><li><details data-fields="fields-14"><summary><code>data?: object[]</code> 活动列表</summary></details></li><li><code>offset?: number</code> 分页页码</li><li><code>limit?: number</code> 分页大小</li></ul></div><div id="popup-6"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>city_id: string</code> 活动所属城市的ID</li><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 最大返回的活动数</li></ul></div><div id="popup-7"><pre><code><i>字段</i> city_id: string</code></pre><p>活动所属城市的ID</p></div><div id="popup-8"><pre><code><i>字段</i> offset: number</code></pre><p>分页页码</p></div><div id="popup-9"><pre><code><i>字段</i> limit: number</code></pre><p>最大返回的活动数</p></div><div id="popup-10"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    activity_id: string | undefined;
    name: string | undefined;
    applyUntil: string | undefined;
}[], never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    activity_id: string | undefined;
    name: string | undefined;
    applyUntil: string | undefined;
}[] | PromiseLike&lt;{
    activity_id: string | undefined;
    name: string | undefined;
    applyUntil: string | undefined;
}[]&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | null | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-11"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>total_count?: number</code> 符合条件的活动总数</li><li><details data-fields="fields-14"><summary><code>data?: object[]</code> 活动列表</summary></details></li><li><code>offset?: number</code> 分页页码</li><li><code>limit?: number</code> 分页大小</li></ul></div><div id="popup-12"><pre><code><i>参数</i> data: object[]</code></pre><p>活动列表</p><ul class="members" id="fields-14"><li><code>activity_id?: string</code> 活动ID</li><li><code>brand_id?: string</code> 品牌ID</li><li><code>creator_merchant_id?: string</code> 活动创建方商户号</li><li><details data-fields="fields-10"><summary><code>activity_info?: object</code> 活动信息</summary></details></li><li><details data-fields="fields-11"><summary><code>goods_information?: object</code> 活动商品信息</summary></details></li><li><details data-fields="fields-13"><summary><code>rule_information?: object</code> 活动规则</summary></details></li></ul></div><div id="popup-13"><pre><code><i>方法</i> Array&lt;{ activity_id?: string; brand_id?: string; creator_merchant_id?: string; activity_info?: { activity_name?: string; apply_start_time?: string; apply_end_time?: string; activity_start_time?: string; activity_end_time?: string; activity_description?: string; }; goods_information?: { goods_id?: string; goods_name?: string; goods_picture_url?: string; }; rule_information?: { store_subsidy?: string; service_provider_subsidy?: string; store_subsidy_quota?: string; user_subsidy_quota?: string; areas?: { province?: string; city?: string; district?: string; }[]; }; }&gt;.map&lt;{
    activity_id: string | undefined;
    name: string | undefined;
    applyUntil: string | undefined;
}&gt;(callbackfn: (value: {
    activity_id?: string;
    brand_id?: string;
    creator_merchant_id?: string;
    activity_info?: {
        activity_name?: string;
        apply_start_time?: string;
        apply_end_time?: string;
        activity_start_time?: string;
        activity_end_time?: string;
        activity_description?: string;
    };
    goods_information?: {
        goods_id?: string;
        goods_name?: string;
        goods_picture_url?: string;
    };
    rule_information?: {
        store_subsidy?: string;
        service_provider_subsidy?: string;
        store_subsidy_quota?: string;
        user_subsidy_quota?: string;
        areas?: {
            province?: string;
            city?: string;
            district?: string;
        }[];
    };
}, index: number, array: {
    activity_id?: string;
    brand_id?: string;
    creator_merchant_id?: string;
    activity_info?: {
        activity_name?: string;
        apply_start_time?: string;
        apply_end_time?: string;
        activity_start_time?: string;
        activity_end_time?: string;
        activity_description?: string;
    };
    goods_information?: {
        goods_id?: string;
        goods_name?: string;
        goods_picture_url?: string;
    };
    rule_information?: {
        store_subsidy?: string;
        service_provider_subsidy?: string;
        store_subsidy_quota?: string;
        user_subsidy_quota?: string;
        areas?: {
            province?: string;
            city?: string;
            district?: string;
        }[];
    };
}[]) =&gt; {
    activity_id: string | undefined;
    name: string | undefined;
    applyUntil: string | undefined;
}, thisArg?: any): {
    activity_id: string | undefined;
    name: string | undefined;
    applyUntil: string | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-14"><pre><code><i>参数</i> activity_id: string | undefined</code></pre><p>活动ID</p></div><div id="popup-15"><pre><code><i>参数</i> activity_info: object | undefined</code></pre><p>活动信息</p><ul class="members" id="fields-10"><li><code>activity_name?: string</code> 活动名称</li><li><code>apply_start_time?: string</code> 活动报名开始时间</li><li><code>apply_end_time?: string</code> 活动报名结束时间</li><li><code>activity_start_time?: string</code> 活动开始时间</li><li><code>activity_end_time?: string</code> 活动结束时间</li><li><code>activity_description?: string</code> 活动描述</li></ul></div><div id="popup-16"><pre><code><i>字段</i> activity_id: string | undefined</code></pre><p>活动ID</p></div><div id="popup-17"><pre><code><i>字段</i> name: string | undefined</code></pre></div><div id="popup-18"><pre><code><i>字段</i> activity_name?: string</code></pre><p>活动名称</p></div><div id="popup-19"><pre><code><i>字段</i> applyUntil: string | undefined</code></pre></div><div id="popup-20"><pre><code><i>字段</i> apply_end_time?: string</code></pre><p>活动报名结束时间</p><ul><li>RFC 3339 时间</li></ul></div><ul class="members" id="fields-0"><li><code>activities: Activities …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>goodsSubsidyActivity: GoodsSubsidyActivity</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-11"><li><code>goods_id?: string</code> 商品ID</li><li><code>goods_name?: string</code> 商品名称</li><li><code>goods_picture_url?: string</code> 商品图片URL</li></ul><ul class="members" id="fields-12"><li><code>province?: string</code> 省名称</li><li><code>city?: string</code> 市名称</li><li><code>district?: string</code> 区名称</li></ul><ul class="members" id="fields-13"><li><code>store_subsidy?: string</code> 购买单件商品，活动门店得到的补贴</li><li><code>service_provider_subsidy?: string</code> 购买单件商品，服务商得到的补贴</li><li><code>store_subsidy_quota?: string</code> 活动门店补贴商品数上限</li><li><code>user_subsidy_quota?: string</code> 单用户享受加价购优惠次数上限</li><li><details data-fields="fields-12"><summary><code>areas?: object[]</code> 活动区域列表</summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/activities.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var activities_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, activities_default as default };
