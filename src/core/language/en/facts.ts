import type { FactLexicon } from '../../facts/cues.js';
import { timePhrases } from './times.js';
import { fallingVerbs, forecastPhrases, otherVerbs, reachingVerbs, risingVerbs } from './verbs.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

const deeds = (metric: string, verbs: string) => list(verbs).map((verb) => [verb, metric] as const);

/** Verbs of money with the noun for its amount. */
const englishDeeds = [
  ...deeds(
    'spending',
    'spent, spend, spends, will spend, laid out, lays out, shelled out, forked out, splashed, splashes',
  ),
  ...deeds('investment', 'invested, invest, invests, will invest, investing, pumped'),
  ...deeds('fine', 'fined, docked, penalised, penalized'),
  ...deeds('lending', 'lend, lends, lent, will lend'),
  ...deeds('borrowing', 'borrowed, borrow, borrows'),
  ...deeds('donation', 'donated, donates, donate, donating, gave, gives, give, given'),
  ...deeds('pledge', 'pledged, pledging, promised'),
  ...deeds('payment', 'paid, paying, will pay, repaid, repay, pay back'),
  ...deeds('pay', 'pay, pays'),
  ...deeds(
    'earnings',
    'raked in, rakes in, brought home, pulled in, earned, earns, earn, earning, makes, made, took in',
  ),
  ...deeds('debt', 'owe, owes, owed, owing'),
  ...deeds('award', 'awarded, awarding'),
  ...deeds('saving', 'saved, saves, save, saving, will save, could save'),
  ...deeds('grant', 'granted'),
  ...deeds('theft', 'stole, steal, steals, stolen, embezzled, pocketed'),
  ...deeds('offer', 'offered, offering'),
  ...deeds('cost', 'swallowed'),
  ...deeds('funds raised', 'raised, raises, raise, raising'),
  ...deeds(
    'price',
    'fetched, fetches, fetch, quoted, quotes, sold for, sells for, sell for, sold at, bought for, bought at, trades at, traded at, trade at, changed hands at, priced at',
  ),
  ...deeds('fee', 'signed for, charged'),
  ...deeds('loss', 'lost, loses, lose, losing'),
  ...deeds('receipts', 'received, receives, receiving, will receive, collected, collects, collecting'),
  ...deeds('allocation', 'allocated, allocates, earmarked, set aside, sets aside, setting aside'),
];

/** Verbs that have a meaning of their own for the figure behind them. */
const governingVerbs: ReadonlySet<string> = new Set([
  ...englishDeeds.map(([phrase]) => phrase),
  ...risingVerbs,
  ...fallingVerbs,
  ...reachingVerbs,
]);

/** Nouns for what is measured. */
const heads = list(
  'age, median age, average age, magnitude, response time, response times, travel time, travel times, processing time, processing times, wait, waits, delays, journey time, lead time, sentence, lifespan, life expectancy, dividend, dividends, bonus, pension, pensions, allowance, prize, prize money, ticket prices, deal, purse, crowd, overdraft, cash, savings, exports, imports, ratio, trade, price, prices, average price, rate, rates, revenue, revenues, sales, profit, profits, income, wages, wage, salary, salaries, costs, cost, budget, spending, expenditure, payments, payment, award, fine, loan, debt, deficit, surplus, deposits, investment, output, production, capacity, demand, consumption, rainfall, temperature, temperatures, speed, level, levels, area, length, depth, height, weight, population, number, share, market share, inflation, growth, unemployment, turnout, yield, yields, shipments, crop, harvest, delay, waiting time, waiting times, index, futures, stake, turnover, earnings, losses, loss, damages, fees, fee, fares, fare, tax, taxes, rent, rents, emissions, load, peak demand, generation, grant, subsidy, subsidies, contract, value, reserves, stocks, bill, bills, proportion, percentage, efficiency, distance, duration, duration, frequency, attendance, circulation, valuation, farm, ridership, fines, awards, loans, debts, margins, margin, grants, contracts, deficits, stakes, indexes, yields, bonuses, outputs, fines',
);

const headWords: ReadonlySet<string> = new Set(heads);

/** Words about time that have cues of their own. */
const comparedTimes: ReadonlySet<string> = new Set(
  list(
    'last year, a year ago, the previous year, a year earlier, the year before, the prior year, last quarter, the previous quarter, last month, the previous month',
  ),
);

/** A form that is the name of something measured is read as that noun. */
const withoutHeads = (verbs: readonly string[]) => verbs.filter((verb) => !headWords.has(verb));

