import type { FactLexicon } from '../../facts/cues.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

export const englishFacts: FactLexicon = {
  cues: {
    reach: list(
      'reached, reaches, totalled, totaled, stood at, stands at, was, were, is, are, hit, exceeded, exceeds, topped, amounted to, amounts to, came to, comes to, averaged, averages, covers, covered, measures, measured, costs, cost, surpassed, remained at, edged to, touched, be, been, estimated at, estimated at between, estimated between, runs to, ran to, valued at, worth, weighs, spans, peaked at, settled at, closed at, opened at, generated, yields',
    ),
    rise: list(
      'rose, rose by, rise of, rises, grew, grew by, grown, increased, increased by, climbed, climbed by, up, up by, gained, jumped, jumped by, surged, advanced, added, rise, a rise of, growth of, an increase of, increase of, more than doubled, risen, higher',
    ),
    fall: list(
      'fell, fell by, dropped, dropped by, declined, declined by, decreased, decreased by, down, down by, slipped, lost, shrank, shrank by, cut, plunged, eased, a drop of, a fall of, a decline of, have dropped, fallen, lower',
    ),
    times: list('by a factor of'),
    goTo: list('to, at'),
    from: list('from'),
    transfer: list('bringing, bring, brought, taking, raising, raised, lifting, lifted'),
    increment: list('another, an additional, additional, a further, extra'),
    share: list('accounted for, accounts for, accounting for, made up, makes up, represented, represents'),
    head: list(
      'exports, imports, trade, price, prices, average price, rate, rates, revenue, revenues, sales, profit, profits, income, wages, wage, salary, salaries, costs, cost, budget, spending, expenditure, payments, payment, award, fine, loan, debt, deficit, surplus, deposits, investment, output, production, capacity, demand, consumption, rainfall, temperature, temperatures, speed, level, levels, area, length, depth, height, weight, population, number, share, market share, inflation, growth, unemployment, turnout, yield, yields, shipments, crop, harvest, delay, waiting time, waiting times, index, futures, stake, turnover, earnings, losses, loss, damages, fees, fee, fares, fare, tax, taxes, rent, rents, emissions, load, peak demand, generation, grant, subsidy, subsidies, contract, value, reserves, stocks, bill, bills, proportion, percentage, efficiency, distance, duration, duration, frequency, attendance, circulation, valuation, farm, ridership',
    ),
    deed: list(
      'spent, invested, raised, fined, lend, will lend, lent, donated, pledged, paid, earned, borrowed, owes, awarded, received, saved, granted',
    ),
    plan: list('target, plan, goal, quota'),
    compare: list('compared with, compared to, than, versus, against, over, on the previous year'),
    samePeriod: list(
      'a year earlier, year on year, the same period, the same period last year, the same period a year earlier',
    ),
    lastYear: list('last year, the previous year, the year before, a year ago, the prior year'),
    lastQuarter: list('last quarter, the previous quarter, a quarter earlier'),
    lastMonth: list('last month, the previous month, a month earlier'),
    time: list('this year, so far, in total, overall, this month, this week, today, yesterday, annually, a year, now'),
    since: list('since'),
    of: list('of'),
    at: list('in, on, for, by, among, across, through, within, near, with, between, at, per, into, under, outside'),
    break: list(
      'but, while, although, though, when, because, which, that, who, as, after, before, or, where, if, even though, whereas, yet',
    ),
    and: list('and'),
    say: list(
      'said, says, told, reported, announced, estimated, expects, expected, expect, predicted, showed, shows, show, noted, added that, say, argued, warned, believe, forecast, found',
    ),
    act: list(
      'has, have, had, opened, signed, handled, hired, bought, sold, exported, imported, produced, killed, injured, arrested, built, planted, approved, treated, scored, won, caught, harvested, served, carried, will receive, runs, employs, quoted, fetched, pay, bought, needs, need, work, use, upheld, take, took, supply, supplies, supplied, carry, carries, farms, want, wants, holds, held',
    ),
    passive: list('being'),
    auxiliary: list(
      'will, would, has been, have been, had been, also, only, still, already, not, could, may, might, must, can, should',
    ),
    filler: list(
      'about, around, some, roughly, nearly, almost, more than, over, at least, at most, less than, up to, a record, record, a total of, an estimated, just, only, to, by, an, a, the, its, their, his, her, fewer than, an average of, as much as, approximately, close to',
    ),
    connector: list('meanwhile, however, in addition, by contrast, yet'),
    pronoun: list('it, they, this, these, the figure, the total, we, i, you, he, she, there, nobody, one'),
    each: list('each, every'),
  },
  compounds: list('such as, as well, higher education, lower house'),
  dimensions: [['tall', 'height']],
  distances: [],
  enumerated: list('points, priorities, questions, principles, pillars, goals, tasks, reasons, things, lessons'),
  sentences: list('in prison, in jail, behind bars, imprisonment'),
  sentenceMetric: 'sentence',
  shareMetric: 'share',
};
