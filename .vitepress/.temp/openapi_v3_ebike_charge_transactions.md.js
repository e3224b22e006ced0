import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/ebike/charge/transactions.md
var __pageData = JSON.parse("{\"title\":\"充电代扣受理扣款（电动自行车充电）\",\"description\":\"充电结束后凭当次的代扣凭证提交费用，应答只有受理状态，扣成没有看通知或查单；官方已标为废弃。\",\"frontmatter\":{\"title\":\"充电代扣受理扣款（电动自行车充电）\",\"description\":\"充电结束后凭当次的代扣凭证提交费用，应答只有受理状态，扣成没有看通知或查单；官方已标为废弃。\",\"product\":\"电动自行车行业代扣\",\"roles\":[\"直连商户\",\"服务商\"],\"updated\":\"2019-12-16T00:00:00.000Z\",\"deprecated\":true,\"section\":\"transport\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/ebike/charge/transactions.md\",\"filePath\":\"openapi/v3/ebike/charge/transactions.md\",\"lastUpdated\":1795674841000}");
var _sfc_main = { name: "openapi/v3/ebike/charge/transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transport">出行与租借</a></li><li aria-current="page">充电代扣受理扣款（电动自行车充电）</li></ol></nav><h1 id="post" tabindex="-1">充电代扣受理扣款（电动自行车充电） <a class="header-anchor" href="#post" aria-label="Permalink to “充电代扣受理扣款（电动自行车充电）”">​</a></h1><p>充电结束后凭当次的代扣凭证提交费用，应答只有受理状态，扣成没有看通知或查单；官方已标为废弃。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="warning custom-block"><p class="custom-block-title">不再接受新的接入</p><p>没有替代的接口。</p></div><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/ebike/charge/transactions</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/ebike/charge/transactions">复制地址</button><button type="button" data-copy="wxpay.v3.ebike.charge.transactions.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>直连商户、服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2019-12-16">2019-12-16</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">ebike</span>.<span class="hover" aria-describedby="popup-3">charge</span>.<span class="hover" aria-describedby="popup-4">transactions</span>.<span class="f hover" aria-describedby="popup-5">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-7">out_trade_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">notify_url</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">description</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">charging_token</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">amount</span>: { <span class="hover" aria-describedby="popup-12">total</span>, <span class="hover" aria-describedby="popup-13">currency</span>: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">charge_info</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-15">start_time</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-16">end_time</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">charging_station_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">charging_gun_number</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">charged_capacity</span>,</span>
<span class="line">  },</span>
<span class="line">  <span class="hover" aria-describedby="popup-20">device_info</span>: { <span class="hover" aria-describedby="popup-21">device_id</span>, <span class="hover" aria-describedby="popup-22">device_ip</span> },</span>
<span class="line">})</span>
<span class="line highlighted">.<span class="f hover quiet" aria-describedby="popup-23">then</span>(({ <span class="p hover quiet" aria-describedby="popup-24">data</span>: { <span class="p hover" aria-describedby="popup-25">accept_state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-26">accepted</span>: <span class="hover" aria-describedby="popup-25">accept_state</span> <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">accept_state</span> } } <span class="k">= await</span> wxpay.v3.ebike.charge.transactions.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  notify_url,</span>
<span class="line">  description,</span>
<span class="line">  charging_token,</span>
<span class="line">  amount: { total, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  charge_info: {</span>
<span class="line">    start_time,</span>
<span class="line">    end_time,</span>
<span class="line">    charging_station_name,</span>
<span class="line">    charging_gun_number,</span>
<span class="line">    charged_capacity,</span>
<span class="line">  },</span>
<span class="line">  device_info: { device_id, device_ip },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { accepted: accept_state <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span> }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/ebike/charge/transactions&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  notify_url,</span>
<span class="line">  description,</span>
<span class="line">  charging_token,</span>
<span class="line">  amount: { total, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  charge_info: {</span>
<span class="line">    start_time,</span>
<span class="line">    end_time,</span>
<span class="line">    charging_station_name,</span>
<span class="line">    charging_gun_number,</span>
<span class="line">    charged_capacity,</span>
<span class="line">  },</span>
<span class="line">  device_info: { device_id, device_ip },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">accept_state</span> } }) <span class="k">=&gt;</span> ({ accepted: accept_state <span class="k">===</span><span class="s"> &#39;SUCCESS&#39;</span> }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.ebike.charge.transactions.<span class="f">post</span>({</span>
<span class="line">  appid,</span>
<span class="line">  out_trade_no,</span>
<span class="line">  notify_url,</span>
<span class="line">  description,</span>
<span class="line">  charging_token,</span>
<span class="line">  amount: { total, currency: <span class="s">&#39;CNY&#39;</span> },</span>
<span class="line">  charge_info: {</span>
<span class="line">    start_time,</span>
<span class="line">    end_time,</span>
<span class="line">    charging_station_name,</span>
<span class="line">    charging_gun_number,</span>
<span class="line">    charged_capacity,</span>
<span class="line">  },</span>
<span class="line">  device_info: { device_id, device_ip },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/ebike/charge/transactions&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;appid&quot;: &quot;wxd678efh567hg678&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_trade_no&quot;: &quot;121775250124070332&quot;,</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;http://1111:111/metro-spt-api/callback&quot;,</span></span>
<span class="line"><span class="s">  &quot;description&quot;: &quot;商品信息&quot;,</span></span>
<span class="line"><span class="s">  &quot;charging_token&quot;: &quot;sdjf23kdsHJfdk&quot;,</span></span>
<span class="line"><span class="s">  &quot;amount&quot;: {</span></span>
<span class="line"><span class="s">    &quot;total&quot;: 888,</span></span>
<span class="line"><span class="s">    &quot;currency&quot;: &quot;CNY&quot;</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;charge_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;start_time&quot;: &quot;2017-08-26T09:43:39+08:00&quot;,</span></span>
<span class="line"><span class="s">    &quot;end_time&quot;: &quot;2017-08-26T09:43:39+08:00&quot;,</span></span>
<span class="line"><span class="s">    &quot;charging_station_name&quot;: &quot;xxx充电站&quot;,</span></span>
<span class="line"><span class="s">    &quot;charging_gun_number&quot;: &quot;6555&quot;,</span></span>
<span class="line"><span class="s">    &quot;charged_capacity&quot;: 10</span></span>
<span class="line"><span class="s">  },</span></span>
<span class="line"><span class="s">  &quot;device_info&quot;: {</span></span>
<span class="line"><span class="s">    &quot;device_id&quot;: &quot;12343232&quot;,</span></span>
<span class="line"><span class="s">    &quot;device_ip&quot;: &quot;123.12.12.123&quot;</span></span>
<span class="line"><span class="s">  }</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/ebike/charge/transactions <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;appid&quot;</span>: <span class="s">&quot;wxd678efh567hg678&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_trade_no&quot;</span>: <span class="s">&quot;121775250124070332&quot;</span>,</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;http://1111:111/metro-spt-api/callback&quot;</span>,</span>
<span class="line"><span class="c">  &quot;description&quot;</span>: <span class="s">&quot;商品信息&quot;</span>,</span>
<span class="line"><span class="c">  &quot;charging_token&quot;</span>: <span class="s">&quot;sdjf23kdsHJfdk&quot;</span>,</span>
<span class="line"><span class="c">  &quot;amount&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;total&quot;</span>: <span class="c">888</span>,</span>
<span class="line"><span class="c">    &quot;currency&quot;</span>: <span class="s">&quot;CNY&quot;</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;charge_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;start_time&quot;</span>: <span class="s">&quot;2017-08-26T09:43:39+08:00&quot;</span>,</span>
<span class="line"><span class="c">    &quot;end_time&quot;</span>: <span class="s">&quot;2017-08-26T09:43:39+08:00&quot;</span>,</span>
<span class="line"><span class="c">    &quot;charging_station_name&quot;</span>: <span class="s">&quot;xxx充电站&quot;</span>,</span>
<span class="line"><span class="c">    &quot;charging_gun_number&quot;</span>: <span class="s">&quot;6555&quot;</span>,</span>
<span class="line"><span class="c">    &quot;charged_capacity&quot;</span>: <span class="c">10</span></span>
<span class="line">  },</span>
<span class="line"><span class="c">  &quot;device_info&quot;</span>: {</span>
<span class="line"><span class="c">    &quot;device_id&quot;</span>: <span class="s">&quot;12343232&quot;</span>,</span>
<span class="line"><span class="c">    &quot;device_ip&quot;</span>: <span class="s">&quot;123.12.12.123&quot;</span></span>
<span class="line">  }</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;accept_state&quot;</span>: <span class="s">&quot;SUCCESS - 受理成功&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2017-08-26T10:43:39+08:00&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <span>选填</span></p><div>特约商户号</div><small>例：<code>1900000109</code></small></li><li id="post-body-appid"><p><a href="#post-body-appid"><code>appid</code></a> <span>string</span> <b>必填</b></p><div>服务商公众号ID</div><small>例：<code>wxd678efh567hg678</code></small></li><li id="post-body-sub_appid"><p><a href="#post-body-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>特约商户公众号ID</div><small>例：<code>wxd678efh567hg6999</code></small></li><li id="post-body-out_trade_no"><p><a href="#post-body-out_trade_no"><code>out_trade_no</code></a> <span>string</span> <b>必填</b></p><div>商户订单号</div><small>例：<code>121775250124070332</code></small></li><li id="post-body-attach"><p><a href="#post-body-attach"><code>attach</code></a> <span>string</span> <span>选填</span></p><div>附加字段</div><small>例：<code>自定义数据</code></small></li><li id="post-body-goods_tag"><p><a href="#post-body-goods_tag"><code>goods_tag</code></a> <span>string</span> <span>选填</span></p><div>营销信息</div><small>例：<code>test</code></small></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <b>必填</b></p><div>通知url</div><small>例：<code>http://1111:111/metro-spt-api/callback</code></small></li><li id="post-body-description"><p><a href="#post-body-description"><code>description</code></a> <span>string</span> <b>必填</b></p><div>商品描述</div><small>例：<code>商品信息</code></small></li><li id="post-body-charging_token"><p><a href="#post-body-charging_token"><code>charging_token</code></a> <span>string</span> <b>必填</b></p><div>用户充电代扣凭证</div><small>例：<code>sdjf23kdsHJfdk</code></small></li><li id="post-body-amount"><p><a href="#post-body-amount"><code>amount</code></a> <span>object</span> <b>必填</b></p><div>订单金额信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-amount-total"><p><a href="#post-body-amount-total"><code>total</code></a> <span>number</span> <b>必填</b></p><div>订单总金额</div><small>单位：分；例：<code>888</code></small></li><li id="post-body-amount-currency"><p><a href="#post-body-amount-currency"><code>currency</code></a> <span>string</span> <span>选填</span></p><div>货币类型</div><small>例：<code>CNY</code></small></li></ul></details></li><li id="post-body-charge_info"><p><a href="#post-body-charge_info"><code>charge_info</code></a> <span>object</span> <b>必填</b></p><div>充电自行车场景信息</div><details open><summary>7 个字段</summary><ul><li id="post-body-charge_info-start_time"><p><a href="#post-body-charge_info-start_time"><code>start_time</code></a> <span>string</span> <b>必填</b></p><div>开始时间</div><small>例：<code>2017-08-26T09:43:39+08:00</code></small></li><li id="post-body-charge_info-end_time"><p><a href="#post-body-charge_info-end_time"><code>end_time</code></a> <span>string</span> <b>必填</b></p><div>结束时间</div><small>例：<code>2017-08-26T09:43:39+08:00</code></small></li><li id="post-body-charge_info-charging_station_name"><p><a href="#post-body-charge_info-charging_station_name"><code>charging_station_name</code></a> <span>string</span> <b>必填</b></p><div>充电站名称</div><small>例：<code>xxx充电站</code></small></li><li id="post-body-charge_info-charging_gun_number"><p><a href="#post-body-charge_info-charging_gun_number"><code>charging_gun_number</code></a> <span>string</span> <b>必填</b></p><div>充电枪编号</div><small>例：<code>6555</code></small></li><li id="post-body-charge_info-charged_capacity"><p><a href="#post-body-charge_info-charged_capacity"><code>charged_capacity</code></a> <span>number</span> <b>必填</b></p><div>已充电量</div><small>例：<code>10</code></small></li><li id="post-body-charge_info-park_duration"><p><a href="#post-body-charge_info-park_duration"><code>park_duration</code></a> <span>number</span> <span>选填</span></p><div>车位延时占用时长</div><small>例：<code>60</code></small></li><li id="post-body-charge_info-park_fee"><p><a href="#post-body-charge_info-park_fee"><code>park_fee</code></a> <span>number</span> <span>选填</span></p><div>车位延时占用产生的费用</div><small>单位：分；例：<code>100</code></small></li></ul></details></li><li id="post-body-device_info"><p><a href="#post-body-device_info"><code>device_info</code></a> <span>object</span> <b>必填</b></p><div>设备信息</div><details open><summary>2 个字段</summary><ul><li id="post-body-device_info-device_id"><p><a href="#post-body-device_info-device_id"><code>device_id</code></a> <span>string</span> <b>必填</b></p><div>充电位设备号</div><small>例：<code>12343232</code></small></li><li id="post-body-device_info-device_ip"><p><a href="#post-body-device_info-device_ip"><code>device_ip</code></a> <span>string</span> <b>必填</b></p><div>商户端设备ip</div><small>例：<code>123.12.12.123</code></small></li></ul></details></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-accept_state"><p><a href="#post-response-accept_state"><code>accept_state</code></a> <span>string</span> <b>必填</b></p><div>受理状态</div><small>例：<code>SUCCESS - 受理成功</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <span>选填</span></p><div>订单创建时间</div><small>例：<code>2017-08-26T10:43:39+08:00</code></small></li></ul></section></div><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>ebike: Ebike</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> ebike: Ebike</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>charge: Charge</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> charge: Charge</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>transactions: Transactions</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> transactions: Transactions</code></pre><ul class="members" id="fields-4"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 充电自行车代扣受理扣款API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>充电自行车代扣受理扣款API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml" target="_blank" rel="noreferrer">官方文档</a></li><li>已弃用</li></ul><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-11"><li><code>sub_mchid?: string</code> 特约商户号</li><li><code>appid: string</code> 服务商公众号ID</li><li><code>sub_appid?: string</code> 特约商户公众号ID</li><li><code>out_trade_no: string</code> 商户订单号</li><li><code>attach?: string</code> 附加字段</li><li><code>goods_tag?: string</code> 营销信息</li><li><code>notify_url: string</code> 通知url</li><li><code>description: string</code> 商品描述</li><li><code>charging_token: string</code> 用户充电代扣凭证</li><li><details data-fields="fields-8"><summary><code>amount: object</code> 订单金额信息</summary></details></li><li><details data-fields="fields-9"><summary><code>charge_info: object</code> 充电自行车场景信息</summary></details></li><li><details data-fields="fields-10"><summary><code>device_info: object</code> 设备信息</summary></details></li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-12"><li><code>accept_state: string</code> 受理状态</li><li><code>create_time?: string</code> 订单创建时间</li></ul></div><div id="popup-6"><pre><code><i>字段</i> appid: string</code></pre><p>服务商公众号ID</p><ul><li>示例 <code>wxd678efh567hg678</code></li></ul></div><div id="popup-7"><pre><code><i>字段</i> out_trade_no: string</code></pre><p>商户订单号</p><ul><li>示例 <code>121775250124070332</code></li></ul></div><div id="popup-8"><pre><code><i>字段</i> notify_url: string</code></pre><p>通知url</p><ul><li>示例 <code>http://1111:111/metro-spt-api/callback</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> description: string</code></pre><p>商品描述</p><ul><li>示例 <code>商品信息</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> charging_token: string</code></pre><p>用户充电代扣凭证</p><ul><li>示例 <code>sdjf23kdsHJfdk</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> amount: object</code></pre><p>订单金额信息</p><ul class="members" id="fields-8"><li><code>total: number</code> 订单总金额，单位：分</li><li><code>currency?: string</code> 货币类型</li></ul></div><div id="popup-12"><pre><code><i>字段</i> total: number</code></pre><p>订单总金额，单位：分</p><ul><li>示例 <code>888</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> currency?: string</code></pre><p>货币类型</p><ul><li>示例 <code>CNY</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> charge_info: object</code></pre><p>充电自行车场景信息</p><ul class="members" id="fields-9"><li><code>start_time: string</code> 开始时间</li><li><code>end_time: string</code> 结束时间</li><li><code>charging_station_name: string</code> 充电站名称</li><li><code>charging_gun_number: string</code> 充电枪编号</li><li><code>charged_capacity: number</code> 已充电量</li><li><code>park_duration?: number</code> 车位延时占用时长</li><li><code>park_fee?: number</code> 车位延时占用产生的费用，单位：分</li></ul></div><div id="popup-15"><pre><code><i>字段</i> start_time: string</code></pre><p>开始时间</p><ul><li>示例 <code>2017-08-26T09:43:39+08:00</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> end_time: string</code></pre><p>结束时间</p><ul><li>示例 <code>2017-08-26T09:43:39+08:00</code></li></ul></div><div id="popup-17"><pre><code><i>字段</i> charging_station_name: string</code></pre><p>充电站名称</p><ul><li>示例 <code>xxx充电站</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> charging_gun_number: string</code></pre><p>充电枪编号</p><ul><li>示例 <code>6555</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> charged_capacity: number</code></pre><p>已充电量</p><ul><li>示例 <code>10</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> device_info: object</code></pre><p>设备信息</p><ul class="members" id="fields-10"><li><code>device_id: string</code> 充电位设备号</li><li><code>device_ip: string</code> 商户端设备ip</li></ul></div><div id="popup-21"><pre><code><i>字段</i> device_id: string</code></pre><p>充电位设备号</p><ul><li>示例 <code>12343232</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> device_ip: string</code></pre><p>商户端设备ip</p><ul><li>示例 <code>123.12.12.123</code></li></ul></div><div id="popup-23"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    accepted: boolean;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    accepted: boolean;
} | PromiseLike&lt;{
    accepted: boolean;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;never&gt;) | null | undefined): Promise&lt;{
    accepted: boolean;
}&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-24"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>accept_state: string</code> 受理状态</li><li><code>create_time?: string</code> 订单创建时间</li></ul></div><div id="popup-25"><pre><code><i>参数</i> accept_state: string</code></pre><p>受理状态</p></div><div id="popup-26"><pre><code><i>字段</i> accepted: boolean</code></pre></div><ul class="members" id="fields-0"><li><code>transactions: Transactions …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>charge: Charge</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>ebike: Ebike</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ebike/charge/transactions.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var transactions_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, transactions_default as default };
