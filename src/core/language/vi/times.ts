import type { Relative } from '../../facts/relative-words.js';
import { vietnameseWeekdays } from './weekdays.js';

const named = (phrases: string, relative: Relative): Record<string, Relative> =>
  Object.fromEntries(phrases.split(',').map((phrase) => [phrase.trim(), relative]));

/** Words about time without a number, in lower case, with what they mean. */
export const vietnameseTimes: Readonly<Record<string, Relative>> = {
  ...named('năm nay, đầu năm, đầu năm nay, giữa năm nay, cuối năm nay', { unit: 'year', ago: 0 }),
  ...named('cả năm, cuối năm', { unit: 'reportedYear' }),
  ...named('từ đầu năm, từ đầu năm nay, từ đầu năm đến nay, từ đầu năm tới nay', { unit: 'sinceNewYear' }),
  ...named('kể từ đầu năm, kể từ đầu năm đến nay, tính từ đầu năm, tính từ đầu năm đến nay', { unit: 'sinceNewYear' }),
  ...named('cả năm nay, trong năm nay, ngay trong năm nay', { unit: 'year', ago: 0 }),
  ...named('cả năm ngoái, năm ngoái, trong năm ngoái, đầu năm ngoái, giữa năm ngoái, cuối năm ngoái', {
    unit: 'year',
    ago: 1,
  }),
  ...named('năm trước, năm liền trước, năm trước đó, năm liền trước đó', {
    unit: 'year',
    ago: 1,
    opens: true,
    narrated: true,
  }),
  ...named('năm tới, trong năm tới, sang năm', { unit: 'year', ago: -1 }),
  ...named('năm qua, trong năm qua', { unit: 'past' }),
  ...named('quý này, trong quý này', { unit: 'quarter', ago: 0 }),
  ...named('quý trước, quý liền trước', { unit: 'quarter', ago: 1, opens: true, narrated: true }),
  ...named('tháng này, trong tháng này, từ đầu tháng, từ đầu tháng đến nay', { unit: 'month', ago: 0 }),
  ...named('tháng tới, trong tháng tới', { unit: 'month', ago: -1 }),
  ...named('tháng trước, tháng liền trước', { unit: 'month', ago: 1, opens: true, narrated: true }),
  ...named('trong tuần', { unit: 'reportedWeek' }),
  ...named('trong quý, của quý, cả quý, toàn quý', { unit: 'part', length: 3 }),
  ...named('trong tháng, của tháng, cả tháng', { unit: 'part', length: 1 }),
  ...named('hôm nay, sáng nay, trưa nay, chiều nay, tối nay, đêm nay', { unit: 'day', ago: 0 }),
  ...named('hôm qua, sáng qua, trưa qua, chiều qua, tối qua, đêm qua', { unit: 'day', ago: 1 }),
  ...named('hôm kia', { unit: 'day', ago: 2 }),
  ...named('ngày mai, sáng mai, chiều mai, tối mai', { unit: 'day', ago: -1 }),
  ...named('hiện, hiện nay, hiện tại, hiện giờ, bây giờ', { unit: 'present' }),
  ...named('lần này, kỳ này, đợt này, vụ này, dịp này', { unit: 'now', opens: true }),
  ...named('nay, đến nay, tới nay, tính đến nay, đến giờ, tới giờ, đến lúc này, tới lúc này', { unit: 'now' }),
  ...named('đến thời điểm này, tới thời điểm này, tính đến thời điểm này', { unit: 'now' }),
  ...named(
    'khi ấy, khi đó, lúc đó, lúc ấy, bấy giờ, năm đó, năm ấy, trong năm đó, trong năm ấy, vụ ấy, vụ đó, đợt ấy, đợt đó, lần ấy, lần đó, cùng thời điểm',
    {
      unit: 'then',
    },
  ),
  ...named(
    'cùng ngày, hôm đó, hôm ấy, ngày hôm đó, ngày hôm ấy, ngày đó, ngày ấy, sáng hôm đó, sáng hôm ấy, trưa hôm đó, trưa hôm ấy, chiều hôm đó, chiều hôm ấy, tối hôm đó, tối hôm ấy, đêm hôm đó, đêm hôm ấy, sáng cùng ngày, chiều cùng ngày, tối cùng ngày',
    { unit: 'sameDay' },
  ),
  ...named(
    'hôm sau, ngày hôm sau, sáng hôm sau, trưa hôm sau, chiều hôm sau, tối hôm sau, một ngày sau, một ngày sau đó',
    {
      unit: 'later',
      step: 'day',
    },
  ),
  ...named('một tuần sau, một tuần sau đó', { unit: 'later', step: 'week' }),
  ...named('một tháng sau, một tháng sau đó', { unit: 'later', step: 'month' }),
  ...named('một năm sau, một năm sau đó', { unit: 'later', step: 'year' }),
  ...named('cùng năm, cùng năm đó, cùng năm ấy, trong cùng năm', { unit: 'sameYear', opens: true }),
  ...named('cùng kỳ nghỉ, cùng kỳ nghỉ này, cùng kỳ lễ, cùng dịp này', { unit: 'reportedWeek' }),
  ...named('đầu tuần, hồi đầu tuần', { unit: 'weekday', day: 1 }),
  ...Object.fromEntries([...vietnameseWeekdays].map(([phrase, day]) => [phrase, { unit: 'weekday', day }])),
  ...named('năm sau đó, năm kế tiếp, năm tiếp theo', { unit: 'year', ago: -1, opens: true, narrated: true }),
  ...named('ngày cuối cùng, ngày nghỉ cuối cùng, ngày nghỉ cuối', { unit: 'lastDay' }),
  ...named('ngày đầu tiên, ngày nghỉ đầu tiên, ngày nghỉ đầu', { unit: 'firstDay' }),
  ...named('từ đó đến nay, từ đó tới nay', { unit: 'sinceThen' }),
  ...named('cùng tháng, cùng quý', { unit: 'then' }),
  ...named('tháng đầu năm', { unit: 'opening', part: '-01' }),
  ...named('quý đầu năm', { unit: 'opening', part: '-Q1' }),
  ...named('từ nay đến hết tháng, từ nay đến cuối tháng, từ nay tới cuối tháng', { unit: 'month', ago: 0 }),
  ...named('tuần này, trong tuần này', { unit: 'week', ago: 0 }),
  ...named('tuần qua, trong tuần qua', { unit: 'pastWeek' }),
  ...named('tuần trước', { unit: 'week', ago: 1 }),
  ...named('tuần trước đó', { unit: 'week', ago: 1, opens: true }),
  ...named('tuần tới, trong tuần tới', { unit: 'week', ago: -1 }),
  ...named('tuần sau', { unit: 'week', ago: -1, opens: true }),
  ...named('năm học này, năm học mới', { unit: 'season', ago: 0 }),
  ...named('mùa trước, mùa giải trước, năm học trước, năm học vừa qua', { unit: 'season', ago: 1, opens: true }),
  ...named('mùa giải này, mùa bóng này', { unit: 'season', ago: 0 }),
  ...named(
    'nhiệm kỳ qua, nhiệm kỳ vừa qua, trong nhiệm kỳ qua, trong nhiệm kỳ vừa qua, suốt nhiệm kỳ, suốt nhiệm kỳ qua, cả nhiệm kỳ, cả nhiệm kỳ qua',
    { unit: 'term' },
  ),
  ...named('niên vụ trước, vụ trước, nhiệm kỳ trước', { unit: 'other' }),
  ...named('ngày trước đó, phiên trước đó', { unit: 'other' }),
  ...named('hôm trước, phiên trước, lần trước, đợt trước, kỳ trước, trước đó', { unit: 'other', opens: true }),
  ...named('lũy kế, luỹ kế, cộng dồn', { unit: 'cumulative' }),
};

/** The same, for the words that the rules of facts look out for. */
export const timePhrases: readonly string[] = Object.keys(vietnameseTimes);
