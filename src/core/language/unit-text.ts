/** What UCUM (https://ucum.org) prints for its codes, where people write another sign than the code. */
const printed: Readonly<Record<string, string>> = {
  har: 'ha',
  Cel: '°C',
  deg: '°',
  um: 'µm',
  ug: 'µg',
  uSv: 'µSv',
  'mm[Hg]': 'mmHg',
  '[degF]': '°F',
  '[bbl_us]': 'bbl',
  '[Btu]': 'BTU',
  '[ft_i]': 'ft',
  '[gal_us]': 'gal',
  '[HP]': 'hp',
  '[in_i]': 'in',
  '[lb_av]': 'lb',
  '[ly]': 'ly',
  '[mi_i]': 'mi',
  '[nmi_i]': 'nmi',
  '[oz_av]': 'oz',
  '[oz_tr]': 'oz t',
  '[ppb]': 'ppb',
  '[ppm]': 'ppm',
  '[psi]': 'psi',
  '{megapixel}': 'MP',
  '{pixel}': 'px',
};

const exponents: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** A unit as people write it: `ha` for `har`, `°C` for `Cel`, `kWh` for `kW.h`, `m³/s` for `m3/s`. Codes of no other sign stay. */
export function unitText(unit: string): string {
  return unit.split('/').map(partText).join('/');
}

function partText(part: string): string {
  const sign = printed[part];
  if (sign !== undefined) return sign;
  return part
    .replace(/(?<=^[cdkmnu]?m)[23]$/, (exponent) => exponents[exponent] ?? exponent)
    .replace(/\.(?=[A-Z]$|h$)/, '')
    .replace(/By$/, 'B');
}
