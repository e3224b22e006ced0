import { t as _plugin_vue_export_helper_default } from "./plugin-vue_export-helper.DjkACiAr.js";
import { useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
// docs/openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md
var __pageData = JSON.parse("{\"title\":\"受理商家转账（保险预约转账）\",\"description\":\"用户已经确认预约，平台就用预约单号代二级商户付款，一批可以付给多人；受理成功不等于到账，逐笔结果另查。\",\"frontmatter\":{\"title\":\"受理商家转账（保险预约转账）\",\"description\":\"用户已经确认预约，平台就用预约单号代二级商户付款，一批可以付给多人；受理成功不等于到账，逐笔结果另查。\",\"product\":\"资金应用∙转账\",\"roles\":[\"服务商\"],\"updated\":\"2025-01-21T00:00:00.000Z\",\"section\":\"transfer\",\"pageClass\":\"reference\"},\"headers\":[],\"relativePath\":\"openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md\",\"filePath\":\"openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md\",\"lastUpdated\":1795674840000}");
var _sfc_main = { name: "openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
	_push(`<div${ssrRenderAttrs(_attrs)}><nav class="trail" aria-label="所在位置"><ol><li><a href="/products/">产品</a></li><li><a href="/products/transfer">商家转账</a></li><li aria-current="page">受理商家转账（保险预约转账）</li></ol></nav><h1 id="post" tabindex="-1">受理商家转账（保险预约转账） <a class="header-anchor" href="#post" aria-label="Permalink to “受理商家转账（保险预约转账）”">​</a></h1><p>用户已经确认预约，平台就用预约单号代二级商户付款，一批可以付给多人；受理成功不等于到账，逐笔结果另查。</p><div class="endpoint"><p class="address"><b class="method">POST</b> <code>/v3/platsolution/insurance/mch-transfer/batches/apply</code></p><p class="copies"><button type="button" data-copy="https://api.mch.weixin.qq.com/v3/platsolution/insurance/mch-transfer/batches/apply">复制地址</button><button type="button" data-copy="wxpay.v3.platsolution.insurance.mchTransfer.batches.apply.post">复制链式写法</button><button type="button" data-copy-form="curl">复制 cURL</button></p><dl><div><dt>域名</dt><dd><code>https://api.mch.weixin.qq.com</code>，备用 <code>https://api2.mch.weixin.qq.com</code></dd></div><div><dt>谁可以调用</dt><dd>服务商</dd></div><div><dt>还要准备</dt><dd>无，商户私钥签名即可</dd></div><div><dt>官方更新</dt><dd><time datetime="2025-01-21">2025-01-21</time></dd></div></dl></div><div class="operation"><div class="forms"><fieldset class="form-tabs"><legend>示例的写法</legend><label><input type="radio" name="form-post" value="promise" checked> Promise</label><label><input type="radio" name="form-post" value="await"> async/await</label><label><input type="radio" name="form-post" value="chain"> chain(&#39;…&#39;)</label><label><input type="radio" name="form-post" value="errors"> 出错时</label><label><input type="radio" name="form-post" value="curl"> cURL</label><label><input type="radio" name="form-post" value="http"> HTTP</label><label><input type="radio" name="form-post" value="answer"> 应答示例</label></fieldset><div class="form" data-form="promise"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark has-highlighted twoslash lsp" tabindex="0" dir="ltr"><code><span class="line"><span class="hover" aria-describedby="popup-0" tabindex="0">wxpay</span>.<span class="hover" aria-describedby="popup-1">v3</span>.<span class="hover" aria-describedby="popup-2">platsolution</span>.<span class="hover" aria-describedby="popup-3">insurance</span>.<span class="hover" aria-describedby="popup-4">mchTransfer</span>.<span class="hover" aria-describedby="popup-5">batches</span>.<span class="hover" aria-describedby="popup-6">apply</span>.<span class="f hover" aria-describedby="popup-7">post</span>({</span>
<span class="line">  <span class="hover" aria-describedby="popup-8">sub_mchid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-9">sp_appid</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-10">out_batch_no</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-11">batch_name</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-12">batch_remark</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-13">total_amount</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-14">total_num</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-15">transfer_scene_id</span>,</span>
<span class="line">  <span class="hover" aria-describedby="popup-16">transfer_detail_list</span>: [{</span>
<span class="line">    <span class="hover" aria-describedby="popup-17">out_detail_no</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-18">transfer_amount</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-19">transfer_remark</span>,</span>
<span class="line highlighted">    <span class="hover" aria-describedby="popup-20">reservation_id</span>,</span>
<span class="line">    <span class="hover" aria-describedby="popup-21">openid</span>,</span>
<span class="line">  }],</span>
<span class="line">  <span class="hover" aria-describedby="popup-22">notify_url</span>,</span>
<span class="line">})</span>
<span class="line">.<span class="f hover quiet" aria-describedby="popup-23">then</span>(({ <span class="p hover quiet" aria-describedby="popup-24">data</span>: { <span class="p hover" aria-describedby="popup-25">batch_id</span>, <span class="p hover" aria-describedby="popup-26">batch_state</span> } }) <span class="k">=&gt;</span> ({ <span class="hover" aria-describedby="popup-27">batch_id</span>, <span class="hover" aria-describedby="popup-28">batch_state</span> }))</span></code></pre></div></div><div class="form" data-form="await"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">const</span> { <span class="p">data</span>: { <span class="c">batch_id</span>, <span class="c">batch_state</span> } } <span class="k">= await</span> wxpay.v3.platsolution.insurance.mchTransfer.batches.apply.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount,</span>
<span class="line">  total_num,</span>
<span class="line">  transfer_scene_id,</span>
<span class="line">  transfer_detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    transfer_amount,</span>
<span class="line">    transfer_remark,</span>
<span class="line">    reservation_id,</span>
<span class="line">    openid,</span>
<span class="line">  }],</span>
<span class="line">  notify_url,</span>
<span class="line">})</span>
<span class="line"></span>
<span class="line"><span class="k">const</span><span class="c"> result</span><span class="k"> =</span> { batch_id, batch_state }</span></code></pre></div></div><div class="form" data-form="chain"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">wxpay.<span class="f">chain</span>(<span class="s">&#39;v3/platsolution/insurance/mch-transfer/batches/apply&#39;</span>).<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount,</span>
<span class="line">  total_num,</span>
<span class="line">  transfer_scene_id,</span>
<span class="line">  transfer_detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    transfer_amount,</span>
<span class="line">    transfer_remark,</span>
<span class="line">    reservation_id,</span>
<span class="line">    openid,</span>
<span class="line">  }],</span>
<span class="line">  notify_url,</span>
<span class="line">})</span>
<span class="line">.<span class="f">then</span>(({ <span class="p">data</span>: { <span class="p">batch_id</span>, <span class="p">batch_state</span> } }) <span class="k">=&gt;</span> ({ batch_id, batch_state }))</span></code></pre></div></div><div class="form" data-form="errors"><div class="language-js"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">import</span> { isAxiosError } <span class="k">from</span><span class="s"> &#39;axios&#39;</span></span>
<span class="line"></span>
<span class="line">wxpay.v3.platsolution.insurance.mchTransfer.batches.apply.<span class="f">post</span>({</span>
<span class="line">  sub_mchid,</span>
<span class="line">  sp_appid,</span>
<span class="line">  out_batch_no,</span>
<span class="line">  batch_name,</span>
<span class="line">  batch_remark,</span>
<span class="line">  total_amount,</span>
<span class="line">  total_num,</span>
<span class="line">  transfer_scene_id,</span>
<span class="line">  transfer_detail_list: [{</span>
<span class="line">    out_detail_no,</span>
<span class="line">    transfer_amount,</span>
<span class="line">    transfer_remark,</span>
<span class="line">    reservation_id,</span>
<span class="line">    openid,</span>
<span class="line">  }],</span>
<span class="line">  notify_url,</span>
<span class="line">})</span>
<span class="line">.<span class="f">catch</span>((<span class="p">error</span>) <span class="k">=&gt;</span> {</span>
<span class="line"><span class="m">  // 没有应答，结果未知：先查询，不要换单号重试</span></span>
<span class="line"><span class="k">  if</span> (<span class="k">!</span><span class="f">isAxiosError</span>(error) <span class="k">|| !</span>error.response) <span class="k">throw</span> error</span>
<span class="line"><span class="k">  const</span> { <span class="c">status</span>, <span class="p">data</span>: { <span class="c">code</span>, <span class="c">message</span> } } <span class="k">=</span> error.response</span>
<span class="line"><span class="k">  return</span> { status, code, message }</span>
<span class="line">})</span></code></pre></div></div><div class="form" data-form="curl"><div class="language-sh"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="f">curl</span><span class="c"> -X</span><span class="s"> POST &#39;https://api.mch.weixin.qq.com/v3/platsolution/insurance/mch-transfer/batches/apply&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Content-Type: application/json; charset=utf-8&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -H</span><span class="s"> &#39;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;&#39;</span><span class="c"> \\</span></span>
<span class="line"><span class="c">  -d</span><span class="s"> &#39;{</span></span>
<span class="line"><span class="s">  &quot;sub_mchid&quot;: &quot;1900001109&quot;,</span></span>
<span class="line"><span class="s">  &quot;sp_appid&quot;: &quot;wxf636efh567hg4356&quot;,</span></span>
<span class="line"><span class="s">  &quot;out_batch_no&quot;: &quot;sjzz20230223&quot;,</span></span>
<span class="line"><span class="s">  &quot;batch_name&quot;: &quot;2023年2月深圳分部报销单&quot;,</span></span>
<span class="line"><span class="s">  &quot;batch_remark&quot;: &quot;2023年2月深圳分部报销单&quot;,</span></span>
<span class="line"><span class="s">  &quot;total_amount&quot;: 4000000,</span></span>
<span class="line"><span class="s">  &quot;total_num&quot;: 200,</span></span>
<span class="line"><span class="s">  &quot;transfer_scene_id&quot;: &quot;1000&quot;,</span></span>
<span class="line"><span class="s">  &quot;transfer_detail_list&quot;: [</span></span>
<span class="line"><span class="s">    {</span></span>
<span class="line"><span class="s">      &quot;out_detail_no&quot;: &quot;x23zy545Bd5436&quot;,</span></span>
<span class="line"><span class="s">      &quot;transfer_amount&quot;: 200000,</span></span>
<span class="line"><span class="s">      &quot;transfer_remark&quot;: &quot;2023年2月报销&quot;,</span></span>
<span class="line"><span class="s">      &quot;reservation_id&quot;: &quot;1330000071100999991182020050700019480001&quot;,</span></span>
<span class="line"><span class="s">      &quot;openid&quot;: &quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</span></span>
<span class="line"><span class="s">    }</span></span>
<span class="line"><span class="s">  ],</span></span>
<span class="line"><span class="s">  &quot;notify_url&quot;: &quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span></span>
<span class="line"><span class="s">}&#39;</span></span></code></pre></div></div><div class="form" data-form="http"><div class="language-http"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line"><span class="k">POST</span> /v3/platsolution/insurance/mch-transfer/batches/apply <span class="k">HTTP</span>/<span class="c">1.1</span></span>
<span class="line"><span class="e">Host</span><span class="k">:</span><span class="s"> api.mch.weixin.qq.com</span></span>
<span class="line"><span class="e">Accept</span><span class="k">:</span><span class="s"> application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5</span></span>
<span class="line"><span class="e">Content-Type</span><span class="k">:</span><span class="s"> application/json; charset=utf-8</span></span>
<span class="line"><span class="e">User-Agent</span><span class="k">:</span><span class="s"> wechatpay-axios-plugin/0.9.6 axios/1.21.1</span></span>
<span class="line"><span class="e">Authorization</span><span class="k">:</span><span class="s"> WECHATPAY2-SHA256-RSA2048 mchid=&quot;1900000109&quot;,serial_no=&quot;…&quot;,timestamp=&quot;…&quot;,nonce_str=&quot;…&quot;,signature=&quot;…&quot;</span></span>
<span class="line"></span>
<span class="line">{</span>
<span class="line"><span class="c">  &quot;sub_mchid&quot;</span>: <span class="s">&quot;1900001109&quot;</span>,</span>
<span class="line"><span class="c">  &quot;sp_appid&quot;</span>: <span class="s">&quot;wxf636efh567hg4356&quot;</span>,</span>
<span class="line"><span class="c">  &quot;out_batch_no&quot;</span>: <span class="s">&quot;sjzz20230223&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_name&quot;</span>: <span class="s">&quot;2023年2月深圳分部报销单&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_remark&quot;</span>: <span class="s">&quot;2023年2月深圳分部报销单&quot;</span>,</span>
<span class="line"><span class="c">  &quot;total_amount&quot;</span>: <span class="c">4000000</span>,</span>
<span class="line"><span class="c">  &quot;total_num&quot;</span>: <span class="c">200</span>,</span>
<span class="line"><span class="c">  &quot;transfer_scene_id&quot;</span>: <span class="s">&quot;1000&quot;</span>,</span>
<span class="line"><span class="c">  &quot;transfer_detail_list&quot;</span>: [</span>
<span class="line">    {</span>
<span class="line"><span class="c">      &quot;out_detail_no&quot;</span>: <span class="s">&quot;x23zy545Bd5436&quot;</span>,</span>
<span class="line"><span class="c">      &quot;transfer_amount&quot;</span>: <span class="c">200000</span>,</span>
<span class="line"><span class="c">      &quot;transfer_remark&quot;</span>: <span class="s">&quot;2023年2月报销&quot;</span>,</span>
<span class="line"><span class="c">      &quot;reservation_id&quot;</span>: <span class="s">&quot;1330000071100999991182020050700019480001&quot;</span>,</span>
<span class="line"><span class="c">      &quot;openid&quot;</span>: <span class="s">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</span></span>
<span class="line">    }</span>
<span class="line">  ],</span>
<span class="line"><span class="c">  &quot;notify_url&quot;</span>: <span class="s">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</span></span>
<span class="line">}</span></code></pre></div></div><div class="form" data-form="answer"><div class="language-json"><button title="复制代码" data-copied="已复制" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark" tabindex="0" dir="ltr"><code><span class="line">{</span>
<span class="line"><span class="c">  &quot;out_batch_no&quot;</span>: <span class="s">&quot;sjzz20230223&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_id&quot;</span>: <span class="s">&quot;131000011085109987515042023022300246500006&quot;</span>,</span>
<span class="line"><span class="c">  &quot;create_time&quot;</span>: <span class="s">&quot;2023-02-23T13:29:35+08:00&quot;</span>,</span>
<span class="line"><span class="c">  &quot;batch_state&quot;</span>: <span class="s">&quot;ACCEPTED&quot;</span></span>
<span class="line">}</span></code></pre></div></div></div><section class="fields"><h2 id="post-body" tabindex="-1">请求包体 <a class="header-anchor" href="#post-body" aria-label="“请求包体”的链接">​</a></h2><button class="expand-all" type="button">展开全部</button><ul><li id="post-body-sub_mchid"><p><a href="#post-body-sub_mchid"><code>sub_mchid</code></a> <span>string</span> <b>必填</b></p><div>二级商户号</div><small>例：<code>1900001109</code></small></li><li id="post-body-sp_appid"><p><a href="#post-body-sp_appid"><code>sp_appid</code></a> <span>string</span> <b>必填</b></p><div>服务商AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-sub_appid"><p><a href="#post-body-sub_appid"><code>sub_appid</code></a> <span>string</span> <span>选填</span></p><div>二级商户AppID</div><small>例：<code>wxf636efh567hg4356</code></small></li><li id="post-body-out_batch_no"><p><a href="#post-body-out_batch_no"><code>out_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商家批次单号</div><small>例：<code>sjzz20230223</code></small></li><li id="post-body-batch_name"><p><a href="#post-body-batch_name"><code>batch_name</code></a> <span>string</span> <b>必填</b></p><div>批次名称</div><small>例：<code>2023年2月深圳分部报销单</code></small></li><li id="post-body-batch_remark"><p><a href="#post-body-batch_remark"><code>batch_remark</code></a> <span>string</span> <b>必填</b></p><div>批次备注</div><small>例：<code>2023年2月深圳分部报销单</code></small></li><li id="post-body-total_amount"><p><a href="#post-body-total_amount"><code>total_amount</code></a> <span>number</span> <b>必填</b></p><div>转账总金额</div><small>单位：分；例：<code>4000000</code></small></li><li id="post-body-total_num"><p><a href="#post-body-total_num"><code>total_num</code></a> <span>number</span> <b>必填</b></p><div>转账总笔数</div><small>例：<code>200</code></small></li><li id="post-body-transfer_scene_id"><p><a href="#post-body-transfer_scene_id"><code>transfer_scene_id</code></a> <span>string</span> <b>必填</b></p><div>转账场景ID</div><small>例：<code>1000</code></small></li><li id="post-body-transfer_detail_list"><p><a href="#post-body-transfer_detail_list"><code>transfer_detail_list</code></a> <span>object[]</span> <b>必填</b></p><div>转账明细列表</div><details open><summary>5 个字段</summary><ul><li id="post-body-transfer_detail_list-out_detail_no"><p><a href="#post-body-transfer_detail_list-out_detail_no"><code>out_detail_no</code></a> <span>string</span> <b>必填</b></p><div>商家明细单号</div><small>例：<code>x23zy545Bd5436</code></small></li><li id="post-body-transfer_detail_list-transfer_amount"><p><a href="#post-body-transfer_detail_list-transfer_amount"><code>transfer_amount</code></a> <span>number</span> <b>必填</b></p><div>转账金额</div><small>单位：分；例：<code>200000</code></small></li><li id="post-body-transfer_detail_list-transfer_remark"><p><a href="#post-body-transfer_detail_list-transfer_remark"><code>transfer_remark</code></a> <span>string</span> <b>必填</b></p><div>转账备注</div><small>例：<code>2023年2月报销</code></small></li><li id="post-body-transfer_detail_list-reservation_id"><p><a href="#post-body-transfer_detail_list-reservation_id"><code>reservation_id</code></a> <span>string</span> <b>必填</b></p><div>微信转账预约单号</div><small>例：<code>1330000071100999991182020050700019480001</code></small></li><li id="post-body-transfer_detail_list-openid"><p><a href="#post-body-transfer_detail_list-openid"><code>openid</code></a> <span>string</span> <b>必填</b></p><div>收款用户OpenID</div><small>例：<code>o-MYE42l80oelYMDE34nYD456Xoy</code></small></li></ul></details></li><li id="post-body-notify_url"><p><a href="#post-body-notify_url"><code>notify_url</code></a> <span>string</span> <b>必填</b></p><div>商户回调地址</div><small>例：<code>https://www.weixin.qq.com/wxpay/pay.php</code></small></li></ul></section><section class="fields"><h2 id="post-response" tabindex="-1">应答包体 <a class="header-anchor" href="#post-response" aria-label="“应答包体”的链接">​</a></h2><ul><li id="post-response-out_batch_no"><p><a href="#post-response-out_batch_no"><code>out_batch_no</code></a> <span>string</span> <b>必填</b></p><div>商家批次单号</div><small>例：<code>sjzz20230223</code></small></li><li id="post-response-batch_id"><p><a href="#post-response-batch_id"><code>batch_id</code></a> <span>string</span> <b>必填</b></p><div>商家转账批次单号</div><small>例：<code>131000011085109987515042023022300246500006</code></small></li><li id="post-response-create_time"><p><a href="#post-response-create_time"><code>create_time</code></a> <span>string</span> <b>必填</b></p><div>批次创建时间</div><small>RFC 3339 时间；例：<code>2023-02-23T13:29:35+08:00</code></small></li><li id="post-response-batch_state"><p><a href="#post-response-batch_state"><code>batch_state</code></a> <span>string</span> <span>选填</span></p><div>批次状态</div><div class="values"><span><code>ACCEPTED</code></span><span><code>PROCESSING</code></span><span><code>COMPLETED</code></span><span><code>CLOSED</code></span></div></li></ul></section></div><h2 id="要点" tabindex="-1">要点 <a class="header-anchor" href="#要点" aria-label="Permalink to “要点”">​</a></h2><ul><li>每条明细的 <code>reservation_id</code> 须是已确认（<code>CONFIRMED</code>）的预约；<code>sp_appid</code>、<code>sub_appid</code>、<code>transfer_scene_id</code> 与预约时一致，金额不超过预约的金额。</li><li><code>total_amount</code>、<code>total_num</code> 必须等于明细的合计，一批最多 1000 笔，否则整批不受理。</li><li><code>out_batch_no</code> 在服务商系统内唯一。没收到应答就用原单号、原参数重试，别换单号，以免付两次。</li><li>之后<a href="./out-batch-no/{out_batch_no}">按商户批次单号查询</a>，或等 <code>notify_url</code> 的通知。</li></ul><p class="proof">示例 1 段，已由 TypeScript 6.0.3 检查；并用 wechatpay-axios-plugin 0.9.6 实际运行过，发出 1 次请求。</p><div class="popups" hidden><div id="popup-0"><pre><code><i>导入</i> var wxpay: Wechatpay
import wxpay</code></pre><ul class="members" id="fields-3"><li><details data-fields="fields-2"><summary><code>v3: V3</code> APIv3 接口</summary></details></li></ul></div><div id="popup-1"><pre><code><i>字段</i> v3: V3</code></pre><p>APIv3 接口</p><ul class="members" id="fields-7"><li><details data-fields="fields-6"><summary><code>platsolution: Platsolution</code></summary></details></li></ul></div><div id="popup-2"><pre><code><i>字段</i> platsolution: Platsolution</code></pre><ul class="members" id="fields-11"><li><details data-fields="fields-10"><summary><code>insurance: Insurance</code></summary></details></li></ul></div><div id="popup-3"><pre><code><i>字段</i> insurance: Insurance</code></pre><ul class="members" id="fields-15"><li><details data-fields="fields-14"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div><div id="popup-4"><pre><code><i>字段</i> mchTransfer: MchTransfer</code></pre><ul class="members" id="fields-14"><li><details data-fields="fields-13"><summary><code>batches: Batches</code></summary></details></li></ul></div><div id="popup-5"><pre><code><i>字段</i> batches: Batches</code></pre><ul class="members" id="fields-13"><li><details data-fields="fields-12"><summary><code>apply: Apply</code></summary></details></li></ul></div><div id="popup-6"><pre><code><i>字段</i> apply: Apply</code></pre><ul class="members" id="fields-12"><li><code>post: (data: JsonDataRequest, config?: RequestConfig | undefined) =&gt; AxiosPromise&lt;WellformedResponse&gt;</code> 受理商家转账</li></ul></div><div id="popup-7"><pre><code><i>方法</i> post(data: JsonDataRequest, config?: RequestConfig): AxiosPromise&lt;WellformedResponse&gt;</code></pre><p>受理商家转账</p><p class="group"><a href="#post-body">data</a></p><ul class="members" id="fields-17"><li><code>sub_mchid: string</code> 二级商户号</li><li><code>sp_appid: string</code> 服务商AppID</li><li><code>sub_appid?: string</code> 二级商户AppID</li><li><code>out_batch_no: string</code> 商家批次单号</li><li><code>batch_name: string</code> 批次名称</li><li><code>batch_remark: string</code> 批次备注</li><li><code>total_amount: number</code> 转账总金额，单位：分</li><li><code>total_num: number</code> 转账总笔数</li><li><code>transfer_scene_id: string</code> 转账场景ID</li><li><details data-fields="fields-16"><summary><code>transfer_detail_list: object[]</code> 转账明细列表</summary></details></li><li><code>notify_url: string</code> 商户回调地址</li></ul><p class="group"><a href="#post-response">response.data</a></p><ul class="members" id="fields-18"><li><code>out_batch_no: string</code> 商家批次单号</li><li><code>batch_id: string</code> 商家转账批次单号</li><li><code>create_time: string</code> 批次创建时间</li><li><code>batch_state?: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot;</code> 批次状态</li></ul></div><div id="popup-8"><pre><code><i>字段</i> sub_mchid: string</code></pre><p>二级商户号</p><ul><li>示例 <code>1900001109</code></li></ul></div><div id="popup-9"><pre><code><i>字段</i> sp_appid: string</code></pre><p>服务商AppID</p><ul><li>示例 <code>wxf636efh567hg4356</code></li></ul></div><div id="popup-10"><pre><code><i>字段</i> out_batch_no: string</code></pre><p>商家批次单号</p><ul><li>示例 <code>sjzz20230223</code></li></ul></div><div id="popup-11"><pre><code><i>字段</i> batch_name: string</code></pre><p>批次名称</p><ul><li>示例 <code>2023年2月深圳分部报销单</code></li></ul></div><div id="popup-12"><pre><code><i>字段</i> batch_remark: string</code></pre><p>批次备注</p><ul><li>示例 <code>2023年2月深圳分部报销单</code></li></ul></div><div id="popup-13"><pre><code><i>字段</i> total_amount: number</code></pre><p>转账总金额，单位：分</p><ul><li>示例 <code>4000000</code></li></ul></div><div id="popup-14"><pre><code><i>字段</i> total_num: number</code></pre><p>转账总笔数</p><ul><li>示例 <code>200</code></li></ul></div><div id="popup-15"><pre><code><i>字段</i> transfer_scene_id: string</code></pre><p>转账场景ID</p><ul><li>示例 <code>1000</code></li></ul></div><div id="popup-16"><pre><code><i>字段</i> transfer_detail_list: object[]</code></pre><p>转账明细列表</p><ul class="members" id="fields-16"><li><code>out_detail_no: string</code> 商家明细单号</li><li><code>transfer_amount: number</code> 转账金额，单位：分</li><li><code>transfer_remark: string</code> 转账备注</li><li><code>reservation_id: string</code> 微信转账预约单号</li><li><code>openid: string</code> 收款用户OpenID</li></ul></div><div id="popup-17"><pre><code><i>字段</i> out_detail_no: string</code></pre><p>商家明细单号</p><ul><li>示例 <code>x23zy545Bd5436</code></li></ul></div><div id="popup-18"><pre><code><i>字段</i> transfer_amount: number</code></pre><p>转账金额，单位：分</p><ul><li>示例 <code>200000</code></li></ul></div><div id="popup-19"><pre><code><i>字段</i> transfer_remark: string</code></pre><p>转账备注</p><ul><li>示例 <code>2023年2月报销</code></li></ul></div><div id="popup-20"><pre><code><i>字段</i> reservation_id: string</code></pre><p>微信转账预约单号</p><ul><li>示例 <code>1330000071100999991182020050700019480001</code></li></ul></div><div id="popup-21"><pre><code><i>字段</i> openid: string</code></pre><p>收款用户OpenID</p><ul><li>示例 <code>o-MYE42l80oelYMDE34nYD456Xoy</code></li></ul></div><div id="popup-22"><pre><code><i>字段</i> notify_url: string</code></pre><p>商户回调地址</p><ul><li>示例 <code>https://www.weixin.qq.com/wxpay/pay.php</code></li></ul></div><div id="popup-23"><pre><code><i>方法</i> Promise&lt;AxiosResponse&lt;WellformedResponse&gt;&gt;.then&lt;{
    batch_id: string;
    batch_state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot; | undefined;
}, never&gt;(onfulfilled?: ((value: AxiosResponse&lt;WellformedResponse&gt;) =&gt; {
    batch_id: string;
    batch_state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot; | undefined;
} | PromiseLike&lt;{
    batch_id: string;
    batch_state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot; | undefined;
}&gt;) | null | undefined, onrejected?: ((reason: any) =&gt; PromiseLike&lt;...&gt;) | ... 1 more ... | undefined): Promise&lt;...&gt;</code></pre><p>Attaches callbacks for the resolution and/or rejection of the Promise.</p><ul><li><code>onfulfilled</code> The callback to execute when the Promise is resolved.</li><li><code>onrejected</code> The callback to execute when the Promise is rejected.</li><li><i>@returns</i> A Promise for the completion of which ever callback is executed.</li></ul></div><div id="popup-24"><pre><code><i>字段</i> AxiosResponse&lt;WellformedResponse&gt;.data: WellformedResponse</code></pre><ul class="members"><li><code>out_batch_no: string</code> 商家批次单号</li><li><code>batch_id: string</code> 商家转账批次单号</li><li><code>create_time: string</code> 批次创建时间</li><li><code>batch_state?: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot;</code> 批次状态</li></ul></div><div id="popup-25"><pre><code><i>参数</i> batch_id: string</code></pre><p>商家转账批次单号</p></div><div id="popup-26"><pre><code><i>参数</i> batch_state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot; | undefined</code></pre><p>批次状态</p></div><div id="popup-27"><pre><code><i>字段</i> batch_id: string</code></pre><p>商家转账批次单号</p><ul><li>示例 <code>131000011085109987515042023022300246500006</code></li></ul></div><div id="popup-28"><pre><code><i>字段</i> batch_state: &quot;ACCEPTED&quot; | &quot;CLOSED&quot; | &quot;PROCESSING&quot; | &quot;COMPLETED&quot; | undefined</code></pre><p>批次状态</p><ul><li>示例 <code>ACCEPTED</code></li></ul></div><ul class="members" id="fields-0"><li><code>mchTransfer: MchTransfer …</code></li></ul><ul class="members" id="fields-1"><li><details data-fields="fields-0"><summary><code>insurance: Insurance</code></summary></details></li></ul><ul class="members" id="fields-2"><li><details data-fields="fields-1"><summary><code>platsolution: Platsolution</code></summary></details></li></ul><ul class="members" id="fields-4"><li><code>batches: Batches …</code></li></ul><ul class="members" id="fields-5"><li><details data-fields="fields-4"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul><ul class="members" id="fields-6"><li><details data-fields="fields-5"><summary><code>insurance: Insurance</code></summary></details></li></ul><ul class="members" id="fields-8"><li><code>apply: Apply …</code></li></ul><ul class="members" id="fields-9"><li><details data-fields="fields-8"><summary><code>batches: Batches</code></summary></details></li></ul><ul class="members" id="fields-10"><li><details data-fields="fields-9"><summary><code>mchTransfer: MchTransfer</code></summary></details></li></ul></div></div>`);
}
var _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
	const ssrContext = useSSRContext();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var apply_default = /*#__PURE__*/ _plugin_vue_export_helper_default(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export { __pageData, apply_default as default };
