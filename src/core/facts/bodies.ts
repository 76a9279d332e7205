/** Heads of those who act with money, and are nothing that is measured. */
const bodies =
  /^(?:toàn (?:ngành|tỉnh|thành phố|hệ thống)|chi cục|cục|tổng cục|hải quan|tỉnh|thành phố|huyện|xã|đơn vị|ngành|công ty|doanh nghiệp|cửa hàng|siêu thị|nhà hàng|nhà xe|nhà thuốc|nhà máy|khách sạn|homestay|xưởng|bệnh viện|quán|trạm|ban|sở|bộ|ngân hàng|tập đoàn|nhà trường|trường|chính phủ|nhà nước|cơ quan|quỹ|hộ|hợp tác xã|đội|nhóm|lực lượng|cảnh sát|công an|tổ|tòa|viện|ủy ban|hội|báo)(?: |$)/iu;

/** Whether the phrase says who does something: công ty, tỉnh, toàn ngành. */
export function namesBody(metric: string): boolean {
  return bodies.test(metric);
}
