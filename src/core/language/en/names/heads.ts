/** Words that close the name of a body in English, or open it before "of" and "for". */
export const organizationWords =
  'Museums Collection Panel Gallery Galleries Archive Archives Constabulary Corps Chronicle Courier Mirror University College School Academy Institute Institution Hospital Clinic Bank Corporation Corp Company Co Ltd Limited Inc LLC PLC plc Group Holdings Holding Partners Capital Securities Insurance Airlines Airways Motors Industries Technologies Technology Systems Electronics Pharmaceuticals Foods Steel Energy Oil Gas Power Telecom Media Entertainment Pictures Records Studios Party Association Union Alliance League Federation Confederation Foundation Fund Trust Charity Society Council Committee Commission Commissioner Agency Authority Administration Bureau Department Ministry Office Board Court Tribunal Parliament Congress Senate Assembly House Cabinet Government Embassy Consulate Police Army Navy Guard Forces Command Service Services Network Centre Center Museum Library Theatre Orchestra Church Club FC United City Rovers Athletic Times Post Journal Herald Tribune Gazette News Press Magazine Broadcasting Chamber Exchange Treasury Reserve Organization Organisation Mission Secretariat Laboratory Laboratories Observatory Hotel Resort Mall Stores Supermarket Logistics Shipping Railways Railway Consortium Cooperative Coalition Movement Front Front Brigade Battalion Regiment Division Inspectorate Watchdog Ombudsman Registry Directorate Taskforce Campaign Consulting Solutions Ventures Labs Software Semiconductor Biotech Guild Friends Philharmonic Symphony Philharmonia Sinfonietta Opera Ballet Choir Ensemble Quartet Community Collective Initiative Infirmary Hospice Brewery Bookshop Arts Workshop Cathedral Abbey Convent Monastery Seminary Parish Diocese Archdiocese Synod Caucus Militia Syndicate Bancorp Lender Refinery Zoo Aquarium Institute Centres Parks Schools Colleges Universities Hospitals Libraries Academies Enterprise Enterprises';

/** Of those, the ones that open a name with "of", "for" or "on". */
export const organizationOpeners =
  'Museums Ministry Department University Bank Institute Bureau Office Board Court Council Committee Commission Centre Center Association Federation Union League Society Chamber House Academy College School Church Confederation Organization Organisation Agency Authority Fund Embassy Government Parliament Assembly Administration Directorate Coalition Alliance Foundation Group Museum Library General Secretariat Campaign Party Superintendency Inspectorate Register Movement Front Mission Network Society Trust Guild Community Diocese Archdiocese Initiative Congress Service Ombudsman Registry Observatory Laboratory Theatre Friends Alliance Army';

export const eventWords =
  'Summit Conference Congress Forum Games Cup Championship Championships Festival Olympics Paralympics Expo Exhibition Fair Week Day Prix Open War Revolution Convention Symposium Marathon Derby Masters Tournament Jubilee Anniversary Festival Meeting Ceremony Dialogue Uprising Massacre Battle Hurricane Typhoon Cyclone Mart Biennale Carnival Parade Regatta Rally Relay Playoffs Finals Hackathon Forum Crisis Referendum Election';

/** Words that make an event only with a capitalized word before them that is no ordinary adjective. */
export const documentWords =
  'Act Law Treaty Agreement Convention Protocol Accord Accords Declaration Charter Constitution Pact Memorandum Covenant Decree Circular Ordinance Guidelines Guidance Framework Communique Manifesto Code Bill';

/** Heads of documents that a number or code must follow. */
export const numberedDocumentWords =
  'Resolution Directive Regulation Decree Circular Decision Law Bill Ordinance Order Document Directive Rule Decision';

/** Heads of documents that a capital before them and nothing else names. */
export const planWords = 'Strategy Plan Programme Program Initiative Agenda Roadmap Blueprint Report Code Bill';

export const awardWords = 'Prize Award Awards Medal Trophy Knighthood';

