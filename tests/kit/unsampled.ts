/** Operations that a call made of samples alone does not get through, and why. */
export interface Unsampled {
  reason: string
  /** Part of the failure. */
  failure: string
  keys: string[]
}

/*
 * What these take and answer is seen where their own examples are run (npm run conformance). An
 * operation that gets through, or fails otherwise, has to leave this list.
 */
export const UNSAMPLED: Unsampled[] = [
  {
    reason: "Its page gives the answer's `sign` 32 characters; signed with HMAC-SHA256 it has 64.",
    failure: "'/sign'",
    keys: [
      'POST /v2/applyment/micro/getstate',
      'POST /v2/applyment/micro/getupgradestate',
      'POST /v2/applyment/micro/modifyarchives',
      'POST /v2/applyment/micro/modifycontactinfo',
      'POST /v2/applyment/micro/submit',
      'POST /v2/applyment/micro/submitupgrade',
      'POST /v2/deposit/micropay',
      'POST /v2/mchrisk/bankquerymchauditinfo',
      'POST /v2/mchrisk/channelquerymchauditinfo',
      'POST /v2/pay/profitsharingaddreceiver',
      'POST /v2/pay/profitsharingquery',
      'POST /v2/pay/profitsharingremovereceiver',
      'POST /v2/risk/getcertficates',
      'POST /v2/secapi/pay/multiprofitsharing',
      'POST /v2/secapi/pay/profitsharing',
      'POST /v2/secapi/pay/profitsharingfinish',
    ],
  },
  {
    reason: 'The gateway salts whatever it signs; the answers of its page have no `nonce_str`.',
    failure: "'/nonce_str'",
    keys: [
      'POST /v2/cgi-bin/mch/customs/customdeclareorder',
      'POST /v2/cgi-bin/mch/customs/customdeclarequery',
      'POST /v2/cgi-bin/mch/newcustoms/customdeclareredeclare',
      'POST /v2/mmpaymkttransfers/queryworkwxredpack',
      'POST /v2/mmpaymkttransfers/sendworkwxredpack',
      'POST /v2/papay/deletecontract',
      'POST /v2/papay/partner/deletecontract',
      'POST /v2/papay/partner/querycontract',
      'POST /v2/papay/querycontract',
      'POST /v2/secapi/mch/addInstitutionsub',
      'POST /v2/secapi/mch/addsubdevconfig',
      'POST /v2/secapi/mch/channelsetting',
      'POST /v2/secapi/mch/modifyInstitutionsub',
      'POST /v2/secapi/mch/queryInstitutionsub',
      'POST /v2/secapi/mch/querysubdevconfig',
      'POST /v2/secapi/mkt/addrecommendconf',
    ],
  },
  {
    reason: 'The gateway tells the result of the business; the answers of its page do not.',
    failure: "'/result_code'",
    keys: [
      'POST /v2/face/get_wxpayface_authinfo',
      'POST /v2/pay/profitsharingmerchantratioquery',
      'POST /v2/pay/profitsharingorderamountquery',
      'POST /v2/pay/queryexchagerate',
      'POST /v2/xdc/apiv2getsignkey/sign/getsignkey',
    ],
  },
  {
    reason: 'A list of one is answered as a list of two, and its page declares one entry.',
    failure: "'/hblist/hbinfo'",
    keys: ['POST /v2/mmpaymkttransfers/gethbinfo'],
  },
  {
    reason: 'Answers without `sign`, which the SDK does not take.',
    failure: "The response's sign(undefined)",
    keys: ['POST /v2/mmpaymkttransfers/sendgroupredpack', 'POST /v2/sandboxnew/pay/getsignkey'],
  },
  {
    reason:
      'The SDK does not send it without a merchant number: a form signs for itself, and what a contract takes is not published.',
    failure: 'merchant ID(undefined)',
    keys: ['POST /v2/applyment/micro/signcontract', 'POST /v2/secapi/mch/uploadmedia'],
  },
  {
    reason: 'Leads a browser elsewhere; the SDK reads no empty answer in APIv2.',
    failure: 'Cannot convert undefined',
    keys: ['GET /v2/appauth/authindex'],
  },
]
