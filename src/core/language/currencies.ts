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
};
