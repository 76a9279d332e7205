/**
 * What the documents of this folder hold: relations that were planted, and pairs of facts that are near one and are none. A fact is
 * named by its document and its quote.
 */
export type FactName = `${string}: ${string}`;

export interface Planted {
  readonly type: 'same' | 'series' | 'conflict';
  readonly code: string;
  readonly facts: readonly FactName[];
}

const planted = (type: Planted['type'], code: string, ...facts: FactName[]): Planted => ({ type, code, facts });
const conflict = (code: string, ...facts: FactName[]) => planted('conflict', code, ...facts);
const same = (...facts: FactName[]) => planted('same', 'equal', ...facts);
const series = (...facts: FactName[]) => planted('series', 'series', ...facts);

export const plantedRelations: readonly Planted[] = [
  conflict('apart', 'cang-1: 846 tỷ đồng', 'cang-3: 912 tỷ đồng'),
  conflict('percent-change', 'cang-2: 14,9 triệu tấn', 'cang-2: 35%'),
  conflict('parts-sum', 'cang-4: 7,1 triệu tấn', 'cang-4: 4,3 triệu tấn', 'cang-4: 3,9 triệu tấn'),
  conflict('part-whole', 'cang-5: 402 tỷ đồng', 'cang-5: 455 tỷ đồng'),
  conflict('apart', 'dulich-1: 3,2 triệu', 'dulich-3: 3,9 triệu'),
  conflict('part-whole', 'dulich-4: 1,8 triệu', 'dulich-4: 2,1 triệu'),
  conflict('multiple', 'dulich-4: 1,8 triệu', 'dulich-4: 1,2 triệu', 'dulich-4: 2,4 lần'),
  conflict('share', 'dulich-5: 72%', 'dulich-5: 25%', 'dulich-5: 18%'),
  conflict('apart', 'yte-1: 1.846', 'yte-3: 2.184'),
  conflict('fraction', 'yte-3: 23/21'),
  conflict('apart', 'yte-3: 96,5%', 'yte-4: 91,2%'),
  conflict('increment', 'yte-4: 1.231.000', 'yte-2: 1.204.000', 'yte-4: 45.000'),
  conflict('percent-change', 'yte-5: 1.500', 'yte-5: 1.200', 'yte-5: 40%'),
  conflict('parts-sum', 'dn-1: 3.150', 'dn-1: 1.900', 'dn-1: 1.450'),
  conflict('apart', 'dn-1: 187 tỷ đồng', 'dn-3: 214 tỷ đồng'),
  conflict('percent-change', 'dn-4: 1.120 tỷ đồng', 'dn-4: 980 tỷ đồng', 'dn-4: 25%'),
  conflict('parts-sum', 'dn-4: 500 tỷ đồng', 'dn-4: 320 tỷ đồng', 'dn-4: 260 tỷ đồng'),
  conflict('increment-total', 'vh-1: 41', 'vh-2: 6', 'vh-2: 49'),
  conflict('multiple', 'vh-2: 215', 'vh-1: 128', 'vh-2: 2,5 lần'),
  conflict('apart', 'vh-2: 475 tỷ USD', 'vh-3: 452,3 tỷ USD'),
  conflict('percent-change', 'vh-5: 455 tỷ USD', 'vh-4: 380,8 tỷ USD', 'vh-5: 30%'),
  conflict('part-whole', 'vh-5: 3.345 km', 'vh-5: 3.800 km'),
  conflict('apart', 'en-1: $410 million', 'en-3: $438 million'),
  conflict('percent-change', 'en-2: $455 million', 'en-2: 25%'),
  conflict('apart', 'en-4: 4.6%', 'en-5: 5.9%'),
  conflict('percent-change', 'en-5: $75 million', 'en-5: $60 million', 'en-5: 40%'),
  same('cang-2: 1.438', 'cang-3: 1.438'),
  same('cang-1: 12,4 triệu tấn', 'cang-3: 12,38 triệu tấn'),
  same('dn-1: 2.340 tỷ đồng', 'dn-3: 2.300 tỷ đồng'),
  same('dn-4: 64 tỷ đồng', 'dn-5: 64,2 tỷ đồng'),
  same('dulich-1: 4.650 tỷ đồng', 'dulich-3: 4.650 tỷ đồng'),
  same('en-2: 6.1 million tonnes', 'en-3: 6.1 million tonnes'),
  same('en-3: 812,000', 'en-4: 812,400'),
  same('vh-1: 405,5 tỷ USD', 'vh-4: 406 tỷ USD'),
  same('vh-2: 215', 'vh-3: 215'),
  same('vh-3: 4,1 tỷ USD', 'vh-5: 4,1 tỷ USD'),
  same('yte-4: 963', 'yte-5: 963'),
  same('yte-2: 12.400 ha', 'yte-5: 124 km2'),
  series('cang-1: 1.215', 'cang-2: 1.438'),
  series('cang-4: 11,5 triệu tấn', 'cang-1: 12,4 triệu tấn', 'cang-2: 14,9 triệu tấn'),
  series('cang-1: 846 tỷ đồng', 'cang-2: 1.015 tỷ đồng'),
  series('dn-2: 1.983 tỷ đồng', 'dn-1: 2.340 tỷ đồng'),
  series('dn-2: 156 tỷ đồng', 'dn-1: 187 tỷ đồng'),
  series('dulich-2: 2,5 triệu', 'dulich-1: 3,2 triệu'),
  series('dulich-2: 3.720 tỷ đồng', 'dulich-1: 4.650 tỷ đồng'),
  series('dulich-2: 286', 'dulich-1: 318'),
  series('en-1: 5.2 million tonnes', 'en-2: 6.1 million tonnes'),
  series('en-4: 5.3%', 'en-4: 4.6%'),
  series('vh-1: 41', 'vh-2: 49'),
  series('vh-1: 128', 'vh-2: 215'),
  series('vh-4: 380,8 tỷ USD', 'vh-5: 455 tỷ USD'),
  series('yte-2: 2.637', 'yte-1: 1.846'),
];

