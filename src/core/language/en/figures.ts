import type { FigureLanguageData } from '../figure-language.js';
import { englishCurrencies, englishUnits } from './units.js';
import { verbsInThirdPerson } from './verbs.js';

/** English words that figures are made of, in lower case. */
export const englishFigures: FigureLanguageData = {
  habits: {
    trustsDecimalSign: true,
    fractionsNeedWhole: true,
    namesAreCapitalized: true,
    joinsTimes: true,
    inflects: true,
    standsOnCounts: false,
    monthsAhead: 6,
  },
  scales: {
    lakh: 5,
    crore: 7,
    thousand: 3,
    thousands: 3,
    million: 6,
    millions: 6,
    billion: 9,
    billions: 9,
    trillion: 12,
    trillions: 12,
    mln: 6,
    bln: 9,
    trln: 12,
  },
  attachedScales: { k: 3, K: 3, m: 6, mn: 6, M: 6, bn: 9, b: 9, B: 9, tn: 12, trn: 12 },
  units: englishUnits,
  currencies: englishCurrencies,
  percent: '%, per cent, percent, pct',
  percentagePoints: 'percentage points, percentage point, points of a percent',
  timeUnits: {
    year: 'year, years, years old, years of age, yr, yrs, year-old, years-old, year-olds',
    'year 10': 'decade, decades',
    'year 100': 'century, centuries',
    quarter: 'quarters',
    month: 'month, months, months old, month-old, month-olds',
    week: 'week, weeks, weeks old, week-old',
    day: 'day, days, day-old',
    hour: 'hour, hours, hour-long',
    minute: 'minute, minutes, min, mins',
    second: 'second, seconds, secs',
  },
  markers: {
    name: 'code, passcode, pin, mile, lot, lot number, lot numbers, serial number, serial numbers, batch, batch number, batch numbers, junctions, covid, highway, route, flight, berth, room, apartment, flat, box, gate, platform, terminal, runway, junction, number, boeing, airbus, iphone, windows, formula, article, articles, section, sections, paragraph, clause, chapter, annex, figure, table, page, pages, bus, line, pier, hall, court',
    weakName: 'district, ward, block, unit, building, type, model, class',
    ordinal: 'level, grade, rank, category',
    weakOrdinal: 'round, matchday, stage, phase',
    edition: 'sea games, apec, cop, asian games',
    identifier:
      'resolution, regulation, regulation no, law, public law, executive order, resolution no, resolution no., decree, decree no, decree no., circular, circular no, circular no., decision, decision no, decision no., directive, directive no, directive no., law no, law no., ordinance no, case no, case no.',
    first: '',
    idiom:
      'first lady, first ladies, second-hand, second hand, first-hand, first hand, second home, second homes, second thoughts, second thought, first responders, first responder, first aid, first name, first names, at first, at first glance, second nature, third party, third parties, one by one, zero sum, two by two, at sixes and sevens, on all fours, one on one',
    telephone: 'telephone, phone, hotline, tel, fax, call',
  },
  bounds: {
    exact:
      'stretching over, stretched over, stretches over, spread over, spreads over, spreading over, extends over, extending over, presided over, won over, win over, wins over, winning over, take over, takes over, taking over, hand over, handing over, fought over, ruled over, took over, taken over, handed over, flew over, edged up to, edges up to, went up to, goes up to, gone up to, rose up to, picked up to, ticked up to, ticks up to, crept up to, inched up to, moved up to, go up to, going up to, adding up to, adds up to, added up to',
    about:
      'about, around, approximately, roughly, some, circa, an estimated, close to, in the region of, something like, in the order of, more or less, maybe, perhaps',
    below:
      'nearly, almost, come close to, came close to, comes close to, coming close to, under, below, less than, fewer than, just under, not quite, short of, just below, just shy of, shy of, approaching, well below, well under, slightly under, a little under, barely',
    above:
      'more than, over, above, exceeding, exceeded, exceeds, topped, topping, in excess of, upwards of, just over, well over, well above, slightly over, a little over, north of, greater than, surpassed, surpasses, surpassing, passes, passing, tops, exceed, passed the, topped the, crossed the, surpassed the, breached the, exceeded the',
    atLeast:
      'at least, no less than, no fewer than, a minimum of, not less than, not fewer than, as little as, as few as, as low as, minimum of',
    atMost:
      'up to, at most, no more than, a maximum of, not more than, as much as, as many as, as high as, as long as, maximum of, no higher than, no longer than, no later than, anything up to, not exceed, not exceeding, cannot exceed, never more than, no greater than',
    vague: '',
  },
  boundsAfter: {
    about: 'or so, or thereabouts, give or take, more or less',
    atLeast:
      'or more, or above, or over, or older, or higher, or longer, or greater, and above, and over, and older, and up, and upwards',
    atMost:
      'or less, or fewer, or below, or under, or younger, or lower, or shorter, and under, and below, and younger',
  },
  roles: {
    number:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions half a an tens no scores twice thrice double triple doubled tripled quadrupled twofold threefold fourfold fivefold tenfold first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth',
    date: 'quarter week fy fy15 fy16 fy17 fy18 fy19 fy20 fy21 fy22 fy23 fy24 fy25 fy26 fy27 fy28 fy29 fy30 twentieth nineteenth eighteenth seventeenth sixteenth fifteenth fourteenth thirteenth twelfth eleventh tenth ninth eighth seventh sixth fifth twenty january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec first second third fourth last final q1 q2 q3 q4 h1 h2 between',
    dateCue: 'on from since until by in between before after during of',
    scoreCue:
      'won beat lost drew draw win defeated score scored goal goals loss losing winning beating aggregate penalties thrashed edged trailed trailing sets match game victory defeat lead team striker wicket wickets bowler bowlers bowled spinner seamer innings stumps',
    changeCue:
      'rise rises risen fall falls fallen grow grows grown climb climbs drop drops jump jumps surge surges increase increases decrease decreases decline declines reduce reduces lower lowers move moves narrow narrows improve improves rose fell grew dropped climbed declined slid jumped surged plunged increased decreased rising falling raised cut lowered reduced widened narrowed up down improved slowed go goes went going gone lift lifts lifted lifting raise raises boost boosts boosted expand expanded widen shrank shrink slipped edged moved doubling',
    minusWord: 'minus negative',
    nounTail: `starts begins ends opens closes aged died said worth set ahead begins begin fled fell rose won lost went came took left half quarter third one two three four five six seven eight nine ten hundred thousand million billion near who ${verbsInThirdPerson.join(' ')}`,
    nounStop:
      'and or but nor than as at by for from in into of on onto over per to under up with within without all about after against among around before behind between during off through toward towards upon via while when where which who whom whose that this these those if because since until so then too also only just even still yet not no include includes comprise spent mean means compares shakes is are was were be been being am has have had do does did will would can could may might must shall should said says told reported announced received opened signed sold bought made make makes took went came rose fell grew dropped reached stood left remained lost won returned hired used became began started ended live lived work worked need needed each every a an the its his her their our your my it he she they we you i there here now today yesterday tomorrow last next more less most least compared across worldwide nationwide annually yearly monthly daily ago later earlier old apart alone together away stay stays remain remains stand stands out away back aboard ashore alive apiece again altogether overall outside inside beyond above below unlike except plus minus got gets get gave give gives met saw seen',
    rangeWord: 'to',
    multipleCue: '',
    placeWord: 'over under above below around',
    excessWord: '',
    negation: '',
    throughWord: 'over',
    crossingWord: '',
    extentWord: '',
    superlative: '',
    ageTail: 'old age',
    outsideWord: '',
    agePrefix: 'aged age ages',
    shortNoun: 'mps ngos ceos gps teu teus feu suvs evs ipos atms pcs tvs',
    temperatureCue:
      'temperature temperatures heat cold warming highs lows thermometer frost warmer cooler colder hotter warmest coldest hottest chill snow weather mercury bake baked oven preheat roast simmer thermostat frosts boiling melting freezing',
    addressWord: 'street road avenue lane boulevard square drive',
    changeJoin: 'to',
    rateWord: 'per a an each every',
    locative: '',
    currencyTail: '',
    bareTail: 'of',
    bareCue:
      'is are was were still already now also never only to at by with had has have reached hit least most than about around totalled totaled numbered got gave received died voted tested remain remained left needed',
    conjunction: 'and or',
  },
  nounKeeps: '',
  coordinatedNouns: [],
  nounStops: '',
  verbEndings: ['ed', 'ing'],
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sep: 9,
    sept: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
};