export const englishFacts: FactLexicon = {
  cues: {
    reach: [
      ...list(
        'totalled, totalling, totaling, reaching, hitting, averaging, exceeding, topping, came in at, comes in at, coming in at, equal to, is equal to, was equal to, are equal to, equals, equivalent to, running at, runs at, run at, costing, weighing, covers, covered, estimated at between, estimated between, valued at, worth',
      ),
      ...withoutHeads(reachingVerbs),
      ...forecastPhrases.reach,
    ],
    rise: [
      ...list(
        'increases of, rises of, gains of, jumps of, up, go up, goes up, went up, gone up, going up, growth of, a rise of, rise of, an increase of, increase of, a gain of, gain of, a jump of, jump of, higher, more than doubled',
      ),
      ...withoutHeads(risingVerbs),
    ],
    fall: [
      ...list(
        'declines of, falls of, drops of, decreases of, losses of, down, go down, goes down, went down, gone down, going down, a drop of, drop of, a fall of, fall of, a decline of, decline of, a decrease of, a reduction of, lower',
      ),
      ...withoutHeads(fallingVerbs),
    ],
    times: list('by a factor of'),
    goTo: list('to, at, go up to, goes up to, went up to, going up to'),
    from: list('from'),
    transfer: list(
      'estimates, raise, raises, reduce, reduces, reduced, reducing, lowers, lowered, boost, boosts, lift, lifts, slash, slashes, slashed, put, puts, putting, pushing, pushed, push, sending, sent, driving, drove, bringing, bring, brought, trimming, cutting, valuing, slashing, narrowing, widening, leaving, taking, raising, raised, lifting, lifted',
    ),
    increment: list('another, an additional, additional, a further, extra'),
    share: list(
      'make up, making up, account for, accounted for, accounts for, accounting for, made up, makes up, represented, represents',
    ),
    head: heads,
    plan: list('target, plan, goal, quota'),
    compare: list(
      'compared with, compared to, than, than in, more than in, less than in, higher than in, lower than in, fewer than in, versus, against, on the previous year',
    ),
    samePeriod: list(
      'year-on-year, on-year, on year, on the year, the same time last year, same time last year, the same time in, the same time of, the corresponding period last year, the corresponding period of last year, the corresponding period of, the corresponding period in, a year earlier, year on year, the same period, same period, the same period of, the same period in, same period of, the same quarter of, same quarter of, the same quarter, the same months of, the same month of, the same period last year, the same period a year earlier, the same quarter last year, the same quarter a year earlier',
    ),
    lastYear: list('last year, the previous year, the year before, a year ago, the prior year'),
    lastQuarter: list(
      'on the quarter, quarter on quarter, quarter-on-quarter, last quarter, the previous quarter, a quarter earlier',
    ),
    lastMonth: list('on the month, month on month, month-on-month, last month, the previous month, a month earlier'),
    time: [
      ...list('date, at present, currently, so far, in total, overall, annually, a year, now'),
      ...timePhrases.filter((phrase) => !comparedTimes.has(phrase)),
    ],
    since: list('since'),
    of: list('of'),
    at: list(
      'behind, over the, in, on, for, by, among, across, through, towards, toward, within, near, with, between, at, per, into, under, outside, per share, a share, plus, until, off, above, below, during, throughout, despite, amid, including, from among, versus',
    ),
    break: list(
      'but, while, although, though, when, because, which, that, who, as, after, before, or, where, if, even though, whereas, yet',
    ),
    and: list('and'),
    say: list(
      'said, says, told, reported, announced, estimated, expects, expected, expect, predicted, showed, shows, show, noted, added that, say, argued, warned, believe, forecast, found, reckon, reckons, reckoned, thinks, think, claimed',
    ),
    act: withoutHeads(otherVerbs).filter((verb) => !governingVerbs.has(verb)),
    passive: list('being'),
    auxiliary: [
      ...list(
        'having, unchanged, steady, flat, stable, back, therefore, thus, hence, nonetheless, nevertheless, consequently, accordingly, will, would, has been, have been, had been, also, only, still, already, not, could, may, might, must, can, should, did, does, do, now, then, even, has, have, had',
      ),
      ...forecastPhrases.auxiliary,
    ],
    filler: list(
      'no, fewer, more, a reported, an initial, well, far, slightly, barely, between, about, around, some, roughly, nearly, almost, more than, over, at least, at most, less than, up to, a record, record, a total of, an estimated, a projected, an expected, a forecast, an average, just, only, to, by, an, a, the, its, their, his, her, fewer than, an average of, as much as, approximately, close to, not exceeding, not more than, no more than, no fewer than, no less than, anything up to, as many as, as little as, as few as, upwards of, in excess of, some',
    ),
    connector: list('meanwhile, however, in addition, by contrast, yet'),
    pronoun: list(
      'the figures, it, they, them, it, us, those, him, her own, whom, themselves, itself, everyone, this, these, the figure, the total, we, i, you, he, she, there, nobody, one',
    ),
    each: list('each, every, apiece'),
  },
  compounds: list(
    'or more, or less, or so, or fewer, or higher, or lower, per cent, per capita, such as, as well, higher education, lower house',
  ),
  dimensions: [
    ['tall', 'height'],
    ['high', 'height'],
    ['long', 'length'],
    ['wide', 'width'],
    ['deep', 'depth'],
    ['thick', 'thickness'],
  ],
  distances: [],
  deeds: englishDeeds,
  coordinations: [],
  classifiers: [],
  changeNouns: list(
    'rise, increase, jump, gain, drop, fall, decline, decrease, growth, surge, reduction, slump, hike, improvement, rally, slide, rebound, raise, climb, contraction, upturn, downturn',
  ),
  enumeratedCompounds: [],
  enumerated: list('priorities, questions, principles, pillars, tasks, reasons, things, lessons'),
  sentences: list('in prison, in jail, behind bars, imprisonment'),
  sentenceMetric: 'sentence',
  nounEnds: [],
  nounKeeps: [],
  lasting: [],
  unitMetrics: {
    Cel: 'temperature',
    '[degF]': 'temperature',
    kW: 'capacity',
    MW: 'capacity',
    GW: 'capacity',
    'km/h': 'speed',
    '[mi_i]/h': 'speed',
    'm/s': 'speed',
  },
  areaMetric: 'area',
  shareMetric: 'share',
};