export interface NearMiss {
  /** Why the facts do not contradict each other. */
  readonly why: string;
  readonly facts: readonly [FactName, FactName];
}

const near = (why: string, one: FactName, other: FactName): NearMiss => ({ why, facts: [one, other] });

export const nearMisses: readonly NearMiss[] = [
  near('rounded', 'cang-1: 12,4 triệu tấn', 'cang-3: 12,38 triệu tấn'),
  near('other period', 'cang-1: 12,4 triệu tấn', 'cang-4: 11,5 triệu tấn'),
  near('other subject', 'cang-4: 6,2 triệu tấn', 'cang-4: 11,5 triệu tấn'),
  near('target', 'cang-4: 7,1 triệu tấn', 'cang-5: 9 triệu tấn'),
  near('part of the period', 'cang-4: 7,1 triệu tấn', 'cang-5: 1,6 triệu tấn'),
  near('other subject', 'cang-2: 1.015 tỷ đồng', 'cang-5: 402 tỷ đồng'),
  near('other period', 'cang-1: 1.215', 'cang-2: 1.438'),
  near('other currency', 'cang-4: 16 triệu USD', 'cang-5: 402 tỷ đồng'),
  near('change that holds', 'cang-2: 20%', 'cang-1: 846 tỷ đồng'),
  near('part of the period', 'dulich-1: 3,2 triệu', 'dulich-3: 1,4 triệu'),
  near('other subject', 'dulich-1: 3,2 triệu', 'dulich-4: 1,8 triệu'),
  near('target', 'dulich-4: 1,8 triệu', 'dulich-5: 2,6 triệu'),
  near('estimate, about', 'dulich-4: 1,8 triệu', 'dulich-5: 1,7 triệu'),
  near('other period', 'dulich-1: 318', 'dulich-2: 286'),
  near('other period', 'dulich-1: 4.650 tỷ đồng', 'dulich-2: 3.720 tỷ đồng'),
  near('change that holds', 'dulich-1: 28%', 'dulich-2: 2,5 triệu'),
  near('part of the period', 'yte-1: 1.846', 'yte-5: 385'),
  near('other subject', 'yte-1: 1.846', 'yte-4: 963'),
  near('other disease', 'yte-1: 1.846', 'yte-4: 241'),
  near('change that holds', 'yte-1: 30%', 'yte-2: 2.637'),
  near('other metric', 'yte-1: 4', 'yte-1: 1.846'),
  near('other unit that converts', 'yte-2: 12.400 ha', 'yte-5: 124 km2'),
  near('open upwards', 'dn-1: 2.340 tỷ đồng', 'dn-3: 2.300 tỷ đồng'),
  near('part of the period', 'dn-1: 2.340 tỷ đồng', 'dn-3: 655 tỷ đồng'),
  near('other subject', 'dn-1: 2.340 tỷ đồng', 'dn-4: 1.120 tỷ đồng'),
  near('forecast', 'dn-4: 1.120 tỷ đồng', 'dn-5: 1.300 tỷ đồng'),
  near('revised on purpose', 'dn-4: 980 tỷ đồng', 'dn-5: 975 tỷ đồng'),
  near('rounded', 'dn-4: 64 tỷ đồng', 'dn-5: 64,2 tỷ đồng'),
  near('change that holds', 'dn-1: 18%', 'dn-2: 1.983 tỷ đồng'),
  near('other period', 'dn-2: 156 tỷ đồng', 'dn-1: 187 tỷ đồng'),
  near('nearly', 'vh-1: 405,5 tỷ USD', 'vh-4: 406 tỷ USD'),
  near('other metric', 'vh-4: 380,8 tỷ USD', 'vh-1: 405,5 tỷ USD'),
  near('other modifier', 'vh-3: 4,1 tỷ USD', 'vh-2: 475 tỷ USD'),
  near('other scope', 'vh-4: 153 tỷ USD', 'vh-2: 475 tỷ USD'),
  near('addition and total', 'vh-1: 5', 'vh-1: 41'),
  near('other metric', 'vh-5: 455 tỷ USD', 'vh-2: 475 tỷ USD'),
  near('other period', 'en-1: 5.2 million tonnes', 'en-2: 6.1 million tonnes'),
  near('rounded', 'en-3: 812,000', 'en-4: 812,400'),
  near('other subject', 'en-5: 455,000', 'en-4: 812,400'),
  near('expected', 'en-4: $640 million', 'en-5: $700 million'),
  near('other period', 'en-4: 4.6%', 'en-4: 5.3%'),
  near('other unit', 'en-2: $455 million', 'en-5: 455,000'),
];
