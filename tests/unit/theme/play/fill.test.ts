import { expect, it } from 'vitest'
import { FILL_FIELDS, type FillField, refusalOf } from '../../../../.vitepress/theme/play/fill.ts'

const field = (name: string) => FILL_FIELDS.find((one) => one.name === name) as FillField

it.each([
  ['mchid', '1900000001'],
  ['appid', 'wx1234567890abcdef'],
  ['notify_url', 'https://pay.example.com/notify'],
  ['mchid', ''],
])('%s: %s', (name, value) => {
  expect(refusalOf(field(name), value)).toBeUndefined()
})

it.each([
  ['mchid', '-----BEGIN PRIVATE KEY-----', '私钥或证书'],
  ['notify_url', '-----BEGIN CERTIFICATE-----MIID', '私钥或证书'],
  ['mchid', '0123456789abcdef0123456789ABCDEF', 'API 密钥'],
  ['notify_url', 'https://a.cn/0123456789abcdef0123456789abcdef', 'API 密钥'],
  ['mchid', '12345', '8～10 位数字'],
  ['appid', '1900000001', 'wx 开头'],
  ['notify_url', 'http://a.cn/notify', 'https 开头'],
  ['notify_url', 'https://a.cn/notify?a=1', '不带参数'],
])('error: %s: %s', (name, value, said) => {
  expect(refusalOf(field(name), value)).toContain(said)
})
