const weekdays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const partsOfDay = ['hôm', 'rạng sáng', 'sáng', 'trưa', 'chiều', 'tối'];

/**
 * "hôm thứ Bảy", "sáng Chủ nhật vừa qua", in lower case, each with the number of its day counted from Sunday. Alone, "thứ hai" is
 * as often the second of something, and "đêm thứ hai" nearly always.
 */
export const vietnameseWeekdays: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((name, day) =>
    partsOfDay.flatMap((part) => ['', ' vừa qua', ' vừa rồi'].map((past) => [`${part} ${name}${past}`, day] as const)),
  ),
);
