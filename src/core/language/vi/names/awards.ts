/** Heads of the names of orders, medals, prizes and titles, and those that stand alone. */
export const awardHeads = `
Huân chương; Huy chương; Giải thưởng; Giải Nobel; Nobel; Giải báo chí; Giải Báo chí; Kỷ niệm chương; Bằng khen; Cờ Thi đua; Cờ thi đua; Giải Sách; Giải Cánh diều; Quả bóng Vàng; Quả bóng vàng; Huy hiệu; Giải VinFuture; Giải thưởng VinFuture; Cúp vàng; Sao Vàng; Giải Mai Vàng; Mâm xôi Vàng; Cành cọ Vàng; Gấu Vàng; Quả cầu Vàng; Bông sen; Bông lúa; Cánh diều; Cánh diều Vàng; Chiếc giày Vàng; Giải Cống hiến; Giải Đào Tấn; Sách hay; Giải Ngô Tất Tố
`;

/** Those that are written in lower case before a name too. */
export const lowerAwardHeads =
  'huân chương; huy chương; giải thưởng; kỷ niệm chương; bằng khen; cờ thi đua; giải Nobel; giải báo chí';

export const knownAwards = `
Nghệ sĩ Nhân dân = Nghệ sĩ nhân dân = NSND; Nghệ sĩ Ưu tú = Nghệ sĩ ưu tú = NSƯT; Nhà giáo Nhân dân = Nhà giáo nhân dân = NGND; Nhà giáo Ưu tú = Nhà giáo ưu tú = NGƯT; Thầy thuốc Nhân dân = Thầy thuốc nhân dân; Thầy thuốc Ưu tú = Thầy thuốc ưu tú; Nghệ nhân Nhân dân = Nghệ nhân nhân dân; Nghệ nhân Ưu tú = Nghệ nhân ưu tú; Bà mẹ Việt Nam Anh hùng = Bà mẹ Việt Nam anh hùng = Mẹ Việt Nam Anh hùng = Mẹ Việt Nam anh hùng; Anh hùng Lực lượng vũ trang nhân dân = Anh hùng Lực lượng Vũ trang nhân dân = Anh hùng LLVT nhân dân = Anh hùng LLVTND = Anh hùng lực lượng vũ trang nhân dân; Anh hùng Lao động = Anh hùng lao động; Chiến sĩ thi đua toàn quốc = Chiến sĩ Thi đua toàn quốc; Thương hiệu Quốc gia; Thương hiệu quốc gia; Hàng Việt Nam chất lượng cao; Quả bóng Vàng Việt Nam; giải Oscar = Giải Oscar; giải Grammy = Giải Grammy; Bông sen Vàng = Bông sen vàng = Bông Sen Vàng; Bông sen Bạc = Bông sen bạc; Cánh diều Vàng = Cánh diều vàng; Cánh diều Bạc = Cánh diều bạc; Pulitzer = giải Pulitzer; Michelin; Công dân Thủ đô ưu tú; Quả bóng Bạc = Quả bóng bạc; Quả bóng Đồng = Quả bóng đồng; Quả bóng Vàng = Quả bóng vàng; Tập thể lao động xuất sắc = Tập thể Lao động xuất sắc; Chiến sĩ thi đua cơ sở; Doanh nhân Việt Nam tiêu biểu; Nhà khoa học của nhà nông; Tuổi trẻ dũng cảm; Gương mặt trẻ Việt Nam tiêu biểu; Cờ Thi đua của Chính phủ = Cờ thi đua của Chính phủ; Bằng khen của Thủ tướng Chính phủ; Sao Vàng đất Việt
`;
