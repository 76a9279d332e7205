/** Words that close the name of a body in English, or open it before "of" and "for". */
export const organizationWords =
  'University College School Academy Institute Institution Hospital Clinic Bank Corporation Corp Company Co Ltd Limited Inc LLC PLC plc Group Holdings Holding Partners Capital Securities Insurance Airlines Airways Motors Industries Technologies Technology Systems Electronics Pharmaceuticals Foods Steel Energy Oil Gas Power Telecom Media Entertainment Pictures Records Studios Party Association Union Alliance League Federation Confederation Foundation Fund Trust Charity Society Council Committee Commission Commissioner Agency Authority Administration Bureau Department Ministry Office Board Court Tribunal Parliament Congress Senate Assembly House Cabinet Government Embassy Consulate Police Army Navy Guard Forces Command Service Services Network Centre Center Museum Library Theatre Orchestra Church Club FC United City Rovers Athletic Times Post Journal Herald Tribune Gazette News Press Magazine Broadcasting Chamber Exchange Treasury Reserve Organization Organisation Mission Secretariat Laboratory Laboratories Observatory Hotel Resort Mall Stores Supermarket Logistics Shipping Railways Railway Consortium Cooperative Coalition Movement Front Front Brigade Battalion Regiment Division Inspectorate Watchdog Ombudsman Registry Directorate Taskforce Campaign Consulting Solutions Ventures Labs Software Semiconductor Biotech';

/** Of those, the ones that open a name with "of", "for" or "on". */
export const organizationOpeners =
  'Ministry Department University Bank Institute Bureau Office Board Court Council Committee Commission Centre Center Association Federation Union League Society Chamber House Academy College School Church Confederation Organization Organisation Agency Authority Fund Embassy Government Parliament Assembly Administration Directorate Coalition Alliance Foundation Group Museum Library General Secretariat Campaign Party';

export const eventWords =
  'Summit Conference Congress Forum Games Cup Championship Championships Festival Olympics Paralympics Expo Exhibition Fair Week Day Prix Open War Revolution Convention Symposium Marathon Derby Masters Tournament Jubilee Anniversary Festival Meeting Ceremony Dialogue Uprising Massacre Battle Hurricane Typhoon Cyclone Crisis Referendum Election';

/** Words that make an event only with a capitalized word before them that is no ordinary adjective. */
export const documentWords =
  'Act Law Treaty Agreement Convention Protocol Accord Accords Declaration Charter Constitution Pact Memorandum Covenant Decree Circular Ordinance';

/** Heads of documents that a number or code must follow. */
export const numberedDocumentWords =
  'Resolution Directive Regulation Decree Circular Decision Law Bill Ordinance Order Document Directive Rule Decision';

/** Heads of documents that a capital before them and nothing else names. */
export const planWords = 'Strategy Plan Programme Program Initiative Agenda Roadmap Blueprint Report Code Bill';

export const awardWords = 'Prize Award Awards Medal Trophy Knighthood';

export const placeWords =
  'River Sea Ocean Island Islands Mountain Mountains Bay Gulf Strait Straits Province District County City State Airport Street Road Avenue Boulevard Bridge Square Park Port Peninsula Valley Desert Region Delta Highlands Canal Coast Beach Hills Lake Falls Forest Harbour Harbor Plateau Basin Reef Archipelago Channel Creek Village Town Township Prefecture Borough Tower Palace Stadium Station Terminal Lane Reservoir Glacier Volcano Plain Plains';

export const placeOpeners =
  'Mount Lake Cape Fort Port Gulf Bay Strait Isle Island City Province District State Saint San Santa Los Las El New North South East West Republic Kingdom Sea';

/** Common nouns that introduce the name of a body. */
export const organizationDescriptors =
  'charity company firm group bank newspaper startup broker brokerage retailer carmaker airline manufacturer maker giant conglomerate consultancy thinktank publisher broadcaster agency lender insurer developer operator exporter supplier chain magazine website platform';

/** Words that a capital makes no name: openings of sentences, months, days, languages and peoples, parts of texts. */
export const englishCommonWords =
  'The A An In On At For From But And Or Nor So Yet Its His Her Their Our My Your This That These Those When While After Before Since With Without As It He She They We I You One Two Three Four Five Six Seven Eight Nine Ten Some Many Most More Much Few Several No Not All Any Each Every Both Either Neither Another Other Such Only Even Still Just Also However Meanwhile Moreover Although Though Because If Unless Until Whether Where Why How What Who Whom Whose Which There Here Then Now Today Yesterday Tomorrow Last Next First Second Third Under Over Above Below Between Among Through During Despite According About Around Against Into Onto Upon Within Per By To Of Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must Shall Should Let Roughly Nearly Almost Rules Figures Analysts Officials Experts Shares Exports Imports Prices Sales January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French Spanish German Chinese Vietnamese Japanese Korean Russian Arabic American British European Asian African Australian Canadian Indian Italian Thai Indonesian Malaysian Filipino Ukrainian Israeli Palestinian Iranian Dutch Swiss Swedish Turkish Mexican Brazilian Western Eastern Northern Southern Section Article Chapter Table Figure Part Phase Annex Appendix Paragraph Clause Page Volume Q1 Q2 Q3 Q4 GDP CEO CPI AI IT TV AM PM VND USD EUR MRI Covid COVID Internet';

/** Verbs of speech: who does it is a person or a body. */
export const speechVerbs =
  'said says told tells added adds warned warns noted notes explained explains argued argues wrote writes claimed claims recalled recalls insisted insists stressed stresses replied replies';
