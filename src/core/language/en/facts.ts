import type { FactLexicon } from '../../facts/cues.js';

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

export const englishFacts: FactLexicon = {
  cues: {
    reach: list(
      'reached, reaches, totalled, totaled, stood at, stands at, was, were, is, are, hit, exceeded, exceeds, topped, amounted to, amounts to, came to, averaged, averages, covers, covered, measures, measured, costs, cost, surpassed, remained at, edged to',
    ),
    rise: list(
      'rose, rose by, rise of, rises, grew, grew by, grown, increased, increased by, climbed, climbed by, up, up by, gained, jumped, jumped by, surged, advanced, added, rise, growth of, an increase of, more than doubled',
    ),
    fall: list(
      'fell, fell by, dropped, dropped by, declined, declined by, decreased, decreased by, down, down by, slipped, lost, shrank, shrank by, cut, plunged, eased, a drop of, a fall of, a decline of',
    ),
    times: list('by a factor of'),
    goTo: list('to, at'),
    transfer: list('bringing, bring, brought, taking, raising, raised, lifting, lifted'),
    increment: list('another, an additional, additional, a further, extra'),
    share: list('accounted for, accounts for, accounting for, made up, makes up, represented, represents, pays'),
    compare: list('from, compared with, compared to, than, versus, against, over'),
    samePeriod: list(
      'a year earlier, year on year, the same period, the same period last year, the same period a year earlier',
    ),
    lastYear: list('last year, the previous year, the year before, a year ago, the prior year'),
    lastHalf: list('the previous half'),
    lastQuarter: list('last quarter, the previous quarter, a quarter earlier'),
    lastMonth: list('last month, the previous month, a month earlier'),
    thisYear: list('this year'),
    of: list('of'),
    at: list('in, at, on, for, by, among, across, through, within, near, with'),
    break: list('and, but, while, although, though, when, because, which, that, who, as, after, before, or, where, if'),
    say: list(
      'said, says, told, reported, announced, estimated, expects, expected, predicted, showed, shows, noted, added that',
    ),
    act: list(
      'has, have, had, opened, signed, received, handled, hired, bought, sold, exported, imported, produced, killed, injured, arrested, built, planted, awarded, spent, invested, raised, approved, lend, will lend, paid, treated, scored, won, caught, harvested, served, carried, will receive',
    ),
    auxiliary: list(
      'will, would, has been, have been, had been, also, only, still, already, now, be, been, being, not, nearly, almost',
    ),
    filler: list(
      'about, around, some, roughly, nearly, almost, more than, over, at least, at most, less than, up to, a record, record, a total of, an estimated, just, only, to, by, an, a, the',
    ),
    connector: list(
      'in total, overall, so far, meanwhile, however, in addition, by contrast, the, a, an, its, their, his, her',
    ),
    pronoun: list('it, they, this, that, these, the figure, the number, the total'),
  },
  enumerated: list('points, priorities, questions, principles, pillars, goals, tasks, reasons, things, lessons'),
};