export const placeWords =
  'River Sea Ocean Island Islands Mountain Mountains Bay Gulf Strait Straits Province District County City State Airport Street Road Avenue Boulevard Bridge Square Park Port Peninsula Valley Desert Region Delta Highlands Canal Coast Beach Hills Lake Falls Forest Harbour Harbor Plateau Basin Reef Archipelago Channel Creek Village Town Township Prefecture Borough Tower Palace Stadium Station Terminal Lane Reservoir Sound Playhouse Reef Atoll Headland Lighthouse Oasis Steppe Fjord Hall Highway Expressway Motorway Gate Prison Jail Railway Cemetery Farm Castle Manor Cliff Cliffs Cove Gorge Pass Ridge Woods Garden Gardens Market Mall Arena Quay Pier Dock Docks Wharf Temple Pagoda Shrine Cathedral Mosque Observatory Dam Tunnel Interchange Junction Roundabout Estate Heights Lagoon Marsh Wetland Wetlands Moor Moors Heath Dunes Caves Cave Springs Dale Glacier Volcano Plain Plains';

export const placeOpeners =
  'Mount River Loch Lough Glen Inch Lake Cape Fort Port Gulf Bay Strait Isle Island City Province District State Saint San Santa Los Las El New North South East West Republic Kingdom Sea';

/** Common nouns that introduce the name of a body. */
export const organizationDescriptors =
  'fund label studio watchmaker drugmaker planemaker chipmaker shipbuilder winemaker brickmaker bookmaker nonprofit foundation charity company firm group bank newspaper startup broker brokerage reinsurer refiner brewer distiller miner builder housebuilder outsourcer pollster charity thinktank union regulator watchdog retailer carmaker airline manufacturer maker giant conglomerate consultancy thinktank publisher broadcaster agency lender insurer developer operator exporter supplier chain magazine website platform';

/** Words that a capital makes no name: openings of sentences, months, days, languages and peoples, parts of texts. */
export const englishCommonWords =
  'Rival Rivals Fellow The A An In On At For From But And Or Nor So Yet Its His Her Their Our My Your This That These Those When While After Before Since With Without As It He She They We I You One Two Three Four Five Six Seven Eight Nine Ten Some Many Most More Much Few Several No Not All Any Each Every Both Either Neither Another Other Such Only Even Still Just Also However Meanwhile Moreover Although Though Because If Unless Until Whether Where Why How What Who Whom Whose Which There Here Then Now Today Yesterday Tomorrow Last Next First Second Third Under Over Above Below Between Among Through During Despite According About Around Against Into Onto Upon Within Per By To Of Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must Shall Should Let Roughly Nearly Almost Rules Figures Analysts Officials Experts Shares Exports Imports Prices Sales January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Section Article Chapter Table Figure Part Phase Annex Appendix Paragraph Clause Page Volume Q1 Q2 Q3 Q4 Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays GDP CEO CFO PhD MP MPs CPI PMI VAT ETF IPO DNA HIV ICU AI IT TV AM PM VND USD EUR MRI Covid COVID Internet MW GW KW GWH MWH KM KG CCTV LED USB PDF GPS NGOs MSP MEP MSPs MEPs BC AD CE BCE SUV SUVs ATM ATMs QR LNG LPG PCR ESG SME SMEs FDI ODA KPI PPP VIP CD DVD LGBT LGBTQ BBQ ID PR HR FAQ URL SMS SIM CPU GPU API EV EVs UFO PPE IVF ADHD OTT AIDS RSV BMI CT MVP PB GMT BST EST PST ICT STEM CV IQ OK XX XXI II III IV VI VII VIII IX XI XII XIII XIV XV RMB VN UHF FM LCD HD VR AR R KC QC OBE MBE CBE PhD MA BA MBA MD JD RN Jr Sr';

/** Verbs of speech: who does it is a person or a body. */
export const speechVerbs =
  'reckons reckon estimates estimated expects predicts predicted forecasts believes thinks said says told tells added adds warned warns noted notes explained explains argued argues wrote writes claimed claims recalled recalls insisted insists stressed stresses replied replies';

/** Peoples, languages and directions: no name alone, a part of one before its head (African Development Bank, Northern Premier League). */
export const peopleWords =
  'English French Spanish German Chinese Vietnamese Japanese Korean Russian Arabic American British European Asian African Australian Canadian Indian Italian Thai Indonesian Malaysian Filipino Ukrainian Israeli Palestinian Iranian Dutch Swiss Swedish Turkish Mexican Brazilian Western Eastern Northern Southern Malay Burmese Cambodian Lao Laotian Singaporean Taiwanese Bangladeshi Pakistani Nepalese Afghan Iraqi Syrian Lebanese Saudi Emirati Qatari Kuwaiti Egyptian Libyan Tunisian Algerian Moroccan Sudanese Ethiopian Kenyan Ugandan Tanzanian Rwandan Nigerian Ghanaian Senegalese Zambian Zimbabwean Norwegian Danish Finnish Icelandic Irish Scottish Welsh Polish Czech Slovak Hungarian Romanian Bulgarian Serbian Croatian Slovenian Bosnian Albanian Greek Cypriot Portuguese Belgian Austrian Belarusian Georgian Armenian Azerbaijani Kazakh Uzbek Argentine Argentinian Chilean Peruvian Colombian Venezuelan Bolivian Ecuadorian Cuban Jamaican Haitian Hispanic Latin Nordic Scandinavian Baltic Balkan Arab Jewish Muslim Islamic Christian Catholic Protestant Anglican Orthodox Buddhist Hindu Kurdish Tibetan Mongolian Maori Caribbean Mediterranean Pacific Atlantic Olympic Paralympic';

