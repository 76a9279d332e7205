/**
 * Countries and territories: the canonical name first, then the other names that Vietnamese and English texts use. `~` marks a
 * name that is an everyday word or a personal name too (anh, ý, nga), which needs more than a capital to count.
 */
export const countries = `
Việt Nam = Vietnam = Viet Nam = VN = nước CHXHCN Việt Nam = Cộng hòa xã hội chủ nghĩa Việt Nam = Socialist Republic of Vietnam
Hoa Kỳ = ~Mỹ = nước Mỹ = Hợp chúng quốc Hoa Kỳ = United States = United States of America = United States = USA = U.S. = U.S = US
Trung Quốc = Cộng hòa Nhân dân Trung Hoa = CHND Trung Hoa = China = PRC = People's Republic of China
Nhật Bản = ~Nhật = Japan
Hàn Quốc = ~Hàn = Đại Hàn Dân Quốc = South Korea = Republic of Korea
Triều Tiên = CHDCND Triều Tiên = Cộng hòa Dân chủ Nhân dân Triều Tiên = North Korea = DPRK
Vương quốc Anh = ~Anh = nước Anh = Anh Quốc = Liên hiệp Vương quốc Anh và Bắc Ireland = United Kingdom = UK = U.K. = Great Britain = Britain = England
~Pháp = nước Pháp = Cộng hòa Pháp = France
~Đức = nước Đức = Cộng hòa Liên bang Đức = CHLB Đức = Germany
~Nga = nước Nga = Liên bang Nga = LB Nga = Russia = Russian Federation
Italia = Italy = I-ta-li-a = ~Ý = nước Ý
Tây Ban Nha = Spain
Bồ Đào Nha = Portugal
Hà Lan = Netherlands = Netherlands = Holland
~Bỉ = Belgium = Vương quốc Bỉ
Luxembourg = Lúc-xăm-bua
Thụy Sĩ = Thụy Sỹ = Switzerland
~Áo = Cộng hòa Áo = Austria
Thụy Điển = Sweden
Na Uy = Norway
Đan Mạch = Denmark
Phần Lan = Finland
Iceland = Ai-xơ-len
Ireland = Ai-len
Ba Lan = Poland
Cộng hòa Séc = CH Séc = Séc = Czech Republic = Czechia = Czech
Slovakia = Xlô-va-ki-a
Hungary = Hung-ga-ri
Romania = Rumani = Ru-ma-ni
Bulgaria = Bungari = Bun-ga-ri
Hy Lạp = Greece
Thổ Nhĩ Kỳ = Turkey = Türkiye
Ukraine = Ukraina = U-crai-na
Belarus = Bê-la-rút
Moldova; Estonia; Latvia; Lithuania; Slovenia; Croatia; Serbia; Montenegro; Kosovo; Albania; Malta; Monaco; Andorra; San Marino; Liechtenstein
Bosnia và Herzegovina = Bosnia-Herzegovina = Bosnia and Herzegovina = Bosnia
Bắc Macedonia = North Macedonia
Cyprus = Síp
Vatican = Tòa thánh Vatican
Canada = Ca-na-đa
Mexico = Mê-hi-cô = Mê-xi-cô
Cuba = Cu Ba = Cu-ba
Brazil = Brasil = Bra-xin
Argentina = Ác-hen-ti-na
Chile = Chi-lê = Chi Lê
Peru = Pê-ru
Colombia; Venezuela; Ecuador; Bolivia; Paraguay; Uruguay; Guyana; Suriname; Panama; Costa Rica; Nicaragua; Honduras; El Salvador; Guatemala; Belize; Haiti; Jamaica; Barbados; Bahamas; Trinidad và Tobago = Trinidad and Tobago; Grenada; Saint Lucia; Puerto Rico; Greenland
Cộng hòa Dominica = Dominican Republic
Australia = Úc = Ô-xtrây-li-a = Nước Úc
New Zealand = Niu Di-lân = Niu Dilân
Papua New Guinea; Fiji; Samoa; Tonga; Vanuatu; Kiribati; Tuvalu; Nauru; Palau; Micronesia
Quần đảo Solomon = Solomon Islands
Quần đảo Marshall = Marshall Islands
Lào = CHDCND Lào = Laos = Cộng hòa Dân chủ Nhân dân Lào = Lao PDR
Campuchia = Cam-pu-chia = Cambodia = Vương quốc Campuchia
Thái Lan = ~Thái = Thailand
Malaysia = Ma-lai-xi-a
Singapore = Xin-ga-po = Xinh-ga-po
Indonesia = In-đô-nê-xi-a
Philippines = Philippin = Phi-líp-pin
Myanmar = Mi-an-ma = Burma
Brunei = Bru-nây = Brunei Darussalam
Timor-Leste = Timor Leste = Đông Timor
Mông Cổ = Mongolia
Ấn Độ = India
Pakistan; Bangladesh; Nepal; Bhutan; Sri Lanka; Maldives; Afghanistan
Kazakhstan; Uzbekistan; Turkmenistan; Kyrgyzstan; Tajikistan; Azerbaijan; Armenia
Gruzia = Georgia
Iran = I-ran
Iraq = I-rắc
Israel = I-xra-en
Palestine = Pa-le-xtin
Saudi Arabia = Ả Rập Xê Út = Ả-rập Xê-út = Arab Saudi = Ả rập Xê út = Ả Rập Saudi
Các Tiểu vương quốc Arab thống nhất = Các Tiểu vương quốc Arab Thống nhất = Các Tiểu vương quốc Ả Rập Thống nhất = Các Tiểu vương quốc Ả-rập Thống nhất = UAE = United Arab Emirates
Qatar; Kuwait; Bahrain; Oman; Yemen; Jordan; Lebanon = Li-băng; Syria = Xy-ri
Ai Cập = Egypt
Nam Phi = South Africa = Cộng hòa Nam Phi
Algeria = An-giê-ri
Morocco = Maroc = Ma-rốc = Marốc
Tunisia; Libya; Sudan; Nam Sudan = South Sudan; Ethiopia; Kenya; Tanzania; Uganda; Rwanda; Burundi; Somalia; Djibouti; Eritrea; Nigeria; Ghana; Senegal; Mali; Niger; Burkina Faso; Benin; Togo; Cameroon; Gabon; Angola; Mozambique; Zambia; Zimbabwe; Botswana; Namibia; Lesotho; Eswatini; Malawi; Madagascar; Mauritius; Seychelles; Comoros; Liberia; Sierra Leone; Guinea; Guinea-Bissau; Gambia; Mauritania; Cape Verde; Equatorial Guinea; Chad
Cộng hòa Dân chủ Congo = CHDC Congo = Democratic Republic of the Congo
Cộng hòa Congo = Congo
Bờ Biển Ngà = Côte d'Ivoire = Ivory Coast
Cộng hòa Trung Phi = Central African Republic
Đài Loan = Taiwan
Hong Kong = Hồng Kông = Hồng Công
Macau = Ma Cao = Macao
Liên Xô = Soviet Union
`;

