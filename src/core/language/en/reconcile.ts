import type { ReconcileLexicon } from '../../reconcile/lexicon.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

export const englishReconciliation: ReconcileLexicon = {
  planned: list(
    'target, targets, plan, plans, planned, goal, aims, aim, will, would, could, may, might, should, expects, expected, forecast, forecasts, projected, projects to, predicts, predicted, proposed, if, pledged, commitment, budgeted, to reach',
  ),
  prospective: list('expects, is expected, are expected, will, would, forecasts, projects, aims to, plans to, targets'),
  estimated: list('estimated, estimate, estimates, preliminary, provisional, initial, early figures'),
  revised: list(
    'revised, corrected, audited, after the audit, restatement, restated, adjusted, instead of, rather than, previously reported, had said, mistakenly, wrongly, not the, earlier figure, earlier report, earlier estimate, initially, originally, discrepancy',
  ),
  qualifiers: list(
    'average, averaged, mean, median, per, each, every, a year, a month, a day, annually, monthly, daily, highest, lowest, record, peak, cumulative, so far, to date, since, year to date, by the end, new, additional, extra, another, net, gross, nominal, real, domestic, foreign, international, overseas, remaining, first, second, underlying, adjusted',
  ),
  rates: list(
    'a year, per year, annually, each year, every year, on average, an average, averaging, a month, per month',
  ),
  scopes: list(
    'worldwide, global, globally, world, nationwide, national, countrywide, county, district, region, regional, local, group-wide, urban, rural, public, private',
  ),
  wholes: list('citywide, statewide, countywide'),
  restricting: list(
    'of, in, for, by, among, across, through, within, with, between, at, from, to, under, outside, on, via',
  ),
  determiners: list('the, a, an, its, their, his, her, all, some'),
  elapsed: list(
    'in the previous year, the previous year, the year before, a year earlier, a year ago, a year before, one year earlier, a month earlier, a quarter earlier, a week earlier, last year, last month, last week, last quarter, yesterday',
  ),
  asOf: list('so far, to date, by the end, year to date'),
  idle: list(
    'that, the year, year, this year, the quarter, quarter, the month, month, total, all, the period, period, the country, figures, data, the report, report',
  ),
  light: list(
    'reached, reaches, totalled, totaled, stood, stands, was, were, is, are, hit, exceeded, topped, amounted, came, had, has, have, recorded, reported, counted, been, be, carried out, held, there, with',
  ),
  fillers: list(
    'a, an, the, total, of, to, at, in, some, about, around, nearly, almost, more, than, over, under, roughly, only, just, least, most, and, as, many, up, also, now, all',
  ),
  rise: list(
    'rose, rise, rises, risen, grew, grow, growth, grown, increased, increase, up, climbed, gained, jumped, surged, higher, more than in, advanced, added',
  ),
  fall: list(
    'fell, fall, falls, fallen, dropped, drop, declined, decline, decreased, decrease, down, slipped, lost, shrank, cut, plunged, lower, fewer than in',
  ),
  ratio: list('times as, times the, factor, multiplied, doubled, tripled, double, triple, twice'),
  from: list('from'),
  to: list('to'),
  against: list('compared with, compared to, than, versus, against'),
  including: list('including, of which, of whom, among them, of them'),
  comprising: list('comprising, made up of, consisting of, split into, consists of, comprises'),
  share: list(
    'accounted for, accounts for, accounting for, made up, makes up, making up, represented, represents, won, took',
  ),
  division: list('market share, the rest, the remaining, the remainder, respectively, of the vote, of votes'),
  quantity: list(
    'the total number of, total number of, the number of, number of, the total, total, the amount of, amount of, overall, a record',
  ),
  kinds: list('hospital, port, airport, university, bank, ministry, school, council, museum, zoo, theatre'),
  opening: list('the'),
  distinguishing: list('district, group, next, nearby, staff, board, sector, system, systems, of, in, at, and, or'),
  pronouns: list(
    'the company, company, the group, group, the firm, firm, the city, the council, it, they, we, the country',
  ),
  national: list('nationwide, countrywide'),
  adverbs: [],
  reported: list('according to, said, says, reported by, figures from, data from, statistics from'),
  thresholds: list('over, above, under, below, than'),
  coordinating: list('and, or'),
  causing: list('killing, injuring, killed, injured, leaving, left, causing, caused, destroying, destroyed'),
  conjunctions: list(
    'and, or, but, nor, while, when, whereas, as, because, since, so, if, until, although, though, compared, according, according to, last, next, this, is, are, was, were, said, says',
  ),
  attributions: list('according to, reported by, figures from, data from, statistics from'),
  joints: list('and, of, the, a, an, for, in, at, on, by, to, from, with, its, their, his, her, all, that, this'),
  plans: list('plan, target, goal, budget, quota, forecast'),
  real: list('gdp, gross domestic product, economy, output, industrial production, manufacturing, industry'),
  constantPrices: list(
    'in real terms, real terms, inflation, constant prices, constant currency, by volume, in volume',
  ),
  volatile: list(
    'price, prices, temperature, temperatures, exchange rate, interest rate, interest rates, index, water level, speed, futures, peak load, wind',
  ),
  attributes: list('length, total length, height, width, depth, total investment'),
  generic: list(
    'people, person, case, time, item, place, unit, share, part, point, thing, way, piece, member, value, cost, capital, money, length, height, depth, width, weight, area, distance, duration, fine, award, payment, loan, fee, sentence, room, floor, step, account, man, woman, child, group, team, day, year, month, hour',
  ),
  within: list('of, of the, out of, out of the'),
  kindsApart: list(
    'men/women, boys/girls, adults/children, males/females, domestic/international, domestic/foreign, urban/rural',
  ),
  complementary: list('men, women, boys, girls, adults, children, males, females'),
};
