/** Districts and towns of Viet Nam as they were before 2025, whose names communes carry on. Those that are also persons' names are left out. */
export const vietnamDistricts = `
An Phú; An Biên; An Minh; An Lão; An Nhơn; An Khê; Ayun Pa; Ba Bể; Ba Chẽ; Ba Tơ; Bác Ái; Bá Thước; Bảo Lạc; Bảo Lâm; Bảo Thắng; Bảo Yên; Bàu Bàng
Bắc Ái; Bắc Bình; Bắc Hà; Bắc Mê; Bắc Quang; Bắc Sơn; Bắc Tân Uyên; Bắc Trà My; Bắc Yên; Bến Cát; Bến Cầu; Bến Lức; Bình Đại; Bình Gia; Bình Giang
Bình Liêu; Bình Long; Bình Lục; Bình Sơn; Bình Xuyên; Bố Trạch; Bù Đăng; Bù Đốp; Bù Gia Mập; Buôn Đôn; Buôn Hồ; Cái Bè; Cái Nước; Cai Lậy; Cam Lâm
Cam Lộ; Can Lộc; Càng Long; Cẩm Giàng; Cẩm Khê; Cẩm Mỹ; Cẩm Thủy; Cẩm Xuyên; Cần Đước; Cần Giuộc; Cầu Kè; Cầu Ngang; Châu Thành; Chi Lăng; Chí Linh
Chiêm Hóa; Chơn Thành; Chợ Đồn; Chợ Gạo; Chợ Lách; Chợ Mới; Chư Păh; Chư Prông; Chư Pưh; Chư Sê; Chương Mỹ; Con Cuông; Cô Tô; Cờ Đỏ; Cù Lao Dung
Cư Jút; Cư Kuin; Cư M'gar; Dầu Tiếng; Di Linh; Diên Khánh; Diễn Châu; Duy Tiên; Duy Xuyên; Duyên Hải; Dương Minh Châu; Đa Krông; Đạ Huoai; Đạ Tẻh
Đại Lộc; Đại Từ; Đầm Dơi; Đầm Hà; Đất Đỏ; Đắk Glong; Đắk Hà; Đắk Mil; Đăk Mi; Đắk R'lấp; Đắk Song; Đắk Tô; Điện Bàn; Định Hóa; Định Quán; Đoan Hùng
Đô Lương; Đồ Sơn; Đông Giang; Đông Hải; Đông Hòa; Đông Hưng; Đông Sơn; Đông Triều; Đồng Hỷ; Đồng Phú; Đồng Xoài; Đồng Xuân; Đơn Dương; Đức Cơ; Đức Hòa
Đức Huệ; Đức Linh; Đức Phổ; Đức Thọ; Đức Trọng; Ea H'leo; Ea Kar; Ea Súp; Gia Bình; Gia Lộc; Gia Nghĩa; Gia Viễn; Giá Rai; Giang Thành; Giao Thủy
Giồng Riềng; Giồng Trôm; Gò Công Đông; Gò Công Tây; Gò Dầu; Gò Quao; Hà Quảng; Hà Trung; Hải Hà; Hải Hậu; Hải Lăng; Hàm Tân; Hàm Thuận Bắc
Hàm Thuận Nam; Hàm Yên; Hạ Hòa; Hạ Lang; Hiệp Đức; Hiệp Hòa; Hoa Lư; Hòa Thành; Hoài Ân; Hoài Nhơn; Hoàng Su Phì; Hoằng Hóa; Hòn Đất; Hồng Bàng
Hồng Dân; Hồng Ngự; Hớn Quản; Hương Khê; Hương Sơn; Hương Thủy; Hương Trà; Hữu Lũng; Ia Grai; Ia H'Drai; KBang; Kế Sách; Kiên Hải; Kiên Lương; Kiến An
Kiến Thụy; Kiến Xương; Kim Bảng; Kim Bôi; Kim Động; Kim Sơn; Kim Thành; Kinh Môn; Kon Plông; Kon Rẫy; Kông Chro; Krông Ana; Krông Bông; Krông Búk
Krông Năng; Krông Nô; Krông Pa; Krông Pắc; Kỳ Anh; Kỳ Sơn; La Gi; Lai Vung; Lạc Dương; Lạc Sơn; Lạc Thủy; Lang Chánh; Lạng Giang; Lâm Bình; Lâm Hà
Lâm Thao; Lấp Vò; Lắk; Lệ Thủy; Lộc Bình; Lộc Hà; Lộc Ninh; Long Điền; Long Hồ; Long Khánh; Long Mỹ; Long Phú; Lục Nam; Lục Ngạn; Lục Yên; Lương Sơn
Lương Tài; Lý Nhân; M'Đrăk; Mai Châu; Mai Sơn; Mang Thít; Mang Yang; Mèo Vạc; Minh Hóa; Minh Long; Mỏ Cày; Mỏ Cày Bắc; Mỏ Cày Nam; Mộ Đức; Mộc Hóa
Mù Cang Chải; Mường Ảng; Mường Chà; Mường Khương; Mường Lát; Mường Nhé; Mường Tè; Mỹ Đức; Mỹ Hào; Mỹ Lộc; Mỹ Tú; Mỹ Xuyên; Na Hang; Na Rì; Nam Đàn
Nam Đông; Nam Giang; Nam Sách; Nam Trà My; Nam Trực; Năm Căn; Nậm Nhùn; Nậm Pồ; Nga Sơn; Ngã Bảy; Ngã Năm; Ngân Sơn; Nghi Lộc; Nghi Xuân; Nghĩa Đàn
Nghĩa Hành; Nghĩa Hưng; Nghĩa Lộ; Nguyên Bình; Ngọc Hiển; Ngọc Hồi; Nhơn Trạch; Nho Quan; Như Thanh; Như Xuân; Ninh Giang; Ninh Hải; Ninh Hòa
Ninh Kiều; Ninh Phước; Nông Cống; Nông Sơn; Núi Thành; Phong Điền; Phong Thổ; Phổ Yên; Phú Bình; Phú Giáo; Phú Hòa; Phú Lộc; Phú Lương; Phú Mỹ
Phú Ninh; Phú Riềng; Phú Tân; Phú Thiện; Phú Vang; Phú Xuyên; Phù Cát; Phù Cừ; Phù Mỹ; Phù Ninh; Phù Yên; Phụng Hiệp; Phước Long; Phước Sơn; Quan Hóa
Quan Sơn; Quản Bạ; Quảng Điền; Quảng Hòa; Quảng Trạch; Quảng Uyên; Quảng Xương; Quảng Yên; Quang Bình; Quế Phong; Quế Sơn; Quế Võ; Quỳ Châu; Quỳ Hợp
Quỳnh Lưu; Quỳnh Nhai; Quỳnh Phụ; Sa Thầy; Si Ma Cai; Sìn Hồ; Sông Cầu; Sông Công; Sông Hinh; Sông Mã; Sông Lô; Sốp Cộp; Sơn Dương; Sơn Động; Sơn Hà
Sơn Hòa; Sơn Tịnh; Tam Bình; Tam Đường; Tam Điệp; Tam Nông; Tánh Linh; Tân An; Tân Biên; Tân Châu; Tân Hiệp; Tân Hồng; Tân Hưng; Tân Kỳ; Tân Lạc
Tân Phước; Tân Sơn; Tân Thạnh; Tân Trụ; Tân Uyên; Tân Yên; Tây Giang; Tây Hòa; Tây Hồ; Tây Sơn; Thạch An; Thạch Hà; Thạch Thành; Thạnh Hóa; Thạnh Phú
Thạnh Trị; Thái Thụy; Than Uyên; Thanh Ba; Thanh Bình; Thanh Chương; Thanh Hà; Thanh Khê; Thanh Liêm; Thanh Miện; Thanh Oai; Thanh Sơn; Thanh Thủy
Tháp Mười; Thăng Bình; Thiệu Hóa; Thọ Xuân; Thoại Sơn; Thốt Nốt; Thới Bình; Thới Lai; Thuận An; Thuận Bắc; Thuận Châu; Thuận Nam; Thuận Thành
Thủ Thừa; Thủy Nguyên; Thường Tín; Thường Xuân; Tiên Du; Tiên Lãng; Tiên Lữ; Tiên Phước; Tiên Yên; Tiền Hải; Tiểu Cần; Tĩnh Gia; Tịnh Biên; Trà Bồng
Trà Cú; Trà Lĩnh; Trà Ôn; Trạm Tấu; Trảng Bàng; Trảng Bom; Tràng Định; Trấn Yên; Tri Tôn; Triệu Phong; Triệu Sơn; Trùng Khánh; Trực Ninh; Tu Mơ Rông
Tuần Giáo; Tủa Chùa; Tuy An; Tuy Đức; Tuy Phong; Tuy Phước; Tuyên Hóa; Tư Nghĩa; Từ Liêm; Bắc Từ Liêm; Nam Từ Liêm; Từ Sơn; Tứ Kỳ; Tương Dương
Ứng Hòa; Vạn Ninh; Văn Bàn; Văn Chấn; Văn Giang; Văn Lãng; Văn Lâm; Văn Quan; Văn Yên; Vân Canh; Vân Hồ; Vị Thủy; Vị Xuyên; Việt Yên; Vĩnh Bảo
Vĩnh Châu; Vĩnh Cửu; Vĩnh Hưng; Vĩnh Linh; Vĩnh Lộc; Vĩnh Lợi; Vĩnh Thạnh; Vĩnh Thuận; Vĩnh Tường; Võ Nhai; Vụ Bản; Vũ Quang; Vũ Thư; Vũng Liêm
Xín Mần; Xuân Lộc; Xuân Trường; Xuyên Mộc; Ý Yên; Yên Bình; Yên Châu; Yên Dũng; Yên Định; Yên Khánh; Yên Lạc; Yên Lập; Yên Minh; Yên Mô; Yên Mỹ
Yên Phong; Yên Sơn; Yên Thành; Yên Thế; Yên Thủy; Liên Chiểu; Hải Châu; Bình Thủy; Cái Răng; Ô Môn; Hải An; Lê Chân; Hồng Lĩnh; Bỉm Sơn; Thái Hòa
Phúc Yên; Phủ Lý; Tân Sơn Nhì; Mẫu Sơn; Vu Gia; Thu Bồn; Vàm Cỏ; Vàm Cỏ Đông; Vàm Cỏ Tây; Dinh Bà; Thường Phước; Trị An; Thác Bà; Thác Mơ; Sơ Pai
Ninh Sơn; Sa Huỳnh; Cà Ná; Mũi Né; Hòn Khoai; Hòn La; Hòn Mê; Thạch Khê; Tam Giang; Lăng Cô; Chân Mây; Bến Thành; Suối Tiên; Đầm Sen; Thảo Điền
Thủ Thiêm; Phú Mỹ Hưng; Linh Đàm; Hồ Tràm; Vân Phong; Nhơn Hội; Cát Lái; Cát Linh; Yên Nghĩa; Nhổn; Suối Lương; Hòa Liên; La Sơn; Túy Loan; Vĩnh Hảo
Dầu Giây; Trung Lương; Mỹ Thuận; Thượng Cát; Vĩnh Tuy; Chương Dương; Nhật Tân; Phật Tích; Bái Đính; Ba Na; Ngọc Linh; Tà Xùa; Pù Luông; Pù Mát
Xuân Liên; Cát Tiên; Yok Đôn; Lò Gò - Xa Mát; Chư Mom Ray; Bidoup - Núi Bà; Núi Chúa; Xuân Thủy
`;