/** Words that only close the name of a company; what comes behind is no part of it. */
export const legalWords =
  'Ltd Limited Inc LLC PLC Plc Corp Co AG SA SE NV BV GmbH AB ASA Oyj SpA Pty Bhd Tbk JSC Pte Llp LLP';

/** Trades: two capitals of which the last is one of them are a company (Kestrel Rubber). */
export const tradeWords =
  'Research Optics Mutual Water Architects Music Books Communications Rail Air Trains Buses Supermarkets Brands Bakery Developments Defence Dynamics Electrics Toys Fitness Leisure Radio Television TV Nurseries Winery Distillery Distilleries Watch Aid Rescue Relief Rights Gold Copper Lithium Uranium Nickel Haulage Equity Lines Line Ferries Re Rubber Tyres Tires Cement Paper Chemicals Textiles Textile Garment Garments Seafood Seafoods Dairy Dairies Breweries Brewery Brewing Distillers Mining Minerals Metals Resources Properties Property Realty Estates Homes Construction Engineering Builders Farms Beverages Apparel Fashion Cosmetics Pharma Pharmaceutical Biosciences Therapeutics Genomics Robotics Aerospace Aviation Aircraft Marine Ports Freight Couriers Cargo Travel Tours Cruises Hotels Resorts Casinos Gaming Interactive Digital Mobile Wireless Networks Savings Semiconductors Instruments Devices Diagnostics Healthcare Ceramics Plastics Packaging Furniture Appliances Auto Automotive Automobiles Vehicles Trucks Utilities Electric Solar Renewables Petroleum Petrochemical Petrochemicals Refining Pipelines Drilling Investment Investments Wealth Advisors Advisers Associates Brothers Sons Analytics Payments Financial Leasing Assurance Bancorp Bancshares Ratings Outfitters Retail Retailers Bookshops Bakeries Vineyards Wines Spirits Plantations Timber Lumber Shipbuilding Shipyard Shipyards Dockyard Express Airline Telecoms Telecommunications Publishing Publishers Players Sisters Productions Films Games Sports';

/** Ends of the names of teams. The second list ends names of places as often. */
export const teamWords =
  'SK FK BK AFC SC CF AC IF IK Youths Rovers Wanderers Albion Hotspur Rangers Argyle Athletic United Ladies Women Warriors Sharks Tigers Bulls Knights Giants Lions Panthers Eagles Hawks Bears Wolves Stars Dynamo Spartak Sporting Racing Olympique Harriers Saints Titans Raiders Pirates Royals Chiefs';
export const weakTeamWords = 'City Town County Villa Forest Palace Park Orient';

/** Words that open many names and name nothing alone. */
export const genericWords =
  'National International Royal Central General First New Old Great Greater Global World Federal State Public Social Democratic Republican Liberal Conservative Labour People Peoples United American Northern Southern Eastern Western North South East West Northeast Northwest Southeast Southwest Green Red Blue White Black Golden Silver Local Regional Municipal Provincial Higher Supreme Advanced Human Joint Free Open High Special Economic Health Medical Development Finance Trade Industry Police Security Education Science Technology Research Sports Football Labor Home Foreign Interior Justice Defence Defense Environment Energy Transport Agriculture Community Children Women Future Young Youth City Town County Valley River Island Lake Park Saint St';

/** Heads of bodies whose first words name a place (Derbyshire County Council, Leeds Library), and so stand for no body alone. */
export const civicWords =
  'University College School Academy Institute Hospital Clinic Council Police Court Library Museum Theatre Church Government Parliament Assembly Senate Authority Department Ministry Office Association Board Committee Commission Agency Chamber Embassy Consulate Army Navy Guard Treasury Society Centre Center Party Exchange Union Federation Times Post News Herald Journal Gazette Tribune Press';
