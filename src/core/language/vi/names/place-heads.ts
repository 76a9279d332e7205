/** Words before the name of a place that belong to its span, by what comes after: a name, or a number too (`#`). */
export const placeHeads = `
tỉnh; thành phố; TP; TP.; Tp; Tp.; tp; tp.; T.P; thị xã; TX; TX.; #quận; Q.; huyện; H.; #phường; P.; xã; X.; thị trấn; TT.; đặc khu; #thôn; #ấp; #khóm; xóm; bản; buôn; làng; bon; plei; phum; sóc; bang; tiểu bang; thủ đô; thủ phủ; cố đô; vùng; miền; xứ; châu thổ; đồng bằng; cao nguyên; bán đảo; quần đảo; đảo; hòn đảo; cù lao; cồn; mũi; vịnh; eo biển; biển; bãi biển; bờ biển; sông; rạch; kênh; suối; hồ; thác; đầm; núi; dãy núi; đồi; đèo; đỉnh; rừng; hang; động; thung lũng; sa mạc; vườn quốc gia; Vườn quốc gia; khu bảo tồn; đường; phố; phố cổ; đô thị cổ; khu phố cổ; làng cổ; làng nghề; đường sắt; tuyến đường sắt; tuyến metro; metro; tuyến; đại lộ; xa lộ; cao tốc; đường cao tốc; tuyến cao tốc; ngã tư; ngã ba; ngã năm; ngã sáu; vòng xoay; nút giao; hầm; cầu; cống; bến; bến xe; bến cảng; bến phà; phà; cảng; cảng biển; cảng hàng không; sân bay; phi trường; ga; nhà ga; sân; sân vận động; nhà thi đấu; cung; quảng trường; công viên; chợ; chùa; đền; đình; miếu; phủ; lăng; tháp; nhà thờ; thánh địa; thành cổ; di tích; khu di tích; khu công nghiệp; KCN; khu kinh tế; khu đô thị; khu dân cư; khu chế xuất; khu công nghệ cao; khu du lịch; cửa khẩu; cửa khẩu quốc tế; tòa nhà; chung cư; trung tâm thương mại; nhà máy thủy điện; thủy điện; hồ thủy điện; nghĩa trang; hẻm; ngõ; ngách; kiệt; kinh đô; lưu vực sông; #quốc lộ; #Quốc lộ; #tỉnh lộ; #Tỉnh lộ; dải; bến Nhà Rồng; căn cứ; vương quốc
`;

/** Places written with a capital head though the name would stand without it in a list. */
export const administrativeHeads =
  'tỉnh; thành phố; TP; TP.; Tp; Tp.; tp; tp.; thị xã; TX; TX.; quận; Q.; huyện; H.; phường; P.; xã; X.; thị trấn; TT.; đặc khu; thôn; ấp; làng; bản; buôn; bang; tiểu bang; thủ đô; vùng; thủ phủ; xứ; đảo; hòn đảo';

/**
 * Heads of places, bodies and events that end another word as often (yêu cầu, gia đình, thị trường), each with the syllables that make it one.
 */
export const notPlaceHeads = `
cầu: yêu nhu toàn hoàn điểm địa; đình: gia; phủ: chính bao; bản: cơ văn phiên tài nguyên kịch nhật xuất ấn; động: lao hoạt hành vận biến tác chủ xúc sinh năng cơ phát bạo rung; bang: liên; cung: hoàng; xã: tác tấn hợp; biển: sát; đường: lên; thành phố: trong; vùng: khu; núi: vùng miền; hồ: cơ; trường: thị môi hiện công phi nông lâm chiến thương lập chủ quảng quan nghị hội đấu thao ngư tăng sở; viện: bệnh học thượng hạ nghị; báo: thông dự cảnh họp tình truyền điện; lễ: tuần ngày nghi đại tang dịp hôn; giải: lý hòa lời vô chuyển tháo; trận: mặt; hãng: văn; tập đoàn: các; đảo: bán; sân: khách; bến: cập; ga: pháo; sóc: chăm; cồn: độ; đỉnh: thượng; miền: từng; đền: bồi; dải: trải; phường: một; hầm: chui; kênh: qua; chợ: siêu; căn cứ: có; làng: già dân; thôn: nông; xứ: khắp
`;
