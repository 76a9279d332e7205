/** Metrics that news names in several ways, the usual name first. Full synonyms only. */
export const englishMetricSynonyms: readonly (readonly string[])[] = [
  ['GDP', 'gross domestic product'],
  ['revenue', 'revenues', 'turnover', 'total revenue'],
  ['net profit', 'net income', 'profit after tax', 'net earnings'],
  ['pre-tax profit', 'profit before tax'],
  ['exports', 'export value', 'value of exports', 'export turnover', 'shipments abroad'],
  ['imports', 'import value', 'value of imports'],
  ['passengers', 'passenger numbers', 'passenger traffic', 'travellers'],
  ['unemployment rate', 'jobless rate', 'unemployment'],
  ['inflation', 'inflation rate'],
  ['workforce', 'staff', 'employees', 'headcount'],
  ['deaths', 'fatalities', 'death toll'],
  ['visitors', 'visitor numbers', 'visits'],
  ['foreign visitors', 'international visitors', 'foreign tourists', 'international arrivals', 'overseas visitors'],
  ['pupils', 'schoolchildren', 'enrolment', 'enrollment'],
  ['homes', 'housing units', 'dwellings'],
  ['container throughput', 'container volume', 'containers handled'],
];
