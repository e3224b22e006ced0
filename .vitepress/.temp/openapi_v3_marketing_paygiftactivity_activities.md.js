import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/marketing/paygiftactivity/activities.md
var __pageData = JSON.parse("{\"title\":\"获取支付有礼活动列表\",\"description\":\"在后台管理自己建的支付有礼活动：按名称、状态翻页列出，拿到 activity_id 再查详情或终止。\",\"frontmatter\":{\"title\":\"获取支付有礼活动列表\",\"description\":\"在后台管理自己建的支付有礼活动：按名称、状态翻页列出，拿到 activity_id 再查详情或终止。\",\"product\":\"运营工具∙支付有礼\",\"roles\":[\"微信支付商户\",\"服务商\",\"渠道商\"],\"updated\":\"2020-06-09T00:00:00.000Z\",\"section\":\"coupon\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/marketing/paygiftactivity/activities.md\",\"filePath\":\"openapi/v3/marketing/paygiftactivity/activities.md\",\"lastUpdated\":1795677054000}");
var _sfc_main = { name: "openapi/v3/marketing/paygiftactivity/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/coupon">代金券与商家券</a></li><li aria-current="page">获取支付有礼活动列表</li></ol></nav><h1 id="get" tabindex="-1">获取支付有礼活动列表 <a class="header-anchor" href="#get" aria-label="Permalink to “获取支付有礼活动列表”">​</a></h1><p>在后台管理自己建的支付有礼活动：按名称、状态翻页列出，拿到 activity_id 再查详情或终止。 <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="endpoint"><p class="address"><b class="method">GET</b> <code>/v3/marketing/paygiftactivity/activities</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/marketing/paygiftactivity/activities">复制地址</button><button type="button" data-copy="wxpay.v3.marketing.paygiftactivity.activities.get">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>微信支付商户、服务商、渠道商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2020-06-09">2020-06-09</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-get" value="promise" checked> Promise</label><label><input type="radio" name="form-get" value="await"> async/await</label><label><input type="radio" name="form-get" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-get" value="errors"> 出错时</label><label><input type="radio" name="form-get" value="curl"> cURL</label><label><input type="radio" name="form-get" value="http"> HTTP</label><label><input type="radio" name="form-get" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">marketing</span>.<span class="hover" aria-describedby="popup-3">paygiftactivity</span>.<span class="hover" aria-describedby="popup-4">activities</span>.<span class="f hover" aria-describedby="popup-5">get</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-6">params</span>: {</span>
<span class="line">    <span class="hover" aria-describedby="popup-7">offset</span>: <span class="c">0</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-8">limit</span>: <span class="c">20</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-9">activity_status</span>: <span class="s">&#39;ONGOING_ACT_STATUS&#39;</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-10">award_type</span>: <span class="s">&#39;BUSIFAVOR&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-11">then</span>(({ <span class="p hover quiet" aria-describedby="popup-12">data</span>: { <span class="p hover" aria-describedby="popup-13">total_count</span>, <span class="p hover" aria-describedby="popup-14">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">total_count</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">activities</span>: <span class="hover" aria-describedby="popup-14">data</span>.<span class="f hover quiet" aria-describedby="popup-17">map</span>(({ <span class="p hover" aria-describedby="popup-18">activity_id</span>, <span class="p hover" aria-describedby="popup-19">activity_base_info</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-20">activity_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">name</span>: <span class="hover" aria-describedby="popup-19">activity_base_info</span>.<span class="hover" aria-describedby="popup-22">activity_name</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-23">until</span>: <span class="hover" aria-describedby="popup-19">activity_base_info</span>.<span class="hover" aria-describedby="popup-24">end_time</span>,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">total_count</span>, <span class="c">data</span><span class="k"> =</span> [] } } <span class="k">= await</span> wxpay.v3.marketing.paygiftactivity.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">    activity_status: <span class="s">&#39;ONGOING_ACT_STATUS&#39;</span>,</span>
<span class="line">    award_type: <span class="s">&#39;BUSIFAVOR&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> {</span>
<span class="line">  total_count,</span>
<span class="line">  activities: data.<span class="f">map</span>(({ <span class="p">activity_id</span>, <span class="p">activity_base_info</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    activity_id,</span>
<span class="line">    name: activity_base_info.activity_name,</span>
<span class="line">    until: activity_base_info.end_time,</span>
<span class="line">  })),</span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/marketing/paygiftactivity/activities&#39;</span>).<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">    activity_status: <span class="s">&#39;ONGOING_ACT_STATUS&#39;</span>,</span>
<span class="line">    award_type: <span class="s">&#39;BUSIFAVOR&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">total_count</span>, <span class="p">data</span><span class="k"> =</span> [] } }) <span class="k">=&gt;</span> ({</span>
<span class="line">  total_count,</span>
<span class="line">  activities: data.<span class="f">map</span>(({ <span class="p">activity_id</span>, <span class="p">activity_base_info</span> }) <span class="k">=&gt;</span> ({</span>
<span class="line">    activity_id,</span>
<span class="line">    name: activity_base_info.activity_name,</span>
<span class="line">    until: activity_base_info.end_time,</span>
<span class="line">  })),</span>
<span class="line">}))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.marketing.paygiftactivity.activities.<span class="f">get</span>({</span>
<span class="line">  params: {</span>
<span class="line">    offset: <span class="c">0</span>,</span>
<span class="line">    limit: <span class="c">20</span>,</span>
<span class="line">    activity_status: <span class="s">&#39;ONGOING_ACT_STATUS&#39;</span>,</span>
<span class="line">    award_type: <span class="s">&#39;BUSIFAVOR&#39;</span>,</span>
<span class="line">  },</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> GET &#39;https://api.mch.weixin.qq.com/v3/marketing/paygiftactivity/activities?offset=0&amp;limit=20&amp;activity_status=ONGOING_ACT_STATUS&amp;award_type=BUSIFAVOR&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">GET</span> /v3/marketing/paygiftactivity/activities?offset=0&amp;limit=20&amp;activity_status=ONGOING_ACT_STATUS&amp;award_type=BUSIFAVOR <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;offset&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;limit&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;total_count&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">  &quot;data&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;activity_base_info&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;activity_name&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;activity_second_title&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;merchant_logo_url&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;background_color&quot;</span>: <span class="s">&quot;Color010&quot;</span>,</span>
<span class="line"><span class="c">        &quot;begin_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">        &quot;end_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">        &quot;available_periods&quot;</span>: {</span>
<span class="line"><span class="c">          &quot;available_time&quot;</span>: [</span>
<span class="line">            {</span>
<span class="line"><span class="c">              &quot;begin_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span>,</span>
<span class="line"><span class="c">              &quot;end_time&quot;</span>: <span class="s">&quot;2019-08-24T14:15:22Z&quot;</span></span>
<span class="line">            }</span>
<span class="line">          ],</span>
<span class="line"><span class="c">          &quot;available_day_time&quot;</span>: [</span>
<span class="line">            {</span>
<span class="line"><span class="c">              &quot;begin_day_time&quot;</span>: <span class="s">&quot;000000&quot;</span>,</span>
<span class="line"><span class="c">              &quot;end_day_time&quot;</span>: <span class="s">&quot;000000&quot;</span></span>
<span class="line">            }</span>
<span class="line">          ]</span>
<span class="line">        },</span>
<span class="line"><span class="c">        &quot;out_request_no&quot;</span>: <span class="s">&quot;a&quot;</span>,</span>
<span class="line"><span class="c">        &quot;delivery_purpose&quot;</span>: <span class="s">&quot;OFF_LINE_PAY&quot;</span>,</span>
<span class="line"><span class="c">        &quot;mini_programs_appid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;mini_programs_path&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;advanced_setting&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;delivery_user_category&quot;</span>: <span class="s">&quot;BUSIFAVOR&quot;</span>,</span>
<span class="line"><span class="c">        &quot;merchant_member_appid&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">        &quot;payment_mode&quot;</span>: {</span>
<span class="line"><span class="c">          &quot;payment_scene_list&quot;</span>: [</span>
<span class="line"><span class="s">            &quot;APP_SCENE&quot;</span></span>
<span class="line">          ],</span>
<span class="line"><span class="c">          &quot;payment_method_information&quot;</span>: {</span>
<span class="line"><span class="c">            &quot;payment_method&quot;</span>: <span class="s">&quot;CFT&quot;</span>,</span>
<span class="line"><span class="c">            &quot;bank_abbreviation&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">          }</span>
<span class="line">        },</span>
<span class="line"><span class="c">        &quot;goods_tags&quot;</span>: [</span>
<span class="line"><span class="s">          &quot;string&quot;</span></span>
<span class="line">        ]</span>
<span class="line">      },</span>
<span class="line"><span class="c">      &quot;activity_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">      &quot;award_send_rule&quot;</span>: {</span>
<span class="line"><span class="c">        &quot;full_send_rule&quot;</span>: {</span>
<span class="line"><span class="c">          &quot;award_type&quot;</span>: <span class="s">&quot;BUSIFAVOR&quot;</span>,</span>
<span class="line"><span class="c">          &quot;merchant_option&quot;</span>: <span class="s">&quot;IN_SEVICE_COUPON_MERCHANT&quot;</span>,</span>
<span class="line"><span class="c">          &quot;transaction_amount_minimum&quot;</span>: <span class="c">0</span>,</span>
<span class="line"><span class="c">          &quot;send_content&quot;</span>: <span class="s">&quot;SINGLE_COUPON&quot;</span>,</span>
<span class="line"><span class="c">          &quot;award_list&quot;</span>: [</span>
<span class="line">            {</span>
<span class="line"><span class="c">              &quot;stock_id&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">              &quot;original_image_url&quot;</span>: <span class="s">&quot;string&quot;</span>,</span>
<span class="line"><span class="c">              &quot;thumbnail_url&quot;</span>: <span class="s">&quot;string&quot;</span></span>
<span class="line">            }</span>
<span class="line">          ],</span>
<span class="line"><span class="c">          &quot;merchant_id_list&quot;</span>: [</span>
<span class="line"><span class="s">            &quot;string&quot;</span></span>
<span class="line">          ]</span>
<span class="line">        },</span>
<span class="line"><span class="c">        &quot;step_send_rule&quot;</span>: {</span>
<span class="line"><span class="c">          &quot;award_type&quot;</span>: <span class="s">&quot;BUSIFAVOR&quot;</span>,</span>
<span class="line"><span class="c">          &quot;merchant_option&quot;</span>: <span class="s">&quot;IN_SEVICE_COUPON_MERCHANT&quot;</span></span>
<span class="line">        }</span>
<span class="line">      }</span>
<span class="line">    }</span>
<span class="line">  ]</span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="get-query" tabindex="-1">查询参数 <a class="header-anchor" href="#get-query" aria-label="“查询参数”的链接">​</a></h2><ul><li id="get-query-offset"><p><a href="#get-query-offset"><code>offset</code></a> <span>number</span> <b>必填</b></p><div>分页页码</div></li><li id="get-query-limit"><p><a href="#get-query-limit"><code>limit</code></a> <span>number</span> <b>必填</b></p><div>分页大小</div><small>1～100</small></li><li id="get-query-activity_name"><p><a href="#get-query-activity_name"><code>activity_name</code></a> <span>string</span> <span>选填</span></p><div>活动名称</div></li><li id="get-query-activity_status"><p><a href="#get-query-activity_status"><code>activity_status</code></a> <span>string</span> <span>选填</span></p><div>活动状态</div><div class="values"><span><code>CREATE_ACT_STATUS</code></span><span><code>ONGOING_ACT_STATUS</code></span><span><code>TERMINATE_ACT_STATUS</code></span><span><code>STOP_ACT_STATUS</code></span><span><code>OVER_TIME_ACT_STATUS</code></span><span><code>CREATE_ACT_FAILED</code></span></div></li><li id="get-query-award_type"><p><a href="#get-query-award_type"><code>award_type</code></a> <span>string</span> <span>选填</span></p><div>奖品类型</div><div class="values"><span><code>BUSIFAVOR</code></span></div></li></ul></section><section class="fields"><h2 id="get-response" tabindex="-1">应答包体 <a class="header-anchor" href="#get-response" aria-label="“应答包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="get-response-offset"><p><a href="#get-response-offset"><code>offset</code></a> <span>number</span> <span>选填</span></p><div>分页页码</div></li><li id="get-response-limit"><p><a href="#get-response-limit"><code>limit</code></a> <span>number</span> <span>选填</span></p><div>分页大小</div></li><li id="get-response-total_count"><p><a href="#get-response-total_count"><code>total_count</code></a> <span>number</span> <span>选填</span></p><div>总数</div></li><li id="get-response-data"><p><a href="#get-response-data"><code>data</code></a> <span>object[]</span> <span>选填</span></p><div>结果集</div><details open><summary>4 个字段</summary><ul><li id="get-response-data-activity_base_info"><p><a href="#get-response-data-activity_base_info"><code>activity_base_info</code></a> <span>object</span> <b>必填</b></p><div>活动基本信息</div><details><summary>11 个字段</summary><ul><li id="get-response-data-activity_base_info-activity_name"><p><a href="#get-response-data-activity_base_info-activity_name"><code>activity_name</code></a> <span>string</span> <b>必填</b></p><div>活动名称</div></li><li id="get-response-data-activity_base_info-activity_second_title"><p><a href="#get-response-data-activity_base_info-activity_second_title"><code>activity_second_title</code></a> <span>string</span> <b>必填</b></p><div>活动副标题</div></li><li id="get-response-data-activity_base_info-merchant_logo_url"><p><a href="#get-response-data-activity_base_info-merchant_logo_url"><code>merchant_logo_url</code></a> <span>string</span> <b>必填</b></p><div>商户logo</div></li><li id="get-response-data-activity_base_info-background_color"><p><a href="#get-response-data-activity_base_info-background_color"><code>background_color</code></a> <span>string</span> <span>选填</span></p><div>背景颜色</div><div class="values"><span><code>Color010</code></span><span><code>Color020</code></span><span><code>Color030</code></span><span><code>Color040</code></span><span><code>Color050</code></span><span><code>Color060</code></span><span><code>Color070</code></span><span><code>Color080</code></span><span><code>Color090</code></span><span><code>Color100</code></span></div></li><li id="get-response-data-activity_base_info-begin_time"><p><a href="#get-response-data-activity_base_info-begin_time"><code>begin_time</code></a> <span>string</span> <span>选填</span></p><div>活动开始时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_base_info-end_time"><p><a href="#get-response-data-activity_base_info-end_time"><code>end_time</code></a> <span>string</span> <span>选填</span></p><div>活动结束时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_base_info-available_periods"><p><a href="#get-response-data-activity_base_info-available_periods"><code>available_periods</code></a> <span>object</span> <span>选填</span></p><div>可用时间段</div><details><summary>2 个字段</summary><ul><li id="get-response-data-activity_base_info-available_periods-available_time"><p><a href="#get-response-data-activity_base_info-available_periods-available_time"><code>available_time</code></a> <span>object[]</span> <span>选填</span></p><div>可用时间</div><details><summary>2 个字段</summary><ul><li id="get-response-data-activity_base_info-available_periods-available_time-begin_time"><p><a href="#get-response-data-activity_base_info-available_periods-available_time-begin_time"><code>begin_time</code></a> <span>string</span> <span>选填</span></p><div>可用开始时间</div><small>RFC 3339 时间</small></li><li id="get-response-data-activity_base_info-available_periods-available_time-end_time"><p><a href="#get-response-data-activity_base_info-available_periods-available_time-end_time"><code>end_time</code></a> <span>string</span> <span>选填</span></p><div>可用结束时间</div><small>RFC 3339 时间</small></li></ul></details></li><li id="get-response-data-activity_base_info-available_periods-available_day_time"><p><a href="#get-response-data-activity_base_info-available_periods-available_day_time"><code>available_day_time</code></a> <span>object[]</span> <span>选填</span></p><div>每日可用时间</div><details><summary>2 个字段</summary><ul><li id="get-response-data-activity_base_info-available_periods-available_day_time-begin_day_time"><p><a href="#get-response-data-activity_base_info-available_periods-available_day_time-begin_day_time"><code>begin_day_time</code></a> <span>string</span> <span>选填</span></p><div>每日可用开始时间</div><small>格式 ^[0-9]{6}\$</small></li><li id="get-response-data-activity_base_info-available_periods-available_day_time-end_day_time"><p><a href="#get-response-data-activity_base_info-available_periods-available_day_time-end_day_time"><code>end_day_time</code></a> <span>string</span> <span>选填</span></p><div>每日可用结束时间</div><small>格式 ^[0-9]{6}\$</small></li></ul></details></li></ul></details></li><li id="get-response-data-activity_base_info-out_request_no"><p><a href="#get-response-data-activity_base_info-out_request_no"><code>out_request_no</code></a> <span>string</span> <b>必填</b></p><div>商户请求单号</div><small>格式 ^[a-zA-Z0-9\\|\\*_-]{1,128}\$</small></li><li id="get-response-data-activity_base_info-delivery_purpose"><p><a href="#get-response-data-activity_base_info-delivery_purpose"><code>delivery_purpose</code></a> <span>string</span> <b>必填</b></p><div>投放目的</div><div class="values"><span><code>OFF_LINE_PAY</code></span><span><code>JUMP_MINI_APP</code></span></div></li><li id="get-response-data-activity_base_info-mini_programs_appid"><p><a href="#get-response-data-activity_base_info-mini_programs_appid"><code>mini_programs_appid</code></a> <span>string</span> <span>选填</span></p><div>商家小程序appid</div></li><li id="get-response-data-activity_base_info-mini_programs_path"><p><a href="#get-response-data-activity_base_info-mini_programs_path"><code>mini_programs_path</code></a> <span>string</span> <span>选填</span></p><div>商家小程序path</div></li></ul></details></li><li id="get-response-data-advanced_setting"><p><a href="#get-response-data-advanced_setting"><code>advanced_setting</code></a> <span>object</span> <span>选填</span></p><div>活动高级设置</div><details><summary>4 个字段</summary><ul><li id="get-response-data-advanced_setting-delivery_user_category"><p><a href="#get-response-data-advanced_setting-delivery_user_category"><code>delivery_user_category</code></a> <span>string</span> <span>选填</span></p><div>奖品类型</div><div class="values"><span><code>BUSIFAVOR</code></span></div></li><li id="get-response-data-advanced_setting-merchant_member_appid"><p><a href="#get-response-data-advanced_setting-merchant_member_appid"><code>merchant_member_appid</code></a> <span>string</span> <span>选填</span></p><div>商家会员appid</div></li><li id="get-response-data-advanced_setting-payment_mode"><p><a href="#get-response-data-advanced_setting-payment_mode"><code>payment_mode</code></a> <span>object</span> <span>选填</span></p><div>支付模式</div><details><summary>2 个字段</summary><ul><li id="get-response-data-advanced_setting-payment_mode-payment_scene_list"><p><a href="#get-response-data-advanced_setting-payment_mode-payment_scene_list"><code>payment_scene_list</code></a> <span>string[]</span> <span>选填</span></p><div>支付场景列表</div><div class="values"><span><code>APP_SCENE</code></span></div></li><li id="get-response-data-advanced_setting-payment_mode-payment_method_information"><p><a href="#get-response-data-advanced_setting-payment_mode-payment_method_information"><code>payment_method_information</code></a> <span>object</span> <span>选填</span></p><div>支付方式信息</div><details><summary>2 个字段</summary><ul><li id="get-response-data-advanced_setting-payment_mode-payment_method_information-payment_method"><p><a href="#get-response-data-advanced_setting-payment_mode-payment_method_information-payment_method"><code>payment_method</code></a> <span>string</span> <span>选填</span></p><div>支付方式</div><div class="values"><span><code>CFT</code></span><span><code>SPECIFIC_BANK_CARD</code></span></div></li><li id="get-response-data-advanced_setting-payment_mode-payment_method_information-bank_abbreviation"><p><a href="#get-response-data-advanced_setting-payment_mode-payment_method_information-bank_abbreviation"><code>bank_abbreviation</code></a> <span>string</span> <span>选填</span></p><div>银行简称</div></li></ul></details></li></ul></details></li><li id="get-response-data-advanced_setting-goods_tags"><p><a href="#get-response-data-advanced_setting-goods_tags"><code>goods_tags</code></a> <span>string[]</span> <span>选填</span></p><div>订单优惠标记</div></li></ul></details></li><li id="get-response-data-activity_id"><p><a href="#get-response-data-activity_id"><code>activity_id</code></a> <span>string</span> <span>选填</span></p><div>活动id</div></li><li id="get-response-data-award_send_rule"><p><a href="#get-response-data-award_send_rule"><code>award_send_rule</code></a> <span>object</span> <span>选填</span></p><div>活动奖品发放规则</div><details><summary>2 个字段</summary><ul><li id="get-response-data-award_send_rule-full_send_rule"><p><a href="#get-response-data-award_send_rule-full_send_rule"><code>full_send_rule</code></a> <span>object</span> <span>选填</span></p><div>满送活动奖品发放规则</div><details><summary>6 个字段</summary><ul><li id="get-response-data-award_send_rule-full_send_rule-award_type"><p><a href="#get-response-data-award_send_rule-full_send_rule-award_type"><code>award_type</code></a> <span>string</span> <b>必填</b></p><div>奖品类型</div><div class="values"><span><code>BUSIFAVOR</code></span></div></li><li id="get-response-data-award_send_rule-full_send_rule-merchant_option"><p><a href="#get-response-data-award_send_rule-full_send_rule-merchant_option"><code>merchant_option</code></a> <span>string</span> <b>必填</b></p><div>发券商户号选项</div><div class="values"><span><code>IN_SEVICE_COUPON_MERCHANT</code></span><span><code>MANUAL_INPUT_MERCHANT</code></span></div></li><li id="get-response-data-award_send_rule-full_send_rule-transaction_amount_minimum"><p><a href="#get-response-data-award_send_rule-full_send_rule-transaction_amount_minimum"><code>transaction_amount_minimum</code></a> <span>number</span> <b>必填</b></p><div>消费金额门槛</div><small>单位：分</small></li><li id="get-response-data-award_send_rule-full_send_rule-send_content"><p><a href="#get-response-data-award_send_rule-full_send_rule-send_content"><code>send_content</code></a> <span>string</span> <b>必填</b></p><div>发放内容</div><div class="values"><span><code>SINGLE_COUPON</code></span><span><code>GIFT_PACKAGE</code></span></div></li><li id="get-response-data-award_send_rule-full_send_rule-award_list"><p><a href="#get-response-data-award_send_rule-full_send_rule-award_list"><code>award_list</code></a> <span>object[]</span> <span>选填</span></p><div>奖品基本信息列表</div><details><summary>3 个字段</summary><ul><li id="get-response-data-award_send_rule-full_send_rule-award_list-stock_id"><p><a href="#get-response-data-award_send_rule-full_send_rule-award_list-stock_id"><code>stock_id</code></a> <span>string</span> <span>选填</span></p><div>代金券批次Id</div></li><li id="get-response-data-award_send_rule-full_send_rule-award_list-original_image_url"><p><a href="#get-response-data-award_send_rule-full_send_rule-award_list-original_image_url"><code>original_image_url</code></a> <span>string</span> <span>选填</span></p><div>奖品原始图</div></li><li id="get-response-data-award_send_rule-full_send_rule-award_list-thumbnail_url"><p><a href="#get-response-data-award_send_rule-full_send_rule-award_list-thumbnail_url"><code>thumbnail_url</code></a> <span>string</span> <span>选填</span></p><div>奖品缩略图</div></li></ul></details></li><li id="get-response-data-award_send_rule-full_send_rule-merchant_id_list"><p><a href="#get-response-data-award_send_rule-full_send_rule-merchant_id_list"><code>merchant_id_list</code></a> <span>string[]</span> <span>选填</span></p><div>发券商户号列表</div></li></ul></details></li><li id="get-response-data-award_send_rule-step_send_rule"><p><a href="#get-response-data-award_send_rule-step_send_rule"><code>step_send_rule</code></a> <span>object</span> <span>选填</span></p><div>阶梯送发放规则</div><details><summary>2 个字段</summary><ul><li id="get-response-data-award_send_rule-step_send_rule-award_type"><p><a href="#get-response-data-award_send_rule-step_send_rule-award_type"><code>award_type</code></a> <span>string</span> <b>必填</b></p><div>奖品类型</div><div class="values"><span><code>BUSIFAVOR</code></span></div></li><li id="get-response-data-award_send_rule-step_send_rule-merchant_option"><p><a href="#get-response-data-award_send_rule-step_send_rule-merchant_option"><code>merchant_option</code></a> <span>string</span> <b>必填</b></p><div>发券商户号选项</div><div class="values"><span><code>IN_SEVICE_COUPON_MERCHANT</code></span><span><code>MANUAL_INPUT_MERCHANT</code></span></div></li></ul></details></li></ul></details></li></ul></details></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>奖品类型目前只有商家券 <code>BUSIFAVOR</code>。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>marketing: Marketing</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> marketing: Marketing</code></pre><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>paygiftactivity: Paygiftactivity</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> paygiftactivity: Paygiftactivity</code></pre><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>activities: Activities</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> activities: Activities</code></pre><ul class="members" id="fields-4"><li><code>get: (config: RequestConfig) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 获取支付有礼活动列表API</li></ul></div><div id="popup-5"><pre><code><i>方法</i> get(config: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>获取支付有礼活动列表API</p><ul><li><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml" target="_blank" rel="noreferrer">官方文档</a></li></ul><p class="group"><a href="#get-query">config</a></p><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>params: object</code> 查询参数</summary></details></li></ul><p class="group"><a href="#get-response">response.data</a></p><ul class="members" id="fields-18"><li><code>offset?: number</code> 分页页码</li><li><code>limit?: number</code> 分页大小</li><li><code>total_count?: number</code> 总数</li><li><details data-fields="fields-17"><summary><code>data?: object[]</code> 结果集</summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> params: object</code></pre><p>查询参数</p><ul class="members" id="fields-8"><li><code>offset: number</code> 分页页码</li><li><code>limit: number</code> 分页大小</li><li><code>activity_name?: string</code> 活动名称</li><li><code>activity_status?: &quot;CREATE_ACT_STATUS&quot; | &quot;ONGOING_ACT_STATUS&quot; | &quot;TERMINATE_ACT_STATUS&quot; | &quot;STOP_ACT_STATUS&quot; | &quot;OVER_TIME_ACT_STATUS&quot; | &quot;CREATE_ACT_FAILED&quot;</code> 活动状态</li><li><code>award_type?: &quot;BUSIFAVOR&quot;</code> 奖品类型</li></ul></div><div id="popup-7"><pre><code><i>字段</i> offset: number</code></pre><p>分页页码</p></div><div id="popup-8"><pre><code><i>字段</i> limit: number</code></pre><p>分页大小</p><ul><li>最小 <code>1</code></li><li>最大 <code>100</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> activity_status?: &quot;CREATE_ACT_STATUS&quot; | &quot;ONGOING_ACT_STATUS&quot; | &quot;TERMINATE_ACT_STATUS&quot; | &quot;STOP_ACT_STATUS&quot; | &quot;OVER_TIME_ACT_STATUS&quot; | &quot;CREATE_ACT_FAILED&quot;</code></pre><p>活动状态</p></div><div id="popup-10"><pre><code><i>字段</i> award_type?: &quot;BUSIFAVOR&quot;</code></pre><p>奖品类型</p></div><div id="popup-11"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    total_count: number | undefined;
    activities: {
        activity_id: string | undefined;
        name: string;
        until: string | undefined;
    }[];
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    total_count: number | undefined;
    activities: {
        activity_id: string | undefined;
        name: string;
        until: string | undefined;
    }[];
} | PromiseLike&lt;{
    total_count: number | undefined;
    activities: {
        activity_id: string | undefined;
        name: string;
        until: string | undefined;
    }[];
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-12"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>offset?: number</code> 分页页码</li><li><code>limit?: number</code> 分页大小</li><li><code>total_count?: number</code> 总数</li><li><details data-fields="fields-17"><summary><code>data?: object[]</code> 结果集</summary></details></li></ul></div><div id="popup-13"><pre><code><i>参数</i> total_count: number | undefined</code></pre><p>总数</p></div><div id="popup-14"><pre><code><i>参数</i> data: object[]</code></pre><p>结果集</p><ul class="members" id="fields-29"><li><details data-fields="fields-22"><summary><code>activity_base_info: object</code> 活动基本信息</summary></details></li><li><details data-fields="fields-25"><summary><code>advanced_setting?: object</code> 活动高级设置</summary></details></li><li><code>activity_id?: string</code> 活动id</li><li><details data-fields="fields-28"><summary><code>award_send_rule?: object</code> 活动奖品发放规则</summary></details></li></ul></div><div id="popup-15"><pre><code><i>字段</i> total_count: number | undefined</code></pre><p>总数</p></div><div id="popup-16"><pre><code><i>字段</i> activities: object[]</code></pre><ul class="members" id="fields-30"><li><code>activity_id: undefined | string</code></li><li><code>name: string</code></li><li><code>until: undefined | string</code></li></ul></div><div id="popup-17"><pre><code><i>方法</i> Array&lt;{ activity_base_info: { activity_name: string; activity_second_title: string; merchant_logo_url: string; background_color?: &quot;Color010&quot; | &quot;Color020&quot; | &quot;Color030&quot; | &quot;Color040&quot; | &quot;Color050&quot; | &quot;Color060&quot; | &quot;Color070&quot; | &quot;Color080&quot; | &quot;Color090&quot; | &quot;Color100&quot;; begin_time?: string; end_time?: string; available_periods?: { available_time?: { begin_time?: string; end_time?: string; }[]; available_day_time?: { begin_day_time?: string; end_day_time?: string; }[]; }; out_request_no: string; delivery_purpose: &quot;OFF_LINE_PAY&quot; | &quot;JUMP_MINI_APP&quot;; mini_programs_appid?: string; mini_programs_path?: string; }; advanced_setting?: { delivery_user_category?: &quot;BUSIFAVOR&quot;; merchant_member_appid?: string; payment_mode?: { payment_scene_list?: &quot;APP_SCENE&quot;[]; payment_method_information?: { payment_method?: &quot;CFT&quot; | &quot;SPECIFIC_BANK_CARD&quot;; bank_abbreviation?: string; }; }; goods_tags?: string[]; }; activity_id?: string; award_send_rule?: { full_send_rule?: { award_type: &quot;BUSIFAVOR&quot;; merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;; transaction_amount_minimum: number; send_content: &quot;SINGLE_COUPON&quot; | &quot;GIFT_PACKAGE&quot;; award_list?: { stock_id?: string; original_image_url?: string; thumbnail_url?: string; }[]; merchant_id_list?: string[]; }; step_send_rule?: { award_type: &quot;BUSIFAVOR&quot;; merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;; }; }; }&gt;.map&lt;{
    activity_id: string | undefined;
    name: string;
    until: string | undefined;
}&gt;(callbackfn: (value: {
    activity_base_info: {
        activity_name: string;
        activity_second_title: string;
        merchant_logo_url: string;
        background_color?: &quot;Color010&quot; | &quot;Color020&quot; | &quot;Color030&quot; | &quot;Color040&quot; | &quot;Color050&quot; | &quot;Color060&quot; | &quot;Color070&quot; | &quot;Color080&quot; | &quot;Color090&quot; | &quot;Color100&quot;;
        begin_time?: string;
        end_time?: string;
        available_periods?: {
            available_time?: {
                begin_time?: string;
                end_time?: string;
            }[];
            available_day_time?: {
                begin_day_time?: string;
                end_day_time?: string;
            }[];
        };
        out_request_no: string;
        delivery_purpose: &quot;OFF_LINE_PAY&quot; | &quot;JUMP_MINI_APP&quot;;
        mini_programs_appid?: string;
        mini_programs_path?: string;
    };
    advanced_setting?: {
        delivery_user_category?: &quot;BUSIFAVOR&quot;;
        merchant_member_appid?: string;
        payment_mode?: {
            payment_scene_list?: &quot;APP_SCENE&quot;[];
            payment_method_information?: {
                payment_method?: &quot;CFT&quot; | &quot;SPECIFIC_BANK_CARD&quot;;
                bank_abbreviation?: string;
            };
        };
        goods_tags?: string[];
    };
    activity_id?: string;
    award_send_rule?: {
        full_send_rule?: {
            award_type: &quot;BUSIFAVOR&quot;;
            merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;;
            transaction_amount_minimum: number;
            send_content: &quot;SINGLE_COUPON&quot; | &quot;GIFT_PACKAGE&quot;;
            award_list?: {
                stock_id?: string;
                original_image_url?: string;
                thumbnail_url?: string;
            }[];
            merchant_id_list?: string[];
        };
        step_send_rule?: {
            award_type: &quot;BUSIFAVOR&quot;;
            merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;;
        };
    };
}, index: number, array: {
    activity_base_info: {
        activity_name: string;
        activity_second_title: string;
        merchant_logo_url: string;
        background_color?: &quot;Color010&quot; | &quot;Color020&quot; | &quot;Color030&quot; | &quot;Color040&quot; | &quot;Color050&quot; | &quot;Color060&quot; | &quot;Color070&quot; | &quot;Color080&quot; | &quot;Color090&quot; | &quot;Color100&quot;;
        begin_time?: string;
        end_time?: string;
        available_periods?: {
            available_time?: {
                begin_time?: string;
                end_time?: string;
            }[];
            available_day_time?: {
                begin_day_time?: string;
                end_day_time?: string;
            }[];
        };
        out_request_no: string;
        delivery_purpose: &quot;OFF_LINE_PAY&quot; | &quot;JUMP_MINI_APP&quot;;
        mini_programs_appid?: string;
        mini_programs_path?: string;
    };
    advanced_setting?: {
        delivery_user_category?: &quot;BUSIFAVOR&quot;;
        merchant_member_appid?: string;
        payment_mode?: {
            payment_scene_list?: &quot;APP_SCENE&quot;[];
            payment_method_information?: {
                payment_method?: &quot;CFT&quot; | &quot;SPECIFIC_BANK_CARD&quot;;
                bank_abbreviation?: string;
            };
        };
        goods_tags?: string[];
    };
    activity_id?: string;
    award_send_rule?: {
        full_send_rule?: {
            award_type: &quot;BUSIFAVOR&quot;;
            merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;;
            transaction_amount_minimum: number;
            send_content: &quot;SINGLE_COUPON&quot; | &quot;GIFT_PACKAGE&quot;;
            award_list?: {
                stock_id?: string;
                original_image_url?: string;
                thumbnail_url?: string;
            }[];
            merchant_id_list?: string[];
        };
        step_send_rule?: {
            award_type: &quot;BUSIFAVOR&quot;;
            merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;;
        };
    };
}[]) =&gt; {
    activity_id: string | undefined;
    name: string;
    until: string | undefined;
}, thisArg?: any): {
    activity_id: string | undefined;
    name: string;
    until: string | undefined;
}[]</code></pre><p>Calls a defined callback function on each element of an array, and returns an array that contains the results.</p><ul><li><code>callbackfn</code> A function that accepts up to three arguments. The map method calls the callbackfn function one time for each element in the array.</li><li><code>thisArg</code> An object to which the this keyword can refer in the callbackfn function. If thisArg is omitted, undefined is used as the this value.</li></ul></div><div id="popup-18"><pre><code><i>参数</i> activity_id: string | undefined</code></pre><p>活动id</p></div><div id="popup-19"><pre><code><i>参数</i> activity_base_info: object</code></pre><p>活动基本信息</p><ul class="members" id="fields-22"><li><code>activity_name: string</code> 活动名称</li><li><code>activity_second_title: string</code> 活动副标题</li><li><code>merchant_logo_url: string</code> 商户logo</li><li><code>background_color?: &quot;Color010&quot; | &quot;Color020&quot; | &quot;Color030&quot; | &quot;Color040&quot; | &quot;Color050&quot; | &quot;Color060&quot; | &quot;Color070&quot; | &quot;Color080&quot; | &quot;Color090&quot; | &quot;Color100&quot;</code> 背景颜色</li><li><code>begin_time?: string</code> 活动开始时间</li><li><code>end_time?: string</code> 活动结束时间</li><li><details data-fields="fields-21"><summary><code>available_periods?: object</code> 可用时间段</summary></details></li><li><code>out_request_no: string</code> 商户请求单号</li><li><code>delivery_purpose: &quot;OFF_LINE_PAY&quot; | &quot;JUMP_MINI_APP&quot;</code> 投放目的</li><li><code>mini_programs_appid?: string</code> 商家小程序appid</li><li><code>mini_programs_path?: string</code> 商家小程序path</li></ul></div><div id="popup-20"><pre><code><i>字段</i> activity_id: string | undefined</code></pre><p>活动id</p></div><div id="popup-21"><pre><code><i>字段</i> name: string</code></pre></div><div id="popup-22"><pre><code><i>字段</i> activity_name: string</code></pre><p>活动名称</p></div><div id="popup-23"><pre><code><i>字段</i> until: string | undefined</code></pre></div><div id="popup-24"><pre><code><i>字段</i> end_time?: string</code></pre><p>活动结束时间</p><ul><li>RFC 3339 时间</li></ul></div><ul class="members" id="fields-0"><li><code>activities: Activities …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>paygiftactivity: Paygiftactivity</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>marketing: Marketing</code></summary></details></li></ul><ul class="members" id="fields-10"><li><code>available_time?: object[] …</code> 可用时间</li><li><code>available_day_time?: object[] …</code> 每日可用时间</li></ul><ul class="members" id="fields-11"><li><code>activity_name: string</code> 活动名称</li><li><code>activity_second_title: string</code> 活动副标题</li><li><code>merchant_logo_url: string</code> 商户logo</li><li><code>background_color?: &quot;Color010&quot; | &quot;Color020&quot; | &quot;Color030&quot; | &quot;Color040&quot; | &quot;Color050&quot; | &quot;Color060&quot; | &quot;Color070&quot; | &quot;Color080&quot; | &quot;Color090&quot; | &quot;Color100&quot;</code> 背景颜色</li><li><code>begin_time?: string</code> 活动开始时间</li><li><code>end_time?: string</code> 活动结束时间</li><li><details data-fields="fields-10"><summary><code>available_periods?: object</code> 可用时间段</summary></details></li><li><code>out_request_no: string</code> 商户请求单号</li><li><code>delivery_purpose: &quot;OFF_LINE_PAY&quot; | &quot;JUMP_MINI_APP&quot;</code> 投放目的</li><li><code>mini_programs_appid?: string</code> 商家小程序appid</li><li><code>mini_programs_path?: string</code> 商家小程序path</li></ul><ul class="members" id="fields-12"><li><code>payment_scene_list?: &quot;APP_SCENE&quot;[]</code> 支付场景列表</li><li><code>payment_method_information?: object …</code> 支付方式信息</li></ul><ul class="members" id="fields-13"><li><code>delivery_user_category?: &quot;BUSIFAVOR&quot;</code> 奖品类型</li><li><code>merchant_member_appid?: string</code> 商家会员appid</li><li><details data-fields="fields-12"><summary><code>payment_mode?: object</code> 支付模式</summary></details></li><li><code>goods_tags?: string[]</code> 订单优惠标记</li></ul><ul class="members" id="fields-14"><li><code>award_type: &quot;BUSIFAVOR&quot;</code> 奖品类型</li><li><code>merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;</code> 发券商户号选项</li><li><code>transaction_amount_minimum: number</code> 消费金额门槛，单位：分</li><li><code>send_content: &quot;SINGLE_COUPON&quot; | &quot;GIFT_PACKAGE&quot;</code> 发放内容</li><li><code>award_list?: object[] …</code> 奖品基本信息列表</li><li><code>merchant_id_list?: string[]</code> 发券商户号列表</li></ul><ul class="members" id="fields-15"><li><code>award_type: &quot;BUSIFAVOR&quot;</code> 奖品类型</li><li><code>merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;</code> 发券商户号选项</li></ul><ul class="members" id="fields-16"><li><details data-fields="fields-14"><summary><code>full_send_rule?: object</code> 满送活动奖品发放规则</summary></details></li><li><details data-fields="fields-15"><summary><code>step_send_rule?: object</code> 阶梯送发放规则</summary></details></li></ul><ul class="members" id="fields-17"><li><details data-fields="fields-11"><summary><code>activity_base_info: object</code> 活动基本信息</summary></details></li><li><details data-fields="fields-13"><summary><code>advanced_setting?: object</code> 活动高级设置</summary></details></li><li><code>activity_id?: string</code> 活动id</li><li><details data-fields="fields-16"><summary><code>award_send_rule?: object</code> 活动奖品发放规则</summary></details></li></ul><ul class="members" id="fields-19"><li><code>begin_time?: string</code> 可用开始时间</li><li><code>end_time?: string</code> 可用结束时间</li></ul><ul class="members" id="fields-20"><li><code>begin_day_time?: string</code> 每日可用开始时间</li><li><code>end_day_time?: string</code> 每日可用结束时间</li></ul><ul class="members" id="fields-21"><li><details data-fields="fields-19"><summary><code>available_time?: object[]</code> 可用时间</summary></details></li><li><details data-fields="fields-20"><summary><code>available_day_time?: object[]</code> 每日可用时间</summary></details></li></ul><ul class="members" id="fields-23"><li><code>payment_method?: &quot;CFT&quot; | &quot;SPECIFIC_BANK_CARD&quot;</code> 支付方式</li><li><code>bank_abbreviation?: string</code> 银行简称</li></ul><ul class="members" id="fields-24"><li><code>payment_scene_list?: &quot;APP_SCENE&quot;[]</code> 支付场景列表</li><li><details data-fields="fields-23"><summary><code>payment_method_information?: object</code> 支付方式信息</summary></details></li></ul><ul class="members" id="fields-25"><li><code>delivery_user_category?: &quot;BUSIFAVOR&quot;</code> 奖品类型</li><li><code>merchant_member_appid?: string</code> 商家会员appid</li><li><details data-fields="fields-24"><summary><code>payment_mode?: object</code> 支付模式</summary></details></li><li><code>goods_tags?: string[]</code> 订单优惠标记</li></ul><ul class="members" id="fields-26"><li><code>stock_id?: string</code> 代金券批次Id</li><li><code>original_image_url?: string</code> 奖品原始图</li><li><code>thumbnail_url?: string</code> 奖品缩略图</li></ul><ul class="members" id="fields-27"><li><code>award_type: &quot;BUSIFAVOR&quot;</code> 奖品类型</li><li><code>merchant_option: &quot;IN_SEVICE_COUPON_MERCHANT&quot; | &quot;MANUAL_INPUT_MERCHANT&quot;</code> 发券商户号选项</li><li><code>transaction_amount_minimum: number</code> 消费金额门槛，单位：分</li><li><code>send_content: &quot;SINGLE_COUPON&quot; | &quot;GIFT_PACKAGE&quot;</code> 发放内容</li><li><details data-fields="fields-26"><summary><code>award_list?: object[]</code> 奖品基本信息列表</summary></details></li><li><code>merchant_id_list?: string[]</code> 发券商户号列表</li></ul><ul class="members" id="fields-28"><li><details data-fields="fields-27"><summary><code>full_send_rule?: object</code> 满送活动奖品发放规则</summary></details></li><li><details data-fields="fields-15"><summary><code>step_send_rule?: object</code> 阶梯送发放规则</summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/paygiftactivity/activities.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var activities_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, activities_default as default };
