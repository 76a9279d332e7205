/** Currency codes (ISO 4217) that are read as such wherever they stand in capitals. */
export const currencyCodes =
  'VND USD EUR JPY CNY GBP AUD CAD CHF SGD HKD NZD KRW THB IDR MYR PHP INR RUB LAK KHR MMK TWD BRL MXN ZAR SEK NOK DKK PLN TRY AED SAR ILS BND KZT UAH ARS CLP EGP PKR BDT LKR NPR MNT CZK HUF NGN KES QAR KWD IRR IQD';

/** Other short names by code, in capitals or not, as written in any language. */
export const currencyNames: Readonly<Record<string, string>> = {
  VND: 'vnđ, vnd',
  USD: 'us$, usd, đô la mỹ, đôla mỹ',
  EUR: 'euro, euros, eur',
  CNY: 'rmb, ndt',
};

/** Signs by code, before or behind the number. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₫': 'VND',
  '₩': 'KRW',
  '₹': 'INR',
  '฿': 'THB',
  '₽': 'RUB',
  '₱': 'PHP',
  '₺': 'TRY',
  '₴': 'UAH',
  '₭': 'LAK',
  '₮': 'MNT',
  '៛': 'KHR',
  '₦': 'NGN',
  '₵': 'GHS',
  '₪': 'ILS',
  '¢': 'USD -2',
};

/** Letters right before the dollar sign that say whose dollar it is: A$5m. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  s: 'SGD',
  nz: 'NZD',
  nt: 'TWD',
  r: 'BRL',
  j: 'JMD',
  tt: 'TTD',
  fj: 'FJD',
  mx: 'MXN',
  ec: 'XCD',
};

/** Letters that are a sign of money before a number, as they are written; digits may be glued to them: RM1,200. */
export const currencyLetters: Readonly<Record<string, string>> = {
  R: 'ZAR',
  Rs: 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  Tk: 'BDT',
  Sh: 'KES',
  Shs: 'KES',
  Ksh: 'KES',
  KSh: 'KES',
  Ush: 'UGX',
  USh: 'UGX',
  Tsh: 'TZS',
  TSh: 'TZS',
  Php: 'PHP',
};