/** Continents, regions of the world, seas, and foreign cities that news speaks of. */
export const worldPlaces = `
châu Á = Châu Á = Asia
châu Âu = Châu Âu = Europe
châu Phi = Châu Phi = Africa
châu Mỹ = Châu Mỹ = Americas
châu Úc; châu Đại Dương = Châu Đại Dương = Oceania; châu Nam Cực = Nam Cực = Antarctica; Bắc Cực = Arctic = Arctic
Đông Nam Á = Southeast Asia = South-East Asia
Đông Bắc Á = Northeast Asia; Đông Á = East Asia; Nam Á = South Asia; Trung Á = Central Asia; Tây Á; Bắc Á
Trung Đông = Middle East; Bắc Phi = North Africa; Tây Phi = West Africa; Đông Phi = East Africa
Bắc Mỹ = North America; Nam Mỹ = South America; Mỹ Latinh = Mỹ Latin = Mỹ La-tinh = Mỹ La tinh = Latin America; Caribe = Caribbean = Ca-ri-bê = Caribbean; Trung Mỹ = Central America
Đông Âu = Eastern Europe; Tây Âu = Western Europe; Bắc Âu = Northern Europe; Nam Âu; Trung Âu = Central Europe
châu Á - Thái Bình Dương = châu Á-Thái Bình Dương = Châu Á - Thái Bình Dương = Asia-Pacific = Asia Pacific
Ấn Độ Dương - Thái Bình Dương = Ấn Độ Dương-Thái Bình Dương = Indo-Pacific
Đông Dương = Indochina; Bán đảo Triều Tiên = bán đảo Triều Tiên = Korean Peninsula
Thái Bình Dương = Pacific Ocean = Pacific = Pacific; Đại Tây Dương = Atlantic Ocean = Atlantic; Ấn Độ Dương = Indian Ocean; Bắc Băng Dương = Arctic Ocean
Địa Trung Hải = Mediterranean Sea = Mediterranean; Biển Đỏ = Hồng Hải = Red Sea; Biển Đen = Hắc Hải = Black Sea; Biển Baltic = Baltic Sea; Vịnh Ba Tư = Persian Gulf; vùng Vịnh = Vùng Vịnh; Biển Hoa Đông = East China Sea; Eo biển Hormuz = eo biển Hormuz = Strait of Hormuz; Eo biển Malacca = eo biển Malacca; eo biển Đài Loan = Eo biển Đài Loan; Kênh đào Suez = kênh đào Suez = Suez Canal; Kênh đào Panama = kênh đào Panama = Panama Canal; Vịnh Mexico = Gulf of Mexico; Dải Gaza = dải Gaza = Gaza; Bờ Tây = West Bank; Crimea; Donbass = Donbas; Himalaya; Sahara; Siberia; Alaska; Hawaii; Amazon; Andes; Alps
Washington = Washington D.C. = Washington DC; New York = New York City; Los Angeles; San Francisco; Chicago; Houston; Boston; Seattle; California = Calif.; Texas = Tex.; Florida = Fla.; Las Vegas; Thung lũng Silicon = Silicon Valley; Philadelphia; Atlanta; Miami; Detroit; Dallas
London = Luân Đôn; Manchester; Liverpool; Birmingham; Glasgow; Edinburgh; Oxford; Cambridge; Scotland; Wales; Bắc Ireland = Northern Ireland
Paris = Pa-ri; Lyon; Marseille; ~Nice; Berlin = Béc-lin; Frankfurt; Munich; Hamburg; Moscow = Moskva = Mát-xcơ-va = Matxcơva = Mátxcơva; Saint Petersburg = St Petersburg = St. Petersburg; Vladivostok; Kyiv = Kiev; Rome = Roma; Milan; Venice; Madrid; Barcelona; Lisbon; Amsterdam; The Hague = La Hay; Brussels = Brúc-xen; Geneva = Giơ-ne-vơ = Genève; Zurich; Davos; Bern; Vienna = Viên; Stockholm; Oslo; Copenhagen; Helsinki; Warsaw = Vác-sa-va; Prague = Praha; Budapest; Bucharest; Sofia; Athens; Istanbul; Ankara; Dublin; Minsk
Bắc Kinh = Beijing; Thượng Hải = Shanghai; Quảng Châu = Guangzhou; Thâm Quyến = Shenzhen; Vũ Hán = Wuhan; Quảng Tây = Guangxi; Quảng Đông = Guangdong; Vân Nam = Yunnan; Hải Nam = Hainan; Nam Ninh = Nanning; Côn Minh = Kunming; Trùng Khánh = Chongqing; Thiên Tân = Tianjin; Tứ Xuyên = Sichuan; Thành Đô = Chengdu; Tân Cương = Xinjiang; Tây Tạng = Tibet; Nội Mông; Chiết Giang = Zhejiang; Giang Tô = Jiangsu; Phúc Kiến = Fujian; Hàng Châu = Hangzhou; Nam Kinh = Nanjing; Quý Châu = Guizhou; Hồ Nam = Hunan; Hồ Bắc = Hubei; Hà Nam = Henan; Đài Bắc = Taipei
Tokyo = Tô-ky-ô; Osaka; Kyoto; Hiroshima; Nagasaki; Fukuoka; Fukushima; Hokkaido; Okinawa; Nagoya; Kobe; Yokohama; Seoul = Xơ-un; Busan; Incheon; Jeju; Daegu; Gyeongju; Bình Nhưỡng = Pyongyang; Ulaanbaatar
Bangkok = Băng Cốc = Băng-cốc; Chiang Mai; Phuket; Vientiane = Viêng Chăn = Viêng-chăn; Luang Prabang; Phnom Penh = Phnôm Pênh = Phnom-pênh = Nam Vang; Siem Reap; Sihanoukville; Angkor; Kuala Lumpur; Jakarta; Bali; Manila; Naypyidaw = Nay Pyi Taw; Yangon; Bandar Seri Begawan; Dili
New Delhi; Mumbai; Delhi; Kolkata; Bangalore = Bengaluru; Dhaka; Kathmandu; Islamabad; Karachi; Kabul; Kashmir; Tehran; Baghdad; Damascus; Beirut; Jerusalem; Tel Aviv; Riyadh; Jeddah; Doha; Dubai; Abu Dhabi; Amman; Cairo = Cai-rô; Rafah; Addis Ababa; Nairobi; Johannesburg; Cape Town; Pretoria; Lagos; Abuja; Tripoli; Casablanca; Rabat; Algiers; Tunis; Khartoum; Abyei; Bentiu
Budapest = Bu-đa-pét; Bucharest = Bu-ca-rét; Sofia = Xô-phi-a; Belgrade = Bê-ô-grát; Vienna = Viên = Vi-en; Madrid = Ma-đrít; Lisbon = Lít-xbon; Rome = Rô-ma; Milan = Mi-lan; Athens = A-ten; Stockholm = Xtốc-khôm; Oslo = Ô-xlô; Copenhagen = Cô-pen-ha-ghen; Helsinki = Hen-xinh-ki; Ankara = An-ca-ra; Istanbul = I-xtan-bun; Tehran = Tê-hê-ran; Baghdad = Bát-đa; Damascus = Đa-mát; Jerusalem = Giê-ru-xa-lem; Kyiv = Ki-ép; Minsk = Min-xcơ; New Delhi = Niu Đê-li; Jakarta = Gia-các-ta; Manila = Ma-ni-la; Kuala Lumpur = Cu-a-la Lăm-pơ; Yangon = Y-an-gun; Sydney = Xít-ni; Canberra = Can-bê-ra; Ottawa = Ốt-ta-oa; Washington = Oa-sinh-tơn; New York = Niu Y-oóc; Los Angeles = Lốt An-giơ-lét; Hamburg = Hăm-buốc; Saint Petersburg = Xanh Pê-téc-bua; Zurich = Duy-rích; Davos = Đa-vốt; Caracas = Ca-ra-cát; Brasilia = Bra-xi-li-a; Pretoria = Prê-tô-ri-a; Algiers = An-giê; Luanda = Lu-an-đa; Maputo = Ma-pu-tô; Tokyo = Tô-ki-ô; Pyongyang = Bình Nhưỡng
Busan = Pusan; Antwerp; Rotterdam; Utrecht; Leiden; Lausanne; Basel; Turin; Naples; Florence; Bordeaux; Toulouse; Lille; Strasbourg; Stuttgart; Dortmund; Leipzig; Dresden; Cologne; Düsseldorf; Bratislava; Zagreb; Ljubljana; Riga; Vilnius; Tallinn; Baku; Tashkent; Astana; Almaty; Bishkek; Kharkiv; Odessa; Kherson; Bakhmut; Donetsk; Luhansk; Kursk; Belgorod; Zaporizhzhia; Rostov; Kazan; Sochi; Khan Younis; Rafah; Haifa; Aleppo; Idlib; Mosul; Basra; Sanaa; Muscat; Manama; Hà Khẩu; Bằng Tường; Đông Hưng; Hà Khẩu; Quế Lâm; Trịnh Châu; Tây An; Cáp Nhĩ Tân; Đại Liên; Thanh Đảo; Tô Châu; Hạ Môn; Phúc Châu; Hợp Phì; Nam Xương; Thái Nguyên; Ninh Ba; Châu Hải; Phật Sơn; Đông Quản; Cao Hùng; Đài Trung; Hokkaido; Sendai; Sapporo; Kanagawa; Saitama; Chiba; Aichi; Gifu; Ibaraki; Gyeonggi; Gangwon; Daejeon; Ulsan; Gwangju; Isan; Udon Thani; Nakhon Phanom; Pattaya; Krabi; Savannakhet; Champasak; Attapeu; Luang Namtha; Xiêng Khoảng = Xiangkhouang; Hủa Phăn; Khăm Muộn; Bò Kẹo; Preah Sihanouk; Kandal; Takeo; Svay Rieng; Mondulkiri; Ratanakiri; Battambang; Poipet; Bavet; Penang; Johor; Sabah; Sarawak; Cebu; Davao; Luzon; Mindanao; Bali; Java; Sumatra; Surabaya; Lombok
Sydney; Melbourne; Canberra; Brisbane; Perth; Adelaide; Wellington; Auckland; Ottawa; Toronto; Montreal; Vancouver; La Habana = La Ha-ba-na = Havana; Mexico City; Brasilia; Rio de Janeiro; Sao Paulo = São Paulo; Buenos Aires; Santiago; Lima; Bogota; Caracas; Belém
`;

/** Everyday words that begin with the syllable of a country. */
export const weakCompounds =
  'anh trai; anh em; anh chị; anh hùng; anh ấy; anh ta; anh ngữ; anh đào; anh dũng; anh linh; anh rể; anh cả; anh hai; mỹ thuật; mỹ phẩm; mỹ nhân; mỹ nghệ; mỹ học; mỹ mãn; nhật ký; nhật báo; nhật thực; nhật trình; áo dài; áo mưa; áo phao; áo quần; áo len; áo ấm; áo choàng; áo vest; pháp luật; pháp lý; pháp lệnh; pháp y; pháp chế; pháp sư; pháp danh; đức tính; đức tin; đức độ; đức dục; ý kiến; ý tưởng; ý nghĩa; ý thức; ý chí; ý định; ý đồ; ý nguyện; ý muốn; thái độ; thái tử; thái cực; thái sư; hàn lâm; hàn đới; hàn quốc; nga mi';
